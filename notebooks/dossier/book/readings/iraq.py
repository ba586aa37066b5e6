"""Chapter 7: Iraqi positions by actor, target, date and voice; who in Iraq is quoted; what one outlet can't show."""

from __future__ import annotations

import pandas as pd

from .. import analyses, wording
from ..analyses import AGAINST, FOR
from ..counts import cell, listed
from ..display import Html, Tables, bullets, prose, quotes, stack, table
from ..named import mentions as named_mentions
from .pieces import article, fact, how_many, in_articles, source, words

NAMES = {"request": "request", "consent": "consent", "conditional": "consent needed", "object": "objection", "demand_departure": "demand to leave"}
PLURALS = {"request": "requests", "consent": "consents", "conditional": "duties to obtain consent", "object": "objections", "demand_departure": "demands to leave"}


def positions(tables: Tables) -> Html:
    """Every position: who, what, about whom, when, in whose voice."""
    rows = analyses.positions(tables).to_dict("records")
    return table(pd.DataFrame({
        "Position": [f"{r['actor'] or 'nobody named'}: {NAMES.get(r['code'], wording.label(r['code']))}{' (denied)' if r['status'] == 'denied' else ''}, about {r['target'] or 'nobody named'}" for r in rows],
        "When": [wording.date(r["date"]) or (f"by {wording.date(r['published'])}" if r["published"] else "unknown") for r in rows],
        "Words": [words(r) for r in rows],
        "Source": [source(r, tables) for r in rows],
    }, columns=["Position", "When", "Words", "Source"]), "Iraqi positions on NATO’s mission and on foreign forces.")


def reading(tables: Tables) -> Html:
    """How many of each kind, about whom, and through whom they reach print."""
    rows = analyses.positions(tables)
    if rows.empty:
        return prose("The articles report no Iraqi position.")
    items = [prose("{name}: {n}, {who}; about {targets}.", name=wording.sentence_case(PLURALS[code]), n=fact(wording.numeral(len(own)), own),
                   who=wording.listing(dict.fromkeys(own["who"])), targets=wording.listing(dict.fromkeys(t or "nobody named" for t in own["target"])))
             for code in analyses.POSITIONS if len(own := rows[rows["code"] == code])]
    absent = [PLURALS[c] for c in analyses.POSITIONS if c not in set(rows["code"])]
    if absent:
        items.append(prose("No article reports: {absent}.", absent=wording.listing(absent)))
    return bullets(items)


def through(tables: Tables) -> Html:
    """By whose mouth the positions reach print."""
    rows = analyses.positions(tables)
    if rows.empty:
        return prose("There is no position to trace.")
    own = rows[rows["through"] == "iraq"]
    first = prose("{own} of the {n} in the words of an Iraqi speaker.", own=fact(wording.sentence_case(wording.how_many(len(own))), own) if len(own) else "None",
                  n=fact(wording.count(len(rows), "position stands", "positions stand"), rows))
    items = [prose("{through}: {n}, on {codes}.", through=wording.sentence_case(_THROUGH[name]), n=how_many(group, "position"),
                   codes=wording.listing(dict.fromkeys(NAMES.get(c, c) for c in group["code"]))) for name, group in rows.groupby("through", sort=False) if name != "iraq"]
    return stack([first, bullets(items)])


_THROUGH = analyses.THROUGH


def targets(tables: Tables) -> Html:
    """Do those who ask and those who want foreign forces out speak of the same forces?"""
    rows = analyses.positions(tables)
    rows = rows[rows["status"] != "denied"]
    wanted, unwanted = rows[rows["code"].isin(FOR)], rows[rows["code"].isin(AGAINST)]
    if wanted.empty or unwanted.empty:
        return prose("The articles don’t report both sides: {wanted} for a presence, {unwanted} against one.", wanted=how_many(wanted, "position"), unwanted=how_many(unwanted, "position"))
    shared = sorted(set(wanted["target"]) & set(unwanted["target"]) - {""})
    actors = sorted(set(wanted["who"]) & set(unwanted["who"]))
    made = [prose("For a presence: {wanted}, about {for_whom}. Against one: {unwanted}, about {against_whom}. {same}",
                  wanted=how_many(wanted, "position"), for_whom=wording.listing(dict.fromkeys(wanted["target"])), unwanted=how_many(unwanted, "position"),
                  against_whom=wording.listing(dict.fromkeys(unwanted["target"])),
                  same=f"Both are held about {wording.listing(shared)}." if shared else "No target is both wanted and unwanted by name. Whether NATO is among the foreign forces meant, the articles don’t say.")]
    for actor in actors:
        own = rows[(rows["who"] == actor) & rows["code"].isin(FOR | AGAINST)]
        made.append(prose("{actor} stands on both sides: {positions}.", actor=wording.sentence_case(actor), positions=listed(
            fact(f"{NAMES[r['code']]} ({wording.date(r['when']) or 'no date'}, about {r['target'] or 'nobody named'})", r) for r in own.to_dict("records"))))
    return stack(made)


# --- who is quoted ---------------------------------------------------------------------------------

def by_article(tables: Tables) -> Html:
    """Statements by side and article; Iraqi actors named and quoted."""
    rows, said = analyses.voices_by_article(tables), analyses.voices(tables)
    groups, mentions = analyses.group_of(tables), named_mentions(tables)
    named = {a: own.loc[[groups(i) == "iraq" for i in own["actor_id"]], "actor_id"].nunique() for a, own in mentions.groupby("article_id")}
    return table(pd.DataFrame({
        "Article": [article(r) for r in rows.to_dict("records")],
        **{name: [cell(said[(said["article_id"] == a) & (said["group"] == group)]) for a in rows["article_id"]] for group, name in _SIDES.items()},
        "Iraq, direct": [cell(said[(said["article_id"] == a) & (said["group"] == "iraq") & (said["kind"] == "direct")]) for a in rows["article_id"]],
        "Iraqi actors named": [named.get(a, 0) for a in rows["article_id"]],
    }), "Statements by the side of their speaker, direct Iraqi quotations, and how many Iraqi actors each article names.",
                 number_columns=[*_SIDES.values(), "Iraq, direct"])


_SIDES = {"nato": "NATO", "us": "US", "iraq": "Iraq", "other": "Others", "unnamed": "Unnamed"}


def quoted(tables: Tables) -> Html:
    """Every statement of an Iraqi speaker, quoted."""
    rows = analyses.voices(tables)
    own = rows[rows["group"] == "iraq"]
    return quotes(own, tables) if len(own) else prose("No article reports a statement of an Iraqi speaker.")


def quoted_reading(tables: Tables) -> Html:
    """Who is heard, how, and who is named without being heard."""
    rows, groups, mentions = analyses.voices(tables), analyses.group_of(tables), named_mentions(tables)
    own = rows[rows["group"] == "iraq"]
    direct = own[own["kind"] == "direct"]
    heard = list(dict.fromkeys(own["speaker_id"]))
    silent = sorted(analyses.running_name(i, tables) for i in set(mentions["actor_id"]) - set(heard) if groups(i) == "iraq")
    inside = own[pd.Series([_inside_another(r, rows) for r in own.to_dict("records")], index=own.index, dtype=bool)]
    items = [prose("Heard: {names}, in {n}; {direct} of these quoted directly.", n=how_many(own, "statement", key="statement_id"),
                   names=wording.listing(analyses.running_name(i, tables) for i in heard), direct=fact(wording.how_many(len(direct)), direct, "statement_id")) if len(own) else prose("No Iraqi speaker is heard.")]
    if len(inside):
        items.append(prose("{n} of these {stands} inside the statement of somebody else, who passes it on.", n=fact(wording.sentence_case(wording.numeral(len(inside))), inside, "statement_id"),
                           stands="stands" if len(inside) == 1 else "stand"))
    if silent:
        items.append(prose("Named, but not heard: {names}.", names=wording.listing(silent)))
    none = [article({"article_id": a}) for a in tables["articles"].sort_values(["published", "article_id"])["article_id"] if a not in set(own["article_id"])]
    if none:
        items.append(prose("No Iraqi statement at all: {articles}.", articles=listed(none)))
    return bullets(items)


def _inside_another(row: dict, rows: pd.DataFrame) -> bool:
    around = rows[(rows["article_id"] == row["article_id"]) & (rows["start"] <= row["start"]) & (rows["end"] >= row["end"]) & (rows["statement_id"] != row["statement_id"])]
    return bool((around["speaker_id"] != row["speaker_id"]).any())


# --- what may be concluded -------------------------------------------------------------------------

def one_outlet(tables: Tables) -> Html:
    """How many articles carry each kind of position, and of what sort they are."""
    rows = analyses.positions(tables).merge(tables["articles"][["article_id", "genre"]], on="article_id", how="left")
    found = []
    for code in analyses.POSITIONS:
        own = rows[rows["code"] == code]
        if len(own):
            found.append({"Position": fact(PLURALS[code], own), "Claims": cell(own), "Articles": own["article_id"].nunique(), "Genres": wording.listing(dict.fromkeys(g or "unknown" for g in own["genre"])),
                          "In the outlet's own voice": cell(own[own["voice"] == "outlet"])})
    return table(pd.DataFrame(found, columns=["Position", "Claims", "Articles", "Genres", "In the outlet's own voice"]), "On how many articles each kind of position rests.",
                 number_columns=["Claims", "In the outlet's own voice"])


def one_outlet_reading(tables: Tables) -> Html:
    """Which kinds of position rest on a single article, and on whose word."""
    rows = analyses.positions(tables).merge(tables["articles"][["article_id", "genre", "outlet"]], on="article_id", how="left")
    items = []
    for code in analyses.POSITIONS:
        own = rows[rows["code"] == code]
        if len(own) and own["article_id"].nunique() == 1:
            first = own.iloc[0]
            outlet = own[own["voice"] == "outlet"]
            items.append(prose("{what} rest on one article, {article} (genre: {genre}; outlet: {outlet}), {n} of them on its own word.", what=fact(wording.sentence_case(PLURALS[code]), own), article=article(first),
                               genre=first["genre"] or "unknown", outlet=first["outlet"] or "not named", n=fact(wording.how_many(len(outlet)) if len(outlet) < len(own) else "all", outlet)))
    return bullets(items) if items else prose("No kind of position rests on a single article.")


def closing(tables: Tables) -> Html:
    """What this chapter found and what it did not."""
    rows, said = analyses.positions(tables), analyses.voices(tables)
    own = rows[rows["through"] == "iraq"]
    direct = said[(said["group"] == "iraq") & (said["kind"] == "direct")]
    against = rows[rows["code"].isin(AGAINST) & (rows["status"] != "denied")]
    items = [prose("Found: {n} of {actors}; {against} against a foreign presence, in {articles}.", n=how_many(rows, "position"), actors=fact(wording.count(rows["actor_id"].nunique(), "Iraqi actor"), rows),
                   against=fact(wording.how_many(len(against)), against), articles=in_articles(against))]
    if own.empty:
        items.append(prose("Not found: a position in the words of the Iraqi who holds it."))
    if direct.empty:
        items.append(prose("Not found: a direct quotation of an Iraqi speaker, on any matter."))
    named = against[against["target_id"] == "nato"]
    items.append(prose("Not found: an objection or a demand to leave that names NATO.") if named.empty else prose("Found: {n} against NATO by name.", n=how_many(named, "position")))
    return bullets(items)
