"""Wide tables on phones: each row a card, each cell under the name of its column.

Every table with `FROM` columns or more, from a notebook or from a page, gets the class "cards" and in each cell its column's name for the style sheet
(`data-label`). Tables that name their columns already are left alone. The roles that browsers forget when a table is shown as blocks come by script
(`accessibility.js`): the rules of HTML allow none in the markup of a table.
"""

import re

from bs4 import BeautifulSoup

FROM, FROM_OF_NUMBERS = 4, 6   # columns; narrower tables fit a phone, and numbers are compared down a column
_TABLE = re.compile(r"<table\b.*?</table>", re.S)


def labelled(html):
    """A page with its wide tables ready to be shown as cards."""
    return _TABLE.sub(lambda found: card_table(found[0]), html)


def card_table(html):
    """One table; as it was if it has too few columns, no header, or labels of its own."""
    if "data-label=" in html:
        return html
    table = BeautifulSoup(html, "html.parser").table
    names = [" ".join(cell.get_text().split()) for cell in table.select("thead th")]
    numbers = all("number" in cell.get("class", ()) for row in table.select("tbody tr") for cell in row.find_all(["th", "td"])[1:])
    if len(names) < (FROM_OF_NUMBERS if numbers else FROM):
        return html
    table["class"] = [*table.get("class", []), "cards"]
    for row in table.select("tbody tr"):
        cells = row.find_all(["th", "td"], recursive=False)
        if len(cells) == len(names):
            for name, cell in zip(names, cells):
                cell["data-label"] = name
    return str(table)


def label_tables(app, pagename, templatename, context, doctree):
    if context.get("body"):
        context["body"] = labelled(context["body"])


def setup(app):
    app.connect("html-page-context", label_tables)
