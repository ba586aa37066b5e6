"""python -m book_print [--html _build/html] [--out _build/pdf] [--offer]: print the built book. Run `make book` first."""

import argparse
import hashlib
import logging
import sys
from pathlib import Path

from dossier_book.citation import TEXT_LICENCE, commit_of, read_citation
from dossier_book.cite import as_text
from dossier_book.project import Project
from dossier_book.schema_org import RIGHTS

from . import notes, pages, volume
from .contents import read_contents
from .offer import offer

ROOT = Path(__file__).resolve().parents[3]
SHEET = Path(__file__).parent / "sheets" / "book.css"
PANGO = "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 (Debian, Ubuntu) or brew install pango (macOS)"


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m book_print", description="The built book as one PDF.")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project (default: the one that this program is part of)")
    parser.add_argument("--html", type=Path, help="the built book (default: _build/html of the project)")
    parser.add_argument("--out", type=Path, help="the folder of the PDF (default: _build/pdf of the project)")
    parser.add_argument("--offer", action="store_true", help="put a copy into the built book, and a link to it")
    chosen = parser.parse_args(arguments)
    root = chosen.root.resolve()
    html, out = chosen.html or root / "_build" / "html", chosen.out or root / "_build" / "pdf"
    project = Project(root)
    refuse_if(not (html / "index.html").is_file(), f"{html} holds no built book: run `make book`")
    refuse_if(not same_tables(project, html), f"the book in {html} was built from other tables: run `make book`")
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"{project.package['name']}.pdf"
    pdf, count = printed(as_document(project, html), root)
    file.write_bytes(pdf)
    if chosen.offer:
        offer(html, file, count)
    print(f"{file}: {count} pages")


def refuse_if(wrong, reason):
    if wrong:
        sys.exit(reason)


def same_tables(project, html):
    """Whether the claims and articles that the book offers are the project's (a book without downloads is taken as it is)."""
    offered = html / "data" / "tables"
    return not offered.is_dir() or all((offered / name).read_bytes() == (project.data / "tables" / name).read_bytes() for name in ("articles.csv", "claims.csv"))


def as_document(project, html):
    """The volume as HTML."""
    entries = [entry for entry in read_contents(project.root / "book" / "_toc.yml") if (html / f"{entry.name}.html").is_file()]
    names, evidence = {entry.name for entry in entries} | {"book/evidence"}, notes.Evidence(project)
    site = pages.public_address((html / f"{entries[0].name}.html").read_text("utf-8"), entries[0].name)
    chapters = []
    for entry in entries:
        page = pages.Page(entry.name, (html / f"{entry.name}.html").read_text("utf-8"))
        pages.clean(page)
        pages.readdress(page, names, site)
        if entry.slug != "evidence":
            notes.Notes(evidence, entry.slug).put(page)
        chapters.append((entry, page))
    citation, commit = read_citation(project.root / "CITATION.cff"), commit_of(str(project.root))
    imprint = volume.Imprint(
        citation, commit, project.library("book.wording").date(commit.day), as_text(citation, commit, "", site),
        f"Text and figures: {TEXT_LICENCE}. {RIGHTS}",
    )
    return pages.mend_dangling(volume.document(imprint, chapters, style(project.root)), [page.slug for _, page in chapters])


def style(root):
    """The style sheet, with the addresses of the fonts that the project brings."""
    from matplotlib import get_data_path

    known = {"FONTS": (root / "book" / "vendor").as_uri(), "DEJAVU": Path(get_data_path(), "fonts", "ttf").as_uri()}
    sheet = SHEET.read_text("utf-8")
    for name, address in known.items():
        sheet = sheet.replace(f"{name}/", f"{address}/")
    return sheet


def printed(document, root):
    """The volume as PDF, and its number of pages. Its identifier comes from its text: by itself it would be another each time."""
    try:
        import weasyprint
    except OSError:
        sys.exit(f"printing needs the library Pango: {PANGO}")
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    identifier = hashlib.sha256(document.replace(root.as_uri(), "").encode()).digest()[:16]
    volume_set = weasyprint.HTML(string=document).render(pdf_variant="pdf/ua-1")
    return volume_set.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=identifier), len(volume_set.pages)


if __name__ == "__main__":
    main()
