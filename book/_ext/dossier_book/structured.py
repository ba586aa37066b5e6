"""Puts what `schema_org` says into the head of the pages that it is about, as JSON-LD.

`Book` stands on the front page, `Chapter` on each numbered chapter, `Dataset` where the downloads are listed, a `NewsArticle` for each
source where the articles are listed.
"""

import json

from . import addresses, downloads, schema_org
from .citation import read_citation
from .sources import article_label, catalogue_entries


def script(data):
    """JSON-LD as an element of a page; text from articles cannot end it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


def describe(app, pagename, templatename, context, doctree):
    if doctree is None or app.builder.name != "html":
        return
    said = list(about_page(app, pagename, addresses.page(pagename)))
    context["metatags"] = "\n".join([context.get("metatags", ""), *map(script, said)])


def about_page(app, pagename, here):
    """What is said on a page, one object for each thing that it is about."""
    project = app.dossier
    citation = read_citation(project.root / "CITATION.cff")
    number = chapter_number(app.env, pagename)
    articles = project.tables["articles"].to_dict("records")
    entries = {row["article_id"]: addresses.place(app, article_label(row["article_id"])) for row in articles}

    def full(below):
        return addresses.full(app, below, here)

    sources = [full(place) for place in entries.values() if place]
    front = addresses.page(app.config.root_doc)
    if pagename == app.config.root_doc:
        yield schema_org.book(citation, full(here), list(chapters(app, full)), sources)
    elif number:
        yield schema_org.chapter(citation, full(here), app.env.titles[pagename].astext(), number, full(front))
    if pagename == getattr(project, "downloads_page", None):
        files = [(full(f"{downloads.FOLDER}/{path}"), path, len(data), downloads.sha256(project, data)) for path, data in downloads.files(app).items()]
        yield schema_org.dataset(citation, project.package, full(here), files, sources, [row["published"] for row in articles])
    known = catalogue_entries(project.catalogue)
    for row in articles:
        place = entries[row["article_id"]]
        if place and place.partition("#")[0] == here:
            yield schema_org.news_article(row, known.get(row["article_id"], {}).get("author", ""), full(place))


def chapters(app, full):
    """(address, title, number) of each numbered chapter, in their order."""
    numbered = {docname: chapter_number(app.env, docname) for docname in app.env.found_docs}
    for docname in sorted(filter(numbered.get, numbered), key=numbered.get):
        yield full(addresses.page(docname)), app.env.titles[docname].astext(), numbered[docname]


def chapter_number(env, docname):
    """The number of a chapter, None for other pages."""
    number = env.toc_secnumbers.get(docname, {}).get("")
    return number[0] if number else None


def setup(app):
    app.connect("html-page-context", describe)
