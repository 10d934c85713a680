"""Who says that there is nothing to tell, why somebody is not named, what he feels about it, or only declines.

Such words report no contact.
"""

from __future__ import annotations

import re

from memcon.find.withheld import NAMING
from memcon.resolve.attributions.acts import OF_TELLING
from memcon.resolve.attributions.statements import Statement


def tells_nothing(statement: Statement, text: str) -> bool:
    """True for words that only say how it was told: "gave accounts of the call", "said nothing", "citing | Roe".

    Who learned of it, or never mentioned it, tells nothing either.
    """
    content = statement.quotation.content
    if content[-1][1] - content[0][0] < LEAST and _NOTHING.fullmatch(text, content[0][0], content[-1][1]):
        return True
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    start, end = content[0][0], content[-1][1]
    if _NOTHING_TO.match(text, start, end):
        return True
    if statement.act == "decline" and _POINTS.fullmatch(text, start, end):
        return True
    if _CITES.fullmatch(cue) and end - start < NAMED and _NAMED.fullmatch(text, start, end):
        return True
    return OF_TELLING.search(cue) is not None or _HEARS.search(cue) is not None


def only_declines(statement: Statement, text: str) -> bool:
    """True for a refusal to tell whether it was, and no more: "declined to say whether they had met".

    Who "declined to say when they had met" tells that they had; "confirmed it but declined" is no refusal alone.
    """
    content = statement.quotation.content
    start = min(content[0][0], statement.quotation.source[0][0], *(a for a, _ in statement.quotation.cue))
    end = max(content[-1][1], statement.quotation.source[-1][1], *(b for _, b in statement.quotation.cue))
    words = " ".join(text[a:b] for a, b in (*statement.quotation.cue, (content[0][0], min(content[0][1], end))))
    declines = (statement.act == "decline" and _WHETHER.search(words[:CUE])) or _NOT_SAYING.match(words[:CUE])
    return bool(declines or _WILL_NOT.search(text, *content[-1])) and _BUT.search(text, start, end) is None


def is_of_naming(statement: Statement, text: str) -> bool:
    """True for words about why somebody is not named: "asked not to be named because the talks had been private"."""
    opening = statement.quotation.content[0]
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    named = NAMING.search(f"{cue} {text[opening[0] : min(opening[1], opening[0] + REASON)]}")
    says = _SAYS.search(cue, named.start()) or _ACCORDING.search(cue) if named else None
    return named is not None and says is None


def only_feels(statement: Statement, text: str) -> bool:
    """True where somebody only says what he feels about it: "expressed relief that the talks had resumed".

    So does who says that he "was watching the visit closely".
    """
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    return _FEELS.match(cue) is not None or _WATCHES.match(text, *statement.quotation.content[0]) is not None


_HEARS = re.compile(
    r"(?:\A|\b(?:after|on|upon|by|before|when|has|have|had|only|first|also|later|soon)\s)(?:learn(?:s|ed|t|ing)?|discover(?:s|ed|ing)?|found\s+out|finding\s+out"
    r"|hear(?:s|d|ing)?|reali[sz](?:e[sd]?|ing))(?:\s+(?:that|of|about))?\Z"
    r"|(?:\bnever|\bnot|n[’']t)\s+(?:(?:once|ever|even|at\s+first)\s+)?(?:mention(?:ed)?|tell|told|inform(?:ed)?|notify|notified|report(?:ed)?)\b"
)
"""A cue by which somebody takes in what others told, or keeps it to himself: "after learning", "never mentioned"."""
CUE = 80  # characters of a cue and of what follows it in which it is said what somebody declines to tell
_WHETHER = re.compile(r"\b(?:whether|if|confirm\w*|comment\w*|discuss\w*)\b", re.IGNORECASE)
_NOT_SAYING = re.compile(r"(?:not|without)\s+(?:confirming|denying)\b", re.IGNORECASE)
"""How a clause beside what somebody says tells that he does not say something: "while not confirming | whether"."""
_BUT = re.compile(r"\b(?:but|although|though|while|adding)\b")
_WILL_NOT = re.compile(r",\s+(?:declined|refused)\s+to\s+(?:say|comment|elaborate|confirm|answer)\Z")
LEAST = 40  # characters of what is said that may be no more than that there is nothing to say
_NOTHING = re.compile(
    r"(?:nothing|little|anything|not(?:hing)? (?:much|more|further)|no more|"
    r"(?:no|any|few|further|more) (?:further )?(?:details?|information))"
    r"(?: (?:so far|yet|publicly|about it|of it|in public|further))?",
    re.IGNORECASE,
)
_NOTHING_TO = re.compile(
    r"[“\"]?(?:that\s+)?(?:(?:he|she|it|they|I|we|[A-Z]\w+)\s+)?(?:had|has|have)\s+(?:nothing|no\s+(?:further\s+)?comments?)\s+(?:(?:further|more|new|else)\s+)?"
    r"(?:to\s+(?:add|say|announce|share|report|make)|for\s+now|on\s+)",
    re.IGNORECASE,
)
"""Words by which somebody says that he says nothing: "he had nothing to add to"."""
_POINTS = re.compile(
    r"that|this|it|them|the\s+(?:report|claim|account|story)s?|(?:to\s+)?comment(?:\s+(?:further|publicly|on)\b.*)?",
    re.IGNORECASE,
)
_CITES = re.compile(r"(?:citing|quoting|referring\s+to|with\s+reference\s+to)", re.IGNORECASE)
NAMED = 60  # characters of a phrase that only names who is cited
_NAMED = re.compile(r"(?:(?:an?|the|its|his|her|their)\s+)?(?!(?:that|how|what|why|concern)\b)[^,;:.“”\"\n]+")
REASON = 40
"""Characters of what is said that show that it is of naming whoever says it."""
_ACCORDING = re.compile(r"\baccording\s+to\b", re.IGNORECASE)
_SAYS = re.compile(r"\b(?:said|says|told|tells|added|confirmed|noted|described)\b")
"""What a cue that tells of naming first may still say: "speaking on condition of anonymity, | said"."""
_WATCHES = re.compile(
    r"[“\"]?(?:that\s+)?(?:he|she|it|they|we|(?:the\s+)?[A-Z]\w+)\s+(?:is|are|was|were|had\s+been|has\s+been)\s+(?:also\s+)?(?:(?:very|closely|carefully|deeply|not|un)\s*)*"
    r"(?:watching|following|monitoring|observing|encouraged|pleased|glad|happy|hopeful|optimistic|surprised|concerned|worried|alarmed|relieved)\b",
    re.IGNORECASE,
)


_FEELS = re.compile(
    r"(?:(?:also|has|have|had|later)\s+)*(?:(?:express|voic)\w*\s+(?:\w+\s+)?(?:relief|joy|hopes?|optimism|pessimism|concerns?|fears?|worr(?:y|ies)|anger|outrage"
    r"|dismay|disappointment|frustration|regret|satisfaction|surprise|support|doubts?|skepticism|scepticism)"
    r"|(?:welcom|hail|applaud|prais|cheer|lament|regrett?|deplor|denounc|condemn|criticis|criticiz|bemoan)(?:e[sd]?|s|ing)\b)",
    re.IGNORECASE,
)
