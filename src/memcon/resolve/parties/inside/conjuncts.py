"""Who stands beside somebody who takes part, "A and B met C": the candidates come in, and none of a pair is left out.

The weights look at one candidate at a time and may be sure of the one who is nearer to the verb alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence

from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.phrases import WEEKDAY

SURELY = 0.75  # probability from which whoever takes part brings the one beside him along
POSSIBLY = 0.15  # … which that one has at least
LIKELY = 0.5  # … which a person of another side has at least who stands beside one
MANY = 3  # names that make a row
LISTED = 0.4  # … which each of a row has at least, and who is named in another sentence LIKELY
TWO = 2  # of a row who take part, so that all do whom the sentence lists with them
APART = 40  # characters between two in a row
_LISTED = re.compile(
    rf"(?:,?\s+(?:on\s+)?{WEEKDAY})?(?:,|,?\s+and(?:,(?:\s+[a-z]{{2,10}}){{1,4}},)?)\s+"
    r"(?:(?:with\s+)?(?:the|(?:his|her|their)(?:\s+[a-z]+)?\s+counterparts?,?)\s+|with\s+)?"
)
"""What stands between two in a row: "A, his counterpart B, and C", "A and, only this week, B", "A on Monday, B"."""
_OFFICIALS = (
    r"(?:counterparts|colleagues|ministers|presidents|premiers|leaders|ambassadors|envoys|delegations|negotiators|generals"
    r"|chiefs|officials|diplomats)"
)
_THEIR_PEOPLE = re.compile(rf"\s+(?:(?:foreign|prime|defen[cs]e|finance|trade|interior)\s+)?{_OFFICIALS}\b")
_IN = re.compile(r"\b(?:in|at|near|outside|around)\s+(?:the\s+)?\Z", re.IGNORECASE)
_PEOPLE_OF = re.compile(rf"\b{_OFFICIALS}\s+(?:of|from)\s+(?:the\s+)?\Z")
_AND = re.compile(r"\s+and\s+(?:the\s+)?")


def with_conjuncts(
    chosen: Sequence[Candidate], candidates: Sequence[Candidate], text: str, is_person: Callable[[int], bool]
) -> list[Candidate]:
    """Those who take part, and the candidates who are named with one of them: "A and B".

    Both must be named, with nothing but "and" between. One of the same side is as likely as whom he stands beside, who
    need not be sure where both are told in full; of another side are persons alone. `is_person` tells whether an actor
    is one.
    """
    out = list(chosen)
    taken = {c.party.actor for c in chosen}
    for sure in (c for c in chosen if c.party.chance >= SURELY or c.introduced):
        for other in candidates:
            party, beside = other.party, sure.party
            own = party.side == beside.side
            if beside.chance < SURELY and not (own and other.introduced):
                continue
            if party.actor in taken or party.side is None or party.chance < (POSSIBLY if own else LIKELY):
                continue
            if not own and not (is_person(party.actor) and is_person(beside.actor)):
                continue
            first, second = sorted((party, beside), key=lambda p: p.start)
            if not _AND.fullmatch(text, first.end, second.start):
                continue
            if _is_named(text[first.start : first.end]) and _is_named(text[second.start : second.end]):
                party.chance = max(party.chance, beside.chance) if own else party.chance
                taken.add(party.actor)
                out.append(other)
    out += _in_row(out, candidates, text)
    return out + _of_rows(out, candidates, text)


def _of_rows(chosen: Sequence[Candidate], candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """Those who stand in a row of three or more with somebody who surely takes part: a list is met as a whole."""
    taken = {c.party.actor for c in chosen}
    out: list[Candidate] = []
    for row in _rows(candidates, text):
        sure = any(c.party.actor in taken and c.party.chance >= SURELY for c in row)
        several = len(row) >= MANY and sum(c.party.actor in taken for c in row) >= TWO
        several = several and all(c.party.actor in taken or c.party.chance >= LISTED for c in row)
        if (sure or several) and _is_whole(row, taken, text):
            out += [c for c in row if c.party.actor not in taken]
        elif sure and len(row) >= MANY:
            out += [c for c in row if c.party.actor not in taken and c.party.chance >= (LIKELY if c.away else LISTED)]
    return out


def _is_whole(row: Sequence[Candidate], taken: Container[int], text: str) -> bool:
    """True where a row in the sentence of an occasion cannot be there in part: "his Fijian and Chilean counterparts".

    So it is with a longer one of which two take part: "the United States, China, Fiji and Chile met".
    """
    if len(row) < TWO or any(c.away or not _is_named(text[c.party.start : c.party.end]) for c in row):
        return False
    first, last = row[0].party, row[-1].party
    if _IN.search(text, max(0, first.start - APART), first.start):  # "In Oslo, Lind and Aas met"
        return False
    if len(row) >= MANY and sum(c.party.actor in taken for c in row) >= TWO:
        return True
    if any(len(text[c.party.start : c.party.end].split()) > TWO for c in row):  # people, who are told one by one
        return False
    led = _PEOPLE_OF.search(text, max(0, first.start - APART), first.start)
    return led is not None or _THEIR_PEOPLE.match(text, last.end) is not None


def _rows(candidates: Sequence[Candidate], text: str) -> list[list[Candidate]]:
    """The candidates with a side who are named one after the other with nothing but commas and "and" between."""
    rows: list[list[Candidate]] = []
    for candidate in sorted((c for c in candidates if c.party.side), key=lambda c: c.party.start):
        last = rows[-1][-1] if rows else None
        if last is not None and _LISTED.fullmatch(text, last.party.end, candidate.party.start):
            rows[-1].append(candidate)
        else:
            rows.append([candidate])
    return rows


def named_with(have: Container[int], parties: Sequence[Side], text: str) -> list[Side]:
    """Of those who take part the ones who are named in one row with one of `have`, and of his side: "A, B and C"."""
    rows: list[list[Side]] = []
    for party in sorted(parties, key=lambda p: p.start):
        last = rows[-1][-1] if rows else None
        if last and last.side == party.side and _LISTED.fullmatch(text, last.end, party.start):
            rows[-1].append(party)
        else:
            rows.append([party])
    known = [row for row in rows if any(p.actor in have for p in row)]
    return [p for row in known for p in row if p.actor not in have and p.side and _is_named(text[p.start : p.end])]


def _in_row(chosen: Sequence[Candidate], candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """The likely candidates who stand in a row between two who take part: B in "the leaders of A, B and C".

    Between two of one side a third one of it, named in full, is likely enough as he stands.
    """
    taken = {c.party.actor for c in chosen}
    out: list[Candidate] = []
    for candidate in candidates:
        party = candidate.party
        if party.actor in taken or not party.side or (party.chance < LIKELY and not candidate.introduced):
            continue
        before = {c.party.side for c in chosen if _follows(c.party, party, text)}
        behind = {c.party.side for c in chosen if _follows(party, c.party, text)}
        fellow = candidate.introduced and before == behind == {party.side}
        if before and behind and (party.chance >= LIKELY or fellow):
            out.append(candidate)
    return out


def _follows(first: Side, second: Side, text: str) -> bool:
    return (
        first.end <= second.start <= first.end + APART and _LISTED.fullmatch(text, first.end, second.start) is not None
    )


def _is_named(words: str) -> bool:
    """True where words end in a name: "Premier Li Qiang", not "the premier"; a body's members go by its name."""
    return words.split()[-1][:1].isupper() or _MEMBERS.search(words) is not None


_MEMBERS = re.compile(r"[A-Z]\w+\s(?:members?|countries|(?:member\s)?states)\Z")
