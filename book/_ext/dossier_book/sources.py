"""The directive ``{sources}``: each article as a reference, then what the text yields and what a person added and why.

The articles table says what the text itself yields, `data/catalogue.yml` what a person knows beyond it. Articles stand in the order of their dates.
"""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from .prose import checksum, french, section, table
from .records import plain

GENRES = {"agency": "agency report", "news": "news report", "official": "official text", "opinion": "opinion", "translation": "translation"}
BASES = {
    "stated": "printed with the text",
    "catalogue": "from the catalogue",
    "inferred": "inferred from the text",
    "unknown": "not known",
}
LANGUAGES = {"fr": "French", "en": "English"}
# What the page says in words of its own; whatever else the catalogue holds is printed under its own name.
TOLD = {
    "id", "article_id", "file", "sha256", "outlet", "outlet_reason", "author", "published", "published_reason", "genre", "genre_reason",
    "machine_translated", "rights", "supplied_as", "unverified",
}


def article_label(article_id):
    return f"article-{article_id}"


def catalogue_entries(catalogue):
    """Article identifier -> entry, whether the file is a mapping or a list, with or without a top key `articles`."""
    entries = catalogue.get("articles", catalogue) if isinstance(catalogue, dict) else catalogue
    if isinstance(entries, dict):
        return entries
    return {str(e.get("article_id") or e.get("id") or e.get("file", "").rsplit(".", 1)[0]): e for e in entries or []}


class Sources(SphinxDirective):
    def run(self):
        self.project = project = self.env.app.dossier
        project.depends(self.env, "data/tables/articles.csv", "data/catalogue.yml", "data/translations/*.yml")
        entries = catalogue_entries(project.catalogue)
        rows = project.tables["articles"].to_dict("records")
        # An unknown date sorts last.
        return [self.source(row, entries.get(row["article_id"]) or {}) for row in sorted(rows, key=lambda row: row["published"] or "9999")]

    def source(self, row, entry):
        node = section(self.state.document, french(row["title"] or row["article_id"]), article_label(row["article_id"]))
        node += self.reference(row)
        node += table(["what", "known, and on what ground"], [[what, known(*said)] for what, *said in self.particulars(row, entry)], ["source"])
        return node

    def reference(self, row):
        """The article as a list of sources gives it: publisher, date, title, what the title means."""
        english = self.project.translations.get((row["article_id"], row["title"]))
        date = self.date(row["published"])
        node = nodes.paragraph("", f"{row['outlet'] or 'Publisher unknown'} ({date or 'date unknown'}). ", classes=["reference-line"])
        node += french(f"«\u202f{row['title'] or row['article_id']}\u202f»")
        node += nodes.Text(f" [{english}]. " if english else ". ")
        node += nodes.Text(f"{GENRES.get(row['genre'], row['genre'] or 'text').capitalize()}, in {LANGUAGES.get(row['language'], row['language'])}.")
        return node

    def particulars(self, row, entry):
        """(what, what is known of it, on what ground), text or nodes."""
        reason = {name: entry.get(f"{name}_reason", "") for name in ("outlet", "published", "genre")}
        yield "publisher", row["outlet"] or "unknown", reason["outlet"]
        yield "author", entry.get("author") or "unknown", ""
        yield "date", f"{self.date(row['published']) or 'unknown'}, {BASES[row['published_basis']]}", self.date_ground(row, reason["published"])
        yield "genre", GENRES.get(row["genre"], row["genre"]) or "unknown", reason["genre"]
        yield "machine translation", {"true": "yes, by its marks", "false": "no"}.get(row["machine_translated"], "unknown"), ""
        yield "length", f"{int(row['words']):,} words", f"{int(row['body_words']):,} of them in the article, the rest in the page around it"
        yield "file", nodes.literal("", row["file"]), f"supplied as {entry['supplied_as']}" if entry.get("supplied_as") else ""
        yield "SHA-256", checksum(row["sha256"]), ""
        yield "rights", entry.get("rights") or "not stated", ""
        yield "not verified", bullets(entry.get("unverified") or ()) if entry.get("unverified") else "nothing is listed", ""
        for name, value in entry.items():
            if name not in TOLD and plain(value):
                yield name.replace("_", " "), plain(value), "from the catalogue"

    def date_ground(self, row, reason):
        """The words that a date rests on, and what a person says of it."""
        node = nodes.paragraph()
        if row["published_evidence"]:
            node += [french(f"«\u202f{' '.join(row['published_evidence'].split())}\u202f»"), nodes.Text(". ")]
        node += nodes.Text(reason)
        return node if len(node.astext()) else ""

    def date(self, iso):
        return self.project.library("book.wording").date(iso)


def known(value, ground):
    """A cell: what is known, and below it on what ground."""
    cell = nodes.container()
    cell += value if isinstance(value, (nodes.paragraph, nodes.bullet_list)) else nodes.paragraph("", "", value if isinstance(value, nodes.Node) else nodes.Text(value))
    if isinstance(ground, nodes.Node) or ground:
        cell += ground if isinstance(ground, nodes.Node) else nodes.paragraph("", ground)
        cell[-1]["classes"].append("ground")
    return cell


def bullets(items):
    return nodes.bullet_list("", *[nodes.list_item("", nodes.paragraph("", str(item))) for item in items])


def setup(app):
    app.add_directive("sources", Sources)
