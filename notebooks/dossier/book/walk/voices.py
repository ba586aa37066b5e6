"""Chapter 3: who speaks in the articles, how the speaker is found, how much of the text is somebody's words, and who is silent."""

from __future__ import annotations

import re
from collections import Counter

import pandas as pd

from .. import analyses, annotate, wording
from .. import named as named_actors
from ...articles import BOILERPLATE, PULL_QUOTE
from ..counts import by_value, counted, fact
from ..display import Html, Tables, bullets, evidence_link, fact_link, name_of, prose, quotes, stack, table
from ..drawing import GROUP_NAMES
from ..wording import Fact
from .sources import all_named, named, short, shorts

KINDS = ("direct", "indirect", "mixed")
ATTRIBUTIONS = ("explicit", "pronoun", "carried", "anonymous", "none")
VOICES = ("quoted", "reported", "own")

_HOW = {
    "explicit": "The sentence names the speaker.",
    "pronoun": "A pronoun stands for the speaker.",
    "carried": "No speaker stands beside the words: they go on from the statement before.",
    "anonymous": "The source is described, not named.",
    "none": "No speaker could be found.",
}
_SIDES = {"nato": "for NATO", "us": "for the United States", "iraq": "for Iraq"}   # groups.yml
_COMFORTABLE = 40   # characters: a shorter example shows too little
_WORD = re.compile(r"\w+")


def reading(tables: Tables) -> Html:
    """How many statements, of which kind."""
    statements = tables["statements"]
    if not len(statements):
        return prose("The articles report no statement.")
    continued = statements[statements["continues"] != ""]
    said = prose("The articles hold {n}: {kinds}.", n=counted(statements, "statement"), kinds=by_value(statements, "kind", lambda kind, n: f"{n} {kind}", KINDS))
    if len(continued):
        whole = statements[statements["continues"] == ""]
        said += prose("{n} the statement before, cut off by a reporting clause or a full stop. Counted as one with what they continue, there are {whole}, {direct} of them direct quotations. "
                      "The front page and chapter 7 count so.", n=counted(continued, "statement continues", "statements continue", capital=True),
                      whole=counted(whole, "statement"), direct=_how_many(whole[whole["kind"] == "direct"]))
    return said


def _how_many(rows: pd.DataFrame) -> Fact:
    return fact(wording.how_many(len(rows)), rows)


def attributions(tables: Tables) -> Html:
    """How the speaker is found, by kind of statement."""
    statements = tables["statements"]
    counts = Counter(zip(statements["attribution"], statements["kind"]))
    rows = [{"Attribution": a, "What it means": _HOW[a], **{wording.sentence_case(k): counts[a, k] for k in KINDS}} for a in ATTRIBUTIONS]
    return table(pd.DataFrame(rows), "Statements by the way in which the speaker is found, and by kind.")


def examples(tables: Tables) -> Html:
    """One passage for each way of attribution that occurs."""
    drawn = []
    for attribution in ATTRIBUTIONS:
        rows = tables["statements"][tables["statements"]["attribution"] == attribution]
        if len(rows):
            drawn += [prose("{name}: {how}", name=Html(f"<strong>{wording.sentence_case(attribution)}</strong>"), how=_HOW[attribution]),
                      annotate.statement(example(rows), tables)]
    return stack(drawn) if drawn else prose("The articles report no statement.")


def example(rows: pd.DataFrame) -> dict:
    """The shortest statement that is long enough to show something; the first of several."""
    return min(rows.to_dict("records"), key=lambda r: (len(r["text"]) < _COMFORTABLE, len(r["text"]), r["start"]))


# --- who speaks ------------------------------------------------------------------------------------

def speakers(tables: Tables) -> Html:
    """Every named source with its statements by kind, the most quoted first."""
    statements = tables["statements"]
    named = statements[statements["speaker_id"] != ""]
    order = named["speaker_id"].value_counts(sort=False)
    rows = []
    for actor_id in sorted(order.index, key=lambda i: (-order[i], name_of(i, tables))):
        own = named[named["speaker_id"] == actor_id]
        rows.append({"Speaker": name_of(actor_id, tables), "Office": _role(actor_id, tables), **{wording.sentence_case(k): int((own["kind"] == k).sum()) for k in KINDS},
                     "All": len(own), "In": shorts(own["article_id"])})
    columns = ["Speaker", "Office", *(wording.sentence_case(k) for k in KINDS), "All", "In"]
    return table(pd.DataFrame(rows, columns=columns), "Who speaks, how often, and in which articles.")


def _role(actor_id: str, tables: Tables) -> str:
    actors = tables["actors"]
    found = actors.loc[actors["actor_id"] == actor_id, "role"]
    return found.iloc[0] if len(found) else ""


def speakers_reading(tables: Tables) -> Html:
    """Whose words fill the articles."""
    statements = tables["statements"]
    named = statements[statements["speaker_id"] != ""]
    if not len(named):
        return prose("No statement has a named speaker.")
    counts = named["speaker_id"].value_counts()
    first = sorted(i for i, n in counts.items() if n == counts.iloc[0])
    most = named[named["speaker_id"].isin(first)]
    heard = most["article_id"].nunique()
    said = prose("{n} speak by name. {who} most often, with {most} of {all}{where}.", n=fact(wording.sentence_case(wording.count(len(counts), "source")), named),
                 who=wording.listing(name_of(i, tables) for i in first) + (" speaks" if len(first) == 1 else " speak"), most=fact(wording.count(int(counts.iloc[0]), "statement"), most),
                 all=counted(statements), where=f", in {wording.count(heard, 'article')}" if len(first) == 1 else " each")
    if len(counts) == 1:
        said = prose("One source speaks by name: {who}, in {most}.", who=name_of(first[0], tables), most=counted(named, "statement"))
    alone = named.groupby("speaker_id")["article_id"].nunique()
    only_once = alone[alone == 1].index
    return said + prose("{n} heard in a single article.", n=fact(wording.sentence_case(wording.count(len(only_once), "of them is", "of them are")), named[named["speaker_id"].isin(only_once)])) if len(only_once) and len(counts) > 1 else said


def unnamed(tables: Tables) -> Html:
    """Statements whose source is described or missing, each in its sentence."""
    rows = tables["statements"][tables["statements"]["speaker_id"] == ""]
    if not len(rows):
        return prose("Every statement has a named source.")
    head = prose("{n} no named source.", n=counted(rows, "statement has", "statements have", capital=True))
    return stack([head, quotes(rows, tables)])


# --- how much is quotation -------------------------------------------------------------------------

def voice_words(tables: Tables) -> pd.DataFrame:
    """Words of each article that stand in direct quotation, in a report, or in the outlet's own voice.

    Furniture and pull quotes stay out. Where statements overlap, a direct one counts before a reported one; the words that
    name the speaker and the cue are the outlet's own.
    """
    rows = []
    for article_id in tables["articles"]["article_id"]:
        sentences = tables["sentences"][tables["sentences"]["article_id"] == article_id]
        kept = sentences[~sentences["part"].isin((BOILERPLATE, PULL_QUOTE))]
        statements = tables["statements"][tables["statements"]["article_id"] == article_id]
        direct = [(s.start, s.end) for s in statements.itertuples() if s.kind == "direct"]
        reported = [(s.start, s.end) for s in statements.itertuples() if s.kind != "direct"]
        counts = Counter(_voice(s.start + m.start(), direct, reported) for s in kept.itertuples() for m in _WORD.finditer(s.text))
        rows.append([counts[v] for v in VOICES])
    return pd.DataFrame(rows, index=pd.Index(tables["articles"]["article_id"], name="article_id"), columns=list(VOICES), dtype=int)


def _voice(position: int, direct: list[tuple[int, int]], reported: list[tuple[int, int]]) -> str:
    if any(a <= position < b for a, b in direct):
        return "quoted"
    return "reported" if any(a <= position < b for a, b in reported) else "own"


def shares_reading(tables: Tables) -> Html:
    """Which article quotes most, which least."""
    words = voice_words(tables)
    total = words.sum(axis=1)
    quoted = (words["quoted"] / total.where(total > 0)).fillna(0)
    if not len(words) or not quoted.max():
        return prose("No article quotes anybody directly.")
    most, none = quoted.idxmax(), list(quoted[quoted == 0].index)
    direct = tables["statements"][tables["statements"]["kind"] == "direct"]
    said = prose("{all} of all words stand in direct quotation. {most} quotes most: {share} of its words.", all=fact(f"{words['quoted'].sum() / total.sum():.0%}", direct),
                 most=named(most, tables), share=fact(f"{quoted[most]:.0%}", direct[direct["article_id"] == most]))
    if none:
        said += prose("No word of {none} stands in quotation marks as somebody's words.", none=all_named(none, tables))
    return said


def shares_table(tables: Tables) -> Html:
    """The words behind the shares."""
    words = voice_words(tables)
    total = words.sum(axis=1)
    return table(pd.DataFrame({
        "Article": [short(i) for i in words.index],
        "Quoted directly": list(words["quoted"]), "Reported": list(words["reported"]), "The outlet's own voice": list(words["own"]),
        "Share quoted": [f"{q / t:.0%}" if t else "" for q, t in zip(words["quoted"], total)],
    }), "Words of each article by voice; furniture and pull quotes left out.")


# --- who is silent ---------------------------------------------------------------------------------

def standing(tables: Tables) -> pd.DataFrame:
    """One row for each actor whom some article names (`book.named`) or lets speak: mentions, statements, those with quoted words, articles."""
    mentions, statements = named_actors.mentions(tables), tables["statements"]
    rows = []
    for actor in tables["actors"].to_dict("records"):
        named = mentions[mentions["actor_id"] == actor["actor_id"]]
        said = statements[statements["speaker_id"] == actor["actor_id"]]
        if len(named) or len(said):
            rows.append({"actor_id": actor["actor_id"], "name": actor["name"], "kind": actor["kind"], "country": actor["country"], "mentions": len(named),
                         "statements": len(said), "quoted": int((said["kind"] != "indirect").sum()), "articles": tuple(dict.fromkeys([*named["article_id"], *said["article_id"]]))})
    return pd.DataFrame(rows, columns=["actor_id", "name", "kind", "country", "mentions", "statements", "quoted", "articles"])


def sides(tables: Tables) -> Html:
    """By the groups of the codebook: how many actors are named, how many speak, how many of these are quoted at least in part."""
    frame, group_of = standing(tables), analyses.group_of(tables)
    frame = frame.assign(side=[group_of(i) for i in frame["actor_id"]])
    rows = [{"Side": wording.sentence_case(GROUP_NAMES[side]), "Named": len(own), "Speak": int((own["statements"] > 0).sum()), "Quoted": int((own["quoted"] > 0).sum()),
             "Statements": int(own["statements"].sum()), "With quoted words": int(own["quoted"].sum())} for side, own in frame.groupby("side")]
    rows.sort(key=lambda r: (r["Side"] == "Others", -r["Statements"], r["Side"]))
    return table(pd.DataFrame(rows, columns=["Side", "Named", "Speak", "Quoted", "Statements", "With quoted words"]),
                 "Whom the articles name, by the groups of the codebook: how many speak, how many are quoted at least in part, and with how many statements.")


def silent(tables: Tables) -> Html:
    """Actors whom the articles name and give no words, the most often named first."""
    frame = standing(tables)
    rows = frame[frame["statements"] == 0].sort_values(["mentions", "name"], ascending=[False, True], kind="stable")
    return table(pd.DataFrame({
        "Actor": rows["name"], "Kind": [wording.label(k) for k in rows["kind"]], "Times named": rows["mentions"],
        "In": [shorts(a) for a in rows["articles"]],
    }), "Named, and given no words in these articles.")


def silent_reading(tables: Tables) -> Html:
    """How many of those who are named are given words, and how many only in the words of others."""
    frame = standing(tables)
    if not len(frame):
        return prose("The articles name nobody.")
    speak, reported = frame[frame["statements"] > 0], frame[(frame["statements"] > 0) & (frame["quoted"] == 0)]
    statements = tables["statements"]
    said = prose("The articles name {n}. {speak} at least once; {silent}.", n=wording.count(len(frame), "actor"),
                 speak=fact(wording.sentence_case(wording.count(len(speak), "speaks", "speak")), statements[statements["speaker_id"].isin(speak["actor_id"])]), silent=wording.count(len(frame) - len(speak), "is given no words", "are given no words"))
    groups = analyses.group_of(tables)
    quoted = []
    for side, own in frame.assign(side=[groups(i) for i in frame["actor_id"]]).groupby("side"):
        if side in _SIDES:
            heard = own[own["quoted"] > 0]
            words = statements[statements["speaker_id"].isin(heard["actor_id"]) & (statements["kind"] != "indirect")]
            quoted.append(f"{fact_link(fact(wording.numeral(len(heard)) if len(heard) else 'none', words)).html} of {wording.numeral(len(own))} {_SIDES[side]}")
    if quoted:
        said += prose("Quoted, at least in part: {quoted}.", quoted=Html(wording.listing(quoted)))
    if len(reported):
        said += prose("Not quoted, only reported in the outlets' words: {names}.", names=wording.listing(sorted(reported["name"])))
    return said


# --- what was doubtful -----------------------------------------------------------------------------

def nested(tables: Tables) -> pd.DataFrame:
    """Statements that stand inside another speaker's statement, with the speaker around them as `outer`."""
    rows = tables["statements"].to_dict("records")
    found = []
    for row in rows:
        around = [o for o in rows if o is not row and o["article_id"] == row["article_id"] and o["start"] <= row["start"] and o["end"] >= row["end"]
                  and o["end"] - o["start"] > row["end"] - row["start"]]
        if around:
            found.append({**row, "outer": min(around, key=lambda o: o["end"] - o["start"])["speaker_id"]})
    return pd.DataFrame(found, columns=[*tables["statements"].columns, "outer"])


def doubts(tables: Tables) -> Html:
    """Statements inside statements, without a cue, and without a speaker."""
    inner, statements = nested(tables), tables["statements"]
    bare = statements[(statements["cue"] == "") & (statements["attribution"] != "carried")]
    said = []
    if len(inner):
        said.append(prose("Words inside somebody else's words, {n}: {who}. Whether the inner speaker really said so rests on the outer one.", n=counted(inner, "statement"),
                          who=wording.listing(f"{_speaker(r['speaker_id'], tables)} in the words of {_speaker(r['outer'], tables)}" for r in inner.to_dict("records"))))
    for rows, what in ((bare, "Statements without a word that marks them"), (statements[statements["attribution"] == "none"], "Statements without a speaker")):
        if len(rows):
            said.append(prose(what + ", {n}: {words}.", n=counted(rows), words=_words(rows)))
    return bullets(said) if said else prose("No statement stands inside another, and each has its cue and its speaker.")


def _speaker(actor_id: str, tables: Tables) -> str:
    return name_of(actor_id, tables) if actor_id else "an unnamed source"


def _words(rows: pd.DataFrame) -> Html:
    """The first words of some statements, each linked to its evidence."""
    said = []
    for row in rows.to_dict("records"):
        words = row["text"].split()
        opening = " ".join(words[:8]) + (" …" if len(words) > 8 else "")
        said.append(f'<span lang="fr">{wording.guillemets(opening, evidence_link(row["statement_id"], opening).html)}</span>')
    return Html(", ".join(said))


def closing(tables: Tables) -> Html:
    """What this chapter found and what it did not."""
    frame, statements = standing(tables), tables["statements"]
    named = statements["speaker_id"] != ""
    return bullets([
        prose("Found: {n}, {named} of them by {speakers}; {quoted} quoted at least in part.", n=counted(statements, "statement"), named=_how_many(statements[named]), speakers=fact(wording.count(int((frame["statements"] > 0).sum()), "named source"), statements[named]),
              quoted=fact(wording.count(int((frame["quoted"] > 0).sum()), "source is", "sources are"), statements[named & (statements["kind"] != "indirect")])),
        prose("Not found: a name for the source of {nameless}; words of {silent} whom the articles name.", nameless=counted(statements[~named], "statement"),
              silent=wording.count(int((frame["statements"] == 0).sum()), "actor")),
    ])
