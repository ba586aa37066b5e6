"""Contradictions, differences of time and look-alikes among made-up rows."""

import pytest
from dossier.book.disagreements import CONTRADICTION, LOOKALIKE, TIME, agreements, disagreements
from small_tables import Small


@pytest.fixture
def small():
    made = Small()
    made.article("a", "2020-05-04")
    made.article("b", "2020-05-06")
    made.article("later", "2021-05-04")
    return made


def found(small, rule):
    rows = disagreements(small.tables())
    return list(rows.loc[rows["rule"] == rule, ["kind", "left", "right"]].itertuples(index=False, name=None))


def size(small, article, value, qualifier="exact", status="planned", role="target"):
    return small.claim(article, "size", value=value, status=status, qualifier=qualifier, role=role)


def test_two_numbers_for_one_size_at_one_time_contradict_each_other(small):
    size(small, "a", 900)
    size(small, "b", 800)
    assert found(small, "sizes_of_the_mission") == [(CONTRADICTION, "900", "800")]


@pytest.mark.parametrize("value, qualifier, agree", [
    (900, "exact", True), (950, "about", True), (1100, "about", False), (500, "more_than", True), (950, "more_than", False), (1000, "up_to", True), (890, "exact", False),
])
def test_numbers_agree_within_their_qualifier(small, value, qualifier, agree):
    size(small, "a", 900)
    size(small, "b", value, qualifier)
    assert (found(small, "sizes_of_the_mission") == []) == agree


def test_another_size_a_year_later_is_a_matter_of_time(small):
    size(small, "a", 300, status="current", role="current")
    size(small, "later", 800, status="current", role="current")
    assert found(small, "sizes_of_the_mission") == [(TIME, "300", "800")]


@pytest.mark.parametrize("day, kind", [("2020-05-14", CONTRADICTION), ("2020-04-24", CONTRADICTION), ("2020-05-24", TIME), ("2020-04-14", TIME), ("2020-05", CONTRADICTION)])
def test_news_of_one_fortnight_is_of_one_time(small, day, kind):
    small.article("near", day)
    size(small, "a", 900)
    size(small, "near", 500)
    assert [k for k, _, _ in found(small, "sizes_of_the_mission")] == [kind]


def test_what_is_planned_does_not_contradict_what_is_in_place(small):
    size(small, "a", 300, status="current", role="current")
    size(small, "a", 900)
    assert found(small, "sizes_of_the_mission") == []


def test_a_chain_of_sizes_gives_one_pair_for_each_change(small):
    for article, value in (("a", 300), ("b", 300), ("later", 800)):
        size(small, article, value, status="current", role="current")
    small.article("last", "2022-05-04")
    size(small, "last", 900, status="current", role="current")
    assert found(small, "sizes_of_the_mission") == [(TIME, "300", "800"), (TIME, "800", "900")]


@pytest.mark.parametrize("total, clash", [(900, False), (1000, True)])
def test_parts_and_total_of_one_article(small, total, clash):
    size(small, "a", 300, status="current", role="current")
    size(small, "a", 600, role="increase")
    size(small, "a", total)
    assert bool(found(small, "sums_that_fail")) == clash


@pytest.mark.parametrize("first, second, kind", [
    (("later", "2018", "done"), ("a", "2020-07", "planned"), CONTRADICTION),   # dated before the other still speaks of it as to come
    (("a", "2020-07", "planned"), ("later", "2020-09", "done"), TIME),         # a plan, then the beginning
    (("a", "2018", "done"), ("later", "2019", "done"), CONTRADICTION),
    (("a", "2018", "done"), ("b", "2018-03", "done"), None),                   # one is only more exact
    (("a", "2020-07", "planned"), ("b", "2020-09", "planned"), CONTRADICTION),
    (("a", "2020-07", "planned"), ("later", "2022", "planned"), TIME),
])
def test_beginnings(small, first, second, kind):
    for article, date, status in (first, second):
        small.claim(article, "launch", date=date, status=status, actor_id="nato")
    assert [k for k, _, _ in found(small, "launches")] == ([kind] if kind else [])


@pytest.mark.parametrize("text, open_", [("la décision de lancer la mission en juillet", True), ("la mission commence en juillet", False)])
def test_a_date_behind_a_decision_may_date_either(small, text, open_):
    small.claim("later", "launch", date="2018", status="done", actor_id="nato")
    small.claim("a", "launch", text=text, date="2020-07", status="planned", actor_id="nato")
    why, = disagreements(small.tables())["why"]
    assert ("Whether July 2020 dates the beginning or the decision to begin, the words leave open" in why) == open_ and "As worded, both can’t be true" in why


def test_stages_of_a_decision_follow_each_other(small):
    small.claim("a", "decision", status="agreed_in_principle")
    small.claim("later", "decision", status="decided")
    assert [k for k, _, _ in found(small, "stages_of_the_decision")] == [TIME]


def request(small, article, actor, status="requested"):
    return small.claim(article, "request", actor_id=actor, status=status)


def test_two_requesters_are_no_contradiction(small):
    request(small, "a", "us")
    request(small, "b", "iraqi-government")
    assert found(small, "requesters") == [(LOOKALIKE, "the United States asked", "the Iraqi government asked")]


def test_a_denied_request(small):
    request(small, "a", "iraqi-government")
    request(small, "b", "iraqi-government", "denied")
    assert [k for k, _, _ in found(small, "denied_requests")] == [CONTRADICTION]


@pytest.mark.parametrize("article, target, kind", [("b", "nato", CONTRADICTION), ("b", "foreign-forces", LOOKALIKE), ("later", "nato", TIME), ("later", "foreign-forces", LOOKALIKE)])
def test_positions_of_one_actor(small, article, target, kind):
    for where, code, whom in (("a", "request", "nato"), (article, "demand_departure", target)):
        small.claim(where, code, topic="iraqi_position", actor_id="iraqi-government", target_id=whom, status="requested")
    assert [k for k, _, _ in found(small, "opposite_positions")] == [kind]
    why = disagreements(small.tables()).iloc[0]["why"]
    assert why.startswith("Both are about NATO" if target == "nato" else "The first is about NATO, the second about foreign forces in Iraq.")
    assert ("Time passed" in why) == (article == "later")


@pytest.mark.parametrize("code, kind", [("force_contribution", LOOKALIKE), ("troop_level", CONTRADICTION)])
def test_a_title_and_its_denial(small, code, kind):
    small.claim("a", code, topic="us_policy", direction="expand", status="planned", administration="biden", part="title")
    small.claim("a", "troop_level", topic="us_policy", direction="hold", status="denied", administration="biden")
    assert [k for k, _, _ in found(small, "headlines")] == [kind]


def test_one_number_of_two_things(small):
    small.quantity("a", 700, actor_id="us", place="Irak")
    small.quantity("later", 700, actor_id="us", place="Syrie")
    small.quantity("later", 2, actor_id="us", place="Syrie")
    small.quantity("a", 2, actor_id="us", place="Irak")
    assert found(small, "numbers_that_look_alike") == [(LOOKALIKE, "700, United States, Iraq", "700, United States, Syria")]


def test_one_thing_counted_twice(small):
    small.quantity("a", 700, actor_id="us", place="Iraq", role="current")
    small.quantity("b", 900, actor_id="us", place="Irak", role="current")
    small.quantity("b", 50, actor_id="us", place="Syrie", role="current")
    assert found(small, "numbers_that_differ") == [(CONTRADICTION, "700, United States, Iraq", "900, United States, Iraq")]


@pytest.mark.parametrize("taken, open_, clash", [
    ("L'Union a décidé de quitter le Tchad.", "L'Union n'a pas encore décidé si elle quitterait le Tchad.", True),
    ("L'Union a décidé de quitter le Tchad.", "Aucune décision sur le Tchad n'est tombée.", True),
    ("L'Union a décidé de quitter le Tchad.", "Aucune décision sur le Mali n'est tombée.", False),
    ("L'Union discute du Tchad.", "Aucune décision sur le Tchad n'est tombée.", False),
])
def test_a_decision_taken_and_not_taken(small, taken, open_, clash):
    small.sentence("a", taken)
    small.sentence("a", open_)
    small.quantity("b", 40, place="Tchad")
    small.quantity("b", 40, place="Mali")
    assert bool(found(small, "decisions_taken_or_not")) == clash


def test_articles_that_agree(small):
    size(small, "a", 900)
    size(small, "b", 900, "about")
    size(small, "b", 300, status="current", role="current")
    agreed, = agreements(small.tables()).to_dict("records")
    assert (agreed["level"], agreed["value"], agreed["article_ids"]) == ("target", 900, ("a", "b"))


def test_empty_tables():
    assert disagreements(Small().tables()).empty and agreements(Small().tables()).empty
