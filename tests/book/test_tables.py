"""Tables are read whole: nothing of them lies outside their box, on a wide screen or on a phone; what is folded opens where an address leads to it."""

import pytest
from browser import WIDTHS

CUT = """() => {
  document.querySelectorAll("details").forEach((d) => { d.open = true; });
  return [...document.querySelectorAll("article table")].filter((table) => {
    for (let box = table.parentElement; box.tagName !== "ARTICLE"; box = box.parentElement)
      if (getComputedStyle(box).overflowX === "auto") return box.scrollWidth > box.clientWidth + 1;
    return table.getBoundingClientRect().right > innerWidth;
  }).map((table) => table.querySelector("caption")?.textContent ?? table.textContent.slice(0, 80));
}"""


@pytest.mark.parametrize("width", WIDTHS)
def test_no_table_is_cut_off(visit, site, page_names, width):
    cut = {}
    for name in page_names:
        if name == "index.html":
            continue   # leads to the first page at once
        visited = visit(site + name, width)
        if found := visited.page.evaluate(CUT):
            cut[name] = found
        visited.context.close()
    assert cut == {}


def test_on_a_phone_the_rows_of_wide_tables_are_cards(visit, site):
    page = visit(site + "notebooks/04_claims.html", "phone").page
    row = page.locator("table.cards tbody tr").first
    cells = row.locator("[data-label]").all()
    assert len(cells) > 3 and all(cell.is_visible() for cell in cells if cell.inner_text().strip())
    assert page.evaluate("(cell) => getComputedStyle(cell, '::before').content", cells[0].element_handle()) != "none"
    for role in ("table", "row", "rowheader", "columnheader", "cell"):
        assert page.locator(f"table.cards [role={role}], table.cards[role={role}]").count(), role


def test_a_folded_list_opens_for_whoever_comes_for_it(visit, site):
    page = visit(site + "book/codebook.html").page
    fold = page.locator("#codebook-actors > details.folded")
    assert fold.get_attribute("open") is None
    page.evaluate("location.hash = 'codebook-actors'")
    page.wait_for_selector("#codebook-actors > details.folded[open]")
    assert visit(site + "book/codebook.html#codebook-themes").page.locator("#codebook-themes > details.folded").get_attribute("open") is not None
