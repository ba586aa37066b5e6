"""The static equivalent of a widget: the same rows as a folded table, for paper, for readers without scripts, and for whoever likes a list better."""

from __future__ import annotations

import pandas as pd

from .. import wording
from ..display import Html, folded, table


def listing(frame: pd.DataFrame, caption: str) -> Html:
    """A table with a summary that opens it."""
    shown = folded(f"The same as a list ({wording.count(len(frame), 'row')})", table(frame, caption))
    return Html(f'<div class="static-equivalent">{shown.html}</div>', shown.text)
