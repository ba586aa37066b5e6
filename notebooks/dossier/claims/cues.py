"""Statements in, the tokens of their cues out: a verb that reports has the subject and the content that the statement has."""

from __future__ import annotations

from spacy.tokens import Doc

from ..articles import fold
from ..language import text_of
from ..vocabulary import reporting
from ..vocabulary.conjugation import FINITE, FUTURE, shapes

_REACH = 600       # characters between a cue and its content, at the most


def cue_tokens(doc: Doc) -> dict[int, int]:
    """Token of a cue → index of its statement; where a cue opens two contents ("demande A et B"), the nearest."""
    text, found = text_of(doc), {}
    for n, span in enumerate(doc.spans["statements"]):
        statement = span._.statement
        place = _nearest(text, fold(statement.cue), statement.start, statement.end) if statement.cue else None
        if place is None:
            continue
        cue = doc.char_span(place, place + len(statement.cue), alignment_mode="expand")
        for token in cue or ():
            found.setdefault(token.i, n)
    return found


def _nearest(text: str, cue: str, start: int, end: int) -> int | None:
    """Where the words of a cue stand before or behind the content, by the nearest."""
    before = text.rfind(cue, max(0, start - _REACH), start)
    after = text.find(cue, end, end + _REACH)
    if before < 0 or after >= 0 and after - end < start - (before + len(cue)):
        return after if after >= 0 else None
    return before


_FORMS: dict[str, str] = {}


def reporting_form(word: str) -> str:
    """The lemma of a finite form of a reporting verb ("juge", "lance"), or ""."""
    if not _FORMS:
        for verbs in reporting.VERBS.values():
            for lemma in verbs:
                bare = lemma.removeprefix("se ").removeprefix("s'").removesuffix(" à")
                for form, shape in shapes(lemma):
                    if shape in (FINITE, FUTURE):
                        _FORMS.setdefault(form, bare)
    return _FORMS.get(word, "")
