"""Copies of the project, and builds of them, the way `make book` does it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ["_config.yml", "CITATION.cff", "LICENSE", "pyproject.toml", "requirements.txt", "book", "notebooks", "data", "tests/articles"]
BUILD = [str(Path(sys.executable).with_name("jupyter-book")), "build", ".", "--toc", "book/_toc.yml", "-W", "--keep-going"]


def copy_project(folder):
    """What a build reads, and nothing that was built before."""
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"))
        else:
            shutil.copy2(source, folder / name)
    return folder


def build(folder, **surroundings):
    """Build the book of a project folder from a clean build folder, with more environment variables if given; the finished process, output as text."""
    shutil.rmtree(folder / "_build", ignore_errors=True)
    return subprocess.run(BUILD, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **surroundings})


def extract(folder):
    """Extract the tables of a project folder afresh, as `make tables` does."""
    command = [sys.executable, "-m", "dossier", "extract", "../data/raw", "--out", "../data/tables"]
    subprocess.run(command, cwd=folder / "notebooks", check=True, capture_output=True)
