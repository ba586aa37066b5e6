"""Tables for other tools: typed, keyed, described, and the same bytes each time."""

import io
import json
import sqlite3
import zipfile

import fastparquet
import pandas as pd
import pytest
from dossier import schema
from dossier.exports import annotations, bundle, rights
from dossier.exports.parquet import parquet
from dossier.exports.sqlite import database
from dossier.exports.values import typed
from small_dossier import small_dossier


@pytest.fixture
def small(tmp_path):
    """(package, rows of strings by table) of two invented articles."""
    small_dossier(tmp_path)
    return read(tmp_path)


@pytest.fixture(scope="module")
def real(root):
    return read(root / "data" / "tables")


def read(folder):
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    frames = {r["name"]: pd.read_csv(folder / r["path"], dtype=str, keep_default_na=False) for r in package["resources"]}
    return package, {name: frame.to_dict("records") for name, frame in frames.items()}


@pytest.mark.parametrize(("cell", "kind", "value"), [
    ("", "string", None), ("", "number", None), ("0", "integer", 0), ("4000", "number", 4000.0), ("false", "boolean", False), ("mai", "string", "mai"),
])
def test_cells_have_the_types_that_the_package_names(cell, kind, value):
    assert typed(cell, kind) == value and type(typed(cell, kind)) is type(value)


@pytest.mark.parametrize(("cell", "kind"), [("x", "integer"), ("yes", "boolean"), ("2021-13-01", "date"), ("1", "geopoint")])
def test_a_cell_of_another_type_is_an_error(cell, kind):
    with pytest.raises((ValueError, KeyError)):
        typed(cell, kind)


# --- SQLite ----------------------------------------------------------------------------------------

def opened(data):
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def test_every_row_is_in_the_database_with_its_type(real):
    package, tables = real
    base = opened(database(package, tables))
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for resource in package["resources"]:
        fields = [(f["name"], f["type"]) for f in resource["schema"]["fields"]]
        stored = base.execute(f'SELECT * FROM "{resource["name"]}"').fetchall()
        expected = [tuple(typed(row[name], kind) for name, kind in fields) for row in tables[resource["name"]]]
        assert stored == [tuple(v.isoformat() if hasattr(v, "isoformat") else v for v in row) for row in expected], resource["name"]


def test_the_database_keeps_keys_and_permitted_values(small):
    package, tables = small
    base = opened(database(package, tables))
    assert {(row[2], row[3]) for row in base.execute("PRAGMA foreign_key_list(claims)")} >= {("statements", "statement_id"), ("actors", "actor_id")}
    for wrong in ("UPDATE claims SET actor_id = 'nobody'", "UPDATE claims SET status = 'perhaps'", "UPDATE dates SET start = -1",
                  "UPDATE articles SET machine_translated = 2", "UPDATE sentences SET text = NULL"):
        with pytest.raises(sqlite3.IntegrityError):
            base.execute(wrong)


def test_a_row_that_refers_to_nothing_makes_no_database(small):
    package, tables = small
    tables["mentions"][0]["actor_id"] = "nobody"
    with pytest.raises(sqlite3.IntegrityError, match="mentions: row 1 refers to a row that is not in actors"):
        database(package, tables)


def test_the_database_says_what_each_field_means(small):
    package, tables = small
    base = opened(database(package, tables))
    for resource in package["resources"]:
        definition = base.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [resource["name"]]).fetchone()[0]
        told = dict(base.execute('SELECT field, description FROM data_dictionary WHERE "table" = ?', [resource["name"]]))
        assert told.pop("") == resource["description"]
        assert told == {f["name"]: f["description"] for f in resource["schema"]["fields"]}
        assert all(f"-- {' '.join(words.split())}" in definition for words in told.values())


# --- Parquet ---------------------------------------------------------------------------------------

PANDAS_KINDS = {"integer": "if", "number": "f", "boolean": "bf", "string": "O", "date": "M"}  # with gaps, fastparquet reads numbers as floats


def test_every_row_is_in_the_parquet_file_with_its_type(real, tmp_path):
    package, tables = real
    for resource in package["resources"]:
        file = tmp_path / f"{resource['name']}.parquet"
        file.write_bytes(parquet(resource, tables[resource["name"]]))
        stored = fastparquet.ParquetFile(str(file)).to_pandas()
        assert list(stored) == [f["name"] for f in resource["schema"]["fields"]]
        for field in resource["schema"]["fields"]:
            if tables[resource["name"]]:
                assert stored[field["name"]].dtype.kind in PANDAS_KINDS[field["type"]], field["name"]
            expected = [typed(row[field["name"]], field["type"]) for row in tables[resource["name"]]]
            assert [None if pd.isna(v) else v.date() if field["type"] == "date" else v for v in stored[field["name"]]] == expected, field["name"]


def test_the_parquet_file_says_what_each_column_means(small):
    from arro3.core import DataType
    from arro3.io import read_parquet

    package, tables = small
    resource = next(r for r in package["resources"] if r["name"] == "dates")
    schema = read_parquet(io.BytesIO(parquet(resource, tables["dates"]))).schema
    for field in resource["schema"]["fields"]:
        assert schema.field(field["name"]).metadata_str["description"] == field["description"]
        assert schema.field(field["name"]).nullable is not bool(field.get("constraints", {}).get("required"))
    assert DataType.is_date32(schema.field("earliest").type)


# --- Web annotations -------------------------------------------------------------------------------

TEXT = "Le phare. Les gens. Le phare. Les gens. Le port."


@pytest.mark.parametrize(("start", "end"), [(0, 2), (3, 8), (10, 13), (23, 28), (43, 47), (0, len(TEXT))])
def test_prefix_words_and_suffix_together_occur_once(start, end):
    prefix, suffix = annotations.surroundings(TEXT, start, end, near=2)
    whole = prefix + TEXT[start:end] + suffix
    assert TEXT.count(whole) == 1 and TEXT.index(whole) + len(prefix) == start


def test_a_file_is_named_by_its_content():
    """The example of RFC 6920, section 8.1: the checksum of "Hello World!"."""
    assert annotations.named_by_content(bundle.sha256(b"Hello World!")) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"


def annotated(rows, tables):
    article = annotations.Article({"article_id": "a", "sha256": "0" * 64, "language": "fr", "file": "a.txt"}, TEXT, "sources.html#a")
    keys = {name: schema.key(name) for name in annotations.MOTIVATIONS}
    empty = {name: [] for name in annotations.MOTIVATIONS}
    made = annotations.collection(article, empty | {tables: rows}, keys, {"nato": {"wikidata": "Q7184"}}, "evidence.html#{}".format, "a.jsonld", "the program", "the-licence")
    return made["first"]["items"]


def row(**values):
    return {"article_id": "a", "start": "3", "end": "8", "text": "phare", "sentence_id": "a.s0-9", **values}


def test_an_annotation_points_at_the_words_by_position_and_by_quotation():
    [one] = annotated([row(date_id="a.d3-8", type="DATE", value="", basis="explicit")], "dates")
    assert (one["id"], one["type"], one["motivation"]) == ("evidence.html#a.d3-8", "Annotation", "identifying")
    position, quotation = one["target"]["selector"]
    assert position == {"type": "TextPositionSelector", "start": 3, "end": 8}
    assert (quotation["type"], quotation["exact"]) == ("TextQuoteSelector", "phare")
    assert json.loads(one["body"][0]["value"]) == {"table": "dates", "date_id": "a.d3-8", "sentence_id": "a.s0-9", "type": "DATE", "basis": "explicit"}


def test_claims_are_tagged_mentions_identified_and_anomalies_read():
    [claim] = annotated([row(claim_id="c", topic="mission", code="size")], "claims")
    [mention] = annotated([row(mention_id="m", actor_id="nato", form="name")], "mentions")
    [unknown] = annotated([row(mention_id="m", actor_id="nobody", form="name")], "mentions")
    [anomaly] = annotated([row(anomaly_id="x", kind="impossible_date", reading="13 février")], "anomalies")
    assert (claim["body"][1]["purpose"], claim["body"][1]["value"]) == ("tagging", "mission/size")
    assert mention["body"][1]["source"] == "http://www.wikidata.org/entity/Q7184"
    assert len(unknown["body"]) == 1
    assert (anomaly["body"][1]["purpose"], anomaly["body"][1]["value"], anomaly["body"][1]["language"]) == ("editing", "13 février", "fr")


# --- all together ----------------------------------------------------------------------------------

def test_the_same_tables_give_the_same_bytes(small):
    package, tables = small
    first, second = (bundle.tabular(package, tables, {"a.csv": b"a"}) for _ in range(2))
    assert first == second
    assert bundle.zipped(first) == bundle.zipped(dict(reversed(second.items())))


def test_the_zip_holds_each_file_unchanged_and_no_date():
    files = {"b/x.csv": b"1", "a.txt": "é".encode()}
    with zipfile.ZipFile(io.BytesIO(bundle.zipped(files))) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
        assert archive.namelist() == ["a.txt", "b/x.csv"]
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


# --- rights ----------------------------------------------------------------------------------------

def test_the_text_of_articles_is_not_given_away(root):
    folder = root / "data" / "tables"
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    csv = {r["path"]: (folder / r["path"]).read_bytes() for r in package["resources"]}
    published, files = rights.without_articles(package, csv)
    before, after = (pd.read_csv(io.BytesIO(f["sentences.csv"]), dtype=str, keep_default_na=False) for f in (csv, files))
    pd.testing.assert_frame_equal(after, before.drop(columns="text"))
    assert {p: d for p, d in files.items() if p != "sentences.csv"} == {p: d for p, d in csv.items() if p != "sentences.csv"}
    [resource] = [r for r in published["resources"] if r["name"] == "sentences"]
    assert [f["name"] for f in resource["schema"]["fields"]] == list(after.columns)
    assert resource["bytes"] == len(files["sentences.csv"]) and package != published
