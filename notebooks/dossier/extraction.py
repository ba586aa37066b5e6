"""From files to tables, the whole way: read, code, join."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from . import tables
from .articles import read_articles
from .catalogue import changed_files, load_catalogue
from .coding import load_codings
from .language import read
from .overlay import overlay
from .pipeline import load_pipeline
from .rules import load_rules


@dataclass(slots=True)
class Extraction:
    """The tables of a dossier, and what a person should know about how they were made (one line each)."""

    tables: tables.Tables
    notes: list[str] = field(default_factory=list)

    def write(self, folder: Path) -> None:
        tables.write(self.tables, folder)


def extract(sources: Iterable[Path], codebook: Path, catalogue: Path | None = None, coding: Path | None = None) -> Extraction:
    """Read every article below `sources` into tables.

    `catalogue` and `coding` are what a person knows and has read; without them the machine does its best.
    Raises `RecordError` if codebook, catalogue or coding has something wrong in it, before any text is read.
    """
    rules = load_rules(codebook)
    entries = load_catalogue(catalogue) if catalogue else {}
    codings = load_codings(coding) if coding else {}
    articles, rejections = read_articles(sources)
    notes = changed_files(entries, articles)
    parts = []
    if articles:
        published = {i: e.published for i, e in entries.items()}
        for doc in read(load_pipeline(codebook), articles, published):
            article = doc._.article
            rows = tables.article_tables(doc, entries.get(article.article_id))
            if article.article_id in codings:
                notes += overlay(rows, codings[article.article_id], article, rules)
            parts.append(rows)
    return Extraction(tables.join(parts, rejections, rules.codebook), notes)
