"""What the tests of publishing share: a site below a path and at a host's root, and its servers."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from clinic_site import REPOSITORY, ClinicSite
from servers import Server

# Old addresses of one page, with all that means something in the settings of a server.
ALIASES = ["/en/exercises/stand/", "/en/old (1)+$ \"page\" [a]{2}|^.*;/", "/é/😀/",
           "/en/quote\"\u0301 ${x}/"]


@contextmanager
def readable_folder():
    """A new folder that the servers' own users may read too."""
    folder = Path(tempfile.mkdtemp(prefix="handout-publishing-"))
    os.chmod(folder, 0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def example(folder: Path, root: str) -> ClinicSite:
    """A site with old addresses, a file of the host's and a page that is published in English alone."""
    site = ClinicSite(folder / "site", root)
    page = "content/exercises/stand-up"
    aliases = ", ".join("'" + alias + "'" for alias in ALIASES)
    site.edit(f"{page}/en.md", "summary:", f"aliases: [{aliases}]\nsummary:")
    site.edit(f"{page}/es.md", "slug: levantarse", "slug: levántate-ya\naliases: [/es/viejo/]")
    # The translation has lost a step, so that it is withheld.
    site.write("content/pages/shoes/en.md",
               "---\ntitle: Shoes\nsummary: What to wear.\n---\nWear firm shoes.\n\n- Flat ones.\n")
    site.write("content/pages/shoes/es.md",
               "---\ntitle: Zapatos\nsummary: Qué llevar puesto.\nslug: zapatos\n"
               "aliases: [/es/calzado/]\n---\nUse zapatos firmes.\n")
    film = REPOSITORY / "Tests/Browser/film.mp4"
    shutil.copy(film, site.folder / page / "1.mp4")
    for locale, words, alt in [("en", "Stand up.", "A woman stands up."),
                               ("es", "Levántese.", "Una mujer se levanta.")]:
        site.write(f"{page}/1.{locale}.vtt",
                   f"WEBVTT\n\n00:00.000 --> 00:02.000\n{words}\n")
        site.edit(f"{page}/{locale}.md", "summary:",
                  f"videos: {{1.mp4: {{alt: {alt}}}}}\nsummary:")
    site.write("content/static/.well-known/security.txt", "Contact: https://clinic.example/\n")
    return site


@pytest.fixture(scope="module", params=["nginx", "apache"])
def program(request) -> str:
    return request.param


@pytest.fixture(scope="module", params=["/", "/exercises/", "/r%C3%ADo/for%20home/"])
def served(request, program):
    """A site, and the server that has it at the path of its address."""
    with readable_folder() as folder:
        site = example(folder, request.param)
        site.build()
        with Server(program, site.server(program, site.output), folder) as server:
            yield site, server
