"""Whose topics words are: what stands beside one contact may be what another one, told near it, was about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from memcon.find.contacts import Marked
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.further import of_further

Offsets = tuple[int, int]

LIKELY = 0.5  # probability from which another contact, whose own words stand beside a topic, has the better claim
NAMED = 60  # characters behind "with" in which a name begins
CLAUSE = 120  # characters within which a clause leads to the words for an occasion in it


class Telling(NamedTuple):
    """What is asked of a contact for each topic: sentences are told by their numbers."""

    draft: Draft
    home: int  # the sentence of its trigger
    homes: frozenset[int]  # those of the words that name it in all of its tellings
    told: frozenset[int]  # those that tell of it
    named: dict[int, frozenset[int]]  # of each of its people those that name him
    persons: frozenset[int]  # of its people those who are persons
    at: dict[int, tuple[int, ...]]  # of each of its people the offsets where he is named, in order
    links: dict[Offsets, float]  # how likely each topic is linked to it

    def is_named_in(self, *places: int) -> bool:
        """True where one of some sentences names somebody of the contact."""
        return any(place in named for named in self.named.values() for place in places)


_GO_ON = re.compile(
    r"[“\"]?(?:(?:On|During|In|At)\s(?:the|that|this|their)\s(?:[a-z-]+\s)?(?:call|meeting|talks|conversation|discussions?|session|visit),?\s)?(?i:They|We|Both|The\s+(?:two|pair|leaders|ministers|presidents|sides|talks|discussions?|conversation))\s(?!have\s|had\s)"
)
"""How a sentence opens that goes on about the contact told right before it: "They discussed"."""


def is_anothers(topic: Marked, telling: Telling, others: Sequence[Telling], text: str, sentences: Sentences) -> bool:
    """True for a topic of another contact: of its sentence, of one that goes on about it, or of its clause."""
    here, part = sentences.at(topic.start), _part(topic, text, sentences)
    if here not in telling.homes and _is_at_home(topic, here, part, telling, others):
        return True
    if here not in telling.homes and (
        _is_said_to_be_there(topic, here, telling, others, text, sentences)
        or _is_raised_by_another(topic, part, telling, others, text)
    ):
        return True
    if _is_of_the_other_half(topic, here, telling, others, text, sentences):
        return True
    if here - 1 not in telling.homes and here not in telling.homes:
        goes_on = _GO_ON.match(text, sentences.span(topic.start)[0]) is not None
        if goes_on and any(
            here - 1 in other.homes
            and here not in other.homes
            and other.draft.status == telling.draft.status
            and (
                other.draft.people() & telling.draft.people()
                or (
                    (topic.start, topic.end) in other.links
                    and other.is_named_in(here - 1)
                    and not telling.is_named_in(here - 1, here)
                )
            )
            and _are_others(telling, other)
            for other in others
        ):
            return True
    further = of_further(topic.start, telling.draft.trigger.start, sentences, text)
    if further is not None and here not in telling.homes:
        whom = range(further, topic.start)
        if not any(_within(places, whom) for places in telling.at.values()):
            return True
    return (
        _is_of_one_before(topic, here, telling, others)
        or _is_of_one_after(topic, part, telling, others, text, sentences)
        or _is_of_clause(topic, here, telling, others, text, sentences)
    )


_THERE = re.compile(
    r"(?:On|During|In|At|Over)\s(?:that|this)\s(?:[a-z-]+\s)?(?:call|meeting|talks|conversation|discussions?|session|lunch|dinner)\b"
)
"""What opens a sentence that says on what occasion it was: "On that call the ministers reviewed"."""


def _is_said_to_be_there(
    topic: Marked, here: int, telling: Telling, others: Sequence[Telling], text: str, sentences: Sentences
) -> bool:
    """True for what was talked of on "that call", where that is another contact's."""
    if _THERE.match(text, sentences.span(topic.start)[0]) is None:
        return False
    return any(
        here in other.homes
        and _are_others(telling, other)
        and not any(here in places for actor, places in telling.named.items() if actor not in other.named)
        for other in others
    )


_AND_DID = re.compile(
    r",\s(?:and|while|but)\s(?:(?:he|she)\s)?(?:(?:later|also|then|separately|had|has)\s){0,2}"
    r"(?:told|asked|urged|pressed|warned|assured|informed|met|called|phoned|spoke|discussed|raised|held)\s"
)
"""What begins a second half with the same subject: "pressed Lind over herring, | and told Okoye that"."""


def _is_of_the_other_half(
    topic: Marked, here: int, telling: Telling, others: Sequence[Telling], text: str, sentences: Sentences
) -> bool:
    """True for a topic of the half of a sentence in which one of two counterparts alone is named, for the other one."""
    if here not in telling.homes:
        return False
    low, high = sentences.span(topic.start)
    for joint in _AND_DID.finditer(text, low, high):
        halves = (range(low, joint.start()), range(joint.start(), high))
        mine, beside = halves if topic.start < joint.start() else halves[::-1]
        if any(
            here in other.homes
            and _are_others(telling, other)
            and _alone(other, telling, mine)
            and _alone(telling, other, beside)
            for other in others
        ):
            return True
    return False


_RAISED = re.compile(
    r"[A-Z][^,;:“”\"\n]{1,60}?\s(?:(?:had|has|also|again|then|later|repeatedly)\s){0,3}"
    r"(?:raised|brought\sup|took\sup|asked\s(?:about|for)|inquired\sabout|complained\sabout|protested|pressed\s(?:for|over)|pushed\sfor|demanded)\s"
)
"""What somebody put to the other whose name it begins with: "Lind had also raised"."""


def _is_raised_by_another(topic: Marked, part: range, telling: Telling, others: Sequence[Telling], text: str) -> bool:
    """True for what somebody raised who took part in another contact of one of the same people, and not in this one.

    "He rang Aas and, in a separate call, Lind. Aas had raised | the port |, the ministry said": with Lind nobody did.
    """
    for other in others:
        shared = telling.persons & other.persons
        if not shared or not _are_others(telling, other) or not _alone(other, telling, part):
            continue
        near = range(max(part.start, topic.start - CLAUSE), topic.start)
        for actor, places in other.at.items():
            if actor in telling.at:
                continue
            if any(_RAISED.match(text, at, topic.start) for at in _within(places, near)):
                return True
    return False


def _is_of_one_before(topic: Marked, here: int, telling: Telling, others: Sequence[Telling]) -> bool:
    """True for what is told before a contact's own first words, behind those for another of one of its people.

    "He met Aas. They spoke of quotas. In Rosvik, he saw Lind": with Lind he did not.
    """
    if here >= min(telling.homes) or (topic.start, topic.end) not in telling.links:
        return False
    for other in others:
        shared = other.draft.people() & telling.draft.people()  # "I spoke to Aas. Then I met Lind": I, or my state
        if not shared or not _are_others(telling, other) or min(other.homes) > here:
            continue
        named = any(here in places for actor, places in telling.named.items() if actor not in other.named)
        if not named and (topic.start, topic.end) in other.links:
            return True
    return False


_PART = re.compile(r";\s|,\s(?:while|whereas)\s")


def _part(topic: Marked, text: str, sentences: Sentences) -> range:
    """The part of a topic's sentence up to a semicolon or "while"."""
    low, high = sentences.span(topic.start)
    before = [m.end() for m in _PART.finditer(text, low, topic.start)]
    behind = _PART.search(text, topic.end, high)
    return range(before[-1] if before else low, behind.start() if behind else high)


def _within(places: tuple[int, ...], part: range) -> tuple[int, ...]:
    """Of offsets in order those in a part of the text."""
    return places[bisect_left(places, part.start) : bisect_left(places, part.stop)]


def _alone(one: Telling, other: Telling, part: range) -> bool:
    """True where a part of a sentence names somebody of one of two contacts, and of the other one nobody."""

    def named(of: Telling, but: Telling) -> bool:
        return any(_within(places, part) for actor, places in of.at.items() if actor not in but.at)

    return named(one, other) and not named(other, one)


def _is_of_one_after(
    topic: Marked, part: range, telling: Telling, others: Sequence[Telling], text: str, sentences: Sentences
) -> bool:
    """True for what is told of another contact, told later, by a clause that opens with one of its people alone.

    "He met Aas and Lind. With Aas he spoke of quotas; Lind told him of the tunnel": of the tunnel Aas did not speak.
    """
    here = sentences.at(topic.start)
    if here in telling.homes and (part.start, part.stop) == sentences.span(topic.start):
        return False
    return any(
        telling.home <= other.home <= here
        and (topic.start, topic.end) in other.links
        and _are_others(telling, other)
        and _alone(other, telling, part)
        and _opens(other, telling, part, text)
        for other in others
    )


_LEADS = re.compile(
    r"\W*(?:(?:Among|In|Later|Separately|Earlier|Also|Meanwhile|On|At)\b[^,;]{0,40},\s)?(?:(?:[Aa]nd|[Ww]hile)\s)?(?:[Ww]ith\s|(?:(?:[Dd]uring|[Ii]n|[Aa]t)\s)?(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s)?(?:[a-z-]+\s){0,2}?"
    r"(?:meeting|talks|call|conversation|one|discussions?|session)\s(?:with|between)\s)?"
)


def _opens(one: Telling, other: Telling, part: range, text: str) -> bool:
    """True where a part of a sentence opens with one of a contact's people: "With Lind", "The talks with Lind"."""
    leads = _LEADS.match(text, part.start, part.stop)
    low = leads.end() if leads else part.start
    near = range(low, min(part.stop, low + NAMED))
    places = [at for actor, places in one.at.items() if actor not in other.at for at in _within(places, near)]
    return any(_TITLES.fullmatch(text, low, at) is not None for at in places)


def _is_at_home(topic: Marked, here: int, part: range, telling: Telling, others: Sequence[Telling]) -> bool:
    """True where another contact is told with a topic beside one of its people whom this one is not of."""
    return any(
        here in other.homes
        and not _alone(telling, other, part)
        and other.links.get((topic.start, topic.end), 0.0) >= LIKELY
        and any(here in places for actor, places in other.named.items() if actor not in telling.named)
        for other in others
    )


def _are_others(one: Telling, other: Telling) -> bool:
    """True where each of two contacts has a side, or a person, that the other one has not."""
    if other.draft.sides() - one.draft.sides() and one.draft.sides() - other.draft.sides():
        return True
    return bool(other.persons - one.persons and one.persons - other.persons)


_SINCE = re.compile(
    r"\s(?:(?:an?|one|two|three|four|five|six|several|some|the)\s(?:few\s)?(?:minute|hour|day|week|month|year)s?\s"
    r"|(?:just\s)?(?:minutes|hours|days|weeks|months)\s|shortly\s|right\s|just\s)?(?:after|before|ahead\sof|following)\s"
    r"(?P<clause>[^;:“”\"\n]{0,100})\Z"
)
"""What leads from the occasion that a sentence tells of to another one: ", a day after Lund held"."""
_OPENS = re.compile(
    r"\W*(?:(?:Just\s)?(?:[A-Za-z]+\s){0,2}(?:[Dd]ays?|[Hh]ours?|[Ww]eeks?|[Mm]onths?)\s)?(?:[Aa]fter|[Ff]ollowing|[Bb]efore|[Aa]head\sof)\s"
    r"[^;:“”\"\n]{0,100}\Z"
)
_COMMA = re.compile(r",\s")


def _is_of_clause(
    topic: Marked, here: int, telling: Telling, others: Sequence[Telling], text: str, sentences: Sentences
) -> bool:
    """True for a topic of the occasion that a sentence tells of, of which this one's clause only says when it was.

    "A and B met to ease a row, a day after B saw C": the row was not what B and C talked of, nor is what "the leaders
    also" discussed. What is told of within that clause is not of the other one.
    """
    if here not in (telling.home, telling.home + 1) and here not in telling.homes:
        return False
    low, high = sentences.span(telling.draft.trigger.start)
    for other in others:
        if other.home != telling.home or not _are_others(telling, other):
            continue
        clause = _clause_of(telling, other, low, high, text)
        own = any(here in places for actor, places in telling.named.items() if actor not in other.named)
        outside = clause is not None and not clause[0] <= topic.start < clause[1]
        if outside and (here == telling.home or not (own or here in telling.homes)):
            return True
        clause = _clause_of(other, telling, low, high, text)
        if clause is not None and here == telling.home:
            behind = other.draft.trigger.end
            if behind <= topic.start < clause[1] and not _COMMA.search(text, behind, topic.start):
                return True
    return False


def _clause_of(telling: Telling, main: Telling, low: int, high: int, text: str) -> Offsets | None:
    """The clause of a contact that a sentence tells only to date its main one, None where it is no such clause."""
    at, other = telling.draft.trigger.start, main.draft.trigger.start
    if other < at:
        since = _SINCE.search(text, max(other, at - CLAUSE), at)
        return (since.start(), high) if since else None
    comma = text.find(", ", telling.draft.trigger.end, other)
    return (low, comma) if comma > 0 and other - low <= 3 * CLAUSE and _OPENS.match(text, low, at) else None


_SEVERALLY = re.compile(r"(?:\A|[;.]\s+|,\s+(?:and|while|but)\s+)(?:and\s+|while\s+)?[Ww]ith\s+")
_ABOUT_WHAT = re.compile(
    r",?\s(?:about|on|over|(?:he|she|they|it|the\s[a-z]+|(?:[A-Z][\w’'.-]*\s){0,2}[A-Z][\w’'-]*)\s(?:also\s)?"
    r"(?:talked|discussed|spoke|addressed|reviewed|raised|explored|exchanged|focus(?:s)?ed))\b"
)
_ANY_WITH = re.compile(r"\swith\s")
_SHARED = re.compile(
    r"\b(?:his|her|its|their|the)\s(?:[\w-]+\s){0,2}(?:calls?|talks|meetings?|conversations?|discussions?)\Z"
    r"|\swith\s(?:(?!(?:with|on|about|over|to)\b)[\w.’'-]+\s){1,12}and\Z"
)
"""An occasion that another tells of, "briefed Lind on his talks | with Okoye about", and "with Lind and | with"."""
_ON = re.compile(r",?\s(?:about|on|over|regarding|concerning)\s(?:the\s|an?\s)?")
_TITLES = re.compile(
    r"(?:(?:the|of|for|and|to|leader|counterpart|president|minister|premier|chancellor|chief|envoy|ambassador|king"
    r"|governor|speaker|head|secretary|foreign|prime|defen[cs]e)\s|[A-Z][\w.’'-]*,?\s)*"
)
_WITH_ON = re.compile(
    r"\b(?P<and>and\s(?:[a-z]+\s)?)?with\s(?P<whom>(?:(?!\bwith\b)[^;:“”\"\n]){2,120}?),?\s(?:about|on|over|regarding|concerning)\s"
)
"""One of several with whom something was talked of each: "with Lind on quotas and with Okoye on the pipeline"."""


def is_told_another(
    topic: Marked, draft: Draft, named: Mapping[int, tuple[int, int]], text: str, sentences: Sentences
) -> bool:
    """True for what was talked of with another: "with Lind about quotas; with Okoye about | the pipeline".

    So are the words right behind "a word with Okoye about". `named` tells by where a name begins whom it names, and
    where it ends.
    """
    low, high = sentences.span(topic.start)
    words = text[low : topic.start]
    leads = [(m.end(), _ABOUT_WHAT) for m in _SEVERALLY.finditer(words)][-1:]
    leads = [(lead, about) for lead, about in leads if ";" not in words[lead:]]
    within = [m for m in _ANY_WITH.finditer(words)][-1:]
    leads += [(m.end(), _ON) for m in within if not _SHARED.search(words, 0, m.start())]
    for lead, about in leads:
        at = low + lead
        for start in range(at, min(topic.start, at + NAMED)):
            if start in named and _TITLES.fullmatch(text, at, start):
                actor, end = named[start]
                what = about.match(text, end) if actor not in draft.people() else None
                if what is not None and (about is _ABOUT_WHAT or what.end() >= topic.start):
                    return True
                break
    return _is_raised_with_another(topic, draft, named, text, (low, high)) or _is_of_another_pair(
        topic, draft, named, text, (low, high)
    )


_WITH_WHOM = re.compile(
    r"\s(?:again\s)?with\s(?P<whom>(?:the|his|her|their)\s(?:[\w’'-]+\s){0,4}?(?:[Aa]mbassador|[Ee]mbassy|[Mm]inister|[Pp]resident|[Pp]remier|[Ss]ecretary"
    r"|[Gg]overnment|counterpart|envoy|authorities)\b[^.;:\n]{0,40})"
)
_ASIDE = re.compile(
    r",\sand\s(?:I|he|she|we|[A-Z][\w’'-]*)\s(?:also\s)?(?:discussed|raised|reviewed|took\sup|brought\sup)\s(?:the\s)?\Z"
)


def _is_raised_with_another(
    topic: Marked, draft: Draft, named: Mapping[int, tuple[int, int]], text: str, sentence: Offsets
) -> bool:
    """True for what a further clause tells was raised with somebody else: ", and I discussed | it | with the envoy"."""
    low, high = sentence
    if not _ASIDE.search(text, low, topic.start):
        return False
    whom = _WITH_WHOM.match(text, topic.end, high)
    if whom is None:
        return False
    there = range(*whom.span("whom"))
    own = any(p.start in there for p in draft.parties)
    return not own and not any(at in named and named[at][0] in draft.people() for at in there)


def _is_of_another_pair(
    topic: Marked, draft: Draft, named: Mapping[int, tuple[int, int]], text: str, sentence: Offsets
) -> bool:
    """True where a sentence pairs each counterpart with what was talked of, and a topic with none of a contact's."""
    found = list(_WITH_ON.finditer(text, *sentence))
    paired = any(pair["and"] for pair in found)
    pairs = []
    for pair in found:
        low, high = pair.span("whom")
        own = any(low <= p.start < high for p in draft.parties)
        if own or paired or any(at in named for at in range(low, high)):
            pairs.append((pair.end(), own))
    if len(pairs) < 2 or not any(own for _, own in pairs):
        return False
    before = [own for end, own in pairs if end <= topic.start]
    return bool(before) and not before[-1]
