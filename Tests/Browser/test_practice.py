"""The practice timer against a clock that only the test moves."""

import pytest
from browser import NO_SCRIPTS
from practice import CLAMSHELL
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

TURN = "Change sides"
TURN_HINT = " · Press Go on when you are ready, or wait 20 seconds."


def test_holds_are_counted_on_one_side_and_then_on_the_other(open_panel):
    panel = open_panel()
    panel.press()
    assert panel.state == ("Get ready", "1 of 3 · First side", "10")
    panel.wait(2)
    assert panel.state[2] == "8"
    panel.wait(8.2)
    assert panel.state == ("Hold", "1 of 3 · First side", "30")
    panel.wait(30)
    assert panel.state == ("Get ready", "2 of 3 · First side", "5")
    panel.wait(35 + 35)
    assert panel.state == (TURN, "Other side" + TURN_HINT, "20")
    panel.wait(20)
    assert panel.state == ("Hold", "1 of 3 · Other side", "30")
    panel.wait(30 + 2 * 35)
    assert panel.state == ("All done", "", "✓")
    assert panel.possible == ["Start"]


def test_who_is_ready_sooner_changes_sides_with_a_tap(open_panel):
    panel = open_panel(repetitions="1", hold="5", sets="1", side="each")
    panel.press()
    panel.wait(15.2)
    assert panel.state == (TURN, "Other side" + TURN_HINT, "20")
    assert panel.possible == ["Go on", "Pause", "End"]
    panel.press()
    assert panel.state == ("Get ready", "1 of 1 · Other side", "10")
    panel.wait(15.2)
    assert panel.state[0] == "All done"


def test_going_on_from_a_pause_at_a_change_of_sides_is_to_be_ready(open_panel):
    panel = open_panel(repetitions="1", hold="5", sets="1", side="each")
    panel.press()
    panel.wait(15.2)
    panel.press("pause")
    panel.press()
    assert panel.state == ("Get ready", "1 of 1 · Other side", "10")


def test_each_set_begins_on_the_first_side_again(open_panel):
    panel = open_panel(repetitions="1", hold="5", sets="2", side="each", rest="30")
    panel.press()
    panel.wait(15.2 + 20 + 5)
    assert panel.state == ("Rest", "", "30")
    panel.wait(30)
    assert panel.state[:2] == (TURN, "First side · Set 2 of 2" + TURN_HINT)


def test_a_screen_reader_hears_each_phase_once(open_panel):
    panel = open_panel()
    panel.press()
    panel.wait(10 + 3 * 30 + 2 * 5 + 20 + 3 * 30 + 2 * 5 + 1)
    assert len(panel.said) == 5 + 6 + 1 + 1
    assert len(set(panel.said)) == len(panel.said)


def test_a_pause_keeps_the_seconds_and_leaves_time_to_lie_down_again(open_panel):
    panel = open_panel()
    panel.press()
    panel.wait(15)
    assert panel.possible == ["Pause", "End"]
    seconds = panel.state[2]
    panel.press("pause")
    assert panel.state == ("Paused", "1 of 3 · First side", seconds)
    assert panel.possible == ["Go on", "End"]
    panel.wait(100)
    assert panel.state[2] == seconds
    panel.press()
    assert panel.state == ("Get ready", "1 of 3 · First side", "10")
    panel.wait(10.1)
    assert panel.state == ("Hold", "1 of 3 · First side", seconds)
    panel.wait(26)
    assert panel.state[:2] == ("Get ready", "2 of 3 · First side")


def test_the_end_can_be_taken_back(open_panel):
    panel = open_panel()
    panel.press()
    panel.wait(12)
    panel.press("end")
    assert panel.state[:2] == \
        ("Ended", "Press Take back to go on from here, or Start to begin again.")
    panel.wait(60)
    assert panel.possible == ["Start", "Take back"]
    panel.press("undo")
    assert panel.state[:2] == ("Paused", "1 of 3 · First side")
    panel.press()
    panel.wait(10.2)
    assert panel.state == ("Hold", "1 of 3 · First side", "28")
    panel.press("end")
    panel.press()
    assert panel.state == ("Get ready", "1 of 3 · First side", "10")


def test_the_keyboard_is_enough_and_the_focus_stays(open_panel, browser):
    panel = open_panel()
    focus = lambda: browser.evaluate("return document.activeElement.dataset.do")
    keys = lambda *keys: ActionChains(browser.driver).send_keys(*keys).perform()
    browser.evaluate("document.querySelector('[data-do=go]').focus()")
    keys(Keys.SPACE)
    assert (panel.state[0], focus()) == ("Get ready", "go")
    panel.wait(3 * 35 + 5 + 1)
    assert (panel.state[0], focus()) == (TURN, "go")
    keys(Keys.TAB, Keys.ENTER)
    assert (panel.state[0], focus()) == ("Paused", "pause")
    keys(Keys.ESCAPE)
    assert (panel.state[0], focus()) == ("Ended", "pause")


def test_what_was_slept_through_waits_for_the_patient(open_panel, browser):
    panel = open_panel()
    panel.press()
    panel.wait(11)
    browser.evaluate("sleep(3600 * 1000)")
    panel.wait(1)
    assert panel.state == ("Paused", "2 of 3 · First side", "30")


def test_repeats_without_a_hold_are_counted_on_one_large_target(open_panel):
    panel = open_panel("es/ejercicios/almeja/index.html")
    panel.press()
    once = "Toque cada vez que lo haga"
    assert panel.state == (once, "Repetición 1 de 15 · Primer lado", "1")
    panel.wait(600)
    assert panel.state[2] == "1"
    for _ in range(15):
        panel.press("count")
    assert panel.state[:2] == ("Cambie de lado", "El otro lado · "
                               "Presione Seguir cuando quiera continuar, o espere 20 segundos.")
    panel.press("count")
    panel.press()
    assert panel.state == (once, "Repetición 1 de 15 · El otro lado", "1")
    for _ in range(15):
        panel.press("count")
    assert panel.state[0] == "Listo, ha terminado"


def test_a_count_is_taken_back_also_at_a_change_of_sides_and_at_the_end(open_panel):
    panel = open_panel(CLAMSHELL, repetitions="3", sets="1", side="each")
    panel.press()
    panel.press("undo")
    assert panel.state[2] == "1"
    panel.press("count")
    panel.press("count")
    panel.press("undo")
    assert panel.state[2] == "2"
    panel.press("count")
    panel.press("count")
    assert panel.state[0] == TURN
    panel.press("undo")
    assert panel.state[1:] == ("3 of 3 · First side", "3")
    panel.press("count")
    panel.wait(21)
    for _ in range(3):
        panel.press("count")
    assert panel.state[0] == "All done"
    panel.press("undo")
    assert panel.state[1:] == ("3 of 3 · Other side", "3")


def test_repeats_without_a_hold_can_be_paced(open_panel):
    panel = open_panel(CLAMSHELL)
    assert panel.text(".total") == "You set the pace."
    panel.choose_pace("8")
    seconds = 10 + 15 * 8 + 20 + 15 * 8
    assert panel.text(".total") == \
        f"In all {seconds // 60}:{seconds % 60} minutes, with pauses."
    panel.press()
    assert panel.state == ("Get ready", "1 of 15 · First side", "10")
    panel.wait(10.1)
    assert panel.state == ("Move slowly", "1 of 15 · First side", "1")
    panel.wait(8)
    assert panel.state[2] == "2"
    panel.wait(14 * 8)
    assert panel.state[0] == TURN
    panel.wait(20 + 15 * 8)
    assert panel.state[0] == "All done"


def test_each_way_is_one_count_for_both_ways_and_two_beats_of_a_pace(open_panel):
    path = "en/exercises/lower-trunk-rotation/index.html"
    panel = open_panel(path)
    panel.press()
    assert panel.state == ("Move one way and the other, then tap", "1 of 20", "1")
    for _ in range(20):
        panel.press("count")
    assert panel.state[0] == "All done"
    panel = open_panel(path)
    panel.choose_pace("8")
    panel.press()
    panel.wait(10.1)
    assert panel.state[1] == "1 of 20 · One way"
    panel.wait(4)
    assert panel.state[1] == "1 of 20 · The other way"
    panel.wait(4)
    assert panel.state[1] == "2 of 20 · One way"


def test_sets_have_their_rest_between_them(open_panel):
    panel = open_panel(repetitions="1", hold="10", sets="2", rest="60")
    panel.press()
    assert panel.state[:2] == ("Get ready", "1 of 1 · Set 1 of 2")
    panel.wait(20.1)
    assert panel.state == ("Rest", "", "60")
    panel.wait(60)
    assert panel.state[:2] == ("Get ready", "1 of 1 · Set 2 of 2")
    panel.wait(15)
    assert panel.state[0] == "All done"


def test_with_one_set_the_rest_is_between_repeats(open_panel):
    panel = open_panel(repetitions="2", hold="5", sets="1", rest="10")
    panel.press()
    panel.wait(15.1)
    assert panel.state == ("Rest", "2 of 2", "10")
    panel.wait(10)
    assert panel.state[:2] == ("Get ready", "2 of 2")


def test_holds_each_way_are_two(open_panel):
    panel = open_panel(repetitions="1", hold="5", sets="1", side="each-way")
    panel.press()
    assert panel.state[:2] == ("Get ready", "1 of 1 · One way")
    panel.wait(15.1)
    assert panel.state[:2] == ("Get ready", "1 of 1 · The other way")
    panel.wait(10)
    assert panel.state[0] == "All done"


def test_a_long_time_is_counted_down_in_minutes_and_seconds(open_panel):
    panel = open_panel(duration="600", sets="1")
    panel.press()
    panel.wait(10.1)
    assert panel.state == ("Keep going", "", "10:00")
    panel.wait(509)
    assert panel.state[2] == "1:31"
    panel.wait(1)
    assert panel.state[2] == "90"
    panel.wait(90)
    assert panel.state[0] == "All done"


# Counts the tones of each sound.
TONES = """
  window.tones = [];
  window.AudioContext = class {
    currentTime = 0;
    createOscillator() {
      const tone = {frequency: {}, connect: () => tone, start: () => tones.push(tone.frequency.value),
                    stop() {}};
      return tone;
    }
    createGain() {
      return {gain: {setValueAtTime() {}, exponentialRampToValueAtTime() {}}, connect() {}};
    }
  };
"""


@pytest.mark.parametrize("pace", ["", "4"])
def test_every_mode_sounds_and_a_change_of_sides_in_its_own_way(open_panel, browser, pace):
    panel = open_panel(CLAMSHELL, repetitions="2", sets="1", side="each")
    browser.evaluate(TONES)
    panel.choose_pace(pace)
    panel.press()
    panel.press("end")
    assert browser.evaluate("return tones") == []
    browser.evaluate("document.getElementById('practice_sound').click()")
    assert len(browser.evaluate("return tones")) == 1
    heard = []

    def note():
        heard.append(tuple(browser.evaluate("return tones.splice(0)")))

    browser.evaluate("tones.length = 0")
    panel.press()
    note()
    for seconds in (10, 4, 4):
        panel.wait(seconds + 0.1) if pace else panel.press("count")
        note()
    sounds = [sound for sound in heard if sound]
    assert len(sounds) == (4 if pace else 3)
    assert panel.state[0] == TURN
    assert len(sounds[-1]) == 3 and sounds[-1] not in sounds[:-1]


def test_the_place_is_found_again_in_the_same_tab_and_nowhere_else(open_panel, browser):
    panel = open_panel()
    panel.press()
    panel.wait(10 + 35 + 12)
    assert panel.state == ("Hold", "2 of 3 · First side", "18")
    panel = open_panel(is_new=False)
    assert panel.state == ("Paused", "2 of 3 · First side", "18")
    panel.press()
    panel.wait(10.2)
    assert panel.state[:2] == ("Hold", "2 of 3 · First side")
    assert browser.evaluate("return [localStorage.length, document.cookie]") == [0, ""]
    panel.wait(400)
    assert browser.evaluate("return sessionStorage.length") == 0


def test_a_place_of_another_dose_is_not_taken_up(open_panel):
    panel = open_panel()
    panel.press()
    panel.wait(60)
    panel = open_panel(is_new=False, repetitions="1", hold="5", sets="1")
    assert panel.possible == ["Start"]


def test_without_storage_the_timer_still_works(open_panel, browser):
    panel = open_panel()
    browser.evaluate("Storage.prototype.setItem = () => { throw new Error() }")
    panel.press()
    panel.wait(11)
    assert panel.state[0] == "Hold"


def test_without_scripts_the_page_is_whole(reader, address):
    browser = reader(NO_SCRIPTS)
    browser.open(address + "en/exercises/single-knee-to-chest/index.html")
    assert not browser.evaluate("return document.querySelector('.practice').checkVisibility()")
    assert browser.evaluate("return document.querySelectorAll('.steps > li').length") == 6
    assert browser.evaluate("""
      return [...document.querySelectorAll("main button")].filter(b => b.checkVisibility()).length
    """) == 0
