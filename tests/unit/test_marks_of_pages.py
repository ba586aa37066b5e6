"""Marks on a page: their looks, rows that nobody knows, sentences that should be translated."""

from collections import Counter
from types import SimpleNamespace

import pytest
from dossier.book import links
from dossier.book.passages import Piece
from dossier_book import marks, popups, untranslated

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


def sentence(name, start, text):
    return {"sentence_id": name, "article_id": "un", "start": str(start), "end": str(start + len(text)), "text": text, "part": "body"}


def test_an_article_is_never_quoted_whole():
    sentences = [sentence("s1", 0, "a" * 40), sentence("s2", 40, "b" * 40), sentence("s3", 80, "c" * 40), sentence("s4", 120, "d" * 40)]
    passages = {f"r{n}": [Piece(s["sentence_id"], s["text"], 0, 10 * n)] for n, s in enumerate(sentences, 1)}
    assert popups.quotable(passages, Counter(r1=1, r2=5, r3=1, r4=1), {"un": sentences}) == {"s2", "s4", "s3"}   # the most shown, then what the words fill most
    assert popups.quotable(dict(list(passages.items())[:2]), Counter(r1=1, r2=1), {"un": sentences}) == {"s1", "s2"}
