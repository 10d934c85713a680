"""Words for several contacts told by one word: "spoke to A and B. … The calls were asked for by A".

What such words tell is of each of those contacts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

ARTICLE = 6  # characters before a noun in which its article stands
_CALLS = re.compile(r"(?:the|both|these|those|his|her)\s+(?:\w+\s+)?(?:calls|conversations|meetings)", re.IGNORECASE)


def in_the_plural(draft: Draft, text: str) -> bool:
    """True for a telling by "the calls", "both meetings"."""
    start, end = draft.trigger.start, draft.trigger.end
    word = text.rfind(" ", max(0, start - ARTICLE), max(0, start - 1)) + 1
    return _CALLS.fullmatch(text, start, end) is not None or (
        word > 0 and _CALLS.fullmatch(text, word, end) is not None
    )


def beside(draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The others of the contacts that are told by the word by which this one is."""
    return [d for d in drafts if d is not draft and d.trigger.start == draft.trigger.start]


def without_plurals(drafts: Sequence[Draft], text: str, sentences: Sentences) -> list[Draft]:
    """The contacts without those that only tell of others at once: "X met A in Oslo and B in Lima. The meetings"."""
    out = list(drafts)
    for draft in drafts:
        parts = _of_plural(draft, out, text, sentences)
        if parts:
            out = [other for other in out if other is not draft]
        for part in parts:
            part.evidence |= {sentences.span(draft.trigger.start)}
            part.told_at |= {draft.trigger.start}
    return out


def _of_plural(draft: Draft, drafts: Sequence[Draft], text: str, sentences: Sentences) -> list[Draft]:
    """The contacts of somebody with one after the other, told right before, of which "the meetings" tell at once."""
    if not in_the_plural(draft, text):
        return []
    here = sentences.at(draft.trigger.start)
    told = [
        d
        for d in drafts
        if d.trigger.start < draft.trigger.start and here - sentences.at(d.trigger.start) <= BEHIND and d.people()
    ]
    people = {p.actor for p in draft.parties if p.side}
    for hub in sorted({actor for d in told for actor in d.people()}):
        of = [d for d in told if hub in d.people() and d.people() & people]
        if len({d.people() for d in of}) > 1 and people <= {hub}.union(*(d.people() for d in of)):
            return of
    return []


BEHIND = 2  # sentences behind contacts in which a plural tells of them
