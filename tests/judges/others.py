#!/usr/bin/env python3
"""What readers that nobody is held to find: others.py FOLDER

Prints JSON: for each FOLDER/**/NAME.pdf with a NAME.txt beside it, the percentage of its words that come back in
`pdfinfo -struct-text` (poppler's reading of the tags: structwords) and in `mutool draw -F txt` (MuPDF's reading of
the page: mutool). Both pass ReversedChars over, by which the standard tells that a line is stored as it is seen.
"""
import json, pathlib, re, sys
from readback import CLAUSE, HAN, VIEWER, expected, norm, recall, run, words


def struct_text(pdf):
    """The words of poppler's outline: each piece stands between quotation marks on a line of its own."""
    pieces = []
    for line in run("pdfinfo", "-struct-text", pdf).split("\n"):
        found = re.match(r'\s*"(.*)"\s*$', line)
        # an element that is no part of a sentence ends the word before it
        if found: pieces.append(found.group(1))
        elif "(inline)" not in line: pieces.append("\n")
    return "".join(pieces)


def figures(pdf):
    plain, clauses = [], []
    for block in expected(pdf.with_suffix(".txt")):
        if HAN.search(block): clauses += [clause for clause in CLAUSE.split(norm(block)) if clause]
        else: plain += words(block)
    texts = dict(structwords=struct_text(str(pdf)), mutool=run("mutool", "draw", "-q", "-F", "txt", str(pdf)))
    return {name: recall(plain, clauses, text.translate(VIEWER)) for name, text in texts.items()}


root = pathlib.Path(sys.argv[1])
files = [f for f in sorted(root.rglob("*.pdf")) if f.with_suffix(".txt").exists()]
print(json.dumps({str(f.relative_to(root))[:-4]: figures(f) for f in files}))
