"""Pages are light: what a reader's browser takes in when it opens a page for the first time, uncompressed."""

LIMIT, LIMIT_WITH_WIDGETS, LIMIT_OF_ASSETS = 1_000_000, 4_000_000, 400_000
WIDGETS = "application/vnd.jupyter.widget-view+json"
# A list that grows with every article: what it loads besides is as light as elsewhere.
LISTS = {"book/evidence.html"}


def test_every_page_is_light(visit, html, site, page_names, record_property):
    heavy = {}
    for name in page_names:
        visited = visit(site + name)
        own = (html / name).stat().st_size
        with_widgets = WIDGETS in (html / name).read_text("utf-8")
        weight, assets = visited.weight(), visited.weight() - own
        record_property(name, weight)
        if not with_widgets and assets > LIMIT_OF_ASSETS or weight > (LIMIT_WITH_WIDGETS if with_widgets else LIMIT) and name not in LISTS:
            heavy[name] = weight, sorted(((size, url) for url, size in visited.received.items()), reverse=True)[:5]
        visited.context.close()
    assert heavy == {}


def test_the_weight_is_that_of_the_files(visit, html, site):
    """The measure itself: a page's own file counts in full, and no page comes without styles."""
    visited = visit(site + "search.html")
    for name in ("search.html", "_static/shell.css"):
        assert [size for url, size in visited.received.items() if name in url] == [(html / name).stat().st_size]
