"""Of which contact something is withheld: "the details of the conversation" are the call's, not the last meeting's.

The contacts of a text come in; words that name another way than that of the contact that they stand at go to the one
of the same sides that was held so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

NAMES_IT = {
    mode: re.compile(rf"\b(?:the|their|that|this|\w+day[’']s)\s+(?:[\w-]+\s+)??(?:{nouns})\b")
    for mode, nouns in (("call", "call|conversation"), ("meeting", "meeting"), ("visit", "visit"), ("talks", "talks"))
}
"""By the way in which contacts are held, how words name one: "the call", "Monday's meeting"."""
_SPOKEN = ("call", "video")


def hand_over_withheld(drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Give each contact what its own words say is withheld of it."""
    for draft in drafts:
        for words in list(draft.withheld):
            named = {mode for mode, noun in NAMES_IT.items() if noun.search(text, words.start, words.end)}
            if not named or _fits(draft.mode, named):
                continue
            theirs = [
                d
                for d in drafts
                if d is not draft
                and _fits(d.mode, named)
                and d.sides() == draft.sides()
                and d.trigger.start < words.start
            ]
            if len(theirs) != 1:
                continue
            draft.withheld.remove(words)
            theirs[0].withheld.append(words)
            span = sentences.span(words.start)
            theirs[0].evidence.add(span)
            told = [a.start for rows in ([draft.trigger], draft.parties, draft.withheld, draft.topics) for a in rows]
            if not any(span[0] <= at < span[1] for at in told):
                draft.evidence.discard(span)


def _fits(mode: str, named: set[str]) -> bool:
    """True for a contact that was held in a way that words name; a bare "spoke" may have been any."""
    return (
        mode in named
        or mode == "unknown"
        or (mode in _SPOKEN and "call" in named)
        or {mode, *named} == {"talks", "meeting"}
    )
