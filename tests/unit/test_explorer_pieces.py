"""What the explorer can show follows the tables: every row in some state, silence where there is none, nothing lost for want of a date or a name."""

import re

import ipywidgets as W
import pytest
from dossier.book import analyses
from dossier.book.explorer import cards, closing, iraq, matters, policy, register, widgets, years
from small_tables import Small

QUESTIONS = (matters, policy, iraq, years)


@pytest.fixture
def small():
    made = Small()
    made.article("b", "2020-05-04")
    made.article("a", "2018")
    made.article("z", "")
    made.claim("a", "size", "Elle compte 500 personnes.", value=500, qualifier="about", actor_id="nato")
    made.claim("b", "request", "On demande plus.", actor_id="us", status="requested")
    made.claim("b", "request", "Bagdad demande l'aide.", topic="iraqi_position", actor_id="iraqi-government", target_id="nato", status="requested")
    made.claim("b", "troop_level", "Les États-Unis <partent>.", topic="us_policy", administration="trump", direction="reduce", status="done", actor_id="us")
    made.claim("z", "decision", "L'Otan reste.", status="planned", coding="unreviewed")
    made.statement("b", "ali-hassan", text="Qu'ils viennent.")
    made.statement("b", "jane-doe", text="Nous partons.")
    return made


def html_of(widget):
    """Every piece of HTML below a widget."""
    children = getattr(widget, "children", ())
    return ([widget.value] if isinstance(widget, W.HTML) else []) + [html for child in children for html in html_of(child)]


def test_no_claim_no_answer():
    empty = Small().tables()
    for question in QUESTIONS:
        assert "0 rows" in question.static(empty).text.replace("no rows", "0 rows")
        assert html_of(question.widget(empty, widgets.Pieces())) and question.reading(empty).text
    assert "no rows" in register.table(empty).html and "no claim" in closing.closing(empty).text


def test_articles_stand_in_the_order_of_their_dates_and_undated_ones_last(small):
    tables = small.tables()
    assert matters.articles(tables) == ["", "a", "b", "z"]
    assert list(matters.claims(tables)["article_id"]) == ["a", "b", "b", "b", "z"]
    assert years.years(tables) == ["2018", "2019", "2020", years.UNDATED]


def test_a_matter_is_a_topic_or_one_of_its_codes(small):
    tables = small.tables()
    frame = matters.claims(tables)
    assert ("mission", "") in matters.matters(tables) and ("iraqi_position", "request") in matters.matters(tables)
    assert len(matters.chosen(frame, ("mission", ""), "")) == 3
    assert list(matters.chosen(frame, ("mission", "request"), "b")["code"]) == ["request"]
    assert matters.chosen(frame, ("mission", "request"), "a").empty


def test_a_year_knows_what_came_before(small):
    frame, steps = analyses.claims(small.tables()), years.years(small.tables())
    known = {year: years.known_by(frame, year, steps) for year in steps}
    assert [len(rows) for rows in known.values()] == [1, 1, 4, 5]
    assert [int(rows["new"].sum()) for rows in known.values()] == [1, 0, 3, 1]


def test_every_claim_answers_one_question_of_a_year(small):
    """One code may belong to two topics: "request"."""
    shown = html_of(years.widget(small.tables(), widgets.Pieces()))
    for claim in small.tables()["claims"]["claim_id"]:
        assert any(f"#{claim}" in html for html in shown)


def test_voices_are_told_apart(small):
    small.claim("a", "object", "Ils refusent.", topic="iraqi_position", actor_id="iraqi-government", voice="attributed", speaker_id="jane-doe")
    small.claim("a", "object", "Nous refusons.", topic="iraqi_position", actor_id="ali-hassan", voice="attributed", speaker_id="ali-hassan")
    small.statement("a", "ali-hassan", kind="indirect", text="Ils refusent aussi.")
    frame = iraq.rows_of_iraq(small.tables())
    assert sorted(frame["heard"]) == sorted(["outlet", iraq.DIRECT, "us", iraq.REPORTED, iraq.REPORTED])
    assert iraq.heard(frame) == ["", iraq.DIRECT, iraq.REPORTED, "us", "outlet"]
    assert "jane-doe" not in set(frame["actor_id"])


def test_what_an_article_prints_is_never_markup(small):
    for question in QUESTIONS:
        assert "<partent>" not in "".join(html_of(question.widget(small.tables(), widgets.Pieces()))) + question.static(small.tables()).html
    assert "<partent>" not in register.table(small.tables()).html


def test_unreviewed_claims_say_so(small):
    row = next(r for r in matters.claims(small.tables()).to_dict("records") if r["coding"] == "unreviewed")
    assert "not reviewed" in cards.particulars(row) and "not reviewed" in register.table(small.tables()).html


@pytest.mark.parametrize(("code", "status", "told"), [
    ("demand_departure", "requested", "wants foreign forces in Iraq to leave"), ("request", "denied", "asks foreign forces in Iraq to come, stay or help (denied)"),
    ("object", "past", "objects to foreign forces in Iraq (no longer)"), ("conditional", "current", "must be asked for consent by foreign forces in Iraq"),
])
def test_a_card_tells_the_stance_of_a_position(code, status, told):
    small = Small()
    small.article("a")
    small.claim("a", code, topic="iraqi_position", actor_id="iraqi-government", target_id="foreign-forces", status=status)
    row = analyses.positions(small.tables()).iloc[0]
    assert cards.particulars(row) == f"Iraqi government · {told}"


def test_an_administration_without_a_completed_act_may_have_one_under_way(small):
    small.claim("b", "posture_review", topic="us_policy", administration="biden", direction="review", status="current", actor_id="us")
    text = closing.closing(small.tables()).text
    assert "Not found: a completed act or decision of the Biden administration. Under way: posture review." in text and "Trump" not in text


def test_rows_are_made_once_and_shared(small):
    made = html_of(matters.widget(small.tables(), widgets.Pieces()))
    assert len(made) > len(set(made))   # in several states …
    pieces = widgets.Pieces()
    assert pieces.box(["<p>a</p>", "<p>b</p>"]) is pieces.box(["<p>a</p>", "<p>b</p>"])   # … as the same widget
    assert pieces.html("<p>a</p>") is pieces.html("<p>a</p>")


def test_identifiers_are_counted_not_drawn_by_lot(small):
    for question in QUESTIONS:
        question.widget(small.tables(), widgets.Pieces())
    made = W.Widget.get_manager_state()["state"]
    assert len(made) > 100 and all(re.fullmatch(r"w\d+", identifier) for identifier in made)


def test_the_table_sorts_numbers_and_days_by_what_they_are(small):
    html = register.table(small.tables()).html
    assert 'data-label="Number" data-sort="500"' in html and "about 500" in html
    assert 'data-label="When" data-sort="2018-01-01"' in html and 'data-label="When" data-sort=""' in html   # no date: last
