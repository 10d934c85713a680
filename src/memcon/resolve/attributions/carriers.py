"""Who carries a text that goes on: "The ministry's statement, carried by the agency, … It says that …".

Statements come in with those through whom each is known, and those that "it" goes on with go out with them, too. "The
agency, citing an official, said so. The official was quoted as saying more" is through the agency both times.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.resolve.attributions.source import without_carrier

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

_WAS_QUOTED = re.compile(r"(?:was|were|is|are|(?:has|have|had)\s+been)\s+(?:\w+\s+)?quoted\s+as\s+\w+ing(?:\s+that)?")


def still_carried(statements: Sequence[Statement], text: str) -> list[Statement]:
    """The statements in their order, each "it says" through whoever carried the text that it goes on with.

    So is "he was quoted as saying" through whoever cited him last.
    """
    out = list(statements)
    carried: Statement | None = None
    citing: dict[int, tuple[int, ...]] = {}
    sourced = [i for i, s in enumerate(out) if s.quotation.source]
    for i in sorted(sourced, key=lambda i: out[i].quotation.source[0]):
        statement = out[i]
        start, end = statement.quotation.source[0]
        speaker, cue = statement.speaker, statement.quotation.cue
        if speaker is not None and statement.plain and statement.via:
            citing[speaker] = statement.via
        elif speaker in citing and len(cue) == 1 and _WAS_QUOTED.fullmatch(text, *cue[0]):
            out[i] = replace(statement, via=citing[speaker])
            continue
        if text[start:end] in ("It", "it"):
            if carried is not None and statement.speaker == carried.speaker and not statement.via:
                out[i] = replace(statement, via=carried.via)
        else:
            carried = statement if statement.via and without_carrier(text, start, end) < end else None
    return out
