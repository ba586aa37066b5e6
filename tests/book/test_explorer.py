"""The explorer answers in the page itself: every option of every widget shows the rows that the tables hold for it, by mouse and by keyboard, offline."""

import csv
import json
import re
import time
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from browser import THEMES, WIDTHS
from building import ROOT
from dossier import paths, tables
from dossier.book.analyses import group_of
from test_axe import violations

PAGE = "notebooks/10_explorer.html"
TOPICS = {"Mission": "mission", "US policy": "us_policy", "Iraqi position": "iraqi_position"}
POSITIONS = {"consent needed": "conditional", "objection": "object", "demand to leave": "demand_departure"}
# What widget and list call the kinds of US policy and the voices.
MEASURE, STANCE, TALK = "What it did or decided", "What it asked, planned or held", "How it spoke"
OUTLET, REPORTED, DIRECT = "The outlet’s own voice", "Their words, reported", "Their own words"
TOLD_BY = {"iraq": REPORTED, "nato": "Told by NATO", "us": "Told by the US", "other": "Told by another source", "": "Told by a source without a name"}


def rows(table):
    with (ROOT / "data" / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


CLAIMS, ARTICLES = rows("claims"), sorted(rows("articles"), key=lambda a: (a["published"] or "9999", a["article_id"]))
PUBLISHED = {a["article_id"]: a["published"] for a in ARTICLES}
ORDER = {a["article_id"]: n for n, a in enumerate(ARTICLES)}
ACTORS = {a["actor_id"]: a for a in rows("actors")}


class Explorer:
    """One widget of the page, as a reader meets it."""

    def __init__(self, page, name):
        self.page, self.place = page, f".explorer.{name}"
        self.element = page.locator(self.place)

    def ids(self):
        """The rows that are shown, in their order, by the evidence they lead to."""
        return self.page.evaluate(
            """place => [...document.querySelectorAll(`${place} .explorer-shown`)].filter(e => e.checkVisibility()).flatMap(
               e => [...e.querySelectorAll('a[href*="evidence.html#"]')].map(a => decodeURIComponent(a.hash.slice(1))))""", self.place)

    def expect(self, wanted, order=list):
        """Wait until just these rows are shown; `order` is `list` or `sorted`."""
        deadline = time.monotonic() + 5
        while order(self.ids()) != order(wanted) and time.monotonic() < deadline:
            self.page.wait_for_timeout(20)
        assert order(self.ids()) == order(wanted)

    def options(self, place):
        return [o.replace("\u00a0", " ") for o in self.element.locator("select").nth(place).locator("option").all_inner_texts()]   # ipywidgets prints them without breaks

    def select(self, place, number):
        self.element.locator("select").nth(place).select_option(index=number)

    def buttons(self, place):
        return self.element.locator(".widget-toggle-buttons").nth(place).locator("button")


@pytest.fixture
def explorer(visit, html, site):
    """explorer(name, scheme) -> a widget of a freshly opened page; at the end nothing may have gone wrong on it."""
    visits = []

    def explorer(name, scheme="file", width="wide"):
        visits.append(visit((html / PAGE).as_uri() if scheme == "file" else site + PAGE, width))
        return Explorer(visits[-1].page, name)

    yield explorer
    assert [v.problems for v in visits] == [[] for _ in visits]


def in_text_order(claims):
    return sorted(claims, key=lambda c: (ORDER[c["article_id"]], int(c["start"]), c["claim_id"]))


def ids(claims):
    return [c["claim_id"] for c in claims]


# --- what each article says about a matter ---

def matter(label):
    """What an option stands for: topic, code ("" for all of it), how many claims it promises."""
    topic, name, number = re.fullmatch(r"(.+?): (.+) \((\d+)\)", label).groups()
    return TOPICS[topic], "" if name == "everything" else POSITIONS.get(name, name.lower().replace(" ", "_")), int(number)


def of_matter(topic, code):
    return [c for c in CLAIMS if c["topic"] == topic and code in ("", c["code"])]


@pytest.mark.parametrize("view", ["The words", "The time line"])
def test_every_matter_and_article_shows_its_claims(explorer, view):
    widget = explorer("matters")
    widget.element.get_by_role("tab", name=view).click()
    matters, articles = [matter(o) for o in widget.options(0)], widget.options(1)
    assert {(t, c) for t, c, _ in matters if c} == {(c["topic"], c["code"]) for c in CLAIMS}
    assert {t for t, c, _ in matters if not c} == {c["topic"] for c in CLAIMS}
    assert len(articles) == 1 + len(ARTICLES)
    for m, (topic, code, promised) in enumerate(matters):
        widget.select(0, m)
        assert promised == len(of_matter(topic, code))
        for a, article in enumerate([None, *ARTICLES]):
            widget.select(1, a)
            wanted = [c for c in in_text_order(of_matter(topic, code)) if article is None or c["article_id"] == article["article_id"]]
            widget.expect(ids(wanted), list if view == "The words" else sorted)


def test_the_time_line_follows_the_dates(explorer):
    widget = explorer("matters")
    widget.element.get_by_role("tab", name="The time line").click()
    first = {c["claim_id"]: c["date"] or PUBLISHED[c["article_id"]] or "9999" for c in CLAIMS}
    for m, (topic, code, _) in enumerate(map(matter, widget.options(0))):
        if not code:
            widget.select(0, m)
            widget.expect(ids(of_matter(topic, code)), sorted)
            shown = [first[i] for i in widget.ids()]
            # A year or a month counts from its first day.
            assert [(d + "-01-01")[:10] for d in shown] == sorted((d + "-01-01")[:10] for d in shown)


def test_a_silent_article_is_said_to_be_silent(explorer):
    widget = explorer("matters")
    topic, code, article = next((t, c, a) for t, c, _ in map(matter, widget.options(0)) for a in ARTICLES
                                if c and not any(x["article_id"] == a["article_id"] for x in of_matter(t, c)))
    widget.select(0, [(t, c) for t, c, _ in map(matter, widget.options(0))].index((topic, code)))
    widget.select(1, 1 + ORDER[article["article_id"]])
    widget.expect([])
    assert "No claim: the article says nothing about this." in widget.element.inner_text()


# --- US policy ---

def kind(claim):
    """A tone, or a promise or threat that nothing was done about, is talk; what is done or decided a measure; the rest a stance."""
    done = claim["status"] in ("done", "decided")
    if claim["code"] == "alliance_tone" or claim["direction"] in ("reassure", "hostile") and not done:
        return TALK
    return MEASURE if done else STANCE


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_every_administration_and_kind_shows_its_claims(explorer, scheme):
    widget = explorer("policy", scheme)
    policy = [c for c in CLAIMS if c["topic"] == "us_policy"]
    terms, kinds = widget.buttons(0).all_inner_texts(), widget.buttons(1).all_inner_texts()
    assert {t.lower() for t in terms} == {c["administration"] for c in policy if c["administration"]} | {"every administration"}
    assert set(kinds) == {"Everything", MEASURE, STANCE, TALK}
    for t, term in enumerate(terms):
        widget.buttons(0).nth(t).click()
        for k, chosen in enumerate(kinds):
            widget.buttons(1).nth(k).click()
            wanted = [c for c in policy if term.lower() in (c["administration"], "every administration") and chosen in (kind(c), "Everything")]
            widget.expect(ids(wanted), sorted)
            assert [b.get_attribute("aria-pressed") for b in widget.buttons(1).all()] == [str(n == k).lower() for n in range(len(kinds))]


# --- Iraqi voices ---

def iraqi_rows():
    """Row -> (name of the actor, voice)."""
    group = group_of(tables.read(paths.TABLES))   # from the codebook; "" for nobody
    found = {c["claim_id"]: (ACTORS[c["actor_id"]]["name"] if c["actor_id"] else "nobody named", OUTLET if c["voice"] == "outlet" else TOLD_BY[group(c["speaker_id"])])
             for c in CLAIMS if c["topic"] == "iraqi_position"}
    return found | {s["statement_id"]: (ACTORS[s["speaker_id"]]["name"], DIRECT if s["kind"] == "direct" else REPORTED)
                    for s in rows("statements") if group(s["speaker_id"]) == "iraq" and not s["continues"]}


def test_every_iraqi_actor_and_voice_shows_their_rows(explorer):
    widget, wanted = explorer("iraq"), iraqi_rows()
    names = [re.fullmatch(r"(.+) \((\d+)\)", o).groups() for o in widget.options(0)]
    voices = widget.buttons(0).all_inner_texts()
    assert [n for n, _ in names] == ["Everybody in Iraq", *sorted({n for n, _ in wanted.values()})]
    assert set(voices) == {"Any voice", *(v for _, v in wanted.values())}
    for n, (name, promised) in enumerate(names):
        widget.select(0, n)
        for v, voice in enumerate(voices):
            widget.buttons(0).nth(v).click()
            own = [i for i, (who, said) in wanted.items() if name in (who, "Everybody in Iraq") and voice in (said, "Any voice")]
            widget.expect(own, sorted)
            assert voice != "Any voice" or len(own) == int(promised)


# --- what was known by then ---

def known(year):
    """Claims by the end of a year, and those that this year added."""
    by_then = [c for c in CLAIMS if PUBLISHED[c["article_id"]] and PUBLISHED[c["article_id"]][:4] <= year]
    return by_then, [c["claim_id"] for c in by_then if PUBLISHED[c["article_id"]][:4] == year]


def known_years():
    dated = sorted(p[:4] for p in PUBLISHED.values() if p)
    return [str(y) for y in range(int(dated[0]), int(dated[-1]) + 1)]


def expect_year(widget, year):
    by_then, new = known(year)
    widget.expect(ids(by_then), sorted)
    assert widget.element.locator(".widget-readout").inner_text() == year
    marked = widget.element.locator(".moment:has(.new)").all()
    assert sorted(unquote(m.locator("a").first.get_attribute("href").partition("#")[2]) for m in marked) == sorted(new)


def test_every_year_shows_what_was_known_by_then(explorer):
    widget = explorer("years")
    handle = widget.element.get_by_role("slider")
    for n, year in enumerate(known_years()):
        if n:
            handle.press("ArrowRight")
        expect_year(widget, year)
        assert handle.get_attribute("aria-valuetext") == year


def test_the_years_play_pause_and_go_back(explorer):
    widget, years = explorer("years"), known_years()
    assert len(years) > 2
    play, back = widget.element.get_by_role("button", name="Play"), widget.element.get_by_role("button", name="Back to the start")
    play.click()
    pause = widget.element.get_by_role("button", name="Pause")
    seen, deadline = [], time.monotonic() + 15
    while len(seen) < 2 and time.monotonic() < deadline:
        year = widget.element.locator(".widget-readout").inner_text()
        seen += [year] if year not in seen else []
        widget.page.wait_for_timeout(100)
    pause.click()
    assert seen == years[years.index(seen[0]) :][:2]   # one after the other
    expect_year(widget, seen[1])
    widget.page.wait_for_timeout(4500)
    expect_year(widget, seen[1])
    back.click()
    expect_year(widget, years[0])


# --- for everybody ---

def go_by_tab(page, selector):
    """Press Tab until the focus is there, as a reader without a mouse does."""
    for _ in range(400):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"no way by keyboard to {selector}")


def test_the_keyboard_reaches_and_works_every_control(explorer):
    widget = explorer("matters")
    page, press = widget.page, widget.page.keyboard.press
    topics = [matter(o)[:2] for o in widget.options(0)]
    go_by_tab(page, ".matters .widget-dropdown:first-child select")
    press("Home")
    for n, (topic, code) in enumerate(topics):
        if n:
            press("ArrowDown")
        widget.expect(ids(in_text_order(of_matter(topic, code))))
    press("Tab")
    press("End")
    topic, code = topics[-1]
    widget.expect(ids([c for c in in_text_order(of_matter(topic, code)) if c["article_id"] == ARTICLES[-1]["article_id"]]))
    press("Tab")
    press("ArrowRight")
    press("Enter")
    assert widget.element.locator(".moment").count() == len(widget.ids())

    widget = Explorer(page, "policy")
    go_by_tab(page, ".policy .widget-toggle-buttons:first-child button:last-of-type")
    press("Enter")
    go_by_tab(page, f".policy button[data-value='{page.evaluate('encodeURI(`What it did or decided`)')}']")
    press("Space")
    widget.expect([c["claim_id"] for c in CLAIMS if c["topic"] == "us_policy" and kind(c) == MEASURE], sorted)

    widget, years = Explorer(page, "years"), known_years()
    go_by_tab(page, ".years .widget-play button:nth-of-type(2)")
    press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "slider"
    press("End")
    expect_year(widget, years[-1])
    press("Tab")
    assert page.evaluate("document.activeElement.matches('.explorer-shown')")   # what scrolls is reached too


def test_what_a_choice_has_brought_is_announced(explorer):
    widget = explorer("years")
    widget.element.get_by_role("slider").press("ArrowRight")
    expect_year(widget, known_years()[1])
    status = widget.page.locator(".widget-status:has(+ .explorer.years)")
    widget.page.wait_for_timeout(100)
    assert status.get_attribute("role") == "status" and f"By the end of {known_years()[1]}" in status.inner_text()


def test_another_choice_is_read_from_its_beginning(explorer):
    widget = explorer("policy")
    widget.buttons(0).last.click()
    widget.expect([c["claim_id"] for c in CLAIMS if c["topic"] == "us_policy"], sorted)
    shown = widget.element.locator(".explorer-shown")
    shown.evaluate("shown => shown.scrollTo(0, 1000)")
    assert shown.evaluate("shown => shown.scrollTop") > 500
    widget.buttons(0).first.click()
    widget.page.wait_for_timeout(300)
    assert shown.evaluate("shown => shown.scrollTop") == 0


def test_french_words_are_marked_and_are_those_of_the_tables(explorer):
    widget = explorer("policy")
    widget.buttons(0).last.click()
    policy = {c["claim_id"]: " ".join(c["text"].split()) for c in CLAIMS if c["topic"] == "us_policy"}
    widget.expect(list(policy), sorted)
    for quotation in widget.element.locator("blockquote.evidence").all():
        claim = unquote(quotation.locator('a[href*="evidence.html#"]').first.get_attribute("href").partition("#")[2])
        assert policy[claim] in " ".join(quotation.locator('[lang="fr"] mark').first.text_content().split())
    widget = Explorer(widget.page, "years")
    for moment in widget.element.locator(".moment").all():
        assert moment.locator('[lang="fr"] > a').count() == 1


@pytest.mark.parametrize("name, wanted", [("matters", ids(CLAIMS)), ("policy", [c["claim_id"] for c in CLAIMS if c["topic"] == "us_policy"]), ("iraq", list(iraqi_rows())), ("years", ids(CLAIMS))])
def test_each_widget_has_its_rows_as_a_list_beside_it(visit, html, name, wanted):
    page = visit((html / PAGE).as_uri(), java_script_enabled=False).page
    lists = page.locator(".static-equivalent")
    assert lists.count() == 4 and page.locator(".explorer").count() == 0
    own = lists.nth(["matters", "policy", "iraq", "years"].index(name))
    own.locator("summary").click()
    links = own.locator('table tr a[href*="evidence.html#"]').all()
    assert all(link.is_visible() for link in links)
    assert sorted(unquote(link.get_attribute("href").partition("#")[2]) for link in links) == sorted(wanted)


def test_paper_has_the_lists_and_no_widget(explorer):
    page = explorer("matters").page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not any(e.is_visible() for e in page.locator(".explorer, .register-tools").all())
    assert all(t.is_visible() for t in page.locator(".static-equivalent table, .register table").all())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_choice_breaks_a_rule_of_accessibility(visit, html, width, theme):
    page = visit((html / PAGE).as_uri(), width, theme).page
    page.get_by_role("tab", name="The time line").click()
    Explorer(page, "policy").buttons(0).last.click()
    Explorer(page, "iraq").buttons(0).last.click()
    page.get_by_role("slider").press("End")
    page.locator(".register thead button").first.click()
    for summary in page.locator(".static-equivalent summary").all():
        summary.click()
    page.locator(".policy select, .policy button").first.focus()
    page.wait_for_timeout(300)
    assert violations(page) == {}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")


# --- the table of all claims ---

COLUMNS = ["Matter", "Words", "Who", "Number", "Status", "When", "Source"]
COMPARE = "([texts, way]) => [...texts.keys()].sort((a, b) => way * new Intl.Collator('fr', {numeric: true, sensitivity: 'base'}).compare(texts[a], texts[b]))"


@pytest.fixture
def register(explorer):
    page = explorer("matters").page
    return page, page.locator(".register")


def listed(page):
    """The claims of the visible rows of the table, in their order."""
    return page.evaluate("[...document.querySelectorAll('.register tbody tr')].filter(r => r.checkVisibility()).map(r => decodeURIComponent(r.dataset.claim))")


def test_the_table_has_every_claim_and_leads_to_its_evidence(register, pages):
    page, table = register
    assert listed(page) == ids(in_text_order(CLAIMS))
    for row, claim in zip(pages[PAGE].select(".register tbody tr"), in_text_order(CLAIMS)):
        link = row.select_one('[lang="fr"] > a')
        assert unquote(link["href"]).endswith(f"book/evidence.html#{claim['claim_id']}") and " ".join(claim["text"].split()) in link.get_text()


def folded(word):
    import unicodedata

    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    return plain.replace("œ", "oe").replace("æ", "ae")


def accented_word():
    return next(w for c in CLAIMS for w in re.findall(r"[^\W\d_]{6,}", c["text"]) if folded(w) != w.lower() and "œ" not in w)


def test_the_search_finds_words_without_their_accents(register):
    page, table = register
    word = accented_word()
    page.get_by_label("Search the claims").fill(folded(word).upper())
    found = listed(page)
    holding = [c["claim_id"] for c in CLAIMS if any(folded(w).startswith(folded(word)) for w in re.findall(r"[^\W\d_]+", c["text"]))]
    assert holding and set(holding) <= set(found) and len(found) < len(CLAIMS)
    assert table.get_by_role("status").inner_text() == f"{len(found)} of {len(CLAIMS)} claims shown"


def test_the_search_finds_numbers_however_they_are_printed(register):
    page, table = register
    claim = next(c for c in CLAIMS if c["value"] and float(c["value"]) >= 1000)
    value = int(float(claim["value"]))
    answers = []
    for query in (str(value), f"{value:,}", f"{value:,}".replace(",", "."), f"{value:,}".replace(",", " ")):
        page.get_by_label("Search the claims").fill(query)
        answers.append(listed(page))
    assert claim["claim_id"] in answers[0] and answers.count(answers[0]) == 4


def test_the_search_narrows_with_each_word_and_can_be_emptied(register):
    page, table = register
    field = page.get_by_label("Search the claims")
    field.fill("mission")
    some = listed(page)
    field.fill("mission size")
    fewer = listed(page)
    assert fewer and set(fewer) < set(some)
    field.fill("xyzzy")
    assert listed(page) == [] and table.get_by_role("status").inner_text().startswith("0 of")
    field.fill("")
    assert len(listed(page)) == len(CLAIMS)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_table_sorts_by_every_column_both_ways(explorer, width):
    page = explorer("matters", width=width).page
    headers = page.locator(".register thead th")
    assert [h.inner_text().strip() for h in headers.all()] == COLUMNS
    for n, column in enumerate(COLUMNS):
        for way, order in ((1, "ascending"), (-1, "descending")):
            headers.nth(n).get_by_role("button").press("Enter")
            assert [h.get_attribute("aria-sort") for h in headers.all()] == [order if h == n else None for h in range(len(COLUMNS))]
            assert listed(page) == ordered(page, column, way), (column, order)


def ordered(page, column, way):
    """The claims as a column should order them; equal ones stay in the order of the text, empty ones come last."""
    keys = {
        "Words": lambda c: " ".join(c["text"].split()),
        "Who": lambda c: ACTORS[c["actor_id"]]["name"] if c["actor_id"] else "",
        "Number": lambda c: c["value"] and float(c["value"]),
        "When": lambda c: (c["date"] or PUBLISHED[c["article_id"]]) and ((c["date"] or PUBLISHED[c["article_id"]]) + "-01-01")[:10],
        "Source": lambda c: (ORDER[c["article_id"]], int(c["start"])),
    }
    key = keys.get(column) or shown_texts(page, column)
    claims = in_text_order(CLAIMS)
    known, empty = [c for c in claims if key(c) != ""], [c for c in claims if key(c) == ""]
    if isinstance(key(known[0]), str):
        places = page.evaluate(COMPARE, [[key(c) for c in known], way])
        return ids([known[i] for i in places] + empty)
    return ids(sorted(known, key=key, reverse=way < 0) + empty)   # Python's sort keeps equal ones in their order, reversed too


def shown_texts(page, column):
    """What the table prints in a column whose words are the book's own."""
    shown = page.evaluate("column => Object.fromEntries([...document.querySelectorAll('.register tbody tr')].map(r => [decodeURIComponent(r.dataset.claim), r.querySelector(`[data-label='${column}']`).textContent.trim()]))", column)
    return lambda claim: shown[claim["claim_id"]]


# --- what stands on a card ---

def told(html):
    """(claim, text) of every card, entry and list row of the explorer: in the states of the widgets, and on the page itself."""
    page = BeautifulSoup((html / PAGE).read_text("utf-8"), "html.parser")
    states = json.loads(page.find("script", type="application/vnd.jupyter.widget-state+json").string)["state"].values()
    shown = [BeautifulSoup(s["state"]["value"], "html.parser") for s in states if "evidence.html#" in str(s["state"].get("value", ""))]
    for part in (*shown, page):
        for link in part.select("a[href*='evidence.html#']"):
            item = link.find_parent(class_="moment") or link.find_parent("tr") or link.find_parent("blockquote")
            if item is not None:
                before = item.find_previous_sibling(class_="card-head")
                text = " ".join([before.get_text(" ") if before and item.name == "blockquote" else "", item.get_text(" ")])
                yield unquote(link["href"].partition("#")[2]), " ".join(text.split())


def test_every_card_and_row_says_what_the_table_says(html):
    known, seen, wrong = {c["claim_id"]: c for c in CLAIMS if c["topic"] == "mission"}, {}, []
    for claim_id, text in told(html):
        claim = known.get(claim_id)
        if claim is None:
            continue
        seen[claim_id] = seen.get(claim_id, 0) + 1
        value = f"{float(claim['value']):,.0f}" if claim["value"] else ""
        wanted = (" ".join(claim["text"].split()), claim["status"].replace("_", " "), value)
        if not all(w in text for w in wanted):
            wrong.append((claim_id, text[:120]))
    assert wrong == []
    assert set(seen) == set(known) and min(seen.values()) >= 4      # card, time line, year and list
