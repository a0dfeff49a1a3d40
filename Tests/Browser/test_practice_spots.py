"""Nothing of the practice timer moves, and each spot of it does one thing, whatever its state."""

import pytest
from practice import CLAMSHELL

WIDTHS = [320, 360, 390, 412]
TAPPED = ["en/exercises/single-knee-to-chest/index.html", CLAMSHELL,
          "es/ejercicios/rodilla-al-pecho/index.html", "es/ejercicios/almeja/index.html"]
SPOTS = ["go", "pause", "undo", "end", "count"]

# How each state is reached, from a panel that was just opened: buttons and seconds.
WAYS = {
    "idle": [],
    "running": ["go", 12],
    "paused": ["go", 12, "pause"],
    "ended": ["go", 12, "end"],
    "counted to a change": ["go", 12] + ["count"] * 15,
    "counted to a change and paused": ["go", 12] + ["count"] * 15 + ["pause"],
    "change": ["go", 12] + ["count"] * 15 + [98],
    "paused at a change": ["go", 12] + ["count"] * 15 + [98, "pause"],
    "other side": ["go", 12] + ["count"] * 15 + [98, "go", 12],
    "done": ["go", 12] + ["count"] * 15 + [98, "go", 12] + ["count"] * 15 + [400],
}

SHAPE = """
  const panel = document.querySelector(".practice");
  const top = panel.getBoundingClientRect().top;
  return [document.documentElement.scrollWidth, panel.offsetHeight,
    ...[...panel.querySelectorAll("[data-do], .stage, .stage img, .said, h2, .choice")]
      .map(element => element.getBoundingClientRect())
      .map(box => [box.left, box.top - top, box.width, box.height])]
"""


def go(panel, way):
    for step in way:
        panel.press(step) if isinstance(step, str) else panel.wait(step)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", TAPPED)
def test_nothing_moves_between_the_states(open_panel, browser, path, width):
    browser.size(width, 740)
    shapes = {}
    for name, way in WAYS.items():
        panel = open_panel(path)
        go(panel, way)
        shapes[name] = browser.evaluate(SHAPE)
    assert shapes["idle"][0] == width
    assert [name for name, shape in shapes.items() if shape != shapes["idle"]] == []


def tap(browser, spot: str):
    """Touches the middle of a button, or of its spot where there is none, as a finger does."""
    x, y = browser.evaluate("""
      const button = document.querySelector(`.practice [data-do=${arguments[0]}]`)
        ?? document.querySelector(".practice .stage");
      button.scrollIntoView({block: "center"});
      const box = button.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2]
    """, spot)
    for kind, points in (("touchStart", [{"x": x, "y": y}]), ("touchEnd", [])):
        browser.command("Input.dispatchTouchEvent", type=kind, touchPoints=points)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", TAPPED)
def test_a_second_tap_on_a_spot_does_nothing_else(open_panel, browser, path, width):
    browser.size(width, 740)
    panel = open_panel(path)
    wrong = []
    for name, way in WAYS.items():
        for spot in SPOTS:
            # Start begins anew from the end, too.
            panel.press("end")
            if not way:
                panel = open_panel(path)
            go(panel, way)
            before = panel.state
            tap(browser, spot)
            first = panel.state
            tap(browser, spot)
            second = panel.state
            # Who taps for each repeat taps in one spot: there a second tap counts the next one.
            counts = (spot == "count" and before[0] == first[0] == second[0]) \
                or (spot == "undo" and first[0] == second[0])
            if second != first and not counts:
                wrong.append((name, spot, before, first, second))
    assert wrong == []
