"""The shapes of date expressions: patterns over the letters of tokens, each with a reader.

A reader takes the `Match` of its pattern and returns the expression with its fields, or None where the words are no date
("2000 soldats", "la résolution 1973", "la planète Mars"). Vocabulary, patterns and reckoning are kept apart, after
HeidelTime and EDS-NLP.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .expressions import ISO_TIME, Expression, Match, day_number, numeric_date, read_field
from .timex import duration
from ..vocabulary import dates as words
from ..vocabulary import dates_context as context
from ..vocabulary.dates_letters import LETTERS
from ..vocabulary.dates_phrases import FUTURE, PAST, TODAY
from ..vocabulary.numbers import CARDINALS

Found = Expression | None

_CALENDAR_UNITS = frozenset({"D", "W", "WE", "M", "Q", "H", "Y", "E", "C"})


# --- days, months and years ------------------------------------------------------------------------

def _calendar(match: Match) -> Found:
    return match.read()


def _day_in_figures(match: Match) -> Found:
    """ "2019-04-03", "3-4-2019"."""
    date = numeric_date(match.doc[match.start:match.end].text)
    return match.expression(year=date[0], month=date[1], day=date[2]) if date else None


def _day_and_time_in_figures(match: Match) -> Found:
    """ "2019-04-03T14:32:00", as machines write it."""
    day, clock = ISO_TIME.fullmatch(match.word("τ")).groups()
    date = numeric_date(f"{match.word('Y')}-{match.word('d')}-{day}")
    return match.expression(type="TIME", year=date[0], month=date[1], day=date[2], clock=clock) if date else None


def _relative_and_named(match: Match) -> Found:
    """ "demain, vendredi 5 mars": the day that it names; the step says when the text was written."""
    expression = match.read()
    expression.unit, expression.steps = "D", words.DAY_STEPS[match.word("j")]
    return expression


def _september(match: Match) -> Found:
    """ "12 sept 2019": a month, not the number."""
    if match.word("z") != "sept":
        return None
    return match.expression(day=day_number(match.word("d")), month=9, year=int(match.word("Y")))


def _day_behind(match: Match) -> Found:
    """ "février 23, 2021", the English order in a translation; "en mars 15 soldats" counts soldiers."""
    return None if _counts_something(match) else match.read()


def _day_range(match: Match) -> Found:
    """ "les 12 et 13 février 2020": one interval, since the month stands only once."""
    numbers = [day_number(word) for letter, word in match if letter == "d"]
    first, last = match.expression(), match.expression()
    for i in range(match.index("M"), match.end):
        read_field(last, match.letters[i], match.word_at(i))
    first.year, first.month, first.day, last.day = last.year, last.month, numbers[0], numbers[-1]
    first.until = last
    return first if numbers[0] < numbers[-1] else None


def _month_range(match: Match) -> Found:
    """ "entre janvier et octobre", "de février à mai 2020": one interval."""
    if match.before not in ("entre", "de", "d'"):
        return None
    months = [words.MONTHS[word] for letter, word in match if letter == "M"]
    last = match.expression(month=months[-1], year=int(match.word("Y") or 0) or None)
    return match.expression(month=months[0], year=last.year and last.year - (months[0] > months[-1]), until=last)


def _year_range(match: Match) -> Found:
    """ "2014 et 2015", "de 2004 à 2011", "2014-2016": one interval."""
    first, last = (int(word) for letter, word in match if letter == "Y")
    if first >= last or _counts_something(match):
        return None
    return match.expression(year=first, until=match.expression(year=last))


def _impossible_day(match: Match) -> Found:
    """ "913 (février)": a day number with figures that do not belong to it; its readings are the days at its tail or head."""
    figures = match.word("n")
    if not figures.isdigit() or len(figures) > 4 or not (match.word("WY") or len(figures) == 2):
        return None
    expression = match.read()
    expression.readings = tuple(dict.fromkeys(int(part) for n in (2, 1) for part in (figures[-n:], figures[:n]) if 1 <= int(part) <= 31))
    return expression


def _weekday(match: Match) -> Found:
    return None if match.before == "du" else match.read()  # "la lettre du jeudi": of every Thursday


def _month(match: Match) -> Found:
    """A month alone; with a capital amid a sentence it may be a name ("vers Mars", "Avril Haines")."""
    token = match.doc[match.index("M")]
    if token.text[0].isupper() and match.first == "M":
        alone = token.i and not token.is_sent_start and match.before not in ("en", "depuis", "dès")
        if alone or token.i + 1 < len(match.doc) and match.doc[token.i + 1].text[:1].isupper():
            return None
    return match.read()


def _year(match: Match) -> Found:
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

def _season(match: Match) -> Found:
    at = match.index("S")
    determined = match.start < at or match.letter_at(at - 1) in ("E", "a")  # "a été" is no summer
    if match.after in context.NOT_AFTER_SEASON or not (determined or match.word("Y")):
        return None
    expression = match.read()
    expression.season = words.SEASONS[match.word("S")]
    if match.first == "C":
        expression.steps = 0
    return expression


def _winter_of_two_years(match: Match) -> Found:
    return match.expression(season=words.SEASONS[match.word("S")], year=int(match.word("Y")))


def _part_of_year(match: Match) -> Found:
    """ "premier trimestre 2021", "second semestre"."""
    unit, number = match.unit, _ordinal(match.word("odL"))
    if unit not in ("Q", "H") or not 1 <= number <= (4 if unit == "Q" else 2):
        return None
    return match.expression(part_of_year=f"{unit}{number}", year=int(match.word("Y") or 0) or None)


def _decade(match: Match) -> Found:
    """ "les années 1990", "les années 80", "l'année 2017"."""
    figures = match.word("Ydn") or str(CARDINALS.get(match.word("z"), ""))
    if not figures.isdigit():
        return None
    if match.word("u") == "année" and len(figures) == 4:
        return match.expression(year=int(figures), mod=match.edge)
    if match.word("u") == "années" and figures.endswith("0") and len(figures) in (2, 4):
        return match.expression(value=figures[:3] if len(figures) == 4 else f"19{figures[0]}", mod=match.edge)
    return None


def _century(match: Match) -> Found:
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


# --- steps from a date -------------------------------------------------------------------------------

def _stepped(match: Match) -> Found:
    """A calendar unit counted from now or from the last date: "le mois dernier", "cette semaine", "l'année suivante"."""
    unit = match.unit
    step = next((letter for letter, _ in match if letter in words.STEP_OF), "")
    from_text = match.last == "l" and "là" in match.word("l") or match.word("m") or step in ("F", "R")
    if match.word("AC") in ("les", "ces") or unit not in _CALENDAR_UNITS or unit == "D" and not from_text:
        return None
    return match.expression(unit=unit, steps=words.STEP_OF.get(step, 0), anchor="text" if from_text else "publication", mod=match.edge)


def _of_late(match: Match) -> Found:
    """A stretch that ends or begins now: "ces dernières années", "les trois derniers mois", "la dernière décennie"."""
    one = match.word("AC") in ("la", "le", "l'", "cette", "ce")
    return match.expression(type="DURATION", value=duration(match.count or (1 if one else None), match.unit))


def _ago(match: Match) -> Found:
    """ "il y a trois ans", "il y a plus de quinze ans"."""
    mod = {"MORE_THAN": "BEFORE", "LESS_THAN": "AFTER"}.get(match.qualifier, match.qualifier)
    return _offset(match, match.start, -1, "publication", "PAST_REF", mod)


def _ahead(match: Match) -> Found:
    """ "dans dix jours", "d'ici deux ans"; "d'ici" is left out of the span."""
    start = match.start
    if match.first == "g":
        start += len(re.match(r"g_*[aA]?", match.letters[start:match.end]).group())
    return _offset(match, start, 1, "publication", "FUTURE_REF", match.qualifier)


def _later(match: Match) -> Found:
    """ "deux mois plus tard", "un an auparavant", "trois jours après": from the last date of the text."""
    if match.word("v") in ("vers", "dès"):
        return None
    return _offset(match, match.start, -1 if match.word("s") or match.word("v") == "avant" else 1, "text", "", match.qualifier)


def _offset(match: Match, start: int, sign: int, anchor: str, vague: str, mod: str) -> Expression:
    unit, factor = re.match(r"(T?[A-Z]+)(\d*)", match.unit).groups()
    if match.count is None:
        return match.expression(start, value=vague, anchor=anchor, mod=mod)
    number = match.count * int(factor or 1)
    if unit == "TH" and number % 24 == 0:
        unit, number = "D", number / 24
    if unit[0] == "T" or not number.is_integer():
        return match.expression(start, type="TIME" if unit[0] == "T" else "DATE", anchor=anchor, mod=mod)
    return match.expression(start, unit=unit, steps=sign * int(number), anchor=anchor, mod=mod)


def _day_words(match: Match) -> Found:
    """ "hier soir", "demain à 10 heures", "la veille", "le lendemain matin"."""
    expression = match.read()
    expression.unit = "D"
    if match.word("j"):
        expression.steps = words.DAY_STEPS[match.word("j")]
    else:
        expression.steps, expression.anchor = words.TEXT_DAY_STEPS[match.word("y")], "text"
        if match.letter_at(match.end) == "e":
            expression.steps, expression.anchor = 0, "clause"  # "vendredi, au lendemain de la frappe": that Friday
    return expression


# --- durations and sets ------------------------------------------------------------------------------

def _duration(match: Match) -> Found:
    letters = match.letters[match.start:match.end]
    if re.fullmatch(r"[ie][uHK]_*", letters) and not _is_duration(match):
        return None
    if match.after == "sur" and match.letter_at(match.end + 1) in ("d", "n", "z"):
        return None  # "24 heures sur 24"
    return match.expression(type="DURATION", value=duration(None if match.first == "e" else match.count, match.unit), mod=match.qualifier)


def _is_duration(match: Match) -> bool:
    """ "depuis des mois", "pendant un an"; but not "un jour", "une heure de gloire", "des années"."""
    if match.first == "e":
        return match.word("e") == "des" and match.letter_at(match.start - 1) in (">", "v", "G")
    return match.before in context.DURATION_CUES or match.letter_at(match.start - 1) in ("_", "~", ">") or match.letter_at(match.end) in ("r", "s", "v")


def _set(match: Match) -> Found:
    """What comes back: "chaque année", "tous les deux ans", "par mois", "chaque lundi"."""
    weekday = match.word("WO")
    if weekday:
        return match.expression(type="SET", value=f"XXXX-WXX-{words.WEEKDAYS[weekday.removesuffix('s')] + 1}")
    return match.expression(match.start + (match.first == "w"), type="SET", value=duration(match.count or 1, match.unit))


# --- clock times and parts of a day ------------------------------------------------------------------

def _part_of_named_day(match: Match) -> Found:
    """ "la soirée du 15 février", "la nuit de mardi à mercredi", "la nuit du 3 au 4 janvier": of two days the first."""
    expression = match.expression(weekday=words.WEEKDAYS.get(match.word("W")))
    for letter, word in match:
        if letter in "PMY":
            read_field(expression, letter, word)
    expression.type = "TIME"
    expression.day = day_number(match.word("d")) if match.word("d") else None
    return expression


def _part_of_day(match: Match) -> Found:
    """ "ce matin", "la nuit dernière" from the day of publication; "dans la soirée" from the last day of the text."""
    from_text = match.first in "DEap"
    expression = match.read()
    expression.start += match.first in "DEa"
    expression.unit, expression.steps = "D", -1 if match.word("L") else 0
    expression.anchor = "text" if from_text else "publication"
    return expression


def _clock(match: Match) -> Found:
    return None if match.letter_at(match.start - 1) in ("_", "G") and match.before in ("a", "voilà") else match.read()  # "il y a 3h"


def _clock_in_words(match: Match) -> Found:
    """ "à 18 heures", "vers dix heures du matin"; "à deux heures de route" is a distance."""
    hour = match.count
    if hour is None or hour > 24 or match.after in ("de", "d'") or match.before not in ("à", "vers", "dès", "avant", "est"):
        return None
    if words.PARTS.get(match.word("P")) in ("EV", "AF") and hour < 12:
        hour += 12
    return match.expression(type="TIME", clock=f"{int(hour):02d}:00")


def _deictic(match: Match) -> Found:
    phrase = match.doc[match.start:match.end].text.lower()
    if phrase == TODAY:
        return match.expression(unit="D", steps=0)
    return match.expression(value="PAST_REF" if phrase in PAST else "FUTURE_REF" if phrase in FUTURE else "PRESENT_REF")


# --- the shapes, the longest and surest first --------------------------------------------------------

_CLOCK_AT = r"(?:Tʌ?|dh(?:[dn](?!M))?|[dz]H[dn]?)"
_TIME = rf"(?:,?[av]?{_CLOCK_AT}|aA?P|DAP|EP|P|p_*|EBe[uP])"
_WEEKDAY = r"(?:W|[ωʍ]\.?)"
_MONTH = r"(?:(?:M|\(M\))(?:\.?,?Y)?|[ɱʍ]\.?,?Y)"
_DATE = rf"d{_MONTH}"
_COUNT = r"(?:iZe|Ze|V|[dnY]|z+(?:&[iz])?|i)"
_ABOUT = r"(?:e?a?~|qe|Q_*){0,3}"
_UNIT = r"(?:u|H|K_*)"
_EDGE = r"(?:A?B(?:eA?)?)"

SHAPES: tuple[tuple[str, re.Pattern[str], Callable[[Match], Found]], ...] = tuple(
    (name, re.compile(pattern), reader) for name, pattern, reader in (
        ("part_of_day", rf"A?PeA?(?:WaW|dM?a{_DATE}|W?{_DATE}|W(?!a))", _part_of_named_day),
        ("day_range", rf"d(?:,d)*(?:,?&|-|/|a)A?d{_MONTH}", _day_range),
        ("day", rf"C?W\({_DATE}\)", _calendar),
        ("day", rf"j,?(?:{_WEEKDAY},?A?)?{_DATE}", _relative_and_named),
        ("day", rf"(?:{_WEEKDAY},?A?)?{_DATE}(?<=Y)[-,]{_CLOCK_AT}", _calendar),
        ("day", rf"(?:{_WEEKDAY},?A?)?{_DATE}[LXFR]?{_TIME}{{0,2}}", _calendar),
        ("day", r"dzY", _september),
        ("day", rf"(?:{_WEEKDAY},?A?)?N(?:[-,]?{_CLOCK_AT}|,?{_TIME})?", _calendar),
        ("day", r"Y-d-d|d-d-Y", _day_in_figures),
        ("day", r"Y-d-τ", _day_and_time_in_figures),
        ("impossible_day", rf"(?:W,?A?)?n{_MONTH}", _impossible_day),
        ("day", rf"(?:{_WEEKDAY},?)?(?:M\.?d(?:,?Y)?|[ɱʍ]\.?d,?Y)(?:[-,]?{_CLOCK_AT})?", _day_behind),
        ("season", r"SY[-/]Y", _winter_of_two_years),
        ("month_range", r"M&M(?:e?Y)?|MaM(?:e?Y)?", _month_range),
        ("month", r"(?:A?B(?:e(?:A?ue)?)?-?)?M\.?[e,]?Y", _calendar),
        ("season", rf"{_EDGE}?[AC]?S(?:e?A?uY|e?Y|[LX])?", _season),
        ("year_range", r"Y(?:[-/&]|aE?)Y", _year_range),
        ("decade", r"(?:Be)?A?u[Ydnz]", _decade),
        ("century", r"(?:Be)?A?ou", _century),
        ("part_of_year", r"[odL]u(?:e(?:A?uY|Y|Au)|Y)?", _part_of_year),
        ("ago", rf"G_*{_ABOUT}{_COUNT}{_UNIT}(?:&½)?", _ago),
        ("ahead", rf"(?:D|g_*[aA]?){_ABOUT}{_COUNT}{_UNIT}(?!Hd)", _ahead),
        ("later", rf"{_ABOUT}{_COUNT}{_UNIT}(?:&½)?(?:[rs]_*|v(?=[,.)\n]|$))", _later),
        ("weekday_time", rf"[Cb]?W[LXFR]?{_TIME}{{1,2}}", _calendar),
        ("set", rf"c(?:W|{_UNIT})|tA(?:O|{_COUNT}?{_UNIT})|w{_UNIT}|AO", _set),
        ("weekday", r"b?C?W[LXFR]?(?:d(?![uHhn]|,?d))?", _weekday),
        ("of_late", rf"[AC]?{_COUNT}?[LX]_*u|[AC]{_COUNT}?{_UNIT}X_+|[AC]{_COUNT}{_UNIT}[LXFR]", _of_late),
        ("unit", rf"{_EDGE}?(?:[AC]{_UNIT}[LXFRI]_*|C{_UNIT}(?:-?l)?|Am{_UNIT})|[rs]_*(?:DA|C){_UNIT}|{_EDGE}{_UNIT}[LX]?", _stepped),
        ("day_words", rf"j{_TIME}?|[Aa]y(?:aA?P|P)?", _day_words),
        ("part_of_day", r"CP|AP[LX]|DAP|EP(?!e)|aA?P(?!e)|p_*", _part_of_day),
        ("clock", r"(?:[dz]+|i)H(?:e[uP])?", _clock_in_words),
        ("clock", r"T|dh[dn]?", _clock),
        ("duration", rf"{_ABOUT}{_COUNT}{_UNIT}(?:&½)?|e{_UNIT}", _duration),
        ("month", r"µ(?:e?Y)?|¥", _calendar),
        ("month", r"(?:A?B(?:e(?:A?ue)?)?-?)?M[LX]?", _month),
        ("year", r"(?:B(?:e(?:A?u)?)?)?Y", _year),
        ("deictic", r"k_*", _deictic),
    )
)
