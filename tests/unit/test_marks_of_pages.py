"""Marks on a page: their looks, rows that nobody knows, sentences that should be translated."""

from types import SimpleNamespace

import pytest
from dossier.book import links
from dossier_book import marks, untranslated

MARK = '<a class="evidence-mark" href="../book/evidence.html#a" data-evidence="a b%20c">5</a>'


def test_marks_are_dressed_by_what_they_rest_on():
    page = f'<p>{MARK} <a href="x">y</a></p>'
    assert marks.names(page) == ["a b%20c"]
    looks = {"a b%20c": ("is-planned", "is-disputed")}
    assert marks.dressed(page, looks.get) == page.replace('"evidence-mark"', '"evidence-mark is-planned is-disputed"')
    assert marks.dressed(page, lambda name: ()) == page


def test_rows_that_nobody_knows():
    project = SimpleNamespace(rows={"a": (), "b": ()}, facts={"k": ()}, library=lambda name: links)
    labels = {"a", "c", "fact-k", "section"}
    assert marks.unknown_rows(["a", "fact-k"], project, labels) == []
    assert marks.unknown_rows(["a", "b", "c", "fact-x", "section"], project, labels) == ["b", "c", "fact-x", "section"]   # b: no entry
    assert marks.unknown_rows([], project, labels)


SENTENCE = {"article_id": "un", "text": "La mission passera de 500 à 4 000 personnes."}


@pytest.mark.parametrize(("translated", "outdated", "coded", "lacking"), [
    ({}, {}, {"un"}, True),
    ({("un", SENTENCE["text"]): "x"}, {}, {"un"}, False),
    ({("deux", SENTENCE["text"]): "x"}, {}, {"un"}, True),
    ({}, {}, set(), False),                                                                     # an article that nobody has coded
    ({}, {"un": ["La mission passera de 500 à 5 000 personnes."]}, {"un"}, False),               # the article has changed since
    ({}, {"un": ["Un tout autre propos, sans rapport avec la mission."]}, {"un"}, True),
])
def test_which_sentences_must_be_translated(translated, outdated, coded, lacking):
    project = SimpleNamespace(rows={"s": ("sentences", SENTENCE)}, translations=translated, outdated_translations=outdated, codings=coded)
    complaints = list(untranslated.complaints(project, ["s"]))
    assert bool(complaints) == lacking and all("un.yml" in c and "\n" not in c for c in complaints)
