"""What only goes on with a contact told before: who joined it, and what it was that somebody hosted others for.

Who "joined the meeting" sat with those whose meeting was told last: he has none of his own with one of them.
"Lind will host leaders for a virtual meeting" tells one meeting, and so does "met on Monday, the first time that the
two have met since May".
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.withheld_of import NAMES_IT
from memcon.resolve.parties.inside.subjects import is_verb

NEAR = 1200  # characters behind a contact's words within which somebody who joined it is told of
BEFORE = 60  # characters before "the meeting" in which it stands that somebody joined
_JOINED = re.compile(
    r"(?<!\bwho )\b(?:joined|attended|(?:took|takes|taking)\s+part\s+in|participated\s+in|sat\s+in\s+on)\s+"
    r"(?:the|this|their)\s+(?:[a-z-]+\s+){0,2}(?:meeting|talks|call|conversation|session|discussions?)\Z"
)
_CHAIRED = re.compile(
    r"\b(?:chaired|mediated|moderated|facilitated|brokered|oversaw|presided\s+over|chairs|mediates|facilitates|brokers|hosts?|hosted|hosting|chairing|mediating|brokering|facilitating)\s+"
    r"(?:the|this|these|their)\s+(?:[a-z-]+\s+){0,2}(?:meeting|talks|call|conversation|sessions?|discussions?|negotiations|consultations|rounds?)\Z"
)
_CALLS = re.compile(r"\b(?:call|conversation|discussions?|talks)\Z")
_WHOSE = re.compile(r"\s+(?:of|between|with|on(?!\s+(?:the|our|their|his|her)\s+(?:[\w-]+\s+){0,2}(?:side|part)\b))\s")


def joins(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True where a sentence only tells who joined or chaired the contact told before, who then is one of its people.

    "X joined the talks by video link". Words for whose talks they were, or on which day, make them others.
    """
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    if not 0 < low - before.trigger.start <= NEAR or draft.status != before.status or _WHOSE.match(text, end):
        return False
    chaired = _CHAIRED.search(text, max(low, start - BEFORE), end)
    joined = _JOINED.search(text, max(low, start - BEFORE), end) or chaired
    call = before.mode in ("call", "message") and _CALLS.search(text, start, end) is None
    if joined is None or call or (draft.time is not None and low <= draft.time.span.start < high):
        return False
    known = before.people()
    who = [p for p in draft.parties if low <= p.start < joined.start()]
    if who:
        sides = {p.side for p in before.parties}
        for party in who if chaired else ():
            party.role = "mediator" if len(sides - {party.side}) > 1 else party.role
        before.parties += [p for p in who if p.actor not in known]
        before.topics += draft.topics
        before.withheld += draft.withheld
        before.reported += draft.reported
        before.evidence.add((low, high))
    return bool(who)


_FOR_A = re.compile(
    r"(?:[^.;:“”\"\n](?!\bwho\b|\bafter\b|\bbefore\b|\bwill\b)){2,140}?\s(?:for|to|at|in)\s(?:an?|the)\s(?:[a-z-]+\s){0,3}"
)
_MEETS = re.compile(r"(?:met|meets?|saw|sat\s+down)(?:\s+(?:with|each\s+other))?")
_AT_A = re.compile(
    r"(?:[^.;:“”\"\n](?!\bwho\b|\bwhom\b|\band\b|\bafter\b|\bbefore\b|\bthen\b)){0,140}?\s(?:at|over)\s(?:(?:an?|the)\s(?:[a-z-]+\s){0,3})?"
)
_MEAL = re.compile(r"(?:an?\s)?(?:[a-z-]+\s){0,2}(?:lunch|dinner|breakfast|banquet|reception)", re.IGNORECASE)
_HOSTS = re.compile(r"(?:host|receiv|welcom|gather|conven)\w*", re.IGNORECASE)


def hosts_for(draft: Draft, before: Draft, text: str) -> bool:
    """True where a noun only tells what the verb told right before it was for: "host leaders | for a virtual meeting".

    So does a meal at which others met: "met Y | at a lunch given by Z". Who stands with the noun alone, in what
    follows, is none of theirs.
    """
    start, end = before.trigger.start, before.trigger.end
    if is_verb(text, draft.trigger.start, draft.trigger.end):  # "was received by X in the first and will | see Y"
        return False
    meal = _MEAL.fullmatch(text, draft.trigger.start, draft.trigger.end) and _MEETS.fullmatch(text, start, end)
    if not (meal and _AT_A.fullmatch(text, end, draft.trigger.start)) and (
        _HOSTS.fullmatch(text, start, end) is None or _FOR_A.fullmatch(text, end, draft.trigger.start) is None
    ):
        return False
    known = before.people()
    draft.parties = [p for p in draft.parties if p.actor in known]
    return bool(draft.parties)


def add_sentence(before: Draft, draft: Draft, sentences: Sentences) -> None:
    """Note that the sentence of a telling goes on about a contact told before, and tells no other."""
    before.told_at |= {draft.trigger.start}
    before.evidence.add(sentences.span(draft.trigger.start))


def withholds_of(draft: Draft, text: str) -> bool:
    """True where what a telling withholds names an occasion of its mode: "neither said how long the call lasted"."""
    named = NAMES_IT.get(draft.mode)
    return named is not None and any(named.search(text, w.start, w.end) for w in draft.withheld)


_FIRST_TIME = re.compile(
    r"\bfirst\s+(?:time|occasion)\s+(?:in\s+[^,.;:\n]{3,40}?\s+)?(?:that\s+)?(?:they|both|the\s+(?:two|pair|sides|leaders|men|neighbours|neighbors))"
    r"(?:\s+(?!who\b|said\b|told\b)[a-z]+){0,2}?\s+(?:(?:have|had)\s+)?(?:[a-z]+ly\s+)?(?:been\s+)?\Z"
)
"""What stands before "met" where it only measures how long two had not: "the first time the two have"."""
MEASURES = 120  # characters before a trigger in which those words stand


def is_measured(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True where words only tell how long those who met had not, or what will come of it, right behind the contact.

    "X met Y on Monday, the first time that the two have met since the war". A day behind such words is not its own.
    "Great to meet Y. Our discussions will add momentum" tells of what was discussed.
    """
    at = draft.trigger.start
    low, _ = sentences.span(at)
    near = 0 <= sentences.at(at) - sentences.at(before.trigger.start) <= 1 and before.trigger.end < at
    if not near or not draft.sides() <= before.sides():
        return False
    ours = _OURS.search(text, max(low, at - MEASURES), at) or _OURS.match(text, at)
    if ours and _WILL_HELP.match(text, draft.trigger.end):
        return True
    return _FIRST_TIME.search(text, max(low, at - MEASURES), at) is not None


_OURS = re.compile(r"\b(?:[Oo]ur|[Tt]hese|[Tt]he|[Tt]oday['’]s)\s(?:[a-z]+\s)?(?:\Z|(?<=\s)(?=[a-z]))")
_WILL_HELP = re.compile(
    r"\s+will\s+(?:(?:further|also|surely|certainly|greatly|no\s+doubt|undoubtedly)\s+)?(?:add|give|help|strengthen|boost|deepen|pave|contribute"
    r"|lead|open|bring|serve|impart|lend|take\s+our|go\s+a\s+long\s+way|reinforce|enhance|advance|provide|inject)\b"
)
"""What talks that were held will do: "our discussions | will add momentum"."""


_THE_LETTER = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er)\s+(?:letter|message|note)\Z")
_DELIVERED = re.compile(
    r"\s+(?:(?:was|were|is|had\s+been|has\s+been|will\s+be)\s+(?:[a-z]+ly\s+|later\s+)?(?:handed|delivered|passed|conveyed|carried|brought|taken"
    r"|transmitted|relayed|forwarded)|(?:went|came|reached|arrived)\b)"
)
BROUGHT = 2  # sentences behind a letter in which it is told how it was brought
LETTER = 8  # characters before "letter" in which its article stands


def is_delivered(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True where words tell how the letter told right before was brought: who handed it over has not written it."""
    start, end = draft.trigger.start, draft.trigger.end
    return (
        before.mode == "message"
        and 0 < sentences.at(start) - sentences.at(before.trigger.start) <= BROUGHT
        and _THE_LETTER.search(text, max(0, start - LETTER), end) is not None
        and _DELIVERED.match(text, end) is not None
        and bool(draft.people() & before.people())
    )
