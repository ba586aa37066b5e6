"""What chapters 1 to 4 say follows the tables: other rows, other words; no rows, no claim."""

import pandas as pd
import pytest
from dossier import catalogue, coding
from dossier.articles import Article, split_parts
from dossier.book.drawing import Figure
from dossier.book.walk import coded, dates, drawings, pages, sources, voices
from dossier.book.walk.notes import read_notes
from small_dossier import empty_dossier, small_dossier

PAGE = "Le phare ouvre ses portes\n\nPartager\n\nLe gardien a dit lundi que 30 bateaux attendaient devant le port.\n\nLe gardien ajoute que la porte reste ouverte pendant tout le mois."


@pytest.fixture
def evidence(tmp_path):
    return small_dossier(tmp_path)


def article(text=PAGE, sha256="0" * 64):
    return Article("phare", "phare.txt", sha256, text, split_parts(text))


ENTRY = catalogue.Entry(id="phare", file="phare.txt", supplied_as="a.txt", sha256="0" * 64, rights="Free.", unverified=("outlet", "author"))


# --- 1 the articles

def test_the_outline_names_each_line_and_quotes_little(evidence):
    text = pages.outline(article()).text
    assert "title" in text and "furniture" in text and "Le gardien a dit lundi que …" in text and "devant" not in text


def test_furniture_is_counted_apart(evidence):
    words = pages.words_by_part(evidence)
    assert words.loc["phare", "boilerplate"] == 3 and words.loc["digue", "boilerplate"] == 0
    assert "3 words of" in pages.furniture_reading(evidence).text.replace("three words", "3 words")


def test_a_person_who_dates_otherwise_is_heard(evidence):
    same, other = (coding.Coding("phare", published=day, published_reason="A stamp.") for day in ("2019-04-02", "2018"))
    assert "says the same" in pages.datings(evidence, {"phare": same}).text
    assert "says otherwise: 2018" in pages.datings(evidence, {"phare": other}).text
    assert "A stamp." in pages.datings(evidence, {"phare": other}).text


def test_a_coarse_date_is_called_one(evidence):
    assert "(June 2019) the text does not support a day" in pages.dating_reading(evidence).text


def test_a_changed_file_is_named():
    assert "has changed" in pages.integrity({"phare": ENTRY}, [article(sha256="1" * 64)]).text
    assert "Every file" in pages.integrity({"phare": ENTRY}, [article()]).text
    assert "Not in the catalogue: phare" in pages.integrity({}, [article()]).text


def test_what_nobody_checked_is_listed(evidence):
    text = pages.unverified({"phare": ENTRY}, evidence).text
    assert "outlet; author" in text and "not in the catalogue" in text


def test_later_chapters_lean_on_days_that_nobody_checked(evidence):
    doubtful = catalogue.Entry(**{name: getattr(ENTRY, name) for name in ("id", "file", "supplied_as", "sha256", "rights")}, unverified=("date of publication",))
    assert "two dates are reckoned from days of publication" in pages.leaning({"phare": doubtful}, evidence).text
    assert "No later chapter" in pages.leaning({"phare": ENTRY}, evidence).text and "No later chapter" in pages.leaning({}, evidence).text


def test_furniture_and_pull_quotes_are_no_words_of_an_article(evidence):
    words = pages.words_by_part(evidence).to_numpy().sum() - 3 - 4   # "Partager cette page", "Nous ouvrirons en mai"
    assert f"{words} words of their own" in pages.closing(evidence, {}).text and words == voices.voice_words(evidence).to_numpy().sum()


def test_rights_that_differ_are_told_apart(evidence):
    assert "Le Phare (2 April 2019): Free." in pages.rights({"phare": ENTRY}, evidence).text


# --- 2 dates and quantities

def test_the_richest_sentence_is_drawn(evidence):
    assert dates.richest_sentence("phare", evidence) == evidence["sentences"]["sentence_id"].iloc[2]
    assert dates.richest_sentence("nobody", evidence) == ""


def test_equal_numbers_of_different_things_are_found(evidence):
    assert dates.namesakes(evidence) == []   # an unknown owner and an unknown place tell nothing apart
    evidence["quantities"]["kind"] = ["people", "other"]
    assert len(dates.namesakes(evidence)) == 1
    evidence["quantities"]["value"] = [30, 31]
    assert dates.namesakes(evidence) == []


def test_spellings_of_one_place_are_one_place(evidence):
    evidence["quantities"]["place"] = ["Irak", "Iraq"]
    assert dates.namesakes(evidence) == []
    evidence["quantities"]["place"] = ["Irak", "Jordanie"]
    assert len(dates.namesakes(evidence)) == 1


def test_a_date_without_a_value_is_shown_in_its_sentence(evidence):
    assert "One date has no value" in dates.unresolved(evidence).text and "30 camions" in dates.unresolved(evidence).text
    evidence["dates"]["value"] = "2019"
    assert dates.unresolved(evidence).text == "Every date got a value."


def test_words_that_date_their_article_are_not_reckoned_from_it(evidence):
    assert dates.dating_words(evidence) == set() and "dates the article" not in dates.dates_tables(evidence).text
    articles = evidence["articles"]
    articles.loc[articles["article_id"] == "phare", ["published", "published_basis"]] = ["2019-04-01", "inferred"]
    assert dates.dating_words(evidence) == {evidence["dates"]["date_id"].iloc[0]}
    assert "gives the date of the article" in dates.reckoned_table(evidence).text and "one that dates the article itself" in dates.dates_reading(evidence).text


def test_words_lead_to_their_evidence(evidence):
    assert f'evidence.html#{evidence["quantities"]["quantity_id"].iloc[0]}"' in dates.quantities_tables(evidence).html


def test_the_time_line_counts_what_it_shows(evidence):
    figure = drawings.mentioned_dates(evidence)
    assert figure.title == "Two of two dates lie within a year of their article."
    evidence["dates"].loc[0, ["value", "earliest", "latest"]] = ["1999-04-01"] * 3
    assert drawings.mentioned_dates(evidence).title == "One of two dates lie within a year of their article."


# --- 3 voices

def test_every_word_has_one_voice(evidence):
    words = voices.voice_words(evidence)
    assert words.loc["phare"].tolist() == [4, 3, 8 + 8 + 4]   # quoted, reported, own: title, reporting clauses
    assert words.loc["digue", "quoted"] == 0


def test_statements_that_go_on_are_counted_once_too(evidence):
    text = voices.reading(evidence).text
    assert "One statement continues" in text and "there are two statements, none of them direct quotations" in text


def test_an_article_has_a_name_in_running_text(evidence):
    assert sources.named("phare", evidence).text == "Le Phare (2 April 2019)" and sources.named("digue", evidence).text == "«\u202fLa digue tient\u202f» (June 2019)"
    assert sources.named("nobody", evidence).text == "nobody"
    evidence["articles"].loc[:, ["title", "outlet", "published"]] = ["", "", ""]
    assert sources.named("digue", evidence).text == "digue (no date)"


def test_who_is_named_and_never_speaks(evidence):
    assert "Anne Le Goff" in voices.silent(evidence).text and "Kerbrat" not in voices.silent(evidence).text


def test_a_source_without_a_name_is_quoted(evidence):
    assert "One statement has no named source" in voices.unnamed(evidence).text and "des riverains" in voices.unnamed(evidence).text


def test_each_way_of_attribution_has_its_example(evidence):
    text = voices.examples(evidence).text
    assert [w for w in ("Explicit", "Pronoun", "Carried", "Anonymous") if w in text] == ["Explicit", "Pronoun", "Anonymous"]


def test_words_inside_words_are_doubtful(evidence):
    assert len(voices.nested(evidence)) == 0
    inner = evidence["statements"].iloc[0].copy()
    inner["end"] -= 5
    evidence["statements"] = pd.concat([evidence["statements"], inner.to_frame().T], ignore_index=True)
    assert voices.nested(evidence)["outer"].tolist() == ["gardien"]


# --- 4 claims

def test_claims_are_told_by_topic_voice_and_coding(evidence):
    text = coded.reading(evidence).text
    assert "two claims: two on the mission, no on US policy" in text and "One stands in the outlet's own voice" in text
    assert text.count("attributed to a source") == 1 and sum(evidence["claims"]["voice"] == "attributed") == 1
    assert "One claim is unreviewed, in one article" in coded.coding_reading(evidence).text


def test_the_deepest_sentence_has_most_layers(evidence):
    assert coded.deepest_sentence(evidence) == evidence["sentences"]["sentence_id"].iloc[2]


def test_an_entry_whose_words_are_gone_is_listed():
    entry = coding.CodedClaim("40 bateaux", "mission", "size", "outlet")
    assert "no longer stand" in coded.out_of_date({"phare": coding.Coding("phare", claims=(entry,))}, [article()]).text
    assert "word for word" in coded.out_of_date({}, [article()]).text


def test_notes_are_read_with_the_words_they_stand_beside(tmp_path):
    (tmp_path / "phare.yml").write_text(
        'article: phare\nclaims:\n  # headline: no code fits "#1"\n  - text: "le \\"phare\\" # 1"   # doubtful: a lamp\n    topic: mission   # why not\n'
        "    code: size\n  - text: plain # end\n", encoding="utf-8")
    notes = read_notes(tmp_path)
    assert [(n.table, n.words, n.note, n.is_doubt) for n in notes] == [
        ("claims", "", 'headline: no code fits "#1"', False), ("claims", 'le "phare" # 1', "doubtful: a lamp", True),
        ("claims", 'le "phare" # 1', "why not", False), ("claims", "plain", "end", False)]
    assert "A lamp" in coded.doubts(notes).text and "headline" in coded.left_out(notes).text and "why not" not in coded.left_out(notes).text


@pytest.mark.parametrize(("shares", "title"), [
    ([], "No article has words to count."),
    ([0.0, 0.0], "No article quotes anybody directly."),
    ([0.4], "The article quotes 40% of its words directly."),
    ([0.4, 0.4], "Every article quotes 40% of its words directly."),
    ([0.0, 0.4, 0.1], "One article quotes 40% of its words directly, one nothing."),
    ([0.4, 0.004, 0.4, 0.001], "Two articles quote 40% of their words directly, two less than 1%."),
])
def test_the_title_of_the_quotations_holds_for_any_shares(shares, title):
    assert drawings._most_and_least(pd.Series(shares, dtype=float)) == title


def test_shares_are_told_without_overlap():
    placed = drawings._spread([(2, "1%"), (4, "2%"), (100, "97%")], 120)
    assert all(a + drawings.text_width(told) < b for (a, told), (b, _) in zip(placed, placed[1:]))
    assert placed[-1][0] + drawings.text_width("97%") <= 120


# --- all

SHOWN = [
    lambda t: pages.leaning({}, t), pages.summary, pages.parts_table, pages.furniture_reading, pages.furniture_lines, pages.dating_reading,
    dates.passages, dates.dates_tables, dates.dates_reading, dates.reckoned_table, dates.quantities_tables, dates.quantities_reading, dates.namesakes_reading,
    dates.unresolved, dates.open_values, dates.anomalies, dates.closing, drawings.mentioned_dates, drawings.quotation_shares,
    voices.reading, voices.attributions, voices.examples, voices.speakers, voices.speakers_reading, voices.unnamed, voices.shares_reading,
    voices.shares_table, voices.sides, voices.silent, voices.silent_reading, voices.doubts, voices.closing,
    coded.layers, coded.codes, coded.reading, coded.states, coded.voices, coded.coding_table, coded.coding_reading, coded.coding_examples,
    lambda t: coded.claims_tables("mission", t), lambda t: pages.closing(t, {}), lambda t: coded.closing(t, []),
]


@pytest.mark.parametrize("show", SHOWN)
def test_empty_tables_show_without_complaint(tmp_path, show):
    assert show(empty_dossier(tmp_path)).html


@pytest.mark.parametrize("show", SHOWN)
def test_markup_stays_text_and_bytes_stay_the_same(evidence, show):
    shown = show(evidence)
    assert "<b>" not in shown.html and "<Kerbrat>" not in shown.html and shown.html == show(evidence).html and "0x" not in repr(shown)


@pytest.mark.parametrize("draw", [drawings.mentioned_dates, drawings.quotation_shares])
def test_figures_say_in_words_what_they_show(evidence, draw):
    figure = draw(evidence)
    assert isinstance(figure, Figure) and "phare" in figure.alt and "articles" in figure.caption and f'aria-label="{figure.title}' in figure.html
