"""A program: exercises chosen by the clinic, one after the other."""

import json
import re
import subprocess

import pytest
from browser import A4, LETTER, NO_SCRIPTS, PHONE
from conftest import SITE, base_url
from practice import CLOCK
from selection import element, wait
from selenium.webdriver import ActionChains, Keys
from test_accessibility import violations_in_every_view
from test_keyboard import check_tab_order
from test_layout import LOW, WIDER_THAN_WINDOW, WIDTHS
from test_search import ENGLISH as ENGLISH_SEARCH
from test_search import SPANISH as SPANISH_SEARCH
from test_search import STATUS, found, type_in
from test_search import choose as choose_filter

HOLD = "Hold 30 seconds Do 3 times Side On each side"
HELD = "Mantener 30 segundos Haga 3 veces Lado De cada lado"
# What paper says of each exercise: its heading and its dose.
EXERCISES = {
    "en/programs/stretches/index.html": {
        "1. Lower trunk rotation": "Do 20 times Side One way, then the other",
        "2. Single knee to chest": HOLD, "3. Hamstring stretch": HOLD,
        "4. Piriformis stretch": HOLD, "5. Quadriceps stretch": HOLD,
    },
    "en/programs/strengthening/index.html": {
        "1. Gluteal set": "Hold 5 seconds Do 15 times",
        "2. Posterior pelvic tilt": "Hold 5 seconds Do 15 times",
        "3. Transversus abdominis set": "Hold 5 seconds Do 15 times",
        "4. Bridge": "Do 15 times", "5. Clamshell": "Do 15 times Side On each side",
    },
    "es/programas/estiramientos/index.html": {
        "1. Rotación de la parte baja del tronco":
            "Haga 20 veces Lado Hacia un lado y luego hacia el otro",
        "2. Una rodilla al pecho": HELD, "3. Estiramiento de los isquiotibiales": HELD,
        "4. Estiramiento del piriforme": HELD, "5. Estiramiento del cuádriceps": HELD,
    },
    "es/programas/fortalecimiento/index.html": {
        "1. Contracción de glúteos": "Mantener 5 segundos Haga 15 veces",
        "2. Inclinación pélvica posterior": "Mantener 5 segundos Haga 15 veces",
        "3. Contracción del transverso del abdomen": "Mantener 5 segundos Haga 15 veces",
        "4. Puente": "Haga 15 veces", "5. Almeja": "Haga 15 veces Lado De cada lado",
    },
}
FORM = {"en": "Name: Date:", "es": "Nombre: Fecha:"}
NOTES = {"en": "Notes from your therapist", "es": "Notas de su terapeuta"}
LOG = {"en": "Log for seven days", "es": "Registro de siete días"}
TO_FILL_IN = {"en": ("_ times a day", "_ days a week", "Changes:"),
              "es": ("_ veces al día", "_ días a la semana", "Cambios:")}

PAGES = pytest.mark.parametrize("path", EXERCISES)


@pytest.fixture
def sheets(browser, address, tmp_path):
    """The text of each sheet of a page, in lines as long as they may be."""
    def text(path: str, paper) -> list[str]:
        browser.open("about:blank")
        browser.open(address + path)
        file = tmp_path / "program.pdf"
        file.write_bytes(browser.pdf(paper))
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
        return [" ".join(sheet.split()) for sheet in text.stdout.split("\f")[:-1]]
    return text


@PAGES
def test_axe_finds_no_violation(browser, address, path):
    browser.open(address + path)
    assert violations_in_every_view(browser) == {}


@pytest.mark.parametrize("width", [360, 1280])
@PAGES
def test_tab_reaches_everything_in_order(browser, address, path, width):
    browser.size(width, 800)
    browser.open("about:blank")
    browser.open(address + path)
    check_tab_order(browser)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@PAGES
def test_nothing_is_too_wide_or_too_low(browser, address, path, direction):
    browser.open(address + path)
    browser.evaluate("document.documentElement.dir = arguments[0]", direction)
    for width in WIDTHS:
        browser.size(width, 800)
        assert (width, browser.evaluate(WIDER_THAN_WINDOW)) == (width, False)
        assert (width, browser.evaluate(LOW)) == (width, [])


@PAGES
def test_a_number_stands_in_one_line_with_the_name_behind_it(browser, address, path):
    browser.size(320, 800)
    browser.open(address + path)
    assert browser.evaluate("""
      return [...document.querySelectorAll(".sheet h3")].filter(heading => {
        const range = document.createRange();
        const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode();
        const name = text.data.indexOf(". ") + 2;
        const top = (start, end) => {
          range.setStart(text, start);
          range.setEnd(text, end);
          return range.getBoundingClientRect().top;
        };
        return top(0, 1) !== top(name, name + 1);
      }).map(heading => heading.textContent);
    """) == []


@pytest.mark.parametrize("paper", [A4, LETTER])
@PAGES
def test_paper_has_every_exercise_with_its_dose_the_form_and_the_log(sheets, path, paper):
    language = path[:2]
    printed = sheets(path, paper)
    assert FORM[language] in printed[0]
    for heading, dose in EXERCISES[path].items():
        [sheet] = [sheet for sheet in printed[1:] if f"{heading} " in sheet
                   and LOG[language] not in sheet]
        assert dose in sheet[sheet.index(heading):]
    for words in TO_FILL_IN[language]:
        assert sum(sheet.count(words) for sheet in printed) == 5
    [log] = [sheet for sheet in printed if LOG[language] in sheet]
    assert NOTES[language] in log
    assert re.findall(r"\b(\d)\. ", log) == ["1", "2", "3", "4", "5"]
    for heading in EXERCISES[path]:
        assert heading in log


def test_the_log_stands_on_one_sheet_with_what_it_asks_for(browser, address, tmp_path):
    """As on a selection of so many exercises that the sheet is full before its log."""
    browser.open("about:blank")
    browser.open(address + "en/selection/index.html#1~clamshell~bridge.h5r8-12es2d1w5")
    browser.driver.execute_async_script("setTimeout(arguments[0], 500)")
    file = tmp_path / "selection.pdf"
    file.write_bytes(browser.pdf(A4))
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
    [sheet] = [sheet for sheet in text.stdout.split("\f") if "Log for seven days" in sheet]
    assert "How many" in sheet and "Write how many you did." in " ".join(sheet.split())


@PAGES
def test_search_engines_are_told_the_exercises_as_the_page_says_them(browser, address, path):
    browser.open(address + path)
    structured, shown = browser.evaluate("""
      const sheets = [...document.querySelectorAll(".sheet")];
      return [document.querySelector("script[type='application/ld+json']").textContent,
              sheets.map(sheet => [sheet.querySelector("h3").innerText,
                                   sheet.querySelector(".sentences").textContent.trim()])];
    """)
    plan = json.loads(structured)["mainEntity"]
    assert plan["@type"] == "ExercisePlan"
    assert [[f"{number}. {part['name']}", part["description"]]
            for number, part in enumerate(plan["hasPart"], 1)] == shown
    for part in plan["hasPart"]:
        assert (SITE / part["url"].removeprefix(base_url()) / "index.html").is_file()


STRENGTHENING = "en/programs/strengthening/index.html"
SAID = "return document.querySelector('.begin [role=status]').textContent"
WAYS = "return [...document.querySelectorAll('.way button')].map(way => way.innerText.split('\\n'))"


def practice(browser, address: str, path: str, *, clock: bool = False):
    """The page of a program, with the timer of its first exercise."""
    browser.media()
    browser.size(*PHONE)
    browser.open("about:blank")
    added = browser.command(
        "Page.addScriptToEvaluateOnNewDocument", source=CLOCK if clock else "")
    browser.open(address + path)
    browser.command("Page.removeScriptToEvaluateOnNewDocument", **added)
    element(browser, ".begin button").click()
    is_at(browser, 1)


def is_at(browser, number: int):
    """Until the timer of that exercise is the only one, and can be started at once."""
    wait(browser, """
      const panels = [...document.querySelectorAll(".practice")];
      return [panels.map(panel => panel.closest(".sheet").querySelector("h3").innerText[0]),
              document.activeElement.dataset.do];
    """, [[str(number)], "go"])


def test_one_exercise_follows_the_other_and_says_when_the_position_changes(browser, address):
    practice(browser, address, STRENGTHENING)
    assert browser.evaluate(SAID) == "Now: 1. Gluteal set."
    assert browser.evaluate(WAYS) == [["Next exercise", "2. Posterior pelvic tilt"]]
    said = []
    for number in range(2, 6):
        element(browser, ".way [data-to=next]").click()
        is_at(browser, number)
        said.append(browser.evaluate(SAID))
    assert said == [
        "Now: 2. Posterior pelvic tilt.", "Now: 3. Transversus abdominis set.", "Now: 4. Bridge.",
        "Now: 5. Clamshell. Change position: on your side.",
    ]
    assert browser.evaluate(WAYS) == [["Previous exercise", "4. Bridge"]]
    element(browser, ".way [data-to=previous]").click()
    is_at(browser, 4)
    assert browser.evaluate(SAID) == "Now: 4. Bridge. Change position: on your back."
    assert browser.evaluate(WAYS) == [
        ["Previous exercise", "3. Transversus abdominis set"],
        ["Next exercise", "5. Clamshell", "Change position: on your side."]]


@pytest.mark.parametrize("number, said", [
    (1, "Next: 2. Posterior pelvic tilt."),
    (4, "Next: 5. Clamshell. Change position: on your side."),
    (5, "That was the last exercise of this program."),
])
def test_the_end_of_an_exercise_says_what_follows(browser, address, number, said):
    practice(browser, address, STRENGTHENING, clock=True)
    browser.evaluate(
        "document.querySelectorAll('.practising > button')[arguments[0]].click()", number - 1)
    is_at(browser, number)
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    # Holds are counted by time, others by the reader.
    browser.evaluate("""
      for (let second = 0; second < 400; second += 1) {
        document.querySelector(".practice [data-do=count]")?.click();
        pass(1);
      }
    """)
    assert element(browser, ".practice .digits").text == "✓"
    assert browser.evaluate(SAID) == said
    # The focus stays where the reader is.
    assert browser.evaluate("return document.activeElement.dataset.do") == "go"


@pytest.mark.parametrize("path, data", [
    (STRENGTHENING, [
        {"sets": "1", "hold": "5", "repetitions": "15"},
        {"sets": "1", "hold": "5", "repetitions": "15"},
        {"sets": "1", "hold": "5", "repetitions": "15"}, {"sets": "1", "repetitions": "15"},
        {"sets": "1", "repetitions": "15", "side": "each"}]),
    ("es/programas/estiramientos/index.html", [
        {"sets": "1", "repetitions": "20", "side": "each-way"},
        *[{"sets": "1", "hold": "30", "repetitions": "3", "side": "each"}] * 4]),
])
def test_each_timer_counts_the_dose_of_its_exercise(browser, address, path, data):
    practice(browser, address, path)
    names = ["hold", "repetitions", "duration", "sets", "rest", "side"]
    found = []
    for number in range(1, 6):
        browser.evaluate(
            "document.querySelectorAll('.practising > button')[arguments[0]].click()", number - 1)
        is_at(browser, number)
        panel = browser.evaluate("return {...document.querySelector('.practice').dataset}")
        found.append({name: panel[name] for name in names if name in panel})
    assert found == data


def test_a_timer_in_a_program_passes_axe_and_takes_the_tab_key(browser, address):
    for path in (STRENGTHENING, "es/programas/fortalecimiento/index.html"):
        practice(browser, address, path)
        element(browser, ".way [data-to=next]").click()
        is_at(browser, 2)
        assert browser.evaluate(WIDER_THAN_WINDOW) is False
        assert violations_in_every_view(browser) == {}
    browser.media()
    browser.size(360, 800)
    browser.evaluate("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)")
    browser.evaluate("document.querySelector('.skip').focus()")
    stops = []
    for _ in range(60):
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        stops.append(browser.evaluate("""
          const {dataset} = document.activeElement;
          return dataset.do ?? dataset.to ?? document.activeElement.id;
        """))
    stops = stops[stops.index("practice_sound"):]
    assert stops[:7] == ["practice_sound", "go", "pause", "undo", "end", "previous", "next"]


def test_without_script_a_program_offers_no_timer(reader, address):
    browser = reader(NO_SCRIPTS)
    browser.open(address + STRENGTHENING)
    for selector in (".begin", ".practising", ".practice"):
        assert [one for one in browser.driver.find_elements("css selector", selector)
                if one.is_displayed()] == []


PROGRAMS_FOUND = """
  const section = document.querySelector(".programs");
  return section.hidden ? null
    : [section.querySelector("h2").innerText,
       ...[...section.querySelectorAll("h3 a")].map(link => [link.innerText, link.href])];
"""


@pytest.mark.parametrize("path, text, programs, status", [
    (ENGLISH_SEARCH, "stretches", ["Programs: 1", ["The five stretches", "en/programs/stretches/"]],
     "5 exercises. Programs: 1"),
    (ENGLISH_SEARCH, "five strengthening",
     ["Programs: 1", ["The five strengthening exercises", "en/programs/strengthening/"]],
     "0 exercises. Programs: 1"),
    (SPANISH_SEARCH, "estiramiento",
     ["Programas: 1", ["Los cinco estiramientos", "es/programas/estiramientos/"]],
     "5 ejercicios. Programas: 1"),
    (ENGLISH_SEARCH, "clamshell", None, "1 exercise"),
    (ENGLISH_SEARCH, "xylophone", None, "0 exercises"),
])
def test_the_search_finds_a_program_beside_the_exercises(
        browser, address, path, text, programs, status):
    browser.open("about:blank")
    browser.open(address + path)
    type_in(browser, text)
    if programs:
        programs = [programs[0], [programs[1][0], f"{address}{programs[1][1]}index.html"]]
    assert browser.evaluate(PROGRAMS_FOUND) == programs
    assert browser.evaluate(STATUS) == status
    assert all("five" not in title for title in found(browser, text))
    # A filter asks for exercises.
    choose_filter(browser, "position", "supine")
    assert browser.evaluate(PROGRAMS_FOUND) is None
