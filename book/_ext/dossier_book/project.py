"""The project as the book sees it: folders in, tables (data frames of strings), records and facts out."""

import importlib
import json
import sys
from functools import cached_property
from pathlib import Path

import pandas as pd
import yaml
from sphinx.errors import ExtensionError

from .freshness import stale_articles


class Project:
    """The files below the book's source folder, each read once per build."""

    def __init__(self, root):
        self.root = Path(root)
        self.data = self.root / "data"

    @cached_property
    def tables(self):
        """Table name -> data frame; every column is a string, empty where unknown."""
        files = sorted((self.data / "tables").glob("*.csv"))
        if not files:
            raise ExtensionError("data/tables holds no tables: run `make tables`")
        return {f.stem: pd.read_csv(f, dtype=str, keep_default_na=False) for f in files}

    @cached_property
    def package(self):
        return json.loads((self.data / "tables" / "datapackage.json").read_text("utf-8"))

    @cached_property
    def catalogue(self):
        return yaml.safe_load((self.data / "catalogue.yml").read_text("utf-8"))

    @cached_property
    def codebook(self):
        files = sorted((self.data / "codebook").glob("*.yml"))
        return {f.stem: yaml.safe_load(f.read_text("utf-8")) for f in files}

    @cached_property
    def facts(self):
        """Key -> Fact, computed by the library from the tables."""
        return self.library("book.findings").facts(self.typed_tables)

    @cached_property
    def typed_tables(self):
        """Table name -> data frame with numbers and truth values, as the library's figures and facts take them."""
        return self.library("tables").read(self.data / "tables")

    @cached_property
    def translations(self):
        """(article, French sentence) -> the book's English."""
        return self.library("book.translations").load(self.data / "translations")

    @cached_property
    def outdated_translations(self):
        """Article -> translated sentences that no longer stand in it."""
        standing = set(zip(self.tables["sentences"]["article_id"], self.tables["sentences"]["text"]))
        outdated = {}
        for article, text in self.translations:
            if (article, text) not in standing:
                outdated.setdefault(article, []).append(text)
        return outdated

    @cached_property
    def codings(self):
        """Article -> its coding file, for articles that somebody has coded."""
        return self.library("coding").load_codings(self.data / "coding")

    @cached_property
    def standings(self):
        """Row identifier -> how the row stands: coded, in place, disputed."""
        standing = self.library("book.standing")
        files = {row["article_id"]: self.data / "raw" / row["file"] for row in self.tables["articles"].to_dict("records")}
        texts = {article: files[article].read_bytes().decode("utf-8", "replace") for article in self.codings if article in files}
        return standing.standings(self.typed_tables, standing.coded_rows(self.typed_tables, self.codings, texts), self.codings)

    @cached_property
    def sentences_of(self):
        """Article -> its sentences, in the order of the text."""
        return {article: rows.to_dict("records") for article, rows in self.tables["sentences"].groupby("article_id", sort=False)}

    def passage(self, row):
        """The sentences that a row stands in, with the row's own words; none for a row without words."""
        return self.library("book.passages").pieces(row, self.sentences_of.get(row["article_id"], ())) if row.get("text") else []

    @cached_property
    def articles(self):
        """The texts of the articles."""
        return [f.read_bytes().decode("utf-8", "replace") for f in sorted((self.data / "raw").glob("*.txt"))]

    @cached_property
    def codes(self):
        """Names of tables and fields, and the values that a field may have: English words of the project's own."""
        found = set()
        for resource in self.package["resources"]:
            found.add(resource["name"])
            for field in resource.get("schema", {}).get("fields", []):
                found |= {field["name"], *map(str, field.get("constraints", {}).get("enum", ()))}
        return found

    def library(self, module):
        """A module of the library."""
        self.import_library()
        return importlib.import_module(f"dossier.{module}")

    def import_library(self):
        """Make `import dossier` work: the library stands beside the notebooks."""
        library = str(self.root / "notebooks")
        if library not in sys.path:
            sys.path.insert(0, library)

    @cached_property
    def keys(self):
        """Table name -> its key column, as the data package says."""
        keys = {}
        for resource in self.package["resources"]:
            key = resource.get("schema", {}).get("primaryKey")
            if key:
                keys[resource["name"]] = key if isinstance(key, str) else key[0]
        return keys

    @cached_property
    def rows(self):
        """Row identifier -> (table name, row as a dictionary)."""
        found = {}
        for name, key in self.keys.items():
            table = self.tables.get(name)
            if table is not None and key in table:
                found.update((row[key], (name, row)) for row in table.to_dict("records"))
        return found

    def name_of(self, actor_id):
        """The actor's name, or the identifier where the actors table has none."""
        row = self.rows.get(actor_id, (None, {}))[1]
        return row.get("name") or actor_id

    def depends(self, env, *patterns):
        """Record files (globs below the root) as dependencies of the page being read."""
        for pattern in patterns:
            for file in sorted(self.root.glob(pattern)):
                env.note_dependency(str(file))


def open_project(app):
    stale = stale_articles(Path(app.srcdir))
    if stale:
        raise ExtensionError(f"data/tables is out of date ({stale}): run `make tables`")
    app.dossier = Project(app.srcdir)
