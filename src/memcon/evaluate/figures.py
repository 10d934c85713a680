"""Counts become shares: precision, recall and F1 from what was right, found and marked."""

from __future__ import annotations

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """Precision, recall and their harmonic mean, each from 0 to 1; 0 where there is nothing to divide by."""

    p: float
    r: float
    f1: float


def share(part: int, whole: int) -> float:
    """`part` of `whole`, 0 where there is no whole."""
    return part / whole if whole else 0.0


def figure(right: int, found: int, marked: int, *, recalled: int | None = None) -> Figure:
    """The figure of `right` among `found` and `marked`; `recalled` where recall counts other pairs than precision."""
    p, r = share(right, found), share(right if recalled is None else recalled, marked)
    return Figure(p, r, 2 * p * r / (p + r) if p + r else 0.0)
