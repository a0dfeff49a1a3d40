"""Measures how long it takes from saving a page to the event that reloads it in the browser.

Each site is copied to a memory file system, `handout preview` is started on it, and a Spanish page
is saved again and again: in place, and by way of a temporary file that is renamed. The figures are
medians and worst cases in milliseconds; the limits are 100 for the repository's own site and 250
for 10,000 exercises in two locales. The resident memory is read over many more saves: it must not
grow.
"""

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generate_site import REPOSITORY, TOOL, generate

PAGE = "content/exercises/clamshell/es.md"


class Preview:
    """A running preview with one open page that listens for events."""

    def __init__(self, site: Path):
        self.process = subprocess.Popen(
            [TOOL, "preview", "--site", site, "--port", "0"],
            stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.port = int(line.rsplit(":", 1)[1].strip("/\n"))
        self.events = socket.create_connection(("127.0.0.1", self.port), timeout=120)
        self.events.sendall(self.request("/__handout/events"))
        self.wait_for(b"event: revision\n")

    def request(self, path: str) -> bytes:
        return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode()

    def wait_for(self, event: bytes) -> None:
        received = b""
        while event not in received:
            piece = self.events.recv(65536)
            if not piece:
                raise SystemExit("the preview ended")
            received += piece

    def page(self, path: str) -> str:
        """What a browser that loads the page again is sent."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=120) as connection:
            connection.sendall(
                self.request(path).replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
            received = b""
            while piece := connection.recv(65536):
                received += piece
        return received.decode()

    def resident(self) -> int:
        """Resident memory in KB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)

    def stop(self) -> None:
        self.events.close()
        self.process.terminate()
        self.process.wait()


def save(page: Path, text: str, renames: bool) -> None:
    if renames:
        temporary = page.with_name(".es.md.saved")
        temporary.write_text(text)
        os.replace(temporary, page)
    else:
        page.write_text(text)


def measure(name: str, site: Path, page: Path, address: str, limit: int, memory: int) -> bool:
    preview = Preview(site)
    try:
        # The first check of the whole site runs beside everything else; the figures are of a
        # preview that has been open for a moment.
        while "being checked" in preview.page("/__handout/"):
            time.sleep(0.2)
        original = page.read_text()
        events, pages = [], []
        for number in range(20):
            text = f"{original.rstrip()} Prueba {number}.\n"
            start = time.perf_counter()
            save(page, text, renames=number % 2 == 1)
            preview.wait_for(b"event: reload\n")
            events.append((time.perf_counter() - start) * 1000)
            if f"Prueba {number}." not in preview.page(address):
                raise SystemExit(f"{name}: the page does not show what was saved")
            pages.append((time.perf_counter() - start) * 1000)
            time.sleep(0.1)
        median = statistics.median(events)
        print(f"{name}: save to reload event {median:.0f} ms (worst {max(events):.0f}), to the"
              f" reloaded page {statistics.median(pages):.0f} ms; limit {limit} ms")
        is_steady = not memory or measure_memory(name, preview, page, address, memory)
        return median <= limit and is_steady
    finally:
        preview.stop()


def measure_memory(name: str, preview: Preview, page: Path, address: str, saves: int) -> bool:
    original = page.read_text()
    sizes = []
    for number in range(saves):
        save(page, f"{original.rstrip()} Otra {number}.\n", renames=number % 2 == 0)
        preview.wait_for(b"event: reload\n")
        preview.page(address)
        sizes.append(preview.resident())
    # What the first saves bring into memory is kept and used again.
    settled, end = sizes[saves // 5], sizes[-1]
    print(f"{name}: resident memory {sizes[0] // 1024} MB at the first of {saves} saves,"
          f" {settled // 1024} MB at the {saves // 5 + 1}th, {end // 1024} MB at the last")
    return end <= settled * 1.1 + 4096


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exercises", type=int, default=10_000)
    parser.add_argument("--saves", type=int, default=500, help="for the memory; 0 for none")
    arguments, _ = parser.parse_known_args()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        small, large = Path(folder) / "small", Path(folder) / "large"
        for name in ("content", "locales", "templates"):
            shutil.copytree(REPOSITORY / name, small / name)
        generate(large, arguments.exercises, seed=1, handout=TOOL)
        first = next((large / "content/exercises").glob("clamshell-*"))
        slug = next(line.split(": ")[1] for line in (first / "es.md").read_text().splitlines()
                    if line.startswith("slug: "))
        is_good = measure("the repository's site", small, small / PAGE,
                          "/es/ejercicios/almeja/", 100, arguments.saves)
        is_good &= measure(f"{arguments.exercises} exercises", large, first / "es.md",
                           f"/es/ejercicios/{slug}/", 250, 0)
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
