"""The directive ``{sources}``: each article, from the articles table and `data/catalogue.yml`.

The table says what the text itself yields, the catalogue what a person added; both are printed as such.
"""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from .prose import french, line, section
from .records import fields

# What the articles table gives, in the order of the page.
PARTICULARS = (
    "outlet genre language published published_basis published_evidence machine_translated words body_words file sha256"
).split()
FRENCH = {"published_evidence"}
SAID_ABOVE = {"id", "article_id", "file", "sha256"}


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
        project = self.env.app.dossier
        project.depends(self.env, "data/tables/articles.csv", "data/catalogue.yml")
        entries = catalogue_entries(project.catalogue)
        result = []
        for row in project.tables["articles"].to_dict("records"):
            article = row["article_id"]
            node = section(self.state.document, french(row["title"] or article), article_label(article))
            node += line(("identifier", nodes.literal("", article)))
            node += nodes.paragraph("", "What the text yields:")
            node += fields([(k.replace("_", " "), row[k], k in FRENCH) for k in PARTICULARS if row.get(k)])
            if entries.get(article):
                node += nodes.paragraph("", "What a person added (the catalogue):")
                added = {k: v for k, v in entries[article].items() if v not in ("", None, []) and k not in SAID_ABOVE}
                node += fields([(k.replace("_", " "), v, False) for k, v in added.items()])
            result.append(node)
        return result


def setup(app):
    app.add_directive("sources", Sources)
