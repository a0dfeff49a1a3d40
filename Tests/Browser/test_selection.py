"""A therapist chooses exercises for one patient."""

import re

import pytest
from browser import A4, PHONE
from conftest import base_url
from selection import (
    PAGE, PROBLEMS, SENTENCES, SPANISH, TWO, choose, element, fragment, item, opened, printed,
    set_field, shows, wait,
)
from selenium.webdriver import ActionChains, Keys
from test_layout import LOW, WIDER_THAN_WINDOW, WIDTHS


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
                        ("gluteal 22", "gluteal-set-00002"), ("piriformis", "piriformis-stretch-00001"),
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
    wait(browser, "return document.querySelector('.phase b')?.textContent", "Toque cada vez que lo haga")


def test_the_search_offers_what_it_finds_of_300_and_nothing_else_is_in_the_page(
        browser, large_address):
    opened(browser, large_address + SPANISH)
    titles = "return [...document.querySelectorAll('.offers label')].map(one => one.textContent)"
    wait(browser, "return document.querySelectorAll('.offers input').length", 24)
    assert element(browser, ".offered").text == "300 ejercicios"
    element(browser, ".more").click()
    wait(browser, "return document.querySelectorAll('.offers input').length", 48)
    assert len(set(browser.evaluate(titles))) == 48
    assert browser.evaluate("return document.activeElement === document.querySelectorAll("
                            "'.offers input')[24]")
    element(browser, "#find_exercise").send_keys("almeja 121")
    wait(browser, "return document.querySelector('.offers label')?.textContent", "Almeja 121")
    browser.driver.find_element("id", browser.evaluate(
        "return document.querySelector('.offers input').id")).click()
    shows(browser, ["Almeja 121"])
    element(browser, "#find_exercise").clear()
    element(browser, "#find_exercise").send_keys("zzzzzz")
    wait(browser, titles, [])
    assert not element(browser, ".more").is_displayed()
    wait(browser, "return document.querySelector('.offered').textContent", "0 ejercicios")
    # A box of what is chosen already is ticked.
    element(browser, "#find_exercise").clear()
    element(browser, "#find_exercise").send_keys("almeja 121")
    wait(browser, "return document.querySelector('.offers input')?.checked", True)


def test_the_search_that_cannot_be_loaded_says_so(browser, large_address):
    browser.command("Network.enable")
    browser.command("Network.setBlockedURLs", urls=["*/search/index.js"])
    try:
        opened(browser, large_address + PAGE)
        wait(browser, "return document.querySelector('.offered').textContent",
             "The search does not work at the moment. Load the page again.")
    finally:
        browser.command("Network.setBlockedURLs", urls=[])


def offer(browser, wanted: str, one: str):
    search = element(browser, "#find_exercise")
    search.clear()
    search.send_keys(wanted)
    # The first that the search offers, where the site has many.
    wait(browser, "return document.getElementById(arguments[0])?.offsetParent != null", True,
         f"offer_{one}")
    browser.driver.find_element("id", f"offer_{one}").click()
