"""Measures `handout build` of a large site against `cp -r` of its output, and `handout check` of it
against the build.

Builds and copies write to the same tmpfs, in turn, into fresh folders; nothing is deleted until all rounds are
over, since deleting a large tree slows down what comes after it. Prints a table with medians.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generate_site import REPOSITORY, generate


def timed(command: list[str], statuses: tuple[int, ...] = (0,)) -> float:
    start = time.perf_counter()
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.perf_counter() - start
    if result.returncode not in statuses:
        sys.exit(f"{command[0]} failed:\n{result.stderr.decode()[-2000:]}")
    return seconds


def peak_megabytes(command: list[str]) -> float:
    """The largest resident set of a command, measured in a process of its own."""
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    return int(result.stdout) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exercises", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--tmpfs", default="/dev/shm", help="a folder on a tmpfs")
    parser.add_argument("--handout", default=str(REPOSITORY / ".build/release/handout"))
    arguments = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="handout-bench-", dir=arguments.tmpfs))
    try:
        site = work / "site"
        generate(site, arguments.exercises, seed=1)

        def build(name: str) -> list[str]:
            return [arguments.handout, "build", "--site", str(site), "--output", str(work / name)]

        timed(build("warm-up"))
        check = [arguments.handout, "check", "--site", str(site), "--format", "json"]
        builds, copies, checks = [], [], []
        for number in range(arguments.rounds):
            builds.append(timed(build(f"build-{number}")))
            copies.append(
                timed(["cp", "-r", str(work / "warm-up"), str(work / f"copy-{number}")]))
            checks.append(timed(check, statuses=(0, 1)))
        ratios = [build / copy for build, copy in zip(builds, copies)]
        check_ratios = [check / build for check, build in zip(checks, builds)]
        again = timed(build("warm-up"))
        print(f"{arguments.exercises} exercises in two locales, {arguments.rounds} rounds")
        print(f"  handout build     {statistics.median(builds):6.2f} s (median)")
        print(f"  cp -r of output   {statistics.median(copies):6.2f} s (median)")
        print(f"  ratio             {statistics.median(ratios):6.2f}   (median of the rounds')")
        print(f"  unchanged again   {again:6.2f} s")
        print(f"  peak memory       {peak_megabytes(build('memory')):6.0f} MB")
        print(f"  handout check     {statistics.median(checks):6.2f} s (median)")
        print(f"  check to build    {statistics.median(check_ratios):6.2f}   (median of the rounds')")
        print(f"  its peak memory   {peak_megabytes(check):6.0f} MB")
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
