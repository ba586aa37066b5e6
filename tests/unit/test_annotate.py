"""Passages: the words of each row are marked, overlapping marks are cut apart, and nothing of the text is lost or read as markup."""

from html.parser import HTMLParser

import pandas as pd
import pytest
from dossier.book import annotate
from dossier.book.annotate import Mark
from dossier.book.walk import dates
from small_dossier import TEXTS, small_dossier


@pytest.fixture
def evidence(tmp_path):
    return small_dossier(tmp_path)


class _Passage(HTMLParser):
    """The French text of a passage and the marked stretches with the labels that end in them."""

    def __init__(self, html):
        super().__init__()
        self.text, self.marks, self._chip, self._open, self._french = "", [], 0, False, True
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "mark":
            self._open = True
            self.marks.append([dict(attrs)["class"], "", []])
        elif tag == "span" and dict(attrs).get("lang") == "en" and self._open:
            self._chip += 1
            self.marks[-1][2].append("")
        elif tag == "p":
            self._french = False

    def handle_endtag(self, tag):
        if tag == "mark":
            self._open = False
        elif tag == "span" and self._chip:
            self._chip -= 1

    def handle_data(self, data):
        if self._chip:
            self.marks[-1][2][-1] += data
        elif self._open:
            self.marks[-1][1] += data
            self.text += data
        elif self._french:
            self.text += data


def test_rows_are_marked_with_their_values(evidence):
    sentence_id = evidence["dates"]["sentence_id"].iloc[0]
    marks = annotate.date_marks(evidence["dates"].head(1)) + annotate.quantity_marks(evidence["quantities"].head(1), evidence)
    drawn = _Passage(annotate.sentence(sentence_id, marks, evidence).html)
    assert [(m[0], m[1].strip(), m[2]) for m in drawn.marks] == [
        ("layer-date", "lundi", ["2019-04-01"]), ("layer-quantity", "30 bateaux", ["30, other, current, Yann <Kerbrat>"])]


def test_a_title_above_a_denial_is_not_called_contradicted(evidence):
    rows = evidence["anomalies"].assign(kind="contradicted_title", reading="denied in the body: en mai")
    assert [m.label for m in annotate.anomaly_marks(rows)] == ["title beside a denial: en mai"]
    assert "contradicted" not in dates.anomalies(evidence | {"anomalies": rows}).text


def test_the_text_itself_stays_whole(evidence):
    row = evidence["sentences"].iloc[0]
    drawn = annotate.sentence(row["sentence_id"], [Mark(3, 8, "date", "x"), Mark(5, 20, "claim", "y"), Mark(0, 30, "statement", "z")], evidence)
    text = _Passage(drawn.html).text.replace(" ", "")
    assert TEXTS["phare"][0][1].replace(" ", "") in text and "<b>" not in drawn.html


def test_overlapping_marks_are_each_labelled_once(evidence):
    row = evidence["sentences"].iloc[0]
    drawn = _Passage(annotate.sentence(row["sentence_id"], [Mark(0, 20, "statement", "outer"), Mark(3, 8, "date", "inner"), Mark(15, 25, "claim", "later")], evidence).html)
    assert sorted(label for m in drawn.marks for label in m[2]) == ["inner", "later", "outer"]
    assert [m[0] for m in drawn.marks] == ["layer-statement", "layer-date", "layer-statement", "layer-claim", "layer-claim"]


def test_a_mark_over_two_sentences_is_labelled_at_its_end(evidence):
    own = evidence["sentences"].iloc[2:4]
    drawn = _Passage(annotate.passage("phare", own["start"].min(), own["end"].max(), [Mark(own["start"].min(), own["end"].max(), "anomaly", "broken")], evidence).html)
    assert [m[2] for m in drawn.marks] == [["broken"]] or [m[2] for m in drawn.marks] == [[], ["broken"]]


def test_furniture_stays_out_unless_asked_for(evidence):
    assert "Partager" not in annotate.passage("phare", 0, 200, [], evidence).html
    assert "Partager" in annotate.passage("phare", 0, 200, [], evidence, furniture=True).html


def test_a_statement_shows_speaker_and_cue(evidence):
    drawn = _Passage(annotate.statement(evidence["statements"].iloc[0], evidence).html)
    assert {(m[0], m[1].strip()) for m in drawn.marks} == {
        ("layer-speaker", "Le gardien, Yann Kerbrat"), ("layer-cue", "a dit"), ("layer-statement", "30 bateaux attendaient")}


def test_a_statement_that_goes_on_shows_what_it_continues(evidence):
    html = annotate.statement(evidence["statements"].iloc[1], evidence).html
    assert "30 bateaux" in html and "Nous ouvrirons en mai" in html


def test_claims_on_the_same_words_share_a_mark(evidence):
    rows = evidence["claims"].head(1)
    both = annotate.claim_marks(pd.concat([rows, rows.assign(topic="us_policy", code="strike")]))
    assert [m.label for m in both] == ["mission: size, current + US policy: strike, current"]


def test_what_has_no_translation_says_so(evidence):
    assert "Not translated yet." in annotate.sentence(evidence["sentences"]["sentence_id"].iloc[2], [], evidence).html


def test_the_same_passage_gives_the_same_bytes(evidence):
    def draw():
        return annotate.statement(evidence["statements"].iloc[0], evidence).html

    assert draw() == draw()
