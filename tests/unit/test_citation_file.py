"""CITATION.cff is valid, complete, and says the same as the rest of the project."""

import json
import tomllib

import pytest
import yaml
from jsonschema import Draft7Validator, FormatChecker

SCHEMA = "tests/vendor/cff/schema-1.2.0.json"


class PlainLoader(yaml.SafeLoader):
    """YAML as JSON would have it: dates stay text, as the schema wants them."""

    yaml_implicit_resolvers = {
        letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@pytest.fixture(scope="module")
def cff(root):
    return yaml.load((root / "CITATION.cff").read_text("utf-8"), PlainLoader)


@pytest.fixture(scope="module")
def complaints(root):
    validator = Draft7Validator(json.loads((root / SCHEMA).read_text("utf-8")), format_checker=FormatChecker())
    return lambda data: [error.message for error in validator.iter_errors(data)]


def test_it_is_valid(cff, complaints):
    assert complaints(cff) == []


def test_the_schema_finds_what_is_wrong(cff, complaints):
    assert complaints({k: v for k, v in cff.items() if k != "authors"})
    assert complaints({**cff, "license": "no-such-licence"})
    assert complaints({**cff, "date-released": "soon"})


def test_it_says_all_that_a_citation_needs(cff):
    assert {"title", "authors", "version", "license", "abstract", "keywords", "preferred-citation"} <= cff.keys()
    assert cff["preferred-citation"]["type"] == "book" and cff["preferred-citation"]["year"]


def test_it_agrees_with_the_project(root, cff):
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    book = yaml.safe_load((root / "_config.yml").read_text("utf-8"))
    assert cff["version"] == cff["preferred-citation"]["version"] == project["version"]
    assert cff["title"] == cff["preferred-citation"]["title"] == book["title"]
    assert [author["name"] for author in cff["authors"]] == [book["author"]]


def test_the_licences_are_those_of_the_licence_file(root, cff):
    from dossier_book.citation import TABLES_LICENCE, TEXT_LICENCE

    words = (root / "LICENSE").read_text("utf-8")
    assert set(cff["license"]) == {TABLES_LICENCE, TEXT_LICENCE}
    assert "MIT License" in words and "CC BY 4.0" in words
