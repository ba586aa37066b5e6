"""French words say that they are French (`lang="fr"`), wherever they stand on a page: a screen reader then speaks them as French.

What prints whole passages marks them itself (`prose.french`, the library's `display.french`). Four kinds are found here. Words in quotation
marks, in notes, headings, tables and drawings: French in guillemets, and in English quotation marks if an article has them word for word, or they
look French. Names put together as French puts them together ("ministère de la Santé"). What an English label in a French passage says behind its colon ("missing verb: Reuters a rapporté"), if it looks French. And
examples in italics, on a page whose first lines say `french_examples: true`.
"""

import re
from functools import cache
from html import escape, unescape

from docutils import nodes
from sphinx.transforms import SphinxTransform

_TAG = re.compile(r"(<!--.*?-->|<[^>]+>)", re.S)
_NAME = re.compile(r"</?\s*([A-Za-z][\w:-]*)")
_LANGUAGE = re.compile(r"""\blang=["']([\w-]+)["']""")
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_SILENT = {"script", "style", "pre", "code", "title", "textarea"}
# « … » (in a drawing the end may stand in the next line), “…”, "…", '…'.
_QUOTED = re.compile(r"«\s*[^«»]+?(?:\s*»|$)|“[^“”]+”|\"[^\"]+\"|(?<!\w)'[^']+(?:'\w[^']*)*'(?!\w)")

_ACCENT = re.compile(r"[^\W\d_A-Za-z]")
_NAME_IN_FRENCH = re.compile(r"[\w’'-]+(?: (?:de la|de l['’]|du|des|de|d['’]) ?[\w’'-]+)+")


def mark_quotations(html, said):
    """The page with quoted French marked. `said(words)` tells whether an article has these words."""
    pieces, stack = [], [("", "en")]
    for piece in _TAG.split(html):
        if piece.startswith("<!--") or piece.startswith("<!"):
            pass
        elif piece.startswith("</"):
            name = _NAME.match(piece)[1].lower()
            while len(stack) > 1 and stack.pop()[0] != name:
                pass
        elif piece.startswith("<"):
            name = _NAME.match(piece)[1].lower() if _NAME.match(piece) else ""
            language = _LANGUAGE.search(piece)
            if name and name not in _VOID and not piece.endswith("/>"):
                stack.append((name, language[1] if language else stack[-1][1]))
        elif piece.strip() and stack[-1][1] != "fr" and not _SILENT & {name for name, _ in stack}:
            element = "tspan" if stack[-1][0] in {"text", "tspan"} else "span"
            if any(language == "fr" for _, language in stack):
                piece = _marked_label(piece, element)
            else:
                piece = _marked(piece, said, element)
        pieces.append(piece)
    return "".join(pieces)


def _marked(text, said, element):
    parts, end, place, text = [], 0, 0, unescape(text)
    while found := _next_candidate(text, place):
        quoted, words = found.re is _QUOTED, found[0]
        if words[0] == "«" or (_is_french(words[1:-1].strip(), said) if quoted else _ACCENT.search(words) and looks_french(words)):
            parts += [escape(text[end : found.start()], quote=False), f'<{element} lang="fr">{escape(words, quote=False)}</{element}>']
            place = end = found.end()
        else:
            place = found.start() + 1 if quoted else found.end()   # in an English quotation there may be a French one
    return "".join(parts) + escape(text[end:], quote=False)


def _next_candidate(text, place):
    matches = [match for pattern in (_QUOTED, _NAME_IN_FRENCH) if (match := pattern.search(text, place))]
    return min(matches, key=lambda match: match.start(), default=None)


def _marked_label(label, element):
    name, colon, words = label.rpartition(": ")
    return f'{name}{colon}<{element} lang="fr">{words}</{element}>' if colon and looks_french(unescape(words)) else label


def _is_french(words, said):
    sign = _ACCENT.search(words) or re.search(r"\w['’]\w", words)   # an elision
    # One plain word may be English as well: "mission".
    return (" " in words or sign) and (said(words) or sign and not _QUOTED.search(words) and looks_french(words))


def plain(text):
    """Text with one kind of blank and apostrophe, as quoting changes them."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("\u00ad", "")).strip(" .,;:…").casefold()


def mark_pages(app, pagename, templatename, context, doctree):
    if context.get("body"):
        articles = [plain(text) for text in app.dossier.articles]
        context["body"] = mark_quotations(context["body"], lambda words: any(plain(words) in article for article in articles))


class FrenchExamples(SphinxTransform):
    """Words in italics on a page with `french_examples: true` are French, unless they are codes of the tables or look English."""

    default_priority = 500

    def apply(self):
        if not any(field[0].astext() == "french_examples" for field in self.document.findall(nodes.field)):
            return
        codes = self.env.app.dossier.codes
        for words in self.document.findall(nodes.emphasis):
            text = words.astext()
            if any(c.isalpha() for c in text) and not set(re.split(r"[\s,;:]+", text.strip(" ,;:"))) <= codes and looks_french(text):
                words["classes"].append("language-fr")


def looks_french(text):
    """Whether a few words look more like French than like English."""
    return _identifier().classify(text)[0] == "fr"


@cache
def _identifier():
    from py3langid.langid import MODEL_FILE, LanguageIdentifier   # loading takes half a second: only where a page asks

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(["en", "fr"])
    return identifier


def setup(app):
    app.add_transform(FrenchExamples)
    app.connect("html-page-context", mark_pages)
