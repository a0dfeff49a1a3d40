"""The list of photographs to take, in a preview in a real browser: photographs are dropped on it."""

import base64
import subprocess

from test_preview import preview, site, text, wait_for  # noqa: F401 (fixtures)

FIRST = "img[src*='photograph=']"

# A file as a person drops it, or chooses it where the target is a field.
HAND_OVER = """
    const bytes = Uint8Array.from(atob("{data}"), sign => sign.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], "IMG_0001.jpeg", {{type: "image/jpeg"}}));
    const target = document.querySelector("{target}");
    if (target.type === "file") {{
        target.files = files.files;
        target.dispatchEvent(new Event("change", {{bubbles: true}}));
    }} else {{
        for (const name of ["dragover", "drop"])
            target.dispatchEvent(new DragEvent(
                name, {{dataTransfer: files, bubbles: true, cancelable: true}}));
    }}
"""


def photograph(folder) -> bytes:
    path = folder / "IMG_0001.jpeg"
    subprocess.run(["vips", "black", path, "1600", "1200"], check=True)
    return path.read_bytes()


def hand_over(browser, target: str, data: bytes):
    browser.evaluate(
        HAND_OVER.format(data=base64.b64encode(data).decode(), target=target))


def test_the_list_is_accessible_on_a_screen_and_on_paper(browser, preview):
    browser.open(preview + "__handout/shots/")
    assert browser.violations() == []
    browser.media(kind="print")
    shown = "return [...document.querySelectorAll('.on-screen, #__handout_bar')]" \
        ".filter(part => part.checkVisibility()).length"
    assert browser.evaluate(shown) == 0
    assert browser.violations() == []


def test_a_photograph_dropped_on_its_drawing_is_put_beside_the_page_and_ticked_off(
        browser, preview, site, tmp_path):
    data = photograph(tmp_path)
    browser.open(preview + "__handout/shots/")
    waiting = "return document.querySelectorAll(`img[src*='photograph=']`).length"
    before = browser.evaluate(waiting)
    assert before > 2
    path = browser.evaluate(
        f"return new URL(document.querySelector(`{FIRST}`).src).searchParams.get('photograph')")
    assert not (site / path).exists()
    hand_over(browser, FIRST, data)
    assert wait_for(lambda: browser.evaluate(waiting) == before - 1)
    assert (site / path).read_bytes() == data
    assert "☑ There:" in text(browser) and path in text(browser)

    # The next one through its field, as a keyboard does it.
    field = "input[type=file]"
    path = browser.evaluate(f"return document.querySelector('{field}').dataset.photograph")
    hand_over(browser, field, data)
    assert wait_for(lambda: browser.evaluate(waiting) == before - 2)
    assert (site / path).read_bytes() == data


def test_a_page_takes_a_photograph_for_its_drawing_and_says_why_it_takes_another_file_not(
        browser, preview, site, tmp_path):
    page = site / "content/exercises/clamshell"
    browser.open(preview + "es/ejercicios/almeja/")
    hand_over(browser, FIRST, b"no photograph")
    said = "return document.getElementById('__handout_upload').textContent"
    assert wait_for(lambda: "is no picture of the kind that its name says"
                    in browser.evaluate(said))
    assert browser.violations() == []
    assert not (page / "1.jpg").exists()
    hand_over(browser, "main h1", b"no photograph")
    assert browser.evaluate("return document.querySelectorAll('main h1').length") == 1

    data = photograph(tmp_path)
    hand_over(browser, FIRST, data)
    assert wait_for(lambda: (page / "1.jpg").exists())
    assert (page / "1.jpg").read_bytes() == data
    assert wait_for(lambda: "assets/exercises/clamshell/1." in browser.evaluate(
        "return document.querySelector('main').innerHTML"))
    # Its place is taken now: there is no drawing of it to drop another one on.
    assert wait_for(lambda: browser.evaluate(
        "return document.querySelectorAll(`img[src*='clamshell/1.jpg']`).length") == 0)
