"""What chapter 7 says of Iraqi positions, whatever the tables hold: none, one or many, for and against, denied."""

import pytest
from dossier.book.readings import iraq
from small_tables import Small


def told(read, *claims):
    """What a reading says of positions (code, target, status) of the Iraqi government."""
    small = Small()
    small.article("a", genre="news", outlet="")
    for code, target, status in claims:
        small.claim("a", code, topic="iraqi_position", actor_id="iraqi-government", target_id=target, status=status)
    return read(small.tables()).text


REQUEST, DEMAND, TERMS = ("request", "nato", "requested"), ("demand_departure", "foreign-forces", "requested"), ("conditional", "nato", "current")


@pytest.mark.parametrize(("claims", "said"), [
    ((), "In short: the articles report no Iraqi position, and so no objection."),
    ((REQUEST,), "In short: the articles report no demands to leave and no objections short of that. One position is for a presence."),
    ((DEMAND, DEMAND), "In short: the articles report two demands to leave and no objections short of that. None of these names NATO. No positions are for a presence."),
    ((("object", "nato", "current"), ("object", "nato", "denied")), "In short: the articles report no demands to leave and one objection short of that. One of these names NATO. No positions are for a presence."),
])
def test_the_head_says_what_there_is_of_objections(claims, said):
    assert told(iraq.in_short, *claims) == said


def test_each_kind_in_a_sentence():
    text = told(iraq.reading, REQUEST, ("request", "nato", "denied"), TERMS, DEMAND)
    assert "Two requests (one denied), by the Iraqi government, about NATO." in text
    assert "Consent is needed in one case: NATO must ask the Iraqi government first." in text
    assert "One demand to leave, by the Iraqi government, about foreign forces in Iraq." in text
    assert "No article reports a consent or an objection." in text


def test_every_position_is_counted_on_a_side_or_on_none():
    text = told(iraq.targets, REQUEST, REQUEST, DEMAND, TERMS)
    assert text.startswith("Two positions are for a presence (NATO), one against one (foreign forces in Iraq). One names a condition, neither for nor against.")
    assert "The Iraqi government is on both sides: two requests (4 May 2020, about NATO) and one demand to leave (4 May 2020, about foreign forces in Iraq)." in text


def test_what_rests_on_one_article():
    text = told(iraq.one_outlet_reading, DEMAND, DEMAND, TERMS)
    assert "Two demands to leave rest on a single article, «\u202fTitre de a\u202f» (4 May 2020), all of them on its own word. Genre: news; outlet: not named." in text
    assert "One case of consent needed rests on a single article, «\u202fTitre de a\u202f» (4 May 2020), on its own word. Genre: news; outlet: not named." in text
