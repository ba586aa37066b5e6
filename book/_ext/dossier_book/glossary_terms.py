"""Glossary terms in a text: which words are a term, and which of them stand in quotation marks."""

import re
from dataclasses import dataclass

from docutils import nodes
from sphinx import addnodes

_MARKS = {"«": 1, "“": 1, "»": -1, "”": -1}


@dataclass(frozen=True, slots=True)
class Term:
    """A name of a glossary entry, and where the entry stands."""

    name: str
    docname: str
    anchor: str


def terms_of(document, docname):
    """The terms of the glossaries on a page; all names of an entry lead to its first."""
    for glossary in document.findall(addnodes.glossary):
        for item in glossary.findall(nodes.definition_list_item):
            names = list(item.findall(nodes.term))
            for name in names:
                yield Term(name.astext(), docname, names[0]["ids"][0])


def pattern(terms):
    """A regular expression that finds any of the terms, the longest first."""
    names = sorted({term.name for term in terms}, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(_spelt, names))})(?![\w-])")


def _spelt(name):
    """A term as it may stand in running text: either apostrophe, any space, a capital at the start of a sentence."""
    first = f"[{name[0]}{name[0].upper()}]" if name[0].islower() else re.escape(name[0])
    return first + re.sub("['’]", "['’]", re.escape(name[1:])).replace(r"\ ", r"\s+")


def standard(name):
    """The form by which a found name is known: one kind of apostrophe and space."""
    return " ".join(name.replace("’", "'").split())


def first_uses(text, found, terms):
    """The places in a text where a term not yet in `found` (entries) is used: (start, end, term). `text` is one text node's, quotations blanked."""
    by_name = {standard(term.name): term for term in terms}
    for match in pattern(terms).finditer(text):
        name = standard(match[0])
        term = by_name.get(name) or by_name.get(name[0].lower() + name[1:])
        if (term.docname, term.anchor) not in found:
            found.add((term.docname, term.anchor))
            yield match.start(), match.end(), term


def blanked(texts):
    """The texts of a paragraph in order, with what stands in quotation marks (across them too) replaced by spaces."""
    depth, result = 0, []
    for text in texts:
        kept = []
        for character in text:
            depth = max(0, depth + _MARKS.get(character, 0))
            kept.append(" " if depth or character in _MARKS else character)
        result.append("".join(kept))
    return result
