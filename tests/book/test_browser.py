"""Which browser the tests use: an installed one, else Playwright's, else they fail and say what to run."""

import contextlib
import types

import browser
import pytest


@pytest.fixture
def playwright(monkeypatch):
    """Stands for Playwright: `launches` records with which program it was asked to start; `works` says for which it does."""
    state = types.SimpleNamespace(launches=[], works=set(), installs=[])

    def launch(executable_path, args):
        state.launches.append(executable_path)
        if executable_path not in state.works:
            raise browser.Error("Executable doesn't exist\nmore")
        return types.SimpleNamespace(close=lambda: None)

    chromium = types.SimpleNamespace(launch=launch)
    monkeypatch.setattr(browser, "sync_playwright", lambda: contextlib.nullcontext(types.SimpleNamespace(chromium=chromium)))
    return state


def installing(monkeypatch, state, code):
    def run(command, **_):
        state.installs.append(command)
        if not code:
            state.works.add(None)
        return types.SimpleNamespace(returncode=code)

    monkeypatch.setattr(browser.subprocess, "run", run)


def test_an_installed_browser_is_taken(monkeypatch, playwright):
    monkeypatch.setattr(browser, "installed_browser", lambda: "/usr/bin/chromium")
    playwright.works.add("/usr/bin/chromium")
    with browser.chromium():
        assert playwright.launches == ["/usr/bin/chromium"]


def test_else_playwright_fetches_one(monkeypatch, playwright):
    monkeypatch.setattr(browser, "installed_browser", lambda: None)
    installing(monkeypatch, playwright, code=0)
    with browser.chromium():
        assert playwright.launches == [None, None]
    assert [c[1:] for c in playwright.installs] == [["-m", "playwright", "install", "chromium"]]


@pytest.mark.parametrize("installed", [None, "/usr/bin/chromium"])
def test_else_the_tests_fail_with_the_command_to_run(monkeypatch, playwright, installed):
    monkeypatch.setattr(browser, "installed_browser", lambda: installed)
    installing(monkeypatch, playwright, code=1)
    with pytest.raises(pytest.fail.Exception, match="Executable doesn't exist.*Run: .*-m playwright install --with-deps chromium"), browser.chromium():
        pass


def test_browsers_are_looked_for_on_the_path(monkeypatch, tmp_path):
    monkeypatch.setattr(browser, "MAC", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser.installed_browser() is None
    program = tmp_path / "google-chrome"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert browser.installed_browser() == str(program)
