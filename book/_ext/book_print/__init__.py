"""The built book as one PDF that a person would print: `python -m book_print` (the Makefile's `make pdf`).

What comes in is the built HTML in `_build/html` and the tables; what goes out is one file in `_build/pdf`. WeasyPrint sets it: unlike a browser's
print it knows footnotes, running heads, and page numbers in a table of contents, and it embeds tagged text. The same sources give the same bytes.

============  ====================================================================================================
`contents`    which pages the book has, in which order and parts
`pages`       a page of the site as a chapter on paper: no menus, no code, what is folded opened, addresses changed
`notes`       links to evidence as footnotes: French sentence, translation, article, date, voice
`volume`      title page, imprint, table of contents, chapters: one HTML document
`__main__`    that document as PDF
`offer`       a link to the PDF in the built book
============  ====================================================================================================
"""
