"""Captives: who was held, freed or killed has no part in what officials hold about him, and no state.

Candidates of an occasion come in, and go out without those of whom the text tells no office and such a fate: "the
detainee Ana Roe", "Ana Roe, Max Moe and Jo Poe were freed".
"""

from __future__ import annotations

import re

from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_HELD = r"(?:detainees?|prisoners?|hostages?|captives?|inmates?|dissidents?|convicts?|victims?)"
_CALLED = re.compile(rf"\b{_HELD}(?:,|:|\s[-–—]+|\s\()?\s+(?:[A-Z][\w’'.-]*\s+){{0,2}}\Z")
_MORE = r"(?:(?:,|,?\s+and)\s+[A-Z][\w’'-]+(?:\s[\w’'-]+){0,3}){0,4}"
_SUFFERED = re.compile(
    rf"{_MORE}(?:,[^.;:,\n]{{1,60}},?)?(?:\s[-–—]+)?\s+(?:(?:was|were|is|are|been|being|has\s+been|have\s+been|had\s+been)\s+)(?:[a-z]+ly\s+|then\s+|all\s+|both\s+)?"
    r"(?:detained|arrested|jailed|imprisoned|sentenced|convicted|freed|released|kidnapped|abducted|captured|taken\s+hostage"
    r"|held\s+(?:hostage|captive|prisoner|in)|killed|murdered|poisoned|beheaded|dismembered|intercepted|extradited)\b"
    rf"|{_MORE}\s+(?:has\s+been|had\s+been|was|were)\s+in\s+(?:[A-Z][\w-]+\s+){{0,2}}(?:custody|captivity|detention|prison|jail)\b"
    rf"|,\s+(?:an?|the|another|one\s+of\s+the)\s+(?:[\w-]+\s+){{0,3}}{_HELD}\b"
)
BEFORE = 60  # characters before a name in which the noun for such people stands


def without_captives(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates of an occasion without people of no office who were held, freed or killed."""
    return [c for c in candidates if not _is_captive(c, cast)]


def _is_captive(candidate: Candidate, cast: Cast) -> bool:
    role = cast.roles[candidate.party.actor]
    if role.kind != "person" or role.office or role.sector not in (None, "CVL"):
        return False
    return any(
        _SUFFERED.match(cast.text, b) is not None or _CALLED.search(cast.text, max(0, a - BEFORE), a) is not None
        for a, b, form in role.mentions
        if form == "name"
    )
