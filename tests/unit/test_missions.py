"""Which mission a phrase means: by name, by owner and place, by what was spoken of before."""

import pytest

from dossier.actors.missions import mission_at


def missions(doc):
    return [(m.text, m._.mission) for m in doc.spans["missions"]]


@pytest.mark.parametrize(("text", "expected"), [
    ("La mission de l'Otan en Irak recrute des médecins.", [("mission de l'Otan en Irak", "nato-mission-iraq")]),
    ("L'Alliance renforcera sa mission de conseil à Bagdad.", [("mission de conseil à Bagdad", "nato-mission-iraq")]),
    ("La mission de l'Otan en Afghanistan touche à sa fin.", [("mission de l'Otan en Afghanistan", "resolute-support")]),
    ("La KFOR a reçu un nouveau commandant au camp Film City.", [("KFOR", "kfor")]),
    ("L'opération Inherent Resolve se poursuit dans le désert.", [("Inherent Resolve", "inherent-resolve")]),
    ("La mission européenne en Irak a fêté ses trois ans.", [("mission européenne en Irak", "eu-advisory-mission-iraq")]),
    ("La « NATO Mission Iraq » (NMI) occupe un étage du quartier général.", [("NATO Mission Iraq", "nato-mission-iraq"), ("NMI", "nato-mission-iraq")]),
    ("La mission Resolute Support compte trente-huit pays.", [("mission Resolute Support", "resolute-support")]),
])
def test_missions_by_name_owner_and_place(read, text, expected):
    assert missions(read(text)) == expected


def test_a_bare_mission_is_the_one_last_spoken_of(read):
    doc = read("La mission de l'Otan en Afghanistan s'achève. La mission comptait seize mille soldats.\n\n"
               "L'Otan élargit sa mission de formation en Irak. Cette mission passera à quatre mille personnes.")
    assert [m for _, m in missions(doc)] == ["resolute-support", "resolute-support", "nato-mission-iraq", "nato-mission-iraq"]


def test_a_possessive_mission_belongs_to_the_subject(read):
    doc = read("L'Union européenne a ouvert une ambassade en Irak et y prolonge sa mission de conseil.")
    assert missions(doc) == [("mission de conseil", "eu-advisory-mission-iraq")]


@pytest.mark.parametrize("text", [
    "Le colonel a pour mission de protéger le pont et ses abords.",
    "La mission de protéger les civils revient à la police locale.",
    "Mission accomplie, s'est réjoui le ministre devant les caméras.",
    "Le photographe est en mission depuis trois semaines dans la région.",
    "Une mission diplomatique est attendue à Bagdad dans les prochains jours.",
])
def test_tasks_are_no_missions(read, text):
    assert missions(read(text)) == []


def test_a_mission_that_cannot_be_told_is_open(read):
    doc = read("Personne ne veut d'une nouvelle mission à l'étranger, a prévenu le député belge.")
    assert [m for _, m in missions(doc)] == [""]
    assert mission_at(doc, 0, len(doc)) == ""


def test_one_nations_own_mission_is_not_nato_s(read):
    doc = read("L'Otan se réjouit. La mission danoise en Irak forme des démineurs depuis 2015.")
    assert "nato-mission-iraq" not in [m for _, m in missions(doc)]


def test_sentences_without_a_mission(read):
    doc = read("Le ministre a parlé du budget de la santé devant les élus.")
    assert mission_at(doc, 0, len(doc)) is None
