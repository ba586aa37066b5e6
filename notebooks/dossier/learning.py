"""Coded articles in, the weights of `claims.learned` out.

One logistic regression for each code and direction (scikit-learn, L2), over all sentences of the articles. Signs that occur once
tell nothing about other articles and are left out; so are weights near zero. Same articles, same rules, same weights.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language

from . import tables
from .articles import BOILERPLATE, PULL_QUOTE, read_articles
from .claims import ClaimCoder
from .claims.events import find_events
from .claims.learned import Label
from .claims.scene import Scene
from .claims.signs import signs
from .coding import load_coding
from .coding.scoring import coded_rows
from .language import read

THRESHOLD = 0.6      # under cross-validation over articles 0.4 has some two points of F1 more, and more false claims: a claim should rather be missed than made up
_LEAST_SIGN = 3      # sentences in which a sign must occur
_LEAST_LABEL = 8     # sentences that must carry a label
_STRENGTH = 60.0     # inverse of the regularisation
_SMALL = 0.2         # weights below are left out


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is learned from: the signs of a sentence and the labels that its coding gives it."""

    article_id: str
    signs: frozenset[str]
    labels: frozenset[Label]


def coded_sentences(folder: Path, nlp: Language) -> Iterator[Sentence]:
    """Every sentence of the articles of a folder that have a coding beside them (NAME.txt, NAME.yml)."""
    coder: ClaimCoder = nlp.get_pipe("dossier_claims")
    articles, _ = read_articles(sorted(p for p in folder.glob("*.txt") if p.with_suffix(".yml").exists()))
    for doc in read(nlp, articles):
        article = doc._.article
        rows = tables.article_tables(doc)
        labels: dict[str, set[Label]] = {}
        for row in coded_rows(load_coding(folder / f"{article.article_id}.yml"), article, rows)["claims"]:
            labels.setdefault(row["sentence_id"], set()).add(Label(row["topic"], row["code"], row["direction"] if row["topic"] == "us_policy" else ""))
        scene = Scene(doc, coder.rules)
        for line in scene.sentences:
            if line.part not in (BOILERPLATE, PULL_QUOTE):
                sentence_id = tables.sentence_at(rows["sentences"], doc[line.start].idx)
                found = signs(scene, line, find_events(scene.grammar, line.start, line.end, coder.lexicon))
                yield Sentence(article.article_id, found, frozenset(labels.get(sentence_id, ())))


def learn(sentences: Sequence[Sentence]) -> dict[str, Any]:
    """The weights as `claims.learned.load_weights` reads them. Needs scikit-learn."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(sign for sentence in sentences for sign in sentence.signs)
    known = sorted(sign for sign, n in counts.items() if n >= _LEAST_SIGN)
    column = {sign: n for n, sign in enumerate(known)}
    rows = [sorted(column[s] for s in sentence.signs if s in column) for sentence in sentences]
    values = [len(row) ** -0.5 for row in rows for _ in row]
    ends = [0]
    for row in rows:
        ends.append(ends[-1] + len(row))
    matrix = csr_matrix((values, [c for row in rows for c in row], ends), shape=(len(rows), len(known)))
    carried = Counter(label for sentence in sentences for label in sentence.labels)
    labels = sorted(label for label, n in carried.items() if n >= _LEAST_LABEL)
    bias, weights = [], [{} for _ in known]
    for place, label in enumerate(labels):
        model = LogisticRegression(C=_STRENGTH, solver="liblinear", tol=1e-4, random_state=0).fit(matrix, [label in sentence.labels for sentence in sentences])
        bias.append(round(float(model.intercept_[0]), 2))
        for row, weight in zip(weights, model.coef_[0]):
            if abs(weight) >= _SMALL:
                row[str(place)] = round(float(weight), 1)
    return {"labels": list(map(str, labels)), "threshold": THRESHOLD, "bias": bias, "weights": dict(zip(known, weights))}


def as_json(weights: dict[str, Any]) -> str:
    """The weights as the text of a file, one sign to a line."""
    head = {key: value for key, value in weights.items() if key != "weights"}
    rows = ",\n".join(f"{json.dumps(sign, ensure_ascii=False)}: {json.dumps(row, separators=(',', ':'))}" for sign, row in weights["weights"].items())
    return json.dumps(head, ensure_ascii=False, indent=1)[:-2] + f',\n "weights": {{\n{rows}\n}}\n}}\n'
