"""Evidence marks: every one leads to its rows, and shows them by pointer, keyboard and finger, in the words of the tables."""

import json
import re
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from evidence_tables import by_identifier, english_date, rows, sentences_around, squeezed, translations
from test_axe import violations
from test_pages import CHAPTERS

EVIDENCE = "book/evidence.html"
FRONT, GROWTH, POLICY = "book/index.html", "notebooks/05_mission_growth.html", "notebooks/06_us_policy.html"
IN_BOX = 3   # rows
BOX = "#evidence-box"


def marks_of(page):
    return page.select("a[data-evidence]")


def identifiers(mark):
    return [unquote(name) for name in mark["data-evidence"].split(" ")]


@pytest.fixture(scope="session")
def data(html):
    text = (html / "_static" / "evidence-data.js").read_text("utf-8")
    return json.loads(re.fullmatch(r"EvidenceMarks\.receive\((.*)\);\n", text, re.S)[1])


# --- what the pages hold ---------------------------------------------------------------------------

def test_pages_have_marks(pages):
    """The rest of this file would pass on a book without any."""
    assert all(len(marks_of(pages[name])) > 10 for name in (FRONT, GROWTH, POLICY))


def test_every_mark_has_its_entries_and_its_data(pages, data):
    entries = {e["id"] for e in pages[EVIDENCE].find_all(id=True)}
    lost = []
    for name, page in pages.items():
        for mark in marks_of(page):
            named = identifiers(mark)
            target = unquote(mark["href"].partition("#")[2])
            if "evidence-mark" not in mark["class"] or target not in entries or set(named) - entries or set(named[:IN_BOX]) - data["rows"].keys():
                lost.append((name, str(mark)))
    assert lost == []


def test_links_to_rows_are_marks(pages):
    """No second kind of link to an entry."""
    other = [(name, str(a)) for name, page in pages.items() if name != EVIDENCE for a in page.select('article a[href*="evidence.html#"]')
             if not a.has_attr("data-evidence") and unquote(a["href"].partition("#")[2]) in by_identifier()]
    assert other == []


def test_the_data_are_quotations_and_no_articles(data):
    """Not one article could be put together again from it."""
    for number, (title, *_) in enumerate(data["articles"]):
        article = next(r for r in rows("articles") if title in (r["title"], r["article_id"]))
        own = [s["text"] for s in rows("sentences") if s["article_id"] == article["article_id"] and s["part"] != "boilerplate"]
        whole = {text for owner, text, english in data["sentences"] if owner == number and english is not False} & set(own)
        assert sum(map(len, whole)) < 0.8 * sum(map(len, own)), title


def test_the_source_of_each_figure_is_a_mark(pages):
    """But for those that measure the program and not the articles (chapter 9)."""
    figures = [(name, figure) for name, page in pages.items() if name != "notebooks/09_reading.html" for figure in page.select("figure.dossier-figure")]
    assert len(figures) > 5
    assert [(name, figure.get("id")) for name, figure in figures if not figure.select("figcaption a[data-evidence]")] == []


THERE = {"done", "current", "past"}


def ahead(row):
    """What a claim speaks of is not there: it is asked for, to come, stopped or denied."""
    return row["status"] not in THERE or row["code"] in ("request", "demand_departure") or row["direction"] == "demand"


def test_marks_look_as_their_claims_stand(pages):
    disputed = set()
    for pair in pages["notebooks/08_disagreements.html"].find(id="contradictions").select("p.pair"):
        disputed |= {i for mark in marks_of(pair) for i in identifiers(mark)}
    seen = set()
    for name, page in pages.items():
        for mark in marks_of(page):
            table, row = by_identifier().get(identifiers(mark)[0], ("", {}))
            if table != "claims" or len(identifiers(mark)) > 1:
                continue
            look = set(mark["class"]) - {"evidence-mark"}
            seen |= look
            assert ("is-unreviewed" in look) == (row["coding"] == "unreviewed"), (name, str(mark))
            assert ("is-disputed" in look) == (row["claim_id"] in disputed), (name, str(mark))
            if row["coding"] != "unreviewed":
                assert ("is-planned" in look) == ahead(row), (name, str(mark))
    assert "is-planned" in seen


def test_marks_in_widgets_look_like_those_of_the_page(pages):
    page = pages["notebooks/10_explorer.html"]
    state = json.loads(page.find("script", type="application/vnd.jupyter.widget-state+json").string)["state"]
    shown = {frozenset(identifiers(m)): set(m["class"]) for m in page.select(".static-equivalent a[data-evidence]")}
    inside = [m for model in state.values() if "data-evidence" in str(model["state"].get("value", "")) for m in marks_of(BeautifulSoup(model["state"]["value"], "html.parser"))]
    assert len(inside) > 50 and any("is-planned" in m["class"] for m in inside)
    assert [str(m) for m in inside if shown.get(frozenset(identifiers(m)), set(m["class"])) != set(m["class"])] == []


def test_the_legend_shows_every_look(pages):
    looks = [set(m["class"]) - {"evidence-mark"} for m in pages["book/how_to_read.html"].select("dt .evidence-mark")]
    assert looks == [set(), {"is-planned"}, {"is-unreviewed"}, {"is-disputed"}]


# --- what a box says -------------------------------------------------------------------------------

def expected(row_id, whole):
    """What the box must say of a row, piece by piece; of its sentences those that are `whole` in the data."""
    table, row = by_identifier().get(row_id, ("", None))
    if row is None:
        return ["The tables have no row for this"]
    if table == "actors":
        return [row["name"]]
    article = row if table == "articles" else by_identifier()[row["article_id"]][1]
    said = [article["title"], article["outlet"], english_date(article["published"])]
    if table != "articles":
        around = sentences_around(row)
        if {s["text"] for s in around} <= whole:
            said += [s["text"] for s in around] + [translations().get((s["article_id"], s["text"]), "Not translated yet") for s in around]
        else:
            said += ["The whole sentence and its English stand at the entry"]
    if table == "claims":
        speaker = by_identifier().get(row["speaker_id"], ("", {"name": "a source without a name"}))[1]["name"]
        said += ["the outlet's own voice" if row["voice"] == "outlet" else f"attributed to {speaker}", row["status"].replace("_", " ")]
        said.append("read by the program only" if row["coding"] == "unreviewed" else "coded")
    if table == "statements":
        said.append(f"said by {by_identifier().get(row['speaker_id'], ('', {'name': 'a source without a name'}))[1]['name']}")
    return said


def shown(page):
    """The open box: its text, the marked words of each of its rows."""
    page.wait_for_selector(f"{BOX}:popover-open")
    return page.evaluate("""() => {
        const box = document.getElementById("evidence-box");
        return [box.innerText, [...box.querySelectorAll(".evidence-row")].map((r) => [...r.querySelectorAll("mark")].map((m) => m.textContent))];
    }""")


@pytest.mark.parametrize("name", [f"{chapter}.html" for chapter in CHAPTERS if f"{chapter}.html" != EVIDENCE])
def test_a_keyboard_walks_through_all_marks_in_reading_order(visit, site, data, name):
    """Tab by Tab: each mark opens its box, which says what the tables say, and is its one stop."""
    page = visit(site + name).page
    order = page.evaluate("[...document.querySelectorAll('a[data-evidence]')].filter((m) => m.checkVisibility()).map((m, n) => { m.dataset.n = n; return m.dataset.evidence; })")
    walked, wrong, whole = [], [], {text for _, text, _ in data["sentences"]}
    for _ in range(len(order) * 3 + 200):
        page.keyboard.press("Tab")
        at = page.evaluate("document.activeElement.dataset?.n ?? (document.activeElement === document.body ? 'end' : null)")
        if at == "end":
            break
        if at is None:
            continue
        walked.append(int(at))
        text, marked = shown(page)
        named = [unquote(i) for i in order[int(at)].split(" ")]
        wrong += [(named, piece, text) for row_id in named[:IN_BOX] for piece in expected(row_id, whole) if squeezed(piece) not in squeezed(text)]
        with_words = [by_identifier()[i][1] for i in named[:IN_BOX] if by_identifier().get(i, ("", {}))[1].get("text")]
        for row, found in zip(with_words, marked):
            words, found = "".join(row["text"].split()), ["".join(text.split()) for text in found]
            same = words == "".join(found) if {s["text"] for s in sentences_around(row)} <= whole else found and all(part in words for part in found)
            wrong += [] if same else [(named, words, found)]
        if len(named) > IN_BOX and f"and {len(named) - IN_BOX} more" not in text:
            wrong.append((named, "and … more", text))
    assert wrong == []
    assert walked == list(range(len(order)))


def test_languages_in_the_box(visit, site):
    page = visit(site + GROWTH).page
    page.locator("a[data-evidence]").first.hover()
    shown(page)
    assert page.locator(f"{BOX} .quotation").first.get_attribute("lang") == page.locator(f"{BOX} cite").first.get_attribute("lang") == "fr"
    assert page.locator(BOX).get_attribute("lang") == "en"
    assert "our translation" in page.locator(f"{BOX} .translation").first.inner_text()


# --- pointer, keyboard, finger ---------------------------------------------------------------------

@pytest.fixture(params=["http", "file"])
def chapter(request, visit, html, site):
    """A chapter from a server and from the folder; nothing may go wrong on it."""
    visited = visit(site + GROWTH if request.param == "http" else (html / GROWTH).as_uri())
    yield visited.page
    assert visited.problems == []


def first_mark(page):
    mark = page.locator("a[data-evidence]").first
    mark.scroll_into_view_if_needed()
    return mark


def closed(page):
    page.wait_for_selector(BOX, state="detached")
    return True


def test_the_pointer_opens_the_box_may_go_into_it_and_closes_it(chapter):
    mark = first_mark(chapter)
    mark.hover()
    shown(chapter)
    box = chapter.locator(BOX).bounding_box()
    chapter.mouse.move(box["x"] + 20, box["y"] + 20, steps=5)
    chapter.wait_for_timeout(600)
    assert chapter.locator(BOX).is_visible()
    chapter.mouse.move(2, 2)
    assert closed(chapter)


def test_a_passing_pointer_opens_nothing(chapter):
    first_mark(chapter).hover()
    chapter.mouse.move(2, 2)
    chapter.wait_for_timeout(600)
    assert not chapter.locator(BOX).count()


def test_the_data_come_with_the_first_use(visit, site):
    visited = visit(site + GROWTH)
    assert not [url for url in visited.received if "evidence-data" in url]
    first_mark(visited.page).hover()
    shown(visited.page)
    assert [url for url in visited.received if "evidence-data" in url]


def focus_first(page):
    page.keyboard.press("Tab")   # a keyboard is in use
    mark = first_mark(page)
    mark.focus()
    shown(page)
    return mark


def test_escape_closes_and_focus_stays(chapter):
    mark = focus_first(chapter)
    chapter.keyboard.press("Escape")
    assert closed(chapter) and mark.evaluate("m => m === document.activeElement")


def test_leaving_closes(chapter):
    focus_first(chapter)
    chapter.evaluate("document.activeElement.blur()")
    assert closed(chapter)


def test_the_down_arrow_leads_into_the_box_and_escape_back(chapter):
    mark = focus_first(chapter)
    chapter.keyboard.press("ArrowDown")
    assert chapter.evaluate("document.getElementById('evidence-box').contains(document.activeElement)")
    chapter.keyboard.press("Escape")
    assert closed(chapter) and mark.evaluate("m => m === document.activeElement")


def test_assistive_technology_is_told(chapter):
    mark = focus_first(chapter)
    assert (mark.get_attribute("aria-details"), mark.get_attribute("aria-expanded")) == ("evidence-box", "true")
    box = chapter.locator(BOX)
    assert box.get_attribute("role") == "dialog" and mark.inner_text().strip() in box.get_attribute("aria-label")
    assert mark.evaluate("m => m.nextElementSibling.id") == "evidence-box"   # read next
    chapter.keyboard.press("Escape")
    assert mark.get_attribute("aria-details") is mark.get_attribute("aria-expanded") is None


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_finger_opens_then_follows(visit, html, site, scheme):
    page = visit(site + GROWTH if scheme == "http" else (html / GROWTH).as_uri(), "phone", has_touch=True, is_mobile=True).page
    mark = first_mark(page)
    mark.tap()
    shown(page)
    assert GROWTH in page.url
    page.locator("article h2").first.tap()
    assert closed(page) and GROWTH in page.url
    mark.tap()
    shown(page)
    mark.tap()
    page.wait_for_url("**/evidence.html*")


def test_a_finger_follows_the_link_in_the_box(visit, site):
    page = visit(site + GROWTH, "phone", has_touch=True, is_mobile=True).page
    first_mark(page).tap()
    shown(page)
    page.locator(f"{BOX} .evidence-all").tap()
    page.wait_for_url("**/evidence.html*")


def test_the_box_stays_within_a_phone(visit, site):
    """Every mark of a chapter: the box lies within the screen, and what is longer scrolls."""
    page = visit(site + GROWTH, "phone").page
    page.keyboard.press("Tab")
    outside, count = [], 0
    for mark in page.locator("a[data-evidence]").all():
        if not mark.is_visible():
            continue
        mark.focus()
        shown(page)
        left, top, right, bottom, wide, high, scrolls = page.evaluate("""() => {
            const b = document.getElementById("evidence-box"), r = b.getBoundingClientRect();
            return [r.left, r.top, r.right, r.bottom, innerWidth, innerHeight, b.scrollHeight > b.clientHeight + 1];
        }""")
        count += 1
        if left < 0 or right > wide or top < 0 or bottom > high + 1 or scrolls and page.locator(BOX).get_attribute("tabindex") != "0":
            outside.append((mark.inner_text(), left, top, right, bottom))
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
    assert count > 20 and outside == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", ["wide", "phone"])
def test_an_open_box_breaks_no_rule(visit, site, width, theme):
    page = visit(site + FRONT, width, theme).page
    focus_first(page)
    assert violations(page) == {}


def test_a_value_leads_to_all_rows_that_it_rests_on(visit, site):
    page = visit(site + FRONT).page
    mark = page.locator("a[data-evidence*=' ']").first
    named = [unquote(i) for i in mark.get_attribute("data-evidence").split(" ")]
    mark.click()
    page.wait_for_url("**/evidence.html#rows=*")
    assert [e for e in page.evaluate("[...document.querySelectorAll('.evidence-entry')].filter((e) => e.checkVisibility()).map((e) => e.id)") if e in by_identifier()] == \
        sorted(named, key=[e["id"] for e in page.evaluate("[...document.querySelectorAll('.evidence-entry')].map((e) => ({id: e.id}))")].index)


def test_all_rows_of_a_value_can_be_left_again(visit, site):
    page = visit(site + FRONT).page
    page.locator("a[data-evidence*=' ']").first.click()
    page.wait_for_url("**/evidence.html#rows=*")
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("!location.hash && [...document.querySelectorAll('.evidence-entry')].every((e) => e.checkVisibility() || e.closest('details:not([open])'))")


def test_without_scripts_a_mark_is_a_link(visit, site, html):
    page = visit(site + GROWTH, java_script_enabled=False).page
    mark = page.locator("a[data-evidence]").first
    target = unquote(mark.get_attribute("href").partition("#")[2])
    mark.click()
    page.wait_for_url("**/evidence.html#*")
    assert page.locator(f'[id="{target}"]').is_visible()
    assert not page.locator(".evidence-filter").is_visible()
    assert page.locator(".evidence-entry").first.is_visible()
