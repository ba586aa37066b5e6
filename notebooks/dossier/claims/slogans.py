"""What crowds cry and banners say, as positions: "aux cris de « Dehors ! »", "une banderole « Non à l'Otan »".

In: the quotations of a sentence that tells of cries, slogans or banners (theme `slogans`). Out: a position of those who are
named as crying it, else of the people. Which words ask to leave, refuse or welcome are the themes `cries_leave`, `cries_against` and `cries_for`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import ClaimCoder, Found
    from .page import Line
    from .scene import Scene

_LONGEST = 15     # tokens of a slogan
_SENSES = (("cries_leave", "demand_departure", "requested"), ("cries_against", "position_object", "current"), ("cries_for", "position_consent", "current"))
_ABROAD = "iraq"  # the group whose slogans are read


def find_slogans(coder: ClaimCoder, scene: Scene, sentence: Line) -> list[Found]:
    """One claim for each sense that the slogans of a sentence have."""
    if not scene.is_from(_ABROAD):
        return []
    found: dict[str, Found] = {}
    cry = _outcry(coder, scene, sentence)
    if cry is not None:
        found["demand_departure"] = cry
    for start, end in scene.quotations_in(sentence):
        speaker = scene.voice(start)[1]
        crowd = scene.people_of(_ABROAD)
        if end - start > _LONGEST or not (speaker == crowd or _is_cried(scene, sentence, start, end)) or speaker and not scene.in_group(speaker, _ABROAD):
            continue
        target = scene.target_within(start, end)
        sense = next((s for s in _SENSES if scene.has_theme(s[0], start, end)), None)
        if sense is None or not target or sense[1] in found:
            continue
        actor = speaker or crowd
        first, last, claim = coder.claim(scene, coder.codes[sense[1]], start, end, head=start, status=sense[2], actor_id=actor, target_id=target)
        found[sense[1]] = (first, last, replace(claim, voice="attributed", speaker_id=claim.speaker_id or actor))
    return list(found.values())


def _outcry(coder: ClaimCoder, scene: Scene, sentence: Line) -> Found | None:
    """ "« … : dehors, tous ! » s'emporte un député": a cry in the words of an Iraqi speaker, or told of an Iraqi actor."""
    for token in scene.theme_starts("outcries", sentence.start, sentence.end):
        speaker = scene.voice(token)[1]
        named = [a for t, a in scene.parties(sentence.start, sentence.end) if scene.in_group(a, _ABROAD)]
        actor = speaker if speaker and scene.in_group(speaker, _ABROAD) else "" if speaker or not named else named[0]
        if not actor:
            continue
        lower = scene.grammar.lower
        start = next((t + 1 for t in range(token - 1, sentence.start, -1) if lower[t] in (":", ";", "«", "“", '"', ".")), token)
        end = next((t for t in range(token + 1, sentence.end) if lower[t] in ("!", "»", "”", '"', ".")), sentence.end)
        target = scene.target_within(start, end) or scene.target_within(sentence.start, sentence.end) or scene.target_near(sentence) or "foreign-forces"
        return coder.claim(scene, coder.codes["demand_departure"], *scene.within_statement(token, start, end), head=token, status="requested", actor_id=actor, target_id=target)
    return None


def _is_cried(scene: Scene, sentence: Line, start: int, end: int) -> bool:
    """Do the words around a quotation tell of cries or banners?"""
    return scene.has_theme("slogans", sentence.start, start) or scene.has_theme("slogans", end, sentence.end)
