"""A row in its sentences: whole sentences, and which characters are the row's own."""

import pytest
from dossier.book.passages import Piece, pieces

SENTENCES = [
    {"sentence_id": "s1", "article_id": "un", "start": "0", "end": "9", "text": "Il parle."},
    {"sentence_id": "s2", "article_id": "un", "start": "11", "end": "20", "text": "Il part 🚢"},
    {"sentence_id": "s0", "article_id": "deux", "start": "0", "end": "9", "text": "Ailleurs."},
]


def row(start, end, text):
    return {"article_id": "un", "sentence_id": "s1", "start": start, "end": end, "text": text}


@pytest.mark.parametrize(("given", "found"), [
    (row(3, 8, "parle"), [("s1", "parle")]),
    (row(3, 18, "parle.\n\nIl part"), [("s1", "parle."), ("s2", "Il part")]),
    (row("11", "20", "Il part 🚢"), [("s2", "Il part 🚢")]),
])
def test_the_words_lie_where_the_offsets_say(given, found):
    assert [(p.sentence_id, p.parts[1]) for p in pieces(given, reversed(SENTENCES))] == found
    assert all("".join(p.parts) == p.text for p in pieces(given, SENTENCES))


def test_words_that_no_sentence_holds_stand_alone():
    assert pieces(row(3, 30, "parle à tous"), SENTENCES) == [Piece("s1", "parle à tous", 0, 12)]
