"""Opens the books of a folder with openpyxl and saves them into another.

usage: books.py FROM TO

Complains about whatever is not locked, free, text or turned as a mediator needs it.
With `books.py --type FILE MESSAGE TEXT` types a translation into one book and saves it in place.
"""

import sys
from pathlib import Path

from openpyxl import load_workbook

RIGHT_TO_LEFT = {"ar", "fa", "ps", "ur"}
FREE = {"Traduzione", "Rivisto da", "Nota"}


def judged(path):
    """The workbook, and what is wrong with it."""
    book = load_workbook(path, rich_text=True)
    wrong = []
    guide, sheet = book.worksheets
    for one in (guide, sheet):
        if not one.protection.sheet or one.protection.password:
            wrong.append(f"{one.title}: not protected, or with a password")
    if bool(sheet.sheet_view.rightToLeft) != (path.stem in RIGHT_TO_LEFT):
        wrong.append("the sheet runs the wrong way")
    if sheet.freeze_panes != "A2":
        wrong.append("the first row is not frozen")
    names = [cell.value for cell in sheet[1]]
    if not sheet.column_dimensions["I"].hidden or names[8] != "codice":
        wrong.append("the code is not hidden")
    for row in sheet.iter_rows(min_row=2):
        for name, cell in zip(names, row):
            if cell.protection.locked == (name in FREE):
                wrong.append(f"{cell.coordinate}: locked {cell.protection.locked}")
            if cell.number_format != "@" or cell.data_type not in "sn" or (cell.data_type == "n" and cell.value is not None):
                wrong.append(f"{cell.coordinate}: not text")
            if not cell.alignment.wrap_text:
                wrong.append(f"{cell.coordinate}: not wrapped")
    return book, wrong


def typed(path, message, text):
    """Types a translation into the first row of a message."""
    book = load_workbook(path)
    for row in book.worksheets[1].iter_rows(min_row=2):
        if f"|{message}||" in row[8].value:
            row[1].value = text
            # openpyxl makes a formula of what begins with an equals sign, as some programs do
    book.save(path)


def main():
    if sys.argv[1] == "--type":
        typed(*sys.argv[2:])
        return
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(exist_ok=True)
    failed = False
    for path in sorted(source.glob("*.xlsx")):
        book, wrong = judged(path)
        for complaint in wrong[:10]:
            failed = True
            print(f"{path.name}: {complaint}", file=sys.stderr)
        book.save(target / path.name)
    sys.exit(failed)


if __name__ == "__main__":
    main()
