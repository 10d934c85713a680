"""An actor comes in; whether its name was misread from that of a place goes out."""

from __future__ import annotations

from memcon.record import Actor, Memcon


def is_a_place(memcon: Memcon, actor: Actor) -> bool:
    """True for a person of whom nothing is known but a name, all of whose mentions stand where a place is named.

    "Two diplomats in Geneva said" has no speaker of the name of Geneva.
    """
    if actor.kind != "person" or actor.office or actor.country or not actor.mentions:
        return False
    places = [span for place in memcon.places for span in place.spans]
    return all(any(span.start <= m.start and m.end <= span.end for span in places) for m in actor.mentions)
