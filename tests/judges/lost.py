#!/usr/bin/env python3
"""Lists the expected words that a reader does not find, as JSON: {file: {reader: [word, …]}}.

  lost.py FOLDER     every FOLDER/**/NAME.pdf that has a NAME.txt beside it; words as readback.py counts them
"""
import json
import pathlib
import sys

import readback as r


def main(folder):
    report = {}
    for pdf in sorted(folder.rglob("*.pdf")):
        if not pdf.with_suffix(".txt").exists():
            continue
        src, clauses = r.split(r.expected(pdf.with_suffix(".txt")))
        texts = {"pdftotext": r.run("pdftotext", str(pdf), "-"), "pdfium": r.pdfium_text(str(pdf)),
                 "tags": r.interpret(str(pdf))[0]}
        report[str(pdf.relative_to(folder))[:-4]] = {k: r.missing(src, clauses, r.heard(t)) for k, t in texts.items()}
    print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
