"""A bibliography whose entries are labelled as the text cites them: "Saurí et al., 2006" in both places.

The style of references is sphinxcontrib-bibtex's own (`bibtex_reference_style: author_year`); pybtex's labels are numbers or abbreviations.
"""

from pybtex.plugin import register_plugin
from pybtex.style.formatting.plain import Style as Plain
from pybtex.style.labels import BaseLabelStyle
from pybtex.style.sorting.author_year_title import SortingStyle

MOST = 2   # authors named; of more, the first alone


class Labels(BaseLabelStyle):
    """Author and year. Two entries of one author and year would share a label, which sphinxcontrib-bibtex reports."""

    def format_labels(self, sorted_entries):
        for entry in sorted_entries:
            names = [bare(" ".join((*person.prelast_names, *person.last_names))) for person in entry.persons["author"]]
            shown = " and ".join(names) if len(names) <= MOST else f"{names[0]} et al."
            yield f"{shown}, {entry.fields['year']}"


class Sorting(SortingStyle):
    """By author, year and title; organisations, whose names stand in braces, among the people."""

    def person_key(self, person):
        return bare(super().person_key(person))


class Style(Plain):
    default_label_style = Labels
    default_sorting_style = Sorting


def bare(name):
    """A name without the braces that keep it together in BibTeX."""
    return name.replace("{", "").replace("}", "")


def setup(app):
    register_plugin("pybtex.style.formatting", "book_author_year", Style, force=True)
