"""What a telephone shows before the reader scrolls."""

import pytest
from browser import PHONE
from conftest import exercises

BOTTOM = """
  const element = document.querySelector(arguments[0]);
  return element.getBoundingClientRect().bottom + scrollY;
"""


def bottom(browser, selector: str) -> float:
    """Where an element ends, in pixels from the top of the page."""
    return browser.evaluate(BOTTOM, selector)


def test_the_dose_and_the_first_step_are_on_it(browser, address, exercise):
    browser.size(*PHONE)
    browser.open(address + exercise)
    assert bottom(browser, ".dose") < bottom(browser, ".steps li:first-child .text") <= PHONE[1]


@pytest.mark.parametrize("path", ["en/index.html", "es/index.html"])
def test_the_first_exercise_is_on_it(browser, address, path):
    browser.size(*PHONE)
    browser.open(address + path)
    assert bottom(browser, ".cards li:first-child h4") <= PHONE[1]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_from_exercise_to_exercise_in_the_order_of_the_list(browser, address, lang):
    browser.open(f"{address}{lang}/index.html")
    listed = browser.evaluate("return [...document.querySelectorAll('.cards h4 a')].map(a => a.href)")
    assert len(listed) == len(exercises()) / 2
    browser.open(listed[0])
    walked = [listed[0]]
    while link := browser.evaluate("return document.querySelector('a[rel=next]')?.href"):
        browser.open(link)
        back = browser.evaluate("return document.querySelector('a[rel=prev]').href")
        assert back == walked[-1]
        walked.append(link)
    assert walked == listed
    home = browser.evaluate("return document.querySelector('.way .link').href")
    assert home == f"{address}{lang}/index.html"
