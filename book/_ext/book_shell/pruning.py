"""Style sheets without what no page can need. CSS in, shorter CSS out; nothing is read or written here.

`needed_rules` drops a selector that asks for a class or an id which no page has and no script names. Words inside functions (`:not(.x)`,
`:is(.x)`) ask for nothing, so such a selector stays. `without_idle` then drops animations and custom properties that nothing refers to.
"""

import re

import tinycss2
from tinycss2.ast import QualifiedRule

NESTING = {"media", "supports", "layer", "container"}
_WORD = re.compile(r"-?[A-Za-z_][\w-]*")
_ATTRIBUTE = re.compile(r"""\b(?:class|id)\s*=\s*("[^"]*"|'[^']*')""")
_REFERENCE = re.compile(r"var\(\s*(--[\w-]+)")
_NAME = re.compile(r"--[A-Za-z][\w-]*")
_PROPERTY = re.compile(r"(?<=[{;])(--[\w-]+):[^;{}\"']*(?:(?:\"[^\"]*\"|'[^']*')[^;{}\"']*)*;?")


def words_of_page(html):
    """The classes and ids of a page."""
    return {word for value in _ATTRIBUTE.findall(html) for word in value[1:-1].split()}


def words_of_script(script):
    """Every word of a script that could be a class or an id."""
    return {word for word in _WORD.findall(script) if len(word) > 1}


def needed_rules(css, words, dropped=re.compile(r"(?!)")):
    """The rules that can match with these words; classes and font faces that match `dropped` are taken for unused."""
    return "".join(_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), words, dropped))


def without_idle(css, others=()):
    """The style sheet without animations that no rule names and without custom properties that neither it nor the other texts name."""
    return _without_idle_properties(_without_idle_animations(css), others)


def _rules(rules, words, dropped):
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            selectors = [s for s in _split(rule.prelude) if _can_match(s, words, dropped)]
            content = _text(rule.content).strip("; ")
            if selectors and content:
                yield f"{','.join(map(_text, selectors))}{{{content}}}"
        elif rule.type == "at-rule":
            yield from _at_rule(rule, words, dropped)


def _at_rule(rule, words, dropped):
    name = rule.lower_at_keyword
    prelude = f" {_text(rule.prelude)}".rstrip()
    if name == "charset" or name == "font-face" and dropped.search(_text(rule.content)):
        return
    if rule.content is None:
        yield f"@{name}{prelude};"
    elif name in NESTING:
        inner = "".join(_rules(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True), words, dropped))
        if inner:
            yield f"@{name}{prelude}{{{inner}}}"
    else:
        yield f"@{name}{prelude}{{{_text(rule.content)}}}"


def _split(prelude):
    """The selectors of a list, each as its tokens."""
    selector = []
    for token in prelude:
        if token == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def _can_match(selector, words, dropped):
    for before, token in zip([None, *selector], selector):
        if token.type == "hash" and token.value not in words:
            return False
        if token.type == "ident" and before == "." and (token.value not in words or dropped.search(token.value)):
            return False
    return True


def _text(tokens):
    """Tokens as CSS, without comments and with single blanks, none beside brackets, commas and semicolons."""
    text = tinycss2.serialize([t for t in tokens if t.type != "comment"])
    pieces = re.split(r"(\"[^\"]*\"|'[^']*'|url\([^)]*\))", text)   # what is quoted stays as it is
    pieces[::2] = [re.sub(r"\s*([{};,>])\s*", r"\1", re.sub(r"\s+", " ", p.replace("/**/", ""))) for p in pieces[::2]]
    return re.sub(r"(?<=[;{])([\w-]+): ", r"\1:", "".join(pieces).strip())


def _without_idle_animations(css):
    def keep(match):
        used = re.search(rf"animation(?:-name)?:[^;}}]*(?<![\w-]){re.escape(match[1])}(?![\w-])", css)
        return match[0] if used else ""

    return re.sub(r"@(?:-\w+-)?keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", keep, css)


def _without_idle_properties(css, others):
    outside = {name for text in others for name in _NAME.findall(text)}
    while True:
        used = outside | set(_REFERENCE.findall(css))
        shorter = _PROPERTY.sub(lambda m: m[0] if m[1] in used else "", css)
        shorter = re.sub(r"[^{};]+\{\}", "", shorter)
        if shorter == css:
            return css
        css = shorter
