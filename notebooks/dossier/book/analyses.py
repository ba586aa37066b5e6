"""Tables in, small frames out: what the three analyses show, before it is drawn or told.

Every function takes the typed tables of `tables.read` and returns a frame whose rows keep `claim_id` (or another identifier),
so that each value leads back to its sentence. An empty table gives an empty frame with the same columns. The order of codes
and administrations, the groups of actors and the words for kinds of growth come from the codebook.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import pandas as pd

from ..paths import CODEBOOK
from ..rules import Rulebook, load_rules
from ..vocabulary.conditional import CONDITIONAL
from .wording import label, span

Tables = Mapping[str, pd.DataFrame]
_DESCRIPTION = re.compile(r"[A-Z][a-z]+ [a-z]")   # "Foreign forces in Iraq", not "Syrian Democratic Forces"

GROUPS = ("nato", "us", "iraq")                      # groups.yml; anyone else is "other"
STATUSES = ("requested", "planned", "agreed_in_principle", "decided", "done", "current", "past", "suspended", "denied")
STAGES = ("planned", "agreed_in_principle", "decided", "done")
IN_PLACE = frozenset({"current", "done", "past"})
AHEAD = frozenset({"requested", "planned", "agreed_in_principle", "decided"})
MILESTONES = ("request", "decision", "launch", "suspension")
CHANGES = frozenset({"increase", "decrease"})        # roles of a quantity that is no level
MEANS = ("taking_over", "sending_more")              # themes.yml: ways in which a mission grows
FORCE_CODES = frozenset({"troop_level", "force_contribution"})
TONE_CODES = frozenset({"alliance_tone"})            # "tone only", says the codebook
TONE = frozenset({"reassure", "hostile"})
FOR, AGAINST = frozenset({"request", "consent"}), frozenset({"object", "demand_departure"})
POSITIONS = ("request", "consent", "conditional", "object", "demand_departure")
THROUGH = {"outlet": "in the outlet’s own voice", "iraq": "in the words of an Iraqi speaker", "nato": "through NATO", "us": "through the United States",
           "other": "through another source", "unnamed": "through a source without a name"}


# --- what all analyses share -----------------------------------------------------------------------

def claims(tables: Tables, topic: str = "") -> pd.DataFrame:
    """Claims with what other tables know of them, in the order of time.

    Added: `published`, `part` (of the page), `qualifier`, `role` and `words` of the number, `when` (the claim's own date, or the
    article's), `first` (first day of `when`, for sorting), `actor`, `target`, `speaker` (names), `who` and `whom` (actor and target in running text), `group`, `speaker_group`.
    """
    frame = tables["claims"]
    if topic:
        frame = frame[frame["topic"] == topic]
    frame = frame.merge(tables["articles"][["article_id", "published"]], on="article_id", how="left", validate="many_to_one")
    frame = frame.merge(tables["sentences"][["sentence_id", "part"]], on="sentence_id", how="left", validate="many_to_one")
    numbers = tables["quantities"][["quantity_id", "qualifier", "role", "text"]].rename(columns={"text": "words"})
    frame = frame.merge(numbers, on="quantity_id", how="left", validate="many_to_one")
    text = ["published", "part", "qualifier", "role", "words"]
    frame[text] = frame[text].astype(object).where(frame[text].notna(), "")
    frame["when"] = frame["date"].where(frame["date"] != "", frame["published"])
    frame["first"] = [str(span(w)[0]) if w else "9999" for w in frame["when"]]
    names = tables["actors"].set_index("actor_id")["name"].to_dict()
    for column, shown in (("actor_id", "actor"), ("target_id", "target"), ("speaker_id", "speaker")):
        frame[shown] = [names.get(i, i) for i in frame[column]]
    frame["who"] = [running_name(i, tables) for i in frame["actor_id"]]
    frame["whom"] = [running_name(i, tables) if i else "" for i in frame["target_id"]]
    groups = group_of(tables)
    frame["group"] = [groups(i) for i in frame["actor_id"]]
    frame["speaker_group"] = [groups(i) for i in frame["speaker_id"]]
    frame = frame.sort_values(["first", "article_id", "start", "claim_id"], kind="stable").reset_index(drop=True)
    return frame


def running_name(actor_id: str, tables: Tables) -> str:
    """An actor in running text: "the Iraqi government", "NATO", "Jim Mattis", "foreign forces in Iraq"."""
    found = tables["actors"][tables["actors"]["actor_id"] == actor_id]
    if found.empty:
        return actor_id or "somebody unnamed"
    actor = found.iloc[0]
    if actor["kind"] == "armed_force" and not actor["country"] and _DESCRIPTION.match(actor["name"]):
        return actor["name"][:1].lower() + actor["name"][1:]   # forces that are described, not named
    takes_article = actor["kind"] != "person" and actor["country"] and " " in actor["name"]
    return f"the {actor['name']}" if takes_article else actor["name"]


def group_of(tables: Tables):
    """A function from an actor to its group: one of `GROUPS`, "other", or "" for nobody."""
    rules, countries = rulebook(), tables["actors"].set_index("actor_id")["country"].to_dict()

    @cache
    def group(actor_id: str) -> str:
        if not actor_id:
            return ""
        return next((g for g in GROUPS if rules.in_group(actor_id, countries.get(actor_id, ""), g)), "other")

    return group


def rulebook() -> Rulebook:
    """The coding rules of the project's codebook."""
    return load_rules(CODEBOOK)


# --- mission growth --------------------------------------------------------------------------------

def growth_points(tables: Tables) -> pd.DataFrame:
    """Requests, decisions, launches and interruptions of the mission, and its sizes: the points of the time line."""
    mission = claims(tables, "mission")
    return mission[mission["code"].isin([*MILESTONES, "size"])].reset_index(drop=True)


def sizes(tables: Tables) -> pd.DataFrame:
    """Sizes of the mission; `level` is "now", "target" or "change" (a number added or taken away). Denied sizes are left out."""
    size = claims(tables, "mission").query("code == 'size' and status != 'denied'").copy()
    size["level"] = ["change" if role in CHANGES else "now" if status in IN_PLACE else "target"
                     for role, status in zip(size["role"], size["status"])]
    return size.reset_index(drop=True)


def time_line(tables: Tables) -> pd.DataFrame:
    """The `growth_points` that a time line can show, with the `level` of sizes: those with a date, and of the sizes those with a number, or said to be there without one."""
    points, sized = growth_points(tables), sizes(tables)
    steps = points[points["code"].isin(MILESTONES)].assign(level="")
    levels = sized[sized["value"].notna() & (sized["level"] != "change") | sized["value"].isna() & (sized["level"] == "now")]
    found = pd.concat([steps, levels])
    found = found[found["when"] != ""]
    return found.sort_values(["first", "article_id", "start", "claim_id"], kind="stable").reset_index(drop=True)


def latest(frame: pd.DataFrame, level: str) -> pd.DataFrame:
    """The rows of `sizes` with a number, of one level, that the latest articles give."""
    rows = frame[(frame["level"] == level) & frame["value"].notna()]
    return rows[rows["published"].str[:7] == rows["published"].str[:7].max()].reset_index(drop=True)


STEP_COLUMNS = ["article_id", "sentence_id", "claim_id", "published", "before", "before_id", "after", "after_id", "change", "change_id", "voice", "speaker_id"]


def steps(tables: Tables) -> pd.DataFrame:
    """Each sentence that tells the growth in numbers: the level before, the level after, the number added.

    `before`, `after` and `change` are rows of `sizes` (or None), so that number, qualifier and words stay together.
    """
    found = []
    for (article, sentence), rows in sizes(tables).dropna(subset=["value"]).groupby(["article_id", "sentence_id"], sort=False):
        level = {name: next((r for r in rows.to_dict("records") if r["level"] == name), None) for name in ("now", "target", "change")}
        if level["change"] is None and (level["now"] is None or level["target"] is None):
            continue
        lead = level["target"] or level["change"]
        found.append({
            "article_id": article, "sentence_id": sentence, "claim_id": lead["claim_id"], "published": lead["published"],
            "before": level["now"], "after": level["target"], "change": level["change"],
            "before_id": (level["now"] or {}).get("claim_id", ""), "after_id": (level["target"] or {}).get("claim_id", ""),
            "change_id": (level["change"] or {}).get("claim_id", ""), "voice": lead["voice"], "speaker_id": lead["speaker_id"],
        })
    return pd.DataFrame(found, columns=STEP_COLUMNS)


def means(tables: Tables) -> pd.DataFrame:
    """Claims on the mission that say what the growth is made of.

    `means` is a theme of the codebook (`MEANS`); `possible` marks what the outlet itself says in the conditional: what could come of it, not what is to come.
    """
    themes, mission = rulebook().themes, claims(tables, "mission")
    known = [m for m in MEANS if m in themes]
    mission = mission[mission["code"].isin(["decision", "size", "activity"])]
    rows = [mission[mission["text"].map(lambda text: _touches(themes[m], text)).astype(bool)].assign(means=m) for m in known]
    found = pd.concat(rows) if rows else mission.iloc[:0].assign(means="")
    found["possible"] = [voice == "outlet" and bool(CONDITIONAL.search(text)) for voice, text in zip(found["voice"], found["text"])]
    return found.sort_values(["first", "article_id", "start"], kind="stable").reset_index(drop=True)


def _touches(theme, text: str) -> bool:
    from ..articles import fold

    return bool(theme.pattern.search(fold(text).lower()))


def requests(tables: Tables) -> pd.DataFrame:
    """Who asked NATO to come, to stay or to do more, in the order of time."""
    mission = claims(tables, "mission")
    return mission[mission["code"] == "request"].reset_index(drop=True)


# --- US policy -------------------------------------------------------------------------------------

def policy(tables: Tables) -> pd.DataFrame:
    """Claims on US policy; `force` says how much each weighs.

    "measure": done or decided; "stance": asked, planned, held or under review; "words": praise, reassurance or hostility.
    """
    frame = claims(tables, "us_policy")
    frame["force"] = [_force(r) for r in frame[["code", "direction", "status"]].itertuples(index=False)]
    return frame


def _force(row) -> str:
    if row.code in TONE_CODES or row.direction in TONE and row.status not in ("done", "decided"):
        return "words"
    return "measure" if row.status in ("done", "decided") else "stance"


def administrations(tables: Tables) -> list[str]:
    """Administrations with claims, in the order of their terms."""
    present = set(tables["claims"]["administration"])
    terms = sorted(rulebook().codebook.administrations, key=lambda a: a.from_)
    return [a.id for a in terms if a.id in present]


def administration_names() -> dict[str, str]:
    """Administrations by their president's family name."""
    book = rulebook().codebook
    return {a.id: book.actor[a.president].name.split()[-1] for a in book.administrations}


def topics(tables: Tables, topic: str = "us_policy") -> list[str]:
    """Codes of a topic with claims, in the order of the codebook."""
    present = set(tables["claims"].loc[tables["claims"]["topic"] == topic, "code"])
    return [c.name for c in rulebook().codes if c.topic == topic and c.name in present]


CELL_COLUMNS = ["code", "administration", "direction", "status", "force", "group", "claims", "attributed", "articles", "row_ids", "reviewed"]


def policy_matrix(tables: Tables) -> pd.DataFrame:
    """One row for each topic, administration, direction and status: how many claims, how many attributed, which rows."""
    order = {c: n for n, c in enumerate(topics(tables))}
    frame, found = policy(tables), []
    for (code, administration, direction, status), rows in frame.groupby(["code", "administration", "direction", "status"], sort=False):
        found.append({
            "code": code, "administration": administration, "direction": direction, "status": status, "force": rows["force"].iloc[0],
            "group": rows["group"].iloc[0], "claims": len(rows), "attributed": int((rows["voice"] == "attributed").sum()),
            "articles": rows["article_id"].nunique(), "row_ids": tuple(rows["claim_id"]), "reviewed": bool((rows["coding"] != "unreviewed").any()),
        })
    cells = pd.DataFrame(found, columns=CELL_COLUMNS)
    terms = {a: n for n, a in enumerate(administrations(tables))}
    key = [(order.get(c, 99), terms.get(a, 99), d) for c, a, d in zip(cells["code"], cells["administration"], cells["direction"])]
    return cells.iloc[sorted(range(len(cells)), key=lambda i: key[i])].reset_index(drop=True)


CHANGE_COLUMNS = ["code", "earlier", "later", "verdict", "before", "after", "before_ids", "after_ids"]
ONE_SIDE, SAME, CHANGED, STOPPED, REVIEW, ANNOUNCED, ONLY_WORDS = (
    "one administration only", "no change", "policy changed", "kept, not reversed", "under review", "announced only", "words only")


def policy_changes(tables: Tables) -> pd.DataFrame:
    """For each topic, what sets the later administration apart from the one before it, by what the articles report.

    `verdict`: "policy changed" (a measure or a stance in force goes another way), "kept, not reversed" (a cut or rise is
    neither carried on nor undone), "under review", "announced only" (planned), "words only" (tone or promises on at least one side),
    "no change", or "one administration only".
    """
    frame, terms, found = policy(tables), administrations(tables), []
    for code in topics(tables):
        sides = [(a, frame[(frame["code"] == code) & (frame["administration"] == a)]) for a in terms]
        sides = [(a, rows) for a, rows in sides if len(rows)]
        pairs = list(zip(sides, sides[1:])) or [((sides[0]), ("", frame.iloc[:0]))] if sides else []
        for (earlier, before), (later, after) in pairs:
            found.append({
                "code": code, "earlier": earlier, "later": later, "verdict": _verdict(before, after),
                "before": tuple(_ways(before)), "after": tuple(_ways(after)),
                "before_ids": tuple(before["claim_id"]), "after_ids": tuple(after["claim_id"]),
            })
    return pd.DataFrame(found, columns=CHANGE_COLUMNS)


def _ways(rows: pd.DataFrame) -> list[tuple[str, str]]:
    """Direction and status of each claim, each pair once."""
    return list(dict.fromkeys(zip(rows["direction"], rows["status"])))


def _verdict(before: pd.DataFrame, after: pd.DataFrame) -> str:
    if before.empty or after.empty:
        return ONE_SIDE
    old, new = before[before["force"] != "words"], after[after["force"] != "words"]
    if new.empty or old.empty:
        same = set(before["direction"]) == set(after["direction"])
        return SAME if same and new.empty and old.empty else ONLY_WORDS
    in_force = set(new.loc[~new["status"].isin(["planned", "requested"]) & (new["direction"] != "review"), "direction"])
    asked = set(new.loc[new["status"] == "requested", "direction"])
    ways = set(old["direction"])
    if (in_force | asked) - ways - {"hold"}:
        return CHANGED
    if "hold" in in_force - ways:
        return STOPPED
    if in_force or asked:
        return SAME
    return REVIEW if set(new["direction"]) == {"review"} else ANNOUNCED


def way(direction: str, status: str) -> str:
    """Direction and status of a US policy in one or two words."""
    if direction == "expand":
        return {"planned": "more, planned", "denied": "more, denied", "done": "raised", "decided": "rise decided"}.get(status, "more, under way")
    if direction == "reduce":
        return {"planned": "cut planned", "denied": "cut denied", "decided": "withdrawal set", "done": "cut"}.get(status, "cutting")
    if direction == "hold":
        return "no increase planned" if status == "denied" else "held"
    if direction == "review":
        return "nothing decided" if status == "denied" else "under review"
    if direction == "hostile":
        return "ordered" if status in ("done", "decided") else "hostile"
    if direction == "demand" and status == "denied":
        return "not asked"
    return {"demand": "asked", "reassure": "promised" if status == "planned" else "reassured"}.get(direction, label(direction or status))


def headline_denials(tables: Tables) -> pd.DataFrame:
    """Pairs of claims of one article: what its title says of forces, and a denial about forces in its text. Columns: title_id, body_id, article_id."""
    frame, found = policy(tables), []
    forces = frame[frame["code"].isin(FORCE_CODES)]
    for article, rows in forces.groupby("article_id", sort=False):
        titles = rows[(rows["part"] == "title") & (rows["status"] != "denied")]
        denials = rows[(rows["part"] != "title") & (rows["status"] == "denied")].sort_values("start")
        found += [{"article_id": article, "title_id": t, "body_id": d} for t in titles["claim_id"] for d in denials["claim_id"]]
    return pd.DataFrame(found, columns=["article_id", "title_id", "body_id"])


# --- Iraqi positions -------------------------------------------------------------------------------

def positions(tables: Tables) -> pd.DataFrame:
    """Iraqi positions in the order of time; `through` says by whose mouth each reaches print: "outlet", "iraq", "nato", "us", "other" or "unnamed"."""
    frame = claims(tables, "iraqi_position")
    frame["through"] = ["outlet" if v == "outlet" else g or "unnamed" for v, g in zip(frame["voice"], frame["speaker_group"])]
    return frame


def voices(tables: Tables) -> pd.DataFrame:
    """Statements with their speaker's `group` ("unnamed" for anonymous sources), name and article's date; parts that go on with a quotation count once."""
    frame = tables["statements"]
    frame = frame[frame["continues"] == ""].merge(tables["articles"][["article_id", "published"]], on="article_id", how="left")
    groups, names = group_of(tables), tables["actors"].set_index("actor_id")["name"].to_dict()
    frame["group"] = [groups(i) or "unnamed" for i in frame["speaker_id"]]
    frame["speaker"] = [names.get(i, i) for i in frame["speaker_id"]]
    return frame.sort_values(["published", "article_id", "start"], kind="stable").reset_index(drop=True)


def voices_by_article(tables: Tables) -> pd.DataFrame:
    """One row for each article: statements and direct quotations by group of speakers."""
    said, found = voices(tables), []
    for article in tables["articles"].sort_values(["published", "article_id"]).to_dict("records"):
        own = said[said["article_id"] == article["article_id"]]
        row = {"article_id": article["article_id"], "title": article["title"], "published": article["published"]}
        for group in (*GROUPS, "other", "unnamed"):
            row[group] = int((own["group"] == group).sum())
            row[f"{group}_direct"] = int(((own["group"] == group) & (own["kind"] == "direct")).sum())
        found.append(row)
    columns = ["article_id", "title", "published", *(f"{g}{s}" for g in (*GROUPS, "other", "unnamed") for s in ("", "_direct"))]
    return pd.DataFrame(found, columns=columns)
