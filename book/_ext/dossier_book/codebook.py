"""The directive ``{codebook}``: `data/codebook/*.yml` as tables, one section per file.

The files are for analysts to extend, so the page follows their shape: a mapping or list of records becomes a
table, anything else a list of fields. No key needs to be known here.
"""

import re

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from .prose import folded, section
from .records import fields, plain, record_nodes

# Columns whose words are French: vocabulary to look for in the articles.
FRENCH = {"aliases", "cues", "cue", "cue_words", "offices", "names", "acronyms", "forms", "words", "verbs", "nouns", "patterns"}


# What the machine needs and readers do not: left to the file.
MACHINE = {"asked", "described", "rules", "states"}
OPEN = {"claims"}   # the rest is folded: word lists as long as a chapter
SIGNS = {r"\w\*": "a star stands for any ending", r"\w \.\. \w": "two dots stand for up to three words between"}   # in lists of words
# The files in the order in which a reader wants them; others follow by name.
ORDER = ("claims", "actors", "offices", "missions", "administrations", "events")


class Codebook(SphinxDirective):
    def run(self):
        project = self.env.app.dossier
        project.depends(self.env, "data/codebook/*.yml")
        return [
            section(self.state.document, title(stem), f"codebook-{stem}", *shown(stem, content, list(self.present(stem, content))))
            for stem, content in sorted(project.codebook.items(), key=place)
        ]

    def present(self, stem, content):
        records = as_records(content)
        if records:
            records = {key: {k: v for k, v in record.items() if k not in MACHINE} for key, record in records.items()}
            yield from record_nodes(records, FRENCH)
        elif isinstance(content, dict):
            simple = [(k, v, k in FRENCH) for k, v in content.items() if not isinstance(v, (dict, list))]
            if simple:
                yield fields(simple)
            for key, value in content.items():
                if isinstance(value, (dict, list)):
                    yield section(self.state.document, title(key), f"codebook-{stem}-{key}", *self.present(f"{stem}-{key}", value))
        elif isinstance(content, list):
            yield nodes.bullet_list("", *[nodes.list_item("", nodes.paragraph("", plain(v))) for v in content])
        elif content is not None:
            yield nodes.paragraph("", plain(content))


def shown(stem, content, children):
    """The content of a file, folded unless a reader of the chapters needs it; above it what the signs in its words mean, if it holds any."""
    found = [meaning for sign, meaning in SIGNS.items() if any(re.search(sign, child.astext()) for child in children)]
    key = [nodes.paragraph("", f"In these words {', '.join(found)}.")] if found else []
    if stem in OPEN:
        return [*key, *children]
    return [*key, *folded(f"The {len(content):,} entries of {stem}.yml" if len(content) != 1 else f"The entry of {stem}.yml", *children)]


def place(item):
    stem = item[0]
    return (ORDER.index(stem) if stem in ORDER else len(ORDER), stem)


def as_records(content):
    """Key -> record if the content is a flat mapping or a list of records; else None."""
    if isinstance(content, dict) and content and all(isinstance(v, dict) for v in content.values()):
        if all(not isinstance(w, dict) or not any(isinstance(x, dict) for x in w.values())
               for v in content.values() for w in v.values()) and not _is_group(content):
            return content
    if isinstance(content, list) and content and all(isinstance(v, dict) and v for v in content):
        key = next(iter(content[0]))
        if all(key in v for v in content) and len({str(v[key]) for v in content}) == len(content):
            return {v[key]: {k: w for k, w in v.items() if k != key} for v in content}
        return {str(n): v for n, v in enumerate(content, 1)}
    return None


def _is_group(content):
    """Whether the values are themselves mappings of records (topics of codes)."""
    return all(v and all(isinstance(w, dict) for w in v.values()) for v in content.values())


def title(key):
    words = str(key).replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]


def setup(app):
    app.add_directive("codebook", Codebook)
