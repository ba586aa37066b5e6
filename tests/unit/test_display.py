"""What a notebook cell shows: escaped, linked, accessible, the same each time."""

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from dossier.book import display, links
from dossier.book.wording import Fact
from small_tables import Small

HOSTILE = "<script>alert(1)</script> [lien](http://x.y) $a_1$ {{ x }} & « »"


def soup(shown):
    return BeautifulSoup(shown._repr_html_(), "html.parser")


@pytest.fixture
def hostile():
    small = Small()
    small.article("un", "2020-05-04")
    small.claim("un", "size", text=HOSTILE, voice="attributed", speaker_id="jane-doe")
    return small.tables()


def test_prose_links_a_fact_to_its_row_and_escapes_the_rest():
    shown = soup(display.prose("{n} people & <b>more</b>, {plain}", n=Fact("about 300", ("a.c1-2",)), plain="<i>"))
    link = shown.find("a")
    assert (link["class"], link["href"], link.get_text(), link["data-evidence"]) == (["evidence-mark"], "../book/evidence.html#a.c1-2", "about 300", "a.c1-2")
    assert shown.p.get_text() == "about 300 people & <b>more</b>, <i>"


def test_a_fact_with_several_rows_is_one_mark_that_names_them_all():
    shown = soup(display.prose("{n}", n=Fact("500", ("a", "b c", "a", "d"))))
    assert [(a.get_text(), a["href"].split("#")[1], a["data-evidence"]) for a in shown.find_all("a")] == [("500", "a", "a b%20c d")]
    assert links.unlisted("a b%20c d") == ["a", "b c", "d"]


def test_a_fact_with_a_key_and_several_rows_links_to_its_own_entry():
    assert soup(display.prose("{n}", n=Fact("five", ("a", "b"), key="articles")))("a")[0]["href"].endswith("#fact-articles")


def test_a_fact_without_rows_is_plain_text():
    assert not soup(display.prose("{n}", n=Fact("unknown"))).find("a")


def test_identifiers_are_quoted_in_addresses():
    assert soup(display.evidence_link('été 2020".c1')).a["href"].endswith("#%C3%A9t%C3%A9%202020%22.c1")


def test_quote_marks_the_words_and_says_who_and_where(hostile):
    small = Small()
    small.article("deux")
    sentence = small.sentence("deux", "Hier, la mission a grandi de 300 personnes.")
    row = small._inside("claims", {**sentence, "start": sentence["start"] + 6, "end": sentence["end"] - 1, "text": sentence["text"][6:-1]}, voice="outlet", topic="mission", code="size", coding="added")
    shown = soup(display.quote(row, small.tables()))
    assert shown.mark.get_text() == "la mission a grandi de 300 personnes"
    assert shown.find(class_="quotation")["lang"] == "fr"
    assert shown.find(class_="quotation").get_text() == "«\u202fHier, la mission a grandi de 300 personnes.\u202f»"
    assert "The outlet's own voice" in shown.get_text() and "4 May 2020 (stated)" in shown.get_text()
    assert "Not translated yet" in shown.get_text()


def test_markup_in_an_article_is_plain_text(hostile):
    claim = hostile["claims"].iloc[0]
    for shown in (display.quote(claim, hostile), display.french(HOSTILE), display.prose("{x}", x=HOSTILE), display.table(pd.DataFrame({HOSTILE: [HOSTILE]}), HOSTILE)):
        assert HOSTILE in soup(shown).get_text()
        assert not soup(shown).find(["script", "b"])


def test_quote_of_words_that_run_over_their_sentence():
    small = Small()
    small.article("trois")
    small.sentence("trois", "Un. Deux.")
    row = small.claim("trois", "goal", text="Trois.")
    row.update(text="Trois. Quatre.", end=row["end"] + 8)
    assert soup(display.quote(row, small.tables())).mark.get_text() == "Trois. Quatre."


def test_quote_over_two_sentences_shows_both_whole():
    small = Small()
    small.article("cinq")
    first, second = (small.sentence("cinq", text) for text in ("Il a dit: oui.", "Et non, hier."))
    row = small.claim("cinq", "goal", text="x")
    row.update(start=first["start"] + 10, end=second["start"] + 6, text="oui. Et non")
    shown = soup(display.quote(row, small.tables()))
    assert [m.get_text() for m in shown.find_all("mark")] == ["oui.", "Et non"]
    assert shown.find(class_="quotation").get_text() == "«\u202fIl a dit: oui. Et non, hier.\u202f»"


def test_what_lacks_its_translation_names_the_sentence(hostile):
    claim = hostile["claims"].iloc[0]
    lacking = soup(display.quote(claim, hostile)).find(class_="translation")
    assert links.unlisted(lacking["data-untranslated"]) == [claim["sentence_id"]]


def test_statements_name_their_speaker():
    small = Small()
    small.article("quatre")
    row = small.statement("quatre", "ali-hassan")
    assert "Said by Ali Hassan" in soup(display.quote(row, small.tables())).get_text()


def test_table_names_rows_and_columns_and_aligns_numbers():
    shown = soup(display.table(pd.DataFrame({"Article": ["a", "b"], "Words": [1234, 5], "Texte": ["oui", ""]}), "Caption", french_columns=["Texte"]))
    assert [th["scope"] for th in shown.find_all("th")] == ["col"] * 3 + ["row"] * 2
    assert shown.find("caption").get_text() == "Caption"
    assert "right" in shown.find_all("td")[0]["style"] and shown.find_all("td")[0].get_text() == "1,234"
    assert [s.get_text() for s in shown.find_all("span", lang="fr")] == ["oui"]


def test_empty_table_says_so():
    assert soup(display.table(pd.DataFrame(columns=["A", "B"]), "C")).td.get_text() == "none"


def test_nothing_shows_an_address_of_memory(hostile):
    for shown in (display.quotes(hostile["claims"], hostile), display.bullets([display.prose("x")]), display.table(pd.DataFrame({"a": [display.french("x")]}), "c")):
        assert "0x" not in repr(shown) and "object at" not in repr(shown)


def test_quote_shows_the_translation_that_the_project_holds(root, tmp_path, monkeypatch):
    """The folder is the project's own, wherever the library lies in it; a translation belongs to the words it was made from."""
    assert display.paths.TRANSLATIONS == root / "data" / "translations" and display.paths.TRANSLATIONS.is_dir()
    (tmp_path / "un.yml").write_text('- {text: "Elle grandit.", english: "It <grows>."}\n', "utf-8")
    monkeypatch.setattr(display.paths, "TRANSLATIONS", tmp_path)
    small = Small()
    small.article("un")
    same, changed = (small.claim("un", "goal", text=text) for text in ("Elle grandit.", "Elle grandit vite."))
    assert soup(display.quote(same, small.tables())).find(class_="translation").get_text().startswith("It <grows>.")
    assert "Not translated yet" in soup(display.quote(changed, small.tables())).get_text()


def test_a_wide_table_may_take_the_margin():
    narrow, wide = (soup(display.table(pd.DataFrame({str(n): [1] for n in range(columns)}), "C")).div["class"] for columns in (display.WIDE - 1, display.WIDE))
    assert (narrow, wide) == (["wide-table"], ["wide-table", "full-width"])


def test_sides_have_their_heads_and_may_hold_several_rows():
    small = Small()
    small.article("six")
    rows = [small.claim("six", "goal", text=f"Phrase {n}.") for n in range(3)]
    left, right = soup(display.side_by_side(rows[0], rows[1:], small.tables(), heads=("One & all", "Others"))).div.find_all("div", recursive=False)
    assert (left.strong.get_text(), right.strong.get_text()) == ("One & all", "Others")
    assert [len(side.find_all("blockquote")) for side in (left, right)] == [1, 2]
