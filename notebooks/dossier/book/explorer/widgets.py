"""Selectors and what they choose from, linked in the reader's browser: all that can be shown is made beforehand, so no kernel is needed.

Identifiers of widgets are counted, not drawn by lot: the same tables give the same page, byte for byte. A cell that is run again counts
on, so JupyterLab never meets one identifier twice in a kernel. The stored notebook holds no state of widgets: the build makes it anew with
every execution, and JupyterLab asks the kernel; a stored one would be a second copy of the tables that nbval does not compare.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

import ipywidgets as W
from ipywidgets.widgets.widget_link import DirectionalLink, Link

FRAME_MS = 4000     # how long `Play` shows a step: time to read a few lines
WIDEST = "34rem"    # of a selector

_numbers = itertools.count(1)


def make(kind: type[W.Widget], *arguments, classes: Iterable[str] = (), **traits) -> W.Widget:
    """A widget with counted identifiers, for its layout and its style too. Those may be given as widgets, or as dictionaries of traits."""
    for name in ("layout", "style"):
        if name in kind.class_trait_names():
            given = traits.get(name, {})
            traits[name] = kind.class_traits()[name].klass(model_id=_identifier(), **given) if isinstance(given, dict) else given
    if classes:
        traits["_dom_classes"] = tuple(classes)
    return kind(*arguments, model_id=_identifier(), **traits)


def _identifier() -> str:
    return f"w{next(_numbers)}"   # short: a state names each piece that it shows


class Pieces:
    """HTML as widgets, each made once: states, and explorers, that show the same row share its widget, so a page grows with its rows, not with its states."""

    def __init__(self) -> None:
        self._made: dict[object, W.Widget] = {}
        self.layout, self._style = make(W.Layout), make(W.HTML.class_traits()["style"].klass)

    def html(self, html: str) -> W.HTML:
        return self._once(html, lambda: make(W.HTML, value=html, layout=self.layout, style=self._style))

    def box(self, parts: Iterable[str]) -> W.VBox:
        """Pieces of HTML, one below the other."""
        parts = tuple(parts)
        return self._once(parts, lambda: make(W.VBox, [self.html(part) for part in parts], layout=self.layout))

    def _once(self, key: object, making: Callable[[], W.Widget]) -> W.Widget:
        if key not in self._made:
            self._made[key] = making()
        return self._made[key]


def dropdown(label: str, options: Sequence[str], chosen: int = 0) -> W.Dropdown:
    """A selector for many options."""
    return make(W.Dropdown, description=label, options=list(options), index=chosen,
                style={"description_width": "initial"}, layout={"width": "100%", "max_width": WIDEST})


def buttons(label: str, options: Sequence[str]) -> W.ToggleButtons:
    """A selector for a few options."""
    return make(W.ToggleButtons, description=label, options=list(options), index=0,
                style={"description_width": "initial", "button_width": "auto"}, layout={"width": "100%"})


def player(label: str, options: Sequence[str]) -> tuple[W.HBox, W.SelectionSlider]:
    """Steps to go through by hand or to play: the whole, and the slider that says which step it is."""
    slider = make(W.SelectionSlider, description=label, options=list(options), index=0, style={"description_width": "initial"}, layout={"width": "100%", "max_width": WIDEST})
    play = make(W.Play, min=0, max=len(options) - 1, value=0, interval=FRAME_MS, show_repeat=False)
    make(Link, (play, "value"), (slider, "index"))
    return make(W.HBox, [play, slider], layout={"flex_flow": "row wrap"}), slider


def stack(selector: W.Widget, children: Iterable[W.Widget], pieces: Pieces) -> W.Stack:
    """One of the children, the one that the selector's index says."""
    made = make(W.Stack, list(children), selected_index=selector.index, layout=pieces.layout)
    make(DirectionalLink, (selector, "index"), (made, "selected_index"))
    return made


def grid(first: W.Widget, second: W.Widget, panels: Iterable[Iterable[W.Widget]], pieces: Pieces) -> W.Stack:
    """One of the panels, chosen by two selectors: row and column."""
    return stack(first, [stack(second, row, pieces) for row in panels], pieces)


def tabs(views: Sequence[tuple[str, W.Widget]]) -> W.Tab:
    """Several views, one at a time, by title."""
    return make(W.Tab, [_shown(view) for _, view in views], titles=[title for title, _ in views], selected_index=0)


def explorer(name: str, controls: Sequence[W.Widget], shown: W.Widget) -> W.VBox:
    """The whole: selectors above, what they choose below. `name` becomes a class of its element."""
    return make(W.VBox, [*controls, shown if isinstance(shown, W.Tab) else _shown(shown)], classes=["explorer", name])


def _shown(view: W.Widget) -> W.Widget:
    """Marked as the part that changes, so that the page can keep it within a screen's height."""
    view.add_class("explorer-shown")
    return view
