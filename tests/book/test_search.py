"""The search works without a server, and for French words as an English keyboard types them."""

import re
import unicodedata

import pytest
from building import ROOT

SCHEMES = ("http", "file")


def found(page, words):
    """Type into the theme's dialog: the results as (page, whole line, address, marked words)."""
    page.fill("#pst-search-dialog input[name=q]", "")
    page.fill("#pst-search-dialog input[name=q]", words)
    page.locator("#pst-search-dialog input[name=q]").dispatch_event("keyup")
    page.wait_for_function("/found/.test(document.querySelector('#pst-search-dialog .search-status')?.textContent)")
    return [
        (r.locator(".search-page").inner_text(), r.inner_text(), r.locator("a").get_attribute("href"), r.locator("mark").all_inner_texts())
        for r in page.locator(".search-result").all()
    ]


@pytest.fixture(params=SCHEMES)
def dialog(request, visit, html, site):
    """A page with the search dialog open, as its keyboard shortcut opens it, from a server and from the folder."""
    name = "book/how_to_read.html"
    visited = visit(site + name if request.param == "http" else (html / name).as_uri())
    visited.page.keyboard.press("Control+k")
    visited.page.wait_for_selector("#pst-search-dialog[open]")
    yield visited.page
    assert visited.problems == []


def without_accents(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def accented_words():
    """Words of the evidence that have an accent, the longest of each sentence of the claims."""
    import csv

    with (ROOT / "data" / "tables" / "claims.csv").open(encoding="utf-8", newline="") as lines:
        texts = [row["text"] for row in csv.DictReader(lines)]
    words = {max((w for w in re.findall(r"\w{5,}", t) if not w.isascii()), key=len, default="") for t in texts}
    return sorted(words - {""})[::12]


def test_accents_and_case_do_not_count(dialog):
    words = accented_words()
    assert len(words) >= 3
    for word in words:
        results = [found(dialog, typed) for typed in (word, without_accents(word), word.upper(), without_accents(word).upper())]
        assert results[0] and all(r == results[0] for r in results), word
        assert any(m.casefold() == word.casefold() for *_, marked in results[0] for m in marked), word


def test_an_accent_too_many_does_not_count(dialog):
    assert found(dialog, "trôops") == found(dialog, "troops") != []


def test_a_result_says_which_page_and_leads_there(dialog, pages):
    results = found(dialog, "formation irakienne")
    assert results
    titles = {" ".join(p.h1.get_text().rstrip("#").split()) for p in pages.values() if p.h1}
    assert {page for page, *_ in results} <= titles
    dialog.locator(".search-link").first.click()
    dialog.wait_for_load_state()
    title, _, address, _ = results[0]
    assert dialog.url == address and dialog.locator("h1").inner_text().rstrip("#").strip() == title
    if "#" in address:
        assert dialog.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")


def test_every_sentence_of_the_evidence_can_be_found(visit, html):
    """All words of a claim together lead to its entry."""
    import csv

    with (ROOT / "data" / "tables" / "claims.csv").open(encoding="utf-8", newline="") as lines:
        claims = list(csv.DictReader(lines))[::9]
    page = visit((html / "search.html").as_uri()).page
    page.evaluate("Search.performSearch('x')")
    page.wait_for_function("/found/.test(document.querySelector('.search-status')?.textContent)")
    for claim in claims:
        page.evaluate("words => Search.performSearch(words)", claim["text"])
        page.wait_for_timeout(50)
        addresses = [a.get_attribute("href") for a in page.locator(".search-link").all()]
        assert any(a.endswith(f"#{claim['claim_id']}") for a in addresses), claim["claim_id"]


def test_numbers_are_found_however_they_are_written(dialog):
    results = [{r[2] for r in found(dialog, number)} for number in ("4,000", "4 000", "4000", "4.000")]
    assert results[0] and all(r == results[0] for r in results)


def test_french_in_a_result_is_marked_as_french(dialog):
    found(dialog, without_accents(accented_words()[0]))
    assert dialog.locator(".search-excerpt [lang=fr] mark").count() > 0


def test_nothing_found_says_so(dialog):
    assert found(dialog, "xyzzyplugh") == []
    assert "Nothing found" in dialog.locator(".search-status").inner_text()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_search_page_answers_the_form(visit, html, site, scheme):
    name = "book/how_to_read.html"
    visited = visit(site + name if scheme == "http" else (html / name).as_uri())
    page = visited.page
    page.keyboard.press("Control+k")
    page.keyboard.type("déclaré")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    page.wait_for_selector(".search-result")
    assert page.locator(".bd-search-container input[name=q]").input_value() == "déclaré"
    assert visited.problems == []


def test_markup_in_a_query_is_text(dialog):
    found(dialog, "<img src=x onerror=alert(1)>")
    assert dialog.locator("#search-results img").count() == 0
