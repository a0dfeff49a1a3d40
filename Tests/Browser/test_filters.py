"""The list of exercises on the home page, with and without its script."""

import shutil
import subprocess

import pytest
from browser import NO_SCRIPTS
from conftest import REPOSITORY, serving

SHOWN = """
  return [...document.querySelectorAll(".cards li:has(h4)")]
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
        == "on your side, 2 exercises"
    press(home, "")
    assert len(home.evaluate(SHOWN)) == ALL


def test_a_category_shows_its_exercises_only(home):
    press(home, "category_strengthening")
    assert home.evaluate(SHOWN) == [
        "Gluteal set", "Posterior pelvic tilt", "Transversus abdominis set", "Bridge", "Clamshell"]
    assert home.evaluate("""
      return [...document.querySelectorAll("[aria-pressed=true]")].map(b => b.dataset.filter)
    """) == ["category_strengthening"]


CHIPS = """
  return Object.fromEntries([...document.querySelectorAll("button[data-filter]")]
    .filter(button => button.dataset.filter).map(button => [button.dataset.filter, [
      button.querySelector("small").textContent, button.disabled,
      button.getAttribute("aria-pressed")]]))
"""


def test_a_category_and_a_position_show_what_is_in_both(home):
    press(home, "category_strengthening")
    assert home.evaluate(CHIPS) == {
        "category_range-of-motion": ["5 exercises", False, "false"],
        "category_strengthening": ["5 exercises", False, "true"],
        "position_supine": ["4 exercises", False, "false"],
        "position_side-lying": ["1 exercise", False, "false"],
    }
    press(home, "position_side-lying")
    assert home.evaluate(SHOWN) == ["Clamshell"]
    assert home.evaluate("return document.querySelector('.status').textContent") \
        == "Exercises to make you stronger, on your side, 1 exercise"
    # Another of its list takes the place of the first.
    press(home, "category_range-of-motion")
    assert home.evaluate(SHOWN) == ["Quadriceps stretch"]
    # Pressed once more, it no longer counts.
    press(home, "category_range-of-motion")
    assert home.evaluate(SHOWN) == ["Quadriceps stretch", "Clamshell"]


@pytest.fixture(scope="module")
def lopsided_address(tool, tmp_path_factory):
    """Where this repository's site is served without the strengthening exercise on the side."""
    folder = tmp_path_factory.mktemp("lopsided")
    shutil.copytree(
        REPOSITORY / "content", folder / "site/content",
        ignore=shutil.ignore_patterns("clamshell", "programs"))
    subprocess.run(
        [tool, "build", "--site", folder / "site", "--output", folder / "out"], check=True,
        capture_output=True)
    with serving(folder / "out") as address:
        yield address


def test_what_would_show_nothing_cannot_be_pressed(browser, lopsided_address):
    browser.open("about:blank")
    browser.open(lopsided_address + "en/index.html#category_strengthening&position_side-lying")
    # Shows all rather than nothing.
    assert len(browser.evaluate(SHOWN)) == ALL - 1
    press(browser, "category_strengthening")
    assert browser.evaluate(CHIPS)["position_side-lying"] == ["0 exercises", True, "false"]
    press(browser, "category_range-of-motion")
    assert browser.evaluate(CHIPS)["position_side-lying"] == ["1 exercise", False, "false"]


def test_the_address_says_what_is_shown_in_every_language(home, address):
    press(home, "category_strengthening")
    press(home, "position_side-lying")
    assert home.driver.current_url == (
        address + "en/index.html#category_strengthening&position_side-lying")
    home.driver.find_element("css selector", "nav.languages a[hreflang=es]").click()
    assert home.driver.current_url == (
        address + "es/index.html#category_strengthening&position_side-lying")
    assert home.evaluate(SHOWN) == ["Almeja"]
    assert home.evaluate("return document.querySelector('.status').textContent").endswith(
        ", de lado, 1 ejercicio")
    press(home, "")
    assert home.driver.current_url == address + "es/index.html"
    assert len(home.evaluate(SHOWN)) == ALL


@pytest.mark.parametrize("hash", ["#category_none", "#%E0%A4%A", "#main_content", "#&&"])
def test_an_address_that_names_nothing_shows_everything(browser, address, hash):
    browser.open("about:blank")
    browser.open(address + "en/index.html" + hash)
    assert len(browser.evaluate(SHOWN)) == ALL
    browser.evaluate("location.hash = 'position_side-lying'")
    browser.driver.execute_async_script("setTimeout(arguments[0], 50)")
    assert len(browser.evaluate(SHOWN)) == 2


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
