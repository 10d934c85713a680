"""Headlines: a first line that tells of a contact by offices alone tells of the one below that names who they are.

"Minister holds talks with Chilean counterpart" over "Minister of Fisheries Ola Lund held talks on Tuesday with …". The
drafts of a text come in and go out with that line's contact in the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.tellings import join

LINE = 200  # characters of a headline
HEAD = 800  # characters of all that stands over a text: a letterhead, the headline, the day
PAIR = 2  # sides of a contact between two
_MET = ("meeting", "talks")
_AHEAD = re.compile(r"\b(?:to|will|plans?|due|set|expected|ahead)\b", re.IGNORECASE)
"""What says that a headline tells of something to come: "Minister holds talks" is in the present."""


def with_headline(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """The drafts, that of a headline which names nobody joined to the first one below of its sides, mode and status."""
    stop = _end_of_headlines(cast.text)
    if not stop:
        return list(drafts)
    out = list(drafts)
    for head in [d for d in drafts if d.trigger.start < stop and all(at < stop for at in d.told_at)]:
        whole = next((d for d in out if d.trigger.start >= stop and _is_of(head, d)), None)
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


def _is_of(head: Draft, draft: Draft) -> bool:
    """True for a headline's contact of some of those who met below, in the same way: "leaders of three states meet"."""
    like = (head.mode, head.status) == (draft.mode, draft.status) and not draft.earlier and not draft.past
    return like and len(draft.sides()) > len(head.sides()) >= PAIR and head.people() <= draft.people()


def _end_of_headlines(text: str) -> int:
    """Where the lines end that stand over a text, of which none is a sentence; 0 where there are none, or no other."""
    at = 0
    while at < HEAD:
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].rstrip()
        if len(line) > LINE or line.endswith((".", "!", "?", ":")):
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
