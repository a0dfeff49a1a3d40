"""The pages that a site of many exercises has: its home page and its lists."""

import gzip
import re
import subprocess

import pytest
from browser import A4, NO_SCRIPTS
from test_accessibility import violations_in_every_view
from test_keyboard import check_tab_order
from test_layout import LOW, WIDER_THAN_WINDOW, WIDTHS

HOME = "es/index.html"
MIDDLE = "es/tipos/estiramientos/2/index.html"
PAGES = [HOME, MIDDLE, "en/regions/hip/index.html", "en/positions/supine/5/index.html"]

# As many bytes as a page of this kind may have, compressed as servers do it.
LIMIT = 30_000


def kinds(large_site) -> list:
    """The home pages and all parts of all lists."""
    found = [file for kind in ("regions", "categories", "positions", "zonas-del-cuerpo", "tipos",
                               "posiciones") for file in large_site.glob(f"e?/{kind}/**/index.html")]
    return found + list(large_site.glob("e?/index.html"))


def test_no_page_is_heavy(large_site):
    pages = kinds(large_site)
    assert len(pages) > 50
    assert [page for page in pages if len(gzip.compress(page.read_bytes(), 6)) > LIMIT] == []


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_no_violation(browser, large_address, path):
    browser.open(large_address + path)
    assert violations_in_every_view(browser) == {}


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_nothing_is_too_wide_or_too_low(browser, large_address, path, direction):
    browser.open(large_address + path)
    browser.evaluate("document.documentElement.dir = arguments[0]", direction)
    for width in WIDTHS:
        browser.size(width, 800)
        assert (width, browser.evaluate(WIDER_THAN_WINDOW)) == (width, False)
        assert (width, browser.evaluate(LOW)) == (width, [])


@pytest.mark.parametrize("path", [HOME, MIDDLE])
def test_tab_reaches_everything_in_order_and_shows_where_it_is(browser, large_address, path):
    browser.size(360, 800)
    browser.open(large_address + path)
    check_tab_order(browser)


@pytest.fixture(scope="module")
def without_scripts(reader):
    return reader(NO_SCRIPTS)


def test_without_script_the_links_lead_through_a_whole_list(without_scripts, large_address):
    browser = without_scripts
    browser.open(large_address + HOME)
    links = {link.find_element("css selector", "span").text: link
             for link in browser.driver.find_elements("css selector", ".chips a")}
    entry = links["Espalda baja"]
    count = int(re.search(r"\d+", entry.find_element("css selector", "small").text).group())
    entry.click()
    seen = []
    while True:
        cards = browser.driver.find_elements("css selector", ".cards h2 a")
        assert 0 < len(cards) <= 48
        seen += [card.get_attribute("href") for card in cards]
        following = browser.driver.find_elements("css selector", "a[rel=next]")
        if not following:
            break
        following[0].click()
    assert len(seen) == len(set(seen)) == count == 60


def test_the_language_switch_lands_on_the_same_part(browser, large_address):
    browser.open(large_address + MIDDLE)
    browser.driver.find_element("css selector", "nav.languages a[hreflang=en]").click()
    assert browser.driver.current_url == (
        large_address + "en/categories/range-of-motion/2/index.html")
    assert browser.evaluate("return document.querySelectorAll('.cards li').length") == 48


def test_a_part_is_printed_whole_without_its_links(browser, large_address, tmp_path):
    browser.open(large_address + MIDDLE)
    titles = browser.evaluate("return [...document.querySelectorAll('.cards h2')].map(h => h.innerText)")
    file = tmp_path / "part.pdf"
    file.write_bytes(browser.pdf(A4))
    text = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, check=True, text=True).stdout
    lines = {" ".join(line.split()) for line in text.splitlines()}
    assert len(titles) == 48
    assert [title for title in titles if title not in lines] == []
    assert "Parte siguiente" not in text
    assert "150 ejercicios. Parte 2 de 4" in text
