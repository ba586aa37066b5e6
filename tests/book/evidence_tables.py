"""What the tests of marks and of the evidence page expect, read from the tables without the library that the book is made with."""

import csv
import json
from functools import cache

import yaml
from building import ROOT

TABLES = ROOT / "data" / "tables"
MONTHS = ("", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


@cache
def rows(table):
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def by_identifier():
    """Identifier -> (table, row), for every table that has a key."""
    package = json.loads((TABLES / "datapackage.json").read_text("utf-8"))
    keys = {r["name"]: r["schema"]["primaryKey"] for r in package["resources"]}
    keys = {name: key if isinstance(key, str) else key[0] for name, key in keys.items()}
    return {row[key]: (name, row) for name, key in keys.items() for row in rows(name)}


@cache
def translations():
    found = {}
    for file in sorted((ROOT / "data" / "translations").glob("*.yml")):
        found |= {(file.stem, entry["text"]): entry["english"] for entry in yaml.safe_load(file.read_text("utf-8"))}
    return found


def sentences_around(row):
    """The sentences that a row's characters lie in."""
    own = [s for s in rows("sentences") if s["article_id"] == row["article_id"]]
    return [s for s in own if int(s["start"]) < int(row["end"]) and int(s["end"]) > int(row["start"])]


def english_date(iso):
    parts = [int(p) for p in iso.split("-")]
    return " ".join([str(p) for p in parts[2:]] + [MONTHS[p] for p in parts[1:2]] + [str(parts[0])])


def squeezed(text):
    return " ".join(text.split())
