"""How a page is cited, and which commit it was built from."""

import subprocess

import pytest
from dossier_book.citation import Author, Citation, Commit, commit_of, commit_of_checkout, read_citation
from dossier_book.cite import as_bibtex, as_text, box
from pybtex.database import parse_string

BOOK = Citation("NATO in Iraq: a book", (Author("The 100% authors", False), Author("Ada Lovelace", True)), "1.2", "About.", (), "2024")
COMMIT = Commit("0123456789abcdef", "2025-03-04")


def test_text_names_page_book_version_commit_and_address():
    assert as_text(BOOK, COMMIT, "Growth & change", "https://example.org/growth.html") == (
        "The 100% authors and Ada Lovelace (2025). “Growth & change”. In: NATO in Iraq: a book. "
        "Version 1.2, commit 0123456 of 2025-03-04. https://example.org/growth.html"
    )


def test_text_leaves_out_what_is_not_known():
    assert as_text(BOOK, Commit(missing="no git"), "", "") == "The 100% authors and Ada Lovelace (2024). NATO in Iraq: a book. Version 1.2."


def test_local_changes_are_told():
    assert "with local changes" in as_text(BOOK, Commit("0123456", "2025-03-04", changed=True), "", "")


def test_bibtex_is_read_back_as_it_was_meant():
    entry = parse_string(as_bibtex(BOOK, COMMIT, "book-growth", "Growth & change", 5, "https://example.org/a_b.html"), "bibtex").entries["book-growth"]
    assert entry.type == "incollection"
    assert [str(person) for person in entry.persons["author"]] == [r"{The 100\% authors}", "Lovelace, Ada"]
    assert dict(entry.fields) == {
        "title": r"{Growth \& change}", "booktitle": "{NATO in Iraq: a book}", "chapter": "5", "year": "2025",
        "url": "https://example.org/a_b.html", "note": "Version 1.2, commit 0123456 of 2025-03-04",
    }


def test_the_whole_book_is_a_book():
    entry = parse_string(as_bibtex(BOOK, Commit(), "book", "", None, ""), "bibtex").entries["book"]
    assert (entry.type, entry.fields["title"], entry.fields["year"]) == ("book", "{NATO in Iraq: a book}", "2024")
    assert {"booktitle", "chapter", "url"}.isdisjoint(entry.fields)


def test_the_box_is_closed_and_its_text_is_text():
    html = box("A <b>", "@book{b}")
    assert "<details class=\"cite-this\">" in html and "<summary>" in html and "A &lt;b&gt;" in html and "<b>" not in html


@pytest.fixture
def checkout(tmp_path):
    def git(*arguments):
        names = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *names, *arguments], cwd=tmp_path, check=True, capture_output=True, env={"GIT_COMMITTER_DATE": "2025-03-04T12:00:00Z", "PATH": "/usr/bin:/bin"})

    git("init", "--quiet")
    (tmp_path / "a.txt").write_text("a")
    git("add", "a.txt")
    git("commit", "--quiet", "-m", "A")
    return tmp_path


def test_the_commit_is_that_of_the_checkout_and_its_day_is_the_commits(checkout):
    commit = commit_of_checkout(checkout)
    assert (len(commit.hash), commit.day, commit.changed) == (40, "2025-03-04", False)
    (checkout / "a.txt").write_text("b")
    assert commit_of_checkout(checkout).changed


def test_a_folder_inside_another_checkout_has_no_commit(checkout):
    inner = checkout / "project"
    inner.mkdir()
    assert commit_of_checkout(inner) == Commit(missing="the project is no git checkout")


def test_no_checkout_and_no_git_are_told_apart(tmp_path, monkeypatch):
    assert "no git checkout" in commit_of_checkout(tmp_path).missing
    monkeypatch.setenv("PATH", str(tmp_path))
    assert commit_of_checkout(tmp_path).missing == "git is not installed"


def test_an_archive_that_git_made_names_its_commit(tmp_path):
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "commit.txt").write_text("0123456789abcdef 2025-03-04\n")
    assert commit_of(str(tmp_path)) == COMMIT


def test_git_fills_in_the_commit_when_it_makes_an_archive(root):
    """The file as it stands holds git's placeholders, and .gitattributes asks git to fill them in."""
    assert (root / "book" / "commit.txt").read_text("utf-8") == "$Format:%H %cs$\n"
    assert "book/commit.txt export-subst" in (root / ".gitattributes").read_text("utf-8").splitlines()


def test_the_projects_own_citation_is_read(root):
    citation = read_citation(root / "CITATION.cff")
    assert citation.authors and citation.version and citation.year.isdigit() and len(citation.year) == 4
