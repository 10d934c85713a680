"""Dates that words plainly tell of an occasion, whatever the weights make of them: "his August 2030 visit".

An occasion comes in with the times of its text, and the one that its own words name goes out, or none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.told.adjoining import PARTING
from memcon.resolve.contacts.told.travelling import ONE
from memcon.resolve.times.beside import of_something_else
from memcon.resolve.times.bounding import opens_stretch
from memcon.resolve.times.when import ResolvedTime

OPENS = re.compile(r"(?:On|In|By|Late|Early)?\s*")
"""What stands before a date that opens a sentence."""
_AT_TIME = re.compile(r"\s(?:in|on)\s+(?:early\s+|late\s+|mid-?)?$|\s(?=$)")
_PARTS = re.compile(rf"[,;:.!?()—–\"“”\n]|\b(?:and|{PARTING})\b", re.IGNORECASE)
"""What parts a date from a trigger before it, marks among them."""


def plain_date(
    occasion: Occasion, times: Sequence[ResolvedTime], triggers: Sequence[int], sentences: Sentences, text: str
) -> ResolvedTime | None:
    """The time by which an occasion is named, on which its clause goes on, or at which it is said to be held."""
    named = _of_one(occasion, times, sentences, text)
    named = named or _naming(occasion, times, sentences, text) or _when(occasion, times, sentences, text)
    named = named or _of_again(occasion, times, sentences, text)
    return named or _to_be_held(occasion, times, triggers, sentences, text)


def _of_one(occasion: Occasion, times: Sequence[ResolvedTime], sentences: Sentences, text: str) -> ResolvedTime | None:
    """The time of a further occasion that only "one" names: "and | one | between A and B in Rio last month"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if text[start:end] not in ONE:
        return None
    high = sentences.span(start)[1]
    behind = (t for t in times if end < t.span.start < high and t.interval is not None)
    first = next(behind, None)
    return first if first is not None and _BEHIND_ONE.fullmatch(text, end, first.span.start) else None


def _of_again(
    occasion: Occasion, times: Sequence[ResolvedTime], sentences: Sentences, text: str
) -> ResolvedTime | None:
    """The time right behind those who did so once more: "met on 3 May and | spoke | again by telephone last week"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    high = sentences.span(start)[1]
    behind = next((t for t in times if end < t.span.start < high), None)
    if behind is None or behind.interval is None or _AGAIN.fullmatch(text, start, behind.span.start) is None:
        return None
    return behind


_AGAIN = re.compile(
    r"(?:met|meet|spoke|speak|talked|talk)(?:\s+again|\s+(?:by|over\s+the|on\s+the)\s+(?:tele)?phone|\s+in\s+person){1,2}"
    r",?\s+(?:(?:on|in|at)\s+)?(?:(?:early|late|mid-?)\s+)?"
)
_BEHIND_ONE = re.compile(r"\s+(?:between|with|in|on|at)\b(?:(?!\b(?:who|that|which|and\s+one)\b)[^;:“”\"\n]){0,140}")


def _naming(occasion: Occasion, times: Sequence[ResolvedTime], sentences: Sentences, text: str) -> ResolvedTime | None:
    """The time by which an occasion is named: "his August 2030 visit", "their reported 2029 meetings"."""
    low, _ = sentences.span(occasion.trigger.start)
    start, end = occasion.trigger.start, occasion.trigger.end
    head = _OCCASION.search(text, start, end)
    if head is None:
        return None
    for time in times:
        if (
            time.interval is None
            or not low <= time.span.start < head.start()
            or opens_stretch(text, time.span.start, time.span.end)
        ):
            continue
        between = text[time.span.end : head.start()]
        lead = text[max(low, time.span.start - 30) : time.span.start]
        owned = _OWNED.fullmatch(between)
        if owned or (_DETERMINED.search(lead) and _DESCRIBED.fullmatch(between)):
            return time
    return None


def _when(occasion: Occasion, times: Sequence[ResolvedTime], sentences: Sentences, text: str) -> ResolvedTime | None:
    """The time on which a clause goes on: "in 2027, when she announced the deal during a visit to Tarsund".

    So does "to Tarsund on Tuesday, where she was received", which tells no other day.
    """
    low, high = sentences.span(occasion.trigger.start)
    before = [t for t in times if low <= t.span.start and t.span.end <= occasion.trigger.start]
    if not before or before[-1].interval is None:
        return None
    last = before[-1]
    if _WHEN.match(text, last.span.end, occasion.trigger.start):
        return last
    day = last.interval is not None and last.interval.grain == "day"
    there = day and _WHERE.fullmatch(text, last.span.end, occasion.trigger.start)
    behind = any(occasion.trigger.end <= t.span.start < high for t in times)
    return last if there and not behind else None


def _to_be_held(
    occasion: Occasion, times: Sequence[ResolvedTime], triggers: Sequence[int], sentences: Sentences, text: str
) -> ResolvedTime | None:
    """The time of "the meeting will now take place next week", whatever day it was to be on before."""
    low, high = sentences.span(occasion.trigger.start)
    end = occasion.trigger.end
    opening = [t for t in times if low < t.span.start < occasion.trigger.start and t.interval is not None]
    for time in opening[:1]:  # "Held in Oslo on Monday, the | talks"
        if _HELD.fullmatch(text, low, time.span.start) and _THE.fullmatch(text, time.span.end, occasion.trigger.start):
            return time
    here = [t for t in times if end < t.span.start < high and t.interval is not None]
    if here and _HELD_ON.fullmatch(text, end, here[0].span.start):
        return here[0]
    if (
        here
        and _LAST_TIME.fullmatch(text, low, occasion.trigger.start)
        and _WAS.fullmatch(text, end, here[0].span.start)
    ):
        return here[0]
    following = min((t for t in triggers if end < t < high), default=high)
    return next((t for t in here if t.span.start < following and _NOW_ON.search(text[end : t.span.start])), None)


_NOW_ON = re.compile(
    r"\b(?:will|would)\s+(?:now|instead)\s+(?:take\s+place|be\s+held|start|begin|open)\s+"
    r"(?:in\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?,?\s+)?(?:(?:on|in)\s+)?$"
)
_HELD = re.compile(r"\W*Held\s+(?:(?:in|at)\s+[^,;:.“”\"\n]{1,40}?,?\s+)?(?:on\s+)?")
_THE = re.compile(
    r"(?:\s+in\s+[^,;:.“”\"\n]{1,40})?,\s+(?:[^,;:.“”\"\n]{1,60},\s+)?(?:(?:the|this|their)\s+)?(?:[a-z-]+\s+){0,3}"
)
_HELD_ON = re.compile(
    r"\s+(?:(?:will|would|is|was|are|were)\s+)(?:now\s+|instead\s+)?(?:(?:to|due\s+to|expected\s+to|set\s+to|scheduled\s+to)\s+)?"
    r"(?:now\s+|instead\s+)?(?:take\s+place|go\s+ahead|be\s+held|start|begin|open)\s+(?:(?:on|in|at)\s+)?(?:the\s+)?"
    r"|(?:\s+(?:between|with|of)\s[^,;:.“”\"\n]{1,80}?)?(?:,\s[^,;:.“”\"\n]{1,60},)?\s+(?:(?:was|were)\s+held|took\s+place)\s+(?:in\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?,?\s+)?"
    r"(?:(?:on|in)\s+)?(?:(?:early|late|mid-?)\s+)?"
)
_LAST_TIME = re.compile(
    r"[^\w\n]*(?:[\w’'-]+\s+){0,4}?[Tt]he\s+(?:first|last|second|third|only|previous)\s+(?:time|occasion)\s[^,;:.“”\"\n]{0,100}"
)
_WAS = re.compile(
    r"(?:\s+(?!(?:that|which|who|and|but|was|were)\b)[\w’'-]+){0,6}?(?:\s+(?:was|were|had\s+been|came)|,)\s+(?:back\s+|as\s+long\s+ago\s+as\s+)?"
    r"(?:(?:in|at|on)\s+(?!(?:early|late)\b)[^,;:.“”\"\n]{1,40}?,?\s+)?(?:(?:in|on)\s+)?(?:(?:early|late|mid-?)\s+)?"
)
"""How a day is told of "the last time that the two met | was in Tarsund in | May"."""
_WHEN = re.compile(
    r",?\s+when\s+(?!(?:(?:he|she|they)\s+(?:was|were)\s+)?(?:asked|pressed|questioned|told|speaking|reporters)\b)"
)
_WHERE = re.compile(r",\s+where\s+(?:[\w’'.-]+\s+){1,8}")
_UP_TO_VERB = re.compile(
    r"\s+(?:(?!\b(?:that|which|who|when|where|while|before|after|because|as|if|but)\b)[^.;:!?“”\"\n]){1,120}?"
)
"""Who met, after the date that opens a sentence: "In 2008 the two prime ministers, X and Y, met"."""
_OCCASION = re.compile(
    r"\b(?:meetings?|talks|calls?|visits?|summits?|trips?|conversations?|letters?|dinner|lunch|sessions?|negotiations|"
    r"conferences?|gathering|forum|tour|dialogue|encounters?|exchange|round)\b"
)
_DESCRIBING = (
    r"(?:(?:[a-z]+(?:al|ic|ive|ary|ous|lar)|[a-z]+-[a-z-]+|tele(?:phone)?|phone|video|peace|joint|private|working|state|secret|"
    r"first|second|third|[A-Z][\w.’'–-]*|G-?\d+)\s+){0,3}"
)
_OWNED = re.compile(rf"(?:['’]s|(?<=s)['’])\s+{_DESCRIBING}")
_DESCRIBED = re.compile(rf"\s+{_DESCRIBING}")
_DETERMINED = re.compile(
    r"(?:\b(?:the|an?|his|her|their|its|our|my|that|this|those|these|reported|planned|previous|earlier|recent)|\w['’]s|s['’])\s+$",
    re.IGNORECASE,
)


CROWD = 12  # dates in one sentence, of which none is the only one that can be meant


def own_date(
    occasion: Occasion, times: Sequence[ResolvedTime], triggers: Sequence[int], sentences: Sentences, text: str
) -> ResolvedTime | None:
    """The one date of a sentence where nothing else can be meant: "last met in May 2022", "A day later, X met".

    It opens the sentence, or stands behind the trigger with no clause and no topic between.
    """
    low, high = sentences.span(occasion.trigger.start)
    low = max(low, text.rfind(";", low, occasion.trigger.start) + 1)
    high = min(high, close) if (close := text.find(";", occasion.trigger.end, high)) >= 0 else high
    at = occasion.trigger.start
    here = [t for t in times if low <= t.span.start < high]
    if len(here) > CROWD:
        return None
    here = [t for t in here if not of_something_else(t.span.start, t.span.end, at, sentences, text)]
    if len(here) != 1 or here[0].interval is None:
        return None
    time = here[0]
    start, end = time.span.start, time.span.end
    rivals = [t for t in triggers if low <= t < high and t != occasion.trigger.start]
    if any(t > occasion.trigger.start or start < occasion.trigger.start for t in rivals):
        return None
    if start < occasion.trigger.start:
        opens = OPENS.fullmatch(text, low, start)
        leads = low < start or len(time.span.text.split()) > 1  # "On Thursday", "Later Thursday", not "Thursday talks"
        plain = leads and _UP_TO_VERB.fullmatch(text, end, occasion.trigger.start)
        return time if opens and (text[end : end + 2] == ", " or plain) else None
    between = text[occasion.trigger.end : start]
    return time if _AT_TIME.search(between) and not _PARTS.search(between) else None
