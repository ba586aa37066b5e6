"""Chapter 5: how the mission grew, by what steps, made of what, and who asked for it."""

from __future__ import annotations

import pandas as pd

from .. import analyses, wording
from ..analyses import IN_PLACE, MEANS, MILESTONES
from ..counts import listed
from ..disagreements import CONTRADICTION, LOOSE, disagreements
from ..display import Html, Tables, bullets, fact_link, prose, quotes, side_by_side, stack, table
from ..wording import said
from . import clashes
from ..walk.sources import all_named, named
from .pieces import fact, how_many, in_articles, source, words

MEANS_NAMES = {"taking_over": "taking over from others", "sending_more": "sending more"}


# --- the time line ---------------------------------------------------------------------------------

def stages(tables: Tables) -> Html:
    """What was asked, planned, agreed, decided and done, each with its first and last date."""
    points = analyses.growth_points(tables)
    steps = points[points["code"].isin(MILESTONES)]
    items = []
    for status, verb in _STAGE_WORDS.items():
        rows = steps[steps["status"] == status]
        if len(rows):
            items.append(prose("{status} {what}.", status=wording.sentence_case(verb), what=listed(_steps(rows))))
    now, target = (analyses.latest(analyses.sizes(tables), level) for level in ("now", "target"))
    if len(now):
        items.append(prose("In place, by the latest articles: {size} people.", size=fact(said(now), now)))
    if len(target):
        items.append(prose("Planned, by the latest articles: {size} people.", size=fact(said(target), target)))
    return bullets(items) if items else prose("The articles report no step of the mission.")


_STAGE_WORDS = {"requested": "asked for", "planned": "planned:", "agreed_in_principle": "agreed in principle:", "decided": "decided:", "done": "done:",
                "current": "going on:", "past": "over:", "suspended": "suspended:", "denied": "denied:"}
_STEP_WORDS = {"decision": "holding, enlarging or renewing it", "launch": "its beginning", "suspension": "its interruption or end"}   # of the mission; the codebook's definitions


def _steps(rows: pd.DataFrame) -> list:
    """Each different step with its dates, in the words that follow its status: "by Haider al-Abadi (18 October 2016)", "its beginning (2017; 2020)"."""
    dated: dict[str, list] = {}
    names = [_STEP_WORDS.get(r["code"]) or (f"by {r['who']}" if r["status"] == "requested" else f"a request by {r['who']}") for r in rows.to_dict("records")]
    for (_, name), own in rows.assign(name=names).groupby(["first", "name"], sort=True):
        when = own["when"].iloc[0]
        dated.setdefault(name, []).append(fact(wording.date(when) if (own["date"] != "").any() else f"by {wording.date(when)}" if when else "no date", own))
    return [prose("{name} ({dates})", name=name, dates=Html("; ".join(fact_link(date).html for date in dates))) for name, dates in dated.items()]


def points(tables: Tables) -> Html:
    """Each point of the time line with its source; below, the claims on its matter that it has no place for."""
    drawn, known = analyses.time_line(tables), analyses.growth_points(tables)
    rows = drawn.to_dict("records")
    shows = f"The {wording.count(len(rows), 'claim')} of the figure" if rows else "The figure shows no claim"
    shown = table(pd.DataFrame({
        "Date": [_dated(r) for r in rows],
        "Step": [f"{_step(r)}: {wording.label(r['status'])}" for r in rows],
        "Words": [words(r) for r in rows],
        "Source": [source(r, tables) for r in rows],
    }, columns=["Date", "Step", "Words", "Source"]),
        f"{shows}. “By” marks a claim without a date of its own: the day of its article is given.")
    others = known[~known["claim_id"].isin(drawn["claim_id"])]
    if others.empty:
        return shown
    return stack([shown, prose("{n} not in the figure, which shows sizes and dated steps only: {others}.",
                               n=wording.sentence_case(wording.count(len(others), "more claim is", "more claims are")),
                               others=listed(fact(f"{_step(r)} ({wording.label(r['status'])})", r) for r in others.to_dict("records")))])


def _dated(row: dict) -> str:
    return wording.date(row["date"]) or (f"by {wording.date(row['published'])}" if row["published"] else "unknown")


def _step(row: dict) -> str:
    if row["code"] == "size":
        if pd.isna(row["value"]):
            return "size, no number"
        number = wording.number(row["value"], row["qualifier"] or "exact")
        return f"size, {number} more" if row["role"] == "increase" else f"size, {number} fewer" if row["role"] == "decrease" else f"size, {number}"
    return f"{row['code']} by {row['who']}" if row["actor"] else row["code"]


# --- the step in numbers ---------------------------------------------------------------------------

def wordings(tables: Tables) -> Html:
    """How each sentence words the step: numbers, how exact, what is counted, in whose voice."""
    rows = analyses.steps(tables).to_dict("records")
    return table(pd.DataFrame({
        "Before": [_counted(r["before"]) for r in rows],
        "After": [_counted(r["after"]) for r in rows],
        "Added": [_counted(r["change"]) for r in rows],
        "Source": [source(r, tables) for r in rows],
    }, columns=["Before", "After", "Added", "Source"]), "The step, sentence by sentence, with the words that carry each number.", row_headers=False)


def _counted(row: dict | None) -> object:
    if row is None:
        return "not given"
    number = fact(wording.number(row["value"], row["qualifier"] or "exact"), row)
    return prose("{number} {words}", number=number, words=Html(f'<span lang="fr">«\u202f{_escaped(row["words"])}\u202f»</span>')) if row["words"] else prose("{number}", number=number)


def _escaped(text: str) -> str:
    from html import escape

    return escape(wording.unbroken(" ".join(text.split())))


def step_reading(tables: Tables) -> Html:
    """What the wordings share, where they differ, and whether the numbers add up."""
    steps, sizes = analyses.steps(tables), analyses.sizes(tables)
    if steps.empty:
        return prose("No sentence gives the size before and after, or the number added.")
    before, after = (sizes[sizes["claim_id"].isin(steps[f"{end}_id"])] for end in ("before", "after"))
    found = []
    if len(after):
        found.append(prose("From {before} to {after}: {articles} tell the step.", before=fact(said(before), before) if len(before) else "an unknown number",
                           after=fact(said(after), after), articles=in_articles(after)))
        loose = after[after["qualifier"].isin(LOOSE)]
        exact = after[~after["qualifier"].isin(LOOSE)]
        if len(loose) and len(exact):
            found.append(prose("{loose} a round number (“about”), {exact} the number alone. The book takes the weaker reading.",
                               loose=fact(wording.sentence_case(f"{wording.numeral(len(loose))} give{'s' if len(loose) == 1 else ''}"), loose),
                               exact=fact(f"{wording.numeral(len(exact))} give{'s' if len(exact) == 1 else ''}", exact)))
        nouns = _nouns(after)
        if len(nouns) > 1:
            found.append(prose("They don’t count the same: {nouns}. Whether civilians are among them, the articles don’t say.",
                               nouns=listed(fact(f"«\u202f{noun}\u202f»", rows) for noun, rows in nouns.items())))
    return stack([*found, *_sums(steps, tables)]) if found or len(steps) else prose("No number.")


def _nouns(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """What is counted, in the words of the text: the last word of the number's expression."""
    last = [w.split()[-1].lower() if w.split() and not w.split()[-1][-1].isdigit() else "" for w in rows["words"]]
    return {noun: own for noun, own in rows.assign(noun=last).groupby("noun", sort=False) if noun}


def _sums(steps: pd.DataFrame, tables: Tables) -> list[Html]:
    """For each article that gives all three numbers: whether level before and number added make the level after."""
    made = []
    for _, own in steps.groupby("article_id", sort=False):
        before, after, change = (next((r for r in own[c] if r), None) for c in ("before", "after", "change"))
        if before and after and change:
            total = before["value"] + change["value"] * (1 if change["role"] == "increase" else -1)
            made.append(prose("In {article} the numbers {verdict}: {before} and {change} {sign}, against {after} in all.", article=named(change["article_id"], tables),
                              verdict="add up" if total == after["value"] else "do not add up", before=fact(wording.number(before["value"]), before),
                              change=fact(wording.number(change["value"]), change), sign="more" if change["role"] == "increase" else "fewer",
                              after=fact(wording.number(after["value"], after["qualifier"] or "exact"), after)))
    return made


def step_quotes(tables: Tables) -> Html:
    """The sentences that tell the step, each quoted once."""
    claims = analyses.sizes(tables)
    steps = analyses.steps(tables).drop_duplicates("sentence_id")
    return quotes(claims[claims["claim_id"].isin(steps["claim_id"])], tables) if len(steps) else prose("No sentence to quote.")


# --- what it is made of, and who asked -------------------------------------------------------------

def means_reading(tables: Tables) -> Html:
    """Which articles speak of taking over, which of sending more."""
    rows, mission = analyses.means(tables), analyses.claims(tables, "mission")
    growth = mission[mission["code"].isin(["decision", "size"])]
    silent = growth[~growth["claim_id"].isin(rows["claim_id"])]
    items = []
    for means in MEANS:
        own = rows[rows["means"] == means]
        name = wording.sentence_case(MEANS_NAMES[means])
        possible = own[own["possible"]]
        items.append(prose("{name}: {n}, in {articles}{possible}.", name=name, n=how_many(own, "claim"), articles=all_named(own["article_id"], tables),
                           possible=prose("; {n} in the conditional, as what could come of it", n=fact(_of(own, possible), possible)) if len(possible) else "")
                     if len(own) else prose("{name}: no claim.", name=name))
    if len(silent):
        items.append(prose("Neither: {n} on a decision or a size, which {say} nothing of how.", n=how_many(silent, "other claim" if len(rows) else "claim"), say="says" if len(silent) == 1 else "say"))
    both = rows[rows["article_id"].isin(set.intersection(*(set(rows.loc[rows["means"] == m, "article_id"]) for m in MEANS)))]
    n = both["article_id"].nunique()
    speak = prose("{n} of both.", n=fact(wording.sentence_case(wording.count(n, "article speaks", "articles speak")), both)) if n else prose("No article speaks of both.")
    open_ = "{speak} Whether the people sent are the same as those taken over, the articles don’t say." if len(rows) else "The articles don’t say what the growth is made of."
    return stack([bullets(items), prose(open_, speak=speak)])


def _of(rows: pd.DataFrame, some: pd.DataFrame) -> str:
    """How many of some rows: "one of them", "both", "all"; "this one" of one."""
    if len(some) < len(rows):
        return f"{wording.numeral(len(some))} of them"
    return {1: "this one", 2: "both"}.get(len(rows), "all")


def means_quotes(tables: Tables) -> Html:
    """One sentence for each way in which the mission grows, the latest, side by side."""
    rows = analyses.means(tables)
    latest = {wording.sentence_case(MEANS_NAMES[m]): rows[rows["means"] == m].sort_values(["published", "start"]).iloc[-1].to_dict() for m in MEANS if (rows["means"] == m).any()}
    if not latest:
        return prose("No sentence to quote.")
    if len(latest) == 1:
        return stack([prose("{head}:", head=next(iter(latest))), quotes(latest.values(), tables)])
    return side_by_side(*latest.values(), tables, heads=tuple(latest))


def requests(tables: Tables) -> Html:
    """Who asked, when, for what, and who says so."""
    rows = analyses.requests(tables).to_dict("records")
    return table(pd.DataFrame({
        "Who asked": [r["actor"] or "nobody named" for r in rows],
        "When": [_dated(r) for r in rows],
        "Words": [words(r) for r in rows],
        "Source": [source(r, tables) for r in rows],
    }, columns=["Who asked", "When", "Words", "Source"]), "Requests to NATO to come, to stay or to do more in Iraq.")


def requests_reading(tables: Tables) -> Html:
    """Which sides asked, and whether any of them says so itself."""
    rows = analyses.requests(tables)
    rows = rows[rows["status"] != "denied"]
    if rows.empty:
        return prose("No article reports a request.")
    sides = [fact(f"{_SIDES.get(group, 'others')} ({wording.count(len(own), 'claim')})", own) for group, own in rows.groupby("group", sort=False)]
    own_words = rows[(rows["voice"] == "attributed") & (rows["speaker_group"] == rows["group"])]
    return prose("The articles name {sides} as those who asked. {own} in the words of the side that asked. Different requesters don’t contradict each other: each may have asked for a step of its own.",
                 sides=listed(sides), own=fact(wording.sentence_case(f"{wording.how_many(len(own_words))} of these claims {'is' if len(own_words) < 2 else 'are'}"), own_words))


_SIDES = {"iraq": "Iraq", "us": "the United States", "nato": "NATO itself", "other": "others", "": "nobody in particular"}


# --- closing ---------------------------------------------------------------------------------------

def disagreements_here(tables: Tables) -> Html:
    """The pairs that can't both be true as worded about the mission's size and beginning, in short."""
    pairs = disagreements(tables)
    own = pairs[(pairs["kind"] == CONTRADICTION) & pairs["rule"].isin(["sizes_of_the_mission", "sums_that_fail", "launches", "denied_requests"])]
    if own.empty:
        return prose("On size, beginning and requests it finds no two passages that can’t both be true.")
    return stack(clashes.pair(p, tables) for p in own.to_dict("records"))


def closing(tables: Tables) -> Html:
    """What this chapter found and what it did not."""
    sizes, points = analyses.sizes(tables), analyses.growth_points(tables)
    now, target = analyses.latest(sizes, "now"), analyses.latest(sizes, "target")
    decided = points[(points["code"] == "decision") & (points["status"] == "decided")]
    last = decided[decided["first"] == decided["first"].max()] if len(decided) else decided
    reached = sizes[sizes["status"].isin(IN_PLACE) & sizes["value"].isin(target["value"])] if len(target) else sizes.iloc[:0]
    items = [prose("Found: {now} in place, {target} planned, and a decision {decided}.", now=fact(said(now), now) if len(now) else "no number",
                   target=fact(said(target), target) if len(target) else "no number",
                   decided=fact(wording.on_date(last["when"].iloc[0]) or "without a date", last) if len(last) else "that no article reports")]
    years = sorted({y[:4] for y in tables["articles"]["published"] if y})
    counted = {r["when"][:4] for r in sizes[sizes["value"].notna() & (sizes["level"] == "now")].to_dict("records")}
    silent = [y for y in years if y not in counted]
    if len(target) and reached.empty:
        items.append(prose("Not found: a report that the planned size was reached."))
    if silent:
        items.append(prose("Not found: a size in numbers for {years}, though articles of {those} speak of the mission or of plans for it.",
                           years=fact(wording.listing(silent), tables["articles"][tables["articles"]["published"].str[:4].isin(silent)], "article_id"),
                           those="that year" if len(silent) == 1 else "these years"))
    items.append(prose("Not found: which countries send how many." if not _by_country(tables) else "Found in part: numbers for single countries."))
    return bullets(items)


def _by_country(tables: Tables) -> bool:
    """Is any planned number of people said of a single country's contribution?"""
    rows = tables["quantities"]
    countries = tables["actors"].loc[tables["actors"]["country"] != "", "actor_id"]
    return bool((rows["kind"].eq("personnel") & rows["role"].isin(["planned", "target", "increase"]) & rows["actor_id"].isin(countries)).any())
