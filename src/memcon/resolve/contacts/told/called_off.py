"""Called off with a visit: what was to happen on it, "Lind was due to meet X on Monday", where the visit was cancelled.

The contacts of a document come in; those that a visit told shortly before was to bring are cancelled with it. So is
what somebody called off in the sentence behind it; and of what one says "No such trip took place" is denied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

NEAR = 3  # sentences behind a visit in which what it was to bring is told
BEHIND = 400  # characters of its paragraph behind a contact in which somebody says that there was none
_LEAD = 120  # characters before a trigger in which the verb stands on which it depends
_WAS_TO = re.compile(
    r"\b(?:was|were|had\s+been)\s+(?:also\s+|originally\s+)?(?:(?:due|scheduled|expected|set|supposed|meant|slated|planning)\s+)?to\s+"
    r"(?:[^.;:!?“”\"\n]{1,80}?\sand\s+(?:also\s+)?(?:to\s+)?)?(?:have\s+)?(?:also\s+)?(?:h[eo]ld\s+(?:[a-z]+\s+){0,2})?\Z"
)
"""What leads to a trigger that did not come about: "was due to | meet", "was to see X and to | hold talks"."""
_STILL = re.compile(r"\b(?:will|still|instead|now)\b")


def with_visit(drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Cancel what a visit was to bring that was called off, of the same guest and told right behind it."""
    for number, draft in enumerate(drafts):
        start = draft.trigger.start
        if draft.status != "planned":
            continue
        low, high = sentences.span(start)
        if _WAS_TO.search(text, max(low, start - _LEAD), start) is None or _STILL.search(text, low, high):
            continue
        home = sentences.at(start)
        for before in drafts[:number]:
            if before.status != "cancelled" or before.mode != "visit" or not _ends_near(before, start, home, sentences):
                continue
            guests = {p.actor for p in before.parties if p.role == "guest"}
            if guests & draft.people() and before.sides() == draft.sides() and not _apart(before, draft):
                draft.status = "cancelled"
                draft.evidence.add(sentences.span(before.trigger.start))


_CALLED_IT_OFF = re.compile(
    r"\s*[^.;:!?“”\"\n]{0,90}?\b(?<!\bto\s)(?:called\s(?:it|them|the\s(?:meeting|talks|visit|trip|summit))\soff"
    r"|(?:called\soff|cancell?ed|scrapped|dropped|withdrew)\s(?:it|them|the\s(?:meeting|talks|visit|trip|summit|invitation|event))"
    r"|(?:[Ii]t|[Tt]he\s(?:meeting|talks|visit|trip|summit|event))\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:\w+ly\s|then\s|later\s)?"
    r"(?:called\soff|cancell?ed|scrapped))\b"
)
_NOT_SO = re.compile(r"\b(?:not|never|nobody|if|unless|whether|would|could|might|may|should|almost|nearly)\b|n['’]t\b")


def called_off_next(draft: Draft, text: str) -> bool:
    """True where the sentence behind what was yet to come tells that somebody called "it" off, which is noted."""
    if draft.status not in ("planned", "proposed", "refused", "cancelled"):
        return False
    close = max((b for a, b in draft.evidence if a <= draft.trigger.start < b), default=None)
    found = _CALLED_IT_OFF.match(text, close) if close is not None else None
    if found is None or _NOT_SO.search(found[0]):
        return False
    begin = found.end() - len(found[0].lstrip())
    draft.evidence.add((begin, _to_stop(text, found.end())))
    return True


_NONE_SUCH = re.compile(
    r"\b(?:[Nn]o\ssuch\s(?:\w+\s)?(?:meeting|talks|call|conversation|visit|trip|journey|encounter|contact)s?\s"
    r"(?:(?:has|have|had)\s)?(?:ever\s)?(?:took\splace|taken\splace|happened|occurred|was\sheld|were\sheld|been\sheld)"
    r"|[Tt]here\s(?:was|were|has\sbeen|had\sbeen)\s(?:never\s(?:any|a)|no)\ssuch\s(?:\w+\s)?"
    r"(?:meeting|talks|call|conversation|visit|trip|journey|encounter|contact)s?)\b"
)


def denied_next(draft: Draft, text: str) -> bool:
    """True where what came to nothing, as far as the status goes, never was: "No such trip took place"."""
    if draft.status not in ("refused", "cancelled"):
        return False
    start = draft.trigger.end
    stop = text.find("\n", start)
    found = _NONE_SUCH.search(text, start, min(len(text) if stop < 0 else stop, start + BEHIND))
    if found is None:
        return False
    draft.evidence.add((found.start(), _to_stop(text, found.end())))
    return True


def _to_stop(text: str, end: int) -> int:
    stop = text.find(".", end)
    return stop + 1 if stop >= 0 else len(text)


def _ends_near(before: Draft, start: int, home: int, sentences: Sentences) -> bool:
    return before.trigger.start < start and home - sentences.at(before.trigger.start) <= NEAR


def _apart(one: Draft, other: Draft) -> bool:
    a = one.time.interval if one.time else None
    b = other.time.interval if other.time else None
    return a is not None and b is not None and (a.end < b.start or b.end < a.start)
