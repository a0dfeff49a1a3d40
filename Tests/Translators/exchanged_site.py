"""A copy of a site, whose texts in one language go to a translator's program and come back."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from translate.storage.pypo import pofile

REPOSITORY = Path(__file__).resolve().parents[2]
TOOL = REPOSITORY / ".build/release/handout"
DAY = "2026-12-01"
ENDINGS = {"xliff12": ".xlf", "xliff": ".xlf", "po": ".po"}
# Each lies over the one before it.
SITES = {
    "es": [REPOSITORY],
    "ar": [REPOSITORY / "Tests/Sites/two-locales", REPOSITORY / "Tests/Sites/three-locales"],
}


@dataclass(frozen=True)
class Rewording:
    """Words that stand once in all texts of a language, and what a translator puts in their place."""

    locale: str
    file: str
    old: str
    new: str

    def __str__(self) -> str:
        path = Path(self.file)
        return "-".join([self.locale, path.parent.name, path.stem])

    def of(self, text: str) -> str:
        assert text.count(self.old) == 1
        return text.replace(self.old, self.new)


@dataclass(frozen=True)
class Missing:
    """What is taken out of a file, and the text that a translator is to put there again."""

    locale: str
    file: str
    removed: str
    restored: str
    source: str
    translation: str


class Summary(NamedTuple):
    """How many texts an import counts of each kind."""

    taken: int
    unchanged: int
    empty: int
    set_aside: int


class ExchangedSite:
    def __init__(self, folder: Path, locale: str):
        self.folder = folder
        self.locale = locale
        for origin in SITES[locale]:
            for part in ["content", "locales", "templates"]:
                if (origin / part).exists():
                    shutil.copytree(origin / part, folder / part, dirs_exist_ok=True)

    def export(self, form: str, folder: Path, only: str = "all") -> tuple[Path, int]:
        """The file, and how many texts are in it."""
        file = folder / f"texts{ENDINGS[form]}"
        said = self._handout(0, "export", "--locale", self.locale, "--format", form,
                             "--only", only, "--to", file)
        return file, int(re.search(r"(\d+) texts? of", said)[1])

    def take(self, file: Path, status: int = 0) -> Summary:
        said = self._handout(status, "import", file)
        return Summary(*map(int, re.findall(r"\d+", said.splitlines()[-1])))

    def files(self) -> dict[str, bytes]:
        return {file.relative_to(self.folder).as_posix(): file.read_bytes()
                for file in self.folder.rglob("*") if file.is_file()}

    def remove(self, missing: Missing) -> None:
        path = self.folder / missing.file
        text = path.read_text(encoding="utf-8")
        assert text.count(missing.removed) == 1
        path.write_text(text.replace(missing.removed, ""), encoding="utf-8")

    def _handout(self, status: int, command: str, *arguments) -> str:
        done = subprocess.run([TOOL, command, "--site", self.folder, "--on", DAY, *arguments],
                              capture_output=True, text=True)
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr


def assert_reworded(before: dict[str, bytes], after: dict[str, bytes], wording: Rewording) -> None:
    """The words have changed in their file and in its record, and no other byte has anywhere."""
    record = str(Path(wording.file).with_suffix(".po"))
    expected = before | {
        wording.file: wording.of(before[wording.file].decode()).encode(), record: after[record]}
    assert after == expected
    was, now = recorded(before.get(record, b"")), recorded(after[record])
    [place] = [place for place in now if now[place] != was.get(place)]
    source, target, draft = now[place]
    assert wording.new in target and draft
    if place in was:
        assert (source, target) == (was[place][0], wording.of(was[place][1]))
    assert now == was | {place: now[place]}


def assert_restored(before: dict[str, bytes], after: dict[str, bytes], missing: Missing) -> None:
    """The text is where it was, the record has it, and no other byte has changed."""
    record = str(Path(missing.file).with_suffix(".po"))
    file = before[missing.file].decode().replace(missing.removed, missing.restored)
    assert after == before | {missing.file: file.encode(), record: after[record]}
    assert (missing.source, missing.translation, True) in recorded(after[record]).values()


def recorded(record: bytes) -> dict[str, tuple[str, str, bool]]:
    """By its place, each text of a review record: source, translation, whether it is a draft."""
    return {unit.getcontext(): (unit.source, unit.target, unit.isfuzzy())
            for unit in pofile.parsestring(record).units if not unit.isheader()}
