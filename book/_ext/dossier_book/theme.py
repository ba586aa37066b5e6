"""Files that the theme leaves in the built book although no page uses them."""

LEFTOVERS = ("_static/*webpack-macros.html", "_static/**/*.map")


def remove_leftovers(app, error):
    for pattern in LEFTOVERS:
        for file in app.outdir.glob(pattern):
            file.unlink()


def setup(app):
    app.connect("build-finished", remove_leftovers)
