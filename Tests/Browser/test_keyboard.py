"""The site without a mouse."""

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

EXERCISE = "en/exercises/single-knee-to-chest/index.html"

# What the Tab key should reach, in the order of the page.
REACHABLE = """
  const kinds = "a[href], button:not(:disabled), input, select, summary, [tabindex='0']";
  return [...document.querySelectorAll(kinds)]
    .filter(element => element.checkVisibility({visibilityProperty: true}))
    .map(element => element.outerHTML)
"""

FOCUSED = """
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    html: element.outerHTML,
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  }
"""


def check_tab_order(browser):
    """Walks through the open page with the Tab key: everything is reached, in order and in view."""
    reachable = browser.evaluate(REACHABLE)
    walked = []
    for _ in reachable:
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        walked.append(browser.evaluate(FOCUSED))
    assert [stop["html"] for stop in walked] == reachable
    assert [stop["html"] for stop in walked if not (stop["outline"] and stop["inView"])] == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", [EXERCISE, "en/index.html", "es/programa/index.html"])
def test_tab_reaches_everything_in_order_and_shows_where_it_is(browser, address, path, width):
    browser.size(width, 800)
    browser.open(address + path)
    check_tab_order(browser)


def test_the_first_stop_leads_to_the_content(browser, address):
    browser.open(address + EXERCISE)
    ActionChains(browser.driver).send_keys(Keys.TAB, Keys.ENTER).perform()
    assert browser.evaluate("return location.hash") == "#main_content"
    ActionChains(browser.driver).send_keys(Keys.TAB).perform()
    assert browser.evaluate("return document.activeElement.closest('main') !== null")


def test_the_language_switch_lands_on_the_same_page(browser, address, page):
    browser.open(address + page)
    links = browser.evaluate("""
      return [...document.querySelectorAll("nav.languages a:not([aria-current])")]
        .map(link => [link.hreflang, link.href])
    """)
    alternates = "return [...document.querySelectorAll('link[hreflang]')].map(link => link.href)"
    own = browser.evaluate(alternates)
    for lang, url in links:
        browser.open(url)
        assert browser.evaluate("return document.documentElement.lang") == lang
        assert browser.evaluate(alternates) == own
