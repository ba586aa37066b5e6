"""A line or an opening of a page in; which of its dates says when the article was published, out.

A date line holds nothing but dates, clock times, names and a small stock of words ("Publié le …", "Par X | 12 juin 2019",
"temps de lecture"). Offsets count the characters of the line. What is a name is told by its capital.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from .vocabulary import datelines as words

PUBLISHED, BARE, UPDATED = 0, 1, 2   # a verb of publication before the date; no verb; a verb of change

MAX_WORDS = 35          # a longer line tells something
_MAX_SENTENCE = 12      # words of a date line that ends as a sentence does
_OPENING = 90           # characters within which a dateline ends
_CLOSING = 60           # characters from the date to the sign that ends a dateline
_MANY_TO_SPARE = 1      # words of another kind beside a date that opens its segment, or follows a verb of publication

_MONTH = rf"(?:{'|'.join(words.MONTHS)})[a-zéû]*\.?"
_DATE = re.compile(
    rf"(?:\b(?:1er|\d{{1,2}})\s?(?:er\s)?{_MONTH},?(?:\s?\d{{4}})?\b|\b{_MONTH}\s\d{{1,2}},?\s\d{{4}}\b|\b{_MONTH}\s\d{{4}}\b"
    r"|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)(?!\d)|\b\d{4}[/.-]\d\d[/.-]\d\d)", re.I)
_SEPARATOR = re.compile(r"\s[-–—/]{1,2}\s|[|•·›>\[\]()\t–—]|\s{3,}|\.\s(?=[A-ZÀ-Ý])")
_WORD = re.compile(r"[^\W\d_]+'?")
_CLOSE = re.compile(r"(?P<rest>[^.:|–—]{0,50}?)\s?(?P<sign>\s-{1,2}\s|[–—|:]|\.(?=\s|$))")
_YEAR = re.compile(r"\d{4}|[/.-]\d\d(?!\d)")
_CLOCK = re.compile(r"\d{1,2}\s?[h:]")
_TELLS = re.compile(r"\s*:\s*[^\W\d]")   # "10 juin 2014 : la chute de Mossoul"
_AGENCY = re.compile(r"\([^()]{2,40}\)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date of a line at characters `start` to `end` that can be the article's. `rank`: PUBLISHED, BARE or UPDATED.

    `alone`: nothing but names of places stands beside it between two separators.
    """

    start: int
    end: int
    rank: int
    alone: bool


def is_date_line(line: str) -> bool:
    """Whether a line does nothing but date the article; a line that names a document may be its title."""
    found = stamps(line, [match.span() for match in _DATE.finditer(line)])
    if all(stamp.rank == BARE for stamp in found) and not words.DOCUMENTS.isdisjoint(_words(line)):
        return False
    return any(stamp.rank != BARE or _YEAR.search(line, stamp.start, stamp.end) or _CLOCK.search(line, stamp.end) for stamp in found)


def stamps(line: str, dates: Sequence[tuple[int, int]]) -> list[Stamp]:
    """Those of the dates (their places in the line) that can be the date of publication, in text order."""
    all_words = _words(line)
    folded = _plain(line)
    told = line.rstrip().endswith((".", "!", "?")) and all_words[-1:] not in (["min"], ["mn"], ["h"])   # "Lecture 2 min."
    if not dates or len(all_words) > (_MAX_SENTENCE if told else MAX_WORDS) or any(mark in folded for mark in words.NEITHER):
        return []
    edges = [(0, 0), *(m.span() for m in _SEPARATOR.finditer(line) if not any(a < m.end() and m.start() < b for a, b in dates)), (len(line), len(line))]
    found, last = [], 0
    for start, end in dates:
        left = max(e for _, e in edges if e <= start)
        right = min(s for s, _ in edges if s >= end)
        lead = "".join(line[a:b] for a, b in _between(left, start, dates))   # the segment before the date, without other dates
        stamp = _stamp(line, start, end, lead, line[end:right], line[last:start])
        if stamp is not None:
            found.append(stamp)
        last = end
    return found


def _between(left: int, start: int, dates: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    inside = [(a, b) for a, b in dates if left <= a < start]
    return list(zip([left, *(b for _, b in inside)], [*(a for a, _ in inside), start]))


def _stamp(line: str, start: int, end: int, before: str, after: str, lead: str) -> Stamp | None:
    """The stamp of one date, by the words of its segment before and after it, and those since the last date (`lead`)."""
    said = _words(lead)
    verb = next((word for word in reversed(said) if word in words.PUBLISHED | words.UPDATED and (word != "jour" or {"mis", "mise"} & set(said))), "")
    if not verb and "ligne" in said:
        verb = "publie"   # "mis en ligne le"
    rank = UPDATED if verb in words.UPDATED else PUBLISHED if verb else BARE
    document = not words.DOCUMENTS.isdisjoint(_words(line))
    odd = sum(not (document and word in words.SPEAKERS) for word in (*_odd_words(before), *_odd_words(after)))
    spare = _MANY_TO_SPARE if rank != BARE or _words(before) in ([], ["le"]) else 0
    if odd > spare or _TELLS.match(after) or rank == BARE and _words(before)[-1:] == ["du"] and not document:
        return None
    return Stamp(start, end, rank, not odd and len(_words(before)) + len(_words(after)) <= 3)


def opening_stamp(paragraph: str, dates: Sequence[tuple[int, int]]) -> tuple[Stamp, bool] | None:
    """The date of a dateline that opens a paragraph ("BRUXELLES, 12 févr. 2020 (AFP) -"), and whether it can only be that:
    a place or an agency is named, and no full stop ends it, as in "Bagdad, 9 avril 2003. Les chars …".
    """
    for start, end in dates:
        if start > _OPENING:
            break
        before = paragraph[:start]
        closing = _CLOSE.match(paragraph[end:end + _CLOSING])
        if not closing or _odd_words(before) or _odd_words(closing["rest"]) or "." in before.rstrip(". ")[:-1] and len(before) > 40:
            continue
        placed = any(word not in ("le", "l") for word in _words(before)) or bool(_AGENCY.search(paragraph[:end + closing.end()]))
        if closing["sign"] == ":" and re.search(r"[^\W\d_]", _AGENCY.sub("", closing["rest"])) or not placed and len(_words(closing["rest"])) > 3:
            continue
        return Stamp(start, end, BARE, True), placed and closing["sign"] != "."
    return None


def _words(text: str) -> list[str]:
    return [_plain(word).rstrip("'") for word in _WORD.findall(text)]


def _odd_words(text: str) -> list[str]:
    """Words that are neither names nor of the stock of such lines."""
    known = words.AROUND | words.PUBLISHED | words.UPDATED | words.DOCUMENTS
    found = ((word, _plain(word).rstrip("'")) for word in _WORD.findall(_AGENCY.sub(" ", text)))   # "(ats/dpa)"
    return [folded for word, folded in found if word[0].islower() and folded not in known and not folded.startswith(words.MONTHS)]


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.replace("’", "'").lower()) if not unicodedata.combining(c))
