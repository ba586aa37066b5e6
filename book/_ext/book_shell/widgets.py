"""Pages with ipywidgets: the widget manager from `book/vendor/html-manager`, on these pages only, and nothing from elsewhere.

MyST-NB would link a manager on a CDN (`nb_ipywidgets_js` in `_config.yml` is empty against that) and puts the state of all widgets into the
page's head. Here the state stands at the end of the page, so that the page is drawn before a megabyte of it is read; `static/widgets.js` loads the
manager.
"""

import json

VIEW, STATE = "application/vnd.jupyter.widget-view+json", "application/vnd.jupyter.widget-state+json"
NOTE = "These widgets need JavaScript. The lists below them show the same rows without it."


def equip(app, pagename, templatename, context, doctree):
    if VIEW in context.get("body", ""):
        app.add_js_file("widgets.js", loading_method="defer", priority=400)
        app.add_css_file("widgets.css")
        app.add_css_file("explorer.css")   # what this book's widgets show; from book/_static


def move_state(app, pagename, templatename, context, doctree):
    """The state to the end of the page. After everything that reads the page's text, since the state holds markup as well."""
    states = [script for script in context["script_files"] if script.attributes.get("type") == STATE]
    if states:
        context["script_files"] = [script for script in context["script_files"] if script not in states]
        body = context["body"].replace("<script", f"<noscript><p>{NOTE}</p></noscript><script", 1)
        context["body"] = body + "".join(f'<script type="{STATE}">{compact(script.attributes["body"])}</script>' for script in states)


def compact(state):
    """A state without blanks and without what is null (the manager's defaults); as in MyST-NB's, no text in it can end the script."""
    data = json.loads(state)
    for model in data["state"].values():
        model["state"] = {name: value for name, value in model["state"].items() if value is not None}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def bring(app):
    app.config.html_static_path.append("book/vendor/html-manager/embed.js")


def setup(app):
    app.connect("builder-inited", bring)
    app.connect("html-page-context", equip)
    app.connect("html-page-context", move_state, priority=950)
