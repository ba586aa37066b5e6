"""What an evidence mark shows: `_static/evidence-data.js`, which `evidence-marks.js` loads when a reader first uses a mark.

A script and not JSON, since browsers refuse to fetch files from file://. It holds the rows that the marks of the finished pages can show
(the first `SHOWN` of each), with the sentences that they stand in: quotations, not articles. Where the marks would quote more than `MOST` of
an article, the sentences that they show least often are left out: a box then shows the row's first words and says that the sentence stands at the entry.
"""

import json
import re
from collections import Counter

from .marks import names

DATA = "evidence-data.js"
SHOWN = 3     # rows of one mark
MOST = 0.75   # of the characters of an article, its page's furniture aside
WORDS = 10    # of a row whose sentence is left out
FURNITURE = "boilerplate"


def data(marks, project):
    """What the script hands over for the marks of all pages (values of `data-evidence`, as often as they occur).

    `articles` are [title, outlet, date]; `sentences` [article, French, English], the English null if there is none and false if the sentence is left
    out; `rows` by identifier [article, [[sentence, start, end], …], voice, [standing, …]], or null for a fact that was counted over whole tables.
    """
    unlisted = project.library("book.links").unlisted
    cited = Counter(i for mark in marks for i in unlisted(mark)[:SHOWN])
    excerpts = Excerpts(project, cited)
    rows = {row_id: excerpts.row(row_id) for row_id in sorted(cited)}
    return {"articles": excerpts.articles, "sentences": excerpts.sentences, "rows": rows}


class Excerpts:
    """Rows as the script takes them; the articles and sentences that they need are collected, each once."""

    def __init__(self, project, cited):
        self.project, self.articles, self.sentences, self._places = project, [], [], {}
        self.wording, self.voices = project.library("book.wording"), project.library("book.voices")
        self.passages = {i: passage(i, project) for i in sorted(cited) if i in project.rows}
        self.whole = quotable(self.passages, cited, project.sentences_of)

    def row(self, row_id):
        """One row, or None for what is no row."""
        if row_id not in self.passages:
            return None
        table, row = self.project.rows[row_id]
        standing = self.project.standings[row_id].words
        if table == "actors":
            return [None, [], row["name"], [row["kind"].replace("_", " "), *standing]]
        pieces = [self.piece(row["article_id"], p) for p in self.passages[row_id]]
        if table == "articles":
            return [self.article(row), pieces, "", [f"date {self.wording.label(row['published_basis'])}", *standing]]
        status = [self.wording.label(row[column]) for column in ("status", "role") if row.get(column)]
        return [self.article(self.project.rows[row["article_id"]][1]), pieces, self.voices.of(table, row, self.project.typed_tables), [*status, *standing]]

    def article(self, row):
        return self._once(("article", row["article_id"]), self.articles, [row["title"] or row["article_id"], row["outlet"], self.wording.date(row["published"]) or "date unknown"])

    def piece(self, article, piece):
        number = self.article(self.project.rows[article][1])
        if not piece.sentence_id or piece.sentence_id in self.whole:
            text, start, end, english = piece.text, piece.start, piece.end, self.project.translations.get((article, piece.text))
        else:
            words = opening(piece.parts[1])
            text, start, end, english = f"… {words} …", 2, 2 + len(words), False
        return [self._once((article, text), self.sentences, [number, text, english]), start, end]

    def _once(self, key, listed, made):
        if key not in self._places:
            self._places[key] = len(listed)
            listed.append(made)
        return self._places[key]


def opening(words):
    """The first words of a passage, as it prints them."""
    return re.match(rf"(?:\S+\s*){{1,{WORDS}}}", words.strip())[0].rstrip()


def passage(row_id, project):
    """The pieces of a row; of an article, the words that its date rests on, in their sentence."""
    table, row = project.rows[row_id]
    if table != "articles":
        return project.passage(row)
    words, Piece = row["published_evidence"], project.library("book.passages").Piece
    for sentence in project.sentences_of.get(row_id, ()):
        if words and words in sentence["text"]:
            start = sentence["text"].index(words)
            return [Piece(sentence["sentence_id"], sentence["text"], start, start + len(words))]
    return [Piece("", words, 0, len(words))] if words else []


def quotable(passages, cited, sentences_of):
    """The identifiers of the sentences that may be quoted whole: of each article the most shown, up to `MOST` of it.

    Of sentences shown alike, those first of which the rows' own words leave out the least.
    """
    shown, bare = Counter(), {}
    for row_id, pieces in passages.items():
        for piece in pieces:
            shown[piece.sentence_id] += cited[row_id]
            bare[piece.sentence_id] = min(bare.get(piece.sentence_id, len(piece.text)), len(piece.text) - (piece.end - piece.start))
    found = set()
    for sentences in sentences_of.values():
        room = MOST * sum(len(s["text"]) for s in sentences if s["part"] != FURNITURE)
        for sentence in sorted((s for s in sentences if s["sentence_id"] in shown), key=lambda s: (-shown[s["sentence_id"]], bare[s["sentence_id"]], int(s["start"]))):
            room -= len(sentence["text"])
            if room < 0:
                break
            found.add(sentence["sentence_id"])
    return found


def write_data(app, error):
    if error or app.builder.format != "html":
        return
    pages = [f for f in sorted(app.outdir.rglob("*.html")) if not {"_static", "_sources"} & set(f.relative_to(app.outdir).parts)]
    marks = [name for page in pages for name in names(page.read_text("utf-8"))]
    text = json.dumps(data(marks, app.dossier), ensure_ascii=False, separators=(",", ":"))
    (app.outdir / "_static" / DATA).write_text(f"EvidenceMarks.receive({text});\n", "utf-8")


def setup(app):
    app.connect("build-finished", write_data)
