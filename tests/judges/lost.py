#!/usr/bin/env python3
"""Lists the expected words that a reader does not find, as JSON: {file: {reader: [word, …]}}.

  lost.py FOLDER     every FOLDER/**/NAME.pdf that has a NAME.txt beside it; words as readback.py counts them
"""
import collections
import json
import pathlib
import re
import sys

import readback as r


def lost(src, clauses, text):
    have = collections.Counter(r.words(text))
    out = list((collections.Counter(src) - have).elements())
    flat = re.sub(r"\s+", "", r.norm(text))
    return out + [c for c in clauses if c not in flat]


def main(folder):
    report = {}
    for pdf in sorted(folder.rglob("*.pdf")):
        if not pdf.with_suffix(".txt").exists():
            continue
        src, clauses = [], []
        for block in r.expected(pdf.with_suffix(".txt")):
            if r.HAN.search(block):
                clauses += [c for c in r.CLAUSE.split(r.norm(block)) if c]
            else:
                src += r.words(block)
        texts = {"pdftotext": r.run("pdftotext", str(pdf), "-"), "pdfium": r.pdfium_text(str(pdf)),
                 "tags": r.interpret(str(pdf))[0]}
        report[str(pdf.relative_to(folder))[:-4]] = {k: lost(src, clauses, t.translate(r.VIEWER)) for k, t in texts.items()}
    print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
