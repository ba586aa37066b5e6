"""The section "Actors and how they are named" of the evidence page: every actor and every mention, each at its anchor.

Hundreds of mentions: an entry with its sentence for each would bury the claims, so a mention is its words and its form, no more.
"""

from docutils import nodes

from .filters import EvidenceEntry
from .prose import anchored, french, line, link, section
from .sources import article_label


def actors(document, project):
    """The section as a node; None if there is no actor."""
    mentions = {}
    for row in project.tables["mentions"].to_dict("records"):
        mentions.setdefault(row["actor_id"], {}).setdefault(row["article_id"], []).append(row)
    rows = sorted(project.tables["actors"].to_dict("records"), key=lambda row: (row["name"].casefold(), row["actor_id"]))
    entries = [entry(document, row, mentions.get(row["actor_id"], {})) for row in rows]
    return section(document, "Actors and how they are named", "evidence-actors", *entries) if entries else None


def entry(document, actor, by_article):
    """An actor and, for each article, the words that stand for it, in the order of the text."""
    node = EvidenceEntry("", nodes.paragraph("", "", nodes.strong("", actor["name"])), classes=["evidence-entry", "actor"], facets={"actor": [actor["actor_id"]]})
    anchored(document, node, actor["actor_id"])
    node += line(("", actor["kind"].replace("_", " ")), ("", actor["role"]), ("country", actor["country"]), ("Wikidata", wikidata(actor["wikidata"])))
    for article, rows in by_article.items():
        particulars = line(("", link(article_label(article), nodes.Text(article))))
        for row in rows:
            words = french(f"«\u202f{row['text']}\u202f»")
            mention = nodes.inline("", "", words, nodes.Text(f"\u00a0({row['form']})"), classes=["mention"])
            particulars += [nodes.Text(" · "), anchored(document, mention, row["mention_id"])]
        node += particulars
    return node


def wikidata(identifier):
    return identifier and nodes.reference("", identifier, refuri=f"https://www.wikidata.org/wiki/{identifier}")
