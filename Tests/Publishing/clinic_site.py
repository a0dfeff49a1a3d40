"""A new site as a clinic would publish it, in a folder that a server may read."""

import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TOOL = REPOSITORY / ".build/release/handout"
DAY = "2026-06-01"


class ClinicSite:
    def __init__(self, folder: Path, root: str = "/"):
        self.folder = folder
        self.root = root
        self.output = folder / "_site"
        self.handout("new", "site", folder, "--name", "River Clinic", "--locales", "en,es")
        self.edit("content/site.yml", "https://exercises.example/", f"https://clinic.example{root}")

    def handout(self, *arguments) -> str:
        """What the tool prints as its result."""
        done = subprocess.run(
            [TOOL, *arguments], cwd=self.folder if self.folder.exists() else None,
            capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def build(self, *options) -> None:
        self.handout("build", "--on", DAY, *options)

    def server(self, form: str, folder: Path | str = "/var/www/exercises") -> str:
        return self.handout("server", form, "--on", DAY, "--folder", folder)

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Every file of the output."""
        return contents(self.output)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes()
            for file in folder.rglob("*") if file.is_file()}
