"""An exercise in two languages on one sheet."""

import re
import subprocess

import pytest
from browser import A4, LETTER
from conftest import SITE
from test_paper import FONT, FONTS, words

PAPERS = {"A4": A4, "Letter": LETTER}
SHEETS = sorted(path.relative_to(SITE).as_posix()
                for path in SITE.glob("en/exercises/*/+es/index.html"))
STEPS = """
  return [...document.querySelectorAll("article")].map(side => ({
    lang: side.lang,
    steps: [...side.querySelectorAll(".steps > li")].map(step => {
      const box = step.getBoundingClientRect();
      return {top: box.top, left: box.left, text: step.innerText};
    })}));
"""


def test_each_exercise_has_one():
    assert len(SHEETS) == 10


@pytest.mark.parametrize("path", SHEETS)
def test_each_step_stands_beside_its_translation(browser, address, path):
    browser.size(1000, 900)
    browser.open(address + path)
    for medium in ("screen", "print"):
        browser.media(medium)
        english, spanish = browser.evaluate(STEPS)
        assert (english["lang"], spanish["lang"]) == ("en", "es")
        assert len(english["steps"]) == len(spanish["steps"]) > 2
        for one, other in zip(english["steps"], spanish["steps"]):
            assert one["top"] == other["top"] and one["left"] < other["left"]
            assert one["text"] != other["text"]


@pytest.mark.parametrize("path", SHEETS)
def test_every_part_says_its_language(browser, address, path):
    browser.open(address + path)
    assert browser.evaluate("""
      return [...document.querySelectorAll("h1 > *, article, .rule, main .link")]
        .map(part => part.lang);
    """) == ["en", "es"] * 4
    assert browser.violations() == []
    browser.size(360, 740)
    assert browser.evaluate("return document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("is_large", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("path", SHEETS)
def test_it_fits_on_few_sheets_each_whole(browser, address, tmp_path, path, paper, is_large):
    for font in FONTS.values():
        browser.open("about:blank")
        browser.open(address + path + ("#large_print" if is_large else ""))
        browser.evaluate(FONT, font)
        file = tmp_path / "page.pdf"
        file.write_bytes(browser.pdf(PAPERS[paper]))
        text = subprocess.run(
            ["pdftotext", file, "-"], capture_output=True, check=True, text=True).stdout
        sheets = text.split("\f")[:-1]
        assert len(sheets) <= (4 if is_large else 2)
        browser.media("print")
        rules = browser.evaluate(
            "return [...document.querySelectorAll('.rule b, .rule li')].map(part => part.innerText)")
        assert len(rules) == 12
        for sheet in sheets:
            found = set(words(sheet))
            assert [rule for rule in rules if not set(words(rule)) <= found] == []
        parts = browser.evaluate("""
          return [...document.querySelectorAll(".steps > li, .dose, .details")]
            .map(part => part.innerText);
        """)
        on_sheets = [set(words(sheet)) for sheet in sheets]
        assert [part for part in parts
                if not any(set(words(part)) <= found for found in on_sheets)] == []


@pytest.mark.parametrize("path", ["en/exercises/clamshell/", "es/ejercicios/almeja/"])
def test_the_exercise_leads_to_it_and_search_engines_do_not(browser, address, path):
    browser.open(address + path + "index.html")
    links = browser.evaluate(
        "return [...document.links].filter(link => link.href.includes('%2B')).map(link => link.href)")
    assert links == [address + "en/exercises/clamshell/%2Bes/index.html"]
    browser.open(links[0])
    assert browser.evaluate("return document.querySelector('meta[name=robots]').content") == "noindex"
    assert browser.evaluate(
        "return document.querySelector('link[rel=canonical]').href").endswith("/en/exercises/clamshell/")
    sitemap = "".join(file.read_text(encoding="utf-8") for file in SITE.glob("sitemap*.xml"))
    assert "/clamshell/</loc>" in sitemap
    assert not re.search(r"%2B|\+", sitemap)
