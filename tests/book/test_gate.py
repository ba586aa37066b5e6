"""The build is a gate: it fails, with a reason, on what must not be published; on a second run too."""

import nbformat
import pytest
from building import build, copy_project


@pytest.fixture
def project(tmp_path):
    """A copy with the front page and one chapter only, so that a build takes seconds."""
    folder = copy_project(tmp_path)
    (folder / "book" / "_toc.yml").write_text("format: jb-book\nroot: book/page\nchapters:\n- file: book/evidence\n- file: book/bibliography\n- file: notebooks/chapter\n")
    write_page(folder, "Text.")
    write_chapter(folder, "1 + 1")
    return folder


def write_page(folder, text):
    (folder / "book" / "page.md").write_text(f"# Page\n\n{text}\n", "utf-8")


def write_chapter(folder, *codes):
    cells = [nbformat.v4.new_markdown_cell("# Chapter"), *map(nbformat.v4.new_code_cell, codes)]
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    nbformat.write(notebook, folder / "notebooks" / "chapter.ipynb")


def test_a_sound_project_builds(project):
    built = build(project)
    assert built.returncode == 0, built.stdout[-4000:]


ROWS = '<script type="application/json" class="figure-rows">{"columns": ["claim_id"], "rows": [["a.c1-2"]]}</script>'


def figure(label, alt, title="Five.", rows=ROWS):
    """A cell that shows a figure."""
    drawing = f'<p class="figure-title">{title}</p><svg role="img" aria-label="{title} {alt}" viewBox="0 0 1 1"></svg>'
    return f"HTML('''<figure class=\"dossier-figure\" id=\"{label}\">{drawing}<figcaption>Caption.</figcaption>{rows}</figure>''')"


# What must not be published -> the reason that the build gives. One build shows them all.
PAGE = {
    "{fact}`no-such-fact`": "unknown fact 'no-such-fact'",
    "{numref}`no-such-figure`": "no-such-figure",
    "[text](no_such_page.md)": "no_such_page",
    "![](_static/logo.svg)": "image without alternative text: book/_static/logo.svg",
    '<img src="x.png">': "<img> without alternative text",
    '<i class="fas fa-rain"></i>': "lacks the icon rain",
}
CHAPTER = {
    "SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>')": "image without alternative text: _build",
    "HTML('<svg></svg>')": "<svg> without aria-label or <title>",
    "HTML('<figure class=\"dossier-figure\" id=\"x\"></figure>')": "needs an id and a <figcaption>",
    figure("fig-untitled", alt="Six.", title=""): "the figure 'fig-untitled' has no title",
    figure("fig-silent", alt=""): "the figure 'fig-silent' has no alternative text",
    figure("fig-bare", alt="Six.", rows=""): "the figure 'fig-bare' has no rows",
    "import warnings; warnings.warn('careless')": "stderr was found",
}


def test_warnings_stop_the_build(project):
    write_page(project, "\n\n".join(PAGE))
    write_chapter(project, "from IPython.display import HTML, SVG", *CHAPTER)
    built = build(project)
    assert built.returncode != 0
    assert [r for r in [*PAGE.values(), *CHAPTER.values()] if r not in built.stdout] == []


def test_a_failing_cell_stops_the_build_each_time(project):
    write_chapter(project, "1 / 0")
    for attempt in ("first", "second"):
        built = build(project)
        assert built.returncode != 0, attempt
        assert "ZeroDivisionError" in built.stdout, attempt


def test_tables_older_than_the_articles(project):
    article = next(iter(sorted((project / "data" / "raw").glob("*.txt"))))
    article.write_text(article.read_text("utf-8") + " ", "utf-8")
    built = build(project)
    assert built.returncode != 0
    assert f"{article.name} has changed" in built.stdout


def test_markup_in_a_notebook_output_becomes_a_numbered_figure(project):
    write_chapter(
        project,
        "from IPython.display import HTML\n" + figure("fig-a", alt="Six."),
    )
    write_page(project, "{numref}`fig-a`")
    built = build(project)
    assert built.returncode == 0, built.stdout[-4000:]
    html = project / "_build" / "html"
    assert 'href="../notebooks/chapter.html#fig-a"' in (html / "book" / "page.html").read_text("utf-8")
    assert 'viewBox="0 0 1 1"' in (html / "notebooks" / "chapter.html").read_text("utf-8")
    assert (html / "_downloads" / "figures" / "a.csv").read_text("utf-8") == "claim_id\na.c1-2\n"
