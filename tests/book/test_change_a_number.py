"""No number is typed: change one in the articles, extract and build again, and every page follows."""

import re

import pytest
from building import build, copy_project, extract
from bs4 import BeautifulSoup

TARGET = re.compile(r"(?<!\d)4([.\u00a0\u202f ]?)000(?!\d)")
FRONT, GROWTH, CLASHES, EXPLORER = "book/index.html", "notebooks/05_mission_growth.html", "notebooks/08_disagreements.html", "notebooks/10_explorer.html"
ROWS, BOXES = "_downloads/figures/mission-growth.csv", "_static/evidence-data.js"


def rebuilt(folder, choose):
    """The pages of a copy in which the chosen articles (of those that state the target) say 5,000 for 4,000."""
    project = copy_project(folder)
    stating = [f for f in sorted((project / "data" / "raw").glob("*.txt")) if TARGET.search(f.read_bytes().decode("utf-8"))]
    assert len(stating) >= 2
    for file in choose(stating):
        file.write_bytes(TARGET.sub(r"5\g<1>000", file.read_bytes().decode("utf-8")).encode("utf-8"))
    extract(project)
    built = build(project)
    assert built.returncode == 0, built.stdout[-4000:]
    html, pages = project / "_build" / "html", (FRONT, GROWTH, CLASHES, EXPLORER)
    return {page: BeautifulSoup((html / page).read_text("utf-8"), "html.parser") for page in pages} | {file: (html / file).read_text("utf-8") for file in (ROWS, BOXES)}


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory):
    return rebuilt(tmp_path_factory.mktemp("everywhere"), lambda files: files)


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    return rebuilt(tmp_path_factory.mktemp("once"), lambda files: files[-1:])


def words(page):
    return page.find("article").get_text(" ")


def labels(page):
    return [svg["aria-label"] for svg in page.select("figure svg[aria-label]")]


@pytest.mark.parametrize("name", [FRONT, GROWTH, EXPLORER])
def test_the_pages_say_what_the_articles_say(pages, name):
    assert "4,000" in words(pages[name]) and "5,000" not in words(pages[name])


@pytest.mark.parametrize("name", [FRONT, GROWTH, EXPLORER])
def test_a_number_changed_in_all_articles_changes_prose_and_caption(everywhere, name):
    assert "5,000" in words(everywhere[name])
    assert "4,000" not in words(everywhere[name])


@pytest.mark.parametrize("name", [FRONT, GROWTH])
def test_a_number_changed_in_all_articles_changes_figures_and_their_text(everywhere, name):
    said = " ".join(labels(everywhere[name]))
    assert "5,000" in said and "4,000" not in said
    drawn = " ".join(text.get_text(" ") for text in everywhere[name].select("figure svg text"))
    assert "5,000" in drawn and "4,000" not in drawn


def test_a_number_changed_in_all_articles_changes_the_rows_to_download(html, everywhere):
    assert ",4000," in (html / ROWS).read_text("utf-8")
    assert ",5000," in everywhere[ROWS] and ",4000," not in everywhere[ROWS]


def test_a_number_changed_in_all_articles_changes_what_marks_show(html, everywhere):
    assert TARGET.search((html / BOXES).read_text("utf-8")) and not re.search(r"(?<!\d)5[.\u00a0\u202f ]?000(?!\d)", (html / BOXES).read_text("utf-8"))
    assert re.search(r"(?<!\d)5[.\u00a0\u202f ]?000(?!\d)", everywhere[BOXES]) and not TARGET.search(everywhere[BOXES])


def widgets(page):
    """What the widgets can show, whatever a reader chooses."""
    return page.find("script", type="application/vnd.jupyter.widget-state+json").string


def test_a_number_changed_in_all_articles_changes_every_widget(pages, everywhere):
    before, after = widgets(pages[EXPLORER]), widgets(everywhere[EXPLORER])
    assert "4,000" in before and "5,000" not in before
    assert "5,000" in after and "4,000" not in after


def contradictions(page):
    return page.find(id="contradictions").get_text(" ")


def test_a_number_changed_in_one_article_is_a_contradiction(pages, once):
    before, after = contradictions(pages[CLASHES]), contradictions(once[CLASHES])
    assert "5,000" not in before
    assert "5,000" in after and "about 4,000" in after
