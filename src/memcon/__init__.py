"""memcon keeps the record of contacts between states: who spoke with whom, who says so, in which words.

The names below load on first use, so that `import memcon` and `memcon --version` stay quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from memcon import errors as errors
    from memcon.api import check_report as check_report
    from memcon.api import compare_accounts as compare_accounts
    from memcon.api import open_ledger as open_ledger
    from memcon.api import read as read
    from memcon.api import read_many as read_many
    from memcon.api import read_text as read_text
    from memcon.export.frames import to_arrow as to_arrow
    from memcon.export.frames import to_pandas as to_pandas
    from memcon.export.frames import to_polars as to_polars
    from memcon.record import Document as Document
    from memcon.record import Memcon as Memcon
    from memcon.record import Span as Span
    from memcon.record import from_json as from_json
    from memcon.record import json_schema as json_schema
    from memcon.record import to_dict as to_dict
    from memcon.record import to_json as to_json
    from memcon.record.joint import Decision as Decision
    from memcon.record.joint import JointContact as JointContact

__all__ = [
    "Decision",
    "Document",
    "JointContact",
    "Memcon",
    "Span",
    "__version__",
    "check_report",
    "compare_accounts",
    "errors",
    "from_json",
    "json_schema",
    "open_ledger",
    "read",
    "read_many",
    "read_text",
    "to_arrow",
    "to_dict",
    "to_json",
    "to_pandas",
    "to_polars",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'memcon' has no attribute {name!r}")
    value = import_module("memcon.errors") if name == "errors" else getattr(import_module("memcon.api"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
