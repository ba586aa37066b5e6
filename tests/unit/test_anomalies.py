"""Places where a text must be wrong: each kind on invented sentences, with look-alikes that are right."""

import pytest


@pytest.fixture(scope="session")
def anomalies(read):
    """anomalies(text) -> (kind, place, reading) of each."""
    def anomalies(text, published="2019-05-15"):
        doc = read(text, published=published)
        return [(a.kind, s.text, a.reading) for s, a in zip(doc.spans["anomalies"], doc._.anomalies)]

    return anomalies


@pytest.mark.parametrize(("text", "place", "reading"), [
    ("Le convoi est parti mercredi, 915 (mai), pour la frontière jordanienne.", "mercredi, 915 (mai)", "15 mai"),
    ("Le texte sera voté le 31 novembre 2019 par les députés.", "31 novembre 2019", "30 novembre"),
    ("Le texte sera voté le 30 février par les députés irakiens.", "30 février", "29 février"),
    ("Le texte sera voté le 29 février 2019 par les députés.", "29 février 2019", "28 février"),
    ("Le texte a été voté le lundi 14 février 2018 par les députés.", "lundi 14 février 2018", "mercredi 14 février 2018"),
])
def test_impossible_dates(anomalies, text, place, reading):
    assert anomalies(text) == [("impossible_date", place, reading)]


@pytest.mark.parametrize("text", [
    "Le texte a été voté le mercredi 14 février 2018 par les députés.", "Le texte sera voté le 29 février 2020 par les députés.",
    "Le texte sera voté le 1er mars par les députés irakiens.", "Le mardi 5 mars, les députés ont voté le texte.", "La résolution 1244 de juin 1999 reste en vigueur.",
])
def test_possible_dates(anomalies, text):
    assert anomalies(text) == []


@pytest.mark.parametrize(("text", "place", "reading"), [
    ("La réunion des ministres 28 se tient à Tallinn depuis lundi.", "ministres 28", "28 ministres"),
    ("Les soldats 500 de la mission vivent dans la zone verte.", "soldats 500", "500 soldats"),
])
def test_numbers_behind_their_noun(anomalies, text, place, reading):
    assert anomalies(text) == [("inverted_number", place, reading)]


@pytest.mark.parametrize("text", [
    "Les articles 5 et 6 du traité ont été relus par les ministres.", "Les résolutions 1244 et 2178 restent en vigueur à ce jour.", "Les années 2018 et 2019 ont été difficiles pour la mission.",
])
def test_numbers_that_name(anomalies, text):
    assert anomalies(text) == []


def test_a_sentence_broken_in_a_name(anomalies):
    text = ("Jens Stoltenberg a salué mardi les instructeurs de la mission. La mission restera à Bagdad, a ensuite promis Jens. "
            "Stoltenberg a quitté la ville dans la soirée.")
    assert [a[:2] for a in anomalies(text)] == [("broken_sentence", "Jens. Stoltenberg")]


def test_a_full_stop_amid_a_clause(anomalies):
    assert [a[:2] for a in anomalies("La mission quittera la base de Taji et. les instructeurs iront à Bagdad.")] == [("broken_sentence", "Taji et. les instructeurs")]


@pytest.mark.parametrize("text", [
    "Jens Stoltenberg a salué mardi les instructeurs de la mission. Il a quitté Bagdad dans la soirée.",
    "M. Abadi a reçu le col. Dupuis à l'état-major de Bagdad, hier.",
    "Le premier à parler fut le ministre. Jens Stoltenberg, lui, n'a rien dit.",
])
def test_whole_sentences(anomalies, text):
    assert anomalies(text) == []


@pytest.mark.parametrize(("text", "reading"), [
    ("Le ministre a dit : « La mission restera à Bagdad. Il a ensuite quitté la salle.", "a closing mark is missing"),
    ("La mission restera à Bagdad », a dit le ministre devant les députés.", "an opening mark is missing"),
])
def test_unbalanced_quotation_marks(anomalies, text, reading):
    assert [(kind, r) for kind, _, r in anomalies(text)] == [("unbalanced_quotes", reading)]


@pytest.mark.parametrize("text", [
    "Le ministre a dit : « La mission restera à Bagdad. » Il a ensuite quitté la salle.",
    "Le ministre a dit : « La mission restera.\n\n« Elle ne partira pas avant la fin de l'année, et nous aussi. »",
    "« Il a dit “non”, et c'est tout », a raconté le ministre devant les députés.",
    "L'Alliance n'a pas d'autre choix aujourd'hui, d'après l'état-major de l'armée.",
])
def test_balanced_quotation_marks(anomalies, text):
    assert anomalies(text) == []


LONG = "La mission de formation, lancée en octobre dernier, conseille le ministère irakien de la Défense et les écoles militaires de la région de Bagdad."


@pytest.mark.parametrize("again", [LONG, LONG.replace("octobre", "novembre")])
def test_a_passage_printed_twice(anomalies, again):
    found = anomalies(f"{LONG} Les élèves y apprennent le déminage.\n\nLe Danemark enverra trente instructeurs au printemps.\n\n{again}")
    assert [a[:2] for a in found] == [("duplicate_passage", again)]


@pytest.mark.parametrize("text", [
    f"{LONG}\n\nLe Danemark enverra trente instructeurs au printemps, et la mission de formation de Bagdad les accueillera dans ses écoles.",
    "« Nous ne voulons pas de bases, nous voulons des instructeurs »\n\nLe général nous a reçus à Bagdad. Nous ne voulons pas de bases, nous voulons des instructeurs. Il l'a répété.",
])
def test_passages_that_only_resemble(anomalies, text):
    assert anomalies(text) == []


def test_a_title_whose_number_the_body_denies(anomalies):
    text = "Berlin enverra 300 soldats en Irak\n\nLe ministère allemand de la Défense a démenti mardi que 300 soldats soient en route pour Bagdad."
    assert [a[:2] for a in anomalies(text)] == [("contradicted_title", "Berlin enverra 300 soldats en Irak")]


@pytest.mark.parametrize("title", ["Berlin enverra-t-elle 300 soldats en Irak ?", "Berlin dément l'envoi de 300 soldats en Irak", "Berlin enverra 200 soldats en Irak"])
def test_titles_that_are_not_contradicted(anomalies, title):
    assert anomalies(f"{title}\n\nLe ministère allemand de la Défense a démenti mardi que 300 soldats soient en route pour Bagdad.") == []
