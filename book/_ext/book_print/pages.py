"""A built page in, a chapter for paper out.

What stays out: menus, boxes and buttons, code (the notebooks have it), widgets (their static equivalents, which are folded on screen, are
printed open) and folded lists longer than a page, which leave a line that names them. Anchors get the page's name in front, so that those of
two pages differ, and links within the book lead to these.
"""

import posixpath
import re

from bs4 import BeautifulSoup

OUTSIDE = ", ".join([
    ".headerlink", ".copybtn", "#printed-book", ".cite-this", ".cite-print", ".figure-files", "script", "style", "template", "dialog", "noscript", "[popover]", "button", "form",
    ".jupyter-widgets", ".widget-subarea", ".visually-hidden", ".figure-rows", ".checksums",
    ".cell_input", "details.hide",
])
LONGEST_FOLD = 400   # words: what is folded and longer would fill a page and more
WIDE_TABLE, WIDEST_TABLE = 6, 8   # columns from which a table reaches into the margins, and is set smaller too
DRAWING_FONT = "'Source Sans 3','DejaVu Sans'"   # no blank after the comma: WeasyPrint would read it as part of the name
# Lists of all rows: the footnotes have those that the text cites, the data files the rest.
LISTS = {"evidence-dates", "evidence-quantities", "evidence-statements", "evidence-anomalies", "evidence-other-rows", "evidence-actors", "checksums"}
NEEDED = "evidence-facts"   # footnotes refer to it, however long it is
# Pages that lists refer to: a page number behind each mention would be too much.
QUIET = {"glossary", "bibliography", "evidence"}
_SVG = re.compile(r"<svg\b.*?</svg>", re.S)
_EXTERNAL = re.compile(r"^[a-z]+:")


class Page:
    """A page of the site as it is read: `body` is its text, to be changed; `drawings` are its SVGs, as they were printed."""

    def __init__(self, name, html):
        self.name, self.slug, self.drawings = name, name.rpartition("/")[2], []
        soup = BeautifulSoup(_SVG.sub(self._set_aside, html), "html.parser")   # the parser would change the letter case in a drawing
        self.body = soup.find("article", class_="bd-article")
        self.new = soup.new_tag
        self.title = " ".join(self._without_marks(self.body.h1).split())

    def _set_aside(self, match):
        self.drawings.append(match[0])
        return f'<i data-drawing="{len(self.drawings) - 1}"></i>'

    @staticmethod
    def _without_marks(heading):
        return "".join(text for text in heading.find_all(string=True) if not text.find_parent("a", class_="headerlink"))

    def html(self):
        """The chapter as HTML, its drawings put back."""
        return re.sub(r'<i data-drawing="(\d+)"></i>', lambda m: for_paper(self.drawings[int(m[1])]), str(self.body))


def for_paper(drawing):
    """A drawing in black on white and in the print's font. On screens it takes both from the page."""
    drawing = drawing.replace("var(--pst-color-background, Canvas)", "#ffffff").replace("currentColor", "#000000")
    drawing = re.sub(r"font-family: [^;\"]+", f"font-family: {DRAWING_FONT}", drawing)
    said = re.search(r'aria-label="([^"]*)"', drawing)
    return re.sub(r"<svg\b[^>]*>", lambda m: f"{m[0]}<title>{said[1]}</title>", drawing, count=1) if said else drawing


def clean(page):
    """Take out what has no place on paper, and open what is folded."""
    for element in page.body.select(OUTSIDE):
        element.decompose()
    for drawing in page.body.select("i[data-drawing]"):
        said = page.drawings[int(drawing["data-drawing"])]
        if 'class="narrow"' in said or 'role="img"' not in said:
            drawing.decompose()   # the drawing for phones; icons
    for section in page.body.find_all(id=LISTS):
        section.decompose()
    for register in page.body.select(".register"):
        register.replace_with(sent_to_evidence(page))
    for details in page.body.find_all("details"):
        unfold(page, details)
    for cell in page.body.select("div.cell"):
        if not cell.get_text().strip() and not cell.find("i"):
            cell.decompose()
    for table in page.body.find_all("table"):
        set_table(page, table)


def sent_to_evidence(page):
    """In place of the table of all claims: the same claims stand in the appendix, with their sentences."""
    line = page.new("p")
    link = page.new("a", attrs={"href": posixpath.relpath("book/evidence.html", posixpath.dirname(page.name))})
    link.string = "All evidence"
    line.extend(["On paper the table is the appendix ", link, "."])
    return line


def unfold(page, details):
    """A fold as a titled block, or as a line that names it if it would fill a page."""
    summary = details.find("summary")
    title = page.new("p", attrs={"class": "fold-title"})
    title.string = summary.get_text().strip() if summary else "More"
    if summary:
        summary.decompose()
    words = len(details.get_text(" ").split())
    if words > LONGEST_FOLD and not details.find_parent(class_="static-equivalent") and not details.find_parent(id=NEEDED):
        title.string += f" ({words:,} words, in the book on screen)"
        details.replace_with(title)
    else:
        details.name, details.attrs = "div", {"class": "fold"}
        details.insert(0, title)


def set_table(page, table):
    """The wider a table, the smaller its type and the margins."""
    listing = table.find_parent(class_="static-equivalent") is not None
    columns = max((len(row.find_all(["td", "th"])) for row in table.find_all("tr")), default=0)
    table["class"] = [*table.get("class", []), *(["wide"] if columns >= WIDE_TABLE or listing else []), *(["widest"] if columns >= WIDEST_TABLE else [])]
    for cell in table.find_all(["td", "th"]):
        del cell["style"]   # sides are set by class


def readdress(page, names, site=""):
    """Give anchors the page's name, and make links lead to chapters of the volume, to the web, or nowhere.

    `names` are the pages of the volume; `site` is the book's public address, if it has one.
    """
    for element in page.body.find_all(id=True):
        element["id"] = f"{page.slug}--{element['id']}"
    for link in page.body.find_all("a", href=True):
        if _EXTERNAL.match(link["href"]):
            link["class"] = [*link.get("class", []), "web"]
            continue
        target, anchor = place_of(link["href"], page.name)
        if target in names:
            slug = target.rpartition("/")[2]
            link["href"] = f"#{slug}--{anchor}" if anchor else f"#{slug}"
            if target != page.name and (slug not in QUIET or not anchor) and not link.find_parent("table"):
                link["class"] = [*link.get("class", []), "across"]
        elif site:
            link["href"] = site + posixpath.normpath(posixpath.join(posixpath.dirname(page.name), link["href"]))
        else:
            link.unwrap()


def place_of(href, name):
    """The page and the anchor that a link on page `name` leads to."""
    file, _, anchor = href.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name), file)) if file else f"{name}.html"
    return path.removesuffix(".html"), anchor


def public_address(html, name):
    """The book's address on the web, from the canonical link of the page `name`; "" if it was built for none."""
    canonical = BeautifulSoup(html, "html.parser").find("link", rel="canonical")
    return canonical["href"].removesuffix(f"{name}.html") if canonical else ""


def mend_dangling(html, slugs):
    """Links to places that are not printed lead to their chapter."""
    known = set(re.findall(r'\bid="([^"]+)"', html)) | set(slugs)

    def lead(match):
        place = match[1]
        return match[0] if place in known else f'href="#{place.partition("--")[0]}"'

    return re.sub(r'href="#([^"]+)"', lead, html)
