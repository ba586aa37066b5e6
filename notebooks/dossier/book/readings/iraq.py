"""Chapter 7: Iraqi positions by actor, target, date and voice; who in Iraq is quoted; what one outlet can't show."""

from __future__ import annotations

import pandas as pd

from .. import analyses, positions as words_for, wording
from ..analyses import AGAINST, FOR
from ..counts import cell, listed
from ..display import Html, Tables, bullets, prose, quotes, stack, table
from ..named import mentions as named_mentions
from ..walk.sources import named as article_by_name
from ..wording import Fact
from .pieces import article, fact, how_many, in_articles, source, words


def in_short(tables: Tables) -> Html:
    """One sentence at the head of the chapter: what there is of objections, and what is not."""
    rows = analyses.positions(tables)
    rows = rows[rows["status"] != "denied"]
    if rows.empty:
        return prose("In short: the articles report no Iraqi position, and so no objection.")
    demands, objections, wanted = rows[rows["code"] == "demand_departure"], rows[rows["code"] == "object"], rows[rows["code"].isin(FOR)]
    against = rows[rows["code"].isin(AGAINST)]
    named = against[against["target_id"] == "nato"]
    nato = prose(" {n} NATO.", n=fact(wording.sentence_case(f"{wording.how_many(len(named))} of these {'names' if len(named) < 2 else 'name'}"), named)) if len(against) else ""
    return prose("In short: the articles report {demands} and {objections} short of that.{nato} {wanted} for a presence.", demands=_counted(demands, "demand_departure"),
                 objections=_counted(objections, "object"), nato=nato, wanted=fact(wording.sentence_case(wording.count(len(wanted), "position is", "positions are")), wanted))


def _counted(rows: pd.DataFrame, code: str) -> Fact:
    return fact(words_for.counted(len(rows), code), rows)


def positions(tables: Tables) -> Html:
    """Every position: who, what, about whom, when, in whose voice."""
    rows = analyses.positions(tables).to_dict("records")
    return table(pd.DataFrame({
        "Position": [f"{r['actor'] or 'nobody named'}: {words_for.name(r['code'])}{' (denied)' if r['status'] == 'denied' else ''}, about {r['whom'] or 'nobody named'}" for r in rows],
        "When": [wording.date(r["date"]) or (f"by {wording.date(r['published'])}" if r["published"] else "unknown") for r in rows],
        "Words": [words(r) for r in rows],
        "Source": [source(r, tables) for r in rows],
    }, columns=["Position", "When", "Words", "Source"]), "Iraqi positions on NATO’s mission and on foreign forces.")


def reading(tables: Tables) -> Html:
    """How many of each kind, about whom, and through whom they reach print."""
    rows = analyses.positions(tables)
    if rows.empty:
        return prose("The articles report no Iraqi position.")
    items = [_kind(code, own) for code in analyses.POSITIONS if len(own := rows[rows["code"] == code])]
    absent = [words_for.counted(1, c).removeprefix("one ") for c in analyses.POSITIONS if c not in set(rows["code"])]
    if absent:
        items.append(prose("No article reports {absent}.", absent=wording.listing((f"{'an' if a[0] in 'aeiou' else 'a'} {a}" for a in absent), "or")))
    return bullets(items)


def _kind(code: str, own: pd.DataFrame) -> Html:
    """The positions of one kind: how many, whose, about whom."""
    who, whom = wording.listing(dict.fromkeys(own["who"])), wording.listing(dict.fromkeys(t or "nobody named" for t in own["whom"]))
    denied = own[own["status"] == "denied"]
    least = prose(" ({n} denied)", n=fact(wording.numeral(len(denied)), denied)) if len(denied) else ""
    if code == "conditional":
        return prose("Consent is needed {n}{denied}: {whom} must ask {who} first.", who=who, n=_cases(own), denied=least, whom=whom)
    return prose("{n}{denied}, by {who}, about {whom}.", n=fact(wording.sentence_case(words_for.counted(len(own), code)), own), denied=least, who=who, whom=whom)


def _cases(own: pd.DataFrame) -> Fact:
    return fact("in one case" if len(own) == 1 else f"in {wording.numeral(len(own))} cases", own)


def through(tables: Tables) -> Html:
    """By whose mouth the positions reach print."""
    rows = analyses.positions(tables)
    if rows.empty:
        return prose("There is no position to trace.")
    own = rows[rows["through"] == "iraq"]
    first = prose("Of {n}, {own} told in the words of an Iraqi speaker.", n=how_many(rows, "position"),
                  own=fact(f"{wording.how_many(len(own))} {'is' if len(own) < 2 else 'are'}", own))
    items = [prose("{n} {through}: {codes}.", n=fact(wording.sentence_case(wording.count(len(group), "is told", "are told")), group), through=_THROUGH[name],
                   codes=listed(fact(words_for.counted(len(kind), code), kind) for code, kind in group.groupby("code", sort=False))) for name, group in rows.groupby("through", sort=False) if name != "iraq"]
    return stack([first, bullets(items)])


_THROUGH = analyses.THROUGH


def targets(tables: Tables) -> Html:
    """Do those who ask and those who want foreign forces out speak of the same forces?"""
    rows = analyses.positions(tables)
    rows = rows[rows["status"] != "denied"]
    wanted, unwanted = rows[rows["code"].isin(FOR)], rows[rows["code"].isin(AGAINST)]
    if wanted.empty or unwanted.empty:
        return prose("The articles don’t report both sides: {wanted} for a presence, {unwanted} against one.", wanted=how_many(wanted, "position"), unwanted=how_many(unwanted, "position"))
    shared = sorted(set(wanted["whom"]) & set(unwanted["whom"]) - {""})
    actors = sorted(set(wanted["who"]) & set(unwanted["who"]))
    neither = rows[rows["code"] == "conditional"]
    rest = prose(" {n} a condition, neither for nor against.", n=fact(wording.sentence_case(wording.count(len(neither), "names", "name")), neither)) if len(neither) else ""
    made = [prose("{wanted} for a presence ({for_whom}), {unwanted} against one ({against_whom}).{rest} {same}",
                  wanted=fact(wording.sentence_case(wording.count(len(wanted), "position is", "positions are")), wanted), for_whom=_about(wanted),
                  unwanted=fact(wording.numeral(len(unwanted)), unwanted), against_whom=_about(unwanted), rest=rest,
                  same=f"Some want and some don’t want {wording.listing(shared)}." if shared else "No target is both wanted and unwanted by name. Whether NATO is among the foreign forces meant, the articles don’t say.")]
    for actor in actors:
        own = rows[(rows["who"] == actor) & rows["code"].isin(FOR | AGAINST)]
        held = own.groupby(["code", "when", "whom"], sort=False)
        made.append(prose("{actor} is on both sides: {positions}.", actor=wording.sentence_case(actor), positions=listed(
            fact(f"{words_for.counted(len(same), code)} ({wording.date(when) or 'no date'}, about {whom or 'nobody named'})", same) for (code, when, whom), same in held)))
    return stack(made)


def _about(rows: pd.DataFrame) -> str:
    return wording.listing(dict.fromkeys(t or "nobody named" for t in rows["whom"]))


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
    items = [prose("{names} {are} heard, in {n}; {direct}.", names=wording.sentence_case(wording.listing(analyses.running_name(i, tables) for i in heard)), are="is" if len(heard) == 1 else "are",
                   n=how_many(own, "statement", key="statement_id"), direct=fact(f"{wording.how_many(len(direct))} of these {'is' if len(direct) < 2 else 'are'} quoted directly", direct, "statement_id"))
             if len(own) else prose("No Iraqi speaker is heard.")]
    if len(inside):
        items.append(prose("{n} told inside the statement of somebody else, who passes it on.",
                           n=fact(wording.sentence_case(wording.count(len(inside), "of these is", "of these are")), inside, "statement_id")))
    if silent:
        items.append(prose("Named, but not heard: {names}.", names=wording.listing(silent)))
    none = [article_by_name(a, tables) for a in tables["articles"].sort_values(["published", "article_id"])["article_id"] if a not in set(own["article_id"])]
    if none:
        items.append(prose("No Iraqi is heard at all in {articles}.", articles=listed(none)))
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
            found.append({"Position": fact(words_for.name(code), own), "Claims": cell(own), "Articles": own["article_id"].nunique(), "Genres": wording.listing(dict.fromkeys(g or "unknown" for g in own["genre"])),
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
            items.append(prose("{what} a single article, {article}, {n}. Genre: {genre}; outlet: {outlet}.", article=article_by_name(first["article_id"], tables), genre=first["genre"] or "unknown", outlet=first["outlet"] or "not named",
                               what=fact(f"{wording.sentence_case(words_for.counted(len(own), code))} {'rests' if len(own) == 1 else 'rest'} on", own), n=fact(_whose_word(len(outlet), len(own)), outlet)))
    return bullets(items) if items else prose("No kind of position rests on a single article.")


def _whose_word(outlet: int, of: int) -> str:
    """Of some positions that one article reports, how many in its own voice."""
    if of == 1:
        return "on its own word" if outlet else "and there on the word of a source"
    return f"{'all' if outlet == of else wording.how_many(outlet)} of them on its own word"


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
