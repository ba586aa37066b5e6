"""A sheet of paper measured in CSS pixels: texts, lines and marks in, one accessible SVG out, drawn with matplotlib.

Text and lines take the colour of the page (`currentColor`), so that a drawing reads in the light and in the dark theme. Each
figure is drawn twice, wide and narrow; the page shows the one that fits, at the page's own text size. The same input gives
the same bytes: no date, no random identifier.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from functools import cache
from html import escape

import matplotlib
import pandas as pd
from matplotlib.figure import Figure as Sheet
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.patches import Circle, Rectangle

from .display import Html
from .figure_rows import embedded, identifiers
from .links import mark

WIDE, NARROW = 660, 340          # widths in pixels; a page as wide as WIDE shows the wide drawing
SIZE = 16                        # text size in pixels, the page's own
LINE = 21                        # from one line of text to the next

# Okabe & Ito (2008): apart for colour-blind readers; each has a contrast of 3:1 and more with both grounds.
COLOURS = {"nato": "#0072b2", "us": "#d55e00", "iraq": "#009e73", "other": "#8a6db0", "unnamed": "#808080", "outlet": "#808080", "": "#808080"}
COLOUR_NAMES = {"nato": "blue", "us": "orange", "iraq": "green", "other": "purple", "unnamed": "grey", "outlet": "grey", "": "grey"}
GROUP_NAMES = {"nato": "NATO", "us": "US", "iraq": "Iraq", "other": "others", "unnamed": "unnamed", "outlet": "outlet", "": "nobody named"}

INK, _PAPER = "#010203", "#fdfcfb"   # stand for the page's own colours until the drawing is written
PAGE_COLOURS = ("currentColor", "var(--pst-color-background, Canvas)")   # of text, of the ground
PAGE_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"
_SETTINGS = {"svg.fonttype": "none", "svg.hashsalt": "dossier", "font.family": "DejaVu Sans"}
_STYLE = """<style>
.dossier-figure{container-type:inline-size;margin:1.5rem 0}
.dossier-figure .figure-title{font-weight:600;margin:0 0 .6rem}
.dossier-figure svg{display:block;width:100%;height:auto;max-width:760px}
.dossier-figure svg.narrow{display:none}
.dossier-figure figcaption{margin-top:.6rem}
@container (max-width:639px){.dossier-figure svg.wide{display:none}.dossier-figure svg.narrow{display:block;max-width:480px}}
</style>"""


class Figure(Html):
    """A finished figure: `<figure>` with a title, two drawings, a caption, and unseen the rows it was drawn from.

    Its plain text is the alternative text.
    """

    def __init__(self, name: str, title: str, alt: str, caption: str, draw: Callable[[Canvas], None], rows: pd.DataFrame) -> None:
        drawings = "\n".join(_drawn(draw, width).svg(f"{title} {alt}", css) for width, css in ((WIDE, "wide"), (NARROW, "narrow")))
        super().__init__(
            f'<figure class="dossier-figure" id="fig-{name}">{_STYLE}<p class="figure-title">{escape(title, quote=False)}</p>\n'
            f"{drawings}\n<figcaption>{_credited(caption, rows)}</figcaption>\n{embedded(rows)}</figure>", f"{title} {alt}")
        self.name, self.title, self.alt, self.caption, self.rows = name, title, alt, caption, rows


class Canvas:
    """Drawing in pixels from the top left corner. `height` grows with what is drawn."""

    def __init__(self, width: int) -> None:
        self.width, self.height, self.narrow = width, 0.0, width == NARROW
        self._items: list[Callable] = []

    def text(self, x: float, y: float, text: str, anchor: str = "left", bold: bool = False) -> None:
        """One line of text; `y` is the middle of its small letters."""
        self._grow(y + SIZE / 2)
        self._items.append(lambda ax: ax.text(x, y + 0.34 * SIZE, text, ha=anchor, va="baseline", size=SIZE,
                                              weight="bold" if bold else "normal", color=INK, parse_math=False))

    def paragraph(self, x: float, y: float, text: str, width: float, bold: bool = False, anchor: str = "left") -> float:
        """Text in lines no wider than `width`; returns the y of the line after the last."""
        for line in wrapped(text, width, bold):
            self.text(x, y, line, anchor, bold)
            y += LINE
        return y

    def line(self, points: Sequence[tuple[float, float]], colour: str = INK, width: float = 1, dashed: bool = False, faint: bool = False) -> None:
        """A line through points; dashed where it leads to what isn't there yet."""
        self._grow(max(y for _, y in points))
        xs, ys = zip(*points)
        self._items.append(lambda ax: ax.plot(xs, ys, color=colour, lw=width, ls=(0, (4, 3)) if dashed else "-", alpha=0.35 if faint else None,
                                              clip_on=False, solid_capstyle="butt", dash_capstyle="butt")[0])

    def mark(self, x: float, y: float, colour: str, filled: bool = True, shape: str = "circle", r: float = 7) -> None:
        """A circle or a square; a hollow one has the ground's colour, so that no line shows through."""
        self._grow(y + r)
        style = {"fc": colour if filled else _PAPER, "ec": colour, "lw": 2, "clip_on": False}
        patch = (lambda: Rectangle((x - r + 1, y - r + 1), 2 * r - 2, 2 * r - 2, **style)) if shape == "square" else (lambda: Circle((x, y), r - 1, **style))
        self._items.append(lambda ax: ax.add_patch(patch()))

    def bar(self, x: float, y: float, width: float, height: float, colour: str, filled: bool = True) -> None:
        """A bar from its top left corner."""
        self._grow(y + height)
        style = {"fc": colour if filled else _PAPER, "ec": colour, "lw": 2, "clip_on": False}
        self._items.append(lambda ax: ax.add_patch(Rectangle((x + 1, y + 1), max(0.0, width - 2), height - 2, **style)))

    def svg(self, label: str, css: str) -> str:
        """The drawing as SVG with `label` as its text for those who can't see it."""
        with matplotlib.rc_context(_SETTINGS):
            sheet = Sheet(figsize=(self.width / 72, self.height / 72))
            ax = sheet.add_axes((0, 0, 1, 1), xlim=(0, self.width), ylim=(self.height, 0))
            ax.set_axis_off()
            for order, add in enumerate(self._items):
                add(ax).set_zorder(order)   # what is drawn later lies above
            out = io.StringIO()
            sheet.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        return _cleaned(out.getvalue(), label, css, self.width, self.height)

    def _grow(self, y: float) -> None:
        self.height = max(self.height, float(round(y + 4)))


def _credited(caption: str, rows: pd.DataFrame) -> str:
    """The caption as HTML: what it names as its source, at its end, is a mark for the rows that were drawn."""
    before, source, named = escape(caption, quote=False).rpartition("Source: ")
    drawn = identifiers(rows)
    return f"{before}{source}{mark(named.removesuffix('.'), drawn)}." if source and drawn else f"{before}{source}{named}"


def _drawn(draw: Callable[[Canvas], None], width: int) -> Canvas:
    canvas = Canvas(width)
    draw(canvas)
    return canvas


def text_width(text: str, bold: bool = False) -> float:
    """The width of a line in pixels, in a font that is wider than those of most readers."""
    return _measured(text, bold)


@cache
def _measured(text: str, bold: bool) -> float:
    font = get_font(findfont(FontProperties(family="DejaVu Sans", weight="bold" if bold else "normal")))
    font.set_size(SIZE, 72)
    font.set_text(text, 0.0)
    return font.get_width_height()[0] / 64


def wrapped(text: str, width: float, bold: bool = False) -> list[str]:
    """Text as lines no wider than `width`; a single long word stays whole."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and text_width(f"{lines[-1]} {word}", bold) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _cleaned(svg: str, label: str, css: str, width: float, height: float) -> str:
    """matplotlib's SVG file as an element of a page: its own colours, no identifiers that two drawings would share."""
    svg = svg[svg.index("<svg"):]
    svg = re.sub(r"<svg\b[^>]*>", f'<svg class="{css}" role="img" aria-label="{escape(label)}" viewBox="0 0 {width:g} {height:g}" '
                 'xmlns="http://www.w3.org/2000/svg">', svg, count=1)
    svg = re.sub(r"<!--.*?-->\s*|<metadata>.*?</metadata>\s*|<defs>.*?</defs>\s*", "", svg, flags=re.S)
    svg = re.sub(r' id="[^"]*"', "", svg)
    for drawn, shown in zip((INK, _PAPER, "'DejaVu Sans'"), (*PAGE_COLOURS, PAGE_FONT)):
        svg = svg.replace(drawn, shown)
    return "\n".join(line.strip() for line in svg.splitlines() if line.strip())
