"""Which tellings are one contact: views and the links between them come in, clusters go out.

The best link is made first, as in agglomerative clustering by single linkage, but a link is made only where no telling
of the one cluster contradicts one of the other (constraints as in Wagstaff and Cardie 2000). What people decided goes
first: tellings joined by a decision are joined whatever they say, and those kept apart never meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from memcon.merge.blocks import blocks_of
from memcon.merge.score import THRESHOLD, contradicts, score
from memcon.merge.view import MergeView
from memcon.record.joint import Join, Member

_COMPARED = 12  # tellings of a cluster that another is held against, the most precise ones


class Link(msgspec.Struct, frozen=True, order=True):
    """Two tellings, `a` before `b` in order of ids, that may be one contact."""

    a: str
    b: str
    score: float
    reasons: tuple[str, ...] = ()


class Cluster(msgspec.Struct, frozen=True):
    """One contact: `ids` of its tellings, sorted, their `members` in the same order, and why they were joined."""

    ids: tuple[str, ...]
    members: tuple[Member, ...]
    joins: tuple[Join, ...] = ()

    @property
    def id(self) -> str:
        """The id of the contact: the smallest of its tellings' ids."""
        return self.ids[0]


def link(a: MergeView, b: MergeView) -> Link | None:
    """The link between two tellings, or None where their score is too low for one."""
    scored = score(a, b)
    if scored is None or scored.value < THRESHOLD:
        return None
    first, second = sorted((a.id, b.id))
    return Link(first, second, scored.value, scored.reasons)


def links_of(views: Sequence[MergeView]) -> list[Link]:
    """All links among views, through their blocks, sorted. What a ledger keeps step by step, made at once."""
    blocks: dict[str, list[MergeView]] = {}
    for view in sorted(views, key=lambda v: v.id):
        for block in blocks_of(view):
            blocks.setdefault(block, []).append(view)
    seen: set[tuple[str, str]] = set()
    found: list[Link] = []
    for key in sorted(blocks):
        inside = blocks[key]
        for i, a in enumerate(inside):
            for b in inside[i + 1 :]:
                if (a.id, b.id) not in seen:
                    seen.add((a.id, b.id))
                    made = link(a, b)
                    if made:
                        found.append(made)
    return sorted(found)


def cluster(
    views: Sequence[MergeView],
    links: Sequence[Link],
    together: Iterable[Sequence[str]] = (),
    apart: Iterable[tuple[str, str]] = (),
) -> list[Cluster]:
    """The clusters of some tellings, sorted by id. The order of arguments does not matter.

    `together` are groups of ids that a person joined, `apart` pairs that a person parted; where both speak of one pair,
    it stays apart. Ids that no view has are passed over, and so are links below the threshold. The clusters of a
    connected component (links and `together` as edges) depend on nothing outside it.
    """
    work = _Work(views, apart)
    for group in sorted(tuple(sorted(set(g))) for g in together):
        known = [i for i in group if i in work.views]
        for one, other in pairwise(known):
            work.decide(one, other)
    for edge in sorted(set(links), key=lambda e: (-e.score, e.a, e.b)):
        if edge.score >= THRESHOLD and edge.a in work.views and edge.b in work.views:
            work.try_link(edge)
    return work.clusters()


class _Work:
    """Clusters while they grow: a union-find over tellings, with what parts them."""

    def __init__(self, views: Sequence[MergeView], apart: Iterable[tuple[str, str]]) -> None:
        self.views = {v.id: v for v in views}
        self.root = {i: i for i in self.views}
        self.inside = {i: [i] for i in self.views}
        self.joins: dict[str, list[Join]] = {i: [] for i in self.views}
        self.decided: set[tuple[str, str]] = set()
        self.parted: dict[str, set[str]] = {}
        for one, other in apart:
            self.parted.setdefault(one, set()).add(other)
            self.parted.setdefault(other, set()).add(one)

    def find(self, member: str) -> str:
        while self.root[member] != member:
            self.root[member] = self.root[self.root[member]]
            member = self.root[member]
        return member

    def decide(self, one: str, other: str) -> None:
        x, y = self.find(one), self.find(other)
        if x != y and not self._kept_apart(x, y):
            self._unite(x, y, Join(self._pair(one, other), 1.0, ("joined by a person",)))

    def try_link(self, edge: Link) -> None:
        x, y = self.find(edge.a), self.find(edge.b)
        if x != y and not self._kept_apart(x, y) and not self._contradict(x, y):
            self._unite(x, y, Join(self._pair(edge.a, edge.b), edge.score, edge.reasons))

    def _pair(self, one: str, other: str) -> tuple[Member, Member]:
        first, second = sorted((one, other))
        return self._member(first), self._member(second)

    def _member(self, member: str) -> Member:
        return Member(self.views[member].document, self.views[member].contact)

    def _kept_apart(self, x: str, y: str) -> bool:
        few, many = sorted((self.inside[x], self.inside[y]), key=len)
        others = set(many)
        return any(not others.isdisjoint(self.parted[m]) for m in few if m in self.parted)

    def _contradict(self, x: str, y: str) -> bool:
        documents = {self.views[m].document for m in self.inside[x]}
        if any(self.views[m].document in documents for m in self.inside[y]):
            return True  # two contacts of one document never meet through a third
        return any(contradicts(self.views[m], self.views[n]) for m in self._precise(x) for n in self._precise(y))

    def _precise(self, x: str) -> list[str]:
        """The members that say most, and so can contradict most."""
        if len(self.inside[x]) <= _COMPARED:
            return self.inside[x]
        return sorted(self.inside[x], key=lambda m: (_vagueness(self.views[m]), m))[:_COMPARED]

    def _unite(self, x: str, y: str, join: Join) -> None:
        keep, drop = (x, y) if len(self.inside[x]) >= len(self.inside[y]) else (y, x)
        self.root[drop] = keep
        self.inside[keep] += self.inside.pop(drop)
        self.joins[keep] += [*self.joins.pop(drop), join]

    def clusters(self) -> list[Cluster]:
        found = []
        for root, inside in self.inside.items():
            ids = tuple(sorted(inside))
            joins = tuple(sorted(self.joins[root], key=lambda j: (j.members, j.score)))
            found.append(Cluster(ids, tuple(self._member(i) for i in ids), joins))
        return sorted(found, key=lambda c: c.ids)


def _vagueness(view: MergeView) -> tuple[int, int, float]:
    stated = [d for d in view.days if d.basis == "words"]
    length = (stated[0].end - stated[0].start).days if stated else 10_000
    return length, -sum(1 for p in view.parties if p.kind == "person"), -view.confidence
