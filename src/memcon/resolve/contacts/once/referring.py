"""Words that go back to a contact told before: "The meeting with A", "the Sunday call", and those who "spoke again".

A draft and the contacts told before come in. What goes back to one goes into it, with its people and its day; who met
again had another one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.in_person import THEY
from memcon.resolve.contacts.once.resumed import CALLS, MEETINGS
from memcon.resolve.contacts.once.tellings import join

FAR = 1500  # characters within which one contact after the other goes on to be told
SOON = 600  # characters within which "no such call" is of the one told
MANY = 8  # contacts told last among which the one is looked for
PAIR = 2  # sides of a contact, at least
_LEAD = 30  # characters before a trigger in which its article stands
_NOUN = (
    r"(?:(?:phone|telephone|video)\s+)?(?P<noun>meeting|talks|call|conversation|discussions?|negotiations|encounter"
    r"|consultations|lunch|dinner)"
)
_THE = re.compile(rf"(?:(?:the|this|his|her|their)\s+|(?<=;\s)){_NOUN}", re.IGNORECASE)
_WITH = re.compile(r"\s+with\s+(?:(?:the|his|her|Mr|Mrs|Ms|Dr|Sheikh|Sir)\.?\s+)*")
NEXT = 2  # sentences behind a contact in which "that call" is the one told
_NTH = ("first", "second", "third")
_WHICH = re.compile(
    rf"(?:(?P<that>that)|the\s+(?:[A-Z][a-z]+day(?:\s+(?:morning|evening|night))?|(?P<nth>first|second|third))|[A-Z][a-z]+day[’']s)\s+{_NOUN}",
    re.IGNORECASE,
)
"""Which of several is meant: "the Sunday | call", "Sunday's | call", "the second | call", "that | call"."""
_OF_OTHERS = re.compile(r"\s+(?:between|of|among)\b")
_CLAUSE = re.compile(r";\s|,\s(?:while|whereas)\s")
_SUCH = re.compile(rf"(?:no|any)\s+such\s+{_NOUN}", re.IGNORECASE)
_AGAIN = re.compile(r"(?:met|meet|spoke|spoken|speak|talked|talk)\b(?P<here>\s+again\b)?")
_BEHIND = re.compile(r"\s+again\b")
_AND = re.compile(r"\band\s+(?:(?:then|later|had|have|has|will|would|are|due|to)\s+)*\Z")
_AFAR = ("call", "conversation")


def goes_back(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "X met A and B separately. The meeting with A": True where that went into the one with A told before.

    Somebody named in its clause before it, who was not at that one, had a meeting of his own with A.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    bare = next((m for m in _THE.finditer(text, max(low, at - _LEAD), end) if m.end() == end), None)
    lead = _WITH.match(text, end, high) if bare else None
    if bare is None or lead is None:
        return False
    whom = next((p for p in draft.parties if p.start in (end + 6, lead.end()) and is_person(p.actor)), None)
    if whom is None:
        return False
    modes = CALLS if bare["noun"].casefold() in _AFAR else MEETINGS
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and b.trigger.end < low and b.mode in modes]
    near = [b for b in near if whom.actor in b.people() and len(b.sides()) == PAIR and may_go_on(b, draft)]
    if len({b.people() for b in near}) != 1:
        return False
    before = near[-1]
    clause = max([low, *(m.end() for m in _CLAUSE.finditer(text, low, at))])
    here = [p for p in draft.parties if clause <= p.start < high and p is not whom]
    if any(p.side not in before.sides() or p.start < at for p in here if p.actor not in before.people()):
        return False
    own = draft.time is not None and low <= draft.time.span.start < high
    if own and draft.time and before.time and draft.time.interval != before.time.interval:
        return False
    go_into(draft, before, (low, high), text, is_person, dated=own)
    return True


def is_one_of_several(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "X rang A on Saturday and B on Sunday. The Sunday call", "In the second call": True where that went into it.

    All who are read with it from its own sentence were of that one.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    which = next((m for m in _WHICH.finditer(text, max(low, at - _LEAD), end) if m.end() == end), None)
    if which is None or _WITH.match(text, end, high) or _OF_OTHERS.match(text, end, high):
        return False
    modes = CALLS if which["noun"].casefold() in _AFAR else MEETINGS
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and b.trigger.end < low and len(b.sides()) >= PAIR]
    near = [b for b in near if b.mode in modes or which["noun"].casefold() == "conversation"]
    if which["that"] is not None and which["noun"][-1:].casefold() == "s":
        return False  # "said that negotiations"
    if which["that"] is not None:
        near = [b for b in near[-1:] if b is told[-1] and sentences.at(at) - sentences.at(b.trigger.start) <= NEXT]
        near = [b for b in near if b.status == draft.status]
    elif which["nth"] is None:
        day = draft.time.interval if draft.time and low <= draft.time.span.start < high else None
        near = [b for b in near if day is not None and b.time is not None and b.time.interval == day]
    else:
        shared = frozenset.intersection(*(b.people() for b in near)) if near else frozenset()
        place = _NTH.index(which["nth"].casefold())
        near = near[place : place + 1] if shared and len(near) > PAIR - 1 and len(near) >= place else []
    if len(near) != 1 or not may_go_on(near[0], draft):
        return False
    here = [p for p in draft.parties if low <= p.start < high]
    if any(p.actor not in near[0].people() and (is_person(p.actor) or p.side not in near[0].sides()) for p in here):
        return False
    score = draft.score
    go_into(draft, near[0], (low, high), text, is_person, dated=near[0].time is None)
    if score > near[0].score:  # "An invite last year … after that encounter"
        near[0].trigger, near[0].score = draft.trigger, score
    return True


def is_of_those_named_last(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "X met A and, apart from him, B. A was not pleased. The discussion was loud": True where that went into A's.

    It was read with people of several contacts, none of whom its own sentence names.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    if _BARE.fullmatch(text, at, end) is None or any(low <= p.start < high for p in draft.parties):
        return False
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and b.status == draft.status == "held"]
    near = [b for b in near if len(b.people() & draft.people()) >= PAIR]
    shared = frozenset.intersection(*(b.people() for b in near)) if near else frozenset()
    alone = [p for p in draft.parties if p.actor not in shared and is_person(p.actor) and p.start < low]
    if not shared or len({p.actor for p in alone}) < PAIR:
        return False
    last = max(alone, key=lambda p: p.start).actor
    theirs = [b for b in near if last in b.people()]
    others = {p.actor for p in alone} - {last}
    if len({b.people() for b in theirs}) != 1 or others & theirs[0].people():
        return False
    go_into(draft, theirs[-1], (low, high), text, is_person, dated=False)
    return True


_BARE = re.compile(r"(?:the|this|their)\s+(?:discussions?|conversation|call|meeting|talks|exchange)", re.IGNORECASE)


def is_with_another(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "X met A on Monday and B on Tuesday. The meeting with C": gives it X and C, where X met all those told last.

    True where it did; nobody else may stand in its sentence.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    bare = _THE.fullmatch(text, low, end)
    lead = _WITH.match(text, end, high) if bare else None
    if bare is None or lead is None:
        return False
    here = [p for p in draft.parties if low <= p.start < high]
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and len(b.sides()) == PAIR]
    if len(here) != 1 or here[0].side is None or not is_person(here[0].actor):
        return False
    if len({b.people() for b in near}) < PAIR or any(here[0].actor in b.people() for b in told):
        return False
    common = frozenset.intersection(*(frozenset(b.people()) for b in near))
    host = next((p for p in near[-1].parties if p.actor in common), None)
    if len(common) != 1 or host is None or host.side == here[0].side:
        return False
    draft.parties = [replace(host, role="party"), here[0]]
    draft.evidence = {(low, high), sentences.span(near[-1].trigger.start)}
    draft.time = draft.time if draft.time and low <= draft.time.span.start < high else None
    draft.place = draft.place if draft.place and low <= draft.place.start < high else None
    draft.another = True
    return True


def is_such(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "He knew of no such call": True where that went into the call told last, whomever it was read with."""
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    such = next((m for m in _SUCH.finditer(text, max(low, at - _LEAD), end) if m.end() == end), None)
    if such is None or _WITH.match(text, end, high):
        return False
    modes = CALLS if such["noun"].casefold() in _AFAR else MEETINGS
    near = [b for b in told[-MANY:] if at - b.trigger.start <= SOON and len(b.sides()) >= PAIR]
    if not near or near[-1].mode not in modes:
        return False
    go_into(draft, near[-1], (low, high), text, is_person, dated=False)
    return True


_IT_WAS = re.compile(
    r"(?:[A-Z][^:\n]{1,40}:\s+)?(?:And\s+|But\s+)?(?:It|This|That)\s+(?:was|had\s+been)\s+(?:an?|not\s+an?|no)\s+(?:[\w-]+,?\s+(?:and\s+)?){0,4}?"
    r"(?:meeting|conversation|discussion|call|exchange|talk|encounter|session)",
)
"""How a sentence goes on about what was told last: "It was a hard conversation"."""


def is_it(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "It was a hard conversation": True where that went into the contact told last, in its paragraph."""
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    it = _IT_WAS.match(text, low, end)
    if it is None or it.end() != end or not told or _WITH.match(text, end, high) or _OF_OTHERS.match(text, end, high):
        return False
    before = told[-1]
    last = max(a for a in (before.trigger.start, *before.told_at) if a <= at)
    near = sentences.at(at) - sentences.at(last) <= NEXT and "\n" not in text[last:at]
    if not near or len(before.sides()) < PAIR or not may_go_on(before, draft):
        return False
    go_into(draft, before, (low, high), text, is_person, dated=False)
    return True


def met_again(draft: Draft, before: Draft, sentences: Sentences, text: str) -> bool:
    """True for "They met on 3 May and spoke again last week": another contact of these two, whose people it gets."""
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    verb = _AGAIN.match(text, start, end)
    if verb is None or not (verb["here"] or _BEHIND.match(text, end)) or len(before.sides()) != PAIR:
        return False
    if low <= before.trigger.start < start:
        between = text[before.trigger.end : start]
        leads = _AND.search(between) is not None and ";" not in between
    else:
        leads = (
            sentences.at(start) - sentences.at(before.trigger.start) == 1
            and THEY.fullmatch(text, low, start) is not None
        )
    if not leads or any(end <= p.start < high for p in draft.parties if p.actor not in before.people()):
        return False
    draft.parties = [replace(p, role="party") for p in before.parties]
    draft.evidence = {(low, high), sentences.span(before.trigger.start)}
    draft.another = draft.again = True
    return True


def go_into(
    draft: Draft,
    before: Draft,
    span: tuple[int, int],
    text: str,
    is_person: Callable[[int], bool],
    dated: bool,
) -> None:
    """Make a draft one more telling of a contact, with nothing of others that it was read with."""
    low, high = span
    draft.parties, draft.evidence = [replace(p) for p in before.parties], {span}
    draft.time = draft.time if dated else before.time
    draft.place = draft.place if draft.place and low <= draft.place.start < high else before.place
    draft.score = min(draft.score, before.score)
    join(before, draft, is_person, text)


def may_go_on(before: Draft, draft: Draft) -> bool:
    """True where a draft may tell of a contact told before, as far as both came about."""
    return draft.status == before.status or (draft.status == "held" and before.status in ("ongoing", "planned"))
