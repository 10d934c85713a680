"""Hosts: where a report is from tells whose official is meant who receives there.

"ATHENS - Foreign Minister X met his Egyptian counterpart here" is of Greece's minister. Roles come in with the text,
and go out with the state of those whom nothing else tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import country_of_person, office_kind
from memcon.resolve.times.datelines import dateline_state

_HERE = re.compile(r"\bhere\b(?!\s+(?:is|are|was|were)\b)")
_AWAY = re.compile(r"\b(?:summit|conference|sidelines?|margins|forum|assembly|visiting|visit to)\b", re.IGNORECASE)
_OF_AN_ORGAN = re.compile(
    r"\b(?:[Mm]inistry|[Gg]overnment|[Pp]olice|[Aa]rmy|[Mm]ilitary|[Pp]residential|[Oo]ffice)\s[Ss]pokes[a-z]+,?\s\Z"
)


def speaks_at_home(role: Role, text: str) -> bool:
    """True for a spokesman of a ministry or the like, who speaks at home."""
    first = role.first()
    return office_kind(role.office or "") == "spokesperson" and bool(
        _OF_AN_ORGAN.search(text, max(0, first - 60), first)
    )


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
