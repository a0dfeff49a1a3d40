"""Shells complete the tool's commands from the package's files."""

import shutil
import subprocess

import pytest


@pytest.fixture
def unpacked(tmp_path, archive):
    shutil.unpack_archive(archive, tmp_path, filter="tar")
    [folder] = tmp_path.iterdir()
    return folder


def test_bash_completes_commands_and_options(unpacked):
    script = f"""
        PATH={unpacked}/bin:$PATH
        source {unpacked}/share/bash-completion/completions/handout
        complete -p handout >/dev/null
        ask() {{
          COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
          COMP_LINE="$*" COMP_POINT=${{#COMP_LINE}} COMP_TYPE=9 COMP_KEY=9
          _handout "$1" "${{@: -1}}" "${{@: -2:1}}"
          printf '%s\\n' "${{COMPREPLY[@]}}" | sort
        }}
        ask handout bu
        ask handout build --out
        ask handout check --format js
    """
    done = subprocess.run(
        ["bash", "--norc", "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["build", "--output", "json"]


@pytest.mark.parametrize(("shell", "option", "file"), [
    ("bash", "-n", "bash-completion/completions/handout"),
    ("zsh", "-n", "zsh/site-functions/_handout"),
    ("fish", "--no-execute", "fish/vendor_completions.d/handout.fish"),
])
def test_each_shell_reads_its_file(unpacked, shell, option, file):
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run(
        [shell, option, unpacked / "share" / file], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
