"""Whom the subject of a clause means: "X, who | met", "he | met", "they also | met" come in, who that is goes out.

"He" and "the minister" are whom the clauses told before leave for them, and "they" the two of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.antecedents import is_unnamed_holder
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.named_behind import named_before
from memcon.resolve.parties.inside.nested import follows_inner
from memcon.resolve.parties.inside.subjects import (
    APPOSED,
    HOLDS,
    LEADS_TO,
    PLURAL,
    TO_NOUN,
    TO_VERB,
    Subject,
    Told,
    are_so_called,
    subject_before,
)
from memcon.resolve.parties.taking_part import SPEAKS_FOR, Candidate, Side

ACTING = ("person", "group", "state")  # who may be subject of a clause that tells plainly who met whom
_WHO_DID = re.compile(rf",\s+who\s+{LEADS_TO}$")
_WHO_HELD = re.compile(rf",\s+who\s+{LEADS_TO}{HOLDS}$")
_ONE = ("he", "she")
_AND_HE = re.compile(
    r",?\s(?:and|but|while|before)\s(?:(?:in|on|at)\s[^,;.:()“”\"\n]{2,50},?\s|(?:then|later|today|yesterday)\s)?\Z"
)
"""What leads to the subject of a second clause that is the first one's again: "X met Y, and in Quito | he"."""
_WHO_COMES = re.compile(
    r",\s+who\s+(?:is|was|will|had|has|flew|flies|arrive[sd]|travel(?:s|l?ed))\b[^.;:,“”\"\n]{0,80}?\sfor\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}"
)
"""What leads from somebody to an occasion for which he comes: "X, who is due in Oslo on Friday for a | meeting"."""
_CAME_FOR = re.compile(
    r"\s+(?:(?:has|had|will|also|then|later)\s+){0,2}(?:was|is|be|been|went|go|came|come|flew|fl(?:y|ies)|travel(?:s|l?ed)?|arrive[sd]?)\s+(?:in|to|at)\s+"
    r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?(?:\s+(?:on\s+)?[A-Z][a-z]+day|\s+(?:today|yesterday|tomorrow|this\s+\w+|last\s+\w+))?\s+for\s+"
    r"(?:(?:an?|his|her|their|the)\s+)?(?:[a-z]+\s+){0,2}"
)
"""What leads from somebody to what he travelled for: " was in Lomé on Thursday for a | conversation with"."""
_TWO = 2
_ALSO = re.compile(r"\s+(?:(?:will|would|have|had|both|together)\s+)*(?:also|later|then|afterwards|subsequently)\b")


def they_met(
    candidates: Sequence[Candidate],
    cast: Cast,
    where: tuple[int, int],
    verb: bool,
    sentences: Sentences,
    earlier: Sequence[Told],
) -> tuple[Candidate, Candidate] | None:
    """The two whom "they" mean: the sentence before has two of a side for its subject, and names no other person.

    So it is with two of two sides, "X hosted Y", where the next one tells whom "they also" or "the two ministers" met.
    """
    low, start = where
    subject = subject_before(cast.text, start, low, verb)
    number = sentences.at(low) - 1
    if subject is None or not subject.is_several or subject.count != _TWO or number < 0:
        return None
    before, stop = sentences.starts[number], sentences.ends[number]
    if "\n\n" in cast.text[stop:low]:
        return None
    named = sorted(
        (a, b, n)
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if before <= a < stop and form == "name"
    )
    if len({n for *_, n in named}) != 2 or len(named) < 2 or named[0][2] == named[1][2]:
        return None
    (_, _, one), (_, b, other) = named[:2]
    if None in (cast.side(one), cast.side(other)) or not are_so_called(subject.words, (one, other), cast):
        return None
    if cast.side(one) != cast.side(other):
        last = earlier[-1] if earlier else None
        they = last is not None and last.sentence == number and {last.subject, *last.met} == {one, other}
        if not they and not _ALSO.match(cast.text, subject.end):
            return None
    elif [n for n, *_ in cast.row(before, b)] != [one, other]:
        return None
    known = {c.party.actor: c for c in candidates}
    out = []
    for n in (one, other):
        found = known.get(n) or Candidate(
            Side(n, cast.side(n), "party", subject.start, subject.end, None), 0.0, False, 0, {}
        )
        found.party.start, found.party.end, found.away = subject.start, subject.end, 0
        out.append(found)
    return out[0], out[1]


def is_here(actor: int, cast: Cast, low: int, high: int) -> bool:
    """True for whom words from one offset to another mean."""
    return any(low <= a < high for a, *_ in cast.roles[actor].mentions)


OPENING = 60  # characters of a sentence in which the subject of all its verbs is named
AND_DID = re.compile(
    rf"(?:{APPOSED}|,)\s+(?:has|had|have|will|is|was|[a-z]+ed|met|spoke|held|[a-z]+s)\s[^.;:“”\"\n]{{0,160}}?,?\s+and,\s+"
    r"(?:on|in|at|before|after|later)\s[^,.;:\n]{1,40},\s+(?:[a-z]+ly\s+|also\s+)?\Z"
)
"""What leads from the subject of a sentence to its next verb: " has had calls with B and, on Monday, | called"."""


def who_met(
    candidates: Sequence[Candidate],
    cast: Cast,
    where: tuple[int, int],
    verb: bool,
    sentences: Sentences,
    earlier: Sequence[Told],
) -> Candidate | None:
    """The candidate that is subject of a clause; one more where its words mean somebody who was no candidate."""
    low, start = where
    gap = TO_VERB if verb else TO_NOUN
    for candidate in candidates:
        party = candidate.party
        named = low <= party.start and party.end < start and cast.text[party.start : party.end].casefold() not in _ONE
        role = cast.roles[party.actor]
        of_body = role.kind == "office" and party.side is not None  # "the Secretary-General", "the Foreign Ministry"
        acts = role.kind in ACTING or is_unnamed_holder(role) or of_body
        if (role.kind == "person" or party.side is None) and PLURAL.match(
            cast.text[party.start : party.end].casefold()
        ):
            continue  # "the two ministers" are two of whom was told
        if named and acts and gap.match(cast.text, party.end, start):
            return candidate
        if named and role.kind == "person" and is_who(candidate, cast, where, verb):
            return candidate
        if named and not verb and _WHO_COMES.fullmatch(cast.text, party.end, start) and role.kind == "person":
            return candidate
        if named and not verb and acts and role.kind != "state" and _CAME_FOR.fullmatch(cast.text, party.end, start):
            return candidate
    unlinked = named_before(cast, low, start, lambda a, b: gap.match(cast.text, a, b) is not None) if verb else None
    if unlinked is not None:
        return unlinked
    subject = subject_before(cast.text, start, low, verb)
    last = earlier[-1] if earlier else None
    if subject is None and verb:  # "General A had calls with B and, on Monday, called on C"
        opens = [c for c in candidates if low <= c.party.start < low + OPENING and c.party.end < start]
        opens = [
            c
            for c in opens
            if cast.roles[c.party.actor].kind == "person" and AND_DID.match(cast.text, c.party.end, start)
        ]
        if len(opens) == 1:
            return opens[0]
    if subject is None and last and last.within and last.sentence == sentences.at(low):
        outer = follows_inner(cast.text, low, start)
        return next((c for c in candidates if outer and c.party.actor == last.subject), None)
    found = None if subject is None or subject.is_several else _meant(subject, cast, sentences, earlier)
    if subject is None or found is None or SPEAKS_FOR.search(cast.roles[found].office or ""):
        return None
    known = next((c for c in candidates if c.party.actor == found), None)
    if known is None:
        return Candidate(Side(found, cast.side(found), "party", subject.start, subject.end, None), 0.0, False, 0, {})
    known.party.start, known.party.end, known.away = subject.start, subject.end, 0
    return known


def is_who(candidate: Candidate, cast: Cast, where: tuple[int, int], verb: bool) -> bool:
    """True for whom the words right before "who met" name: "her visitor, Minister X, who | met"."""
    low, start = where
    who, party = _WHO_DID if verb else _WHO_HELD, candidate.party
    ends = {party.end, *(b for a, b, _ in cast.roles[party.actor].mentions if low <= a and b <= start)}
    return any(who.match(cast.text, b, start) for b in ends)


def _meant(subject: Subject, cast: Cast, sentences: Sentences, earlier: Sequence[Told]) -> int | None:
    """Whom "he" means: after "He met X" again him, and not whom he met; "the minister" is the one so far."""
    if subject.words.startswith(("his ", "her ")):
        return cast.actor_for(subject.start, subject.end)
    if subject.words not in _ONE:
        return _bearer(subject, cast, earlier)
    found = cast.actor_for(subject.start, subject.end)
    last = earlier[-1] if earlier else None
    low = sentences.span(subject.start)[0]
    goes_on = last is not None and last.sentence == sentences.at(low) and _AND_HE.search(cast.text, low, subject.start)
    if last and found in last.met and goes_on:  # "X met Y in Lima, and in Quito he met Z": X
        return _is_not(found, last.subject, subject, cast)
    if found is not None and is_here(found, cast, low, subject.start):
        return found  # "She met X. X then flew to Oslo, where he met Y"
    if found is None or last is None or found not in last.met or sentences.at(subject.start) != last.sentence + 1:
        return found
    return _is_not(found, last.subject, subject, cast)


def _is_not(found: int, meant: int, subject: Subject, cast: Cast) -> int:
    """Whom "he" means that was taken for `found`: who is `meant`, where his gender is not another's."""
    one, other = cast.roles[meant], cast.roles[found]
    if one.gender and one.gender != other.gender and other.gender:
        return found
    told = (subject.start, subject.end, "pronoun")
    other.mentions.discard(told)
    one.mentions.add(told)
    return meant


def _bearer(subject: Subject, cast: Cast, earlier: Sequence[Told]) -> int | None:
    """The person who bears "the minister"'s office: the subject of the clause before, else the only one told so far."""
    words = subject.words.removeprefix("the ").split()
    bearers = [
        n
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        and role.first() < subject.start
        and role.office
        and not role.apart
        and all(word in f"{role.office} {role.also or ''}".casefold().split() for word in words)
    ]
    last = earlier[-1].subject if earlier else None
    return last if last in bearers else bearers[0] if len(bearers) == 1 else None
