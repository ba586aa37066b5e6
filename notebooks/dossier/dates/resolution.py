"""Date expressions and the day of publication in, TIMEX3 values out.

A value is reckoned from the words alone (`explicit`), from another date of the text (`text`) or from the day of
publication (`publication`); what can't be known stays empty (`unresolved`).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from ..codebook import Event
from .expressions import Expression
from ..language import text_of
from .outlook import AHEAD, BACK, EXPECTED, OPEN, governing_verb, is_told_in_present, outlook, phrase_before
from .timex import bounds, days, safe_day, shift
from ..tenses import PARTICIPLE, tense
from ..vocabulary.dates_tense import APPOINTMENTS
from ..vocabulary.dates_tense import BACK as BACK_WORDS

_SOON = 60   # days within which an act that is named by its day may be ahead
_QUOTES = frozenset({"«", "“", '"'})
_JOINING = frozenset({",", "-", "–", "/", "à", "au", "et", "ou", "puis"})

EXPLICIT, TEXT, PUBLICATION, UNRESOLVED = "explicit", "text", "publication", "unresolved"


@dataclass(frozen=True, slots=True)
class DateValue:
    """What a date expression means; the columns of the table `dates`.

    type: DATE, TIME, DURATION or SET. value: TIMEX3, "" if it can't be known. mod: TIMEX3. earliest, latest: ISO days, "" if
    there are none. basis: explicit, text, publication or unresolved.
    """

    type: str
    value: str
    mod: str
    earliest: str
    latest: str
    basis: str


class Resolver:
    """Reckons the expressions of one Doc in text order, remembering the last date that the text named."""

    def __init__(self, doc: Doc, published: str, events: Sequence[Event] = ()) -> None:
        self._doc = doc
        self._published = published
        self._events = events
        self._paragraphs = [part.start for part in doc._.article.parts] if doc._.article else [0]
        self._last_date, self._last_day, self._last_place = "", "", (-1, -1)
        self._last_weekday = (-1, "")  # where the last weekday ended, and its day
        self._last_past = ("", (-1, -1))  # the last day that is over or the day of publication, and its place
        self._scene = ""               # the day that a line without a verb sets ("Mercredi, 6 h 45.")
        self._entry = ""               # day and time at the head of a message of a live page

    def __call__(self, expressions: Sequence[Expression]) -> list[DateValue]:
        return [self._resolve(e, follower) for e, follower in zip(expressions, [*expressions[1:], None])]

    def _resolve(self, e: Expression, follower: Expression | None) -> DateValue:
        value, basis = self._value(e, follower)
        first, last = bounds(value, e.mod) if value != "PRESENT_REF" else bounds(self._published)
        if first and e.type in ("DATE", "TIME") and value != "PRESENT_REF":
            self._remember(e, value)
        if e.shape == "clock" and self._opens_line(e):
            self._entry = value
        return DateValue(e.type, value, e.mod, first, last, basis if value else UNRESOLVED)

    def _remember(self, e: Expression, value: str) -> None:
        self._last_date = value.partition("T")[0]
        self._last_place = self._place(e)
        if len(self._last_date) == 10:
            self._last_day = self._last_date
            if e.weekday is not None:
                self._last_weekday = (e.end, self._last_day)
            if self._last_day <= self._published:
                self._last_past = (self._last_day, self._last_place)
            if e.type == "TIME" and e.weekday is not None and self._doc[e.start].is_sent_start and governing_verb(self._doc, e.start, e.end) is None:
                self._scene = self._last_day

    def _place(self, e: Expression) -> tuple[int, int]:
        """Paragraph and first token of the sentence of an expression."""
        token = self._doc[e.start]
        return bisect_right(self._paragraphs, token.idx), token.sent.start

    def _opens_line(self, e: Expression) -> bool:
        before = text_of(self._doc)[:self._doc[e.start].idx].rpartition("\n")[2]
        return not any(c.isalnum() for c in before)

    # --- by what the words name -------------------------------------------------------------------

    def _value(self, e: Expression, follower: Expression | None) -> tuple[str, str]:
        if e.shape == "deictic":
            return self._deictic(e)
        if e.value or e.type in ("DURATION", "SET"):
            return e.value, EXPLICIT
        if e.until:
            return self._interval(e)
        if e.unit[:1] == "T" and e.steps:
            return self._hours_from_entry(e)
        day, basis = self._date(e, follower)
        if not day or not (e.clock or e.part):
            return day, basis
        return (f"{day}T{e.clock or e.part}", basis) if len(day) == 10 else ("", UNRESOLVED)

    def _interval(self, e: Expression) -> tuple[str, str]:
        last, basis = self._date(e.until, None)
        if not last:
            return "", UNRESOLVED
        year = int(last[:4]) - (e.month is not None and e.month > e.until.month)
        return f"{_with_year(e, e.year or year)}/{last}", basis

    def _hours_from_entry(self, e: Expression) -> tuple[str, str]:
        """ "il y a deux heures" in a message of 13:10 is 11 o'clock: as exact as the unit."""
        if len(self._entry) != 16:
            return "", UNRESOLVED
        moment = dt.datetime.fromisoformat(self._entry) + dt.timedelta(minutes=e.steps * (60 if e.unit == "TH" else 1))
        return f"{moment:%Y-%m-%dT%H}" if e.unit == "TH" else f"{moment:%Y-%m-%dT%H:%M}", TEXT

    def _deictic(self, e: Expression) -> tuple[str, str]:
        if e.unit == "D" and self._is_day_itself(e) and len(self._published) == 10:
            return self._published, PUBLICATION
        return e.value or "PRESENT_REF", PUBLICATION if self._published else EXPLICIT

    def _is_day_itself(self, e: Expression) -> bool:
        """ "a annoncé aujourd'hui" is the day; "10 000 soldats aujourd'hui" is these times."""
        before = self._doc[e.start - 1] if e.start else None
        if self._doc[e.start].is_sent_start or before is not None and before.text in _QUOTES:
            verb = governing_verb(self._doc, e.start, e.end)   # "Aujourd'hui, le niveau a atteint 2.500"
            return verb is not None and tense(verb) == PARTICIPLE and outlook(self._doc, e.start, e.end) == BACK
        if before is None or before.pos_ not in ("VERB", "AUX"):
            return False
        return outlook(self._doc, e.start, e.end) == BACK or before.lemma_ in APPOINTMENTS

    def _date(self, e: Expression, follower: Expression | None) -> tuple[str, str]:
        if e.year is not None:
            return _with_year(e, e.year), EXPLICIT
        if e.month is not None:
            return self._month(e, follower)
        if e.weekday is not None:
            return self._weekday(e), TEXT if e.anchor == "text" else PUBLICATION
        if e.day is not None:
            return self._day_of_last_month(e.day), TEXT
        if e.season and e.anchor == "text":
            return self._season_from_text(e), TEXT
        if e.season or e.part_of_year:
            return self._season(e), PUBLICATION
        if e.steps is not None:
            return self._stepped(e)
        if e.clock or e.part:
            return self._day_of_clock(e)
        return "", UNRESOLVED

    def _month(self, e: Expression, follower: Expression | None) -> tuple[str, str]:
        if follower is not None and follower.year and follower.month and not follower.value and self._leads_to(e, follower):
            year = follower.year - ((e.month, e.day or 0) > (follower.month, follower.day or 99))
            return _with_year(e, year), TEXT  # "du 28 mai au 3 juin 2019": the year stands with the last
        named = self._event_day(e)
        if named:
            return named, TEXT
        look = BACK if (e.steps or 0) < 0 else AHEAD if (e.steps or 0) > 0 else outlook(self._doc, e.start, e.end)
        since = not BACK_WORDS.isdisjoint(phrase_before(self._doc, e.start))   # reckoned from now, whatever is told
        if not since and (look <= OPEN or is_told_in_present(self._doc, e.start, e.end)) and (year := self._narrated_year(e)):
            return _with_year(e, year), TEXT
        year = _year_near(e, self._published, look, named=e.day is not None and e.start > 0 and self._doc[e.start - 1].lower_ == "du")
        return (_with_year(e, year), PUBLICATION) if year else ("", UNRESOLVED)

    def _day_of_last_month(self, number: int) -> str:
        """ "Le 24, …": the next 24th after the last day that the text names."""
        last = days(self._last_date)
        if not last or last[0].month != last[1].month:
            return ""
        year, month = last[0].year, last[0].month
        if len(self._last_date) == 10 and number < last[0].day:
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        day = safe_day(year, month, number)
        return day.isoformat() if day else ""

    def _season_from_text(self, e: Expression) -> str:
        """ "juillet 2018 … l'automne suivant": the first after the last date of the text, or the last before it."""
        last = days(self._last_date)
        if not last:
            return ""
        seasons = [(days(f"{y}-{e.season}"), f"{y}-{e.season}") for y in range(last[0].year - 2, last[1].year + 3)]
        if e.steps > 0:
            return min(value for (first, _), value in seasons if first > last[0])
        return max(value for (_, end), value in seasons if end < last[1])

    def _leads_to(self, e: Expression, follower: Expression) -> bool:
        between = [self._doc[i].lower_ for i in range(e.end, follower.start)]
        return 0 < len(between) <= 3 and any(w in _JOINING for w in between) and "." not in between

    def _event_day(self, e: Expression) -> str:
        """ "les attentats du 11 septembre": a day that a known event of that name has."""
        if e.day is None:
            return ""
        sentence = None
        for event in self._events:
            if (event.from_.month, event.from_.day) == (e.month, e.day):
                sentence = sentence or self._doc[max(0, e.start - 8):e.end].text.lower()
                if any(all(word.rstrip("*").lower() in sentence for word in form.split()) for form in event.forms):
                    return event.from_.isoformat()
        return ""

    def _narrated_year(self, e: Expression) -> int | None:
        """The year of the last date, where the text tells of a time some years back ("En 2014 …. En août, …")."""
        last = days(self._last_date)
        if not last or last[0].year != last[1].year:
            return None
        paragraph, _ = self._place(e)
        if self._last_place[0] != paragraph:
            return None
        year = last[0].year
        if self._published and int(self._published[:4]) - year < 2:
            return None
        coarse = len(self._last_date) == 4
        return year if coarse or (e.month, e.day or 31) >= (last[0].month, last[0].day if len(self._last_date) == 10 else 0) else year + 1

    def _weekday(self, e: Expression) -> str:
        base = self._last_day if e.anchor == "text" else self._published
        if len(base) != 10:
            return ""
        day = dt.date.fromisoformat(base)
        if e.day is not None:
            return _weekday_of_month(day, e.weekday, e.day)
        if e.steps is not None:
            ahead = (e.weekday - day.weekday() - 1) % 7 + 1
            back = (day.weekday() - e.weekday - 1) % 7 + 1
            return (day + dt.timedelta(ahead if e.steps > 0 else -back)).isoformat()
        if self._is_of_the_tale(e):   # "Le samedi 4, … La riposte suit le dimanche."
            last = dt.date.fromisoformat(self._last_day)
            return (last + dt.timedelta((e.weekday - last.weekday() - 1) % 7 + 1)).isoformat()
        before = self._weekday_before(e)
        if before:  # "mardi et mercredi": the second follows the first
            return (before + dt.timedelta((e.weekday - before.weekday()) % 7)).isoformat()
        look = outlook(self._doc, e.start, e.end)
        forward = (e.weekday - day.weekday()) % 7
        if not forward and look == BACK and e.shape == "part_of_day" and e.part == "NI":
            return (day - dt.timedelta(7)).isoformat()   # a night that is over did not begin today
        return (day + dt.timedelta(forward if look > OPEN else -((7 - forward) % 7))).isoformat()

    def _is_of_the_tale(self, e: Expression) -> bool:
        """ "le dimanche", with its article, follows the last day of a tale that is over."""
        near = self._place(e)[0] - self._last_place[0] <= 1
        return near and e.start > 0 and self._doc[e.start - 1].lower_ == "le" and bool(self._last_day) and self._last_day < self._published and self._last_date == self._last_day

    def _weekday_before(self, e: Expression) -> dt.date | None:
        """The day of a weekday to which this one is joined."""
        end, day = self._last_weekday
        joined = 0 < e.start - end <= 2 and self._doc[e.start - 1].lower_ in _JOINING
        return dt.date.fromisoformat(day) if joined else None

    def _season(self, e: Expression) -> str:
        if e.part_of_year:
            return f"{self._published[:4]}-{e.part_of_year}" if self._published else ""
        if len(self._published) < 7:
            return ""
        look = BACK if e.steps == -1 else AHEAD if e.steps == 1 else outlook(self._doc, e.start, e.end)
        if e.steps == 0 and look != BACK:
            winter_on = e.season == "WI" and self._published[5:7] < "03"
            return f"{int(self._published[:4]) - winter_on}-{e.season}"
        now, year = days(self._published)[0], int(self._published[:4])
        seasons = [(days(f"{y}-{e.season}"), f"{y}-{e.season}") for y in (year - 1, year, year + 1)]
        if e.steps == -1:
            return max(value for (_, end), value in seasons if end < now)
        if look > OPEN:
            return min(value for (start, end), value in seasons if (start if e.steps == 1 else end) >= now)
        if look == BACK:
            return max(value for (start, _), value in seasons if start <= now)
        return min(seasons, key=lambda s: min(abs((s[0][0] - now).days), abs((s[0][1] - now).days)))[1]

    def _stepped(self, e: Expression) -> tuple[str, str]:
        if e.shape == "part_of_day" and e.steps == 0 and self._scene:
            return self._scene, TEXT   # "ce matin", in a scene of Wednesday
        if e.shape == "day_words" and e.steps == 1 and e.anchor == "publication" and self._stands_alone(e):
            return "FUTURE_REF", EXPLICIT
        if e.anchor == "clause":
            return (self._last_day, TEXT) if self._last_place == self._place(e) else ("", UNRESOLVED)
        if e.anchor == "text":
            return self._from_text(e)
        return shift(self._published, e.unit, e.steps), PUBLICATION

    def _stands_alone(self, e: Expression) -> bool:
        """ "Et demain ?" asks about the future."""
        sentence = self._doc[e.start].sent
        return not any(token.pos_ in ("VERB", "AUX") for token in sentence) and sum(token.is_alpha for token in sentence) <= 3

    def _from_text(self, e: Expression) -> tuple[str, str]:
        """From the last date of this paragraph or the one before.

        Without one, a day ("La veille, …") and what lies before are reckoned from publication.
        """
        paragraphs = self._place(e)[0] - self._last_place[0]
        if e.shape in ("day_words", "part_of_day") and paragraphs or not self._last_date and (e.steps or 0) <= 0:
            return shift(self._published, e.unit, e.steps), PUBLICATION
        base = self._last_day if e.unit == "D" else self._last_date
        if e.unit == "D" and self._last_date != self._last_day and bounds(self._last_date)[0] > self._published:
            return "", UNRESOLVED   # "Dans trois ans …. Ce jour-là": of a time to come that has no day
        return (shift(base, e.unit, e.steps), TEXT) if paragraphs <= 1 else ("", UNRESOLVED)

    def _day_of_clock(self, e: Expression) -> tuple[str, str]:
        """A clock time belongs to the day that its sentence names, else to the day of publication."""
        if self._last_day and self._last_place == self._place(e):
            return self._last_day, TEXT
        if self._scene and not self._entry:
            return self._scene, TEXT
        past, place = self._last_past
        if past and self._place(e)[0] - place[0] <= 1 and not self._opens_line(e) and outlook(self._doc, e.start, e.end) == BACK:
            return past, TEXT
        return (self._published, PUBLICATION) if len(self._published) == 10 else ("", UNRESOLVED)


def _with_year(e: Expression, year: int) -> str:
    if e.month:
        month = f"{year}-{e.month:02d}"
        if e.readings:
            fitting = _fitting_days(e, year)
            return fitting[0].isoformat() if len(fitting) == 1 else month
        day = e.day and safe_day(year, e.month, e.day)
        return day.isoformat() if day else month
    if e.season:
        return f"{year}-{e.season}"
    return f"{year}-{e.part_of_year}" if e.part_of_year else str(year)


def _fitting_days(e: Expression, year: int) -> list[dt.date]:
    """The readings of an impossible day that are days of that year, on its weekday if it has one."""
    return [day for n in e.readings if (day := safe_day(year, e.month, n)) and e.weekday in (None, day.weekday())]


def _year_near(e: Expression, published: str, look: int, named: bool) -> int | None:
    """The year of a day or month without one: the last such date, or the next, or the nearest, seen from publication.

    `named`: it names an act ("le vote du 5 janvier"), which is over if it is not soon.
    """
    if len(published) < 7:
        return None
    now = days(published)
    candidates = []
    for year in range(now[0].year - 2, now[1].year + 3):
        if e.readings and not _fitting_days(e, year):
            continue
        span = days(_with_year(e, year))
        distance = max((span[0] - now[1]).days, 0) or min((span[1] - now[0]).days, 0)  # 0: it may be today, or this month
        candidates.append((distance, year))
    if not candidates:
        return None
    past = max((c for c in candidates if c[0] <= 0), default=None)
    future = min((c for c in candidates if c[0] >= 0), default=None)
    nearest = min(candidates, key=lambda c: (abs(c[0]), c[0]))
    if past and (look == BACK or look == OPEN and named and not (future and future[0] <= _SOON)):
        return past[1]
    # "devait être rendu le 5 février", said on the 13th: just over, not a year ahead
    if look > OPEN and future and not (look == EXPECTED and future[0] > 270 and nearest[0] > -75):
        return future[1]
    return nearest[1]


def _weekday_of_month(near: dt.date, weekday: int, number: int) -> str:
    """ "lundi 3": the nearest third of a month that is a Monday."""
    around = (near + dt.timedelta(k) for k in sorted(range(-200, 201), key=abs))
    return next((day.isoformat() for day in around if day.weekday() == weekday and day.day == number), "")
