"""Quotation marks in a Doc, paired: each pair with what it holds and what is wrong with it.

Marks are paired within a part of the article (a paragraph, a title): « », “ ”, „ “, ‹ ›, " ", and ' ' where
both stand free. A quotation that goes on in the next paragraph, which opens with the mark again, is one. What
a mark is follows from its shape, or, where shapes are mixed up ("«…«"), from the blanks around it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from ..vocabulary.voices import CALLS, NAMED, NAMING, SHOUTED

OPENING, CLOSING, EITHER = {"«": "»", "“": "”", "„": "“", "‹": "›"}, frozenset("»”›"), frozenset("\"'")
MARKS = frozenset(OPENING) | CLOSING | EITHER

SPEECH, NAME, TERM = "speech", "name", "term"
UNCLOSED, UNOPENED, WRONG_MARK = "unclosed", "unopened", "wrong mark"

_ENDS = frozenset({".", "!", "?", "…", "..."})
_AFTER_CLOSING = frozenset(",.;:!?…)") | {"...", "–", "—", "-"}
_FINITE = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class Quotation:
    """Tokens `first` to `last` (exclusive) between two marks. `use` is speech, name (a title too) or term (scare quotes).

    `opened` and `closed` are the tokens of the marks; None where one is missing, and `fault` says so. `depth` is 0
    for an outermost pair.
    """

    first: int
    last: int
    opened: int | None
    closed: int | None
    depth: int = 0
    use: str = SPEECH
    fault: str = ""


def find_quotations(doc: Doc, paragraphs: Iterable[tuple[int, int]], marks: Iterable[int] | None = None) -> list[Quotation]:
    """All quotations of `paragraphs` (token ranges that follow each other), in text order, outer before inner.

    `marks` are the tokens that are quotation marks, where the caller has them already.
    """
    places = sorted(marks if marks is not None else (t.i for t in doc if t.text in MARKS))
    if not places:
        return []
    found: list[Quotation] = []
    pending: Quotation | None = None       # unclosed in the paragraph before
    for start, end in paragraphs:
        pairs = _pair(doc, start, end, [i for i in places if start <= i < end])
        if pending is not None:
            pairs = _go_on(found, pending, pairs, start)
        found += pairs
        pending = next((q for q in pairs if q.fault == UNCLOSED and q.depth == 0 and q.last == end), None)
    found = _shorten(found, places)
    return sorted((replace(q, use=_use(doc, q)) for q in found if q.last > q.first), key=lambda q: (q.first, -q.last))


def _go_on(found: list[Quotation], pending: Quotation, pairs: list[Quotation], start: int) -> list[Quotation]:
    """Join what was left open with the quotation that opens or ends in this paragraph."""
    first = next((q for q in pairs if q.depth == 0), None)
    if first is None or first.opened != start and first.fault != UNOPENED:
        return pairs
    found.remove(pending)
    joined = replace(first, first=pending.first, opened=pending.opened, fault=UNCLOSED if first.closed is None else "")
    return [joined, *(q for q in pairs if q is not first)]


def _shorten(found: list[Quotation], places: list[int]) -> list[Quotation]:
    """A quotation that nothing closes ends at the next mark, and what seemed to stand inside it stands by itself."""
    for n, unclosed in enumerate(found):
        if unclosed.fault != UNCLOSED:
            continue
        following = next((i for i in places if i > unclosed.first), unclosed.last)
        for k, inner in enumerate(found):
            if k != n and unclosed.first <= inner.first < inner.last <= unclosed.last:
                found[k] = replace(inner, depth=max(0, inner.depth - 1))
        found[n] = replace(unclosed, last=min(unclosed.last, following), depth=0)
    return found


def _pair(doc: Doc, start: int, end: int, places: list[int]) -> list[Quotation]:
    stack: list[int] = []
    found: list[Quotation] = []
    for n, i in enumerate(places):
        if doc[i].text == "'" and _side(doc, i, start, end) != ("close" if any(doc[s].text == "'" for s in stack) else "open"):
            continue
        role = _role(doc, i, end, stack, places[n + 1:])
        if role == "open":
            stack.append(i)
        elif stack:
            opened = stack.pop()
            shape = doc[opened].text
            fits = doc[i].text == OPENING.get(shape, shape)
            found.append(Quotation(opened + 1, i, opened, i, len(stack), fault="" if fits else WRONG_MARK))
        elif doc[i].text in CLOSING:
            found.append(Quotation(start, i, None, i, fault=UNOPENED))
    found += [Quotation(i + 1, end, i, None, depth, fault=UNCLOSED) for depth, i in enumerate(stack) if doc[i].text != "'"]
    return sorted(found, key=lambda q: (q.first, -q.last))


def _role(doc: Doc, i: int, end: int, stack: list[int], later: list[int]) -> str:
    text = doc[i].text
    if not stack:
        return "close" if text in CLOSING else "open"
    if text in CLOSING or text == "“" and doc[stack[-1]].text == "„":
        return "close"
    if text in EITHER:
        opened = any(doc[s].text == text for s in stack)
        return "open" if not opened and any(doc[j].text == text for j in later) else "close"
    # An opening shape inside a quotation: a quotation in it, or its end, typed wrong ("des progrès réels. « ").
    following = doc[i + 1] if i + 1 < end else None
    if following is None or following.is_space or following.text in _AFTER_CLOSING:
        return "close"
    same = doc[stack[-1]].text == text
    return "close" if same and not any(doc[j].text == OPENING[text] for j in later) else "open"


def _side(doc: Doc, i: int, start: int, end: int) -> str:
    """A single mark with a blank on one side opens or closes; any other is an apostrophe."""
    before = i == start or bool(doc[i - 1].whitespace_) or doc[i - 1].text in MARKS or doc[i - 1].text == "("
    after = i + 1 >= end or bool(doc[i].whitespace_) or doc[i + 1].text in _AFTER_CLOSING or doc[i + 1].text in MARKS
    return "" if before == after else "open" if before else "close"


def _use(doc: Doc, quotation: Quotation) -> str:
    """Speech, or the name of something, or a word held at arm's length."""
    words = [t for t in doc[quotation.first:quotation.last] if not t.is_punct and not t.is_space]
    if not words:
        return TERM
    capital = words[0].text[:1].isupper() or words[0].text[:1].isdigit()
    before = doc[quotation.opened - 1].lower_ if quotation.opened else ""
    if before in ("'", "(") and quotation.opened > 1:
        before = doc[quotation.opened - 2].lower_
    if before in NAMED or before in NAMING and capital:
        return NAME
    finite = any(t.pos_ in _FINITE and (t.morph.get("VerbForm") == ["Fin"] or not t.lower_.endswith(("er", "ir", "oir", "re", "ant"))) for t in words)
    ends = doc[quotation.last - 1].text in _ENDS
    if finite and len(words) >= 3 or ends and len(words) >= 2:
        return SPEECH
    shouted = before in SHOUTED or words[0].lower_ in CALLS or ends and doc[quotation.last - 1].text == "!"
    if capital and any(t.text[:1].isupper() for t in words[1:]) and len(words) <= 8 and not shouted:
        return NAME
    return TERM if len(words) <= 4 else SPEECH

