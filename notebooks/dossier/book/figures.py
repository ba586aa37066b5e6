"""Tables in, figures out: each answers one question in its title, which, like its labels, comes from the tables.

Marks of claims: a circle stands for one that is attributed to a source, a square for the outlet's own voice; filled is what is in place
and reviewed (`marks.solid`). Colours belong to actors (`drawing.COLOURS`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from . import analyses, wording
from .analyses import GROUPS, POSITIONS, Tables
from .disagreements import CONTRADICTION, KINDS, LOOKALIKE, TIME
from .disagreements import disagreements as find_disagreements
from .drawing import COLOUR_NAMES, COLOURS, LINE, Canvas, Figure, text_width
from .figure_rows import CLAIM, checkable, pairs
from .growth_figures import mission_growth, mission_steps
from .marks import FILLING, SHAPES, empty, levels, middle_day, scale_of_days, shape, solid, source, year_labels

__all__ = ["disagreements", "iraqi_positions", "mission_growth", "mission_steps", "policy_matrix", "speakers"]


# --- US policy -------------------------------------------------------------------------------------

def policy_matrix(tables: Tables) -> Figure:
    """What each administration asked, gave, cut or reassured, topic by topic."""
    frame, terms, names = analyses.policy(tables), analyses.administrations(tables), analyses.administration_names()
    frame = frame[frame["administration"].isin(terms)]   # a claim of no administration has no column
    if frame.empty:
        return empty("policy-matrix", "The articles report no US policy.")

    def entries(code: str, term: str) -> list[tuple[list[dict], str]]:
        own = frame[(frame["code"] == code) & (frame["administration"] == term)]
        found: dict[str, list[dict]] = {}
        for row in own.sort_values("direction", kind="stable").to_dict("records"):
            found.setdefault(analyses.way(row["direction"], row["status"]), []).append(row)
        return [(rows, text) for text, rows in found.items()]

    def draw(c: Canvas) -> None:
        y = 14.0
        first = 0.0 if c.narrow else 150.0
        column = (c.width - first) / (1 if c.narrow else max(1, len(terms)))
        if not c.narrow:
            for n, term in enumerate(terms):
                c.text(first + n * column, y, names.get(term, term), bold=True)
            y += LINE + 4
        for code in analyses.topics(tables):
            c.line([(0, y - 6), (c.width, y - 6)], faint=True)
            y += 10
            after = c.paragraph(0, y, wording.label(code), c.width if c.narrow else first - 12, bold=c.narrow)
            if c.narrow:
                y = after + 2
                for term in terms:
                    drawn = entries(code, term)
                    if drawn:
                        c.text(0, y, names.get(term, term))
                        y = _entries(c, drawn, 66, y, c.width - 66)
            else:
                y = max([after, *(_entries(c, entries(code, term), first + n * column, y, column - 10) for n, term in enumerate(terms))])
            y += 4

    changes = analyses.policy_changes(tables)
    both = changes[changes["verdict"] != analyses.ONE_SIDE]
    counted = both["verdict"].value_counts(sort=False)
    changed = int(counted.get(analyses.CHANGED, 0))
    verdicts = wording.listing(_VERDICTS[v].format(wording.numeral(n)) for v, n in counted.items())
    title = "No topic is reported for two administrations." if both.empty else (
        f"{'No reversal of policy is reported' if not changed else wording.sentence_case(wording.count(changed, 'change')) + ' of policy'}: "
        f"of {wording.count(len(both), 'topic')} covered for two administrations, {verdicts}.")
    alt = " ".join(f"{wording.sentence_case(wording.label(code))}: " + "; ".join(
        f"{names.get(t, t)}: " + wording.listing(f"{text} ({wording.count(len(rows), 'claim')})" for rows, text in entries(code, t))
        for t in terms if entries(code, t)) + "." for code in analyses.topics(tables))
    caption = f"One mark for each claim. {FILLING} {SHAPES} {source(frame)}"
    return Figure("policy-matrix", title, alt, caption, draw, checkable(frame, "claim_id", ("administration", "direction", *CLAIM), tables))


_VERDICTS = {
    analyses.SAME: "in {} nothing differs", analyses.CHANGED: "in {} the policy is another",
    analyses.STOPPED: "in {} the measure is neither undone nor carried on", analyses.REVIEW: "in {} a review is under way",
    analyses.ANNOUNCED: "in {} something is announced only", analyses.ONLY_WORDS: "in {} only the words differ",
}


def _entries(c: Canvas, entries: Iterable[tuple[list[dict], str]], x: float, y: float, width: float) -> float:
    """Marks and a word for each entry, one below the other; returns the y below."""
    for rows, text in entries:
        px = x + 8
        for row in rows:
            if px + 8 > x + width - text_width(text):
                px, y = x + 8, y + LINE
            c.mark(px, y, COLOURS["us"], solid(row), shape(row))
            px += 17
        c.text(px - 1, y, text)
        y += LINE + 4
    return y


# --- Iraqi positions -------------------------------------------------------------------------------

POSITION_NAMES = {"request": "asks for it", "consent": "agrees", "conditional": "must agree first", "object": "objects", "demand_departure": "wants them out"}


def iraqi_positions(tables: Tables) -> Figure:
    """Who in Iraq asks, agrees, sets terms, objects or wants foreign forces gone; when, and in whose words."""
    frame = analyses.positions(tables)
    if frame.empty:
        return empty("iraqi-positions", "The articles report no Iraqi position.")
    actors = list(dict.fromkeys(frame["actor"]))

    def note(row: dict) -> str:
        denied = "not: " if row["status"] == "denied" else ""
        return f"{denied}{row['when'][:4] or 'no date'}, {row['whom'] or 'no target'}"

    def colour(row: dict) -> str:
        return COLOURS[row["through"]]

    def draw_wide(c: Canvas) -> None:
        left = 108.0
        column = (c.width - left) / len(POSITIONS)
        y = max(c.paragraph(left + n * column, 14, POSITION_NAMES[p], column - 10, bold=True) for n, p in enumerate(POSITIONS)) + 2
        for actor in actors:
            c.line([(0, y), (c.width, y)], faint=True)
            y += 16
            ends = [c.paragraph(0, y, actor, left - 10)]
            for n, position in enumerate(POSITIONS):
                cy = y
                for row in frame[(frame["actor"] == actor) & (frame["code"] == position)].to_dict("records"):
                    c.mark(left + n * column + 8, cy, colour(row), solid(row), shape(row))
                    cy = c.paragraph(left + n * column + 22, cy, note(row), column - 26) + 4
                ends.append(cy)
            y = max(ends) + 2

    def draw_narrow(c: Canvas) -> None:
        y = 14.0
        for position in POSITIONS:
            c.text(0, y, POSITION_NAMES[position], bold=True)
            y += LINE + 2
            rows = frame[frame["code"] == position].to_dict("records")
            for row in rows:
                c.mark(8, y, colour(row), solid(row), shape(row))
                y = c.paragraph(24, y, f"{row['actor']}: {note(row)}", c.width - 24) + 4
            if not rows:
                c.text(24, y, "nobody")
                y += LINE + 4
            y += 8

    n, own = len(frame), int((frame["through"] == "iraq").sum())
    through = frame["through"].value_counts(sort=False)
    told = wording.listing(f"{wording.numeral(int(k))} {_THROUGH[t]}" for t, k in through.items() if t != "iraq")
    title = (f"{wording.sentence_case(wording.count(n, 'Iraqi position'))}, {'none' if not own else wording.numeral(own)} in the words of an Iraqi speaker"
             f"{f': {told}' if told else ''}.")
    absent = [POSITION_NAMES[p] for p in POSITIONS if p not in set(frame["code"])]
    alt = " ".join(f"{POSITION_NAMES[p]}: " + wording.listing(f"{r['actor']} ({note(r)}; {_THROUGH[r['through']]})" for r in frame[frame["code"] == p].to_dict("records")) + "."
                   for p in POSITIONS if p in set(frame["code"])) + (f" No row for: {wording.listing(absent)}." if absent else "")
    colours = wording.listing(f"{COLOUR_NAMES[t]} {_THROUGH[t]}" for t in dict.fromkeys(frame["through"]))
    caption = f"Year and whom the position is about. {FILLING} {SHAPES} Colours: {colours}. {source(frame)}"
    return Figure("iraqi-positions", title, alt, caption, lambda c: draw_narrow(c) if c.narrow else draw_wide(c),
                  checkable(frame, "claim_id", ("target", "when", "through", *CLAIM), tables))


_THROUGH = analyses.THROUGH


def speakers(tables: Tables) -> Figure:
    """Whose statements the articles report, and whose words they quote directly."""
    said_by = analyses.voices(tables)
    if said_by.empty:
        return empty("speakers", "The articles report no statement.")
    groups = [g for g in (*GROUPS, "other", "unnamed") if g in GROUPS or g in set(said_by["group"])]
    counts = {g: (int((said_by["group"] == g).sum()), int(((said_by["group"] == g) & (said_by["kind"] == "direct")).sum())) for g in groups}
    most = max(n for n, _ in counts.values())

    def draw(c: Canvas) -> None:
        y = 14.0
        left = 0.0 if c.narrow else 96.0
        right = c.width if c.narrow else c.width - 190.0
        for group, (n, direct) in counts.items():
            label = f"{n}, {direct} quoted directly"
            if c.narrow:
                c.text(0, y, f"{_GROUP_LABELS[group]}: {label}")
                y += LINE - 2
            else:
                c.text(0, y, _GROUP_LABELS[group])
            unit = (right - left) / most
            if n:
                c.bar(left, y - 9, n * unit, 18, COLOURS[group], filled=False)
            if direct:
                c.bar(left, y - 9, direct * unit, 18, COLOURS[group])
            if not c.narrow:
                c.text(left + n * unit + 10, y, label)
            y += LINE + 16

    total, quoted = len(said_by), int((said_by["kind"] == "direct").sum())
    n, direct = counts["iraq"]
    title = (f"Iraqi speakers have {wording.numeral(n)} of {wording.count(total, 'statement')} and {'none' if not direct else wording.numeral(direct)} "
             f"of the {wording.count(quoted, 'direct quotation')}.")
    alt = " ".join(f"{wording.sentence_case(_GROUP_LABELS[g])}: {wording.count(k, 'statement')}, {wording.numeral(d) if d else 'none'} quoted directly." for g, (k, d) in counts.items())
    caption = (f"Statements in the articles by the side of their speaker: the filled part is quoted directly, the rest reported. A quotation that goes on counts once. "
               f"Source: {wording.count(total, 'statement')} in {wording.count(tables['articles']['article_id'].nunique(), 'article')}.")
    return Figure("speakers", title, alt, caption, draw, checkable(said_by, "statement_id", ("group", "speaker", "kind", "attribution"), tables))


_GROUP_LABELS = {"nato": "NATO", "us": "US", "iraq": "Iraq", "other": "others", "unnamed": "unnamed"}


# --- disagreements ---------------------------------------------------------------------------------

SIGNS = {CONTRADICTION: "≠", TIME: "→", LOOKALIKE: "≈"}
_KIND_NAMES = {CONTRADICTION: ("contradiction in words", "contradictions in words"), TIME: ("difference of time", "differences of time"), LOOKALIKE: ("look-alike", "look-alikes")}


def disagreements(tables: Tables) -> Figure:
    """Where the articles differ, by kind: both readings, and when each was true or was said."""
    found = find_disagreements(tables)
    if found.empty:
        return empty("disagreements", "The rules find no two passages that differ.")
    days = [d for w in [*found["left_when"], *found["right_when"]] if w for d in wording.span(w)]
    first, last = (min(days).year, max(days).year + 1) if days else (0, 1)

    def draw(c: Canvas) -> None:
        y, strip = 14.0, (12.0, c.width - 12.0) if c.narrow else (430.0, c.width - 14.0)
        x = scale_of_days(dt.date(first, 1, 1), dt.date(last, 1, 1), *strip) if days else None
        for kind, heading in KINDS.items():
            own = found[found["kind"] == kind]
            c.line([(0, y + 14), (c.width, y + 14)], faint=True)
            c.text(0, y, f"{heading}: {wording.numeral(len(own)) if len(own) else 'none'}", bold=True)
            if x and not c.narrow:
                year_labels(c, x, first, last, y)
            y += LINE + 16
            for row in own.to_dict("records"):
                width = c.width if c.narrow else strip[0] - 24
                top = y
                y = c.paragraph(0, y, f"{row['about']}:", width)
                y = c.paragraph(12, y, f"{row['left']} {SIGNS[kind]} {row['right']}", width - 12)
                if x:
                    at = y + 2 if c.narrow else (top + y - LINE) / 2
                    _pair_of_marks(c, x, at, row, strip)
                    y += LINE + 4 if c.narrow else 8
            if x and c.narrow and len(own):
                year_labels(c, x, first, last, y - 2)
                y += LINE
            y += 10

    counted = found["kind"].value_counts(sort=False)
    title = wording.sentence_case(wording.listing(wording.count(int(counted.get(k, 0)), *_KIND_NAMES[k]) for k in KINDS)) + "."
    alt = " ".join(f"{heading}: " + ("; ".join(f"{r['about']}: {r['left']} {SIGNS[kind]} {r['right']}" for r in found[found["kind"] == kind].to_dict("records")) or "none") + "."
                   for kind, heading in KINDS.items())
    caption = ("Pairs of passages found by rules over the tables. ≠ can’t both be true, → one came after the other, ≈ are about different things. "
               "Marks: the time of each of the two, its own date where it has one, else the day of its article; joined where both are about the same thing, "
               f"one above the other where they are of the same time. Source: {wording.count(len(found), 'pair')}.")
    return Figure("disagreements", title, alt, caption, draw, pairs(found, tables))


def _pair_of_marks(c: Canvas, x, y: float, row: dict, strip: tuple[float, float]) -> None:
    """Both dates of a pair on one line of time."""
    c.line([(strip[0] - 6, y), (strip[1] + 6, y)], faint=True)
    places = [x(middle_day(w)) for w in (row["left_when"], row["right_when"]) if w]
    heights = [y - _CLOSE * (level - max(stands) / 2) for stands in [levels((px - _CLOSE / 2, px + _CLOSE / 2) for px in places)] for level in stands]
    if len(places) == 2 and row["kind"] != LOOKALIKE:
        c.line(list(zip(places, heights)), width=2)
    for place in zip(places, heights):
        c.mark(*place, COLOURS["unnamed"], r=6)


_CLOSE = 12   # pixels from one mark to one that touches it
