"""Files that the theme and Sphinx leave in the built book although no page uses them: a lighter folder, a smaller zip."""

import shutil

LEFTOVERS = (
    "_static/searchtools.js",
    "_static/language_data.js",
    "_static/doctools.js",
    "_static/sphinx_highlight.js",
    "_static/scripts/fontawesome.js*",
    "_static/vendor/fontawesome",
    "_static/locales",
    "_static/images/logo_*",
    "_static/*webpack-macros.html",
    "_static/**/*.map",
    "_static/file.png",
    "_static/minus.png",
    "_static/plus.png",
)


def remove(app, error):
    if error or app.builder.format != "html":
        return
    for pattern in LEFTOVERS:
        for path in app.outdir.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def setup(app):
    app.connect("build-finished", remove, priority=900)
