"""Whom another telling names: "X then telephoned both leaders" is two calls, "a separate call went to Z" is X's.

The tellings come in, in text order, and go out: each of the two with whoever met both, each call with its caller.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.collectives import main_parties
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.phrases import TO_WHOM

NEAR = 5  # sentences within which "both leaders" are the two who were told last
MANY = 12  # tellings back in which they are looked for
TWO = 2
_BOTH = re.compile(
    rf"(?:\s+(?:up)?on)?{TO_WHOM.pattern}(?P<who>(?:two|both)\s+(?:countries|nations|neighbou?rs|states)['’]\s+"
    r"(?:leaders|presidents)|each\s+of\s+(?:them|the\s+(?:two|pair))|both(?:\s+of\s+them|\s+of\s+(?:the|his|her|their))?(?:\s+(?:[a-z]+\s+)?"
    r"(?:men|women|leaders|presidents|premiers|ministers|generals|commanders|rivals|chiefs|envoys|negotiators|chancellors|counterparts"
    r"|colleagues|neighbou?rs))?)"
    r"(?!\s+(?:[A-Z]|the|sides|countries|in|at|on\s+the\s+phone))(?!,\s+(?:[A-Z][\w.’'-]*\s+){1,6}and\s+[A-Z])\b"
)
"""Behind a verb: two people of whom was told, and whom somebody met one by one. "Both X and Y" are named here, as are
"both ministers, X and Y"."""
_THEM = re.compile(r"both(?:\s+of\s+(?:the|his|her|their))?\Z")
_NOUN = r"(?P<noun>(?:(?:tele)?phone\s+|telephone\s+)?(?:call|letter|message|note))"
_FURTHER = re.compile(
    rf"(?:an?|another|the)\s+(?:(?:separate|second|third|further|similar|later|shorter|longer|other)\s+){{0,2}}{_NOUN}\s+"
    r"(?:(?:then\s+|also\s+|later\s+)?(?:went(?:\s+out)?|followed|was\s+(?:then\s+|also\s+|later\s+)?(?:made|placed|sent))\s+to\s"
    r"|to\s[^.;:“”\"\n]{2,120}?\s(?:followed|came\s+(?:next|later|after))\b)",
    re.IGNORECASE,
)
"""How a clause goes on about who called or wrote before: "A second call went to Z"."""
_JOINT = re.compile(r"(?:.*(?:[;,](?:\s+and)?|\s(?:and|while)))?\s*", re.DOTALL)
BEFORE = 40  # characters before "call" in which such a clause begins


BEHIND = 200  # characters behind it in which it ends


def with_both_apart(
    drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> list[Draft]:
    """The tellings, of which one of "both leaders" is of a contact with each of the two who were told last."""
    out: list[Draft] = []
    for draft in drafts:
        both = _BOTH.match(text, draft.trigger.end, sentences.span(draft.trigger.start)[1])
        if both is None or _THEM.match(both["who"]):
            out.append(draft)
            continue
        begin, end = both.span("who")
        two = _told_last(out, sentences, begin, is_person)
        low = sentences.span(draft.trigger.start)[0]
        ahead = [p for p in draft.parties if low <= p.start and p.end <= draft.trigger.start and p.side]
        if not two or len({p.side for p in ahead}) != 1 or ahead[0].side in {p.side for p in two}:
            out.append(draft)
            continue
        for one in two:
            other = replace(one, start=begin, end=end, role="party", chance=max(one.chance, ahead[0].chance))
            each = draft.one_of([*(replace(p) for p in ahead), other], draft.time, draft.place)
            each.others = draft.others | {draft.trigger.start}
            each.subject = ahead[0].actor
            out.append(each)
    return out


def _told_last(before: Sequence[Draft], sentences: Sentences, at: int, is_person: Callable[[int], bool]) -> list[Side]:
    """The two people of two sides whose contact is told last, a few sentences back at most."""
    for draft in reversed(before[-MANY:]):
        if sentences.at(at) - sentences.at(draft.trigger.start) > NEAR:
            return []
        main = main_parties(draft)
        if len(main) == TWO and len({p.actor for p in draft.parties}) == TWO and all(is_person(p.actor) for p in main):
            return main
    return []


def name_callers(drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Give "a separate call went to Z" to who called before: he and those behind "to" are all who took part."""
    for number, draft in enumerate(drafts[1:], 1):
        start = draft.trigger.start
        low, high = sentences.span(start)
        told = _FURTHER.search(text, max(low, start - BEFORE), min(high, draft.trigger.end + BEHIND))
        if told is None or not (told.start() <= draft.trigger.end and start < told.end("noun")):
            continue
        before = next((d for d in reversed(drafts[max(0, number - MANY) : number]) if d.trigger.start < start), None)
        if before is None or sentences.at(start) - sentences.at(before.trigger.start) > 1:
            continue
        caller = _caller(before)
        whom = [p for p in draft.parties if told.end("noun") <= p.start < high]
        if (
            caller is None
            or not _JOINT.fullmatch(text, low, told.start())
            or not {p.side for p in whom} - {caller.side, None}
        ):
            continue
        whom = [replace(p, role="party") for p in whom if p.side != caller.side]
        draft.parties = [replace(caller, role="initiator"), *whom]
        draft.subject = caller.actor


def _caller(before: Draft) -> Side | None:
    """Who called or wrote in a contact told before: its subject, or who alone stands before its verb."""
    ahead = [p for p in before.parties if p.end <= before.trigger.start]
    acts = (
        [p for p in before.parties if p.actor == before.subject] or [p for p in ahead if p.role == "initiator"] or ahead
    )
    return acts[0] if len(acts) == 1 and acts[0].side else None
