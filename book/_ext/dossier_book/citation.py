"""What CITATION.cff says of the project, and of which commit this copy is."""

import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

# Which of the licences in CITATION.cff covers what (see LICENSE).
TABLES_LICENCE, TEXT_LICENCE = "MIT", "CC-BY-4.0"


@dataclass(frozen=True, slots=True)
class Author:
    """A person, family name last, or an entity."""

    name: str
    person: bool


@dataclass(frozen=True, slots=True)
class Citation:
    """The project as it is cited. `year` is that of the release or, before there is one, of the preferred citation."""

    title: str
    authors: tuple[Author, ...]
    version: str
    abstract: str
    keywords: tuple[str, ...]
    year: str


@dataclass(frozen=True, slots=True)
class Commit:
    """The commit of a checkout: full hash, ISO day, and whether files differ from it. `missing` says why there is none."""

    hash: str = ""
    day: str = ""
    changed: bool = False
    missing: str = ""

    def __str__(self):
        return f"commit {self.hash[:7]} of {self.day}{', with local changes' if self.changed else ''}" if self.hash else ""


def read_citation(file):
    """CITATION.cff as a `Citation`."""
    cff = yaml.safe_load(Path(file).read_text("utf-8"))
    return Citation(
        title=cff["title"],
        authors=tuple(map(read_author, cff["authors"])),
        version=str(cff["version"]),
        abstract=" ".join(cff["abstract"].split()),
        keywords=tuple(cff.get("keywords", ())),
        year=str(cff.get("date-released") or cff.get("preferred-citation", {}).get("year", ""))[:4],
    )


def read_author(author):
    """A person or an entity of CITATION.cff."""
    if "name" in author:
        return Author(author["name"], person=False)
    parts = (author.get(key, "") for key in ("given-names", "name-particle", "family-names", "name-suffix"))
    return Author(" ".join(filter(None, parts)), person=True)


def licence_address(identifier):
    """The page of an SPDX licence."""
    return f"https://spdx.org/licenses/{identifier}.html"


@cache
def commit_of(root):
    """The commit of the project folder, from the git checkout or, in an archive that git made, from book/commit.txt."""
    exported = Path(root, "book", "commit.txt")
    words = exported.read_text("utf-8").split() if exported.is_file() else []
    if len(words) == 2 and "$Format" not in words[0]:
        return Commit(*words)
    return commit_of_checkout(Path(root))


def commit_of_checkout(root):
    def git(*arguments):
        command = ["git", "--no-optional-locks", "-C", str(root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    try:
        if Path(git("rev-parse", "--show-toplevel")).resolve() != root.resolve():
            return Commit(missing="the project is no git checkout")  # but lies in one of something else
        commit, day = git("log", "-1", "--format=%H %cs").split()
        return Commit(commit, day, bool(git("status", "--porcelain", "--untracked-files=no")))
    except FileNotFoundError:
        return Commit(missing="git is not installed")
    except (subprocess.CalledProcessError, ValueError):
        return Commit(missing="the project is no git checkout, or git refuses to read it")
