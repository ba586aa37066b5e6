"""Tables in, files for other tools out: SQLite, Parquet, Web Annotations, and all of them in one zip.

Every module here is a pure function from the tables (rows of strings, as the CSV files hold them) and their data package to
bytes or JSON. The same tables give the same bytes; nothing depends on the clock, the machine or the order of a set.
"""
