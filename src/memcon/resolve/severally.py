"""Several occasions in one word: "calls with the leaders of A, B and C" become a contact with each of them.

Several people who met at one table stay together: only words in the plural, or words that say so, part them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.resolve.parties import Side
from memcon.resolve.tellings import Draft

_PLURAL = re.compile(
    r"\b(?:calls|meetings|conversations|letters|visits|messages|discussions|sit-downs|one-on-ones|bilaterals|phone\s?calls)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:separate(?:ly)?|one-on-one|individual(?:ly)?|bilateral(?:ly)?|each|in turn)\b", re.IGNORECASE
)
_TOGETHER = re.compile(r"\b(?:trilateral|joint(?:ly)?|together|conference|summit|round)\b", re.IGNORECASE)
AROUND = 40  # characters around a trigger in which words may say that they met one by one


def one_by_one(draft: Draft, text: str) -> list[Draft]:
    """The contacts that a telling is of: one with each counterpart where its words say so, else the telling itself."""
    trigger = draft.trigger
    words = text[trigger.start : trigger.end]
    near = text[max(0, trigger.start - AROUND) : trigger.end + AROUND]
    if _TOGETHER.search(near) or not (_PLURAL.search(words) or _APART.search(near)):
        return [draft]
    hub, others = _hub(draft.parties)
    if hub is None or len({p.side for p in others}) < 2:
        return [draft]
    out = []
    for side in dict.fromkeys(p.side for p in others):
        mine = [p for p in others if p.side == side]
        parties = sorted([*(replace(p) for p in hub), *mine], key=lambda p: (p.start, p.actor))
        out.append(
            replace(
                draft,
                parties=parties,
                topics=list(draft.topics),
                withheld=list(draft.withheld),
                reported=list(draft.reported),
                evidence=set(draft.evidence),
                modes=list(draft.modes),
                statuses=list(draft.statuses),
                series=False,
            )
        )
    return out


def _hub(parties: Sequence[Side]) -> tuple[list[Side] | None, list[Side]]:
    """Those of the side that all others met, which is told first, and the others, each of a side that is known."""
    order = sorted(parties, key=lambda p: p.start)
    sides = list(dict.fromkeys(p.side for p in order))
    if len(sides) < 3 or None in sides:
        return None, []
    return [p for p in order if p.side == sides[0]], [p for p in order if p.side != sides[0]]
