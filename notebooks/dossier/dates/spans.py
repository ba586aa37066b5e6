"""Readers of shapes that count from a date, last, or come back: a `Match` in, its expression out, or None where the words are no time."""

from __future__ import annotations

import re

from ..ages import is_age
from .expressions import Expression, Match
from .timex import duration
from ..vocabulary import dates as words
from ..vocabulary import dates_context as context

Found = Expression | None

_CALENDAR_UNITS = frozenset({"D", "W", "WE", "M", "Q", "H", "Y", "E", "C"})


# --- steps from a date -------------------------------------------------------------------------------

def stepped(match: Match) -> Found:
    """A calendar unit counted from now or from the last date: "le mois dernier", "cette semaine", "l'année suivante"."""
    unit = match.unit
    step = next((letter for letter, _ in match if letter in words.STEP_OF), "")
    from_text = match.last == "l" and "là" in match.word("l") or match.word("mv") or step in ("F", "R")
    if match.word("AC") in ("les", "ces") or unit not in _CALENDAR_UNITS or unit == "D" and not from_text and not match.word("B"):
        return None
    steps = words.STEP_OF.get(step, {"avant": -1, "après": 1}.get(match.word("v"), 0))
    return match.expression(unit=unit, steps=steps, anchor="text" if from_text else "publication", mod=match.edge)


def of_late(match: Match) -> Found:
    """A stretch that ends or begins now: "les trois derniers mois", "la dernière décennie"; without a number it is a mere pointer ("ces derniers jours")."""
    one = match.word("AC") in ("la", "le", "l'", "cette", "ce")
    if not one and match.count is None and not match.word("V"):
        return match.expression(value="FUTURE_REF" if "X" in match.letters[match.start:match.end] else "PAST_REF")
    return match.expression(type="DURATION", value=duration(match.count or (1 if one else None), match.unit))


def ago(match: Match) -> Found:
    """ "il y a trois ans", "il y a plus de quinze ans"."""
    if match.after in ("que", "qu'"):   # "voilà huit mois que": how long
        lead = re.match(r"G_*", match.letters[match.start:match.end]).end()
        return match.expression(match.start + lead, type="DURATION", value=duration(match.count, match.unit), mod=match.qualifier)
    mod = {"MORE_THAN": "BEFORE", "LESS_THAN": "AFTER"}.get(match.qualifier, match.qualifier)
    return _offset(match, match.start, -1, "publication", "PAST_REF", mod)


def ahead(match: Match) -> Found:
    """ "dans dix jours", "d'ici deux ans"; "d'ici" is left out of the span."""
    start = match.start
    if match.first == "g":
        start += len(re.match(r"g_*[aA]?", match.letters[start:match.end]).group())
    return _offset(match, start, 1, "publication", "FUTURE_REF", match.qualifier)


def later(match: Match) -> Found:
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
    if not number.is_integer():
        return match.expression(start, type="TIME" if unit[0] == "T" else "DATE", anchor=anchor, mod=mod)
    if unit[0] == "T":
        return match.expression(start, type="TIME", unit=unit, steps=sign * int(number), anchor=anchor, mod=mod)
    return match.expression(start, unit=unit, steps=sign * int(number), anchor=anchor, mod=mod)


def day_words(match: Match) -> Found:
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

def lasting(match: Match) -> Found:
    letters = match.letters[match.start:match.end]
    if is_age(match.doc, match.start, match.end):
        return None
    if re.fullmatch(r"[ie][uHK]_*", letters) and not _is_duration(match):
        return None
    if match.after == "sur" and match.letter_at(match.end + 1) in ("d", "n", "z"):
        return None  # "24 heures sur 24"
    return match.expression(type="DURATION", value=duration(None if match.first == "e" else match.count, match.unit), mod=match.qualifier)


def quarters(match: Match) -> Found:
    """ "un quart d'heure", "trois quarts d'heure"."""
    return match.expression(type="DURATION", value=duration(15 * (match.count or 1), "TM"))


def _is_duration(match: Match) -> bool:
    """ "depuis des mois", "pendant un an"; but not "un jour", "une heure de gloire", "des années"."""
    if match.first == "e":
        return match.word("e") == "des" and match.letter_at(match.start - 1) in (">", "v", "G")
    if words.UNITS.get(match.word("u"), "")[-1:].isdigit():
        return True   # "une demi-heure" is no hour of the clock
    return match.before in context.DURATION_CUES or match.letter_at(match.start - 1) in ("_", "~", ">") or match.letter_at(match.end) in ("r", "s", "v")


def repeated(match: Match) -> Found:
    """What comes back: "chaque année", "tous les deux ans", "par mois", "chaque lundi"."""
    weekday = match.word("WO")
    if weekday:
        return match.expression(type="SET", value=f"XXXX-WXX-{words.WEEKDAYS[weekday.removesuffix('s')] + 1}")
    return match.expression(match.start + (match.first == "w"), type="SET", value=duration(match.count or 1, match.unit))


def every_part(match: Match) -> Found:
    """ "tous les matins"."""
    part = words.PARTS[match.word("P")]
    return None if ":" in part else match.expression(type="SET", value=f"XXXX-XX-XXT{part}")
