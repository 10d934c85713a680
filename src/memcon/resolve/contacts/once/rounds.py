"""Another round of a contact told before: "an earlier round, in Oslo", "his last visit" are between the same sides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.collectives import SURE
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import state_name, states_in

_ROUND = re.compile(
    r"(?:An?\s+|The\s+)?(?:earlier|previous|first|second|third|fourth|next|last|new|further|another)\s+"
    r"(?:round|session|meeting|cycle)\b",
    re.IGNORECASE,
)
_A_ROUND = re.compile(
    r"\b(?:(?:an?|the)\s+(?:next|new|further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|fresh|follow-up)|another)\s+(?:round|session|meeting|cycle)\b",
    re.IGNORECASE,
)
"""A round that is told anywhere in a sentence: "Neither side said when the next round would be held"."""
_HIS_VISIT = re.compile(
    r"(?:His|Her)\s+(?:(?:last|latest|previous|first|second|third|earlier|most\s+recent)\s+)(?:[a-z]+\s+)?(?:visit|trip)\b"
    r"(?!\s+(?:to|there|of|with)\s+(?!the\s+(?:country|region)\b))"
)
"""How a sentence begins that goes back to an earlier visit to the same hosts."""


_OF_SOMETHING_ELSE = re.compile(
    r"\sof\s(?:(?:the|this|these|an?|its)\s)?(?:[a-z]+\s)?(?:tournament|championships?|cup|league|competition|elections?|voting|vote|sanctions|strikes"
    r"|matches|games|drinks|layoffs|funding|ball(?:ots|oting))\b"
)
"""What a round is of that nobody holds with another: "the second round of | the election"."""
_ELSE = 40  # characters behind a round in which it stands what it is of
ALIKE = 8  # sentences behind "the third cycle of talks" in which "the fourth cycle" is told of


def same_round(draft: Draft, told: Sequence[Draft], text: str) -> Draft | None:
    """Of the contacts told last the last one whose words call it a cycle, round or session as those of a draft do."""
    noun = _noun(draft, text)
    return next((d for d in reversed(told) if noun is not None and _noun(d, text) == noun), None)


def _noun(draft: Draft, text: str) -> str | None:
    """What the words for a contact, or those right behind them, call it: "the fourth | cycle"."""
    found = _NOUN.search(text, draft.trigger.start, draft.trigger.end + len(" session"))
    return found[0] if found else None


_NOUN = re.compile(r"\b(?:cycle|round|session)\b")


def is_another_round(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "An earlier round, in Oslo, ended without a result": gives it the sides of the contact told before.

    True where it did: where its sentence begins so, right after that contact's, and names nobody but the state of a
    place, or where it tells of a round anywhere, at most a sentence later, and names nobody at all.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    here = [p for p in draft.parties if low <= p.start < high]
    away = sentences.at(low) - sentences.at(before.trigger.start)
    told = _A_ROUND.search(
        text, max(low, trigger.start - len("the follow-up ")), min(high, trigger.end + len(" round"))
    )
    leads = _ROUND.match(text, low, trigger.end) and away <= 1
    alike = same_round(draft, [before], text) is not None
    if not leads and (here or away > (ALIKE if alike else 2) or told is None or told.start() > trigger.end):
        return False
    close = max(told.end() if told else trigger.end, trigger.end)
    if _OF_SOMETHING_ELSE.search(text, trigger.start, min(high, close + _ELSE)):
        return False
    if len(before.sides()) < 2 or any(cast.roles[p.actor].kind != "state" for p in here):
        return False
    if len({p.side for p in here}) > 1:  # "A third round between X and Y" is theirs
        return False
    start, end, chance = trigger.start, trigger.end, max(SURE, *(p.chance for p in before.parties))
    sided = [p for p in before.parties if p.side]
    draft.parties = [replace(p, role=_of_round(p.role), start=start, end=end, chance=chance) for p in sided]
    draft.another, draft.of_both = True, draft.of_both or alike
    return True


def _of_round(role: str) -> str:
    """The role in another round of whoever had one before: who mediated does so again."""
    return role if role == "mediator" else "party"


def is_offered_round(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "Ghana has offered to host a new round": gives it Ghana and the sides of the contact told before.

    True where it did: where that was told at most a sentence before, and who offers is of one state.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    offered = _TO_HOST.search(text, low, min(high, trigger.end + len(" round")))
    near = sentences.at(low) - sentences.at(before.trigger.start) <= 1
    if offered is None or not offered.start() < trigger.start < offered.end() or not near:
        return False
    sides = sorted(before.sides())
    states = [m.code for m in states_in(text[low : offered.start()])[:1]]
    if len(sides) < 2 or not states or state_name(states[0]) is None:
        return False
    host = [p for p in draft.parties if p.side == states[0] and low <= p.start < high][:1]
    chance = max(SURE, *(p.chance for p in before.parties))
    if not host:
        at = low + states_in(text[low : offered.start()])[0].start
        host = [Side(cast.state(states[0]), states[0], "host", at, offered.start(), None, chance)]
    others = [replace(p, role="party", chance=chance) for p in before.parties if p.side and p.side != states[0]]
    draft.parties = [replace(host[0], role="initiator", chance=max(chance, host[0].chance)), *others]
    draft.another = True
    return True


_TO_HOST = re.compile(
    r"\s+(?:has\s+|have\s+|had\s+|also\s+)*(?:offer(?:s|ed)?|propose[sd]?|volunteer(?:s|ed)?|agreed|(?:is|are|was|were)\s+(?:ready|willing|prepared)|expressed\s+(?:its\s+)?readiness)"
    r"\s+to\s+host\s+(?:(?:an?|the|its)\s+)?(?:new|next|further|another|fresh|second|third)\s+(?:round|session|meeting)\b"
)
"""How somebody offers to have those told before go on at his place."""


def is_earlier_visit(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "X might visit Y in July. His last visit, in May, was short": gives it the two of the visit told before.

    True where it did: where the sentence is the next one, and names nobody else.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    told = _HIS_VISIT.match(text, low, high)
    if told is None or not low <= trigger.start < told.end() or before.mode not in ("visit", "meeting"):
        return False
    guests = [p for p in before.parties if p.role == "guest" and cast.roles[p.actor].kind == "person"]
    near = sentences.at(low) - sentences.at(before.trigger.start) == 1
    if not near or len(guests) != 1 or len(before.sides()) != 2 or len(before.parties) != 2:
        return False
    if any(p.start >= told.end() and low <= p.start < high and p.actor not in before.people() for p in draft.parties):
        return False
    start, end = told.span()
    draft.parties = [replace(p, start=start, end=end) for p in before.parties]
    draft.another, draft.subject = True, guests[0].actor
    return True
