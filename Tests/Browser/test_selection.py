"""Exercises that a therapist chooses for one patient: the page that makes and shows them."""

import re
import subprocess
from urllib.parse import quote, urlsplit

import pytest
from browser import A4, LETTER, NO_SCRIPTS, PHONE
from conftest import SITE, base_url
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.support.ui import Select
from test_accessibility import violations_in_every_view
from test_layout import LOW, WIDER_THAN_WINDOW, WIDTHS

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
    assert found == expected


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


def test_what_is_chosen_shows_at_once_and_stands_in_the_address(browser, address):
    opened(browser, address + PAGE)
    choose(browser, "clamshell", "bridge")
    shows(browser, ["Clamshell", "Bridge"])
    assert fragment(browser) == "#1~clamshell~bridge"
    said = element(browser, ".said-of-choice").text
    assert said == "Bridge: added"
    browser.driver.find_element("id", "offer_clamshell").click()
    shows(browser, ["Bridge"])
    assert fragment(browser) == "#1~bridge"


def test_order_follows_the_buttons_and_the_focus_stays(browser, address):
    opened(browser, address + PAGE + "#1~clamshell~bridge~gluteal-set")
    shows(browser, ["Clamshell", "Bridge", "Gluteal set"])
    element(browser, ".choosing summary").click()
    up = browser.driver.find_element("id", "up_gluteal-set")
    up.click()
    shows(browser, ["Clamshell", "Gluteal set", "Bridge"])
    assert browser.evaluate("return document.activeElement.id") == "up_gluteal-set"
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    shows(browser, ["Gluteal set", "Clamshell", "Bridge"])
    assert fragment(browser) == "#1~gluteal-set~clamshell~bridge"
    assert up.get_attribute("aria-disabled") == "true"
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    assert fragment(browser) == "#1~gluteal-set~clamshell~bridge"
    browser.driver.find_element("id", "remove_gluteal-set").click()
    shows(browser, ["Clamshell", "Bridge"])
    assert browser.evaluate("return document.activeElement.id") == "remove_clamshell"
    assert element(browser, ".said-of-choice").text == "Gluteal set: removed"


def test_a_dose_that_is_changed_is_whole_in_the_address(browser, address):
    opened(browser, address + PAGE)
    choose(browser, "clamshell")
    shows(browser, ["Clamshell"])
    set_field(browser, "clamshell", "repetitions", "8", "12")
    set_field(browser, "clamshell", "daysPerWeek", "5")
    wait(browser, "return location.hash", "#1~clamshell.r8-12ew5")
    wait(browser, SENTENCES, [
        "Do this 8 to 12 times on one side. Then do it 8 to 12 times on the other side. "
        "Do this 5 days a week."])
    set_field(browser, "clamshell", "side", "left")
    wait(browser, "return location.hash", "#1~clamshell.r8-12lw5")
    browser.driver.find_element("id", "usual_clamshell").click()
    wait(browser, "return location.hash", "#1~clamshell")


def test_texts_say_the_dose_that_the_therapist_set(browser, address):
    opened(browser, address + PAGE + "#1~hamstring-stretch.h20r4-5e")
    shows(browser, ["Hamstring stretch"])
    text = element(browser, ".sheet").text
    assert "hold for 20 seconds" in text
    assert "Do this 4 to 5 times. Then switch legs and do it 4 to 5 times." in text
    assert "30 seconds" not in text
    # A text that names how long to hold needs a dose that says it.
    opened(browser, address + PAGE + "#1~hamstring-stretch.r4e")
    shows(browser, ["Hamstring stretch"])
    assert "hold for 30 seconds" in element(browser, ".sheet").text
    assert len(browser.evaluate(PROBLEMS)) == 1


def test_a_dose_that_does_not_fit_is_said_and_not_taken(browser, address):
    opened(browser, address + PAGE + "#1~clamshell.r8e")
    shows(browser, ["Clamshell"])
    element(browser, ".choosing summary").click()
    set_field(browser, "clamshell", "repetitions", "500")
    entry = item(browser, "clamshell")
    assert "does not fit" in entry.find_element("css selector", ".invalid").text
    assert entry.find_elements("css selector", "[aria-invalid=true]")
    assert "500" not in fragment(browser)
    set_field(browser, "clamshell", "repetitions", "9")
    wait(browser, "return location.hash", "#1~clamshell.r9e")
    assert entry.find_element("css selector", ".invalid").text == ""
    assert not entry.find_elements("css selector", "[aria-invalid=true]")


def test_a_patient_sees_the_exercises_first_in_either_language(browser, address):
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    choosing = element(browser, ".choosing")
    assert choosing.get_attribute("open") is None
    assert browser.evaluate(
        "return document.querySelector('.result').compareDocumentPosition(arguments[0]) & 4",
        choosing)
    element(browser, "nav.languages a[hreflang=es]").click()
    wait(browser, "return location.pathname + location.hash", "/" + SPANISH + TWO)
    wait(browser, "return document.querySelectorAll('.sheet').length", 2)
    sentences = browser.evaluate(SENTENCES)
    assert sentences[1].startswith("Mantenga la posición") or "5 segundos" in sentences[1]
    assert "8 a 12 veces" in sentences[1]
    element(browser, "nav.languages a[hreflang=en]").click()
    shows(browser, ["Clamshell", "Bridge"])


def test_an_exercise_that_is_gone_is_named_and_the_others_show(browser, address):
    opened(browser, address + PAGE + "#1~clamshell~old-stretch.h5r3~bridge")
    shows(browser, ["Clamshell", "Bridge"])
    problems = browser.evaluate(PROBLEMS)
    assert len(problems) == 1
    assert "“old stretch”" in problems[0]
    # It stays in the address, for another language may have it.
    assert browser.evaluate("return document.querySelector('nav.languages a').hash") == (
        "#1~clamshell~old-stretch.h5r3~bridge")


REFUSED = "Part of the address could not be read. Ask your therapist for the address again."


@pytest.mark.parametrize("text, titles, problems", [
    ("#1~<img src=x onerror=alert(1)>~bridge", ["Bridge"], [REFUSED]),
    ("#1~bridge~bridge", ["Bridge"], [REFUSED]),
    ("#1~../../assets/site~bridge", ["Bridge"], [REFUSED]),
    ("#1~%2e%2e%2fbridge~bridge", ["Bridge"], [REFUSED]),
    ("#1~https:%2f%2fevil.example%2fx~bridge", ["Bridge"], [REFUSED]),
    ("#1~%~bridge", ["Bridge"], [REFUSED]),
    ("#1~Bridge", [], [REFUSED]),
    ("#2~bridge", [], [REFUSED]),
    ("#bridge", [], [REFUSED]),
    ("#1" + "~bridge" * 2000, [], [REFUSED]),
    ("#1~bridge.", ["Bridge"], []),
    ("#1~bridge).", ["Bridge"], []),
    ("#1%7Ebridge%7Eclamshell", ["Bridge", "Clamshell"], []),
    ("#1", [], []),
    ("#main_content", [], [REFUSED]),
])
def test_hostile_addresses_are_taken_piece_by_piece(browser, address, text, titles, problems):
    opened(browser, address + PAGE + text)
    shows(browser, titles)
    wait(browser, PROBLEMS, problems)
    assert browser.evaluate("return document.querySelectorAll('img[src=x]').length") == 0


@pytest.mark.parametrize("dose", ["r999", "r8x", "hello", "r8r9", "t60r8"])
def test_a_dose_that_cannot_be_read_is_the_usual_one_and_said(browser, address, dose):
    opened(browser, address + PAGE + "#1~bridge")
    shows(browser, ["Bridge"])
    usual = browser.evaluate(SENTENCES)
    opened(browser, address + PAGE + "#1~bridge." + dose)
    shows(browser, ["Bridge"])
    assert browser.evaluate(SENTENCES) == usual
    assert ["“Bridge”" in line for line in browser.evaluate(PROBLEMS)] == [True]


def test_more_than_20_are_refused(browser, large_address):
    ids = [f"bridge-{number:05}" for number in range(21)]
    opened(browser, large_address + PAGE + "#1~" + "~".join(ids))
    wait(browser, "return document.querySelectorAll('.sheet').length", 20)
    assert len(browser.evaluate(PROBLEMS)) == 1
    assert "20" in browser.evaluate(PROBLEMS)[0]


def test_ten_exercises_with_doses_of_their_own_fit_into_300_characters(browser, address):
    opened(browser, address + PAGE)
    offers = browser.evaluate(
        "return [...document.querySelectorAll('.offers input')].map(one => one.value)")
    assert len(offers) == 10
    choose(browser, *offers)
    wait(browser, "return document.querySelectorAll('.sheet').length", 10)
    for one in offers:
        set_field(browser, one, "repetitions", "10")
    wait(browser, "return location.hash.split('.').length", 11)
    assert len("https://clinic.example/exercises/es/seleccion/" + fragment(browser)) < 300


def test_the_note_is_printed_and_stands_in_no_address(browser, address, tmp_path):
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    element(browser, ".choosing summary").click()
    element(browser, "#note_text").send_keys("Mrs. Smith: slowly")
    assert element(browser, ".note p").text == "Mrs. Smith: slowly"
    everywhere = browser.evaluate(
        "return [location.href, document.getElementById('own_address').value,"
        " ...[...document.querySelectorAll('[href]')].map(one => one.href)].join(' ')")
    assert "Smith" not in everywhere
    text = printed(browser, tmp_path, A4)
    assert "Mrs. Smith: slowly" in text


def printed(browser, tmp_path, paper) -> str:
    file = tmp_path / "selection.pdf"
    file.write_bytes(browser.pdf(paper))
    text = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, check=True, text=True).stdout
    return " ".join(text.split())


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_paper_holds_the_exercises_their_doses_the_log_and_the_address(
        browser, address, tmp_path, paper):
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    text = printed(browser, tmp_path, paper)
    for part in ("1. Clamshell", "2. Bridge", "5 seconds", "8 to 12 times", "Sets 2",
                 "5 days a week", "Log for seven days", "When to stop"):
        assert part in text, part
    assert base_url() + "en/selection/" + TWO in text.replace(" ", "")
    for part in ("Choose exercises", "Practice with a timer", "Copy the address"):
        assert part not in text, part


def test_nothing_is_stored_and_only_own_scripts_are_loaded(browser, address):
    opened(browser, "about:blank")
    browser.requests()
    browser.messages()
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    element(browser, ".choosing summary").click()
    element(browser, "#note_text").send_keys("x")
    element(browser, ".sheet .practising button").click()
    wait(browser, "return Boolean(document.querySelector('.practice .phase')?.textContent)", True)
    element(browser, "[data-do=go]").click()
    asked = browser.requests()
    host = urlsplit(address).netloc
    assert {urlsplit(url).netloc for url in asked if url.startswith("http")} == {host}
    assert not any("clamshell~" in url.split("#")[0] or "1~" in url.split("#")[0] for url in asked)
    assert [message for message in browser.messages() if "favicon" not in message] == []
    assert browser.evaluate(
        "return [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_it_works_from_a_folder(browser):
    opened(browser, (SITE / PAGE).as_uri() + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    assert element(browser, "#own_address").get_attribute("value") == (
        base_url() + "en/selection/" + TWO)
    element(browser, "nav.languages a[hreflang=es]").click()
    wait(browser, "return document.querySelectorAll('.sheet').length", 2)


def test_the_timer_counts_the_dose_of_the_therapist(browser, address):
    opened(browser, address + PAGE + "#1~clamshell~bridge.h7r2es2p15")
    shows(browser, ["Clamshell", "Bridge"])
    buttons = browser.driver.find_elements("css selector", ".practising button")
    buttons[0].click()
    wait(browser, "return Boolean(document.querySelector('.practice .phase')?.textContent)", True)
    assert browser.evaluate("return {...document.querySelector('.practice').dataset}.repetitions") == "15"
    browser.driver.find_elements("css selector", ".sheet:nth-child(2) .practising > button")[0].click()
    wait(browser, "return document.querySelectorAll('.practice').length", 1)
    wait(browser, "return Boolean(document.querySelector('.practice .phase')?.textContent)", True)
    data = browser.evaluate("return {...document.querySelector('.sheet:nth-child(2) .practice').dataset}")
    assert {name: data.get(name) for name in ("hold", "repetitions", "side", "sets", "rest")} == {
        "hold": "7", "repetitions": "2", "side": "each", "sets": "2", "rest": "15"}
    assert not browser.driver.find_elements("css selector", ".practice [data-do=count]")
    wait(browser, "return document.activeElement.dataset.do", "go")
    element(browser, "[data-do=go]").click()
    wait(browser, "return document.querySelector('.phase b').textContent", "Get ready")


def test_the_log_has_rows_for_each_session(browser, address):
    opened(browser, address + PAGE + "#1~clamshell.r10ed3~bridge")
    shows(browser, ["Clamshell", "Bridge"])
    rows = browser.evaluate(
        "return [...document.querySelectorAll('.log tbody')].map(body =>"
        " [...body.querySelectorAll('th')].map(head => head.textContent))")
    assert len(rows) == 2
    assert rows[0][0].startswith("1. Clamshell ") and "10 times" in rows[0][0]
    assert [row[:3] for row in rows[0][1:]] == ["1. ", "1. ", "2. ", "2. ", "3. ", "3. "]
    assert len(rows[1]) == 3


def test_the_address_is_copied_or_marked_to_be_copied(browser, address):
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    element(browser, ".choosing summary").click()
    button = element(browser, "#copy_address")
    browser.evaluate("window.written = null; Object.defineProperty(navigator, 'clipboard', {value:"
                     " {writeText: async (text) => { written = text; }}, configurable: true})")
    button.click()
    wait(browser, "return document.querySelector('.said-of-copy').textContent", "The address is copied.")
    assert browser.evaluate("return written") == base_url() + "en/selection/" + TWO
    browser.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    button.click()
    wait(browser, "return getSelection().toString()", base_url() + "en/selection/" + TWO)


def test_the_mail_holds_the_whole_address(browser, address):
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    link = element(browser, ".tools a[href^=mailto]").get_attribute("href")
    assert link.endswith("selection/" + quote(TWO, safe="~-._"))


@pytest.fixture(scope="module")
def without_scripts(reader):
    return reader(NO_SCRIPTS)


def test_without_script_the_page_says_so_and_leads_to_the_list(without_scripts, address):
    without_scripts.open(address + PAGE + TWO)
    notice = element(without_scripts, ".without-script")
    assert notice.is_displayed()
    assert not element(without_scripts, ".choosing").is_displayed()
    notice.find_element("css selector", "a").click()
    assert without_scripts.driver.current_url == address + "en/index.html"


@pytest.mark.parametrize("path", [PAGE, SPANISH])
@pytest.mark.parametrize("text", ["", TWO + "~gone"])
def test_axe_finds_no_violation(browser, address, path, text):
    opened(browser, address + path + text)
    if text:
        wait(browser, "return document.querySelectorAll('.sheet').length", 2)
        element(browser, ".choosing summary").click()
        browser.driver.find_element("id", "name_bridge").find_element(
            "xpath", "..").find_element("css selector", "summary").click()
        element(browser, ".sheet .practising button").click()
        wait(browser, "return Boolean(document.querySelector('.practice .phase')?.textContent)", True)
    assert violations_in_every_view(browser) == {}


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_nothing_is_too_wide_or_too_low(browser, address, direction):
    opened(browser, address + SPANISH + TWO)
    wait(browser, "return document.querySelectorAll('.sheet').length", 2)
    for summary in browser.driver.find_elements("css selector", ".selection summary"):
        browser.evaluate("arguments[0].parentElement.open = true", summary)
    browser.evaluate("document.documentElement.dir = arguments[0]", direction)
    for width in WIDTHS:
        browser.size(width, 800)
        assert (width, browser.evaluate(WIDER_THAN_WINDOW)) == (width, False)
        assert (width, browser.evaluate(LOW)) == (width, [])


def test_a_therapist_chooses_five_of_300_and_the_patient_practices(
        browser, large_address, tmp_path):
    browser.size(1280, 900)
    opened(browser, large_address + PAGE)
    for wanted, one in (("clamshell 4", "clamshell-00004"), ("BRIDGE 7", "bridge-00007"),
                        ("gluteal 2", "gluteal-set-00002"), ("piriformis", "piriformis-stretch-00001"),
                        ("pelvic", "posterior-pelvic-tilt-00003")):
        offer(browser, wanted, one)
    wait(browser, "return document.querySelectorAll('.sheet').length", 5)
    set_field(browser, "clamshell-00004", "repetitions", "10")
    set_field(browser, "bridge-00007", "daysPerWeek", "3")
    wait(browser, "return location.hash.split('.').length", 3)
    text = printed(browser, tmp_path, A4)
    assert "10 times" in text and "3 days a week" in text and "5. Posterior" in text
    copied = element(browser, "#own_address").get_attribute("value")
    assert copied.startswith(base_url())
    spanish = copied.replace(base_url() + "en/selection/", large_address + SPANISH)
    browser.size(*PHONE)
    opened(browser, spanish)
    wait(browser, "return document.querySelectorAll('.sheet').length", 5)
    assert re.search(r"\b10 veces", browser.evaluate(SENTENCES)[0])
    assert "3 días a la semana" in browser.evaluate(SENTENCES)[1]
    element(browser, ".sheet .practising button").click()
    wait(browser, "return document.activeElement.dataset.do", "go")
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    wait(browser, "return document.querySelector('.phase b').textContent", "Prepárese")


def offer(browser, wanted: str, one: str):
    search = element(browser, "#find_exercise")
    search.clear()
    search.send_keys(wanted)
    box = browser.driver.find_element("id", f"offer_{one}")
    wait(browser, "return arguments[0].offsetParent !== null", True, box)
    box.click()
