"""What the tests in a real browser share: the built site, a server for it, a browser."""

import os
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from browser import Browser

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = REPOSITORY / "_site"


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def tool() -> Path:
    """The program itself, in release mode."""
    return REPOSITORY / ".build/release/handout"


@pytest.fixture(scope="session")
def address():
    """Where the built site is served, with a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=os.fspath(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser():
    """One browser for all tests; a test that changes it puts it right again."""
    browser = Browser()
    yield browser
    browser.quit()


def pages() -> list[str]:
    """Every page of the built site, by its path."""
    return sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html"))


def pytest_generate_tests(metafunc):
    """A test that asks for `page` runs once for each page of the site."""
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", pages())
