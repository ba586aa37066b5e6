"""What chapter 9 shows: the machine's reading beside a second one. Measured collections in, tables, lists and a figure of the book out.

Every sentence holds whatever is measured: no difference or many, one article or forty, an aim reached or not.
"""
