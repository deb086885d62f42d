"""Holds the pictures of pages against what poppler draws of the PDF: pictures.py FOLDER...

Each folder is a language's of the site. Both are made small and grey, and compared as a whole, which
finds what stands in another place, and tile by tile, which finds a word that is not there. Each judge is
shown a page that it must not pass: the next page, and the page with its darkest tile gone.
"""
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image, ImageChops, ImageStat

WIDTH = 141  # dots: an eighth of the picture, so that the edges of letters even out
FAR = 10.0  # the most that dots differ, in the root of the mean square, of 255; 1.5 mm aside are 33
TILES = 36  # in a row: 6 mm, a short word
LOST = 18  # the most that a tile differs, of 255


def small(image, width):
    size = (width, round(width * image.height / image.width))
    return image.convert("L").resize(size, Image.Resampling.BOX)


def difference(one, other, width):
    one, other = small(one, width), small(other, width)
    if abs(one.height - other.height) > 1:
        return None
    return ImageChops.difference(one, other.resize(one.size))


def wrong(page, picture):
    """What is wrong with a picture of a page, or nothing."""
    whole, tiles = difference(page, picture, WIDTH), difference(page, picture, TILES)
    if whole is None:
        return "has another shape"
    far, lost = ImageStat.Stat(whole).rms[0], tiles.getextrema()[1]
    figures.append((far, lost))
    if far > FAR:
        return f"is {far:.1f} away from what poppler draws; at most {FAR}"
    if lost > LOST:
        return f"has a place that is {lost} away from what poppler draws; at most {LOST}"
    return None


def without_darkest(picture):
    tiles = small(picture, TILES)
    values = list(tiles.get_flattened_data()) if hasattr(tiles, "get_flattened_data") else list(tiles.getdata())
    row, column = divmod(values.index(min(values)), TILES)
    side = picture.width / TILES
    gap = picture.convert("L")
    gap.paste(255, tuple(round(edge * side) for edge in (column, row, column + 1, row + 1)))
    return gap


def judge(pdf, drawn):
    """What is wrong with the pictures of one sheet, in lines."""
    stem = pdf.with_suffix("")
    pages = [Image.open(page) for page in sorted(drawn.glob("page-*.png"))]
    name = f"{pdf.parent.name}/{pdf.stem}"
    if pathlib.Path(f"{stem}-{len(pages) + 1}.png").exists():
        yield f"{name}: more pictures than pages"
    for number, page in enumerate(pages, 1):
        file = pathlib.Path(f"{stem}-{number}.png")
        if not file.exists():
            yield f"{name}: no picture of page {number}"
            continue
        picture = Image.open(file)
        if found := wrong(page, picture):
            yield f"{name}: page {number} {found}"
        kept = list(figures)
        if not wrong(page, without_darkest(picture)):
            yield f"{name}: the judge passes page {number} with a word gone"
        if number > 1 and not wrong(pages[0], picture):
            yield f"{name}: the judge does not tell page {number} from the first"
        figures[:] = kept


figures = []
complaints = []
for folder in map(pathlib.Path, sys.argv[1:]):
    for pdf in sorted(folder.glob("*.pdf")):
        with tempfile.TemporaryDirectory() as drawn:
            subprocess.run(["pdftoppm", "-png", "-r", "96", pdf, f"{drawn}/page"], check=True)
            complaints += judge(pdf, pathlib.Path(drawn))
if not figures:
    complaints.append("there is no sheet to judge")
far, lost = (max(column) for column in zip(*figures)) if figures else (0, 0)
print(f"{len(figures)} pages, at most {far:.1f} away, {lost} in one place", file=sys.stderr)
print("\n".join(complaints))
