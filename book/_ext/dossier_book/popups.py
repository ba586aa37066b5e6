"""What an evidence mark shows: `_static/evidence-data.js`, which `evidence-marks.js` loads when a reader first uses a mark.

A script and not JSON, since browsers refuse to fetch files from file://. It holds the rows that the marks of the finished pages can show
(the first `SHOWN` of each), with the sentences that they stand in: quotations, not articles.
"""

import json

from .marks import names

DATA = "evidence-data.js"
SHOWN = 3   # rows of one mark


def data(marks, project):
    """What the script hands over: `articles` as [title, outlet, date], `sentences` as [article, French, English or null], `rows` by identifier as
    [article, [[sentence, start, end], …], voice, [standing, …]]; a fact that was counted over whole tables has no row.
    """
    found = Excerpts(project)
    unlisted = project.library("book.links").unlisted
    cited = dict.fromkeys(i for mark in marks for i in unlisted(mark)[:SHOWN])
    rows = {row_id: found.row(row_id) for row_id in sorted(cited)}
    return {"articles": found.articles, "sentences": found.sentences, "rows": rows}


class Excerpts:
    """Rows as the script takes them; the articles and sentences that they need are collected, each once."""

    def __init__(self, project):
        self.project, self.articles, self.sentences, self._places = project, [], [], {}
        self.wording, self.voices = project.library("book.wording"), project.library("book.voices")

    def row(self, row_id):
        """One row, or None for what is no row."""
        table, row = self.project.rows.get(row_id, (None, None))
        if row is None:
            return None
        standing = self.project.standings[row_id].words
        if table == "actors":
            return [None, [], row["name"], [row["kind"].replace("_", " "), *standing]]
        if table == "articles":
            dating = self.wording.label(row["published_basis"])
            return [self.article(row), self.dating(row), "", [f"date {dating}", *standing]]
        status = [self.wording.label(row[column]) for column in ("status", "role") if row.get(column)]
        pieces = [[self.sentence(row["article_id"], p.sentence_id, p.text), p.start, p.end] for p in self.project.passage(row)]
        return [self.article(self.project.rows[row["article_id"]][1]), pieces, self.voices.of(table, row, self.project.typed_tables), [*status, *standing]]

    def dating(self, article):
        """The words that an article's date rests on, in their sentence."""
        words = article["published_evidence"]
        for sentence in self.project.sentences_of.get(article["article_id"], ()):
            if words and words in sentence["text"]:
                start = sentence["text"].index(words)
                return [[self.sentence(article["article_id"], sentence["sentence_id"], sentence["text"]), start, start + len(words)]]
        return [[self.sentence(article["article_id"], "", words), 0, len(words)]] if words else []

    def article(self, row):
        return self._once(("article", row["article_id"]), self.articles, lambda: [row["title"] or row["article_id"], row["outlet"], self.wording.date(row["published"]) or "date unknown"])

    def sentence(self, article, sentence_id, text):
        number = self.article(self.project.rows[article][1])
        return self._once((article, sentence_id, text), self.sentences, lambda: [number, text, self.project.translations.get((article, text))])

    def _once(self, key, listed, make):
        if key not in self._places:
            self._places[key] = len(listed)
            listed.append(make())
        return self._places[key]


def write_data(app, error):
    if error or app.builder.format != "html":
        return
    pages = [f for f in sorted(app.outdir.rglob("*.html")) if not {"_static", "_sources"} & set(f.relative_to(app.outdir).parts)]
    marks = dict.fromkeys(name for page in pages for name in names(page.read_text("utf-8")))
    text = json.dumps(data(marks, app.dossier), ensure_ascii=False, separators=(",", ":"))
    (app.outdir / "_static" / DATA).write_text(f"EvidenceMarks.receive({text});\n", "utf-8")


def setup(app):
    app.connect("build-finished", write_data)
