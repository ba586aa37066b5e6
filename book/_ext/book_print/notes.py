"""Links to evidence become footnotes: the French sentence with the words in question, the book's translation, article, date, voice.

Each chapter counts its notes from 1. What comes again refers back: the same evidence carries the number of the note that it has, and other
words of a sentence that an earlier note quotes are given with the number of that note.
"""

import re
from html import escape
from urllib.parse import unquote

from bs4 import BeautifulSoup

EVIDENCE = "#evidence--"   # how a link to evidence begins, once `pages.readdress` has been there
MOST = 3   # rows that one note quotes; those of a count are listed in the appendix


class Evidence:
    """What rows and facts say, as HTML. `project` is the book's (`dossier_book.project.Project`)."""

    def __init__(self, project):
        self.project = project
        marks, self.guillemets = project.library("book.marks"), project.library("book.wording").guillemets
        self.articles = {i: marks.article_name(i, project.typed_tables) for i in project.tables["articles"]["article_id"]}

    def rows_of(self, key):
        """The rows behind an anchor of the evidence page; None if it is the place of no row and no fact."""
        if key.startswith("fact-"):
            fact = self.project.facts.get(key.removeprefix("fact-"))
            return None if fact is None else tuple(row for row in fact.row_ids if row in self.project.rows)
        return (key,) if key in self.project.rows else None

    def passage(self, row_id):
        """(name of the passage, passage, start, end): the sentence that holds a row, or its own words if they go beyond one."""
        row = self.project.rows[row_id][1]
        words = row.get("text") or row.get("published_evidence") or row.get("name") or row_id
        sentence = self.project.rows.get(row.get("sentence_id", ""), (None, None))[1]
        if sentence:
            start, end = int(row["start"]) - int(sentence["start"]), int(row["end"]) - int(sentence["start"])
            if start >= 0 and sentence["text"][start:end] == words:
                return row["sentence_id"], sentence["text"], start, end
        return row_id, words, 0, len(words)

    def in_full(self, row_id):
        """A row in its sentence, the translation, the source."""
        row = self.project.rows[row_id][1]
        _, passage, start, end = self.passage(row_id)
        marked = f"{escape(passage[:start])}<mark>{escape(passage[start:end])}</mark>{escape(passage[end:])}"
        known = self.project.translations.get((row.get("article_id"), passage))
        english = f" “{escape(inner_quotes(known))}”" if known else "" if "published_evidence" in row else " (Not translated yet.)"
        return f'<span lang="fr">{self.guillemets(passage, one_line(marked))}</span>{english} <span class="source">{self.source(row)}</span>'

    def words(self, row_id):
        """A row's own words."""
        _, passage, start, end = self.passage(row_id)
        return f'<span lang="fr">{self.guillemets(passage[start:end], one_line(escape(passage[start:end])))}</span>'

    def source(self, row):
        """The article with its date, then the voice."""
        article = f'<a href="#bibliography--article-{escape(row["article_id"])}">{escape(self.articles[row["article_id"]])}</a>' if "article_id" in row else ""
        speaker = escape(self.project.name_of(row.get("speaker_id", "")))
        if row.get("voice") == "outlet":
            return f"{article}, in the outlet’s own voice."
        if row.get("voice") == "attributed":
            return f"{article}, attributed to {speaker or 'a source without a name'}."
        if "published_basis" in row:
            return f"{article} (date {row['published_basis']})."
        return f"{article}, said by {speaker}." if speaker else f"{article}."


class Notes:
    """The notes of one chapter. `numbers` are by rows, `quoted` says which note has a passage in full."""

    def __init__(self, evidence, slug):
        self.evidence, self.slug, self.numbers, self.quoted = evidence, slug, {}, {}

    def put(self, page):
        """Turn the page's links to evidence into calls of notes. What stands quoted in full needs none."""
        for link in page.body.find_all("a", href=re.compile(f"^{EVIDENCE}")):
            anchor = unquote(link["href"].removeprefix(EVIDENCE))
            if link.find_parent(class_=["particulars", "difference"]):
                _drop_with_dot(link)
            elif link.find_parent(class_="static-equivalent"):
                link["class"] = ["listed", *(name for name in link.get("class", []) if name.startswith("is-"))]   # a list of everything: the page of the appendix will do
            elif link.find_parent(["h1", "h2", "h3", "h4"]) or link.find_parent(class_="pair"):
                link.unwrap()   # both sentences stand below
            elif self.evidence.rows_of(anchor) is not None:
                self._call(page, link, anchor)
        for group in page.body.select("sup.more"):
            _only_calls(page, group)

    def _call(self, page, link, anchor):
        named = tuple(row for row in map(unquote, link.get("data-evidence", "").split()) if self.evidence.rows_of(row))
        rows = named or self.evidence.rows_of(anchor)
        known = rows in self.numbers
        number = self.numbers.setdefault(rows, len(self.numbers) + 1)
        if known:
            call = page.new("a", attrs={"class": "again", "href": f"#{self.anchor(number)}"})
            call.string = str(number)
        else:
            call = page.new("span", attrs={"class": "evidence-note", "id": self.anchor(number), "data-n": str(number)})
            call.append(BeautifulSoup(self.text(number, anchor, rows), "html.parser"))
        link.insert_after(call)
        if link.find_parent("sup") or not link.get_text().strip():
            link.decompose()   # a mark of its own, or the number of a further row
        else:
            # What is planned, unreviewed or disputed looks so on paper too.
            link.name, link.attrs = "span", {"class": [name for name in link.get("class", []) if name.startswith("is-")]}

    def anchor(self, number):
        return f"{self.slug}--note-{number}"

    def text(self, number, anchor, rows):
        """What a note says."""
        if not rows:
            return "The tables have no row for this."
        if len(rows) > MOST:
            listed = f', listed on <a class="at" href="{EVIDENCE}{escape(anchor)}"></a>' if anchor.startswith("fact-") else ""
            return f"Counted from {len(rows)} rows{listed}."
        return " ".join(self.row(number, row) for row in rows)

    def row(self, number, row_id):
        passage = self.evidence.passage(row_id)[0]
        before = self.quoted.setdefault(passage, number)
        if before != number:
            return f'{self.evidence.words(row_id)} in the sentence of note <a href="#{self.anchor(before)}">{before}</a>.'
        if (passage, "again") in self.quoted:
            return f"{self.evidence.words(row_id)} in the same sentence."
        self.quoted[passage, "again"] = number
        return self.evidence.in_full(row_id)


def one_line(words):
    return " ".join(words.split())


def inner_quotes(words):
    """A translation that will stand in quotation marks: its own become single."""
    return one_line(words).replace("“", "‘").replace("”", "’")


def _drop_with_dot(link):
    """The last of several particulars, and the dot before it."""
    before = link.previous_sibling
    if isinstance(before, str):
        before.replace_with(re.sub(r"\s*·\s*$", "", before))
    link.decompose()


def _only_calls(page, group):
    """Further evidence of a value: a comma in place of the brackets."""
    for text in group.find_all(string=True, recursive=False):
        text.extract()
    comma = page.new("sup")
    comma.string = ","
    group.insert(0, comma)
    group.unwrap()
