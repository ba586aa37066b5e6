"""What is French on a page says so: whole passages, titles, and single words in notes, tables and drawings."""

import re

import pytest
from bs4 import Comment
from building import ROOT

FUNCTION_WORDS = set(
    "le la les des du de un une et est dans pour sur avec que qui au aux ce cette ces son sa ses leur pas ne se en par il elle nous vous ont été être "
    "selon après avant contre mais dont lors depuis entre sans sous comme plus".split()
)


def texts(page):
    """Every piece of text that readers meet outside code, with the language that it is said to be in."""
    for text in page.find_all(string=True):
        parents = list(text.parents)
        if not isinstance(text, Comment) and not {"script", "style", "pre", "code", "title"} & {p.name for p in parents}:
            yield next((p["lang"] for p in parents if p.get("lang")), ""), " ".join(text.split())


def looks_french(text):
    words = re.findall(r"[a-zà-ÿœ]+", text.lower())
    french = sum(word in FUNCTION_WORDS for word in words)
    return len(words) >= 3 and french >= 2 and french / len(words) > 0.25


def test_no_french_passes_for_english(pages):
    found = [(name, text[:150]) for name, page in pages.items() for language, text in texts(page) if language != "fr" and looks_french(text)]
    assert found == []


def test_guillemets_hold_french(pages):
    found = [(name, text[:150]) for name, page in pages.items() for language, text in texts(page) if language != "fr" and re.search(r"«\s*\w", text)]
    assert found == []


def test_titles_of_articles_are_french_wherever_they_stand(pages):
    import csv

    with (ROOT / "data" / "tables" / "articles.csv").open(encoding="utf-8", newline="") as lines:
        titles = [" ".join(row["title"].split()) for row in csv.DictReader(lines) if row["title"] and row["language"] == "fr"]
    assert titles
    found = [(name, text[:150]) for name, page in pages.items() for language, text in texts(page) if language != "fr" and any(t in text for t in titles)]
    assert found == []


def test_the_book_is_english_and_every_page_says_so(pages):
    assert {page.html["lang"] for page in pages.values()} == {"en"}


@pytest.mark.parametrize(
    "html, marked",
    [
        ("<p>He says « oui » to it.</p>", '<p>He says <span lang="fr">« oui »</span> to it.</p>'),
        ("<text>in « Les États-Unis</text>", '<text>in <tspan lang="fr">« Les États-Unis</tspan></text>'),
        ("<td>the field 'Publié le' isn't filled</td>", "<td>the field <span lang=\"fr\">'Publié le'</span> isn't filled</td>"),
        ("<p>“It says &quot;troupes étrangères&quot; &amp; more”</p>", '<p>“It says <span lang="fr">"troupes étrangères"</span> &amp; more”</p>'),
        ('<p lang="fr">« déjà »</p><pre>« x »</pre>', '<p lang="fr">« déjà »</p><pre>« x »</pre>'),
        ('<p lang="fr">le <span lang="en">missing verb: Reuters a rapporté</span></p>',
         '<p lang="fr">le <span lang="en">missing verb: <span lang="fr">Reuters a rapporté</span></span></p>'),
        ('<p lang="fr">le <span lang="en">date: printed before</span></p>', '<p lang="fr">le <span lang="en">date: printed before</span></p>'),
        ("<li>Found: speaker ministère de la Santé, no cue</li>", '<li>Found: speaker <span lang="fr">ministère de la Santé</span>, no cue</li>'),
        ("<p>the state of play in Rio de Janeiro</p>", "<p>the state of play in Rio de Janeiro</p>"),
        ("<p>the word 'mission' isn't 'ours'</p>", "<p>the word 'mission' isn't 'ours'</p>"),
        ('<p>“NATO’s mission goes on”<br/>«\u202foui\u202f»</p>', '<p>“NATO’s mission goes on”<br/><span lang="fr">«\u202foui\u202f»</span></p>'),
    ],
)
def test_quoted_words(html, marked):
    from dossier_book.languages import mark_quotations

    assert mark_quotations(html, {"Publié le", "troupes étrangères", "mission"}.__contains__) == marked
