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


def test_axe_finds_no_violation(browser, address, page):
    browser.open(address + page)
    found = {}
    for view, (size, media) in VIEWS.items():
        browser.size(*size)
        browser.media(**media)
        found[view] = browser.violations()
    assert found == {view: [] for view in VIEWS}
