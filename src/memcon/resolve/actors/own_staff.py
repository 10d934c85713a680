"""Whom a speaker calls his own: "my deputy, X" and "our ambassador in Oslo, Y" serve whom he serves.

Roles come in with the text, and go out with the state or the body of whoever says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.countries import states_in

LEAD = 70  # characters before a name in which the title stands with its "my"
_OWN = re.compile(
    r"\b(?:[Mm]y|[Oo]ur)\s+(?:(?!(?:and|or|with|by|from|that|who|when|where|met|meets|has|had|is|was|state|country)\b)\w[\w’'-]*\s+){0,6}?"
    r"(?:[Dd]eputy|[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Ss]ecretary|[Mm]inister|[Aa]dvis[eo]r|[Nn]egotiator|[Cc]onsul|[Cc]harg[eé]"
    r"|[Dd]irector|[Ss]pokes(?:man|woman|person)|[Cc]hief|[Gg]eneral|[Cc]oordinator|[Ss]herpa)\b"
    r"(?:(?!(?:and|or|with|met|has|had|is|was)\b)(?!\s[–—-])[\w’'. -]){0,40},?\s\Z"
)
_ANOTHERS = re.compile(
    r"\b(?:counterpart|colleague|opposite|friends?|guests?|hosts?|neighbou?rs?|partners?|allies|ally|dear|good)\b"
)

_OF = re.compile(r"\bof\s(?:the\s)?[A-Z]")


def serve_who_calls_so(roles: Sequence[Role], text: str, whose: Callable[[int], int | None]) -> None:
    """Give those whom somebody calls his own, and of whom nothing tells more, to his state or body.

    `whose` gives who speaks at an offset.
    """
    for role in roles:
        if role.kind != "person" or role.country or role.body or role.foreign or not role.mentions:
            continue
        at = role.first()
        own = _OWN.search(text, max(0, at - LEAD), at)
        theirs = own is None or _ANOTHERS.search(own.group()) or (_OF.search(own.group()) and states_in(own.group()))
        speaker = None if own is None or theirs else whose(own.start())
        if speaker is not None and roles[speaker] is not role:
            role.country, role.body = roles[speaker].country, roles[speaker].body


STAFF = re.compile(
    r"(?P<whose>[Hh]is|[Hh]er)\s(?:(?:own|top|senior|chief|lower-level|key|closest|most\ssenior)\s){0,2}"
    r"(?:officials|aides|diplomats|negotiators|envoys|advis[eo]rs|representatives|delegates|emissaries|delegation|negotiating\steam)\b"
)
"""Several who are told as somebody's: "denied that | her officials"."""


def whose_staff(role: Role, text: str) -> tuple[int, int] | None:
    """Where "her" stands of several who are told as somebody's and never otherwise: "denied that | her | officials"."""
    if role.kind != "group" or not role.mentions:
        return None
    told = [STAFF.match(text, a, b) for a, b, _ in sorted(role.mentions)]
    first = told[0]
    return first.span("whose") if first is not None and all(told) else None
