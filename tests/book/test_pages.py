"""The built book is whole: every chapter, every link, every picture's text, nothing from the network."""

import re
from urllib.parse import unquote, urlsplit

import yaml
from building import ROOT

TOC = yaml.safe_load((ROOT / "book" / "_toc.yml").read_text("utf-8"))
CHAPTERS = [TOC["root"], *(chapter["file"] for part in TOC["parts"] for chapter in part["chapters"])]


def test_every_chapter_has_its_page(pages):
    assert [c for c in CHAPTERS if f"{c}.html" not in pages] == []


def test_only_chapters_have_pages(pages):
    without_a_source = {"404.html", "index.html", "search.html"}
    assert set(pages) - {f"{c}.html" for c in CHAPTERS} - without_a_source == set()


def test_internal_links_lead_somewhere(html, pages):
    anchors = {name: {e["id"] for e in page.find_all(id=True)} for name, page in pages.items()}
    broken = []
    for name, page in pages.items():
        for element, address in addresses(page):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (html / name).parent / unquote(parts.path) if parts.path else html / name
            page_name = target.resolve().relative_to(html.resolve()).as_posix()
            if not target.exists() or parts.fragment and page_name in anchors and unquote(parts.fragment) not in anchors[page_name]:
                broken.append((name, address))
    assert broken == []


def test_nothing_is_fetched_from_elsewhere(pages):
    fetched = {"script", "img", "iframe", "source", "link"}
    found = [(n, a) for n, page in pages.items() for e, a in addresses(page) if e.name in fetched and urlsplit(a).netloc]
    assert found == []


def test_identifiers_are_unique_on_each_page(pages):
    for name, page in pages.items():
        ids = [e["id"] for e in page.find_all(id=True) if not e.find_parent("svg")]
        assert sorted(ids) == sorted(set(ids)), name


def test_pictures_have_a_text(pages):
    for name, page in pages.items():
        for picture in page.find_all(["img", "svg"]):
            if picture.find_parent("svg") is None and picture.get("aria-hidden") != "true":
                assert picture.get("alt") or picture.get("aria-label") or picture.find("title"), (name, str(picture)[:200])


def test_no_markup_is_left_unread(pages):
    """A role that was not understood shows its braces. Quoted articles may hold braces of their own."""
    left = re.compile(r"\{(fact|numref|term|cite\S*|doc|ref)\}|\[\?\?\]")
    for name, page in pages.items():
        own_words = [e.get_text() for e in page.select("article p") if "fr" not in (e.get("lang"), *(x.get("lang") for x in [*e.parents, *e.find_all()]))]
        assert not left.search(" ".join(own_words)), name


def test_evidence_shows_every_claim_in_its_sentence(pages):
    """The marked words are those of the table, to the character."""
    claims = rows("claims")
    page = pages["book/evidence.html"]
    for claim in claims:
        entry = page.find(id=claim["claim_id"])
        marked = entry.find("mark") or entry.find(class_="quotation")
        assert claim["text"] in marked.get_text(), claim["claim_id"]


def test_french_passages_are_marked_as_french(pages):
    for quotation in pages["book/evidence.html"].select(".quotation"):
        assert quotation.get("lang") == "fr"


def addresses(page):
    for element in page.find_all(True):
        for attribute in ("href", "src", "xlink:href"):
            address = element.get(attribute)
            if address and not address.startswith(("mailto:", "data:", "javascript:")):
                yield element, address


def rows(table):
    import csv

    with (ROOT / "data" / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
