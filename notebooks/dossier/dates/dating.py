"""When was the article published? A Doc with its date expressions in; an ISO day, month or year with its evidence out.

Printed dates come first (a line of publication, a dateline, a dated lead). Otherwise the time is narrowed down: by dates
that the text tells as past, by the terms of office of those whom it names, by known events, by a weekday that a day of the
month has only in some years. A day is given only where the text supports a day: a wrong date is worse than a coarse one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from ..articles import BODY, TITLE, plain
from ..codebook import Codebook
from .evidence import Evidence, Knowledge
from .expressions import Expression
from .outlook import OPEN, governing_verb, outlook
from ..language import Sentence
from .timex import days, safe_day
from ..vocabulary import dates_published as words

STATED, CATALOGUE, INFERRED, UNKNOWN = "stated", "catalogue", "inferred", "unknown"

_DATELINE_TOKENS = 14      # a dateline stands within so many tokens of the first paragraph
_BARE_LINE_WORDS = 7       # words beside the date on a line that does nothing but date
_LATEST_DAY_OF_MONTH = 25  # news of a later day may be told in the next month
_LEAD_SENTENCES = 2
_DATELINE_END = re.compile(rf"\.?,?\(?(?:{'|'.join(words.AGENCIES)})|[.,]?[-–—:]|\.(?:$|[A-ZÉÀ«])")


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

    def __call__(self, doc: Doc, expressions: Sequence[Expression]) -> Dating:
        known = doc.user_data.get("published")
        if known:
            return Dating(str(known), CATALOGUE, reason="The catalogue gives the date.")
        return printed(doc, expressions) or infer(doc, expressions, self._knowledge)


# --- printed dates ---------------------------------------------------------------------------------

def printed(doc: Doc, expressions: Sequence[Expression]) -> Dating | None:
    """The date that the page prints for the article: a line of publication, a dateline, or a dated lead."""
    sentences = doc._.sentences
    dated = [e for e in expressions if e.is_day and days(_day(e))]
    return _publication_line(doc, sentences, dated) or _dateline(doc, sentences, dated) or _dated_lead(doc, sentences, expressions)


def _publication_line(doc: Doc, sentences: Sequence[Sentence], dated: Sequence[Expression]) -> Dating | None:
    found = []
    first, last = _body_range(sentences)
    for e in dated:
        at, sentence = _sentence_of(sentences, e)
        line = plain(_line(doc, e))
        if any(word in line for word in words.NEITHER):
            continue
        rank = 0 if any(w in line for w in words.PUBLISHED) else 2 if any(w in line for w in words.UPDATED) else 1
        bare = len(re.findall(r"[^\W\d_]{2,}", line)) - sum(1 for i in range(e.start, e.end) if doc[i].is_alpha) <= _BARE_LINE_WORDS
        outside = sentence.part not in (BODY, TITLE) or at > last
        if bare and outside and (rank != 1 or at < first):
            found.append((rank, e.start, e))
    if not found:
        return None
    rank, _, e = min(found, key=lambda f: f[:2])
    what = "the line of the last update" if rank == 2 else "a line of the page"
    return _stated(doc, e, f"The date is printed: {what} gives it.")


def _dateline(doc: Doc, sentences: Sequence[Sentence], dated: Sequence[Expression]) -> Dating | None:
    """ "BRUXELLES, 12 févr. 2020 (AFP) -" at the start of the body."""
    e = next((e for e in dated if _opens_body(doc, sentences, e)), None)
    return _stated(doc, e, "The dateline gives the date.") if e else None


def _opens_body(doc: Doc, sentences: Sequence[Sentence], e: Expression) -> bool:
    first, _ = _body_range(sentences)
    if first >= len(sentences):
        return False
    start = sentences[first].span.start
    if not start <= e.start < start + _DATELINE_TOKENS:
        return False
    before = [t for t in doc[start:e.start] if t.is_alpha]
    names_only = all(t.text[0].isupper() or t.lower_ in ("le", "de", "la", "à", "et") for t in before)
    closing = "".join(t.text for t in doc[e.end:e.end + 6] if not t.is_space)
    return names_only and bool(before) and bool(_DATELINE_END.match(closing))


def _dated_lead(doc: Doc, sentences: Sequence[Sentence], expressions: Sequence[Expression]) -> Dating | None:
    """The first sentences tell the news with its whole date, weekday included, and nothing told in the text is later.

    Without the weekday the day may be that of an earlier fact: only its month is taken, and only if the text stays with that day.
    """
    first, _ = _body_range(sentences)
    lead = sentences[first:first + _LEAD_SENTENCES]
    told = [_ends(e) for e in expressions if e.year and outlook(doc, e.start, e.end) <= OPEN]
    moves_on = any(e.shape == "later" for e in expressions)
    for e in expressions:
        if not e.is_day or not _day(e) or not any(s.span.start <= e.start < s.span.end for s in lead):
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
    day = safe_day(e.year, e.month, e.day)
    return day.isoformat() if day else ""


def _end(doc: Doc, e: Expression) -> int:
    last = doc[e.end - 1]
    return last.idx + len(last)


def _line(doc: Doc, e: Expression) -> str:
    text = doc.text
    start = text.rfind("\n", 0, doc[e.start].idx) + 1
    end = text.find("\n", start)
    return text[start:end if end >= 0 else len(text)]


def _body_range(sentences: Sequence[Sentence]) -> tuple[int, int]:
    """The first and the last sentence of the body."""
    body = [i for i, s in enumerate(sentences) if s.part == BODY]
    return (body[0], body[-1]) if body else (len(sentences), -1)


def _sentence_of(sentences: Sequence[Sentence], e: Expression) -> tuple[int, Sentence]:
    return next((i, s) for i, s in reversed(list(enumerate(sentences))) if s.span.start <= e.start)


# --- inferred dates --------------------------------------------------------------------------------

def infer(doc: Doc, expressions: Sequence[Expression], knowledge: Knowledge) -> Dating:
    """The date that the text gives away, as fine as it supports."""
    evidence = Evidence(doc, expressions, knowledge)
    return _news_day(doc, expressions, evidence) or _news_event(doc, evidence) or _window_only(doc, evidence)


def _news_day(doc: Doc, expressions: Sequence[Expression], evidence: Evidence) -> Dating | None:
    """A day of the month told in the lead, whose year follows from its weekday and from what is known of the time."""
    sentences = doc._.sentences
    first, _ = _body_range(sentences)
    lead_end = sentences[min(first + _LEAD_SENTENCES, len(sentences)) - 1].span.end if first < len(sentences) else 0
    for e in expressions:
        if e.year is not None or e.month is None or e.day is None and not e.readings or e.start >= lead_end:
            continue
        dateline = _opens_body(doc, sentences, e)
        if e.weekday is None and not dateline or not dateline and outlook(doc, e.start, e.end) > OPEN:
            continue
        days_found = evidence.days_of(e)
        if len(days_found) == 1:
            told = "an impossible day that reads" if e.readings else "the news is of"
            reason = f"No date is printed; {told} {days_found[0]:%A} {days_found[0].day} {days_found[0]:%B}, which fits {days_found[0].year}: {evidence.reason}."
            return Dating(days_found[0].isoformat(), INFERRED, doc[e.start].idx, _end(doc, e), reason)
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
