"""The list of exercises on the home page, with and without its script."""

import pytest
from browser import NO_SCRIPTS

SHOWN = """
  return [...document.querySelectorAll(".cards li")]
    .filter(card => card.checkVisibility()).map(card => card.querySelector("h4").innerText)
"""
ALL = 10


@pytest.fixture
def home(browser, address):
    browser.open(address + "en/index.html")
    return browser


def press(browser, filter: str):
    browser.evaluate("document.querySelector(`button[data-filter='${arguments[0]}']`).click()",
                     filter)


def test_a_position_shows_its_exercises_only(home):
    press(home, "position_side-lying")
    assert home.evaluate(SHOWN) == ["Quadriceps stretch", "Clamshell"]
    assert home.evaluate("return document.querySelector('.status').textContent") \
        == "on your side 2 exercises"
    press(home, "")
    assert len(home.evaluate(SHOWN)) == ALL


def test_a_category_shows_its_exercises_only(home):
    press(home, "category_strengthening")
    assert home.evaluate(SHOWN) == [
        "Gluteal set", "Posterior pelvic tilt", "Transversus abdominis set", "Bridge", "Clamshell"]
    assert home.evaluate("""
      return [...document.querySelectorAll("[aria-pressed=true]")].map(b => b.dataset.filter)
    """) == ["category_strengthening"]


def test_an_address_with_a_position_shows_it(browser, address):
    browser.open(address + "es/index.html#position_side-lying")
    browser.driver.refresh()
    assert len(browser.evaluate(SHOWN)) == 2


def test_without_the_script_links_lead_to_lists(reader, address):
    browser = reader(NO_SCRIPTS)
    browser.open(address + "en/index.html")
    shown = browser.evaluate("""
      return [...document.querySelectorAll("a[data-filter]")].map(link => {
        const target = document.querySelector(link.hash);
        const list = target.closest(".group") ?? target.nextElementSibling;
        return target.checkVisibility() && list.querySelectorAll("li").length
      })
    """)
    assert shown == [5, 5, 8, 2]
    assert browser.evaluate("return [...document.querySelectorAll('button')]"
                            ".filter(button => button.checkVisibility()).length") == 0
