"""Folders as Sphinx's configuration takes them: relative to the project, so that the built book does not know where it was built."""

import os
from pathlib import Path

HERE = Path(__file__).parent


def own_folder(app, name):
    """A folder of this extension, as seen from the folder of the configuration."""
    return os.path.relpath(HERE / name, app.confdir)
