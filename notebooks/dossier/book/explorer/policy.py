"""What did the US do under each administration? Choose the administration, and whether to see deeds, stances or words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import ipywidgets as W
import pandas as pd

from .. import analyses, wording
from ..display import Html, Tables, bullets, prose
from ..readings.pieces import article, fact, voice
from . import cards, widgets
from .listing import listing

# How much a claim weighs (`analyses.policy`), as a reader would ask for it.
WEIGHTS = {"": "Everything", "measure": "What it did or decided", "stance": "What it asked, planned or held", "words": "How it spoke"}
ANY = "Every administration"


def terms(tables: Tables) -> list[str]:
    """Administrations with claims in the order of their terms, then "" for all of them."""
    return [*analyses.administrations(tables), ""]


def chosen(frame: pd.DataFrame, administration: str, weight: str) -> pd.DataFrame:
    """The claims of an administration, or of all, that weigh as asked for."""
    rows = frame[frame["administration"] == administration] if administration else frame
    return rows[rows["force"] == weight] if weight else rows


def widget(tables: Tables, pieces: widgets.Pieces) -> W.Widget:
    """The explorer of US policy."""
    frame, names = analyses.policy(tables), analyses.administration_names()
    by_term = terms(tables)
    administration = widgets.buttons("Administration:", [names.get(t, t) or ANY for t in by_term])
    weight = widgets.buttons("Show:", list(WEIGHTS.values()))
    shown, order = cards.cards_of(frame, tables), analyses.topics(tables)
    panels = [[pieces.box(_panel(chosen(frame, t, w), names.get(t, t), order, shown)) for w in WEIGHTS] for t in by_term]
    return widgets.explorer("policy", [administration, weight], widgets.grid(administration, weight, panels, pieces))


def _panel(rows: pd.DataFrame, administration: str, order: Sequence[str], shown: Mapping[str, str]) -> Iterator[str]:
    """Each claim in its sentence, by subject in the order of the codebook."""
    who = f"the {administration} administration" if administration else "any administration"
    subjects = [code for code in order if code in set(rows["code"])]
    yield cards.summary(f"{cards.counted(rows)}, on {wording.count(len(subjects), 'subject')}." if subjects else f"No claim: the articles report nothing of this kind of {who}.")
    for code in subjects:
        yield cards.heading(wording.sentence_case(wording.label(code)))
        yield from map(shown.get, rows.loc[rows["code"] == code, "claim_id"])


def static(tables: Tables) -> Html:
    """The same rows by administration and weight, as a table that needs no script."""
    frame, names = analyses.policy(tables), analyses.administration_names()
    order = {t: n for n, t in enumerate(terms(tables))}
    weights = list(WEIGHTS)
    rows = sorted(frame.to_dict("records"), key=lambda row: (order[row["administration"]], weights.index(row["force"])))
    return listing(pd.DataFrame({
        "Administration": [names.get(r["administration"], r["administration"]) or "none named" for r in rows],
        "Words": [cards.linked(r) for r in rows],
        "Kind": [WEIGHTS[r["force"]] for r in rows],
        "Subject": [wording.label(r["code"]) for r in rows],
        "Who, and what": [cards.particulars(r) for r in rows],
        "Source": [prose("{voice}, in {article}", voice=voice(r, tables), article=article(r)) for r in rows],
    }, columns=["Administration", "Words", "Kind", "Subject", "Who, and what", "Source"]), "Every claim on US policy by administration, and by what it weighs.")


def reading(tables: Tables) -> Html:
    """Deeds, stances and words of each administration, counted."""
    frame, names = analyses.policy(tables), analyses.administration_names()
    items = []
    for term in terms(tables)[:-1]:
        counts = {w: chosen(frame, term, w) for w in WEIGHTS}
        items.append(prose("On {name} there {are} {n}: {measures} on what it did or decided, {stances} on what it asked, planned or held, {words} on how it spoke.", are="is" if len(counts[""]) == 1 else "are", name=names.get(term, term),
                           n=fact(wording.count(len(counts[""]), "claim"), counts[""]), measures=_some(counts["measure"]), stances=_some(counts["stance"]), words=_some(counts["words"])))
    return bullets(items) if items else prose("The articles report no US policy.")


def _some(rows: pd.DataFrame) -> object:
    return fact(wording.how_many(len(rows)), rows) if len(rows) else "none"
