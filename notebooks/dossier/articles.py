"""Files in, articles out: the raw text to the character, and the parts that it is made of.

Nothing here edits a text. Parts are spans over the file decoded as UTF-8, so that every row made
later can point into the file itself. A file that can't be read as a French article becomes a
`Rejection` with a reason that a person understands.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from .datelines import is_date_line
from .vocabulary import furniture

TITLE, BODY, HEADING = "title", "body", "heading"
PULL_QUOTE, CAPTION, BOILERPLATE = "pull_quote", "caption", "boilerplate"

MAX_CHARACTERS = 1_000_000  # what the French model takes at once; no article is a tenth as long
MIN_BODY_WORDS = 6      # a line that ends like a sentence and is at least this long is a paragraph
MAX_HEADING_WORDS = 12  # a longer line without a full stop, amid paragraphs, announces another article

# One character for one character, so that offsets stay true: curly apostrophes, no-break and thin spaces.
FOLD = str.maketrans({
    **dict.fromkeys("\u2019\u2018\u02bc\u02b9\u00b4\uff07", "'"),
    **dict.fromkeys("\u00a0\u202f\u2007\u2008\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u3000\t", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", " "),
})

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…][\s\"'»«”)\]]*$|[»”\"]$|[:;)]$")
_SIGNED_QUOTE = re.compile(r"^[«“\"].+[»”\"]\s*[-–—(]\s*\w")    # "« … » – Jens Stoltenberg"
_QUOTED_LINE = re.compile(r"^[«“\"](.*)[»”\"]$", re.S)
_NUMBER_LINE = re.compile(r"^[\d\s.,%+€$|•-]+$")
_LIST_ITEM = re.compile(r"^(?:[-–—•*]|\d{1,2}[.)]|\d{1,2}\s?[h:]\s?\d{0,2}\b)")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of an article: `kind` is one of title, body, heading, pull_quote, caption, boilerplate."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One file as it was read. `parts` cover every line that is not blank, in text order."""

    article_id: str
    file: str
    sha256: str
    text: str
    parts: tuple[Part, ...]
    language: str = "fr"

    @property
    def title(self) -> str:
        return next((self.text[p.start:p.end] for p in self.parts if p.kind == TITLE), "")


@dataclass(frozen=True, slots=True)
class Rejection:
    """A file that was not read as an article, and why."""

    file: str
    reason: str


def fold(text: str) -> str:
    """The same text, character for character, with one form of apostrophe, hyphen and space."""
    return text.translate(FOLD)


@lru_cache(maxsize=1 << 16)   # a page asks for the same words over and over
def plain(text: str) -> str:
    """Lower case, no accents, one space: for comparing words of a page. Offsets are not kept."""
    letters = unicodedata.normalize("NFKD", fold(text).lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def words(text: str) -> int:
    """How many words a text has (runs of letters or digits)."""
    return sum(1 for _ in _WORD.finditer(text))


# --- parts ---------------------------------------------------------------------------------------

def split_parts(text: str) -> tuple[Part, ...]:
    """The parts of an article, one for each paragraph or line, in text order.

    A paragraph is a line; lines of a hard-wrapped text are joined again. Which part a line is follows
    from its shape (length, final full stop), its neighbours, and the furniture of web pages.
    """
    lines = list(_paragraphs(text))
    shapes = [_Line.of(text, start, end) for start, end in lines]
    kinds = _classify(shapes)
    return tuple(Part(kind, start, end) for kind, (start, end) in zip(kinds, lines))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    blank_before = True
    for match in re.finditer(r"[^\n\r\u2028\u2029]*", text):
        line = match.group()
        if not fold(line).strip():
            if match.end() < len(text) and match.start() == match.end() and match.start() and text[match.start() - 1] in "\n\r":
                blank_before = True
            elif line:
                blank_before = True
            continue
        folded = fold(line)
        start = match.start() + len(folded) - len(folded.lstrip())
        end = match.end() - (len(folded) - len(folded.rstrip()))
        if spans and not blank_before and _is_wrapped(text[spans[-1][0]:spans[-1][1]], text[start:end]):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        blank_before = False
    return iter(spans)


def _is_wrapped(above: str, below: str) -> bool:
    """Does the line below go on with the sentence above?"""
    last_line = above.rsplit("\n", 1)[-1]
    return (50 <= len(last_line) <= 120 and not _SENTENCE_END.search(above)
            and not _LIST_ITEM.match(below) and (below[0].islower() or len(last_line) >= 64))


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    plain: str
    words: int
    is_sentence: bool
    is_furniture: bool
    is_caption: bool

    @classmethod
    def of(cls, text: str, start: int, end: int) -> _Line:
        line = text[start:end]
        folded = plain(line)
        count = words(line)
        bare = folded.strip(" :.!|•-–—>")
        is_furniture = (
            bare in furniture.LINES or not bare
            or folded.startswith(furniture.OPENINGS)
            or any(mark in folded for mark in furniture.INSIDE) and count < 80
            or bool(_NUMBER_LINE.match(line))
            or _is_buttons(folded)
            or is_date_line(fold(line))
        )
        is_caption = count >= 4 and not folded.startswith(("©", "(c)")) and any(mark in folded for mark in furniture.CAPTION_MARKS) and (
            folded.endswith(("afp", "reuters", "ap", "epa", "getty", "sipa")) or "©" in folded[-60:]
            or folded.startswith(furniture.CAPTION_MARKS))
        return cls(line, folded, count, bool(_SENTENCE_END.search(fold(line)) or _SIGNED_QUOTE.match(fold(line))), is_furniture and not is_caption, is_caption)

    @property
    def is_paragraph(self) -> bool:
        return (not self.is_furniture and not self.is_caption
                and (self.is_sentence and self.words >= MIN_BODY_WORDS or bool(_LIST_ITEM.match(self.text)) and self.words >= MIN_BODY_WORDS))


def _is_buttons(folded: str) -> bool:
    """A line of nothing but buttons and counters."""
    found = set(re.findall(r"[a-z]+", folded.replace("'", " ")))
    return bool(found & furniture.BUTTONS) and found <= furniture.BUTTONS | furniture.BESIDE_BUTTONS


def _classify(lines: list[_Line]) -> list[str]:
    paragraphs = [i for i, line in enumerate(lines) if line.is_paragraph]
    title = _title_index(lines, paragraphs[0] if paragraphs else len(lines))
    first = next((i for i in paragraphs if i != title), len(lines))
    last = paragraphs[-1] if paragraphs else -1
    kinds = [_kind(lines, i, title, first, last) for i in range(len(lines))]
    _mark_number_boxes(lines, kinds)
    _mark_pull_quotes(lines, kinds)
    return kinds


def _title_index(lines: list[_Line], first_paragraph: int) -> int:
    """The title is the first line before the body that is long enough to say something."""
    head = [i for i in range(first_paragraph) if not lines[i].is_furniture and not lines[i].is_caption]
    long_enough = [i for i in head if lines[i].words >= 4]
    if long_enough:
        return long_enough[0]
    if head:
        return head[0]
    # No headline stands before the body: a short first sentence may be one ("L'OTAN cherche à s'incruster…"), or a quotation.
    if first_paragraph < len(lines) - 1 and lines[first_paragraph].words <= 25:
        first = lines[first_paragraph].text
        if first.endswith(("…", "?", "!")) or first_paragraph == 0 and _QUOTED_LINE.match(fold(first)):
            return first_paragraph
    return -1


def _kind(lines: list[_Line], i: int, title: int, first: int, last: int) -> str:
    line = lines[i]
    if i == title:
        return TITLE
    if line.is_furniture or i < title or title >= 0 and line.plain == lines[title].plain:
        return BOILERPLATE
    if line.is_caption:
        return CAPTION
    if line.is_paragraph:
        return BODY
    if i < first:
        return HEADING if line.words >= 4 else BOILERPLATE
    if i > last:
        return BOILERPLATE
    if line.is_sentence:
        return BODY
    # "Austin dit aux alliés de l'OTAN que…": a full sentence without a full stop leads to another article
    return HEADING if line.words <= MAX_HEADING_WORDS else BOILERPLATE


def _mark_number_boxes(lines: list[_Line], kinds: list[str]) -> None:
    """A number alone on a line, its unit below, and the sentence that explains them: "4.000 / militaires / La taille…"."""
    for i, line in enumerate(lines[:-1]):
        below = lines[i + 1]
        if not (_NUMBER_LINE.match(line.text) and any(c.isdigit() for c in line.text)):
            continue
        if _is_loose(below, kinds[i + 1]) and 1 <= below.words <= 4:
            box = [i, i + 1]
            number = line.text.strip()
            if i + 2 < len(lines) and number in lines[i + 2].text and kinds[i + 2] == BODY:
                box.append(i + 2)
            for j in box:
                kinds[j] = PULL_QUOTE


def _is_loose(line: _Line, kind: str) -> bool:
    """A short line of the article's own: a heading amid paragraphs, or what is left over below the last one."""
    return kind == HEADING or kind == BOILERPLATE and not line.is_furniture


def _mark_pull_quotes(lines: list[_Line], kinds: list[str]) -> None:
    """A quotation alone in its paragraph that stands in another paragraph too, and the name lines under it."""
    bodies = [(i, line.plain) for i, line in enumerate(lines) if kinds[i] == BODY]
    for i, line in enumerate(lines):
        quoted = _QUOTED_LINE.match(line.text)
        if kinds[i] not in (BODY, HEADING) or not quoted:
            continue
        content = plain(quoted.group(1)).strip(" .")
        if len(content) < 20 or not any(j != i and content in other and len(other) > len(line.plain) for j, other in bodies):
            continue
        kinds[i] = PULL_QUOTE
        for j in range(i + 1, min(i + 3, len(lines))):
            if not _is_loose(lines[j], kinds[j]) or lines[j].words > 8:
                break
            kinds[j] = PULL_QUOTE


# --- files ---------------------------------------------------------------------------------------

def read_articles(sources: Iterable[Path]) -> tuple[list[Article], list[Rejection]]:
    """Read every file named, and every file below every folder named.

    Returns the articles in the order of their identifiers, and a `Rejection` for each file that is
    empty, not text, not UTF-8, not French, unreadable, or the same article once more. Raises nothing
    for bad input; `FileNotFoundError` is for the caller to prevent.
    """
    articles: dict[str, Article] = {}
    rejections: list[Rejection] = []
    seen: dict[str, str] = {}
    for path, name in _files(sources):
        read = read_article(path, name)
        if isinstance(read, Article):
            key = plain(read.text)
            if key in seen:
                read = Rejection(name, f"the same text as {seen[key]}: keep one of the two")
            elif read.article_id in articles:
                other = articles[read.article_id].file
                read = Rejection(name, f"its name gives the identifier {read.article_id!r}, which {other} has: rename one of the two")
            else:
                seen[key] = name
                articles[read.article_id] = read
        if isinstance(read, Rejection):
            rejections.append(read)
    return [articles[k] for k in sorted(articles)], sorted(rejections, key=lambda r: r.file)


def read_article(path: Path, name: str | None = None) -> Article | Rejection:
    """Read one file. `name` is what tables call it (default: its file name)."""
    name = name or path.name
    if path.exists() and not path.is_file():  # a pipe would be waited for without end
        return Rejection(name, "is not a file that can be read")
    try:
        data = path.read_bytes()
    except OSError as error:
        return Rejection(name, f"can't be read: {(error.strerror or str(error)).lower()}")
    text = _decode(data, name)
    if isinstance(text, Rejection):
        return text
    if len(text) > MAX_CHARACTERS:
        return Rejection(name, f"is longer than {MAX_CHARACTERS:,} characters: split it into articles")
    parts = split_parts(text)
    language = _language(text, parts)
    if language != "fr":
        return Rejection(name, f"the text looks like language {language!r}, not French: only French articles can be read")
    return Article(path.stem, name, hashlib.sha256(data).hexdigest(), text, parts)


def _decode(data: bytes, name: str) -> str | Rejection:
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        return Rejection(name, "the file is empty")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Rejection(name, "the file is in UTF-16, not in UTF-8: save it as UTF-8")
    if b"\x00" in data[:65536]:
        return Rejection(name, "the file is binary, not text: save the article as plain text in UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _looks_binary(data):
            return Rejection(name, "the file is binary, not text: save the article as plain text in UTF-8")
        line = data.count(b"\n", 0, error.start) + 1
        return Rejection(name, f"line {line} is not UTF-8 (byte 0x{data[error.start]:02x}; Latin-1 or Windows-1252, perhaps): save the file as UTF-8")
    if len(_CONTROL.findall(text)) > max(2, len(text) // 200):
        return Rejection(name, "the file is binary, not text: save the article as plain text in UTF-8")
    if not _WORD.search(text):
        return Rejection(name, "the file holds no words")
    return text


def _looks_binary(data: bytes) -> bool:
    sample = data[:65536]
    odd = sum(1 for b in sample if b < 9 or 13 < b < 27 or 28 <= b < 32 or 0x7f <= b < 0xa0)
    return odd > len(sample) // 20


def _language(text: str, parts: tuple[Part, ...]) -> str:
    """The language of the article itself; a French cookie notice does not make an English text French."""
    from py3langid import classify  # its model takes half a second to load: only where a file is read

    own = " ".join(text[p.start:p.end] for p in parts if p.kind != BOILERPLATE) or text
    return classify(own)[0]


def _files(sources: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Each file once, with its name relative to the folder that was asked for; hidden files stay out."""
    seen: set[Path] = set()
    for source in sources:
        if source.is_dir():
            found = sorted((p for p in source.rglob("*") if not p.is_dir() or p.is_symlink() and not p.exists()), key=lambda p: p.relative_to(source).as_posix())
            named = [(p, p.relative_to(source).as_posix()) for p in found
                     if not any(part.startswith(".") for part in p.relative_to(source).parts)]
        else:
            named = [(source, source.name)]
        for path, name in named:
            if path.resolve() not in seen:
                seen.add(path.resolve())
                yield path, name


def with_parts(article: Article, parts: tuple[Part, ...]) -> Article:
    """The same article, divided otherwise."""
    return replace(article, parts=parts)
