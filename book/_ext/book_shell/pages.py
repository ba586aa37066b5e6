"""The built pages of the book: the HTML files of the output folder, without those that serve as parts of others."""


def page_files(outdir):
    """The files of all pages, in a fixed order."""
    return [f for f in sorted(outdir.rglob("*.html")) if not {"_static", "_sources"} & set(f.relative_to(outdir).parts)]
