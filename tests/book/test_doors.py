"""The pages and files around the book: the entrance, the page for wrong addresses, what search engines and social media read."""

import struct
import xml.etree.ElementTree as ET

import pytest
import yaml
from browser import Visit, served
from building import ROOT, build, copy_project

ADDRESS = "https://example.org/some/book/"
TOC = yaml.safe_load((ROOT / "book" / "_toc.yml").read_text("utf-8"))
CHAPTERS = [TOC["root"], *(chapter["file"] for part in TOC["parts"] for chapter in part["chapters"])]


# --- without a public address --------------------------------------------------------------------------------------------------------------------

def metas(page):
    return {m.get("name") or m.get("property"): m["content"] for m in page.find_all("meta") if m.get("content") and (m.get("name") or m.get("property"))}


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_the_entrance_leads_to_the_first_page(visit, html, site, scheme):
    page = visit(site if scheme == "http" else (html / "index.html").as_uri()).page
    page.wait_for_url(f"**/{TOC['root']}.html")
    assert page.locator("h1").count() == 1


def test_every_page_says_what_it_is(pages):
    described = {}
    for name in CHAPTERS:
        said = metas(pages[f"{name}.html"])
        assert said["og:title"] and said["og:site_name"] and said["og:type"] == ("website" if name == TOC["root"] else "article"), name
        assert 40 <= len(said["description"]) <= 210 and said["description"] == said["og:description"], name
        described.setdefault(said["description"], []).append(name)
    assert [names for names in described.values() if len(names) > 1] == []


def test_a_book_without_an_address_claims_none(html, pages):
    for name, page in pages.items():
        assert not page.find("link", rel="canonical") and not {"og:url", "og:image"} & metas(page).keys(), name
    assert not (html / "sitemap.xml").exists()
    assert (html / "robots.txt").read_text("utf-8") == "User-agent: *\nAllow: /\n"


def test_the_card_is_a_picture_of_the_size_it_says(html):
    data = (html / "_static" / "card.png").read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", data[16:24]) == (1200, 630)
    assert len(data) < 100_000 and b"Software" not in data


def test_the_card_is_the_same_each_time(html, tmp_path):
    from book_shell.card import draw_card

    config = yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))
    draw_card(config["title"], config["author"], tmp_path / "card.png")
    assert (tmp_path / "card.png").read_bytes() == (html / "_static" / "card.png").read_bytes()


def test_every_page_has_one_title_one_main_part_and_a_way_there(pages):
    for name in [f"{c}.html" for c in CHAPTERS] + ["search.html"]:
        page = pages[name]
        assert len(page.find_all("h1")) == 1, name
        assert len(page.find_all("main")) == 1, name
        assert page.find(class_="skip-link").a["href"] == f"#{page.main['id']}", name
        assert page.title.get_text().strip() and page.find("link", rel="icon"), name


@pytest.mark.parametrize("below", ["/", "/some/book/"])
@pytest.mark.parametrize("wrong", ["none.html", "notebooks/none.html", "a/b/c/none", "notebooks/", ""])
def test_the_page_for_wrong_addresses_finds_its_way(browser, html, below, wrong):
    with served(html, below) as address:
        asked = address + (wrong or "404.html")
        with Visit(browser, asked) as visited:
            page = visited.page
            assert page.locator("h1").inner_text() == "This page doesn’t exist"
            page.wait_for_function("document.querySelector('base').href.endsWith(%r)" % below if wrong else "true")
            page.locator("nav a").first.click()
            page.wait_for_url(f"{address}book/*.html")
            page.go_back()
            page.wait_for_function("document.querySelector('base').href.endsWith(%r)" % below if wrong else "true")
            page.fill("input[name=q]", "Bagdad")
            page.keyboard.press("Enter")
            page.wait_for_url(f"{address}search.html?q=Bagdad")


def test_that_page_works_from_the_folder_too(visit, html):
    page = visit((html / "404.html").as_uri()).page
    page.locator("nav a").first.click()
    page.wait_for_url("file:///**/book/*.html")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_its_search_field_can_be_read_before_a_word_is_typed(visit, html, theme):
    page = visit((html / "404.html").as_uri(), "wide", theme).page
    colours = page.evaluate("""() => {
        const field = document.querySelector("input[name=q]"), rgb = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
        return [rgb(getComputedStyle(field, "::placeholder").color), rgb(getComputedStyle(field).backgroundColor)];
    }""")
    light, dark = sorted((luminance(c) for c in colours), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(rgb):
    """Relative luminance as WCAG 2 defines it."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


# --- with a public address -----------------------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A book of two pages, built for an address that the environment names."""
    folder = copy_project(tmp_path_factory.mktemp("published"))
    (folder / "book" / "_toc.yml").write_text("format: jb-book\nroot: book/page\nchapters:\n- file: book/evidence\n- file: book/bibliography\n", "utf-8")
    (folder / "book" / "page.md").write_text("# Page\n\nText of the page & more.\n", "utf-8")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("BOOK_URL", ADDRESS.rstrip("/"))
        built = build(folder)
    assert built.returncode == 0, built.stdout[-4000:]
    return folder / "_build" / "html"


def read(file):
    from bs4 import BeautifulSoup

    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


def test_pages_name_their_address(published):
    page = read(published / "book" / "page.html")
    assert page.find("link", rel="canonical")["href"] == metas(page)["og:url"] == f"{ADDRESS}book/page.html"
    assert metas(page)["og:image"] == f"{ADDRESS}_static/card.png" and metas(page)["og:image:alt"]
    assert metas(page)["description"] == "Text of the page & more."
    assert read(published / "index.html").find("link", rel="canonical")["href"] == f"{ADDRESS}book/page.html"


def test_the_sitemap_lists_the_chapters_and_nothing_else(published):
    places = [e.text for e in ET.parse(published / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert places == [f"{ADDRESS}book/{name}.html" for name in ("bibliography", "evidence", "page")]
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (published / "robots.txt").read_text("utf-8")


def test_the_page_for_wrong_addresses_guesses_right_at_once(browser, published):
    with served(published, "/some/book/") as address, Visit(browser, address + "a/b/none.html") as visited:
        visited.page.wait_for_function("document.querySelector('base').href.endsWith('/some/book/')")
        assert [p for p in visited.problems if "none.html" not in p and "404" not in p] == []
        assert sum("favicon" in url for url in visited.received) == 1


def test_an_address_that_is_none_stops_the_build(tmp_path, monkeypatch):
    monkeypatch.setenv("BOOK_URL", "example.org/book")
    built = build(copy_project(tmp_path))
    assert built.returncode != 0 and "must begin with https:// or http://" in built.stdout


