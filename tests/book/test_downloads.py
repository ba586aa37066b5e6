"""What the book gives away: the files are whole, described, and lead back to the pages; the examples on the page work."""

import base64
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from building import ROOT
from dossier import schema
from test_pages import rows

PAGE = "book/data_dictionary.html"
EVIDENCE = ("dates", "quantities", "mentions", "statements", "claims", "anomalies")


@pytest.fixture(scope="module")
def data(html):
    return html / "data"


@pytest.fixture(scope="module")
def package():
    return json.loads((ROOT / "data" / "tables" / "datapackage.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def unpacked(data, package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("zip")
    with zipfile.ZipFile(data / f"{package['name']}.zip") as archive:
        archive.extractall(folder)
    return folder


def files(folder):
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def test_the_tables_are_those_of_the_project_without_the_text_of_articles(data, package):
    for resource in package["resources"]:
        published, own = ((folder / "tables" / resource["path"]).read_bytes() for folder in (data, ROOT / "data"))
        assert (published == own) is (resource["name"] != "sentences")
        assert (data / "parquet" / f"{resource['name']}.parquet").is_file()


def test_no_file_gives_a_whole_article_away(unpacked):
    """No table quotes as many words of an article as its body has."""
    import pandas as pd

    tables = {f.stem: pd.read_csv(f, dtype=str, keep_default_na=False) for f in (unpacked / "tables").glob("*.csv")}
    assert "text" not in tables["sentences"]
    for article_id, words in tables["articles"][["article_id", "body_words"]].itertuples(index=False):
        quoted = {name: t.loc[t["article_id"] == article_id, "text"].drop_duplicates().str.split().str.len().sum() for name, t in tables.items() if "text" in t}
        assert all(n < int(words) for n in quoted.values()), (article_id, quoted)


def test_the_package_has_the_sizes_and_checksums_of_its_files(data):
    described = json.loads((data / "tables" / "datapackage.json").read_text("utf-8"))
    for resource in described["resources"]:
        content = (data / "tables" / resource["path"]).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (len(content), f"sha256:{hashlib.sha256(content).hexdigest()}")


def test_the_zip_holds_everything(data, package, unpacked):
    everything = files(data)
    del everything[f"{package['name']}.zip"]
    assert files(unpacked) == everything
    assert {"LICENSE", "CITATION.cff", "README.txt", "SHA256SUMS", f"{package['name']}.sqlite"} <= everything.keys()


def test_checksums_are_right_in_the_list_and_on_the_page(data, pages):
    listed = dict(reversed(line.split("  ")) for line in (data / "SHA256SUMS").read_text("utf-8").splitlines())
    content = files(data)
    sums = {path: hashlib.sha256(c).hexdigest() for path, c in content.items()}
    assert set(sums) - set(listed) == {"SHA256SUMS", next(path for path in content if path.endswith(".zip"))}
    assert listed.items() <= sums.items()
    shown = dict([code.get_text() for code in file.find_all("code")] for file in pages[PAGE].select("details.checksums li"))
    assert shown == sums


def test_each_file_is_linked_with_its_size(data, pages):
    linked = {}
    for link in pages[PAGE].select("section#download-the-data a[href^='../data/']"):
        linked[link["href"].removeprefix("../data/")] = link.parent.get_text()
    assert set(files(data)) - set(linked) == {"LICENSE", "CITATION.cff", "README.txt"}
    for path, words in linked.items():
        size = (data / path).stat().st_size
        assert (f"({size / 1000:.1f}\u00a0kB)" if size >= 1000 else f"({size}\u00a0bytes)") in words, path


# --- examples --------------------------------------------------------------------------------------

def example(pages, language):
    [code] = pages[PAGE].select(f"div.highlight-{language} pre")
    assert len(code.get_text().strip().splitlines()) == 3
    return code.get_text()


def sizes():
    """How many claims on the size of the mission the tables hold."""
    return [claim["text"] for claim in rows("claims") if claim["code"] == "size"]


def test_the_pandas_example_runs(pages, unpacked):
    ran = subprocess.run([sys.executable, "-c", example(pages, "python")], cwd=unpacked, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert len(ran.stdout.strip().splitlines()) == len(sizes()) + 1


def test_the_sql_example_runs(pages, unpacked, package):
    found = sqlite3.connect(unpacked / f"{package['name']}.sqlite").execute(example(pages, "sql")).fetchall()
    assert sorted(row[-1] for row in found) == sorted(sizes())
    assert [row[0] for row in found] == sorted(row[0] for row in found)


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_the_r_example_runs(pages, unpacked):
    ran = subprocess.run(["Rscript", "-e", example(pages, "r")], cwd=unpacked, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert ran.returncode == 0, ran.stderr
    assert all(words.split()[0] in ran.stdout for words in sizes())


# --- annotations -----------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def collections(data):
    """Path below the built book -> collection."""
    return {f"data/annotations/{f.name}": json.loads(f.read_text("utf-8")) for f in sorted((data / "annotations").iterdir())}


def annotations(collections):
    for path, collection in collections.items():
        for item in collection["first"]["items"]:
            yield path, item


def test_there_is_one_annotation_for_each_row_of_evidence(collections):
    expected = sorted(row[schema.key(table)] for table in EVIDENCE for row in rows(table))
    assert sorted(unquote(urldefrag(item["id"])[1]) for _, item in annotations(collections)) == expected
    assert [f"data/annotations/{row['article_id']}.jsonld" for row in rows("articles")] == list(collections)


def test_each_annotation_is_found_again_in_its_article_by_either_selector(collections):
    raw = {f"data/annotations/{f.stem}.jsonld": f.read_bytes().decode("utf-8") for f in (ROOT / "data" / "raw").glob("*.txt")}
    for path, item in annotations(collections):
        text = raw[path]
        position, quotation = item["target"]["selector"]
        assert text[position["start"]:position["end"]] == quotation["exact"], item["id"]
        whole = quotation["prefix"] + quotation["exact"] + quotation["suffix"]
        assert text.count(whole) == 1, item["id"]
        assert text.index(whole) + len(quotation["prefix"]) == position["start"], item["id"]


def test_each_annotation_is_named_by_its_place_on_a_page(html, pages, collections):
    site = html.resolve().as_uri() + "/"
    for path, item in annotations(collections):
        page, anchor = urldefrag(urljoin(site + path, item["id"]))
        entry = pages[page.removeprefix(site)].find(id=unquote(anchor))
        assert entry is not None, item["id"]
        assert " ".join(item["target"]["selector"][1]["exact"].split()) in " ".join(entry.get_text().split()), item["id"]


# What the Web Annotation Data Model requires or allows, for the classes used here.
KEYS = {
    "AnnotationCollection": ({"@context", "id", "type", "total", "first"}, {"label", "generator", "rights"}),
    "AnnotationPage": ({"id", "type", "items", "partOf", "startIndex"}, set()),
    "Annotation": ({"id", "type", "target"}, {"body", "motivation"}),
    "TextualBody": ({"type", "value"}, {"purpose", "format", "language"}),
    "SpecificResource": ({"type", "source"}, {"purpose", "selector"}),
    "TextPositionSelector": ({"type", "start", "end"}, set()),
    "TextQuoteSelector": ({"type", "exact"}, {"prefix", "suffix"}),
    "Text": ({"id", "type"}, {"format", "language", "label", "rdfs:seeAlso"}),
    "Software": ({"type", "name"}, set()),
}
MOTIVATIONS = {"assessing", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "tagging"}


def objects(value):
    if isinstance(value, dict):
        if "type" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from objects(part)


def test_annotations_follow_the_model(collections):
    for path, collection in collections.items():
        assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld", path
        for thing in objects(collection):
            required, optional = KEYS[thing["type"]]
            assert required <= thing.keys() <= required | optional, (path, thing["type"])
            assert {thing.get(key, "tagging") for key in ("motivation", "purpose")} <= MOTIVATIONS
        ids = [item["id"] for item in collection["first"]["items"]]
        assert collection["total"] == len(ids) == len(set(ids)), path


def test_an_annotation_names_its_file_by_its_content(collections):
    known = {"ni:///sha-256;" + base64.urlsafe_b64encode(hashlib.sha256(f.read_bytes()).digest()).decode().rstrip("=") for f in (ROOT / "data" / "raw").glob("*.txt")}
    assert {item["target"]["source"]["id"] for _, item in annotations(collections)} <= known
