"""What chapters 5 to 8 say about their results: tables in, paragraphs, lists and tables of the book out.

Every value in them is a fact with the rows it rests on; every sentence holds whatever the tables hold.
"""
