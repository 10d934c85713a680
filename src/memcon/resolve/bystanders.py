"""Who is named near an occasion and has no part in it: others' clauses lend it nobody whom its own has no room for.

"Nurses met the minister. The president of another state condemned the strike": whoever met and whom they met is told
at once, though not both are of a side. Others come in where words say so: "X was present, too".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.cast import Cast
from memcon.resolve.parties import Candidate

_ACTS = re.compile(
    r"(?:\w+ )?(?:meets?|met|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|(?:tele)?phone[sd]?|call(?:s|ed)?"
    r"|wrote|writes?|receive[sd]?|hosts?|hosted|welcome[sd]?)"
    r"(?: (?:by|over the|on the) (?:tele)?phone)?(?: (?:with|to))?",
    re.IGNORECASE,
)
"""Triggers that are a clause's verb: who acts stands before them, and upon whom behind."""
_TO_WHOM = re.compile(
    r"(?:\s+(?:by|over the|on the)\s+(?:tele)?phone)?(?:\s+(?:briefly|again|separately|privately|later|personally))?"
    r"(?:\s+(?:with|to|up with))?\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?$"
)
_CLAUSE = re.compile(
    r"[;:—–(\"“”\n]|,\s|\s-\s|\b(?:that|which|when|where|while|before|after|because|since|as|if|but|and|said|says|told)\s"
)
_POINTS = re.compile(
    r"\b(?:he|she|they|who|it|we|I|leaders?|presidents?|ministers?|officials?|diplomats?|envoys?|delegat\w+|negotiators?|sides?"
    r"|two|both|pair|representatives?|counterparts?|generals?|ambassadors?|governments?|premiers?|chancellors?|secretar\w+"
    r"|kings?|princes?|chiefs?|heads?|commanders?|teams?|parties|countries|neighbou?rs|allies|foreign|senior|members?"
    r"|mediators?|aides?|advis[eo]rs?|lawmakers|senators|parliamentarians|men|women)\b",
    re.IGNORECASE,
)
"""Words for those who speak for a side; whom they mean another sentence may tell."""
_PRIVATE = re.compile(
    r"\b(?:\w+s[’']|unions?|business|church|religious|student|community|industry|labou?r|company|tribal)\s+"
    r"(?:leaders?|chiefs?|heads?|representatives?|officials?|delegat\w+|members?)\b",
    re.IGNORECASE,
)
"""Words for those who speak for no side: "farmers' leaders"."""
_WITH_THEM = re.compile(
    r"\b(?:also|too|join(?:s|ed|ing)?|attend(?:s|ed|ing|ees)?|present|accompan\w+"
    r"|t(?:ook|akes?|aking) part|participa\w+|alongside|flanked|together)\b",
    re.IGNORECASE,
)
_JUDGES = re.compile(
    r",?\s+(?:has\s+|had\s+|later\s+|also\s+)?(?:said|says|called|described|praised|welcomed|condemned|criticised"
    r"|criticized|hailed|dismissed|denounced|defended|mocked|told\s+\w+)\s+(?:that\s+)?(?:the|this|that)?\s*",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(r"\b(?:the|this|that)\s", re.IGNORECASE)


def without_outsiders(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion, none from another sentence where its own clause tells both who met."""
    if not _is_full(candidates, occasion, cast, sentences):
        return candidates
    low, high = sentences.span(occasion.trigger.start)
    return [
        c
        for c in candidates
        if any(low <= a < high for a, *_ in cast.roles[c.party.actor].mentions) or _comes_in(c, cast, sentences)
    ]


def without_judges(chosen: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """Those who take part, without who says something of "the call" that two other sides had before."""
    start = occasion.trigger.start
    if not _TOLD_BEFORE.search(cast.text, max(0, start - 5), occasion.trigger.end):
        return chosen
    left = [c for c in chosen if not (c.away == 0 and _JUDGES.fullmatch(cast.text, c.party.end, start))]
    return left if len({c.party.side for c in left if c.party.side and c.away}) >= 2 else chosen


def _comes_in(candidate: Candidate, cast: Cast, sentences: Sentences) -> bool:
    """True where the sentence that names somebody says that they were with others."""
    return _WITH_THEM.search(cast.text, *sentences.span(candidate.party.start)) is not None


def _is_full(candidates: Sequence[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> bool:
    """True where a verb has somebody before it and somebody behind it, and neither is told by another sentence."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    if not _ACTS.fullmatch(cast.text, start, end) or cast.text[max(0, start - 3) : start].casefold() == "to ":
        return False
    if cast.text[low].islower():  # the rest of a sentence cut in two
        return False
    met = [c for c in candidates if end < c.party.start < high and _TO_WHOM.fullmatch(cast.text, end, c.party.start)]
    if not met:
        return False
    clause = max((m.end() for m in _CLAUSE.finditer(cast.text, low, start)), default=low)
    subject = cast.text[clause:start]
    named = any(
        clause <= a and b <= start and form == "name"
        for role in cast.roles
        if role.kind == "person"
        for a, b, form in role.mentions
    )
    others = _PRIVATE.sub("others", subject)
    return named or (any(map(str.isalpha, others)) and not _POINTS.search(others))
