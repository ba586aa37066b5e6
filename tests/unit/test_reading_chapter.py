"""What chapter 9 says follows what is measured: no difference or many, aims met or not, nothing measured at all."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from dossier.book.check import errors, plot, rates, use, words
from dossier.book.drawing import Figure
from dossier.coding.agreement import TABLES, compare
from dossier.coding.measures import MEASURES
from dossier.coding.scoring import Reading
from dossier.coding.yardstick import COLLECTIONS, measured
from small_tables import Small

TEXT = "Le 3 mai, <b>Jane Doe</b> a dit que 300 soldats resteraient."
WORDS = {"dates": "3 mai", "quantities": "300 soldats", "statements": "300 soldats resteraient", "claims": "300 soldats resteraient"}
ROWS = {
    "dates": {"value": "2020-05-03", "type": "DATE", "mod": ""},
    "quantities": {"value": 300.0, "value_max": None, "unit": "", "kind": "personnel", "qualifier": "exact", "role": "current", "negated": False},
    "statements": {"speaker_id": "jane-doe", "kind": "indirect", "attribution": "explicit"},
    "claims": {"topic": "iraqi_position", "code": "request", "value": None, "voice": "attributed", "target_id": "nato", "actor_id": "iraqi-government", "status": "requested",
               "speaker_id": "jane-doe", "direction": "", "administration": ""},
}
CHANGES = {"dates": {"mod": "START"}, "quantities": {"kind": "people"}, "statements": {"speaker_id": ""}, "claims": {"voice": "outlet", "speaker_id": ""}}


def row(table, **values):
    start = TEXT.index(WORDS[table])
    made = {"start": start, "end": start + len(WORDS[table]), "text": WORDS[table], "sentence_id": "un.s0-62", **ROWS[table], **values}
    return made | ({"claim_id": f"un.c{start}-{made['code']}"} if table == "claims" else {})


def reading(article="un", expected=None, found=None, out_of_date=()):
    """By default both have one row in every table, and the same."""
    pairs = {t: ([row(t)] if expected is None else expected.get(t, []), [row(t)] if found is None else found.get(t, [])) for t in TABLES}
    sentences = [{"sentence_id": "un.s0-62", "start": 0, "end": len(TEXT), "text": TEXT}]
    return Reading(article, {"sentences": sentences, "actors": []}, {t: compare(t, a, b) for t, (a, b) in pairs.items()}, tuple(out_of_date))


ALIKE = [reading()]
UNLIKE = [reading(found={t: [row(t, **CHANGES[t])] for t in TABLES})]
MISSED = [reading(found={})]
FALSE = [reading(expected={})]
OTHERWISE = [reading(found={"dates": [row("dates", value="2019-05-03")], "claims": [row("claims", code="object")]})]
CASES = {"alike": ALIKE, "unlike": UNLIKE, "missed": MISSED, "false": FALSE, "otherwise": OTHERWISE, "many": [*ALIKE, reading("deux", found={})], "none": []}


def collections(read):
    return tuple(measured(c, read) for c in COLLECTIONS)


@pytest.fixture
def evidence():
    small = Small()
    small.article("un")
    small.claim("un", "request", topic="iraqi_position", coding="added", text="<i>Ils</i> demandent.")
    small.claim("un", "size", coding="unreviewed")
    return small.tables()


def shown(read, tables):
    """Everything that the chapter prints."""
    all_of_them = collections(read)
    book, development, _ = all_of_them
    return [rates.collections(all_of_them), plot.agreement(all_of_them), *map(rates.summary, all_of_them), *(errors.of_measure(m.id, book, tables) for m in MEASURES),
            errors.in_numbers(development), use.fates(book, tables), use.reading(book, tables), use.added_table(tables), use.dropped_table(book, tables),
            rates.weights(all_of_them), rates.not_compared(), rates.closing(all_of_them, len(errors.all_differences(book)))]


@pytest.mark.parametrize("case", CASES)
def test_everything_is_said_of_anything(case, evidence):
    for tables in (evidence, Small().tables()):
        for part in shown(CASES[case], tables):
            text = part.text.lower()
            assert part.html and "nan" not in text.split() and "object at" not in text and "<b>" not in part.html and "<i>" not in part.html
            assert not BeautifulSoup(part.html, "html.parser").find("b")


@pytest.mark.parametrize("case", CASES)
def test_same_bytes(case, evidence):
    assert [p.html for p in shown(CASES[case], evidence)] == [p.html for p in shown(CASES[case], evidence)]


def test_a_rate_is_rounded_down():
    assert [words.rate(v) for v in (1.0, 0.9999, 0.97, 0.96999, 0.29, 2 / 3, 0.0)] == ["1.00", "0.99", "0.97", "0.96", "0.29", "0.66", "0.00"]


def test_only_where_rows_are_few_one_of_them_weighs_much(monkeypatch):
    few = rates.weights(collections(ALIKE)).text
    assert few.count("have the fewest rows") == 3 and "One row more or less moves the recall there by about 1.00." in few
    monkeypatch.setattr(rates, "FEW", 1)
    assert rates.weights(collections(ALIKE)).text == "In every collection each measure has at least 1 rows: one row more or less moves no rate by more than 1.00."
    assert rates.weights(collections([])).text == "Nothing is measured."


def test_invented_articles_are_called_so():
    read = collections(ALIKE)
    assert rates.collections(read).text.startswith("What is measured: articles, and the rows that their codings expect. The development articles and held-out articles are invented for testing.")
    assert [rates.rows_table(m).text.split(":")[0] for m in read] == ["The book's articles", "Development articles (invented for testing)", "Held-out articles (invented for testing)"]


def test_no_difference_is_said(evidence):
    book = collections(ALIKE)[0]
    assert "No difference: the machine found the one expected row" in errors.of_measure("dates", book, evidence).text
    assert "F1 is 1.00 for every measure. All eight aims are met." in rates.reading(collections(ALIKE)[0]).text.replace("mission and US policy", "")
    assert "No row is expected here" in errors.of_measure("mission_policy", book, evidence).text


@pytest.mark.parametrize(("read", "said"), [
    (MISSED, ["Missed", "Expected: 2020-05-03 (type date)", "Found: nothing"]),
    (FALSE, ["Found, not expected", "Expected: nothing", "Found: 2020-05-03"]),
    (OTHERWISE, ["Read otherwise", "Expected: 2020-05-03", "Found: 2019-05-03", "One passage is read otherwise"]),
    (UNLIKE, ["Unlike in modifier", "Expected: modifier none", "Found: modifier start", "One matched row differs in modifier"]),
])
def test_a_difference_is_shown_with_both_sides_in_its_sentence(read, said, evidence):
    part = errors.of_measure("dates", collections(read)[0], evidence)
    soup = BeautifulSoup(part.html, "html.parser")
    assert [s for s in said if s not in soup.get_text(" ").replace("  ", " ").replace(" :", ":") and s not in part.text] == []
    assert [m.get_text() for m in soup.select(".quotation mark")] == ["3 mai"] and "<b>Jane Doe</b>" in soup.select_one(".quotation").get_text()


@pytest.mark.parametrize(("read", "said"), [
    (MISSED, "Of one expected row the machine found none."), (FALSE, "No row is expected, and the machine found one."),
    (OTHERWISE, "Of one expected row the machine found none; one of the rows that it found is false. One passage is read otherwise"),
    (UNLIKE, "The machine found the one expected row; no row that it found is false. One matched row differs in modifier."),
])
def test_the_head_counts(read, said):
    assert errors.head(MEASURES[0], collections(read)[0]).text.startswith(said)


def test_names_stand_for_actors(evidence):
    text = errors.of_measure("statements", collections(UNLIKE)[0], evidence).text
    assert "speaker Jane Doe" in text and "speaker none" in text


def test_the_tables_give_counts_rates_and_floors():
    book = collections([*ALIKE, reading("deux", found={})])[0]
    table = BeautifulSoup(rates.rows_table(book).html, "html.parser")
    dates = [c.get_text(" ") for c in table.find("tbody").find("tr").find_all(["th", "td"])]
    assert dates == ["Dates", "1.00 1 of 1", "0.50 1 of 2", "0.66", "0.97 not met"]
    assert "1 of 1" in rates.shares_table(book).text and "None of" not in rates.reading(book).text


def test_a_sealed_collection_shows_no_name_and_no_sentence(evidence):
    read = [reading("secret", found={}), reading("hidden")]
    held_out = collections(read)[2]
    assert held_out.collection.sealed
    for part in (rates.summary(held_out), errors.in_numbers(held_out), plot.agreement((held_out,))):
        assert "secret" not in part.html and "hidden" not in part.html and "soldats" not in part.html


def test_the_figure_says_its_numbers_and_marks_what_is_below():
    figure = plot.agreement(collections(MISSED))
    assert isinstance(figure, Figure) and "0 matched" in figure.alt and "below the aim of 0.97" in figure.alt
    assert "F1 is 0.00 for every measure" in figure.title
    assert "at or above" in plot.agreement(collections(ALIKE)).alt and "below" not in plot.agreement(collections(ALIKE)).alt


def test_what_only_the_machine_reads_is_dropped_unless_the_tables_keep_it(evidence):
    book = collections(FALSE)[0]
    assert len(use.dropped(book, evidence)) == 1 and "Dropped" in use.dropped_table(book, evidence).text
    evidence["claims"].loc[1, "claim_id"] = book.readings[0].agreement["claims"].false[0]["claim_id"]
    assert use.dropped(book, evidence) == []


def test_unreviewed_claims_and_tables_out_of_step_are_named(evidence):
    text = use.reading(collections(ALIKE)[0], evidence).text
    assert "One claim is unreviewed, in un: figures draw it hollow." in text and "The tables have one claim added, this reading misses none" in text


def test_entries_that_fit_no_more_and_articles_off_the_subject_are_counted():
    read = [reading(expected={"dates": [row("dates")]}, out_of_date=[("dates", None, "gone")])]
    text = rates.reading(collections(read)[0]).text
    assert "One coded entry stands no longer" in text and "One article is about something else" in text and "found one claim" in text


def test_two_coders_are_compared_by_what_both_have(tmp_path):
    from dossier.book.check.coders import between_coders

    file = tmp_path / "second.yml"
    one = "{dates: [3, 3, 3], quantities: [0, 0, 0], statements: [4, 2, 2], claims: [1, 1, 0]}"
    file.write_text(f"articles:\n  a: {one}\n  b: {one}\nsame_speaker: 3\n", "utf-8")
    text = " ".join(between_coders(file).text.split())
    assert "Dates 6 6 6 1.00" in text and "Statements 8 4 4 0.66" in text
    assert "Of the 4 statements that both have, 3" in text


def test_the_machine_stands_beside_the_coders_on_the_articles_that_both_have_coded():
    from dossier.book.check.coders import coders_and_machine

    once = collections(ALIKE)[2]
    assert "No article of this collection has been coded twice" in coders_and_machine(once).text
    agreed = reading("un").agreement
    twice = collections([replace(reading("un", found={}), coders=agreed), replace(reading("deux"), coders=reading(expected={}).agreement), reading("trois", found={})])[2]
    text = " ".join(coders_and_machine(twice).text.split())
    assert twice.coded_twice == 2 and "on the same two invented articles" in text
    assert "Dates 1 2 1 0.66 0.66" in text      # coders: one row both, one more of the second; machine: found in "deux" only, and "trois" does not count
    assert "un" not in [f["article"] for f in (*twice.coders, *twice.beside)]


def test_a_rate_of_articles_that_were_drawn_has_its_range():
    held_out = collections([*ALIKE, reading("deux", found={}), reading("trois"), reading("quatre")])[2]
    dates = MEASURES[0]
    low, high = words.interval(held_out, dates)
    assert low < words.figures(held_out, dates)["f1"] < high <= 1
    assert (low, high) == words.interval(held_out, dates)          # the same in every run
    assert words.interval(collections(ALIKE)[2], dates) == (1, 1)  # one article tells nothing of others
    assert f"{low:.2f} to {high:.2f}" in rates.rows_table(held_out).text and " to " not in rates.rows_table(collections(ALIKE)[0]).text
