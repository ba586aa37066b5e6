"""axe-core finds nothing to object to on any page: light and dark, on a wide screen and on a phone, with menus and search open too."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import THEMES, WIDTHS

AXE = Axe()
CONTRAST = "color-contrast"
# The contrast of a text follows from its colour and size and from the grounds behind it. Pages of thousands of entries repeat a few such cases: the
# rule, slow as it is, looks at the first three of each. All other rules look at everything.
MARK_CASES = """() => {
  const seen = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (![...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const key = [color, fontSize, fontWeight];
    for (let e = element; e; e = e.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position, filter } = getComputedStyle(e);
      key.push([backgroundColor, backgroundImage, opacity, position, filter]);
    }
    const case_ = JSON.stringify(key.map(String).filter((k, i) => i < 3 || k !== "rgba(0, 0, 0, 0),none,1,static,none"));
    seen.set(case_, (seen.get(case_) ?? 0) + 1);
    if (seen.get(case_) <= 3) element.setAttribute("data-contrast-case", "");
  }
}"""


def violations(page):
    """Rule -> the elements that break it and why, as far as one needs it to find them."""
    page.evaluate(MARK_CASES)
    found = AXE.run(page, options={"resultTypes": ["violations"], "rules": {CONTRAST: {"enabled": False}}}).response["violations"]
    only = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": [CONTRAST]}}
    found += AXE.run(page, {"include": [["[data-contrast-case]"]]}, only).response["violations"]
    return {v["id"]: [f"{n['html'][:160]} | {' '.join(n['failureSummary'].split())[:200]}" for n in v["nodes"][:5]] for v in found}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_breaks_a_rule(visit, site, page_names, width, theme):
    broken = {}
    for name in page_names:
        if name == "index.html":
            continue   # leads to the first page at once
        visited = visit(site + name, width, theme)
        if found := violations(visited.page):
            broken[name] = found
        visited.context.close()
    assert broken == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_open_search_breaks_no_rule(visit, site, width, theme):
    page = visit(site + "book/how_to_read.html", width, theme).page
    page.keyboard.press("Control+k")
    page.keyboard.type("evidence")
    page.wait_for_selector(".search-result")
    assert violations(page) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_the_open_menus_break_no_rule(visit, site, theme):
    page = visit(site + "book/how_to_read.html", "phone", theme).page
    page.click(".primary-toggle")
    assert violations(page) == {}
    page.keyboard.press("Escape")
    page.click(".secondary-toggle")
    assert violations(page) == {}


def test_a_broken_rule_is_noticed(visit, site):
    page = visit(site + "book/how_to_read.html").page
    page.evaluate("document.querySelector('article').insertAdjacentHTML('beforeend', '<p style=\"color:#bbb;background:#fff\">pale</p><img src=\"\">')")
    assert {"color-contrast", "image-alt"} <= violations(page).keys()
