"""A site with colours, logo and icon of its own: as readable, in every way that it is shown."""

import shutil
import subprocess
from http.server import SimpleHTTPRequestHandler

import pytest
from conftest import REPOSITORY, serving
from test_accessibility import violations_in_every_view

LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 60" width="220" height="60">
<rect width="60" height="60" fill="#7a1f5c"/></svg>"""

LOOKS = {
    "plum": 'colors: {accent: "#7a1f5c", band: "#4a0f38", panel: "#f8eef4"}',
    "sand and teal": 'colors: {paper: "#f4ead2", accent: "#004d4d", band: "#ffd200"}',
    "ink on grey": 'colors: {paper: "#e6e6e6", ink: "#222", warning: "#6b0000"}',
}
PAGES = ["index.html", "404.html", "en/index.html", "es/ejercicios/puente/index.html",
         "es/seguridad/index.html"]


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="module", params=LOOKS)
def look_address(request, tool, tmp_path_factory):
    """Where this repository's site is served with another look."""
    folder = tmp_path_factory.mktemp("look")
    shutil.copytree(REPOSITORY / "content", folder / "site/content")
    (folder / "site/content/logo.svg").write_text(LOGO)
    (folder / "site/content/look.yml").write_text(
        LOOKS[request.param] + "\n"
        'logo: {file: logo.svg, alt: {en: "The clinic", es: "La clínica"}}\n'
        "icon: {svg: logo.svg}\ncorner: 0\nfont: [Lato]\n")
    subprocess.run(
        [tool, "build", "--site", folder / "site", "--output", folder / "out"], check=True,
        capture_output=True)
    with serving(folder / "out", QuietHandler) as address:
        yield address


@pytest.mark.parametrize("path", PAGES)
def test_is_readable(browser, look_address, path):
    browser.open(look_address + path)
    assert violations_in_every_view(browser) == {}


def test_shows_logo_and_icon(browser, look_address):
    browser.open(look_address + "es/index.html")
    logo = browser.evaluate(
        "const logo = document.querySelector('.clinic img');"
        "return [logo.alt, logo.complete && logo.naturalWidth, logo.getBoundingClientRect().width]")
    assert logo[:2] == ["La clínica", 220]
    assert 100 < logo[2] <= 220
    icons = browser.evaluate(
        "return [...document.querySelectorAll('link[rel*=icon]')].map(icon => icon.type)")
    assert icons == ["image/svg+xml"]
    assert browser.evaluate("return getComputedStyle(document.body).fontFamily") == "Lato, sans-serif"
