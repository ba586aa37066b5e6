"""Addresses in files and pages: relative where the site's own address is not known, else in full."""

from types import SimpleNamespace

import pytest
from dossier_book.addresses import full, page


def app(base):
    return SimpleNamespace(config=SimpleNamespace(html_baseurl=base))


@pytest.mark.parametrize(("below", "seen_from", "address"), [
    ("book/evidence.html#a.c1-2", "data/annotations/", "../../book/evidence.html#a.c1-2"),
    ("book/evidence.html#a.c1-2", "book/evidence.html", "#a.c1-2"),
    ("book/index.html", "book/index.html", "index.html"),
    ("data/x.csv", "book/index.html", "../data/x.csv"),
])
def test_without_an_address_of_the_site(below, seen_from, address):
    assert full(app(""), below, seen_from) == address


@pytest.mark.parametrize("base", ["https://example.org/nato", "https://example.org/nato/"])
def test_with_an_address_of_the_site(base):
    assert full(app(base), "book/evidence.html#a.c1-2", "data/") == "https://example.org/nato/book/evidence.html#a.c1-2"


def test_anchors_with_signs_of_their_own_are_quoted():
    assert page("book/evidence", "été 2021") == "book/evidence.html#%C3%A9t%C3%A9%202021"
