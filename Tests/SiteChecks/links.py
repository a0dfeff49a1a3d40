"""Follows every link of a built site that stays in it; prints what leads nowhere, a line for each.

Files, folders and fragments must be there, a page's canonical address must be its own, and
alternates must name each other and be in the language that they say. The sitemap, or the sitemaps
that it names, must list pages by their canonical addresses.
"""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

OUTSIDE = {"http", "https", "mailto", "tel", "data"}


class Page(HTMLParser):
    """What a page links to, and what can be linked to in it."""

    def __init__(self, file: Path):
        super().__init__()
        self.ids, self.links, self.alternates = [], [], {}
        self.canonical = self.lang = None
        self.headings = 0
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        rel = (attributes.get("rel") or "").split()
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "html":
            self.lang = attributes.get("lang")
        if tag == "h1":
            self.headings += 1
        if tag == "link" and "canonical" in rel:
            self.canonical = attributes["href"]
        elif tag == "link" and "alternate" in rel and "hreflang" in attributes:
            self.alternates[attributes["hreflang"]] = attributes["href"]
        else:
            self.links += [attributes[name] for name in ("href", "src") if attributes.get(name)]
            for choice in (attributes.get("srcset") or "").split(","):
                self.links += choice.split()[:1]


class Site:
    def __init__(self, root: Path):
        self.root = root
        self.pages = {
            file.relative_to(root).as_posix(): Page(file) for file in sorted(root.rglob("*.html"))}
        chooser = self.pages.get("index.html")
        if chooser is None or chooser.canonical is None:
            sys.exit(f"{root} has no index.html with a canonical address")
        self.base = chooser.canonical

    def file(self, path: str):
        """The file that a server shows for a path; None where there is none."""
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if (self.root / path).is_file() else None

    def in_site(self, address: str):
        """The file at an absolute address of the site; None where there is none."""
        if not address.startswith(self.base):
            return None
        return self.file(unquote(urlsplit(address[len(self.base):]).path))

    def problems(self):
        for name, page in self.pages.items():
            for problem in self.problems_of(name, page):
                yield f"{name}: {problem}"
        for address in self.sitemap("sitemap.xml"):
            page = self.pages.get(self.in_site(address))
            if page is None or page.canonical != address:
                yield f"sitemap.xml: {address} is no page's address"

    def sitemap(self, name: str):
        """The addresses of pages in a sitemap, or in those that it names."""
        root = ElementTree.parse(self.root / name).getroot()
        is_index = root.tag.endswith("}sitemapindex")
        for element in root.iterfind("{*}sitemap/{*}loc" if is_index else "{*}url/{*}loc"):
            if is_index:
                yield from self.sitemap(element.text.removeprefix(self.base))
            else:
                yield element.text

    def problems_of(self, name: str, page: Page):
        for link in page.links:
            problem = self.problem_of(name, link)
            if problem:
                yield f"{link} {problem}"
        for id in {id for id in page.ids if page.ids.count(id) > 1}:
            yield f"the id {id} stands there more than once"
        if not page.lang:
            yield "the page says no language"
        if page.canonical and page.alternates and self.in_site(page.canonical) != name:
            yield f"the canonical address {page.canonical} is not the page's own"
        if page.alternates and page.headings != 1:
            yield f"the page has {page.headings} h1"
        for lang, address in page.alternates.items():
            other = self.in_site(address)
            if other is None:
                yield f"the alternate {address} leads nowhere"
            elif lang != "x-default" and self.pages[other].alternates != page.alternates:
                yield f"the alternate {other} has other alternates"
            elif lang not in ("x-default", self.pages[other].lang):
                yield f"the alternate {other} is not in {lang}"

    def problem_of(self, name: str, link: str):
        parts = urlsplit(link)
        if parts.scheme in OUTSIDE and not link.startswith(self.base):
            return None
        target = self.in_site(urljoin(self.base + name, link))
        if target is None:
            return "leads nowhere"
        if parts.fragment and target in self.pages:
            if unquote(parts.fragment) not in self.pages[target].ids:
                return "leads to no place in the page"
        return None


def main() -> None:
    site = Site(Path(sys.argv[1]))
    problems = list(site.problems())
    print("\n".join(problems + [f"{len(site.pages)} pages, {len(problems)} problems with links"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
