"""An article in, a spaCy Doc out: the French model, and one component for each kind of evidence.

The Doc's text is the article's text folded character for character (`articles.fold`), so that a
span's `start_char` and `end_char` are offsets into the raw file. Sentences never cross a paragraph.
Results lie in `doc.spans[...]`; what a span says is in the extension attribute of its component.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import spacy
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import compile_prefix_regex

from .articles import BOILERPLATE, Article, fold

MODEL = "fr_core_news_md"

Doc.set_extension("article", default=None, force=True)    # Article, set by `make_doc`
Doc.set_extension("sentences", default=(), force=True)    # tuple[Sentence, ...], set by `close_sentences`


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the part that it stands in. Tokens `start` to `end` (exclusive), blank edges left out."""

    span: Span
    part: str

    @property
    def is_furniture(self) -> bool:
        return self.part == BOILERPLATE


_STOPS = frozenset({".", "!", "?", "…", "...", "?!", "!!", "!?"})
_QUOTES = frozenset('"«»“”„')


@Language.component("open_sentences")
def open_sentences(doc: Doc) -> Doc:
    """Set where sentences start, before the parser, which must not cut a quotation from its reporting clause.

    A sentence starts where a part starts, and after a full stop (with the quotation mark that closes it)
    when a capital, a figure or an opening quotation mark follows. Abbreviations keep their stop in their token.
    """
    article = doc._.article
    part_starts = {part.start for part in article.parts} if article else set()
    starts = np.full(len(doc), _NO, dtype="int64")
    after_stop = False
    for i, token in enumerate(doc):
        text = token.text
        if token.idx in part_starts or not i:
            starts[i] = _YES
            after_stop = False
        elif token.is_space:
            continue
        elif after_stop and (text in _QUOTES or text == ")"):
            closes = text in "»”)" or not token.whitespace_ and not doc[i - 1].whitespace_ or _closes_odd_mark(doc, i)
            starts[i] = _NO if closes else _YES
            after_stop = closes
            continue
        elif after_stop and not (text[0].islower() or text in _STOPS or text in ",;:"):
            starts[i] = _YES
            after_stop = False
        elif text not in _STOPS:
            after_stop = False
        after_stop = text in _STOPS or after_stop and text in _QUOTES
    # at once: setting one token looks through the whole Doc each time
    return doc.from_array([SENT_START], starts.astype("uint64").reshape(-1, 1))


_YES, _NO = 1, -1


def _closes_odd_mark(doc: Doc, i: int) -> bool:
    """Nothing follows the mark in its line: it closes, whatever its shape ("des progrès réels. « ")."""
    return i + 1 >= len(doc) or doc[i + 1].is_space and "\n" in doc[i + 1].text


@Language.component("close_sentences")
def close_sentences(doc: Doc) -> Doc:
    """List the sentences with their parts, blanks trimmed. After the parser."""
    article = doc._.article
    parts = list(article.parts) if article else []
    found, p = [], 0
    for sent in doc.sents:
        start, end = sent.start, sent.end
        while start < end and doc[start].is_space:
            start += 1
        while end > start and doc[end - 1].is_space:
            end -= 1
        if start == end:
            continue
        while p + 1 < len(parts) and parts[p].end <= doc[start].idx:
            p += 1
        found.append(Sentence(doc[start:end], parts[p].kind if parts else "body"))
    doc._.sentences = tuple(found)
    return doc


# An elided word before a quotation mark, which the model leaves in one token with it: "d'« erreur »", "qu'“occupation”".
_ELIDED = r"(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)'(?=[«“\"„‹])"


def load_model() -> Language:
    """The French model with sentences that respect paragraphs, and nothing of ours after them.

    Named entities are left to the authority file and to the parse: the model's own are not read, and
    finding them costs a third of its time.
    """
    nlp = spacy.load(MODEL, exclude=["ner"])
    nlp.tokenizer.prefix_search = compile_prefix_regex([*nlp.Defaults.prefixes, _ELIDED]).search
    nlp.add_pipe("open_sentences", before="parser")
    nlp.add_pipe("close_sentences", after="parser")
    return nlp


def text_of(doc: Doc) -> str:
    """The text of a Doc, joined once: `doc.text` joins it from its tokens each time."""
    text = doc.user_data.get(_TEXT)
    if text is None:
        text = doc.user_data[_TEXT] = doc.text
    return text


_TEXT = "text"


def make_doc(nlp: Language, article: Article, published: str = "") -> Doc:
    """An unread Doc over an article, ready for the pipeline. `published`: what a catalogue knows (ISO), or ""."""
    doc = nlp.make_doc(fold(article.text))
    doc._.article = article
    if published:
        doc.user_data["published"] = published
    return doc


def read(nlp: Language, articles: Iterable[Article], published: Mapping[str, str] | None = None, batch_size: int = 16) -> Iterator[Doc]:
    """Read articles through the pipeline, in order. `published`: dates from a catalogue, by article."""
    known = published or {}
    return nlp.pipe((make_doc(nlp, a, known.get(a.article_id, "")) for a in articles), batch_size=batch_size)
