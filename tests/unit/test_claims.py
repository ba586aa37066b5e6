"""Claims: what is coded, in which state, of whom and in whose voice. Sentences are made for the tests."""

import pytest

DATED = "2021-02-19"
CONTEXT = "L'Otan et l'Irak\n\nLe débat sur l'avenir de la mission de l'Otan en Irak se poursuit. "


@pytest.fixture
def coded(read_by_rules):
    """coded(sentence) -> the claims of a sentence in an article about the mission, as dictionaries with their evidence."""

    def coded(text: str, context: str = CONTEXT, published: str = DATED) -> list[dict]:
        doc = read_by_rules(context + text, published=published)
        return [{**{n: getattr(c, n) for n in c.__dataclass_fields__}, "evidence": s.text}
                for s, c in zip(doc.spans["claims"], doc._.claims) if s.end_char > len(context)]

    return coded


def codes(claims: list[dict]) -> set[str]:
    return {f"{c['topic']}/{c['code']}" for c in claims}


def one(claims: list[dict], code: str) -> dict:
    found = [c for c in claims if f"{c['topic']}/{c['code']}" == code]
    assert len(found) == 1, claims
    return found[0]


@pytest.mark.parametrize("sentence, expected", [
    ("Les Alliés se sont mis d'accord mardi pour renforcer la mission de l'Otan en Irak.", {"mission/decision"}),
    ("L'Alliance envisage de prolonger sa mission de formation en Irak.", {"mission/decision"}),
    ("Bagdad souhaite que l'Otan envoie davantage d'instructeurs.", {"mission/request", "iraqi_position/request"}),
    ("La mission est présente à l'invitation du gouvernement irakien.", {"mission/request", "iraqi_position/request"}),
    ("Washington presse l'Otan d'étendre sa mission en Irak.", {"mission/request", "us_policy/mission_support"}),
    ("La mission de l'Otan en Irak a débuté en 2018.", {"mission/launch"}),
    ("Les activités de formation ont été interrompues pour des raisons de sécurité.", {"mission/suspension"}),
    ("La mission conseillera aussi le ministère de l'Intérieur.", {"mission/activity"}),
    ("La mission, qui emploie aujourd'hui 500 personnes, a été lancée en 2018.", {"mission/size", "mission/launch"}),
    ("L'Alliance attend toujours l'accord du gouvernement irakien.", {"mission/condition", "iraqi_position/conditional"}),
    ("Bagdad exige que toute extension soit approuvée par son Parlement.", {"mission/condition", "iraqi_position/conditional"}),
    ("La mission a pour but de renforcer les institutions irakiennes.", {"mission/goal"}),
    ("L'Otan a transféré une partie de son personnel de Bagdad vers le Koweït.", {"mission/location"}),
    ("Le mouvement sadriste réclame que les soldats étrangers s'en aillent.", {"iraqi_position/demand_departure"}),
    ("La coalition Fatah s'est déclarée hostile à toute présence étrangère.", {"iraqi_position/object"}),
    ("Le Premier ministre irakien a donné son accord à l'arrivée de nouveaux instructeurs.", {"iraqi_position/consent"}),
    ("Lloyd Austin a salué l'élargissement de la mission.", {"us_policy/mission_support"}),
    ("Les Etats-Unis fourniront une partie des troupes de la mission.", {"us_policy/force_contribution"}),
    ("La mission, aujourd'hui cantonnée à la zone verte, pourrait s'étendre à d'autres villes.", {"mission/location"}),
    ("Bagdad n'a jamais demandé 4.000 soldats, mais des experts.", {"iraqi_position/request"}),
    ("Bagdad n'a jamais demandé 4.000 soldats à l'Otan.", {"iraqi_position/request", "mission/request"}),
    ("Christopher Miller a annoncé que le contingent en Irak serait ramené de 3.000 à 2.500 hommes.", {"us_policy/troop_level"}),
])
def test_codes(coded, sentence, expected):
    assert codes(coded(sentence)) == expected


@pytest.mark.parametrize("sentence", [
    "La France retirera ses formateurs.",
    "La coalition a formé 200.000 soldats irakiens.",
    "Le Canada commande la mission depuis 2018.",
    "Daech a revendiqué une attaque contre l'armée irakienne.",
    "L'Iran exige le départ des Américains.",
    "L'Otan a-t-elle décidé d'élargir sa mission en Irak ?",
    "Les députés irakiens ont rejeté le budget.",
])
def test_nothing_to_code(coded, sentence):
    assert coded(sentence) == []


@pytest.mark.parametrize("text", [
    "L'Otan au Mali\n\nL'Union européenne a suspendu sa mission de formation au Mali, forte de 1.100 militaires. Bamako a exigé le départ des soldats français.",
    "Police du ciel\n\nLa mission de police du ciel de l'Alliance compte 120 militaires. Les ministres ont décidé d'accroître les effectifs. "
    "Joe Biden a réaffirmé l'engagement des Etats-Unis envers l'Alliance.",
    "Crues en Irak\n\nLe gouvernement irakien a demandé une aide internationale. Le Parlement a adopté le budget.",
])
def test_other_subjects_give_no_claims(coded, text):
    assert coded(text, context="") == []


@pytest.mark.parametrize("sentence, code, direction, status", [
    ("Le Pentagone exclut d'envoyer des troupes supplémentaires.", "troop_level", "hold", "denied"),
    ("« Nous ne retirerons pas nos soldats d'Irak », a assuré le général Kenneth McKenzie.", "troop_level", "hold", "denied"),
    ("Donald Trump a menacé de quitter l'Otan.", "alliance_tone", "hostile", "current"),
    ("Donald Trump a reproché aux Européens de ne pas payer leur juste part.", "burden_sharing", "demand", "requested"),
    ("Lloyd Austin a remercié les alliés de leur engagement.", "alliance_tone", "reassure", "current"),
])
def test_direction_of_us_policy(coded, sentence, code, direction, status):
    claim = one(coded(sentence), f"us_policy/{code}")
    assert (claim["direction"], claim["status"]) == (direction, status)


def test_a_request_that_was_not_made_is_denied(coded):
    claims = coded("« L'Irak n'a jamais sollicité ces renforts », affirme le député Hassan Salem.")
    assert {c["status"] for c in claims} == {"denied"}
    assert one(claims, "iraqi_position/request")["speaker_id"] == "hassan-salem"


def test_consent_refused_is_an_objection_and_consent_not_given_is_denied(coded):
    assert codes(coded("Bagdad n'acceptera pas l'arrivée de soldats étrangers.")) == {"iraqi_position/object"}
    assert one(coded("Bagdad n'a pas accepté l'arrivée de soldats étrangers."), "iraqi_position/consent")["status"] == "denied"
    assert one(coded("Bagdad nie avoir accepté l'arrivée de soldats étrangers."), "iraqi_position/consent")["status"] == "denied"


def test_pas_a_pas_denies_nothing(coded):
    assert one(coded("Bagdad demande pas à pas l'aide de l'Otan."), "iraqi_position/request")["status"] == "requested"
    assert one(coded("Bagdad demande pas l'aide de l'Otan."), "iraqi_position/request")["status"] == "denied"


def test_ne_que_does_not_deny(coded):
    assert codes(coded("L'Otan ne suspend que ses activités de formation.")) == {"mission/suspension"}


@pytest.mark.parametrize("sentence, target", [
    ("Le Parlement irakien réclame le départ des troupes américaines.", "us"),
    ("Le Parlement irakien réclame le départ des troupes étrangères.", "foreign-forces"),
    ("Le Parlement irakien réclame le départ de l'Otan.", "nato"),
    ("Le Parlement irakien réclame le départ de la coalition internationale.", "coalition"),
])
def test_target_of_a_demand_to_leave(coded, sentence, target):
    assert one(coded(sentence), "iraqi_position/demand_departure")["target_id"] == target


def test_voice_is_the_speakers_inside_what_is_said_and_the_outlets_for_the_request_itself(coded):
    told = one(coded("Le Parlement irakien réclame le départ des troupes étrangères."), "iraqi_position/demand_departure")
    said = one(coded("« Les soldats américains doivent partir », a martelé Qais al-Khazali."), "iraqi_position/demand_departure")
    assert (told["voice"], told["speaker_id"]) == ("outlet", "")
    assert (said["voice"], said["speaker_id"], said["actor_id"]) == ("attributed", "qais-al-khazali", "qais-al-khazali")


def test_an_act_by_a_reporting_verb_is_its_subjects(coded):
    claim = one(coded("Lloyd Austin a salué l'élargissement de la mission."), "us_policy/mission_support")
    assert (claim["voice"], claim["speaker_id"]) == ("attributed", "lloyd-austin")


def test_a_source_without_a_name_is_attributed_without_speaker(coded):
    claim = one(coded("Selon un diplomate, la mission sera portée à 4.000 personnes."), "mission/size")
    assert (claim["voice"], claim["speaker_id"]) == ("attributed", "")


def test_a_change_gives_both_numbers(coded):
    found = {(c["value"], c["status"]) for c in coded("La mission passera de 500 à 4.000 personnes.") if c["code"] == "size"}
    assert found == {(500, "current"), (4000, "planned")}


def test_those_who_are_trained_are_not_the_missions(coded):
    assert codes(coded("La mission a formé 12.500 soldats irakiens.")) == {"mission/activity"}


@pytest.mark.parametrize("sentence, administration", [
    ("L'administration Trump a réduit les effectifs américains en Irak.", "trump"),
    ("Les Etats-Unis ont tué le général Soleimani à Bagdad en janvier 2020.", "trump"),
    ("L'administration précédente a réduit les effectifs américains en Irak.", "trump"),
    ("La nouvelle administration maintiendra les troupes américaines en Irak.", "biden"),
    ("Aucune réduction des troupes américaines n'est prévue, dit le Pentagone.", "biden"),
])
def test_administration(coded, sentence, administration):
    claims = [c for c in coded(sentence) if c["topic"] == "us_policy"]
    assert {c["administration"] for c in claims} == {administration}


def test_a_demand_that_is_taken_up_again_keeps_its_code(coded):
    claims = coded("Donald Trump a demandé à l'Otan d'en faire plus contre le terrorisme. Un appel réitéré mercredi par Mike Pompeo.", published="2020-01-15")
    assert [(c["code"], c["actor_id"]) for c in claims if c["topic"] == "us_policy"] == [("burden_sharing", "donald-trump"), ("burden_sharing", "mike-pompeo")]


def test_a_position_denied_for_one_target(coded):
    claims = coded("Le Parlement irakien a voté un texte exigeant le départ des troupes étrangères. Ce texte ne concerne pas l'Otan.")
    assert [(c["target_id"], c["status"]) for c in claims if c["topic"] == "iraqi_position"] == [("foreign-forces", "requested"), ("nato", "denied")]


def test_a_wish_not_to_be_named_is_no_request(coded):
    claims = coded("Un responsable de la Maison-Blanche, qui a demandé à ne pas être cité, assure que les Etats-Unis soutiennent la mission.")
    assert {(c["code"], c["direction"]) for c in claims} == {("mission_support", "reassure")}


def test_evidence_leaves_dateline_and_reporting_clause_out(coded):
    text = "L'Otan en Irak\n\nBRUXELLES, 14 octobre 2020 (AFP) - La mission de l'Otan en Irak a débuté en 2018, a rappelé Jens Stoltenberg."
    assert one(coded(text, context=""), "mission/launch")["evidence"] == "La mission de l'Otan en Irak a débuté en 2018"


@pytest.mark.parametrize("text", [
    "Inondations en Irak\n\nUne mission du Croissant-Rouge, forte de 85 secouristes, est arrivée à Bagdad.",
    "Des chars de l'Otan à Tapa\n\nLa mission compte 300 soldats. Elle forme des réservistes pour éviter une guerre.",
])
def test_an_article_that_does_not_name_nato_and_iraq_tells_nothing_of_the_mission(read, text):
    assert [c for c in read(text, published="2018-11-25")._.claims if c.topic == "mission"] == []
