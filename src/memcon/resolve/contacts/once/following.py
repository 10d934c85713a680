"""Which contact continues which: where the words around one point back to another of the same sides, pair by pair.

"A second round", "talks will resume", "agreed at the summit to meet again": it takes a word that points back or on, and
a contact of the text that it can point to.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.weighing import Features, weigh

FOLLOWS = 0.5  # probability from which one contact continues another
NEAR = 70  # characters on either side of a trigger, within its sentence, in which words point to another contact

_POINTERS = {
    "again": r"again|another|further|additional|more|anew|once more|also",
    "ordinal": r"second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th)|next|new|fresh|latest|final|follow-?up",
    "resume": r"resum\w+|restart\w*|reviv\w+|renew\w*|continu\w+|return\w*|reopen\w*|back to|on track|pick up",
    "after": r"after|following|since|response|repl(?:y|ied|ies)|answer\w*|earlier|previous\w*|last",
    "agreed": r"agreed|accept\w*|invit\w+|arrang\w+|prepar\w+|ahead of|plans?|schedul\w+|will|would",
}
_POINTING = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _POINTERS.items()}
_PAST = ("held", "ongoing", "cancelled")


AWAY = 80
"""Contacts of a document between one and that which it may continue: a text of thousands is read in time."""


def _around(number: int, count: int) -> list[int]:
    """The numbers of the contacts around one, of which it is none."""
    return [i for i in range(max(0, number - AWAY), min(count, number + AWAY + 1)) if i != number]


def note_following(drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> None:
    """Set in each draft the one before it in time that it continues, if any."""
    for number, draft in enumerate(drafts):
        plain = _plainly(number, drafts, sentences, text)
        if plain is not None:
            draft.follows = plain
            continue
        best = max(
            (
                (weigh("follows", features), -abs(number - i), i)
                for i in _around(number, len(drafts))
                if (features := pair_features(draft, drafts[i], sentences, text, is_person)) is not None
            ),
            default=(0.0, 0, 0),
        )
        draft.follows = best[2] if best[0] >= FOLLOWS else None


_RESUMES = re.compile(
    r"(?:\s+[\w’'-]+){0,4}?\s+(?:will|would|are\s+to|is\s+to|are\s+(?:due|expected|scheduled|set)\s+to|(?:is|was)\s+(?:due|expected|scheduled|set)\s+to)"
    r"\s+(?:be\s+)?(?:resum\w+|continu\w+|reconven\w+|restart\w*)\b"
)
_AGAIN = re.compile(r"(?:\s+(?!that\b|who\b|which\b)[\w’'-]+){0,4}?\s+again\b")
_TO_PREPARE = re.compile(
    r"[^.;:!?\n]{0,60}?\b(?:ahead\s+of|before|to\s+prepare(?:\s+for)?|in\s+preparation\s+(?:for|of))\s+(?:the|that|this|their)\s+"
    r"(?:meeting|talks|call|summit|visit|dinner|lunch|conversation)\b"
)


def _plainly(number: int, drafts: Sequence[Draft], sentences: Sentences, text: str) -> int | None:
    """The contact that plain words say this one continues: "the talks will resume", "will meet again".

    "Spoke a week before the meeting": the meeting, of the same sides, follows. So does what was told
    before "following up on".
    """
    draft = drafts[number]
    sides = draft.sides()
    if len(sides) < 2:
        return None
    high = sentences.span(draft.trigger.start)[1]
    end = draft.trigger.end
    like = [i for i in _around(number, len(drafts)) if drafts[i].sides() == sides]
    recalled = [i for i in like if drafts[i].recalled and drafts[i].trigger.start > draft.trigger.start]
    if (
        recalled
        and not draft.recalled
        and draft.status in ("held", "ongoing")
        and not any(draft.trigger.start < drafts[i].trigger.start < drafts[recalled[0]].trigger.start for i in like)
    ):
        return recalled[0]
    before = [
        i for i in like if drafts[i].trigger.start < draft.trigger.start and drafts[i].status in ("held", "ongoing")
    ]
    before = [i for i in before if _order(draft, drafts[i]) in ("earlier", "unknown")]
    if before and (
        draft.theirs
        or (
            draft.status in ("planned", "proposed")
            and (_RESUMES.match(text, end, high) or _AGAIN.match(text, end, high))
        )
    ):
        return max(before, key=lambda i: (_day(drafts[i]), drafts[i].trigger.start))
    for i in like:
        other = drafts[i]
        earlier = _order(draft, other) == "earlier" and sentences.at(other.trigger.start) - sentences.at(
            draft.trigger.start
        ) in (0, 1)
        if earlier and _TO_PREPARE.match(text, other.trigger.end, sentences.span(other.trigger.start)[1]):
            return i
    return None


def _day(draft: Draft) -> str:
    return draft.time.interval.end if draft.time and draft.time.interval else ""


def pair_features(
    draft: Draft, other: Draft, sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> Features | None:
    """What speaks for and against that `draft` continues `other`; None where nothing points to the other."""
    shared = draft.sides() & other.sides()
    if len(shared) < 2:
        return None
    low, high = sentences.span(draft.trigger.start)
    before = text[max(low, draft.trigger.start - NEAR) : draft.trigger.start]
    after = text[draft.trigger.end : min(high, draft.trigger.end + NEAR)]
    points, at_once = _points(before, after)
    if not any(points.values()) and draft.status not in ("planned", "proposed"):
        return None
    order = _order(draft, other)
    if order == "later":
        return None  # nobody continues what is yet to come
    people = {p for p in draft.people() if is_person(p)} & {p for p in other.people() if is_person(p)}
    return {
        **points,
        **at_once,
        "sides equal": float(draft.sides() == other.sides()),
        "persons shared": float(min(2, len(people))),
        f"status {draft.status}": 1.0,
        f"of {other.status}": 1.0,
        "planned after held": float(draft.status in ("planned", "proposed") and other.status in _PAST),
        f"time {order}": 1.0,
        "told before": float(other.trigger.start < draft.trigger.start),
        "away": math.log1p(abs(sentences.at(draft.trigger.start) - sentences.at(other.trigger.start))),
        "mode": float(draft.mode == other.mode),
    }


@lru_cache(maxsize=64)  # a contact is asked about beside each of those around it
def _points(before: str, after: str) -> tuple[Features, Features]:
    """What the words around a trigger point to, and what those right before it do."""
    points = {name: float(bool(find.search(before) or find.search(after))) for name, find in _POINTING.items()}
    return points, {f"{name} at once": float(bool(find.search(before[-20:]))) for name, find in _POINTING.items()}


def _order(draft: Draft, other: Draft) -> str:
    """Whether `other` was before `draft`, by their days: "earlier", "later", "same" or "unknown"."""
    one, two = draft.time and draft.time.interval, other.time and other.time.interval
    if not one or not two:
        if draft.status in _PAST and other.status in ("planned", "proposed"):
            return "later"
        return "unknown"
    if two.end < one.start:
        return "earlier"
    return "later" if one.end < two.start else "same"
