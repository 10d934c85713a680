"""What a headline tells in the present tense is the contact that the text below it tells: "Envoys meet in Oslo"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.tellings import VAGUE_MODES, join

LONGEST = 200  # characters of a first line that may be a headline
_PRESENT = re.compile(
    r"(?<!\bto )(?<!\bmay )(?<!\bwill )(?<!\bcan )(?<!\bcould )(?<!\bwould )(?<!\bmight )(?<!\bmust )(?<!\bnot )"
    r"\b(?:(?:meet|speak|talk|call|phone|telephone|receive|host|visit|see)s?|discuss(?:es)?"
    r"|holds?\s(?:[a-z-]+\s){0,3}(?:talks|meetings?|call))\Z"
)
"""The verb of a headline, up to its end."""


def under_headline(drafts: list[Draft], text: str, is_person: Callable[[int], bool]) -> list[Draft]:
    """Leave out the contact of a headline where the text tells the same people's, and how far that has come.

    "Envoys meet in Oslo" is of the meeting that they held, or are to hold. A headline has a tense of its own, and says
    less than the text. What has a day in it is left as it is.
    """
    end = text.find("\n")
    if not 0 < end <= LONGEST or text[:end].rstrip()[-1:] in (".", "?", "!", ":", ""):
        return drafts
    out = list(drafts)
    for draft in drafts:
        at = draft.trigger.start
        if at >= end:
            break
        if _PRESENT.search(text, 0, draft.trigger.end) is None or (draft.time and draft.time.span.start < end):
            continue
        told = next((d for d in _below(drafts, end) if _is_of(draft, d, is_person)), None)
        if told is not None:
            bare = draft.one_of(draft.parties, None, draft.place)
            bare.score, bare.modes, bare.statuses, bare.mode = 0.0, [], [], told.mode
            join(told, bare, is_person)
            out.remove(draft)
    return out


def _below(drafts: Sequence[Draft], end: int) -> list[Draft]:
    """The contacts that the text tells below its headline, which goes to `end`."""
    return [d for d in drafts if d.trigger.start > end]


def _is_of(draft: Draft, told: Draft, is_person: Callable[[int], bool]) -> bool:
    """True where a contact is of all those of a headline's, in the same way."""
    mode = draft.mode == told.mode or draft.mode in VAGUE_MODES or told.mode in VAGUE_MODES
    people = {p.actor for p in draft.parties if is_person(p.actor)}
    sides = draft.sides()
    return (
        mode
        and not (told.series or told.earlier or told.past)
        and len(sides) > 1
        and sides <= told.sides()
        and people <= told.people()
    )
