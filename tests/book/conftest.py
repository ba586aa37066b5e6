"""The book, built once for all tests from a copy of the project, and one browser to look at it."""

from pathlib import Path

import pytest
from browser import Visit, chromium, served
from building import build, copy_project
from bs4 import BeautifulSoup


@pytest.fixture(scope="session")
def html(request, tmp_path_factory):
    """The folder of the built book: built now, or the one that `--book` names."""
    if request.config.getoption("book"):
        return Path(request.config.getoption("book")).resolve()
    folder = copy_project(tmp_path_factory.mktemp("project"))
    built = build(folder)
    assert built.returncode == 0, built.stdout[-4000:]
    return folder / "_build" / "html"


@pytest.fixture(scope="session")
def pages(html):
    """Path below the built book -> parsed page."""
    return {f.relative_to(html).as_posix(): BeautifulSoup(f.read_text("utf-8"), "html.parser") for f in sorted(html.rglob("*.html"))}


@pytest.fixture(scope="session")
def page_names(html):
    """Paths of all pages below the built book, the entrance and the page for wrong addresses included."""
    return [f.relative_to(html).as_posix() for f in sorted(html.rglob("*.html")) if f.relative_to(html).parts[0][0] != "_"]


@pytest.fixture(scope="session")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def site(html):
    """The address of the built book on a web server of this machine, ending in a slash."""
    with served(html) as address:
        yield address


@pytest.fixture
def visit(browser):
    """visit(address, width="wide" | "phone", theme="light" | "dark") -> a `Visit`; closed after the test."""
    visits = []

    def visit(address, *arguments, **options):
        visits.append(Visit(browser, address, *arguments, **options))
        return visits[-1]

    yield visit
    for each in visits:
        each.context.close()
