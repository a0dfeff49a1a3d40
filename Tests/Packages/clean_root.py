"""A system of a few Debian packages in a folder, with nothing else in it."""

import os
import re
import shutil
import subprocess
from pathlib import Path


def closure(names: list[str]) -> list[str]:
    """These packages and all that they need, as they are installed here."""
    found: dict[str, None] = {}
    open_names = list(names)
    while open_names:
        name = open_names.pop()
        if name in found:
            continue
        found[name] = None
        fields = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${Pre-Depends}, ${Depends}", name],
            check=True, capture_output=True, text=True).stdout
        open_names += names_in(fields)
    return sorted(found)


def names_in(field: str) -> list[str]:
    """The packages of a field such as “libc6 (>= 2.34), a | b”, the first of each choice."""
    choices = [choice.split("|")[0].strip() for choice in field.split(",")]
    return [re.split(r"[ (:]", choice)[0] for choice in choices if choice]


class CleanRoot:
    def __init__(self, folder: Path, packages: list[str]):
        self.folder = folder
        (folder / "var/lib/dpkg/info").mkdir(parents=True)
        (folder / "var/lib/dpkg/updates").mkdir()
        (folder / "tmp").mkdir()
        (folder / "proc").mkdir()
        status = []
        for package in closure(packages):
            status.append(subprocess.run(
                ["dpkg-query", "--status", package], check=True, capture_output=True,
                text=True).stdout)
            self._copy(package)
        (folder / "var/lib/dpkg/status").write_text("\n".join(status))

    def _copy(self, package: str) -> None:
        listing = subprocess.run(
            ["dpkg-query", "--listfiles", package], check=True, capture_output=True,
            text=True).stdout
        for line in listing.splitlines():
            source, target = Path(line), self.folder / line.lstrip("/")
            if source.is_file() or (source.is_symlink() and not source.exists()):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target, follow_symlinks=False)
        for listed in Path("/var/lib/dpkg/info").glob(f"{package}[.:]*list"):
            shutil.copy2(listed, self.folder / "var/lib/dpkg/info")

    def files(self) -> set[str]:
        """Every file of the system, as it names them itself."""
        return {f"/{Path(folder, name).relative_to(self.folder)}"
                for folder, _, names in os.walk(self.folder) for name in names}

    def install(self, package: Path) -> subprocess.CompletedProcess:
        """As dpkg does, which refuses what depends on something that this system has not."""
        return subprocess.run(
            [*NAMESPACE, "dpkg", f"--root={self.folder}", "--install", package],
            capture_output=True, text=True)

    def run(self, *command: str) -> subprocess.CompletedProcess:
        """Runs a command in the system, which sees no process and no file but its own."""
        return subprocess.run(
            [*NAMESPACE, "--pid", "--fork", f"--mount-proc={self.folder}/proc",
             "chroot", self.folder, *command],
            capture_output=True, text=True, stdin=subprocess.DEVNULL,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"})


# Who is not root is so in a namespace.
NAMESPACE = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]


def is_possible() -> bool:
    """Whether a test may have a system of its own here."""
    return subprocess.run([*NAMESPACE, "true"], capture_output=True).returncode == 0
