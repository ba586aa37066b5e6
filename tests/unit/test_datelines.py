"""Where pages print the day of an article: lines under the title, datelines, lines below the text; and what only looks like it."""

import pytest

from dossier.articles import TITLE
from dossier.datelines import is_date_line

TITLE_LINE = "L'Otan maintient sa mission en Irak malgré les roquettes"
BODY = ("L'Otan a annoncé mardi qu'elle maintiendrait sa mission de formation à Bagdad, malgré les tirs de roquettes.\n\n"
        "Les instructeurs danois restent dans la capitale, a précisé son porte-parole.")
DAY = "2019-06-12"

LINES = """
Publié le 12 juin 2019 à 14h32
Publié : 12 juin 2019
Publié le 12/06/2019 à 14:32 | Mis à jour le 14/06/2019 à 10h02
Mis à jour le 13 juin 2019 à 10h12 - Publié le 12 juin 2019 à 14h32
Mis en ligne le mercredi 12 juin 2019
Article mis en ligne le 12 juin 2019 | Lu 312 fois
Posté le 12 juin 2019 par La Rédaction
Date de publication : 12/06/2019
AFP, publié le mercredi 12 juin 2019 à 18h14
Le Courrier avec AFP, Publié aujourd'hui, 12 juin 2019, à 14h32, temps de lecture 3 min.
Publié le 12 juin 2019 à 11h24 - Mis à jour le 13 juin 2019 à 06h40 • Lecture 2 min.
Actualisé le 12/06/2019 à 14h32
Par Jean Dupont | 12 juin 2019
Par Jean Dupont et Anne Martin avec AFP et Reuters - Publié le 12 juin 2019 à 14:32
De notre correspondante à Bagdad, Leïla Haddad, le 12 juin 2019
Rédigé par Jean Dupont le Mercredi 12 Juin 2019 à 14:32
12.06.2019, 18:05
2019-06-12
2019-06-12T14:32:00+02:00
12 juin, 2019 — 9 h 15
Le 12 juin 2019 – Ottawa (Ontario) – Défense nationale / Forces armées canadiennes
Bruxelles, le 12 juin 2019
mer. 12 juin 2019
12 Jun 2019
Wed, June 12, 2019 5:40 PM
• 12 juin 2019 -
12 juin 2019 · 3 min de lecture
12 juin 2019 — Temps de lecture : 4 minutes — 12 commentaires
Radio-Canada Publié le 12 juin 2019 à 4 h 50 HAE
N° 4512 – mercredi 12 juin 2019 – 2 €
Édition du 12 juin 2019
Point de presse du porte-parole du 12 juin 2019
International • Irak • 12 juin 2019
MERCREDI 12 JUIN 2019
""".strip().splitlines()

OPENINGS = [
    "BRUXELLES, 12 juin 2019 (AFP) - ", "BRUXELLES, 12 juin 2019 (Agence du Nord) - ", "Bruxelles, le 12 juin 2019 — ", "Bagdad (Irak), 12 juin 2019 (Nord) – ",
    "(AFP) - 12 juin 2019. ", "BAGDAD / 12 juin 2019 / Xinhua -- ", "Le 12 juin 2019, Bruxelles. ", "BRUXELLES | 12 juin 2019 | ",
    "12 juin 2019, Bruxelles – ", "BAGDAD, juin 12, 2019 (Reuters) - ", "Bruxelles, Belgique | AFP | mercredi 12/06/2019 - 14:32 UTC | ",
    "Bruxelles, 12 juin 2019, Belga. ", "BRUXELLES, 12 Jun 2019 (AFP) - ",
]

TAILS = ["12 juin 2019", "Jean Dupont, 12 juin 2019", "Fait à Bruxelles, le 12 juin 2019.", "(AFP, 12 juin 2019)", "Source : Radio Nord, 12 juin 2019",
         "Article paru dans Le Courrier du 12 juin 2019", "Dernière mise à jour : 12 juin 2019"]

YEARLESS = ["Publié le 12 juin à 14h32", "Mercredi 12 juin, 14h32", "Par Jean Dupont, le 12 juin"]


@pytest.fixture
def published(read_dates):
    """published(text) -> ISO."""
    return lambda text: read_dates(text, published="")._.dating.published


@pytest.mark.parametrize("line", LINES)
def test_a_line_under_or_above_the_title(published, line):
    assert published(f"{TITLE_LINE}\n\n{line}\n\n{BODY}") == DAY
    assert published(f"{line}\n\n{TITLE_LINE}\n\n{BODY}") == DAY
    assert published(f"{TITLE_LINE}\n\nDes mois après, une poignée d'officiers font la classe à Bagdad.\n\n{line}\n\n{BODY}") == DAY


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_dateline(published, opening):
    assert published(f"{TITLE_LINE}\n\nPar Jean Dupont\n\n{opening}{BODY}") == DAY


@pytest.mark.parametrize("line", TAILS)
def test_a_line_below_the_text(published, line):
    assert published(f"{TITLE_LINE}\n\n{BODY}\n\n{line}") == DAY


@pytest.mark.parametrize("line", ["Juin 2019", "N° 45 – juin 2019", "Revue de l'Alliance, juin 2019", "Publié en juin 2019"])
def test_a_month_alone(published, line):
    assert published(f"{TITLE_LINE}\n\n{line}\n\n{BODY}") == "2019-06"


@pytest.mark.parametrize("line", YEARLESS)
def test_a_day_without_its_year_takes_it_from_the_last_dated_fact(published, line):
    assert published(f"{TITLE_LINE}\n\n{line}\n\n{BODY} La mission a été lancée en octobre 2018.") == DAY
    assert published(f"{TITLE_LINE}\n\n{BODY} La mission a été lancée en octobre 2018.\n\n{line}") == DAY


def test_a_day_without_its_year_takes_it_from_the_notice_of_copyright(published):
    assert published(f"{TITLE_LINE}\n\n12 juin, 14h32\n\n{BODY}\n\n© 2019 Le Courrier") == DAY
    assert published(f"{TITLE_LINE}\n\n12 juin, 14h32\n\n{BODY}\n\n© 2009-2021 Le Courrier") == ""


@pytest.mark.parametrize("text", [
    f"{TITLE_LINE}\n\nLe général Morin, à Bagdad, le 12 mars 2018. © AFP\n\n{BODY}",
    f"{TITLE_LINE}\n\nDes soldats à Taji, le 12 mars 2018 (photo d'archives)\n\n{BODY}",
    f"{TITLE_LINE}\n\n{BODY}\n\nÀ lire aussi\nLe sommet de Varsovie, 9 juillet 2016\nLes chiffres - 3 mars 2017",
    f"{TITLE_LINE}\n\n{BODY}\n\nCommentaires (2)\nPaulo, le 3 mars 2017 à 10h12\nBravo !",
    f"Attentats du 13 novembre 2015 : l'Irak aussi\n\n{BODY}",
    f"{TITLE_LINE}\n\n10 juin 2014 : la chute de Mossoul\n\n{BODY}\n\n9 décembre 2017 : la victoire\n\n{BODY}",
    f"Chronologie\n\nBagdad, 9 avril 2003. Les chars américains sont entrés dans la ville. En 2011, ils sont repartis.\n\n{BODY}",
])
def test_dates_that_are_not_the_articles(published, text):
    assert published(text) == ""


def test_of_two_dates_the_better_place_wins(published):
    assert published(f"Vendredi 3 mars 2023\nMenu\n{TITLE_LINE}\n\n12 juin 2019 à 14h32\n\n{BODY}") == DAY   # the day on which the page was saved
    assert published(f"{TITLE_LINE}\n\n12 juin 2019 | Dernière mise à jour : 13 juin 2019 à 10h\n\n{BODY}") == DAY


@pytest.mark.parametrize("line", [
    "Le rapport publié le 12 juin 2019 révèle des lacunes", "Bagdad tombe le 9 avril 2003.", "Attentats du 13 novembre 2015", "Le 3 janvier 2020, tout bascule",
    "Communiqué du Conseil de l'Atlantique Nord – 12 juin 2019", "Jeudi",
])
def test_lines_that_do_more_than_date(line):
    assert not is_date_line(line)


def test_a_dated_title_stays_the_title(read):
    doc = read(f"Communiqué du Conseil de l'Atlantique Nord – 12 juin 2019\n\n{BODY}")
    assert doc._.sentences[0].part == TITLE and doc._.dating.published == DAY
