"""Chapter 9: how far two coders agree, from `data/second_reading.yml`: the best that a machine can be asked for."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ... import paths
from ...records import load_yaml
from ..display import Html, prose, stack, table
from .words import compact, rate

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
