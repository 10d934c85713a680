"""A text goes in, its clauses come out: stretches that could each stand as a statement, as code points in order.

Sentences are parted by their marks, and sentences into clauses where a conjunction, a semicolon or a participle opens
words that say something of their own. No list of verbs is kept: what a clause needs is a border and enough words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LEFT, RIGHT = 3, 3  # words that a border leaves on its left and on its right at least
LONG = 4  # words of a clause that hangs on a participle or on "which", if it is to stand alone

Stretch = tuple[int, int]


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Stretch]:
    """The sentences of `text[start:end]`, without the space around them."""
    stop = len(text) if end is None else end
    out: list[Stretch] = []
    for line in _LINES.finditer(text, start, stop):
        at = line.start()
        for mark in _STOPS.finditer(text, line.start(), line.end()):
            if not _abbreviated(text, at, mark.start(), mark.end()):
                out.append((at, mark.end("mark")))
                at = mark.end()
        out.append((at, line.end()))
    return [s for s in (_stripped(text, a, b) for a, b in out) if s[0] < s[1]]


def clauses(text: str, start: int, end: int) -> list[Stretch]:
    """The clauses of the sentence `text[start:end]`, in order, without the conjunctions between them.

    A clause that would be shorter than a few words stays with the one before it.
    """
    out: list[Stretch] = []
    at = start
    for left, right in _borders(text, start, end):
        if left < at:
            continue
        if _words(text, at, left) >= LEFT and _words(text, right, end) >= RIGHT:
            out.append((at, left))
            at = right
    out.append((at, end))
    return [s for s in (trimmed(text, a, b) for a, b in out) if s[0] < s[1]]


def trimmed(text: str, start: int, end: int) -> Stretch:
    """The stretch without space, commas, dashes and quotation marks that stand open at its ends."""
    while start < end and (text[start].isspace() or text[start] in ",;:–—-•*·" or text[start] in _OPENERS):
        if text[start] in _OPENERS and _closed_later(text, start, end):
            break
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",;:–—-" or text[end - 1] in _CLOSERS):
        if text[end - 1] in _CLOSERS and _opened_before(text, start, end):
            break
        end -= 1
    return start, end


_LINES = re.compile(r"[^\n]*\S[^\n]*")
_STOPS = re.compile(r"(?P<mark>[.!?…]+[\"”’»)\]]*)\s+(?=[\"“„«‘(\[]*[^\Wa-z_])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Brig|Cmdr|Adm|Amb|Hon|Rev|Sen|Rep|Gov|Prof|Sgt|Capt|Jr|Sr|No|vs|Inc|Ltd|Co|Corp|Art|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)$"
)
_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
_OPENERS = "\"“„«‘'"
_CLOSERS = "\"”“»’'"
# Words in -ing that open no clause of their own, being prepositions or part of a name for a thing.
_PREPOSITIONS = "including|regarding|concerning|according|during|following|pending|excluding|notwithstanding|depending"
_SUBJECT = (
    r"the|this|these|that|those|both|he|she|they|it|we|his|her|their|its|our|all|each|a|an|there|when|where|how|what"
)
_BORDER = re.compile(
    rf"""
      (?P<firm>\s*;\s+(?:and\s+|or\s+)?)
    | (?P<aswell>,?\s+as\s+well\s+as\s+)
    | (?P<comma_and>,\s+and\s+(?:also\s+)?)
    | (?P<but>,\s+(?:but|while|whereas|whilst|where|adding|given)\s+(?:that\s+)?)
    | (?P<and>\s+and\s+(?:also\s+)?)
    | (?P<which>,\s+(?=which\s))
    | (?P<to>,\s+(?=to\s[a-z]+\s))
    | (?P<ing>,\s+(?=(?!(?:{_PREPOSITIONS})\b)[a-z]+ing\s))
    | (?P<dash>\s+[–—]\s+)
    """,
    re.VERBOSE,
)
# After a conjunction, these go on with the clause before it.
_GOES_ON = re.compile(r"(?:at|on|in|by|with|through|for|from|of|as|which|who|whom|other|others|then|thus|therefore)\s")
# After "and", these open a statement of its own …
_STATES = re.compile(r"(?:to|that|both|he|she|they|it|we|\w+ed)\s")
_SUBJECT_AND_VERB = re.compile(r"(?:the|both|all)\s(?:\w+\s)?\w+\s\w+ed\s")
# … and these a thing of its own.
_NAMES = re.compile(rf"(?:{_SUBJECT})\s(?![A-Z])")
_ADJECTIVE = re.compile(r"(?:ic|al|ive|ous|ful|ar|ary|able|ible|less|ern)$")
# Before the last word, these show that "and" joins two words and not two clauses: "the deep and lasting", "of men and".
_JOINS_WORDS = re.compile(
    r"(?:^|\s)(?:the|an?|of|to|in|on|for|by|with|at|from|between|both|its|their|our|his|her|this|these|those|\S+[’']s?)\s+"
    r"[\w’'-]+$",
    re.IGNORECASE,
)


def _borders(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Where clauses may part: ends of the left one, starts of the right one."""
    depth = _depths(text, start, end)
    for found in _BORDER.finditer(text, start, end):
        left, right = found.span()
        if depth[left - start]:
            continue  # inside brackets
        kind = found.lastgroup
        comma = _next_comma(text, right, end)
        beyond = _words(text, right, comma)
        if kind == "which" and (comma < end or beyond < LONG):
            continue
        if kind in ("ing", "dash", "to") and beyond < LONG - (kind == "to"):
            continue
        if kind == "aswell" and _words(text, right, end) < RIGHT + 2:
            continue
        if kind in ("comma_and", "aswell") and _GOES_ON.match(text, right, end):
            continue
        if kind == "comma_and" and _in_list(text, start, left, right, comma):
            continue
        if kind == "and":
            if _GOES_ON.match(text, right, end):
                continue
            if beyond < RIGHT or not _opens_clause(text, start, left, right, end):
                continue
        yield left, right


def _opens_clause(text: str, start: int, left: int, right: int, end: int) -> bool:
    """True where a bare "and" opens a statement or a thing of its own."""
    if _STATES.match(text, right, end):
        return True
    before = text[start:left]
    if before.rsplit(None, 1)[-1][:1].isupper() or _words(before, 0, len(before)) < LEFT + 2:
        return False
    if _SUBJECT_AND_VERB.match(text, right, end):
        return True
    return _NAMES.match(text, right, end) is not None and not _joins_words(before)


def _joins_words(left: str) -> bool:
    """True where the last word before "and" is one of a pair: an adjective, or the only word after a preposition."""
    return _ADJECTIVE.search(left.rsplit(None, 1)[-1]) is not None or _JOINS_WORDS.search(left[-60:]) is not None


def _in_list(text: str, start: int, left: int, right: int, comma: int) -> bool:
    """True for the comma before the last item of a list of short things: "energy, trade, and defence"."""
    before = text.rfind(",", start, left)
    if before < 0:
        return False
    item = _words(text, before, left)
    return item <= 2 or (item == 3 and _words(text, right, comma) <= 4)


def _next_comma(text: str, at: int, end: int) -> int:
    found = text.find(",", at, end)
    return end if found < 0 else found


def _words(text: str, start: int, end: int) -> int:
    return sum(1 for _ in _WORD.finditer(text, start, end))


def _depths(text: str, start: int, end: int) -> list[int]:
    depth, out = 0, []
    for character in text[start:end]:
        depth += character in "(["
        out.append(depth)
        depth -= character in ")]" and depth > 0
    return out


def _abbreviated(text: str, start: int, dot: int, after: int) -> bool:
    if text[dot : dot + 2].strip() != ".":
        return False
    found = _ABBREVIATION.search(text, max(start, dot - 12), dot)
    if not found:
        return False
    # "in the U.S. The leaders": a new sentence after initials opens with a word that opens sentences.
    return "." not in found.group() or not re.match(rf"(?:{_SUBJECT}|in|on|at)\s", text[after:], re.IGNORECASE)


def _stripped(text: str, start: int, end: int) -> Stretch:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _closed_later(text: str, start: int, end: int) -> bool:
    if text[start] in "’'‘":
        return False
    return any(c in _CLOSERS and c not in "’'" for c in text[start + 1 : end])


def _opened_before(text: str, start: int, end: int) -> bool:
    if text[end - 1] in "’'":
        return end - 2 >= start and text[end - 2] in "sS"
    return any(c in _OPENERS and c not in "’'" for c in text[start : end - 1])
