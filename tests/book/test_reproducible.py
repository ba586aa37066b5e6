"""Two builds of the same sources, in two folders and other surroundings, give the same bytes, file for file."""

import pytest
from building import build, copy_project


# Another day than here (14 hours ahead), another language, another order of sets.
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8", "PYTHONHASHSEED": "7", "COLUMNS": "60"}


@pytest.fixture(scope="module")
def again(tmp_path_factory):
    """The folder of a second build, at a path of another length, so that no path can hide in a file."""
    project = copy_project(tmp_path_factory.mktemp("another-copy-of-the-project"))
    built = build(project, **ELSEWHERE)
    assert built.returncode == 0, built.stdout[-4000:]
    return project / "_build" / "html"


def files(folder):
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def test_the_same_files_with_the_same_bytes(html, again):
    first, second = files(html), files(again)
    assert sorted(first) == sorted(second)
    differing = {name: where_they_part(first[name], second[name]) for name in first if first[name] != second[name]}
    assert differing == {}


def test_no_file_names_the_folder_it_was_built_in(html):
    project = str(html.parents[1]).encode()
    assert [name for name, content in files(html).items() if project in content] == []


def where_they_part(one, other):
    """The surroundings of the first byte that differs, in both."""
    place = next((n for n, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), min(len(one), len(other)))
    around = slice(max(0, place - 60), place + 60)
    return one[around], other[around]
