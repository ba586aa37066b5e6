"""Which scripts a page loads. All run after the page is drawn (`defer`), in their old order.

Sphinx's search and its helpers are not loaded: `search` replaces them, and nothing else on the pages calls them.
"""

from .folders import own_folder

UNUSED = {"_static/doctools.js", "_static/sphinx_highlight.js"}
# Script -> what a page must hold to need it.
NEEDED_FOR = {
    "_static/clipboard.min.js": 'class="highlight',
    "_static/copybutton.js": 'class="highlight',
    "_static/design-tabs.js": "sd-tab-set",
    "_static/register.js": 'class="register"',
}


def choose(app, pagename, templatename, context, doctree):
    body = context.get("body", "")
    chosen = []
    for script in context["script_files"]:
        name = str(script.filename or "")
        if name in UNUSED or NEEDED_FOR.get(name, "") not in body:
            continue
        # The theme sets options of its own in the page, before the script that holds them can have run.
        if not name and "DOCUMENTATION_OPTIONS." in script.attributes.get("body", ""):
            continue
        if name and not {"async", "defer", "type"} & script.attributes.keys():
            script.attributes["defer"] = "defer"
        chosen.append(script)
    context["script_files"] = chosen


# The theme's templates link these themselves, with a `preload` that competes with the style sheet.
THEME_SCRIPTS = ("scripts/bootstrap.js", "scripts/pydata-sphinx-theme.js")


def link_scripts(app):
    app.config.html_static_path.append(own_folder(app, "static"))
    app.add_js_file("print.js", loading_method="defer")
    for name in THEME_SCRIPTS:
        app.add_js_file(name, loading_method="defer", priority=850)


def setup(app):
    app.connect("builder-inited", link_scripts)
    app.connect("html-page-context", choose, priority=900)
