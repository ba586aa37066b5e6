"""What an undated text gives away about its time: past dates, known events, terms of office. A Doc in, a window of days out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cached_property

from spacy.tokens import Doc, Span

from ..articles import BODY, BOILERPLATE, CAPTION, plain
from ..codebook import Actor, Codebook, Event
from .expressions import Expression
from ..language import text_of
from .outlook import AHEAD, BACK, OPEN, outlook
from .timex import days, safe_day
from ..vocabulary.datelines import FORMER

_FIRST, _LAST = dt.date(1990, 1, 1), dt.date(2100, 1, 1)
_NEWS_GAP = 250     # days: a later event is no longer "the first after" the last dated fact
_SOON = 400         # days: news that names no later fact is rarely older
_CLOSE = 31         # days: a fact that is dated so closely is told as recent, one that has only its year may be history
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\D{0,30}((?:19|20)\d\d)(?!\s?[-–]\s?\d)", re.I)
_SHORTEST_NAME = 4


class Knowledge:
    """What a codebook knows about time, folded once for all articles."""

    def __init__(self, codebook: Codebook) -> None:
        self.holders: list[tuple[Actor, list[str]]] = [
            (actor, [name for alias in (actor.name, *actor.aliases) if len(name := plain(alias)) >= _SHORTEST_NAME])
            for actor in codebook.actors if actor.terms]
        self.events: list[tuple[Event, list[list[str]]]] = [(event, [plain(form).split() for form in event.forms]) for event in codebook.events]
        # A ministers' meeting is one of many of its kind; the others happened once.
        self.single = {event.id for event in codebook.events
                       if not any(set(event.forms) & set(other.forms) for other in codebook.events if other is not event)}


class Evidence:
    """The window in which an article was written, from `lower` to before `upper` (None: open).

    `told` is the latest fact that the text tells as past, by a date or a known event; `reason` says what the window rests on,
    `span` is the text of it.
    """

    def __init__(self, doc: Doc, expressions: Sequence[Expression], knowledge: Knowledge) -> None:
        self._doc, self._expressions, self._knowledge = doc, expressions, knowledge
        self._sentences = [s.span for s in doc._.sentences if s.part not in (BOILERPLATE, CAPTION)]
        self._plain = [plain(s.text) for s in self._sentences]
        self._whole = "\n".join(self._plain)
        self._lead = [s.span for s in doc._.sentences if s.part == BODY][:2]
        self.told: dt.date | None = None
        self.upper: dt.date | None = None
        self.span: tuple[int, int] = (0, 0)
        self._reasons: list[str] = []
        self._told_closely = False
        self._read_dates()
        self._read_events()
        self.lower = self.told
        self._read_terms()
        self._read_weekdays()
        self._read_plans()

    @property
    def reason(self) -> str:
        return "; ".join(self._reasons) or "no other hint"

    # --- the window --------------------------------------------------------------------------------

    def _tell(self, day: dt.date, last: dt.date, what: str, span: Span) -> None:
        """The text looks back on something of `day` to `last`."""
        if self.told is None or day > self.told:
            self.told, self.span = day, (span.start_char, span.end_char)
            self._told_closely = (last - day).days <= _CLOSE
            self._reasons = [f"it looks back on {what}", *self._reasons[1:]]

    def _read_dates(self) -> None:
        """The latest whole date, month or year that the text tells as past."""
        for e in self._expressions:
            span = days(_explicit_value(e)) if e.year else None
            if span and (self.told is None or span[0] > self.told) and outlook(self._doc, e.start, e.end) == BACK:
                phrase = self._doc[e.start:e.end]
                self._tell(*span, f"“{phrase.text}”", phrase)

    def _read_events(self) -> None:
        """Events that happened once, told as past."""
        for event, sentence in self._named_events:
            if event.id in self._knowledge.single and _sentence_outlook(self._doc, sentence) <= OPEN:
                self._tell(event.from_, event.to, f"{event.name} ({event.from_})", sentence)

    def _read_weekdays(self) -> None:
        """Days told as past that have their weekday but no year ("le vendredi 10 janvier"), where only one year has them."""
        for e in self._expressions:
            if e.weekday is not None and e.month and e.day and not e.year and not e.steps and outlook(self._doc, e.start, e.end) == BACK:
                found = self.days_of(e)
                if len(found) == 1 and (self.told is None or found[0] > self.told):
                    phrase = self._doc[e.start:e.end]
                    self._tell(found[0], found[0], f"“{phrase.text}”", phrase)
                    self.lower = max(self.lower or _FIRST, found[0])

    def _read_plans(self) -> None:
        """What lies ahead by a date with its year closes the window ("d'ici fin 2021")."""
        for e in self._expressions:
            span = days(_explicit_value(e)) if e.year else None
            if span and outlook(self._doc, e.start, e.end) == AHEAD and (self.lower is None or span[1] > self.lower):
                self.upper = min(self.upper or _LAST, span[1] + dt.timedelta(1))

    def _read_terms(self) -> None:
        """The time in which most of the people named held an office; of two such times the later, if others held it then."""
        named = [actor for actor, names in self._knowledge.holders if any(self._names_in_office(name) for name in names)]
        floor = self.lower or _FIRST
        starts = {floor, *(t.from_ for a in named for t in a.terms if t.from_ > floor), *(t.to for a in named for t in a.terms if t.to and t.to > floor)}
        edges = [*sorted(starts), _LAST]
        spans = [(a, b, {actor.name for actor in named if _in_office(actor, a)}) for a, b in zip(edges, edges[1:])]
        most = max(len(holders) for _, _, holders in spans)
        if not most:
            return
        holders = next(h for _, _, h in reversed(spans) if len(h) == most)
        fitting = [(a, b) for a, b, h in spans if h == holders]
        self._reasons.append(f"{', '.join(sorted(holders))} held office")
        self.lower = max(fitting[0][0], floor)
        self.upper = fitting[-1][1] if fitting[-1][1] != _LAST else None

    def _names_in_office(self, name: str) -> bool:
        at = self._whole.find(name)
        while at >= 0:
            if _is_word(self._whole, at, at + len(name)) and not _is_former(self._whole[max(0, at - 60):at]):
                return True
            at = self._whole.find(name, at + 1)
        return False

    # --- days and events within it -----------------------------------------------------------------

    def days_of(self, e: Expression, printed: bool = False) -> list[dt.date]:
        """The days of the window that an expression without a year can mean, by its weekday where it has one.

        One day if the window holds one only, or if only one follows soon on the last dated fact; a day that the page prints as its own
        needs no weekday for that, and may take its year from the notice of copyright.
        """
        lower, upper = self.lower or _FIRST, self.upper or _LAST
        found = [day for year in range(lower.year, upper.year + 1) for n in (e.readings or (e.day,))
                 if (day := safe_day(year, e.month, n)) and lower <= day < upper and e.weekday in (None, day.weekday())]
        if len(found) > 1 and self.told and (e.weekday is not None or printed and self._told_closely):
            soon = [day for day in found if (day - self.told).days <= _SOON]
            found = soon[:1] if printed else soon if len(soon) == 1 else found
        if len(found) > 1 and printed and (notice := _COPYRIGHT.search(text_of(self._doc))):
            found = [day for day in found if day.year == int(notice[1])]
        return found

    def news_event(self) -> tuple[Event, set[int], Span] | None:
        """The first event of a recurring kind after the last dated fact, told as past; the weekdays told with it; its sentence."""
        if self.told is None:
            return None
        found = [(event, sentence) for event, sentence in self._named_events
                 if event.id not in self._knowledge.single and self._is_next(event) and _sentence_outlook(self._doc, sentence) <= OPEN]
        for event, sentence in sorted(found, key=lambda f: (f[0].from_, f[1].start)):
            weekdays = self._weekdays_near(sentence)
            told = {(event.from_ + dt.timedelta(k)).weekday() for k in range((event.to - event.from_).days + 1)}
            if not weekdays or weekdays & told:
                return event, weekdays & told, sentence
        return None

    def _is_next(self, event: Event) -> bool:
        return (self.lower <= event.from_ and (self.upper is None or event.from_ < self.upper) and (event.from_ - self.told).days <= _NEWS_GAP)

    def _weekdays_near(self, sentence: Span) -> set[int]:
        """The weekdays told as past in a sentence; if it has none, those of the lead."""
        for places in ([sentence], self._lead):
            found = {e.weekday for e in self._expressions if e.weekday is not None and e.steps is None and e.month is None
                     and any(s.start <= e.start < s.end for s in places) and outlook(self._doc, e.start, e.end) <= OPEN}
            if found:
                return found
        return set()

    @cached_property
    def _named_events(self) -> list[tuple[Event, Span]]:
        """Each event with each sentence that names it; events with the same forms are looked for once."""
        found: list[tuple[Event, Span]] = []
        places: dict[tuple[str, ...], list[Span]] = {}
        for event, forms in self._knowledge.events:
            if event.forms not in places:
                likely = [form for form in forms if all(word.rstrip("*") in self._whole for word in form)]
                places[event.forms] = [sentence for sentence, text in zip(self._sentences, self._plain)
                                       if any(all(_has_word(text, word) for word in form) for form in likely)] if likely else []
            found += ((event, sentence) for sentence in places[event.forms])
        return found


def _explicit_value(e: Expression) -> str:
    if e.until:
        return _explicit_value(e.until)
    if not e.month:
        return str(e.year)
    return f"{e.year}-{e.month:02d}-{e.day:02d}" if e.day and safe_day(e.year, e.month, e.day) else f"{e.year}-{e.month:02d}"


def _sentence_outlook(doc: Doc, sentence: Span) -> int:
    return outlook(doc, sentence.root.i, sentence.root.i + 1)


def _in_office(actor: Actor, day: dt.date) -> bool:
    return any(term.from_ <= day and (term.to is None or day < term.to) for term in actor.terms)


def _has_word(text: str, word: str) -> bool:
    """A word of an event's form; `réuni*` stands for all words that begin so."""
    stem = word.rstrip("*")
    at = text.find(stem)
    while at >= 0:
        if _is_word(text, at, at + len(stem) if word == stem else at):
            return True
        at = text.find(stem, at + 1)
    return False


def _is_word(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum()) and not (end > start and text[end:end + 1].isalnum())


def _is_former(before: str) -> bool:
    nearby = before.replace("-", " ").replace("'", " ").split()[-3:]
    return any(word.strip("(,.") in FORMER for word in nearby)
