"""Whom the labels of a conversation name: names that the reader passes over there go to the names that it finds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.mentions import Name
from memcon.find.speech.talks import SCORE
from memcon.intake.turns import find_turns
from memcon.resolve.offices.titles import split_title
from memcon.resolve.words.countries import country_of

MOST = 4  # words of a person's name


def with_labels(names: Sequence[Name], text: str) -> list[Name]:
    """The names of a text, in order, and the persons whom labels of its turns name: no place speaks.

    Only who answers and says something is a person for certain: an outlet asks under its own name.
    """
    turns = find_turns(text)
    asking = {
        text[slice(*turn.label)]
        for turn in turns
        if turn.words and text[slice(*turn.words[-1])].rstrip(" ”\"’'*)").endswith("?")
    }
    starts = [name.start for name in names]
    out = {name.start: name for name in names}
    for turn in turns:
        start, end = turn.label
        label = text[start:end]
        _, name = split_title(label)
        if label in asking or name is None or not label.endswith(name) or not _is_full(name):
            continue
        made = Name(end - len(name), end, name, "Person", SCORE)
        before = bisect_left(starts, end) - 1
        covered = before >= 0 and names[before].end > start
        if not covered or (names[before].type == "Location" and names[before].text == name):
            out[made.start] = made
    return [out[at] for at in sorted(out)]


def _is_full(name: str) -> bool:
    """True for two words or more that each open with a capital and are no country."""
    words = name.split()
    return (
        1 < len(words) <= MOST
        and all(word[0].isupper() and not word.isupper() for word in words)
        and country_of(name) is None
    )
