"""Counts in prose rest on the rows they count; whose words a row is."""

import pandas as pd
from dossier.book import counts, links, voices
from dossier.book.wording import Fact
from bs4 import BeautifulSoup
from small_tables import Small

ROWS = pd.DataFrame({"date_id": ["a", "b", "c"], "type": ["DATE", "TIME", "DATE"]})


def test_a_count_rests_on_its_rows():
    assert counts.counted(ROWS, "date") == Fact("three dates", ("a", "b", "c"))
    assert counts.counted(ROWS.head(1), "date is", "dates are", capital=True) == Fact("One date is", ("a",))
    assert counts.counted(ROWS.head(0), "date") == Fact("no dates")
    assert counts.cell(ROWS) == Fact("3", ("a", "b", "c")) and counts.cell(ROWS.head(0)) == 0


def test_counts_by_value_each_rest_on_their_own():
    for order, expected in ((None, [("2 DATE", ["a", "c"]), ("1 TIME", ["b"])]), (["TIME", "SET", "DATE"], [("1 TIME", ["b"]), ("2 DATE", ["a", "c"])])):
        shown = counts.by_value(ROWS, "type", lambda value, n: f"{ {'one': 1, 'two': 2}[n]} {value}", order)
        assert [(a.get_text(), links.unlisted(a["data-evidence"])) for a in BeautifulSoup(shown.html, "html.parser").find_all("a")] == expected


def test_whose_words_a_row_is():
    small = Small()
    small.article("un")
    told = small.claim("un", "goal")
    said = small.claim("un", "goal", voice="attributed", speaker_id="ali-hassan")
    quoted = small.statement("un", "jane-doe", text="Nous serons 500.")
    inside, outside = small.quantity("un", 500, sentence=quoted), small.quantity("un", 500)
    nameless = small.statement("un", "")
    tables = small.tables()
    assert [voices.of(table, row, tables) for table, row in (
        ("claims", told), ("claims", said), ("statements", quoted), ("statements", nameless), ("quantities", inside), ("quantities", outside))] == [
        "the outlet's own voice", "attributed to Ali Hassan", "said by Jane Doe", "said by a source without a name", "said by Jane Doe", "the outlet's own voice"]
