"""Below every figure: its drawing as SVG and PNG, the rows it was drawn from as CSV, and how to cite it."""

import csv
import io
import re
import xml.etree.ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from building import ROOT, build, copy_project
from dossier import schema, tables
from dossier.book import figures, wording
from dossier.book.figure_rows import as_text
from dossier.book.walk import drawings
from PIL import Image

SVG = "{http://www.w3.org/2000/svg}"
# Figure -> what its caption counts, and the column of its rows that tells these apart ("": every row is one).
DRAWN_FROM_TABLES = {
    figures.mission_growth: ("claim", "claim_id"), figures.mission_steps: ("sentence", "sentence_id"), figures.policy_matrix: ("claim", "claim_id"),
    figures.iraqi_positions: ("claim", "claim_id"), figures.speakers: ("statement", "statement_id"), figures.disagreements: ("pair", ""),
    drawings.mentioned_dates: ("date", "date_id"), drawings.quotation_shares: ("article", "article_id"),
}


@pytest.fixture(scope="module")
def shown(html, pages):
    """(page, figure, kind of file -> path) of every figure of every page."""
    found = []
    for name, page in pages.items():
        for figure in page.select("article figure.dossier-figure"):
            line = figure.find_next_sibling()
            assert line and "figure-files" in line["class"], (name, figure["id"])
            paths = {a["href"].rpartition(".")[2]: (html / name).parent.joinpath(a["href"]).resolve() for a in line.select("a[download]")}
            found.append((name, figure, paths))
    return found


@pytest.fixture(scope="module")
def typed():
    return tables.read(ROOT / "data" / "tables")


def title_of(figure):
    return figure.find(class_="figure-title").get_text()


def rows_of(path):
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))


def test_every_figure_has_its_three_files(html, shown):
    assert len(shown) >= len(DRAWN_FROM_TABLES)
    for name, figure, paths in shown:
        assert sorted(paths) == ["csv", "png", "svg"], (name, figure["id"])
        assert all(path.is_file() and path.parent == html / "_downloads" / "figures" for path in paths.values()), (name, figure["id"])
    assert {path for _, _, paths in shown for path in paths.values()} == set((html / "_downloads" / "figures").iterdir())


def test_every_figure_says_how_to_cite_it(shown):
    for _, figure, _ in shown:
        cited = figure.find_next_sibling().details.p.get_text()
        assert f"“{title_of(figure).rstrip('.')}”. In: NATO in Iraq" in cited and "Version " in cited


def test_the_svg_stands_alone(shown):
    for name, figure, paths in shown:
        text = paths["svg"].read_text("utf-8")
        picture = ET.fromstring(text)
        drawing = figure.find("svg")
        alt = drawing["aria-label"].removeprefix(title_of(figure)).strip()
        assert picture.find(f"{SVG}title").text == title_of(figure) and picture.find(f"{SVG}desc").text.startswith(alt) and alt, name
        lines = [line.text for line in picture.iter(f"{SVG}text")]
        words = " ".join(lines)
        assert title_of(figure) in words and "NATO in Iraq" in words
        # Every text of the drawing on the page stands in the file. (The page marks French words within it.)
        assert [t for t in (" ".join(x.get_text().split()) for x in drawing.find_all("text")) if t not in " ".join(words.split())] == []
        assert not re.search(r"currentColor|var\(|system-ui|<style|href|<script|@import", text), name


def test_the_png_is_that_picture_at_twice_its_size(shown):
    for name, figure, paths in shown:
        picture = ET.parse(paths["svg"]).getroot()
        with Image.open(paths["png"]) as png:
            png.load()
            assert png.size == (2 * int(picture.get("width")), 2 * int(picture.get("height"))), name
            # Paper in the corners, text where the title stands.
            pixels = png.convert("L")
            assert {pixels.getpixel((x, y)) for x in (0, png.width - 1) for y in (0, png.height - 1)} == {255}
            assert pixels.crop((40, 30, 400, 90)).getextrema()[0] < 60, name


def test_the_rows_are_those_of_the_tables(shown, typed):
    known = {row[schema.key(name)]: row for name in schema.table_names() for row in typed[name].to_dict("records")}
    raw = {a["article_id"]: (ROOT / "data" / "raw" / a["file"]).read_bytes().decode("utf-8") for a in typed["articles"].to_dict("records")}
    quoted = 0
    for name, figure, paths in shown:
        rows = rows_of(paths["csv"])
        assert f"{len(rows):,} row" in figure.find_next_sibling().get_text(), name
        for row in rows:
            for text in (column for column in row if column.rpartition("_")[2] == "text"):
                side = text.removesuffix("text")
                key = f"{side}id" if side else next(column for column in row if column.endswith("_id"))
                source = known[row[key]]
                assert row[text] == source["text"] == raw[row[f"{side}article_id"]][source["start"]:source["end"]]
                quoted += 1
    assert quoted > 100


@pytest.mark.parametrize("draw", DRAWN_FROM_TABLES)
def test_the_rows_are_those_that_the_caption_counts(html, typed, draw):
    figure, (noun, column) = draw(typed), DRAWN_FROM_TABLES[draw]
    rows = rows_of(html / "_downloads" / "figures" / f"{figure.name}.csv")
    assert list(rows[0]) == list(figure.rows.columns)
    assert [list(row.values()) for row in rows] == [[as_text(cell) for cell in row] for row in figure.rows.itertuples(index=False)]
    assert f" {wording.count(len({row[column] for row in rows} if column else rows), noun)}" in figure.caption.partition("Source:")[2]


def test_the_picture_asks_for_nothing(visit, shown):
    """Opened from the folder, on its own."""
    for path in sorted({paths["svg"] for _, _, paths in shown}):
        visited = visit(path.as_uri())
        assert visited.problems == [] and visited.page.locator("text").count() > 3
        visited.context.close()


def test_with_an_address_the_citation_names_it(tmp_path):
    project = copy_project(tmp_path)
    (project / "book" / "_toc.yml").write_text("format: jb-book\nroot: book/page\nchapters:\n- file: book/evidence\n- file: book/bibliography\n", "utf-8")
    (project / "book" / "page.md").write_text("# Page\n\n```{computed-figure} speakers\n:name: fig-again\n```\n", "utf-8")
    built = build(project, BOOK_URL="https://example.org/book")
    assert built.returncode == 0, built.stdout[-4000:]
    page = BeautifulSoup((project / "_build" / "html" / "book" / "page.html").read_text("utf-8"), "html.parser")
    assert page.select_one(".figure-files details p").get_text().endswith(" https://example.org/book/book/page.html#fig-again")
    assert "https://example.org/book/" in (project / "_build" / "html" / "_downloads" / "figures" / "speakers.svg").read_text("utf-8")
