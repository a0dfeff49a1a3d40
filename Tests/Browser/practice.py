"""The practice timer's panel, with a clock that only the test moves."""

import json

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
      const line = document.querySelector(".phase");
      if (line.firstChild !== heard) {
        heard = line.firstChild;
        said.push(line.textContent);
      }
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
    panel.classList.toggle("minutes", Number(panel.dataset.duration) > 90);
    observer.disconnect();
  }).observe(document, {childList: true, subtree: true})
"""


class Panel:
    """The panel of an exercise, in a new tab or in that of the panel before."""

    def __init__(self, browser, address, path, dose, is_new):
        self.browser = browser
        scripts = [CLOCK]
        if is_new:
            scripts.append("sessionStorage.clear()")
        if dose:
            scripts.append(DOSE % json.dumps(dose))
        added = [browser.command("Page.addScriptToEvaluateOnNewDocument", source=script)
                 for script in scripts]
        browser.open(address + path)
        for script in added:
            browser.command("Page.removeScriptToEvaluateOnNewDocument",
                            identifier=script["identifier"])

    def text(self, part: str) -> str:
        return self.browser.evaluate(
            "return document.querySelector('.practice ' + arguments[0]).innerText", part)

    @property
    def state(self) -> tuple[str, str, str]:
        """What is said, where in the exercise, and the digits."""
        return self.text(".phase b"), self.text(".phase span"), self.text(".digits")

    @property
    def possible(self) -> list[str]:
        """The buttons that do something now, by what they say."""
        return self.browser.evaluate("""
          return [...document.querySelectorAll(".practice [data-do]")]
            .filter(button => button.getAttribute("aria-disabled") === "false")
            .map(button => button.innerText)
        """)

    def press(self, button: str = "go"):
        self.browser.evaluate(
            "document.querySelector(`.practice [data-do=${arguments[0]}]`)?.click()", button)

    def wait(self, seconds: float):
        self.browser.evaluate("pass(arguments[0])", seconds)

    def choose_pace(self, seconds: str):
        self.browser.evaluate("""
          const pace = document.getElementById("practice_pace");
          pace.value = arguments[0];
          pace.dispatchEvent(new Event("change"));
        """, seconds)

    @property
    def said(self) -> list[str]:
        return self.browser.evaluate("return said")


CLAMSHELL = "en/exercises/clamshell/index.html"
