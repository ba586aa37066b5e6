"""Tables in, facts out: what is unknown, uncertain or checked by nobody, for the page that says what the book can't tell.

A fact names what it counts ("two articles"), and is "none" where there is nothing, so that each sentence of the page holds for any number.
"""

from __future__ import annotations

import pandas as pd

from . import wording
from .analyses import Tables
from .wording import Fact

UNKNOWN = "unknown"
NO_MISPRINTS = frozenset({"contradicted_title", "duplicate_passage"})   # a title above a denial, words printed twice: each can be right as printed


def limits(tables: Tables) -> dict[str, Fact]:
    """The facts of the page by key, each with the rows it rests on."""
    articles, claims, statements, quantities = (tables[t] for t in ("articles", "claims", "statements", "quantities"))
    actors, dates, anomalies = (tables[t] for t in ("actors", "dates", "anomalies"))
    anomalies = anomalies[~anomalies["kind"].isin(NO_MISPRINTS)]
    named = actors[actors["kind"].isin(["person", "organisation"]) & actors["actor_id"].isin(tables["mentions"]["actor_id"])]
    lone = of_one_article(claims)
    return {
        "limits-articles": counted(articles, "article_id", "article"),
        "limits-translated": counted(articles[articles["machine_translated"].fillna(False)], "article_id", "article"),
        "limits-no-outlet": counted(articles[articles["outlet"] == ""], "article_id", "article"),
        "limits-inferred-dates": counted(articles[articles["published_basis"] == "inferred"], "article_id", "article"),
        "limits-coarse-dates": counted(articles[articles["published"].str.len() < len("2020-01-01")], "article_id", "article"),
        "limits-gap": longest_gap(articles),
        "limits-unresolved-dates": counted(dates[dates["basis"] == "unresolved"], "date_id", "date"),
        "limits-undated-claims": counted(claims[claims["date"] == ""], "claim_id", "claim"),
        "limits-vague-quantities": counted(quantities[quantities["qualifier"] != "exact"], "quantity_id", "case"),
        "limits-owner-unknown": counted(quantities[quantities["kind"].isin(["personnel", "people"]) & (quantities["actor_id"] == "")], "quantity_id", "count"),
        "limits-nameless-sources": counted(statements[statements["attribution"].isin(["anonymous", "none"])], "statement_id", "statement"),
        "limits-indirect": counted(statements[statements["kind"] == "indirect"], "statement_id", "statement"),
        "limits-one-article": Fact(f"{wording.how_many(kinds(lone))} of these {'is' if kinds(lone) < 2 else 'are'}", tuple(lone["claim_id"])),
        "limits-kinds": Fact(wording.count(kinds(claims), "kind"), tuple(claims["claim_id"])),
        "limits-unreviewed": counted(claims[claims["coding"] == "unreviewed"], "claim_id", "claim"),
        "limits-not-found-by-machine": counted(claims[claims["coding"] == "added"], "claim_id", "claim"),
        "limits-unidentified": counted(named[named["wikidata"] == ""], "actor_id", "person or organisation", "people and organisations"),
        "limits-anomalies": counted(anomalies, "anomaly_id", "place"),
    }


def counted(rows: pd.DataFrame, key: str, singular: str, plural: str = "") -> Fact:
    """How many rows, and of what: "none", "one date", "12 dates"."""
    return Fact(wording.count(len(rows), singular, plural) if len(rows) else wording.how_many(0), tuple(rows[key]))


def kinds(claims: pd.DataFrame) -> int:
    """How many different codes the claims have."""
    return len(claims[["topic", "code"]].drop_duplicates())


def of_one_article(claims: pd.DataFrame) -> pd.DataFrame:
    """The claims whose topic and code only one article has."""
    articles = claims.groupby(["topic", "code"])["article_id"].transform("nunique")
    return claims[articles == 1]


def longest_gap(articles: pd.DataFrame) -> Fact:
    """The longest time between two articles that follow each other: "from February 2018 to March 2020"."""
    dated = articles[articles["published"] != ""].sort_values("published", kind="stable")
    spans = [(wording.span(row["published"]), row) for row in dated.to_dict("records")]
    pairs = [((later[0] - earlier[1]).days, before, after) for (earlier, before), (later, after) in zip(spans, spans[1:])]
    if not pairs:
        return Fact(UNKNOWN)
    _, before, after = max(pairs, key=lambda pair: pair[0])
    text = f"{wording.date(before['published'][:7])} to {wording.date(after['published'][:7])}"
    return Fact(text, (before["article_id"], after["article_id"]))
