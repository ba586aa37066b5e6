"""From files to tables, the whole way: read, code, join."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from . import tables
from .articles import Rejection, read_articles
from .catalogue import changed_files, load_catalogue
from .coding import load_codings
from .language import read
from .coding.overlay import overlay
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
        nlp = load_pipeline(codebook)
        failures = _keep_going(nlp)
        published = {i: e.published for i, e in entries.items()}
        for doc in read(nlp, articles, published):
            article = doc._.article
            rows = tables.article_tables(doc, entries.get(article.article_id))
            if article.article_id in codings:
                notes += overlay(rows, codings[article.article_id], article, rules)
            parts.append(rows)
        rejections = sorted([*rejections, *failures], key=lambda r: r.file)
    return Extraction(tables.join(parts, rejections, rules.codebook), notes)


def _keep_going(nlp: Language) -> list[Rejection]:
    """Let no article stop the others: one on which a component fails joins the returned list, with the reason."""
    failures: list[Rejection] = []

    def note(name: str, component: object, docs: list[Doc], error: Exception) -> None:
        reason = f"the program failed on it, in {name} ({type(error).__name__}: {error}): please report it with the file"
        failures.extend(Rejection(doc._.article.file, " ".join(reason.split())) for doc in docs)

    nlp.default_error_handler = note  # set_error_handler would reach into the parser, which has none
    return failures
