"""The theme's controls still work in the light shell: menus, choice of theme, side bars, copy buttons, folded code, tooltips."""

import pytest

CHAPTER = "notebooks/05_mission_growth.html"


@pytest.fixture
def chapter(visit, site):
    """chapter(width) -> the visit of a chapter."""
    visits = []

    def chapter(width="wide", **options):
        visits.append(visit(site + CHAPTER, width, **options))
        return visits[-1].page

    yield chapter
    assert [v.problems for v in visits] == [[] for _ in visits]


def theme(page):
    return page.evaluate("[document.documentElement.dataset.mode, document.documentElement.dataset.theme]")


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_choice_of_theme_goes_round_and_is_kept(chapter, site, system):
    page = chapter(theme=system)
    assert theme(page) == ["auto", system]
    button, seen = page.locator(".theme-switch-button").first, []
    for _ in range(3):
        button.click()
        seen.append(tuple(theme(page)))
        assert [i.get_attribute("data-mode") for i in button.locator("svg").all() if i.is_visible()] == [seen[-1][0]]
    assert set(seen) == {("light", "light"), ("dark", "dark"), ("auto", system)}
    other = {"light": "dark", "dark": "light"}[system]
    while theme(page)[0] != other:
        button.click()
    page.goto(site + "book/glossary.html")
    assert theme(page) == [other, other]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(255, 255, 255)") == (other == "light")


def test_icons_are_drawn(chapter):
    page = chapter()
    for button in (".primary-toggle", ".theme-switch-button", ".dropdown-download-buttons > button"):
        sizes = [i.bounding_box() for i in page.locator(f"{button} svg").all() if i.is_visible()]
        assert sizes and all(12 <= s["height"] <= 32 and s["width"] >= 8 for s in sizes), button
    assert page.locator("i[class*=fa-], span[class*=fa-]").count() == 0


def test_the_side_bar_folds_on_a_wide_screen(chapter):
    page = chapter()
    bar = page.locator("#pst-primary-sidebar")
    assert bar.is_visible()
    page.locator(".primary-toggle").click()
    bar.wait_for(state="hidden")
    page.locator(".primary-toggle").click()
    bar.wait_for(state="visible")


@pytest.mark.parametrize("toggle, bar, link", [
    (".primary-toggle", "#pst-primary-sidebar-modal", ".bd-docs-nav a"), (".secondary-toggle", "#pst-secondary-sidebar-modal", ".page-toc a"),
])
def test_side_bars_open_on_a_phone(chapter, toggle, bar, link):
    page = chapter("phone")
    page.locator(toggle).click()
    page.wait_for_selector(f"{bar}[open]")
    assert page.locator(f"{bar} {link}").first.is_visible()
    page.keyboard.press("Escape")
    page.wait_for_selector(f"{bar}:not([open])", state="attached")
    assert not page.locator(f"{bar} {link}").count()


@pytest.mark.parametrize("width", ["wide", "phone"])
def test_the_download_menu_opens_by_mouse_and_keyboard(chapter, html, width):
    page = chapter(width)
    button, menu = page.locator(".dropdown-download-buttons > button"), page.locator(".dropdown-download-buttons .dropdown-menu")
    button.click()
    assert menu.is_visible() and button.get_attribute("aria-expanded") == "true"
    source = menu.locator("a").first.get_attribute("href")
    assert (html / CHAPTER).parent.joinpath(source).resolve().is_file()
    page.mouse.move(5, 500)   # the theme also opens it for a pointer that rests there
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    button.press("Enter")
    page.keyboard.press("ArrowDown")
    assert menu.is_visible() and menu.evaluate("menu => menu.contains(document.activeElement)")


def test_code_is_copied(chapter):
    page = chapter()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("details.hide summary").first.click()
    cell = page.locator("div.highlight").first
    cell.hover()
    cell.locator(".copybtn").click()
    page.wait_for_selector(".copybtn.success")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == cell.locator("pre").inner_text().strip() != ""


def test_folded_code_opens(chapter):
    page = chapter()
    fold = page.locator("details.hide").first
    assert not fold.locator("pre").first.is_visible()
    fold.locator("summary").click()
    assert fold.locator("pre").first.is_visible()


def test_contents_follow_the_reader(chapter):
    page = chapter()
    last = page.locator(".page-toc a").last
    last.click()
    page.wait_for_function("document.querySelector('.page-toc a[aria-current=true]') !== null")
    assert page.locator(".page-toc a[aria-current=true]").get_attribute("href") == last.get_attribute("href")


def test_the_search_opens_by_button_on_both_widths(chapter):
    for width, button in (("wide", ".search-button-field"), ("phone", ".search-button")):
        page = chapter(width)
        page.locator(button).first.click()
        page.wait_for_selector("#pst-search-dialog[open]")
        assert page.evaluate("document.activeElement.name") == "q"


def test_the_skip_link_comes_first_and_leads_to_the_text(chapter):
    page = chapter()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main-content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_pages_never_scroll_sideways(visit, site, page_names):
    wide = []
    for name in page_names:
        if name == "index.html":
            continue   # leads to the first page at once
        visited = visit(site + name, "phone")
        if visited.page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"):
            wide.append(name)
        visited.context.close()
    assert wide == []
