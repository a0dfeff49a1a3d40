"""A preview in a real browser: an open page follows what is saved, without anybody reloading it."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PAGE = "content/exercises/clamshell/es.md"


@pytest.fixture
def site(tmp_path):
    for name in ("content", "locales", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def preview(site):
    """The address of a preview of the site, with a slash at its end."""
    process = subprocess.Popen(
        [REPOSITORY / ".build/release/handout", "preview", "--site", site, "--port", "0"],
        stdout=subprocess.PIPE, text=True)
    yield process.stdout.readline().split()[-1]
    process.terminate()
    process.wait()


def wait_for(condition, seconds: float = 10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return True
        except Exception:  # The page is being loaded again.
            pass
        time.sleep(0.02)
    return False


def text(browser) -> str:
    return browser.evaluate("return document.querySelector('main').innerText")


def bar(browser) -> str:
    return browser.evaluate("return document.getElementById('__handout_bar').textContent")


def test_an_open_page_follows_its_file(browser, preview, site):
    page = site / PAGE
    original = page.read_text()
    browser.size(800, 500)
    browser.open(preview + "es/ejercicios/almeja/")
    assert "hacia el techo" in text(browser)
    browser.evaluate("scrollTo(0, 400)")
    assert wait_for(lambda: browser.evaluate("return scrollY") == 400)

    # An edit, as an editor saves it: into a temporary file that takes the page's name.
    temporary = page.with_suffix(".tmp")
    temporary.write_text(original.replace("hacia el techo", "hacia arriba"))
    os.replace(temporary, page)
    assert wait_for(lambda: "hacia arriba" in text(browser))
    assert wait_for(lambda: browser.evaluate("return scrollY") == 400)

    # Broken: the last good page stays, with the error on top.
    page.write_text("---\ntitle: [\n---\n1. Nada.\n")
    assert wait_for(lambda: "cannot be read" in bar(browser))
    assert "hacia arriba" in text(browser) and PAGE in bar(browser)

    # Mended: the error goes.
    page.write_text(original)
    assert wait_for(lambda: "cannot be read" not in bar(browser))
    assert wait_for(lambda: "hacia el techo" in text(browser))


def test_a_half_written_page_is_never_shown(browser, preview, site):
    page = site / PAGE
    original = page.read_text()
    browser.open(preview + "es/ejercicios/almeja/")
    with page.open("w") as file:
        for piece in original.replace("hacia el techo", "hacia arriba").splitlines(keepends=True):
            file.write(piece)
            file.flush()
            time.sleep(0.02)
            shown = browser.evaluate(
                "return fetch(location.href).then(answer => answer.text())")
            assert "hacia el techo" in shown and "cannot be read" not in shown
    assert wait_for(lambda: "hacia arriba" in text(browser))


def test_a_foreign_passage_is_framed_where_it_stands(browser, preview, site):
    page = site / PAGE
    browser.open(preview + "es/ejercicios/almeja/")
    page.write_text(page.read_text().replace(
        "Baje la rodilla despacio hasta la posición inicial.",
        "Slowly lower your knee to its start position."))
    assert wait_for(lambda: browser.evaluate(
        "return document.querySelector('ol .__handout_error').innerText")
        == "Slowly lower your knee to its start position.")
    assert "A build would leave this page out in the language es." in bar(browser)


def test_the_table_of_all_pages_is_accessible_and_follows_the_checks(browser, preview, site):
    browser.open(preview + "__handout/")
    assert wait_for(lambda: "being checked" not in text(browser))
    assert browser.violations() == []
    link = "return document.querySelector('td a[href=\"/es/ejercicios/almeja/\"]').textContent"
    assert "withheld" not in browser.evaluate(link)
    page = site / PAGE
    page.write_text(page.read_text().replace(
        "Baje la rodilla despacio hasta la posición inicial.",
        "Slowly lower your knee to its start position."))
    assert wait_for(lambda: "withheld" in browser.evaluate(link))
    browser.evaluate("document.querySelector('td a').focus()")
    assert browser.evaluate("return document.activeElement.matches('td a')")


def test_the_bar_is_accessible_and_asks_nobody_else(browser, preview):
    browser.requests()
    browser.open(preview + "es/ejercicios/almeja/")
    assert wait_for(lambda: bar(browser))
    assert browser.violations() == []
    # A page of the test before may still look for its own preview, on another port.
    assert all(address.startswith(("http://127.0.0.1:", "data:"))
               for address in browser.requests())
