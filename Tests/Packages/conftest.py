"""What the tests of the packages share: packages made twice, a system without Swift."""

import os
import subprocess
from pathlib import Path

import pytest
from clean_root import CleanRoot, is_possible, names_in

REPOSITORY = Path(__file__).resolve().parents[2]
TOOL = REPOSITORY / ".build/release/handout"


def make(folder: Path, **environment: str) -> Path:
    """The packages, made once more."""
    subprocess.run(
        [REPOSITORY / ".package/make", folder], check=True, stdout=subprocess.DEVNULL,
        env={**os.environ, **environment})
    return folder


@pytest.fixture(scope="session")
def packages(tmp_path_factory) -> Path:
    """The folder of the packages."""
    return make(tmp_path_factory.mktemp("packages"))


@pytest.fixture(scope="session")
def deb(packages) -> Path:
    [file] = packages.glob("*.deb")
    return file


@pytest.fixture(scope="session")
def archive(packages) -> Path:
    [file] = packages.glob("*.tar.gz")
    return file


@pytest.fixture(scope="session")
def control(deb) -> dict[str, str]:
    """The fields of the package."""
    text = subprocess.run(
        ["dpkg-deb", "--field", deb], check=True, capture_output=True, text=True).stdout
    text = text.replace("\n ", " ")
    return dict(line.split(": ", 1) for line in text.splitlines())


@pytest.fixture
def namespaces():
    """For tests that run something in a system of its own."""
    if not is_possible():
        pytest.skip("this system allows no namespaces")


@pytest.fixture
def system(tmp_path, control, namespaces) -> CleanRoot:
    """A system that has what the package says that it depends on, and nothing else."""
    return CleanRoot(tmp_path / "root", names_in(control["Depends"]))
