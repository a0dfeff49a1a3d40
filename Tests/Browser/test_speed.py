"""First paint on a slow telephone, and the weight of pages.

Slow 3G is 400 kbit a second with 400 ms for each request, as WebPageTest has it; the processor is
slowed down four times.
"""

import gzip
import statistics

import pytest
from conftest import SITE, exercises

PROGRAMS = ["en/program/index.html", "es/programa/index.html"]
PAGES = ["en/index.html", "es/index.html", "en/exercises/clamshell/index.html",
         "es/ejercicios/rodilla-al-pecho/index.html", "en/clinic/index.html",
         *PROGRAMS]
# What else the machine does adds to the time that a page takes, so that the middle attempt counts.
ATTEMPTS = 3

# The most that a page may weigh, in bytes.
EXERCISE = 16 * 1024
PROGRAM = 34 * 1024
OTHER = 30 * 1024

OBSERVE = """
  window.measured = {paint: 0, shift: 0, blocked: 0};
  const observe = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note))
    .observe({type, buffered: true});
  observe("largest-contentful-paint", entry => { measured.paint = entry.startTime });
  observe("layout-shift", entry => { measured.shift += entry.value });
  observe("longtask", entry => { measured.blocked += Math.max(0, entry.duration - 50) });
"""


@pytest.fixture
def slow(browser):
    browser.size(360, 740)
    browser.command("Network.enable")
    browser.command("Network.setCacheDisabled", cacheDisabled=True)
    browser.command("Network.emulateNetworkConditions", offline=False, latency=400,
                    downloadThroughput=400_000 / 8, uploadThroughput=400_000 / 8)
    browser.command("Emulation.setCPUThrottlingRate", rate=4)
    script = browser.command("Page.addScriptToEvaluateOnNewDocument", source=OBSERVE)
    yield browser
    browser.command("Page.removeScriptToEvaluateOnNewDocument", identifier=script["identifier"])
    browser.command("Emulation.setCPUThrottlingRate", rate=1)
    browser.command("Network.emulateNetworkConditions", offline=False, latency=0,
                    downloadThroughput=-1, uploadThroughput=-1)
    browser.command("Network.setCacheDisabled", cacheDisabled=False)


@pytest.mark.parametrize("path", PAGES)
def test_a_slow_telephone_shows_a_page_soon_and_moves_nothing(slow, address, path):
    attempts = [measure(slow, address + path) for _ in range(ATTEMPTS)]
    print(f"{path}: {attempts}")
    assert statistics.median(attempt["paint"] for attempt in attempts) < 2500
    assert statistics.median(attempt["blocked"] for attempt in attempts) == 0
    assert max(attempt["shift"] for attempt in attempts) == 0


def measure(browser, url: str) -> dict[str, float]:
    browser.open(url)
    return browser.evaluate("return new Promise(done => setTimeout(() => done(measured), 300))")


def heaviest(page: str) -> int:
    if page in exercises():
        return EXERCISE
    return PROGRAM if page in PROGRAMS else OTHER


def test_no_page_is_too_heavy(browser, address, page):
    """Everything but photographs, as a server with gzip sends it."""
    browser.requests()
    browser.open(address + page)
    files = {url.removeprefix(address).split("#")[0] for url in browser.requests()}
    weights = {file: len(gzip.compress((SITE / file).read_bytes()))
               for file in files if not file.endswith((".jpg", ".jpeg", ".webp"))}
    print(f"{page}: {sum(weights.values())}")
    assert sum(weights.values()) <= heaviest(page), weights
