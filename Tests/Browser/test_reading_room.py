"""The reading room of a preview in a real browser, with the keyboard alone."""

import os

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

from test_keyboard import check_tab_order
from test_preview import preview, site, wait_for  # noqa: F401 (fixtures)

CLAMSHELL = "content/exercises/clamshell/"
ROOM = "__handout/review/es/exercises/clamshell/"
NAME = "Ana Ruiz"


def press(browser, *keys):
    ActionChains(browser.driver).send_keys(*keys).perform()


def place(browser):
    return browser.evaluate("return document.activeElement.closest('article')?.dataset.place")


def said(browser) -> str:
    return browser.evaluate("return document.getElementById('__handout_said').textContent")


def standing(browser) -> str:
    return browser.evaluate("return document.querySelector('.standing').textContent")


def go_to(browser, wanted: str):
    for _ in range(40):
        if place(browser) == wanted:
            return
        press(browser, "n")
    raise AssertionError(f"{wanted} was not reached")


def write_name(browser, name: str = NAME):
    browser.evaluate("document.getElementById('__handout_name').focus()")
    press(browser, name)


@pytest.mark.parametrize("width", [360, 1280])
def test_it_is_accessible_and_nothing_hangs_over(browser, preview, site, width):
    page = site / CLAMSHELL / "es.md"
    page.write_text(page.read_text().replace(
        "Baje la rodilla despacio hasta la posición inicial.",
        "Slowly lower your knee to its start position."))
    (site / CLAMSHELL / "es.notes.yml").write_text(
        "- {at: step/1, text: Why so?, by: B. Other, on: 2026-11-01}\n"
        "- {at: step/40, text: Gone., by: B. Other, on: 2026-11-01}\n")
    browser.size(width, 800)
    for path in (ROOM, "__handout/review/es/pages/safety/", "__handout/review/es/strings/",
                 "__handout/review/es/"):
        browser.open(preview + path)
        assert wait_for(lambda: "being checked" not in browser.evaluate(
            "return document.body.textContent"))
        assert browser.violations() == [], path
        assert browser.evaluate(
            "return document.documentElement.scrollWidth <= innerWidth"), path


def test_tab_reaches_everything_in_order(browser, preview):
    browser.size(1280, 800)
    browser.open(preview + ROOM)
    check_tab_order(browser)


def test_keys_lead_from_text_to_text_and_can_be_switched_off(browser, preview):
    browser.open(preview + ROOM)
    places = browser.evaluate(
        "return [...document.querySelectorAll('article')].map(text => text.dataset.place)")
    assert places[:2] == ["title", "summary"] and "step/1" in places
    walked = []
    for _ in places:
        press(browser, "n")
        walked.append(place(browser))
    assert walked == places
    press(browser, "n")
    assert place(browser) == places[-1]
    press(browser, "p")
    assert place(browser) == places[-2]
    assert browser.evaluate("""
        const box = document.activeElement.getBoundingClientRect();
        return box.top >= 0 && box.top < innerHeight""")

    # A letter in a field is a letter.
    browser.evaluate("document.getElementById('__handout_name').focus()")
    press(browser, "pan")
    assert browser.evaluate("return document.getElementById('__handout_name').value") == "pan"

    browser.evaluate("document.querySelector('.keys').open = true; "
                     "document.getElementById('__handout_keys').focus()")
    press(browser, Keys.SPACE)
    browser.evaluate("document.querySelector('article').focus()")
    press(browser, "n")
    assert place(browser) == "title"


def test_somebody_reads_comments_and_accepts_without_a_mouse(browser, preview, site):
    notes, record = site / CLAMSHELL / "es.notes.yml", site / CLAMSHELL / "es.po"
    browser.open(preview + ROOM)
    assert "16 not accepted" in standing(browser)
    write_name(browser)

    # A comment on a step.
    browser.evaluate("document.querySelector('article').focus()")
    go_to(browser, "step/3")
    press(browser, "c")
    press(browser, "Suena raro: «espalda».", Keys.ENTER, "¿Y los pies?")
    ActionChains(browser.driver).key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(
        Keys.CONTROL).perform()
    assert wait_for(lambda: "¿Y los pies?" in browser.evaluate(
        "return document.querySelector('article .comment')?.textContent ?? ''"))
    assert wait_for(lambda: said(browser) == "Your comment is kept beside the page.")
    text = notes.read_text()
    assert "at: step/3" in text and f"by: {NAME}" in text and "¿Y los pies?" in text
    assert place(browser) == "step/3"

    # It is seen to.
    assert wait_for(lambda: browser.evaluate(
        "return document.querySelector('article .comment button') !== null"))
    browser.evaluate("document.querySelector('article .comment button').focus()")
    press(browser, Keys.ENTER)
    assert wait_for(lambda: "done:" in notes.read_text())
    assert wait_for(lambda: browser.evaluate(
        "return document.querySelector('article .comment button') === null"))

    # All of it is accepted.
    press(browser, "a")
    assert browser.evaluate("return document.activeElement.textContent") \
        == f"Accept 16 texts as {NAME}"
    press(browser, Keys.ENTER)
    assert wait_for(lambda: standing(browser) == "16 texts: 16 accepted.")
    assert said(browser).startswith("exercises/clamshell is accepted as it stands, by " + NAME)
    assert f"X-Accepted-By: {NAME}" in record.read_text()
    assert browser.violations() == []


def test_what_changed_meanwhile_is_said_and_neither_words_nor_records_are_lost(
        browser, preview, site):
    page, record = site / CLAMSHELL / "es.md", site / CLAMSHELL / "es.po"
    before = record.read_bytes()
    browser.open(preview + ROOM)
    write_name(browser)
    shown = browser.evaluate(
        "return document.getElementById('__handout_acceptance').dataset.shown")
    browser.evaluate("document.querySelector('article').focus()")
    go_to(browser, "step/2")
    press(browser, "c")
    press(browser, "¿Noventa?")

    temporary = page.with_suffix(".tmp")
    temporary.write_text(page.read_text().replace("Almeja", "Almeja abierta"))
    os.replace(temporary, page)
    # The page comes up to date with what was being written still there, and the cursor in it.
    assert wait_for(lambda: browser.evaluate(
        "return document.querySelector('article[data-place=title] .side[lang=es]').textContent")
        == "Almeja abierta")
    assert wait_for(lambda: browser.evaluate(
        "return document.activeElement.value") == "¿Noventa?")
    press(browser, " ¿Grados?")
    assert browser.evaluate("return document.activeElement.value") == "¿Noventa? ¿Grados?"

    # What was shown before is accepted no more.
    answer = browser.evaluate("""
        return fetch(document.getElementById("__handout_reading").dataset.url, {
            method: "POST",
            headers: { "X-Handout-Token":
                document.querySelector("script[data-token]").dataset.token },
            body: new URLSearchParams({ do: "accept", by: "B. Other", shown: arguments[0] }),
        }).then(async (answer) => [answer.status, await answer.text()])""", shown)
    assert answer[0] == 409 and "is not what you were shown" in answer[1]
    assert record.read_bytes() == before


def test_a_difference_is_shown_since_the_last_acceptance(browser, preview, site):
    browser.open(preview + ROOM)
    write_name(browser)
    press(browser, Keys.TAB)
    press(browser, "a", Keys.ENTER)
    assert wait_for(lambda: standing(browser) == "16 texts: 16 accepted.")
    source = site / CLAMSHELL / "en.md"
    source.write_text(source.read_text().replace(
        "Keep your back straight", "Always keep your back straight"))
    assert wait_for(lambda: "1 changed" in standing(browser))
    assert browser.evaluate(
        "return document.querySelector('.change').innerHTML") == (
        'Source: <span lang="en" dir="ltr"><del>Keep</del><ins>Always keep</ins> your back '
        'straight and your feet together.</span>')
    assert browser.violations() == []
