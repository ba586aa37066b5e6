"""Translations are looked up by the words they were made from; a wrong file gets one clear line."""

import csv

import pytest

from dossier import paths
from dossier.book import translations
from dossier.records import RecordError


def test_english_is_found_by_article_and_sentence(tmp_path):
    (tmp_path / "phare.yml").write_text('- text: "Le phare\\u00A0ouvre."\n  english: "The lighthouse opens."\n', encoding="utf-8")
    english = translations.load(tmp_path)
    assert english == {("phare", "Le phare\u00a0ouvre."): "The lighthouse opens."}
    assert ("phare", "Le phare ouvre.") not in english   # another space: another sentence


def test_a_folder_that_is_not_there_holds_none(tmp_path):
    assert translations.load(tmp_path / "none") == {}


@pytest.mark.parametrize(("text", "said"), [
    ("- text: a\n", "'english' is missing"),
    ("- {text: a, english: ' '}\n", "'english': is empty"),
    ("- {text: a, english: b, french: c}\n", "'french' is unknown"),
    ("- {text: a, english: b}\n- {text: a, english: c}\n", "given twice"),
])
def test_a_wrong_file_gets_one_clear_line(tmp_path, text, said):
    (tmp_path / "phare.yml").write_text(text, encoding="utf-8")
    with pytest.raises(RecordError) as error:
        translations.load(tmp_path)
    assert str(error.value).startswith("phare.yml") and said in str(error.value) and "\n" not in str(error.value)


def test_every_translated_sentence_stands_in_its_article():
    with (paths.TABLES / "sentences.csv").open(encoding="utf-8", newline="") as lines:
        sentences = {(row["article_id"], row["text"]) for row in csv.DictReader(lines)}
    assert set(translations.load(paths.TRANSLATIONS)) - sentences == set()


def test_paths_are_named_alike_on_every_machine(tmp_path):
    assert paths.named(paths.TABLES, paths.CATALOGUE) == "data/tables, data/catalogue.yml"
    assert paths.named(tmp_path) == tmp_path.name
