"""The book, built once for all tests from a copy of the project, the way `make book` does it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ["_config.yml", "pyproject.toml", "requirements.txt", "book", "notebooks", "data"]
BUILD = [str(Path(sys.executable).with_name("jupyter-book")), "build", ".", "--toc", "book/_toc.yml", "-W", "--keep-going"]


def copy_project(folder):
    """What a build reads, and nothing that was built before."""
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"))
        else:
            shutil.copy2(source, folder / name)
    return folder


def build(folder):
    """Build the book of a project folder from a clean build folder; the finished process, output as text."""
    shutil.rmtree(folder / "_build", ignore_errors=True)
    return subprocess.run(BUILD, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


@pytest.fixture(scope="session")
def html(tmp_path_factory):
    """The folder of the built book."""
    folder = copy_project(tmp_path_factory.mktemp("project"))
    built = build(folder)
    assert built.returncode == 0, built.stdout[-4000:]
    return folder / "_build" / "html"


@pytest.fixture(scope="session")
def pages(html):
    """Path below the built book -> parsed page."""
    return {f.relative_to(html).as_posix(): BeautifulSoup(f.read_text("utf-8"), "html.parser") for f in sorted(html.rglob("*.html"))}
