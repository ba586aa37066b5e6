"""What comes out of the printer: the text with its figures, black on white, without menus, with what is folded opened."""

import re

import pytest

CHAPTER = "notebooks/05_mission_growth.html"


@pytest.fixture(params=["light", "dark"])
def paper(request, visit, site):
    """A chapter as it is laid out for paper, 180 mm wide; before, a fold and a link out of the book are added to it."""
    page = visit(site + CHAPTER, theme=request.param).page
    page.set_viewport_size({"width": 680, "height": 960})
    page.evaluate("""document.querySelector('article h2').insertAdjacentHTML('afterend',
        '<details id="fold"><summary>More</summary><p id="folded">text</p></details><p><a id="out" href="https://example.org/x">out</a></p>')""")
    page.emulate_media(media="print", color_scheme=request.param)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return page


def test_menus_stay_out_and_the_title_stays_in(paper):
    for selector in (".bd-sidebar-primary", ".bd-sidebar-secondary", ".bd-header-article", ".prev-next-footer", "details.hide", ".headerlink", ".copybtn"):
        elements = paper.locator(selector).all()
        assert elements and not any(e.is_visible() for e in elements), selector
    assert paper.locator("article h1").is_visible()


def luminance(colour):
    red, green, blue = (int(n) for n in re.findall(r"\d+", colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_black_on_white(paper):
    """Text in running text, tables, captions and headings is dark, and nothing behind it is."""
    found = paper.evaluate("""[...document.querySelectorAll('article :is(p, li, td, th, caption, figcaption, h1, h2, a)')].filter((e) => e.checkVisibility()).map((e) => {
        const grounds = [];
        for (let x = e; x; x = x.parentElement) { const c = getComputedStyle(x).backgroundColor; if (!/, 0\\)$/.test(c) && !/color/.test(c)) grounds.push(c); }
        return [e.tagName, e.textContent.slice(0, 30), getComputedStyle(e).color, grounds[0] ?? 'rgb(255, 255, 255)'];
    })""")
    assert len(found) > 20
    assert [f for f in found if luminance(f[2]) > 80 or luminance(f[3]) < 180] == []


def test_folds_are_opened_and_closed_again(paper):
    assert paper.locator("#folded").is_visible()
    theme = paper.evaluate("dispatchEvent(new Event('afterprint')) && document.documentElement.dataset.theme")
    assert not paper.locator("#fold").evaluate("fold => fold.open")
    assert theme == paper.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'")


def test_links_out_of_the_book_show_where_they_lead(paper):
    after = "link => getComputedStyle(link, '::after').content"
    assert "https://example.org/x" in paper.evaluate_handle("document.getElementById('out')").evaluate(after).replace('" "', "") or \
        "attr(href)" in paper.locator("#out").evaluate(after)
    assert paper.locator("article a[href*='evidence.html']").first.evaluate(after) in ("none", "normal")


def test_nothing_is_wider_than_the_paper(paper):
    wide = paper.evaluate("""[...document.querySelectorAll('article :is(figure, svg, pre, table, img, blockquote)')].filter((e) => e.checkVisibility())
        .filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 80))""")
    assert wide == []
    assert paper.locator("article figure").first.evaluate("f => getComputedStyle(f).breakInside") == "avoid"


def test_the_printer_is_told_in_time(visit, site):
    """Printing itself, not only the style: the page hears of it before it is laid out."""
    page = visit(site + CHAPTER).page
    page.evaluate("addEventListener('beforeprint', () => { window.heard = true; })")
    assert page.pdf(format="A4").startswith(b"%PDF")
    assert page.evaluate("window.heard")
