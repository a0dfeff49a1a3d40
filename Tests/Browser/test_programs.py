"""A program: exercises chosen by the clinic, one after the other."""

import re
import subprocess

import pytest
from browser import A4, LETTER
from test_accessibility import violations_in_every_view
from test_keyboard import check_tab_order
from test_layout import LOW, WIDER_THAN_WINDOW, WIDTHS

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
