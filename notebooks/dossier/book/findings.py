"""Tables in, facts out: every value that a Markdown page prints, by its key for the {fact} role.

`facts(tables)` takes the typed tables of `tables.read`. A count that is nought reads "none"; a value that no article gives,
"unknown". Each fact keeps the rows it rests on, so that a reader can check it.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from . import analyses, wording
from .analyses import AGAINST, Tables
from .disagreements import CONTRADICTION, LOOKALIKE, TIME, agreements, disagreements
from .limits import limits
from .wording import Fact, said

__all__ = ["Fact", "facts", "one", "some"]

UNKNOWN = "unknown"


def facts(tables: Tables) -> dict[str, Fact]:
    """All facts of the Markdown pages by key."""
    parts = (articles, mission, us_policy, iraqi_positions, clashes, limits)
    return {key: Fact(f.text, f.row_ids, key) for part in parts for key, f in part(tables).items()}


def articles(tables: Tables) -> dict[str, Fact]:
    """How many articles, when they were published, and how many claims and statements they hold."""
    rows = tables["articles"]
    dated = rows[rows["published"] != ""].sort_values("published", kind="stable")
    claims, statements = tables["claims"], tables["statements"]
    return {
        "articles-count": Fact(wording.how_many(len(rows)), tuple(rows["article_id"])),
        "articles-first-published": one(dated.head(1), "article_id", lambda r: wording.date(r["published"])),
        "articles-last-published": one(dated.tail(1), "article_id", lambda r: wording.date(r["published"])),
        "articles-first-year": one(dated.head(1), "article_id", lambda r: r["published"][:4]),
        "articles-last-year": one(dated.tail(1), "article_id", lambda r: r["published"][:4]),
        "articles-inferred-count": some(rows[rows["published_basis"] == "inferred"], "article_id"),
        "articles-translated-count": some(rows[rows["machine_translated"].fillna(False)], "article_id"),
        "claims-count": some(claims, "claim_id"),
        "claims-outlet-count": some(claims[claims["voice"] == "outlet"], "claim_id"),
        "statements-count": some(statements, "statement_id"),
    }


def mission(tables: Tables) -> dict[str, Fact]:
    """Size, target, decision, beginning and requests of the mission."""
    sizes, points = analyses.sizes(tables), analyses.growth_points(tables)
    now, target = analyses.latest(sizes, "now"), analyses.latest(sizes, "target")
    added = analyses.latest(sizes, "change")
    decided = points[(points["code"] == "decision") & (points["status"] == "decided") & (points["date"] != "")]
    last = decided[decided["first"] == decided["first"].max()] if len(decided) else decided
    agreed = points[(points["code"] == "decision") & (points["status"] == "agreed_in_principle")]
    requests, means = analyses.requests(tables), analyses.means(tables)
    begun = points[(points["code"] == "launch") & points["status"].isin(analyses.IN_PLACE) & (points["date"] != "")]
    planned = points[(points["code"] == "launch") & ~points["status"].isin(analyses.IN_PLACE) & (points["date"] != "")]
    return {
        "mission-size-current": Fact(said(now) or UNKNOWN, tuple(now["claim_id"])),
        "mission-size-target": Fact(said(target) or UNKNOWN, tuple(target["claim_id"])),
        "mission-size-added": Fact(said(added) or UNKNOWN, tuple(added["claim_id"])),
        "mission-decision-date": dates(last),
        "mission-agreed-date": dates(agreed),
        "mission-launch-done": dates(begun),
        "mission-launch-planned": dates(planned),
        "mission-requesters": named(requests[requests["status"] != "denied"], "actor"),
        "mission-taking-over-claims": by_means(means, "taking_over"),
        "mission-sending-more-claims": by_means(means, "sending_more"),
    }


def by_means(means: pd.DataFrame, theme: str) -> Fact:
    """How many claims speak of one way to grow, and how many of them as a mere possibility: "two claims, one of them conditional"."""
    own = means[means["means"] == theme]
    possible = int(own["possible"].sum())
    hedged = "" if not possible else ", conditional" if len(own) == 1 else ", all conditional" if possible == len(own) else f", {wording.numeral(possible)} of them conditional"
    return Fact(wording.count(len(own), "claim") + hedged, tuple(own["claim_id"]))


def us_policy(tables: Tables) -> dict[str, Fact]:
    """How many topics, what differs between administrations, and titles that their own text limits."""
    rows, changes = analyses.policy(tables), analyses.policy_changes(tables)
    names = analyses.administration_names()
    both = changes[changes["verdict"] != analyses.ONE_SIDE]
    titles = analyses.headline_denials(tables)

    def verdict(*kinds: str, singular: str = "topic", plural: str = "topics", none: str = "no topic") -> Fact:
        """How many topics have one of these verdicts, in words that go on: "three differ in words only"."""
        chosen = both[both["verdict"].isin(kinds)]
        text = wording.count(len(chosen), singular, plural) if len(chosen) else none
        return Fact(text, tuple(i for ids in (*chosen["before_ids"], *chosen["after_ids"]) for i in ids))

    return {
        "us-policy-count": some(rows, "claim_id"),
        "us-administrations": Fact(wording.listing(names.get(a, a) for a in analyses.administrations(tables)) or UNKNOWN, tuple(rows["claim_id"])),
        "us-both-topics": verdict(*set(both["verdict"])),
        "us-changed-topics": verdict(analyses.CHANGED, singular="policy is reversed", plural="policies are reversed", none="no policy is reversed"),
        "us-words-only-topics": verdict(analyses.ONLY_WORDS, singular="differs in words only", plural="differ in words only", none="none differs in words only"),
        "us-kept-topics": verdict(analyses.STOPPED, analyses.SAME, none="none stands as it was", **(
            {"singular": "stands", "plural": "stand"} if (both["verdict"] == analyses.SAME).any() else {"singular": "stands but goes no further", "plural": "stand but go no further"})),
        "us-open-topics": verdict(analyses.REVIEW, analyses.ANNOUNCED, singular="is announced or under review", plural="are announced or under review",
                                  none="none is announced or under review"),
        "us-headline-denials": Fact(wording.sentence_case(wording.count(titles["title_id"].nunique(), "headline on forces stands", "headlines on forces stand")),
                                    tuple(dict.fromkeys([*titles["title_id"], *titles["body_id"]]))),
    }


def iraqi_positions(tables: Tables) -> dict[str, Fact]:
    """How many positions, in whose voice, and how many Iraqi speakers are heard."""
    rows, said_by = analyses.positions(tables), analyses.voices(tables)
    iraqi, direct = said_by["group"] == "iraq", said_by["kind"] == "direct"
    against = rows[rows["code"].isin(AGAINST) & (rows["status"] != "denied")]
    return {
        "iraqi-positions-count": some(rows, "claim_id"),
        "iraqi-positions": some(rows, "claim_id", "Iraqi position"),
        "iraqi-positions-outlet-count": some(rows[rows["voice"] == "outlet"], "claim_id"),
        "iraqi-positions-passed-on": told_by_others(rows),
        "iraqi-positions-own-words-count": some(rows[rows["through"] == "iraq"], "claim_id"),
        "iraqi-against-count": some(against, "claim_id"),
        "iraqi-against-articles-count": Fact(wording.how_many(against["article_id"].nunique()), tuple(against["claim_id"])),
        "iraqi-statements-count": some(said_by[iraqi], "statement_id"),
        "iraqi-direct-count": some(said_by[iraqi & direct], "statement_id"),
        "direct-count": some(said_by[direct], "statement_id"),
        "direct-quotations": some(said_by[direct], "statement_id", "direct quotation"),
    }


def told_by_others(positions: pd.DataFrame) -> Fact:
    """How many Iraqi positions reach print by somebody else's mouth, and by whose: "three through NATO"."""
    own = positions[~positions["through"].isin(["outlet", "iraq"])]
    told = [f"{wording.numeral(len(rows))} {analyses.THROUGH[name]}" for name, rows in own.groupby("through", sort=False)]
    return Fact(wording.listing(told) or "none through anybody else", tuple(own["claim_id"]))


def clashes(tables: Tables) -> dict[str, Fact]:
    """How many pairs of each kind the rules find, and each pair with both rows."""
    pairs = disagreements(tables)
    agreed = agreements(tables)
    found = {}
    for name, kind, noun in (("contradictions", CONTRADICTION, "pair"), ("time-differences", TIME, "pair"), ("lookalikes", LOOKALIKE, "pair")):
        own = pairs.loc[pairs["kind"] == kind, ["left_id", "right_id"]]
        found[name] = Fact(wording.count(len(own), noun), tuple(own.to_numpy().ravel()))
    found["agreements-count"] = Fact(wording.how_many(len(agreed)), tuple(i for ids in agreed["row_ids"] for i in ids))
    for n, pair in enumerate(pairs.to_dict("records"), 1):
        found[f"pair-{n}"] = Fact(f"{pair['about']}: {pair['left']} / {pair['right']}", (pair["left_id"], pair["right_id"]))
    return found


# --- pieces ----------------------------------------------------------------------------------------

def some(rows: pd.DataFrame, key: str, noun: str = "") -> Fact:
    """The number of some rows, resting on all of them; with a noun, "two claims" or "no claims"."""
    return Fact(wording.count(len(rows), noun) if noun else wording.how_many(len(rows)), tuple(rows[key]))


def one(rows: pd.DataFrame, key: str, text) -> Fact:
    """What `text` makes of the first row; "unknown" if there is none."""
    for row in rows.to_dict("records"):
        return Fact(text(row), (row[key],))
    return Fact(UNKNOWN)


def dates(rows: pd.DataFrame) -> Fact:
    """The different dates of some claims: the claim's own, or its article's."""
    return Fact(wording.listing(wording.date(w) for w in dict.fromkeys(rows["when"]) if w) or UNKNOWN, tuple(rows["claim_id"]))


def named(rows: pd.DataFrame, column: str) -> Fact:
    """The different names in a column, in the order of the rows."""
    return Fact(wording.listing(_known(rows[column])) or UNKNOWN, tuple(rows["claim_id"]))


def _known(names: Iterable[str]) -> list[str]:
    return [n for n in dict.fromkeys(names) if n]
