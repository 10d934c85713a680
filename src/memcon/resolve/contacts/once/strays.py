"""Strays: the tellings of a document come in, those of whose people some are another occasion's go out without them."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.phrases import DEFINITE

NEARER = 0.15  # by how much likelier somebody takes part in another occasion of the sentence
MUCH_NEARER = 0.3  # the same, where an occasion that is not "the" one told before lacks a side without them


def strays(told: Sequence[Draft], sentences: Sentences, text: str) -> list[Draft]:
    """ "This call came after she had spoken with X": X is of the other occasion, the call is the one told before.

    The tellings that are so, X being no party of theirs any more.
    """
    likely = _Likely(told, sentences)
    kept: dict[tuple[str, int], int] = {}  # of a mode and an actor the first sentence that tells of both
    for number, (draft, home) in enumerate(zip(told, likely.homes, strict=True)):
        for party in draft.parties:
            key = draft.mode, party.actor
            if home < kept.get(key, home + 1) and not likely.outdone(party, number, NEARER):
                kept[key] = home
    return [draft for number, draft in enumerate(told) if _strays(draft, number, kept, likely, sentences, text)]


class _Likely:
    """For how likely it is that somebody takes part in the occasions of a sentence."""

    def __init__(self, told: Sequence[Draft], sentences: Sentences) -> None:
        self.homes = [sentences.at(d.trigger.start) for d in told]
        self._sentences = sentences
        self._best: dict[tuple[int, int], list[tuple[float, int]]] = {}  # the two likeliest, as (chance, telling)
        for number, (draft, home) in enumerate(zip(told, self.homes, strict=True)):
            for party in draft.parties:
                best = self._best.setdefault((home, party.actor), [])
                best.append((party.chance, number))
                best.sort(reverse=True)
                del best[2:]

    def outdone(self, party: Side, of: int, by: float) -> bool:
        """Somebody is likelier by so much of another occasion, told where the words that name somebody stand."""
        best = self._best.get((self._sentences.at(party.start), party.actor), ())
        return any(chance >= party.chance + by and number != of for chance, number in best)


def _strays(
    draft: Draft, number: int, kept: dict[tuple[str, int], int], likely: _Likely, sentences: Sentences, text: str
) -> bool:
    here = likely.homes[number]
    definite = DEFINITE.search(text, max(0, draft.trigger.start - 5), draft.trigger.end) is not None
    before = {p.actor for p in draft.parties if kept.get((draft.mode, p.actor), here) < here}
    strangers = [
        p
        for p in draft.parties
        if p.actor not in before
        and likely.outdone(p, number, NEARER if definite else MUCH_NEARER)
        and (definite or sentences.at(p.start) > here)
    ]
    if not strangers or not before:
        return False
    left = [p for p in draft.parties if p not in strangers]
    if len({p.side for p in left if p.side}) >= 2:
        return False
    draft.parties, draft.time = left, None
    return True
