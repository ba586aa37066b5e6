"""When was the article published? A Doc with its date expressions in; an ISO day, month or year with its evidence out.

Printed dates come first (a line of publication, a dateline, a dated lead). Otherwise the time is narrowed down: by dates
that the text tells as past, by the terms of office of those whom it names, by known events, by a weekday that a day of the
month has only in some years. A day is given only where the text supports a day: a wrong date is worse than a coarse one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from ..articles import BODY
from ..codebook import Codebook
from .evidence import Evidence, Knowledge
from .expressions import Expression
from .outlook import OPEN, governing_verb, outlook
from .printed import ABOVE_TITLE, BELOW_TITLE, DATELINE, TAIL, UPDATE, VERB, PrintedDate
from ..language import Sentence
from .timex import days, safe_day

STATED, CATALOGUE, INFERRED, UNKNOWN = "stated", "catalogue", "inferred", "unknown"

_LATEST_DAY_OF_MONTH = 25  # news of a later day may be told in the next month
_LEAD_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Dating:
    """When an article was published: `published` is an ISO day, month or year, or "".

    basis: stated, catalogue, inferred or unknown. start, end: the characters of the text on which it rests (0, 0: none).
    reason: one sentence for the reader.
    """

    published: str
    basis: str
    start: int = 0
    end: int = 0
    reason: str = ""


class Dater:
    """Dates articles with what a codebook knows about terms of office and events."""

    def __init__(self, codebook: Codebook) -> None:
        self._knowledge = Knowledge(codebook)

    def __call__(self, doc: Doc, expressions: Sequence[Expression], candidates: Sequence[PrintedDate]) -> Dating:
        known = doc.user_data.get("published")
        if known:
            return Dating(str(known), CATALOGUE, reason="The catalogue gives the date.")
        return printed(doc, expressions, candidates) or infer(doc, expressions, candidates, self._knowledge)


# --- printed dates ---------------------------------------------------------------------------------

_REASONS = {
    VERB: "a line of the page gives it", BELOW_TITLE: "a line of the page gives it", ABOVE_TITLE: "a line above the title gives it",
    UPDATE: "the line of the last update gives it", TAIL: "a line below the text gives it",
}


def printed(doc: Doc, expressions: Sequence[Expression], candidates: Sequence[PrintedDate]) -> Dating | None:
    """The date that the page prints for the article: a line of publication, a dateline, or a dated lead."""
    whole = [p for p in candidates if p.expression.is_day and days(_day(p.expression))]
    others = min((_day(p.expression) for p in whole if p.place != ABOVE_TITLE), default="9999")
    own = [p.expression for p in candidates]
    told = max((_ends(e) for e in expressions if e.year and e not in own and outlook(doc, e.start, e.end) <= OPEN), default="")
    for p in whole:
        day = _day(p.expression)
        # the head of a page may show the day on which it was saved, a scene may open like a dateline
        if p.place == ABOVE_TITLE and day > others or not p.sure and day < told:
            continue
        reason = "The dateline gives the date." if p.place == DATELINE else f"The date is printed: {_REASONS[p.place]}."
        return _stated(doc, p.expression, reason)
    if dated := _dated_lead(doc, doc._.sentences, expressions):
        return dated
    month = next((p.expression for p in candidates if p.expression.year and not p.expression.day), None)
    if month is None:
        return None
    return _stated(doc, month, "The page prints the month.")


def _dated_lead(doc: Doc, sentences: Sequence[Sentence], expressions: Sequence[Expression]) -> Dating | None:
    """The first sentences tell the news with its whole date, weekday included, and nothing told in the text is later.

    Without the weekday the day may be that of an earlier fact: only its month is taken, and only if the text stays with that day.
    """
    first, _ = _body_range(sentences)
    lead = sentences[first:first + _LEAD_SENTENCES]
    told = [_ends(e) for e in expressions if e.year and outlook(doc, e.start, e.end) <= OPEN]
    moves_on = any(e.shape == "later" for e in expressions)
    for e in expressions:
        if not e.is_day or not days(_day(e)) or not any(s.span.start <= e.start < s.span.end for s in lead):
            continue
        if _ends(e) < max(told, default="") or outlook(doc, e.start, e.end) > OPEN:
            continue
        if e.weekday is not None:
            return _stated(doc, e, "The first sentences tell the news with its whole date.")
        if not moves_on and _is_perfect(doc, e):
            dating = _stated(doc, e, "The first sentences tell of a day of this month.")
            return replace(dating, published=dating.published[:7], basis=INFERRED)
    return None


def _ends(e: Expression) -> str:
    """The last day that a date with its year can mean, as text that sorts; a whole year counts from its first day."""
    last = e.until or e
    return f"{last.year}-{last.month or 1:02d}-{last.day or 1:02d}"


def _is_perfect(doc: Doc, e: Expression) -> bool:
    """News is told in the perfect ("a accueilli"), history in other tenses."""
    verb = governing_verb(doc, e.start, e.end)
    return verb is not None and any(child.dep_.startswith("aux") and child.morph.get("Tense") == ["Pres"] for child in verb.children)


def _stated(doc: Doc, e: Expression, reason: str) -> Dating:
    return Dating(_day(e), STATED, doc[e.start].idx, _end(doc, e), reason)


def _day(e: Expression) -> str:
    """The ISO day of a whole date, else its month."""
    day = safe_day(e.year, e.month, e.day) if e.day else None
    return day.isoformat() if day else f"{e.year}-{e.month:02d}"


def _end(doc: Doc, e: Expression) -> int:
    last = doc[e.end - 1]
    return last.idx + len(last)


def _body_range(sentences: Sequence[Sentence]) -> tuple[int, int]:
    """The first and the last sentence of the body."""
    body = [i for i, s in enumerate(sentences) if s.part == BODY]
    return (body[0], body[-1]) if body else (len(sentences), -1)


# --- inferred dates --------------------------------------------------------------------------------

def infer(doc: Doc, expressions: Sequence[Expression], candidates: Sequence[PrintedDate], knowledge: Knowledge) -> Dating:
    """The date that the text gives away, as fine as it supports."""
    evidence = Evidence(doc, expressions, knowledge)
    return _news_day(doc, expressions, [p.expression for p in candidates], evidence) or _news_event(doc, evidence) or _window_only(doc, evidence)


def _news_day(doc: Doc, expressions: Sequence[Expression], printed_days: Sequence[Expression], evidence: Evidence) -> Dating | None:
    """A day without its year that the page prints or the lead tells; its year follows from its weekday and from what is known of the time."""
    sentences = doc._.sentences
    first, _ = _body_range(sentences)
    lead_end = sentences[min(first + _LEAD_SENTENCES, len(sentences)) - 1].span.end if first < len(sentences) else 0
    told = [e for e in expressions if e.start < lead_end and e not in printed_days and e.weekday is not None
            and (e.steps or outlook(doc, e.start, e.end) <= OPEN)]
    for e in (*printed_days, *told):
        if e.year is not None or e.month is None or e.day is None and not e.readings:
            continue
        dateline = e in printed_days
        found = evidence.days_of(e, dateline)
        if len(found) == 1:
            day = found[0]
            told = "an impossible day that reads" if e.readings else "the news is of"
            reason = f"No date is printed; {told} {day:%A} {day.day} {day:%B}, which fits {day.year}: {evidence.reason}."
            written = day - dt.timedelta(e.steps or 0)   # "demain, vendredi 5 mars"
            return Dating(written.isoformat(), INFERRED, doc[e.start].idx, _end(doc, e), reason)
    return None


def _news_event(doc: Doc, evidence: Evidence) -> Dating | None:
    """A known event told as news: the first of its kind after all that the text tells as past."""
    found = evidence.news_event()
    if not found:
        return None
    event, weekdays, span = found
    told = [event.from_ + dt.timedelta(k) for k in range((event.to - event.from_).days + 1)]
    told = [day for day in told if day.weekday() in weekdays]
    start, end = span.start_char, span.end_char
    reason = f"No date is printed; the text tells of {event.name} ({event.from_}), the first after {evidence.told}: {evidence.reason}"
    if told:
        return Dating(told[-1].isoformat(), INFERRED, start, end, f"{reason}; its weekdays fit.")
    if event.to.day <= _LATEST_DAY_OF_MONTH:
        return Dating(f"{event.to:%Y-%m}", INFERRED, start, end, f"{reason}; nothing fixes the day.")
    return Dating(f"{event.to:%Y}", INFERRED, start, end, f"{reason}; nothing fixes the month.")


def _window_only(doc: Doc, evidence: Evidence) -> Dating:
    """What the bounds of the time alone give: a month or a year if both lie in it."""
    lower, upper = evidence.lower, evidence.upper
    if lower and upper and lower.year == upper.year:
        published = f"{lower:%Y-%m}" if lower.month == upper.month else f"{lower:%Y}"
        return Dating(published, INFERRED, *evidence.span, f"No date is printed; the text was written between {lower} and {upper}: {evidence.reason}.")
    return Dating("", UNKNOWN, reason="No date is printed, and nothing in the text gives the year.")
