"""A dose says the same wherever it is shown."""

import json
import re

STATED = """
  const text = selector => document.querySelector(selector).textContent.trim();
  return [text(".dose .sentences"), text("script[type='application/ld+json']"),
          {...document.querySelector(".practice").dataset}];
"""


def test_search_engines_and_the_timer_are_told_what_the_page_says(browser, address, exercise):
    browser.open(address + exercise)
    sentences, structured, timer = browser.evaluate(STATED)
    plan = json.loads(structured)["mainEntity"]
    assert plan["@type"] == "ExercisePlan"
    assert plan["description"] == sentences
    numbers = {int(number) for number in re.findall(r"\d+", sentences)}
    assert numbers == {int(timer[name]) for name in ("hold", "repetitions") if name in timer}
    assert plan["repetitions"] == int(timer["repetitions"])
