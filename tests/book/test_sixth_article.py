"""An analyst adds an article that nobody has catalogued, coded or translated: the book takes it in, markup and all."""

import pytest
from building import build, copy_project, extract
from bs4 import BeautifulSoup

MARKUP = "<script>document.title='x'</script> [lien](http://ailleurs.example) $x^2$ {{ y }} {fact}`z`"
ARTICLE = f"""L'Otan ajoute des formateurs à sa mission en Irak

BRUXELLES, 3 mars 2021 (AFP) - L'Otan a décidé mardi d'envoyer 750 formateurs de plus dans sa mission en Irak {MARKUP}, a déclaré son secrétaire général, Jens Stoltenberg.

Le Parlement irakien a exigé mercredi le départ des troupes étrangères.
"""


@pytest.fixture(scope="module")
def six(tmp_path_factory):
    project = copy_project(tmp_path_factory.mktemp("six"))
    (project / "data" / "raw" / "2021-sixieme.txt").write_text(ARTICLE, encoding="utf-8")
    extract(project)
    built = build(project)
    assert built.returncode == 0, built.stdout[-4000:]
    html = project / "_build" / "html"
    return {f.relative_to(html).as_posix(): BeautifulSoup(f.read_text("utf-8"), "html.parser") for f in html.rglob("*.html")}


def test_its_claims_are_in_the_book_and_unreviewed(six):
    entries = [e for e in six["book/evidence.html"].find_all(id=True) if e["id"].startswith("2021-sixieme.c")]
    assert entries and all("read by the program only" in e.get_text(" ") for e in entries)


def test_what_rests_on_it_is_marked_as_read_by_the_program_only(six):
    entries = [e for e in six["book/evidence.html"].select(".evidence-entry[data-coding=unreviewed]")]
    assert entries and all("is-unreviewed" in e["class"] for e in entries)
    marks = [a for page in six.values() for a in page.select("a[data-evidence]") if any(i.startswith("2021-sixieme.c") for i in a["data-evidence"].split(" "))]
    assert marks and all("is-unreviewed" in a["class"] for a in marks)


def test_its_markup_is_text_and_nothing_else(six):
    shown = six["book/evidence.html"].get_text()
    for piece in ("<script>document.title='x'</script>", "[lien](http://ailleurs.example)", "$x^2$", "{{ y }}", "{fact}`z`"):
        assert piece in shown
    for name, page in six.items():
        assert not [s for s in page.find_all("script") if "document.title='x'" in s.get_text()], name
        assert not page.find_all("a", href="http://ailleurs.example"), name


def test_the_explorer_has_it_too(six):
    page = six["notebooks/10_explorer.html"]
    assert [row for row in page.select(".register tbody tr") if row["data-claim"].startswith("2021-sixieme.c") and "not reviewed" in row.get_text()]
    assert "2021-sixieme.c" in page.find("script", type="application/vnd.jupyter.widget-state+json").string


def test_the_new_sentence_says_that_it_is_not_translated_yet(six):
    assert "not translated yet" in " ".join(page.get_text(" ") for page in six.values())
