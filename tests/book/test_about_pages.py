"""What every page says of itself: to machines as JSON-LD, to those who cite it, to those who meet a French term."""

import json
import re
import subprocess
from urllib.parse import urldefrag, urljoin

import pytest
import yaml
from building import ROOT, build, copy_project
from bs4 import BeautifulSoup
from pybtex.database import parse_string
from test_pages import CHAPTERS, TOC, rows

CFF = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
GLOSSARY = "book/glossary.html"


def written(pages):
    """The pages that the table of contents names."""
    return {f"{name}.html": pages[f"{name}.html"] for name in CHAPTERS}


# --- JSON-LD ---------------------------------------------------------------------------------------

def said(page):
    return [json.loads(script.string) for script in page.find_all("script", type="application/ld+json")]


def of_type(pages, kind):
    return [(name, thing) for name, page in pages.items() for thing in said(page) if thing["@type"] == kind]


def test_all_of_it_is_in_the_terms_of_schema_org(pages):
    things = [thing for page in pages.values() for thing in said(page)]
    assert things and {thing["@context"] for thing in things} == {"https://schema.org"}


def test_every_address_in_it_leads_somewhere(html, pages):
    def addresses(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in {"@id", "url", "contentUrl"}:
                    yield inner
                else:
                    yield from addresses(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from addresses(inner)

    site = html.resolve().as_uri() + "/"
    for name, page in pages.items():
        for address in addresses(said(page)):
            path, anchor = urldefrag(urljoin(site + name, address))
            assert path.startswith(site) and (html / path.removeprefix(site)).is_file(), (name, address)
            assert not anchor or pages[path.removeprefix(site)].find(id=anchor), (name, address)


def test_the_data_set_is_described_where_it_is_given_away(html, pages):
    [(page, data)] = of_type(pages, "Dataset")
    assert page == "book/data_dictionary.html"
    package = json.loads((ROOT / "data" / "tables" / "datapackage.json").read_text("utf-8"))
    assert [v["name"] for v in data["variableMeasured"]] == [f"{r['name']}.{f['name']}" for r in package["resources"] for f in r["schema"]["fields"]]
    assert data["license"] == "https://spdx.org/licenses/MIT.html"
    given = {f.relative_to(html / "data").as_posix(): f.stat().st_size for f in (html / "data").rglob("*") if f.is_file()}
    assert {d["name"]: int(d["contentSize"].split()[0]) for d in data["distribution"]} == given
    assert len(data["isBasedOn"]) == len(rows("articles"))


def test_each_source_is_a_news_article_with_what_is_known_of_it(pages):
    found = of_type(pages, "NewsArticle")
    assert {name for name, _ in found} == {"book/bibliography.html"}
    by_id = {thing["identifier"]: thing for _, thing in found}
    for row in rows("articles"):
        thing = by_id.pop(row["article_id"])
        assert thing["headline"] == row["title"]
        assert thing.get("datePublished", "") == row["published"]
        assert thing.get("publisher", {}).get("name", "") == row["outlet"]
        assert row["published_basis"] in {"catalogue", "unknown"} or row["published_evidence"].split()[0] in thing["description"]
    assert by_id == {}


def test_the_book_has_its_chapters(pages):
    [(page, book)] = of_type(pages, "Book")
    assert (page, book["name"], book["version"]) == (f"{TOC['root']}.html", CFF["title"], CFF["version"])
    numbered = [c["file"] for part in TOC["parts"] if part.get("numbered") for c in part["chapters"]]
    chapters = of_type(pages, "Chapter")
    assert [(c["name"], c["position"]) for c in book["hasPart"]] == sorted(((c["name"], c["position"]) for _, c in chapters), key=lambda pair: pair[1])
    assert [name for name, _ in sorted(chapters, key=lambda pair: pair[1]["position"])] == [f"{c}.html" for c in numbered]


# --- cite this page --------------------------------------------------------------------------------

def test_every_page_says_once_how_to_cite_it(pages):
    for name, page in written(pages).items():
        [box] = page.select("details.cite-this")
        text, bibtex = (pre.get_text() for pre in box.select("div.highlight > pre"))
        assert not box.has_attr("open") and box.find("summary").get_text() == "Cite this page"
        title = page.find("h1").get_text().removesuffix("#").strip()
        title = re.sub(r"^\d+\. ", "", title)
        whole = name == f"{TOC['root']}.html"
        assert text.startswith(f"{CFF['authors'][0]['name']} (") and CFF["title"] in text and f"Version {CFF['version']}" in text
        assert whole or f"“{title}”" in text, name
        [(key, entry)] = parse_string(bibtex, "bibtex").entries.items()
        assert entry.fields["title"].strip("{}") == title and entry.type == ("book" if whole else "incollection")
        assert whole or entry.fields["booktitle"].strip("{}") == CFF["title"]
        assert key
        [line] = page.select("p.cite-print")
        assert line.get_text() == f"To cite this page: {text}"


def test_no_two_pages_have_the_same_key(pages):
    keys = [list(parse_string(page.select("details.cite-this pre")[1].get_text(), "bibtex").entries)[0] for page in written(pages).values()]
    assert len(keys) == len(set(keys))


def test_pages_that_nobody_wrote_are_not_cited(pages):
    assert not [name for name in set(pages) - set(written(pages)) if pages[name].select(".cite-this")]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """Two pages of a checkout that is published at an address."""
    folder = copy_project(tmp_path_factory.mktemp("published"))
    (folder / "book" / "_toc.yml").write_text("format: jb-book\nroot: book/page\nchapters:\n- file: book/evidence\n- file: book/bibliography\n- file: book/data_dictionary\n- file: book/reproducibility\n")
    (folder / "book" / "page.md").write_text("# Page\n\nText.\n", "utf-8")
    config = folder / "_config.yml"
    config.write_text(re.sub(r"^html:\n(  #.*\n)?(  baseurl:.*\n)?", "html:\n  baseurl: https://example.org/nato\n", config.read_text("utf-8"), flags=re.M), "utf-8")
    author = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "--quiet"], ["add", "."], [*author, "commit", "--quiet", "-m", "A"]):
        subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True)
    commit = subprocess.run(["git", "log", "-1", "--format=%H %cs"], cwd=folder, check=True, capture_output=True, text=True).stdout.split()
    built = build(folder)
    assert built.returncode == 0, built.stdout[-4000:]
    html = folder / "_build" / "html"
    return html, commit, {f.relative_to(html).as_posix(): BeautifulSoup(f.read_text("utf-8"), "html.parser") for f in html.rglob("*.html")}


def test_a_published_page_is_cited_with_its_address_and_commit(published):
    _, (commit, day), pages = published
    text, bibtex = (pre.get_text() for pre in pages["book/bibliography.html"].select("details.cite-this pre"))
    assert text.endswith(f", commit {commit[:7]} of {day}. https://example.org/nato/book/bibliography.html")
    [entry] = parse_string(bibtex, "bibtex").entries.values()
    assert (entry.fields["url"], entry.fields["year"]) == ("https://example.org/nato/book/bibliography.html", day[:4])


def test_a_published_book_names_its_things_in_full(published):
    html, _, pages = published
    [(_, data)] = of_type(pages, "Dataset")
    assert all(d["contentUrl"] == f"https://example.org/nato/data/{d['name']}" for d in data["distribution"])
    collection = json.loads(next((html / "data" / "annotations").glob("*.jsonld")).read_text("utf-8"))
    assert collection["id"].startswith("https://example.org/nato/data/annotations/")
    assert all(item["id"].startswith("https://example.org/nato/book/evidence.html#") for item in collection["first"]["items"])


def test_the_commit_is_on_the_page_about_reproducibility(published, pages):
    _, (commit, day), own = published
    told = own["book/reproducibility.html"].find(id="version").get_text(" ")
    assert commit in told and day in told
    assert "unknown: the project is no git checkout" in pages["book/reproducibility.html"].find(id="version").get_text(" ")


# --- glossary --------------------------------------------------------------------------------------

def links(page):
    return page.select("a:has(> .glossary-term)")


def test_each_entry_is_linked_at_most_once_a_page_and_from_running_text_only(pages):
    found = 0
    for name, page in written(pages).items():
        targets = [link["href"] for link in links(page)]
        found += len(targets)
        assert len(targets) == len(set(targets)), name
        for link in links(page):
            assert link.find_parent(["h1", "h2", "h3", "code", "pre", "blockquote", "figcaption", "th"]) is None, (name, link)
            assert not link.find_parent(class_=["quotation", "translation", "evidence-entry"]), (name, link)
    assert found >= len(CHAPTERS) / 2


def test_a_link_to_the_glossary_leads_to_an_entry_that_has_its_words(pages):
    glossary = pages[GLOSSARY]
    for name, page in written(pages).items():
        for link in links(page):
            page_name, anchor = urldefrag(link["href"])
            assert page_name.endswith("glossary.html"), name
            entry = [glossary.find("dt", id=anchor)]
            while (after := entry[-1].find_next_sibling()) and after.name == "dt":
                entry.append(after)
            names = [term.get_text().removesuffix("#").casefold() for term in entry]
            assert " ".join(link.get_text().split()).replace("’", "'").casefold() in names, (name, link.get_text())


def test_the_first_use_is_the_one_that_is_linked(pages):
    page = pages[f"{TOC['root']}.html"]
    [link] = [link for link in links(page) if link.get_text() == "NATO"]
    paragraph = next(p for p in page.select("article p") if "NATO" in p.get_text())
    assert link in paragraph.find_all("a")


def test_the_glossary_does_not_link_to_itself(pages):
    assert links(pages[GLOSSARY]) == []


# --- limits ----------------------------------------------------------------------------------------

def test_the_page_on_limits_types_no_number(pages):
    """Every digit in its text stands in a fact; in words, "one" and "two" belong to the prose."""
    page = pages["book/limits.html"].find("article")
    for place in page.select(".fact, .evidence-mark, .cite-this, .cite-print, a[href*='04_claims']"):
        place.extract()
    assert not re.search(r"\d", page.get_text())
