"""What comes out of the printer, from the PDF that the browser makes."""

import re
import subprocess

import pytest
from browser import A4, LETTER

PAPERS = {"A4": A4, "Letter": LETTER}
PROGRAM_SHEETS = {"en": {"A4": 7, "Letter": 7}, "es": {"A4": 8, "Letter": 8}}
PROGRAMS = ["en/program/index.html", "es/programa/index.html"]

BLOCKS = "return [...document.querySelectorAll(arguments[0])].map(block => block.innerText)"


@pytest.fixture
def printed(browser, address, tmp_path):
    """The text of each printed page of a page of the site."""
    def text(path: str, paper, large: bool = False) -> list[str]:
        browser.open(address + path + ("#large_print" if large else ""))
        file = tmp_path / "page.pdf"
        file.write_bytes(browser.pdf(paper))
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
        return text.stdout.split("\f")[:-1]
    return text


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def split_blocks(browser, sheets: list[str], selector: str) -> list[str]:
    """Blocks whose words are on no sheet together."""
    browser.media("print")
    on_sheets = [words(sheet) for sheet in sheets]
    return [block for block in browser.evaluate(BLOCKS, selector)
            if not any(words(block) <= sheet for sheet in on_sheets)]


@pytest.mark.parametrize("paper", PAPERS)
def test_an_exercise_has_a_sheet_and_no_step_is_split(printed, browser, exercise, paper):
    sheets = printed(exercise, PAPERS[paper])
    assert len(sheets) <= 2
    assert split_blocks(browser, sheets, ".steps > li, .details, .dose, .safety") == []


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("path", PROGRAMS)
def test_the_program_splits_no_exercise(printed, browser, path, paper):
    sheets = printed(path, PAPERS[paper])
    assert len(sheets) == PROGRAM_SHEETS[path[:2]][paper]
    assert len(browser.evaluate(BLOCKS, ".sheet")) == 10
    assert split_blocks(browser, sheets, ".sheet, .log table, .safety, .notes") == []


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("path", PROGRAMS)
def test_large_print_has_letters_of_18_points_and_splits_no_exercise(
        printed, browser, path, paper):
    sheets = printed(path, PAPERS[paper], large=True)
    assert split_blocks(browser, sheets, ".sheet, .log tr, .safety") == []
    browser.media("print")
    assert browser.evaluate(
        "return getComputedStyle(document.querySelector('.sheet li')).fontSize") == "24px"


def test_paper_says_where_it_is_from(printed, browser, exercise):
    text = "\n".join(printed(exercise, A4))
    assert browser.evaluate("return document.querySelector('link[rel=canonical]').href") in text
    assert re.search(r"Versi[oó]n [0-9a-f]{6}\.", text)
    assert re.search("has not yet reviewed|ha revisado todavía", text)


def test_paper_has_nothing_to_press(printed, page):
    text = "\n".join(printed(page, A4))
    for word in ("Menu", "Menú", "Start", "Empezar", "e-mail", "correo electrónico", "911?"):
        assert word not in text


def test_the_log_has_a_box_for_each_side_and_day(browser, address):
    browser.open(address + PROGRAMS[0])
    boxes = browser.evaluate("""
      return [...document.querySelectorAll(".log tbody tr")].map(row =>
        [...row.querySelectorAll("td")].map(day => day.querySelectorAll(".box").length))
    """)
    assert boxes == [[1] * 7] + [[2] * 7] * 3 + [[1] * 7] * 4 + [[2] * 7] * 2
