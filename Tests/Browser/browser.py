"""Headless Chromium, driven through its own protocol where Selenium has no word for it."""

import base64
import json
import os
import shutil
from pathlib import Path

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")

PHONE = (360, 740)
DESKTOP = (1280, 900)

A4 = (8.27, 11.69)
LETTER = (8.5, 11)


NO_SCRIPTS = {"profile.managed_default_content_settings.javascript": 2}
LARGE_TEXT = {"webkit.webprefs.default_font_size": 64}
TWICE_THE_TEXT = {"webkit.webprefs.default_font_size": 32}


class Browser:
    def __init__(self, preferences: dict | None = None):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        options.add_argument("--headless=new")
        options.add_argument("--hide-scrollbars")
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.add_experimental_option("prefs", preferences or {})
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options, Service(shutil.which("chromedriver")))
        self.driver.set_page_load_timeout(30)

    def quit(self):
        self.driver.quit()

    def command(self, name: str, **parameters):
        """A command of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def evaluate(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def open(self, url: str):
        self.driver.get(url)

    def size(self, width: int, height: int):
        """The size of the window in CSS pixels."""
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height,
                     deviceScaleFactor=1, mobile=False)

    def media(self, kind: str = "", **features: str):
        """Shows the page as on `screen` or in `print`, with media features such as a dark scheme."""
        self.command("Emulation.setEmulatedMedia", media=kind, features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()])

    def requests(self) -> list[str]:
        """The addresses asked for since the last call."""
        messages = (json.loads(entry["message"])["message"]
                    for entry in self.driver.get_log("performance"))
        return [message["params"]["request"]["url"] for message in messages
                if message["method"] == "Network.requestWillBeSent"]

    def messages(self) -> list[str]:
        """What the browser wrote to its console since the last call, such as what it blocked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def violations(self) -> list[str]:
        """What axe-core finds on the page, a line for each element."""
        if not self.evaluate("return 'axe' in window"):
            self.command("Runtime.evaluate", expression=AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[0];"
            "axe.run({resultTypes: ['violations'], rules: {"
            "  'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}"
            "}}).then(result => done(result.violations), error => done(String(error)))")
        assert isinstance(found, list), found
        return [f"{violation['id']}: {node['html'][:200]} ({node['failureSummary']})"
                for violation in found for node in violation["nodes"]]

    def pdf(self, paper: tuple[float, float]) -> bytes:
        """The page as it is printed; the paper's size is in inches."""
        result = self.command("Page.printToPDF", paperWidth=paper[0], paperHeight=paper[1],
                              preferCSSPageSize=False, printBackground=False)
        return base64.b64decode(result["data"])
