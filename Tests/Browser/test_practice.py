"""The practice timer against a clock that only the test moves."""

import json

import pytest
from browser import NO_SCRIPTS
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

# Milliseconds pass when the test says so, and each interval runs when its time has come.
CLOCK = """
  (() => {
    let now = 0, last = 0;
    const timers = new Map();
    performance.now = () => now;
    window.setInterval = (run, wait) => (timers.set(++last, {run, wait, at: now + wait}), last);
    window.clearInterval = id => timers.delete(id);
    // Every change of the live region, as a screen reader hears it.
    window.said = [];
    let heard = null;
    const hear = () => {
      const nodes = document.querySelector(".phase").firstChild;
      if (nodes !== heard) said.push((heard = nodes).textContent);
    };
    window.sleep = (milliseconds) => { now += milliseconds };
    window.pass = (seconds) => {
      for (const end = now + seconds * 1000; now < end;) {
        now += 100;
        for (const timer of [...timers.values()]) {
          if (timer.at <= now) { timer.at = now + timer.wait; timer.run(); }
        }
        hear();
      }
    };
  })()
"""

# Gives the panel another dose before the page's script reads it.
DOSE = """
  new MutationObserver((_, observer) => {
    const panel = document.querySelector(".practice .words")?.closest(".practice");
    if (!panel) return;
    for (const name of ["hold", "repetitions", "duration", "rest", "side"]) {
      delete panel.dataset[name];
    }
    Object.assign(panel.dataset, %s);
    observer.disconnect();
  }).observe(document, {childList: true, subtree: true})
"""


class Panel:
    def __init__(self, browser, address, path, dose):
        self.browser = browser
        scripts = [CLOCK] + ([DOSE % json.dumps(dose)] if dose else [])
        added = [browser.command("Page.addScriptToEvaluateOnNewDocument", source=script)
                 for script in scripts]
        browser.open(address + path)
        for script in added:
            browser.command("Page.removeScriptToEvaluateOnNewDocument",
                            identifier=script["identifier"])

    def text(self, part: str) -> str:
        return self.browser.evaluate(
            "return document.querySelector('.practice ' + arguments[0]).textContent", part)

    @property
    def state(self) -> tuple[str, str]:
        return self.text(".phase"), self.text(".digits")

    @property
    def button(self) -> str:
        return self.text("[data-do=go]")

    def press(self, button: str = "go"):
        self.browser.evaluate(
            "document.querySelector(`.practice [data-do=${arguments[0]}]`).click()", button)

    def wait(self, seconds: float):
        self.browser.evaluate("pass(arguments[0])", seconds)

    @property
    def said(self) -> list[str]:
        return self.browser.evaluate("return said")


@pytest.fixture
def open_panel(browser, address):
    return lambda path="en/exercises/single-knee-to-chest/index.html", **dose: Panel(
        browser, address, path, dose)


def test_holds_are_counted_on_one_side_and_then_on_the_other(open_panel):
    panel = open_panel()
    panel.press()
    assert panel.state == ("Get ready. Repeat 1 of 3 · First side", "5")
    panel.wait(2)
    assert panel.state[1] == "3"
    panel.wait(3.2)
    assert panel.state == ("Hold. Repeat 1 of 3 · First side", "30")
    panel.wait(30)
    assert panel.state == ("Get ready. Repeat 2 of 3 · First side", "5")
    panel.wait(2 * 35)
    assert panel.state == ("Get ready. Repeat 1 of 3 · Other side", "5")
    panel.wait(3 * 35)
    assert panel.state == ("All done", "0")
    assert panel.button == "Start"


def test_a_screen_reader_hears_each_phase_once(open_panel):
    panel = open_panel()
    panel.press()
    panel.wait(6 * 35 + 1)
    assert len(panel.said) == 2 * 6 + 1
    assert len(set(panel.said)) == 2 * 6 + 1


def test_a_pause_keeps_the_seconds(open_panel):
    panel = open_panel()
    panel.press()
    panel.wait(10)
    assert panel.button == "Pause"
    seconds = panel.state[1]
    panel.press()
    assert (panel.text(".phase"), panel.button) == ("Paused", "Go on")
    panel.wait(100)
    assert panel.state[1] == seconds
    panel.press()
    assert panel.state == ("Hold. Repeat 1 of 3 · First side", seconds)
    panel.wait(26)
    assert panel.state[0] == "Get ready. Repeat 2 of 3 · First side"


def test_stop_and_escape_end_it(open_panel, browser):
    panel = open_panel()
    panel.press()
    panel.wait(1)
    panel.press("stop")
    assert panel.state[0] == "Stopped"
    panel.wait(60)
    assert panel.state[0] == "Stopped"
    panel.press()
    assert panel.state[1] == "5"
    ActionChains(browser.driver).send_keys(Keys.ESCAPE).perform()
    assert panel.state[0] == "Stopped"


def test_the_keyboard_is_enough(open_panel, browser):
    panel = open_panel()
    browser.evaluate("document.querySelector('[data-do=go]').focus()")
    for label in ("Pause", "Go on", "Pause"):
        ActionChains(browser.driver).send_keys(Keys.SPACE).perform()
        assert panel.button == label
    ActionChains(browser.driver).send_keys(Keys.TAB, Keys.SPACE).perform()
    assert panel.state[0] == "Stopped"
    assert browser.evaluate("return document.activeElement.dataset.do") == "go"


def test_what_was_slept_through_is_not_rushed_through(open_panel, browser):
    panel = open_panel()
    panel.press()
    browser.evaluate("sleep(3600 * 1000)")
    panel.wait(1)
    assert panel.state[0] == "Hold. Repeat 1 of 3 · First side"
    assert int(panel.state[1]) >= 29


def test_repeats_without_a_hold_wait_for_the_patient(open_panel):
    panel = open_panel("es/ejercicios/almeja/index.html")
    panel.press()
    once = "Presione el botón después de cada repetición"
    assert panel.state == (f"{once}. Repetición 1 de 15 · Primer lado", "1")
    assert panel.button == "Contar una"
    panel.wait(600)
    assert panel.state[1] == "1"
    for _ in range(15):
        panel.press()
    assert panel.state == (f"{once}. Repetición 1 de 15 · El otro lado", "1")
    for _ in range(15):
        panel.press()
    assert panel.state[0] == "Terminó"


def test_each_way_is_one_count_for_both_ways(open_panel):
    panel = open_panel("en/exercises/lower-trunk-rotation/index.html")
    panel.press()
    assert panel.state[0] == \
        "Move one way and the other, then press the button. Repeat 1 of 20"
    for _ in range(20):
        panel.press()
    assert panel.state[0] == "All done"


def test_sets_have_their_rest_between_them(open_panel):
    panel = open_panel(repetitions="1", hold="10", sets="2", rest="60")
    panel.press()
    assert panel.state[0] == "Get ready. Repeat 1 of 1 · Set 1 of 2"
    panel.wait(15.1)
    assert panel.state == ("Rest", "60")
    panel.wait(60)
    assert panel.state[0] == "Get ready. Repeat 1 of 1 · Set 2 of 2"
    panel.wait(15)
    assert panel.state[0] == "All done"


def test_with_one_set_the_rest_is_between_repeats(open_panel):
    panel = open_panel(repetitions="2", hold="5", sets="1", rest="10")
    panel.press()
    panel.wait(10.1)
    assert panel.state == ("Rest. Repeat 2 of 2", "10")
    panel.wait(10)
    assert panel.state[0] == "Get ready. Repeat 2 of 2"


def test_holds_each_way_are_two(open_panel):
    panel = open_panel(repetitions="1", hold="5", sets="1", side="each-way")
    panel.press()
    assert panel.state[0] == "Get ready. Repeat 1 of 1 · One way"
    panel.wait(10.1)
    assert panel.state[0] == "Get ready. Repeat 1 of 1 · The other way"
    panel.wait(10)
    assert panel.state[0] == "All done"


def test_a_time_is_counted_down(open_panel):
    panel = open_panel(duration="600", sets="1")
    panel.press()
    panel.wait(5.1)
    assert panel.state == ("Keep going", "600")
    panel.wait(600)
    assert panel.state[0] == "All done"


def test_nothing_is_stored(open_panel, browser):
    panel = open_panel()
    panel.press()
    panel.wait(400)
    assert browser.evaluate(
        "return [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_without_scripts_the_page_is_whole(reader, address):
    browser = reader(NO_SCRIPTS)
    browser.open(address + "en/exercises/single-knee-to-chest/index.html")
    assert not browser.evaluate("return document.querySelector('.practice').checkVisibility()")
    assert browser.evaluate("return document.querySelectorAll('.steps > li').length") == 6
    assert browser.evaluate("""
      return [...document.querySelectorAll("main button")].filter(b => b.checkVisibility()).length
    """) == 0
