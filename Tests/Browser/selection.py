"""The page of exercises that a therapist chooses for one patient, as its tests use it."""

import subprocess

from selenium.webdriver.support.ui import Select

PAGE = "en/selection/index.html"
SPANISH = "es/seleccion/index.html"
TWO = "#1~clamshell~bridge.h5r8-12es2d1w5"

TITLES = "return [...document.querySelectorAll('.sheet h3')].map(title => title.textContent)"
SENTENCES = "return [...document.querySelectorAll('.sheet .sentences')].map(one => one.textContent)"
PROBLEMS = "return [...document.querySelectorAll('.problems p')].map(one => one.textContent)"


def wait(browser, script: str, expected, *arguments):
    """Until the page says so, for at most five seconds."""
    found = None
    for _ in range(100):
        found = browser.evaluate(script, *arguments)
        if found == expected:
            return
        browser.driver.execute_async_script("setTimeout(arguments[0], 50)")
    assert found == expected, found


def opened(browser, url: str):
    """A page in its own document, even where only the part behind # is another."""
    browser.open("about:blank")
    browser.open(url)


def shows(browser, titles: list[str]):
    wait(browser, TITLES, titles)


def choose(browser, *ids: str):
    for one in ids:
        box = browser.driver.find_element("id", f"offer_{one}")
        box.click()
        assert box.is_selected()


def fragment(browser) -> str:
    return browser.evaluate("return location.hash")


def element(browser, selector: str):
    return browser.driver.find_element("css selector", selector)


def item(browser, exercise: str):
    """The entry of a chosen exercise."""
    return browser.driver.find_element("id", f"name_{exercise}").find_element("xpath", "..")


def set_field(browser, exercise: str, name: str, value: str, second: str | None = None):
    entry = item(browser, exercise)
    details = entry.find_element("css selector", "details")
    if not details.get_attribute("open"):
        details.find_element("css selector", "summary").click()
    inputs = details.find_elements("css selector", f"[data-field={name}] :is(input, select)")
    for field, text in zip(inputs, (value, second)):
        if text is None:
            continue
        if field.tag_name == "select":
            Select(field).select_by_value(text)
        else:
            field.clear()
            field.send_keys(text)


def printed(browser, tmp_path, paper) -> str:
    file = tmp_path / "selection.pdf"
    file.write_bytes(browser.pdf(paper))
    text = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, check=True, text=True).stdout
    return " ".join(text.split())
