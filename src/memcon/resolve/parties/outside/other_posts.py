"""Whom another post names has no part in what a post tells: posts pasted one below the other are one text each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.intake.posts import find_posts, post_at


def within_posts(occasions: Sequence[Occasion], text: str) -> list[Occasion]:
    """The occasions, none with a party, a topic, a time or a place that another post names."""
    if len(find_posts(text)) < 2:
        return list(occasions)
    out = []
    for occasion in occasions:
        post = post_at(text, occasion.trigger.start)
        kept = tuple(p for p in occasion.parties if post_at(text, p.start) is post)
        told = {
            name: tuple(a for a in found if post_at(text, a.start) is post)
            for name, found in occasion.arguments.items()
        }
        out.append(replace(occasion, parties=kept, arguments=told))
    return out
