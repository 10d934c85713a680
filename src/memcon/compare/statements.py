"""A merged contact goes in; whether its sides' accounts say the opposite of each other comes out, cheaply.

It is what `compare` finds under `statement`, asked when a contact is written into the ledger, so that nobody waits for
it later. Nearly all pairs of points have too few words in common to be opposites; only where some pair is one are the
accounts aligned.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from memcon.compare.align import align
from memcon.compare.differences import opposed
from memcon.compare.points import Told, usual_words, voices_of
from memcon.record import Memcon
from memcon.record.joint import JointContact

LONGEST = 100_000
"""Characters of all documents of a contact up to which its statements are held against each other unasked."""

MOST = 500
"""Points of all accounts up to which they are."""

_COMMON = 3  # words without which two points are no opposites


def has_opposed_statements(contact: JointContact, memcons: Mapping[str, Memcon]) -> bool:
    """True where `compare` would give a conflict of statements; false for accounts too long to be asked unasked."""
    sides = {account.side for account in contact.accounts} - {None}
    if len(sides) < 2 or sum(len(m.document.text) for m in memcons.values()) > LONGEST:
        return False
    told = [(voice.side, p) for voice in voices_of(contact, memcons) if voice.side is not None for p in voice.points]
    named, points = [side for side, _ in told], [point for _, point in told]
    if len(points) > MOST:
        return False
    usual = usual_words(contact, memcons)
    opposites = {
        (a, b) for a, b in _near(points, usual) if named[a] != named[b] and opposed(points[a], points[b], usual)
    }
    return bool(opposites) and any((link.first, link.second) in opposites for link in align(points, named, usual))


def _near(points: Sequence[Told], usual: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The pairs of points, each in order, that have some words in common."""
    standing: defaultdict[str, list[int]] = defaultdict(list)
    for at, point in enumerate(points):
        shared = Counter(other for word in sorted(set(point.words) - usual) for other in standing[word])
        yield from ((other, at) for other, number in sorted(shared.items()) if number >= _COMMON)
        for word in set(point.words) - usual:
            standing[word].append(at)
