"""The two figures of chapter 5: the time line of the mission, and the step in numbers."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pandas as pd

from . import analyses, wording
from .analyses import MILESTONES, STATUSES, Tables
from .drawing import COLOURS, LINE, Canvas, Figure, text_width
from .figure_rows import CLAIM, checkable
from .marks import FILLING, SHAPES, article_name, colours, empty, levels, middle_day, scale_of_days, shape, shown_number, solid, source, step_name, year_labels
from .wording import said


def mission_growth(tables: Tables) -> Figure:
    """The sizes of the mission over time, and below them requests, plans, agreements and decisions, each on a line of its own."""
    drawn = analyses.time_line(tables)
    steps, sizes = drawn[drawn["code"].isin(MILESTONES)], drawn[drawn["code"] == "size"]
    known, unnumbered = sizes[sizes["value"].notna()], sizes[sizes["value"].isna()]
    lanes = [s for s in STATUSES if s in set(steps["status"])]
    days = [d for w in [*drawn["when"], *tables["articles"]["published"]] if w for d in wording.span(w)]
    if drawn.empty or not days:
        return empty("mission-growth", "The articles report no growth of the mission that has a date.")
    first, last = min(days).year, max(days).year + 1

    def draw(c: Canvas) -> None:
        left, right = (10.0, c.width - 16.0) if c.narrow else (158.0, c.width - 16.0)
        x = scale_of_days(dt.date(first, 1, 1), dt.date(last, 1, 1), left, right)
        bottom, top = 214.0, 44.0
        highest = max([1.0, *known["value"]])
        for year in range(first, last + 1):
            c.line([(x(dt.date(year, 1, 1)), top), (x(dt.date(year, 1, 1)), bottom)], faint=True)
        c.line([(left, bottom), (right, bottom)])
        c.text(left if c.narrow else 0, 14, "People in the mission", bold=True)
        labels = _draw_sizes(c, known, x, lambda v: bottom - v / highest * (bottom - top))
        for when, rows in unnumbered.groupby("when", sort=False):
            px = x(middle_day(when))
            _draw_pile(c, rows, px, bottom)
            labels.insert(0, ("now", 0.0, "some, no number", (px + text_width("some, no number") / 2, bottom - 19 - _STEP * (_kinds(rows) - 1) / 2)))
        _draw_labels(c, labels, left, top, bottom)
        year_labels(c, x, first, last, bottom + 14)
        y = bottom + 50
        c.text(left if c.narrow else 0, y, "Steps, by how far they have come", bold=True)
        for lane in lanes:
            y += 2 * LINE + 12 if c.narrow else LINE + 10
            if c.narrow:
                c.text(left, y - LINE - 1, f"{wording.label(lane)}:")
            y = _draw_lane(c, wording.label(lane), steps[steps["status"] == lane], x, y, left, right)

    now, target = analyses.latest(sizes, "now"), analyses.latest(sizes, "target")
    decided = steps[(steps["code"] == "decision") & (steps["status"] == "decided") & (steps["date"] != "")]
    title = _growth_title(now, target, decided)
    told = [f"{wording.date(w)}: {said(rows)} {'in place' if level == 'now' else 'planned'}" for (w, level), rows in known.groupby(["when", "level"], sort=True)]
    stages = [f"{wording.label(lane)}: " + wording.listing(_told_steps(steps[steps["status"] == lane])) for lane in lanes]
    alt = f"Time line from {first} to {last - 1}. Sizes: {'; '.join(told) or 'none in numbers'}. Steps: {'; '.join(stages) or 'none'}."
    ahead = " A dashed line leads to a size that is planned." if (known["level"] == "target").any() else ""
    caption = (f"What the articles report on the mission’s growth, at the date they give or the day of the article. {FILLING} {SHAPES} {colours(drawn['group'])} "
               f"Claims of one step, one day and one voice share a mark: ×2 beside it says that they are two. Marks that lie too close stand one above the other.{ahead} {source(drawn)}")
    return Figure("mission-growth", title, alt, caption, draw, checkable(drawn, "claim_id", ("when", "level", "value", "qualifier", *CLAIM), tables))


def _told_steps(rows: pd.DataFrame) -> list[str]:
    """Each step with its date, and how many claims tell it if they are several."""
    counted = Counter((step_name(r), r["when"]) for r in rows.to_dict("records"))
    return [f"{name} ({wording.date(when)}{f', {wording.numeral(n)} claims' if n > 1 else ''})" for (name, when), n in counted.items()]


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
    held = [(x(middle_day(r["when"])), y(r["value"])) for r in now.to_dict("records")]
    if len(held) > 1:
        c.line(held, colour, 2)
    for row in target.drop_duplicates(["when", "value"]).to_dict("records"):
        start = [p for p in held if p[0] <= x(middle_day(row["when"])) + 1]
        if start:
            c.line([start[-1], (x(middle_day(row["when"])), y(row["value"]))], colour, 2, dashed=True)
    marks = []
    for (when, value, level), rows in known.groupby(["when", "value", "level"], sort=True):
        px, py = x(middle_day(when)), y(value)
        _draw_pile(c, rows, px, py)
        label = f"{said(rows)} {'in place' if level == 'now' else 'planned'}"
        marks.append((level, value, label, (px - 12, py) if level == "target" else (px + 8, py - 20 - _STEP * (_kinds(rows) - 1) / 2)))
    return marks


_STEP = 17   # from one mark to the one above it


def _alike(row: dict) -> tuple:
    """What two marks must share to be one: step, colour, form and filling."""
    return step_name(row) if row["code"] != "size" else "", COLOURS[row["group"]], shape(row), solid(row)


def _kinds(rows: pd.DataFrame) -> int:
    return len(set(map(_alike, rows.to_dict("records"))))


def _draw_pile(c: Canvas, rows: pd.DataFrame, x: float, y: float) -> None:
    """Claims of one place as one mark for each way in which they are told, one above the other about `y`."""
    counted = Counter(map(_alike, rows.to_dict("records")))
    y += _STEP * (len(counted) - 1) / 2
    for (_, colour, form, filled), n in counted.items():
        _draw_mark(c, x, y, colour, form, filled, n)
        y -= _STEP


def _draw_mark(c: Canvas, x: float, y: float, colour: str, form: str, filled: bool, n: int) -> None:
    c.mark(x, y, colour, filled, form)
    if n > 1:
        c.text(*((x + 10, y, _times(n)) if x + 10 + text_width(_times(n)) <= c.width else (x - 10, y, _times(n), "right")))


def _times(n: int) -> str:
    return f"×{n}"


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


def _draw_lane(c: Canvas, name: str, rows: pd.DataFrame, x, y: float, left: float, right: float) -> float:
    """The line of one status: marks at their day, those too close one above the other, the steps' names below; returns the lowest y."""
    counted = Counter((r["when"], *_alike(r)) for r in rows.to_dict("records"))
    places = [x(middle_day(when)) for when, *_ in counted]
    widths = [text_width(_times(n)) + 3 if n > 1 else 0 for n in counted.values()]
    stands = levels((px - 8, px + 8 + width) for px, width in zip(places, widths))
    y += _STEP * max(stands)
    if not c.narrow:
        c.paragraph(0, y, name, left - 10)
    c.line([(left, y), (right, y)], faint=True)
    for px, level, ((_, _, colour, form, filled), n) in zip(places, stands, counted.items()):
        _draw_mark(c, px, y - _STEP * level, colour, form, filled, n)
    ends, lowest, told = [left - 20.0, left - 20.0], y, {}
    for px, (_, text, *_) in zip(places, counted):
        if px - told.get(text, px - 99) < 18:   # its neighbour says the same
            continue
        told[text], width = px, text_width(text)
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
        y, left, right = 12.0, 12.0, c.width - 16 - max(text_width(_end_label(row)) for row in rows)   # the label of the longest bar or line fits beside it

        def x(value: float) -> float:
            return left + value / highest * (right - left)

        for row in rows:
            y = c.paragraph(0, y, _teller(row, tables), c.width) + 2
            before, after, change = row["before"], row["after"], row["change"]
            if after:
                start = x(before["value"]) if before else left
                c.line([(left, y + LINE), (start, y + LINE)], colour, 2)
                c.line([(start, y + LINE), (x(after["value"]), y + LINE)], colour, 2, dashed=True)
                c.mark(x(after["value"]), y + LINE, colour, False, shape(after))
                c.text(x(after["value"]) + 14, y + LINE, _end_label(row))
            elif change:
                c.bar(left, y + LINE - 7, x(change["value"]) - left, 14, colour, filled=False)
                c.text(x(change["value"]) + 8, y + LINE, _end_label(row))
            if before:
                c.mark(x(before["value"]), y + LINE, colour, solid(before), shape(before))
                c.text(max(x(before["value"]), text_width(shown_number(before)) / 2), y, shown_number(before), "center")
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
    return Figure("mission-steps", title, alt, f"People in the mission: filled in place, hollow planned; the dashed line is the step ahead. A hollow bar is a number that is to change. {SHAPES} "
                  f"Source: {wording.count(len(rows), 'sentence')} in {n}.", draw, _rows(steps, tables))


def _rows(steps: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """The sizes in the sentences that tell a step, in their order."""
    order = [row[f"{part}_id"] for row in steps.to_dict("records") for part in ("before", "change", "after") if row[f"{part}_id"]]
    sizes = analyses.sizes(tables)
    drawn = sizes[sizes["claim_id"].isin(order)].sort_values("claim_id", key=lambda ids: ids.map(order.index), kind="stable")
    return checkable(drawn, "claim_id", ("sentence_id", "level", "value", "qualifier", *CLAIM), tables)


def _told_step(step: dict) -> str:
    before, after = step["before"], step["after"]
    return f"from {shown_number(before)} to {_end_label(step)}" if before and after else f"to {_end_label(step)}" if after else _end_label(step)


def _end_label(step: dict) -> str:
    """The size after the step, else the number added or taken away."""
    if step["after"]:
        return shown_number(step["after"])
    return f"{shown_number(step['change'])} {'more' if step['change']['role'] == 'increase' else 'fewer'}"


def _teller(row: dict, tables: Tables) -> str:
    names = tables["actors"].set_index("actor_id")["name"].to_dict()
    who = "The outlet’s own voice" if row["voice"] == "outlet" else names.get(row["speaker_id"], row["speaker_id"]) or "A source without a name"
    return f"{who}, in {article_name(row['article_id'], tables)}"
