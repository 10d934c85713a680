"""memcon keeps the record of contacts between states: who spoke with whom, who says so, in which words.

The names below load on first use, so that `import memcon` and `memcon --version` stay quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from memcon import errors as errors
    from memcon.api import read as read
    from memcon.api import read_many as read_many
    from memcon.api import read_text as read_text
    from memcon.record import Document as Document
    from memcon.record import Memcon as Memcon
    from memcon.record import Span as Span
    from memcon.record import from_json as from_json
    from memcon.record import json_schema as json_schema
    from memcon.record import to_dict as to_dict
    from memcon.record import to_json as to_json

__all__ = [
    "Document",
    "Memcon",
    "Span",
    "__version__",
    "errors",
    "from_json",
    "json_schema",
    "read",
    "read_many",
    "read_text",
    "to_dict",
    "to_json",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'memcon' has no attribute {name!r}")
    value = import_module("memcon.errors") if name == "errors" else getattr(import_module("memcon.api"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
