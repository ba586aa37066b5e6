"""The theme's icons from `book/vendor/fontawesome`, drawn into the pages when the book is built.

The theme loads a script of 1.5 MB that puts a drawing in place of each `<i class="fa-solid fa-NAME">` in the reader's browser. Here the same is
done once. An icon that the folder lacks is a warning, hence an error.
"""

import re
from urllib.parse import quote

CREDIT = "/*! Icons: Font Awesome Free 6.5.2 by @fontawesome, https://fontawesome.com, licence CC BY 4.0 */"
_PLACE = re.compile(r'<(i|span) class="([^"]*\bfa(?:s|-solid) [^"]*)"([^>]*)>\s*</\1>')
_NAME = re.compile(r"\bfa-(?!solid\b|lg\b|fw\b)([\w-]+)")
_TITLE = re.compile(r'\s*\b(?:title|aria-hidden)="[^"]*"')


def drawings(folder):
    """Icon name -> the start tag's attributes and the outlines of its drawing."""
    found = {}
    for file in sorted(folder.glob("*.svg")):
        box, outlines = re.search(r'viewBox="([^"]+)"[^>]*>(?:<!--.*?-->)?(.*)</svg>', file.read_text("utf-8"), re.S).groups()
        found[file.stem] = (f'viewBox="{box}"', outlines)
    return found


def drawn(html, icons):
    """The page with its icons drawn, and the names of those that are not among the drawings."""
    missing = set()

    def draw(match):
        _, classes, attributes = match.groups()
        name = _NAME.search(classes)
        if name is None or name[1] not in icons:
            missing.add(name[1] if name else classes)
            return match[0]
        box, outlines = icons[name[1]]
        # Its button names it, so for assistive technology it is not there.
        kept = _TITLE.sub("", attributes)
        return f'<svg class="svg-inline--fa {" ".join(classes.split())}"{kept} {box} fill="currentColor" aria-hidden="true" focusable="false">{outlines}</svg>'

    return _PLACE.sub(draw, html), sorted(missing)


def icon_properties(icons):
    """The icons as custom properties `--icon-NAME`, for those that the theme writes with style sheets (see `sheets/icons.css`)."""

    def address(box, outlines):
        return "data:image/svg+xml," + quote(f"<svg xmlns='http://www.w3.org/2000/svg' {box}>{outlines}</svg>".replace('"', "'"), safe=" =:/'")

    return ":root{" + "".join(f'--icon-{name}:url("{address(*drawing)}");' for name, drawing in icons.items()) + "}"
