"""The role ``{fact}`KEY` ``: a value from `dossier.book.findings`, linked to the row or rows it rests on.

A fact with one row links to that row's entry on the evidence page; a fact with several rows (or none) links to
the fact's own entry there, which lists them.
"""

from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from .prose import evidence_mark

log = logging.getLogger(__name__)


def fact_label(key):
    return f"fact-{key}"


def target_of(key, fact):
    """The label of the evidence-page entry that shows what the fact rests on."""
    return fact.row_ids[0] if len(fact.row_ids) == 1 else fact_label(key)


class FactRole(SphinxRole):
    def run(self):
        project = self.env.app.dossier
        project.depends(self.env, "data/tables/*.csv", "data/codebook/*.yml", "notebooks/dossier/**/*.py")
        fact = project.facts.get(self.text)
        if fact is None:
            log.warning("unknown fact %r", self.text, location=self.get_location(), type="dossier", subtype="fact")
            return [], []
        mark = evidence_mark(fact.row_ids or [fact_label(self.text)], target_of(self.text, fact), fact.text)
        mark["fact"] = self.text   # `printed_values` tells on the evidence page where each value is printed
        self.env.metadata[self.env.docname]["facts"] = "yes"
        return [mark], []


def setup(app):
    app.add_role("fact", FactRole())
