"""The directive ``{data-dictionary}``: every table and field, from `data/tables/datapackage.json`."""

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from .prose import line, link, section, table
from .records import plain

log = logging.getLogger(__name__)


class DataDictionary(SphinxDirective):
    def run(self):
        project = self.env.app.dossier
        project.depends(self.env, "data/tables/*")
        return [self.resource(r, project.tables.get(r["name"])) for r in project.package["resources"]]

    def resource(self, resource, frame):
        schema = resource.get("schema", {})
        for field in schema.get("fields", []):
            if not field.get("description", "").strip():
                log.warning("column without a description: %s.%s", resource["name"], field["name"], location=self.get_location(), type="dossier", subtype="column")
        node = section(self.state.document, resource["name"], f"table-{resource['name']}")
        if resource.get("description"):
            node += nodes.paragraph("", resource["description"])
        node += line(
            ("file", resource.get("path")),
            ("rows", "" if frame is None else f"{len(frame):,}"),
            ("key", plain(schema.get("primaryKey"))),
        )
        rows = [
            [
                nodes.literal("", field["name"]),
                field.get("type", ""),
                field.get("description") or field.get("title", ""),
                constraints(field),
            ]
            for field in schema.get("fields", [])
        ]
        node += table(["field", "type", "meaning", "constraints"], rows, ["data-dictionary"])
        for key in schema.get("foreignKeys", []):
            node += self.foreign_key(resource["name"], key)
        return node

    def foreign_key(self, own, key):
        other = key["reference"].get("resource") or own
        text = f"{plain(key['fields'])} refers to {plain(key['reference']['fields'])} of "
        return nodes.paragraph("", "", nodes.Text(text), link(f"table-{other}", nodes.Text(other)))


def constraints(field):
    """The constraints of a field in words."""
    words = []
    for name, value in field.get("constraints", {}).items():
        if value is True:
            words.append(name)
        elif name == "enum":
            words.append("one of " + ", ".join("(empty)" if v == "" else str(v) for v in value))
        elif value not in (False, None):
            words.append(f"{name} {plain(value)}")
    return "; ".join(words)


def setup(app):
    app.add_directive("data-dictionary", DataDictionary)
