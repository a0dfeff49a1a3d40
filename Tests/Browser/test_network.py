"""Nothing is asked for but the site's own files, under the headers that the tool gives servers."""

from conftest import headers_for


def test_no_request_leaves_the_site(browser, address, page):
    browser.requests()
    browser.open(address + page)
    outside = [url for url in browser.requests() if not url.startswith((address, "data:"))]
    assert outside == []


def test_the_headers_block_nothing(browser, address, page):
    assert "unsafe-inline" not in headers_for("/")["Content-Security-Policy"]
    browser.messages()
    browser.open(address + page)
    assert browser.messages() == []


def test_only_assets_are_cached_for_ever():
    assert "immutable" in headers_for("/assets/site.0123456789.css")["Cache-Control"]
    assert "Cache-Control" not in headers_for("/en/index.html")
