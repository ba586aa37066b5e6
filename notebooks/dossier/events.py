"""A sentence in, its events out: verbs and nouns that make something happen, who does it, and in what state.

After the predicate-argument view of TIMEML events (ISO 24617-1): an event has a head, a class (the
word lists of `vocabulary.events`), an agent, a polarity and a state that follows from tense and mood.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from .vocabulary import events as words

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:caus"})
CLAUSES = frozenset({"ROOT", "advcl", "ccomp", "parataxis", "acl:relcl", "csubj"})
INHERITING = frozenset({"xcomp", "conj", "advcl", "acl", "ccomp", "obl:mod", "obl:arg"})
VERBAL = frozenset({"VERB", "AUX"})

DONE, CURRENT, PLANNED, PAST, OPEN = "done", "current", "planned", "past", "open"  # OPEN: an infinitive or participle


@dataclass(frozen=True, slots=True)
class Event:
    """`head` and `tokens` are token indexes in the Doc; `agents` are actor identifiers, `subject` the tokens of the subject."""

    head: int
    classes: frozenset[str]
    agents: tuple[str, ...]
    subject: frozenset[int]
    tokens: frozenset[int]
    clause: tuple[int, int]
    state: str
    negated: bool
    nominal: bool
    is_purpose: bool


def lexicon(vocab) -> dict[int, frozenset[str]]:
    """Lemma (as spaCy's hash) and word class → event classes."""
    table: dict[tuple[int, bool], set[str]] = {}
    for lists, nominal in ((words.VERBS, False), (words.NOUNS, True), (words.ADJECTIVES, False)):
        for name, lemmas in lists.items():
            for lemma in lemmas:
                table.setdefault((vocab.strings.add(lemma), nominal), set()).add(name)
    return {key: frozenset(classes) for key, classes in table.items()}


def find_events(span: Span, known: dict[int, frozenset[str]]) -> list[Event]:
    """The events of a sentence in text order."""
    has_verb = any("Fin" in t.morph.get("VerbForm") for t in span)
    found = []
    for token in span:
        pos = token.pos_
        nominal = pos in ("NOUN", "PROPN")
        verbal = pos in VERBAL and token.dep_ not in _HELPERS
        if not (nominal or verbal or pos == "ADJ") or token.dep_ == "fixed":
            continue
        classes = known.get((token.lemma, nominal), frozenset())
        if verbal:
            classes = _with_phrases(token, classes)
        if pos == "ADJ" and has_verb and "ready" not in classes and "hurt" not in classes and "object" not in classes and "consent" not in classes:
            continue  # "la mission élargie" tells of growth only where no verb stands, as in a heading
        # a verb of no class still makes a clause, which rules for any event read
        if classes or verbal and (token.dep_ in CLAUSES or token.dep_ in ("conj", "acl")):
            found.append(_event(token, classes, nominal))
    return found


_HELPERS = frozenset({"aux", "aux:tense", "aux:pass", "aux:caus", "cop"})


def _with_phrases(verb: Token, classes: frozenset[str]) -> frozenset[str]:
    lemma = verb.lemma_
    if lemma not in _LIGHT_VERBS:
        return classes
    below = {t.lemma_ for t in verb.subtree if t.i > verb.i}
    added = {c for (v, word), names in words.PHRASES.items() if v == lemma and word in below for c in names.split()}
    return classes | added


_LIGHT_VERBS = frozenset(verb for verb, _ in words.PHRASES)


def _event(head: Token, classes: frozenset[str], nominal: bool) -> Event:
    subject = _complements(head) if nominal else _subject(head)
    clause_head = clause_of(head)
    return Event(
        head=head.i, classes=classes, agents=_ids(head.doc, [i for t in subject for i in _phrase(t)], [t.i for t in subject]),
        subject=frozenset(i for t in subject for i in _phrase(t)), tokens=frozenset(t.i for t in head.subtree),
        clause=clause_bounds(clause_head), state=OPEN if nominal else state_of(head), negated=_negated(head), nominal=nominal,
        is_purpose=not nominal and _is_purpose(head))


# --- who -----------------------------------------------------------------------------------------

def _subject(head: Token) -> list[Token]:
    """The heads of the subject, joined ones included; inherited where the verb has none of its own."""
    seen = set()
    token = head
    while token.i not in seen:
        seen.add(token.i)
        own = [c for c in token.children if c.dep_ in SUBJECTS]
        agents = [c for c in token.children if c.dep_ == "obl:agent"]
        passive = any(c.dep_ in ("nsubj:pass", "aux:pass") for c in token.children)
        if agents:
            return _joined(agents[0])
        if passive and token.i == head.i:
            return []
        if not own and (inverted := _inverted(token)) is not None:
            return _joined(inverted)
        if own:
            subject = own[0]
            if subject.lemma_ in ("qui", "lequel") and token.dep_ == "acl:relcl":
                return _joined(token.head)
            return _joined(subject)
        if token.dep_ == "acl" and token.head.pos_ in ("NOUN", "PROPN"):
            if token.morph.get("Tense") != ["Pres"]:
                return []
            if _acts(token.head):
                return _joined(token.head)
            token = clause_of(token.head)  # "a envoyé une lettre le mois dernier demandant …": the parser takes the nearest noun
            continue
        finite = any("Fin" in t.morph.get("VerbForm") for t in [token, *token.children] if t.pos_ in VERBAL)
        if token.dep_ in INHERITING and token.head.i != token.i and (not finite or token.dep_ == "conj"):
            token = token.head
        else:
            break
    return []


def _inverted(verb: Token) -> Token | None:
    """ "comme l'a demandé le premier ministre": the parser calls the subject behind the verb an object; the object stands before."""
    after = [c for c in verb.children if c.dep_ == "obj" and c.i > verb.i and c.pos_ in ("NOUN", "PROPN")]
    before = [c for c in verb.children if c.dep_ == "obj" and c.i < verb.i]
    return after[0] if after and before else None


def _acts(noun: Token) -> bool:
    """Can a noun be the one who asks or does: is it an actor, or an act of one ("un appel américain")?"""
    at = noun.doc._.mention_at
    return at[noun.i] is not None or any(c.dep_ == "amod" or at[c.i] is not None for c in noun.children if c.dep_ in ("amod", "nmod")) and (
        noun.lemma_ in _ACTS)


_ACTS = frozenset(w for ws in words.NOUNS.values() for w in ws) | {"lettre", "message", "texte", "communiqué", "résolution", "déclaration"}


def _joined(token: Token) -> list[Token]:
    return [token, *(c for c in token.conjuncts if c.pos_ in ("NOUN", "PROPN", "PRON"))]


def _complements(noun: Token) -> list[Token]:
    """Whose a noun's event is: "la demande du gouvernement", "un appel américain"."""
    return [c for c in noun.children if c.dep_ in ("amod", "det", "obl:arg", "obl:mod", "obl:agent", "appos")
            or c.dep_ == "nmod" and _preposition(c) in ("de", "du", "des", "d'", "par", "")]


def _ids(doc: Doc, tokens: list[int], heads: list[int]) -> tuple[str, ...]:
    """The actors named by phrases: those at the phrases' heads, else the first one inside."""
    at = doc._.mention_at
    found = [at[i]._.mention.actor_id for i in heads if at[i] is not None]
    if not found:
        found = [at[i]._.mention.actor_id for i in tokens if at[i] is not None][:1]
    return tuple(dict.fromkeys(i for i in found if i))


def _phrase(head: Token) -> list[int]:
    """A noun phrase without the clauses that hang on it."""
    out, stack = [], [head]
    while stack:
        token = stack.pop()
        out.append(token.i)
        stack += [c for c in token.children if c.dep_ not in ("acl", "acl:relcl", "conj", "parataxis", "advcl")]
    return sorted(out)


def _preposition(token: Token) -> str:
    return next((c.lower_ for c in token.children if c.dep_ == "case"), "")


# --- what state ----------------------------------------------------------------------------------

def state_of(head: Token) -> str:
    """done, current, planned, past, or open (no finite verb), by tense and mood of a clause's head."""
    helpers = [c for c in head.children if c.dep_ in ("aux", "aux:tense", "aux:pass", "cop")]
    finite = next((t for t in [*helpers, head] if "Fin" in t.morph.get("VerbForm")), None)
    if finite is None:
        participle = "Part" in head.morph.get("VerbForm") and "Past" in head.morph.get("Tense")
        return DONE if participle and head.dep_ in ("acl", "amod", "ROOT") else OPEN
    tense, mood = finite.morph.get("Tense"), finite.morph.get("Mood")
    compound = finite is not head and any(c.dep_ == "aux:tense" for c in head.children)
    passive = any(c.dep_ == "aux:pass" for c in head.children)
    if "Cnd" in mood or _is_conditional(finite) or "Sub" in mood or "Fut" in tense:
        return PLANNED
    if compound and "Pres" in tense or passive and "Pres" in tense and "Past" in head.morph.get("Tense"):
        return DONE
    if compound or "Past" in tense:
        return DONE
    return PAST if "Imp" in tense else CURRENT


def _is_conditional(verb: Token) -> bool:
    """ "interviendrait": read from the ending, which the model sometimes takes for an imperfect."""
    text, lemma = verb.lower_, verb.lemma_
    ending = next((e for e in ("rait", "raient", "rais", "rions", "riez") if text.endswith(e)), "")
    return bool(ending) and text[:-len(ending)] + "r" != lemma.removesuffix("er")


def _negated(head: Token) -> bool:
    """Is the event denied, or the verb or noun that it hangs on ("aucun plan pour envoyer", "n'est pas prévu d'augmenter")?"""
    token = head
    for step in range(3):
        if any(c.lower_ in words.NEGATIONS and c.dep_ in ("advmod", "det") for c in token.children):
            return True
        if step and any(n.dep_ in ("obj", "nsubj", "nsubj:pass") and any(c.lower_ in ("aucun", "aucune") for c in n.children) for n in token.children):
            return True
        if token.dep_ not in _UNDER_NEGATION:
            return False
        token = token.head
    return False


_UNDER_NEGATION = frozenset({"xcomp", "obj", "nsubj", "nsubj:pass", "acl", "obl:arg", "obl:mod", "advcl", "nmod", "ccomp", "csubj"})


def _is_purpose(head: Token) -> bool:
    """Is it only meant ("pour soutenir la mission"), not said to happen? A plan for it is said."""
    return any(c.dep_ in ("mark", "case") and c.lower_ in ("pour", "afin") for c in head.children) and head.head.lemma_ not in words.NOUNS["plan"]


# --- where ---------------------------------------------------------------------------------------

def clause_of(token: Token) -> Token:
    """The head of the clause in which a token stands: its nearest finite verb, or the root."""
    while token.head.i != token.i:
        if token.pos_ in VERBAL | {"ADJ", "NOUN"} and (token.dep_ in CLAUSES or token.dep_ == "conj" and _has_subject(token)):
            return token
        token = token.head
    return token


def _has_subject(token: Token) -> bool:
    return any(c.dep_ in SUBJECTS for c in token.children)


def clause_bounds(head: Token) -> tuple[int, int]:
    """First and last token (exclusive) of a clause, without clauses that stand beside it."""
    indexes, stack = [], [head]
    while stack:
        token = stack.pop()
        indexes.append(token.i)
        stack += [c for c in token.children
                  if not (c.dep_ == "parataxis" or c.dep_ == "conj" and c.pos_ in VERBAL and _has_subject(c) or c.dep_ == "ccomp" and c.i < head.i)]
    return _trimmed(head.doc, min(indexes), max(indexes) + 1)


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    edge = ' "«»“”„,;:.!?…()'
    while start < end - 1 and (doc[start].is_space or doc[start].text in edge or doc[start].dep_ in ("cc", "mark") and doc[start].lower_ in ("et", "mais", "que", "qu'")):
        start += 1
    while end > start + 1 and (doc[end - 1].is_space or doc[end - 1].text in edge):
        end -= 1
    return start, end
