"""Everything read so far in, coded claims out, after the rules of the codebook.

A claim is one fact: who does or wants what, in what state, in whose voice. The rules name event
classes, groups of actors and themes (`rules`); this module finds where they hold, and fills in
status, date, voice and speaker from the other layers of evidence. Numbers, purposes, conditions and
what is only taken up again ("cet appel, répété mardi par …") have modules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..articles import BOILERPLATE, CAPTION, PULL_QUOTE, plain
from .carried import find_carried
from ..codebook import DEFAULT_FOLDER
from .conditions import find_conditions
from .events import CURRENT, DONE, OPEN, PAST, PLANNED, Event, find_events, governor, is_potential, lexicon
from .learned import Weights, checked, find_learned, load_weights
from .page import Line
from .places import find_places
from .purposes import find_goals
from ..rules import ANY, NONE, Code, Rule, Rulebook, load_rules
from .scene import Scene
from .selection import distinct, without_means
from .standing import ASKING, is_asked, is_behind_if, is_carried_out, is_denied_by_speaker, is_left_open, is_of_others, is_question, is_supposed
from .sizes import find_sizes
from .slogans import find_slogans
from ..vocabulary import claims as claim_words, events as words
from ..vocabulary.nations import BY_FORM

__all__ = ["Claim", "ClaimCoder", "load_rules"]

# One clause may carry several claims, and spaCy keeps one value per place: so they lie beside the spans, in the same order.
Doc.set_extension("claims", default=(), force=True)

ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")
_DIRECTIONS = frozenset({"expand", "reduce", "hold", "demand", "reassure", "review", "hostile"})


@dataclass(frozen=True, slots=True)
class Claim:
    """The columns of the claims table; `statement` and `quantity` are indexes into the Doc's spans, `key` tells apart claims of one place."""

    topic: str
    code: str
    voice: str
    direction: str = ""
    administration: str = ""
    actor_id: str = ""
    target_id: str = ""
    value: float | None = None
    status: str = ""
    date: str = ""
    speaker_id: str = ""
    plover: str = ""
    statement: int | None = None
    quantity: int | None = None
    key: str = ""


Found = tuple[int, int, Claim]     # first and last token (exclusive) of the evidence


@Language.factory("dossier_claims", default_config={"codebook": ""})
def make_claims(nlp: Language, name: str, codebook: str) -> ClaimCoder:
    folder = Path(codebook) if codebook else DEFAULT_FOLDER
    rules = load_rules(folder)
    return ClaimCoder(rules, checked(load_weights(folder), rules))


class ClaimCoder:
    """The component: evidence in `doc.spans["claims"]`, and the `Claim` of each in `doc._.claims`."""

    def __init__(self, rules: Rulebook, weights: Weights | None = None) -> None:
        self.rules, self.weights = rules, weights
        self.lexicon = lexicon()
        self.codes = {code.id: code for code in rules.codes}
        # of whom a fact is where nobody is named
        self.whose = {"mission": next((m.actor for m in rules.codebook.missions if m.own), ""), "us_policy": rules.groups["us"].actors[0], "iraqi_position": rules.groups["iraq"].actors[0]}

    def __call__(self, doc: Doc) -> Doc:
        scene = Scene(doc, self.rules)
        found: list[Found] = []
        for sentence in scene.sentences:
            if sentence.part not in (BOILERPLATE, PULL_QUOTE) and sentence.end - sentence.start > 2 and scene.concerns(sentence) and not is_question(scene, sentence):
                found += self._sentence(scene, sentence, found)
        if not scene.may_tell_of_mission:
            found = [f for f in found if f[2].topic != "mission"]   # "une mission du Croissant-Rouge"; "La mission est défensive", in Estonia
        found.sort(key=lambda f: (f[0], f[1], f[2].topic, f[2].code, f[2].key))
        doc.spans["claims"] = [Span(doc, start, end, label=f"{claim.topic}/{claim.code}") for start, end, claim in found]
        doc._.claims = tuple(claim for _, _, claim in found)
        return doc

    def _sentence(self, scene: Scene, sentence: Line, earlier: list[Found]) -> list[Found]:
        events = find_events(scene.grammar, sentence.start, sentence.end, self.lexicon)
        found = [claim for event in events for claim in self._by_rules(scene, event, events)]
        found += find_sizes(self, scene, sentence, events)
        if scene.others_in_play(sentence.start, sentence.end):
            found += find_slogans(self, scene, sentence)
            found += find_conditions(self, scene, sentence, events)
        if scene.in_play(sentence.start, sentence.end) and sentence.part != CAPTION:
            found += find_goals(self, scene, sentence, events)
            found += find_places(self, scene, sentence, events)
        found = distinct(without_means(found), lambda start: scene.grammar.lower[sentence.start:start].count(";"))   # "… ; des conseillers épauleront le ministère"
        found += find_learned(self, scene, sentence, events, found)
        return found + find_carried(self, scene, sentence, events, found, earlier)

    # --- claims by rule ---------------------------------------------------------------------------

    def _by_rules(self, scene: Scene, event: Event, events: list[Event]) -> list[Found]:
        rules = scene.rules_for(event)
        if not rules or event.nominal and scene.names_mission(event.head) and not scene.in_plural_mission(event.head) and event.head not in scene.mission_heads:
            return []
        if self._is_unreal(scene, event):
            return []
        found, settled = [], -1
        groups = {agent: scene.groups_of(agent) for agent in scene.agents(event)}
        negated = event.negated != is_denied_by_speaker(scene, event)
        for place, _, code, rule in rules:
            if place == settled or event.is_purpose and (event.nominal or not _PURSUED & set(rule.events) or is_potential(scene.grammar, event.head)):
                continue
            agents = self._fits(scene, event, rule, code, groups, negated)
            if agents is None or self._only_says(scene, event, ANY in rule.events):
                continue
            if self._is_barred(scene, code, event, events) or code.name == "activity" and event.nominal and not is_carried_out(scene, event):
                continue
            settled = place
            found += [self.from_event(scene, code, rule, event, agent) for agent in agents or ("",)]
        return found

    def _is_unreal(self, scene: Scene, event: Event) -> bool:
        """ "se demandent qui restera pour former l'armée", "Que l'on ferme cette mission !", "Former est notre meilleure arme": nothing that is said to happen."""
        grammar, token = scene.grammar, event.head
        if grammar.is_infinitive(token) and (grammar.dep[token] in ("csubj", "nsubj") or grammar.lower[token - 2] in words.TO_BE and grammar.lower[token - 1] == "pas"):
            return True    # also "former n'est pas combattre"
        sentence = scene.sentence_at(token)
        if grammar.lower[sentence.start] in ("que", "qu'") and scene.voice(token)[0] is None and not _UNTOLD.isdisjoint(grammar.lower[sentence.start + 1:sentence.end]):
            return True
        if is_left_open(scene, event, sentence) or is_supposed(scene, event):
            return True
        if event.nominal and any(grammar.lemma[c] in claim_words.SUPPOSED for c in grammar.children[event.head]):   # "interrogé sur d'éventuels renforts"
            return True
        for _ in range(4):
            token = grammar.head[token]
            if grammar.lemma[token] == "demander" and grammar.is_verb(token) and grammar.group(token).reflexive and token < event.head:
                return True
        return False

    def _fits(self, scene: Scene, event: Event, rule: Rule, code: Code, groups: Mapping[str, frozenset[str]], negated: bool) -> tuple[str, ...] | None:
        """The agents for whom a rule holds of an event; None if it does not hold. `groups`: those who act, and to which groups they belong."""
        if rule.only_states and event.state not in rule.only_states:
            return None
        if rule.negated is not None and rule.negated != negated:
            return None
        if not groups:
            if NONE not in rule.agent or ANY not in rule.agent and (self._is_somebody_else(scene, event) or code.topic == "mission" and is_of_others(scene, event)):
                return None
            fitting: tuple[str, ...] = ()
        else:
            fitting = tuple(a for a in groups if ANY in rule.agent or not groups[a].isdisjoint(rule.agent))
            if not fitting:
                return None
        if any(not scene.touches(event, theme) for theme in rule.about):
            return None
        if rule.any_of and not any(scene.touches(event, theme) for theme in rule.any_of):
            return None
        if any(scene.touches(event, theme) for theme in rule.without):
            return None
        if rule.target and not any(scene.names(event, group) for group in rule.target):
            return None
        if rule.speaker:
            index, speaker = scene.voice(event.head)
            if not speaker or scene.statements[index][2].act == "ask" or not any(scene.in_group(speaker, g) for g in rule.speaker):
                return None
            return (speaker,) if code.topic == "iraqi_position" else ()
        return fitting

    def _is_somebody_else(self, scene: Scene, event: Event) -> bool:
        """ "Un général supervise la formation": is there one who acts, whom nothing ties to anybody of the codebook?"""
        grammar = scene.grammar
        if event.nominal or event.passive or grammar.lemma[event.head] in claim_words.INTRANSITIVE | claim_words.LABILE:
            return False
        if "battle" in event.classes and event.negated:   # "Les nouveaux venus ne prendront part à aucun combat"
            return any(plain(grammar.lower[t]) in BY_FORM or scene.mention_at[t] is not None or grammar.lower[t] in ("nos", "notre") for h in event.subject for t in grammar.phrase(h))
        if event.subject and all(grammar.lower[h] == "elle" and scene.main_subject and scene.mission_was_last(h) for h in event.subject):   # "Elle forme des instructeurs irakiens"
            return False
        if all(grammar.lemma[h] in claim_words.EMPTY for h in event.subject):   # "le moment est venu de ramener les troupes"
            return False
        tasks = words.ACTS | words.TASKS if grammar.is_infinitive(event.head) else words.ACTS - words.TASKS   # "Son objet est de former", "Une extension est à l'étude"
        return any(grammar.pos[h] in ("NOUN", "PROPN") and grammar.lemma[h] not in tasks or grammar.tells(event.head) and grammar.lower[h] in claim_words.PERSONS for h in event.subject)

    def from_event(self, scene: Scene, code: Code, rule: Rule, event: Event, agent: str) -> Found:
        start, end = scene.evidence(event)
        state = self._state(scene, event)
        states = rule.states or code.states or {}
        status = rule.status or code.status or states.get(state, state)
        if "over" in states and state in (DONE, PAST) and self._is_over(scene, event):
            status = states["over"]
        direction, name = rule.direction, code.name
        if event.negated != is_denied_by_speaker(scene, event):
            undone = rule.if_undone if state in (DONE, PAST) else ""
            turned = undone or rule.if_negated
            if turned:
                status = "denied"
                if turned in _DIRECTIONS:
                    direction = turned
                elif turned != "denied":  # consent that is refused is an objection
                    name, status = turned, "current"
        if status == "decided" and code.topic == "mission" and self._is_in_principle(scene, event):
            status = "agreed_in_principle"
        date = scene.date(start, end, event.head, ISO, is_done=state in (DONE, PAST))
        found = self.claim(
            scene, code, start, end, head=event.head, name=name, status=status, direction=direction, reported=scene.reports(event, agent), date=date,
            actor_id=self._actor(scene, code, event, agent) or self.whose[code.topic],
            target_id=scene.target(event) if code.topic == "iraqi_position" else "",
            administration=scene.administrations.of(event, agent, DONE if status == "done" else state, date) if code.topic == "us_policy" else "")
        if code.topic != "mission" and found[2].voice == "outlet" and agent and scene.quotes_itself(event):
            found = (*found[:2], replace(found[2], voice="attributed", speaker_id=agent))
        return found

    def _actor(self, scene: Scene, code: Code, event: Event, agent: str) -> str:
        """Who is named as the actor: for a state, its institution that says so; nobody but the US has a US policy."""
        if code.topic == "us_policy":
            index, speaker = scene.voice(event.head)
            own = not agent and not event.subject and index is not None and scene.statements[index][2].kind == "direct" and not event.nominal
            return agent if agent and scene.in_group(agent, "us") else speaker if own and scene.in_group(speaker, "us") else ""
        speaker = scene.voice(event.head)[1]
        if code.topic == "iraqi_position" and agent in self.rules.states:
            agent = self.whose[code.topic]
        if code.topic == "iraqi_position" and speaker and scene.group_of(speaker) == scene.group_of(agent) and (agent == self.whose[code.topic] and speaker in self.rules.codebook.actor and self.rules.codebook.actor[speaker].kind != "person" or scene.is_first_person(event)):
            return speaker
        return agent

    def _state(self, scene: Scene, event: Event) -> str:
        if event.is_purpose or event.state == OPEN:
            return CURRENT
        grammar, head = scene.grammar, event.head
        helpers = () if event.nominal else grammar.group(head).helpers
        if event.passive and not helpers and scene.touches(event, "elapsed"):   # "menée durant quatre ans"
            return PAST
        if event.nominal and event.state == CURRENT and self._presupposes(grammar, head):
            return DONE
        index = scene.voice(head)[0]
        if event.state == PAST and not helpers and not event.nominal and index is not None and scene.statements[index][2].kind != "direct":
            return CURRENT    # "a assuré que Washington accueillait favorablement …": the tense of what is reported
        return event.state

    def _presupposes(self, grammar, head: int) -> bool:
        """ "Cette réduction reflète …": a change that does or is something has taken place, unless it goes on."""
        verb = grammar.head[head]
        return (grammar.dep[head].startswith("nsubj") and grammar.is_finite(verb) and not grammar.group(verb).reflexive and grammar.lemma[verb] not in words.NOT_OVER
                and grammar.lower[head - 1] in ("ce", "cette", "la", "le") and grammar.lemma[head] in words.NOUNS["shrink"])

    def _is_in_principle(self, scene: Scene, event: Event) -> bool:
        """ "un accord de principe", "ont accepté le principe d'un élargissement"; or a growth that is still to be decided for good in the same article."""
        sentence = scene.sentence_at(event.head)
        if scene.has_theme("in_principle", sentence.start, sentence.end):
            return True
        grows = any(scene.has_theme(theme, sentence.start, sentence.end) for theme in ("growth", "grows"))
        return grows and any(scene.has_theme(theme, s.start, s.end) and scene.in_play(s.start, s.end) for s in scene.sentences for theme in ("in_principle", "to_be_final"))

    def _is_over(self, scene: Scene, event: Event) -> bool:
        """ "avait été suspendue", "suspendue pendant cinq semaines", "a été suspendue en mars et a repris en juin": does a state hold no longer?"""
        grammar, head = scene.grammar, event.head
        helpers = grammar.group(head).helpers if not event.nominal else ()
        if helpers and grammar.tense(helpers[-1]) == PAST or scene.touches(event, "elapsed"):
            return True
        return scene.has_theme("taken_up", head, scene.end_of_next(head, 2))

    def _is_barred(self, scene: Scene, code: Code, event: Event, events: list[Event]) -> bool:
        """Is an event no fact of a topic, whatever its rules say: only asked for, wished or welcomed by somebody else?"""
        if code.name == "launch" and self._is_somewhere(scene, event):
            return True
        if code.name == "request" and code.topic == "mission" and event.negated and self._is_contrasted(scene, event):
            return True
        if code.topic == "us_policy" and (not scene.is_on_subject or self._is_wish_of_others(scene, event) or is_behind_if(scene, event)):
            return True
        dependent = event.nominal or scene.grammar.is_infinitive(event.head)
        if dependent and code.topic != "iraqi_position" and self._is_others_object(scene, event, events, code.topic):
            return True
        return not code.asked and is_asked(scene, event, events)

    def _is_contrasted(self, scene: Scene, event: Event) -> bool:
        """ "n'a jamais demandé 4.000 soldats, mais des experts": a position, and nothing that NATO was or was not asked."""
        grammar, end = scene.grammar, scene.sentence_at(event.head).end
        but = next((t for t in range(event.head + 1, end - 1) if grammar.lower[t] == "mais"), None)
        return but is not None and not any(grammar.is_verb(t) and grammar.tells(t) for t in range(but, min(but + 4, end)))

    def _is_somewhere(self, scene: Scene, event: Event) -> bool:
        """ "est établie à Bagdad": where it is, and not that it begins."""
        group = scene.grammar.group(event.head)
        state = event.passive and len(group.helpers) == 1 and scene.grammar.tense(group.helpers[0]) == CURRENT
        return state and bool(scene.theme_starts("cities", event.head, min(event.head + 4, len(scene.doc))))

    def _is_wish_of_others(self, scene: Scene, event: Event) -> bool:
        """ "« Les soldats américains doivent partir », a dit …": no policy of Washington, if somebody else says so."""
        index, speaker = scene.voice(event.head)
        foretold = event.state == PLANNED and scene.in_group(speaker, "iraq")     # "Les Américains partiront", prédit la milice
        return index is not None and not scene.in_group(speaker, "us") and (foretold or scene.touches(event, "obliged"))

    def _is_others_object(self, scene: Scene, event: Event, events: list[Event], topic: str) -> bool:
        """ "Washington soutient l'élargissement de la mission": a fact about those who welcome, ask or refuse, told as theirs."""
        token, own = event.head, "us" if topic == "us_policy" else "nato"
        if topic == "us_policy" and event.nominal and "support" in event.classes and any(scene.in_group(a, own) for a in scene.agents(event)):
            return False    # "s'est félicité de l'appui des États-Unis à ce projet"
        for _ in range(3):
            above = governor(scene.grammar, token)
            verb = next((e for e in events if e.head == above), None) if above is not None and scene.grammar.dep[token] in _OBJECT_LINKS else None
            if verb is not None and not verb.classes.isdisjoint(_ATTITUDES):
                agents = scene.agents(verb)
                return bool(agents) and not any(scene.in_group(a, own) for a in agents) and event.classes.isdisjoint(ASKING)
            if above is None or scene.grammar.dep[token] not in _OBJECT_LINKS:
                return False
            token = above
        return False

    def _only_says(self, scene: Scene, event: Event, by_any: bool) -> bool:
        """Is a verb only the cue of a statement ("a déclaré que …")? What is said is read within the statement."""
        index = scene.grammar.cues.get(event.head)
        if index is None:
            return False
        start, end, statement = scene.statements[index]
        grammar = scene.grammar
        if not by_any:
            return statement.act in ("admit", "announce", "promise", "say") and any(grammar.tells(t) for t in range(start, end)) and grammar.lower[start - 1] in ("que", "qu'")
        return statement.act not in ("announce", "ask", "judge") and (statement.kind == "direct" or any(grammar.is_verb(t) for t in range(start, end)))   # "a rappelé l'objectif des 2 %"

    # --- common -----------------------------------------------------------------------------------

    def claim(self, scene: Scene, code: Code, start: int, end: int, head: int | None = None, name: str = "",
              reported: int | None = None, **values) -> Found:
        """A claim whose evidence is tokens `start` to `end`; voice and speaker are those at `head`."""
        head = start if head is None else head
        start, end = scene.grammar.trimmed(start, end)
        statement, speaker = scene.voice(head)
        if statement is None and reported is not None:
            statement, speaker = reported, scene.statements[reported][2].speaker_id
        if statement is not None and scene.statements[statement][2].attribution == "anonymous":
            speaker = ""
        name = name or code.name
        values.setdefault("date", scene.date(start, end, head, ISO))
        number = values.get("quantity")
        key = "-".join(p for p in (name, values.get("actor_id"), "" if number is None else str(number)) if p)
        claim = Claim(topic=code.topic, code=name, voice="outlet" if statement is None else "attributed", speaker_id=speaker,
                      statement=statement, plover=code.plover, key=f"{code.topic[:2]}-{key}", **values)
        return start, end, claim


_UNTOLD = frozenset({"on", "!"})     # not "Que le bloc rejette toute base étrangère, …"
_PURSUED = frozenset({"ask", "demand", "train"})     # "pour demander notre aide": what is meant is done
_OBJECT_LINKS = frozenset({"nmod", "obj", "obl:arg", "xcomp", "acl"})
_ATTITUDES = frozenset({"allow", "ask", "back", "consent", "demand", "need", "object", "support", "tone", "want", "welcome"})
