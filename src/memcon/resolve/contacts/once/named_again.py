"""Named again: "The Prime Minister and the Secretary General discussed" are the two of the contact told before.

A head that looks for the parties of such words may find those in whom the sentence before ends, and for those of "that
call" whoever was told of it: "rang Roe and briefed Lind on that call".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.inside.subjects import PLAIN

FEW = 4  # contacts told last among which theirs is looked for
NEAR = 6  # sentences in which a readout comes back to it
PAIR = 2  # of whom each must be somebody else
_WHO = r"(?:[Tt]he\s)?[A-Z][\w’'.-]*(?:\s(?:(?:of|for)\s(?:the\s)?)?[A-Z][\w’'.-]*){0,6}"
_ROW = re.compile(rf"(?P<one>{_WHO})\sand\s(?P<other>{_WHO})\s(?:(?:both|also|then|further|jointly|today)\s){{0,2}}\Z")
_TALKED = re.compile(r"(?:discuss|talk|exchang|address|touch|review|agree|spoke|speak|met\b|held)", re.IGNORECASE)


def names_again(draft: Draft, told: Sequence[Draft], cast: Cast, sentences: Sentences) -> bool:
    """Give words of which two in a row are the subject these two, where a contact told before is theirs; True if so."""
    text, start = cast.text, draft.trigger.start
    low, _ = sentences.span(start)
    if low == start or _TALKED.match(text, start) is None or not told:
        return False
    row = _ROW.fullmatch(text, low, start)
    if row is None:
        return False
    pair = {cast.actor_for(*row.span(name)) for name in ("one", "other")}
    if None in pair or len(pair) < PAIR or pair <= draft.people():
        return False
    home = sentences.at(start)
    for before in reversed(told[-FEW:]):
        own = [p for p in before.parties if p.actor in pair]
        if len(own) == len(pair) and home - sentences.at(before.trigger.start) <= NEAR:
            spans = {cast.actor_for(*row.span(name)): row.span(name) for name in ("one", "other")}
            draft.parties = [
                replace(p, start=spans[p.actor][0], end=spans[p.actor][1], chance=max(p.chance, PLAIN)) for p in own
            ]
            return True
    return False


_THAT = re.compile(r"that\s(?:[a-z]+\s)?(?:meeting|talks|call|conversation|discussions?|summit|visit)", re.IGNORECASE)
_ON = re.compile(r"\b(?:on|about|of|after|during|in)\s\Z")


def points_back(draft: Draft, told: Sequence[Draft], text: str, sentences: Sentences) -> bool:
    """Give "on that call" those of the contact that its sentence told of before it; True if so."""
    start, end = draft.trigger.start, draft.trigger.end
    low, _ = sentences.span(start)
    if not told or not low <= told[-1].trigger.start < start or told[-1].mode != draft.mode:
        return False
    if _THAT.fullmatch(text, start, end) is None or _ON.search(text, low, start) is None:
        return False
    draft.parties = [replace(p) for p in told[-1].parties]
    return True
