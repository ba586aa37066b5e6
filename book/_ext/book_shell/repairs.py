"""Small repairs to what docutils, MyST-NB and pandas write into a page."""

import re

REPAIRS = (
    # docutils gives citations a role that is no longer part of ARIA's list of roles for publications; they are items of a list.
    (re.compile(r'role="doc-biblioentry"'), 'role="listitem"'),
    # An invisible name that differs from the visible text keeps speech input from finding the control.
    (re.compile(r'<summary aria-label="[^"]*">'), "<summary>"),
    # pandas prints empty header cells.
    (re.compile(r"<th>\s*</th>"), "<td></td>"),
)


def repaired(html):
    """The body of a page, repaired."""
    for wrong, right in REPAIRS:
        html = wrong.sub(right, html)
    return html


def repair(app, pagename, templatename, context, doctree):
    if context.get("body"):
        context["body"] = repaired(context["body"])


def setup(app):
    app.connect("html-page-context", repair)
