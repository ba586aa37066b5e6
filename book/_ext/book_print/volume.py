"""Title page, imprint, table of contents and chapters as one HTML document, which WeasyPrint sets with `sheets/book.css`."""

from dataclasses import dataclass
from html import escape

from .contents import Entry
from .pages import Page

IN_BRIEF = "In brief"   # the first page carries the book's title, which stands on the title page already


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the first two pages say. `citation` and `commit` are those of `dossier_book.citation`, `how_to_cite` is one line."""

    citation: object
    commit: object
    day: str
    how_to_cite: str
    rights: str


def document(imprint, chapters, style):
    """The volume. `chapters` are pairs of (Entry, Page), ready for paper; `style` is the style sheet's text."""
    citation = imprint.citation
    authors = ", ".join(author.name for author in citation.authors)
    first = chapters[0][1]
    titles = [(entry, page, IN_BRIEF if page is first else page.title) for entry, page in chapters]
    return "\n".join([
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(citation.title)}</title>',
        f'<meta name="author" content="{escape(authors)}"><meta name="description" content="{escape(citation.abstract)}">',
        f'<meta name="keywords" content="{escape(", ".join(citation.keywords))}"><meta name="generator" content="WeasyPrint">',
        f"<style>{style}</style></head><body>",
        title_page(imprint, authors), imprint_page(imprint), table_of_contents(titles), list_of_figures([page for _, page in chapters]),
        *(chapter(entry, page, title) for entry, page, title in titles),
        "</body></html>",
    ])


def title_page(imprint, authors):
    name, _, what = imprint.citation.title.partition(": ")
    version = ", ".join(filter(None, [f"Version {imprint.citation.version}", imprint.day]))
    commit = f"<p class='commit'>{escape(str(imprint.commit))}</p>" if str(imprint.commit) else ""
    return (f'<section class="title-page"><p class="book-title">{escape(name)}</p><p class="book-subtitle">{escape(what)}</p>'
            f'<p class="authors">{escape(authors)}</p><div class="edition"><p>{escape(version)}</p>{commit}</div></section>')


def imprint_page(imprint):
    return f"""<section class="imprint">
<p>{escape(imprint.citation.abstract)}</p>
<p>Every number in this book is computed from tables, and every table row rests on a French sentence. Footnotes give that sentence with the words in
question <mark>marked</mark>, the book’s own translation, the article with its date, and the voice: the outlet’s own, or a named source. Each
chapter counts its notes from 1; evidence that comes again carries the number of its first note.</p>
<p>This print is made from the book on screen. It leaves out the code of the notebooks, lists of rows too long for paper, and files to download;
controls are replaced by what they show.</p>
<p>To cite: {escape(imprint.how_to_cite)}</p>
<p>{escape(imprint.rights)}</p>
</section>"""


def table_of_contents(titles):
    lines = []
    for entry, page, title in titles:
        if entry.part:
            lines.append(f'<p class="part">{escape(entry.part)}</p>')
        lines.append(f'<p class="chapter"><a href="#{page.slug}">{escape(title)}</a></p>')
    return f'<nav class="contents"><h2>Contents</h2>{"".join(lines)}</nav>'


def list_of_figures(pages):
    """The figures by their titles, which are their answers."""
    lines = []
    for figure in (figure for page in pages for figure in page.body.select("figure[id]")):
        title, number = figure.find(class_="figure-title"), figure.find(class_="caption-number")
        if title:
            for note in title.select(".evidence-note, .again"):
                note.extract()
            said = " ".join(filter(None, [f"<b>{escape(number.get_text().strip())}</b>" if number else "", escape(" ".join(title.get_text().split()))]))
            lines.append(f'<p class="listed-figure"><a href="#{escape(figure["id"])}">{said}</a></p>')
    return f'<nav class="contents figures"><h2>Figures</h2>{"".join(lines)}</nav>' if lines else ""


def chapter(entry: Entry, page: Page, title):
    """A chapter: the part it opens, its title, its text."""
    heading = page.body.h1
    heading.string = title
    heading["class"], heading["id"] = "chapter-title", page.slug
    part = f'<p class="part-title">{escape(entry.part)}</p>' if entry.part else ""
    return f'<section class="chapter page-{page.slug}">{part}{page.html()}</section>'
