"""What a headline tells is the contact that the text below it tells: "Envoys meet in Oslo".

So is what it tells by offices alone: "Minister holds talks with Chilean counterpart" over "Minister of Trade Ola Lund
held talks on Tuesday with …". The drafts of a text come in, and go out with that line's contact in the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.tellings import VAGUE_MODES, join

LONGEST = 200  # characters of a first line that may be a headline
HEAD = 800  # characters of all that stands over a text: a letterhead, the headline, the day
PAIR = 2  # sides of a contact between two
_MET = ("meeting", "talks")
_AHEAD = re.compile(r"\b(?:to|will|plans?|due|set|expected|ahead)\b", re.IGNORECASE)
"""What says that a headline tells of something to come: "Minister holds talks" is in the present."""
_PRESENT = re.compile(
    r"(?<!\bto )(?<!\bmay )(?<!\bwill )(?<!\bcan )(?<!\bcould )(?<!\bwould )(?<!\bmight )(?<!\bmust )(?<!\bnot )"
    r"\b(?:(?:meet|speak|talk|call|phone|telephone|receive|host|visit|see)s?|discuss(?:es)?"
    r"|holds?\s(?:[a-z-]+\s){0,3}(?:talks|meetings?|call))\Z"
)
"""The verb of a headline, up to its end."""


def under_headline(drafts: list[Draft], text: str, is_person: Callable[[int], bool]) -> list[Draft]:
    """Leave out the contact of a headline where the text tells the same people's, and how far that has come.

    "Envoys meet in Oslo" is of the meeting that they held, or are to hold. A headline has a tense of its own, and says
    less than the text. What has a day in it is left as it is.
    """
    end = text.find("\n")
    if not 0 < end <= LONGEST or text[:end].rstrip()[-1:] in (".", "?", "!", ":", ""):
        return drafts
    out = list(drafts)
    for draft in drafts:
        at = draft.trigger.start
        if at >= end:
            break
        if _PRESENT.search(text, 0, draft.trigger.end) is None or (draft.time and draft.time.span.start < end):
            continue
        told = next((d for d in _below(drafts, end) if _is_of(draft, d, is_person)), None)
        if told is not None:
            bare = draft.one_of(draft.parties, None, draft.place)
            bare.score, bare.modes, bare.statuses, bare.mode = 0.0, [], [], told.mode
            join(told, bare, is_person)
            out.remove(draft)
    return out


_REMARKS = re.compile(
    r"\b(?:[Bb]efore|[Aa]t\s[Tt]he\s(?:[Tt]op|[Ss]tart|[Bb]eginning)\s[Oo]f)\s(?:[Tt]heir|[Tt]he|[Hh]is|[Hh]er)?\s?(?:\w+\s)?"
    r"(?:[Mm]eeting|[Tt]alks|[Ll]unch|[Dd]inner|[Bb]ilateral)\b"
)
"""A title that says of which meeting the words below are the opening: "X and Y Before Their Meeting"."""
_ONE_OF_MANY = re.compile(r"\b(?:other|another|next|last|previous|trilateral|ministerial|summit)\b", re.IGNORECASE)


def of_remarks(drafts: list[Draft], title: str | None, text: str, is_person: Callable[[int], bool]) -> list[Draft]:
    """The contacts, one of all that is under way between the two before whose meeting they speak, as the title says.

    "It is a pleasure to be with you" and "I look forward to our conversation today" are of that meeting.
    """
    if title is None or _REMARKS.search(title) is None:
        return drafts
    main = next((d for d in drafts if d.status == "ongoing" and len(d.sides()) == PAIR), None)
    if main is None:
        return drafts
    out = list(drafts)
    for draft in drafts:
        under_way = draft is not main and draft.status == "ongoing" and draft.mode in (*_MET, "unknown")
        if (
            under_way
            and draft.sides() == main.sides()
            and not _ONE_OF_MANY.search(text, draft.trigger.start, draft.trigger.end)
        ):
            draft.series = False
            join(main, draft, is_person)
            named = {p.side for p in main.parties if is_person(p.actor)}
            main.parties = [p for p in main.parties if is_person(p.actor) or p.side not in named]
            out.remove(draft)
    return out


def _below(drafts: Sequence[Draft], end: int) -> list[Draft]:
    """The contacts that the text tells below its headline, which goes to `end`."""
    return [d for d in drafts if d.trigger.start > end]


def _is_of(draft: Draft, told: Draft, is_person: Callable[[int], bool]) -> bool:
    """True where a contact is of all those of a headline's, in the same way."""
    mode = draft.mode == told.mode or draft.mode in VAGUE_MODES or told.mode in VAGUE_MODES
    people = {p.actor for p in draft.parties if is_person(p.actor)}
    sides = draft.sides()
    return (
        mode
        and not (told.series or told.earlier or told.past)
        and len(sides) > 1
        and sides <= told.sides()
        and people <= told.people()
    )


def with_headline(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """The drafts, that of a headline which names nobody joined to the first one below of its sides, mode and status."""
    stop = _end_of_headlines(cast.text)
    if not stop:
        return list(drafts)
    out = list(drafts)
    for head in [d for d in drafts if d.trigger.start < stop and all(at < stop for at in d.told_at)]:
        whole = next((d for d in out if d.trigger.start >= stop and _is_of_some(head, d)), None)
        if whole is not None:
            out.remove(head)
            join(whole, head, lambda n: cast.roles[n].kind == "person")
            continue
        if len(head.sides()) > PAIR and _is_told_below(head, out, stop):
            out.remove(head)
            continue
        if len(head.sides()) != PAIR or _named(head, cast) or any(p.side is None for p in head.parties):
            continue
        below = next((d for d in out if d.trigger.start > stop and _tells_of(d, head, cast)), None)
        if below is not None:
            out.remove(head)
            join(below, head, lambda n: cast.roles[n].kind == "person")
            below.parties = [p for p in below.parties if p.actor not in head.people() or p.actor in _named(below, cast)]
    for draft in out:
        named = _named(draft, cast)
        sides = {p.side for p in draft.parties if p.actor in named and p.start >= stop}
        draft.parties = [
            p for p in draft.parties if p.actor in named or p.side not in sides or not _is_of_line(p.actor, cast, stop)
        ]
    return out


def _is_of_some(head: Draft, draft: Draft) -> bool:
    """True for a headline's contact of some of those who met below, in the same way: "leaders of three states meet"."""
    like = (head.mode, head.status) == (draft.mode, draft.status) and not draft.earlier and not draft.past
    return like and len(draft.sides()) > len(head.sides()) >= PAIR and head.people() <= draft.people()


def _end_of_headlines(text: str) -> int:
    """Where the lines end that stand over a text, of which none is a sentence; 0 where there are none, or no other."""
    at = 0
    while at < HEAD:
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].rstrip()
        if len(line) > LONGEST or line.endswith((".", "!", "?", ":")):
            return at
        if end < 0:
            break
        at = end + 1
    return 0


def _is_told_below(head: Draft, drafts: Sequence[Draft], stop: int) -> bool:
    """True for "King receives premier, holds call with emir", where each pair of them has a contact below.

    None of these is of all of them.
    """
    below = [d.sides() for d in drafts if d.trigger.start > stop and d.sides() < head.sides()]
    hub = set(head.sides()).intersection(*below) if len(below) > 1 else set()
    whole = any(d.sides() >= head.sides() for d in drafts if d.trigger.start > stop)
    return len(hub) == 1 and not whole and set().union(*below) == set(head.sides())


def _is_of_line(actor: int, cast: Cast, stop: int) -> bool:
    """True for an office that the headline alone tells of."""
    role = cast.roles[actor]
    return role.kind == "office" and bool(role.mentions) and all(b <= stop for _, b, _ in role.mentions)


def _tells_of(draft: Draft, head: Draft, cast: Cast) -> bool:
    """True for who is named with both sides of a headline's contact, in the same way."""
    named = {p.side for p in draft.parties if p.actor in _named(draft, cast)}
    at = head.trigger.start
    like = head.mode == draft.mode or {head.mode, draft.mode} <= set(_MET)
    present = head.status == "planned" and draft.status in ("held", "ongoing") and not _AHEAD.search(cast.text, 0, at)
    return (
        like
        and (head.status == draft.status or present)
        and not draft.earlier
        and not draft.past
        and head.sides() == named
    )


def _named(draft: Draft, cast: Cast) -> set[int]:
    """The persons of a contact whom the text names."""
    roles = ((p.actor, cast.roles[p.actor]) for p in draft.parties)
    return {n for n, r in roles if r.kind == "person" and any(form == "name" for *_, form in r.mentions)}
