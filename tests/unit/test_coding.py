"""A coding finds its words in the article, and gives way where they no longer stand."""

import pytest

from dossier.coding import load_coding, locate
from dossier.records import RecordError

TEXT = "La force compte 300 soldats.\nElle comptera 300 marins."


def test_words_that_stand_once_are_found():
    assert locate(TEXT, "300 soldats") == (16, 27)


def test_words_that_stand_twice_need_a_passage():
    assert "more than once" in locate(TEXT, "300")
    start, end = locate(TEXT, "300", "Elle comptera 300 marins.")
    assert TEXT[start:end] == "300" and start > 30


def test_words_that_are_gone_are_out_of_date():
    assert "no longer" in locate(TEXT, "400 soldats")
    assert "no longer" in locate(TEXT, "300", "Elle comptait 300 marins.")


@pytest.mark.parametrize(("text", "said"), [
    ("article: other\n", "'article'"),
    ("article: a\ndates:\n  - {text: x, type: DAY, value: ''}\n", "'type'"),
    ("article: a\nclaims:\n  - {text: x, topic: mission, code: size, voice: radio}\n", "'voice'"),
    ("article: a\nclaimes: []\n", "'claimes'"),
    ("- a\n", "fields are expected"),
])
def test_a_wrong_coding_gets_one_clear_line(tmp_path, text, said):
    path = tmp_path / "a.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError) as error:
        load_coding(path)
    assert str(error.value).startswith("a.yml") and said in str(error.value) and "\n" not in str(error.value)


def test_every_entry_of_the_projects_codings_stands_in_its_article(root):
    from dossier.articles import read_article
    from dossier.coding import place

    for path in sorted((root / "data" / "coding").glob("*.yml")):
        placed = place(load_coding(path), read_article(root / "data" / "raw" / f"{path.stem}.txt"))
        assert placed.out_of_date == [], path.name
