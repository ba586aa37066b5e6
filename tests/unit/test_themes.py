"""The index of all themes finds what the themes one by one would find."""

import pytest

from dossier.articles import fold
from dossier.codebook import DEFAULT_FOLDER
from dossier.rules import Theme, ThemeIndex, load_rules

THEMES = {
    "bases": Theme("bases", ("base* .. étrangère*", "base", "bases militaires", "l'irak")),
    "leave": Theme("leave", ("quitt*", "quitter le pays", "s'en aller")),
}


@pytest.mark.parametrize(("text", "bases", "leave"), [
    ("les bases militaires permanentes étrangères", ["bases militaires permanentes étrangères"], []),
    ("la base, une basebande, les bases", ["base"], []),
    ("quitter le pays ; ils quittent l'irak", ["l'irak"], ["quitter le pays", "quittent"]),
    ("ils veulent s'en\naller", [], ["s'en\naller"]),
    ("", [], []),
])
def test_words_of_themes_are_found_where_they_begin(text, bases, leave):
    found = ThemeIndex(THEMES).find(text)
    assert {theme: [text[a:b] for a, b in places] for theme, places in found.items()} == {"bases": bases, "leave": leave}


def test_the_index_finds_what_each_theme_finds(root):
    rules = load_rules(DEFAULT_FOLDER)
    for file in sorted((root / "data" / "raw").glob("*.txt")):
        text = fold(file.read_bytes().decode("utf-8")).lower()
        assert rules.theme_index.find(text) == {name: [m.span() for m in theme.pattern.finditer(text)] for name, theme in rules.themes.items()}
