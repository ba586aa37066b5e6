"""Which of the claims found in a sentence stay: a fact is told once, and no means beside its purpose."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Found


def without_means(found: list[Found]) -> list[Found]:
    """Training told as the means of a purpose, strikes as what is condemned, consent as what is still to be had: not told a second time."""
    goals = [(start, end) for start, end, claim in found if claim.code == "goal"]
    objects = any(claim.code == "object" for _, _, claim in found)
    terms = [f for f in found if f[2].code == "conditional"]
    unwanted = [f for f in found if f[2].code == "object"]
    found = [f for f in found if not (f[2].code == "request" and f[2].status == "denied" and any(f[0] < b and a < f[1] for a, b, _ in unwanted))]   # "ne veut pas de soldats"
    found = [f for f in found if f[2].code not in ("consent", "request") or f[2].topic != "iraqi_position" or not any(_is_under(f, t) for t in terms)]
    terms = [(start, end) for start, end, claim in found if claim.code == "condition"]
    found = [f for f in found if not (f[2].code == "activity" and any(start < f[0] and f[1] <= end for start, end in terms))]
    return [f for f in found if not (f[2].code == "activity" and any(start <= f[0] < end or f[0] < start <= f[1] for start, end in goals) or objects and f[2].code == "strike" and not f[2].date)]


def _is_under(fact: Found, terms: Found) -> bool:
    """Is a consent, or a request for consent, the one that terms are set for: told in the same words or just before?"""
    if fact[2].code == "request" and (terms[0] - fact[0] > 8 or fact[0] > terms[0]):
        return False      # "demande des renforts, pour autant que chaque arrivée soit approuvée"
    return fact[0] < terms[1] and terms[0] <= fact[1] + 3


def distinct(found: list[Found], halves: Callable[[int], int]) -> list[Found]:
    """One claim for one fact: the same topic, code, direction, actor and number within a sentence is said once."""
    kept: dict[tuple, Found] = {}
    told: list[tuple] = []
    demanded = [(start, end) for start, end, claim in found if claim.topic == "iraqi_position"]
    for start, end, claim in found:
        if claim.quantity is None and claim.topic != "mission" and any(
                start < b and end > a and (claim.topic, claim.code, claim.actor_id if claim.topic == "iraqi_position" else "") == key for a, b, key in told):
            continue    # "n'a pas décidé s'il retirerait ses troupes": the governing verb says how it stands
        told.append((start, end, (claim.topic, claim.code, claim.actor_id if claim.topic == "iraqi_position" else "")))
        if claim.code == "troop_level" and claim.direction == "reduce" and any(start < b and end > a for a, b in demanded):
            continue    # "le départ des soldats américains, exigé par le Parlement": what an Iraqi actor wants or refuses
        same = (claim.topic, claim.code, claim.direction, claim.target_id, claim.value,
                claim.actor_id if claim.topic == "iraqi_position" or claim.code == "request" else halves(start) if claim.code == "activity" else "", start if claim.code == "goal" else "", claim.topic == "mission" and claim.status == "denied")
        before = kept.get(same)
        if before is None:
            kept[same] = (start, end, claim)
        elif claim.topic == "us_policy" and claim.statement != before[2].statement and (start >= before[1] or end <= before[0]):
            kept[(*same, claim.statement)] = (start, end, claim)   # told of two speakers' words
    counted = [f for f in kept.values() if f[2].quantity is not None]
    return [f for f in kept.values() if f[2].quantity is not None or not any(_is_counted_in(f, number) for number in counted)]


def _is_counted_in(fact: Found, number: Found) -> bool:
    """Is a fact told with its number: "élargira sa mission à 4.000 personnes"? Of US troops, in the same words."""
    same = (fact[2].topic, fact[2].code, fact[2].direction) == (number[2].topic, number[2].code, number[2].direction)
    return same and (fact[2].topic == "mission" or fact[0] < number[1] and fact[1] > number[0])
