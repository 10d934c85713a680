"""Hosts: where a report is from tells whose official is meant who receives there.

"ATHENS - Foreign Minister X met his Egyptian counterpart here" is of Greece's minister. Roles come in with the text,
and go out with the state of those whom nothing else tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import country_of_person, has_office, office_kind
from memcon.resolve.times.datelines import dateline_state

_HERE = re.compile(r"\bhere\b(?!\s+(?:is|are|was|were)\b)")
_AWAY = re.compile(r"\b(?:summit|conference|sidelines?|margins|forum|assembly|visiting|visit to)\b", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:met|meets?|meeting|sees?|saw|hosts?|hosted|receive[sd]?|receiving|welcome[sd]?|talks|spoke|speaks?|visit(?:s|ed)?)"
    r"(?:\s+(?:with|to))?\s+(?:the\s+)?(?P<titles>[^,;:.()“”\"\n]{0,80})\Z"
)
"""Whom somebody met, up to a name: those named behind "and" were met, too."""
_OF_CABINETS = frozenset(
    ("president", "prime minister", "monarch", "foreign minister", "defence minister", "finance minister", "minister")
)
_ONE_HOLDER = ("president", "prime minister", "monarch")
_REACH = 110  # characters before a name in which a verb of meeting and the name's title stand
_OF_AN_ORGAN = re.compile(
    r"\b(?:[Mm]inistry|[Gg]overnment|[Pp]olice|[Aa]rmy|[Mm]ilitary|[Pp]residential|[Oo]ffice)\s[Ss]pokes[a-z]+,?\s\Z"
)


def speaks_at_home(role: Role, text: str) -> bool:
    """True for a spokesman of a ministry or the like, who speaks at home."""
    first = role.first()
    return office_kind(role.office or "") == "spokesperson" and bool(
        _OF_AN_ORGAN.search(text, max(0, first - 60), first)
    )


def serve_as_met(roles: Sequence[Role], text: str, sentences: Sentences, home: str | None) -> None:
    """Give an official who is named behind a foreign one to that one's state, where both were met.

    "Our minister met Norway's Foreign Minister X and Prime Minister Y": who was met is not of the home state, and two
    of them are of one cabinet.
    """
    if not len(sentences):
        return
    for role in roles:
        if role.beside is None or role.country or role.body or role.foreign or role.kind != "person":
            continue
        other = roles[role.beside]
        kinds = {office_kind(r.office or "") for r in (other, role)}
        if not other.stated or other.country in (None, home) or len(kinds) < 2 or not kinds <= _OF_CABINETS:
            continue
        own = office_kind(role.office or "") or ""
        if own in _ONE_HOLDER and not has_office(other.country, own):
            continue
        at = other.first()
        met = _MET.search(text, max(sentences.span(at)[0], at - _REACH), at)
        if met and " and " not in met["titles"] and country_of_person(role.name) is None:
            role.country = other.country


def serve_at_home(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an official whose state nothing tells to the state from whose capital the report is.

    That is who met another state's officials "here", at no conference, and whose ministry's spokesman he is.
    """
    state = dateline_state(text)
    if state is None or not len(sentences):
        return
    people = [r for r in roles if r.kind == "person" and any(form == "name" for *_, form in r.mentions)]
    for role in people:
        unknown = role.country is None and role.body is None and not role.foreign and not role.counterpart
        if not unknown or not office_kind(role.office or "") or country_of_person(role.name):
            continue
        low, high = sentences.span(role.first())
        if not speaks_at_home(role, text):
            if not _HERE.search(text, low, high) or _AWAY.search(text, low, high):
                continue
            others = [r for r in people if r is not role and any(low <= a < high for a, _, _ in r.mentions)]
            if not others or any(r.country in (None, state) for r in others):
                continue
        role.country = state
