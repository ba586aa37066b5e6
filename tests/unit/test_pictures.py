"""Pictures that travel: a drawing with its title, caption and colours in one SVG, and the same as PNG."""

import io
import xml.etree.ElementTree as ET

import pytest
from dossier.book.drawing import WIDE, Canvas
from dossier.exports import pictures
from PIL import Image

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def svg():
    canvas = Canvas(WIDE)
    canvas.text(0, 14, "un & deux < trois")
    canvas.mark(30, 60, "#0072b2")
    canvas.mark(60, 60, "#0072b2", filled=False)
    return pictures.standalone(canvas.svg("five six", "wide"), "Five & more, " + "a title that is longer than a line of the picture " * 2, "Six <7>.", ["Caption & source.", "Credit."])


def test_the_svg_says_what_it_is(svg):
    picture = ET.fromstring(svg)
    assert picture.find(f"{SVG}title").text.startswith("Five & more") and picture.find(f"{SVG}desc").text == "Six <7>. Caption & source. Credit."
    texts = [t.text for t in picture.iter(f"{SVG}text")]
    assert "un & deux < trois" in texts and texts[-2:] == ["Caption & source.", "Credit."] and texts[0].startswith("Five & more")


def test_nothing_of_the_page_is_left(svg):
    assert not any(word in svg for word in ("currentColor", "var(", "system-ui", "aria-label="))


def test_lines_stand_below_each_other_and_within_the_picture(svg):
    picture = ET.fromstring(svg)
    inner = picture.find(f"{SVG}svg")
    title = [float(t.get("y")) for t in picture.findall(f"{SVG}text") if t.get("font-weight") == "bold"]
    notes = [float(t.get("y")) for t in picture.findall(f"{SVG}text") if t.get("font-weight") != "bold"]
    top, bottom = float(inner.get("y")), float(inner.get("y")) + float(inner.get("height"))
    assert len(title) >= 2 and title == sorted(title) and title[-1] < top and bottom < notes[0] < notes[-1] < float(picture.get("height"))


def test_the_png_is_sharp_and_the_same_each_time(svg):
    made = pictures.png(svg)
    assert made == pictures.png(svg)
    png = Image.open(io.BytesIO(made)).convert("RGB")
    assert png.width == pictures.SCALE * (WIDE + 2 * pictures.MARGIN)
    colours = {colour for _, colour in png.getcolors(1 << 16)}
    assert {(255, 255, 255), (0, 114, 178)} <= colours and min(sum(c) for c in colours) < 120


def test_the_text_is_drawn(svg):
    """Without its font the renderer would leave it out and not complain."""
    without = "".join(part.partition("</text>")[2] if n else part for n, part in enumerate(svg.split("<text")))
    assert pictures.png(without) != pictures.png(svg)
