"""The directive ``{evidence}``: what the book rests on, row by row, each at an anchor of its own.

First the claims by topic, then every date, quantity, statement and anomaly and what else facts cite, then the actors with their mentions,
then the facts with their rows.
Identifiers of rows are the anchors, so `evidence.html#IDENTIFIER` stays valid as long as the row does.
"""

from functools import cached_property

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from . import naming, printed_values
from .filters import CHECKED, TOPICS, EvidenceEntry, facets, form
from .languages import looks_french
from .prose import anchored, french, line, link, passage, quotation, section
from .sources import article_label
from .untranslated import complaints

log = logging.getLogger(__name__)

# The tables of which every row has an entry, and the titles of their sections.
LISTED = {"dates": "Dates", "quantities": "Quantities", "statements": "Statements", "anomalies": "Anomalies"}
# Columns that an entry prints in words of its own, or that only serve the machine.
OWN_WORDS = {"article_id", "start", "end", "text", "sentence_id", "topic", "voice", "speaker_id"}

# Columns that hold words of the article.
FRENCH = {"speaker_text", "cue", "place"}
FRENCH_OR_ENGLISH = {"reading"}
# Columns that hold a code of the tables.
CODED = {"attribution", "basis", "kind", "part", "qualifier", "role"}
# What a column is called here, where the title that the data package gives it would not be understood beside a sentence.
NAMES = {"cue": "words that report it", "reading": "probably meant", "mod": "exactness"}


class Evidence(SphinxDirective):
    def run(self):
        self.project = self.env.app.dossier
        self.project.depends(self.env, "data/tables/*.csv", "data/codebook/*.yml", "data/translations/*.yml", "data/coding/*.yml", "notebooks/dossier/**/*.py")
        self.quoted = {}  # identifiers of sentences, each once
        shown = [*self.claims(), *self.other_rows(), *self.actors(), *self.facts()]
        disputed = sum("disputed" in entry["facets"] for part in shown for entry in part.findall(EvidenceEntry) if "facets" in entry)
        choose = nodes.raw("", form(self.project, disputed), format="html")
        for complaint in complaints(self.project, self.quoted):
            log.warning("%s", complaint, location=self.get_location(), type="dossier", subtype="translation")
        return [choose, *shown]

    def claims(self):
        claims = self.project.tables["claims"]
        for topic in dict.fromkeys([*TOPICS, *claims["topic"]]):
            rows = claims[claims["topic"] == topic].to_dict("records")
            if rows:
                title = TOPICS.get(topic, topic)
                yield section(self.state.document, title, f"evidence-{topic}", *map(self.claim, rows))

    @cached_property
    def administrations(self):
        return self.project.library("book.analyses").administration_names()

    def claim(self, row):
        said_by = self.project.name_of(row["speaker_id"]) or "a source"
        particulars = line(
            ("about", self.project.library("book.positions").name(row["code"])),
            ("status", row["status"].replace("_", " ")),
            ("direction", row["direction"]),
            ("administration", self.administrations.get(row["administration"], row["administration"])),
            ("actor", self.project.name_of(row["actor_id"])),
            ("towards", self.project.name_of(row["target_id"])),
            ("value", row["value"]),
            ("date", row["date"]),
            ("event type", row["plover"]),
            ("checked", lower_first(CHECKED[row["coding"]]) if row["coding"] in CHECKED else row["coding"]),
        )
        voice = "the outlet's own voice" if row["voice"] == "outlet" else f"attributed to {said_by}"
        return self.entry(row["claim_id"], "claims", row, line(("", voice)), particulars)

    def other_rows(self):
        """Every date, quantity and statement, and whatever else a fact cites: chapters link to all of these."""
        rows, cited = self.project.rows, dict.fromkeys(i for f in self.project.facts.values() for i in f.row_ids)
        for row_id in cited:
            if row_id not in rows:
                log.warning("a fact cites the unknown row %r", row_id, type="dossier", subtype="fact")
        listed = [i for i, (name, _) in rows.items() if name in LISTED]
        sections = {name: [] for name in [*LISTED, ""]}
        for row_id in dict.fromkeys([*listed, *(i for i in cited if i in rows)]):
            name, row = rows[row_id]
            if name not in ("claims", "actors", "mentions"):  # these have sections of their own
                sections[name if name in LISTED else ""].append(self.article(row) if name == "articles" else self.plain_entry(row_id, name, row))
        for name, entries in sections.items():
            if entries:
                yield section(self.state.document, LISTED.get(name, "Other rows that the book cites"), f"evidence-{name or 'other-rows'}", *entries)

    def plain_entry(self, row_id, name, row):
        """A row with the columns that have a value."""
        titles = {f["name"]: f["title"] for r in self.project.package["resources"] if r["name"] == name for f in r["schema"]["fields"]}
        pairs = [
            (NAMES.get(column) or lower_first(titles.get(column, column.replace("_", " "))), self.value(column, value))
            for column, value in row.items()
            if value and value != "false" and column not in OWN_WORDS and value != row_id
        ]
        return self.entry(row_id, name, row, line(*pairs))

    def value(self, column, value):
        """What a column holds, in words: actors by name, the article's words as French, no code with its underscore."""
        if column == "actor_id":
            return self.project.name_of(value)
        if column == "continues":
            return link(value, nodes.Text("the statement before"))
        if column in FRENCH or column in FRENCH_OR_ENGLISH and looks_french(value):
            return french(value)
        return self.project.library("book.wording").label(value) if column in CODED else "yes" if value == "true" else value

    def article(self, row):
        """An article as evidence of its date: the words it rests on."""
        node = anchored(self.state.document, self.container("articles", row["article_id"], row), row["article_id"])
        if row["published_evidence"]:
            node += quotation(row["published_evidence"])
        node += self.source(row["article_id"])
        return node

    def actors(self):
        named = naming.actors(self.state.document, self.project)
        return [named] if named is not None else []

    def facts(self):
        printed = printed_values.values(self.state.document, self.project)
        return [printed] if printed is not None else []

    def entry(self, row_id, table, row, *lines):
        node = anchored(self.state.document, self.container(table, row_id, row), row_id)
        if row.get("text"):
            pieces = self.project.passage(row)
            node += passage(pieces)
            node += self.english(row["article_id"], pieces)
        if row.get("article_id"):
            node += self.source(row["article_id"], ("characters", f"{row['start']} to {row['end']} of its file"))
        node += [text for text in lines if len(text)]
        return node

    def container(self, table, row_id, row):
        """An empty entry that looks as its row stands and can be filtered."""
        standing = self.project.standings.get(row_id)
        return EvidenceEntry("", classes=["evidence-entry", *(standing.classes if standing else ())], facets=facets(table, row, standing))

    def english(self, article_id, pieces):
        """The book's own translation of a passage, or that there is none yet."""
        known = [self.project.translations.get((article_id, piece.text)) for piece in pieces]
        self.quoted |= dict.fromkeys(piece.sentence_id for piece in pieces)
        words = "not translated yet" if None in known else f"{' '.join(known)} (the book\u2019s translation)"
        return nodes.paragraph("", words, classes=["translation"])

    def source(self, article_id, *pairs):
        """The article, linked to its entry in the bibliography, with its date and how the date is known."""
        row = self.project.rows.get(article_id, (None, {}))[1]
        title = link(article_label(article_id), french(row.get("title") or article_id))
        published = f"{row['published']} ({row['published_basis']})" if row.get("published") else "date unknown"
        return line(("", title), ("outlet", row.get("outlet")), ("published", published), *pairs)


def lower_first(words):
    """Words for the middle of a line; names keep their capital."""
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def setup(app):
    app.add_directive("evidence", Evidence)
    printed_values.setup(app)
