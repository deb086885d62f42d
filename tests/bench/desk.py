#!/usr/bin/env python3
"""Asks the front desk as a busy morning would, and as an attacker; prints what came of it.

    cargo build --release
    python3 tests/bench/desk.py target/release/volantino

Plain Python 3 on Linux, no packages. It starts the desk itself and ends it. The exit code is 1 if an
answer failed or a hostile request was not refused; the times are printed, not judged, since they are
the machine's as well.
"""

import argparse
import asyncio
import multiprocessing
import random
import re
import resource
import subprocess
import sys
import time

TAGS = ("am ar bg bn en es fa fr hi it ka mk pa pl ps ro ru so sq ti tr uk ur zh-Hans").split()
LEAFLETS = "condominium-rules emergency-numbers home-care office-contacts projects".split()
SHEETS = ["", "-a5", "-large", "-a3", "-fold", "-booklet"]
WORDS = ["muffa", "rifiuti", "rumore", "telefono", "affitto", "bambini", "acqua", "gas"]


def percentiles(times):
    times = sorted(times)
    at = lambda share: times[min(len(times) - 1, int(len(times) * share))] * 1000
    return f"50 %: {at(0.5):6.1f} ms   99 %: {at(0.99):6.1f} ms   longest: {times[-1] * 1000:6.1f} ms" if times else "none"


def memory(pid):
    """Resident memory in MB, and its peak."""
    text = open(f"/proc/{pid}/status").read()
    kb = lambda name: int(re.search(rf"{name}:\s+(\d+)", text).group(1))
    return kb("VmRSS") / 1024, kb("VmHWM") / 1024


class Desk:
    def __init__(self, program, root):
        command = [program, "desk", "--port", "0"] + (["--root", root] if root else [])
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.port = 0
        for line in self.process.stderr:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
                self.port = int(found.group(1))
                break
        self.host = f"127.0.0.1:{self.port}"

    async def raw(self, sent, limit=60):
        """Sends bytes on a connection of their own: status and body, or status 0."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(sent)
            try:
                await writer.drain()
            except ConnectionError:
                pass  # it refuses before everything is sent
            try:
                got = await asyncio.wait_for(reader.read(-1), limit)
            except ConnectionError:
                got = b""
        finally:
            writer.close()
        head, _, body = got.partition(b"\r\n\r\n")
        status = int(head.split(b" ")[1]) if head.startswith(b"HTTP/") else 0
        length = re.search(rb"content-length: (\d+)", head)
        if length and int(length.group(1)) != len(body):
            status = -1  # cut off
        return status, body, head

    async def get(self, path):
        return await self.raw(f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\nConnection: close\r\n\r\n".encode())


def sheets():
    """Addresses of sheets, each once: every one is made for the request."""
    every = []
    for tag in TAGS:
        for leaflet in LEAFLETS:
            for sheet in SHEETS:
                every.append(f"/{tag}/{leaflet}{sheet}.pdf")
                if tag != "it":
                    every.append(f"/{tag}/{leaflet}-beside-it{sheet}.pdf")
    random.Random(6).shuffle(every)
    return every


def page(chance):
    kind = chance.random()
    tag = chance.choice(TAGS)
    if kind < 0.2:
        return "/"
    if kind < 0.4:
        return f"/{tag}/"
    if kind < 0.5:
        return f"/cerca?q={chance.choice(WORDS)}&lingua={tag}"
    if kind < 0.6:
        return f"/{tag}/appuntamento"
    return f"/{tag}/{chance.choice(LEAFLETS)}.html"


class Count:
    def __init__(self):
        self.pages, self.sheets, self.failed = [], [], []

    async def one(self, desk, path, begun):
        try:
            status, body, _ = await desk.get(path)
        except Exception as error:
            status, body = repr(error), b""
        taken = time.perf_counter() - begun
        if path.endswith(".pdf"):
            self.sheets.append(taken)
            good = status == 200 and body.startswith(b"%PDF-") and b"%%EOF" in body[-16:]
        else:
            self.pages.append(taken)
            good = status == 200 and b"</html>" in body[-20:]
        if not good:
            self.failed.append((path, status))

    def show(self, name):
        print(f"{name}: {len(self.pages) + len(self.sheets)} answers, {len(self.failed)} failed")
        print(f"    pages  {len(self.pages):5}   {percentiles(self.pages)}")
        print(f"    sheets {len(self.sheets):5}   {percentiles(self.sheets)}")
        for path, status in self.failed[:5]:
            print(f"    failed: {path} {status}")


async def steady(desk, rate, seconds, fresh):
    """So many requests a second, whether or not the earlier ones are answered; every tenth is a sheet
    that nobody has asked for before."""
    count, chance, tasks = Count(), random.Random(7), []
    start = time.perf_counter()
    for number in range(rate * seconds):
        due = start + number / rate
        await asyncio.sleep(max(0, due - time.perf_counter()))
        path = next(fresh) if number % 10 == 0 else page(chance)
        # From when it should have been sent: a late start is waiting, too.
        tasks.append(asyncio.create_task(count.one(desk, path, due)))
    await asyncio.gather(*tasks)
    return count


async def burst(desk, number, fresh):
    count, chance = Count(), random.Random(8)
    begun = time.perf_counter()
    paths = [next(fresh) if i % 10 == 0 else page(chance) for i in range(number)]
    await asyncio.gather(*(count.one(desk, path, begun) for path in paths))
    return count


async def idle(port, number, stop, gone):
    """Connections that say nothing, or a letter a second; when the desk lets one go, another comes."""

    async def one(slow):
        while not stop.is_set():
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                for byte in b"GET / HTTP/1.1\r\nHost: " if slow else b"":
                    writer.write(bytes([byte]))
                    await asyncio.sleep(1)
                    if stop.is_set() or reader.at_eof():
                        break
                while not stop.is_set() and not reader.at_eof():
                    try:
                        await asyncio.wait_for(reader.read(100), 1)
                    except TimeoutError:
                        continue
                if not stop.is_set():
                    gone.value += 1
                writer.close()
            except OSError:
                await asyncio.sleep(1)

    await asyncio.gather(*(one(i % 2 == 0) for i in range(number)))


def beside(port, number, stop, gone):
    asyncio.run(idle(port, number, stop, gone))


def hostile(desk):
    """Name, bytes, the statuses that are a refusal; 0 is a connection that was closed."""
    host = desk.host
    get = lambda path, more="": f"GET {path} HTTP/1.1\r\nHost: {host}\r\n{more}Connection: close\r\n\r\n".encode()
    form = lambda more, body="": (
        f"POST /it/appuntamento HTTP/1.1\r\nHost: {host}\r\n{more}Connection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\n"
        + ("" if "Content-Length" in more or "chunked" in more else f"Content-Length: {len(body)}\r\n")
        + f"\r\n{body}"
    ).encode()
    own = f"Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n"
    markup = "%3Cscript%3Ealert(1)%3C%2Fscript%3E"
    return [
        ("path: ..", get("/../../etc/passwd"), {400}),
        ("path: .. inside", get("/ar/../../Cargo.toml"), {400}),
        ("path: %2e%2e", get("/%2e%2e/%2e%2e/etc/passwd"), {400}),
        ("path: %2e%2e%2f", get("/ar/%2e%2e%2fx"), {400}),
        ("path: twice escaped", get("/%252e%252e/x"), {400}),
        ("path: overlong UTF-8", get("/%c0%ae%c0%ae/x"), {400}),
        ("path: backslashes", get("/..%5c..%5cwindows"), {400}),
        ("path: drive letter", get("/c:/windows/win.ini"), {400}),
        ("path: NUL", get("/ar/home-care.pdf%00.html"), {400}),
        ("path: CR LF", get("/ar/%0d%0aSet-Cookie:x"), {400}),
        ("path: too long", get("/" + "a" * 5000), {414}),
        ("path: a file of the folder", get("/templates/office.toml"), {404}),
        ("query: too long", get("/cerca?q=" + "a" * 5000), {414}),
        ("query: CR LF", get("/cerca?q=a%0d%0aX-Evil:1"), {200}),
        ("query: HTML", get(f"/cerca?q={markup}&lingua={markup}"), {200}),
        ("host: foreign", f"GET / HTTP/1.1\r\nHost: evil.example:{desk.port}\r\nConnection: close\r\n\r\n".encode(), {421}),
        ("host: none", b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n", {421}),
        ("host: two", f"GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil\r\nConnection: close\r\n\r\n".encode(), {421}),
        ("host: in the line", f"GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode(), {421}),
        ("origin: none", form("", "time=10:30"), {403}),
        ("origin: foreign", form("Origin: http://evil.example\r\n", "time=10:30"), {403}),
        ("origin: foreign site", form(f"Origin: http://{host}\r\nSec-Fetch-Site: cross-site\r\n", "time=10:30"), {403}),
        ("method: PUT", get("/").replace(b"GET", b"PUT"), {405}),
        ("method: TRACE", get("/").replace(b"GET", b"TRACE"), {405}),
        ("method: made up", get("/").replace(b"GET", b"BREW"), {405}),
        ("method: POST on a page", get("/", own).replace(b"GET", b"POST"), {405}),
        ("header: too long", get("/", "X: " + "a" * 100_000 + "\r\n"), {431, 0}),
        ("header: too many", get("/", "X: a\r\n" * 1000), {431, 0}),
        ("header: NUL", get("/", "X: a\0b\r\n"), {400, 0}),
        ("body: too large", form(own, "person=" + "a" * 100_000), {413}),
        ("body: said to be huge", form(own + "Content-Length: 99999999999\r\n"), {413}),
        ("body: chunks without end", form(own + "Transfer-Encoding: chunked\r\n", ("400\r\n" + "a" * 1024 + "\r\n") * 200), {413}),
        ("body: never ends", form(own + "Content-Length: 100\r\n", "person="), {408}),
        ("body: HTML in every field", form(own, "&".join(f"{f}={markup}" for f in ("date", "time", "person", "bring", "bring-2", "_foglio", "x"))), {200, 422}),
        ("two lengths", form(own + "Content-Length: 1\r\nContent-Length: 2\r\n", "ab"), {400, 0}),
        ("not HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", {400, 0}),
    ]


async def attacked(desk):
    wrong = 0
    for name, sent, refusals in hostile(desk):
        status, body, head = await desk.raw(sent)
        bad = status not in refusals or b"<script>alert" in body or b"x-evil" in head.lower() or b"root:x:0" in body or b"[office]" in body
        wrong += bad
        words = body.decode(errors="replace").strip() if len(body) < 200 else f"({len(body)} bytes)"
        print(f"    {'WRONG ' if bad else ''}{name:28} {status or 'closed'}  {words}")
    return wrong


async def run(options):
    wrong = 0
    desk = Desk(options.program, options.root)
    pid, fresh = desk.process.pid, iter(sheets() * 20)
    try:
        await desk.get("/")
        print(f"memory at the start: {memory(pid)[0]:.0f} MB")
        print(f"== {options.rate} requests a second for {options.seconds} s, one in ten a sheet made for it")
        count = await steady(desk, options.rate, options.seconds, fresh)
        count.show("steady")
        wrong += len(count.failed)
        first = memory(pid)[0]
        print(f"memory: {first:.0f} MB, at most {memory(pid)[1]:.0f} MB")
        print("== the same again, beside 1,000 idle or slow connections")
        # In a process of its own: what it costs is not the desk's.
        stop, gone = multiprocessing.Event(), multiprocessing.Value("i", 0)
        idlers = multiprocessing.Process(target=beside, args=(desk.port, 1000, stop, gone))
        idlers.start()
        await asyncio.sleep(2)
        count = await steady(desk, options.rate, options.seconds, fresh)
        stop.set()
        idlers.join()
        count.show("steady")
        wrong += len(count.failed)
        print(f"    {gone.value} of the idle ones were let go meanwhile")
        print(f"memory: {memory(pid)[0]:.0f} MB, at most {memory(pid)[1]:.0f} MB")
        print("== 500 at once")
        count = await burst(desk, 500, fresh)
        count.show("burst")
        wrong += len(count.failed)
        print(f"memory: {memory(pid)[0]:.0f} MB, at most {memory(pid)[1]:.0f} MB")
        print("== hostile requests and their answers")
        wrong += await attacked(desk)
        status, _, _ = await desk.get("/")
        wrong += status != 200
        print(f"afterwards the front page answers {status}; memory {memory(pid)[0]:.0f} MB")
    finally:
        desk.process.terminate()
        desk.process.wait()
    return wrong


def main():
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("program")
    reader.add_argument("--root")
    reader.add_argument("--rate", type=int, default=100)
    reader.add_argument("--seconds", type=int, default=60)
    options = reader.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))
    sys.exit(1 if asyncio.run(run(options)) else 0)


if __name__ == "__main__":
    main()
