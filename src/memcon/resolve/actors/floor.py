"""Who has the floor: whose own words stand at a place of the text, who asked for them, and to whom they are said.

Words in quotation marks and the turns of a conversation are somebody's own. In them "I" is the speaker, "he" never is,
and "you" is whom the speaker talks to.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Turn:
    start: int
    end: int
    speaker: int | None
    asks: bool


class Floor:
    """The own words of the speakers of one document, as they become known."""

    def __init__(self) -> None:
        self._words: list[tuple[int, int, int]] = []
        self._turns: list[_Turn] = []
        self.mouthpieces: set[int] = set()  # who speaks for others here, and is not told of

    def give(self, content: Sequence[Offsets], speaker: int | None, text: str, turn: bool = False) -> None:
        """Note that the pieces of `content`, in text order, are `speaker`'s own words; a `turn` of a conversation."""
        if speaker is not None:
            self._words.extend((a, b, speaker) for a, b in content)
        if turn and content:
            asks = text[content[0][0] : content[-1][1]].rstrip(" ”\"’'*)").endswith("?")
            self._turns.append(_Turn(content[0][0], content[-1][1], speaker, asks))
            self._turns.sort(key=lambda t: t.start)

    def speaker(self, at: int) -> int | None:
        """Whose own words stand at an offset: of several, one within the other, the innermost's."""
        found = [(b - a, number) for a, b, number in self._words if a <= at < b]
        return min(found)[1] if found else None

    def not_meant(self, at: int) -> set[int]:
        """Whom "he" and "she" at an offset do not mean: who speaks there, and who asked for these words."""
        out: set[int | None] = {self.speaker(at)}
        if self.in_turn(at):
            out |= self.mouthpieces
        here = self._turn(at)
        if here and self._turns[here - 1].asks and not self._turns[here].asks:
            out.add(self._turns[here - 1].speaker)
        if here is not None and self._turns[here].asks:  # who is asked is "you"
            out.add(self.listener(at))
        return {number for number in out if number is not None}

    def listener(self, at: int) -> int | None:
        """Whom "you" at an offset means: who answers a question, else who had the floor before."""
        here = self._turn(at)
        if here is None:
            return None
        own = self._turns[here].speaker
        order = (here + 1, here - 1) if self._turns[here].asks else (here - 1, here + 1)
        for number in order:
            if 0 <= number < len(self._turns) and self._turns[number].speaker not in (None, own):
                return self._turns[number].speaker
        return None

    def speaking(self) -> set[int]:
        """Those who have the floor in turns of a conversation that ask nothing."""
        return {t.speaker for t in self._turns if t.speaker is not None and not t.asks}

    def asks(self, at: int) -> bool:
        """True where an offset stands in a turn that ends in a question."""
        here = self._turn(at)
        return here is not None and self._turns[here].asks

    def is_next(self, at: int, other: int) -> bool:
        """True where another offset stands in the turn behind that of the first one."""
        here, there = self._turn(at), self._turn(other)
        return here is not None and there == here + 1

    def end_of_turn(self, at: int) -> int | None:
        """Where the turn of a conversation ends in which an offset stands; None where it stands in none."""
        here = self._turn(at)
        return None if here is None else self._turns[here].end

    def next_turn(self, at: int) -> int | None:
        """Where the first turn begins behind an offset; None where none does."""
        number = bisect_right(self._turns, at, key=lambda t: t.start)
        return self._turns[number].start if number < len(self._turns) else None

    def in_turn(self, at: int) -> bool:
        """True where an offset stands in a turn of a conversation."""
        return self._turn(at) is not None

    def _turn(self, at: int) -> int | None:
        """The number of the turn at an offset, from 0."""
        number = bisect_right(self._turns, at, key=lambda t: t.start) - 1
        return number if number >= 0 and at < self._turns[number].end else None
