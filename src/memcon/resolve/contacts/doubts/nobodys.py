"""Nobody's: a visit that its sentence tells of people who are none of those read comes in as a draft, and goes out.

"The president rang the king. The banker had visited the consulate on 2 May": whoever visited it, those two did not. So
it is with a verb whose object are private people: "met with business leaders before talks with the king".
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

_VISITS = re.compile(r"visit(?:ed|s)")


def is_nobodys(draft: Draft, text: str, sentences: Sentences) -> bool:
    """True for the verb "visited" in a sentence that names nobody who took part: somebody else is its subject."""
    low, high = sentences.span(draft.trigger.start)
    if _SEVERAL.fullmatch(text, draft.trigger.start, draft.trigger.end) and _SHOULD_BE.match(
        text, draft.trigger.end, high
    ):
        return len({p.side for p in draft.parties if p.side and low <= p.start < high}) < PAIR
    if _MEETS.fullmatch(text, draft.trigger.start, draft.trigger.end):
        return _is_of_private_people(draft, text, low, high)
    if _VISITS.fullmatch(text, draft.trigger.start, draft.trigger.end) is None:
        return False
    return bool(draft.parties) and not any(low <= p.start < high for p in draft.parties)


_MEETS = re.compile(
    r"(?:met|meets?|meeting|greet(?:ed|s|ing)?|receiv(?:ed|es)|welcom(?:ed|es)|host(?:ed|s)|saw)(?:\s+with)?"
)
_SEVERAL = re.compile(
    r"(?:[a-z-]+\s){0,3}(?:meetings|summits|conferences|forums|talks|visits|conversations|consultations)"
)
_SHOULD_BE = re.compile(
    r"(?:(?:,|,?\sand)\s(?:[a-z-]+\s){0,2}[a-z]+s){0,3}\s(?:should|must|can|could|need\sto|ought\sto|are\sto)\s(?:also\s|always\s)?be\s(?:held|organi[sz]ed|conducted|arranged)\b"
)
"""What is said of occasions of a kind: "high-level meetings | should be held throughout the country"."""
_PRIVATE = re.compile(
    r"(?:\s+with)?\s+(?:(?:the|a|an|some|several|many|local|young|former|released|freed|three|four|five|dozens|hundreds|group|groups|of|[A-Z][a-z]+(?:an|ese|ish|i))\s+){0,4}"
    r"(?:business\s+(?:leaders|people|executives|owners)|business(?:men|women)|executives|investors|entrepreneurs|students|pupils|activists|dissidents|victims"
    r"|survivors|famil(?:y|ies)|relatives|parents|refugees|migrants|troops|soldiers|service\s+members|veterans|workers|farmers|employees|reporters|journalists"
    r"|editors|supporters|donors|fans|athletes|artists|scientists|(?:religious|church|community|tribal|union)\s+leaders|men|women|children|prisoners|detainees"
    r"|hostages|captives|crowds?|well-wishers)\b"
)
"""Whom somebody met who stand for no side, right behind the verb: "met with | local business leaders"."""
_APART = re.compile(r"\b(?:before|after|ahead\s+of|following|during|then|while|as|when)\b")


def _is_of_private_people(draft: Draft, text: str, low: int, high: int) -> bool:
    """True where private people are a verb's object, and who else takes part is of another clause or sentence."""
    met = _PRIVATE.match(text, draft.trigger.end, high)
    if met is None:
        return False
    return (
        all(
            p.start < draft.trigger.start
            or p.start >= high
            or (p.start >= met.end() and _APART.search(text, met.end(), p.start) is not None)
            for p in draft.parties
        )
        and len({p.side for p in draft.parties if low <= p.start < draft.trigger.start and p.side}) < PAIR
    )


PAIR = 2  # sides that met others together, "X and Y met | reporters", and so each other
