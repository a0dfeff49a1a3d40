"""An exercise with a photograph and a video: readable, played on request alone, and not on paper."""

import shutil
import subprocess

import pytest
from browser import PHONE
from conftest import REPOSITORY, serving
from selenium.webdriver.common.by import By
from test_accessibility import violations_in_every_view
from test_layout import WIDER_THAN_WINDOW, WIDTHS

PAGES = {"en": "en/exercises/clamshell/index.html", "es": "es/ejercicios/almeja/index.html"}
FILM = REPOSITORY / "Tests/Browser/film.mp4"
CAPTIONS = {"en": "Lift your knee.", "es": "Levante la rodilla."}
ALTS = {"en": "The top knee goes up and down.", "es": "La rodilla de arriba sube y baja."}


@pytest.fixture(scope="module")
def media_site(tool, tmp_path_factory):
    """This repository's site with a photograph and a video of one exercise, as it is published."""
    folder = tmp_path_factory.mktemp("media")
    shutil.copytree(REPOSITORY / "content", folder / "site/content")
    exercise = folder / "site/content/exercises/clamshell"
    shutil.copy(FILM, exercise / "1.mp4")
    subprocess.run(["vips", "black", "1.jpg", "1200", "900"], cwd=exercise, check=True)
    for locale, words in CAPTIONS.items():
        (exercise / f"1.{locale}.vtt").write_text(
            f"WEBVTT\n\n00:00.000 --> 00:07.000\n{words}\n", encoding="utf-8")
        page = exercise / f"{locale}.md"
        facts = ", poster: 1.jpg, step: 2" if locale == "en" else ""
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace(
            "images:\n", f'videos: {{1.mp4: {{alt: "{ALTS[locale]}"{facts}}}}}\nimages:\n', 1),
            encoding="utf-8")
    tall = folder / "site/content/exercises/bridge"
    subprocess.run(["vips", "black", "2.jpg", "900", "1200"], cwd=tall, check=True)
    page = tall / "en.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(
        text.replace("  2.jpg:\n", "  2.jpg:\n    focus: 20% 90%\n", 1), encoding="utf-8")
    built = subprocess.run(
        [tool, "build", "--site", folder / "site", "--output", folder / "out"],
        capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return folder / "out"


@pytest.fixture(scope="module")
def media_address(media_site):
    """Where it is served, with the headers that the tool gives servers."""
    with serving(media_site) as address:
        yield address


@pytest.mark.parametrize("locale", PAGES)
def test_axe_finds_no_violation(browser, media_address, locale):
    browser.open(media_address + PAGES[locale])
    assert violations_in_every_view(browser) == {}


@pytest.mark.parametrize("locale", PAGES)
def test_a_video_is_loaded_when_it_is_asked_for_and_says_what_is_said(
        browser, media_address, locale):
    browser.requests()
    browser.messages()
    browser.open(media_address + PAGES[locale])
    assert [url for url in browser.requests() if url.endswith(".mp4")] == []
    # As a reader does who has no mouse.
    browser.evaluate("document.querySelector('video').focus()")
    video = browser.driver.find_element(By.TAG_NAME, "video")
    video.send_keys(" ")
    state = browser.driver.execute_async_script(
        "const done = arguments[0], video = document.querySelector('video');"
        "video.addEventListener('timeupdate', () => {"
        "  const cues = video.textTracks[0].activeCues;"
        "  if (video.currentTime > 0.2 && cues && cues.length) {"
        "    video.pause();"
        "    done([video.duration, video.videoWidth, video.textTracks[0].mode, cues[0].text]);"
        "  }"
        "});"
        "setTimeout(() => done([video.error && video.error.message, video.currentTime]), 8000)")
    assert state == [8, 320, "showing", CAPTIONS[locale]]
    asked = browser.requests()
    assert [url for url in asked if not url.startswith((media_address, "data:"))] == []
    assert browser.messages() == []


def test_its_place_is_there_from_the_first_on(browser, media_address):
    browser.size(*PHONE)
    browser.open(media_address + PAGES["en"])
    box = browser.evaluate(
        "const box = document.querySelector('video').getBoundingClientRect();"
        "return [box.width, box.height]")
    assert box[0] > 250
    assert abs(box[0] / box[1] - 320 / 240) < 0.02


@pytest.mark.parametrize("locale", PAGES)
def test_a_list_crops_to_what_matters_in_a_photograph(browser, media_address, locale):
    browser.size(*PHONE)
    browser.open(media_address + locale + "/index.html")
    image = (
        "const image = document.querySelector('.cards picture img'),"
        "  box = image.getBoundingClientRect(), style = getComputedStyle(image);")
    assert browser.evaluate(image + "return [style.objectFit, style.objectPosition]") == [
        "cover", "20% 90%"]
    # It is taller than its place, so that something is cropped.
    assert browser.evaluate(image + "return box.width / box.height") > 1


@pytest.mark.parametrize("locale", PAGES)
def test_no_page_scrolls_sideways(browser, media_address, locale):
    browser.open(media_address + PAGES[locale])
    too_wide = []
    for width in WIDTHS:
        browser.size(width, 800)
        if browser.evaluate(WIDER_THAN_WINDOW):
            too_wide.append(width)
    assert too_wide == []


def test_a_video_is_not_on_paper(browser, media_address):
    browser.open(media_address + PAGES["en"])
    shown = "return document.querySelector('video').checkVisibility()"
    assert browser.evaluate(shown)
    browser.media("print")
    assert not browser.evaluate(shown)
    assert not browser.evaluate(
        "return document.querySelector('video').closest('figure').checkVisibility()")


def test_the_markup_is_sound(media_site):
    checked = subprocess.run(
        [REPOSITORY / "Tests/SiteChecks/markup", media_site], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
