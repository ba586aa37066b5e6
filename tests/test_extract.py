"""The command line on the project's own articles and on bad input: the main job, end to end."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from dossier import __main__ as cli
from dossier import schema, tables

ARTICLE = """Les alliés discutent du budget à Tallinn

« Notre budget augmentera de 300 millions d'euros », a déclaré mardi 7 mai 2019 la ministre Kadri Tamm.
"""


def rows(folder: Path, table: str) -> list[dict]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def run(*arguments) -> int:
    return cli.main([str(a) for a in arguments])


@pytest.fixture(scope="session")
def own(root, tmp_path_factory) -> Path:
    """The project's own tables, extracted afresh."""
    out = tmp_path_factory.mktemp("own") / "tables"
    assert run("extract", root / "data" / "raw", "--out", out) == 0
    return out


def test_the_committed_tables_are_those_that_extract_makes(root, own):
    stale = [p.name for p in sorted(own.iterdir()) if not _same(p, root / "data" / "tables" / p.name)]
    assert stale == [], "run make tables"


def _same(a: Path, b: Path) -> bool:
    return b.is_file() and a.read_bytes() == b.read_bytes()


def test_the_same_input_gives_the_same_bytes(root, own, tmp_path):
    assert run("extract", root / "data" / "raw", "--out", tmp_path) == 0
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {p.name: p.read_bytes() for p in own.iterdir()}


def test_every_row_is_what_stands_at_its_place(root, own):
    texts = {r["article_id"]: (root / "data" / "raw" / r["file"]).read_bytes().decode("utf-8") for r in rows(own, "articles")}
    checked = 0
    for table in schema.table_names():
        if "start" in schema.columns(table):
            for row in rows(own, table):
                assert texts[row["article_id"]][int(row["start"]):int(row["end"])] == row["text"], (table, row)
                checked += 1
    assert checked > 300


def test_every_row_lies_in_the_sentence_that_it_names(own):
    sentences = {r["sentence_id"]: r for r in rows(own, "sentences")}
    for table in schema.table_names():
        if "sentence_id" in schema.columns(table) and table != "sentences":
            for row in rows(own, table):
                sentence = sentences[row["sentence_id"]]
                assert int(sentence["start"]) <= int(row["start"]) < int(sentence["end"]), (table, row)


def test_furniture_carries_no_claim_statement_or_number(own):
    furniture = {r["sentence_id"] for r in rows(own, "sentences") if r["part"] == "boilerplate"}
    assert furniture
    for table in ("claims", "statements", "quantities"):
        assert not [r for r in rows(own, table) if r["sentence_id"] in furniture]


def test_tables_validate_and_a_broken_one_does_not(own, tmp_path, capsys):
    assert run("validate", own) == 0
    for path in own.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    text = (tmp_path / "dates.csv").read_text(encoding="utf-8")
    (tmp_path / "dates.csv").write_text(text.replace(",DATE,", ",DAY,", 1), encoding="utf-8")
    assert run("validate", tmp_path) == 1
    said = capsys.readouterr().err
    assert "dates.csv" in said and "'type'" in said


@pytest.mark.parametrize("beside", [True, False])
def test_a_moved_span_is_found(own, root, tmp_path, capsys, beside):
    for path in own.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    frame = rows(tmp_path, "dates")
    frame[0]["start"], frame[0]["end"] = str(int(frame[0]["start"]) + 1), str(int(frame[0]["end"]) + 1)
    (tmp_path / "dates.csv").write_text(tables.to_csv("dates", frame), encoding="utf-8", newline="\n")
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        resource.pop("hash"), resource.pop("bytes")
    (tmp_path / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    assert run("validate", tmp_path, *(["--raw", root / "data" / "raw"] if beside else [])) == 1
    assert frame[0]["date_id"] in capsys.readouterr().err


def test_typed_frames_follow_the_schema(own):
    frames = tables.read(own)
    assert str(frames["dates"]["start"].dtype) == "Int64"
    assert str(frames["quantities"]["negated"].dtype) == "boolean"
    assert (frames["statements"]["speaker_id"] == "").any() and not frames["statements"]["speaker_id"].isna().any()


# --- other folders, bad input ----------------------------------------------------------------------

def test_bad_files_are_listed_and_stop_nothing(tmp_path, capsys):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "copy.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
    (folder / "latin.txt").write_bytes(ARTICLE.encode("cp1252"))
    (folder / "english.txt").write_text("The allies met in Tallinn on Tuesday to talk about the common budget of the alliance.\n", encoding="utf-8")
    assert run("extract", folder, "--out", tmp_path / "out") == 0
    assert [r["article_id"] for r in rows(tmp_path / "out", "articles")] == ["copy"]
    refused = {r["file"]: r["reason"] for r in rows(tmp_path / "out", "rejections")}
    assert set(refused) == {"good.txt", "empty.txt", "photo.jpg", "latin.txt", "english.txt"}
    assert all(refused.values())
    assert run("validate", tmp_path / "out", "--raw", folder) == 0


def test_an_unknown_article_is_read_without_catalogue_or_coding(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("extract", tmp_path / "a.txt", "--out", tmp_path / "out") == 0
    [statement] = rows(tmp_path / "out", "statements")
    assert (statement["text"], statement["speaker_id"], statement["kind"]) == ("Notre budget augmentera de 300 millions d'euros", "kadri-tamm", "direct")
    assert [(q["value"], q["unit"]) for q in rows(tmp_path / "out", "quantities")] == [("300000000", "EUR")]
    assert [d["value"] for d in rows(tmp_path / "out", "dates")] == ["2019-05-07"]
    assert rows(tmp_path / "out", "claims") == []


def test_markup_in_an_article_is_text(tmp_path):
    hostile = ARTICLE.replace("300 millions", "<script>alert(1)</script> [lien](http://x) $x^2$ {{ y }} 300 millions")
    (tmp_path / "a.txt").write_text(hostile, encoding="utf-8")
    assert run("extract", tmp_path / "a.txt", "--out", tmp_path / "out") == 0
    assert any("<script>alert(1)</script> [lien](http://x) $x^2$ {{ y }}" in r["text"] for r in rows(tmp_path / "out", "sentences"))


def test_adding_an_article_changes_no_other_row(tmp_path, own, root):
    folder = tmp_path / "raw"
    folder.mkdir()
    for path in (root / "data" / "raw").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "0-new.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("extract", folder, "--out", tmp_path / "out", "--coding", root / "data" / "coding", "--catalogue", root / "data" / "catalogue.yml") == 0
    for table in schema.table_names():
        before, after = rows(own, table), rows(tmp_path / "out", table)
        assert [r for r in after if r in before] == before, table


@pytest.mark.parametrize(("arguments", "said"), [
    (["extract", "nowhere", "--out", "out"], "no such file or folder"),
    (["extract", ".", "--out", "out", "--codebook", "nowhere"], "no such file or folder"),
    (["validate", "nowhere"], "no such folder"),
    (["extract", ".", "--out", "out"], "no article could be read"),
])
def test_a_refusal_is_one_line_and_exit_status_1(tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    assert run(*arguments) == 1
    error = capsys.readouterr().err
    assert said in error and error.startswith("dossier: ") and error.count("\n") == 1


def test_a_wrong_codebook_stops_before_any_text_is_read(tmp_path, root, capsys):
    book = tmp_path / "codebook"
    book.mkdir()
    for file in (root / "data" / "codebook").glob("*.yml"):
        (book / file.name).write_bytes(file.read_bytes())
    text = (book / "claims.yml").read_text(encoding="utf-8")
    (book / "claims.yml").write_text(text.replace("definition:", "definitions:", 1), encoding="utf-8")
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("extract", tmp_path / "a.txt", "--out", tmp_path / "out", "--codebook", book) == 1
    said = capsys.readouterr().err
    assert "claims.yml" in said and "'definitions'" in said and not (tmp_path / "out").exists()


def test_the_module_runs_as_a_program(tmp_path, root):
    done = subprocess.run([sys.executable, "-m", "dossier", "validate", str(root / "data" / "tables")], cwd=root / "notebooks", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "spans checked against the articles" in done.stdout


def test_an_article_on_which_the_program_fails_stops_no_other(tmp_path, monkeypatch):
    from dossier import dates

    read = dates.Dates.__call__

    def fail(self, doc):
        if "budget" in doc.text:
            raise RuntimeError("broken")
        return read(self, doc)

    monkeypatch.setattr(dates.Dates, "__call__", fail)
    (tmp_path / "bad.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "good.txt").write_text(ARTICLE.replace("budget", "programme"), encoding="utf-8")
    assert run("extract", tmp_path / "bad.txt", tmp_path / "good.txt", "--out", tmp_path / "out") == 0
    assert [r["article_id"] for r in rows(tmp_path / "out", "articles")] == ["good"]
    [refused] = rows(tmp_path / "out", "rejections")
    assert refused["file"] == "bad.txt" and "broken" in refused["reason"]
