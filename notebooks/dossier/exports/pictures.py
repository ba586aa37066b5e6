"""A drawing of a page in, picture files out: one SVG that stands alone, and a PNG of it.

On a page the title, the caption and the colours lie around the drawing; a file that travels has to carry them itself. So the SVG gets
the title above and the caption and credit below, in the light theme's colours. The PNG is that SVG, drawn at twice its size by resvg, which
needs neither a browser nor the system's fonts: with the one font that it is given (matplotlib brings it, and the drawing was measured in
it) every machine makes the same bytes.
"""

from __future__ import annotations

import math
import re
from html import escape
from pathlib import Path

from ..book.drawing import PAGE_COLOURS, PAGE_FONT, SIZE, wrapped

# Verdana comes with Windows and macOS, DejaVu Sans with Linux; both are as wide as the font in which the drawing was measured.
FONT = "Verdana, 'DejaVu Sans', Geneva, sans-serif"
LIGHT = dict(zip(PAGE_COLOURS, ("#1a1a1a", "#ffffff")))
MARGIN, NOTE, GREY = 20, 12, "#555555"   # NOTE is the size of the caption's text
SCALE = 2                                # of the PNG: 1,400 pixels across, sharp at half a page of print


def standalone(drawing: str, title: str, alt: str, notes: list[str]) -> str:
    """An SVG file: `drawing` (an <svg> of a page), its title above, `notes` below, `alt` as its description."""
    width, height = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawing).groups())
    above, top = _lines([title], MARGIN, SIZE, width, weight="bold")
    below, bottom = _lines(notes, top + height + 14, NOTE, width, fill=GREY)
    inner = re.sub(r"<svg\b[^>]*>", f'<svg x="{MARGIN}" y="{top:g}" width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}">', drawing, count=1)
    for theirs, ours in {**LIGHT, PAGE_FONT: FONT}.items():
        inner = inner.replace(theirs, ours)
    across, down = width + 2 * MARGIN, math.ceil(bottom + MARGIN - 8)
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{across:g}" height="{down:g}" viewBox="0 0 {across:g} {down:g}" role="img" aria-labelledby="title desc" lang="en">',
        f'<title id="title">{escape(title)}</title>', f'<desc id="desc">{escape(" ".join([alt, *notes]))}</desc>',
        f'<rect width="100%" height="100%" fill="{LIGHT[PAGE_COLOURS[1]]}"/>', *above, inner, *below, "</svg>", ""])


def png(svg: str) -> bytes:
    """An SVG file as PNG, `SCALE` times its size."""
    import resvg_py   # here and not above: the command line extracts without it
    from matplotlib import get_data_path

    folder = Path(get_data_path(), "fonts", "ttf")
    fonts = [str(folder / name) for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")]
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=SCALE, skip_system_fonts=True, font_files=fonts, font_family="DejaVu Sans", sans_serif_family="DejaVu Sans"))


def _lines(paragraphs: list[str], y: float, size: int, width: float, weight: str = "normal", fill: str = "#1a1a1a") -> tuple[list[str], float]:
    """Paragraphs as lines of text from `y` down, and the y below them."""
    step, made = round(size * 1.4), []
    for paragraph in paragraphs:
        for line in wrapped(paragraph, width * SIZE / size, weight == "bold"):
            y += step
            made.append(f'<text x="{MARGIN}" y="{y - size * 0.4:g}" font-family="{FONT}" font-size="{size}" font-weight="{weight}" fill="{fill}">{escape(line)}</text>')
        y += size * 0.4
    return made, y + size * 0.4
