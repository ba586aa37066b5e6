"""Chapter 2: the dates and quantities of the articles: passages, tables, and what stayed doubtful."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from ... import paths
from .. import analyses, annotate, wording
from ..annotate import quantity_value, timex_label
from ...articles import BOILERPLATE, fold
from ..counts import by_value, counted, fact
from ..display import Html, Tables, bullets, evidence_link, french, name_of, prose, side_by_side, stack, table
from ..wording import Fact
from ...rules import load_rules
from .sources import all_named, named, short

_BASES = {
    "explicit": "given by the words alone",
    "text": "reckoned from another date of the text",
    "publication": "reckoned from the day of publication",
    "dating": "that date the article itself",
    "unresolved": "not to be known",
}
RECKONED = ("text", "publication")


def _evidence(row: dict) -> Html:
    """The words of a row, linked to its entry on the evidence page."""
    return Html(f'<span lang="fr">{evidence_link(row[_key(row)], _one_line(row["text"])).html}</span>')


def _key(row: dict) -> str:
    return next(k for k in row if k.endswith("_id"))


def _one_line(text: str) -> str:
    return wording.unbroken(" ".join(text.split()))


# --- passages --------------------------------------------------------------------------------------

def passages(tables: Tables) -> Html:
    """For each article, the sentence with the most dates and quantities, marked."""
    drawn = []
    for article_id in tables["articles"]["article_id"]:
        sentence_id = richest_sentence(article_id, tables)
        if sentence_id:
            dates, quantities = (tables[t][tables[t]["sentence_id"] == sentence_id] for t in ("dates", "quantities"))
            drawn.append(annotate.sentence(sentence_id, annotate.date_marks(dates) + annotate.quantity_marks(quantities, tables), tables))
    return stack(drawn) if drawn else prose("The articles hold neither date nor quantity.")


def richest_sentence(article_id: str, tables: Tables) -> str:
    """The sentence of an article with the most date and quantity rows, the first of them; "" if it has none. Furniture stays out."""
    sentences = tables["sentences"]
    own = sentences[(sentences["article_id"] == article_id) & (sentences["part"] != BOILERPLATE)]["sentence_id"]
    counts = {i: 0 for i in own}
    for name in ("dates", "quantities"):
        for i in tables[name]["sentence_id"]:
            if i in counts:
                counts[i] += 1
    best = max(counts, key=counts.__getitem__, default="")
    return best if best and counts[best] else ""


# --- dates -----------------------------------------------------------------------------------------

def dates_tables(tables: Tables) -> Html:
    """Every temporal expression with its TIMEX3 value and how the value is known, one table for each article."""
    dating = dating_words(tables)
    return _by_article("dates", "Dates", tables, lambda rows: {
        "Words": [_evidence(r) for r in rows],
        "Type": [wording.label(r["type"]).lower() for r in rows],
        "TIMEX3 value": [timex_label(r) for r in rows],
        "Basis": ["dates the article" if r["date_id"] in dating else r["basis"] for r in rows],
    })


def dating_words(tables: Tables) -> set[str]:
    """The dates that an inferred day of publication rests on: their value can't be reckoned from it."""
    rows = tables["dates"].merge(tables["articles"][["article_id", "published", "published_basis", "published_evidence"]], on="article_id", how="left")
    return {r["date_id"] for r in rows.to_dict("records")
            if r["published_basis"] == "inferred" and r["basis"] == "publication" and r["value"] == r["published"] and r["text"] in r["published_evidence"]}


def _by_article(name: str, title: str, tables: Tables, columns: Callable[[list[dict]], dict[str, list]]) -> Html:
    """One table for each article that has rows; its caption says which article."""
    made = []
    for article in tables["articles"].itertuples():
        rows = tables[name][tables[name]["article_id"] == article.article_id].to_dict("records")
        if rows:
            published = f", published {wording.on_date(article.published)}" if article.published else ""
            made.append(table(pd.DataFrame(columns(rows)), f"{title} in {article.article_id}{published}"))
    return stack(made) if made else prose("None.")


def dates_reading(tables: Tables) -> Html:
    """How many dates there are, and on what their values rest."""
    dates = tables["dates"]
    if not len(dates):
        return prose("The articles name no date.")
    dating = dating_words(tables)
    known = dates.assign(basis=["dating" if i in dating else basis for i, basis in zip(dates["date_id"], dates["basis"])])
    bases = by_value(known, "basis", lambda basis, n: f"{n} that dates the article itself" if (basis, n) == ("dating", "one") else f"{n} {_BASES[basis]}", _BASES)
    kinds = by_value(dates, "type", lambda kind, n: f"{n} of type {wording.label(kind).lower()}")
    return prose("The articles hold {n}: {kinds}. Their values: {bases}.", n=counted(dates, "temporal expression"), kinds=kinds, bases=bases)


def reckoned_table(tables: Tables) -> Html:
    """What a word like « jeudi » comes to in each article."""
    dates, dating = tables["dates"], dating_words(tables)
    published = tables["articles"].set_index("article_id")["published"]
    placed = dates[dates["basis"].isin(RECKONED) & ~dates["value"].str.endswith("_REF")]   # « maintenant » comes to no day
    rows = placed.assign(folded=lambda d: d["text"].str.lower().str.replace("’", "'"))
    rows = rows.drop_duplicates(["article_id", "folded", "value", "mod"]).to_dict("records")
    return table(pd.DataFrame({
        "Words": [_evidence(r) for r in rows],
        "Value": [timex_label(r) for r in rows],
        "Reckoned from": [_reckoned_from(r, published, dating) for r in rows],
        "Article": [short(r["article_id"]) for r in rows],
    }), "Dates that the words alone do not give, and what they come to. The words lead to their sentence.")


def _reckoned_from(row: dict, published: pd.Series, dating: set[str]) -> str:
    if row["date_id"] in dating:
        return "gives the date of the article"
    return f"publication, {wording.date(published[row['article_id']])}" if row["basis"] == "publication" else "another date of the text"


# --- quantities ------------------------------------------------------------------------------------

def quantities_tables(tables: Tables) -> Html:
    """Every number that counts or measures, with what it counts, in what state, and whose it is, one table for each article."""
    return _by_article("quantities", "Quantities", tables, lambda rows: {
        "Words": [_evidence(r) for r in rows],
        "Value": [quantity_value(r) or "none given" for r in rows],
        "Kind": [r["kind"] for r in rows],
        "Role": [wording.label(r["role"]) + (" (denied)" if bool(r["negated"]) else "") for r in rows],
        "Whose": [name_of(r["actor_id"], tables) if r["actor_id"] else "" for r in rows],
        "Place": [french(r["place"]) if r["place"] else "" for r in rows],
    })


def quantities_reading(tables: Tables) -> Html:
    """How many quantities there are, of what kind, and how many have a known owner."""
    quantities = tables["quantities"]
    if not len(quantities):
        return prose("The articles hold no quantity.")
    kinds = by_value(quantities, "kind", lambda kind, n: f"{n} of {kind}")
    owned = quantities[quantities["actor_id"] != ""]
    said = prose("The articles hold {n}: {kinds}.", n=counted(quantities, "quantity", "quantities"), kinds=kinds)
    if len(owned):
        said += prose("For {n} of them the text tells whose they are: {owners}.", n=counted(owned),
                      owners=by_value(owned, "actor_id", lambda actor, n: f"{name_of(actor, tables)} ({n})"))
    return said


def namesakes(tables: Tables) -> list[tuple[dict, dict]]:
    """Pairs of quantities with the same number that count different things: another kind, owner or place; one pair for each number."""
    quantities = tables["quantities"]
    pairs = []
    for _, same in quantities[quantities["value"].notna() & (quantities["kind"] != "duration")].groupby("value", sort=True):
        rows = same.to_dict("records")
        found = next(((a, b) for i, a in enumerate(rows) for b in rows[i + 1:] if _differ(a, b)), None)
        if found:
            pairs.append(found)
    return pairs


def _differ(a: dict, b: dict) -> bool:
    """Two rows count different things if some column tells both apart; an unknown owner or place tells nothing."""
    return any(a[c] and b[c] and a[c] != b[c] for c in ("kind", "actor_id")) or bool(a["place"] and b["place"]) and not _same_place(a["place"], b["place"])


def _same_place(a: str, b: str) -> bool:
    """One name, or two that a theme of the codebook puts together (a country, its other spelling, its cities)."""
    a, b = (fold(place).lower() for place in (a, b))
    return a == b or any(t.pattern.search(a) and t.pattern.search(b) for t in load_rules(paths.CODEBOOK).themes.values())


def namesakes_reading(tables: Tables) -> Html:
    """The same number twice, counting different things, side by side."""
    pairs = namesakes(tables)
    if not pairs:
        return prose("No number in these articles counts two different things.")
    said = []
    for a, b in pairs:
        said.append(prose("The number {value} stands for two different things: {first}, according to {there}; and {second}, according to {here}.", value=Fact(wording.number(a["value"]), (a["quantity_id"], b["quantity_id"])),
                          first=_thing(a, tables), there=named(a["article_id"], tables), second=_thing(b, tables), here=named(b["article_id"], tables)))
        said.append(side_by_side(a, b, tables))
    return stack(said)


def _thing(row: dict, tables: Tables) -> Html:
    """What a quantity counts, in running text: "personnel of the United States in « Irak »"."""
    where = prose(" in {place}", place=french(row["place"])) if row["place"] else prose("")
    return prose("{kind}{whose}{where}", kind=wording.label(row["kind"]), whose=f" of {analyses.running_name(row['actor_id'], tables)}" if row["actor_id"] else "", where=where)


# --- what was doubtful -----------------------------------------------------------------------------

def unresolved(tables: Tables) -> Html:
    """Dates whose value the text does not give, each in its sentence."""
    rows = tables["dates"][tables["dates"]["value"] == ""]
    if not len(rows):
        return prose("Every date got a value.")
    head = prose("{n} no value: the book leaves {it} empty rather than guess.", n=counted(rows, "date has", "dates have", capital=True),
                 it="it" if len(rows) == 1 else "them")
    return stack([head, *(annotate.sentence(i, annotate.date_marks(group), tables) for i, group in rows.groupby("sentence_id", sort=False))])


def open_values(tables: Tables) -> Html:
    """Quantities without a number or without an owner."""
    quantities = tables["quantities"]
    vague, orphaned = quantities[quantities["value"].isna()], quantities[quantities["actor_id"] == ""]
    said = [prose(question, n=counted(rows, "quantity", "quantities"), words=Html(", ".join(_evidence(r).html for r in rows.to_dict("records"))))
            for rows, question in ((vague, "Words that count but give no number, {n}: {words}."), (orphaned, "Numbers of which the text does not tell whose they are, {n}: {words}.")) if len(rows)]
    return bullets(said) if said else prose("Every quantity has a number and an owner.")


def anomalies(tables: Tables) -> Html:
    """Places where the text itself must be wrong, each in its sentence with the probable reading."""
    rows = tables["anomalies"]
    if not len(rows):
        return prose("The program found no place where a text must be wrong.")
    kinds = by_value(rows, "kind", lambda kind, n: f"{annotate.anomaly_name(kind)} ({n})")
    head = prose("The program found {n} where a text breaks off, repeats itself, can't mean what it prints, or has a denial below its title: {kinds}.",
                 n=counted(rows, "place"), kinds=kinds)
    drawn = []
    for _, group in rows.groupby("sentence_id", sort=False):
        marks = annotate.anomaly_marks(group)
        drawn.append(annotate.passage(group["article_id"].iloc[0], min(m.start for m in marks), max(m.end for m in marks), marks, tables, furniture=True))
    return stack([head, *drawn])


def closing(tables: Tables) -> Html:
    """What this chapter found and what it did not."""
    dates, quantities = tables["dates"], tables["quantities"]
    valued = dates[dates["value"] != ""]
    denied = quantities[quantities["negated"].fillna(False).astype(bool)]
    empty = dates[dates["value"] == ""]
    not_found = prose("Not found: a value for {n}, in {articles}.", n=counted(empty, "date"), articles=all_named(empty["article_id"], tables)) if len(empty) else prose("Not found: nothing; every date has a value.")
    return bullets([
        prose("Found: {dates} with a value and {quantities}. Of these numbers the texts deny {denied}.", dates=counted(valued, "date"),
              quantities=counted(quantities, "quantity", "quantities"), denied=fact(wording.how_many(len(denied)), denied)),
        not_found,
    ])
