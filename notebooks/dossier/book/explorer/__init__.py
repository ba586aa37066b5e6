"""Chapter 10: ipywidgets that answer a reader's questions in the published page, with no kernel behind them.

From tables to states (`states`), from a row to what a reader sees of it (`cards`), from both to linked widgets (`widgets`); then one
module for each question, which gives the widget, the same rows as a static table, and a sentence or two on what they show.
"""
