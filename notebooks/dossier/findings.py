"""Tables in, facts out: every value that a Markdown page prints, by its key for the {fact} role.

The full set is being written; `Fact` and `facts` keep their form.
"""

from __future__ import annotations

from .wording import Fact

__all__ = ["Fact"]
