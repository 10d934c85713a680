"""Who brings two sides together: "talks mediated by Norway", "under Norwegian mediation", "Norwegian-brokered"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import StateMention, states_in

BROKERS = 0.8  # probability that who is said to have brokered an occasion takes part
NEAR = 160  # characters beside an occasion's words in which words of its mediation begin
_BESIDE = 12  # characters before a state in which "with" stands
ROW = 140  # characters from the first of several mediators in which the others are named
WITHIN = 60  # characters behind such words in which the mediator is named
_WORDS = re.compile(
    r"(?i:mediat|intermediar|broker|facilitat|auspices|aegis|moderated|chaired|convened|go-between|guarantors|(?:proposed|suggested|offered|arranged|set\s+up)\s+by)"
)
_BY = re.compile(
    r"\b(?:(?:brokered|mediated|facilitated|moderated|chaired|convened|proposed|suggested|offered|arranged|set\s+up)\s+by"
    r"|under\s+(?:the\s+)?(?:auspices|aegis|mediation|facilitation)\s+of)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:mediators|intermediaries|facilitators)\s+(?:from|of)\s+(?:the\s+)?", re.IGNORECASE)
_UNDER = re.compile(r"\bunder\s+(?:the\s+)?", re.IGNORECASE)
_MEDIATION = re.compile(r"(?:['’]s?)?\s+(?:auspices|aegis|mediation|facilitation)\b", re.IGNORECASE)
_HYPHENED = re.compile(r"[-‑](?:brokered|mediated|facilitated)\s+(?:[a-z-]+\s+){0,3}", re.IGNORECASE)
_WITH = re.compile(r"\bwith\s+(?:the\s+)?\Z")
_MEDIATES = re.compile(
    r"\s+(?:mediating|brokering|facilitating|(?:acting|serving)?\s*as\s+(?:an?\s+|the\s+)?(?:mediators?|brokers?|go-betweens?|intermediar(?:y|ies)|facilitators?|guarantors?))\b"
)
"""How a state is told to mediate beside an occasion: "with | Norway | mediating", "with Norway as mediator"."""
_DEAL = re.compile(r"\b(?:truce|cease-?fire|deal|agreement|accord|settlement|armistice|plan)\Z", re.IGNORECASE)
"""What was brokered and is no occasion."""
_AND = re.compile(
    r"(?:,\s+|,?\s+and(?:,\s+for\s+the\s+first\s+time,)?\s+)(?:the\s+)?(?:(?:[A-Z]\w+\s+){0,3}(?:[a-z]+\s+)?(?:bloc|body|group|union|alliance)\s+)?"
)
_HOLDS = ("name", "body", "demonym")


def mediators(
    candidates: Sequence[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> tuple[list[Candidate], list[Side]]:
    """The candidates that are no mediators, and who is said to have brokered the occasion.

    That is the person who is named with the state ("chaired by Norwegian envoy X"), else the state or body itself.
    """
    trigger = occasion.trigger
    rest, theirs = list(candidates), []
    for found in mediators_in(cast.text, trigger.start, trigger.end, sentences):
        named = [c for c in rest if found.start < c.party.end and c.party.start < found.end]
        person = next((c for c in named if cast.roles[c.party.actor].kind == "person"), None)
        if person is not None:
            theirs.append(replace(person.party, role="mediator", chance=BROKERS))
        else:
            actor = cast.state(found.code) if found.form == "demonym" else cast.actor_for(found.start, found.end)
            if actor is None or cast.side(actor) != found.code:
                continue
            cast.mention(actor, (found.start, found.end))
            theirs.append(Side(actor, found.code, "mediator", found.start, found.end, None, BROKERS))
        rest = [c for c in rest if c not in named]
    low, high = sentences.span(trigger.start)
    shuttles = [
        c
        for c in rest
        if c.party.side
        and any(low <= a < high and _SHUTTLES.match(cast.text, b) for a, b, _ in cast.roles[c.party.actor].mentions)
    ]
    for one in shuttles:
        theirs.append(replace(one.party, role="mediator", chance=BROKERS))
        rest.remove(one)
    return rest, theirs


_SHUTTLES = re.compile(
    r",?\s(?:(?:was|is|were)\s)?(?:shuttling|mediating|going|moving|passing\s[a-z]+)\s(?:back\sand\sforth\s)?between\s(?:the\s|both\s)"
)
"""What stands behind who goes between two: "with Minister X | shuttling between the two delegations"."""


def mediators_in(text: str, start: int, end: int, sentences: Sentences) -> list[StateMention]:
    """The states and bodies, in code points, that words around `text[start:end]` say to have brokered what it names."""
    low, high = sentences.span(start)
    low, high = max(low, start - NEAR), min(high, end + NEAR)
    if _WORDS.search(text, low, high) is None or _DEAL.search(text, start, end):
        return []
    by = _BY.search(text, start, high) or _FROM.search(text, low, high)
    if by is not None:
        return _row(text, by.end())
    for state in _states(text, low, high):
        if _WITH.search(text, max(low, state.start - _BESIDE), state.start):
            row = _row(text, state.start, ROW)
            if row and _MEDIATES.match(text, row[-1].end):
                return row
    under = _UNDER.search(text, end, high)
    row = _row(text, under.end()) if under else []
    if row and _MEDIATION.match(text, row[-1].end):
        return row
    return [
        m for m in _states(text, low, end) if (hyphen := _HYPHENED.match(text, m.end, end)) and hyphen.end() >= start
    ]


def _row(text: str, at: int, within: int = WITHIN) -> list[StateMention]:
    """The states and bodies named one after the other from an offset on, by what they are between: "the bloc IGAD"."""
    out: list[StateMention] = []
    for state in _states(text, at, at + within):
        if state.start == at or (out and _AND.fullmatch(text, out[-1].end, state.start)):
            out.append(state)
        elif state.form != "demonym":
            break
    return out


def _states(text: str, low: int, high: int) -> list[StateMention]:
    return [replace(m, start=low + m.start, end=low + m.end) for m in states_in(text[low:high]) if m.form in _HOLDS]
