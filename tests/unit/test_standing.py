"""How a row stands decides how its marks look: coded or not, in place or not, disputed or not."""

import pytest
from dossier.book.standing import Standing, coded_rows, joint, standings
from dossier.coding import CodedDate, CodedStatement, Coding
from small_tables import Small


def stand(small, coded=(), articles=()):
    return standings(small.tables(), coded, articles)


def test_a_claim_stands_as_its_coding_and_status_say():
    small = Small()
    small.article("un")
    found = {name: small.claim("un", "goal", **values)["claim_id"] for name, values in {
        "done": {"status": "done"}, "asked": {"status": "requested"}, "denied": {"status": "denied"}, "alone": {"status": "planned", "coding": "unreviewed"}}.items()}
    looks = {name: stand(small)[i].classes for name, i in found.items()}
    assert looks == {"done": (), "asked": ("is-planned",), "denied": ("is-planned",), "alone": ("is-unreviewed",)}


def test_a_thing_decided_or_asked_for_is_not_in_place():
    small = Small()
    small.article("un")
    ahead = [small.claim("un", "decision", status="decided"), small.claim("un", "request", status="past"),
             small.claim("un", "burden_sharing", topic="us_policy", direction="demand", status="current")]
    there = small.claim("un", "burden_sharing", topic="us_policy", direction="reassure", status="current")
    found = stand(small)
    assert [found[row["claim_id"]].in_place for row in (*ahead, there)] == [False, False, False, True]


def test_both_sides_of_a_contradiction_are_disputed_and_nobody_else():
    small = Small()
    for article in ("un", "deux", "trois"):
        small.article(article)
    now = [small.claim(a, "size", value=v, qualifier="exact", words=f"{v} personnes")["claim_id"] for a, v in (("un", 500), ("deux", 900), ("deux", 500))]
    other = small.claim("trois", "goal")["claim_id"]
    found = stand(small)
    assert found[now[0]].disputed and found[now[1]].disputed and not found[other].disputed
    assert "is-disputed" in found[now[0]].classes and "disputed" in found[now[0]].words


def test_a_row_is_coded_where_a_coding_has_the_same_words():
    small = Small()
    small.article("un")
    row = small.statement("un", "ali-hassan")
    assert not stand(small)[row["statement_id"]].reviewed
    assert stand(small, {row["statement_id"]})[row["statement_id"]].reviewed


def test_what_is_never_coded_has_no_ring():
    found = Standing(reviewed=False, codable=False)
    assert found.classes == () and found.words == ("read by the program only",)
    assert joint([found, found]).classes == () and joint([found, Standing(reviewed=False)]).classes == ("is-unreviewed",) and joint([found, Standing()]).reviewed


def test_articles_stand_behind_their_coding_and_actors_in_the_codebook():
    small = Small()
    small.article("un")
    small.article("deux")
    found = stand(small, articles={"un"})
    assert found["un"].reviewed and not found["deux"].reviewed and found["nato"].reviewed


def test_planned_quantities_are_not_in_place():
    small = Small()
    small.article("un")
    ids = [small.quantity("un", 5, role=role)["quantity_id"] for role in ("current", "target")]
    assert [stand(small)[i].in_place for i in ids] == [True, False]


def test_several_rows_stand_together():
    coded, planned, alone, clash = Standing(), Standing(in_place=False), Standing(reviewed=False), Standing(disputed=True)
    assert joint([coded, planned]) == coded              # one of them is in place
    assert joint([planned, planned]).classes == ("is-planned",)
    assert joint([coded, alone]).classes == ("is-unreviewed",)
    assert joint([clash, clash]).disputed and not joint([clash, coded]).disputed
    assert joint([]).classes == ()


TEXT = "Nous restons longtemps. Vraiment, jeudi aussi."


def coded_of(small, *texts, rows="statements"):
    entries = {"statements": lambda words: CodedStatement(words, "direct", "x", "explicit"), "dates": lambda words: CodedDate(words, "DATE", "")}
    coding = Coding("un", **{rows: tuple(map(entries[rows], texts))})
    return coded_rows(small.tables(), {"un": coding, "zwei": coding}, {"un": TEXT})


@pytest.mark.parametrize("words, coded", [
    ("Nous restons longtemps", True),             # the same but for its full stop
    ("Nous restons longtemps. Vraiment", True),   # one that goes on
    ("Vraiment, jeudi aussi.", False),
    ("Nous partons.", False),                     # gone from the article
])
def test_a_statement_with_other_ends_is_coded(words, coded):
    small = Small()
    small.article("un")
    row = small.statement("un", "x", text="Nous restons longtemps.")
    assert coded_of(small, words) == ({row["statement_id"]} if coded else set())


def test_a_date_is_coded_where_a_coding_has_the_same_words():
    small = Small()
    small.article("un")
    small.sentence("un", TEXT)
    rows = [small._add("dates", date_id=i, article_id="un", start=a, end=b, text=TEXT[a:b], type="DATE") for i, a, b in (("d1", 34, 39), ("d2", 34, 45))]
    assert TEXT[34:39] == "jeudi" and coded_of(small, "jeudi", rows="dates") == {rows[0]["date_id"]}
