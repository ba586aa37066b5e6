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


def _is_cried(scene: Scene, sentence: Line, start: int, end: int) -> bool:
    """Do the words around a quotation tell of cries or banners?"""
    return scene.has_theme("slogans", sentence.start, start) or scene.has_theme("slogans", end, sentence.end)
