"""The box "Cite this page" as readers use it: by keyboard, with the copy buttons, and in print."""

import pytest

PAGE = "book/limits.html"


@pytest.fixture
def page(html, browser):
    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto((html / PAGE).resolve().as_uri())
    yield page
    page.close()


def test_the_box_opens_by_keyboard(page):
    summary, text = page.locator(".cite-this > summary"), page.locator(".cite-this pre").first
    assert not text.is_visible()
    summary.focus()
    page.keyboard.press("Enter")
    assert text.is_visible()


def test_both_forms_are_copied_to_the_letter(page):
    page.evaluate("addEventListener('copy', () => { window.copied = document.activeElement.value ?? String(getSelection()); })")
    page.locator(".cite-this > summary").click()
    for form in page.locator(".cite-this .highlight").all():
        button = form.get_by_role("button")
        assert "copy" in (button.get_attribute("aria-label") or button.inner_text() or button.get_attribute("data-tooltip")).lower()
        page.evaluate("delete window.copied")
        button.focus()
        page.keyboard.press("Enter")
        page.wait_for_function("window.copied !== undefined")
        assert page.evaluate("window.copied").strip() == form.locator("pre").inner_text().strip()


@pytest.mark.parametrize("opened", [False, True])
def test_a_printed_page_has_one_citation(page, opened):
    if opened:
        page.locator(".cite-this > summary").click()
    assert not page.locator(".cite-print").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".cite-print").is_visible()
    assert not page.locator(".cite-this").is_visible()


def test_the_box_does_not_widen_a_phones_page(page):
    page.locator(".cite-this > summary").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
