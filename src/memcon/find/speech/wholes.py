"""Contents of which the reader found a part or too much: pieces of an attribution come in, what is said goes out.

Where who says it stands at the end of a sentence, behind a comma, the words before that are what is told: "The two were
freed after | a visit by the envoy |, the minister said." Words that another told, and a clause that a conjunction opens
("…, but | the talks went on |, he said"), are left as they were found. A content that ends in the midst of a phrase
("troops in | a series of towns") goes on to its end; what somebody was asked is not what he said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.furniture import inside
from memcon.find.sentences import Sentences
from memcon.find.speech.marks import ACCORDING, OPENING, QUOTED
from memcon.find.speech.paragraphs import OPENERS
from memcon.record import Furniture

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

MOST = 600  # characters of a sentence of which all is taken for what is said
LEAST = 15  # characters of a clause that "that" opens
FURTHER = 120  # characters that a phrase may go on for
MORE = 240  # … and a clause
WORDS = 4  # blanks in a content from which it is a phrase that may go on

_TAIL = re.compile(
    r"(?:\s+(?:on|in|at|to|from|during|late|early|earlier|later|today|yesterday|last|this|here|again|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,;:“”\"\n]{0,50})?(?:[.!?]?\s*\Z|,\s+(?:which|who|where|whose)\b)"
)
"""What may follow source and cue: when and where, and what tells of something before them."""
_TOLD = re.compile(r"\s+(?!that\b)[^,;:“”\"\n]{2,50}?[.!?]?\s*\Z")
_TELLS = re.compile(r"\b(?:told|tells|telling)\Z")
_CONJUNCTION = re.compile(
    r"(?:\b(?:and|but|while|as|because|though|although|yet|so|or|nor|when|whether|if|that|since|until|unless|where|who|"
    r"which)|[;:–—(-])\s*\Z",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    r"\b(?:but|while|although|though|whereas|because|said|says|told|tells)\b|[;:–—?!]|\s-\s", re.IGNORECASE
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w{2,}ed|met|held|"
    r"spoke|said|says|took|gave|made|went|came|left|began|sent|told|saw|won|lost|kept|led|put|set)\b"
)
_OPEN_ENDED = re.compile(
    r"\s(?:the|an?|of|in|by|from|to|with|for|at|on|into|his|her|its|their|as|that|who|whose|because|than|whether|not"
    r"|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must)\Z"
)
_GOES_WITH_IT = re.compile(r"[^\S\n]+(?:percent|per\s+cent|million|billion|trillion)\b")
"""What no phrase begins with: "had risen by 40 | percent"."""
_CLAUSE_ON = re.compile(
    r"[^\S\n]+(?:(?:when|before|after)\s+(?!(?:be)?ing\b|[a-z]+ing\b|(?:[a-z]+\s+)?(?:asked|pressed|questioned|prodded)\b)"
    r"|(?:because|if|unless|until|since|despite|once|whether|that|who|whose)\s|during\s+their\s)"
)
"""What goes on with a clause: "said he had raised it | when he met"; "said so | after leaving" is when it was said."""
_PHRASE = re.compile(
    r"[^\S\n]+(?=\w)(?:[^,;:.?!()“”\"\n–—\s]| (?!- )|\.(?=\S)|\.(?<=\b[A-Z]\.)|\.(?<=\b(?:Mr|Ms|Dr|Lt|St)\.)|"
    r"\.(?<=\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Sgt)\.))*"
)
_ASIDE = re.compile(r",\s+(?:which|who|whom|whose)\Z")
_PARTLY = re.compile(r"[\w)][”\"] ")
"""What ends words that quote a part of what is told: "to discuss the “dismantling” | the ministry | said"."""
_THAT = re.compile(r"[Tt]hat")
_ASKED = re.compile(r"(?:(?:when|if|after\s+being)\s+)?asked\b", re.IGNORECASE)
_WHEN_ASKED = re.compile(r"\b(?:when|after\s+being)\s+(?:\w+\s+)?asked\b[^.;:“”\"\n]{0,60}\Z")
_INDIRECT = re.compile(r"(?:about|whether|if|how|what|why|when|where|who)\b")

Spans = Sequence[tuple[int, int]]


def whole(
    text: str, quotations: Sequence[Quotation], sentences: Sentences, furniture: Sequence[Furniture] = ()
) -> list[Quotation]:
    """The attributions in their order, each with all of what is told; those of which nothing is left are none."""
    quotations = _with_what_they_did(text, quotations)
    taken = sorted(span for q in quotations for span in (*q.source, *q.cue))
    out = (_answered(text, _of_one_sentence(text, one, sentences)) for one in quotations)
    told = (_to_its_end(text, _whole(text, one, taken, sentences, furniture), taken) for one in out if one is not None)
    told = (_with_its_clause(text, one, sentences, furniture) for one in told)
    told = (_with_its_verb(text, one, taken, sentences, furniture) for one in told)
    told = (_to_its_mark(text, _from_its_mark(text, one, taken), taken) for one in told)
    return [one for one in told if one.content]


def _whole(text: str, one: Quotation, taken: Spans, sentences: Sentences, furniture: Sequence[Furniture]) -> Quotation:
    """An attribution that ends its sentence with all of the sentence before it."""
    if len(one.source) != 1 or len(one.cue) != 1 or not one.content:
        return one
    (start, _), (_, end) = sorted((one.source[0], one.cue[0]))
    comma = text.startswith(", ", start - 2)
    if one.content[-1][1] > start or not (comma or (start == one.source[0][0] and _PARTLY.match(text, start - 3))):
        return one
    low, high = sentences.span(start)
    low = max(low, text.rfind("\n", low, start) + 1)
    first, last, stop = one.content[0][0], one.content[-1][1], start - (2 if comma else 1)
    if first < low or start - low > MOST or (first <= low and last >= stop) or not _ends(text, one, end, high):
        return one
    opening = OPENING.match(text, low)
    begin = opening.end() if opening else low
    left, right = text[begin:first], text[last:stop]
    if not left.strip() and not right.strip():
        return one
    of_others = ACCORDING.fullmatch(text, *one.cue[0]) is not None and _VERB.search(text, first, last) is None
    if not of_others:
        goes_on = left.endswith((" and ", " or ")) and not _VERB.search(text, first, last)  # "in May and | in June |"
        if right.startswith((",", ".")) or _CONTRAST.search(left + right):
            return one
        if _CONJUNCTION.search(left) and not goes_on:
            return one
        if left.rstrip().endswith(",") and _VERB.search(text, first, last):
            return one
        if _between(taken, low, start):
            return one
    if QUOTED.search(left if not comma else text[low:stop]) or inside(furniture, begin, stop):
        return one
    return replace(one, content=((begin, stop),))


def _with_its_clause(text: str, one: Quotation, sentences: Sentences, furniture: Sequence[Furniture]) -> Quotation:
    """An attribution of which "that" alone was found with the clause behind it: "said | that | its files show"."""
    if len(one.content) != 1 or not one.cue or not one.source or one.source[-1][1] > one.cue[0][0]:
        return one
    if not _THAT.fullmatch(text, *one.content[0]):
        return one
    start, end = one.content[0]
    _, high = sentences.span(start)
    rest = text[end:high].rstrip(" .!?\n")
    if one.cue[-1][1] > start or text[one.cue[-1][1] : start].strip() or len(rest) < LEAST or len(rest) > MOST:
        return one
    if rest.startswith(",") or "\n" in rest or QUOTED.search(rest) or inside(furniture, start, end + len(rest)):
        return one
    return replace(one, content=((start, end + len(rest)),))


def _with_its_verb(
    text: str, one: Quotation, taken: Spans, sentences: Sentences, furniture: Sequence[Furniture]
) -> Quotation:
    """An attribution of which only the subject of a clause was found with all of it: "said | the call | was short"."""
    if len(one.content) != 1 or len(one.cue) != 1 or not one.source or one.source[-1][1] > one.cue[0][0]:
        return one
    start, end = one.content[0]
    if end - start > SUBJECT or text[one.cue[0][1] : start].strip() or not _SAID.search(text, *one.cue[0]):
        return one
    rest = _GOES_ON.match(text, end, sentences.span(start)[1]) if _SUBJECT.fullmatch(text, start, end) else None
    if rest is None or _between(taken, end, rest.end() + 2) or inside(furniture, start, rest.end()):
        return one
    return replace(one, content=((start, rest.start() + len(rest.group().rstrip(" ,"))),))


def _with_what_they_did(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The attributions; of one that ends with a subject the verbs behind it are no cues of whoever says it.

    "She | said | they | discussed | the tolls" is what she said, and she alone discussed nothing.
    """
    by_source: dict[Spans, list[Quotation]] = {}
    for one in quotations:
        if len(one.source) == 1 and len(one.cue) == 1 and len(one.content) == 1:
            by_source.setdefault(one.source, []).append(one)
    whole_of: dict[int, Quotation] = {}
    gone: set[int] = set()
    for group in by_source.values():
        rows = sorted(group, key=lambda q: q.cue)
        for place, one in enumerate(rows):
            start, end = one.content[0]
            if end - start > SUBJECT or not _SAID.search(text, *one.cue[0]) or text[one.cue[0][1] : start].strip():
                continue
            if not _THEY.fullmatch(text, start, end):
                continue
            for further in rows[place + 1 :]:
                cue, content = further.cue[0], further.content[0]
                joint = _TO_VERB if end == one.content[0][1] else _AND_VERB
                if end > cue[0] or cue[1] > content[0] or not joint.fullmatch(text, end, cue[0]):
                    break
                if joint is _AND_VERB and _SAID.search(text, *cue):
                    break  # "and added that" goes on with who says it
                end = content[1]
                gone.add(id(further))
            if end > one.content[0][1]:
                whole_of[id(one)] = replace(one, content=((start, end),))
    return [whole_of.get(id(one), one) for one in quotations if id(one) not in gone]


_THEY = re.compile(
    r"(?:that\s+)?(?:they|we|he|she|it|both(?:\s+[a-z]+)?|the\s+(?:two|pair|sides|(?:two\s+|[a-z]+\s+)?[a-z]+s)|"
    r"(?:Mrs?\.\s|Ms\.\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})",
)
"""A subject without its verb."""
_TO_VERB = re.compile(r"\s+(?:(?:also|both|then|again|later|had|have|has|will|would|only|[a-z]+ly)\s+){0,3}")
_AND_VERB = re.compile(r",?\s+(?:and|but)\s+(?:(?:also|both|then|again|later|had|have|has|[a-z]+ly)\s+){0,3}")


def _from_its_mark(text: str, one: Quotation, taken: Spans) -> Quotation:
    """Somebody's own words from the mark that opens them: "“We spoke of | much. We agreed on little,” she said"."""
    start, end = one.content[0]
    opens = _OPENS_LATE.search(text, max(0, start - FURTHER), start)
    if opens is None or not one.source or _CLOSES.search(text, start, end) is None or QUOTED.match(text, start):
        return one
    mark = opens.start("mark")
    if (text[mark] == "“" and "”" not in text[start:end]) or _between(taken, mark, start):
        return one
    return replace(one, content=((mark, end), *one.content[1:]))


def _to_its_mark(text: str, one: Quotation, taken: Spans) -> Quotation:
    """Somebody's own words to the mark that closes them: "he wrote. “Things go well |. I also saw the king.”"."""
    pieces = [_closed(text, start, end, taken) for start, end in one.content]
    return one if pieces == list(one.content) else replace(one, content=tuple(pieces))


def _closed(text: str, start: int, end: int, taken: Spans) -> tuple[int, int]:
    """A piece that opens with a mark and ends before the one that closes it, up to that one in its paragraph."""
    opens = _OPENS.match(text, start)
    if opens is None or (start and not text[start - 1].isspace()) or QUOTED.search(text, start + 1, end):
        return start, end
    closes = QUOTED.search(text, end, end + MOST)
    if closes is None or closes.group() != _CLOSING[opens.group()] or "\n" in text[end : closes.start()]:
        return start, end
    return (start, end) if _between(taken, end, closes.end()) else (start, closes.end())


_OPENS = re.compile(r"[“\"](?=\w)")
_CLOSING = {"“": "”", '"': '"'}
_OPENS_LATE = re.compile(r"(?:^|\s)(?P<mark>[“\"])(?=\w)[^“”\"\n]*\Z")
_CLOSES = re.compile(r"[,.?!][”\"]\Z")
SUBJECT = 50  # characters of a subject, with its auxiliary, behind a verb of saying
_SAID = re.compile(
    r"\b(?:said|says?|announced|announces|confirmed|added|stated|claimed|claims|insisted|insists)(?:\s+(?:on\s+)?\w+day)?\Z"
)
_SUBJECT = re.compile(
    r"(?:that\s+)?(?:(?:he|she|it|they|we|the\s+(?:[a-z]+\s+)?[a-z]+|(?:Mrs?\.\s|Ms\.\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
    r"(?:\s+(?:is|are|was|were|has|have|had|will|would|could|can|may|might|did|does))?|(?:he|she|it|they|we)\s+[a-z]+ed)"
)
_GOES_ON = re.compile(
    r"(?:,\s(?:the|an?|his|her|their|its)\s[^,;:()“”\"\n]{2,80},)?\s(?=(?:is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|isn[’']t|wasn[’']t|\w+(?:ed|ing)|met|spoke|said|told|him|her"
    r"|them|it|the|to|no|not|also|never|an?|its|his|their)\b)[^,;:?!()“”\"\n–—]{0,200}?(?=,?\s+(?:but|while|although|though)\b|[,;:–—]|[?!]|[.?!]?\s*\Z)"
)


def _ends(text: str, one: Quotation, end: int, high: int) -> bool:
    """True where nothing but when, where and to whom stands behind a source and cue that end at `end`."""
    rest = text[end:high]
    if _TAIL.match(rest):
        return True
    return bool(end == one.cue[0][1] and _TELLS.search(text, one.cue[0][0], end) and _TOLD.match(rest))


def _between(taken: Spans, low: int, high: int) -> bool:
    """True where a source or cue begins in `text[low:high]`; `taken` are all of them in their order."""
    at = bisect_left(taken, (low, 0))
    return at < len(taken) and taken[at][0] < high


def _of_one_sentence(text: str, one: Quotation, sentences: Sentences) -> Quotation:
    """An attribution without the pieces that begin in the midst of an earlier sentence than its verb's."""
    if len(one.content) < 2 or not one.cue or not one.source:
        return one
    start = min(one.source[0][0], one.cue[0][0])
    low, _ = sentences.span(start)
    if one.content[-1][1] > start:
        if one.content[-1][0] < start or _opens(text, one.content[0][0], sentences):
            return one
        kept = tuple((a, b) for a, b in one.content if a >= low or text[a] in OPENERS or text.startswith("that ", a))
        return one if kept == one.content else replace(one, content=kept)
    if not any(a >= low and _opens(text, a, sentences) for a, _ in one.content):
        return one
    kept = tuple((a, b) for a, b in one.content if a >= low or text[a] in OPENERS or _opens(text, a, sentences))
    return one if kept == one.content else replace(one, content=kept)


def _opens(text: str, start: int, sentences: Sentences) -> bool:
    """True for a piece that begins its sentence, after a conjunction at most."""
    opening = OPENING.match(text, sentences.span(start)[0])
    return opening is not None and start <= opening.end()


def _answered(text: str, one: Quotation) -> Quotation | None:
    """An attribution without what somebody was asked, which is not his: "he said Tuesday when asked | whether …"."""
    if any("ask" in text[a:b] for a, b in one.cue) or "sked" not in text[_low(one) : one.content[-1][1]]:
        return one
    after = max((b for _, b in one.cue), default=-1)
    kept = tuple(piece for piece in one.content if not _is_question(text, one, piece, after))
    return None if not kept else replace(one, content=kept)


def _is_question(text: str, one: Quotation, piece: tuple[int, int], after: int) -> bool:
    """True for a piece that is what one was asked; `after` is the end of the cue, -1 where there is none."""
    start, end = piece
    if len(one.content) > 1 and _ASKED.match(text, start, end):
        return True
    if not 0 < after <= start or not _INDIRECT.match(text, start, end):
        return False
    return _WHEN_ASKED.search(text, after, start) is not None


def _low(one: Quotation) -> int:
    return min(a for a, _ in (*one.source, *one.cue, *one.content))


def _to_its_end(text: str, one: Quotation, taken: Spans) -> Quotation:
    """An attribution whose content ends amid a phrase with the rest of that; one that ends on "which" without it."""
    start, end = one.content[-1]
    if match := _ASIDE.search(text, max(start, end - 9), end):
        return replace(one, content=(*one.content[:-1], (start, match.start()))) if match.start() > start else one
    if not one.source or text.count(" ", start, end) < WORDS or not _is_amid(text, one):
        return one
    rest = _PHRASE.match(text, end, end + MORE)
    if rest is None or not rest.group().strip() or _between(taken, end, rest.end() + len(", ")):
        return one
    if rest.end() == end + MORE or QUOTED.match(text, rest.end()):
        return one
    return replace(one, content=(*one.content[:-1], (start, end + len(rest.group().rstrip()))))


def _is_amid(text: str, one: Quotation) -> bool:
    """True where the content of an attribution ends amid a phrase, or a clause that a verb of saying leads to."""
    start, end = one.content[-1]
    if _OPEN_ENDED.search(text, max(start, end - 9), end) or _GOES_WITH_IT.match(text, end):
        return True
    if len(one.content) != 1 or len(one.cue) != 1 or one.cue[0][1] > start or not text[end - 1].isalnum():
        return False
    leads = not text[one.cue[0][1] : start].strip() and _SAID.search(text, *one.cue[0]) is not None
    return leads and _CLAUSE_ON.match(text, end) is not None and _VERB.search(text, start, end) is not None
