"""Tables in, pairs of rows out: where the articles contradict each other, where time passed, where a clash is none.

Rules over the tables, never a list of cases. Each pair has a `kind` (contradiction, time, lookalike), the rule that found it,
what it is `about`, the identifiers of both rows (the earlier first), both readings in English, and `why` it is filed there.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise

import pandas as pd

from . import analyses, positions, wording
from .analyses import AGAINST, FOR, STAGES, Tables
from ..articles import fold
from ..vocabulary import decisions

CONTRADICTION, TIME, LOOKALIKE = "contradiction", "time", "lookalike"
KINDS = {CONTRADICTION: "They can’t both be true as worded", TIME: "Time passed between them", LOOKALIKE: "They only look like a clash"}
COLUMNS = ["kind", "rule", "about", "left_id", "right_id", "left", "right", "left_when", "right_when", "why"]

SAME_NEWS = dt.timedelta(days=14)   # reports so close in time speak of the same state of things
ABOUT = 0.1                         # "about 4,000" leaves room for a tenth
LOOSE = frozenset({"about", "almost", "vague"})
TELLING = 100                       # smaller numbers recur by chance
_DECISION_TO = re.compile(r"\bdécisions? d(?:e |['’])", re.I)   # "la décision de lancer la mission en juillet"
_LEVELS = {"now": "now", "target": "planned", "change": "added"}


def disagreements(tables: Tables) -> pd.DataFrame:
    """All pairs, contradictions first, each kind in the order of time."""
    found = [pair for rule in RULES for pair in rule(tables)]
    frame = pd.DataFrame(found, columns=COLUMNS).drop_duplicates(["left_id", "right_id"])
    frame["rank"] = frame["kind"].map({k: n for n, k in enumerate(KINDS)})
    return frame.sort_values(["rank", "left_when", "left_id", "right_id"], kind="stable").drop(columns="rank").reset_index(drop=True)


def agreements(tables: Tables) -> pd.DataFrame:
    """Sizes of the mission on which at least two articles agree. Columns: level, value, article_ids, row_ids."""
    found = []
    for (level, value), rows in _sized(tables).groupby(["level", "value"], sort=False):
        if rows["article_id"].nunique() > 1:
            first = rows.drop_duplicates("article_id")
            found.append({"level": level, "value": value, "article_ids": tuple(first["article_id"]), "row_ids": tuple(first["claim_id"])})
    return pd.DataFrame(found, columns=["level", "value", "article_ids", "row_ids"])


# --- rules -----------------------------------------------------------------------------------------

def sizes_of_the_mission(tables: Tables) -> Iterator[dict]:
    """The same level of the mission, given with different numbers."""
    for level, group in _sized(tables).groupby("level", sort=False):
        for a, b, same_time in _differing(group, lambda r: r["value"], "published", _numbers_agree):
            yield _pair(
                CONTRADICTION if same_time else TIME, f"size of the mission ({_LEVELS[level]})", a, b, _size(a), _size(b), a["published"], b["published"],
                "The same size at the same time, given with different numbers, further apart than “about” allows." if same_time
                else "The sizes are those of different times.", "sizes_of_the_mission")


def sums_that_fail(tables: Tables) -> Iterator[dict]:
    """One article gives the level before, the number added and the level after, and they do not add up."""
    for _, rows in analyses.sizes(tables).dropna(subset=["value"]).groupby("article_id", sort=False):
        by_level = {level: group.to_dict("records") for level, group in rows.groupby("level", sort=False)}
        if {"now", "target", "change"} <= set(by_level):
            before, after, change = by_level["now"][-1], by_level["target"][-1], by_level["change"][0]
            loose = next((r["qualifier"] for r in (before, after, change) if r["qualifier"] in LOOSE), "exact")
            total = before["value"] + (change["value"] if change["role"] == "increase" else -change["value"])
            if not _agree(total, loose, after["value"], after["qualifier"]):
                more = "more" if change["role"] == "increase" else "fewer"
                yield _pair(CONTRADICTION, "size of the mission (sum)", change, after, f"{_size(before)} and {_size(change)} {more}", f"{_size(after)} in all",
                            change["published"], after["published"], "Within one article, the parts and the total do not agree.", "sums_that_fail")


def launches(tables: Tables) -> Iterator[dict]:
    """When the mission began, or was to begin."""
    mission = analyses.claims(tables, "mission")
    rows = mission[(mission["code"] == "launch") & (mission["date"] != "")]
    for a, b in _one_pair_each(rows, lambda r: (r["article_id"], r["date"], r["status"])):
        done = [r for r in (a, b) if r["status"] in analyses.IN_PLACE]
        if _overlap(a["date"], b["date"]):
            continue
        if len(done) == 2:
            kind, why = CONTRADICTION, "Both speak of a beginning that has taken place, and date it differently."
        elif len(done) == 1:
            plan = b if done[0] is a else a
            voiced = wording.span(plan["published"])
            early = voiced is not None and wording.span(done[0]["date"])[1] < voiced[0]
            kind = CONTRADICTION if early else TIME
            why = (f"One dates the beginning before the day on which the other still speaks of it as to come.{_open_date(plan)} As worded, both can’t be true, unless each means "
                   "something else by the mission: first trainers, or a mission with that name." if early else "The plan came first; the beginning is reported later.")
        else:
            kind = CONTRADICTION if _same_time(a["published"], b["published"]) else TIME
            why = "Two plans of the same time name different dates." if kind == CONTRADICTION else "Two plans of different times."
        yield _pair(kind, "beginning of the mission", a, b, _launch(a), _launch(b), a["date"], b["date"], why, "launches")


def stages_of_the_decision(tables: Tables) -> Iterator[dict]:
    """From plan to decision: consecutive stages that different articles report."""
    mission = analyses.claims(tables, "mission")
    rows = mission[(mission["code"] == "decision") & mission["status"].isin(STAGES) & (mission["published"] != "")]
    rows = rows.sort_values(["published", "article_id", "start"], kind="stable").drop_duplicates(["article_id", "status"])
    for a, b in pairwise(rows.to_dict("records")):
        if a["status"] == b["status"] or a["article_id"] == b["article_id"]:
            continue
        onward = STAGES.index(b["status"]) > STAGES.index(a["status"])
        if _same_time(a["published"], b["published"]):
            continue
        yield _pair(TIME, "decision on the mission", a, b, _stage(a), _stage(b), a["published"], b["published"],
                    "The later article reports a further stage." if onward else "The later article speaks of a new step, which is not decided yet.", "stages_of_the_decision")


def requesters(tables: Tables) -> Iterator[dict]:
    """Different requesters: both can have asked."""
    rows = analyses.requests(tables)
    rows = rows[rows["status"] != "denied"].drop_duplicates(["group"])
    for a, b in combinations(rows.to_dict("records"), 2):
        yield _pair(LOOKALIKE, "who asked for the mission", a, b, _asked(a), _asked(b), a["when"], b["when"],
                    "Two requests don't exclude each other: more than one side can have asked, each for its own step.", "requesters")


def denied_requests(tables: Tables) -> Iterator[dict]:
    """A request that one row reports and another denies."""
    seen = set()
    for topic in ("mission", "iraqi_position"):
        rows = analyses.claims(tables, topic).query("code == 'request'")
        for _, group in rows.groupby("group", sort=False):
            for a, b, same_time in _differing(group, lambda r: r["status"] == "denied", "when"):
                if (a["sentence_id"], b["sentence_id"]) not in seen:   # an Iraqi request is a claim of both topics
                    seen.add((a["sentence_id"], b["sentence_id"]))
                    yield _pair(CONTRADICTION if same_time else TIME, "whether it was asked for", a, b, _asked(a), _asked(b), a["when"], b["when"],
                                "One reports a request that the other denies." if same_time else "The request and its denial are of different times.", "denied_requests")


def opposite_positions(tables: Tables) -> Iterator[dict]:
    """The same Iraqi actor for and against a foreign presence."""
    rows = analyses.positions(tables)
    rows = rows[rows["code"].isin(FOR | AGAINST) & (rows["status"] != "denied")]
    for _, group in rows.groupby("actor_id", sort=False):
        for a, b, same_time in _differing(group, lambda r: r["code"] in FOR, "when"):
            same_target = a["target_id"] == b["target_id"]
            kind = LOOKALIKE if not same_target else CONTRADICTION if same_time else TIME
            yield _pair(kind, f"position of {a['who']}", a, b, _position(a), _position(b), a["when"], b["when"], _about_whom(a, b, same_time), "opposite_positions")


def headlines(tables: Tables) -> Iterator[dict]:
    """A title about forces beside a denial about forces in the text below it."""
    rows = analyses.policy(tables).set_index("claim_id", drop=False)
    for pair in analyses.headline_denials(tables).drop_duplicates("title_id").itertuples():
        a, b = rows.loc[pair.title_id].to_dict(), rows.loc[pair.body_id].to_dict()
        same = a["code"] == b["code"]
        yield _pair(CONTRADICTION if same else LOOKALIKE, "headline and text", a, b, _policy(a), _policy(b), a["when"], b["when"],
                    "The text denies what its own title says." if same else
                    f"The title is about one thing ({wording.label(a['code'])}), the denial about another ({wording.label(b['code'])}). Both can be true, "
                    "but who reads the title alone misses the denial.", "headlines")


def decisions_taken_or_not(tables: Tables) -> Iterator[dict]:
    """One article says of the same place that a decision is taken and that none is."""
    places = {p for p in tables["quantities"]["place"] if p}
    taken, open_ = re.compile(decisions.DECIDED, re.I), re.compile(decisions.NOT_DECIDED, re.I)
    published = tables["articles"].set_index("article_id")["published"].to_dict()
    sentences = tables["sentences"]
    for article, rows in sentences[~sentences["part"].isin(["boilerplate", "pull_quote"])].groupby("article_id", sort=False):
        seen = set()
        rows = [(r, fold(r["text"])) for r in rows.to_dict("records")]
        negated = [(r, t) for r, t in rows if open_.search(t)]
        for a, text in ((r, t) for r, t in rows if taken.search(t) and not open_.search(t)):
            for b, other in negated:
                for place in sorted(p for p in places if fold(p) in text and fold(p) in other):
                    if place not in seen:
                        seen.add(place)
                        when = published.get(article, "")
                        yield _pair(CONTRADICTION, f"decision on {_place_name(place)}", a, b, "a decision is taken", "no decision is taken", when, when,
                                    "One sentence speaks of a decision that is taken, another of the same article says that none is. "
                                    "As worded, both can't be true of one day.", "decisions_taken_or_not")


def numbers_that_look_alike(tables: Tables) -> Iterator[dict]:
    """The same number, of something else."""
    rows = _numbers(tables)
    rows = rows[rows["value"] >= TELLING]
    for (_, _), group in rows.groupby(["kind", "value"], sort=False):
        for a, b in _one_pair_each(group, lambda r: (_place(r), r["actor_id"])):
            if _place(a) != _place(b) or a["actor_id"] != b["actor_id"]:
                yield _pair(LOOKALIKE, "the same number twice", a, b, _counted(a), _counted(b), a["published"], b["published"],
                            "The same number counts different things.", "numbers_that_look_alike")


def numbers_that_differ(tables: Tables) -> Iterator[dict]:
    """The same people of the same actor in the same place and state, counted differently by different articles."""
    rows = _numbers(tables)
    rows = rows[(rows["actor_id"] != "") & (rows["place"] != "") & rows["role"].isin(["current", "target", "total"]) & ~rows["negated"].fillna(False)]
    rows = rows[~rows["quantity_id"].isin(set(tables["claims"]["quantity_id"]) - {""})]
    for _, group in rows.assign(where=[_place(r) for r in rows.to_dict("records")]).groupby(["kind", "unit", "role", "actor_id", "where"], sort=False):
        for a, b, same_time in _differing(group, lambda r: r["value"], "published", _numbers_agree):
            if a["article_id"] != b["article_id"]:
                yield _pair(CONTRADICTION if same_time else TIME, f"number ({wording.label(a['role'])})", a, b, _counted(a), _counted(b), a["published"], b["published"],
                            "The same count at the same time, with different numbers." if same_time else "The counts are of different times.", "numbers_that_differ")


RULES = (sizes_of_the_mission, sums_that_fail, launches, denied_requests, opposite_positions, decisions_taken_or_not, numbers_that_differ,
         stages_of_the_decision, headlines, requesters, numbers_that_look_alike)


# --- pieces ----------------------------------------------------------------------------------------

def _sized(tables: Tables) -> pd.DataFrame:
    return analyses.sizes(tables).dropna(subset=["value"])


def _numbers(tables: Tables) -> pd.DataFrame:
    """Counted people and sums of money with the article's date and the actor's name, in the order of time."""
    rows = tables["quantities"].dropna(subset=["value"])
    rows = rows[rows["kind"].isin(["personnel", "people", "money"])].merge(tables["articles"][["article_id", "published"]], on="article_id", how="left")
    names = tables["actors"].set_index("actor_id")["name"].to_dict()
    rows["actor"] = [names.get(i, i) for i in rows["actor_id"]]
    return rows.sort_values(["published", "article_id", "start"], kind="stable").reset_index(drop=True)


def _one_pair_each(rows: pd.DataFrame, what) -> Iterator[tuple[dict, dict]]:
    """Pairs of rows in order, one for each two different values of `what`."""
    firsts: dict = {}
    for row in rows.to_dict("records"):
        firsts.setdefault(what(row), row)
    return combinations(firsts.values(), 2)


def _differing(rows: pd.DataFrame, value, when: str, agree=None) -> Iterator[tuple[dict, dict, bool]]:
    """Pairs of rows (in the order of time) that differ in `value`, and whether they are of the same time.

    Rows of the same time are compared each with each, once for two values; of different times, only neighbours in the chain of changes.
    """
    def differ(a: dict, b: dict) -> bool:
        return value(a) != value(b) and not (agree and agree(a, b))

    for a, b in _one_pair_each(rows, lambda r: (r["article_id"], value(r))):
        if differ(a, b) and _same_time(a[when], b[when]):
            yield a, b, True
    chain: list[dict] = []
    for row in rows.to_dict("records"):
        if not chain or differ(chain[-1], row):
            chain.append(row)
    yield from ((a, b, False) for a, b in pairwise(chain) if not _same_time(a[when], b[when]))


def _numbers_agree(a: dict, b: dict) -> bool:
    return _agree(a["value"], a["qualifier"], b["value"], b["qualifier"])


def _pair(kind: str, about: str, a: dict, b: dict, left: str, right: str, left_when: str, right_when: str, why: str, rule: str) -> dict:
    left_id, right_id = (next(str(v) for k, v in r.items() if k.endswith("_id")) for r in (a, b))
    return {"kind": kind, "rule": rule, "about": about, "left_id": left_id, "right_id": right_id, "left": left, "right": right,
            "left_when": left_when, "right_when": right_when, "why": why}


def _agree(a: float, a_qualifier: str, b: float, b_qualifier: str) -> bool:
    """Do two numbers say the same, within what their qualifiers allow?"""
    for x, qualifier, y in ((a, a_qualifier, b), (b, b_qualifier, a)):
        if qualifier in ("more_than", "at_least") and y >= x or qualifier in ("less_than", "up_to") and y <= x:
            return True
    if {a_qualifier, b_qualifier} & LOOSE:
        return abs(a - b) <= ABOUT * max(abs(a), abs(b))
    return a == b


def _overlap(a: str, b: str) -> bool:
    (a_first, a_last), (b_first, b_last) = wording.span(a), wording.span(b)
    return a_first <= b_last and b_first <= a_last


def _same_time(a: str, b: str) -> bool:
    """Can two dates be those of the same news? Unknown dates can't be told apart."""
    one, two = wording.span(a), wording.span(b)
    if one is None or two is None:
        return True
    return one[0] - SAME_NEWS <= two[1] and two[0] - SAME_NEWS <= one[1]


def _place(row) -> str:
    """A place as French texts spell it, made comparable."""
    return fold(row["place"]).lower().replace("iraq", "irak").removeprefix("l'").removeprefix("en ").strip()


def _place_name(place: str) -> str:
    """A place in English where it is a state of the codebook, else in the words of the text."""
    return _states().get(fold(place).lower(), f"«\u202f{place}\u202f»") if place else ""


@cache
def _states() -> dict[str, str]:
    """French names of states -> English ones."""
    states = [a for a in analyses.rulebook().codebook.actors if a.kind == "government" and a.country and not a.part_of]
    return {fold(name).lower(): a.name for a in states for name in (a.name, *a.aliases[:1])}


def _size(row: dict) -> str:
    return wording.number(row["value"], row["qualifier"])


def _launch(row: dict) -> str:
    return f"{'began' if row['status'] in analyses.IN_PLACE else 'was to begin'} {wording.on_date(row['date'])}"


def _open_date(plan: dict) -> str:
    """What a date leaves open that stands behind a decision to begin: it may date the decision, or the beginning."""
    if not _DECISION_TO.search(plan["text"]):
        return ""
    return f" Whether {wording.date(plan['date'])} dates the beginning or the decision to begin, the words leave open; either way the beginning lies ahead."


def _asked(row: dict) -> str:
    return f"{row['who']} {'did not ask' if row['status'] == 'denied' else 'asked'}"


def _position(row: dict) -> str:
    return f"{positions.name(row['code'])} ({wording.date(row['when']) or 'no date'})"


def _stage(row: dict) -> str:
    return f"{wording.label(row['status'])} ({wording.date(row['published'])})"


def _policy(row: dict) -> str:
    return f"{wording.label(row['code'])}: {analyses.way(row['direction'], row['status'])}"


def _about_whom(a: dict, b: dict, same_time: bool) -> str:
    """The verdict on two positions: whether they are about the same forces and of the same time."""
    if a["target_id"] == b["target_id"]:
        return f"Both are about {_whom(a)} and of the same time." if same_time else f"Both are about {_whom(a)}. Time passed between them."
    later = "" if same_time else " Time passed between them, too."
    return f"The first is about {_whom(a)}, the second about {_whom(b)}.{later}"


def _whom(row: dict) -> str:
    return row["whom"] or "forces not named"


def _counted(row: dict) -> str:
    return ", ".join(p for p in (wording.number(row["value"], row["qualifier"]), row["actor"], _place_name(row["place"])) if p)
