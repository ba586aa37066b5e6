"""A browser for the tests, a web server for the built book, and what goes wrong on a page while it is looked at."""

import contextlib
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from playwright.sync_api import Error, sync_playwright

INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium")
INSTALL = [sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]
WIDTHS, THEMES = {"wide": 1280, "phone": 390}, ("light", "dark")


def installed_browser():
    """The path of an installed Chromium or Chrome, or None."""
    found = [shutil.which(name) for name in INSTALLED] + [path for path in MAC if Path(path).exists()]
    return next(filter(None, found), None)


@contextlib.contextmanager
def chromium():
    """An installed Chromium or Chrome, else Playwright's, which is fetched if need be; else the tests fail, none is skipped."""
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []   # root may not use the sandbox
    with sync_playwright() as playwright:
        launch = functools.partial(playwright.chromium.launch, executable_path=installed_browser(), args=arguments)
        try:
            browser = launch()
        except Error as reason:  # no browser there
            if installed_browser() or subprocess.run(INSTALL[:-2] + INSTALL[-1:], capture_output=True).returncode:
                pytest.fail(f"no browser for the tests ({str(reason).splitlines()[0]}). Run: {' '.join(INSTALL)}", pytrace=False)
            browser = launch()
        yield browser
        browser.close()


class BookHost(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as hosts of static pages do: its `404.html` at every address that leads nowhere, below a path if the book lies there."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def __init__(self, *arguments, below="/", **options):
        self.below = below
        super().__init__(*arguments, **options)

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(self.below) if path.startswith(self.below) else "/no/such/file")

    def list_directory(self, path):
        self.send_error(404)   # such hosts show no listing

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass   # a browser that leaves a page drops its connections


@contextlib.contextmanager
def served(folder, below="/"):
    """Serve a folder on this machine; gives the address of its root, with a slash at the end."""
    server = _Server(("127.0.0.1", 0), functools.partial(BookHost, directory=str(folder), below=below))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{below}"
    finally:
        server.shutdown()
        server.server_close()


class Visit:
    """A page in a fresh profile of the browser (nothing cached, nothing stored), and what went wrong on it: `problems`."""

    def __init__(self, browser, address, width="wide", theme="light", **options):
        self.context = browser.new_context(viewport={"width": WIDTHS[width], "height": 900}, color_scheme=theme, **options)
        self.page = self.context.new_page()
        self.problems, self.received, urls = [], {}, {}
        network = self.context.new_cdp_session(self.page)
        network.send("Network.enable")
        network.on("Network.requestWillBeSent", lambda e: urls.update({e["requestId"]: e["request"]["url"]}))
        network.on("Network.dataReceived", lambda e: self._count(urls[e["requestId"]], e["dataLength"]))
        root = address.split("/", 3)[:3] if address.startswith("http") else ["file:"]
        self.page.on("console", lambda m: m.type == "error" and self.problems.append(f"console: {m.text}"))
        self.page.on("pageerror", lambda e: self.problems.append(f"error: {e}"))
        # A page that is left while it loads drops its requests: that is no fault of the book.
        self.page.on("requestfailed", lambda r: r.failure == "net::ERR_ABORTED" or self.problems.append(f"failed: {r.url} ({r.failure})"))
        self.page.on("request", lambda r: self._check(r.url, "/".join(root)))
        self.page.goto(address, wait_until="load")

    def _check(self, url, root):
        if not url.startswith((root, "data:", "blob:")):
            self.problems.append(f"leaves the book: {url}")

    def _count(self, url, size):
        self.received[url] = self.received.get(url, 0) + size

    def weight(self):
        """Bytes of all answers so far, uncompressed, headers left out; `received` has them by address."""
        return sum(self.received.values())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()
