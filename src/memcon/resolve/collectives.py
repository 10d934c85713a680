"""Words for several parties at once: "the two ministers" are those told before, or stand beside their own people."""

from __future__ import annotations

from dataclasses import replace

from memcon.resolve.cast import Cast
from memcon.resolve.parties import Side
from memcon.resolve.phrases import BOTH
from memcon.resolve.tellings import Draft


def name_both(draft: Draft, before: Draft, cast: Cast) -> None:
    """ "The two ministers" are those of the contact told before, where that had two."""
    group = next((p for p in draft.parties if _is_both(p, cast)), None)
    main = [
        max((p for p in before.parties if p.side == side), key=lambda p: p.chance) for side in sorted(before.sides())
    ]
    if group is None or len(main) != 2:
        return
    same = [replace(p, role="party", start=group.start, end=group.end, chance=group.chance) for p in main]
    kept = [p for p in draft.parties if p is not group and p.actor not in {s.actor for s in same}]
    draft.parties = sorted([*kept, *same], key=lambda p: (p.start, p.actor))


def _is_both(party: Side, cast: Cast) -> bool:
    """True for "the two ministers", and for "they" who were called so."""
    role = cast.roles[party.actor]
    called = role.name if role.kind == "group" else ""
    return bool(BOTH.match(cast.text, party.start, party.end) or BOTH.match(called))


def without_collectives(parties: list[Side], cast: Cast) -> list[Side]:
    """Leave out "the two leaders", or a state, where its own people stand beside it by name."""
    people = {p.side for p in parties if cast.roles[p.actor].kind == "person"}
    two = len({p.side for p in parties if p.side}) >= 2
    named = [
        p
        for p in parties
        if (cast.roles[p.actor].kind not in (("group", "person", "office") if two else ("group",)) or p.side)
        and not (cast.roles[p.actor].kind == "state" and p.side in people)
    ]
    return named if len(named) >= 2 else parties
