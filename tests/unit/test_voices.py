"""Who speaks, in the articles of an unknown outlet: groups, institutions behind "on", texts and those who signed them. Sentences are made for the tests."""

import pytest

LEAD = ("L'OTAN élargit sa mission en Irak\n\nPublié le 22 février 2021\n\n"
        "L'OTAN a décidé jeudi d'élargir sa mission de formation en Irak, de 500 à 4 000 personnes. Le Parlement irakien en débat.\n\n")


@pytest.fixture(scope="module")
def speakers(read):
    """speakers(text, lead) -> the speakers of its statements, in text order."""

    def speakers(text: str, lead: str = LEAD) -> list[str]:
        doc = read(lead + text, published="2021-02-22")
        return [s._.statement.speaker_id for s in doc.spans["statements"] if s.start_char >= len(lead)]

    return speakers


@pytest.mark.parametrize("text, expected", [
    ("Des députés sunnites ont accusé le gouvernement de « vendre le pays aux milices ».", "deputes-sunnites"),
    ("Plusieurs chefs de tribus d'Anbar ont promis de « protéger les formateurs ».", "chefs-de-tribus-d-anbar"),
    ("Des manifestants ont crié « Ni Washington ni Téhéran » place Tahrir.", "iraqi-people"),
    ("« Dehors, les Américains ! », scande la foule.", "iraqi-people"),
    ("Deux blocs, Saïroun et Fatah, réclament le retrait de toutes les troupes étrangères.", "sairoun"),
    ("« On ne dicte rien », soutient-on au siège de l'Alliance.", "nato"),
    ("Le Pentagone, par la voix de John Kirby, a démenti toute augmentation.", "john-kirby"),
    ("Une pétition signée par des milliers d'habitants demande que la coalition reste encore deux ans.", "iraqi-people"),
    ("« Nous ne partirons pas », a déclaré auprès de l'AGP le ministre Fouad Hussein.", "fuad-hussein"),
    ("ERBIL — Masrour Barzani a annoncé que les formateurs resteraient.", "masrour-barzani"),
    ("Netchirvan Barzani a assuré que les formateurs resteraient.", "nechirvan-barzani"),
])
def test_speaker(speakers, text, expected):
    assert expected in speakers(text)


@pytest.mark.parametrize("text", [
    "Un député a assuré sous couvert d'anonymat que rien n'était signé.",
    "« Rien n'est signé », dit-on à Washington.",
    "Dans l'entourage de Florence Parly, on insiste : « Pas un soldat de plus. »",
    "Des responsables irakiens affirment que le chiffre de 4 000 est « un plafond ».",
])
def test_a_source_without_a_name_has_no_speaker(speakers, text):
    assert set(speakers(text)) == {""}


def test_initials_answer_for_the_interviewee(speakers):
    lead = "Lieutenant-colonel Antti Lehtonen : « Rien ne presse »\n\nPropos recueillis par Maud Kervella\n\n"
    text = "Que fait un Finlandais à Bagdad ?\n\nA. L. : Il conseille une école.\n\nEst-ce utile ?\n\nA. L. : On y boit du thé."
    assert set(speakers(text, lead)) == {"antti-lehtonen"}


@pytest.mark.parametrize("lead, expected", [
    ("Communiqué de presse\nMinistère de la Défense de la République d'Estonie\nTallinn, le 12 juin 2019\n\n", "estonian-defence-ministry"),
    ("L'OTAN à Bagdad\nDe notre correspondant à Beyrouth\n12 juin 2019\n\n", "iraqi-defence-ministry"),
])
def test_a_ministry_is_that_of_the_page_only_where_the_page_is_official(speakers, lead, expected):
    text = "L'Irak manque d'instructeurs, et l'Irak en demande. Un porte-parole du ministère de la Défense a indiqué que vingt officiers partiraient."
    assert expected in speakers(text, lead)


@pytest.mark.parametrize("text, expected", [
    ("Le comité technique conjoint a remis son rapport. Le comité constate que la coalition est partie.", "comite-technique-conjoint"),
    ("Le bureau du Premier ministre irakien a publié un texte. Le Bureau rappelle que l'accord du Parlement est requis.", "iraqi-prime-ministers-office"),
    ("« Une dernière chance », a dit Jaafar al-Lami, porte-parole des Kataëb Hezbollah. Son groupe a dit exclure l'Otan de cette trêve.", "kataeb-hezbollah"),
    ("La milice Asaïb Ahl al-Haq ne s'en contente pas. « Les Américains partiront », prévient son communiqué.", "asaib-ahl-al-haq"),
])
def test_an_institution_is_taken_up_by_its_noun(speakers, text, expected):
    assert speakers(text)[-1] == expected


def test_a_noun_that_takes_nothing_up_is_nobody(speakers):
    assert speakers("Le comité constate que la coalition est partie.") == [""]


def test_the_headline_of_an_interview_quotes_it(speakers):
    lead = "« Rien ne presse »\n\nENTRETIEN. Antti Lehtonen, lieutenant-colonel finlandais, conseille une école à Bagdad.\n\nPropos recueillis par Maud Kervella\n\n"
    text = "Que fait un Finlandais à Bagdad ?\n\nIl conseille une école, et il écoute.\n\nEst-ce utile ?\n\nOn y boit du thé, et on apprend."
    assert speakers(lead + text, "")[0] == "antti-lehtonen"
