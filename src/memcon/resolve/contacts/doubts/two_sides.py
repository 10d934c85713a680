"""Whether those who take part in an occasion are of two sides: a draft comes in, the answer goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.describing import is_speakers
from memcon.resolve.contacts.doubts.private import are_foreign, is_private
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.offices.kinds import HEADS, office_kind
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import state_name
from memcon.resolve.words.phrases import PLURAL_MEMBERS

MANY = 3  # people of one side from which a list of them is likelier than a meeting with another
_OF_A_STATE = (*HEADS, "foreign minister")
"""Kinds of office of which a state has one."""

_THE_TWO = re.compile(
    r"\b(?:[Tt]he\s+two|[Bb]oth)\s+(?:leaders|presidents|prime\s+ministers|foreign\s+ministers|defen[cs]e\s+ministers"
    r"|heads\s+of\s+(?:state|government)|countries|nations|states)\b"
)
"""Words that make those who are named two sides, though of one the state is not told."""


def two_sides(draft: Draft, cast: Cast, official: bool) -> bool:
    """True where two sides are told apart: two known ones, or a known one and somebody named whose side is not known.

    A state's own text names its own people without their state, and a list of one side's people may hold some whose
    side is not known: neither shows a second side. "World leaders" do, and the members of a body are sides enough. So
    are two presidents, whatever their states, and one with somebody of whom no office is told.
    """
    known = draft.sides()
    if len(known) >= 2:
        return True
    roles = [cast.roles[p.actor] for p in draft.parties]
    if known and any(p.side is None and is_speakers(r, cast.text) for p, r in zip(draft.parties, roles, strict=True)):
        return True  # "my officials", of a speaker whose state the text leaves open
    others = _foreign(draft, cast)
    if not known:
        named = [r for r in roles if r.kind != "group"]
        return (bool(others) and bool(named)) or _show_two_states(draft, cast)
    if others:
        return True
    strangers = _strangers(draft, cast)
    if not all(map(state_name, known)):
        serves = any(p.side and r.kind == "person" for p, r in zip(draft.parties, roles, strict=True))
        if serves and len(known) == 1 and strangers:  # "the envoy of the alliance saw Ana Roe"
            return True
        # "the leaders of the alliance's member states met"
        return any(PLURAL_MEMBERS.search(cast.text[p.start : p.end]) for p in draft.parties)
    if any(cast.roles[p.actor].foreign for p in strangers):
        return True
    placed = [r.office for p, r in zip(draft.parties, roles, strict=True) if p.side and r.kind == "person"]
    heads = set(_heads(placed)) - {"monarch"}  # of whose house there are several
    bare = [r.name for p, r in zip(draft.parties, roles, strict=True) if p.side is None and r.kind == "office"]
    if heads & set(_heads([*(cast.roles[p.actor].office for p in strangers), *bare])):
        return True  # "President A and President B" are of two, and so are "the Prime Minister" and "Prime Minister B"
    whole = [p for p in strangers if " " in cast.roles[p.actor].name or cast.roles[p.actor].office]
    if whole and _THE_TWO.search(cast.text, *cast.sentences.span(draft.trigger.start)):
        return True
    own = official and known == {cast.home}
    return bool(strangers) and not own and len(draft.parties) - len(strangers) < MANY


def are_unplaced(draft: Draft, cast: Cast) -> bool:
    """True for people of no known side of whom no words, and no offices that are alike, tell that they are of two."""
    if draft.sides() or _foreign(draft, cast):
        return False
    return not _are_alike([cast.roles[p.actor].office for p in _strangers(draft, cast)])


def _show_two_states(draft: Draft, cast: Cast) -> bool:
    """True for two who hold the same office of a state, and for one who holds one beside somebody without office."""
    if not _heads([cast.roles[p.actor].office for p in draft.parties]):
        return False
    offices = [cast.roles[p.actor].office for p in _strangers(draft, cast)]
    return _are_alike(offices) or (bool(_heads(offices)) and None in offices)


def _foreign(draft: Draft, cast: Cast) -> list[Side]:
    return [p for p in draft.parties if p.side is None and are_foreign(cast.text[p.start : p.end])]


def _strangers(draft: Draft, cast: Cast) -> list[Side]:
    """The persons whose side is not known, and who are no private ones."""
    known, trigger = draft.sides(), (draft.trigger.start, draft.trigger.end)
    people = [p for p in draft.parties if p.side is None and cast.roles[p.actor].kind == "person"]
    return [p for p in people if not is_private(p, trigger, cast, known)]


def _heads(offices: Sequence[str | None]) -> list[str]:
    """The kinds of those offices of which a state has one."""
    return [kind for office in offices if (kind := office_kind(office or "")) in _OF_A_STATE]


def _are_alike(offices: Sequence[str | None]) -> bool:
    """True where two hold an office of which a state has one: they are of two states."""
    heads = _heads(offices)
    return len(set(heads)) < len(heads)
