"""TIMEX3 values (ISO-TimeML, ISO 24617-1): the days that a value covers, and steps from one value to another.

Values are text: `2018-02-13`, `2018-02`, `2018`, `2018-W07`, `2018-W07-WE`, `2014-SU`, `2021-Q1`, `2019-H2`, `199`
(a decade), `20` (a century), `2014/2015` (an interval), `2021-02-18TEV`, `2021-02-18T18:30`.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re

# Months in which a season begins; a winter is named after the year of its December.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PART_OF_YEAR = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)")


def days(value: str) -> tuple[dt.date, dt.date] | None:
    """First and last day that a value covers; None for durations, sets, references and unknown values."""
    first, _, last = value.partition("/")
    if last:
        a, b = days(first), days(last)
        return (a[0], b[1]) if a and b else None
    value = value.partition("T")[0]
    if match := _DAY.fullmatch(value):
        day = safe_day(*map(int, match.groups()))
        return (day, day) if day else None
    if match := _WEEK.fullmatch(value):
        monday = dt.date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return (monday + dt.timedelta(5 if match[3] else 0), monday + dt.timedelta(6))
    if match := _PART_OF_YEAR.fullmatch(value):
        return _part_of_year(int(match[1]), match[2])
    if re.fullmatch(r"\d{4}-\d\d", value):
        return _months(int(value[:4]), int(value[5:]), 1)
    if re.fullmatch(r"\d{2,4}", value):
        return dt.date(int(value.ljust(4, "0")), 1, 1), dt.date(int(value.ljust(4, "9")), 12, 31)
    return None


def safe_day(year: int, month: int, day: int) -> dt.date | None:
    """That day of the calendar, or None if there is none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    end_year, end_month = divmod(year * 12 + month - 2 + count, 12)
    return dt.date(year, month, 1), dt.date(end_year, end_month + 1, calendar.monthrange(end_year, end_month + 1)[1])


def _part_of_year(year: int, part: str) -> tuple[dt.date, dt.date]:
    if part[0] == "Q":
        return _months(year, int(part[1]) * 3 - 2, 3)
    if part in ("H1", "H2"):
        return _months(year, int(part[1]) * 6 - 5, 6)
    return _months(year, _SEASONS[part], 3)


def bounds(value: str, mod: str = "") -> tuple[str, str]:
    """The days between which a value lies, as ISO days; START, MID and END are thirds of it. Empty where there are none."""
    span = days(value)
    if not span:
        return "", ""
    first, last = span
    third = ((last - first).days + 1) // 3
    if third and mod == "START":
        last = first + dt.timedelta(third - 1)
    elif third and mod == "END":
        first = last - dt.timedelta(third - 1)
    elif third and mod == "MID":
        first, last = first + dt.timedelta(third), last - dt.timedelta(third)
    return first.isoformat(), last.isoformat()


def week(day: dt.date) -> str:
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02d}"


def shift(anchor: str, unit: str, steps: int) -> str:
    """The day, week, month … that lies `steps` units from an anchor; "" if the anchor is too coarse to tell.

    `unit` is D, W, WE (week-end), M, Q, H, Y, E (decade), C (century) or a season.
    """
    span = days(anchor)
    if not span:
        return ""
    if unit in ("D", "W", "WE"):
        return _shift_days(span, unit, steps)
    first, last = (_unit_at(day, unit) for day in span)
    if first != last:
        return ""
    return _step(first, unit, steps)


def _shift_days(span: tuple[dt.date, dt.date], unit: str, steps: int) -> str:
    first, last = span
    if unit == "D":
        return (first + dt.timedelta(steps)).isoformat() if first == last else ""
    if week(first) != week(last):
        return ""
    return week(first + dt.timedelta(7 * steps)) + ("-WE" if unit == "WE" else "")


def _unit_at(day: dt.date, unit: str) -> int:
    """The number of the unit in which a day lies, counted from year 0."""
    if unit in _SEASONS:
        return day.year
    return {"M": day.year * 12 + day.month - 1, "Q": day.year * 4 + (day.month - 1) // 3, "H": day.year * 2 + (day.month - 1) // 6,
            "Y": day.year, "E": day.year // 10, "C": day.year // 100}[unit]


def _step(number: int, unit: str, steps: int) -> str:
    number += steps
    if unit == "M":
        return f"{number // 12:04d}-{number % 12 + 1:02d}"
    if unit == "Q":
        return f"{number // 4:04d}-Q{number % 4 + 1}"
    if unit == "H":
        return f"{number // 2:04d}-H{number % 2 + 1}"
    if unit in _SEASONS:
        return f"{number:04d}-{unit}"
    return f"{number:0{ {'Y': 4, 'E': 3, 'C': 2}[unit] }d}"


def duration(count: float | None, unit: str) -> str:
    """A TIMEX3 duration: P3Y, P2W, PT30M, P1.5Y; PXM where the number is vague (None).

    Units may carry a factor ("Y50": half a century); a decade counts ten years, a century a hundred, a quarter three months.
    """
    letters, factor = re.match(r"(T?[A-Z]+)(\d*)", unit).groups()
    letters, plain = {"E": ("Y", 10), "C": ("Y", 100), "Q": ("M", 3), "H": ("M", 6)}.get(letters, (letters, 1))
    if count is None:
        return "PX" + letters if letters[0] != "T" else "PTX" + letters[1:]
    number = count * plain * int(factor or 1)
    text = f"{int(number)}" if float(number).is_integer() else f"{number:g}"
    return f"P{text}{letters}" if letters[0] != "T" else f"PT{text}{letters[1:]}"
