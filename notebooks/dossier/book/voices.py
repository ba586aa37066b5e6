"""A row in, whose words they are out: the outlet's own voice, or somebody's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .analyses import Tables
from .display import name_of, voice_of


def of(table: str, row: Mapping[str, Any], tables: Tables) -> str:
    """Who says what a row says. A claim has its voice, a statement its speaker; any other row is said by whoever makes the statement around it."""
    if table == "claims":
        return voice_of(row, tables)
    if table != "statements":
        said = tables["statements"]
        around = said[(said["article_id"] == row["article_id"]) & (said["start"] <= int(row["start"])) & (said["end"] >= int(row["end"]))]
        if around.empty:
            return voice_of({"voice": "outlet"}, tables)
        row = min(around.to_dict("records"), key=lambda statement: statement["end"] - statement["start"])
    return f"said by {name_of(row['speaker_id'], tables) if row['speaker_id'] else 'a source without a name'}"
