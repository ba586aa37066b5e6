"""Readers of shapes that name days, months, years and their parts: a `Match` in, its expression out, or None where the words are no date."""

from __future__ import annotations

import re

from .expressions import ISO_TIME, Expression, Match, day_number, numeric_date, read_field
from ..vocabulary import dates as words
from ..vocabulary import dates_context as context
from ..vocabulary.dates_letters import LETTERS
from ..vocabulary.numbers import CARDINALS

Found = Expression | None


# --- days, months and years ------------------------------------------------------------------------

def calendar(match: Match) -> Found:
    return match.read()


def clock_and_day(match: Match) -> Found:
    """ "12h15 ET, 19 mars 2020", "14:32 - 12 juin 2019": the time stands first."""
    month = next(i for i in range(match.end - 1, match.start, -1) if match.letters[i] in "Mɱʍ")
    at = next(i for i in range(month - 1, match.start, -1) if match.letters[i] == "d")
    expression = match.expression(type="TIME", day=day_number(match.word_at(at)))
    for i in range(match.start, match.end):
        if i != at:
            read_field(expression, match.letters[i], match.word_at(i))
    return expression


def day_in_figures(match: Match) -> Found:
    """ "2019-04-03", "3-4-2019"."""
    date = numeric_date(match.doc[match.start:match.end].text)
    return match.expression(year=date[0], month=date[1], day=date[2]) if date else None


def day_and_time_in_figures(match: Match) -> Found:
    """ "2019-04-03T14:32:00", as machines write it."""
    day, clock = ISO_TIME.fullmatch(match.word("τ")).groups()
    date = numeric_date(f"{match.word('Y')}-{match.word('d')}-{day}")
    return match.expression(type="TIME", year=date[0], month=date[1], day=date[2], clock=clock) if date else None


def relative_and_named(match: Match) -> Found:
    """ "demain, vendredi 5 mars": the day that it names; the step says when the text was written."""
    expression = match.read()
    expression.unit, expression.steps = "D", words.DAY_STEPS[match.word("j")]
    return expression


def september(match: Match) -> Found:
    """ "12 sept 2019": a month, not the number."""
    if match.word("z") != "sept":
        return None
    return match.expression(day=day_number(match.word("d")), month=9, year=int(match.word("Y")))


def day_in_words(match: Match) -> Found:
    """ "le premier janvier", "le trois mai"; "en trois mai" is no French, "deux mars" may count bars of chocolate."""
    word = match.word("oz")
    number = 1 if word == "premier" else CARDINALS.get(word, 0) if match.letter_at(match.index("M") - 1) == "z" else 0
    if not number or not (match.before in ("le", "du", "au") or match.word("W")):
        return None
    expression = match.read()
    expression.day = number
    return expression


def day_behind(match: Match) -> Found:
    """ "février 23, 2021", the English order in a translation; "en mars 15 soldats" counts soldiers."""
    return None if _counts_something(match) else match.read()


def day_range(match: Match) -> Found:
    """ "les 12 et 13 février 2020": one interval, since the month stands only once."""
    numbers = [day_number(word) for letter, word in match if letter == "d"]
    first, last = match.expression(), match.expression()
    for i in range(match.index("M"), match.end):
        read_field(last, match.letters[i], match.word_at(i))
    first.year, first.month, first.day, last.day = last.year, last.month, numbers[0], numbers[-1]
    first.until = last
    return first if numbers[0] < numbers[-1] else None


def month_range(match: Match) -> Found:
    """ "entre janvier et octobre", "de février à mai 2020": one interval."""
    if match.before not in ("entre", "de", "d'"):
        return None
    months = [words.MONTHS[word] for letter, word in match if letter == "M"]
    years = [int(word) for letter, word in match if letter == "Y"]
    last = match.expression(month=months[-1], year=years[-1] if years else None)
    first = years[0] if len(years) > 1 else last.year and last.year - (months[0] > months[-1])
    return match.expression(month=months[0], year=first, until=last)


def year_range(match: Match) -> Found:
    """ "2014 et 2015", "de 2004 à 2011", "2014-2016": one interval."""
    first, last = (int(word) for letter, word in match if letter == "Y")
    if first >= last or _counts_something(match):
        return None
    return match.expression(year=first, until=match.expression(year=last))


def impossible_day(match: Match) -> Found:
    """ "913 (février)": a day number with figures that do not belong to it; its readings are the days at its tail or head."""
    figures = match.word("n")
    if not figures.isdigit() or len(figures) > 4 or not (match.word("WY") or len(figures) == 2):
        return None
    expression = match.read()
    expression.readings = tuple(dict.fromkeys(int(part) for n in (2, 1) for part in (figures[-n:], figures[:n]) if 1 <= int(part) <= 31))
    return expression


def numbered_day(match: Match) -> Found:
    """ "Le 24, la foule défilait": of the month that the text speaks of."""
    if match.first != "A" or match.word("A") != "le" or not match.doc[match.start].is_sent_start:
        return None
    return match.expression(match.start + 1, day=day_number(match.word("d")), anchor="text")


def weekday(match: Match) -> Found:
    return None if match.before == "du" else match.read()  # "la lettre du jeudi": of every Thursday


def month(match: Match) -> Found:
    """A month alone; with a capital amid a sentence it may be a name ("vers Mars", "Avril Haines")."""
    token = match.doc[match.index("M")]
    if token.text[0].isupper() and match.first == "M":
        alone = token.i and not token.is_sent_start and match.before not in ("en", "depuis", "dès")
        if alone or token.i + 1 < len(match.doc) and match.doc[token.i + 1].text[:1].isupper():
            return None
    return match.read()


def year(match: Match) -> Found:
    at = match.index("Y")
    return match.read() if match.word("B") or _is_year(match, at) else None


def _is_year(match: Match, at: int) -> bool:
    """Whether a number between 1900 and 2099 is a year, by the words around it ("en 2017", not "portés à 2000")."""
    before = match.word_at(at - 1)
    if before in context.YEAR_CUES:
        return True
    if not before or _counts_something(match):
        return False
    if before in context.WEAK_YEAR_CUES:
        governor = match.doc[at - 2]
        return not (governor.lower_ in context.COUNT_CUES or governor.lemma_ in context.COUNT_VERBS or governor.like_num)
    name = match.doc[at - 1]
    round_count = int(match.word("Y")) % 50 == 0 and name.morph.get("Number") == ["Plur"]  # "soldats 2000", as a machine translates
    return before not in context.NUMBERED and name.pos_ in ("NOUN", "PROPN") and not round_count


def _counts_something(match: Match) -> bool:
    """Does a noun follow that the number counts ("de 1950 à 2000 hommes")?"""
    end = match.end + 2 if re.match(r"a[Ynd]", match.letters[match.end:match.end + 2]) else match.end
    if end >= len(match.doc):
        return False
    after = match.doc[end]
    if after.lower_ in context.COUNTED:
        return True
    if after.pos_ == "ADJ" and end + 1 < len(match.doc):
        after = match.doc[end + 1]
    return after.pos_ == "NOUN" and after.lower_ not in LETTERS


# --- seasons, quarters, decades, centuries -----------------------------------------------------------

def season(match: Match) -> Found:
    at = match.index("S")
    determined = match.start < at or match.letter_at(at - 1) in ("E", "a")  # "a été" is no summer
    if match.after in context.NOT_AFTER_SEASON or not (determined or match.word("Y")):
        return None
    expression = match.read()
    expression.season = words.SEASONS[match.word("S")]
    if match.first == "C":
        expression.steps = 0
    return expression


def season_range(match: Match) -> Found:
    """ "de l'été 2018 à l'automne 2019": one interval."""
    if match.before not in ("entre", "de", "d'"):
        return None
    (first, last), (start, end) = ([word for letter, word in match if letter == kind] for kind in "SY")
    return match.expression(season=words.SEASONS[first], year=int(start), until=match.expression(season=words.SEASONS[last], year=int(end)))


def winter_of_two_years(match: Match) -> Found:
    return match.expression(season=words.SEASONS[match.word("S")], year=int(match.word("Y")))


def part_of_year(match: Match) -> Found:
    """ "premier trimestre 2021", "second semestre"."""
    unit, number = match.unit, _ordinal(match.word("odL"))
    if unit not in ("Q", "H") or not 1 <= number <= (4 if unit == "Q" else 2):
        return None
    return match.expression(part_of_year=f"{unit}{number}", year=int(match.word("Y") or 0) or None)


def decade(match: Match) -> Found:
    """ "les années 1990", "les années 80", "l'année 2017"."""
    figures = match.word("Ydn") or str(CARDINALS.get(match.word("z"), ""))
    if not figures.isdigit():
        return None
    if match.word("u") == "année" and len(figures) == 4:
        return match.expression(year=int(figures), mod=match.edge)
    if match.word("u") == "années" and figures.endswith("0") and len(figures) in (2, 4):
        return match.expression(value=figures[:3] if len(figures) == 4 else f"19{figures[0]}", mod=match.edge)
    return None


def century(match: Match) -> Found:
    number = _ordinal(match.word("o"))
    return match.expression(value=str(number - 1), mod=match.edge) if match.unit == "C" and number > 10 else None


def _ordinal(word: str) -> int:
    if word in words.ORDINALS:
        return words.ORDINALS[word]
    if word.startswith("dernier"):
        return 4
    if word[:1].isdigit():
        return day_number(word)
    numbers = [{"i": 1, "v": 5, "x": 10}.get(c, 0) for c in re.sub(r"(?:e|ème|ᵉ)$", "", word)]
    return sum(-n if numbers[k + 1:] and n < max(numbers[k + 1:]) else n for k, n in enumerate(numbers))
