"""From tables to what a page of the book shows: analyses, findings, figures, passages, prose. No French model is loaded here."""
