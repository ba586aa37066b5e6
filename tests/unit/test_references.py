"""Offices by date, people taken up by office, description or pronoun, and the subjects of reporting verbs."""

import pytest

from dossier.actors.subjects import resolve_subject


def meant(doc, words, nth=0):
    found = [m._.mention.actor_id for m in doc.spans["mentions"] if m.text == words]
    return found[nth] if len(found) > nth else None


def span(doc, words):
    start = doc.text.index(words)
    return doc.char_span(start, start + len(words))


@pytest.mark.parametrize(("published", "office", "actor_id"), [
    ("2018-02-13", "Premier ministre irakien", "haider-al-abadi"),
    ("2019-11-30", "Premier ministre irakien", "adel-abdul-mahdi"),
    ("2021-02-18", "Premier ministre irakien", "mustafa-al-kadhimi"),
    ("2016-10-18", "président américain", "barack-obama"),
    ("2020-02", "président américain", "donald-trump"),
    ("2021-02-18", "président américain", "joe-biden"),
    ("2021-02-18", "secrétaire américain à la Défense", "lloyd-austin"),
    ("2019-03-01", "chef du Pentagone", "patrick-shanahan"),
    ("2018-12-01", "secrétaire général de l'Otan", "jens-stoltenberg"),
    ("2018-12-01", "secrétaire général des Nations unies", "antonio-guterres"),
    ("2020-06-01", "chef de la diplomatie allemande", "heiko-maas"),
    ("2020-06-01", "ministre française des Armées", "florence-parly"),
])
def test_holders_follow_the_date(read, published, office, actor_id):
    doc = read(f"Interrogé lundi, le {office} n'a pas souhaité commenter ces informations.", published=published)
    assert meant(doc, office) == actor_id


def test_the_person_whom_the_text_names_goes_before_the_authority_file(read):
    doc = read("Le ministre irakien des Affaires étrangères, Nabil Hadi, est à Rome. Le ministre irakien des Affaires étrangères a signé un accord.", published="2021-02-18")
    assert meant(doc, "ministre irakien des Affaires étrangères", 1) == "nabil-hadi"


def test_an_acting_predecessor_does_not_displace_the_holder(read):
    doc = read("Le secrétaire à la Défense par intérim de Trump, Christopher Miller, avait réduit les effectifs. Le secrétaire américain à la Défense réexamine ce choix.", published="2021-03-01")
    assert meant(doc, "secrétaire américain à la Défense") == "lloyd-austin"


def test_a_holder_whom_the_codebook_does_not_know_has_the_office_for_a_name(read):
    doc = read("Le président américain s'est tu.", published="1999-05-05")
    assert meant(doc, "président américain") == "us-president"
    assert doc._.new_actors["us-president"].role == "président américain"


def test_former_and_deputy_holders_are_not_the_holder(read):
    doc = read("L'ancien président américain a protesté. Le secrétaire général adjoint de l'ONU aussi.", published="2021-03-01")
    assert "joe-biden" not in [m._.mention.actor_id for m in doc.spans["mentions"]]
    assert "antonio-guterres" not in [m._.mention.actor_id for m in doc.spans["mentions"]]


def test_indefinite_offices_are_nobody(read):
    doc = read("Un président américain ne parle pas ainsi, et aucun Premier ministre irakien non plus.", published="2021-03-01")
    assert [m for m in doc.spans["mentions"] if m._.mention.form == "title"] == []


def test_a_bare_office_is_the_one_named_before(read):
    doc = read("Haider al-Abadi est rentré de Munich. Le Premier ministre a réuni son cabinet.", published="2018-02-20")
    assert meant(doc, "Premier ministre") == "haider-al-abadi"


def test_another_office_of_the_same_noun_stays_open(read):
    doc = read("Le secrétaire général du syndicat a appelé à la grève devant l'usine.", published="2018-02-20")
    assert list(doc.spans["mentions"]) == []


def test_administrations_by_date(read):
    doc = read("L'administration américaine défend le retrait que l'administration précédente avait promis.", published="2021-04-20")
    assert meant(doc, "administration américaine") == "biden-administration"
    assert meant(doc, "administration précédente") == "trump-administration"


def test_pronouns_change_their_referent_with_the_paragraph(read):
    doc = read("Le ministre danois, Mads Lindqvist, a visité la base. Il a salué les formateurs.\n\n"
               "Dans l'après-midi, le colonel Omar Rahal a présenté ses recrues. Il a demandé du matériel.")
    assert (meant(doc, "Il", 0), meant(doc, "Il", 1)) == ("mads-lindqvist", "omar-rahal")


def test_pronouns_agree_in_gender(read):
    doc = read("La ministre Trine Bramsen a reçu le général Omar Rahal. Elle a promis un soutien durable.")
    assert meant(doc, "Elle") == "trine-bramsen"


def test_inverted_pronoun_goes_back_to_who_spoke(read):
    doc = read("« Nous restons », a promis la générale Louise Garneau. « Les Talibans avancent, et Kaboul appelle à l'aide », a-t-elle admis.")
    assert meant(doc, "-elle") == "louise-garneau"


def test_a_speaker_after_an_institution_in_the_same_sentence(read):
    doc = read("Bagdad accepte, fait savoir le ministre irakien de la Défense, Salim Jaber. « Mais pas avant l'été », ajoute-t-il.")
    assert meant(doc, "-il") == "salim-jaber"


@pytest.mark.parametrize("text", [
    "Omar Rahal a parlé aux recrues, dit Hana Duvall. Il faut du temps pour former une armée.",
    "Omar Rahal a parlé aux recrues. Il est essentiel de poursuivre cet effort.",
    "Omar Rahal a parlé aux recrues. Il y a encore du travail, selon les experts.",
    "Le colonel Omar Rahal a présenté le plan. Il comprend trois volets et une réserve.",
    "Un haut responsable a démenti, contre l'avis du colonel Omar Rahal. Tout renfort est exclu, précise-t-il.",
])
def test_pronouns_that_stand_for_no_actor(read, text):
    assert [m.text for m in read(text).spans["mentions"] if m._.mention.form == "pronoun"] == []


def test_personal_adjectives_keep_their_subject(read):
    doc = read("Le colonel Omar Rahal a présenté le plan. Il est convaincu que la relève sera prête.")
    assert meant(doc, "Il") == "omar-rahal"


def test_plural_pronoun_for_a_group(read):
    doc = read("Les Alliés ont approuvé le plan. Ils ont insisté sur la formation.")
    assert meant(doc, "Ils") == "nato"


def test_descriptions_by_role_country_and_gender(read):
    doc = read("L'ambassadrice britannique Jane Holloway a rencontré le général iranien Reza Karimi. La diplomate a parlé de paix. Le militaire iranien est resté muet.")
    assert meant(doc, "diplomate") == "jane-holloway"
    assert meant(doc, "militaire iranien") == "reza-karimi"


def test_nationality_for_a_person(read):
    doc = read("Jens Stoltenberg et Florence Parly ont déjeuné ensemble. Le Norvégien a remercié ses hôtes.")
    assert meant(doc, "Norvégien") == "jens-stoltenberg"


def test_two_people_at_once(read):
    doc = read("Le président français Emmanuel Macron a reçu la chancelière allemande Angela Merkel. Les deux dirigeants ont évoqué l'Irak.")
    mention = next(m._.mention for m in doc.spans["mentions"] if m.text == "deux dirigeants")
    assert {mention.actor_id, *mention.others} == {"emmanuel-macron", "angela-merkel"}


def test_this_last(read):
    doc = read("Le colonel Omar Rahal a reçu l'ambassadeur Paul Verne. Ce dernier a quitté la base avant la nuit.")
    assert meant(doc, "Ce dernier") == "paul-verne"


def test_head_of_an_organisation_just_named(read):
    doc = read("L'Otan ne changera rien, a dit son patron devant la presse réunie à Riga.", published="2019-05-02")
    assert meant(doc, "patron") == "jens-stoltenberg"


@pytest.mark.parametrize(("text", "words", "actor_id", "attribution"), [
    ("Un porte-parole du Pentagone a démenti la nouvelle.", "Un porte-parole du Pentagone", "us-defense-department", "explicit"),
    ("Un responsable de la défense a confirmé la nouvelle.", "Un responsable de la défense", "", "anonymous"),
    ("Des sources diplomatiques ont confirmé la nouvelle.", "Des sources diplomatiques", "", "anonymous"),
    ("Un conseiller du président américain a confirmé.", "Un conseiller du président américain", "", "anonymous"),
    ("Un communiqué du ministère irakien de la Défense précise la date.", "Un communiqué du ministère irakien de la Défense", "iraqi-defence-ministry", "explicit"),
    ("Hier, le Conseil norvégien pour les réfugiés a dénoncé ces frappes.", "le Conseil norvégien pour les réfugiés", "conseil-norvegien-pour-les-refugies", "explicit"),
    ("Le ministre, Paul Verne, a confirmé la nouvelle.", "Le ministre, Paul Verne", "paul-verne", "explicit"),
])
def test_subjects_of_reporting_verbs(read, text, words, actor_id, attribution):
    doc = read(text, published="2021-03-01")
    subject = resolve_subject(doc, span(doc, words))
    assert (subject.actor_id, subject.attribution) == (actor_id, attribution)


def test_pronoun_as_subject(read):
    doc = read("Le colonel Omar Rahal a présenté le plan. Il a demandé du matériel.")
    pronoun = next(t for t in doc if t.text == "Il")
    subject = resolve_subject(doc, pronoun)
    assert (subject.actor_id, subject.attribution) == ("omar-rahal", "pronoun")
