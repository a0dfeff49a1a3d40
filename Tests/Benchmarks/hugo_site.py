"""Makes a site for Hugo of the words of a Handout site, so that both build the same pages.

A translation of Handout's has no facts of its own; Hugo's pages get those of the source.
"""

import re
import shutil
from pathlib import Path

LAYOUTS = Path(__file__).resolve().parent / "hugo"


def fields(page: str) -> tuple[dict[str, str], str]:
    """The front matter's fields as they are written, and the text behind it."""
    _, front, text = page.split("---\n", 2)
    return dict(re.findall(r"(?m)^(\w+):((?:.*\n(?:[ #\n].*\n|\n)*))", front)), text


def make_hugo_site(site: Path, target: Path) -> None:
    shutil.copytree(LAYOUTS, target)
    for source in site.glob("content/*/*/en.md"):
        facts, _ = fields(source.read_text())
        for file in source.parent.glob("*.md"):
            words, text = fields(file.read_text())
            front = "".join(f"{name}:{value}" for name, value in (facts | words).items())
            page = target / "content" / file.stem / path(source.parent)
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\n{front}---\n{text}")


def path(folder: Path) -> str:
    if folder.parent.name == "exercises":
        return f"exercises/{folder.name}.md"
    return "_index.md" if folder.name == "home" else f"{folder.name}.md"
