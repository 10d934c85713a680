"""Attributions of a conversation: its turns come in, what each of them says goes out as the words of its speaker.

What the reader finds in a turn belongs to that turn. It may be what the speaker tells of others; the turn's own words,
which the reader is apt to give to whoever is named near them, are the speaker's alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from memcon.find.furniture import inside
from memcon.find.spans import Found, located, offsets
from memcon.intake.turns import Turn, turn_at
from memcon.reader.reader import Reading
from memcon.record import Furniture

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

SCORE = 0.95  # of what is written down as somebody's turn
BARE = ("Q", "A", "Question", "Answer")  # labels that need no colon
_MARKS = "“\"«„‘'"


def spoken(turns: Sequence[Turn], furniture: Sequence[Furniture] = ()) -> list[Quotation]:
    """One attribution for each turn: its label is the source, the colon the cue, each of its paragraphs a piece."""
    from memcon.find.attributions import Quotation

    out = []
    for turn in turns:
        words = tuple(piece for piece in turn.words if not inside(furniture, *piece))
        if words:
            cue = (turn.colon,) if turn.colon[0] < turn.colon[1] else ()
            out.append(Quotation((turn.label,), cue, words, SCORE))
    return out


def is_turn(quotation: Quotation, text: str) -> bool:
    """True for the words of a turn, which stand behind their speaker's label and its colon or full stop."""
    if len(quotation.source) != 1 or quotation.score != SCORE or not quotation.content:
        return False
    end = quotation.source[0][1]
    if quotation.cue and "\n" not in text[end : quotation.cue[0][0]]:  # "President Roe (in translation):"
        end = quotation.cue[0][0]
    return (quotation.cue == ((end, end + 1),) and text[end] in ":.") or (
        not quotation.cue and text[slice(*quotation.source[0])] in BARE
    )


def told_in(reading: Reading, found: Sequence[Found], turns: Sequence[Turn], firsts: NDArray[np.intp]) -> list[Found]:
    """The spans of which no turn's label is a part, less its speaker's own words; all where there are no turns.

    `firsts` are the words that sentences begin with.
    """
    if not turns:
        return list(found)
    labels = [located(reading, turn.label[0], turn.colon[1]) for turn in turns]
    out: list[Found] = []
    for one in found:
        number = turn_at(turns, offsets(reading, one)[1] - 1)
        label = labels[number - 1] if number else None
        if label is not None and one.first <= label.last:
            if one.type != "content" or one.last <= label.last:
                continue
            one = replace(one, first=label.last + 1)
        opening = 0 if label is None else label.last + 1
        kept = _reported(reading, one, firsts, opening) if number and one.type == "content" else one
        if kept is not None:
            out.append(kept)
    return out


def homes(reading: Reading, found: Sequence[Found], turns: Sequence[Turn]) -> NDArray[np.intp]:
    """The number of the turn that each span stands in, 0 outside of them."""
    return np.asarray([turn_at(turns, offsets(reading, one)[0]) if turns else 0 for one in found], dtype=np.intp)


def _reported(reading: Reading, one: Found, firsts: NDArray[np.intp], opening: int) -> Found | None:
    """What a content in a turn may hold: a quotation, or words of one sentence that do not make up all of it.

    `firsts` are the words that sentences begin with, `opening` that which the turn does.
    """
    start, _ = offsets(reading, one)
    if reading.text[start] in _MARKS:
        return one
    number = int(np.searchsorted(firsts, one.first, side="right"))
    end = int(firsts[number]) - 1 if number < len(firsts) else len(reading.words) - 1
    whole = one.first == max(firsts[number - 1], opening) and one.last >= end - 1  # with or without its full stop
    if whole:
        return None
    if one.last <= end:
        return one
    stop = reading.text[reading.word_spans[0][end]] == "." and end > one.first
    return replace(one, last=end - stop)
