"""A Reading goes in, the sentences of its text come out as character offsets, in order, never overlapping."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from memcon.reader.reader import Reading
from memcon.reader.tokens import NEW_LINE

SURE = 0.4  # probability from which a word begins a sentence
LONGEST = 4000  # code points from the first word of a sentence to its last, at most
_PARTED = 60  # words before the last that fits among which a longer one is parted
_REACH = 60  # code points before a word in which the word before it is looked for
_GOES_BEFORE = re.compile(r"(?:^|\s)[(\[\"“«‘']?\w[\w’'-]*[,;]?\s*$|\b[ap]\.m\.\s*$|(?:\.\.|…)\s*$")
_GOES_ON = re.compile(r"[^\W\d_][\w’'-]*[^\w\s]{0,2}(?!\S)")  # a plain word, not the beginning of an address

_NUMBER = 8  # code points before a word in which the number of its paragraph stands
_NUMBERED = re.compile(r"(?:^|\n)[ \t]*\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)][ \t]+\Z")
"""The number that opens a paragraph, "2. ", which is no sentence of its own."""
_OPENS = re.compile(r"(?:^|\s)[\"“«‘(\[]\Z")
"""A mark that stands right before a word and behind a space belongs to what begins there."""
_NOTES = re.compile(r"(?<=[.!?])[\"”’]?(?:(?: ?\[\d{1,3}\]){1,9}|\))\s+")
"""What stands behind the full stop and is a part of the sentence: "until 1805.[6] ", "in Midport.) ". """
_BRACKET = 600  # code points of a sentence in brackets
_LEADS_ON = re.compile(
    r"(?:(?:^|\s)(?:an?|the|of|and|or|his|her|their|its|our|my|with|from|as|that|when|while|because|than"
    r"|which|whose|into|between|during|against|by|is|was|were|are|had|would|could|should|but|if|although)|\w['’]s"
    r"|\b(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Prof|Amb|Adm|Capt)|(?:President|Minister|Secretary|Senator"
    r"|Ambassador|Governor|Chairman|General|Admiral|Judge|Justice|Speaker)\s[A-Z])\.) \Z"
)
"""What stands before a word on its line that no sentence ends with: "President Lind's | July 25 call", "Mr. | Roe"."""
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+[a-z]")
_PLAIN = re.compile(r"[^\W\d_][^\S\n]\Z")
"""What stands before a day without any mark, as American papers write."""
_WORD = 20  # code points before a word in which that is looked for
_ADDRESSED = re.compile(r"(?:We|It|You|Your|Our|My|The|This|These|There|Thank|Let|Here|He|She|They|What|How)\b")
"""A word that is written large behind a comma only where those addressed stand before it: "Dear Ana, | We met"."""
_SALUTATION = re.compile(
    r"(?:\A|\n|[.!?)]\s)[^\S\n]*(?:(?:Dear|Hi|Hello|Hey|Good\s(?:morning|afternoon|evening|day))(?:\s[A-Z][\w.]+){0,3}"
    r"|Thanks|Sincerely|Respectfully|Cheers|(?:(?:Best|Kind|Kindest|Warm|Warmest)\s)?[Rr]egards|(?:Best|Warm)\swishes),\s\Z"
)
"""How a letter opens and closes: "Dear Ana, | Please call", "Regards, | Ana Roe"."""
_SALUTE = 50  # code points before a word in which that stands


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentence starts and ends in code points; `starts` rises, and each end lies before the next start."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def at(self, offset: int) -> int:
        """Index of the sentence that holds `offset`, or of the last that starts before it (0 at least)."""
        return (bisect_right(self.starts, offset) or 1) - 1

    def span(self, offset: int) -> tuple[int, int]:
        """Start and end of the sentence that holds `offset`."""
        number = (bisect_right(self.starts, offset) or 1) - 1
        return self.starts[number], self.ends[number]

    def __len__(self) -> int:
        return len(self.starts)


def find_sentences(reading: Reading, threshold: float = SURE) -> Sentences:
    """The sentences of a text. A sentence ends with its last word or mark, without the space after it."""
    return sentences_of(reading, first_words(reading, threshold)) if len(reading.words) else Sentences((), ())


def sentences_of(reading: Reading, firsts: NDArray[np.intp]) -> Sentences:
    """The sentences that begin with the words numbered `firsts`, of which there is at least one."""
    words = reading.words
    lasts = np.append(firsts[1:] - 1, len(words) - 1)
    return Sentences(
        tuple(reading.tokens.starts[words[firsts]].tolist()),
        tuple(reading.tokens.ends[reading.word_ends[lasts]].tolist()),
    )


def first_words(reading: Reading, threshold: float = SURE) -> NDArray[np.intp]:
    """The words with which sentences begin, by their numbers, in order; there is at least one word."""
    known = reading.kept.get(("first words", threshold))
    if known is None:
        known = reading.kept["first words", threshold] = _first_words(reading, threshold)
    return known


def _first_words(reading: Reading, threshold: float) -> NDArray[np.intp]:
    starts = reading.probabilities("sentence")[:, 1] > threshold
    gaps = reading.word_gaps
    starts |= reading.opens_paragraph
    starts[0] = True
    text, places = reading.text, reading.word_spans[0]
    firsts = np.flatnonzero(starts)
    opens = gaps[firsts] >= NEW_LINE
    kept = [new or not _goes_on(text, places[at]) for at, new in zip(firsts.tolist(), opens.tolist(), strict=True)]
    words: NDArray[np.intp] = firsts[np.asarray(kept, dtype=bool)]
    words = np.asarray(sorted({_with_its_mark(text, places, at) for at in words.tolist()}), dtype=np.intp)
    return _none_endless(text, places, _behind_notes(text, places, words))


def _none_endless(text: str, places: list[int], words: NDArray[np.intp]) -> NDArray[np.intp]:
    """The first words, and more of them in what would go on for over `LONGEST` code points without an end.

    That is a list or a table without marks, or meant to do harm: whatever looks at a sentence once for each thing
    found in it would take the square of its length. It is parted behind a comma or a semicolon where one is near.
    """
    bounds = [*words.tolist(), len(places)]
    more: list[int] = []
    for first, behind in pairwise(bounds):
        while places[behind - 1] - places[first] > LONGEST:
            last = bisect_right(places, places[first] + LONGEST) - 1
            near = range(last, max(first, last - _PARTED), -1)
            first = next((at for at in near if text[places[at] - 2 : places[at]] in (", ", "; ")), last)
            more.append(first)
    return np.asarray(sorted({*bounds[:-1], *more}), dtype=np.intp) if more else words


def _with_its_mark(text: str, places: list[int], at: int) -> int:
    """The number of the mark that opens before word `at`, as in `he asked. "|Why not?`, else `at`."""
    start = places[at]
    if at and places[at - 1] == start - 1 and _OPENS.search(text, max(0, start - 2), start):
        return at - 1
    return at


def _behind_notes(text: str, places: list[int], words: NDArray[np.intp]) -> NDArray[np.intp]:
    """The first words of sentences, none among the notes or in the mark behind a full stop, and one behind these."""
    found = set(words.tolist())
    for notes in _NOTES.finditer(text):
        opened = text.rfind("(", max(0, notes.start() - _BRACKET), notes.start())
        if ")" in notes.group() and " " not in text[max(0, opened) : notes.start()]:
            continue  # "Gen. (Ret.) Roe"
        first, behind = bisect_left(places, notes.start()), bisect_left(places, notes.end())
        found.difference_update(range(first, behind))
        if behind < len(places) and not text[places[behind]].islower():
            found.add(behind)
    return np.asarray(sorted(found), dtype=np.intp)


def _is_addressed(text: str, at: int) -> bool:
    return _SALUTATION.search(text, max(0, at - _SALUTE), at) is not None


def _goes_on(text: str, at: int) -> bool:
    """True for a word in small letters that follows a word or a comma on its line: no sentence begins so, whatever the
    reader makes of "spoke by telephone | today". Addresses of pages stand beside each other without any mark. Nor
    does one begin behind a possessive, a title or an article, nor behind a comma: "in Minsk on 19 June, | Northwire
    reports", "Today, | President Lind met", nor with whoever says what a quotation ends with: "“It is late,” | Ms. Lind
    said"."""
    if (
        _NUMBERED.search(text, max(0, at - _NUMBER), at)
        or _LEADS_ON.search(text, max(0, at - _WORD), at)
        or text.endswith((": ", ",” ", '," ', ",’ "), 0, at)
        or (text.endswith(", ", 0, at) and not (_ADDRESSED.match(text, at) or _is_addressed(text, at)))
    ):
        return True
    if _DAY.match(text, at) and _PLAIN.search(text, max(0, at - 3), at):
        return True  # "Prime Minister Lind | Tuesday met"
    if not text[at].islower() or not _GOES_ON.match(text, at):
        return False
    return _GOES_BEFORE.search(text[max(0, at - _REACH) : at]) is not None
