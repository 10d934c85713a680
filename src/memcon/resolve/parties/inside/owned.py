"""Occasions that are somebody's: "her meeting with X", "Weiss's visit to Y" tell both who took part.

The words before and behind the noun name them, however weak their links, and nobody else of the owner's side, nor of a
third, comes in from around.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import Told
from memcon.resolve.parties.outside.bystanders import comes_in
from memcon.resolve.parties.taking_part import Candidate, Side

_NOUN = re.compile(
    r"\b(?:meetings?|talks|calls?|conversations?|summits?|visits?|trips?|discussions?|negotiations|contacts|communications"
    r"|consultations|lunch|dinner|breakfast|letters?|encounter|dealings)\b",
    re.IGNORECASE,
)
_MODIFIERS = r"(?:(?!and\s|or\s|of\s)[\w-]+\s+){0,4}"
_PRONOUN = re.compile(rf"\b(?P<who>[Hh]is|[Hh]er)\s+{_MODIFIERS}\Z")
_TELLER = re.compile(
    r"\b(?P<who>[Hh]e|[Ss]he)\s+(?:said|told|added|noted|stressed|warned|announced|declared)\b[^.;:“”\"\n]{0,80}?"
    rf"\b(?:after|before|following|ahead\s+of|during|at)\s+(?:an?|the)\s+{_MODIFIERS}\Z"
)
"""Who speaks beside an occasion of his own: "…", he told reporters after a meeting with"."""
_NAMED = re.compile(rf"(?P<name>\w(?=['’]s)|s(?=['’]\s))['’]s?\s+{_MODIFIERS}\Z")
_WHEN_OR_WHERE = r"(?:(?:in|at|on|by|over|earlier|last|this|later)\s+[^,.;:()“”\"]{1,40}?\s+|[A-Z][a-z]+day\s+)?"
_TITLES = r"(?:(?!(?:and|about|on|that|to|with|for|after|before|who|where|when|of)\b)[\w.’'-]+\s+){0,7}"
_LEAD = re.compile(
    rf"{_TITLES}(?:(?:leaders|presidents|premiers|ministers|chancellors|envoys|ambassadors)\s+of\s+(?:the\s+)?)?"
)
_WITH = re.compile(rf"\s+{_WHEN_OR_WHERE}(?:with|to)\s+(?P<lead>{_TITLES})")
_ROW = re.compile(r"\band\s+(?:[\w.’'-]+\s+){0,5}\Z")
_NEXT = re.compile(
    rf"\s+and\s+(?:(?:of|about|on|for|in|during)\s+)?(?:his|her)\s+{_MODIFIERS}{_NOUN.pattern}", re.IGNORECASE
)
"""How a sentence goes on to another occasion of the same one: "his talks with A | and his calls with B"."""
REACH = 60  # characters before a noun in which its owner stands


_VISITED_BY = re.compile(r"\s+(?:of|by)\s+(?P<who>[^,.;:\n]{3,90}?)\s+to\s+(?:the\s+)?(?=[A-Z])")


_PUTS_OFF = re.compile(
    r"(?:cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)\s+off|postpon(?:es|ed|ing)|scrap(?:s|ped|ping)?|delay(?:s|ed|ing)?|announc(?:es|ed|ing))\s+"
    r"[^.,;:()“”\"\n]{2,90}?(?:['’]s|s['’])\s+(?:[\w-]+\s+){0,3}?(?P<what>visit|trip|journey)\b"
)
"""Who calls another's visit off, or makes it known: "cancelled | X's trip"."""
_TO_TRAVEL = re.compile(
    r"(?:plans\s+)?to\s+(?:travel|visit|fly|go)\b|(?:plans|visit|trip|travel|visiting|travelling)\b"
)
_CALLS_OFF = (
    r"(?:after|when|because|since|once|as)\s+(?P<who>[^,.;:()“”\"\n]{2,80}?)\s(?:had\s+|has\s+)?(?:cancel(?:l?ed|s)|called\s+off|dropped|scrapped"
    r"|abandoned|postponed|put\s+off)\s+(?:his|her)\s+"
)
_HIS_PLANS = re.compile(rf"\b{_CALLS_OFF}(?:[a-z-]+\s+){{0,3}}(?:to\s+)?\Z")
_ANOTHERS_PLANS = re.compile(
    rf"(?:\s+(?!after\b)[\w’'-]+){{0,8}}?,?\s+{_CALLS_OFF}(?:[a-z-]+\s+){{0,3}}(?:plans|visit|trip|journey|tour)\b"
)
"""Who called off what he had planned himself: "made the trip after | X | cancelled his plans to travel"."""
_BESIDE_CLAUSE = re.compile(r",?\s(?:while|whereas|but|though|although)\s+(?:(?:an?|the)\s+)?(?:[a-z-]+\s+){0,3}\Z")
_HIS_JOURNEY = re.compile(rf"\b(?:after|before|following|since|ahead\s+of|about)\s+(?P<who>his|her)\s+{_MODIFIERS}\Z")
_TO_PLACE = re.compile(r"\s+to\s+(?:the\s+)?[A-Z]")
"""Around a journey that is told of as over or to come: "has spoken to X since | her | trip | to Lima"."""
_BY_WHOM = re.compile(r"\s+by\s+(?:the\s+)?")


_IN_COMPANY = re.compile(
    r"\b(?:accompan(?:ied|ying|ies|y)|(?:travell?(?:ed|ing)|flew|flown|went|came)\s+(?:along\s+)?with)\s+(?P<who>[^,;:.()“”\"\n]{1,90}?)"
    rf"\s+(?:on|during)\s+(?:(?:an?|his|her|the|their)\s+)?{_MODIFIERS}\Z"
)
"""What leads to a visit on which somebody was beside another: "travelled with X on a | visit to Y"."""


def of_visitor(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of an occasion; of "the visit of X to Y" without compatriots of X who only tell of it."""
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    low, high = sentences.span(start)
    if put_off := _PUTS_OFF.match(text, start, high):
        return _without_who_tells(candidates, put_off.start("what"), low, cast, sentences)
    another = _ANOTHERS_PLANS.match(text, end, high)
    if another is not None:
        who, behind = another.span("who")
        there = any(end <= c.party.start < who for c in candidates)  # "visited | Poland | after she cancelled"
        candidates = [c for c in candidates if not who <= c.party.start < (high if there else behind)]
    plans = _HIS_PLANS.search(text, low, start) if _TO_TRAVEL.match(text, start, high) else None
    if plans is not None:
        whose = {c.party.side for c in candidates if plans.start("who") <= c.party.start < plans.end("who")}
        return [c for c in candidates if c.party.start >= plans.start("who") or c.party.side not in whose - {None}]
    if text[end - 5 : end] != "visit" and text[end - 4 : end] != "trip":
        return candidates
    his = _HIS_JOURNEY.search(text, max(low, start - REACH), start) if _TO_PLACE.match(text, end, high) else None
    owner = cast.actor_for(*his.span("who")) if his is not None else None
    if owner is not None and any(low <= a < start and form == "name" for a, _, form in cast.roles[owner].mentions):
        own = next((c for c in candidates if c.party.actor == owner), None)
        own = own or Candidate(Side(owner, cast.side(owner), "guest", start, end, None), 0.0, False, 0, {})
        own.plain, own.party.role = True, "guest"
        return [own, *(c for c in candidates if c is not own and c.party.start >= end)]
    beside = _BESIDE_CLAUSE.search(text, low, start) if text.startswith(" by ", end) else None
    guests = [c for c in candidates if beside and _BY_WHOM.fullmatch(text, end, c.party.start)]
    if beside is not None and guests:  # "A agreed to host B, while a planned visit by C was put off"
        return [
            c for c in candidates if c in guests or not low < c.party.start < beside.start() or c.party.start == low
        ]
    with_whom = _IN_COMPANY.search(text, low, start)
    guest = next((c for c in candidates if with_whom and with_whom.start("who") <= c.party.start < start), None)
    if with_whom is not None and guest is not None and guest.party.side is not None:
        guest.plain, guest.party.role = True, "guest"
        return [c for c in candidates if c.party.side is not None or c.party.start >= with_whom.start()]
    told = _VISITED_BY.match(text, end, high)
    if told is None:
        return _without_who_tells(candidates, start, low, cast, sentences)
    visitors = [c for c in candidates if told and told.start("who") <= c.party.start < told.end("who")]
    sides = {c.party.side for c in visitors} - {None}
    return [c for c in candidates if c in visitors or c.party.end > start or c.party.side not in sides]


def _without_who_tells(
    candidates: list[Candidate], start: int, low: int, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates; of "X's | visit" without compatriots of X before him, who put it off, hint at it or praise it."""
    own = _NAMED.search(cast.text, max(low, start - REACH), start)
    at = own.end("name") if own else 0
    owner = next(((n, a) for n, a, b in _names(cast, low) if own and b in (at, at + 2)), None)
    if owner is None or _ROW.search(cast.text, low, owner[1]) is not None:
        return candidates
    visitor, begin = owner
    if not any(c.party.actor == visitor for c in candidates):
        return candidates
    side = cast.side(visitor)

    def only_tells(candidate: Candidate) -> bool:
        party = candidate.party
        kind = cast.roles[party.actor].kind
        before = low <= party.start < begin and party.actor != visitor and kind in ("person", "office")
        return before and party.side == side is not None and not comes_in(candidate, cast, sentences)

    return [c for c in candidates if not only_tells(c)]


@dataclass(frozen=True, slots=True)
class Owned:
    """Whose an occasion is: the actor's number, where the words for it begin, and from where to where others are told.

    Offsets are code points.
    """

    actor: int
    start: int
    end: int  # of the sentence
    met: int  # where those begin whom it was with


def owned(occasion: Occasion, cast: Cast, sentences: Sentences) -> Owned | None:
    """Whose occasion it is by the words before its noun, where the words behind it go on "with" or "to".

    "His" and "her" mean the one person whom the sentence names before; where it names nobody, the subject of what
    follows, "During his meeting with X, Y said", and else who was told of last.
    """
    text, trigger = cast.text, occasion.trigger
    low, high = sentences.span(trigger.start)
    noun = _NOUN.search(text, trigger.start, min(trigger.end, high))
    behind = _WITH.match(text, noun.end(), high) if noun else None
    if noun is None or behind is None:
        return None
    start = max(low, noun.start() - REACH)
    before = text[start : noun.start()]
    if pronoun := _PRONOUN.search(before):
        at = start + pronoun.start("who")
        named = {number for number, _, end in _names(cast, low) if end <= at}
        subject = _subject(cast, low, at, pronoun["who"].casefold() == "his")
        if subject is None and not named:
            subject = _subject_behind(cast, behind.start("lead"), high, pronoun["who"].casefold() == "his")
        named = {subject} if subject is not None else named or _told_of(cast, at, at + len(pronoun["who"]))
        return Owned(named.pop(), at, high, behind.start("lead")) if len(named) == 1 else None
    teller = _TELLER.search(text, low, noun.start())
    if teller is not None:
        speaker = cast.actor_for(*teller.span("who"))
        if speaker is None or cast.roles[speaker].kind != "person":
            return None
        return Owned(speaker, teller.start("who"), high, behind.start("lead"))
    own = _NAMED.search(before)
    if own is None:
        return None
    at = start + own.end("name")
    owner = next(((number, begin) for number, begin, end in _names(cast, low) if end in (at, at + 2)), None)
    if owner is None or _ROW.search(text, low, owner[1]):
        return None  # "X and Y's meeting with Z"
    return Owned(*owner, high, behind.start("lead"))


def _told_of(cast: Cast, start: int, end: int) -> set[int]:
    """The person whom "his" or "her" means that stands before anybody is named; nobody where that is not known."""
    number = cast.actor_for(start, end)
    return set() if number is None or cast.roles[number].kind != "person" else {number}


def _subject(cast: Cast, low: int, at: int, male: bool) -> int | None:
    """Whom "he" or "she" means that opens a sentence from `low` on, before "his" or "her" at an offset.

    None where somebody is named before: "Weiss, whom Roe dismissed since he hid his talks with" leaves it open.
    """
    pronoun = re.search(r"\b[Hh]e\b" if male else r"\b[Ss]he\b", cast.text[low:at])
    if pronoun is None or any(start < low + pronoun.start() for _, start, _ in _names(cast, low)):
        return None
    subject = cast.actor_for(low + pronoun.start(), low + pronoun.end())
    return subject if subject is not None and cast.roles[subject].kind == "person" else None


def _subject_behind(cast: Cast, met: int, high: int, male: bool) -> int | None:
    """Whom "his" or "her" means at the head of a sentence: who acts behind those told from `met` on."""
    people = [name for name in _names(cast, met) if name[2] <= high][:2]
    if len(people) < 2 or people[0][0] == people[1][0]:
        return None
    (_, _, end), (number, start, stop) = people
    other = "female" if male else "male"
    role = cast.roles[number]
    if (role.courtesy or role.gender) == other or not _COMMA.fullmatch(cast.text, end, start):
        return None
    return number if _ACTS.match(cast.text, stop) else None


_COMMA = re.compile(rf",\s+{_TITLES}")
_ACTS = re.compile(
    r"\s+(?:(?:also|then|again|\w+ly)\s+)?(?:said|told|spoke|made|gave|drew|put|(?!and\b)[a-z]+(?:ed|es|ks|ns|ds))\b"
)


def _names(cast: Cast, low: int) -> list[tuple[int, int, int]]:
    """The persons named from an offset on: their numbers, and where each name begins and ends, in text order."""
    return sorted(
        (
            (number, start, end)
            for number, role in enumerate(cast.roles)
            if role.kind == "person"
            for start, end, form in role.mentions
            if form == "name" and low <= start
        ),
        key=lambda name: name[1:],
    )


def of_owner(
    candidates: list[Candidate],
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    seats: list[Told] | None = None,
) -> list[Candidate]:
    """The candidates of an occasion; where it is somebody's with somebody, those two for certain.

    Nobody of a third side is among them then who is not said to come in, and nobody of the owner's before him. `seats`
    are the clauses that told plainly who met whom so far, to which this one is added.
    """
    mine = owned(occasion, cast, sentences)
    if mine is None:
        return candidates
    met = [
        c
        for c in candidates
        if mine.met <= c.party.start < mine.end
        and c.party.actor != mine.actor
        and _LEAD.fullmatch(cast.text, mine.met, c.party.start)
    ]
    side, sides = cast.side(mine.actor), {c.party.side for c in met}
    if not met or side is None or side in sides or None in sides:
        return candidates
    owner = next((c for c in candidates if c.party.actor == mine.actor), None)
    if owner is None:
        party = Side(mine.actor, side, "party", mine.start, mine.start + 3, None)
        owner = Candidate(party, 0.0, False, 0, {})
        candidates = [owner, *candidates]
    owner.plain = met[0].plain = True
    if seats is not None:
        here = sentences.at(occasion.trigger.start)
        seats.append(Told(here, mine.actor, frozenset(c.party.actor for c in met)))
    low = sentences.span(occasion.trigger.start)[0]
    then = _NEXT.search(cast.text, mine.met, mine.end)
    row = _row_end(met, candidates, cast.text)
    headed = not cast.text[:low].strip() and cast.text[low : mine.end].rstrip()[-1:] not in ".!?"

    def stays(candidate: Candidate) -> bool:
        party = candidate.party
        if headed and not low <= party.start < mine.end:  # a heading tells whose meeting it is, the text all others
            return candidate is owner or party.side is None
        own = party.side == side and not low <= party.start < mine.start
        named = mine.met <= party.start < mine.end and (
            row is None or party.start < row or party.side in (None, side, *sides)
        )
        if then is not None and then.end() <= party.start < mine.end:
            return False
        return candidate is owner or named or own or party.side in sides or comes_in(candidate, cast, sentences)

    return [c for c in candidates if stays(c)]


_FINITE = re.compile(
    r"(?:,[^,;:.()“”\"\n]{1,60},)?\s+(?:(?:in|at|on)\s+[A-Z][\w’'-]*\s+)?(?:is|are|was|were|has|have|had|will|would|could|may|might|[a-z]+ed)\b"
)
"""What is said of an occasion behind those whom somebody met: "his talks with X and Y | pleased Z"."""


def _row_end(met: list[Candidate], candidates: list[Candidate], text: str) -> int | None:
    """Where a row of those ends whom somebody met, before what is said of that; None where nothing seems to be."""
    first = max(c.party.end for c in met)
    ends = sorted({c.party.end for c in candidates if c.party.end >= first})
    return next((end for end in ends if _FINITE.match(text, end)), None)
