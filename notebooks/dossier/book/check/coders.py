"""Chapter 9: how far two coders agree by themselves, beside which a machine is judged: on the book's articles, and on articles new to both."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ... import paths
from ...records import load_yaml
from .. import wording
from ..display import Html, prose, stack, table
from ...coding.measures import MEASURES
from ...coding.yardstick import Measured
from .words import KEY_SHARES, column, compact, in_text, rate

_TABLES = ("dates", "quantities", "statements", "claims")


def between_coders(path: Path = paths.SECOND_READING) -> Html:
    """Rows of both coders and in both, by table, with F1; below it the speakers."""
    data = load_yaml(path)
    made = []
    for name in _TABLES:
        first, second, both = (sum(article[name][k] for article in data["articles"].values()) for k in range(3))
        made.append({"Rows": name.title(), "First coder": first, "Second coder": second, "Both": both, "F1": rate(2 * both / ((first + second) or 1))})
    speakers = prose("Of the {shared} statements that both have, {same} have the same speaker in both.", shared=made[_TABLES.index("statements")]["Both"], same=data["same_speaker"])
    return stack([compact(table(pd.DataFrame(made), "Two coders on the book’s articles, before they settled their differences.", number_columns=["F1"])), speakers])


def coders_and_machine(measured: Measured) -> Html:
    """Of the articles of a collection that two coders have coded apart: F1 between the coders, and of the machine against the first."""
    if not measured.coded_twice:
        return prose("No article of this collection has been coded twice.")
    made, shares = [], []
    for measure, ours, machine in zip(MEASURES, measured.coders, measured.beside, strict=True):
        made.append({"Measure": measure.title, "First coder": ours["expected"], "Second coder": ours["found"], "Both": ours["matched"], "F1, coders": rate(ours["f1"]), "F1, machine": rate(machine["f1"])})
        for name in KEY_SHARES.get(measure.id, ()):
            shares.append({"Column": f"{wording.sentence_case(column(name))} ({in_text(measure)})", "Coders": rate(ours.get(name, 1.0)), "Machine": rate(machine.get(name, 1.0))})
    invented = "invented article" if measured.collection.invented else "article"
    caption = f"Two coders apart, and the machine against the first of them, whose coding is the reference, on the same {wording.count(measured.coded_twice, invented)}."
    return stack([compact(table(pd.DataFrame(made), caption, number_columns=["F1, coders", "F1, machine"])),
                  compact(table(pd.DataFrame(shares), "Matched rows that are right in a column: between the coders, and of the machine.", number_columns=["Coders", "Machine"]))])
