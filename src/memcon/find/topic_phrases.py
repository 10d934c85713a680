"""Topics in whole phrases: words cut off from what they belong to come in, half a clause goes out.

Asked of what `topic_ends` leaves: "the agreement between Chile, Peru" goes on with "and Norway", "limits on her" with
the visit.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

Offsets = tuple[int, int]

BEFORE = 90  # characters before a topic in which the words that it needs may stand
LONGEST = 80  # characters by which a topic grows at most

_ADJECTIVE = r"[a-z]+(?:-[a-z]+)*(?:al|ic|ive|ous|ary|able|ful)"
_OCCASION = (
    r"(?:talks?|negotiations?|discussions?|meetings?|summits?|conferences?|consultations?|dialogues?|calls?|deals?"
    r"|rounds?)"
)
_GRAMMAR = (
    r"(?:of|in|on|at|to|for|from|with|without|within|by|as|and|or|but|nor|than|that|this|these|those|which|who|whom|whose"
    r"|what|when|where|while|whether|if|because|since|until|before|after|during|through|throughout|under|over|between"
    r"|among|amongst|amid|against|about|around|along|across|into|onto|upon|via|per|towards?|regarding|concerning|despite"
    r"|ahead|beyond|near|like|so|such|then|there|here|the|a|an|its|it|his|her|their|our|my|your|he|she|they|we|you|them|him"
    r"|us|not|no|all|both|each|every|some|any|more|most|less|is|are|was|were|be|been|being|has|have|had|do|does|did|will"
    r"|would|can|could|may|might|must|shall|should|made|led|held|took|came|come|went|gave|began|got|put|set|let|also|too"
    r"|just|only|even|now|still|already|again|soon|later|today|together|[a-z]+(?:ed|ing|ly|ize|ise|ify))"
)
_GOES_ON = re.compile(
    rf"\s(?:{_ADJECTIVE}\s)?(?!{_GRAMMAR}\b)(?!{_OCCASION}\b)[a-z][a-z-]{{2,}}(?![\w’'-])",
)
"""A noun that the words before it lead to; no word of grammar, nor the occasion itself ("trade | talks")."""
_UNFINISHED = re.compile(
    r"\b(?:the|an?|two|three|four|other|such|its|his|her|their|our|both|several|all|of|and|or|(?:bi|multi|tri)lateral"
    r"|regional|international|mutual|global|political|economic|strategic|humanitarian|diplomatic|commercial|cultural"
    r"|joint|common|further)\Z"
)
_SINGLE = re.compile(r"(?:[a-z]|[A-Z]+-\d)[\w-]*(?<!ing)(?<!ly)\Z")
"""A word alone that is no name."""
_NAME_ON = re.compile(r"\s[A-Z][\w’'-]*")
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?[A-Z][\w’'-]*(?:,?\s(?:the\s)?[A-Z][\w’'-]*){0,8}\Z")
_AND = re.compile(r",?\sand\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4}")
_AND_SAME = re.compile(rf"(?<![\w-]){_ADJECTIVE},?\s(?:and|or)\s\Z")
_IS_ADJECTIVE = re.compile(_ADJECTIVE + r"\s")
_HEAD_BETWEEN = re.compile(r"(?<![\w’'-])[a-z][a-z-]+\sbetween\s(?:the\s)?\Z")
_GIVEN = re.compile(
    r"(?<![\w’'-])(?:the\s)?(?:assistance|support|help|aid|care|relief|hospitality|welcome|protection|shelter|training)"
    r"\s(?:provided|extended|rendered|given|offered|shown)\s(?:to|by)\s(?:the\s)?\Z"
)
_RANGE = re.compile(
    r"\b(?:of|about|on|over|discussed|reviewed|covered)\s(?P<what>(?:[\w’'-]+\s){0,7}[\w’'-]+),\sfrom\s\Z"
)
_TO = re.compile(r"\sto\s")
"""How far a topic goes: "urgent needs of the army, from | shells to boots"."""
_VAGUE = re.compile(
    r"(?:the\s)?(?:(?:current|latest|overall|possible)\s)?(?:situation|issues?|developments?|progress|outcomes?|results?"
    r"|state|course|status|details|prospects?|aspects?|challenges?|problems?|questions?|matters?|ways?|topics?|efforts"
    r"|possibilit(?:y|ies))\Z",
    re.IGNORECASE,
)
"""What tells nobody anything without the phrase behind it."""
_PHRASE = re.compile(
    r"\s(?:in|of|on|around|between|regarding|concerning|related\sto|for|along|at)"
    r"(?:\s(?!(?:is|are|was|were|be|been|has|have|had|will|would|and|or|but|as|that|which|who|with|said|when|while|after"
    r"|before|during|also|today|yesterday)\b)[\w’'-]+){1,9}"
)
_TITLED = re.compile(
    r"\b(?:with|of|by|for|to)\s(?:the\s)?(?:[A-Z]\w+\s){0,2}(?:President|Minister|Secretary|Chancellor|Premier|King)\Z"
)
_OF_STATE = re.compile(r"\sof\s(?:the\s)?[A-Z][\w’'-]*(?:(?:\s(?:of|and))?(?:\sthe)?\s[A-Z][\w’'-]*){0,6}")
"""Whose office it is, and the name: "talks with the President | of Peru Ana Lind"."""
_SUBJECT_LEFT = re.compile(
    r"(?:,?\s(?:while|that|which|as|because|if|when|where|until|since|before|after|and|but))?\s(?:he|she|they|we|I)\Z"
)
"""The beginning of the next clause: "no more boycotts | while she"."""
_CONCERNS = re.compile(r".*?\bconcerns\s(?=(?:the|an?|its|his|her|their)\s)", re.DOTALL)
"""A verb that says what something is about: "what is open still | concerns the border"."""


def phrased(text: str, start: int, end: int, names: Sequence[Offsets]) -> Offsets:
    """A topic's offsets in whole phrases: "relations between the two" with the noun.

    `names` are the spans that name somebody or some place, in order.
    """
    start = _begun(text, start, end)
    left = _SUBJECT_LEFT.search(text, start, end)
    if left and left.start() > start:
        return start, left.start()
    if not (text[end - 1 : end].isalnum() and text[end : end + 1] in (" ", ",")):
        return start, end
    return start, _ended(text, start, end, names)


def _begun(text: str, start: int, end: int) -> int:
    """Where a topic begins with what its first words need: "bilateral and | regional issues"."""
    verb = _CONCERNS.match(text, start, end)
    if verb:
        return verb.end()
    low = max(0, start - BEFORE)
    if _TO.search(text, start, end) and (what := _RANGE.search(text, low, start)):
        return what.start("what")
    patterns = [_HEAD_BETWEEN, _GIVEN]
    if _IS_ADJECTIVE.match(text, start, end):
        patterns.append(_AND_SAME)
    needed = (pattern.search(text, low, start) for pattern in patterns)
    return next((found.start() for found in needed if found), start)


def _ended(text: str, start: int, end: int, names: Sequence[Offsets]) -> int:
    """Where the phrase ends in which a topic breaks off."""
    limit = end + LONGEST
    words = text[start:end]
    goes_on = _PHRASE.match(text, end, limit) if _VAGUE.match(words) else None
    if _TITLED.search(words):
        goes_on = _OF_STATE.match(text, end, limit)
    if goes_on is None and (_UNFINISHED.search(words) or _SINGLE.match(words)):
        goes_on = _GOES_ON.match(text, end, limit)
    if goes_on:
        return goes_on.end()
    if words.rsplit(None, 1)[-1][:1].isupper():
        while (more := _NAME_ON.match(text, end, limit)) and not _begins(more.start() + 1, names):
            end = more.end()
    between = _BETWEEN.search(text, start, end)
    other = _AND.match(text, end, limit) if between and " and " not in between.group() else None
    return other.end() if other else end


def _begins(at: int, names: Sequence[Offsets]) -> bool:
    """True where a name begins at an offset."""
    first = bisect_left(names, (at, 0))
    return first < len(names) and names[first][0] == at
