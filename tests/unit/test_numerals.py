"""Numerals in figures and words: value and place."""

import pytest

from dossier.quantities.numerals import Convention, convention_of, read_numerals


def values(text):
    return [(text[n.start:n.end], n.value) for n in read_numerals(text)]


@pytest.mark.parametrize(("text", "value"), [
    ("2500", 2500), ("7 200", 7200), ("7.200", 7200), ("7,200", 7200), ("7'200", 7200), ("1 234 567", 1234567),
    ("2,500,000.50", 2500000.5), ("12,5", 12.5), ("2.75", 2.75), ("0,500", 0.5), ("38", 38),
])
def test_figures(text, value):
    assert values(f"Ils en ont {text} en tout") == [(text, value)]


@pytest.mark.parametrize(("text", "value"), [
    ("trente-quatre", 34), ("soixante et onze", 71), ("soixante-dix-neuf", 79), ("quatre-vingts", 80), ("quatre-vingt-dix-sept", 97),
    ("septante-trois", 73), ("nonante-deux", 92), ("vingt-et-un", 21), ("cent un", 101), ("deux cents", 200), ("onze cents", 1100),
    ("mille deux cents", 1200), ("trois mille sept cents", 3700), ("deux-mille-cinq-cents", 2500), ("trois cent mille", 300_000),
    ("huit millions", 8_000_000), ("deux millions et demi", 2_500_000), ("deux mille milliards", 2 * 10**12),
    ("trois millions deux cent mille", 3_200_000), ("un milliard", 10**9),
])
def test_words(text, value):
    assert values(f"On parle de {text}, pas plus") == [(text, value)]


@pytest.mark.parametrize(("text", "value"), [
    ("64 milliards", 64 * 10**9), ("1,5 million", 1_500_000), ("10 mille", 10_000), ("2 millions et demi", 2_500_000), ("3 Mds", 3 * 10**9),
])
def test_scales(text, value):
    assert values(f"soit {text} au total") == [(text, value)]


def test_scales_glued_to_currency_signs():
    assert values("$88bn, $2.5m, 500 M€ et 12M€") == [("88bn", 88 * 10**9), ("2.5m", 2_500_000), ("500 M", 500_000_000), ("12M", 12_000_000)]


@pytest.mark.parametrize(("text", "value"), [
    ("une vingtaine", 20), ("une demi-douzaine", 6), ("deux douzaines", 24), ("un millier", 1000), ("une dizaine de milliers", 10_000),
    ("quelques centaines", None), ("des dizaines de milliers", None), ("plusieurs millions", None), ("quelques", None), ("une poignée", None),
])
def test_rounded_and_vague(text, value):
    assert values(f"avec {text} de gens") == [(text, value)]


def test_fractions_are_in_per_cent():
    assert values("la moitié des postes, un quart du budget et les deux tiers des voix") == [("la moitié", 50), ("un quart", 25), ("les deux tiers", 66.7)]


@pytest.mark.parametrize("text", [
    "le F-16, le C-130, le G20 et la 5G", "à 20h30, à 17:41 et à 6h", "le 1er, le 2e et le XXIe siècle", "la vingt-cinquième et la deuxième",
    "version 3.11.2", "le 12/03/2021 puis le 2021-03-12", "au 01 45 67 89 00 ou au +33 1 45 67 89 00", "ces deux-là", "n°12", "le 4x4, 24/7",
    "pour cent", "un homme et une femme", "le dossier 007",
])
def test_shapes_that_are_no_numerals(text):
    assert values(text) == []


def test_one_is_a_number_only_after_a_qualifier():
    assert values("au moins un mort dans un village") == [("un", 1)]


def test_side_by_side_numerals_are_two():
    assert values("de deux cents à trois cents, quatre cinq fois") == [("deux cents", 200), ("trois cents", 300), ("quatre", 4), ("cinq", 5)]


def test_convention_of_the_article():
    assert convention_of("soit 3,5 % pour 3.500 soldats") == Convention(comma=True, point=False)
    assert convention_of("soit 3.5 % pour 3,500 soldats") == Convention(comma=False, point=True)
    assert convention_of("2.500 soldats et 4,000 autres") == Convention()


def test_three_figures_follow_the_convention():
    found = read_numerals("soit 3,5 % pour 3.500 soldats et 1,250 milliard")
    assert [n.value for n in found] == [3.5, 3500, 1_250_000_000]
    assert found[2].whole == 1_250_000_000_000
