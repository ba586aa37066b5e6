"""The coding rules of a codebook: read, checked, and looked up."""

import shutil

import pytest

from dossier.codebook import DEFAULT_FOLDER
from dossier.records import RecordError
from dossier.rules import load_rules


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(DEFAULT_FOLDER, tmp_path / "codebook")
    return tmp_path / "codebook"


def change(folder, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("old, new, said", [
    ("events: [launch]", "events: [lanch]", "'lanch' is not one of"),
    ("agent: [nato, none]", "agent: [otan, none]", "'otan' is not one of"),
    ("about: [mission_object]", "about: [missionobject]", "'missionobject' is not one of"),
    ('"object:work"', '"object:works"', "'object:works' is not one of"),
])
def test_a_rule_that_names_nothing_known_is_refused_in_one_line(folder, old, new, said):
    change(folder, "claims.yml", old, new)
    with pytest.raises(RecordError) as error:
        load_rules(folder)
    assert "claims.yml" in str(error.value) and said in str(error.value) and "\n" not in str(error.value)


def test_groups_hold_parts_offices_and_countries():
    rules = load_rules(DEFAULT_FOLDER)
    assert rules.in_group("nato-defence-ministers", "", "nato")
    assert rules.in_group("jens-stoltenberg", "", "nato")
    assert rules.in_group("john-kirby", "", "us")
    assert rules.in_group("somebody-new", "IRQ", "iraq")
    assert not rules.in_group("iran", "", "iraq")


def test_theme_words_match_whole_words_and_stars(folder):
    rules = load_rules(DEFAULT_FOLDER)
    found = rules.themes["departure"].pattern
    assert found.search("l'expulsion des troupes") and found.search("le départ") and not found.search("le département")


def test_rules_come_in_the_order_of_the_codebook():
    rules = load_rules(DEFAULT_FOLDER)
    entries = rules.for_event(frozenset({"ask", "grow"}), False)
    assert [e[:2] for e in entries] == sorted(e[:2] for e in entries)
    assert {"any"} & {name for *_, rule in rules.for_event(frozenset(), False) for name in rule.events}
    assert rules.for_event(frozenset(), True) == ()
