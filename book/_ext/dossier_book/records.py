"""Records from YAML files as docutils nodes: whatever an analyst writes there appears, as plain text."""

from docutils import nodes

from .prose import french, line, table


def plain(value):
    """One value as one line of text; lists are joined, mappings spelt out, empty values stay empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(f"{k}: {plain(v)}" for k, v in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(plain(v) for v in value)
    return str(value)


def fields(triples):
    """A field list from (name, value, is it French)."""
    result = nodes.field_list()
    for name, value, is_french in triples:
        text = french(plain(value)) if is_french else nodes.Text(plain(value))
        result += nodes.field(
            "", nodes.field_name("", name), nodes.field_body("", nodes.paragraph("", "", text))
        )
    return result


LONG = 60  # characters; longer values make a table too wide to read


def record_nodes(records, french_columns=()):
    """Records (key -> mapping) as a table, or as a list of entries if some values are long."""
    columns = list(dict.fromkeys(c for record in records.values() for c in record))
    columns = [c for c in columns if any(plain(r.get(c)) for r in records.values())]

    def cell(record, column):
        text = plain(record.get(column))
        return french(text) if column in french_columns and text else text

    long = [c for c in columns if any(len(plain(r.get(c))) > LONG for r in records.values())]
    short = [c for c in columns if c not in long]
    if long:
        return [entry(key, record, long, short, cell) for key, record in records.items()]
    header = ["id", *(c.replace("_", " ") for c in columns)]
    rows = [[nodes.literal("", str(key)), *(cell(r, c) for c in columns)] for key, r in records.items()]
    return [table(header, rows)]


def entry(key, record, long, short, cell):
    """One record: its key, each long value in a paragraph of its own, the short ones on one line."""
    node = nodes.container("", nodes.paragraph("", "", nodes.literal("", str(key))), classes=["evidence-entry"])
    named = {column: "" if column in {"definition", "note"} else column.replace("_", " ") for column in [*long, *short]}
    lines = [line((named[c], cell(record, c))) for c in long]
    lines.append(line(*((named[c], cell(record, c)) for c in short)))
    node += [text for text in lines if len(text)]
    return node
