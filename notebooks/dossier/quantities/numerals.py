"""French numerals in figures and words, in; their values and places, out.

Reads shapes only: whether a number counts something, or is a year, a label or a telephone number, is
for `quantities` to say. Text is folded first (`articles.fold`), so every space is a plain one.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from ..vocabulary.numbers import CARDINALS, COLLECTIVES, FRACTIONS, SCALES, SHORT_SCALES, VAGUE, VAGUE_NOUNS

FIGURES, WORDS, COLLECTIVE, FRACTION, RATIO, INDEFINITE = "figures", "words", "collective", "fraction", "ratio", "indefinite"

_SIGNS = "$€£"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral at characters `start` to `end`.

    `value` is None where words name no number ("des centaines"). `whole` is the value if the mark before
    the last three figures groups thousands, which holds wherever whole things are counted. `form` is
    figures, words, collective ("une vingtaine"), fraction ("la moitié") and ratio ("un élève sur cinq"), both in per cent, or
    indefinite ("quelques").
    """

    start: int
    end: int
    value: int | float | None
    whole: int | float | None
    form: str


@dataclass(frozen=True, slots=True)
class Convention:
    """Which marks of an article are decimal where three figures follow: "1,500" is 1.5 if `comma`, "1.500" if `point`."""

    comma: bool = False
    point: bool = False


_DECIMAL = {mark: re.compile(rf"(?<![\d.,])\d+{re.escape(mark)}(?:\d{{1,2}}|\d{{4,}})(?![\d/:h]|[.,]\d)") for mark in ",."}
_GROUPED = {mark: re.compile(rf"(?<![\d.,])[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}}){{2,}}(?!\d)") for mark in ",."}
_THREE = {mark: re.compile(rf"(?<![\d.,])[1-9]\d{{0,2}}{re.escape(mark)}\d{{3}}(?![\d]|[.,]\d)") for mark in ",."}


def convention_of(text: str) -> Convention:
    """The article's own habit, read from the numbers that leave no doubt.

    A mark is decimal before three figures only if the article uses it for other decimals ("3,5 %"), never
    to group thousands, and groups thousands with the other mark; else three figures are a group.
    """
    def is_decimal(mark: str, other: str) -> bool:
        return bool(_DECIMAL[mark].search(text) and not _GROUPED[mark].search(text) and _THREE[other].search(text))

    return Convention(comma=is_decimal(",", "."), point=is_decimal(".", ","))


# --- shapes --------------------------------------------------------------------------------------

def _any(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_CARDINAL = _any({*CARDINALS, *(s for s in SCALES if not s.startswith("millier"))})
_NOUN = _any(k for k in SCALES if not k.startswith("millier"))
_COUNT = rf"(?:\d{{1,3}}|{_any(CARDINALS)})"

_NUMERAL = re.compile(rf"""
    (?<![\w#°]) (?<![^\W\d_]-) (?=[\dcdhlmnopqstuv])
    (?:
      (?P<collective>
        (?:(?P<count>{_any(VAGUE)}|des|les|la|{_COUNT})[ ](?:(?:bonnes?|petites?|grosses?)[ ])?)? (?P<half>demi-)?
        (?P<name>{_any(COLLECTIVES)} | (?:(?<=des[ ])|(?<=demi-)|(?<=quelques[ ])|(?<=plusieurs[ ]))(?:{_NOUN}))
        (?:[ ]de[ ](?P<scale>{_any(SCALES)}))? (?![\w]|-\w)
      )
    | (?P<ratio>
        (?P<few>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d) (?:[ ](?!sur\b)[^\W\d]['\w-]*){{0,2}} [ ]sur[ ]
        (?P<all>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|10) \b (?![ ](?:{_CARDINAL}|\d)|-|[.,]\d)
      )
    | (?P<fraction>
        (?:la|les|le|une?|{_COUNT}) [ ] (?:(?P<several>deux|trois|quatre)[ ])? (?P<part>{_any(FRACTIONS)})
        (?: (?=[ ](?:de|du|des)\b|[ ]d'(?!heure)) | (?<=moitié)(?![\w-]) | (?<=(?:tiers|uarts))(?![\w-]|[ ]d'heure) )
      )
    | (?P<figures>
        (?<!\d[.,:/]) (?<!-\d\d-) (?!0\d) (?:\d{{1,3}}(?P<mark>[ .,'])\d{{3}}(?:(?P=mark)\d{{3}})*(?:[.,]\d{{1,2}})? | \d+(?:[.,]\d+)?)
        (?!\d|[.,:/]\d|-[^\W\d_]|-\d\d-\d)
        (?: [ ]?(?P<short>bn|mds?|mrds?)\b | [ ]?(?P<money>k|mn?|mds?)(?=[ ]?[$€£]) | [ ](?P<long>mille|{_NOUN})\b(?P<demi>[ ]et[ ]demie?\b)? | (?=km|kg|ha|[€$£%]|m\b|\W|_|$) )
      )
    | (?P<indefinite> (?:{_any(VAGUE)}|(?:la|une)[ ](?:{_any(VAGUE_NOUNS)})(?=[ ]d)) \b )
    | (?P<words> (?<!pour[ ]) (?:{_CARDINAL}) (?:(?:[ ]|-|-et-|[ ]et[ ])(?:{_CARDINAL}))* (?P<words_demi>[ ]et[ ]demie?\b)? (?![\w]|-\w) )
    )
""", re.X | re.I)

# Telephone and account numbers: three pairs of figures or more.
_PAIRS = re.compile(r"(?<![\w.,])(?:\+\d{1,3}[ .]?\(?\d{1,3}\)?|\d{2,4})(?:[ .-]\d{2}){3,}(?!\d)|\+\d[\d .()-]{6,}\d")
_COUNTED_ONE = re.compile(r"\b(?:au moins |plus d'|moins d'|jusqu'à )$", re.I)   # "au moins un mort": no article
_WORD = re.compile(r"\w+")


def read_numerals(text: str, convention: Convention | None = None) -> list[Numeral]:
    """All numerals of a folded text, in text order, none inside another.

    `convention`: how marks before three figures are read (default: `convention_of` the text itself).
    """
    convention = convention or convention_of(text)
    telephones = [match.span() for match in _PAIRS.finditer(text)]
    found: list[Numeral] = []
    for match in _NUMERAL.finditer(text):
        start, end = match.span()
        if any(a < end and start < b for a, b in telephones):
            continue
        kind = next(g for g in (COLLECTIVE, RATIO, FRACTION, FIGURES, WORDS, INDEFINITE) if match[g])
        if kind == COLLECTIVE:
            found += _collective(match)
        elif kind == RATIO:
            found += _ratio(match)
        elif kind == FRACTION:
            found += _fraction(match)
        elif kind == FIGURES:
            found.append(_figures(match, convention))
        elif kind == WORDS:
            found += _words(match)
        else:
            found.append(Numeral(start, end, None, None, INDEFINITE))
    return found


def _figures(match: re.Match[str], convention: Convention) -> Numeral:
    text, start, end = match.string, *match.span()
    shape = re.match(r"[\d.,' ]*\d", match["figures"]).group()
    factor = 1
    if suffix := match["short"] or match["money"]:
        factor = SHORT_SCALES[suffix.lower()]
    elif suffix := match["long"]:
        factor = 1000 if suffix.lower() == "mille" else SCALES[suffix.lower()]
    elif text[start - 1:start] in _SIGNS and start and text[end:end + 1].lower() in ("m", "k") and not text[end + 1:end + 2].isalnum():
        factor, end = SHORT_SCALES[text[end].lower()], end + 1  # "$2.5m"
    demi = 0.5 if match["demi"] else 0
    value, whole = _figures_value(shape, match["mark"], convention)
    return Numeral(start, end, _scaled(value + demi, factor), _scaled(whole + demi, factor), FIGURES)


def _figures_value(shape: str, mark: str | None, convention: Convention) -> tuple[int | float, int | float]:
    """A number in figures as the convention reads it, and as whole thousands."""
    if mark is None:
        number = shape.replace(",", ".")
        value = float(number) if "." in number else int(number)
        return value, value
    groups, decimals = shape, ""
    for other in {".", ","} - {mark}:
        groups, _, decimals = groups.partition(other)
    whole = int(re.sub(r"\D", "", groups))
    if decimals:
        whole = float(f"{whole}.{decimals}")
    single = groups.count(mark) == 1 and not decimals
    as_decimal = single and (groups.startswith("0") or mark == "," and convention.comma or mark == "." and convention.point)
    return (float(groups.replace(mark, ".")) if as_decimal else whole), whole


def _scaled(number: int | float, factor: int) -> int | float:
    value = round(number * factor, 6)
    return int(value) if value == int(value) else value


def _collective(match: re.Match[str]) -> list[Numeral]:
    """ "une vingtaine", "quelques centaines", "deux douzaines", "des dizaines de milliers", "un demi-million"."""
    count, name, scale = (match["count"] or "").lower(), match["name"].lower(), (match["scale"] or "").lower()
    if not count and not name.startswith("mill") or name in SCALES and name not in COLLECTIVES and count not in (*VAGUE, "des") and not match["half"]:
        return []
    each = COLLECTIVES.get(name) or SCALES[name]
    times = int(count) if count.isdigit() else 1 if count == "la" else CARDINALS.get(count)
    value = None
    if times and not (name == "quinzaine" and count == "la"):
        value = _scaled(times * each * (0.5 if match["half"] else 1), SCALES.get(scale, 1))
    return [Numeral(match.start(), match.end(), value, value, COLLECTIVE)]


def _ratio(match: re.Match[str]) -> list[Numeral]:
    """ "une famille sur cinq", "neuf sur dix"; "sept jours sur sept" is no share."""
    few, whole = (int(word) if word.isdigit() else CARDINALS[word] for word in (match["few"].lower(), match["all"].lower()))
    if few >= whole:
        return []
    value = _scaled(round(100 * few / whole, 1), 1)
    return [Numeral(match.start(), match.end(), value, value, RATIO)]


def _fraction(match: re.Match[str]) -> list[Numeral]:
    first = match["fraction"].split()[0].lower()
    times = CARDINALS.get((match["several"] or first).lower()) or (int(first) if first.isdigit() else 1)
    value = round(times * FRACTIONS[match["part"].lower()], 1)
    if value == 0 or not match["several"] and first in ("le", "un") and match["part"].lower() == "tiers" and not re.match(r" (?:de|du|des)\b| d'", match.string[match.end():]):
        return []   # "le tiers", "un tiers" may be a third party
    return [Numeral(match.start(), match.end(), value, value, FRACTION)]


# --- number words --------------------------------------------------------------------------------

def _words(match: re.Match[str]) -> list[Numeral]:
    """One numeral, or several that stand side by side ("quatre, cinq" without the comma)."""
    text = match["words"]
    half = bool(match["words_demi"])
    tokens = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text)][:-2 if half else None]
    found, i = [], 0
    while i < len(tokens):
        loose = {k for k in range(1, len(tokens)) if text[tokens[k - 1][2]:tokens[k][1]] == " "}
        j, value = _evaluate([t[0] for t in tokens], i, loose)
        if j == i:
            i += 1
            continue
        end = tokens[j - 1][2]
        if half and j == len(tokens) and tokens[j - 1][0] in SCALES:
            value += SCALES[tokens[j - 1][0]] // 2
            end = len(text)
        if not (j == i + 1 and tokens[i][0] in ("un", "une")) or _COUNTED_ONE.search(match.string, 0, match.start()):
            found.append(Numeral(match.start() + tokens[i][1], match.start() + end, value, value, WORDS))
        i = j
    return found


def _evaluate(words: list[str], i: int, loose: Set[int]) -> tuple[int, int]:
    """The longest well-formed numeral at `i`: where it ends and its value. Ends at `i` if there is none.

    `loose`: the words that only a blank parts from the one before ("des Trente un effort" is no 31).
    """
    total, group, room, above = 0, 0, 100, 10**15  # room: what may be added must be smaller; above: so must scales
    j = i
    while j < len(words):
        word = words[j]
        if word == "et":  # only "vingt et un", "soixante et onze"
            if not (room in (10, 20) and j + 1 < len(words) and words[j + 1] in ("un", "une", "onze")):
                break
            j += 1
            continue
        factor = 1000 if word == "mille" else SCALES.get(word)
        if factor:
            if factor >= above and total and not group:  # "deux mille milliards"
                total, above = total * factor, factor
            elif factor < above and (group or word == "mille" and not (total and j > i and words[j - 1] == "mille")):
                total, above = total + (group or 1) * factor, factor
            elif factor >= above and group:
                total, above = (total + group) * factor, factor
            else:
                break
            group, room = 0, 100
        elif word in ("cent", "cents"):
            if group >= 20 or j > i and group == 0 and words[j - 1] in ("cent", "cents"):
                break
            group, room = (group or 1) * 100, 100
        elif word in ("vingt", "vingts") and group % 100 == 4 and words[j - 1] == "quatre":
            group, room = group + 76, 20
        else:
            value = CARDINALS[word]
            if value >= room or value == 1 and room == 10 and j in loose and words[j - 1] != "et":
                break
            group += value
            room = _room_after(value)
        j += 1
    return j, total + group


def _room_after(value: int) -> int:
    """What may follow: units after tens, up to nineteen after sixty, a unit after ten, nothing after a unit."""
    if value == 60:
        return 20
    return 10 if value == 10 or value >= 20 else 0
