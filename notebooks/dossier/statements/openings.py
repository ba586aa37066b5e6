"""Where a paragraph begins to tell: behind its dateline, and behind a rubric in capitals."""

from __future__ import annotations

from .phrases import LOWER_WORDS, Text

_DATELINE = 14      # tokens of a dateline at the most


def _past_kicker(text: Text, first: int, last: int) -> int:
    """Past the rubric in capitals that a paragraph opens with: "MOYEN-ORIENT Les députés …", "ENTRETIEN Le père …"."""
    i = first
    while i < last and (text.doc[i].text.isupper() and text.doc[i].text.replace("-", "").isalpha() and (len(text.words[i]) > 2 or i > first) or text.words[i] == "-" and i > first):
        i += 1
    opens = first < i < last - 1 and text.doc[i].text[:1].isupper() and text.words[i] in LOWER_WORDS and not text.doc[i].text.isupper()
    return i if opens else first


def past_dateline(text: Text, first: int, last: int) -> int:
    """Where a paragraph begins to tell: behind "BAGDAD, 3 mai 2019 (AFP) -" or "ERBIL —"."""
    doc = text.doc
    first = _past_kicker(text, first, last)
    reach = range(first + 1, min(last - 2, first + _DATELINE))
    dash = next((i for i in reach if text.words[i] in ("-", "–", "—") and doc[i].whitespace_ and doc[i - 1].whitespace_), None)
    if dash is None or any(t.pos_ in ("VERB", "AUX") and t.morph.get("VerbForm") == ["Fin"] for t in doc[first:dash]):
        return first
    head = doc[first:dash]
    dated = any(t.text in (",", "(") or t.is_digit for t in head) and head[0].text[:1].isupper() and len(head) > 2
    return dash + 1 if dated or all(t.text.isupper() for t in head) else first
