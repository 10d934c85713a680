"""Whom a question names, and who answers: "How were your talks with Minister Weiss?" – "We met for three hours".

"Your talks" are those of whoever answers. What an answer tells in the first person, before it names anybody, is of whom
the question asked about, and of nobody whom a later answer names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.find.contacts import Occasion, Party
from memcon.find.sentences import Sentences
from memcon.intake.turns import find_turns
from memcon.record.kinds import IN_PERSON
from memcon.resolve.words.phrases import pronoun

ASKED = 0.9
"""How surely the one whom a question names is meant by what the answer tells."""
BEFORE = 60
"""Characters before a trigger in which "you" stands."""
_YOU = re.compile(
    r"\b(?P<you>[Yy]our)(?:\s[a-z][\w-]*){0,3}\s\Z"
    r"|\b(?P<self>[Yy]ou)(?:['’](?:ve|d|re|ll))?(?:\s(?!(?:that|if|whether|who|whom|which|think|say|said|believe|know)\b)[a-z]+){0,4}\s\Z"
)
_YOURS = re.compile(r"(?P<you>[Yy]our)\s(?=[a-z])")
_DID_YOU = re.compile(
    r"\b(?:[Dd]id|[Hh]ave|[Hh]ad|[Ww]ill|[Ww]hen|[Ww]hom?|[Ww]here)\s(?P<you>you)\s(?:[a-z]+\s){0,3}\Z"
)


def you_in(occasion: Occasion, text: str, sentences: Sentences) -> tuple[int, int] | None:
    """Where a question says "you" or "your" of who has or had an occasion."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low = max(sentences.span(start)[0], start - BEFORE)
    owned = _YOURS.match(text, start, end)
    if owned:
        return owned.span("you")
    found = _DID_YOU.search(text, low, start) or _YOU.search(text, low, start)
    if found is None:
        return None
    return found.span("you") if found["you"] else found.span("self")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer, in code points."""

    asked: int
    answered: int
    end: int


def exchanges_of(text: str) -> list[Exchange]:
    """The questions of a conversation with their answers, in text order.

    Without labels a question is a paragraph that ends as one, and what follows up to the next one answers it.
    """
    turns = find_turns(text)
    if turns:
        return [
            Exchange(one.words[0][0], other.words[0][0], other.end)
            for one, other in pairwise(turns)
            if one.words and other.words and _ends_in_question(text, one.end)
        ]
    asked = [m.span() for m in _PARAGRAPH.finditer(text) if _ends_in_question(text, m.end())]
    if len(asked) < QUESTIONS:
        return []
    ends = [*(start for start, _ in asked[1:]), len(text)]
    return [
        Exchange(start, end, stop) for (start, end), stop in zip(asked, ends, strict=True) if text[end:stop].strip()
    ]


def _ends_in_question(text: str, end: int) -> bool:
    return text[max(0, end - 8) : end].rstrip(' ”"’*)\n\t').endswith("?")


def exchange_at(exchanges: Sequence[Exchange], at: int) -> Exchange | None:
    """The question and its answer within which an offset stands."""
    number = bisect_right(exchanges, at, key=lambda e: e.asked)
    return exchanges[number - 1] if number and at < exchanges[number - 1].end else None


def asked_about(
    parties: Sequence[Party],
    at: int,
    high: int,
    text: str,
    exchanges: Sequence[Exchange],
    occasions: Sequence[Occasion],
) -> list[Party]:
    """The parties of what an answer tells of who answers, whose first person stands at an offset.

    Where the answer names nobody up to the end of that sentence, `high`, they are whom the question names; one alone is
    meant, be it that only another of the `occasions` of the text was linked to the words for him.
    """
    own = exchange_at(exchanges, at)
    if own is None or at < own.answered:
        return list(parties)
    if any(own.answered <= p.start < high and _names(text, p) for p in parties):
        return list(parties)
    asked = [p for p in parties if own.asked <= p.start < own.answered and _names(text, p)]
    for other in occasions if not asked else ():
        if own.asked <= other.trigger.start < own.answered:
            asked += [p for p in other.parties if own.asked <= p.start < own.answered and _names(text, p)]
    if not asked:
        return list(parties)
    best = max(asked, key=lambda p: (p.score, -p.start))
    kept = [p for p in parties if own.answered <= p.start < high]
    return [*kept, replace(best, score=max(best.score, ASKED), sure=True), *(p for p in asked if p is not best)]


def as_asked(occasion: Occasion, asked: Sequence[Occasion], text: str, exchanges: Sequence[Exchange]) -> Occasion:
    """What an answer tells of an occasion of the question, held as that one: "You met him in Oslo" – "We had a talk".

    `asked` are the occasions of the text. The days and places of other questions are not its own.
    """
    own = exchange_at(exchanges, occasion.trigger.start)
    if own is None:
        return occasion
    arguments = {
        name: tuple(a for a in found if name not in ("time", "place") or own.asked <= a.start < own.end)
        for name, found in occasion.arguments.items()
    }
    occasion = replace(occasion, arguments=arguments)
    whom = {p.start for p in occasion.parties if p.start < own.answered}
    of = [o for o in asked if own.asked <= o.trigger.start < own.answered and whom & {p.start for p in o.parties}]
    anyhow = _HELD_ANYHOW.match(text, occasion.trigger.start, occasion.trigger.end)
    if len(of) != 1 or of[0].mode not in IN_PERSON or anyhow is None:
        return occasion
    return replace(occasion, mode=of[0].mode, modes=of[0].modes)


_HELD_ANYHOW = re.compile(
    r"(?:[\w-]+\s)*(?:talk(?:s|ed)?|spoke|conversations?|discuss(?:ed|ions?)|exchange[sd]?|met|meeting)\b(?!.*phone)"
)
"""Words for an occasion that leave open how it was held."""
QUESTIONS = 2  # paragraphs that are questions, in a conversation without labels
_PARAGRAPH = re.compile(r"^[^\S\n]*[^\s\n][^\n]{4,600}$", re.MULTILINE)


def _names(text: str, party: Party) -> bool:
    """True for words with a name in them, and for one official of a state: "the Chilean minister"."""
    words = text[party.start : party.end].split()
    own = words[0].casefold() in ("our", "my", "your") or pronoun(text[party.start : party.end]) is not None
    return not own and any(w[:1].isupper() for w in words[1:] or words)
