"""Sphinx extension of this book: what the pages state comes from `data/tables` at build time.

Roles and directives
--------------------
``{fact}`KEY` ``          one computed value, linked to the row it rests on (`facts`)
``{computed-figure}``     a figure of `dossier.book.figures`, drawn from the tables (`drawings`)
``{evidence}``            every claim with its French sentence, anchored by its identifier (`evidence`), and a form to filter them (`filters`)
``{sources}``             the articles, from the tables and `data/catalogue.yml` (`sources`)
``{codebook}``            `data/codebook/*.yml` (`codebook`)
``{data-dictionary}``     `data/tables/datapackage.json` (`dictionary`)
``{downloads}``           the tables and annotations as files for other tools (`downloads`)
``{provenance}``          commit, versions and checksums (`provenance`)

Links to evidence all look alike and say how their rows stand (`marks`); a script shows what they rest on (`popups`). On phones the rows of wide tables become cards (`cards`). Every page gets a box that says how to cite it (`cite`), what it is about as JSON-LD (`structured`), and links from the first use of
each glossary term to its entry (`glossary_links`).

Figures and their alternative text
----------------------------------
MyST-NB turns an ``image/svg+xml`` output into an image node whose alternative text can only come from
the cell's metadata: typed by hand, hence out of step with the tables, and never compared by nbval, which
skips all metadata. So a figure is displayed as HTML instead, and `figures` makes it a numbered figure::

    <figure class="dossier-figure" id="fig-growth">
      <p class="figure-title">COMPUTED ANSWER</p>
      <svg role="img" aria-label="COMPUTED ANSWER AND ALTERNATIVE TEXT" …>…</svg>
      <figcaption>COMPUTED CAPTION</figcaption>
      <script type="application/json" class="figure-rows">{"columns": […], "rows": […]}</script>
    </figure>

The SVG, its label and its caption are then one ``text/html`` output: nbval compares all three to the
character, a page points at the figure with ``{numref}`fig-growth` ``, and inside the drawing links to the
evidence work. The rows that it was drawn from come with it, so that readers can download them (`figure_files`). A picture without a text (an image, a drawing, a figure without a caption) is a warning, and
warnings are errors in this book.
"""

from . import (
    alternatives,
    author_year,
    cards,
    cite,
    codebook,
    dictionary,
    downloads,
    drawings,
    evidence,
    facts,
    figure_files,
    figures,
    filters,
    glossary_links,
    languages,
    marks,
    popups,
    prose,
    provenance,
    sources,
    structured,
)
from .project import open_project

__all__ = ["setup"]


def setup(app):
    app.connect("builder-inited", open_project)
    for part in (
        prose, facts, drawings, filters, evidence, sources, codebook, dictionary, downloads, provenance, figure_files, figures, alternatives,
        structured, cite, author_year, glossary_links, languages, marks, popups, cards,
    ):
        part.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
