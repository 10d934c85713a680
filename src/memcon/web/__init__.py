"""The web page and its JSON API: a ledger comes in, a Starlette application goes out.

`create_app(ledger, Settings(...))` makes the application; `memcon serve` runs it. Nothing here is imported before it
is asked for, so that the command line stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from memcon.web.app import create_app as create_app
    from memcon.web.settings import Settings as Settings

__all__ = ["Settings", "create_app"]


def __getattr__(name: str) -> Any:
    if name == "create_app":
        from memcon.web.app import create_app

        return create_app
    if name == "Settings":
        from memcon.web.settings import Settings

        return Settings
    raise AttributeError(f"module 'memcon.web' has no attribute {name!r}")
