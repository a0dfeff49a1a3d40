"""English and Spanish text that Debian's packages ship: message catalogs, help pages, exercises,
manual pages. Packages are fetched with `apt-get download` into a cache, and nothing is installed.
"""

import gettext
import gzip
import hashlib
import html
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Catalogs of programs and games with much prose, help pages, break exercises, manual pages.
PACKAGES = """
    aptitude-common audacity-data darktable digikam-data evolution-common freeciv-data fortunes
    fortunes-es gimp-data gnome-user-docs gnucash-common gramps hugin-data inkscape manpages
    manpages-dev manpages-es manpages-es-dev wesnoth-1.16-data workrave-data
""".split()
MEMBERS = [
    "*/es/LC_MESSAGES/*.mo", "*/help/C/*.page", "*/help/es/*.page", "*/exercises.xml",
    "*/man/man[1-8]/*", "*/man/es/man[1-8]/*", "*/fortunes/*",
]
# No catalog may outweigh the others.
MOST_OF_ONE_SOURCE = 1500


@dataclass(frozen=True)
class Pair:
    """A text and its translation by the package's translators."""
    english: str
    spanish: str
    origin: str


def half(text: str) -> str:
    """`tuning` or `held-out`, by the text alone: both runs of anything fall into one half."""
    return "held-out" if hashlib.sha256(text.encode()).digest()[0] & 1 else "tuning"


def fetch(cache: Path) -> Path:
    """The folder with the texts of the packages, fetched where it is not there yet."""
    files = cache / "files"
    if files.exists():
        return files
    packages = cache / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "-qq", "download", *PACKAGES], cwd=packages, check=True)
    files.mkdir()
    for package in sorted(packages.glob("*.deb")):
        archive = subprocess.Popen(
            ["dpkg-deb", "--fsys-tarfile", str(package)], stdout=subprocess.PIPE)
        # tar complains of patterns that this package has no file for.
        subprocess.run(
            ["tar", "-x", "-C", str(files), "--wildcards", *MEMBERS],
            stdin=archive.stdout, stderr=subprocess.DEVNULL, check=False)
        archive.wait()
    return files


def pairs(files: Path) -> list[Pair]:
    """Aligned texts of four words or more, each English text once, in a fixed order."""
    found: dict[str, Pair] = {}
    catalogs = sorted(Path("/usr/share/locale/es/LC_MESSAGES").glob("*.mo"))
    catalogs += sorted(files.rglob("*.mo"))
    sources = [_catalog(path) for path in catalogs]
    sources += [_help(path) for path in sorted(files.glob("usr/share/help/C/**/*.page"))]
    sources += [_exercises(path) for path in files.rglob("exercises.xml")]
    for source in sources:
        fitting = (pair for pair in source if _is_pair(pair))
        ordered = sorted(fitting, key=lambda pair: hashlib.sha256(pair.english.encode()).digest())
        for pair in ordered[:MOST_OF_ONE_SOURCE]:
            found.setdefault(pair.english, pair)
    return list(found.values())


def _catalog(path: Path) -> Iterator[Pair]:
    with path.open("rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    for key, translation in catalog.items():
        # The forms of plurals have tuples as keys; some say one thing, some another.
        if isinstance(key, str) and isinstance(translation, str):
            # A context stands before the text, with a control character between.
            yield Pair(_plain(key.split("\x04")[-1]), _plain(translation), path.stem)


def _help(path: Path) -> Iterator[Pair]:
    translated = Path(str(path).replace("/help/C/", "/help/es/"))
    if not translated.exists():
        return
    english, spanish = _paragraphs(path), _paragraphs(translated)
    if len(english) == len(spanish):
        for source, target in zip(english, spanish):
            yield Pair(source, target, "help")


def _paragraphs(path: Path) -> list[str]:
    namespace = "{http://projectmallard.org/1.0/}"
    return [
        _plain("".join(element.itertext()))
        for element in ElementTree.parse(path).iter()
        if element.tag in (namespace + "p", namespace + "title", namespace + "desc")
    ]


def _exercises(path: Path) -> Iterator[Pair]:
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for exercise in ElementTree.parse(path).getroot():
        for name in ("title", "description"):
            texts = {e.get(language, "en"): _plain(e.text or "") for e in exercise.findall(name)}
            if "es" in texts:
                yield Pair(texts["en"], texts["es"], "exercises")


def _plain(text: str) -> str:
    """A text on one line, without the marks of shortcuts."""
    text = re.sub(r"(?<![A-Za-z])_(?=\w)|(?<=\w)_(?=\w)|&(?=[A-Za-z]\w*)(?!\w+;)", "", text)
    return " ".join(html.unescape(text).split())


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)


def is_prose(text: str, least: int) -> bool:
    """Whether it is a sentence or a part of one, not code, a list of options or a format."""
    code = r"[<>{}|=\\/@#$^~*\[\]`•…]|--|(?:^|\s)-\w|\w\.\w{2}"
    percent = r"%(?!\W|$)|(?<!\d)(?<!\d )%"
    if re.search(f"{code}|{percent}", text):
        return False
    found = words(text)
    if len(found) < least or len(text) > 700:
        return False
    # Names of programs, constants and the like outside of the sentence's own words.
    odd = sum(1 for word in found if word.isupper() and len(word) > 1)
    return odd * 5 <= len(found) and sum(map(len, found)) * 10 >= len(text) * 7


def _is_pair(pair: Pair) -> bool:
    if not is_prose(pair.english, 4) or not is_prose(pair.spanish, 3):
        return False
    # What was left in English is no translation.
    english = {word.lower() for word in words(pair.english)}
    spanish = [word.lower() for word in words(pair.spanish)]
    return sum(1 for word in spanish if word in english) * 2 < len(spanish)


def sentences(text: str, least: int = 7) -> list[str]:
    """The sentences of a text that have at least so many words."""
    parts = re.split(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])", text)
    return [part for part in parts if is_prose(part, least) and part[:1].isupper()]


def manuals(files: Path, locale: str) -> list[str]:
    """Sentences of seven words or more of manual pages, in a fixed order."""
    folder = "share/man/es" if locale == "es" else "share/man"
    found: dict[str, None] = {}
    for path in sorted(files.glob(f"usr/{folder}/man[1-8]/*.gz")):
        try:
            text = gzip.decompress(path.read_bytes()).decode()
        except (OSError, UnicodeDecodeError):
            continue
        for paragraph in _roff_paragraphs(text):
            found.update(dict.fromkeys(sentences(paragraph)))
    return sorted(found, key=lambda text: hashlib.sha256(text.encode()).digest())


def _roff_paragraphs(text: str) -> Iterator[str]:
    lines: list[str] = []
    is_text = False
    for line in text.splitlines():
        if line[:1] in (".", "'"):
            if line.startswith((".SH", ".TH", ".nf", ".EX", ".TS", ".fi", ".EE", ".TE")):
                is_text = line.startswith((".SH", ".fi", ".EE", ".TE"))
            yield " ".join(lines)
            lines = []
        elif is_text:
            lines.append(re.sub(r"\\f.|\\[&,/:%c]", "", line).replace("\\-", "-"))
    yield " ".join(lines)
