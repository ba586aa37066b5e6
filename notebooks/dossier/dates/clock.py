"""Readers of shapes of the clock, of parts of a day, and of words that point to now: a `Match` in, its expression out, or None."""

from __future__ import annotations

from .expressions import Expression, Match, clock_value, day_number, read_field
from ..vocabulary import dates as words
from ..vocabulary.dates_phrases import FUTURE, PAST, TODAY

Found = Expression | None


def part_of_named_day(match: Match) -> Found:
    """ "la soirée du 15 février", "la nuit de mardi à mercredi", "la nuit du 3 au 4 janvier": of two days the first."""
    expression = match.expression(weekday=words.WEEKDAYS.get(match.word("W")))
    for letter, word in match:
        if letter in "PMY":
            read_field(expression, letter, word)
    expression.type = "TIME"
    expression.day = day_number(match.word("d")) if match.word("d") else None
    return expression


def part_of_day(match: Match) -> Found:
    """ "ce matin", "la nuit dernière" from the day of publication; "dans la soirée" from the last day of the text."""
    from_text = match.first in "DEap"
    expression = match.read()
    expression.start += match.first in "DEa"
    expression.unit, expression.steps = "D", -1 if match.word("L") else 0
    expression.anchor = "text" if from_text else "publication"
    return expression


def clock(match: Match) -> Found:
    if match.letter_at(match.start - 1) in ("_", "G") and match.before in ("a", "voilà"):
        return None   # "il y a 3h"
    if not match.word("H"):
        expression = match.read()
        expression.mod = _around(match)
        return expression
    expression = match.expression(type="TIME", clock=clock_value(match.word("T")), mod=_around(match))   # "7h20 heure locale"
    expression.end -= 0 if match.word_at(match.end - 1) == "locale" else 2
    return expression


def edge_of_day(match: Match) -> Found:
    """ "en début de soirée", "en fin d'après-midi": of the last day of the text."""
    return match.expression(type="TIME", part=words.PARTS[match.word("P")], unit="D", steps=0, anchor="text", mod=match.edge)


def noon(match: Match) -> Found:
    """ "vers midi", and "Midi." that sets a scene."""
    scene = match.doc[match.start].is_sent_start and match.after in (".", ",", ":", "–", "-")
    return match.read() if ":" in words.PARTS[match.word("P")] and (scene or match.before in ("vers", "avant", "après", "dès", "jusqu'à")) else None


def clock_in_words(match: Match) -> Found:
    """ "à 18 heures", "vers dix heures du matin"; "à deux heures de route" is a distance."""
    hour = match.count
    if hour is None or hour > 24 or match.after in ("de", "d'") or match.before not in ("à", "vers", "dès", "avant", "est"):
        return None
    if words.PARTS.get(match.word("P")) in ("EV", "AF") and hour < 12:
        hour += 12
    return match.expression(type="TIME", clock=f"{int(hour):02d}:00", mod=_around(match))


def _around(match: Match) -> str:
    return "APPROX" if match.before == "vers" else ""


def deictic(match: Match) -> Found:
    phrase = match.doc[match.start:match.end].text.lower()
    if phrase == TODAY:
        return match.expression(unit="D", steps=0)
    return match.expression(value="PAST_REF" if phrase in PAST else "FUTURE_REF" if phrase in FUTURE else "PRESENT_REF")
