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

# What Debian has as a package of its own, and other systems seldom.
LIBRARY = "lib/handout/libqrencode.so.4"


def described() -> dict[str, dict]:
    """What the tool says of each command that it shows, as its manual page is called."""
    found = {}

    def walk(command, parents):
        if command["shouldDisplay"] and command["commandName"] != "help":
            names = [*parents, command["commandName"]]
            found["-".join(names)] = command
            for other in command.get("subcommands", []):
                walk(other, names)

    text = subprocess.run(
        [TOOL, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    walk(json.loads(text)["command"], [])
    return found


def shown(page: bytes) -> str:
    """What a reader of a manual page sees, on one line; nothing in it may be wrong roff."""
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-P-cbou", "-rLL=5000n"], input=page,
        check=True, capture_output=True)
    assert done.stderr == b""
    return " ".join(re.sub("[\u2010\u2212]", "-", done.stdout.decode()).split())


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


def test_none_is_made_where_its_dependencies_are_not_known(tmp_path):
    failing = tmp_path / "bin/dpkg-shlibdeps"
    failing.parent.mkdir()
    failing.write_text("#!/bin/sh\nexit 1\n")
    failing.chmod(0o755)
    with pytest.raises(subprocess.CalledProcessError):
        make(tmp_path / "made", PATH=f"{failing.parent}:{os.environ['PATH']}")
    assert list((tmp_path / "made").iterdir()) == []


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
    manual = {f"share/man/man1/{name}.1.gz" for name in described()}
    guides = {"README.md", "content/README.md", "content/figures/README.md", "locales/README.md",
              "templates/README.md", ".readme/exercise.png", ".readme/paper.png"}
    common = {f"share/doc/handout/{name}" for name in guides} | {
              "bin/handout", "share/bash-completion/completions/handout",
              "share/fish/vendor_completions.d/handout.fish", "share/doc/handout/copyright"} | manual
    assert in_archive == common | {"share/zsh/site-functions/_handout", LIBRARY}
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
    # Where it was built the library is the system's.
    del packed[LIBRARY]
    assert {file.relative_to(target).as_posix(): file.read_bytes()
            for file in target.rglob("*") if file.is_file()} == packed
    # The licences of what is in it, and where the sources of the library are.
    notices = (target / "share/doc/handout/copyright").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices
    assert re.search(r"snapshot\.debian\.org/package/qrencode/[\d.]+-\d", notices)


def test_everything_belongs_to_root_and_nobody_else_may_write_it(deb, archive):
    data = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", deb], check=True, capture_output=True).stdout
    for tar in [tarfile.open(fileobj=BytesIO(data)), tarfile.open(archive)]:
        for member in tar:
            assert (member.uid, member.gid) == (0, 0), member.name
            assert member.mode & 0o7777 in (0o755, 0o644), member.name


def test_the_control_data_say_what_the_tool_says(control):
    said = subprocess.run([TOOL, "--version"], check=True, capture_output=True, text=True).stdout
    commit = (REPOSITORY / ".build/commit").read_text()
    assert said.startswith(f"handout {control['Version']} (commit {commit or 'unknown'})\n")
    assert control["Package"] == "handout"
    assert set(control) == {
        "Package", "Version", "Architecture", "Maintainer", "Installed-Size", "Depends", "Recommends",
        "Section", "Priority", "Description"}
    # A site without photographs needs none.
    assert control["Recommends"] == "libvips-tools"


@pytest.mark.parametrize("command", sorted(described()))
def test_a_manual_page_says_what_the_help_says(archive, command):
    with tarfile.open(archive) as tar:
        [name] = [name for name in tar.getnames() if name.endswith(f"/{command}.1.gz")]
        text = shown(gzip.decompress(tar.extractfile(name).read()))
    said = described()[command]
    expected = [said["abstract"].rstrip("."), *said.get("discussion", "").split("\n\n"),
                command.replace("-", " ")]
    for argument in said["arguments"]:
        names = ["-" * (2 if name["kind"] == "long" else 1) + name["name"]
                 for name in argument.get("names", [])]
        value = argument["valueName"] if argument["kind"] != "flag" else ""
        expected.append(
            f"{', '.join(names)} {value} {argument.get('abstract', '')}".strip())
    expected += [f"{command}-{other['commandName']}(1) {other['abstract']}"
                 for other in said.get("subcommands", []) if other["commandName"] != "help"]
    assert [part for part in expected if " ".join(part.split()) not in text] == []


def test_signs_that_mean_something_to_roff_are_shown():
    odd = r".TH x 'y \fB \n --z"
    command = {"commandName": "odd", "shouldDisplay": True, "abstract": "a", "arguments": [],
               "discussion": f"{odd}\n{odd[4:]}\n\n'quoted\n.dot"}
    done = subprocess.run(
        ["jq", "--raw-output", "--arg", "version", "1", "--arg", "date", "2026-01-01",
         "-f", REPOSITORY / ".package/manual.jq"],
        input=json.dumps({"command": command}), check=True, capture_output=True, text=True)
    page = shown(json.loads(done.stdout)["text"].encode())
    assert r".TH x 'y \fB \n --z x 'y \fB \n --z 'quoted .dot" in page.replace("\u2019", "'")
