"""Names, acronyms, offices with names, institutions, places that are no actors. No sentence is from the five articles."""

import pytest

from dossier.actors import actor_of
from dossier.actors.lexicon import pieces, slug


def mentions(doc):
    return [(m.text, m._.mention.actor_id, m._.mention.form) for m in doc.spans["mentions"]]


def ids(doc):
    return {m.text: m._.mention.actor_id for m in doc.spans["mentions"]}


@pytest.mark.parametrize(("written", "actor_id"), [
    ("l'OTAN", "nato"), ("l’Otan", "nato"), ("l'O.T.A.N.", "nato"), ("#NATO", "nato"), ("l'Alliance atlantique", "nato"), ("l'alliance", "nato"),
    ("l'Etat islamique", "daesh"), ("l’État islamique", "daesh"), ("l'EIIL", "daesh"), ("Daech", "daesh"),
    ("Moqtada Sadr", "muqtada-al-sadr"), ("le Hachd al-Chaâbi", "hashd-al-shaabi"), ("la coalition anti-EI", "coalition"),
    ("Lloyd J. Austin", "lloyd-austin"), ("les Talibans", "taliban"), ("le Pentagone", "us-defense-department"),
    ("la Maison-Blanche", "white-house"), ("le gouvernement iraquien", "iraqi-government"), ("les autorités irakiennes", "iraqi-government"),
    ("l'administration Trump", "trump-administration"), ("Asaïb Ahl Al-Haq", "asaib-ahl-al-haq"),
])
def test_spellings_of_one_actor(read, written, actor_id):
    doc = read(f"Un diplomate a parlé hier soir avec {written} au sujet de cette affaire délicate.")
    assert actor_id in ids(doc).values()


@pytest.mark.parametrize("text", [
    "Le député a dit ei en riant devant ses collègues réunis au palais.",
    "Une alliance de circonstance s'est nouée entre les deux partis rivaux.",
    "Un gouvernement de transition devra être formé avant la fin de l'année.",
    "La ville fête ses alliés et ses amis depuis le début de la semaine.",
    "L'ère Trump et le clan Barzani ont marqué durablement cette province.",
])
def test_words_that_only_look_like_actors(read, text):
    assert mentions(read(text)) == []


def test_office_and_name_apart_are_two_mentions(read):
    doc = read("Le ministre français des Affaires étrangères, Jean-Yves Le Drian, a reçu son homologue mardi à Paris.")
    assert mentions(doc)[:2] == [
        ("ministre français des Affaires étrangères", "jean-yves-le-drian", "title"), ("Jean-Yves Le Drian", "jean-yves-le-drian", "name")]


def test_office_and_name_together_are_one_mention(read):
    doc = read("La chancelière allemande Angela Merkel a reçu le président français Emmanuel Macron à Berlin.")
    assert mentions(doc) == [
        ("chancelière allemande Angela Merkel", "angela-merkel", "name"), ("président français Emmanuel Macron", "emmanuel-macron", "name")]


def test_institution_inside_an_office_is_a_mention_of_its_own(read):
    doc = read("Le secrétaire général de l'ONU, António Guterres, a appelé au calme depuis New York.")
    assert ("ONU", "un", "acronym") in mentions(doc)
    office = next(t.i for t in doc if t.text == "secrétaire")
    assert actor_of(doc, office) == "antonio-guterres"
    assert actor_of(doc, next(t.i for t in doc if t.text == "ONU")) == "un"
    assert actor_of(doc, next(t.i for t in doc if t.text == "calme")) == ""


def test_mentions_are_sorted_and_nest_only_in_offices(read):
    doc = read("L'ambassadeur des États-Unis auprès de l'Otan a vu J. Stoltenberg, le patron de l'Alliance, puis le commandant du Centcom.")
    spans = list(doc.spans["mentions"])
    assert spans == sorted(spans, key=lambda s: (s.start, -s.end))
    for a, b in zip(spans, spans[1:]):
        assert b.start >= a.end or a._.mention.form == "title" and b.end <= a.end


def test_people_whom_only_the_text_introduces(read):
    doc = read("La ministre lituanienne de la Défense, Rasa K. Petraitienė, a promis dix formateurs. « Ils partiront en mai », a dit Mme Petraitienė.")
    assert [m[1] for m in mentions(doc)].count("rasa-petraitiene") == 3
    actor = doc._.new_actors["rasa-petraitiene"]
    assert (actor.kind, actor.role, actor.country) == ("person", "ministre lituanienne de la Défense", "LTU")


def test_rank_and_nationality_before_an_unknown_name(read):
    doc = read("Le général espagnol Tomás Ibarra dirige la mission. « Rien ne change », a assuré le général Ibarra.")
    assert [m[:2] for m in mentions(doc)] == [("général espagnol Tomás Ibarra", "tomas-ibarra"), ("général Ibarra", "tomas-ibarra")]
    assert doc._.new_actors["tomas-ibarra"].country == "ESP"


def test_a_reporting_verb_shows_that_a_person_is_meant(read):
    doc = read("« La trêve tient », estime Hana Duvall. Selon Karim Selmane, elle ne durera pas. Le camp Castle Grove reste fermé.")
    assert set(doc._.new_actors) == {"hana-duvall", "karim-selmane"}


def test_an_apposition_belongs_to_the_outer_office(read):
    doc = read("Le porte-parole du Premier ministre irakien, le colonel Basim Radi, a confirmé la nouvelle.", published="2021-03-03")
    assert ids(doc)["colonel Basim Radi"] == "basim-radi"
    assert ids(doc)["Premier ministre irakien"] == "mustafa-al-kadhimi"


def test_a_list_is_no_apposition(read):
    doc = read("Ont assisté à la réunion Jens Stoltenberg, le secrétaire d'État américain et plusieurs ministres.", published="2021-03-03")
    assert ids(doc)["secrétaire d'État américain"] == "antony-blinken"


def test_surname_after_another_first_name_is_someone_else(read):
    doc = read("La conseillère Ivanka Trump était présente au dîner officiel, a raconté un témoin.")
    assert "donald-trump" not in ids(doc).values()


def test_surname_in_the_codebook_needs_a_title_or_the_full_name(read):
    assert ids(read("Le Premier ministre Kadhimi a quitté la salle sans dire un mot.")) == {"Premier ministre Kadhimi": "mustafa-al-kadhimi"}
    assert "kenneth-mckenzie" in ids(read("Le général Kenneth McKenzie est arrivé. McKenzie a vu ses troupes.")).values()
    assert ids(read("Les frères Miller ont ouvert une boulangerie dans le quartier nord.")) == {}


@pytest.mark.parametrize(("text", "expected"), [
    ("Bagdad a demandé des instructeurs supplémentaires pour sa police.", "iraqi-government"),
    ("La délégation est arrivée lundi à Bagdad pour une visite de deux jours.", None),
    ("Le convoi a quitté l'aéroport de Bagdad en fin de matinée.", None),
    ("Tout dépendra de la réponse de Bagdad à cette proposition.", "iraqi-government"),
    ("Paris a demandé à Bagdad de protéger ses ressortissants.", "iraqi-government"),
    ("Rien ne se décidera sans Bagdad, assure un diplomate.", "iraqi-government"),
])
def test_a_capital_is_a_government_only_where_it_acts(read, text, expected):
    found = ids(read(text))
    assert found.get("Bagdad") == expected


def test_a_state_in_a_place_is_no_actor(read):
    assert "Irak" not in ids(read("Les soldats stationnés en Irak attendent la relève depuis des mois."))
    assert ids(read("Les soldats ont aidé l'Irak à se relever."))["Irak"] == "iraq"


def test_a_state_that_speaks_is_its_government(read):
    assert ids(read("L'Irak a annoncé la réouverture de la frontière avec son voisin."))["Irak"] == "iraqi-government"
    assert ids(read("La France a annoncé la réouverture de son ambassade."))["France"] == "france"


def test_bare_institutions_are_those_of_the_articles_country(read):
    doc = read("En Irak, la colère monte. Le Parlement a voté une résolution et le gouvernement irakien s'y est rallié. Les députés irakiens se réjouissent.")
    assert ids(doc)["Parlement"] == "iraqi-parliament"
    other = read("En Lituanie, le débat continue. Le Parlement a voté une loi et les ministres lituaniens s'y sont ralliés.")
    assert "iraqi-parliament" not in ids(other).values()


def test_institutions_of_countries_that_the_codebook_does_not_list(read):
    doc = read("Le ministère hongrois de la Défense a démenti. Le gouvernement slovène a confirmé.")
    assert ids(doc) == {"ministère hongrois de la Défense": "hungarian-defence-ministry", "gouvernement slovène": "slovenia"}
    assert doc._.new_actors["hungarian-defence-ministry"].kind == "organisation"


def test_troops_withdrawn_from_a_country_are_not_its_own(read):
    assert "afghan-security-forces" not in ids(read("Le président veut retirer ses troupes d'Afghanistan avant l'automne.")).values()


@pytest.mark.parametrize(("name", "expected"), [
    ("Jessica L. McNulty", "jessica-mcnulty"), ("Zeïnab al-Khafaji", "zeinab-al-khafaji"), ("Jean-Pierre d'Aubigné", "jean-pierre-d-aubigne"), ("J. Stoltenberg", "j-stoltenberg"),
])
def test_identifiers_of_new_people(name, expected):
    assert slug(name) == expected


def test_words_are_read_alike_whatever_their_spelling():
    assert pieces("Iraquien") == (("irakien", 1),)
    assert pieces("U.E.") == (("ue", 2),)
    assert pieces("anti-EI") == (("anti", 0), ("ei", 2))
    assert pieces("l'") == ()
