"""What is learned from coded articles: it finds a code by its signs, leaves alone what rules have found, and is not older than its sources."""

import json

import numpy as np
import pytest

from dossier.claims.learned import FILE, Label, Weights, checked, load_weights
from dossier.codebook import DEFAULT_FOLDER
from dossier.learning import Sentence, as_json, coded_sentences, learn
from dossier.records import RecordError
from dossier.rules import load_rules

ASKS, LEAVES = Label("iraqi_position", "request", ""), Label("us_policy", "troop_level", "reduce")


def sentence(signs, *labels):
    return Sentence("a", frozenset(signs.split()), frozenset(labels))


@pytest.fixture
def small(tmp_path):
    """Weights learned from a few invented sentences, as read from their file."""
    sentences = [sentence("word:prier who:ask", ASKS)] * 10 + [sentence("word:retrait who:leave", LEAVES)] * 10 + [sentence("word:pluie who:rain")] * 20
    (tmp_path / FILE).write_text(as_json(learn(sentences)), "utf-8")
    return load_weights(tmp_path)


def test_signs_speak_for_their_label(small):
    for label, words in ((ASKS, {"word:prier"}), (LEAVES, {"who:leave", "word:never-seen"})):
        chances = small.chances(words)
        assert max(chances, key=chances.get) == label and chances[label] > 0.5
        assert small.speak_for(label, words) > 0 > small.speak_for(label, {"word:pluie"})
    assert all(chance < 0.5 for chance in small.chances({"word:pluie"}).values())
    assert all(chance < 0.5 for chance in small.chances(()).values())


def test_a_label_that_is_rare_is_not_learned():
    assert learn([sentence("word:a", ASKS)] * 7 + [sentence("word:b", LEAVES)] * 9 + [sentence("word:c")] * 9)["labels"] == [str(LEAVES)]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"labels": ["a/b"], "threshold": 1, "bias": [], "weights": {}}', '{"labels": ["a/b/"], "threshold": 1, "bias": [0], "weights": {"x": {"7": 1}}}'])
def test_a_file_of_another_kind_is_refused_in_one_line(tmp_path, text):
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(RecordError, match="learned.json.*make them again"):
        load_weights(tmp_path)


def test_weights_for_a_code_that_the_codebook_lacks_are_refused_in_one_line():
    weights = Weights((Label("mission", "picnic", ""),), 0.6, np.array([0.0]), {}, np.zeros((0, 1)))
    with pytest.raises(RecordError, match="no code mission/picnic/; learn the weights again"):
        checked(weights, load_rules(DEFAULT_FOLDER))


def test_a_codebook_without_weights_has_its_rules_alone(tmp_path):
    assert load_weights(tmp_path) is None


# --- in the pipeline -------------------------------------------------------------------------------

TEXT = """L'Otan en Irak

Bagdad, 13 février 2018

La mission de l'Otan en Irak forme des soldats irakiens. Il pleut à Bagdad.
"""


@pytest.fixture
def coder(nlp, monkeypatch):
    """set(label, sign): the pipeline's coder with a single weight, for one sign of a sentence."""
    component = nlp.get_pipe("dossier_claims")

    def weigh(label, sign):
        monkeypatch.setattr(component, "weights", Weights((label,), 0.6, np.array([-20.0]), {sign: 0}, np.array([[40.0]])))

    return weigh


def claims(read):
    doc = read(TEXT)
    return [(span.text, claim.topic, claim.code, claim.voice) for span, claim in zip(doc.spans["claims"], doc._.claims)]


def test_a_code_that_no_rule_finds_comes_from_the_weights(read, coder):
    coder(Label("mission", "goal", ""), "nothing:at all")
    by_rules = claims(read)
    assert ("mission", "activity") in {c[1:3] for c in by_rules}
    coder(Label("mission", "suspension", ""), "word:pleuvoir")
    assert [c for c in claims(read) if c not in by_rules] == [("Il pleut à Bagdad", "mission", "suspension", "outlet")]


def test_what_a_rule_has_found_is_not_told_again(read, coder):
    coder(Label("mission", "activity", ""), "word:former")
    assert [c[2] for c in claims(read)].count("activity") == 1


# --- the project's own -----------------------------------------------------------------------------

def test_the_weights_are_those_that_the_development_articles_give(root, nlp):
    """`make weights` would write the file again as it is; a weight may differ by a rounding step from one machine to the next."""
    again = learn(list(coded_sentences(root / "tests" / "articles" / "dev", nlp)))
    stored = json.loads((root / "data" / "codebook" / FILE).read_text("utf-8"))
    assert stored["labels"] == again["labels"] and stored["weights"].keys() == again["weights"].keys(), "stale: run make weights"
    assert stored["threshold"] == again["threshold"]
    for sign, row in again["weights"].items():
        before = stored["weights"][sign]
        assert all(abs(row.get(place, 0.0) - before.get(place, 0.0)) <= 0.31 for place in row.keys() | before.keys()), f"stale at {sign}: run make weights"


def test_the_order_of_signs_changes_nothing(root):
    weights = load_weights(root / "data" / "codebook")
    signs = sorted(weights.rows)[::40]
    assert weights.chances(signs) == weights.chances(signs[::-1])
    assert len({weights.speak_for(weights.labels[0], order) for order in (signs, signs[::-1], signs[1::2] + signs[::2])}) == 1
