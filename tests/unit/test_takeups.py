"""Nouns and pronouns that take somebody up, institutions without a name of their own, and for whom they speak. No sentence is from the articles."""

import pytest

from dossier.actors.descriptions import ABOVE, EXACT, LOOSE, NO_FIT, UNKNOWN, fit, profile
from dossier.actors.subjects import resolve_subject


def meant(doc, words):
    """The actor of the last place where these words stand, as the subject of a verb would be read."""
    start = doc.text.rindex(words)
    return resolve_subject(doc, doc.char_span(start, start + len(words), alignment_mode="expand")).actor_id


@pytest.mark.parametrize(("noun", "role", "expected"), [
    ("militaire", "sergent-chef", ABOVE), ("elu", "sénateur démocrate", ABOVE), ("enseignante", "institutrice", ABOVE), ("colonel", "lieutenant-colonel", EXACT), ("ministre", "général italien", NO_FIT), ("depute", "", UNKNOWN),
    ("ambassadeur", "ambassadrice britannique", EXACT), ("retraité", "un retraité du port", EXACT), ("general", "conseiller du général X", NO_FIT), ("depute", "président de la commission de la Défense de la Chambre", LOOSE),
])
def test_which_nouns_take_up_whom(noun, role, expected):
    assert fit(noun, profile([role])) == expected


@pytest.mark.parametrize(("noun", "role", "expected"), [("general", "General, commander of something", EXACT), ("general", "Secretary General of NATO", NO_FIT), ("diplomate", "Foreign minister of Iraq", ABOVE)])
def test_roles_of_the_authority_file(noun, role, expected):
    assert fit(noun, profile([], role)) == expected


@pytest.mark.parametrize(("text", "words", "actor_id"), [
    ("Le colonel Omar Rahal dirige l'école. L'officier a demandé du matériel.", "L'officier", "omar-rahal"),
    ("Zainab Khalaf, institutrice, compte les pupitres. L'enseignante n'attend rien.", "L'enseignante", "zainab-khalaf"),
    ("Le sénateur Mitch Harlan proteste. L'élu du Kentucky a parlé d'une erreur.", "L'élu du Kentucky", "mitch-harlan"),
    ("Le cheikh Dhafer Obaid reçoit. Le chef tribal accuse la ville.", "Le chef tribal", "dhafer-obaid"),
    ("Ali Kareem, 31 ans, manifeste. Le jeune homme ne partira pas.", "Le jeune homme", "ali-kareem"),
    ("L'ex-ministre Paul Verdier doute. Le ministre Luc Anselin y croit. L'ancien ministre a ri.", "L'ancien ministre", "paul-verdier"),
    ("Le sergent letton Janis Ozols rit. Le Letton a montré ses photos.", "Le Letton", "janis-ozols"),
    ("Un diplomate européen a parlé. Le diplomate a demandé le secret.", "Le diplomate", ""),
    ("Le général Omar Rahal est là. Un colonel a protesté. Le colonel a quitté la salle.", "Le colonel", ""),
    ("Joe Biden a prêté serment. Son prédécesseur a quitté la ville.", "Son prédécesseur", "donald-trump"),
    ("Donald Trump est parti. Son successeur a promis un examen.", "Son successeur", "joe-biden"),
    ("Lloyd Austin a téléphoné à Paris. Son homologue français a remercié.", "Son homologue français", "florence-parly"),
    ("La ministre espagnole de la Défense hésite. La ministre allemande a dit oui.", "La ministre allemande", "annegret-kramp-karrenbauer"),
    ("Le cheikh Hatem Jabour est venu du nord. Un meeting l'attendait. « J'ai eu tort », reconnaît-il.", "-il", "hatem-jabour"),
    ("« Nous restons, insiste le colonel Omar Rahal. » « Nous formons, répète-t-il, et rien d'autre. »", "-il", "omar-rahal"),
    ("Le colonel Omar Rahal a reçu Hana Duvall. Celle-ci a déclaré vouloir rester.", "Celle-ci", "hana-duvall"),
    ("Le voyage s'est achevé chez le cheikh Hatem Jabour. En janvier, il exigeait le départ de tous.", "il", "hatem-jabour"),
])
def test_taken_up(read, text, words, actor_id):
    assert meant(read(text, published="2021-02-18"), words) == actor_id


@pytest.mark.parametrize(("text", "words", "actor_id"), [
    ("Le porte-parole du ministère danois de la Défense a démenti.", "Le porte-parole du ministère danois de la Défense", "danish-defence-ministry"),
    ("Un porte-parole de l'armée slovène a confirmé.", "Un porte-parole de l'armée slovène", "slovenian-army"),
    ("La porte-parole du Pentagone a démenti.", "La porte-parole du Pentagone", "us-defense-department"),
    ("Les services du Premier ministre irakien ont démenti.", "Les services du Premier ministre irakien", "iraqi-prime-ministers-office"),
    ("Le Premier ministre irakien est à Rome. Son porte-parole a démenti.", "Son porte-parole", "iraqi-prime-ministers-office"),
    ("La ministre allemande de la Défense est à Rome. Son ministère a démenti.", "Son ministère", "german-defence-ministry"),
    ("Le ministère polonais de la Santé est en crise. Le ministère a démenti.", "Le ministère", "polish-health-ministry"),
    ("En Irak, la crue monte. Le ministère des Ressources en eau a mis en garde.", "Le ministère des Ressources en eau", "iraqi-water-resources-ministry"),
    ("Le ministre slovaque de la Justice a démenti.", "Le ministre slovaque de la Justice", "slovak-justice-ministry"),
    ("En Irak, la colère monte. Des milliers de manifestants ont réclamé justice.", "Des milliers de manifestants", "iraqi-people"),
    ("En Irak, la colère monte. Quinze manifestants ont réclamé justice.", "Quinze manifestants", ""),
    ("En Irak, le Parlement siège. 170 députés ont exigé un vote.", "170 députés", "iraqi-parliament"),
    ("L'Otan forme des officiers en Irak. Le quartier général de la mission a démenti.", "Le quartier général de la mission", "nato-mission-iraq"),
    ("Paris, qui craint de froisser la coalition, rappelle le calendrier.", "Paris", "france"),
    ("Les Allemands exigent une base légale.", "Les Allemands", "germany"),
    ("Une étude de l'institut Montclair met en garde.", "Une étude de l'institut Montclair", "institut-montclair"),
    ("Le service météorologique met en garde.", "Le service météorologique", "service-meteorologique"),
    ("L'ONG Main tendue a protesté.", "L'ONG Main tendue", "main-tendue"),
    ("D'après le Conseil de sécurité nationale, rien ne presse.", "le Conseil de sécurité nationale", "conseil-de-securite-nationale"),
    ("Un proche du colonel Omar Rahal a démenti.", "Un proche du colonel Omar Rahal", ""),
    ("Le président élu a promis un examen.", "Le président élu", "us-president-elect"),
])
def test_for_whom_they_speak(read, text, words, actor_id):
    published = "2020-11-20" if "élu" in text else "2021-02-18"
    assert meant(read(text, published=published), words) == actor_id.replace("us-president-elect", "")


def test_president_elect_and_outgoing(read):
    doc = read("Le président américain élu a promis un examen. Le président américain sortant a protesté.", published="2020-11-20")
    assert [m._.mention.actor_id for m in doc.spans["mentions"]] == ["joe-biden", "donald-trump"]


@pytest.mark.parametrize(("published", "words", "actor_id"), [
    ("2021-01-05", "administration sortante", "trump-administration"), ("2021-01-05", "future administration", "biden-administration"), ("2021-02-05", "administration sortante", "trump-administration"),
    ("2021-02-05", "nouvelle administration", "biden-administration"), ("2019-02-05", "nouvelle administration", "trump-administration"), ("2020-12-01", "nouvelle équipe", "biden-administration"),
])
def test_administrations_around_a_handover(read, published, words, actor_id):
    doc = read(f"Tout dépendra de la {words}, selon un expert.", published=published)
    assert actor_id in [m._.mention.actor_id for m in doc.spans["mentions"]]


def test_a_party_by_its_leader(read):
    doc = read("L'alliance Fatah proteste. Le bloc de Hadi al-Ameri exige un vote.", published="2020-02-18")
    assert meant(doc, "Le bloc de Hadi al-Ameri") == "fatah-alliance"
