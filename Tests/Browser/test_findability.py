"""What search engines and messengers are told of each page."""

import json
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from conftest import SITE, pages

# The properties that the site uses, by type.
# Source: schema.org 29.
VOCABULARY = {
    "MedicalWebPage": {"name", "description", "url", "inLanguage", "audience", "mainEntity",
                       "lastReviewed"},
    "Patient": set(),
    "ExercisePlan": {"name", "description", "exerciseType", "repetitions", "activityDuration",
                     "restPeriods", "hasPart", "url"},
    "QuantitativeValue": {"value", "minValue", "maxValue", "unitCode"},
    "MedicalClinic": {"name", "url", "telephone", "address", "openingHoursSpecification"},
    "PostalAddress": {"streetAddress", "addressLocality", "addressRegion", "postalCode"},
    "OpeningHoursSpecification": {"dayOfWeek", "opens", "closes"},
}


class Head(HTMLParser):
    def __init__(self, text: str):
        super().__init__()
        self.meta, self.links, self.texts, self.inside = {}, [], {}, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "meta" and "content" in attributes:
            self.meta[attributes.get("name") or attributes.get("property")] = attributes["content"]
        if tag == "link":
            self.links.append(attributes)
        self.inside = tag if tag in ("title", "script") else None

    def handle_data(self, data):
        if self.inside:
            self.texts[self.inside] = self.texts.get(self.inside, "") + data

    def handle_endtag(self, tag):
        self.inside = None


def head(path: str) -> Head:
    return Head((SITE / path).read_text(encoding="utf-8"))


# Those that search engines are to list: an exercise beside its translation is for paper alone.
LOCALE_PAGES = [page for page in pages() if "/" in page and "/+" not in page]


def test_titles_and_descriptions_are_unique():
    heads = [head(page) for page in LOCALE_PAGES]
    for values in ([h.texts["title"] for h in heads], [h.meta["description"] for h in heads]):
        assert [value for value, count in Counter(values).items() if count > 1] == []
        assert min(map(len, values)) > 10


@pytest.mark.parametrize("path", LOCALE_PAGES)
def test_messengers_get_title_description_and_address(path):
    page = head(path)
    canonical = next(link["href"] for link in page.links if link["rel"] == "canonical")
    assert page.meta["og:url"] == canonical
    assert page.meta["og:description"] == page.meta["description"]
    assert page.texts["title"].startswith(page.meta["og:title"])
    assert page.meta["og:locale"] == path.split("/")[0]
    base = canonical.removesuffix(path.removesuffix("index.html"))
    assert (SITE / page.meta["og:image"].removeprefix(base)).suffix in (".png", ".jpg", ".webp")
    assert (SITE / page.meta["og:image"].removeprefix(base)).is_file()
    icons = {link["rel"]: link["href"] for link in page.links if "icon" in link["rel"]}
    assert set(icons) == {"icon", "apple-touch-icon"}


@pytest.mark.parametrize("path", LOCALE_PAGES)
def test_structured_data_keeps_to_the_vocabulary(path):
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>',
                      (SITE / path).read_text(encoding="utf-8"))
    data = json.loads(block.group(1))
    assert data.pop("@context") == "https://schema.org"
    assert list(unknown(data)) == []


def unknown(thing: dict):
    kind = thing.pop("@type")
    if kind not in VOCABULARY:
        yield kind
        return
    for name, value in thing.items():
        if name not in VOCABULARY[kind]:
            yield f"{kind}.{name}"
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                yield from unknown(part)
