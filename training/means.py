"""What checkpoints a round starts from, whose answers it learns, and what the exported weights are the mean of."""

from __future__ import annotations

from training.plans import PLANS

Shares = tuple[tuple[str, float], ...]
_FOUR: Shares = (
    ("round-13/mean.pt", 0.15),
    ("round-14/mean.pt", 0.35),
    ("round-15/mean.pt", 0.25),
    ("round-16/mean.pt", 0.25),
)
STARTS: dict[int, Shares] = {
    5: (
        ("round-1/reader.pt", 0.105),
        ("round-2/reader.pt", 0.195),
        ("round-3/reader.pt", 0.1),
        ("round-4/partial.pt", 0.2),
        ("round-4/reader.pt", 0.4),
    ),
    6: (("start-5.pt", 0.6), ("round-5/mean.pt", 0.4)),
    7: (("round-6/mean.pt", 1.0),),
    8: (("start-6.pt", 0.1), ("round-6/mean.pt", 0.4), ("round-7/mean.pt", 0.5)),
    9: (("start-8.pt", 0.4), ("round-8/mean.pt", 0.6)),
    10: (("start-9.pt", 0.4), ("round-9/mean.pt", 0.6)),
    11: (("start-10.pt", 0.3), ("round-10/mean.pt", 0.7)),
    12: (("round-11/mean.pt", 1.0),),
    13: (("round-11/mean.pt", 0.4), ("round-12/mean.pt", 0.6)),
    14: (("round-11/mean.pt", 0.4), ("round-12/mean.pt", 0.6)),
    15: (("round-11/mean.pt", 0.4), ("round-12/mean.pt", 0.6)),
    16: (("round-11/mean.pt", 0.4), ("round-12/mean.pt", 0.6)),
    18: (("round-17/reader.pt", 1.0),),
    19: _FOUR,
    20: (("start-19.pt", 0.45), ("round-19/mean.pt", 0.55)),
}
"""What each checkpoint gives to the weights from which a round starts; `partial.pt` is the last one kept on a round's
way, `mean.pt` its running mean, `start-5.pt` what the fifth round started from."""

TEACHERS: dict[int, tuple[Shares, ...]] = {
    15: ((("round-13/mean.pt", 0.5), ("round-14/mean.pt", 0.5)),),
    16: ((("round-13/mean.pt", 0.5), ("round-14/mean.pt", 0.5)),),
    17: (_FOUR,),
    18: (_FOUR,),
    19: ((("round-18/reader.pt", 1.0),), _FOUR),
    20: ((("round-18/reader.pt", 1.0),), _FOUR),
}
"""Whose answers a round learns beside the marks: means of checkpoints, too. What a second one is asked, plans say."""

LAST = _FOUR
"""What each checkpoint gives to the weights that are exported."""


def rounds_of(shares: Shares) -> frozenset[int]:
    """The numbers of all rounds that a mean rests on: its own, and those that they started and learned from."""
    found: set[int] = set()
    open_: list[Shares] = [shares]
    while open_:
        for name, _ in open_.pop():
            kind, number = name.partition("/")[0].removesuffix(".pt").split("-")
            at = int(number)
            if kind == "start":
                open_.append(STARTS[at] if at in STARTS else ((f"round-{at - 1}/reader.pt", 1.0),))
            elif at not in found:
                found.add(at)
                open_.extend(TEACHERS.get(at, ()))
                if at > 1 and (at in STARTS or not PLANS[at - 1].deep):
                    open_.append(((f"start-{at}.pt", 1.0),))
    return frozenset(found)
