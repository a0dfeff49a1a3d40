"""axe-core on every page, in every way that it is shown."""

from browser import DESKTOP, PHONE

VIEWS = {
    "phone, light": (PHONE, {"prefers_color_scheme": "light"}),
    "phone, dark": (PHONE, {"prefers_color_scheme": "dark"}),
    "desktop, light": (DESKTOP, {"prefers_color_scheme": "light"}),
    "desktop, dark": (DESKTOP, {"prefers_color_scheme": "dark"}),
    "more contrast": (PHONE, {"prefers_contrast": "more"}),
    "print": (DESKTOP, {"kind": "print"}),
}


def violations_in_every_view(browser) -> dict:
    """What axe finds on the open page, by the views in which it finds something."""
    found = {}
    for view, (size, media) in VIEWS.items():
        browser.size(*size)
        browser.media(**media)
        found[view] = browser.violations()
    return {view: violations for view, violations in found.items() if violations}


def test_axe_finds_no_violation(browser, address, page):
    browser.open(address + page)
    assert violations_in_every_view(browser) == {}
