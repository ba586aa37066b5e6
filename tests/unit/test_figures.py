"""Figures: the answer in the title, the numbers in the text, nothing that two drawings share, the same bytes each time."""

import json
import re

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from dossier.book import figures, links
from dossier.book.drawing import COLOURS, NARROW, SIZE, WIDE, text_width, wrapped
from dossier.book.figure_rows import as_text
from dossier.book.marks import levels
from dossier.book.readings import clashes, growth, iraq, policy
from small_tables import Small

FIGURES = (figures.mission_growth, figures.mission_steps, figures.policy_matrix, figures.iraqi_positions, figures.speakers, figures.disagreements)
READINGS = (
    growth.stages, growth.points, growth.wordings, growth.step_reading, growth.step_quotes, growth.means_reading, growth.means_quotes, growth.requests,
    growth.requests_reading, growth.disagreements_here, growth.closing, policy.matrix, policy.changes, policy.reading, policy.weights, policy.weights_reading,
    policy.headline, policy.headline_reading, policy.closing, iraq.positions, iraq.in_short, iraq.reading, iraq.through, iraq.targets, iraq.by_article, iraq.quoted,
    iraq.quoted_reading, iraq.one_outlet, iraq.one_outlet_reading, iraq.closing, clashes.contradictions, clashes.times, clashes.lookalikes, clashes.counts,
    clashes.rule_table, clashes.agreed, clashes.closing,
)


def some(target=900, name="Jane Doe"):
    small = Small()
    small.article("un", "2019-05-04", outlet="Le Quotidien")
    small.article("deux", "2020-05-04")
    for actor in small.rows["actors"]:
        if actor["actor_id"] == "jane-doe":
            actor["name"] = name
    small.claim("un", "request", actor_id="iraqi-government", status="requested", voice="attributed", speaker_id="jane-doe")
    small.claim("un", "launch", date="2018", status="done", actor_id="nato")
    before = small.claim("deux", "size", value=300, status="current", qualifier="exact", role="current", actor_id="nato")
    after = small.claim("deux", "size", value=target, status="planned", qualifier="about", role="target", actor_id="nato", words=f"{target} gens")
    after["sentence_id"] = before["sentence_id"]
    small.claim("deux", "decision", status="decided", date="2020-05-04", actor_id="nato")
    for administration, direction, status in (("trump", "reduce", "done"), ("biden", "hold", "denied")):
        small.claim("deux", "troop_level", topic="us_policy", administration=administration, direction=direction, status=status, actor_id="us")
    for code, whom, article in (("request", "nato", "un"), ("demand_departure", "foreign-forces", "deux")):
        small.claim(article, code, topic="iraqi_position", actor_id="iraqi-government", target_id=whom, status="requested")
    small.statement("un", "ali-hassan")
    small.statement("deux", "jane-doe", kind="indirect")
    return small.tables()


def drawn(figure):
    return BeautifulSoup(figure._repr_html_(), "html.parser").find("figure")


@pytest.mark.parametrize("draw", FIGURES)
def test_form(draw):
    html = draw(some())._repr_html_()
    assert html.startswith('<figure class="dossier-figure" id="fig-')
    figure = BeautifulSoup(html, "html.parser").figure
    wide, narrow = figure.find_all("svg")
    for svg, width in ((wide, WIDE), (narrow, NARROW)):
        assert svg["role"] == "img" and figure.find(class_="figure-title").get_text() in svg["aria-label"]
        assert re.match(rf'0 0 {width} \d+', re.search(rf'class="{svg["class"][0]}"[^>]*viewBox="([^"]+)"', html)[1])
    assert figure.figcaption.get_text().strip()
    assert not figure.svg.find(id=True)
    assert "Date" not in html and "dc:" not in html and "DejaVu" not in html


@pytest.mark.parametrize("draw", FIGURES)
def test_the_rows_behind_the_drawing_come_with_it(draw):
    figure = draw(some())
    embedded = json.loads(drawn(figure).find("script", class_="figure-rows").string)
    assert embedded["columns"] == list(figure.rows.columns) and len(embedded["rows"]) == len(figure.rows) > 0
    key, text = embedded["columns"].index(next(c for c in embedded["columns"] if c.endswith("_id"))), next(n for n, c in enumerate(embedded["columns"]) if c.endswith("text"))
    said = {row[figure_key]: row["text"] for name, figure_key in (("claims", "claim_id"), ("statements", "statement_id")) for row in some()[name].to_dict("records")}
    assert all(said[row[key]] == row[text] for row in embedded["rows"])


@pytest.mark.parametrize("draw", FIGURES)
def test_the_source_in_the_caption_is_a_mark_for_these_rows(draw):
    figure = draw(some())
    mark = drawn(figure).figcaption.find("a", class_="evidence-mark")
    keys = [c for c in figure.rows.columns if c in ("claim_id", "statement_id", "left_id", "right_id")]
    assert links.unlisted(mark["data-evidence"]) == list(dict.fromkeys(figure.rows[keys].to_numpy().ravel()))
    assert f"Source: {mark.get_text()}." in drawn(figure).figcaption.get_text()


def test_what_has_no_date_is_not_drawn_and_not_counted():
    tables = some()
    tables["articles"] = tables["articles"].assign(published="")
    figure = figures.mission_growth(tables)
    assert set(figure.rows["code"]) == {"launch", "decision"} and "Source: two claims" in figure.caption


def test_cells_read_like_those_of_the_tables():
    assert [as_text(v) for v in (None, pd.NA, float("nan"), True, 4000.0, 0.5, 7, "a\nb")] == ["", "", "", "true", "4000", "0.5", "7", "a\nb"]


@pytest.mark.parametrize("draw", FIGURES)
def test_same_bytes(draw):
    assert draw(some())._repr_html_() == draw(some())._repr_html_()


@pytest.mark.parametrize("draw", FIGURES)
def test_text_takes_the_colour_of_the_page_and_its_size(draw):
    for text in drawn(draw(some())).find_all("text"):
        assert "currentColor" in text["style"] and f"font-size: {SIZE}px" in text["style"].replace("font: ", "font-size: ")


@pytest.mark.parametrize("draw", [figures.mission_growth, figures.mission_steps])
def test_a_changed_number_changes_title_drawing_and_text(draw):
    before, after = draw(some()), draw(some(target=1100))
    assert "about 900" in before.title and "about 1,100" in after.title
    assert "900" not in after._repr_html_().replace("1900", "")
    assert all("about 1,100" in svg["aria-label"] for svg in drawn(after).find_all("svg"))
    assert "1,100" in drawn(after).svg.get_text()


def test_what_is_not_done_is_hollow():
    marks = [p["style"] for p in drawn(figures.mission_growth(some())).svg.find_all("path") if COLOURS["nato"] in p.get("style", "")]
    assert any(f"fill: {COLOURS['nato']}" in m for m in marks) and any("fill: var(--pst-color-background" in m for m in marks)


def test_what_is_decided_or_asked_for_is_hollow():
    small = Small()
    small.article("un")
    for code, status in (("decision", "decided"), ("request", "past")):
        small.claim("un", code, status=status, actor_id="nato")
    small.claim("un", "request", topic="iraqi_position", actor_id="iraqi-government", target_id="nato", status="current")
    for draw in (figures.mission_growth, figures.iraqi_positions):
        assert not any(f"fill: {colour}" in draw(small.tables())._repr_html_() for colour in COLOURS.values())


def claims_of_one_day(*voices):
    small = Small()
    small.article("un", "2019-05-04")
    for voice in voices:
        small.claim("un", "launch", status="done", actor_id="nato", voice=voice, speaker_id="jane-doe" if voice == "attributed" else "")
    return drawn(figures.mission_growth(small.tables())).find("svg", class_="wide")


def marks_of(svg):
    """Where the marks stand: the first point of each filled path, by colour."""
    return [tuple(map(float, re.match(r"M ([-\d.]+) ([-\d.]+)", p["d"]).groups())) for p in svg.find_all("path") if f"fill: {COLOURS['nato']}" in p.get("style", "")]


def test_claims_of_one_step_day_and_voice_share_a_mark_that_counts_them():
    svg = claims_of_one_day("outlet", "outlet", "outlet")
    assert len(marks_of(svg)) == 1 and "×3" in svg.get_text()
    assert "×" not in claims_of_one_day("outlet").get_text()


def test_both_voices_are_drawn_one_above_the_other():
    svg = claims_of_one_day("outlet", "attributed")
    (_, first), (_, second) = marks_of(svg)
    assert abs(first - second) > 10 and "×" not in svg.get_text()


def test_marks_that_touch_stand_on_levels():
    assert levels([(0, 10), (5, 15), (10, 20), (-5, 0), (12, 14), (16, 18)]) == [0, 1, 0, 0, 2, 1]
    assert levels([]) == []


def test_the_table_of_points_has_the_rows_of_the_figure():
    tables = some()
    shown = BeautifulSoup(growth.points(tables).html, "html.parser")
    drawn_rows = figures.mission_growth(tables).rows
    assert len(shown.select("tbody tr")) == len(drawn_rows) and "more claim" not in shown.get_text()
    added = Small()
    added.article("un")
    added.claim("un", "size", value=50, status="planned", qualifier="exact", role="increase")
    added.claim("un", "launch", status="done")
    text = growth.points(added.tables()).text
    assert "The one claim of the figure" in text and "One more claim is not in the figure" in text and "size, 50 more" in text


@pytest.mark.parametrize("value", [4000, 123456789])
def test_labels_of_the_steps_stay_on_the_sheet(value):
    for svg in drawn(figures.mission_steps(some(target=value))).find_all("svg"):
        width = float(re.search(r"0 0 (\d+)", svg["viewbox"])[1])
        label = next(t for t in svg.find_all("text") if "about" in t.get_text())
        assert float(label["x"]) + text_width(label.get_text().strip()) <= width


def test_what_nobody_has_reviewed_is_hollow():
    tables = some()
    tables["claims"] = tables["claims"].assign(coding="unreviewed")
    assert f"fill: {COLOURS['nato']}" not in figures.mission_growth(tables)._repr_html_()


@pytest.mark.parametrize("draw", FIGURES)
@pytest.mark.parametrize("rows", [Small().tables(), {**some(), "claims": some()["claims"].iloc[:0]}])
def test_empty_tables(draw, rows):
    assert drawn(draw(rows)).find("figcaption")


@pytest.mark.parametrize("read", READINGS)
def test_readings_take_any_tables(read):
    empty, full = read(Small().tables()), read(some())
    for shown in (empty, full):
        assert shown.html and "nan" not in shown.text.lower().split() and "<NA>" not in shown.text and "object at" not in shown.text


@pytest.mark.parametrize("read", [*FIGURES, *READINGS])
def test_markup_in_a_name_is_plain_text(read):
    shown = BeautifulSoup(read(some(name="<script>x</script> $y$ {{ z }}"))._repr_html_(), "html.parser")
    assert not shown.select("script:not(.figure-rows)")


def test_lines_fit_their_width():
    text = "un deux trois quatre cinq six sept huit neuf dix"
    assert all(text_width(line) <= 120 for line in wrapped(text, 120)) and " ".join(wrapped(text, 120)) == text


def test_a_pair_shows_both_sentences():
    small = Small()
    for article, value in (("a", 900), ("b", 800)):
        small.article(article)
        small.claim(article, "size", text=f"Ils seront {value}.", value=value, status="planned", qualifier="exact", role="target")
    shown = BeautifulSoup(clashes.contradictions(small.tables()).html, "html.parser")
    assert [m.get_text() for m in shown.select(".side-by-side mark")] == ["Ils seront 900.", "Ils seront 800."]
