"""Chapter 9: how often the readings agree, measure by measure, with the counts behind every rate and the aim beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import pandas as pd

from .. import wording
from ..display import Html, bullets, folded, prose, stack, table
from ..walk.sources import short
from ...coding import CodedClaim, CodedDate, CodedQuantity, CodedStatement
from ...coding.measures import MEASURES, Measure
from ...coding.yardstick import COLLECTIONS, Measured
from . import words
from .words import KEY_SHARES, compact, figures, aim_of, in_text, rate, right, with_note

_CODED = {"dates": CodedDate, "quantities": CodedQuantity, "statements": CodedStatement, "claims": CodedClaim}
_COMPARED = {"dates": ("value",), "quantities": ("value",), "statements": (), "claims": ("topic", "code")}   # by the matching rule itself
_BOOK = COLLECTIONS[0].id
FEW = 100   # rows of a measure below which one row moves a rate by more than a hundredth


def collections(measured: Iterable[Measured]) -> Html:
    """Every collection with its articles and the rows that its codings expect."""
    rows = {"Articles": lambda m: len(m.articles), **{name.title(): (lambda m, name=name: _expected(m, name)) for name in _CODED}}
    made = [{"Counted": what, **{m.collection.title: count(m) for m in measured}} for what, count in rows.items()]
    invented = wording.listing(m.collection.title.lower() for m in measured if m.collection.invented)
    note = f" The {invented} are invented for testing." if invented else ""
    return compact(table(pd.DataFrame(made), f"What is measured: articles, and the rows that their codings expect.{note}"))


def _expected(measured: Measured, name: str) -> int:
    return sum(figures(measured, m)["expected"] for m in MEASURES if m.table == name)


# --- one collection --------------------------------------------------------------------------------

def summary(measured: Measured) -> Html:
    """The tables of one collection: rows found, columns right; below them, folded, all columns and the single articles."""
    if not measured.articles:
        return prose("No article with a coding lies in this collection: nothing is measured.")
    return stack([rows_table(measured), shares_table(measured), reading(measured), folded("All columns that are compared", shares_table(measured, every=True)),
                  folded("Article by article", articles_table(measured))])


def rows_table(measured: Measured) -> Html:
    """For each measure precision, recall, F1 and aim, with the counts of rows matched, found and expected."""
    made = []
    for measure in MEASURES:
        own, aim = figures(measured, measure), aim_of(measured, measure)
        made.append({"Measure": measure.title, "Precision": _share_of(own, "precision", "found"), "Recall": _share_of(own, "recall", "expected"),
                     "F1": _f1(measured, measure), "Aim": _aim(own["f1"], aim.f1)})
    drawn = " Below F1: where 19 of 20 resamplings of the articles lie." if measured.collection.sealed else ""
    return compact(table(pd.DataFrame(made), f"{words.titled(measured)}: rows matched of those found (precision) and of those expected (recall).{drawn}",
                          number_columns=["Precision", "Recall", "F1", "Aim"]))


def _f1(measured: Measured, measure: Measure) -> Html | str:
    own = figures(measured, measure)
    if not own["expected"] and not own["found"]:
        return "–"
    if not measured.collection.sealed:    # the others were not drawn: rules have been fitted to them
        return rate(own["f1"])
    low, high = words.interval(measured, measure)
    return with_note(rate(own["f1"]), f"{low:.2f} to {high:.2f}")


def _share_of(own: dict[str, Any], name: str, whole: str) -> Html | str:
    return with_note(rate(own[name]), f"{own['matched']:,} of {own[whole]:,}") if own[whole] else "–"


def _aim(value: float, least: float) -> Html | str:
    return with_note(f"{least:.2f}", "not met") if value < least else f"{least:.2f}"


def shares_table(measured: Measured, every: bool = False) -> Html:
    """How many matched rows are right in a column: in those that matter most, or in all that are compared."""
    made = []
    for measure in MEASURES:
        own, aim = figures(measured, measure), aim_of(measured, measure)
        names = measure.shares if every else KEY_SHARES.get(measure.id, ())
        for name in names:
            least = aim.shares.get(name)
            made.append({"Column": with_note(wording.sentence_case(words.column(name)), in_text(measure)), "Right": f"{right(own, name):,} of {own['matched']:,}",
                         "Share": rate(own[name]) if name in own else "–", "Aim": "none" if least is None else _aim(own.get(name, 1.0), least)})
    which = "all columns that are compared" if every else "the columns that matter most"
    return compact(table(pd.DataFrame(made), f"{words.titled(measured)}: matched rows that are right in {which}.", number_columns=["Right", "Share", "Aim"]))


def articles_table(measured: Measured) -> Html:
    """F1 of every article, with how many rows of those expected were found and how many others."""
    rows = [{"Article": _article(measured, article), **{m.title: _one(figures(measured, m, article)) for m in MEASURES}} for article in measured.articles]
    order = " The articles have no names here, the best read first." if measured.collection.sealed else ""
    shown = table(pd.DataFrame(rows), f"{words.titled(measured)}, one by one: F1, the rows matched of those expected, and the false ones.{order}",
                  number_columns=[m.title for m in MEASURES])
    return Html(f'<div class="rates articles wide-table">{shown.html}</div>', shown.text)


def _article(measured: Measured, article: str) -> Html | str:
    return short(article) if measured.collection.id == _BOOK else article


def _one(own: dict[str, Any]) -> Html | str:
    if not own["expected"] and not own["found"]:
        return "none"
    false = own["found"] - own["matched"]
    return with_note(rate(own["f1"]), f"{own['matched']} of {own['expected']}" + (f", {false}\u00a0false" if false else ""))


def reading(measured: Measured) -> Html:
    """What the tables of one collection come to: best and worst, aims, articles off the subject, entries that fit no more."""
    return stack([prose("{extremes} {aims}", extremes=extremes(measured), aims=aims(measured)), *_off_subject(measured), *_out_of_date(measured)])


def extremes(measured: Measured) -> str:
    """The best and the worst F1 of a collection in a sentence."""
    scored = [(figures(measured, m)["f1"], m) for m in MEASURES if figures(measured, m)["expected"]]
    if not scored:
        return "The codings of these articles expect no row."
    best, worst = max(s for s, _ in scored), min(s for s, _ in scored)
    if rate(best) == rate(worst):
        return f"F1 is {rate(best)} for every measure."
    return f"F1 lies between {rate(worst)} ({_named(scored, worst)}) and {rate(best)} ({_named(scored, best)})."


def _named(scored: list[tuple[float, Measure]], value: float) -> str:
    return wording.listing(in_text(m) for s, m in scored if rate(s) == rate(value))


def aims(measured: Measured) -> str:
    """How many aims are reached, in a sentence."""
    asked, below = words.aims_set(measured), words.aims_not_reached(measured)
    if not below:
        return f"All {wording.numeral(asked)} aims are met."
    n = wording.sentence_case(wording.how_many(asked - below))
    return f"{n} of the {wording.numeral(asked)} aims {'is' if n in ('None', 'One') else 'are'} met."


def _off_subject(measured: Measured) -> list[Html]:
    found = measured.off_subject
    if not found:
        return []
    return [prose("{n} about something else: the coding has no claim there. The machine found {claims}.", n=wording.sentence_case(wording.count(len(found), "article is", "articles are")),
                  claims=wording.count(sum(found.values()), "claim") if sum(found.values()) else "none either")]


def _out_of_date(measured: Measured) -> list[Html]:
    n = measured.out_of_date
    return [prose("{n} no longer in the article word for word, and {is_} not compared.", n=wording.sentence_case(wording.count(n, "coded entry stands", "coded entries stand")),
                  is_="is" if n == 1 else "are")] if n else []


# --- limits and closing ----------------------------------------------------------------------------

def weights(measured: Iterable[Measured]) -> Html:
    """How much one row weighs, where the fewest are expected: in each collection that has a measure of few rows."""
    counted, items = words.counted(measured), []
    for m in counted:
        n, measure = min(((figures(m, x)["expected"], x) for x in MEASURES if figures(m, x)["expected"]), key=lambda s: s[0], default=(0, None))
        if 0 < n < FEW:
            items.append(prose("{title} have the fewest rows for {name}: {n}. One row more or less moves the recall there by about {step}.", title=m.collection.title, name=in_text(measure),
                               n=wording.numeral(n), step=f"{1 / n:.2f}"))
    if items:
        return bullets(items)
    return prose("In every collection each measure has at least {few} rows: one row more or less moves no rate by more than {step}.", few=FEW, step=f"{1 / FEW:.2f}") if counted else prose("Nothing is measured.")


def not_compared() -> Html:
    """The columns of a coding that no figure of this chapter looks at, by table."""
    items = []
    for name, coded in _CODED.items():
        seen = {c.removesuffix("_id") for m in MEASURES if m.table == name for c in m.shares} | {*_COMPARED[name], "text", "in_"}
        unseen = [words.column(f.name) for f in fields(coded) if f.name not in seen]
        if unseen:
            items.append(f"{wording.listing(unseen)} of {name}")
    return prose("Coded, and not compared: {what}.", what="; ".join(items)) if items else prose("Every coded column is compared.")


def closing(measured: Iterable[Measured], differences: int) -> Html:
    """What this chapter found and what it did not."""
    counted = words.counted(measured)
    if not counted:
        return bullets([prose("Not found: an article with a coding.")])
    items = [prose("Found: {title}: {extremes} {aims}", title=m.collection.title, extremes=extremes(m), aims=aims(m)) for m in counted]
    items.append(prose("Found: {n} between machine and reference coding in the book’s own articles.", n=wording.count(differences, "difference")))
    exact = [in_text(m) for m in MEASURES if all(figures(c, m)["f1"] == 1 for c in counted)]
    items.append(prose("Found: no miss and no false row in any collection for {which}.", which=wording.listing(exact)) if exact else prose("Not found: a measure that is free of errors in all collections."))
    return bullets(items)
