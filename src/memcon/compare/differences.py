"""Two points on one topic go in, where they part comes out, in plain words; and whether they contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memcon.compare.points import OCCASION, Told
from memcon.compare.quantities import apart, figures
from memcon.compare.words import WORD, meanings, telling

NAMED = 4  # words of each side that a difference names at most
OPPOSED = 0.75  # share of the words that two statements must have in common for their opposition to be sure
_NEAR = 0.45

_DENIES = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|denied|denies|rejected|rejects|refused|refuses)\b"
    r"|n[’']t\b",
    re.IGNORECASE,
)
# What is said of both who took part, by one voice for all.
_JOINTLY = re.compile(
    r"\b(?:both|they|each other|mutual\w*|exchanged|views|jointly|agreed|it was (?:agreed|decided|noted)"
    r"|the (?:two )?(?:\w+ )?(?:leaders|sides|ministers|presidents|parties|interlocutors|secretaries|chiefs"
    r"|counterparts|officials|heads of \w+|countries))\b",
    re.IGNORECASE,
)


def difference(first: Told, second: Told, sides: tuple[str, str], usual: frozenset[str]) -> str:
    """What the one tells that the other does not: denial, numbers, names, then other words; in one line."""
    parts = []
    denies = [denied(first.span.text), denied(second.span.text)]
    if denies[0] != denies[1]:
        parts.append(f"only {sides[0] if denies[0] else sides[1]} puts it in the negative")
    numbers = [figures(first.span.text), figures(second.span.text)]
    values = [{(f.kind, f.value) for f in own} for own in numbers]
    own_numbers = [[f.text for f in numbers[n] if (f.kind, f.value) not in values[1 - n]] for n in (0, 1)]
    names = [_names(first, usual), _names(second, usual)]
    own_names = [[n for n in names[0] if n not in names[1]], [n for n in names[1] if n not in names[0]]]
    for side, found, others, mine, theirs in (
        (sides[0], own_numbers[0], own_names[0], first, second),
        (sides[1], own_numbers[1], own_names[1], second, first),
    ):
        said = [*found, *others]
        taken = {word for name in said for word in telling(name)}
        said += [word for word in _own_words(mine, theirs, usual) if word.casefold() not in taken][
            : max(1, NAMED - len(said))
        ]
        if said:
            parts.append(f"{side}: {', '.join(said[: NAMED + 2])}")
    return "; ".join(parts) or "told in other words"


def opposed(first: Told, second: Told, usual: frozenset[str]) -> bool:
    """True where two points say the opposite of each other in nearly the same words: one denies what the other states,
    or they give different numbers for the same thing. What is only told otherwise is no opposition."""
    words = [set(first.words), set(second.words)]
    plain = [{w for w in own if not w[0].isdigit() and not _DENIES.fullmatch(w) and w not in usual} for own in words]
    if min(map(len, plain)) < 3 or len(plain[0] & plain[1]) < OPPOSED * max(map(len, plain)):
        return False
    return parted(first.span.text, second.span.text)


def parted(one: str, other: str) -> bool:
    """True where two texts on one topic cannot say the same: one alone denies, or the figures of one thing differ."""
    return denied(one) != denied(other) or apart(one, other)


def denied(text: str) -> bool:
    """True for what is said in the negative."""
    return len(_DENIES.findall(text)) % 2 == 1


def told_jointly(text: str) -> bool:
    """True for what is said of both who took part, as what they discussed or agreed."""
    return _JOINTLY.search(text) is not None


def _names(point: Told, usual: frozenset[str]) -> list[str]:
    """Runs of capitalised words that do not open the point and name nobody who took part."""
    text = point.span.text
    out = []
    for found in re.finditer(r"(?:[A-Z][\w’'.&-]*)(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'.&-]*)*", text):
        words = telling(found.group())
        if found.start() and words and not all(w in usual or w in OCCASION for w in words):
            out.append(re.sub(r"[’']s$|[.,]$", "", found.group()))
    return list(dict.fromkeys(out))


def _own_words(mine: Told, theirs: Told, usual: frozenset[str]) -> list[str]:
    """The words that have nothing near them in the other point, the most telling of them, in their order."""
    table = meanings()
    others = [v for v in (table.vector(w) for w in sorted(set(theirs.words))) if v is not None]
    own = []
    for word in dict.fromkeys(mine.words):
        if word in theirs.words or word in usual or word in OCCASION or word[0].isdigit():
            continue
        vector = table.vector(word)
        if vector is None or all(round(float(vector @ other), 4) < _NEAR for other in others):
            own.append(word)
    best = sorted(own, key=lambda w: (-table.weight(w), w))[:NAMED]
    shown = {found.group().casefold(): found.group() for found in WORD.finditer(mine.span.text)}
    return [shown.get(word, word) for word in own if word in best]


def one_line(parts: Iterable[str]) -> str:
    """Differences of several pairs as one, each once."""
    return "; ".join(dict.fromkeys(parts))
