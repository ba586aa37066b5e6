"""Growth, policy and positions from a few made-up rows."""

import pytest
from dossier.book import analyses, findings
from dossier.book.readings import growth
from small_tables import Small


@pytest.fixture
def small():
    made = Small()
    made.article("early", "2019-03")
    made.article("late", "2020-05-04")
    return made


def test_levels_of_size_follow_the_status_and_the_role_of_the_number(small):
    small.claim("late", "size", value=300, status="current", qualifier="exact", role="current")
    small.claim("late", "size", value=900, status="planned", qualifier="about", role="target")
    small.claim("late", "size", value=600, status="planned", qualifier="exact", role="increase")
    small.claim("late", "size", value=50, status="denied")
    assert list(analyses.sizes(small.tables())["level"]) == ["now", "target", "change"]


def test_the_latest_size_is_that_of_the_latest_article_that_gives_one(small):
    small.claim("early", "size", value=100, status="current")
    small.claim("late", "size", value=300, status="current")
    small.claim("late", "size", status="current")
    sizes = analyses.sizes(small.tables())
    assert list(analyses.latest(sizes, "now")["value"]) == [300]
    assert analyses.latest(sizes, "target").empty


def test_a_claim_without_a_date_stands_at_the_day_of_its_article(small):
    small.claim("late", "launch", date="2018")
    small.claim("late", "decision", status="decided")
    assert list(analyses.growth_points(small.tables())["when"]) == ["2018", "2020-05-04"]


def test_a_step_joins_the_numbers_of_one_sentence(small):
    before = small.claim("late", "size", value=300, status="current")
    after = small.claim("late", "size", value=900, status="planned")
    after["sentence_id"] = before["sentence_id"]
    small.claim("early", "size", value=80, status="current")
    step, = analyses.steps(small.tables()).to_dict("records")
    assert (step["before"]["value"], step["after"]["value"], step["change"]) == (300, 900, None)


def test_means_of_growth_are_found_by_the_words_of_the_codebook(small):
    small.claim("late", "activity", text="Il s’agira de reprendre des tâches de la coalition.", status="planned")
    small.claim("late", "size", text="L'envoi de 300 militaires est prévu.", status="planned")
    small.claim("late", "decision", text="La mission sera élargie.", status="decided")
    small.claim("late", "request", text="L'Irak demande l'envoi de formateurs.", status="requested")
    assert list(analyses.means(small.tables())["means"]) == ["taking_over", "sending_more"]


@pytest.mark.parametrize("text, voice, possible", [
    ("Une mission permettrait l'envoi de soldats.", "outlet", True),
    ("L'envoi de soldats est prévu.", "outlet", False),
    ("Le retrait suivra l'envoi de soldats.", "outlet", False),            # no conditional: a noun
    ("Elle préparait l'envoi de soldats.", "outlet", False),               # imperfect
    ("L'envoi de soldats commencerait en mai.", "attributed", False),      # the conditional of reported speech
])
def test_what_could_come_of_a_mission_is_told_from_what_is_to_come(small, text, voice, possible):
    small.claim("late", "activity", text=text, status="planned", voice=voice)
    assert list(analyses.means(small.tables())["possible"]) == [possible]
    assert ("conditional" in findings.facts(small.tables())["mission-sending-more-claims"].text) == possible


def test_claims_that_do_not_say_how_are_not_called_growth(small):
    small.claim("late", "size", value=300, text="La mission compte 300 personnes.", status="current")
    said = growth.means_reading(small.tables()).text
    assert "one claim on a decision or a size, which says nothing of how" in said and "grows or is to grow" not in said
    small.claim("late", "size", text="L'envoi de 300 militaires est prévu.", status="planned")
    assert "one other claim on a decision" in growth.means_reading(small.tables()).text
    assert "Neither" not in growth.means_reading(Small().tables()).text


def policy(small, code, direction, status, administration, **values):
    return small.claim("late", code, topic="us_policy", direction=direction, status=status, administration=administration, actor_id="us", **values)


@pytest.mark.parametrize("code, earlier, later, verdict", [
    ("troop_level", [("reduce", "done")], [("hold", "denied")], analyses.STOPPED),
    ("troop_level", [("reduce", "done")], [("expand", "done")], analyses.CHANGED),
    ("troop_level", [("reduce", "done")], [("reduce", "current")], analyses.SAME),
    ("troop_level", [("reduce", "done")], [("expand", "planned")], analyses.ANNOUNCED),
    ("afghanistan", [("reduce", "decided")], [("review", "current")], analyses.REVIEW),
    ("burden_sharing", [("demand", "requested")], [("reassure", "planned")], analyses.ONLY_WORDS),
    ("burden_sharing", [("demand", "requested")], [("demand", "requested")], analyses.SAME),
    ("alliance_tone", [("hostile", "past")], [("reassure", "current")], analyses.ONLY_WORDS),
    ("strike", [("hostile", "done")], [], analyses.ONE_SIDE),
])
def test_policy_or_tone(small, code, earlier, later, verdict):
    for administration, ways in (("trump", earlier), ("biden", later)):
        for direction, status in ways:
            policy(small, code, direction, status, administration)
    assert list(analyses.policy_changes(small.tables())["verdict"]) == [verdict]


def test_administrations_stand_in_the_order_of_their_terms(small):
    policy(small, "troop_level", "hold", "current", "biden")
    policy(small, "troop_level", "hold", "current", "obama")
    assert analyses.administrations(small.tables()) == ["obama", "biden"]


def test_a_headline_on_forces_meets_the_denials_of_its_own_article_only(small):
    title = policy(small, "force_contribution", "expand", "planned", "biden", part="title")
    denial = policy(small, "troop_level", "hold", "denied", "biden")
    policy(small, "troop_level", "hold", "current", "biden")
    other = policy(small, "troop_level", "hold", "denied", "biden")
    other.update(article_id="early")
    pairs = analyses.headline_denials(small.tables())
    assert list(zip(pairs["title_id"], pairs["body_id"])) == [(title["claim_id"], denial["claim_id"])]


def test_through_whom_a_position_reaches_print(small):
    for voice, speaker in (("outlet", ""), ("attributed", "nato"), ("attributed", "ali-hassan"), ("attributed", "")):
        small.claim("late", "request", topic="iraqi_position", actor_id="iraqi-government", target_id="nato", status="requested", voice=voice, speaker_id=speaker)
    assert list(analyses.positions(small.tables())["through"]) == ["outlet", "nato", "iraq", "unnamed"]


def test_a_quotation_that_goes_on_counts_once(small):
    first = small.statement("late", "ali-hassan")
    small.statement("late", "ali-hassan", continues=first["statement_id"])
    small.statement("late", "jane-doe", kind="indirect")
    small.statement("early", "")
    rows = analyses.voices_by_article(small.tables()).set_index("article_id")
    assert (rows.loc["late", "iraq"], rows.loc["late", "iraq_direct"], rows.loc["late", "us"], rows.loc["late", "us_direct"]) == (1, 1, 1, 0)
    assert rows.loc["early", "unnamed"] == 1


@pytest.mark.parametrize("actor, name", [("iraqi-government", "the Iraqi government"), ("nato", "NATO"), ("jane-doe", "Jane Doe"), ("us", "the United States"), ("", "somebody unnamed")])
def test_names_in_running_text(small, actor, name):
    assert analyses.running_name(actor, small.tables()) == name


def test_facts_count_and_name_their_rows(small):
    claim = small.claim("late", "size", value=900, status="planned", qualifier="about", role="target", text="Ils seront 900.")
    small.claim("late", "request", topic="iraqi_position", actor_id="iraqi-government", target_id="nato", status="requested")
    facts = findings.facts(small.tables())
    assert (facts["mission-size-target"].text, facts["mission-size-target"].row_ids) == ("about 900", (claim["claim_id"],))
    assert facts["mission-size-current"].text == "unknown"
    assert facts["articles-count"].text == "two"
    assert facts["articles-first-published"].text == "March 2019"
    assert facts["iraqi-positions"].text == "one Iraqi position"
    assert facts["iraqi-positions-own-words-count"].text == "none"
    assert all(fact.key == key for key, fact in facts.items())


def test_facts_of_empty_tables_are_unknown_or_none():
    assert {f.text.split()[0].lower() for k, f in findings.facts(Small().tables()).items()} <= {"none", "no", "unknown"}


def test_the_topics_of_the_front_page_add_up(small):
    for code, before, after in (("troop_level", ("reduce", "done"), ("hold", "denied")), ("burden_sharing", ("demand", "requested"), ("reassure", "planned")),
                                ("posture_review", ("expand", "done"), ("review", "current"))):
        policy(small, code, *before, "trump")
        policy(small, code, *after, "biden")
    facts = findings.facts(small.tables())
    said = {name: facts[f"us-{name}-topics"].text for name in ("both", "changed", "words-only", "kept", "open")}
    assert said == {"both": "three topics", "changed": "no policy is reversed", "words-only": "one differs in words only", "kept": "one stands but goes no further",
                    "open": "one is announced or under review"}


def test_every_iraqi_position_is_told_by_somebody(small):
    for voice, speaker in (("outlet", ""), ("attributed", "nato"), ("attributed", "nato"), ("attributed", ""), ("attributed", "ali-hassan")):
        small.claim("late", "request", topic="iraqi_position", actor_id="iraqi-government", status="requested", voice=voice, speaker_id=speaker)
    facts = findings.facts(small.tables())
    assert facts["iraqi-positions-passed-on"].text == "two through NATO and one through a source without a name"
    assert [facts[f"iraqi-positions-{n}"].text for n in ("outlet-count", "own-words-count")] == ["one", "one"]
