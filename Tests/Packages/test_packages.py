"""The packages are the same whenever they are made, and hold what they should."""

import filecmp
import gzip
import json
import os
import re
import subprocess
import tarfile
from io import BytesIO

import pytest
from conftest import REPOSITORY, TOOL, make


def commands() -> list[str]:
    """Every command that the tool shows, as its manual page is called."""
    found = []

    def walk(command, parents):
        if command["shouldDisplay"] and command["commandName"] != "help":
            names = [*parents, command["commandName"]]
            found.append("-".join(names))
            for other in command.get("subcommands", []):
                walk(other, names)

    text = subprocess.run(
        [TOOL, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    walk(json.loads(text)["command"], [])
    return sorted(found)


def test_they_are_the_same_bytes_when_made_twice(packages, tmp_path):
    old_mask = os.umask(0o077)
    try:
        again = make(
            tmp_path / "again", TZ="Pacific/Auckland", LC_ALL="C.UTF-8", HOME="/nonexistent")
    finally:
        os.umask(old_mask)
    names = sorted(file.name for file in packages.iterdir())
    assert len(names) == 3
    assert sorted(file.name for file in again.iterdir()) == names
    assert filecmp.cmpfiles(packages, again, names, shallow=False) == (names, [], [])


def test_the_digests_are_those_of_the_packages(packages):
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=packages, check=True)


def test_both_hold_the_tool_its_manual_completions_and_notices(deb, archive):
    listing = subprocess.run(
        f"dpkg-deb --fsys-tarfile '{deb}' | tar --list", shell=True, check=True,
        capture_output=True, text=True).stdout
    top = archive.name.removesuffix(".tar.gz")
    with tarfile.open(archive) as tar:
        in_archive = {file.name.removeprefix(f"{top}/") for file in tar if not file.isdir()}
    in_deb = {line.removeprefix("./usr/") for line in listing.splitlines() if line[-1] != "/"}
    manual = {f"share/man/man1/{name}.1.gz" for name in commands()}
    common = {"bin/handout", "share/bash-completion/completions/handout",
              "share/fish/vendor_completions.d/handout.fish", "share/doc/handout/copyright"} | manual
    assert in_archive == common | {"share/zsh/site-functions/_handout"}
    assert in_deb == common | {"share/zsh/vendor-completions/_handout"}


def test_installing_puts_the_same_files_below_a_folder_also_over_old_ones(tmp_path, archive):
    target = tmp_path / "a prefix"
    for _ in range(2):
        subprocess.run([REPOSITORY / ".package/install", target], check=True)
        # A program that runs cannot be written into; a new one can take its name.
        (target / "bin/handout").chmod(0o555)
    with tarfile.open(archive) as tar:
        packed = {file.name.split("/", 1)[1]: tar.extractfile(file).read()
                  for file in tar if file.isfile()}
    assert {file.relative_to(target).as_posix(): file.read_bytes()
            for file in target.rglob("*") if file.is_file()} == packed


def test_everything_belongs_to_root_and_nobody_else_may_write_it(deb, archive):
    data = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", deb], check=True, capture_output=True).stdout
    for tar in [tarfile.open(fileobj=BytesIO(data)), tarfile.open(archive)]:
        for member in tar:
            assert (member.uid, member.gid) == (0, 0), member.name
            assert member.mode & 0o7777 in (0o755, 0o644), member.name


def test_the_control_data_say_what_the_tool_says(control):
    said = subprocess.run([TOOL, "--version"], check=True, capture_output=True, text=True).stdout
    assert said.startswith(f"handout {control['Version']} (")
    assert control["Package"] == "handout"
    assert set(control) == {
        "Package", "Version", "Architecture", "Maintainer", "Installed-Size", "Depends", "Section",
        "Priority", "Description"}


@pytest.mark.parametrize("command", commands())
def test_a_manual_page_says_what_the_help_says(packages, archive, command):
    with tarfile.open(archive) as tar:
        [name] = [name for name in tar.getnames() if name.endswith(f"/{command}.1.gz")]
        page = gzip.decompress(tar.extractfile(name).read())
    shown = subprocess.run(
        ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-P-cbou", "-rLL=5000n"], input=page,
        check=True, capture_output=True)
    assert shown.stderr == b""
    text = " ".join(re.sub("[\u2010\u2212]", "-", shown.stdout.decode()).split())
    help_text = subprocess.run(
        [TOOL, *command.split("-")[1:], "--help"], check=True, capture_output=True, text=True,
        env={**os.environ, "COLUMNS": "5000"}).stdout
    overview = help_text.splitlines()[0].removeprefix("OVERVIEW: ").rstrip(".")
    assert overview in text
    options = [word.strip("[],.()") for word in help_text.split() if word.startswith("--")]
    assert [option for option in options if option not in text] == []
