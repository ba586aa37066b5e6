"""The shapes of date expressions: patterns over the letters of tokens, each with its reader, the longest and surest first.

A reader (`days`, `spans`, `clock`) takes the `Match` of its pattern and returns the expression with its fields, or None where
the words are no date ("2000 soldats", "la résolution 1973", "la planète Mars"). Vocabulary, patterns and reckoning are kept
apart, after HeidelTime and EDS-NLP.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from . import clock, days, spans
from .expressions import Expression, Match

_CLOCK_AT = r"(?:Tʌ?|dh(?:[dn](?!M))?|[dz]H[dn]?)(?:eA?P)?"
_TIME = rf"(?:,?[av]?{_CLOCK_AT}|[av]A?P|DAP|EP|P|p_*|EBe[uP])"
_WEEKDAY = r"(?:W|[ωʍ]\.?)"
_MONTH = r"(?:(?:M|\(M\))(?:\.?,?Y)?|[ɱʍ]\.?,?Y)"
_DATE = rf"dε?{_MONTH}"
_ON = rf"(?:C?{_WEEKDAY},?A?)?"     # the day of the week before a date
_COUNT = r"(?:(?:iα?Ze|α?Ze|V|[dnY]|z(?:-?z)*(?:-?&-?[iz])?|i)α?)"
_ABOUT = r"(?:β_+)?(?:e?a?~|qe|Q_*){0,3}"
_UNIT = r"(?:u|H|K_*)"
_EDGE = r"(?:A?B(?:eA?)?)"

SHAPES: tuple[tuple[str, re.Pattern[str], Callable[[Match], Expression | None]], ...] = tuple(
    (name, re.compile(pattern), reader) for name, pattern, reader in (
        ("part_of_day", rf"A?PeA?(?:WaW|dM?a{_DATE}|W?{_DATE}|W(?!a))", clock.part_of_named_day),
        ("day_range", rf"d(?:,d)*(?:,?&|-|/|a)A?d{_MONTH}", days.day_range),
        ("day", rf"C?W\({_DATE}\)", days.calendar),
        ("day", rf"j,?{_ON}{_DATE}", days.relative_and_named),
        ("day", rf"{_CLOCK_AT}[x&]?[-,]?A?{_ON}{_DATE}(?<=Y)", days.clock_and_day),
        ("day", rf"{_ON}{_DATE}(?<=Y)[-,]{_CLOCK_AT}", days.calendar),
        ("day", rf"{_ON}{_DATE}[LXFR]?{_TIME}{{0,2}}", days.calendar),
        ("day", r"dzY", days.september),
        ("day", rf"{_ON}[oz]{_MONTH}", days.day_in_words),
        ("day", rf"{_ON}N(?:[-,]?{_CLOCK_AT}|,?{_TIME})?", days.calendar),
        ("day", r"Y-d-d|d-d-Y", days.day_in_figures),
        ("day", r"Y-d-τ", days.day_and_time_in_figures),
        ("impossible_day", rf"(?:W,?A?)?n{_MONTH}", days.impossible_day),
        ("day", rf"(?:{_WEEKDAY},?)?(?:M\.?d(?:,?Y)?|[ɱʍ]\.?d,?Y)(?:[-,]?{_CLOCK_AT})?", days.day_behind),
        ("season", r"SY[-/]Y", days.winter_of_two_years),
        ("month_range", r"Me?Y(?:&|aE?)Me?Y|M&M(?:e?Y)?|MaM(?:e?Y)?", days.month_range),
        ("month", r"(?:A?B(?:e(?:A?ue)?)?-?)?M\.?[e,]?Y", days.calendar),
        ("month", r"A?BeA?ueM", days.calendar),
        ("season_range", r"A?Se?YaA?Se?Y", days.season_range),
        ("season", rf"{_EDGE}?[AC]?S(?:e?A?uY|e?Y|[LXFR])?", days.season),
        ("year_range", r"Y(?:[-/&]|aE?)Y", days.year_range),
        ("decade", r"(?:Be)?A?u[Ydnz]", days.decade),
        ("century", r"(?:Be)?A?ou", days.century),
        ("part_of_year", r"[odL]u(?:e(?:A?uY|Y|Au)|Y)?", days.part_of_year),
        ("ago", rf"G_*{_ABOUT}{_COUNT}{_UNIT}(?:&½)?", spans.ago),
        ("ahead", rf"(?:D|g_*[aA]?){_ABOUT}{_COUNT}{_UNIT}(?!Hd)", spans.ahead),
        ("later", rf"{_ABOUT}{_COUNT}{_UNIT}(?:&½)?(?:[rs]_*|v(?=[,.)\n]|$))", spans.later),
        ("weekday_time", rf"[Cb]?W[LXFR]?{_TIME}{{1,2}}", days.calendar),
        ("set", r"tAP|cP", spans.every_part),
        ("set", rf"c(?:W|{_UNIT})|tA(?:O|{_COUNT}?{_UNIT})|w{_UNIT}|AO", spans.repeated),
        ("day_number", r"Ad(?=,)", days.numbered_day),
        ("weekday", r"b?C?W[LXFR]?(?:d(?![uHhn]|,?d))?", days.weekday),
        ("of_late", rf"[AC]?{_COUNT}?[LX]_*u|[AC]{_COUNT}?{_UNIT}X_+|[AC]{_COUNT}{_UNIT}[LXFR]", spans.of_late),
        ("unit", rf"{_EDGE}?(?:[AC]{_UNIT}(?:[LXFRI]_*|ev)|C{_UNIT}(?:-?l)?|Am{_UNIT})|(?<=a){_UNIT}[LXFR]_*|[rs]_*(?:DA|C){_UNIT}|{_EDGE}{_UNIT}[LX]?", spans.stepped),
        ("day_words", rf"j{_TIME}?|[Aa]y(?:aA?P|P)?", spans.day_words),
        ("part_of_day", r"(?<=[ED])BeA?P", clock.edge_of_day),
        ("part_of_day", r"CP|AP[LX]|DAP|EP(?!e)|aA?P(?!e)|p_*", clock.part_of_day),
        ("clock", r"(?:[dz]+|i)H(?:e[uP])?", clock.clock_in_words),
        ("clock", r"T(?:ʌ|Hx)?|dh[dn]?", clock.clock),
        ("clock", r"P", clock.noon),
        ("duration", r"[diz]θeH", spans.quarters),
        ("duration", rf"{_ABOUT}{_COUNT}{_UNIT}(?:&½)?|e{_UNIT}", spans.lasting),
        ("month", r"µ(?:e?Y)?|¥", days.calendar),
        ("month", r"(?:A?B(?:e(?:A?ue)?)?-?)?M[LX]?", days.month),
        ("year", r"(?:B(?:e(?:A?u)?)?)?Y", days.year),
        ("deictic", r"k_*", clock.deictic),
    )
)
