"""Where topics end: offsets that break off within a name, a pair of marks or a noun phrase come in, whole ones go out.

What a contact was about is shown in these words alone, and "the final decision on the minister's" tells nobody of what.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.ends import tidied

Offsets = tuple[int, int]

NEAR_NAMES = 6  # names that begin last before the end of a topic of which one may go on behind it
_MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("(", ")"))
_OWNED = re.compile(r"\w['’]s?\Z")
_OWNS = re.compile(r"\s(?!(?:is|was|has|had|will|would|and|or|to|in|on|at|of)\b)[\w-]+(?=[\s,.;:)”\"])")
_ADJECTIVE = re.compile(
    r"(?:\w-(?:related|based|led|backed|wide|level)|[a-z]{2}(?:al|ic|ive|ary|ous|lear)|\b(?:foreign|security|rights))\Z"
)
"""The last word of a topic that leads to a noun behind it: "security-related", "international", "foreign"."""
_CARRIER = re.compile(
    r"\s(?:issues?|matters|affairs|questions|topics|problems|concerns|challenges|agenda|policy|policies|relations|ties"
    r"|cooperation|growth|development|efforts?|support|measures|crisis|situation|sanctions|projects|partnership"
    r"|commitments?|weapons|interests|programmes?|programs?|security)\b(?!['’-])"
)
_LEADS_ON = re.compile(
    r"\s(?:(?:against|between|among|over|under|about|into|during|before|after|toward|towards|than|like|via|amid|within"
    r"|which|who|whose|that|because|while|where|when)|over the (?:next|past|last)|in the near)\Z"
)
_BETWEEN = re.compile(r"\bbetween\s+(?:(?!\band\b)[\w.’'-]+\s+){0,3}(?!\band\b)[\w.’'-]+\Z")
_OTHER = re.compile(r"\s+and\s+(?:the\s+)?(?=[A-Z])")


def whole(text: str, start: int, end: int, names: Sequence[Offsets]) -> Offsets:
    """A topic's offsets up to the end of the name, the pair of marks or the noun phrase in which it breaks off.

    `names` are the spans that name somebody or some place, in order.
    """
    end = _with_name(end, names)
    words = text[start:end]
    leads = _LEADS_ON.search(words)
    if leads is not None and leads.start():
        return tidied(text, start, start + leads.start())
    if _OWNED.search(words):
        owned = _OWNS.match(text, end)
        end = owned.end() if owned else end
    elif _ADJECTIVE.search(words):
        carrier = _CARRIER.match(text, end)
        end = carrier.end() if carrier else end
    elif "between " in words and _BETWEEN.search(words):
        end = _with_other(text, end, names)
    return _with_marks(text, start, end)


def _with_name(end: int, names: Sequence[Offsets]) -> int:
    """The end of the name in which a topic breaks off, "contacts with President Ana | Roe", else its own."""
    at = bisect_left(names, (end, 0))
    return max((b for a, b in names[max(0, at - NEAR_NAMES) : at] if a < end < b), default=end)


def _with_other(text: str, end: int, names: Sequence[Offsets]) -> int:
    """The end of the second name of "ties between Norway | and Chile", else the topic's own."""
    other = _OTHER.match(text, end)
    if other is None:
        return end
    at = bisect_left(names, (other.end(), 0))
    return names[at][1] if at < len(names) and names[at][0] == other.end() else end


def _with_marks(text: str, start: int, end: int) -> Offsets:
    """Offsets that hold both marks of a pair, or none: the other one is taken in where it stands right beside."""
    for opening, closing in _MARKS:
        words = text[start:end]
        if opening not in words and closing not in words:
            continue
        if opening == closing:
            opened = closed = words.count(opening) % 2 == 1
        elif opening == "‘":
            continue  # the closing one is an apostrophe, too
        else:
            opened = words.count(opening) > words.count(closing)
            closed = words.count(closing) > words.count(opening)
        if opened and words[0] == opening:
            start += 1
        elif opened and text[end : end + 1] == closing:
            end += 1
        elif closed and text[start - 1 : start] == opening and start:
            start -= 1
    return start, end
