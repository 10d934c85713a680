"""The version of the reader that is installed, as readings are kept under it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from memcon import __version__


@cache
def reader_version() -> str:
    """memcon's release and the date of its weights; told from the folder's name, without loading the reader."""
    folder = files("memcon") / "weights"
    dated = sorted(f.name for f in folder.iterdir() if (f / "reader.onnx").is_file()) if folder.is_dir() else []
    return f"memcon {__version__}, weights {dated[-1] if dated else 'none'}"
