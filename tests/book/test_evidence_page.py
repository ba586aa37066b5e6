"""The evidence page can be filtered: each choice shows exactly the rows that the tables give, has an address, and hides no entry that an address names."""

from urllib.parse import parse_qs, urlsplit

import pytest
from evidence_tables import rows
from test_axe import violations

PAGE = "book/evidence.html"
COLUMNS = {"topic": ("topic",), "article": ("article_id",), "actor": ("actor_id", "target_id", "speaker_id"), "voice": ("voice",), "status": ("status",), "coding": ("coding",)}
SHOWN = "[...document.querySelectorAll('.evidence-entry[data-coding]')].filter((e) => e.checkVisibility()).map((e) => e.id)"


def chosen(**asked):
    """The identifiers of the claims that have these values."""
    return {r["claim_id"] for r in rows("claims") if all(value in {r[column] for column in COLUMNS[name]} for name, value in asked.items())}


@pytest.fixture(params=["http", "file"])
def address(request, html, site):
    return site + PAGE if request.param == "http" else (html / PAGE).as_uri()


@pytest.fixture
def evidence(visit, address):
    visited = visit(address)
    yield visited.page
    assert visited.problems == []


@pytest.mark.parametrize("name", COLUMNS)
def test_every_choice_shows_the_rows_of_the_tables(evidence, name):
    options = evidence.locator(f"select[name={name}] option").evaluate_all("options => options.map((o) => [o.value, o.textContent])")
    known = {r[column] for r in rows("claims") for column in COLUMNS[name]} - {""}
    assert {value for value, _ in options} == known | {""} and len(options) == len(known) + 1
    for value, label in options[1:]:
        evidence.select_option(f"select[name={name}]", value)
        expected = chosen(**{name: value})
        assert set(evidence.evaluate(SHOWN)) == expected, value
        assert evidence.locator(".count").inner_text().startswith(f"{len(expected)} of {len(rows('claims'))} claims"), value
        assert label.endswith(f"({len(expected)})"), label
        assert parse_qs(urlsplit(evidence.url).query) == {name: [value]}
    evidence.select_option(f"select[name={name}]", "")
    assert set(evidence.evaluate(SHOWN)) == chosen() and urlsplit(evidence.url).query == ""


def test_choices_add_up_and_can_be_undone(evidence):
    first = rows("claims")[0]
    asked = {"topic": first["topic"], "voice": first["voice"], "article": first["article_id"]}
    for name, value in asked.items():
        evidence.select_option(f"select[name={name}]", value)
    assert set(evidence.evaluate(SHOWN)) == chosen(**asked) != chosen(topic=first["topic"])
    evidence.get_by_role("button", name="Show all").click()
    evidence.wait_for_function("!location.search")
    assert set(evidence.evaluate(SHOWN)) == chosen()


def test_other_entries_follow_where_they_can(evidence):
    article = rows("claims")[-1]["article_id"]
    evidence.select_option("select[name=article]", article)
    visible = set(evidence.evaluate("[...document.querySelectorAll('.evidence-entry')].filter((e) => e.checkVisibility()).map((e) => e.id)"))
    for table, key in (("dates", "date_id"), ("quantities", "quantity_id"), ("statements", "statement_id"), ("anomalies", "anomaly_id")):
        assert {r[key] for r in rows(table)} & visible == {r[key] for r in rows(table) if r["article_id"] == article}
    empty = evidence.evaluate("[...document.querySelectorAll('article section section')].filter((s) => s.checkVisibility() && ![...s.querySelectorAll('.evidence-entry')].some((e) => e.checkVisibility())).length")
    assert empty == 0


def test_disputed_only(evidence, pages):
    evidence.check("input[name=disputed]")
    shown = evidence.evaluate("[...document.querySelectorAll('.evidence-entry')].filter((e) => e.checkVisibility()).map((e) => e.id)")
    clashes = pages["notebooks/08_disagreements.html"].find(id="contradictions").select("p.pair a[data-evidence]")
    listed = {entry["id"] for entry in pages[PAGE].select(".evidence-entry[id]")}
    assert set(shown) == {a["data-evidence"] for a in clashes} & listed != set()


def test_a_choice_can_be_linked(visit, address):
    topic = rows("claims")[0]["topic"]
    page = visit(f"{address}?topic={topic}&status=planned").page
    assert set(page.evaluate(SHOWN)) == chosen(topic=topic, status="planned")
    assert page.locator("select[name=topic]").input_value() == topic
    page.reload()
    assert set(page.evaluate(SHOWN)) == chosen(topic=topic, status="planned")


def test_an_address_always_shows_its_entry(visit, address):
    """Also where a choice would hide it, and stands out there."""
    first, other = rows("claims")[0], next(r for r in rows("claims") if r["topic"] != rows("claims")[0]["topic"])
    page = visit(f"{address}?topic={first['topic']}#{other['claim_id']}").page
    entry = page.locator(f'[id="{other["claim_id"]}"]')
    assert entry.is_visible() and entry.evaluate("e => e.matches(':target')")
    assert set(page.evaluate(SHOWN)) == chosen(topic=first["topic"]) | {other["claim_id"]}
    assert entry.evaluate("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; }")
    assert entry.evaluate("e => getComputedStyle(e).backgroundColor") != page.locator(".evidence-entry[data-coding]:not(:target)").first.evaluate("e => getComputedStyle(e).backgroundColor")
    third = next(r for r in rows("claims") if r["topic"] not in (first["topic"],) and r is not other)
    page.evaluate("id => { location.hash = id; }", third["claim_id"])
    page.locator(f'[id="{third["claim_id"]}"]').wait_for(state="visible")


def test_the_count_is_announced(evidence):
    assert evidence.locator(".count").get_attribute("role") == "status"   # implies aria-live="polite"
    assert str(len(rows("claims"))) in evidence.locator(".count").inner_text()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_filtered_page_breaks_no_rule(visit, site, theme):
    page = visit(f"{site}{PAGE}?topic={rows('claims')[0]['topic']}&status=planned", "phone", theme).page
    assert violations(page) == {}
