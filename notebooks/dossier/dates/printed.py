"""The dates that a page prints as those of its article, in a Doc with its date expressions; the best first.

Which date of a line can be meant is for `datelines` to say; here the place of the line on the page decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from ..articles import BODY, CAPTION, TITLE, plain
from ..language import text_of
from ..datelines import BARE, PUBLISHED, Stamp, opening_stamp, stamps
from ..vocabulary import datelines as words
from .expressions import Expression

# Where a date is printed, in the order in which places are believed.
VERB, BELOW_TITLE, DATELINE, ABOVE_TITLE, UPDATE, TAIL = range(6)

_STANDFIRST = 5     # sentences that may stand between the title and the line of the date
_OPENINGS = 2       # paragraphs that may open with a dateline


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date that the page prints as the article's own. `sure`: no later date told in the text can refute it."""

    expression: Expression
    place: int
    sure: bool


def printed_dates(doc: Doc, expressions: Sequence[Expression]) -> list[PrintedDate]:
    """Every date of a line or opening that dates the article, the best first; it may lack its day or its year."""
    page = _Page(doc, [e for e in expressions if e.month is not None])
    return sorted((*page.of_lines(), *page.of_openings()), key=lambda p: (p.place, p.expression.start))


class _Page:
    """The lines of one page that hold dates."""

    def __init__(self, doc: Doc, dated: Sequence[Expression]) -> None:
        self._doc, self._text, self._dated = doc, text_of(doc), dated
        self._lines = [(start, end, [(stamp, dates[stamp.start]) for stamp in stamps(self._text[start:end], list(spans))])
                       for start, end, spans, dates in self._lines_with_dates()]
        of_lines = [(start, end) for start, end, found in self._lines if found]
        sentences = [s for s in doc._.sentences if not any(a <= s.span.start_char < b for a, b in of_lines)]
        title = [s.span for s in doc._.sentences if s.part == TITLE]
        self._title = (title[0].start_char, title[-1].end_char) if title else (-1, -1)
        self._body = [s.span.end_char for s in sentences if s.part == BODY]
        self._captions = [(s.span.start_char, s.span.end_char) for s in sentences if s.part == CAPTION]
        last = self._body[-1] if self._body else 0
        self._closed = next((s.span.start_char for s in sentences if s.span.start_char >= last and s.is_furniture and _leads_away(s.span.text)), len(self._text))

    def _lines_with_dates(self) -> Iterator[tuple[int, int, list[tuple[int, int]], dict[int, Expression]]]:
        by_line: dict[tuple[int, int], dict[int, tuple[int, Expression]]] = {}
        for e in self._dated:
            first, last = self._doc[e.start].idx, self._doc[e.end - 1]
            start = self._text.rfind("\n", 0, first) + 1
            end = self._text.find("\n", first)
            line = (start, end if end >= 0 else len(self._text))
            by_line.setdefault(line, {})[first - start] = (last.idx + len(last) - start, e)
        for (start, end), found in by_line.items():
            yield start, end, [(a, b) for a, (b, _) in found.items()], {a: e for a, (_, e) in found.items()}

    def of_lines(self) -> Iterator[PrintedDate]:
        for start, end, found in self._lines:
            for stamp, e in found:
                place = self._place(start, end, stamp)
                if place is not None:
                    yield PrintedDate(e, place, place not in (ABOVE_TITLE, TAIL))

    def _place(self, start: int, end: int, stamp: Stamp) -> int | None:
        if start >= self._closed or any(a <= start < b for a, b in self._captions):
            return None
        if stamp.rank != BARE:
            return VERB if stamp.rank == PUBLISHED else UPDATE
        title_start, title_end = self._title
        if title_start <= start < title_end:   # "Attentats du 13 novembre 2015 : …" says of what, not when
            document = not words.DOCUMENTS.isdisjoint(plain(self._text[start:end]).split())
            return BELOW_TITLE if stamp.alone or document else None
        if start < title_start:
            return ABOVE_TITLE
        before = sum(1 for body_end in self._body if body_end <= start)
        if before <= _STANDFIRST and before < len(self._body):
            return BELOW_TITLE
        return TAIL if before == len(self._body) else None

    def of_openings(self) -> Iterator[PrintedDate]:
        parts = self._doc._.article.parts if self._doc._.article else ()
        taken = {start for start, _, found in self._lines if found}
        for part in [p for p in parts if p.kind == BODY and p.start not in taken][:_OPENINGS]:
            dates = {self._doc[e.start].idx - part.start: (self._doc[e.end - 1], e) for e in self._dated if part.start <= self._doc[e.start].idx < part.end}
            opening = opening_stamp(self._text[part.start:part.end], [(a, last.idx + len(last) - part.start) for a, (last, _) in dates.items()])
            if opening:
                yield PrintedDate(dates[opening[0].start][1], DATELINE, opening[1])


def _leads_away(line: str) -> bool:
    """Furniture below the article that leads to other pages or to its readers: dates after it are theirs."""
    return any(word in words.ELSEWHERE for word in plain(line).replace("'", " ").replace(":", " ").split())
