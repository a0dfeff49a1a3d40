"""What comes out of the printer, from the PDF that the browser makes."""

import re
import subprocess

import pytest
from browser import A4, LETTER

PAPERS = {"A4": A4, "Letter": LETTER}
# A wide and a narrow font, as systems differ in what they show.
FONTS = {"wide": "DejaVu Sans", "narrow": "Lato"}
SIZES = {"usual": False, "large": True}
PROGRAMS = ["en/program/index.html", "es/programa/index.html"]
HOMES = ["en/index.html", "es/index.html"]

# The most sheets that a page may take, in usual letters and in large ones.
PROGRAM_SHEETS = {"usual": 8, "large": 14}
EXERCISE_SHEETS = {"usual": 2, "large": 4}

BLOCKS = "return [...document.querySelectorAll(arguments[0])].map(block => block.innerText)"
# The site's policy forbids a style element.
FONT = """
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { font-family: "${arguments[0]}" !important }`);
  document.adoptedStyleSheets = [sheet];
"""


@pytest.fixture
def printed(browser, address, tmp_path):
    """The text of each sheet of a page of the site."""
    def text(path: str, paper=A4, is_large: bool = False, font: str = "",
             prepare: str = "") -> list[str]:
        # By way of an empty page: a fragment alone would load nothing anew.
        browser.open("about:blank")
        browser.open(address + path + ("#large_print" if is_large else ""))
        if font:
            browser.evaluate(FONT, font)
        browser.evaluate(prepare)
        file = tmp_path / "page.pdf"
        file.write_bytes(browser.pdf(paper))
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
        return text.stdout.split("\f")[:-1]
    return text


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def split_blocks(browser, sheets: list[str], selector: str) -> list[str]:
    """Blocks whose words are on no sheet together."""
    browser.media("print")
    on_sheets = [set(words(sheet)) for sheet in sheets]
    return [block for block in browser.evaluate(BLOCKS, selector)
            if not any(set(words(block)) <= sheet for sheet in on_sheets)]


def faults_of_sheets(browser, sheets: list[str]) -> list[str]:
    """What is wrong with sheets that may be handed out, and come apart."""
    browser.media("print")
    foot, = browser.evaluate(BLOCKS, ".bottom")
    clinic, *rule = browser.evaluate(BLOCKS, ".top .clinic, .rule b, .rule li")
    assert len(rule) == 6
    faults = []
    for number, sheet in enumerate(sheets, 1):
        # Lines of the PDF end where the paper does.
        text = " ".join(sheet.split()).replace(" / ", "/")
        faults += [f"sheet {number} lacks “{part}”"
                   for part in [clinic, *rule, f"{number}/{len(sheets)}"] if part not in text]
        if len(words(sheet)) < len(words(foot)) + 20:
            faults.append(f"sheet {number} has hardly more than its foot: {text}")
    return faults


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("path", PROGRAMS)
def test_a_program_fits_on_few_sheets_each_whole(printed, browser, path, paper, font, size):
    sheets = printed(path, PAPERS[paper], SIZES[size], FONTS[font])
    print(f"{path}, {paper}, {font}, {size}: {len(sheets)} sheets")
    assert len(sheets) <= PROGRAM_SHEETS[size]
    assert faults_of_sheets(browser, sheets) == []
    assert len(browser.evaluate(BLOCKS, ".sheet")) == 10
    assert split_blocks(browser, sheets, ".sheet, .level, .notes, .log tbody") == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", PAPERS)
def test_an_exercise_fits_on_few_sheets_each_whole(printed, browser, exercise, paper, size):
    for font in FONTS.values():
        sheets = printed(exercise, PAPERS[paper], SIZES[size], font)
        assert len(sheets) <= EXERCISE_SHEETS[size]
        assert faults_of_sheets(browser, sheets) == []
        assert split_blocks(
            browser, sheets, ".steps > li, .details, .dose, .level, .log table") == []


@pytest.mark.parametrize("font", FONTS.values())
@pytest.mark.parametrize("path", PROGRAMS)
def test_letters_have_12_points_and_large_ones_18_whatever_the_font(printed, browser, path, font):
    sizes = []
    for is_large in (False, True):
        printed(path, is_large=is_large, font=font)
        browser.media("print")
        sizes.append(browser.evaluate("""
          const style = getComputedStyle(document.querySelector(".sheet li"));
          return [style.fontFamily.replaceAll('"', ""), style.fontSize];
        """))
    assert sizes == [[font, "16px"], [font, "24px"]]


@pytest.mark.parametrize("path", [*PROGRAMS, "es/ejercicios/almeja/index.html"])
def test_pictures_grow_in_large_print(printed, browser, path):
    widths = []
    for is_large in (False, True):
        printed(path, is_large=is_large)
        browser.media("print")
        widths.append(browser.evaluate("""
          const pictures = document.querySelectorAll(".steps img, .sheet img");
          return [...pictures].map(picture => picture.getBoundingClientRect().width);
        """))
    usual, large = widths
    assert len(usual) == len(large) > 0
    assert all(after > before * 1.2 for before, after in zip(usual, large))


def test_paper_says_where_it_is_from(printed, browser, exercise):
    text = "\n".join(printed(exercise))
    assert browser.evaluate("return document.querySelector('link[rel=canonical]').href") in text
    assert re.search(r"Versi[oó]n [0-9a-f]{6}\.", text)
    assert re.search("has not yet reviewed|ha revisado todavía", text)


def test_paper_has_nothing_to_press(printed, page):
    text = "\n".join(printed(page))
    for word in ("Menu", "Menú", "Start", "Empezar", "e-mail", "correo electrónico", "911?"):
        assert word not in text


def test_a_therapist_fills_in_how_often(printed, exercise):
    text = " ".join("\n".join(printed(exercise)).split())
    assert re.search("_{4,} (times a day|veces al día) _{4,} (days a week|días a la semana)", text)


@pytest.mark.parametrize("path", PROGRAMS)
def test_a_therapist_fills_in_how_often_for_each_exercise_of_a_program(printed, path):
    text = "\n".join(printed(path))
    assert len(re.findall("_{4,} (?:times a day|veces al día)", text)) == 10
    assert len(re.findall("Changes:|Cambios:", text)) == 10


@pytest.mark.parametrize("path", HOMES)
def test_each_exercise_of_the_list_has_a_box_to_tick(browser, address, path):
    browser.open(address + path)
    browser.media("print")
    boxes = browser.evaluate("""
      return [...document.querySelectorAll(".cards h4")].map(heading => {
        const box = getComputedStyle(heading, "::before");
        return [box.content, parseFloat(box.width) > 12, box.borderTopStyle];
      });
    """)
    assert boxes == [['""', True, "solid"]] * 10


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("path", HOMES)
def test_each_sheet_of_the_list_says_when_to_stop(printed, browser, path, paper, size):
    for font in FONTS.values():
        sheets = printed(path, PAPERS[paper], SIZES[size], font)
        assert faults_of_sheets(browser, sheets) == []
        assert split_blocks(browser, sheets, ".cards li") == []


@pytest.mark.parametrize("path", PROGRAMS)
def test_a_program_prints_the_exercises_that_are_chosen(printed, browser, path):
    sheets = printed(path, prepare="""
      for (const id of ["pick_2", "pick_9"]) document.getElementById(id).click();
    """)
    browser.media("print")
    chosen = browser.evaluate(
        "return [...document.querySelectorAll('.sheet h3')].map(title => title.innerText.trim())")
    logged = browser.evaluate("""
      return [...document.querySelectorAll(".log tbody")]
        .filter(rows => rows.checkVisibility()).map(rows => rows.innerText.split(".")[0].trim());
    """)
    text = "\n".join(sheets)
    printed_titles = [title for title in chosen if title in text]
    assert [title.split(".")[0] for title in printed_titles] == ["2", "9"]
    assert logged == ["2", "9"]


@pytest.mark.parametrize("path", PROGRAMS)
def test_the_log_asks_how_many_and_how_much_pain_on_seven_days(browser, address, path):
    browser.open(address + path)
    assert browser.evaluate("""
      return [...document.querySelectorAll(".log tbody")].map(rows =>
        [...rows.querySelectorAll("tr")].slice(1).map(row =>
          [row.cells[0].innerText, row.querySelectorAll("td").length]))
    """) == [rows(path, 7)] * 10
    assert browser.evaluate("return document.querySelectorAll('.log thead th').length") == 1 + 7


def test_an_exercise_has_a_log_of_its_own(printed, browser, exercise):
    printed(exercise)
    browser.media("print")
    assert browser.evaluate("""
      return [...document.querySelectorAll(".log tbody tr")].map(row =>
        [row.cells[0].innerText, row.querySelectorAll("td").length])
    """) == rows(exercise, 7)


def rows(path: str, days: int) -> list[list]:
    """The lines of a log for one exercise, each with its empty cells."""
    if path.startswith("en"):
        return [["How many", days], ["Pain, 0 to 10", days]]
    return [["Cuántas veces", days], ["Dolor, de 0 a 10", days]]
