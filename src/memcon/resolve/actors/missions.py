"""Whose the officials are of whom an embassy tells: its own people's state sent it, everybody else is of its hosts.

"Ambassador Roe met State Secretary Lunde", in the newsletter of Chile's embassy in Oslo, tells of Chile and Norway.
So does any text that tells to whom an ambassador presented his credentials. Roles come in with the text, and go out
with the state of those of whom nothing else tells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.intake.missions import is_mission, mission_at_head, seat_in_name
from memcon.resolve.offices.incumbents import OFFICIALS, Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import place_country, state_name, states_in

_STAFF = re.compile(
    r"\b(?:ambassador|(?:minister[- ])?counsell?or|attach[eé]|consul(?:[- ]general)?|charg[eé]"
    r"|(?:deputy )?head of mission|(?:first|second|third) secretary|high commissioner(?! for)|embassy)\b",
    re.IGNORECASE,
)
"""What the people of a mission are called."""
_WELCOMED = re.compile(
    r"\b(?:welcom(?:ed?|ing)|visit(?:s|ed)? (?:of|by|from)|arrival of|accompan(?:ied|ying)|led by)\b[^.;\n]{0,60}\Z",
    re.IGNORECASE,
)
"""What stands before somebody who came from the state that sent the mission."""
_CAME = re.compile(
    r"(?:,\s[^.;,\n]{0,60},|,)?\s(?:who\s)?(?:visited|on (?:a|an)(?: \w+)? visit|paid (?:a|an) (?:\w+ )?visit"
    r"|arrived|travel+ed)\b"
)


def seat_of_mission(publisher: str | None, text: str) -> tuple[bool, str | None]:
    """Whether a publisher is a mission abroad, and the state where it is if its name or the text's head tells it."""
    if not is_mission(publisher):
        return False, None
    headed = mission_at_head(text)
    seat = seat_in_name(publisher) or (headed.seat if headed else None)
    host = place_country(seat) if seat else None
    return True, host if host and state_name(host) else None


def serve_at_mission(
    roles: Sequence[Role], home: str | None, host: str | None, text: str, sentences: Sentences
) -> None:
    """Give a mission's own people to the state that sent it, and the other officials to its `host`.

    Where the host is not known they are of another state than the one that sent it. Those who came from there, as
    guests of the mission, are of that one.
    """
    if home is None or not len(sentences):
        return
    for role in roles:
        if role.kind not in ("person", "office") or role.country is not None or role.body is not None or role.foreign:
            continue
        office = (role.office or role.post or "") if role.kind == "person" else role.name
        titles = office or _before(role, text)
        if _STAFF.search(titles):
            role.country = home
        elif role.sector in OFFICIALS or office_kind(office) is not None:
            if _came(role, text, sentences):
                role.country = home
            elif host is not None:
                role.country = host
            else:
                role.foreign = True


def _before(role: Role, text: str) -> str:
    """The words of a title before somebody's first name: "Minister-Counsellor Ana Roe"."""
    title = _TITLE.search(text, max(0, role.first() - BEFORE), role.first())
    return title.group() if title else ""


_TITLE = re.compile(rf"{_STAFF.pattern}(?:\sd['’]affaires)?(?:,?\sa\.?\s?i\.?)?,?\s\Z", re.IGNORECASE)
BEFORE = 40  # characters before a name in which a title stands


def _came(role: Role, text: str, sentences: Sentences) -> bool:
    """True for whom the sentence that names him first tells to have come."""
    first = role.first()
    low, high = sentences.span(first)
    end = min(b for a, b, _ in role.mentions if a == first)
    return bool(_WELCOMED.search(text, low, first) or _CAME.match(text, end, high))


_CREDENTIALS = re.compile(
    r"\b(?:[Aa]mbassador|[Hh]igh\s[Cc]ommissioner)(?:-designate)?\s+to\s+(?:the\s+)?(?P<state>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*){0,3})"
    r"[^.;:\n]{0,80}?\bpresent(?:s|ed|ing)?\s+(?:(?:his|her|the)\s+)?(?:credentials|letters?\s+of\s+(?:credence|credentials))\s+to\s+"
    r"(?P<to>(?:the\s+)?(?:[A-Z][\w’.-]*\s+(?:(?:of|for|the)\s+){0,2}){0,6})"
)
"""How an ambassador is told to present his credentials, up to the name of who takes them."""


def serve_accredited(roles: Sequence[Role], text: str) -> None:
    """Give who takes an ambassador's credentials to the state to which that one is accredited."""
    found = [(m, states) for m in _CREDENTIALS.finditer(text) if (states := states_in(m["state"])[:1])]
    for match, states in found:
        if states[0].start or states[0].form != "name":
            continue
        for role in roles:
            known = role.country is not None or role.body is not None or role.owned is not None
            low, high = match.span("to")
            if role.kind == "person" and not known and any(low <= a <= high for a, *_ in role.mentions):
                role.country = states[0].code
