"""The form that filters the evidence page, and the entries that it filters.

Each entry names in data attributes what it can be found by: topic, article, actor, voice, status, who has checked it, whether it is disputed.
The form's choices are the values that the claims have, each with its number of claims. Without a script (`evidence-filter.js`) the form is
hidden and every entry shown.
"""

from html import escape

from docutils import nodes

SCRIPT = "evidence-filter.js"
TOPICS = {"mission": "The NATO mission", "us_policy": "US policy", "iraqi_position": "Iraqi positions"}
VOICES = {"outlet": "The outlet’s own voice", "attributed": "Attributed to a source"}
CHECKED = {"confirmed": "Coded, and found by the program", "added": "Coded only", "unreviewed": "Read by the program only"}
# Facet -> what the form calls it.
FACETS = {"topic": "Topic", "article": "Article", "actor": "Actor, in any role", "voice": "Voice", "status": "Status", "coding": "Checked"}
ROLES = ("actor_id", "target_id", "speaker_id")


class EvidenceEntry(nodes.container):
    """An entry of the evidence page; `facets` (name -> values) are what the form finds it by."""


def facets(table, row, standing):
    """What the row of a table can be found by, as name -> list of values."""
    found = {"article": [row.get("article_id", "")], "actor": [row.get(role, "") for role in ROLES], "disputed": ["yes"] if standing and standing.disputed else []}
    if table == "claims":
        found |= {name: [row[name]] for name in ("topic", "voice", "status", "coding")}
    return {name: [v for v in dict.fromkeys(values) if v] for name, values in found.items() if any(values)}


def form(project, disputed):
    """The form as HTML, its choices from the claims; `disputed` is the number of entries of any sort that are disputed."""
    claims = project.tables["claims"].to_dict("records")
    found = [facets("claims", row, project.standings[row["claim_id"]]) for row in claims]
    fields = "".join(select(name, title, choices(name, found, project)) for name, title in FACETS.items())
    return (
        f'<form class="evidence-filter" aria-label="Filter the evidence" hidden>{fields}'
        f'<label class="tick"><input type="checkbox" name="disputed" value="yes"> Disputed only ({disputed})</label>'
        '<button type="reset">Show all</button>'
        f'<p class="count" role="status" data-claims="{len(claims)}"></p></form>'
    )


def select(name, title, options):
    shown = "".join(f'<option value="{escape(value)}">{escape(label)} ({count})</option>' for value, label, count in options)
    return f'<label>{escape(title)}<select name="{name}"><option value="">All</option>{shown}</select></label>'


def choices(name, found, project):
    """The values of one facet as (value, what the form calls it, number of claims)."""
    counts = {}
    for facet in found:
        for value in facet.get(name, ()):
            counts[value] = counts.get(value, 0) + 1
    label = namer(name, project)
    if name == "actor":
        order = sorted(counts, key=lambda value: (label(value).casefold(), value))
    elif name == "article":
        order = [i for i in project.tables["articles"].sort_values(["published", "article_id"])["article_id"] if i in counts]
    else:
        order = known_first(counts, {"topic": TOPICS, "voice": VOICES, "coding": CHECKED}.get(name) or enumerated(project, "claims", name))
    return [(value, label(value), counts[value]) for value in order]


def namer(name, project):
    wording = project.library("book.wording")
    if name == "actor":
        return project.name_of
    if name == "article":
        return lambda value: f"{value} ({wording.date(project.rows[value][1]['published']) or 'no date'})"
    known = {"topic": TOPICS, "voice": VOICES, "coding": CHECKED}.get(name, {})
    return lambda value: known.get(value) or wording.sentence_case(wording.label(value))


def known_first(values, order):
    return [v for v in order if v in values] + sorted(set(values) - set(order))


def enumerated(project, table, column):
    """The values that the data package allows a column, in its order."""
    fields = next(r["schema"]["fields"] for r in project.package["resources"] if r["name"] == table)
    return next(f.get("constraints", {}).get("enum", []) for f in fields if f["name"] == column)


def visit(writer, node):
    listed = writer.builder.app.dossier.library("book.links").listed
    writer.body.append(writer.starttag(node, "div", CLASS="docutils container", **{f"data-{name}": listed(values) for name, values in node.get("facets", {}).items()}))


def depart(writer, node):
    writer.body.append("</div>\n")


def link_script(app, pagename, templatename, context, doctree):
    if 'class="evidence-filter"' in context.get("body", ""):
        app.add_js_file(SCRIPT, loading_method="defer")   # while a page is written: on this page only


def setup(app):
    app.add_node(EvidenceEntry, html=(visit, depart))
    app.connect("html-page-context", link_script)
