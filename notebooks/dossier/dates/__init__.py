"""A Doc in; the date expressions of its text with TIMEX3 values, and when it was published, out.

The component `dossier_dates` finds expressions (`date_grammar`), dates the article (`dating`) and reckons the values
(`date_resolution`), after ISO-TimeML (ISO 24617-1) and the reading rules of the codebook.
"""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..codebook import DEFAULT_FOLDER, load_codebook
from .expressions import Expression
from .grammar import Grammar
from ..language import text_of
from .outlook import governing_verb
from .resolution import DateValue, Resolver
from .dating import Dater, Dating
from .printed import PrintedDate, printed_dates

__all__ = ["DateValue", "Dates", "Dating", "date_near", "date_of"]

Span.set_extension("date", default=None, force=True)     # DateValue
Doc.set_extension("dating", default=None, force=True)    # Dating

KEY = "dates"


class Dates:
    """The component. Results: `doc.spans["dates"]` with `span._.date`, and `doc._.dating`; a span's label is its shape."""

    def __init__(self, nlp: Language, codebook: str) -> None:
        book = load_codebook(Path(codebook) if codebook else DEFAULT_FOLDER)
        self._grammar = Grammar(nlp)
        self._dater = Dater(book)
        self._events = book.events

    def __call__(self, doc: Doc) -> Doc:
        expressions = self._grammar(doc)
        printed = printed_dates(doc, expressions)
        expressions = _of_the_article(doc, expressions, printed)
        doc._.dating = self._dater(doc, expressions, printed)
        values = Resolver(doc, doc._.dating.published, self._events)(expressions)
        spans = []
        for expression, value in zip(expressions, values):
            span = Span(doc, expression.start, expression.end, label=expression.shape)
            span._.date = value
            spans.append(span)
        doc.spans[KEY] = spans
        return doc


@Language.factory("dossier_dates", default_config={"codebook": ""})
def make_dates(nlp: Language, name: str, codebook: str) -> Dates:
    """The component with the codebook of a folder ("" is the project's own)."""
    return Dates(nlp, codebook)


def _of_the_article(doc: Doc, expressions: list[Expression], printed: list[PrintedDate]) -> list[Expression]:
    """Without what furniture says of other times and pages: there only the lines that date the article count."""
    sentences = doc._.sentences
    starts = [s.span.start for s in sentences]
    dated_lines = {_line(doc, p.expression) for p in printed}
    return [e for e in expressions if (at := bisect_right(starts, e.start) - 1) < 0 or not sentences[at].is_furniture or _line(doc, e) in dated_lines]


def _line(doc: Doc, expression: Expression) -> int:
    """Where the line of an expression starts."""
    return text_of(doc).rfind("\n", 0, doc[expression.start].idx) + 1


def date_near(doc: Doc, token_index: int) -> DateValue | None:
    """The date that governs the clause of a token; None if its sentence names none that is known.

    A date under the same verb comes first, then the nearest in the sentence. Durations, sets and references
    (PRESENT_REF and the like) are no dates here.
    """
    sentence = doc[token_index].sent
    dates = [s for s in doc.spans[KEY] if sentence.start <= s.start < sentence.end and s._.date.earliest and s._.date.value != "PRESENT_REF"]
    if not dates:
        return None
    token = doc[token_index]
    verb = token if token.pos_ == "VERB" else governing_verb(doc, token_index, token_index + 1)
    same = [s for s in dates if governing_verb(doc, s.start, s.end) == verb]
    nearest = min(same or dates, key=lambda s: min(abs(s.start - token_index), abs(s.end - 1 - token_index)))
    return nearest._.date


def date_of(doc: Doc, token_index: int) -> str:
    """The ISO day, month or year that governs a token's clause, else "" (weeks, seasons and intervals have none)."""
    date = date_near(doc, token_index)
    value = date.value.partition("T")[0] if date else ""
    return value if value[:4].isdigit() and len(value) in (4, 7, 10) and value.replace("-", "").isdigit() and "/" not in value else ""
