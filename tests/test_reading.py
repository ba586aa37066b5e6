"""How well the machine reads: the five articles, the development articles, and the held-out articles, each against its floors.

The held-out articles were written and coded from the codebook alone by somebody who writes no rules, and are only scored: a floor
that falls is mended by a general rule and other examples, never by looking into them. All figures are printed at the end of the run.
"""

import pytest

from dossier.coding.measures import MEASURES, measured, off_subject
from dossier.coding.scoring import measure, rates, readings as readings_of
from dossier.coding.yardstick import COLLECTIONS, FLOORS


@pytest.fixture(scope="module")
def readings(request):
    """Collection → figures by measure, claims off the subject, and names; no row of a held-out article shows when a test fails."""
    results = {c.id: measure(c.texts, c.codings) for c in COLLECTIONS}
    request.config.stash[request.config.reading_figures] = [(name, list(rates(result))) for name, result in results.items()]
    figures = {m.id: m for m in MEASURES}
    return {name: {
        "figures": {key: _figures(measured(result, m), m.shares) for key, m in figures.items()},
        "off_subject": off_subject(result), "articles": sorted(result),
    } for name, result in results.items()}


def _figures(agreement, shares):
    return {"matched": len(agreement.pairs), "f1": agreement.f1, **{column: agreement.share(column) for column in shares}}


@pytest.mark.parametrize("collection", FLOORS)
@pytest.mark.parametrize("measure_id", [m.id for m in MEASURES])
def test_reading_stays_above_its_floor(readings, collection, measure_id):
    figures = readings[collection]["figures"][measure_id]
    floor, shares = FLOORS[collection][measure_id]
    assert figures["matched"], "nothing is measured"
    below = {name: figures[name] for name, least in {"f1": floor, **shares}.items() if figures[name] < least}
    assert not below


@pytest.mark.parametrize("collection", FLOORS)
def test_articles_about_something_else_give_no_claim(readings, collection):
    assert not any(readings[collection]["off_subject"].values())


def test_there_are_articles_about_something_else(readings):
    assert readings["development"]["off_subject"] and readings["held_out"]["off_subject"]


def test_no_article_is_in_two_collections(readings):
    names = [article for reading in readings.values() for article in reading["articles"]]
    assert len(names) == len(set(names))
    assert all(len(readings[c]["articles"]) >= 6 for c in ("development", "held_out"))


def test_second_codings_are_of_articles_that_were_coded_before():
    for collection in COLLECTIONS:
        again = {p.stem for p in collection.second.glob("*.yml")} if collection.second else set()
        assert again <= {p.stem for p in collection.codings.glob("*.yml")}
        assert again or not collection.second


def test_a_second_coding_is_compared_with_the_first_and_not_with_the_machine(tmp_path):
    (tmp_path / "un.txt").write_text("La mission de l'Otan en Irak\n\nLe 3 mai 2020, la mission comptait 500 soldats en Irak.\n", "utf-8")
    row = "article: un\npublished: null\ndates:\n- {text: 3 mai 2020, type: DATE, value: '%s'}\n"
    (tmp_path / "un.yml").write_text(row % "2020-05-03", "utf-8")
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "un.yml").write_text(row % "1999-05-03", "utf-8")   # a value that no machine reads there
    (read,) = readings_of(tmp_path, tmp_path, second=tmp_path / "second")
    assert len(read.agreement["dates"].pairs) == 1
    assert [r["value"] for r in read.coders["dates"].false] == ["1999-05-03"] and not read.coders["dates"].pairs
    (alone,) = readings_of(tmp_path, tmp_path)
    assert alone.coders is None
