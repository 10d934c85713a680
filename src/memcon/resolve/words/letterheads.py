"""Who a text says at its head publishes it, where nothing else tells: "DEPARTMENT OF STATE" on a line of its own."""

from __future__ import annotations

import re

from memcon.intake.missions import mission_at_head
from memcon.intake.organs import is_organ
from memcon.intake.posts import issuer_at_head
from memcon.resolve.words.countries import publisher_state

HEAD = 400  # characters at the beginning of a text
LINES = 3  # of them that are not empty
HEADED = ("press_release", "readout", "transcript")  # kinds of document that bear the name of who issues them
_OF_UN = re.compile(
    r"\b(?:Office of|Statement attributable to|Readout attributable to) the Spokes(?:person|man|woman) for the "
    r"(?:UN |United Nations )?Secretary[- ]General\b"
)
"""What heads briefings and statements of the United Nations: no other body's Secretary-General has such an office."""
_NAME = re.compile(r"[A-Z0-9][\w.’'-]*(?:,? (?:of|for|the|and|to|[A-Z(][\w.’')-]*)){0,10}")
_OF_HEAD = re.compile(r"\b(?:President|Prime Minister) of (?:the )?[A-Z]")
_HEAD = re.compile(
    r"(?:The )?"
    r"(?:(?:Office|Administration|Press Service|Press Office|Website|Secretariat|Chancellery) of (?:[Tt]he )?)?"
    r"(?:President|Prime Minister) of "
)
"""What the name of an organ begins with that has its head's title; a headline has it further on: "Roe Meets the …"."""


def letterhead(text: str) -> str | None:
    """The name of the organ of a state that one of a text's first lines is and nothing else; None where none is.

    The daily briefings of the United Nations are headed by an office of theirs, wherever it stands in the line; an
    embassy's newsletter by what else the line tells of it. Posts have a name over them, a pasted e-mail its subject.

    A line in capitals is given in the letters of a name: "The White House".
    """
    lines = [line.strip() for line in text[:HEAD].split("\n") if line.strip()]
    if any(_OF_UN.search(line) for line in lines[:LINES]):
        return "United Nations"
    issuer = issuer_at_head(text)
    if issuer is not None and publisher_state(issuer) is not None:
        return issuer
    for line in lines[:LINES]:
        name = re.sub(r"\b(?:Of|For|And)\b", lambda m: m[0].lower(), line.title()) if line.isupper() else line
        headline = _OF_HEAD.search(name) is not None and _HEAD.match(name) is None
        if _NAME.fullmatch(name) and not headline and is_organ(name) and publisher_state(name) is not None:
            return name
    mission = mission_at_head(text)
    return mission.name if mission is not None and publisher_state(mission.name) is not None else None
