"""Makes a large site out of the repository's own: many exercises in two locales.

Each generated exercise is one of the repository's exercises with words of its own, so that pages
have the size and shape of real ones and no two are alike. Beside each translation stands its review
record, written by `handout accept`. The same arguments give the same site.
"""

import argparse
import random
import re
import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TOOL = str(REPOSITORY / ".build/release/handout")

# Word by word the same, so that a check finds nothing in them.
WORDS = {
    "en": "slow even calm soft light easy relaxed careful".split(),
    "es": "lento parejo tranquilo suave ligero fácil relajado atento".split(),
}
SENTENCES = {
    "en": "Keep the movement {0} and {1}. Variation {2} of this exercise stays {3}.",
    "es": "Haga el movimiento {0} y {1}. La variante {2} de este ejercicio es {3}.",
}


def variant(text: str, locale: str, number: int, seed: int) -> str:
    rng = random.Random(seed * 1_000_000 + number)
    words = [WORDS[locale][rng.randrange(len(WORDS[locale]))] for _ in range(3)]
    sentence = SENTENCES[locale].format(words[0], words[1], number, words[2])
    text = re.sub(r"(?m)^title: (.*)$", rf"title: \1 {number}", text, count=1)
    text = re.sub(r"(?m)^slug: (.*)$", rf"slug: \1-{number:05}", text, count=1)
    text = re.sub(r"(?m)^order: .*$", f"order: {number}", text, count=1)
    # Links between exercises lead to the variant of the same round.
    text = re.sub(r"\]\(\.\./([a-z-]+)/en\.md", rf"](../\1-{number // 10:05}/en.md", text)
    return f"{text.rstrip()}\n\n{sentence}\n"


def generate(target: Path, exercises: int, seed: int, handout: str, records: bool = True) -> None:
    for name in ("templates", "locales"):
        shutil.copytree(REPOSITORY / name, target / name)
    shutil.copytree(
        REPOSITORY / "content", target / "content",
        ignore=shutil.ignore_patterns("exercises", "programs"))
    sources = sorted((REPOSITORY / "content/exercises").iterdir())
    pages = [
        (folder.name, {f.stem: f.read_text() for f in folder.glob("*.md") if f.stem in WORDS})
        for folder in sources
    ]
    for number in range(exercises):
        name, texts = pages[number % len(pages)]
        folder = target / f"content/exercises/{name}-{number // 10:05}"
        folder.mkdir(parents=True)
        for locale, text in texts.items():
            (folder / f"{locale}.md").write_text(variant(text, locale, number, seed))
    if records:
        subprocess.run(
            [handout, "accept", "--site", str(target), "--locale", "es", "--draft",
             "--on", "2026-11-01"],
            stdout=subprocess.DEVNULL, check=True)
    else:
        for record in target.glob("*/**/*.po"):
            record.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--exercises", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--handout", default=TOOL)
    parser.add_argument("--no-records", dest="records", action="store_false")
    arguments = parser.parse_args()
    generate(
        arguments.target, arguments.exercises, arguments.seed, arguments.handout,
        arguments.records)


if __name__ == "__main__":
    main()
