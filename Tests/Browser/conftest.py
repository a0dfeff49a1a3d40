"""What the tests in a real browser share: the built site, a server for it, a browser."""

import os
import re
import subprocess
import sys
import threading
from contextlib import contextmanager
from fnmatch import fnmatch
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from browser import Browser
from practice import Panel

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.append(str(REPOSITORY / "Tests/Benchmarks"))
from generate_site import generate  # noqa: E402

SITE = REPOSITORY / "_site"
TOOL = REPOSITORY / ".build/release/handout"


@cache
def site_headers() -> list[tuple[str, dict[str, str]]]:
    """The headers that the tool gives servers, by the pattern of the addresses that get them."""
    text = subprocess.run(
        [TOOL, "server", "headers", "--site", REPOSITORY], check=True, capture_output=True,
        text=True).stdout
    root = urlsplit(base_url()).path.rstrip("/") + "/"
    found: list[tuple[str, dict[str, str]]] = []
    for line in text.splitlines():
        if line.startswith(root):
            # This server has the site at its root.
            line = "/" + line.removeprefix(root)
        if line.startswith("/"):
            found.append((line, {}))
        elif line.strip():
            name, value = line.strip().split(": ", 1)
            found[-1][1][name] = value
    return found


def base_url() -> str:
    """The site's address."""
    return re.search(r"baseURL: (\S+)", (REPOSITORY / "content/site.yml").read_text()).group(1)


def headers_for(path: str) -> dict[str, str]:
    """The headers of an address that begins with a slash."""
    return {name: value for pattern, headers in site_headers() if fnmatch(path, pattern)
            for name, value in headers.items()}


class Handler(SimpleHTTPRequestHandler):
    def end_headers(self):
        for name, value in headers_for(self.path).items():
            self.send_header(name, value)
        super().end_headers()

    def do_GET(self):
        if self.path != "/404.html":
            return super().do_GET()
        # Shown at any address, the page names the site's own; here that is this server.
        page = (SITE / "404.html").read_text(encoding="utf-8")
        page = page.replace(base_url(), f"http://{self.headers['Host']}/").encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
        return None

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def tool() -> Path:
    """The program itself, in release mode."""
    return TOOL


@contextmanager
def serving(folder: Path, handler=Handler):
    """Where a built site is served, with a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=os.fspath(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address():
    """Where the built site is served."""
    with serving(SITE) as address:
        yield address


@pytest.fixture(scope="session")
def large_site(tool, tmp_path_factory) -> Path:
    """A built site of 300 exercises that have the shape of this repository's."""
    folder = tmp_path_factory.mktemp("large")
    generate(folder / "site", 300, 1, os.fspath(tool), records=False)
    subprocess.run(
        [tool, "build", "--site", folder / "site", "--output", folder / "out"], check=True,
        capture_output=True)
    return folder / "out"


@pytest.fixture(scope="session")
def large_address(large_site):
    """Where it is served."""
    with serving(large_site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """One browser for all tests; a test that changes it puts it right again."""
    browser = Browser()
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def reader():
    """Makes browsers of readers who have set something up in theirs."""
    browsers = []

    def make(preferences: dict) -> Browser:
        browsers.append(Browser(preferences))
        return browsers[-1]

    yield make
    for browser in browsers:
        browser.quit()


@pytest.fixture
def open_panel(browser, address):
    """Opens an exercise, in a new tab or in that of the panel before."""
    def make(path="en/exercises/single-knee-to-chest/index.html", is_new=True, **dose) -> Panel:
        return Panel(browser, address, path, dose, is_new)

    return make


@pytest.fixture(autouse=True)
def usual_window(browser):
    """What a test did to window and media is undone."""
    yield
    browser.size(1280, 900)
    browser.media()


def pages() -> list[str]:
    """Every page of the built site, by its path."""
    return sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html"))


def exercises() -> list[str]:
    """The exercises by themselves, without those beside a translation."""
    return [page for page in pages()
            if re.fullmatch(r"\w+/(exercises|ejercicios)/[^+]*", page)]


def pytest_generate_tests(metafunc):
    """A test that asks for a `page`, or an `exercise`, runs once for each of the site."""
    for name, paths in (("page", pages), ("exercise", exercises)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, paths())
