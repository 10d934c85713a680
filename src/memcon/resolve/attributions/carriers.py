"""Who carries a text that goes on: "The ministry's statement, carried by the agency, … It says that …".

Statements come in with those through whom each is known, and those that "it" goes on with go out with them, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.resolve.attributions.source import without_carrier

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement


def still_carried(statements: Sequence[Statement], text: str) -> list[Statement]:
    """The statements in their order, each "it says" through whoever carried the text that it goes on with."""
    out = list(statements)
    carried: Statement | None = None
    sourced = [i for i, s in enumerate(out) if s.quotation.source]
    for i in sorted(sourced, key=lambda i: out[i].quotation.source[0]):
        statement = out[i]
        start, end = statement.quotation.source[0]
        if text[start:end] in ("It", "it"):
            if carried is not None and statement.speaker == carried.speaker and not statement.via:
                out[i] = replace(statement, via=carried.via)
        else:
            carried = statement if statement.via and without_carrier(text, start, end) < end else None
    return out
