"""Small repairs to what docutils, MyST-NB and pandas write into a page."""

import re

REPAIRS = (
    # docutils gives citations a role that is no longer part of ARIA's list of roles for publications; they are items of a list.
    (re.compile(r'role="doc-biblioentry"'), 'role="listitem"'),
    # An invisible name that differs from the visible text keeps speech input from finding the control.
    (re.compile(r'<summary aria-label="[^"]*">'), "<summary>"),
    # No paragraph may stand in a summary; the sheet `shell.css` draws these two in its place.
    (re.compile(r'<p class="((?:collapsed|expanded) admonition-title)">([^<]*)</p>'), r'<span class="\1">\2</span>'),
    # pandas prints empty header cells.
    (re.compile(r"<th>\s*</th>"), "<td></td>"),
)
STYLE = re.compile(r"<style>.*?</style>\n?", re.DOTALL)


def repaired(html):
    """The body of a page, repaired."""
    for wrong, right in REPAIRS:
        html = wrong.sub(right, html)
    return html


def without_styles(html):
    """A page's body without its style elements, and these, each once: outputs of notebooks bring theirs along, but HTML has them in the head only."""
    return STYLE.sub("", html), list(dict.fromkeys(style.strip() for style in STYLE.findall(html)))


def repair(app, pagename, templatename, context, doctree):
    if context.get("body"):
        context["body"], styles = without_styles(repaired(context["body"]))
        context["metatags"] = "\n".join([context.get("metatags", ""), *styles])


def setup(app):
    app.connect("html-page-context", repair)
