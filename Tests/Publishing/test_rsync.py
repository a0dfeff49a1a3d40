"""A site is copied to a server with rsync, changed, and put back."""

import subprocess
import time

import pytest
from clinic_site import ClinicSite, contents
from conftest import example, readable_folder
from servers import Server


def copy(site: ClinicSite, target) -> str:
    """As README.md says; returns what was sent or deleted."""
    return subprocess.run(
        ["rsync", "-a", "--delete-after", "--delay-updates", "--itemize-changes",
         f"{site.output}/", target], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("root", ["/", "/exercises/"])
def test_a_site_is_published_changed_and_put_back(program, root):
    with readable_folder() as folder:
        site = example(folder, root)
        target = folder / "www"
        site.build("--keep", "1")
        copy(site, target)
        before = contents(target)
        assert before == site.files()
        with Server(program, site.server(program, target), folder) as server:
            page = root + "en/exercises/stand-up/"
            old = server.get(page)
            assert (old.status, b"Slowly stand up" in old.body) == (200, True)

            # rsync knows a file again by its size and the second of its time, and index.json keeps its
            # size where one digest takes the place of another.
            time.sleep(1)
            site.edit("content/exercises/stand-up/en.md", "Slowly stand up.", "Rise slowly.")
            site.edit("content/exercises/stand-up/es.md", "Levántese despacio.", "Póngase de pie.")
            site.build("--keep", "1")
            sent = copy(site, target)
            assert contents(target) == site.files() != before
            new = server.get(page, **{"If-None-Match": old.one("ETag")})
            assert (new.status, b"Rise slowly" in new.body) == (200, True)
            # What is as it was has kept its time, so that no reader loads it again.
            assert "assets/" not in "".join(
                line for line in sent.splitlines() if line.startswith(("<f", ">f")))
            assert "en/clinic/index.html" not in sent

            site.handout("rollback")
            copy(site, target)
            assert contents(target) == before
            assert server.get(page).body == old.body
