"""What pages say of themselves to machines: only what is known."""

import json

import pytest
from dossier_book import schema_org
from dossier_book.citation import Author, Citation
from dossier_book.structured import script

BOOK = Citation("A book", (Author("The authors", False), Author("Ada Lovelace", True)), "1.2", "About.", ("Iraq",), "2024")
ROW = {"article_id": "a", "title": "Le titre", "outlet": "", "published": "", "published_basis": "unknown", "published_evidence": "", "genre": "news", "language": "fr", "body_words": "12"}


def test_an_article_of_unknown_origin_claims_neither_date_nor_publisher():
    said = schema_org.news_article(ROW, "", "sources.html#a")
    assert {"datePublished", "publisher", "creditText"}.isdisjoint(said)
    assert said["description"] == "Date of publication unknown."
    assert (said["@type"], said["headline"], said["wordCount"]) == ("NewsArticle", "Le titre", 12)


@pytest.mark.parametrize(("basis", "words", "said"), [
    ("stated", "18 Oct.\n2016", "Date of publication: as printed with the text (“18 Oct. 2016”)."),
    ("inferred", "mardi", "Date of publication: inferred from the text (“mardi”)."),
    ("catalogue", "", "Date of publication: from the catalogue of sources."),
])
def test_a_date_says_how_it_is_known(basis, words, said):
    article = schema_org.news_article(ROW | {"published": "2016-10", "published_basis": basis, "published_evidence": words, "outlet": "NATO"}, "Ada", "a")
    assert (article["datePublished"], article["description"]) == ("2016-10", said)
    assert (article["publisher"]["name"], article["creditText"]) == ("NATO", "Ada")


def test_people_and_entities_are_told_apart():
    assert [author["@type"] for author in schema_org.book(BOOK, "index.html", [], [])["author"]] == ["Organization", "Person"]


def test_a_data_set_names_its_variables_its_files_and_its_sources():
    package = {"name": "p", "title": "T", "description": "D", "resources": [
        {"name": "dates", "schema": {"fields": [{"name": "value", "title": "Value", "description": "TIMEX3."}]}}]}
    said = schema_org.dataset(BOOK, package, "d.html", [("data/t.csv", "t.csv", 5, "0a")], ["s.html#a"], ["2021-02", "", "2016"])
    assert said["variableMeasured"] == [{"@type": "PropertyValue", "name": "dates.value", "alternateName": "Value", "description": "TIMEX3."}]
    assert said["distribution"][0] | {"@type": ""} == {
        "@type": "", "name": "t.csv", "contentUrl": "data/t.csv", "encodingFormat": "text/csv", "contentSize": "5 B", "sha256": "0a"}
    assert (said["temporalCoverage"], said["isBasedOn"]) == ("2016/2021-02", [{"@id": "s.html#a"}])
    assert "temporalCoverage" not in schema_org.dataset(BOOK, package, "d.html", [], [], [""])


def test_text_from_an_article_cannot_end_the_element():
    html = script({"headline": "</script><script>alert(1)</script>"})
    assert html.count("<") == 2
    assert json.loads(html.partition(">")[2].rpartition("<")[0])["headline"] == "</script><script>alert(1)</script>"
