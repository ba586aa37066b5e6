"""When an article was published: printed dates first, then what the text gives away, never more than it supports."""

import datetime as dt

import pytest

from dossier.codebook import Event, load_codebook
from dossier.dates.evidence import Knowledge

BODY = "Le Danemark a pris mardi le commandement de la mission, lors d'une cérémonie dans la zone verte."


def dating(read, text: str, published: str = "") -> tuple[str, str, str]:
    doc = read(text, published=published)
    found = doc._.dating
    return found.published, found.basis, doc.text[found.start:found.end]


@pytest.mark.parametrize(("text", "expected"), [
    ("BAGDAD, 5 mai 2019 (AFP) - Le Parlement a voté une motion dimanche soir contre la présence étrangère.", ("2019-05-05", "5 mai 2019")),
    ("Tallinn, le 24 avril 2018 - La ministre estonienne a reçu jeudi le commandant du bataillon multinational.", ("2018-04-24", "24 avril 2018")),
    (f"Le Canada cède le commandement\n\nPublié le 24 novembre 2020 à 18h02 - Mis à jour le 25 novembre 2020 à 07h15\n\n{BODY}", ("2020-11-24", "24 novembre 2020 à 18h02")),
    (f"Le Canada cède le commandement\n\nMis à jour le 25 novembre 2020 à 07h15\n\n{BODY}", ("2020-11-25", "25 novembre 2020 à 07h15")),
    (f"Le Canada cède le commandement\n\nPar Luc Morin | 24/11/2020\n\n{BODY}", ("2020-11-24", "24/11/2020")),
    (f"Le Canada cède le commandement\n\n{BODY}\n\nPublié le 24 novembre 2020", ("2020-11-24", "24 novembre 2020")),
    ("Une visite à Taji\n\nLe général danois a visité le mercredi 3 mars 2021 l'école des sous-officiers, où il a rencontré ses instructeurs.",
     ("2021-03-03", "mercredi 3 mars 2021")),
])
def test_a_printed_date_is_stated(read, text, expected):
    assert dating(read, text) == (expected[0], "stated", expected[1])


def test_the_catalogue_comes_first(read):
    text = f"Le Canada cède le commandement\n\nPublié le 24 novembre 2020\n\n{BODY}"
    assert dating(read, text, published="2020-12") == ("2020-12", "catalogue", "")


@pytest.mark.parametrize("text", [
    f"Le Canada cède le commandement\n\n{BODY}",
    f"Le Canada cède le commandement\n\n{BODY}\n\n© 2021 Tous droits réservés\n\nLire aussi : le reportage du 12 mars 2015",
    "Vingt ans de guerre\n\nLe 11 septembre 2001, des avions s'écrasaient sur New York. La guerre qui suivit n'a pas pris fin.",
    "PARIS, 3 mars (Reuters) - Le ministère des Armées a confirmé le départ de deux compagnies vers la Jordanie.",
])
def test_what_fixes_no_year_is_unknown(read, text):
    assert dating(read, text)[:2] == ("", "unknown")


def test_a_weekday_and_the_people_in_office_fix_the_year(read):
    text = ("Un accord à Bagdad\n\nLundi 5 octobre, la ministre danoise a rencontré les instructeurs de son pays. "
            "Donald Trump et Jens Stoltenberg s'étaient parlé la veille.")
    assert dating(read, text) == ("2020-10-05", "inferred", "Lundi 5 octobre")


def test_former_holders_fix_nothing(read):
    text = "Un accord à Bagdad\n\nLundi 5 octobre, la ministre danoise a rencontré l'ancien président Donald Trump."
    assert dating(read, text)[:2] == ("", "unknown")


def test_an_impossible_day_is_read_by_weekday_and_time_in_office(read):
    text = ("Un départ avancé\n\nLe convoi est parti mercredi, 915 (mai), pour la frontière jordanienne, a dit un proche du président Donald Trump. "
            "Le califat était tombé en mars 2019 à Baghouz.")
    assert dating(read, text) == ("2019-05-15", "inferred", "mercredi, 915 (mai)")


def test_a_ministers_meeting_after_a_dated_fact_fixes_the_day_by_its_weekday(read):
    text = ("Les Alliés comptent leurs dépenses\n\nRéunis jeudi à Bruxelles, les ministres de la Défense de l'Otan ont adopté un plan. "
            "En septembre 2018, Donald Trump avait critiqué l'Allemagne.")
    assert dating(read, text)[:2] == ("2018-10-04", "inferred")


def test_without_a_weekday_a_meeting_gives_its_month_only(read):
    text = ("Les Alliés comptent leurs dépenses\n\nRéunis à Bruxelles, les ministres de la Défense de l'Otan ont adopté un plan. "
            "En septembre 2018, Donald Trump avait critiqué l'Allemagne.")
    assert dating(read, text)[:2] == ("2018-10", "inferred")


def test_a_meeting_long_after_the_last_dated_fact_dates_nothing(read):
    text = ("Les Alliés comptent leurs dépenses\n\nRéunis jeudi à Bruxelles, les ministres de la Défense de l'Otan ont adopté un plan. "
            "En mai 2014, Barack Obama avait critiqué l'Allemagne.")
    assert dating(read, text)[0] == ""


def test_events_of_one_kind_share_their_forms():
    knowledge = Knowledge(load_codebook())
    assert "warsaw-summit-2016" in knowledge.single and "defence-ministers-2018-02" not in knowledge.single


def test_events_are_whole():
    for event in load_codebook().events:
        assert isinstance(event, Event) and event.from_ <= event.to and (event.to - event.from_) <= dt.timedelta(7)
        assert event.forms and event.source
