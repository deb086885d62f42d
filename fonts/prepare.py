#!/usr/bin/env python3
"""Makes the fonts of this folder from their published sources.

  python3 fonts/prepare.py FOLDER [FAMILY]…     FOLDER: the `node_modules` in which `npm install @expo-google-fonts/NAME`
                                                has put its packages; FAMILY: the families to make, else all

The packages and versions are in SOURCES below. What is done to each font:
  - TrueType instructions go (10 KB a font that every leaflet would carry; print does not use them);
  - tables that neither shaping nor PDF reads go; names and licence stay;
  - Noto Sans SC is cut to GB 2312, ASCII and the punctuation of Chinese and Latin text.
  - coverage-based context rules are written in another form (see `restate`);
  - a rule that draws a letter wrongly goes (see WRONG).
No outline or metric is changed, no other shaping result either, and the same source gives the same bytes. Needs the Python packages fonttools 4.68.0 and uharfbuzz (which packs the shaping tables).
"""
import pathlib, sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables

SOURCES = {  # folder: (package, version, file stem)
    "titillium-web": ("titillium-web", "0.4.1", "TitilliumWeb"),
    "noto-sans": ("noto-sans", "0.4.2", "NotoSans"),
    "noto-sans-bengali": ("noto-sans-bengali", "0.4.4", "NotoSansBengali"),
    "noto-sans-devanagari": ("noto-sans-devanagari", "0.4.1", "NotoSansDevanagari"),
    "noto-sans-ethiopic": ("noto-sans-ethiopic", "0.4.2", "NotoSansEthiopic"),
    "noto-sans-georgian": ("noto-sans-georgian", "0.4.3", "NotoSansGeorgian"),
    "noto-sans-gurmukhi": ("noto-sans-gurmukhi", "0.4.1", "NotoSansGurmukhi"),
    "noto-sans-sc": ("noto-sans-sc", "0.4.3", "NotoSansSC"),
    "vazirmatn": ("vazirmatn", "0.4.1", "Vazirmatn"),
    "noto-nastaliq-urdu": ("noto-nastaliq-urdu", "0.4.2", "NotoNastaliqUrdu"),
}
# Titillium Web's only rule for languages is meant for Romanian, and draws a comma under the Turkish ş too.
WRONG = {"titillium-web": {"locl"}}
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}
DROP = ["DSIG", "FFTM", "GlyphOrder", "LTSH", "STAT", "VDMX", "gasp", "hdmx", "meta", "vhea", "vmtx"]


def gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield ord(bytes([high, low]).decode("gb2312"))
            except (UnicodeDecodeError, TypeError):
                pass


def features(font):
    return {record.FeatureTag for table in ("GSUB", "GPOS") if table in font for record in font[table].table.FeatureList.FeatureRecord}


def restate(font):
    """Writes each coverage-based context rule as a chained one without context: the same rule.

    harfrust 0.12 looks one glyph too far when it asks whether a rule of the first form would apply
    (`SequenceContextFormat3::would_apply`), and then draws Bengali প্র with a visible virama.
    """
    changed = 0
    for lookup in font["GSUB"].table.LookupList.Lookup if "GSUB" in font else []:
        if lookup.LookupType != 5 or any(table.Format != 3 for table in lookup.SubTable):
            continue
        lookup.LookupType = 6
        for index, table in enumerate(lookup.SubTable):
            chained = otTables.ChainContextSubst()
            chained.Format = 3
            chained.BacktrackCoverage, chained.LookAheadCoverage = [], []
            chained.InputCoverage, chained.SubstLookupRecord = table.Coverage, table.SubstLookupRecord
            chained.BacktrackGlyphCount = chained.LookAheadGlyphCount = 0
            chained.InputGlyphCount, chained.SubstCount = len(table.Coverage), len(table.SubstLookupRecord)
            lookup.SubTable[index] = chained
            changed += 1
    return changed


def main(packages, families):
    here = pathlib.Path(__file__).parent
    for folder in families or SOURCES:
        package, _, stem = SOURCES[folder]
        source = packages / "@expo-google-fonts" / package
        (here / folder).mkdir(exist_ok=True)
        (here / folder / "OFL.txt").write_bytes((source / "LICENSE_FONT").read_bytes())
        for name, weight in WEIGHTS.items():
            # The date inside stays the source's: not the minute in which this runs.
            font = TTFont(source / weight / f"{stem}_{weight}.ttf", recalcTimestamp=False)
            options = Options()
            wrong = WRONG.get(folder, set())
            options.layout_features = ["*"] if not wrong else sorted(features(font) - wrong)
            options.hinting = False
            options.notdef_outline = True
            options.glyph_names = False
            options.name_IDs = ["*"]
            options.name_legacy = True
            options.name_languages = [0x409]
            options.drop_tables += DROP
            subsetter = Subsetter(options)
            if folder == "noto-sans-sc":
                extra = [*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2027), 0x2032, 0x2033, 0x20AC, *range(0x3000, 0x3018), *range(0xFF01, 0xFF5F)]
                subsetter.populate(unicodes={*gb2312(), *extra})
            else:
                subsetter.populate(unicodes=set(font.getBestCmap()))
            subsetter.subset(font)
            restated = restate(font)
            target = here / folder / f"{stem}-{name}.ttf"
            font.save(target, reorderTables=True)
            print(f"{target.relative_to(here)}  {target.stat().st_size // 1000} KB, {restated} rules restated")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2:])
