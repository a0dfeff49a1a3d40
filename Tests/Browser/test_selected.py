"""A patient opens the exercises that a therapist chose."""

import subprocess
from urllib.parse import quote, urlsplit

import pytest
from browser import A4, LETTER, NO_SCRIPTS
from conftest import SITE, base_url
from selection import PAGE, PROBLEMS, SENTENCES, SPANISH, TWO, element, opened, printed, shows, wait
from test_accessibility import violations_in_every_view


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


def test_the_code_on_paper_leads_to_the_same_exercises(browser, address, tmp_path):
    opened(browser, address + PAGE + TWO)
    shows(browser, ["Clamshell", "Bridge"])
    (tmp_path / "sheet.pdf").write_bytes(browser.pdf(A4))
    subprocess.run(
        ["pdftoppm", "-r", "150", "-gray", tmp_path / "sheet.pdf", tmp_path / "sheet"], check=True)
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", *sorted(tmp_path.glob("sheet*.pgm"))],
        capture_output=True, text=True).stdout.split()
    assert read == [base_url() + "en/selection/" + TWO]


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
