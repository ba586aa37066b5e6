"""Events: classes, agents, state and denial, read from the parse and from surface order."""

import pytest

from dossier.codebook import DEFAULT_FOLDER
from dossier.claims.events import find_events, lexicon
from dossier.rules import load_rules
from dossier.claims.scene import Scene


@pytest.fixture(scope="module")
def events(read):
    """events(sentence) -> {word: (event, agents)} of the last sentence of a text."""

    def events(text: str) -> dict:
        doc = read(text)
        scene = Scene(doc, load_rules(DEFAULT_FOLDER))
        last = scene.sentences[-1]
        return {doc[e.head].text: (e, scene.agents(e)) for e in find_events(scene.grammar, last.start, last.end, lexicon())}

    return events


@pytest.mark.parametrize("sentence, word, agents", [
    ("Bagdad réclame le départ des troupes étrangères.", "réclame", ("iraqi-government",)),
    ("La décision prise en juin par l'Otan surprend.", "décision", ("nato",)),
    ("Le Parlement irakien a, sans surprise, approuvé le texte.", "approuvé", ("iraqi-parliament",)),
    ("Cette aide, comme l'a demandé Joe Biden, sera doublée.", "demandé", ("joe-biden",)),
    ("Donald Trump a appelé l'Otan à envoyer des soldats.", "envoyer", ("nato",)),
    ("Donald Trump s'est engagé à retirer ses troupes.", "retirer", ("donald-trump",)),
    ("L'appel américain a été entendu.", "appel", ("us",)),
    ("Un vœu répété mardi par Joe Biden.", "répété", ("joe-biden",)),
])
def test_agents(events, sentence, word, agents):
    assert events(sentence)[word][1] == agents


@pytest.mark.parametrize("sentence, word, negated", [
    ("L'Otan n'a jamais suspendu cette aide.", "suspendu", True),
    ("L'Otan ne suspend que cette aide.", "suspend", False),
    ("Il n'y a aucun plan pour envoyer des soldats.", "envoyer", True),
    ("Washington refuse d'envoyer des soldats.", "envoyer", True),
    ("Washington n'exclut pas d'envoyer des soldats.", "envoyer", False),
    ("Tout renfort américain est exclu.", "renfort", True),
    ("Aucune lettre de Bagdad ne réclame cette aide.", "réclame", True),
    ("Bagdad dément avoir accepté cette aide.", "accepté", True),
])
def test_denial(events, sentence, word, negated):
    assert events(sentence)[word][0].negated is negated


@pytest.mark.parametrize("sentence, word, state", [
    ("L'Otan a suspendu cette aide.", "suspendu", "done"),
    ("L'Otan suspendra cette aide.", "suspendra", "planned"),
    ("L'Otan suspendrait cette aide.", "suspendrait", "planned"),
    ("L'Otan suspendait cette aide.", "suspendait", "past"),
    ("L'Otan compte renforcer cette aide.", "renforcer", "planned"),
    ("L'Otan vient de renforcer cette aide.", "renforcer", "done"),
])
def test_state(events, sentence, word, state):
    assert events(sentence)[word][0].state == state


def test_purpose_is_not_said_to_happen(events):
    found = events("L'Otan envoie des formateurs pour renforcer l'armée.")
    assert found["renforcer"][0].is_purpose and not found["envoie"][0].is_purpose


def test_reflexive_verbs_are_other_verbs(events):
    assert "decide" in events("Les Alliés s'accordent sur ce point.")["accordent"][0].classes
    assert "ask" not in events("Les Alliés se demandent que faire.")["demandent"][0].classes
