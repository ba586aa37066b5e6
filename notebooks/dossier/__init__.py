"""A dossier of French news articles, read by machine: text in, tables of evidence out."""
