"""What the rules miss: codes that a sentence carries by the weight of its signs, learned from coded articles.

For each code of the codebook a logistic regression (Cox 1958) over the sentence's `signs`; its weights lie in `learned.json` beside
the codebook and are made by `dossier.learning`. Where the weights give a code that no rule has found in the sentence, the clause that
speaks most for it becomes a claim; who acts, how it stands and in whose voice follow as for every other claim.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..records import RecordError
from ..rules import Code, Rule, Rulebook
from .events import Event
from .page import Line
from .scene import Scene
from .signs import signs, signs_of_clause

if TYPE_CHECKING:
    from . import ClaimCoder, Found

FILE = "learned.json"
# The group whose acts and wishes a topic is about.
_ACTING = {"iraqi_position": "iraq", "us_policy": "us", "mission": "nato"}


class Label(NamedTuple):
    """What is learned: a code, in one direction where the code has several."""

    topic: str
    code: str
    direction: str

    @classmethod
    def parse(cls, text: str) -> Label:
        return cls(*text.split("/"))

    def __str__(self) -> str:
        return "/".join(self)


@dataclass(frozen=True)
class Weights:
    """`rows` names the row of `weights` for each sign that counts; a row has a number for each label. `bias` is what a sentence without signs has."""

    labels: tuple[Label, ...]
    threshold: float
    bias: np.ndarray
    rows: Mapping[str, int]
    weights: np.ndarray

    def chances(self, found: Collection[str]) -> dict[Label, float]:
        """The probability of each label for a sentence with these signs."""
        known = self._known(found)
        # A sentence has length one: long ones have no more weight than short ones.
        scores = self.bias + self.weights[known].sum(axis=0) / np.sqrt(len(known) or 1)
        return dict(zip(self.labels, (1 / (1 + np.exp(-scores))).tolist()))

    def speak_for(self, label: Label, found: Iterable[str]) -> float:
        """How much some signs speak for a label."""
        return float(self.weights[self._known(found), self.labels.index(label)].sum())

    def _known(self, found: Iterable[str]) -> list[int]:
        """The rows of signs, in one order: sums of numbers depend on it in their last digit."""
        return sorted(self.rows[sign] for sign in found if sign in self.rows)


@lru_cache
def load_weights(folder: Path) -> Weights | None:
    """The weights beside a codebook; None if it has none, and then the rules read alone. Raises `RecordError` for a file that isn't of this kind."""
    file = folder / FILE
    if not file.is_file():
        return None
    try:
        data = json.loads(file.read_text("utf-8"))
        labels = tuple(map(Label.parse, data["labels"]))
        weights = np.zeros((len(data["weights"]), len(labels)))
        for n, row in enumerate(data["weights"].values()):
            for place, weight in row.items():
                weights[n, int(place)] = weight
        return Weights(labels, data["threshold"], np.array(data["bias"]), {sign: n for n, sign in enumerate(data["weights"])}, weights)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise RecordError(f"{file}: not the weights that `python -m dossier learn` writes; make them again") from None


def checked(weights: Weights | None, rules: Rulebook) -> Weights | None:
    """The weights, if the codebook still has all their codes; raises `RecordError` if it has not."""
    known = {(code.topic, code.name) for code in rules.codes}
    unknown = [str(label) for label in (weights.labels if weights else ()) if label[:2] not in known]
    if unknown:
        raise RecordError(f"{FILE}: the codebook has no code {unknown[0]}; learn the weights again")
    return weights


def find_learned(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event], found: list[Found]) -> list[Found]:
    """Claims of a sentence by their weight, for codes of which the rules have `found` none there."""
    if coder.weights is None or not scene.is_on_subject:
        return []
    told = {(claim.topic, claim.code) for _, _, claim in found}
    chances = coder.weights.chances(signs(scene, sentence, events))
    likely: dict[tuple[str, str], float] = {}
    for label, chance in chances.items():
        likely[label[:2]] = likely.get(label[:2], 0.0) + chance
    made: list[Found] = []
    for (topic, name), chance in likely.items():
        if topic == "iraqi_position" and not scene.others_in_play(sentence.start, sentence.end):
            continue    # "Bagdad demande une aide internationale", after a flood
        if chance >= coder.weights.threshold and (topic, name) not in told:
            label = max((x for x in chances if x[:2] == (topic, name)), key=chances.__getitem__)
            made.append(_claim(coder, scene, sentence, events, label))
    return made


def _claim(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event], label: Label) -> Found:
    code = _code(coder, label)
    if not events:
        head = next((t for t in range(sentence.start, sentence.end) if scene.grammar.head[t] == t), sentence.start)
        return coder.claim(scene, code, sentence.start, sentence.end, head=head, direction=label.direction, status=code.status or "current",
                           actor_id=_somebody(scene, sentence, head, label.topic) or coder.whose[label.topic],
                           target_id=scene.target_near(sentence) if label.topic == "iraqi_position" else "")
    event = max(events, key=lambda e: coder.weights.speak_for(label, signs_of_clause(scene, sentence, e)))
    group = _ACTING[label.topic]
    agent = next((a for a in scene.agents(event) if scene.in_group(a, group)), "")
    if label.topic == "mission" and label.code == "request":
        agent = next(iter(scene.agents(event)), "") or scene.voice(event.head)[1]
    elif not agent and label.topic == "iraqi_position":
        agent = _somebody(scene, sentence, event.head, label.topic)
    return coder.from_event(scene, code, Rule((), (), direction=label.direction), event, agent)


def _code(coder: ClaimCoder, label: Label) -> Code:
    """The entry of the codebook for a label: where a code has several, that of the direction."""
    entries = [code for code in coder.rules.codes if (code.topic, code.name) == label[:2]]
    return next((code for code in entries if any(rule.direction == label.direction for rule in code.rules)), entries[0])


def _somebody(scene: Scene, sentence: Line, head: int, topic: str) -> str:
    """Who of the topic's group is named or speaks in a sentence: the last before a token, else the speaker, else the first."""
    group = _ACTING[topic]
    named = [(token, actor) for token, actor in scene.mentions(sentence.start, sentence.end) if scene.in_group(actor, group)]
    speaker = scene.voice(head)[1]
    return next((a for t, a in reversed(named) if t <= head), "") or (speaker if scene.in_group(speaker, group) else "") or next((a for _, a in named), "")
