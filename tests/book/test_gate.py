"""The build is a gate: it fails, with a reason, on what must not be published; on a second run too."""

import csv
import json

import nbformat
import pytest
import yaml
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
    "HTML('<a class=\"evidence-mark\" href=\"#\">5</a>')": "evidence mark without a row: <a class=",
    "HTML('<a class=\"evidence-mark\" href=\"#\" data-evidence=\"no.such%20row\">5</a>')": "evidence mark without a row: no.such row",
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


def test_a_column_without_a_description_stops_the_build(project):
    file = project / "data" / "tables" / "datapackage.json"
    package = json.loads(file.read_text("utf-8"))
    field = package["resources"][0]["schema"]["fields"][0]
    field["description"] = " "
    file.write_text(json.dumps(package), "utf-8")
    write_page(project, "```{data-dictionary}\n```")
    built = build(project)
    assert built.returncode != 0
    assert f"column without a description: {package['resources'][0]['name']}.{field['name']}" in built.stdout


def translated_claim(project):
    """The article, the file of its translations and the sentence of the first claim whose sentence is translated."""
    with (project / "data" / "tables" / "claims.csv").open(encoding="utf-8", newline="") as lines:
        claim = next(csv.DictReader(lines))
    with (project / "data" / "tables" / "sentences.csv").open(encoding="utf-8", newline="") as lines:
        sentence = next(row for row in csv.DictReader(lines) if row["sentence_id"] == claim["sentence_id"])
    return claim["article_id"], project / "data" / "translations" / f"{claim['article_id']}.yml", sentence


def without_translation(project):
    article, file, sentence = translated_claim(project)
    kept = [entry for entry in yaml.safe_load(file.read_text("utf-8")) if entry["text"] != sentence["text"]]
    file.write_text(yaml.safe_dump(kept, allow_unicode=True), "utf-8")
    return article, sentence


def test_a_coded_sentence_without_its_translation_stops_the_build(project):
    """On the evidence page, and where a notebook quotes it."""
    article, sentence = without_translation(project)
    write_chapter(project, "from dossier import paths, tables\nfrom dossier.book.display import quote\nrows = tables.read(paths.TABLES)", "quote(rows['claims'].iloc[0], rows)")
    built = build(project)
    assert built.returncode != 0
    named = [line for line in built.stdout.splitlines() if f"no translation in data/translations/{article}.yml for the sentence {sentence['sentence_id']}:" in line]
    assert len(named) == 2 and any("evidence" in line for line in named) and any("chapter" in line for line in named)


def test_a_sentence_that_nobody_has_coded_needs_no_translation(project):
    article, _ = without_translation(project)
    (project / "data" / "coding" / f"{article}.yml").unlink()
    built = build(project)
    assert built.returncode == 0, built.stdout[-4000:]
    assert "not translated yet" in (project / "_build" / "html" / "book" / "evidence.html").read_text("utf-8")


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
