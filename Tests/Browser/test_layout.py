"""Pages fit into every window, and what is pressed is large enough for an unsteady hand."""

import pytest
from browser import LARGE_TEXT, PHONE, TWICE_THE_TEXT

WIDTHS = [320, 360, 768, 1280, 1920]

WIDER_THAN_WINDOW = """
  return document.documentElement.scrollWidth > document.documentElement.clientWidth
"""

# Links in running text are as high as the text; those that stand alone are not.
LOW = """
  const alone = "button, .link, .action, .chip, header a, nav a, .choice label, .cards a";
  return [...document.querySelectorAll(alone)]
    .filter(element => element.checkVisibility() && !element.classList.contains("skip"))
    .filter(element => {
      const box = element.closest(".cards li") ?? element;
      return box.getBoundingClientRect().height < 44;
    })
    .map(element => element.outerHTML.slice(0, 120))
"""


def test_no_page_scrolls_sideways(browser, address, page):
    browser.open(address + page)
    too_wide = []
    for width in WIDTHS:
        browser.size(width, 800)
        if browser.evaluate(WIDER_THAN_WINDOW):
            too_wide.append(width)
    assert too_wide == []


def test_no_page_scrolls_sideways_from_right_to_left(browser, address, page):
    browser.open(address + page)
    browser.evaluate("document.documentElement.dir = 'rtl'")
    too_wide = []
    for width in WIDTHS:
        browser.size(width, 800)
        if browser.evaluate(WIDER_THAN_WINDOW):
            too_wide.append(width)
    assert too_wide == []


# Words that two lines share, without a hyphen of their own.
BROKEN_WORDS = """
  const broken = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const box = text.parentElement.getBoundingClientRect();
    if (!text.parentElement.checkVisibility() || box.width <= 1) continue;
    for (const word of text.data.matchAll(/[^\\s/\u2013-]+/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(line => Math.round(line.top)));
      if (lines.size > 1) broken.push(word[0]);
    }
  }
  return broken;
"""


@pytest.fixture(scope="module")
def twice_the_text(reader):
    browser = reader(TWICE_THE_TEXT)
    browser.size(*PHONE)
    return browser


def test_a_telephone_with_text_at_200_percent_breaks_no_word(twice_the_text, address, page):
    twice_the_text.open(address + page)
    assert twice_the_text.evaluate(
        "return parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)") >= 32
    assert not twice_the_text.evaluate(WIDER_THAN_WINDOW)
    assert twice_the_text.evaluate(BROKEN_WORDS) == []


@pytest.fixture(scope="module")
def large_text(reader):
    browser = reader(LARGE_TEXT)
    browser.size(1280, 900)
    return browser


def test_no_page_scrolls_sideways_with_text_at_400_percent(large_text, address, page):
    large_text.open(address + page)
    assert large_text.evaluate("return getComputedStyle(document.documentElement).fontSize") \
        == "72px"
    assert not large_text.evaluate(WIDER_THAN_WINDOW)


def test_every_picture_has_its_place_before_it_comes(browser, address, page):
    browser.open(address + page)
    # A code for paper is not loaded on a screen, and is as large as its modules make it.
    assert browser.evaluate("""
      return [...document.querySelectorAll("img:not([width][height])")]
        .filter(image => image.checkVisibility()).map(image => image.outerHTML)
    """) == []


def test_what_is_pressed_is_44_pixels_high(browser, address, page):
    browser.open(address + page)
    low = {}
    for width in (320, 1280):
        browser.size(width, 800)
        low[width] = browser.evaluate(LOW)
    assert low == {320: [], 1280: []}
