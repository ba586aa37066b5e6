"""Who acts in a clause: named actors, groups of the codebook, and those whom pronouns and descriptions stand for."""

from __future__ import annotations

from functools import cached_property

from spacy.tokens import Doc

from .antecedents import antecedent
from .administrations import Administrations
from ..articles import plain
from .events import Event
from .members import Members
from ..rules import Rulebook
from .subjects import subject_of
from ..vocabulary import claims as words
from ..vocabulary.events import ACTS, EXPERIENCED, MISSIONS, NOUNS, TROOPS, VERBS
from ..vocabulary.nations import BY_FORM
from ..vocabulary.people import RANKS
from ..vocabulary.voices import CROWDS

_SERVICE = frozenset({"battle", "ready", "stay", "train"})     # what a soldier of the mission says of "nous"


class Players(Members):
    """A page with those who act on it."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        super().__init__(doc, rules)
        self.mission_actor = next((m.actor for m in rules.codebook.missions if m.own), "")
        self.us = rules.groups["us"].actors[0]
        self._agents: dict[int, tuple[str, ...]] = {}          # by the event's head

    @cached_property
    def administrations(self) -> Administrations:
        return Administrations(self)

    def agents(self, event: Event) -> tuple[str, ...]:
        """Who acts: the named, the speaker for "nous", NATO where its mission is the subject."""
        found = self._agents.get(event.head)
        if found is None:
            found = self._agents[event.head] = self._find_agents(event)
        return found

    def _find_agents(self, event: Event) -> tuple[str, ...]:
        grammar = self.grammar
        found: dict[str, None] = {}
        if not event.nominal and grammar.lemma[event.head] in EXPERIENCED and not event.passive and not grammar.group(event.head).reflexive:
            return tuple(dict.fromkeys(a for t, a in self.parties(event.head + 1, self.sentence_at(event.head).end)[:1]))     # "le renfort hérisse la coalition Fatah"
        if self._is_missions_task(event):
            return (self.mission_actor,)
        if "strike" in event.classes and (behind := self._instigator(event)):
            return (behind,)
        for head in event.subject:
            found.update(dict.fromkeys(self.actors_of(head)))
        if not self._has_named_subject(event) and self.mission_actor not in found and (speaker := self.speaker_of(event)) and speaker not in found:
            found = {speaker: None}
        if found:
            return tuple(dict.fromkeys(self.rules.stands_for.get(a, a) for a in found))
        if not event.nominal and self.is_first_person(event):
            speaker = self.voice(event.head)[1]
            if not event.classes.isdisjoint(_SERVICE) and self.speaks_for_mission(event.head) and not any(grammar.lower[h] in ("je", "j'", "moi") for h in event.subject):
                return (self.mission_actor,)
            return (self.institution(speaker),) if speaker else ()
        if not event.nominal and any(grammar.lower[h] in words.SELF for h in event.subject):   # "a nié qu'il avait accepté"
            index, speaker = self.voice(event.head)
            if speaker and any(grammar.lower[h] in ("ils", "elles") for h in event.subject) and self._is_person(speaker):
                return ()
            return (speaker,) if speaker and self.statements[index][2].kind != "direct" else ()
        return ()

    def _is_missions_task(self, event: Event) -> bool:
        """ "la mission, lancée en 2018 pour conseiller …", "la mission chargée de former": an infinitive behind the mission's name and its participle."""
        grammar, head = self.grammar, event.head
        if event.nominal or not grammar.is_infinitive(head) or grammar.lower[head - 1] not in ("à", "d'", "de", "pour"):
            return False
        start = max(grammar.opens[head], head - 12)
        last = max((b for a, b in self.own_missions if start <= b <= head), default=None)
        if last is None or any(grammar.is_finite(t) and grammar.pos[t] != "ADJ" for t in range(last, head)):
            return False
        between = [t for t in range(last, head) if grammar.is_participle(t)]
        return len(between) == 1 and grammar.lemma[between[0]] in words.TASKING

    def _is_person(self, actor: str) -> bool:
        known = self.new_actors.get(actor) or self.rules.codebook.actor.get(actor)
        return known is not None and known.kind == "person"

    def _instigator(self, event: Event) -> str:
        """ "a été tué sur ordre de Donald Trump": who had it done."""
        sentence = self.sentence_at(event.head)
        for t in range(sentence.start, sentence.end - 3):
            if self.grammar.lower[t] in ("ordre", "ordres", "décision", "instruction", "instructions", "initiative", "demande") and self.grammar.lower[t - 1] in ("sur", "l'", "la", "les") and self.grammar.lower[t + 1] in ("de", "d'", "du"):
                return next((a for _, a in self.mentions(t + 1, min(t + 5, sentence.end))), "")
        return ""

    def is_first_person(self, event: Event) -> bool:
        who = ("notre", "nos") if event.nominal else words.SPEAKERS
        return any(self.grammar.lower[h] in who for h in event.subject)

    def _has_named_subject(self, event: Event) -> bool:
        """Does somebody named stand before a verb as its own subject? Then the statement need not tell who reports."""
        index = self.grammar.cues.get(event.head)
        if index is None or self.grammar.dep[event.head] == "conj" or self.statements[index][0] < event.head:
            return False
        return any(h < event.head and self.mention_at[h] is not None and self.mention_at[h]._.mention.form != "pronoun" for h in event.subject)

    def speaker_of(self, event: Event) -> str:
        """The speaker of the statement whose cue an event is: "« Qu'ils partent », réclame le député"."""
        index = self.grammar.cues.get(event.head) if not event.nominal else None
        if index is None or event.passive:
            return ""
        return self._known_as(self.statements[index][2].speaker_id) or self._described_speaker(index)

    def actors_of(self, head: int) -> list[str]:
        """The actors whom a noun phrase means, by its head."""
        grammar, at = self.grammar, self.mention_at
        if at[head] is not None and at[head]._.mention.actor_id and not self._is_of_other_gender(head):
            mention = at[head]._.mention
            return [self._known_as(mention.actor_id), *mention.others]
        if grammar.lower[head] in words.SPEAKERS:
            return []
        if grammar.lower[head] in ("notre", "nos"):     # "Notre contribution à cette mission"
            speaker = self.voice(head)[1]
            return [self.institution(speaker)] if speaker else []
        if grammar.lemma[head] in words.OWN_COUNTRY and head and grammar.lower[head - 1] in words.ONES_OWN:   # "notre pays a demandé", "mon groupe s'y opposera"
            index, speaker = self.voice(head)
            if grammar.lower[head - 1] not in ("sa", "son") or index is not None and self.statements[index][2].kind != "direct":
                return [] if not speaker else [speaker] if grammar.lemma[head] in words.ONES_PARTY else [self.institution(speaker)]
        if grammar.lemma[head] in words.STATE_BODIES and grammar.lower[head - 1] in ("le", "l'") and (speaker := self.voice(head)[1]) and any(self.in_group(speaker, g.id) and g.described for g in self.rules.groups.values()):
            return [self.institution(speaker)]      # "« le gouvernement démissionnaire a donné son feu vert », assure l'élu"
        if grammar.lemma[head] in ACTS | words.COMMITMENTS and any(grammar.lower[c] in ("notre", "nos") for c in grammar.children[head]) and (speaker := self.voice(head)[1]):
            return [self.institution(speaker)]     # "Notre contribution à cette mission"
        described = self.administrations.described(head) or self.described_at(head)
        if described:
            return [described]
        phrase = grammar.phrase(head)
        if any(a <= head < b for a, b in self.own_missions):
            return [self.mission_actor]
        own = next((BY_FORM[w] for c in grammar.children[head] if grammar.dep[c] == "amod" and (w := plain(grammar.lower[c])) in BY_FORM), "")
        if own and (group := self._group_of_country(own)):   # "l'engagement américain envers l'Otan"
            return [group]
        first = next((at[t]._.mention.actor_id for t in phrase if at[t] is not None and at[t]._.mention.actor_id), "")
        if self.is_mission(head):
            return [self.mission_actor]
        if first and grammar.lemma[head] not in words.MERE_THINGS:
            return [first]
        if any(a <= t < b for a, b in self.own_missions for t in phrase):
            return [self.mission_actor]
        if grammar.lower[head] in ("c'", "ce") and any(a <= grammar.head[head] < b for a, b in self.own_missions):
            return [self.mission_actor]   # "Ce n'est pas une mission de combat"
        if (grammar.lemma[head] in words.PAPERS or grammar.lower[head] in words.ORDINALS) and (author := self._author(head)):
            return author
        if grammar.pos[head] == "PRON":
            return [self.mission_actor] if self.stands_for_mission(head) or self.stands_for_its_people(head) else self._taken_up(head)
        if grammar.pos[head] == "PROPN" and grammar.lower[head] in self.rules.state_words:
            return [self.rules.state_words[grammar.lower[head]]]
        state = next((self.rules.state_words[w] for t in phrase if (w := grammar.lower[t]) in self.rules.state_words), "")
        if state and grammar.lemma[head] in ACTS:
            return [state]
        nation = next((BY_FORM[w] for t in phrase if (w := plain(grammar.lower[t])) in BY_FORM), "")
        if nation:
            group = self._group_of_country(nation)
            return [group] if group else []
        counted = next((c for c in grammar.children[head] if grammar.dep[c] == "nmod"), head) if grammar.lemma[head] in words.PARTS or grammar.lemma[head].endswith("aine") else head
        if self._are_us_troops(counted, phrase):
            return [self.us]
        if grammar.lemma[head] in words.STAFF and phrase and grammar.lower[phrase[0]] in ("ses", "son", "sa") and (served := self._served_by(head)):
            return served
        if phrase and grammar.lemma[head] in TROOPS and grammar.lower[phrase[0]] in ("leurs", "ses") and self.us in self._owners_before(phrase[0]):   # "L'Amérique applaudit. Ses soldats resteront"
            return [self.us]
        if self.is_missions_people(head, phrase) or grammar.lemma[head] in MISSIONS and grammar.lower[head - 1] == "notre" and self.speaks_for_mission(head):
            return [self.mission_actor]
        if grammar.lemma[head] in words.COLLECTIVES and grammar.lower[head - 1] == "les" and grammar.lower[head].endswith("s"):
            sentence = self.sentence_at(head)
            owner = next((a for t, a in self.mentions(head, min(head + 12, sentence.end)) if not any(grammar.is_finite(k) for k in range(head, t))), "")
            if owner:   # "les chefs d'État et de gouvernement des pays de l'Alliance"
                return [owner]
            return [self.mission_actor] if self.in_play(sentence.start, sentence.end) and sum(t >= head - 1 for t in phrase) < 3 else []
        if phrase and (self.has_theme("us_forces", phrase[0], phrase[-1] + 1) or self.has_theme("america", head, head + 1)):
            return [self.us]
        if phrase and self.has_theme("foreign_forces", phrase[0], phrase[-1] + 1):
            return list(self.rules.groups["foreign-forces"].actors)
        return []

    def _are_us_troops(self, noun: int, phrase: list[int]) -> bool:
        """ "quelques centaines de troupes iraient à la maison", in the words of the Pentagon: nobody else's troops are named."""
        grammar = self.grammar
        if grammar.lemma[noun] not in TROOPS - words.TEACHERS or not self.in_group(self.voice(noun)[1], "us"):
            return False
        return not any(plain(grammar.lower[t]) in BY_FORM for t in phrase) and not self.mentions(phrase[0], phrase[-1] + 1) and not self.own_missions_in(phrase[0], phrase[-1] + 1)

    def _served_by(self, head: int) -> list[str]:
        """ "Ses équipes", "ses lieutenants": of the American last named before, or of the subject before."""
        sentence = self.sentence_at(head)
        named = [a for _, a in self.mentions(sentence.start, head) if self.in_group(a, "us") and self.is_person(a)]
        owners = named[-1:] or self._owners_before(head)
        return [self.us] if any(self.in_group(a, "us") for a in owners) else []

    def _is_of_other_gender(self, pronoun: int) -> bool:
        """ "Elle" for a country whose name does not end in -e: "l'Irak" is none of them."""
        mention = self.mention_at[pronoun]
        known = self.rules.codebook.actor.get(mention._.mention.actor_id) if mention is not None else None
        return known is not None and self.grammar.lower[pronoun] in ("elle", "-elle") and known.id in self.rules.states and not any(alias.endswith("e") for alias in known.aliases)

    def _author(self, paper: int) -> list[str]:
        """Whose a text is: of those who vote or sign it ("votent une résolution réclamant …", "la motion déposée par le Fatah")."""
        grammar = self.grammar
        signing = [c for c in grammar.children[paper] if grammar.dep[c] == "acl" and grammar.is_participle(c)]
        if grammar.dep[paper] in ("obj", "nsubj:pass", "obl:mod"):
            signing.append(grammar.head[paper])
        for verb in signing:
            found = [a for head in subject_of(grammar, verb, False) if head != paper for a in self.actors_of(head)]
            if found:
                return found
        house = next((a.id for a in self.rules.codebook.actors if a.kind == "legislature" and any(a.country in g.countries and g.names for g in self.rules.groups.values())), "")
        return [house] if grammar.lemma[paper] in words.VOTED and house and self._is_house_of(house) and any(m[2] == house for m in self._mentions) else []

    def described_at(self, head: int) -> str:
        """The actor that a noun describes without a name ("les blocs chiites", "une foule de manifestants"), or ""."""
        grammar = self.grammar
        heads = [head]
        if self._is_foreign(head):
            return ""
        while grammar.lemma[heads[-1]] in CROWDS and (of := [c for c in grammar.children[heads[-1]] if grammar.dep[c] == "nmod"]):   # "des dizaines de milliers de manifestants"
            heads.append(of[0])
        for noun in heads:
            for actor, form in self._descriptions.get(grammar.lower[noun], ()):
                if grammar.lower[noun:noun + len(form)] == form and (len(form) > 1 or self._is_house_of(actor)):
                    return actor
        return ""

    def _is_foreign(self, head: int) -> bool:
        """ "Un parlementaire danois", "une élue de Gand": is somebody without a name said to be from elsewhere?"""
        grammar = self.grammar
        near = {head - 1, head + 1, *grammar.children[head]}
        nations = [BY_FORM[word] for t in near if 0 <= t < len(grammar.lower) and grammar.pos[t] in ("ADJ", "NOUN") and (word := plain(grammar.lower[t])) in BY_FORM]
        return bool(nations) and not any(n in g.countries and g.described for n in nations for g in self.rules.groups.values())

    def is_missions_people(self, head: int, phrase: list[int]) -> bool:
        """ "les instructeurs", "une équipe de douze conseillers", "ses soldats": the mission's own, where it is the matter and no owner is named."""
        grammar = self.grammar
        sentence = self.sentence_at(head)
        if grammar.lemma[head].endswith("aine") or grammar.lemma[head] in words.PARTS:   # "une trentaine de formateurs"
            head = next((c for c in grammar.children[head] if c > head and grammar.dep[c] == "nmod"), head)
        owned = any(grammar.lower[t] in words.POSSESSIVES for t in phrase if t < head)
        if owned and self._is_owned_by_others(phrase[0]):
            return False
        if not self.has_theme("mission_people", head, head + 1) and not (owned and (self.has_theme("forces", head, head + 1) or grammar.lemma[head] in words.MEMBERS)):
            return False
        if any(grammar.lower[t] in ("nos", "notre") for t in phrase if t < head) and not self.speaks_for_mission(head):
            return False
        if any(plain(grammar.lower[t]) in BY_FORM or grammar.lemma[t] in words.ABROAD for t in phrase) or self.mentions(phrase[0], phrase[-1] + 1):
            return False
        return self.in_play(sentence.start, sentence.end) and not self._is_sent_by_others(head, sentence.start)

    def _is_owned_by_others(self, first: int) -> bool:
        """ "L'Amérique applaudit. Ses soldats resteront": is the subject before a phrase with a possessive somebody who is not NATO?"""
        if self.grammar.lower[first] in ("nos", "notre"):
            return False
        owners = self._owners_before(first)
        return bool(owners) and not any(self.in_group(a, "nato") for a in owners)

    def _owners_before(self, first: int) -> list[str]:
        """Who is the nearest subject before a phrase with "ses" or "leurs"."""
        grammar, sentence, end = self.grammar, self.sentence_at(first), first
        for _ in range(3):
            for t in range(end - 1, sentence.start - 1, -1):
                if grammar.dep[t].startswith("nsubj") and grammar.pos[t] in ("NOUN", "PROPN", "PRON") and grammar.lower[t] not in ("qui", "on", "ce", "c'"):
                    owners = [self.mission_actor] if self.is_mission(t) or self.stands_for_mission(t) else self.actors_of(t)
                    if owners:
                        return [self.us if self.in_group(a, "us") else a for a in owners]
            before = self.sentence_before(sentence.start)
            if before is None:
                return []
            sentence, end = before, before.end
        return []

    def _is_sent_by_others(self, head: int, start: int) -> bool:
        """ "Le gouvernement approuve l'envoi de douze instructeurs": a state's, where no word of NATO stands before."""
        grammar, token = self.grammar, head
        for _ in range(3):
            token = grammar.head[token]
            if token < head and grammar.lemma[token] in VERBS["deploy"] | NOUNS["deploy"] | NOUNS["support"]:
                return not any(self.in_group(a, "nato") for _, a in self.mentions(start, token)) and not self.own_missions_in(start, token)
        return False

    def speaks_for_mission(self, token: int) -> bool:
        """Is "nous" NATO or its mission: in the words of its officials, not of a member state's?"""
        index, speaker = self.voice(token)
        if index is not None and not speaker:   # an interview whose lines bear no name
            return self.statements[index][2].kind == "direct" and self.main_subject
        return bool(speaker) and (self.in_group(speaker, "nato") or self._serves_in_mission(speaker) or self._answers_for_mission(index))

    def _answers_for_mission(self, index: int | None) -> bool:
        """Somebody interviewed about the mission, whom the text ties to no state and to no study of it: « Nous entraînons les Irakiens »."""
        if index is None or not self.main_subject:
            return False
        statement = self.statements[index][2]
        new = self.new_actors.get(statement.speaker_id)
        if new is None or self.groups_of(statement.speaker_id) or statement.kind != "direct" or statement.attribution not in ("carried", "explicit"):
            return False
        role = set(new.role.lower().replace("-", " ").split())
        if "coalition" in role:
            return False
        return not new.country and not role or any(plain(word) in RANKS for word in role)

    def _serves_in_mission(self, speaker: str) -> bool:
        """An officer whom the text ties to no state, in an article about the mission: « Nous enseignons », insiste le lieutenant-colonel Tremblay."""
        new = self.new_actors.get(speaker)
        if new is None or new.country or self.groups_of(speaker) or not self.main_subject:
            return False
        return any(plain(word) in RANKS for word in new.role.lower().replace("-", " ").split())

    def is_mission(self, token: int) -> bool:
        return any(a <= token < b for a, b in self.own_missions)

    def stands_for_its_people(self, pronoun: int) -> bool:
        """ "Ils ne patrouillent pas": a pronoun for the mission's people."""
        noun = antecedent(self, pronoun) if self.mention_at[pronoun] is None else None
        if noun is None or self.mention_at[noun] is not None:
            return False
        counted = self.grammar.lemma[noun] in words.MEMBERS and any(self.grammar.pos[c] == "NUM" for c in self.grammar.children[noun])
        sentence = self.sentence_at(noun)
        return self.is_missions_people(noun, self.grammar.phrase(noun)) or counted and self.in_play(sentence.start, sentence.end)

    def _taken_up(self, pronoun: int) -> list[str]:
        """ "L'Otan est en Irak et elle y restera": the institution named by the noun that a pronoun takes up; people are found by the actors' layer."""
        noun = antecedent(self, pronoun)
        span = self.mention_at[noun] if noun is not None else None
        actor = span._.mention.actor_id if span is not None else ""
        if noun is not None and span is None and self.grammar.lemma[noun] in words.STAFF | TROOPS:    # "Ses équipes approuvent la mission, à laquelle elles fourniront …"
            return self.actors_of(noun)
        return [actor] if actor and not self.is_person(actor) else self._subject_before(pronoun)

    def _subject_before(self, pronoun: int) -> list[str]:
        """ "Ils ont également décidé …": whom the sentence before opens with, for a pronoun that names nobody."""
        sentence = self.sentence_at(pronoun)
        before = self.sentence_before(sentence.start)
        if self.grammar.lower[pronoun] not in ("ils", "elles") or pronoun - sentence.start > 2 or before is None or self.voice(pronoun)[0] is not None:
            return []
        found = self.mentions(before.start, min(before.start + 4, before.end))
        return [found[0][1]] if found else []

    def parties(self, start: int, end: int) -> list[tuple[int, str]]:
        """First token and actor of all who are named in a range: mentions, capitals ("Washington"), adjectives ("le raid américain"), and who says "nous"."""
        grammar = self.grammar
        found = self.mentions(start, end)
        for t in range(start, end):
            if self.mention_at[t] is not None:
                continue
            if grammar.pos[t] == "PROPN" and grammar.lower[t] in self.rules.state_words:
                found.append((t, self.rules.state_words[grammar.lower[t]]))
            elif grammar.lower[t].startswith("atlantique") and grammar.lower[t - 1] != "alliance":     # "tout soldat atlantique"
                found.append((t, self.mission_actor))
            elif grammar.lower[t] == "nous" and (speaker := self.voice(t)[1]):    # "l'Irak nous a invités"
                found.append((t, speaker))
            elif (nation := BY_FORM.get(plain(grammar.lower[t]))) and (group := self._group_of_country(nation)):
                found.append((t, group))
        return sorted(found)

    def stands_for_mission(self, pronoun: int) -> bool:
        """ "Elle a formé …": a pronoun that opens a sentence after one about the mission, and names nobody."""
        grammar = self.grammar
        if grammar.lower[pronoun] not in ("elle", "-elle", "celle", "celle-ci", "la", "l'", "dernière"):
            return False
        if grammar.lower[pronoun] == "dernière" and grammar.lower[pronoun - 1] != "cette":
            return False
        if self.mention_at[pronoun] is not None and not self._is_of_other_gender(pronoun):
            return self.mention_at[pronoun]._.mention.actor_id in self.own_mission_ids
        if grammar.lower[pronoun] in ("la", "l'"):
            return False
        noun = antecedent(self, pronoun)
        if noun is not None:
            span = self.mention_at[noun]
            return self.is_mission(noun) or span is not None and span._.mention.actor_id in self.own_mission_ids
        sentence = self.sentence_at(pronoun)
        before = self.own_missions_in(sentence.start, pronoun)
        if before:
            return True
        earlier = self.sentence_before(sentence.start)
        return earlier is not None and bool(self.own_missions_in(earlier.start, earlier.end))

    def mission_was_last(self, pronoun: int) -> bool:
        """Is the mission the last thing named before a pronoun with its gender, in its sentence or the two before?"""
        sentence = self.sentence_at(pronoun)
        for _ in range(3):
            if self.own_missions_in(sentence.start, min(sentence.end, pronoun)):
                return True
            before = self.sentence_before(sentence.start)
            if before is None:
                return False
            sentence = before
        return False

    def reports(self, event: Event, agent: str) -> int | None:
        """The statement whose cue the event is, if the agent is its speaker and does more than ask."""
        index = self.grammar.cues.get(event.head)
        if index is None or event.nominal:
            return None
        _, _, statement = self.statements[index]
        if statement.act == "ask" or self.grammar.lemma[event.head] in words.STANCES_TOLD:
            return None
        return index if agent in (statement.speaker_id, self.rules.stands_for.get(statement.speaker_id)) else None

    def quotes_itself(self, event: Event) -> bool:
        """ "rejette la présence américaine « sous toutes ses formes »": are words of the one who acts in quotation marks, who asks for nothing?"""
        if event.nominal or event.passive or not event.classes.isdisjoint(_ACTS_TOLD):
            return False
        grammar, head = self.grammar, event.head
        end = self.scope(event)[1]
        first = next((first for first, _ in self.quotations_in(self.sentence_at(head)) if head < first <= end), None)
        return first is not None and not any(grammar.lower[t] in (",", ";", "mais") or grammar.is_finite(t) for t in range(head + 1, first))


_ACTS_TOLD = frozenset({"ask", "await", "decide", "demand", "deploy", "order", "strike", "vote"})    # told by the outlet, also with a few quoted words
