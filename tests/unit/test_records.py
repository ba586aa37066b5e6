"""What a person wrote wrongly is said in one line that names file, entry and field."""

import pytest

from dossier.codebook import Actor, load_codebook
from dossier.records import RecordError, load_records

GOOD = "- id: a\n  name: A\n  kind: person\n"


@pytest.mark.parametrize(("text", "said"), [
    (GOOD + "  aliasses: [x]\n", ["'a'", "'aliasses'", "unknown"]),
    ("- id: a\n  kind: person\n", ["'a'", "'name'", "missing"]),
    ("- id: a\n  name: [A]\n  kind: person\n", ["'a'", "'name'", "text is expected"]),
    ("- id: a\n  name: A\n  kind: robot\n", ["'a'", "'kind'", "'robot' is not one of person"]),
    (GOOD + "  aliases: x\n", ["'a'", "'aliases'", "a list is expected"]),
    (GOOD + "  terms:\n    - {office: o, from: soon}\n", ["'a'", "'terms'", "'from'", "a date is expected"]),
    (GOOD + GOOD, ["'a'", "'id'", "twice"]),
    (GOOD + "  name: B\n", ["line 4", "'name' is given twice"]),
    ("id: a\n", ["a list of entries is expected"]),
    ("- just words\n", ["entry 1", "fields are expected"]),
    ("- id: 'a\n", ["not valid YAML"]),
])
def test_a_wrong_file_gets_one_clear_line(tmp_path, text, said):
    path = tmp_path / "actors.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError) as error:
        load_records(path, Actor)
    message = str(error.value)
    assert message.startswith("actors.yml") and "\n" not in message
    for words in said:
        assert words in message


def test_a_reference_to_nothing_is_named(tmp_path, root):
    for file in (root / "data" / "codebook").glob("*.yml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "missions.yml").write_text("- {id: m, name: M, actor: nobody, place: Mars, aliases: [m]}\n", encoding="utf-8")
    with pytest.raises(RecordError, match="missions.yml: entry 'm': field 'actor': 'nobody'"):
        load_codebook(tmp_path)
