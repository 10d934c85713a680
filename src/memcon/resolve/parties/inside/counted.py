"""Who is counted and then named is there once: "six nations, Norway, Chile …" are those that the names tell."""

from __future__ import annotations

import re

from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_COUNTED = re.compile(
    r"(?:the\s+)?(?:(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+)(?:(?:world|major|other|global|regional)\s+)*"
    r"(?:powers|nations|countries|states|members|sides|parties|leaders|ministers)",
    re.IGNORECASE,
)
_THEN = re.compile(r"\s*(?:,|:|\(|[-–—]{1,2})\s*(?:(?:namely|including)\s+)?(?:the\s+)?")
_MANY = 3  # who is named behind, at least, for it to be a list of them


def without_counted(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates, without "six nations" where the names of those follow it."""
    if len(candidates) <= _MANY:
        return candidates

    def is_counted(candidate: Candidate) -> bool:
        party = candidate.party
        if party.side is not None or not _COUNTED.fullmatch(cast.text, party.start, party.end):
            return False
        then = _THEN.match(cast.text, party.end)
        if then is None or not any(party.end < c.party.start <= then.end() and c.party.side for c in candidates):
            return False
        return len({c.party.side for c in candidates if c.party.side and c.party.start > party.end}) >= _MANY

    return [c for c in candidates if not is_counted(c)]
