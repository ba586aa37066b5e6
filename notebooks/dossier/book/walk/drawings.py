"""The two figures of chapters 1 to 4: the time line of the dates that articles mention, and how much of each article is quotation."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from .. import wording
from ..display import Tables
from ..drawing import SIZE, Canvas, Figure, text_width
from ..figure_rows import checkable
from .voices import VOICES, voice_words

DATE_COLOUR = "#808080"   # 3:1 and more on a light and on a dark page
COLOURS = dict(zip(VOICES, ("#b3589a", "#808080", "")))   # the outlet's own voice has an outline only
YEARS_BEFORE, YEARS_AFTER = 2, 1   # of the publications: what lies farther away stands at the edge, with its year
NEAR_DAYS = 366                    # "within a year"
_R, _STEP = 6, 14                  # radius of a mark, height of a level of marks


# --- when -------------------------------------------------------------------------------------------

def placed_dates(tables: Tables) -> pd.DataFrame:
    """Dates and times that lie somewhere in the calendar, with `first` and `last` day and the article's `published`; the deictics have no place."""
    dates = tables["dates"]
    kept = dates[dates["type"].isin(("DATE", "TIME")) & (dates["earliest"] != "") & (dates["latest"] != "") & ~dates["value"].str.endswith("_REF")]
    published = tables["articles"].set_index("article_id")["published"].to_dict()
    return kept.assign(first=[dt.date.fromisoformat(d) for d in kept["earliest"]], last=[dt.date.fromisoformat(d) for d in kept["latest"]],
                       published=[published.get(i, "") for i in kept["article_id"]])


def days_off(row: object) -> int | None:
    """How many days lie between a date and its article's publication; 0 if they overlap, None if the publication is not known."""
    around = wording.span(row.published)
    return None if around is None else max(0, (row.first - around[1]).days, (around[0] - row.last).days)


def mentioned_dates(tables: Tables) -> Figure:
    """Time line: the dates that each article mentions, about its own day."""
    rows = placed_dates(tables)
    articles = tables["articles"][tables["articles"]["article_id"].isin(rows["article_id"])]
    articles = articles.sort_values("published", kind="stable")
    gaps = [g for g in map(days_off, rows.itertuples()) if g is not None]
    near = sum(g <= NEAR_DAYS for g in gaps)
    title = (f"{wording.sentence_case(wording.numeral(near))} of {wording.numeral(len(gaps))} dates lie within a year of their article."
             if gaps else "No date of these articles can be placed in the calendar.")
    alt = " ".join(_told(a, rows[rows["article_id"] == a.article_id]) for a in articles.itertuples())
    caption = (f"Each mark is a date that the text mentions: a dot for a day, a bar for a longer time. The upright line is the article's own date. "
               f"Source: tables of dates and articles; {wording.count(len(rows), 'date')} in {wording.count(len(articles), 'article')}.")
    return Figure("mentioned-dates", title, alt, caption, lambda canvas: _time_line(canvas, articles, rows),
                  checkable(rows, "date_id", ("type", "value", "earliest", "latest", "basis"), tables))


def _told(article: object, rows: pd.DataFrame) -> str:
    published = f"published {wording.on_date(article.published)}" if article.published else "of unknown date"
    first, last = rows["first"].min().year, rows["last"].max().year
    years = f"in {first}" if first == last else f"from {first} to {last}"
    return f"{article.article_id}, {published}, mentions {wording.count(len(rows), 'date')} {years}."


def _time_line(canvas: Canvas, articles: pd.DataFrame, rows: pd.DataFrame) -> None:
    if not len(rows):
        canvas.text(0, SIZE, "none")
        return
    known = [wording.span(p) for p in articles["published"] if p] or [(rows["first"].min(), rows["last"].max())]
    start = dt.date(min(s[0].year for s in known) - YEARS_BEFORE, 1, 1)
    end = dt.date(max(s[1].year for s in known) + YEARS_AFTER + 1, 1, 1)
    edge = 62   # room for a year that lies outside
    left, right = edge, canvas.width - edge

    def x(day: dt.date) -> float:
        return left + (day - start).days / (end - start).days * (right - left)

    y = 0.0
    for article in articles.itertuples():
        own = rows[rows["article_id"] == article.article_id]
        levels = _levels([(*_extent(r, x), r) for r in own.itertuples() if r.last >= start and r.first < end])
        base = y + 1.7 * SIZE + max(1, len(levels)) * _STEP
        canvas.text(0, y + SIZE * 0.8, article.article_id, bold=True)
        canvas.line([(left, base), (right, base)], faint=True)
        if article.published:
            a, b = wording.span(article.published)
            at = (x(a) + x(b)) / 2
            canvas.line([(at, base - max(1, len(levels)) * _STEP - 4), (at, base + 4)], width=2)
        for n, level in enumerate(levels):
            middle = base - _STEP * (n + 0.5)
            for low, high, row in level:
                if row.first == row.last:
                    canvas.mark((low + high) / 2, middle, DATE_COLOUR, r=_R)
                else:
                    canvas.bar(low, middle - 3, high - low, 6, DATE_COLOUR)
        _beyond(canvas, sorted({r.last.year for r in own.itertuples() if r.last < start}), 0, base - _STEP / 2, "left", "← ")
        _beyond(canvas, sorted({r.first.year for r in own.itertuples() if r.first >= end}), canvas.width, base - _STEP / 2, "right", " →")
        y = base + 0.6 * SIZE
    step = max(1, round(text_width("0000") * 1.5 / ((right - left) / (end.year - start.year)) + 0.49))
    for year in range(start.year, end.year):
        at = x(dt.date(year, 1, 1))
        canvas.line([(at, y), (at, y + 5)], faint=True)
        if (year - start.year) % step == 0:
            canvas.text(at, y + SIZE, str(year), anchor="center")


def _extent(row: object, x: object) -> tuple[float, float]:
    low, high = x(row.first), x(row.last + dt.timedelta(days=1))
    middle, half = (low + high) / 2, max(_R, (high - low) / 2)
    return middle - half, middle + half


def _levels(extents: list[tuple[float, float, object]]) -> list[list[tuple[float, float, object]]]:
    """Marks in as few levels as keep them apart."""
    levels: list[list[tuple[float, float, object]]] = []
    for extent in sorted(extents, key=lambda e: (e[0], e[1])):
        level = next((one for one in levels if one[-1][1] + 1 <= extent[0]), None)
        if level is None:
            levels.append([extent])
        else:
            level.append(extent)
    return levels


def _beyond(canvas: Canvas, years: list[int], x: float, y: float, anchor: str, arrow: str) -> None:
    """The years that lie outside the window, at its edge."""
    if years:
        shown = str(years[0]) if len(years) == 1 else f"{years[0]}…"
        canvas.text(x, y, arrow + shown if anchor == "left" else shown + arrow, anchor=anchor)


# --- in whose words ---------------------------------------------------------------------------------

def quotation_shares(tables: Tables) -> Figure:
    """Bars: how much of each article is quoted, reported, or the outlet's own voice."""
    words = voice_words(tables)
    words = words[words.sum(axis=1) > 0]
    total = words.sum(axis=1)
    shares = words.div(total, axis=0)
    alt = " ".join(f"{i}: {s.quoted:.0%} quoted, {s.reported:.0%} reported, {s.own:.0%} the outlet's own voice." for i, s in zip(shares.index, shares.itertuples()))
    caption = ("Share of the words of each article. Quoted: inside a direct quotation. Reported: the content of an indirect or mixed statement. The rest is the outlet's own voice. "
               f"Furniture and pull quotes are left out. Source: tables of statements and sentences; {wording.count(int(total.sum()), 'word')} in {wording.count(len(words), 'article')}.")
    return Figure("quotation-shares", _most_and_least(shares["quoted"]), alt, caption, lambda canvas: _bars(canvas, shares), _counted(words, tables))


def _most_and_least(quoted: pd.Series) -> str:
    """The title: how much is quoted by the articles that quote most, and by those that quote least."""
    if quoted.empty:
        return "No article has words to count."
    told = quoted.sort_values(ascending=False, kind="stable").map(_amount)
    most, least = told.iloc[0], told.iloc[-1]
    if not quoted.max():
        return "No article quotes anybody directly."
    if most == least:
        return f"{'Every article quotes' if len(told) > 1 else 'The article quotes'} {most} of its words directly."
    n, others = int((told == most).sum()), int((told == least).sum())
    return f"{wording.sentence_case(wording.count(n, 'article quotes', 'articles quote'))} {most} of {'its' if n == 1 else 'their'} words directly, {wording.numeral(others)} {least}."


def _amount(share: float) -> str:
    return "nothing" if not share else f"{share:.0%}" if share >= 0.005 else "less than 1%"


def _counted(words: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """A row for each bar: the words counted. They are whole articles, so there is no passage to quote."""
    articles = tables["articles"].set_index("article_id")
    return pd.DataFrame({"article_id": words.index, "title": [articles["title"].get(i, "") for i in words.index],
                         "published": [articles["published"].get(i, "") for i in words.index],
                         **{f"{voice}_words": words[voice].to_numpy() for voice in VOICES}, "words": words.sum(axis=1).to_numpy()})


def _bars(canvas: Canvas, shares: pd.DataFrame) -> None:
    """One line that says what the colours stand for; then one bar for each article, its name above it, each share under its part."""
    if not len(shares):
        canvas.text(0, SIZE, "none")
        return
    x = 2.0
    for voice, name in zip(VOICES, ("quoted", "reported", "outlet’s own")):
        _part(canvas, x, 0.2 * SIZE, 18, 18, voice)
        canvas.text(x + 24, 0.2 * SIZE + 9, name)
        x += 24 + text_width(name) + 14
    y, height, width = 2.2 * SIZE, 20, canvas.width - 4
    for article_id, row in shares.iterrows():
        canvas.text(0, y + SIZE * 0.8, str(article_id), bold=True)
        y += 1.6 * SIZE
        parts, x = [], 2.0
        for voice in (v for v in VOICES if row[v]):
            _part(canvas, x, y, width * row[voice], height, voice)
            parts.append((x + 2, f"{row[voice]:.0%}"))
            x += width * row[voice]
        for at, label in _spread(parts, canvas.width):
            canvas.text(at, y + height + 0.85 * SIZE, label)
        y += height + 2.0 * SIZE


def _part(canvas: Canvas, x: float, y: float, width: float, height: float, voice: str) -> None:
    """The part of a bar that is in one voice: a colour, or an outline for the outlet's own."""
    if COLOURS[voice]:
        canvas.bar(x + 1, y + 1, max(0.5, width - 2), height - 2, COLOURS[voice])
    else:
        canvas.line([(x + 1, y + height - 1), (x + width - 1, y + height - 1), (x + width - 1, y + 1), (x + 1, y + 1), (x + 1, y + height - 1)], faint=True)


def _spread(labels: list[tuple[float, str]], right: float) -> list[tuple[float, str]]:
    """Labels in a row, each at its place or as near to it as the others and the right edge leave room."""
    placed, free = [], 0.0
    for x, label in labels:
        x = max(x, free)
        placed.append([x, label])
        free = x + text_width(label) + 8
    for one in reversed(placed):
        one[0] = min(one[0], right - text_width(one[1]))
        right = one[0] - 8
    return [(x, label) for x, label in placed]
