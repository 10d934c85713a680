"""Accounts that differ on how a contact was held: "rang", says the one, "spoke by video link", the other.

Drafts come in, and the words go out by which a sentence tells one of them otherwise than it is given.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

_SPOKE = (
    r"\b(?:sp(?:oke|oken|eak)|talked|talk|conversations?|calls?|talks|discussions?|conferred)\b[^.,;:“”\"\n]{0,40}?\s"
)
_VIDEO = re.compile(
    rf"{_SPOKE}(?P<how>(?:by|via|over|through)\s+(?:an?\s+)?(?:video(?:[\s-]?(?:link|conference|conferencing|call))?|zoom))\b"
    r"|\b(?P<noun>video[\s-]?(?:call|conference))\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    rf"{_SPOKE}(?P<how>(?:by|over\s+the|on\s+the|via)\s+(?:tele)?phone)\b"
    r"|\b(?P<noun>(?:tele)?phone\s+(?:call|conversation|talk)s?|(?:tele)?phoned)\b",
    re.IGNORECASE,
)


def told_otherwise(drafts: Sequence[Draft], text: str, sentences: Sentences) -> list[tuple[int, int]]:
    """The words, in text order, that say that a call was by video, or a video call by telephone.

    They stand in another sentence than those that tell how it is given, and in none that tells of another contact.
    """
    homes = [{sentences.at(at) for at in (d.trigger.start, *d.told_at)} for d in drafts]
    found = set()
    for number, draft in enumerate(drafts):
        if draft.mode not in ("call", "video"):
            continue
        own, other = (_PHONE, _VIDEO) if draft.mode == "call" else (_VIDEO, _PHONE)
        if not any(own.search(text, low, high) for low, high in draft.evidence):
            continue
        elsewhere = {home for n, places in enumerate(homes) if n != number for home in places - homes[number]}
        for low, high in sorted(draft.evidence):
            words = other.search(text, low, high)
            if words is not None and own.search(text, low, high) is None and sentences.at(low) not in elsewhere:
                found.add(words.span("how") if words["how"] else words.span("noun"))
                break
    return sorted(found)
