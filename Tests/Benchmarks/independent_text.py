"""Measures the checks of language and meaning on English and Spanish text of Debian's packages, or
on pairs of a file of one's own (`--pairs`), each line an English text, a tab and its translation.

Debian's text is fetched into a cache under .build and never committed. It becomes the list items of
pages of a site, source beside translation, and what `handout check` reports of them is counted.
Texts fall into a tuning and a held-out half by their digest: rules and lexicons may be improved by
what the first shows; the second is for reporting.
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import debian_text
import planted_faults
from debian_text import Pair, half, words
from generate_site import REPOSITORY

LANGUAGE = {"identical-to-source", "partly-translated", "wrong-language"}
AMOUNTS = {"number-mismatch", "unit-mismatch", "side-mismatch"}
MEANING = {"negation-lost", "body-part-mismatch", "direction-mismatch"}
MEASURED = LANGUAGE | AMOUNTS | MEANING
# What says how a text is written, whatever its source says.
STYLE = {"punctuation", "long-sentence", "reading-level", "undefined-term", "mixed-address",
         "inconsistent-translation"}
MOST_FAULTS_OF_A_KIND = 3000
ITEMS_A_PAGE = 150
FRONT_MATTER_LINES = 4


class Site:
    """A site whose pages list texts, for one run of the tool."""

    def __init__(self, handout: str):
        self.handout = handout

    def report(self, pairs: list[Pair], locale: str = "es") -> dict[int, list[dict]]:
        """What the tool says of each pair on that locale's pages, by the pair's place."""
        with tempfile.TemporaryDirectory(prefix="handout-text-") as folder:
            site = Path(folder)
            for name in ("templates", "locales"):
                shutil.copytree(REPOSITORY / name, site / name)
            shutil.copytree(REPOSITORY / "content/pages", site / "content/pages")
            for name in ("site.yml", "clinic.yml"):
                shutil.copy(REPOSITORY / f"content/{name}", site / f"content/{name}")
            for start in range(0, len(pairs), ITEMS_A_PAGE):
                page = site / f"content/pages/text-{start // ITEMS_A_PAGE}"
                page.mkdir()
                some = pairs[start:start + ITEMS_A_PAGE]
                self._write(page / "en.md", "Sample", [pair.english for pair in some])
                self._write(page / "es.md", "Muestra", [pair.spanish for pair in some])
            return self._check(site, locale)

    @staticmethod
    def _write(path: Path, title: str, texts: list[str]) -> None:
        lines = ["---", f"title: {title} {path.parent.name}", f"summary: {title}.", "---"]
        lines += ["- " + re.sub(r"([\\`*_\[\]<>&!#|~{}+.()-])", r"\\\1", text) for text in texts]
        path.write_text("\n".join(lines) + "\n")

    def _check(self, site: Path, locale: str) -> dict[int, list[dict]]:
        command = [self.handout, "check", "--site", str(site), "--format", "json"]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        # Status 1 says that there are errors, which many of the texts are.
        if result.returncode not in (0, 1):
            sys.exit(f"{command[0]} failed:\n{result.stderr[-2000:]}")
        found = defaultdict(list)
        for problem in json.loads(result.stdout)["diagnostics"]:
            page = re.fullmatch(r"content/pages/text-(\d+)/(\w+)\.md", problem.get("path", ""))
            item = problem.get("line", 0) - FRONT_MATTER_LINES - 1
            if page and page[2] == locale and item >= 0:
                found[int(page[1]) * ITEMS_A_PAGE + item].append(problem)
        return found


def rules(problems: list[dict]) -> set[str]:
    return {problem["rule"] for problem in problems}


class Measurement:
    def __init__(self, site: Site, shown: set[str], most: int):
        self.site = site
        self.shown = shown
        self.most = most

    def line(self, name: str, count: int, total: int, asked: str = "") -> None:
        share = 100 * count / total if total else 0
        print(f"  {name:<66}{count:>7} of {total:>6}  {share:7.2f} %  {asked}")

    def show(self, name: str, pair: Pair, problems: list[dict]) -> None:
        if name not in self.shown:
            return
        print(f"    [{pair.origin}] {pair.english}\n      {pair.spanish}")
        for problem in problems:
            print(f"      {problem['severity']} {problem['rule']}: {problem['message']}")

    def language(self, english: list[str], spanish: list[str], pairs: list[Pair]) -> None:
        """Counts the texts whose language is found to be wrong.

        Beside an unrelated source only a text's own words tell its language. A page that was
        translated half-way has its own source beside it.
        """
        def beside(others: list[str], i: int) -> str:
            return others[(i * 7 + 3) % len(others)]

        def unrelated(texts: list[str]) -> list[Pair]:
            return [Pair(beside(english, i), text, "") for i, text in enumerate(texts)]

        def count(key: str, name: str, tests: list[Pair], wants: bool, asked: str = "",
                  locale: str = "es") -> None:
            found = self.site.report(tests, locale)
            hits = {i for i in range(len(tests)) if rules(found[i]) & LANGUAGE}
            self.line(name, len(hits), len(tests), asked)
            for i in [i for i in range(len(tests)) if (i in hits) != wants][:self.most]:
                self.show(key, tests[i], found[i])

        spliced = halves(pairs)
        count("english", "English sentences of 7+ words found on Spanish pages",
              unrelated(english), True, "asked: 99")
        count("false-spanish", "False alarms on Spanish sentences",
              unrelated(spanish), False, "asked: at most 0.10")
        count("false-english", "False alarms on English sentences",
              [Pair(text, beside(spanish, i), "") for i, text in enumerate(english)], False,
              locale="en")
        count("half-way", "Sentences that turn English half-way found", spliced, True, "asked: 95")
        count("half-way-unrelated", "  the same beside an unrelated source",
              unrelated([pair.spanish for pair in spliced]), True)

    def meaning(self, pairs: list[Pair]) -> list[Pair]:
        """Counts findings on pairs that translators made; gives the pairs without any."""
        found = self.site.report(pairs)
        hits = {rule: [i for i in range(len(pairs)) if rule in rules(found[i])]
                for rule in sorted(MEASURED)}
        amounts = [i for i in range(len(pairs)) if rules(found[i]) & AMOUNTS]
        self.line("Pairs with a finding on amounts, units or sides", len(amounts), len(pairs),
                  "asked: at most 1, errors of the catalogs aside")
        errors = [i for i in amounts if any(
            p["severity"] == "error" and p["rule"] in AMOUNTS for p in found[i])]
        self.line("  of these as errors", len(errors), len(pairs))
        for rule, places in hits.items():
            self.line(f"  {rule}", len(places), len(pairs))
            for i in places[:self.most]:
                self.show(rule, pairs[i], [p for p in found[i] if p["rule"] == rule])
        for severity, asked in (("error", "asked: at most 0.2"), ("warning", "asked: at most 1.5")):
            count = sum(any(p["severity"] == severity and p["rule"] not in STYLE for p in found[i])
                        for i in range(len(pairs)))
            self.line(f"Pairs with {severity}s, style aside", count, len(pairs), asked)
        return [pair for i, pair in enumerate(pairs) if not rules(found[i]) - STYLE]

    def planted(self, pairs: list[Pair]) -> None:
        """Plants faults into pairs without findings, and counts how many are found."""
        for kind, spoil in planted_faults.KINDS.items():
            faults = []
            for pair in pairs:
                chance = random.Random(kind + pair.english)
                more = {"other": chance.choice(pairs).spanish} \
                    if kind in planted_faults.NEED_ANOTHER else {}
                text = spoil(pair.english, pair.spanish, chance, **more)
                if text and text != pair.spanish:
                    faults.append(Pair(pair.english, text, pair.origin))
            faults = faults[:MOST_FAULTS_OF_A_KIND]
            if not faults:
                continue
            found = self.site.report(faults)
            hits = {i for i in range(len(faults)) if rules(found[i]) - STYLE}
            errors = [i for i in hits if any(p["severity"] == "error" for p in found[i])]
            name = kind.replace("-", " ")
            self.line(f"Planted: {name}", len(hits), len(faults), f"{len(errors)} as errors")
            for i in [i for i in range(len(faults)) if i not in hits][:self.most]:
                self.show(f"planted-{kind}", faults[i], found[i])


def halves(pairs: list[Pair]) -> list[Pair]:
    """The first half of each Spanish text with the second half of its English one."""
    spliced = []
    for pair in pairs:
        spanish, english = pair.spanish.split(), pair.english.split()
        if len(words(pair.spanish)) >= 8 and len(words(pair.english)) >= 8:
            text = " ".join(spanish[:len(spanish) // 2] + english[len(english) // 2:])
            spliced.append(Pair(pair.english, text, pair.origin))
    return spliced


def is_english(text: str) -> bool:
    """Whether a text of the Spanish manual pages was left in English."""
    found = Counter(word.lower() for word in words(text))
    english = sum(found[w] for w in ("the", "of", "and", "is", "to", "this", "that", "with", "for"))
    spanish = sum(found[w] for w in ("de", "la", "el", "los", "las", "que", "en", "y", "un", "una",
                                     "se", "por", "con", "para", "es"))
    return english >= spanish


def read(path: Path) -> list[Pair]:
    """The pairs of a file; lines that begin with # are none."""
    lines = [line.split("\t") for line in path.read_text().splitlines()
             if "\t" in line and not line.startswith("#")]
    return [Pair(columns[0].strip(), columns[1].strip(), path.stem) for columns in lines]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=["tuning", "held-out"], default="tuning")
    parser.add_argument("--pairs", type=Path, help="pairs to measure on in place of Debian's")
    parser.add_argument("--only", choices=["language", "meaning"])
    parser.add_argument("--show", nargs="*", default=[], metavar="NAME",
                        help="print the texts behind a figure: a rule, english, false-spanish, "
                             "false-english, half-way, half-way-unrelated, planted-digits …")
    parser.add_argument("--most", type=int, default=60, help="texts to print of each")
    parser.add_argument("--cache", type=Path, default=REPOSITORY / ".build/independent-text")
    parser.add_argument("--handout", default=str(REPOSITORY / ".build/release/handout"))
    arguments = parser.parse_args()
    files = None if arguments.pairs else debian_text.fetch(arguments.cache)
    all_pairs = read(arguments.pairs) if arguments.pairs else debian_text.pairs(files)
    pairs = [p for p in all_pairs if half(p.english) == arguments.half]
    measurement = Measurement(Site(arguments.handout), set(arguments.show), arguments.most)
    print(f"The {arguments.half} half: {len(pairs)} pairs")
    if arguments.only != "meaning":
        english = [s for p in pairs for s in debian_text.sentences(p.english)]
        spanish = [s for p in pairs for s in debian_text.sentences(p.spanish)]
        known = set(english)
        if files:
            known |= {s for s in debian_text.manuals(files, "en") if half(s) == arguments.half}
            spanish += [s for s in debian_text.manuals(files, "es")
                        if half(s) == arguments.half and s not in known and not is_english(s)]
        measurement.language(sorted(known), list(dict.fromkeys(spanish)), pairs)
    if arguments.only != "language":
        measurement.planted(measurement.meaning(pairs))


if __name__ == "__main__":
    main()
