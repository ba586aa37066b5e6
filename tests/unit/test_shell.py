"""The parts of the shell that need no browser: pruned styles, drawn icons, search documents, descriptions."""

import re

import pytest
from book_shell.icons import drawings, drawn
from book_shell.metadata import shortened
from book_shell.pruning import needed_rules, without_idle, words_of_page, words_of_script
from book_shell.search import ENGLISH, FRENCH, documents
from bs4 import BeautifulSoup


@pytest.mark.parametrize(
    "css, kept",
    [
        (".used{a:b}.idle{a:b}", ".used{a:b}"),
        (".used .idle{a:b}", ""),
        ("p,.idle,#here{a:b}", "p,#here{a:b}"),
        ("#gone{a:b}", ""),
        ("p:not(.idle){a:b}", "p:not(.idle){a:b}"),
        (":is(.idle,.used) a{a:b}", ":is(.idle,.used) a{a:b}"),
        ('[class*="idle"]{a:b}', '[class*="idle"]{a:b}'),
        ("@media print{.idle{a:b}.used{c:d}}@media screen{.idle{a:b}}", "@media print{.used{c:d}}"),
        ("@supports (a:b){@media print{.used{c:d}}}", "@supports (a:b){@media print{.used{c:d}}}"),
        ("/* x */ .used > p { color : red ; margin: 0 auto }", ".used>p{color : red;margin:0 auto}"),
        ('.used::after{content:"a ; } b  c"}', '.used::after{content:"a ; } b  c"}'),
        (".used{background:url(\"data:image/svg+xml,<svg xmlns='x' a='{;}'>\")}", ".used{background:url(\"data:image/svg+xml,<svg xmlns='x' a='{;}'>\")}"),
        (".used{width:calc(1px + 2px)}", ".used{width:calc(1px + 2px)}"),
        ('@charset "utf-8";.used{a:b}', ".used{a:b}"),
        (".used{}", ""),
    ],
)
def test_rules_that_no_page_can_need_go(css, kept):
    assert needed_rules(css, {"used", "here"}) == kept


def test_dropped_classes_and_fonts_go_even_if_used():
    css = '@font-face{font-family:"Icons"}@font-face{font-family:"Text"}.fa-sun{a:b}.used{a:b}'
    assert needed_rules(css, {"used", "fa-sun"}, re.compile("^fa-|Icons")) == '@font-face{font-family:"Text"}.used{a:b}'


@pytest.mark.parametrize(
    "css, kept",
    [
        (":root{--a:1;--b:var(--a);--c:2}p{x:var(--b)}", ":root{--a:1;--b:var(--a);}p{x:var(--b)}"),
        (":root{--chain:var(--end);--end:1}p{x:y}", "p{x:y}"),
        (':root{--a:"x;y}";b:c}', ":root{b:c}"),
        (":root{--in-page:1}", ":root{--in-page:1}"),
        ("@keyframes turn{from{a:b}to{c:d}}@keyframes idle{from{a:b}}p{animation:1s turn}", "@keyframes turn{from{a:b}to{c:d}}p{animation:1s turn}"),
    ],
)
def test_properties_and_animations_that_nothing_names_go(css, kept):
    assert without_idle(css, ['<p style="x:var(--in-page)">']) == kept


def test_words():
    assert words_of_page("<p class=\"a b-c\" id='d'>class</p>") == {"a", "b-c", "d"}
    assert {"is-open", "toggle"} <= words_of_script('e.classList.toggle("is-open")')


def test_icons_are_drawn_once_and_silent():
    icons = {"sun": ('viewBox="0 0 1 1"', '<path d="M0 0"/>')}
    html, missing = drawn('<i class="fa-solid fa-sun   fa-lg" data-mode="light" title="Light"></i><span class="fas fa-rain"></span><i class="other"></i>', icons)
    assert html.startswith('<svg class="svg-inline--fa fa-solid fa-sun fa-lg" data-mode="light" viewBox="0 0 1 1" fill="currentColor" aria-hidden="true"')
    assert '<span class="fas fa-rain"></span><i class="other"></i>' in html and missing == ["rain"]
    assert drawn(html, icons) == (html, ["rain"])


def test_vendored_icons_can_be_read(root):
    found = drawings(root / "book" / "vendor" / "fontawesome")
    assert {"bars", "list", "sun", "moon", "circle-half-stroke", "magnifying-glass"} <= found.keys()
    assert all(box.startswith("viewBox=") and outlines.startswith("<path") for box, outlines in found.values())


PAGE = """<article><section id="page"><h1>Page<a class="headerlink">#</a></h1><p>First.</p>
<section id="part"><h2>Part <span lang="fr">un</span><a class="headerlink">#</a></h2><p>The word <span lang="fr">oui</span> is yes.</p>
<div class="cell_input"><pre>code</pre></div><details class="hide"><summary>Show code</summary><pre>more</pre></details>
<div class="evidence-entry" id="row.1"><p lang="fr"><mark>Il</mark> va</p></div><p>After.</p></section>
<dl><dt id="term-x">OTAN</dt><dd><p>NATO.</p></dd></dl></section></article>"""


def test_a_page_is_cut_into_what_can_be_found():
    rows = [d.row(0) for d in documents(BeautifulSoup(PAGE, "html.parser").article)]
    part = f"Part {FRENCH}un{ENGLISH}"
    assert rows == [
        [0, "", "page", "Page", "First."],
        [0, "part", "section", part, f"The word {FRENCH}oui{ENGLISH} is yes. more After."],
        [0, "row.1", "entry", part, f"{FRENCH}Il va{ENGLISH}"],
        [0, "term-x", "term", "OTAN", "NATO."],
    ]


@pytest.mark.parametrize("text", ["short.", "One sentence that is long enough to count as one, I would say, and that ends here. " * 5, "word " * 100])
def test_descriptions_end_between_sentences_or_words(text):
    short = shortened(text.strip())
    assert len(short) <= 202 and (short.endswith((".", " …"))) and text.startswith(short.removesuffix(" …"))
