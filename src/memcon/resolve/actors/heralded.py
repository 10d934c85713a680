"""Envoys told of by their office before they are named: "Norway's special representative flew in. Ambassador Roe met".

The roles of a text come in; an envoy whose state nothing tells has that of the one whom the sentence before names by
the office alone, "the members of the delegation" that of who is told to lead it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import state_name, states_in

_ENVOY = (
    r"(?:(?:special|top|chief|senior|permanent|presidential|climate|peace|newly\sappointed|new)\s){0,2}"
    r"(?:envoy|representative|ambassador|negotiator|mediator|charg[eé]\sd[’']affaires)"
)
_TOLD = re.compile(
    rf"(?P<state>[A-Z][\w.-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w.-]*){{0,3}})(?:['’]s?)?\s{_ENVOY}\b(?!,?\s[A-Z])"
)
_STATE = r"[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}"
_EMBASSY = re.compile(
    rf"\b(?:[Ee]mbassy|[Hh]igh\s[Cc]ommission)\sof\s(?:the\s)?(?P<of>{_STATE})|\b(?P<whose>{_STATE})(?:['’]s)?\s[Ee]mbassy\b"
)
_NAMED = re.compile(r"\b(?:ambassador|envoy|representative|negotiator|mediator)\b", re.IGNORECASE)
NEAR = 400  # characters from the office to the name
LED = 160  # characters from "led by" to the name, with the office between


def serve_as_heralded(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an envoy without a state that of the one whom the sentence or line before names by his office alone."""
    if not len(sentences):
        return
    starts: list[int] | None = None
    for role in roles:
        if role.kind != "person" or role.country or role.body or role.foreign or not role.mentions:
            continue
        if office_kind(role.office or "") != "ambassador" and not _NAMED.search(role.office or role.post or ""):
            continue
        first = role.first()
        number = sentences.at(first)
        there = list(_EMBASSY.finditer(text, sentences.span(first)[0], first))
        house = states_in(there[-1]["of"] or there[-1]["whose"])[:1] if there else []
        if house and not house[0].start and state_name(house[0].code):
            role.country = house[0].code  # "at the Embassy of Norway, where he talked with Ambassador Roe"
            continue
        if not number:
            continue
        low, high = sentences.starts[number - 1], sentences.ends[number - 1]
        if first - low > NEAR:
            continue
        if starts is None:
            starts = sorted(a for r in roles if r.kind == "person" for a, _, form in r.mentions if form == "name")
        free = starts[bisect_left(starts, first) - 1] if bisect_left(starts, first) else -1  # the last name before
        told = [m for m in _TOLD.finditer(text, low, high) if free < m.start()]
        whose = [s for m in told for s in states_in(m["state"]) if s.text == m["state"] and state_name(s.code)]
        if len(told) == 1 and len(whose) == 1:
            role.country = whose[0].code


_DELEGATION = re.compile(
    r"(?:the\s+)?(?:(?:members|representatives|head|leader)\s+of\s+the\s+)?(?:visiting\s+)?(?:delegation|parliamentarians|delegates)",
    re.IGNORECASE,
)
_LED_BY = re.compile(r"\bdelegation\b[^.;:“”\"\n]{0,60}?\s(?:led|headed)\s+by\s+")


def serve_delegations(late: Sequence[Role], roles: Sequence[Role], text: str) -> None:
    """Give "the members of the delegation" to the side of who is told last before to lead one."""
    open_ones = [
        r for r in late if r.country is None and r.body is None and r.mentions and _DELEGATION.fullmatch(r.name)
    ]
    if not open_ones:
        return
    led = [m.end() for m in _LED_BY.finditer(text)]
    named = sorted((a, number) for number, r in enumerate(roles) for a, _, form in r.mentions if form == "name")
    for role in open_ones:
        at = max((end for end in led if end < role.first()), default=None)
        leader = next((roles[n] for a, n in named if at is not None and at <= a < at + LED), None)
        if leader is not None and leader.kind == "person":
            role.country, role.body = leader.country, leader.body
