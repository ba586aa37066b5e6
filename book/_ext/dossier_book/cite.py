"""The box "Cite this page" at the end of every page: as text and as BibTeX, for the version that was built.

Version and authors come from CITATION.cff, the day from the commit: nothing here asks the clock. In print the box gives way to one line.
"""

import re
from html import escape

from . import addresses
from .citation import commit_of, read_citation
from .structured import chapter_number


def as_text(citation, commit, title, address):
    """A citation of a page as one line of text; of the whole book if there is no title."""
    said_by = listing([author.name for author in citation.authors])
    year = year_of(citation, commit)
    where = f"“{title}”. In: {citation.title}" if title else citation.title
    version = ", ".join(filter(None, [f"Version {citation.version}", str(commit)]))
    return " ".join(filter(None, [f"{said_by} ({year})." if year else f"{said_by}.", f"{where}.", f"{version}.", address and f"{address}"]))


def as_bibtex(citation, commit, key, title, number, address):
    """The same as a BibTeX entry: `incollection` for a page, `book` for the whole."""
    fields = {
        "author": " and ".join(author.name if author.person else f"{{{author.name}}}" for author in citation.authors),
        "title": f"{{{title or citation.title}}}",  # braces of its own: no style may change its capitals
        "booktitle": f"{{{citation.title}}}" if title else "",
        "chapter": str(number or ""),
        "year": year_of(citation, commit),
        "note": ", ".join(filter(None, [f"Version {citation.version}", str(commit)])),
    }
    lines = [f"  {name} = {{{for_tex(value)}}}," for name, value in fields.items() if value]
    if address:
        lines.append(f"  url = {{{address}}},")  # read to the letter, so nothing is escaped
    return "\n".join([f"@{'incollection' if title else 'book'}{{{key},", *lines, "}"])


def for_tex(words):
    """Words with the characters escaped that TeX would take for commands."""
    return re.sub(r"([#$%&_])", r"\\\1", words)


def year_of(citation, commit):
    return commit.day[:4] or citation.year


def listing(names):
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def box(text, bibtex):
    """The box as HTML. sphinx-copybutton gives each of the two a button."""
    return f"""
<details class="cite-this">
<summary>Cite this page</summary>
<p>As text:</p>
<div class="highlight-none notranslate"><div class="highlight"><pre>{escape(text)}</pre></div></div>
<p>As BibTeX:</p>
<div class="highlight-none notranslate"><div class="highlight"><pre>{escape(bibtex)}</pre></div></div>
</details>
<p class="cite-print">To cite this page: {escape(text)}</p>
"""


def add_box(app, pagename, templatename, context, doctree):
    if doctree is None or app.builder.name != "html":
        return
    root = app.dossier.root
    citation, commit = read_citation(root / "CITATION.cff"), commit_of(str(root))
    title = "" if pagename == app.config.root_doc else app.env.titles[pagename].astext()
    address = addresses.site(app) and addresses.site(app) + addresses.page(pagename)
    key = f"{app.dossier.package['name']}-{pagename.rpartition('/')[2]}" if title else app.dossier.package["name"]
    context["body"] += box(
        as_text(citation, commit, title, address),
        as_bibtex(citation, commit, key, title, chapter_number(app.env, pagename), address),
    )


def setup(app):
    app.connect("html-page-context", add_box)
