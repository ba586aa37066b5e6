"""Who speaks where a pronoun, a bare noun or nothing at all says so: the reports of a paragraph, seen together."""

from __future__ import annotations

from dataclasses import replace

from . import speakers
from .passages import ASIDE, LEAD, SOURCE, Report
from .phrases import Text
from .speakers import Speaker
from ..vocabulary.voices import PERSONS


def without_own_wishes(found: list[Report]) -> list[Report]:
    """"Il n'a pas caché qu'il souhaitait rester": what the speaker says of his own wishes is one statement, not two."""
    def within(report: Report, places: tuple[str, ...]) -> bool:
        return any(o is not report and o.place in places and o.first <= report.speaker.phrase.first and report.last <= o.last + 1 for o in found)

    return [r for r in found if r.speaker is None or r.speaker.phrase is None or r.place != LEAD
            or not (r.speaker.attribution == speakers.PRONOUN and r.act == "judge" and within(r, (LEAD,)) or r.stance and within(r, (SOURCE,)))]


def with_first_person(text: Text, found: list[Report]) -> list[Report]:
    """"« Nous avions averti Bagdad … »": the first person is whoever is quoted around it; outside a quotation it is the outlet."""
    kept: list[Report] = []
    for report in found:
        phrase = report.speaker.phrase if report.speaker is not None else None
        if phrase is not None and text.words[phrase.head] in speakers.FIRST_PERSON and report.cue is not None and report.place == LEAD:
            around = next((o for o in found if o is not report and o.first <= phrase.first and report.last <= o.last + 1 and o.speaker is not None), None)
            if around is None:
                continue
            report.speaker = replace(report.speaker, actor_id=around.speaker.actor_id)
        kept.append(report)
    return kept


def follow_pronouns(text: Text, found: list[Report], before: list[Report], start: int) -> None:
    """"ajoute-t-il", "explique le député": who spoke last in the paragraph, or before a paragraph that opens with his words.

    A pronoun for a source without a name hides it too.
    """
    last: Speaker | None = before[-1].speaker if before else None
    opening, left = start, start
    for report in sorted(found, key=lambda r: r.cue[0] if r.cue else r.first):
        speaker = report.speaker
        if speaker is not None and speaker.attribution == speakers.CARRIED and report.cue is not None and last is not None:
            report.speaker = replace(speaker, actor_id=last.actor_id)       # "Et d'ajouter : « … »"
        if speaker is None or speaker.attribution == speakers.CARRIED:
            continue
        if speaker.attribution == speakers.PRONOUN and report.place == ASIDE and opening is None and _new_person(text, left, report.first):
            report.speaker = replace(speaker, actor_id="", attribution=speakers.ANONYMOUS)
            continue
        in_reach = opening is None or report.first <= opening + 1 and speaker.attribution == speakers.PRONOUN
        if last is not None and in_reach and _takes_up(text, report, speaker, last) and not _is_told(report, found):
            hidden = last.attribution == speakers.ANONYMOUS and not last.actor_id
            report.speaker = replace(speaker, actor_id="" if hidden else last.actor_id or speaker.actor_id, attribution=speakers.ANONYMOUS if hidden else speaker.attribution)
        if not any(r.first <= report.first and report.last <= r.last and r.last - r.first > report.last - report.first for r in found if r is not report and r.cue):
            last, opening, left = report.speaker, None, max(report.last, report.clause_end)
    for report in found:
        if report.continues is not None and report.continues.speaker is not None:
            report.speaker = replace(report.speaker, actor_id=report.continues.speaker.actor_id)


def _new_person(text: Text, start: int, end: int) -> bool:
    """Between two reports, does the text bring in someone without a name? ("Je me souviens d'un colonel. « … », soupirait-il")"""
    return any(text.words[i] in ("un", "une") and any(w in PERSONS for w in text.words[i + 1:i + 3]) for i in range(start, end - 1))


def _takes_up(text: Text, report: Report, speaker: Speaker, last: Speaker) -> bool:
    """Does a clause name its speaker by a pronoun for who spoke last, or by a bare noun that nothing else resolves?"""
    if speaker.phrase is None:
        return False
    if speaker.attribution == speakers.PRONOUN:
        hidden = last.attribution == speakers.ANONYMOUS and last.phrase is not None and text.words[last.phrase.head] not in ("on", "-on", "-t-on")
        many = text.words[speaker.phrase.head] in _MANY
        if hidden and many == text.words[last.phrase.head].endswith(("s", "x")):
            return report.place in (ASIDE, LEAD)     # "Deux officiels … Ils ont dit", "Un diplomate … Il ajoute que"
        if speaker.actor_id:
            return False
        return report.place == ASIDE and not many and _may_be(text, speaker.phrase.head, last) or report.place == LEAD and _agrees(text, speaker.phrase.head, last)
    if report.place != ASIDE or speaker.attribution != speakers.EXPLICIT or speaker.actor_id or speaker.phrase.last - speaker.phrase.first > 3:
        return False
    return text.words[speaker.phrase.first] in ("le", "la", "l'", "ce", "cette") and not speakers.has_name(text, speaker.phrase)


def _is_told(report: Report, found: list[Report]) -> bool:
    """Does its clause stand in what another reports? ("Son entourage rappelle qu'il a écrit pour solliciter …")"""
    return report.cue is not None and any(o is not report and o.first <= report.cue[0] < o.last for o in found)


def _agrees(text: Text, pronoun: int, last: Speaker) -> bool:
    """Do pronoun and the noun of who spoke last agree in gender and number? ("La commission estime … Elle recommande")"""
    if last.phrase is None or not last.actor_id or text.doc[last.phrase.head].pos_ != "NOUN":
        return False
    word, noun = text.words[pronoun], text.doc[last.phrase.head]
    gender, number = noun.morph.get("Gender"), noun.morph.get("Number")
    feminine = word.rstrip("s").endswith("elle")
    return bool(gender) and (gender == ["Fem"]) == feminine and (number == ["Plur"]) == word.endswith("s")


def _may_be(text: Text, pronoun: int, last: Speaker) -> bool:
    """Is who spoke last of the pronoun's gender, as far as it is known?"""
    person = text.doc._.reading.people.get(last.actor_id) if text.mention_at else None
    return person is None or not person.gender or person.gender == ("f" if text.words[pronoun].endswith("elle") else "m")


_MANY = frozenset({"-ils", "-elles", "ils", "elles"})
