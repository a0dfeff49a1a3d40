"""Times and memory of commands."""

import subprocess
import sys
import time


def timed(command: list[str], statuses: tuple[int, ...] = (0,)) -> float:
    """How many seconds a command takes, which must end with one of the statuses."""
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
