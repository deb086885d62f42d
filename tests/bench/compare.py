#!/usr/bin/env python3
"""Times volantino against Typst: the same words, the same fonts, the same machine, in one run.

  compare.py [--turns N] [--rounds N] [--cold-rounds N] [--language TAG]… [--program FILE] [--leaflet ID] [--keep DIR]

Needs the Python package typst (measured with 0.15.2) and a built volantino (`cargo build --release`).

Warm: one document as PDF. Fonts and, for volantino, parsed locales are loaded; every block of the text is changed in
every round, so that nothing else can be remembered. volantino's figure is `total` of `cargo bench --bench stages --
--json`; Typst's is the median round of one `typst.Compiler`, PDF/UA-1, tagged, timed inside its process. Both are asked
by turns, and the median turn counts.
Cold: whole processes, from start to end, the median. From Typst's is taken off a process that only imports it.
Memory is the peak resident set of the process, as the kernel counts it.
--keep DIR leaves Typst's sources and PDFs there, with the text beside them, so that readback.py can judge them too.
"""
import argparse
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FONTS = ROOT / "fonts"

# By language: Typst's arguments of `text`, and the families that fonts/fonts.toml names for it.
LANGUAGES = {
    "it": ('lang: "it"', ["Titillium Web", "Noto Sans"]),
    "en": ('lang: "en", region: "gb"', ["Titillium Web", "Noto Sans"]),
    "uk": ('lang: "uk"', ["Noto Sans"]),
    "ar": ('lang: "ar"', ["Vazirmatn"]),
    "ur": ('lang: "ur"', ["Noto Nastaliq Urdu"]),
    "bn": ('lang: "bn"', ["Noto Sans Bengali"]),
    "zh-Hans": ('lang: "zh", region: "cn"', ["Noto Sans SC"]),
}
# Room between lines in Typst is added to the font's own height; these give pages about as full as volantino's.
LEADING = {"ur": "0.9em"}
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
ENDS = ".。۔।!！?？؟:：;；…"


def quote(text):
    """A Typst string literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def numbered(line):
    """`4 Title` to (4, "Title"), anything else to None."""
    number, _, title = line.partition(" ")
    return (int(number), title) if title and number.isascii() and number.isdigit() else None


def typst_source(tag, lines, round_number):
    """A Typst document of the same words: title, headings, numbered rules with their text, paragraphs.

    `lines` are those of `volantino text`. They carry no kinds, so a heading is told by what stands round it: no full
    stop, no isolated value, and a rule or a whole sentence after it. Isolation marks are left out, which only saves
    Typst work.
    """
    settings, families = LANGUAGES[tag]
    mark = f" {round_number}" if round_number else ""
    plain = [line.translate(ISOLATES).strip() for line in lines]
    isolated = [line != line.translate(ISOLATES) for line in lines]
    sentence = [line.endswith(tuple(ENDS)) for line in plain]
    title = plain[0] + mark
    out = [
        f"#set document(title: {quote(title)})",
        "#set page(paper: \"a4\", margin: 18mm, header: text(9pt, " + quote(title) + "),"
        " footer: context text(9pt, counter(page).display()))",
        f"#set text({settings}, size: 12pt, font: ({', '.join(map(quote, families))},), fallback: false, hyphenate: false)",
        f"#set par(justify: false, leading: {LEADING.get(tag, '0.65em')})",
        f"#heading(level: 1, {quote(title)})",
    ]
    i = 1
    while i < len(plain):
        after = i + 1 < len(plain)
        rule = numbered(plain[i])
        if rule:
            body = plain[i + 1] if after and not numbered(plain[i + 1]) else ""
            # one list of one item: the number stands in the source, as it does in volantino's document
            out.append(f"#enum(enum.item({rule[0]}, [#strong({quote(rule[1] + mark)}) \\ #{quote(body + mark)}]))")
            i += 2 if body else 1
            continue
        heads = after and (numbered(plain[i + 1]) or sentence[i + 1] or isolated[i + 1])
        if heads and not sentence[i] and not isolated[i] and len(plain[i]) < 80:
            out.append(f"#heading(level: 2, {quote(plain[i] + mark)})")
        else:
            out.append(f"#par({quote(plain[i] + mark)})")
        i += 1
    return "\n".join(out) + "\n"


def compile_warm(folder, tag, rounds):
    """Milliseconds of each round, in this process. The first two rounds load the fonts and are not counted."""
    import typst

    lines = (folder / f"{tag}.txt").read_text(encoding="utf-8").splitlines()
    compiler = typst.Compiler(root=str(folder), font_paths=[str(FONTS)], ignore_system_fonts=True)
    times = []
    for n in range(1, rounds + 3):
        source = typst_source(tag, lines, n).encode()
        start = time.perf_counter()
        compiler.compile(source, format="pdf", pdf_standards=["ua-1"])
        times.append((time.perf_counter() - start) * 1000)
    return times[2:]


COLD = """
import sys, typst
typst.Compiler(root=sys.argv[1], font_paths=[sys.argv[2]], ignore_system_fonts=True).compile(
    open(sys.argv[3], "rb").read(), output=sys.argv[4], format="pdf", pdf_standards=["ua-1"])
"""


def process(command, rounds):
    """Median milliseconds and peak MiB of a whole process, after one round that fills the disk cache.

    A new process inherits its parent's peak until it runs its own program, so this one stays small: Typst is only
    ever loaded in children.
    """
    times, peaks = [], []
    for n in range(rounds + 1):
        with tempfile.TemporaryFile() as talk:
            start = time.perf_counter()
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=talk, stderr=talk, cwd=ROOT)
            _, status, usage = os.wait4(child.pid, 0)
            elapsed = (time.perf_counter() - start) * 1000
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                talk.seek(0)
                raise SystemExit(f"{' '.join(command)}\n{talk.read().decode(errors='replace')}")
        if n:
            times.append(elapsed)
            peaks.append(usage.ru_maxrss / 1024)
    return statistics.median(times), max(peaks)


def say(text):
    print(text, flush=True)


def volantino_warm(tag):
    """{stage: milliseconds} of one language from the benchmark."""
    run = subprocess.run(["cargo", "bench", "--quiet", "--bench", "stages", "--", "--json", "--language", tag],
                         cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        raise SystemExit("compare.py: `cargo bench --bench stages -- --json` failed")
    start = run.stdout.find("{")
    if start < 0:
        raise SystemExit("compare.py: the benchmark printed no JSON object")
    found = json.JSONDecoder().raw_decode(run.stdout[start:])[0]
    if tag not in found:
        raise SystemExit(f"compare.py: the benchmark has no figures for {tag}")
    return found[tag]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--turns", type=int, default=5, help="how often both are asked, by turns")
    parser.add_argument("--cold-rounds", type=int, default=15)
    parser.add_argument("--language", action="append", choices=list(LANGUAGES))
    parser.add_argument("--leaflet", default="condominium-rules")
    parser.add_argument("--program", default=str(ROOT / "target/release/volantino"))
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--typst-warm", nargs=2, metavar=("FOLDER", "TAG"), help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.typst_warm:
        print(json.dumps(compile_warm(pathlib.Path(a.typst_warm[0]), a.typst_warm[1], a.rounds)))
        return
    if not pathlib.Path(a.program).exists():
        raise SystemExit(f"compare.py: no {a.program}; run `cargo build --release`, or name it with --program")
    if subprocess.run([sys.executable, "-c", "import typst"], stderr=subprocess.DEVNULL).returncode != 0:
        raise SystemExit("compare.py: no Typst; pip install typst==0.15.2")

    with tempfile.TemporaryDirectory() as temporary:
        folder = a.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        tags = a.language or list(LANGUAGES)
        for tag in tags:
            text = subprocess.run([a.program, "text", "--leaflet", a.leaflet, "--language", tag], cwd=ROOT,
                                  check=True, stdout=subprocess.PIPE).stdout.decode()
            lines = [line for line in text.splitlines() if line.strip()]
            (folder / f"{tag}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
            (folder / f"{tag}.typ").write_text(typst_source(tag, lines, 0), encoding="utf-8")

        say("warm, one document as PDF, milliseconds")
        say(f"{'':10}{'volantino':>10}{'Typst':>10}{'ratio':>8}   stages of volantino")
        ratios = []
        for tag in tags:
            # By turns, since a machine that others use is not as fast from one minute to the next.
            ours, theirs = [], []
            for _ in range(a.turns):
                ours.append(volantino_warm(tag))
                run = subprocess.run([sys.executable, __file__, "--rounds", str(a.rounds), "--typst-warm", str(folder),
                                      tag], check=True, stdout=subprocess.PIPE, text=True)
                theirs.append(statistics.median(json.loads(run.stdout)))
            middle = sorted(ours, key=lambda figures: figures["total"])[len(ours) // 2]
            total, other = middle["total"], statistics.median(theirs)
            ratios.append(other / total)
            stages = "  ".join(f"{k} {v:.2f}" for k, v in middle.items() if k != "total")
            say(f"{tag:10}{total:10.2f}{other:10.2f}{other / total:8.2f}   {stages}")
        say(f"{'geometric mean':30}{statistics.geometric_mean(ratios):8.2f}")

        say("\ncold, whole process, one document as PDF")
        say(f"{'':10}{'volantino':>10}{'Typst':>10}{'ratio':>8}{'MiB':>8}{'Typst MiB':>11}")
        imports, _ = process([sys.executable, "-c", "import typst"], a.cold_rounds)
        for tag in [t for t in ("ar", "zh-Hans") if t in tags]:
            pdf = str(folder / f"{tag}.pdf")
            cold, memory = process([a.program, "build", "--leaflet", a.leaflet, "--language", tag, "--format", "pdf",
                                    "--out", str(pathlib.Path(temporary) / "out")], a.cold_rounds)
            typst, typst_memory = process([sys.executable, "-c", COLD, str(folder), str(FONTS),
                                           str(folder / f"{tag}.typ"), pdf], a.cold_rounds)
            typst -= imports
            say(f"{tag:10}{cold:10.2f}{typst:10.2f}{typst / cold:8.2f}{memory:8.1f}{typst_memory:11.1f}")
        say(f"(taken off Typst's: {imports:.2f} ms of starting Python and importing it; peaks of memory under "
            f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB, this program's own, cannot be seen)")
        languages = [word for tag in tags for word in ("--language", tag)]
        whole, whole_memory = process([a.program, "build", "--leaflet", a.leaflet, *languages, "--out", str(pathlib.Path(temporary) / "out")], a.cold_rounds)
        say(f"{'all of these, PDF and HTML':28}{whole:.2f} ms, {whole_memory:.1f} MiB")
        if a.keep:
            for tag in tags:
                subprocess.run([sys.executable, "-c", COLD, str(folder), str(FONTS), str(folder / f"{tag}.typ"), str(folder / f"{tag}.pdf")], check=True)


if __name__ == "__main__":
    main()
