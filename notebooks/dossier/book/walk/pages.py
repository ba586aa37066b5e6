"""Chapter 1: what each file is, what on its page is not the article, how its date is known, what nobody could check."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pandas as pd

from .. import wording
from ...articles import BOILERPLATE, BODY, CAPTION, HEADING, PULL_QUOTE, TITLE, Article, words
from ...catalogue import Entry, changed_files
from ...coding import Coding
from ..counts import by_value, counted, fact
from ..display import Html, Tables, bullets, french, prose, stack, table
from ..wording import Fact
from .dates import dating_words
from .sources import all_named, headline, headline_in_english, listed, named, short

PARTS = (TITLE, HEADING, BODY, PULL_QUOTE, CAPTION, BOILERPLATE)
_PART_NAMES = {BOILERPLATE: "furniture"}
_BASES = {
    "stated": "printed with the article", "catalogue": "known from the catalogue", "inferred": "inferred from the text", "unknown": "not known",
}
_DATE = re.compile(r"\bdate\b", re.I)   # of a point that the catalogue lists as not verified
_OPENING_WORDS = 6   # of a line: enough to find it, short enough to be a quotation


def part_name(part: str) -> str:
    """A part as the book calls it: "pull quote", "furniture"."""
    return _PART_NAMES.get(part, wording.label(part))


# --- what the files are ----------------------------------------------------------------------------

def summary(tables: Tables) -> Html:
    """How many articles, from when to when, of which genres."""
    articles, rejected = tables["articles"], tables["rejections"]
    if not len(articles):
        return prose("The folder holds no article that could be read.")
    dated = articles[articles["published"] != ""].sort_values("published", kind="stable")
    translated = articles[articles["machine_translated"].fillna(False).astype(bool)]
    genres = articles.assign(genre=articles["genre"].replace("", "not known"))
    said = prose("The folder holds {n}. By genre: {genres}. {translated} shows the marks of a machine translation or is known to be one." if len(translated) == 1
                 else "The folder holds {n}. By genre: {genres}. {translated} show the marks of a machine translation or are known to be one.",
                 n=counted(articles, "article"), genres=by_value(genres, "genre", "{} ({})".format, dict.fromkeys(genres["genre"])),
                 translated=counted(translated, capital=True))
    if len(dated):
        first, last = (fact(wording.on_date(one["published"].iloc[0]), one) for one in (dated.head(1), dated.tail(1)))
        said += prose("The earliest was published {first}, the latest {last}.", first=first, last=last)
    if len(rejected):
        said += prose("{n} could not be read and stay outside: {files}.", n=wording.sentence_case(wording.count(len(rejected), "file")),
                      files=wording.listing(f"{r.file} ({r.reason})" for r in rejected.itertuples()))
    return said


def overview(tables: Tables, english: Mapping[tuple[str, str], str]) -> Html:
    """One line for each article."""
    articles = tables["articles"]
    return table(pd.DataFrame({
        "Article": [short(i) for i in articles["article_id"]],
        "Headline": [headline(i, tables) for i in articles["article_id"]],
        "In English": [headline_in_english(i, tables, english) for i in articles["article_id"]],
        "Outlet": articles["outlet"].replace("", "not known"),
        "Genre": articles["genre"],
        "Published": [wording.date(p) or "not known" for p in articles["published"]],
        "Date is": articles["published_basis"],
    }), "The articles. The short name of each leads to its entry in the bibliography.")


# --- the page and the article ----------------------------------------------------------------------

def outline(article: Article) -> Html:
    """The page as the program divides it: each line with its part, its length, and the words it opens with."""
    lines = [(part_name(p.kind), words(article.text[p.start:p.end]), _opening(article.text[p.start:p.end])) for p in article.parts]
    frame = pd.DataFrame(lines, columns=["Part", "Words", "Opens with"])
    frame.insert(0, "Line", range(1, len(frame) + 1))
    return table(frame, f"How the program divides the file {article.file}.", french_columns=["Opens with"])


def most_varied(articles: Iterable[Article]) -> Article:
    """The article with the most kinds of parts, the one with more lines first."""
    return max(articles, key=lambda a: (len({p.kind for p in a.parts}), len(a.parts)))


def _opening(text: str) -> str:
    opening = text.split()
    return " ".join(opening[:_OPENING_WORDS]) + (" …" if len(opening) > _OPENING_WORDS else "")


def words_by_part(tables: Tables) -> pd.DataFrame:
    """Words of each article (rows) in each kind of part (columns)."""
    sentences = tables["sentences"].assign(words=[words(t) for t in tables["sentences"]["text"]])
    counted = sentences.pivot_table(index="article_id", columns="part", values="words", aggfunc="sum", fill_value=0, observed=False)
    return counted.reindex(index=tables["articles"]["article_id"], columns=list(PARTS), fill_value=0).fillna(0).astype(int)


def parts_table(tables: Tables) -> Html:
    """The same for the reader, with the share that is furniture."""
    counted = words_by_part(tables)
    frame = pd.DataFrame({"Article": [short(i) for i in counted.index], **{wording.sentence_case(part_name(p)): list(counted[p]) for p in PARTS}})
    total = counted.sum(axis=1)
    frame["Share of furniture"] = [_percent(f, t) for f, t in zip(counted[BOILERPLATE], total)]
    return table(frame, "Words in each part of each page.")


def furniture_reading(tables: Tables) -> Html:
    """How much of the pages is furniture, and where most of it stands."""
    counted = words_by_part(tables)
    total, furniture = int(counted.to_numpy().sum()), counted[BOILERPLATE]
    if not furniture.sum():
        return prose("None of these pages holds furniture.")
    most = (furniture / counted.sum(axis=1)).idxmax()
    clean = int((furniture == 0).sum())
    said = prose("{share} of all words on these pages is furniture. The most, in proportion, stands on the page of {most}: {n} of {of}.",
                 share=_percent(int(furniture.sum()), total), most=named(most, tables), n=wording.count(int(furniture[most]), "word"), of=f"{counted.loc[most].sum():,}")
    return said + prose("{clean} without furniture.", clean=wording.sentence_case(wording.count(clean, "page is", "pages are"))) if clean else said


def furniture_lines(tables: Tables) -> Html:
    """What the program set aside, line by line."""
    rows = tables["sentences"][tables["sentences"]["part"] == BOILERPLATE]
    grouped = rows.groupby("article_id", sort=False)["text"].agg(lambda texts: " · ".join(_opening(t) for t in texts))
    return table(pd.DataFrame({"Article": [short(i) for i in grouped.index], "Set aside": list(grouped)}),
                 "The furniture: how each line begins.", french_columns=["Set aside"])


# --- dates of publication --------------------------------------------------------------------------

def datings(tables: Tables, codings: Mapping[str, Coding]) -> Html:
    """For each article: the date, how it is known, the words it rests on; beside it, the date and reason of the reference coding."""
    return bullets(_dating(row, codings.get(row["article_id"]), tables) for row in tables["articles"].to_dict("records"))


def _dating(row: Mapping[str, str], coding: Coding | None, tables: Tables) -> Html:
    evidence = prose(" It rests on {words}.", words=french(row["published_evidence"])) if row["published_evidence"] else prose("")
    said = prose("{title}: {date}, {basis}.{evidence}", title=named(row["article_id"], tables), date=Fact(wording.date(row["published"]) or "no date", (row["article_id"],)),
                 basis=_BASES[row["published_basis"]], evidence=evidence)
    if coding is None or coding.published is None:
        return said
    agrees = "The reference coding says the same" if coding.published == row["published"] else f"The reference coding says otherwise: {wording.date(coding.published) or 'not known'}"
    reason = f" Its reason: “{coding.published_reason}”" if coding.published_reason else ""
    return prose("{machine} {agrees}.{reason}", machine=said, agrees=agrees, reason=reason)


def dating_reading(tables: Tables) -> Html:
    """How many dates are printed, inferred, unknown."""
    known = by_value(tables["articles"], "published_basis", lambda basis, n: f"{n} {_BASES[basis]}", _BASES)
    coarse = [r["article_id"] for r in tables["articles"].to_dict("records") if r["published"].count("-") < 2]
    said = prose("How the dates of publication are known: {known}.", known=known)
    if coarse:
        said += prose("For {titles} the text does not support a day; the book gives what it does support and no more.",
                      titles=all_named(coarse, tables))
    return said


# --- rights and what is not verified -----------------------------------------------------------------

def unverified(catalogue: Mapping[str, Entry], tables: Tables) -> Html:
    """What nobody could check, article by article, as the catalogue lists it."""
    rows = [(short(i), "; ".join(catalogue[i].unverified) or "nothing listed") if i in catalogue else (short(i), "not in the catalogue")
            for i in tables["articles"]["article_id"]]
    return table(pd.DataFrame(rows, columns=["Article", "Not verified"]), "What could not be checked.")


def leaning(catalogue: Mapping[str, Entry], tables: Tables) -> Html:
    """Which of these open points later chapters lean on: dates of publication, from which other dates are reckoned."""
    articles, dates = tables["articles"], tables["dates"]
    open_ = [i for i in articles["article_id"] if i in catalogue and any(_DATE.search(point) for point in catalogue[i].unverified)]
    rows = dates[dates["article_id"].isin(open_) & (dates["basis"] == "publication") & ~dates["date_id"].isin(dating_words(tables))]
    if rows.empty:
        return prose("No later chapter reckons a date from a day of publication that is listed here.")
    return prose("Later chapters lean on some of it: {n} reckoned from days of publication that are listed here, in {articles}. If such a day is wrong, so are they.",
                 n=counted(rows, "date is", "dates are"), articles=all_named(rows["article_id"], tables))


def outlets(catalogue: Mapping[str, Entry], tables: Tables) -> Html:
    """Outlet, author and genre, each with the reason that the catalogue gives."""
    said = []
    for article_id in tables["articles"]["article_id"]:
        entry = catalogue.get(article_id)
        if entry is None:
            said.append(prose("{title}: not in the catalogue.", title=named(article_id, tables)))
            continue
        said.append(prose("{title}. Outlet: {outlet}. {outlet_reason} Genre: {genre}. {genre_reason} Author: {author}.", title=named(article_id, tables),
                          outlet=entry.outlet or "not known", outlet_reason=entry.outlet_reason, genre=entry.genre or "not known",
                          genre_reason=entry.genre_reason, author=entry.author or "not known"))
    return bullets(said)


def rights(catalogue: Mapping[str, Entry], tables: Tables) -> Html:
    """The rights in the texts, as the catalogue states them, each statement once."""
    held: dict[str, list[Html]] = {}
    for article_id in tables["articles"]["article_id"]:
        if article_id in catalogue:
            held.setdefault(catalogue[article_id].rights, []).append(named(article_id, tables))
    everyone = len(held) == 1 and len(next(iter(held.values()))) == len(tables["articles"])
    return stack(prose("Rights, as the catalogue states them for every article: {rights}", rights=r) if everyone else prose("{titles}: {rights}", titles=listed(titles), rights=r) for r, titles in held.items())


def integrity(catalogue: Mapping[str, Entry], articles: list[Article]) -> Html:
    """Whether each file is, to the byte, the one that was catalogued."""
    changed = changed_files(catalogue, articles)
    missing = [a.article_id for a in articles if a.article_id not in catalogue]
    if not changed and not missing:
        return prose("Every file has the checksum that the catalogue lists for it.")
    said = [prose("The catalogue no longer describes every file:")] + [prose("{line}", line=c) for c in changed]
    return stack(said + ([prose("Not in the catalogue: {ids}.", ids=wording.listing(missing))] if missing else []))


def closing(tables: Tables, catalogue: Mapping[str, Entry]) -> Html:
    """What this chapter found and what it did not."""
    articles = tables["articles"]
    open_points = sum(len(catalogue[i].unverified) for i in tables["articles"]["article_id"] if i in catalogue)
    return bullets([
        prose("Found: {n} with {w} of their own, furniture and pull quotes set aside; {stated} with a printed date, {inferred} with an inferred one.",
              n=counted(articles, "article"), w=wording.count(int(words_by_part(tables).drop(columns=[BOILERPLATE, PULL_QUOTE]).to_numpy().sum()), "word"),
              stated=counted(articles[articles["published_basis"] == "stated"]), inferred=counted(articles[articles["published_basis"] == "inferred"])),
        prose("Not found: the outlet of {nameless}. The catalogue lists {points} that nobody could check.",
              nameless=counted(articles[articles["outlet"] == ""], "article"), points=wording.count(open_points, "point")),
    ])


def _percent(part: float, whole: float) -> str:
    return f"{part / whole:.0%}" if whole else ""
