"""The directive ``{computed-figure}``: a figure of `dossier.book.figures`, drawn from the tables at build time.

The argument names a function that takes the tables (name -> data frame) and returns the figure as HTML, or an
object with `_repr_html_`, in the form that `figures` expects. `:name:` gives it a label of its own, so that a
page can repeat a figure of a chapter.
"""

import re

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective


class ComputedFigure(SphinxDirective):
    required_arguments = 1
    option_spec = {"name": directives.unchanged_required}

    def run(self):
        project = self.env.app.dossier
        project.depends(self.env, "data/tables/*.csv", "data/codebook/*.yml", "notebooks/dossier/**/*.py")
        draw = getattr(project.library("book.figures"), self.arguments[0], None)
        if draw is None:
            raise self.error(f"dossier.book.figures has no {self.arguments[0]}")
        drawn = draw(project.typed_tables)
        html = drawn if isinstance(drawn, str) else drawn._repr_html_()
        if "name" in self.options:
            # The files of the drawing keep its own name.
            html = re.sub(r'^(\s*<figure\b[^>]*\bid=")(?:fig-)?([^"]*)"', rf'\g<1>{self.options["name"]}" data-drawing="\g<2>"', html, count=1)
        raw = nodes.raw("", html, format="html")
        self.set_source_info(raw)
        return [raw]


def setup(app):
    app.add_directive("computed-figure", ComputedFigure)
