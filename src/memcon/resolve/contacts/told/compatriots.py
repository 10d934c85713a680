"""Compatriots: whom only other sentences name has no part in what one of his state is told to hold with another.

"Pryce will meet Kovac in May. Roe, her envoy, flew home": Roe will not meet him. It is otherwise where words say so,
"Roe was present, too", or name him together with one of those who met: "Pryce and Roe". Who is told by an office alone,
"his counterpart", is the one of that side who is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.leads import AT_ANOTHER_HOUR
from memcon.resolve.parties.outside.bystanders import comes_with
from memcon.resolve.parties.taking_part import Side

_TOGETHER = re.compile(r"(?:,|,?\s+(?:and|with|or|as\s+well\s+as|along\s+with))\s+(?:[\w’'.-]+\s+){0,6}?")
TITLE = 60  # characters that a title between two names may take


def leave_out_compatriots(drafts: Sequence[Draft], cast: Cast, sentences: Sentences) -> None:
    """Take out who is named elsewhere alone, where those that tell of a contact name one of his side and others."""
    for draft in drafts:
        if len(draft.parties) > len(draft.sides()):
            unnamed = _unnamed(draft, cast)
            left = [p for p in _without(draft, cast, sentences) if p not in unnamed]
            for party in draft.parties:
                if party not in left:
                    _leave_out(party, left, draft, sentences)
            draft.parties = left


def leave_out_later_hosts(drafts: Sequence[Draft], cast: Cast, sentences: Sentences) -> None:
    """Take out of what an official text tells who is named only where it goes on to another contact of that day.

    "On the evening of the same day, State Minister X hosted a dinner for her": he was not at the minister's talks with
    her.
    """
    homes = [sentences.at(d.trigger.start) for d in drafts]
    later = {
        (party.actor, home)
        for draft, home in zip(drafts, homes, strict=True)
        if AT_ANOTHER_HOUR.match(cast.text, sentences.starts[home])
        for party in draft.parties
        if {sentences.at(a) for a, *_ in cast.roles[party.actor].mentions} == {home}
    }
    for draft, home in zip(drafts, homes, strict=True) if later else ():
        others = [p for p in draft.parties if any(p.actor == n and home != there for n, there in later)]
        left = [p for p in draft.parties if p not in others]
        for party in others:
            _leave_out(party, left, draft, sentences)
        draft.parties = left


def _without(draft: Draft, cast: Cast, sentences: Sentences) -> list[Side]:
    told = {sentences.at(at) for at in (*draft.told_at, draft.trigger.start)}

    def is_here(party: Side) -> bool:
        if sentences.at(party.start) in told:
            return True
        return any(sentences.at(a) in told for a, *_ in cast.roles[party.actor].mentions)

    here = [p for p in draft.parties if is_here(p)]
    if len(here) == len(draft.parties) or len({p.side for p in here if p.side}) < 2:
        return draft.parties
    people = {p.side for p in here if cast.roles[p.actor].kind == "person" and _is_named(p, cast)}
    return [
        p
        for p in draft.parties
        if p in here
        or p.side not in people
        or cast.roles[p.actor].kind != "person"
        or comes_with(p, cast, sentences)
        or _is_told_with(p, draft.parties, cast)
    ]


def _unnamed(draft: Draft, cast: Cast) -> list[Side]:
    """Who is told by an office alone where one other of the side is named: "her Kenyan counterpart" is that one."""
    out = []
    for party in draft.parties:
        one = party.side and cast.roles[party.actor].kind in ("person", "office") and not _is_named(party, cast)
        mates = [p for p in draft.parties if p.side == party.side and p is not party]
        if not one or len(mates) != 1 or not _is_named(mates[0], cast):
            continue
        if cast.roles[mates[0].actor].kind == "person" and not _is_told_with(party, mates, cast):
            out.append(party)
    return out


def _is_named(party: Side, cast: Cast) -> bool:
    return any(form == "name" for *_, form in cast.roles[party.actor].mentions)


def _leave_out(party: Side, left: Sequence[Side], draft: Draft, sentences: Sentences) -> None:
    """Take the sentence that named who is left out from the evidence, where it tells nothing else of the contact."""
    low, high = sentences.span(party.start)
    told = [draft.trigger.start, *draft.told_at, *(p.start for p in left), *(a.start for a in draft.withheld)]
    told += [t.start for t in draft.topics]
    told += [draft.time.span.start] if draft.time else []
    told += [draft.place.start] if draft.place else []
    if not any(low <= at < high for at in told):
        draft.evidence.discard((low, high))


def _is_told_with(party: Side, parties: Sequence[Side], cast: Cast) -> bool:
    """True where somebody is named in a row with another one who takes part."""
    start, end = party.start, party.end
    for other in parties:
        if other is party:
            continue
        for a, b, _ in cast.roles[other.actor].mentions:
            if 0 < start - b < TITLE and _TOGETHER.fullmatch(cast.text, b, start):
                return True
            if 0 < a - end < TITLE and _TOGETHER.fullmatch(cast.text, end, a):
                return True
    return False
