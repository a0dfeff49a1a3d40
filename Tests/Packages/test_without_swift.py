"""The tool of each package works on a system that has nothing of Swift."""

import re
import shutil
import subprocess
import time

import pytest
from clean_root import CleanRoot, names_in
from conftest import TOOL

# What a Linux system has in any case: the C library, and what unwinds the stack.
EVERYWHERE = {"libc6", "libgcc-s1"}
# What draws codes: a package for the .deb, in the archive itself for all other systems.
CODES = "libqrencode4"
NEWEST_GLIBC = (2, 36)


@pytest.fixture(params=["deb", "archive"])
def installed(request, tmp_path, control, namespaces, deb, archive) -> tuple[CleanRoot, str]:
    """A system with the tool in it, from each package, and the tool's path."""
    needed = names_in(control["Depends"])
    if request.param == "archive":
        needed.remove(CODES)
    # It has what the package says that it depends on, and nothing else.
    system = CleanRoot(tmp_path / "root", needed)
    if request.param == "deb":
        done = system.install(deb)
        assert (done.returncode, done.stderr) == (0, "")
        return system, "/usr/bin/handout"
    shutil.unpack_archive(archive, system.folder / "opt", filter="tar")
    [tool] = (system.folder / "opt").glob("*/bin/handout")
    return system, f"/{tool.relative_to(system.folder)}"


def test_a_new_site_is_made_checked_and_built_at_once(installed):
    system, tool = installed
    assert [file for file in system.files() if "swift" in file.lower()] == []

    made = system.run(tool, "new", "site", "/my-clinic", "--name", "River Clinic",
                      "--locales", "en,es")
    assert (made.returncode, made.stderr) == (0, "")
    checked = system.run(tool, "check", "--site", "/my-clinic")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "error:" not in checked.stdout

    begun = time.monotonic()
    built = system.run(tool, "build", "--site", "/my-clinic")
    seconds = time.monotonic() - begun
    assert built.returncode == 0, built.stderr
    assert "Withheld" not in built.stdout + built.stderr
    assert seconds < 2
    for locale in ("en", "es"):
        home = (system.folder / f"my-clinic/_site/{locale}/index.html").read_text(encoding="utf-8")
        assert f'<html lang="{locale}"' in home and "River Clinic" in home


def test_the_tool_says_what_it_says_where_it_was_built(installed):
    system, tool = installed
    here = subprocess.run([TOOL, "--version"], check=True, capture_output=True, text=True).stdout
    said = system.run(tool, "--version")
    assert (said.returncode, said.stdout, said.stderr) == (0, here, "")


def test_the_package_is_refused_where_what_it_depends_on_is_missing(tmp_path, deb, namespaces):
    empty = CleanRoot(tmp_path / "empty", [])
    done = empty.install(deb)
    assert done.returncode != 0
    assert "depends on libc6" in done.stderr


def test_it_depends_on_nothing_but_what_every_system_has_and_what_draws_codes(control):
    assert {CODES} <= set(names_in(control["Depends"])) <= EVERYWHERE | {CODES}


def test_the_archive_takes_the_library_that_it_brings(system, archive):
    shutil.unpack_archive(archive, system.folder / "opt", filter="tar")
    [tool] = (system.folder / "opt").glob("*/bin/handout")
    shown = system.run("/lib64/ld-linux-x86-64.so.2", "--list",
                       f"/{tool.relative_to(system.folder)}").stdout
    [path] = re.findall(r"libqrencode\.so\.4 => (\S+)", shown)
    assert (system.folder / path.lstrip("/")).resolve() == (
        tool.parents[1] / "lib/handout/libqrencode.so.4")


def test_no_newer_c_library_is_asked_for(installed):
    system, tool = installed
    symbols = subprocess.run(
        ["objdump", "--dynamic-syms", system.folder / tool.lstrip("/")], check=True,
        capture_output=True, text=True).stdout
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([\d.]+)", symbols)}
    assert (2, 17) < max(versions) <= NEWEST_GLIBC
