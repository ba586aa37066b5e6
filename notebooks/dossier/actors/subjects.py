"""Whom the subject of a reporting verb means: an actor and how the text shows it.

In: a Doc with mentions, references and missions, and a noun phrase or pronoun. A state that speaks is its government; a spokesperson
without a name is the institution; a document is whoever issued it; an institution that the codebook lacks becomes an actor of its own.
Sources without a name have no actor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Span, Token

from ..codebook import Actor
from .designations import BEFORE_NOUNS, person_noun_at
from .institutions import MAX_NAME, introduced, made_public, ministry_of, name_end
from .lexicon import folded, slug
from .missions import mission_at
from .offices import bureau_of
from ..vocabulary import institutions, metonyms, mission_words, people, pronouns

Attribution = Literal["explicit", "pronoun", "anonymous"]

_DETERMINERS = frozenset({"au", "aux", "ce", "cet", "cette", "ces", "des", "du", "l'", "la", "le", "les", "leur", "leurs", "sa", "ses", "son"})
_INDEFINITE = frozenset({"un", "une", "des", "plusieurs", "certains", "certaines", "quelques", "d'", "de", "deux", "trois", "aucun", "chaque"})
_PARTY_REACH = 60   # tokens back to the party of somebody quoted just before
_COMPLEMENT = frozenset({"de", "d'", "du", "des", "a", "au", "aupres", "avec", "pour", "contre"})


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks or acts: an actor ("" if unknown) and how the text shows it."""

    actor_id: str
    attribution: Attribution


def resolve_subject(doc: Doc, subject: Span | Token) -> Subject:
    """Who is meant by the subject (noun phrase or pronoun) of a reporting verb."""
    first, last = (subject.i, subject.i + 1) if isinstance(subject, Token) else (subject.start, subject.end)
    head = _head(doc, first, last)
    word = folded(doc[head].text)
    if word in people.HONORIFICS and doc._.mention_at[head] is None:     # "Son Excellence le Premier ministre"
        named = next((m for t in range(head + 1, min(head + 4, len(doc))) if (m := doc._.mention_at[t]) is not None), None)
        return Subject(named._.mention.actor_id if named is not None else "", "explicit")
    if word in ("source", "sources"):
        return Subject("", "anonymous")     # "une source proche du conseiller, Qassem al-Araji"
    comma = next((t for t in range(head + 1, last) if doc[t].text == ","), last)
    if (voice := _voice_of(doc, last)) or doc._.mention_at[head] is None and (voice := named_aside(doc, last) or named_aside(doc, comma)):
        return Subject(voice, "explicit")
    inside = _mentions_inside(doc, head, last)
    if word in people.SPOKESPERSONS or word in institutions.STAFFS or word in people.DOCUMENTS or word in people.DELEGATES and folded(doc[first].text) not in _INDEFINITE and doc._.mention_at[head] is None:
        return _deputy(doc, head, last, inside)
    span = doc._.mention_at[head]
    if span is not None:
        mention = span._.mention
        if mention.form == "pronoun":
            return Subject(mention.actor_id, "pronoun")
        beside = next((s for s in inside if s is not span and s._.mention.form == "name" and s._.mention.actor_id in doc._.reading.people), None)
        if beside is not None and mention.actor_id not in doc._.reading.people and person_noun_at(doc._.reading.stream.words, span.end) is not None and _is_apposed(doc, beside):
            return Subject(beside._.mention.actor_id, "explicit")   # "Le Pentagone Porte-parole John Kirby" (machine translation)
        named = _apposed_name(doc, span, last)
        return Subject(named or _acting(doc, mention.actor_id), "explicit")
    if word in pronouns.SUBJECTS or word in pronouns.DEMONSTRATIVES:
        return Subject("", "pronoun")
    state = _state_at(doc, head) or _nation_at(doc, head)
    if state:
        return Subject(state, "explicit")   # "Paris, qui craint de froisser la coalition, rappelle que …"
    persons = [s for s in inside if s._.mention.form == "name" and s._.mention.actor_id in doc._.reading.people and _is_apposed(doc, s)]
    if persons:
        return Subject(persons[0]._.mention.actor_id, "explicit")
    commanded = _commanded(doc, first, head, last, word, inside)
    if commanded:
        return Subject(commanded, "explicit")
    ministry = next((m for m in doc._.reading.ministries if m.is_head and m.first == head), None)
    determiner = folded(doc[first].text)
    if (group := group_of_words(doc, head, last)):
        return Subject(group, "explicit")
    if ministry is not None and determiner not in _INDEFINITE:
        reading = doc._.reading   # a minister without a name stands for the ministry
        return Subject(ministry_of(ministry.field, ministry.country or reading.nation_near(head) or reading.publisher or reading.home, reading), "explicit")
    if determiner in _INDEFINITE or word.rstrip("s") in people.ANONYMOUS or word in people.ANONYMOUS:
        return Subject("", "anonymous")
    made = introduced(doc, head, last) or taken_up(doc, head, last) or _alone(doc, head, word)
    return Subject(made, "explicit" if made else "anonymous")


def _alone(doc: Doc, head: int, word: str) -> str:
    """ "l'opposition": a body of which every country has one, named by its noun."""
    return made_public(doc, doc[head].lower_) if word in institutions.LONE and head and doc[head - 1].lower_ in ("l'", "la", "le") else ""


def made_reader(doc: Doc, first: int, last: int) -> str:
    """Somebody whose letter is printed, by his name, made an actor."""
    name = " ".join(doc[first:last].text.split())
    doc._.new_actors.setdefault(slug(name), Actor(slug(name), name, "person"))
    return slug(name)


def taken_up(doc: Doc, head: int, last: int) -> str:
    """ "Le comité constate", "son groupe presse le gouvernement": an institution by its bare noun, after it was named in full; a person's own party."""
    word, determiner = folded(doc[head].text), doc[head - 1].lower_ if head else ""
    if name_end(doc, head, last) > head + 1:
        return ""
    if determiner in ("son", "sa", "leur") and word in institutions.ONES_PARTY:
        return _party_near(doc, head)
    if determiner not in ("le", "la", "l'", "ce", "cet", "cette") or word not in institutions.NOUNS:
        return ""
    for t in range(head - 2, -1, -1):
        if folded(doc[t].text) == word:
            span = doc._.mention_at[t]
            if span is not None and span._.mention.actor_id and span.end > t + 1:
                return _acting(doc, span._.mention.actor_id)
            if (made := introduced(doc, t, min(t + MAX_NAME, len(doc)))):
                return made
    return ""


def _party_near(doc: Doc, head: int) -> str:
    """The party or militia named last: "porte-parole des Kataëb Hezbollah. Son groupe …"."""
    known = {**doc._.reading.lexicon.codebook.actor, **doc._.new_actors}
    for t in range(head - 1, max(-1, head - _PARTY_REACH), -1):
        span = doc._.mention_at[t]
        actor = known.get(span._.mention.actor_id) if span is not None else None
        if actor is not None and actor.country and actor.kind in ("organisation", "armed_group") and span._.mention.form == "name":
            return actor.id
    return ""


def group_of_words(doc: Doc, head: int, last: int) -> str:
    """ "des députés sunnites", "les tribus du Sud": a group that only its words name, made an actor of the article's country; "" for others."""
    if folded(doc[head].text) not in institutions.GROUPS or head + 1 >= last:
        return ""
    end = name_end(doc, head, last)
    which = [t for t in doc[head + 1:end] if folded(t.text).rstrip("s") in institutions.COMMUNITIES or t.text[:1].isupper() and t.pos_ == "PROPN"]
    if not which or any(folded(t.text) in doc._.reading.lexicon.demonyms for t in doc[head + 1:end]):
        return ""
    return made_public(doc, " ".join(doc[head:end].text.split()))


def named_aside(doc: Doc, last: int) -> str:
    """Who is named in an aside after a phrase: "des blocs, le Fatah en tête,", "d'autres, comme M. X,", "le premier, porté par Y,"."""
    words = [folded(t.text) for t in doc[last:last + 12]]
    if words[:1] != [","] or len(words) < 3:
        return ""
    at = last + 1
    if words[1] in ("comme", "dont", "notamment"):
        at += 1
    elif words[1] in institutions.ISSUED and words[2] == "par":
        at += 2
    elif _opens_list(doc, last + 1) and folded(doc[last - 1].text).endswith(("s", "x")):
        pass        # "Deux blocs, Saïroun et Fatah, réclament": one row under the first
    elif "en" not in words or words[words.index("en") + 1:words.index("en") + 2] != ["tete"]:
        return ""
    at += folded(doc[at].text) in ("le", "la", "l'", "les")
    span = doc._.mention_at[at] if at < len(doc) else None
    return _acting(doc, span._.mention.actor_id) if span is not None else ""


def _opens_list(doc: Doc, first: int) -> bool:
    """Two institutions joined by "et", closed by a comma."""
    first += folded(doc[first].text) in ("le", "la", "l'", "les") if first < len(doc) else 0
    one = doc._.mention_at[first] if first < len(doc) else None
    if one is None or one.end + 1 >= len(doc) or doc[one.end].lower_ != "et":
        return False
    at = one.end + 1 + (folded(doc[one.end + 1].text) in ("le", "la", "l'", "les"))
    other = doc._.mention_at[at] if at < len(doc) else None
    return other is not None and other.end < len(doc) and doc[other.end].text == "," and one._.mention.form != "title"


def _voice_of(doc: Doc, last: int) -> str:
    """ "Le département d'État, par la voix de Ned Price, …", "L'administration a salué, par la voix du secrétaire à la Défense, …": whose words they are."""
    words = doc._.reading.stream.words
    for start in range(last, min(last + _VOICE_REACH, len(doc) - 4)):
        if doc[start].is_sent_start or words[start] in ("que", "qu'", "«", '"', "“", ":"):
            return ""
        if words[start] == "par" and words[start + 1] in ("la", "l'") and words[start + 2] in _VOICES and words[start + 3] in ("de", "d'", "du", "des"):
            reach = range(start + 4, min(start + 13, len(doc)))
            spans = [m for t in reach if not any(w in (",", ":") for w in words[start + 4:t]) or words[t - 1] == "," if (m := doc._.mention_at[t]) is not None and _is_someone(doc, m._.mention.actor_id)]
            named = next((m for m in spans if m._.mention.form == "name"), spans[0] if spans else None)
            return named._.mention.actor_id if named is not None else ""
    return ""


def _is_someone(doc: Doc, actor_id: str) -> bool:
    actor = doc._.reading.lexicon.codebook.actor.get(actor_id)
    return actor_id in doc._.reading.people or actor is not None and actor.kind == "person"


_VOICE_REACH = 16   # tokens from a subject to "par la voix de"
_VOICES = frozenset({"voix", "bouche", "intermediaire", "entremise", "plume"})


def _acting(doc: Doc, actor_id: str) -> str:
    return doc._.reading.lexicon.acting(actor_id)


def _head(doc: Doc, first: int, last: int) -> int:
    """The first noun, name or pronoun of a phrase, over determiners and adjectives; a mention that begins earlier wins."""
    for t in range(first, last):
        token = doc[t]
        if folded(token.text) in institutions.CROWDS and t + 2 < last and doc[t + 1].lower_ in ("de", "d'"):
            continue   # "des milliers de manifestants"
        if folded(token.text) in BEFORE_NOUNS and t + 1 < last and (doc._.mention_at[t + 1] is not None or doc[t + 1].pos_ == "NOUN"):
            continue   # "la future vice-présidente"
        if folded(token.text) in people.ANONYMOUS or doc._.mention_at[t] is not None or token.pos_ in ("NOUN", "PROPN", "X", "PRON") and folded(token.text) not in _DETERMINERS:
            return t
    return first


def _mentions_inside(doc: Doc, head: int, last: int) -> list[Span]:
    found: list[Span] = []
    for t in range(head, last):
        span = doc._.mention_at[t]
        if span is not None and span not in found:
            found.append(span)
    return found


def _deputy(doc: Doc, head: int, last: int, inside: list[Span]) -> Subject:
    """A spokesperson, a staff or a document: a person with a name beside it, else the institution that it speaks for."""
    word = folded(doc[head].text)
    if word not in institutions.STAFFS:
        named = [s for s in inside if s._.mention.form == "name" and s._.mention.actor_id in doc._.reading.people
                 and (s.start <= head < s.end or word in people.SPOKESPERSONS and _is_apposed(doc, s))]
        if named:
            return Subject(named[0]._.mention.actor_id, "explicit")
    own = doc._.mention_at[head]
    if own is not None:
        return Subject(_acting(doc, own._.mention.actor_id), "explicit")
    opening = next((t for t in range(head + 1, last) if doc[t].pos_ in ("NOUN", "PROPN", "X") and doc[t - 1].lower_ in ("de", "d'", "du", "l'", "la")), None)
    if inside and (opening is None or inside[0].start <= opening or folded(doc[opening].text) not in institutions.NOUNS):
        actor_id = inside[0]._.mention.actor_id
        return Subject(bureau_of(doc, actor_id) if word not in people.DOCUMENTS else _acting(doc, actor_id), "explicit")
    mission = _mission(doc, head, last, "")
    if mission:
        return Subject(mission, "explicit")
    made = introduced(doc, opening, last) if opening is not None else ""
    made = made or (_issuer(doc, head) if word in people.DOCUMENTS else "") or (_party_near(doc, head) if folded(doc[head - 1].text) in ("son", "leur", "sa") else taken_up(doc, head, last))
    return Subject(made, "explicit" if made else "anonymous")


def _commanded(doc: Doc, first: int, head: int, last: int, word: str, inside: list[Span]) -> str:
    """A mission, or the force whose headquarters or commander without a name speaks: "le commandement de la coalition"."""
    mission = _mission(doc, head, last, word)
    unnamed = folded(doc[first].text) in _INDEFINITE and word not in ("commandant", "commandante")      # a commander stands for the force, "un chef de milice" for nobody
    if mission or unnamed or word not in institutions.HEADQUARTERS | institutions.COMMANDERS or not inside:
        return mission
    actor = doc._.reading.lexicon.codebook.actor.get(inside[0]._.mention.actor_id)
    return actor.id if actor is not None and actor.kind in ("armed_force", "armed_group", "organisation") and inside[0].start <= head + 4 else ""


def _issuer(doc: Doc, head: int) -> str:
    """Who adopts, signs or publishes a document: "l'assemblée a adopté un texte qui demande …"."""
    signed = next((t for t in doc[head + 1:head + 9] if folded(t.text) in institutions.ISSUED), None)
    if signed is not None and signed.i + 2 < len(doc) and not any(t.pos_ in ("VERB", "AUX") and t.morph.get("VerbForm") == ["Fin"] for t in doc[head + 1:signed.i]):
        by = next((t.i for t in doc[signed.i + 1:signed.i + 5] if t.lower_ == "par"), None)
        issuer = next((m._.mention.actor_id for t in range(by + 1, min(by + 7, len(doc))) if (m := doc._.mention_at[t]) is not None), "") if by is not None else ""
        if by is not None and not issuer and any(folded(t.text).rstrip("s") in institutions.INHABITANTS for t in doc[by + 1:by + 6]):
            issuer = next((a.id for a in doc._.reading.lexicon.codebook.actors if a.kind == "public" and a.country == doc._.reading.home), "")
        if issuer:
            return _acting(doc, issuer)      # "une pétition signée par des milliers d'habitants", "sa motion, signée par 61 élus"
    verb = doc[head].head
    if verb.lemma_ not in institutions.ISSUING:
        return _house(doc, head)
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    span = doc._.mention_at[subject.i] if subject is not None else None
    return _acting(doc, span._.mention.actor_id) if span is not None else _house(doc, head)


def _house(doc: Doc, head: int) -> str:
    """Whose a resolution is that names no author: the party's whose "sa motion" it is, else the only parliament's that was named before."""
    if folded(doc[head].text) not in institutions.VOTED:
        return ""
    known = doc._.reading.lexicon.codebook.actor
    before = [a for t in range(max(0, head - 60), head) if (m := doc._.mention_at[t]) is not None and (a := m._.mention.actor_id) in known]
    if head and doc[head - 1].lower_ in ("sa", "son", "leur"):
        return next((a for a in reversed(before) if known[a].kind in ("organisation", "armed_group", "legislature")), "")
    houses = {m._.mention.actor_id for m in doc._.mention_at[:head] if m is not None and m._.mention.actor_id in known and known[m._.mention.actor_id].kind == "legislature"}
    return houses.pop() if len(houses) == 1 else ""


def _mission(doc: Doc, head: int, last: int, word: str) -> str:
    """The mission itself ("la mission a fait savoir") or its headquarters, as far as the codebook lists it as an actor."""
    if "missions" not in doc.spans:
        return ""
    if word and word not in mission_words.FOLDED_NOUNS and word not in institutions.HEADQUARTERS | institutions.COMMANDERS and not any(s.start == head for s in doc.spans["missions"]):
        return ""
    found = mission_at(doc, head, last) or ""
    return found if found in doc._.reading.lexicon.codebook.actor else ""


def _state_at(doc: Doc, token: int) -> str:
    """A state or capital that speaks, also where its name alone would be a place."""
    unit = next((u for u in doc._.reading.units if u.first <= token < u.last and u.names), None)
    if unit is None or unit.names[0].actor.kind != "government" or doc[token].i and folded(doc[token - 1].text) in metonyms.PLACE_PREPOSITIONS | metonyms.TO:
        return ""
    return _acting(doc, unit.names[0].actor.id)


def _nation_at(doc: Doc, token: int) -> str:
    """A people that speaks is its state: "les Allemands"."""
    lexicon, word = doc._.reading.lexicon, folded(doc[token].text)
    if not (word.endswith("s") and doc[token].text[:1].isupper() and word in lexicon.demonyms):
        return ""
    state = lexicon.states.get(lexicon.demonyms[word][0])
    return _acting(doc, state.id) if state else ""


def _apposed_name(doc: Doc, span: Span, last: int) -> str:
    """A name set beside an office that could not be resolved to the same person ("le ministre, M. Untel")."""
    if span._.mention.form != "title":
        return ""
    after = span.end
    if after < last and doc[after].text == "," and after + 1 < last:
        following = doc._.mention_at[after + 1]
        if following is not None and following._.mention.form == "name" and following._.mention.actor_id in doc._.reading.people:
            return following._.mention.actor_id
    return ""


def _is_apposed(doc: Doc, span: Span) -> bool:
    """Does a name stand beside what precedes it, and not as its complement ("un proche de Trump")?"""
    return (folded(doc[span.start - 1].text) if span.start else "") not in _COMPLEMENT
