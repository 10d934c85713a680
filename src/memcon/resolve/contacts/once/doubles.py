"""One side is told once: a state beside its own office, a row of states beside the word for them all, an event.

Asked of whole contacts, since it is the tellings together that name somebody twice.
"""

from __future__ import annotations

import re

from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import WEEKDAY, head

_EVENT = re.compile(r"(?:summits?|meetings?|conferences?|consultations|visits?|talks|gatherings?)\Z", re.IGNORECASE)
_LISTS = re.compile(
    r",?\s+(?:including|such\s+as|namely|compris(?:ed\s+of|ing)|consisting\s+of|made\s+up\s+of|like)\s+(?:the\s+)?"
    r"|(?::|\s[—–])\s+(?:the\s+)?"
)
"""What leads from a word for several to who they are: "states including", "the three: "."""


_AND_OF = re.compile(r"\s+and\s+(?:the\s+)?")
REACH = 40  # characters in which the second state's name stands


def without_doubles(draft: Draft, cast: Cast) -> None:
    """Leave out of a contact what names nobody beside the others, where two sides are told without it."""
    if len(draft.parties) < 3:  # a contact of two names nobody twice
        return
    left = [p for p in draft.parties if not _is_double(p, draft.parties, cast)]
    if len({p.side for p in left if p.side}) >= 2:
        draft.parties = left


def _is_double(party: Side, parties: list[Side], cast: Cast) -> bool:
    kind = cast.roles[party.actor].kind
    if kind in ("person", "office") and _is_of_title(party, parties, cast):
        return True
    if kind == "person":
        return False
    if kind == "state":
        return any(p is not party and p.side == party.side and _acts_for(p, party, cast) for p in parties)
    if kind in ("group", "organization") and _EVENT.search(head(cast.text[party.start : party.end])):
        return True
    if _is_counterpart_named(party, parties, cast):
        return True
    return _leads_to_others(party, parties, cast) or _are_those_of_both(party, parties, cast)


_COUNTERPART = re.compile(
    r"(?:(?:his|her|the)\s+)?(?:new\s+)?(?:[A-Z][\w-]*\s+){1,2}(?:[Cc]ounterpart|[Cc]olleague|[Oo]pposite\s+[Nn]umber)"
)


def _is_counterpart_named(party: Side, parties: list[Side], cast: Cast) -> bool:
    """True for "her Chilean counterpart" of a heading where the text names who holds her office in Chile."""
    if party.side is None or _COUNTERPART.fullmatch(cast.text, party.start, party.end) is None:
        return False
    people = [(p.side, cast.roles[p.actor]) for p in parties if p.side and cast.roles[p.actor].kind == "person"]
    theirs = [role for side, role in people if side == party.side]
    kinds = {office_kind(role.office) for side, role in people if side != party.side and role.office}
    return len(theirs) == 1 and theirs[0].office is not None and office_kind(theirs[0].office) in kinds - {None}


_FOR_WHAT = re.compile(
    rf"\s(?:on|for)\s(?:the\s)?(?!{WEEKDAY}\b)[A-Z][\w’'-]*(?:(?:\s(?:and|of))?\s[A-Z][\w’'-]*){{1,8}}"
)


def _is_of_title(party: Side, parties: list[Side], cast: Cast) -> bool:
    """True for half of a title: "Adviser to the Prime Minister" of "… on Foreign Policy and Security Jan Aas"."""
    goes_on = _FOR_WHAT.match(cast.text, party.end)
    if goes_on is None or any(form == "name" for *_, form in cast.roles[party.actor].mentions):
        return False
    people = (cast.roles[p.actor] for p in parties if cast.roles[p.actor].kind == "person")
    return any(party.end < a < goes_on.end() and form == "name" for role in people for a, _, form in role.mentions)


def _are_those_of_both(party: Side, parties: list[Side], cast: Cast) -> bool:
    """True for "generals from Norway" of "generals from Norway and Chile", where a person of either side is named."""
    both = _AND_OF.match(cast.text, party.end) if cast.roles[party.actor].kind == "group" else None
    if both is None or party.side is None:
        return False
    other = states_in(cast.text[both.end() : both.end() + REACH])
    if not other or other[0].start:
        return False
    named = {p.side for p in parties if cast.roles[p.actor].kind == "person"}
    return {party.side, other[0].code} <= named


def _acts_for(party: Side, state: Side, cast: Cast) -> bool:
    """True for an office or for people who are told with their state's name, "Chile's envoys", or as surely as it.

    An office of another place or body, "the Osk chairmen", is not known to act for it.
    """
    if cast.roles[party.actor].kind not in ("office", "group"):
        return False
    words = cast.text[party.start : party.end]
    told = any(m.code == state.side and m.form in ("name", "demonym") for m in states_in(words))
    return told or party.chance >= state.chance


def _leads_to_others(party: Side, parties: list[Side], cast: Cast) -> bool:
    """True for "several states" of "several states including Chile", where Chile is told, too."""
    if cast.roles[party.actor].kind != "group" or party.side is not None:
        return False
    lists = _LISTS.match(cast.text, party.end)
    return lists is not None and any(p.start == lists.end() for p in parties)
