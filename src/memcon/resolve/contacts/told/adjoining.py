"""Adjoining: of several days in a sentence that of an occasion, where its clause shows it plainly.

"Who this month | met A", "briefed him yesterday on their | dinner with B on Monday", "on Monday | met A, and in Oslo
today saw B", "will not | meet her when she comes to Oslo in March": whatever other days the head linked to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.parties.inside.subjects import is_noun, is_verb
from memcon.resolve.times.when import ResolvedTime

Dates = Sequence[tuple[float, ResolvedTime]]

LIKELY = 0.5  # probability from which the day of a clause is that of its occasion, where the one chosen is another's
REACH = 140  # characters between an occasion's words and its day
_TO_VERB = re.compile(r"\s+(?:(?:also|again|twice|first|[a-z]+ly)\s+)?")
_OPENS_CLAUSE = re.compile(
    r"(?:;|,?\s(?:and|but)|(?<=[.!?]))\s+(?:[Ii]n\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2},?\s+)?(?:[Oo]n\s+|[Ii]n\s+)?\Z"
)
"""What opens a clause before its day, "and in Lima on | Tuesday she met"."""
OPENING = 50  # characters before a day in which that stands
_HE_DID = re.compile(r",?\s+(?:s?he|they)\s+(?:(?:has|had|will|would|is|was|were|are|to|due|also|then|later)\s+){0,3}")
PARTING = (
    r"that|which|who|whose|when|where|while|before|after|until|since|from|because|as|if|but|to|about|over|of|for"
    r"|is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|did|does|\w+ed|\w+ing"
)
"""Words that part a day from an occasion before it: clauses, verbs and what was talked about."""
_PARTED = re.compile(rf"[;:!?()—–\"“”\n]|,\s+(?!(?:[A-Z]\w*\s+){{0,3}}[A-Z]\w*,)|\b(?:{PARTING})\b")
"""What parts a day from an occasion's noun before it; a name in apposition does not."""
_TO_DAY = re.compile(r"(?<!\sthe)\s+(?:(?:in|on)\s+)?(?:early\s+|late\s+)?$")
_TO_NEXT = re.compile(
    r"(?:\s+(?:with|between|and|the|his|her|their|then|in|at|to|again|briefly|privately|here|there|foreign|prime|defen[cs]e|minister|president"
    r"|premier|chancellor|king|counterpart|leaders?|officials|ambassador|envoy|[A-Z][\w.’'-]*),?){0,16}"
    r"\s+(?:(?:in|on)\s+)?(?:early\s+|late\s+|mid-)?"
)
"""What stands between an occasion and its day where it tells no more than whom and where."""
_TALKED_OF = re.compile(
    r"\b(?:about|of|on|regarding)\s+an?\s+(?:[\w-]+\s+){0,2}[\w-]+\Z"
    r"|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Tt]hose)\s+(?:[\w-]+\s+){0,2}[\w-]+\Z"
)
"""What leads to an occasion that is only talked of, whose day may be that of the talk: "confirmed the | call"."""
_BETWEEN = re.compile(r"\s+between\s")
"""What leads to those of an occasion that is told at length: "followed the summit | between A and B last May"."""
_NEXT_ENDS = re.compile(r"\s*(?:[.,;:)\n”\"]|$)|\s+(?:and|before|after|when|while|but|to|for)\b")
_ENDS = re.compile(r"\s*(?:[.,;:)\n”\"]|$)|\s+(?:and|in|at|as|before|after|during|when|while|but)\b")
_NEW_CLAUSE = re.compile(r",\s+(?:and|but|while|then)\s|;\s|\s(?:while|whereas)\s")
_TO_COME = frozenset(("planned", "proposed", "refused", "cancelled"))
_WHEN_COMES = re.compile(
    r"(?:(?!\b(?:when|that|which|who|after|before|since|because|while|as|if|but)\b)[^.;:!?“”\"\n]){0,120}?,?\s+when\s+"
    r"(?:s?he|they|(?:(?:the|world|both|two|his|her|their|[A-Z][\w’'.-]*|[a-z]+(?:s|er|or|ent|an))\s+){1,6}?|)\s*(?:(?:is|are)\s+(?:in|at)|(?:will\s+)?"
    r"(?:visits?|travels?|com(?:es?)|arrives?|fl(?:ies|y)|goes|gathers?|meets?|attends?|convenes?|hosts?|returns?|addresses|go))\b"
    r"(?:(?!\b(?:when|that|which|who|after|before|since|because|while|as|if|but|said|says|told)\b)[^.;:!?“”\"\n]){0,80}?"
)
"""From an occasion to come to the day on which somebody will be there: "when she comes to Oslo in"."""


def adjoining(
    occasion: Occasion, dates: Dates, triggers: Sequence[int], sentences: Sentences, text: str
) -> ResolvedTime | None:
    """The day that the clause of an occasion plainly gives, of the weighed `dates` near it; None where none is plain.

    `triggers` are where the document's occasions are told, this one among them.
    """
    low, high = sentences.span(occasion.trigger.start)
    here = [(chance, t) for chance, t in dates if low <= t.span.start < high]
    if not here:
        return None
    return (
        _right_before(occasion, here, text)
        or _right_behind(occasion, here, triggers, text)
        or _next_behind(occasion, here, triggers, text)
        or _in_its_clause(occasion, here, triggers, text)
        or _when_there(occasion, here, triggers, text)
    )


def _right_before(occasion: Occasion, here: Dates, text: str) -> ResolvedTime | None:
    """The day with nothing between it and a verb: "who this month | saw the rebels", "and the next day he | met"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if not is_verb(text, start, end):
        return None
    for _, time in here:
        if time.span.end >= start:
            continue
        if _TO_VERB.fullmatch(text, time.span.end, start):
            return time
        opens = _OPENS_CLAUSE.search(text, max(0, time.span.start - OPENING), time.span.start)
        if opens and _HE_DID.fullmatch(text, time.span.end, start):
            return time
    return None


def _right_behind(occasion: Occasion, here: Dates, triggers: Sequence[int], text: str) -> ResolvedTime | None:
    """The day behind an occasion's noun, where another stands before it, of what was done then."""
    start, end = occasion.trigger.start, occasion.trigger.end
    behind = next((t for chance, t in here if t.span.start >= end and chance >= LIKELY), None)
    if behind is None or behind.span.start - end > REACH or not any(t.span.end <= start for _, t in here):
        return None
    between = text[end : behind.span.start]
    if is_verb(text, start, end) or any(end <= t < behind.span.start for t in triggers):
        return None
    if _PARTED.search(between) or not _TO_DAY.search(between) or not _ENDS.match(text, behind.span.end):
        return None
    return behind


def _next_behind(occasion: Occasion, here: Dates, triggers: Sequence[int], text: str) -> ResolvedTime | None:
    """The day or month behind an occasion and a place, where nothing parts them: "paid a visit to Oslo in May"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    behind = next((t for _, t in here if t.span.start >= end), None)
    if behind is None or behind.interval is None or behind.interval.grain not in ("day", "month"):
        return None
    noun = is_noun(text, start, end) or not is_verb(text, start, end)
    between_two = behind.interval.grain == "month" and _BETWEEN.match(text, end)
    if noun and not between_two and _TALKED_OF.search(text, max(0, start - 24), end):
        return None  # "confirmed the call on Monday"
    between = text[end : behind.span.start]
    if len(between) > REACH or any(end <= t < behind.span.start for t in triggers):
        return None
    return behind if _TO_NEXT.fullmatch(between) and _NEXT_ENDS.match(text, behind.span.end) else None


def _in_its_clause(occasion: Occasion, here: Dates, triggers: Sequence[int], text: str) -> ResolvedTime | None:
    """The day before an occasion in its own clause, where the likeliest is of another that the sentence goes on to."""
    start, end = occasion.trigger.start, occasion.trigger.end
    best, chosen = max(here, key=lambda one: (one[0], -one[1].span.start))
    joint = _NEW_CLAUSE.search(text, end, chosen.span.start) if chosen.span.start > end else None
    if joint is None or not any(t > joint.end() for t in triggers) or any(end < t < joint.start() for t in triggers):
        return None
    own = [(c, t) for c, t in here if t.span.end <= start and not _NEW_CLAUSE.search(text, t.span.end, start)]
    chance, nearest = max(own, key=lambda one: one[1].span.start, default=(0.0, None))
    return nearest if LIKELY <= chance <= best else None


def _when_there(occasion: Occasion, here: Dates, triggers: Sequence[int], text: str) -> ResolvedTime | None:
    """The day on which somebody will be where an occasion to come would be: "when she comes to Oslo in March".

    A journey that is told as an occasion of its own has the day for itself.
    """
    if occasion.status not in _TO_COME:
        return None
    end = occasion.trigger.end
    day = next((t for _, t in here if t.span.start > end), None)
    if day is None or any(end < t < day.span.start for t in triggers):
        return None
    return day if _WHEN_COMES.fullmatch(text, end, day.span.start) else None
