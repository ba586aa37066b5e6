"""Every page, from a web server and from the folder itself: no error, no failed request, none that leaves the book."""

import pytest


def addresses(scheme, html, site, names):
    return [(name, site + name if scheme == "http" else (html / name).as_uri()) for name in names]


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_pages_load_without_a_complaint(visit, html, site, page_names, scheme):
    complaints = {}
    for name, address in addresses(scheme, html, site, page_names):
        visited = visit(address)
        visited.page.wait_for_timeout(100)   # what scripts start after the page has loaded
        if visited.problems:
            complaints[name] = visited.problems
        visited.context.close()
    assert complaints == {}


def test_a_complaint_is_noticed(visit, site, tmp_path):
    """The check itself: it sees an error, a missing file and a request that leaves the book."""
    page = tmp_path / "page.html"
    page.write_text('<script src="none.js"></script><img src="http://127.0.0.1:9/x.png" alt=""><script>console.error("x"); no.such</script>')
    problems = " ".join(visit(page.as_uri()).problems)
    assert all(p in problems for p in ("failed: file:", "leaves the book: http://127.0.0.1:9/", "console: x", "error: no is not defined"))
