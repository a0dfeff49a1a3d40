"""A site is served by nginx and Apache as README.md says, with the settings that the tool prints."""

import re
from html.parser import HTMLParser
from urllib.parse import quote, unquote, urljoin, urlsplit

from clinic_site import ClinicSite, contents
from conftest import ALIASES

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          "media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
KINDS = {
    ".css": {"text/css"}, ".html": {"text/html"}, ".ico": {"image/x-icon"}, ".png": {"image/png"},
    ".svg": {"image/svg+xml"}, ".txt": {"text/plain"}, ".xml": {"text/xml", "application/xml"},
    ".js": {"application/javascript", "text/javascript"}, ".mp4": {"video/mp4"},
    ".vtt": {"text/vtt"}, ".json": {"application/json"},
}


def address(site: ClinicSite, path: str) -> str:
    """The address of a path below the site's root as a browser asks for it."""
    return site.root + quote(path)


def path_of(location: str) -> str:
    """The path of an address, in which servers write percent codes in their own ways."""
    return unquote(urlsplit(location).path)


def assert_protected(answer) -> None:
    """Each header once, and as it should be."""
    assert answer.all("Content-Security-Policy") == [POLICY]
    assert answer.all("X-Content-Type-Options") == ["nosniff"]
    assert answer.all("Referrer-Policy") == ["no-referrer"]


def test_every_file_is_served_as_it_is_with_its_headers(served):
    site, server = served
    files = site.files()
    assert len(files) > 30
    for path, content in files.items():
        answer = server.get(address(site, path))
        assert (answer.status, answer.body) == (200, content), path
        assert_protected(answer)
        expected = ("public, max-age=31536000, immutable" if path.startswith("assets/")
                    else "no-cache")
        assert answer.all("Cache-Control") == [expected], path
        kind = answer.one("Content-Type").split(";")[0]
        assert kind in KINDS[path[path.rindex("."):]], path


def test_an_address_without_index_html_is_the_page_with_its_slash_or_without(served):
    site, server = served
    page = site.files()["en/clinic/index.html"]
    answer = server.get(address(site, "en/clinic/"))
    assert (answer.status, answer.body) == (200, page)
    assert_protected(answer)
    # Behind another server the reader's address has another host and port.
    moved = server.get(address(site, "en/clinic"), Host="clinic.example")
    assert moved.status == 301
    assert path_of(moved.one("Location")) == path_of(address(site, "en/clinic/"))
    assert urlsplit(moved.one("Location")).netloc in ("", "clinic.example")


def test_an_unknown_address_gets_the_sites_own_page_and_says_so(served):
    site, server = served
    page = site.files()["404.html"]
    for path in ["en/nothing", "en/nothing/", "assets/nothing.css", "en/exercises/stand-up/x"]:
        answer = server.get(address(site, path))
        assert (answer.status, answer.body) == (404, page), path
        assert_protected(answer)
        assert answer.all("Cache-Control") == ["no-cache"]


def test_what_is_beside_the_site_is_none_of_its_business(served):
    site, server = served
    if site.root == "/":
        return
    answer = server.get("/nothing")
    assert answer.status == 404
    assert answer.body != site.files()["404.html"]
    assert answer.all("Content-Security-Policy") == []
    root = server.get(site.root.rstrip("/"), Host="clinic.example")
    assert root.status == 301
    assert urlsplit(root.one("Location")).netloc in ("", "clinic.example")
    assert path_of(root.one("Location")) == path_of(site.root)


def test_no_folder_is_listed_and_nothing_outside_is_given(served):
    site, server = served
    listing = server.get(address(site, "assets/"))
    assert listing.status in (403, 404)
    assert "immutable" not in "".join(listing.all("Cache-Control"))
    for way in ["../server.conf", "..%2fserver.conf", "%2e%2e/server.conf", "assets/../../site.conf"]:
        assert server.get(site.root + way).status in (400, 403, 404), way


def test_old_addresses_lead_on_at_once(served):
    site, server = served
    host = "clinic.example"
    moved = {alias: "en/exercises/stand-up/" for alias in ALIASES}
    moved["/es/viejo/"] = "es/ejercicios/levántate-ya/"
    for old, now in moved.items():
        answer = server.get(address(site, old[1:]), Host=host)
        assert answer.status == 301, old
        assert urlsplit(answer.one("Location")).netloc in ("", host)
        assert path_of(answer.one("Location")) == path_of(address(site, now))
        assert server.get(urlsplit(answer.one("Location")).path).status == 200


def test_only_the_old_address_itself_leads_on(served):
    site, server = served
    for near in ["en/exercises/stand/x", "en/exercises/stand/x/", "x/en/exercises/stand/",
                 "en/exercises/standing/", "en/old (1)+$/", "en/old 1 page/"]:
        assert server.get(address(site, near)).status == 404, near
    # Without a script or settings the stub is there all the same.
    stub = server.get(address(site, "en/exercises/stand/index.html"))
    assert stub.status == 200
    assert b"http-equiv=\"refresh\"" in stub.body


def test_the_old_address_of_a_withheld_page_says_in_which_language_it_can_be_read(served):
    site, server = served
    for old in ["es/calzado/", "es/zapatos/"]:
        answer = server.get(address(site, old))
        assert answer.status == 200
        assert b"en/shoes/index.html" in answer.body


def test_what_did_not_change_is_not_sent_again(served):
    site, server = served
    first = server.get(address(site, "en/index.html"))
    again = server.get(address(site, "en/index.html"), **{"If-None-Match": first.one("ETag")})
    assert (again.status, again.body) == (304, b"")
    assert again.all("Cache-Control") == ["no-cache"]


class Links(HTMLParser):
    def __init__(self, page: bytes):
        super().__init__()
        self.found = []
        self.feed(page.decode())

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src") and value]


def test_every_link_of_every_page_leads_somewhere(served):
    site, server = served
    asked = set()
    for path, content in contents(site.output).items():
        if not path.endswith(".html"):
            continue
        for link in Links(content).found:
            target = urljoin(f"https://clinic.example{address(site, path)}", link)
            parts = urlsplit(target)
            if parts.netloc == "clinic.example" and parts.scheme == "https":
                asked.add(parts.path)
    assert len(asked) > 20
    assert [path for path in sorted(asked) if server.get(path).status != 200] == []


def test_the_server_finds_nothing_wrong_with_the_settings(served):
    _, server = served
    wrong = re.compile(r"[\[:](warn|crit|alert|emerg)\]|Syntax error")
    assert [line for line in server.messages().splitlines() if wrong.search(line)] == []
