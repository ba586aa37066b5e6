"""Who counts as named: no byline, no credit, no furniture, no country that only says where; a state is its government."""

import pytest
from dossier.book import named
from small_tables import Small


@pytest.fixture
def small():
    made = Small()
    made.article("un")
    return made


def mention(small, actor, text, name, part="body"):
    sentence = small.sentence("un", text, part)
    start = sentence["start"] + text.index(name)
    return small._add("mentions", mention_id=f"m{len(small.rows['mentions'])}", article_id="un", start=start, end=start + len(name), text=name,
                      sentence_id=sentence["sentence_id"], actor_id=actor, form="name")


@pytest.mark.parametrize("text, name, kept", [
    ("Trois ans de guerre, écrit Jane Doe.", "Jane Doe", False),
    ("Jane Doe écrit au ministre.", "Jane Doe", True),
    ("Il écrit à Jane Doe.", "Jane Doe", True),
    ("Le ministre a été reçu par Jane Doe.", "Jane Doe", True),
    ("Par Jane Doe", "Jane Doe", False),
    ("Le ministre à Bagdad. ©AFP", "AFP", False),
    ("Le ministre à Bagdad. Photo : AFP", "AFP", False),
    ("Selon l'AFP, il reste.", "AFP", True),
])
def test_who_signs_is_not_named(small, text, name, kept):
    mention(small, "somebody", text, name)
    assert len(named.mentions(small.tables())) == kept


def test_furniture_names_nobody(small):
    mention(small, "nato", "Suivez l'OTAN", "OTAN", "boilerplate")
    assert named.mentions(small.tables()).empty and named.mentions(Small().tables()).empty


def test_a_state_is_its_government(small):
    mention(small, "iraq", "L'Irak demande de l'aide.", "Irak")
    assert list(named.mentions(small.tables())["actor_id"]) == ["iraqi-government"]


@pytest.mark.parametrize("table", ["claims", "statements", "quantities"])
def test_a_country_that_only_says_where_is_not_named(small, table):
    mention(small, "afghanistan", "Ils quittent l'Afghanistan.", "Afghanistan")
    assert named.mentions(small.tables()).empty
    {"claims": lambda: small.claim("un", "goal", target_id="afghanistan"), "statements": lambda: small.statement("un", "afghanistan"),
     "quantities": lambda: small.quantity("un", 40, actor_id="afghanistan")}[table]()
    assert list(named.mentions(small.tables())["actor_id"]) == ["afghanistan"]
