"""Resumed: "The meeting lasted two hours" is the contact told before, whoever else the sentences around it name.

A head that looks for the parties of such bare words finds them in what comes next, or puts one of them together with
somebody of another contact told between.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.tellings import join
from memcon.resolve.parties.outside.at_home import met_home_men
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.phrases import WEEKDAY

FAR = 1500  # characters within which a contact goes on to be told
PAIR = 2  # sides of a contact, at least
LATELY = 40  # contacts told last of which somebody may be read into it
MANY = 8  # contacts told last among which the one is looked for
_LENGTH = r"(?:[\w-]+[- ](?:hours?|minutes?)(?:-long)?\s+|(?:lengthy|brief|long|hastily\s+arranged)\s+)?"
_BARE = re.compile(
    rf"(?:the|this|(?P<that>that))\s+{_LENGTH}(?:(?P<way>phone|telephone|video|face-to-face)\s+)?"
    r"(?P<noun>meeting|talks|call|conversation|discussions|negotiations|summit|encounter)",
    re.IGNORECASE,
)
_OF_DAY = re.compile(
    rf"(?:(?:the|this)\s+)?(?P<day>(?:(?:last|this)\s+)?(?:{WEEKDAY}|yesterday|today)(?:\s+(?:morning|afternoon|evening|night))?)(?:['’]s)?\s+"
    rf"{_LENGTH}(?:(?P<way>phone|telephone|video|face-to-face)\s+)?(?P<noun>meeting|talks|call|conversation|summit|encounter)",
    re.IGNORECASE,
)
"""Words for a contact by its day: "a diplomat briefed on | Monday's call"."""
_DAYS = 60  # characters before a trigger in which its day begins
_TELLS = re.compile(
    r"(?:,[^,.;:\n]{1,60},|,)?\s+(?:(?:also|later|had|has|on\s+\w+)\s+){0,2}"
    r"(?:said|says|wr[oi]tes?|written|tweet(?:s|ed)|post(?:s|ed)|told|tells|argue[sd]|claim(?:s|ed)|noted|warned|complained|described|called"
    r"|condemn(?:s|ed)|critici[sz]e[sd]|denounce[sd]|praise[sd]|hailed|welcome[sd]|dismisse[sd]|mock(?:s|ed)|defend(?:s|ed))\s"
)
"""What stands behind the name of who tells of a contact of others: "X wrote that the | meeting"."""
_WAS_ON = re.compile(
    r",?\s+(?:(?:was|were)\s+held|took\s+place|came|began|started|opened|ended|broke\s+up|lasted)\b[^.,;:“”\"\n]{0,60}"
)
"""What stands between words for a contact and its day: "The talks | took place in Oslo on"."""
_SEVERAL = re.compile(
    r"(?:(?P<both>both|the\s+two)|the|these|those)\s+(?:phone\s+|telephone\s+)?(?:calls|meetings|conversations|visits)",
    re.IGNORECASE,
)
_LEAD = 30  # characters before a trigger in which the article and the length of what was held stand
_OF_OTHERS = re.compile(
    r"\s+(?:(?:with|between|of|among(?:st)?|involving|to\s+be|scheduled|planned|due|set|next|last|this|on|in|hosted|organi[sz]ed"
    r"|he|she|they|that\s+(?:he|she|they|[A-Z]\w*))\b|[A-Z])|[’']s?\s"
)
"""What tells by itself which one is meant."""
_AFAR = frozenset(("call", "conversation"))
CALLS = frozenset(("call", "video", "unknown"))
MEETINGS = frozenset(("meeting", "talks", "visit", "encounter", "unknown"))


def resumes(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """ "The meeting lasted two hours": True where that went into the contact told before, of other people.

    Its sentence names nobody who was not of that one, save who tells of it, and whom it was read with stands after it
    or was of yet another.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    if _OF_OTHERS.match(text, end, high):
        return False
    bare = next((m for m in _BARE.finditer(text, max(low, at - _LEAD), end) if m.end() == end), None)
    alike = _dated_alike(draft, told, bare is not None, low, text)
    if alike is not None:
        draft.parties = [replace(p) for p in alike.parties]
        join(alike, draft, is_person, text)
        return True
    if bare is None or len(draft.sides()) < PAIR:
        return False
    noun = bare["noun"].casefold()
    modes = CALLS if noun in _AFAR else MEETINGS
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and b.trigger.end < low and b.mode in modes]
    near = [b for b in near if _is_of_two(b) and b.people() & draft.people() and _may_go_on(b, draft)]
    near = [b for b in near if all(is_person(p.actor) for p in b.parties)]
    same = [b for b in near if text[b.trigger.start : b.trigger.end].casefold().endswith(noun)]
    if not near:
        return False
    before = (same or near)[-1]
    strangers = [p for p in draft.parties if p.actor not in before.people()]
    if bare["that"] and before is told[-1] and draft.people() < before.people() and before.mode != "visit":
        draft.parties = [replace(p) for p in before.parties]
        join(before, draft, is_person, text)
        return True
    others = {p.actor for b in told[-LATELY:] if b is not before for p in b.parties}

    def is_misplaced(party: Side) -> bool:
        if party.start >= high or (low <= party.start < at and _TELLS.match(text, party.end, at)):
            return True
        return party.actor in others and (party.start < before.trigger.start or (bool(same) and party.start < low))

    if not strangers or not all(is_person(p.actor) and is_misplaced(p) for p in strangers):
        return False
    draft.parties, draft.evidence = [replace(p) for p in before.parties], {(low, high)}
    told_here = draft.time is not None and _WAS_ON.fullmatch(text, end, draft.time.span.start) is not None
    draft.time = draft.time if told_here else before.time  # another day is that of what is said of it
    draft.place = draft.place if draft.place and low <= draft.place.start < high else before.place
    draft.statuses, draft.score = [], min(draft.score, before.score)  # what it was read to be was of other people
    join(before, draft, is_person, text)
    return True


def _dated_alike(draft: Draft, told: Sequence[Draft], bare: bool, low: int, text: str) -> Draft | None:
    """The only contact told before that "Monday's call" can mean, by its day, or "the meeting" by the words for it.

    `bare` is whether the words are such without a day, `low` where their sentence begins.
    """
    at, end, time = draft.trigger.start, draft.trigger.end, draft.time
    day = _day(draft)
    if time is None or day is None or draft.another:
        return None
    named = next((m for m in _OF_DAY.finditer(text, max(low, at - _DAYS), end) if m.end() == end), None)
    if named is None and not (bare and draft.subject is None and time.span.start < low):
        return None
    if named is not None and not named.start("day") <= time.span.start < end:
        return None
    modes = CALLS if draft.mode in CALLS else MEETINGS
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and b.trigger.end < low and b.mode in modes]
    near = [b for b in near if _day(b) == day and _may_go_on(b, draft)]
    if named is None:  # of those that it dates, what stands beside the day
        near = [b for b in near if b.time is not None and b.time.span == time.span]
        near = [b for b in near if not b.people() & draft.people() and b.sides() != draft.sides()]
        return min(near, key=lambda b: abs(b.trigger.start - time.span.start), default=None)
    return near[0] if len({b.people() for b in near}) == 1 else None


def _day(draft: Draft) -> str | None:
    """The day (ISO) on which a contact is told to have been; None where that is open or longer."""
    interval = draft.time.interval if draft.time else None
    return interval.start[:10] if interval and interval.start[:10] == interval.end[:10] else None


def is_that(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True for "the talks" right behind a meeting of one state's own people, some of whom they were read with.

    "The king met his governors. One said that the talks were about oil": they are no talks of the king with others of
    whom the text told before.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    bare = next((m for m in _BARE.finditer(text, max(low, at - _LEAD), end) if m.end() == end), None)
    if bare is None or _OF_OTHERS.match(text, end, high) or len(before.sides()) >= PAIR:
        return False
    if not met_home_men(before.trigger.start, before.trigger.end, text):
        return False
    if sentences.at(at) - sentences.at(before.trigger.start) > 1 or "\n" in text[before.trigger.end : at]:
        return False
    here = {p.side for p in draft.parties if low <= p.start < high and p.side}
    return len(here) < PAIR and bool(before.people() & draft.people())


def are_those_told(draft: Draft, told: Sequence[Draft], text: str) -> bool:
    """True for "The calls came at a bad time", read as of those who were called one by one by somebody else.

    So it is for "our readouts of both calls", of whomever they were read, behind two contacts.
    """
    at, end = draft.trigger.start, draft.trigger.end
    bare = next((m for m in _SEVERAL.finditer(text, max(0, at - _LEAD), end) if m.end() == end), None)
    if bare is None or _OF_OTHERS.match(text, end):
        return False
    near = [b for b in told[-MANY:] if at - b.trigger.start <= FAR and b.trigger.end < at]
    if bare["both"]:
        return len(near) >= PAIR
    near = [b for b in near if b.mode == draft.mode]
    counts = Counter(actor for b in near for actor in b.people())
    most = max(counts.values(), default=0)
    who = {actor for actor, count in counts.items() if count == most}  # the one who called them all
    sides = frozenset().union(*(b.sides() for b in near))
    return most >= PAIR and draft.sides() <= sides and not draft.people() & who


def _is_of_two(before: Draft) -> bool:
    """True for a contact of two sides, and of two people of whom the text places one: "Roe rang Norway's Lind"."""
    return len(before.sides()) >= PAIR or (len(before.parties) == PAIR and len(before.people()) == PAIR)


def _may_go_on(before: Draft, draft: Draft) -> bool:
    return draft.status != "held" or before.status in ("held", "ongoing", "planned")
