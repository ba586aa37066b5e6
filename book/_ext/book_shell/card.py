"""The social card: a picture of 1200 by 630 pixels with the book's title, drawn anew by each build, the same bytes each time.

DejaVu Sans comes with matplotlib, so the picture does not depend on the machine's fonts.
"""

import textwrap

import matplotlib
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

CARD = "card.png"
SIZE = (1200, 630)
ALTERNATIVE = "The book's title, “{title}”, beside a sheet with three lines of text, the middle one marked."
GROUND, INK, MARKED = "#f6f3ea", "#1f5a8c", "#d98200"


def draw_card(title, author, file):
    """Draw the card into a PNG file."""
    with matplotlib.rc_context({"font.family": "DejaVu Sans"}):
        figure = Figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100, facecolor=GROUND)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, SIZE[0]), ylim=(SIZE[1], 0))
        axes.axis("off")
        _draw_folder(axes, 90, 150, 300)
        name, _, what = title.partition(": ")
        lines = textwrap.wrap(name, 18)
        for i, line in enumerate(lines):
            axes.text(460, 235 + 74 * i, line, color=INK, fontsize=46, fontweight="bold", va="baseline")
        for i, line in enumerate(textwrap.wrap(what, 34)):
            axes.text(460, 235 + 74 * len(lines) + 44 * i, line, color=INK, fontsize=25, va="baseline")
        axes.text(460, 530, author, color="#555555", fontsize=17, va="baseline")
        axes.add_patch(Polygon([(0, 618), (1200, 618), (1200, 630), (0, 630)], color=MARKED, linewidth=0))
        figure.savefig(file, format="png", facecolor=GROUND, metadata={"Software": None})


def _draw_folder(axes, left, top, width):
    """The book's emblem: a folder whose sheet has three lines, the middle one marked."""
    unit = width / 48
    outline = [(0, 8), (0, 44), (48, 44), (48, 8), (24, 8), (18, 0), (0, 0)]
    axes.add_patch(Polygon([(left + x * unit, top + y * unit) for x, y in outline], fill=False, edgecolor=INK, linewidth=9, joinstyle="round"))
    for y, length, colour, weight in ((18, 28, INK, 7), (26, 20, MARKED, 12), (34, 24, INK, 7)):
        axes.plot([left + 10 * unit, left + (10 + length) * unit], [top + y * unit] * 2, color=colour, linewidth=weight, solid_capstyle="butt")
