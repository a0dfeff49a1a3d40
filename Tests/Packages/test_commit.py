"""What the program is told of the commit that it is built from."""

import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY

IDENTITY = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *IDENTITY, *arguments], cwd=folder, check=True, capture_output=True,
        text=True).stdout.strip()


def written(folder: Path) -> str:
    subprocess.run([folder / ".package/commit"], check=True)
    return (folder / ".build/commit").read_text()


@pytest.fixture
def sources(tmp_path) -> Path:
    """A folder of sources, in no repository of its own but below one."""
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "Another project")
    folder = tmp_path / "handout"
    shutil.copytree(REPOSITORY / ".package", folder / ".package")
    (folder / "Sources/CBase").mkdir(parents=True)
    (folder / "Sources/CBase/base.c").write_text('#define FILE "../../content/look.yml"\n')
    (folder / "content").mkdir()
    (folder / "content/look.yml").write_text("{}\n")
    (folder / "content/site.yml").write_text("{}\n")
    (folder / "Sources/a.swift").write_text("1")
    (folder / "README.md").write_text("1")
    (folder / ".gitignore").write_text(".build/\n")
    return folder


def test_sources_without_a_repository_are_of_no_commit(sources):
    assert written(sources) == ""


def test_it_is_the_one_checked_out_and_changed_where_the_program_is(sources):
    git(sources, "init", "--quiet")
    git(sources, "add", ".")
    git(sources, "commit", "--quiet", "--message", "One")
    commit = git(sources, "rev-parse", "HEAD")[:12]
    assert written(sources) == commit
    (sources / "README.md").write_text("2")
    (sources / "content/site.yml").write_text("2")
    assert written(sources) == commit
    (sources / "content/look.yml").write_text("2")
    assert written(sources) == f"{commit}-changed"
    git(sources, "checkout", "--quiet", "content/look.yml")
    assert written(sources) == commit
    (sources / "Sources/b.swift").write_text("2")
    assert written(sources) == f"{commit}-changed"
    (sources / "Sources/b.swift").unlink()
    (sources / "Sources/a.swift").write_text("2")
    assert written(sources) == f"{commit}-changed"
    git(sources, "commit", "--quiet", "--all", "--message", "Two")
    assert written(sources) == git(sources, "rev-parse", "HEAD")[:12] != commit


def test_where_git_fails_nothing_is_said_to_be_unchanged(sources):
    git(sources, "init", "--quiet")
    git(sources, "add", ".")
    git(sources, "commit", "--quiet", "--message", "One")
    (sources / ".git/index").write_text("damaged")
    done = subprocess.run([sources / ".package/commit"], capture_output=True)
    assert done.returncode != 0
    assert not (sources / ".build/commit").exists()


def test_the_file_keeps_its_time_while_it_says_the_same(sources):
    written(sources)
    file = sources / ".build/commit"
    before = file.stat().st_mtime_ns
    written(sources)
    assert file.stat().st_mtime_ns == before


def test_what_was_compiled_without_it_is_compiled_again(sources):
    objects = sources / ".build/release/CVersion.build"
    objects.mkdir(parents=True)
    (objects / "version.c.o").write_text("")
    (objects.parent / "other.c.o").write_text("")
    written(sources)
    assert not (objects / "version.c.o").exists()
    assert (objects.parent / "other.c.o").exists()
    (objects / "version.c.o").write_text("")
    written(sources)
    assert (objects / "version.c.o").exists()
