"""The script of a selection says each dose as the program does: word for word, in every language."""

import random
import re
import shutil
import subprocess

import pytest
from conftest import REPOSITORY, serving

FIXTURES = REPOSITORY / "Tests/Sites"
SIDES = ["", "each", "each-way", "left", "right"]

# All numbers that a field may have at its ends, where plurals and groups of digits change, and others.
TIMES = [1, 2, 3, 10, 11, 12, 21, 59, 60, 61, 99, 100, 101, 102, 103, 111, 119, 120, 121, 180, 599, 600]
LONG = TIMES + [601, 660, 999, 1000, 1001, 1002, 1003, 1011, 1080, 3600, 6600, 7199, 7200]
COUNTS = list(range(1, 101))


def dose_text(dose: dict) -> str:
    """As front matter has it."""
    def amount(value, unit=""):
        low, high = value
        return f"{low}{unit}" if low == high else f"{low}-{high}{unit}"

    units = {"hold": "s", "duration": "s", "rest": "s", "every": "h"}
    parts = []
    for name, value in dose.items():
        if name == "side":
            parts.append(f"side: {value}")
        elif name == "asMany":
            parts.append("asMany: true")
        else:
            parts.append(f"{name}: {amount(value, units.get(name, ''))}")
    return "{" + ", ".join(parts) + "}"


def doses(rng: random.Random, count: int, sides: list[str], is_rich: bool) -> list[dict]:
    """Doses of every shape, the same ones for the same generator."""
    def amount(values):
        low = rng.choice(values)
        return (low, low) if rng.random() < 0.7 else (low, rng.choice([v for v in values if v >= low]))

    found = [{"repetitions": (number, number)} for number in COUNTS]
    found += [{"duration": (number, number)} for number in LONG]
    while len(found) < count:
        dose = {}
        if rng.random() < 0.7:
            if rng.random() < 0.6:
                dose["hold"] = amount(TIMES)
            dose["repetitions"] = amount(COUNTS)
            if is_rich and rng.random() < 0.2:
                dose["repetitions"] = (dose["repetitions"][0],) * 2
                dose["asMany"] = True
        else:
            dose["duration"] = amount(LONG)
        if side := rng.choice(sides):
            dose["side"] = side
        for name, values, chance in (("sets", list(range(1, 21)), 0.4), ("rest", TIMES, 0.3),
                                     ("daysPerWeek", list(range(1, 8)), 0.4)):
            if rng.random() < chance:
                dose[name] = amount(values)
        if is_rich and rng.random() < 0.2:
            dose["every"] = amount(list(range(1, 25)))
        elif rng.random() < 0.4:
            dose["perDay"] = amount(list(range(1, 25)))
        found.append(dose)
    return found


def write_exercises(folder, chosen: list[dict], locales: dict[str, str]) -> None:
    for number, dose in enumerate(chosen):
        exercise = folder / f"content/exercises/move-{number}"
        exercise.mkdir(parents=True)
        (exercise / "en.md").write_text(
            "---\ntitle: Move\nsummary: A move.\ncategory: strengthening\nposition: supine\n"
            f"dose: {dose_text(dose)}\n---\n1. Lie down.\n")
        for locale, text in locales.items():
            (exercise / f"{locale}.md").write_text(text.replace("SLUG", f"move-{number}"))


SPANISH = "---\ntitle: Movimiento\nsummary: Un movimiento.\nslug: SLUG\n---\n1. Acuéstese.\n"
ARABIC = "---\ntitle: حركة\nsummary: حركة واحدة.\nslug: SLUG\n---\n1. استلقِ.\n"

# Shows what the page of an exercise says of its dose.
PAGE_PART = re.compile(r'<p class="sentences">(.*?) </p>', re.S)
FIXTURE_PART = re.compile(r"<p>([^<]*) </p>\n<dl>(.*?)</dl>", re.S)

SAID = """
  return arguments[0].map(text => {
    const dose = handoutDose.read(text);
    return dose && [handoutDose.write(dose), handoutDose.sentences(dose).join(' '),
                    handoutDose.parts(dose)];
  });
"""


def told(browser, out, locale: str, folder: str, script=None) -> list:
    """For each exercise: the notation in its file, and what the script says of that."""
    texts = []
    for number in range(len(list((out / locale / folder).glob("move-*.js")))):
        text = (out / locale / folder / f"move-{number}.js").read_text()
        texts.append(re.search(r'"dose":"([^"]*)"', text).group(1))
    with serving(out) as address:
        browser.open(f"{address}{locale}/{folder}/index.html")
        if script:
            browser.command("Runtime.evaluate", expression=script)
        return list(zip(texts, browser.evaluate(SAID, texts)))


def test_the_words_of_this_repository(browser, tool, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(REPOSITORY / "content", site / "content",
                    ignore=shutil.ignore_patterns("exercises", "programs"))
    chosen = doses(random.Random(1), 1500, SIDES, is_rich=True)
    write_exercises(site, chosen, {"es": SPANISH})
    home = site / "content/pages"
    for page in home.glob("*/*.md"):
        # Nothing here leads to the exercises that are not there.
        page.write_text(re.sub(r"\[([^\]]*)\]\(\.\./\.\./exercises/[^)]*\)", r"\1", page.read_text()))
    out = tmp_path / "out"
    subprocess.run([tool, "build", "--site", site, "--output", out], check=True, capture_output=True)
    for locale, exercises, folder in (("en", "exercises", "selection"),
                                      ("es", "ejercicios", "seleccion")):
        found = told(browser, out, locale, folder)
        assert len(found) == len(chosen)
        for number, (text, said) in enumerate(found):
            page = (out / locale / exercises / f"move-{number}/index.html").read_text()
            sentences = PAGE_PART.search(page).group(1)
            panel = re.search(r"<dl>(.*?)</dl>", page, re.S).group(1)
            lines = re.findall(r"icon_([\w-]+)\"></use></svg>(.*?)</dt><dd class=\"capital\">(.*?)</dd>",
                               panel)
            assert said is not None, (text, sentences)
            assert said[0] == text
            assert said[1] == sentences
            assert [(part["kind"], part["label"], part["value"]) for part in said[2]] == lines


def test_a_language_with_six_plural_forms(browser, tool, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(FIXTURES / "two-locales", site)
    shutil.copytree(FIXTURES / "three-locales", site, dirs_exist_ok=True)
    for exercise in (site / "content/exercises").iterdir():
        shutil.rmtree(exercise)
    for page in (site / "content/pages").glob("*/*.md"):
        page.write_text(re.sub(r"\[([^\]]*)\]\(\.\./\.\./exercises/[^)]*\)", r"\1", page.read_text()))
    chosen = doses(random.Random(2), 1200, ["", "each", "each-way"], is_rich=False)
    write_exercises(site, chosen, {"es": SPANISH, "ar": ARABIC})
    # What a site of many exercises asks for besides.
    with (site / "locales/ar/strings.yml").open("a") as strings:
        strings.write(
            '  exercise: {position: "الوضعية: %{position}"}\n'
            "  list: {part: '%{number} من %{total}', previous: السابق, next: التالي}\n")
    table = site / "locales/ar/strings.yml"
    table.write_text(table.read_text().replace(
        "  home: {", "  home: {by_goal: الهدف, by_position: الوضعية, by_region: المنطقة, "))
    out = tmp_path / "out"
    subprocess.run([tool, "build", "--site", site, "--output", out], capture_output=True, check=True)
    script = (REPOSITORY / "templates/assets/dose.js").read_text()
    for locale, exercises, folder in (("ar", "تمارين", "اختيار"), ("es", "ejercicios", "seleccion"),
                                      ("en", "exercises", "selection")):
        # The templates of this site have no scripts.
        found = told(browser, out, locale, folder, script)
        assert len(found) == len(chosen)
        for number, (text, said) in enumerate(found):
            page = (out / locale / exercises / f"move-{number}/index.html").read_text()
            sentences, panel = FIXTURE_PART.search(page).groups()
            lines = re.findall(
                r'<dt class="([\w-]+)"[^>]*><a[^>]*>(.*?)</a></dt><dd>(.*?)</dd>', panel)
            assert said is not None, (text, sentences)
            assert said[0] == text
            assert said[1] == sentences
            assert [(part["kind"], part["label"], part["value"]) for part in said[2]] == lines


@pytest.mark.parametrize("text", [
    "", "r", "h30", "r8r9", "r8t60", "r0", "r101", "r08", "r12-8", "r8-101", "h601r3", "t7201",
    "t99999999999", "r8-9m", "t60m", "r8d2v2", "r8ee", "r8el", "r8x2", "R8", "r8 ", "r8.5", "r-8",
    "r8s21", "r8p0", "r8w8", "r8v25", "__proto__", "constructor", "r8%", "m", "e", "r8mm"])
def test_what_is_no_dose_is_refused(browser, address, text):
    browser.open(address + "en/selection/index.html")
    assert browser.evaluate("return handoutDose.read(arguments[0])", text) is None
