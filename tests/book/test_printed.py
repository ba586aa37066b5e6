"""The printed book: every chapter, figure and piece of evidence is there, nothing of the screen is left, the file says what it is."""

import os
import re
import subprocess
import sys
from urllib.parse import unquote

import pytest
from book_print import __main__ as press
from book_print.contents import read_contents
from building import ROOT
from dossier_book.project import Project
from pypdf import PdfReader

SAMPLED = ("book/index", "notebooks/05_mission_growth", "notebooks/07_iraqi_objections")


@pytest.fixture(scope="module")
def project_of_book(html):
    """The project that the book was built from: the copy around it, or this one."""
    root = html.parents[1]
    return root if (root / "book" / "_toc.yml").is_file() else ROOT


@pytest.fixture(scope="module")
def printed(html, project_of_book, tmp_path_factory):
    """The path of the whole book as PDF, printed as `make pdf` does it."""
    out = tmp_path_factory.mktemp("pdf")
    command = [sys.executable, "-m", "book_print", "--root", project_of_book, "--html", html, "--out", out]
    done = subprocess.run(command, text=True, capture_output=True, timeout=900, env={**os.environ, "PYTHONPATH": str(ROOT / "book" / "_ext")})
    assert done.returncode == 0 and done.stderr == "", done.stderr[-2000:]
    return next(out.glob("*.pdf"))


@pytest.fixture(scope="module")
def pdf(printed):
    return PdfReader(printed)


@pytest.fixture(scope="module")
def sheets(pdf):
    """The text of every page of paper."""
    return [page.extract_text() for page in pdf.pages]


def squeezed(text):
    """Text without blanks and hyphens, since lines and pages break anywhere."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)


def outline(pdf):
    """Title of each chapter -> number of its first page, from the bookmarks."""
    return {mark.title: pdf.get_destination_page_number(mark) for mark in pdf.outline if not isinstance(mark, list)}


def title_of(page):
    return " ".join("".join(text for text in page.h1.find_all(string=True) if not text.find_parent("a")).split())


def sheets_of(name, pdf, sheets, pages, entries):
    """The text of one chapter."""
    starts = outline(pdf)
    names = ["In brief" if entry is entries[0] else title_of(pages[f"{entry.name}.html"]) for entry in entries]
    place = [entry.name for entry in entries].index(name)
    last = starts[names[place + 1]] if place + 1 < len(names) else len(sheets)
    return squeezed(" ".join(sheets[starts[names[place]]:last]))


@pytest.fixture(scope="module")
def entries(project_of_book, html):
    return [entry for entry in read_contents(project_of_book / "book" / "_toc.yml") if (html / f"{entry.name}.html").is_file()]


def test_every_chapter_is_in_the_bookmarks_and_begins_a_page(pdf, sheets, pages, entries):
    starts = outline(pdf)
    titles = ["In brief", *(title_of(pages[f"{entry.name}.html"]) for entry in entries[1:])]
    assert [title for title in titles if title not in starts] == []
    assert [title for title in titles if squeezed(title) not in squeezed(sheets[starts[title]])[:200]] == []
    numbers = [starts[title] for title in titles]
    assert numbers == sorted(set(numbers))


def test_the_contents_name_the_page_of_every_chapter(pdf, sheets, pages, entries):
    starts = outline(pdf)
    lines = [" ".join(line.replace(".", " ").split()) for sheet in sheets[2:starts["In brief"]] for line in sheet.splitlines()]
    titles = [title_of(pages[f"{entry.name}.html"]) for entry in entries[1:]]
    assert [title for title in titles if f"{' '.join(title.replace('.', ' ').split())} {starts[title] + 1}" not in lines] == []


def test_every_figure_is_printed_and_listed_by_its_title(pdf, sheets, pages):
    before, after = (squeezed(" ".join(part)) for part in (sheets[:outline(pdf)["In brief"]], sheets[outline(pdf)["In brief"]:]))
    titles = {figure.find(class_="figure-title").get_text() for page in pages.values() for figure in page.select("article figure.dossier-figure")}
    assert len(titles) > 5
    assert [title for title in titles if squeezed(title) not in before or squeezed(title) not in after] == []


def test_drawings_are_text_and_no_figure_is_cut(pdf, sheets, pages):
    """The words of a drawing stand on one page, with its title."""
    cut = []
    for figure in (figure for page in pages.values() for figure in page.select("article figure.dossier-figure")):
        words = [squeezed(text.get_text()) for text in figure.svg.find_all("text")]
        title = squeezed(figure.find(class_="figure-title").get_text())
        if not any(title in sheet and all(word in sheet for word in words) for sheet in map(squeezed, sheets[3:])):
            cut.append(title)
    assert cut == []


def test_every_drawing_has_its_text_for_those_who_cannot_see_it(pdf, pages):
    drawn = [figure.svg["aria-label"] for page in pages.values() for figure in page.select("article figure.dossier-figure")]
    assert sorted(map(squeezed, alternatives(pdf))) == sorted(map(squeezed, drawn))


def alternatives(pdf):
    """The alternative texts of the figures in the file's tree of tags."""
    found, open_tags = [], [pdf.trailer["/Root"]["/StructTreeRoot"]]
    while open_tags:
        tag = open_tags.pop().get_object()
        if isinstance(tag, dict):
            found += [str(tag.get("/Alt"))] if tag.get("/S") == "/Figure" else []
            children = tag.get("/K", []) if tag.get("/S") or "/K" in tag else []
            children = children.get_object() if hasattr(children, "get_object") else children
            open_tags += [child for child in (children if isinstance(children, list) else [children]) if not isinstance(child, int)]
    return found


@pytest.mark.parametrize("name", SAMPLED)
def test_every_piece_of_evidence_cited_has_a_note(pdf, sheets, pages, entries, html, project_of_book, name):
    project, text = Project(project_of_book), sheets_of(name, pdf, sheets, pages, entries)
    evidence = press.notes.Evidence(project)
    links = pages[f"{name}.html"].select("article a[href*='evidence.html#']")
    cited = {tuple(map(unquote, a.get("data-evidence", "").split())) or evidence.rows_of(unquote(a["href"].partition("#")[2])) for a in links}
    # A note on a count of many rows says how many they are.
    few = [found for found in cited if found and len(found) <= press.notes.MOST and all(map(evidence.rows_of, found))]
    rows = [row for row in (project.rows[i][1] for found in few for i in found) if row.get("text")]
    assert len(rows) > 3
    # The first words: where a page ends in the midst of a note, its running head stands between them.
    assert [row["text"] for row in rows if squeezed(row["text"])[:24] not in text] == []
    sources = {squeezed(evidence.articles[row["article_id"]]) for row in rows}
    assert [source for source in sources if source not in text] == []
    assert "intheoutlet’sownvoice" in text and "attributedto" in text


def test_the_explorer_is_printed_as_lists_that_name_the_page_of_each_claim(pdf, sheets, pages, entries):
    text = sheets_of("notebooks/10_explorer", pdf, sheets, pages, entries)
    rows = pages["notebooks/10_explorer.html"].select(".static-equivalent tbody tr")
    evidence = outline(pdf)["All evidence"] + 1
    assert len(rows) > 100 and [int(n) for n in re.findall(r"»p\.(\d+)", text)].count(evidence) > 0
    assert "OnpaperthetableistheappendixAllevidence" in text and "(thebook’stranslation)" not in text   # the sentences stand there, once


def test_nothing_of_the_screen_is_left(sheets):
    text = " ".join(sheets)
    for word in ("addEventListener", "document.", "application/", "figure-rows", "@container", "currentColor", "var(--", "Show code cell content", "Download: SVG", "Cite this page", "</"):
        assert word not in text, word
    assert text.count("Show code cell source") <= 1   # where the book says how to read it


def test_the_file_says_what_it_is(pdf):
    catalogue = pdf.trailer["/Root"]
    assert pdf.metadata.title == "NATO in Iraq: from news articles to evidence" and pdf.metadata.author and pdf.metadata.subject
    assert catalogue["/Lang"] == "en" and catalogue["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in catalogue
    assert "pdfuaid" in catalogue["/Metadata"].get_data().decode()


def test_it_is_a_book_that_a_person_would_print(pdf, printed):
    assert 60 < len(pdf.pages) < 330
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in pdf.pages} == {(595, 842)}
    assert printed.stat().st_size < 10_000_000


def test_all_fonts_are_in_the_file_and_are_the_books_own(pdf):
    fonts = {}
    for page in pdf.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            fonts[str(inner["/FontName"])] = any(key in inner for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    assert len(fonts) > 4 and all(fonts.values())
    assert [name for name in fonts if not re.search(r"Source-(Sans|Serif)|DejaVu", name)] == []


def test_the_same_pages_give_the_same_bytes(html, project_of_book, monkeypatch):
    """Of two chapters: the whole would take minutes."""
    monkeypatch.setattr(press, "read_contents", lambda file: [entry for entry in read_contents(file) if entry.name in SAMPLED[:2]])
    project = Project(project_of_book)
    first, second = (press.printed(press.as_document(project, html), project.root) for _ in range(2))
    assert first == second and first[0].startswith(b"%PDF")


def test_without_a_book_it_says_what_to_do(tmp_path, project_of_book):
    with pytest.raises(SystemExit, match="make book"):
        press.main(["--root", str(project_of_book), "--html", str(tmp_path), "--out", str(tmp_path)])


def test_a_book_of_other_tables_is_not_printed(html, project_of_book, tmp_path):
    tables = tmp_path / "data" / "tables"
    tables.mkdir(parents=True)
    for name in ("articles.csv", "claims.csv"):
        (tables / name).write_bytes((html / "data" / "tables" / name).read_bytes() + b"\n")
    (tmp_path / "index.html").write_text("", "utf-8")
    with pytest.raises(SystemExit, match="other tables"):
        press.main(["--root", str(project_of_book), "--html", str(tmp_path), "--out", str(tmp_path)])


def test_the_book_offers_a_print_only_if_there_is_one(html, pages):
    places = {name: page.find(id="printed-book") for name, page in pages.items() if page.find(id="printed-book")}
    assert set(places) == {"book/index.html", "book/data_dictionary.html"}
    is_there = any((html / "_downloads").glob("*.pdf"))
    for place in places.values():
        assert place.has_attr("hidden") != is_there and bool(place.find("a")) == is_there
