"""Tables in, figures out: each answers one question in its title, which, like its labels, comes from the tables.

Marks: a circle stands for a claim that is attributed to a source, a square for the outlet's own voice. Hollow is what isn't
done (asked, planned, agreed, denied) and what nobody has reviewed. Colours belong to actors (`drawing.COLOURS`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import pandas as pd

from . import analyses, wording
from .analyses import GROUPS, IN_PLACE, MILESTONES, POSITIONS, STATUSES, Tables
from .disagreements import CONTRADICTION, KINDS, LOOKALIKE, TIME
from .disagreements import disagreements as find_disagreements
from .drawing import COLOURS, GROUP_NAMES, LINE, Canvas, Figure, text_width
from .wording import said

HOLLOW = "Filled marks are done or in place; hollow marks are asked for, planned, agreed, denied, or not reviewed."
SHAPES = "Circles: attributed to a source. Squares: the outlet’s own voice."


# --- mission growth --------------------------------------------------------------------------------

def mission_growth(tables: Tables) -> Figure:
    """The sizes of the mission over time, and below them requests, plans, agreements and decisions, each on a line of its own."""
    points, sizes = analyses.growth_points(tables), analyses.sizes(tables)
    steps = points[points["code"].isin(MILESTONES)]
    known = sizes[sizes["value"].notna() & (sizes["level"] != "change") & (sizes["when"] != "")]
    lanes = [s for s in STATUSES if s in set(steps["status"])]
    days = [d for w in [*points["when"], *tables["articles"]["published"]] if w for d in wording.span(w)]
    if not len(points) or not days:
        return empty("mission-growth", "The articles report no growth of the mission.")
    first, last = min(days).year, max(days).year + 1

    def draw(c: Canvas) -> None:
        left, right = (10.0, c.width - 16.0) if c.narrow else (158.0, c.width - 16.0)
        x = _scale_of_days(dt.date(first, 1, 1), dt.date(last, 1, 1), left, right)
        bottom, top = 214.0, 44.0
        highest = max([1.0, *known["value"]])
        for year in range(first, last + 1):
            c.line([(x(dt.date(year, 1, 1)), top), (x(dt.date(year, 1, 1)), bottom)], faint=True)
        c.line([(left, bottom), (right, bottom)])
        c.text(left if c.narrow else 0, 14, "People in the mission", bold=True)
        labels = _draw_sizes(c, known, x, lambda v: bottom - v / highest * (bottom - top))
        for row in sizes[sizes["value"].isna() & (sizes["level"] == "now") & (sizes["when"] != "")].drop_duplicates("article_id").to_dict("records"):
            px = x(_middle(row["when"]))
            c.mark(px, bottom, COLOURS["nato"], _solid(row), _shape(row))
            labels.insert(0, ("now", 0.0, "some, no number", (px + text_width("some, no number") / 2, bottom - 19)))
        _draw_labels(c, labels, left, top, bottom)
        _year_labels(c, x, first, last, bottom + 14)
        y = bottom + 50
        c.text(left if c.narrow else 0, y, "Steps, by how far they have come", bold=True)
        for lane in lanes:
            y += 2 * LINE + 12 if c.narrow else LINE + 10
            if c.narrow:
                c.text(left, y - LINE - 1, f"{wording.label(lane)}:")
            else:
                c.paragraph(0, y, wording.label(lane), left - 10)
            c.line([(left, y), (right, y)], faint=True)
            y = _draw_lane(c, steps[steps["status"] == lane], x, y, left, right)

    now, target = analyses.latest(sizes, "now"), analyses.latest(sizes, "target")
    decided = steps[(steps["code"] == "decision") & (steps["status"] == "decided") & (steps["date"] != "")]
    title = _growth_title(now, target, decided)
    told = [f"{wording.date(w)}: {said(rows)} {'in place' if level == 'now' else 'planned'}" for (w, level), rows in known.groupby(["when", "level"], sort=True)]
    stages = [f"{wording.label(lane)}: " + wording.listing(dict.fromkeys(f"{_step(r)} ({wording.date(r['when'])})" for r in steps[steps["status"] == lane].to_dict("records"))) for lane in lanes]
    alt = f"Time line from {first} to {last - 1}. Sizes: {'; '.join(told) or 'none in numbers'}. Steps: {'; '.join(stages) or 'none'}."
    caption = (f"What the articles report on the mission’s growth, at the date they give or the day of the article. {HOLLOW} {SHAPES} "
               f"{_source(points)}")
    return Figure("mission-growth", title, alt, caption, draw)


def _growth_title(now: pd.DataFrame, target: pd.DataFrame, decided: pd.DataFrame) -> str:
    parts = []
    if len(now):
        parts.append(f"{said(now)} people are in place")
    if len(target):
        parts.append(f"{said(target)} are planned")
    title = wording.sentence_case(wording.listing(parts)) or "No article gives the mission’s size in numbers"
    if len(decided):
        when = decided.loc[decided["first"].idxmax(), "when"]
        title += f"; the decision to grow is dated {wording.date(when)}"
    return title + "."


def _draw_sizes(c: Canvas, known: pd.DataFrame, x, y) -> list[tuple[str, float, str, tuple[float, float]]]:
    """Marks for sizes, joined over time; returns (level, value, label, place) of each, in the order of time."""
    colour, now, target = COLOURS["nato"], known[known["level"] == "now"], known[known["level"] == "target"]
    held = [(x(_middle(r["when"])), y(r["value"])) for r in now.to_dict("records")]
    if len(held) > 1:
        c.line(held, colour, 2)
    for row in target.drop_duplicates(["when", "value"]).to_dict("records"):
        start = [p for p in held if p[0] <= x(_middle(row["when"])) + 1]
        if start:
            c.line([start[-1], (x(_middle(row["when"])), y(row["value"]))], colour, 2, dashed=True)
    marks = []
    for (_, value, level), rows in known.groupby(["when", "value", "level"], sort=True):
        px, py, own = x(_middle(rows["when"].iloc[0])), y(value), rows.drop_duplicates("voice").to_dict("records")
        for n, row in enumerate(own):
            c.mark(px + 16 * n - 8 * (len(own) - 1), py, colour, _solid(row), _shape(row))
        label = f"{said(rows)} {'in place' if level == 'now' else 'planned'}"
        marks.append((level, value, label, (px - 8 * len(own) - 4, py) if level == "target" else (px + 8, py - 20)))
    return marks


def _draw_labels(c: Canvas, marks: list[tuple[str, float, str, tuple[float, float]]], left: float, top: float, bottom: float) -> None:
    """Labels that end where their mark begins; the latest first, each number once, and none where there is no room. The text has them all."""
    taken: list[tuple[float, float, float]] = []
    told = set()
    firsts = {(level, value): place for level, value, _, place in reversed(marks)}
    for level, value, label, _ in reversed(marks):
        if (level, value) in told:
            continue
        told.add((level, value))
        end, y = firsts[level, value]
        start = max(left, end - text_width(label))
        room = [ty for ty in (y, y + LINE, y - LINE) if top - 2 <= ty <= bottom - 10 and not any(
            abs(ty - other) < LINE and start < te + 8 and ts < start + text_width(label) + 8 for ts, te, other in taken)]
        if room:
            taken.append((start, start + text_width(label), room[0]))
            c.text(start, room[0], label)


def _draw_lane(c: Canvas, rows: pd.DataFrame, x, y: float, left: float, right: float) -> float:
    """One mark for each article, group of actors and kind of step, its label below, on a second line where the first is taken; returns the lowest y."""
    free, ends = left - 20.0, [left - 20.0, left - 20.0]
    told, lowest = "", y
    for row in rows.drop_duplicates(["article_id", "group", "code", "when"]).to_dict("records"):
        px = min(max(x(_middle(row["when"])), free + 17), right - 4)
        near, free = px - free < 18, px
        c.mark(px, y, COLOURS[row["group"]], _solid(row), _shape(row))
        text = _step(row)
        if near and text == told:
            continue
        told, width = text, text_width(text)
        lx = min(max(px - width / 2, left), right + 12 - width)
        level = next((n for n, end in enumerate(ends) if lx > end + 10), None)
        if level is not None:
            lowest = max(lowest, y + 18 + level * LINE)
            c.text(lx, y + 18 + level * LINE, text)
            ends[level] = lx + width
    return lowest


def mission_steps(tables: Tables) -> Figure:
    """The step in numbers, as each sentence words it."""
    steps = analyses.steps(tables)
    if steps.empty:
        return empty("mission-steps", "No article tells the growth in numbers.")
    rows = steps.to_dict("records")
    highest = max(r["value"] for s in rows for r in (s["before"], s["after"], s["change"]) if r)
    colour = COLOURS["nato"]

    def draw(c: Canvas) -> None:
        y, left, right = 12.0, 12.0, c.width - (80.0 if c.narrow else 130.0)

        def x(value: float) -> float:
            return left + value / highest * (right - left)

        for row in rows:
            y = c.paragraph(0, y, _teller(row, tables), c.width) + 2
            before, after, change = row["before"], row["after"], row["change"]
            if after:
                start = x(before["value"]) if before else left
                c.line([(left, y + LINE), (start, y + LINE)], colour, 2)
                c.line([(start, y + LINE), (x(after["value"]), y + LINE)], colour, 2, dashed=True)
                c.mark(x(after["value"]), y + LINE, colour, False, _shape(after))
                c.text(min(x(after["value"]) + 14, c.width - text_width(_number(after))), y + LINE, _number(after))
            elif change:
                c.bar(left, y + LINE - 7, x(change["value"]) - left, 14, colour, filled=False)
                label = f"{_number(change)} {'more' if change['role'] == 'increase' else 'fewer'}"
                c.text(min(x(change["value"]) + 8, c.width - text_width(label)), y + LINE, label)
            if before:
                c.mark(x(before["value"]), y + LINE, colour, _solid(before), _shape(before))
                c.text(max(x(before["value"]), text_width(_number(before)) / 2), y, _number(before), "center")
            y += 2 * LINE + 14

    told = [r for s in rows for r in [s["after"]] if r]
    before = analyses.sizes(tables)
    before = before[before["claim_id"].isin([s["before_id"] for s in rows])]
    after = analyses.sizes(tables)
    after = after[after["claim_id"].isin([s["after_id"] for s in rows])]
    n = wording.count(steps["article_id"].nunique(), "article")
    if told and len(before) and len(set(after["value"])) == len(set(before["value"])) == 1:
        title = f"{wording.sentence_case(n)} {'tells' if n.startswith('one ') else 'tell'} the same step: from {said(before)} to {said(after)}."
    elif told:
        latest = after[after["published"].str[:7] == after["published"].str[:7].max()]
        verb = "don’t agree on the step" if latest["value"].nunique() > 1 else "tell more than one step"
        title = f"The articles {verb}: from {said(before) or 'an unknown number'} to {said(after)}."
    else:
        title = f"{wording.sentence_case(n)} {'gives' if n.startswith('one ') else 'give'} the number added, none the size that it leads to."
    alt = " ".join(f"{_teller(s, tables)}: {_told_step(s)}." for s in rows)
    return Figure("mission-steps", title, alt, f"People in the mission: filled in place, hollow planned. A hollow bar is a number added. {SHAPES} "
                  f"Source: {wording.count(len(rows), 'sentence')} in {n}.", draw)


def _told_step(step: dict) -> str:
    before, after, change = step["before"], step["after"], step["change"]
    if after:
        return f"from {_number(before)} to {_number(after)}" if before else f"to {_number(after)}"
    return f"{_number(change)} {'more' if change['role'] == 'increase' else 'fewer'}"


def _teller(row: dict, tables: Tables) -> str:
    names = tables["actors"].set_index("actor_id")["name"].to_dict()
    who = "The outlet’s own voice" if row["voice"] == "outlet" else names.get(row["speaker_id"], row["speaker_id"]) or "A source without a name"
    return f"{who}, in {article_name(row['article_id'], tables)}"


# --- US policy -------------------------------------------------------------------------------------

def policy_matrix(tables: Tables) -> Figure:
    """What each administration asked, gave, cut or reassured, topic by topic."""
    frame, terms, names = analyses.policy(tables), analyses.administrations(tables), analyses.administration_names()
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
    caption = f"One mark for each claim. {HOLLOW} {SHAPES} {_source(frame)}"
    return Figure("policy-matrix", title, alt, caption, draw)


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
            c.mark(px, y, COLOURS["us"], _solid(row), _shape(row))
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
        return f"{denied}{row['when'][:4] or 'no date'}, {row['target'] or 'no target'}"

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
                    c.mark(left + n * column + 8, cy, colour(row), row["coding"] != "unreviewed", _shape(row))
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
                c.mark(8, y, colour(row), row["coding"] != "unreviewed", _shape(row))
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
    colours = wording.listing(f"{_COLOUR_WORDS[t]} {_THROUGH[t]}" for t in dict.fromkeys(frame["through"]))
    caption = f"Year and whom the position is about. {SHAPES} Colours: {colours}. {_source(frame)}"
    return Figure("iraqi-positions", title, alt, caption, lambda c: draw_narrow(c) if c.narrow else draw_wide(c))


_THROUGH = {"outlet": "in the outlet’s own voice", "iraq": "in the words of an Iraqi speaker", "nato": "through NATO", "us": "through the United States",
            "other": "through another source", "unnamed": "through an unnamed source"}
_COLOUR_WORDS = {"outlet": "grey", "iraq": "green", "nato": "blue", "us": "orange", "other": "purple", "unnamed": "grey"}


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
    return Figure("speakers", title, alt, caption, draw)


_GROUP_LABELS = {"nato": "NATO", "us": "US", "iraq": "Iraq", "other": "others", "unnamed": "unnamed"}


# --- disagreements ---------------------------------------------------------------------------------

SIGNS = {CONTRADICTION: "≠", TIME: "→", LOOKALIKE: "≈"}
_KIND_NAMES = {CONTRADICTION: ("contradiction", "contradictions"), TIME: ("difference of time", "differences of time"), LOOKALIKE: ("look-alike", "look-alikes")}


def disagreements(tables: Tables) -> Figure:
    """Where the articles differ, by kind: both readings, and when each was true or was said."""
    pairs = find_disagreements(tables)
    if pairs.empty:
        return empty("disagreements", "The rules find no two passages that differ.")
    days = [d for w in [*pairs["left_when"], *pairs["right_when"]] if w for d in wording.span(w)]
    first, last = (min(days).year, max(days).year + 1) if days else (0, 1)

    def draw(c: Canvas) -> None:
        y, strip = 14.0, (12.0, c.width - 12.0) if c.narrow else (430.0, c.width - 14.0)
        x = _scale_of_days(dt.date(first, 1, 1), dt.date(last, 1, 1), *strip) if days else None
        for kind, heading in KINDS.items():
            own = pairs[pairs["kind"] == kind]
            c.line([(0, y + 14), (c.width, y + 14)], faint=True)
            c.text(0, y, f"{heading}: {wording.numeral(len(own)) if len(own) else 'none'}", bold=True)
            if days and not c.narrow:
                c.text(strip[0], y, str(first))
                c.text(strip[1], y, str(last - 1), "right")
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
            y += 10

    counted = pairs["kind"].value_counts(sort=False)
    title = wording.sentence_case(wording.listing(wording.count(int(counted.get(k, 0)), *_KIND_NAMES[k]) for k in KINDS)) + "."
    alt = " ".join(f"{heading}: " + ("; ".join(f"{r['about']}: {r['left']} {SIGNS[kind]} {r['right']}" for r in pairs[pairs["kind"] == kind].to_dict("records")) or "none") + "."
                   for kind, heading in KINDS.items())
    caption = ("Pairs of passages found by rules over the tables. ≠ can’t both be true, → one came after the other, ≈ are about different things. "
               f"Marks: the dates of the two passages{f', from {first} to {last - 1}' if days else ''}. Source: {wording.count(len(pairs), 'pair')}.")
    return Figure("disagreements", title, alt, caption, draw)


def _pair_of_marks(c: Canvas, x, y: float, row: dict, strip: tuple[float, float]) -> None:
    c.line([(strip[0] - 6, y), (strip[1] + 6, y)], faint=True)
    places = [x(_middle(w)) for w in (row["left_when"], row["right_when"]) if w]
    if len(places) == 2 and abs(places[0] - places[1]) < 16:
        middle = min(max(sum(places) / 2, strip[0] + 8), strip[1] - 8)
        places = [middle - 8, middle + 8]
    if len(places) == 2:
        c.line([(places[0], y), (places[1], y)], width=2, dashed=row["kind"] == LOOKALIKE)
    for px in places:
        c.mark(px, y, COLOURS["unnamed"], row["kind"] != LOOKALIKE, r=6)


# --- pieces ----------------------------------------------------------------------------------------

def empty(name: str, title: str) -> Figure:
    """What a figure says when the tables hold nothing for it."""
    return Figure(name, title, "Nothing to draw.", "Source: the tables of the articles, which hold no such row.", lambda c: c.paragraph(0, 14, title, c.width))


def article_name(article_id: str, tables: Tables) -> str:
    """An article by its outlet, or by the first words of its title, with its date."""
    found = tables["articles"][tables["articles"]["article_id"] == article_id].to_dict("records")
    if not found:
        return article_id
    article = found[0]
    words = article["title"].split()
    name = article["outlet"] or (f"«\u202f{' '.join(words[:4])}…\u202f»" if words else article_id)
    return f"{name}, {wording.date(article['published']) or 'no date'}"


def _number(row: dict) -> str:
    return wording.number(row["value"], row["qualifier"] or "exact")


def _step(row: dict) -> str:
    """What a mark of the time line stands for: the one who asks, or the step."""
    return GROUP_NAMES.get(row["group"], row["group"]) if row["code"] == "request" else row["code"]


def _solid(row) -> bool:
    """Drawn filled: done or in place (a decision is done once it is taken), and reviewed."""
    return row["coding"] != "unreviewed" and (row["status"] in IN_PLACE or row["code"] in ("decision", "afghanistan") and row["status"] == "decided")


def _shape(row) -> str:
    return "circle" if row["voice"] == "attributed" else "square"


def _middle(iso: str) -> dt.date:
    first, last = wording.span(iso)
    return first + (last - first) / 2


def _scale_of_days(first: dt.date, last: dt.date, left: float, right: float):
    return lambda day: left + (day - first) / (last - first) * (right - left)


def _year_labels(c: Canvas, x, first: int, last: int, y: float) -> None:
    """Years below an axis, as many as fit."""
    room = x(dt.date(first + 1, 1, 1)) - x(dt.date(first, 1, 1))
    every = max(1, -int(-50 // room))
    for year in range(first, last, every):
        c.text((x(dt.date(year, 1, 1)) + x(dt.date(year + 1, 1, 1))) / 2, y, str(year), "center")


def _source(frame: pd.DataFrame) -> str:
    return f"Source: {wording.count(len(frame), 'claim')} in {wording.count(frame['article_id'].nunique(), 'article')}."
