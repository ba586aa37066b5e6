"""The book, built once for all tests from a copy of the project."""

import pytest
from building import build, copy_project
from bs4 import BeautifulSoup


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
