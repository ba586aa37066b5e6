"""From a page of the site to a chapter on paper: what stays out, what is opened, what notes say."""

import pytest
from book_print import notes, pages
from book_print.contents import read_contents
from book_print.offer import offer
from bs4 import BeautifulSoup
from dossier.book import wording

EVIDENCE = "../book/evidence.html"
FACTS = {"size": ("a.c1", "a.c2"), "many": ("a.c1", "a.c2", "a.c3", "b.c4"), "whole": ()}


class Fact:
    def __init__(self, row_ids):
        self.row_ids = row_ids


class Project:
    """As much of the book's project as notes ask for: two articles, two sentences, four claims."""

    tables = {"articles": {"article_id": []}}
    facts = {key: Fact(rows) for key, rows in FACTS.items()}
    translations = {("a", "Ils seront 500 puis 4 000."): "They will be “500”, then 4,000."}

    def __init__(self):
        sentence = {"article_id": "a", "sentence_id": "a.s", "start": "10", "text": "Ils seront 500 puis 4 000."}
        self.rows = {"a.s": ("sentences", sentence), "a": ("articles", {"article_id": "a", "published_evidence": "le 3 mai", "published_basis": "stated"})}
        for name, words, voice, speaker in (("a.c1", "500", "attributed", "doe"), ("a.c2", "4 000", "outlet", ""), ("a.c3", "seront", "outlet", ""), ("b.c4", "<b>Ils", "outlet", "")):
            inside = name != "b.c4"
            start = 10 + sentence["text"].find(words)
            self.rows[name] = ("claims", {"article_id": "a", "sentence_id": "a.s" if inside else "", "text": words, "start": str(start), "end": str(start + len(words)),
                                          "voice": voice, "speaker_id": speaker})

    def library(self, name):
        return type("Marks", (), {"article_name": staticmethod(lambda i, tables: i), "guillemets": staticmethod(wording.guillemets)})

    typed_tables = {}

    def name_of(self, actor):
        return {"doe": "Jane Doe"}.get(actor, "")


@pytest.fixture
def evidence():
    found = notes.Evidence(Project())
    found.articles = {"a": "Le Quotidien, 3 May 2019"}
    return found


def page_of(body, name="notebooks/05_growth"):
    page = pages.Page(name, f'<html><body><nav>menu</nav><article class="bd-article"><h1>5. Growth<a class="headerlink" href="#x">#</a></h1>{body}</article></body></html>')
    pages.clean(page)
    pages.readdress(page, {"notebooks/05_growth", "notebooks/06_policy", "book/evidence"})
    return page


def noted(body, evidence):
    page = page_of(body)
    notes.Notes(evidence, page.slug).put(page)
    return page.body


def link(anchor, words="500", **more):
    return f'<a class="fact" href="{EVIDENCE}#{anchor}"{"".join(f" {k}={v!r}" for k, v in more.items())}>{words}</a>'


# --- pages

def test_menus_code_and_controls_stay_out():
    page = page_of('<div class="cell"><details class="hide"><summary>Show</summary><div class="cell_input">secret()</div></details><div class="cell_output"><p>shown</p></div></div>'
                   '<div class="cell"><div class="cell_input">import x</div></div><script>run()</script><div class="jupyter-widgets">slider</div><div class="cite-this">Cite</div>')
    assert page.body.get_text(" ", strip=True) == "5. Growth shown" and page.title == "5. Growth"


def test_folds_are_opened_and_long_ones_named():
    text = page_of(f"<details class='folded'><summary>Rows</summary><p>one two</p></details><details class='folded'><summary>All rows</summary><p>{'word ' * 500}</p></details>").body.get_text(" ", strip=True)
    assert "Rows one two" in text and "All rows (500 words, in the book on screen)" in text and "word word" not in text


def test_the_static_equivalent_of_a_widget_is_printed_whatever_its_length():
    text = page_of(f"<div class='static-equivalent'><details class='folded'><summary>All rows</summary><p>{'word ' * 500}</p></details></div>").body.get_text()
    assert text.count("word") == 500


def test_one_drawing_of_two_in_black_on_white_with_its_text():
    svg = '<svg class="{}" role="img" aria-label="Five. Six." viewBox="0 0 1 1"><text style="font-family: system-ui, \'Segoe UI\'; fill: currentColor">x</text><path style="fill: var(--pst-color-background, Canvas)"/></svg>'
    html = page_of(f'<figure id="fig"><p class="figure-title">Five.</p>{svg.format("wide")}{svg.format("narrow")}</figure><button><svg class="icon"></svg></button>').html()
    assert html.count("<svg") == 1 and 'class="wide"' in html and "viewBox" in html and "<title>Five. Six.</title>" in html
    assert not any(word in html for word in ("currentColor", "var(", "system-ui"))


def test_links_lead_to_chapters_the_web_or_nowhere():
    page = page_of('<h2 id="here">Here</h2><a href="06_policy.html#there">a</a> <a href="#here">b</a> <a href="https://example.org/x">c</a> <a href="../data/x.zip">d</a>')
    assert [a.get("href") for a in page.body.find_all("a")] == ["#06_policy--there", "#05_growth--here", "https://example.org/x"]
    assert page.body.find(id="05_growth--here") and "d" in page.body.get_text()


def test_with_an_address_files_of_the_book_are_links_to_the_web():
    page = pages.Page("book/a", '<article class="bd-article"><h1>A</h1><a href="../data/x.zip">d</a></article>')
    pages.readdress(page, {"book/a"}, "https://example.org/book/")
    assert page.body.a["href"] == "https://example.org/book/data/x.zip"


def test_the_address_is_that_of_the_canonical_link():
    assert pages.public_address('<link rel="canonical" href="https://example.org/book/book/index.html">', "book/index") == "https://example.org/book/"
    assert pages.public_address("<title>x</title>", "book/index") == ""


def test_links_to_what_is_not_printed_lead_to_its_chapter():
    assert pages.mend_dangling('<h1 id="a"></h1><p id="a--x"></p><a href="#a--x"></a><a href="#a--y"></a>', ["a"]).endswith('<a href="#a--x"></a><a href="#a"></a>')


@pytest.mark.parametrize(("columns", "classes"), [(3, []), (6, ["wide"]), (9, ["wide", "widest"])])
def test_wide_tables_are_set_smaller(columns, classes):
    table = page_of(f"<table><tr>{'<td>x</td>' * columns}</tr></table>").body.table
    assert table["class"] == classes


def test_the_contents_are_those_of_the_toc(root):
    entries = read_contents(root / "book" / "_toc.yml")
    assert entries[0].name == "book/index" and entries[1].part and len({e.slug for e in entries}) == len(entries)


# --- notes

def test_a_note_gives_sentence_translation_article_date_and_voice(evidence):
    note = noted(f"<p>There are {link('a.c1')} people.</p>", evidence).select_one(".evidence-note")
    assert note["data-n"] == "1" and note.find(lang="fr").get_text() == "«\u202fIls seront 500 puis 4 000.\u202f»" and note.mark.get_text() == "500"
    assert "“They will be ‘500’, then 4,000.”" in note.get_text() and "Le Quotidien, 3 May 2019, attributed to Jane Doe." in note.get_text()


def test_the_same_evidence_carries_the_same_number(evidence):
    body = noted(f"<p>{link('a.c1')} and {link('a.c1', '500 again')}</p>", evidence)
    assert len(body.select(".evidence-note")) == 1
    assert body.select_one("a.again")["href"] == "#" + body.select_one(".evidence-note")["id"] and body.select_one("a.again").get_text() == "1"


def test_other_words_of_a_quoted_sentence_refer_back(evidence):
    first, second = noted(f"<p>{link('a.c1')} and {link('a.c2', '4,000')}</p>", evidence).select(".evidence-note")
    assert second.get_text() == "«\u202f4 000\u202f» in the sentence of note 1." and second.a["href"] == f"#{first['id']}"


def test_a_fact_of_several_rows_quotes_them_once(evidence):
    note = noted(f"<p>{link('fact-size')}</p>", evidence).select_one(".evidence-note")
    assert note.get_text().count("Ils seront") == 1 and note.get_text().endswith("«\u202f4 000\u202f» in the same sentence.")


def test_a_count_of_many_rows_says_where_they_are_listed(evidence):
    many, whole = noted(f"<p>{link('fact-many', '4')} {link('fact-whole', '0')}</p>", evidence).select(".evidence-note")
    assert many.get_text() == "Counted from 4 rows, listed on ." and many.a["href"] == "#evidence--fact-many" and whole.get_text() == "The tables have no row for this."


def test_a_mark_names_its_rows_and_keeps_its_standing(evidence):
    body = noted('<p><a class="evidence-mark is-planned" href="../book/evidence.html#fact-many" data-evidence="a.c1 a.c2">500</a></p>', evidence)
    assert body.select_one(".evidence-note").find("mark").get_text() == "500" and body.select_one(".is-planned").get_text() == "500" and not body.select("a[data-evidence]")


def test_what_stands_quoted_needs_no_note(evidence):
    body = noted(f"<blockquote><p class='particulars'>Title · {link('a.c1', 'evidence')}</p></blockquote><p class='pair'>{link('a.c2', '4,000')} here</p>", evidence)
    assert not body.select(".evidence-note") and "evidence" not in body.get_text() and "4,000 here" in body.get_text() and "·" not in body.get_text()


def test_further_evidence_is_a_further_number(evidence):
    body = noted(f"<p>{link('a.c1')}<sup class='more'>[{link('b.c4', '2')}]</sup>.</p>", evidence)
    first, second = body.select(".evidence-note")
    assert [first["data-n"], second["data-n"]] == ["1", "2"] and body.p.get_text().endswith(".") and "[" not in body.p.get_text()
    assert "<b>Ils" in second.get_text() and not second.find("b")   # markup in an article is plain text


def test_an_article_is_evidence_of_its_date(evidence):
    assert "«\u202fle 3 mai\u202f» Le Quotidien, 3 May 2019 (date stated)." in noted(f"<p>{link('a')}</p>", evidence).select_one(".evidence-note").get_text()


# --- the offer

def test_the_file_is_offered_where_a_page_keeps_a_place(tmp_path):
    html, pdf = tmp_path / "html", tmp_path / "x.pdf"
    (html / "book").mkdir(parents=True)
    (html / "book" / "a.html").write_text('<p>a</p><p id="printed-book" hidden></p>', "utf-8")
    (html / "b.html").write_text("<p>b</p>", "utf-8")
    pdf.write_bytes(b"%PDF" + b"0" * 50_000)
    for pages_printed in (10, 12):   # a second print finds its line
        assert offer(html, pdf, pages_printed) == [html / "book" / "a.html"]
        page = BeautifulSoup((html / "book" / "a.html").read_text("utf-8"), "html.parser")
        assert page.find(id="printed-book").a["href"] == "../_downloads/x.pdf" and f"{pages_printed} pages" in page.get_text() and not page.find(hidden=True)
    assert (html / "_downloads" / "x.pdf").read_bytes() == pdf.read_bytes()
