"""A date expression before it is reckoned: its tokens, and what its words say (weekday, month, step, part of day, …).

Each token has a letter of its class (W weekday, M month, d day number, u unit, …; `vocabulary.dates_letters`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from ..vocabulary import dates as words
from ..vocabulary.numbers import CARDINALS, COLLECTIVES

CENTURY = re.compile(r"(?:(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})|\d{1,2})(?:e|ème|ᵉ)")
CLOCK = re.compile(r"(\d{1,2})(?:[h:](\d\d)(?::\d\d)?|h)(?:-\d.*)?", re.I)
DAY_MONTH = re.compile(r"(\d{1,2})-([^\W\d]+)")
DAY_NUMBER = re.compile(r"(?:0?[1-9]|[12]\d|3[01])|1(?:er|ᵉʳ)")
DECIMAL = re.compile(r"\d+[.,]\d{1,2}")
EDGED = re.compile(r"(mi|début|fin)-(.+)")
ISO_TIME = re.compile(r"(\d\d)t(\d\d:\d\d).*", re.I)
NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)|(\d{4})[/.-](\d\d)[/.-](\d\d)(?:t(\d\d:\d\d).*)?", re.I)
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(slots=True)
class Expression:
    """A date expression: tokens `start` to `end` (exclusive) and the fields that its words fill.

    `value` is set where the words say it all (durations, deictics). `steps` of `unit` count from `anchor`:
    publication, text (its last date) or clause (the date of the same sentence). `readings` are the day numbers that
    an impossible day may stand for.
    """

    start: int
    end: int
    shape: str
    type: str = "DATE"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    until: Expression | None = None  # the end of an interval
    season: str = ""
    part_of_year: str = ""           # Q1 to Q4, H1, H2
    part: str = ""                   # of the day: MO, MI, AF, EV, NI
    clock: str = ""
    hour: int | None = None          # a number before its "h" is read
    unit: str = ""
    steps: int | None = None
    anchor: str = "publication"
    value: str = ""
    mod: str = ""
    readings: tuple[int, ...] = ()

    @property
    def is_day(self) -> bool:
        """Whether the words name a whole day of the calendar, year included."""
        return self.year is not None and self.month is not None and self.day is not None


@dataclass(slots=True)
class Match:
    """Tokens `start` to `end` of a Doc whose letters have a shape. Iterates over (letter, lower-case word)."""

    doc: Doc
    letters: str
    start: int
    end: int
    shape: str

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for i in range(self.start, self.end):
            yield self.letters[i], self.doc[i].lower_

    def expression(self, start: int | None = None, **fields: object) -> Expression:
        return Expression(self.start if start is None else start, self.end, self.shape, **fields)

    def read(self) -> Expression:
        """The expression with the fields of all its words."""
        expression = self.expression()
        for letter, word in self:
            read_field(expression, letter, word)
        if "ʍ" in self.letters[self.start:self.end]:   # "mar. 12 juin", "12 Mar. 2019"
            expression.weekday, expression.month = (1, expression.month) if expression.month else (None, 3)
        if expression.clock or expression.part:
            expression.type = "TIME"
        if expression.clock and expression.part in ("AF", "EV") and expression.clock < "12":   # "jeudi à 5 heures du soir"
            expression.clock = f"{int(expression.clock[:2]) + 12}{expression.clock[2:]}"
        return expression

    def word(self, letters: str) -> str:
        """The first word of one of these classes, or ""."""
        return next((word for letter, word in self if letter in letters), "")

    def index(self, letter: str) -> int:
        return self.letters.index(letter, self.start)

    def word_at(self, i: int) -> str:
        return self.doc[i].lower_ if 0 <= i < len(self.doc) else ""

    def letter_at(self, i: int) -> str:
        return self.letters[i] if 0 <= i < len(self.letters) else ""

    @property
    def first(self) -> str:
        return self.letters[self.start]

    @property
    def last(self) -> str:
        return self.letters[self.end - 1]

    @property
    def before(self) -> str:
        return self.word_at(self.start - 1)

    @property
    def after(self) -> str:
        return self.word_at(self.end)

    @property
    def edge(self) -> str:
        """START, MID or END by a boundary word ("début", "mi", "fin")."""
        return words.BOUNDARIES.get(self.word("B"), "")

    @property
    def unit(self) -> str:
        """The TIMEX3 letters of the unit, with a factor in some ("TM30")."""
        return "WE" if self.word("K") else words.UNITS[self.word("uH")]

    @property
    def qualifier(self) -> str:
        """What the words before the number say of it, as a TIMEX3 modifier."""
        found = next((words.APPROXIMATORS[word] for letter, word in self if letter in "q~" and words.APPROXIMATORS[word]), "")
        return found or ("APPROX" if self.word("Z") else "MORE_THAN" if self.word("Q") else "")

    @property
    def count(self) -> float | None:
        """The number of the expression; None for "quelques", "plusieurs" and where there is none."""
        total = 0.0
        for letter, word in self:
            if letter == "V":
                return None
            if letter in "dnY":
                total += float(re.match(r"\d+(?:\.\d+)?", word.replace(",", ".")).group())
            elif letter == "z" or letter == "i" and not self.word("Z"):
                number = sum(CARDINALS.get(part, 0) for part in word.split("-"))
                if total and number >= 100:   # "deux cents"
                    total *= number
                else:
                    total = total + number if total >= 20 else float(number)   # "vingt et un", but "deux ou trois"
            elif letter == "Z":
                total += COLLECTIVES[word]
            elif letter == "½":
                total += 0.5
        return total or None


def read_field(expression: Expression, letter: str, word: str) -> None:
    """Fill the field that one word stands for; words of other classes say nothing."""
    if letter in "µ¥":  # "mi-mars", "fin-2021"
        edge, word = EDGED.fullmatch(word).groups()
        expression.mod, letter = words.BOUNDARIES[edge], "M" if letter == "µ" else "Y"
    if letter == "W":
        expression.weekday = words.WEEKDAYS[word]
    elif letter in "dnz":
        _read_number(expression, CARDINALS.get(word) or day_number(word))
    elif letter in "hH":
        expression.clock = f"{expression.hour or 0:02d}:00"
    elif letter == "ω":
        expression.weekday = words.SHORT_WEEKDAYS[word]
    elif letter in "Mɱ":
        expression.month = words.MONTHS.get(word) or words.ENGLISH_MONTHS[word]
    elif letter == "Y":
        expression.year = int(word)
    elif letter == "B":
        expression.mod = words.BOUNDARIES[word]
    elif letter == "v" and word == "vers":
        expression.mod = "APPROX"
    elif letter == "b":
        expression.mod = words.DAY_EDGES[word]
    elif letter in "Pp":
        _read_part(expression, words.PARTS.get(word, "MO"))
    elif letter == "T":
        expression.clock = clock_value(word)
    elif letter == "ʌ":
        expression.clock = _clock_of_twelve(expression.clock, word)
    elif letter == "N":
        _read_numeric(expression, word)
    elif letter in words.STEP_OF:
        expression.steps = words.STEP_OF[letter]
        expression.anchor = "text" if letter in "FR" else "publication"


def _read_number(expression: Expression, number: int) -> None:
    """The day of the month; or else the hour, until its "h" is read; after it the minute."""
    if expression.clock:
        expression.clock = f"{expression.clock[:2]}:{number:02d}"
    elif expression.day is None and expression.shape in ("day", "weekday"):
        expression.day = number
    else:
        expression.hour = number


def _read_part(expression: Expression, part: str) -> None:
    if ":" in part:
        expression.clock = part
    else:
        expression.part = part


def _read_numeric(expression: Expression, word: str) -> None:
    if (date := numeric_date(word)):
        expression.year, expression.month, expression.day = date
        expression.clock = NUMERIC.fullmatch(word)[7] or ""
    elif (named := DAY_MONTH.fullmatch(word)):
        expression.day, expression.month = int(named[1]), words.MONTHS[named[2]]


def day_number(word: str) -> int:
    """The figures at the head of a word: "1er" is 1."""
    return int(re.match(r"\d+", word).group())


def clock_value(word: str) -> str:
    """ "18h30", "17:41", "9h" as 18:30, 17:41, 09:00."""
    hours, minutes = CLOCK.fullmatch(word).groups()
    return f"{int(hours):02d}:{minutes or '00'}"


def _clock_of_twelve(clock: str, half: str) -> str:
    """ "5:40 PM" is 17:40, "12:05 AM" 00:05."""
    hour = int(clock[:2]) % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02d}{clock[2:]}"


def numeric_date(word: str) -> tuple[int, int, int] | None:
    """Year, month and day of "03/03/2021", "3.3.21", "2021-03-03"; the day stands first, as in all French dates."""
    match = NUMERIC.fullmatch(word)
    if not match:
        return None
    if match[4]:
        year, month, day = int(match[4]), int(match[5]), int(match[6])
    else:
        year, month, day = int(match[3]), int(match[2]), int(match[1])
        year += 0 if year > 99 else 2000
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year < 2100 else None
