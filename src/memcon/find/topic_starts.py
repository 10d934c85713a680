"""Where topics begin: offsets that begin behind the words that they need come in, whole ones go out.

A list of what was discussed is read without its sentence: "expand trade" is nobody's topic where two discussed "ways to
expand trade", nor is "Chile" where somebody expressed "support for Chile".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

Offsets = tuple[int, int]

BEFORE = 80  # characters before a topic in which the words that it needs may stand
NEAR_NAMES = 6  # names that begin last before a place of which one may end there
_LOOSE = re.compile(
    r"(?:both|in|on|at|of|about|over|regarding|concerning)\s+"
    r"(?=(?:the|an?|our|their|his|her|its|how|further)\s|[A-Z])",
)
"""What stands before a topic and is none of it: "in the northern straits"."""
_CALLED = re.compile(
    r"(?:(?:the|their|his|her|its|our|both)\s)?(?:(?:vital|great|growing|continued|crucial|critical|key|strategic|shared|serious|deep|grave|mutual)\s)?"
    r"(?:(?:importance|significance|urgency|topics?|issues?|questions?|matters?|subjects?)\sof\s"
    r"|(?:issues|topics|matters|subjects|questions|areas|fields|challenges|problems|priorities|concerns)\s(?:such\sas|like)\s|concerns?\s(?:about|over|regarding)\s)"
    r"(?=\w)"
)
"""What only says that something is one: "the issue of | fishing rights", "their concern about | the strait"."""
_TOLD = re.compile(
    r"(?:(?:had|have|has|also)\s)?(?:covered|discussed|raised|reviewed|addressed|touched\s(?:up)?on|focus(?:s)?ed\son|dealt\swith"
    r"|exchanged(?=\s(?:lists?|drafts?|maps?|papers?|documents?|texts?|proposals?|notes)\b))\s(?=\w)"
)
"""The verb of a talk, with which no topic begins."""
_THAT = re.compile(r"that\s+(?=\S)")
_FINITE = re.compile(r"\s+(?:was|were|is|are|had|has|have|would|will|should|must|could|can)\b")
"""What follows where "that" before a topic begins a clause: "said | that gas transit was left out"."""
_AMONG = re.compile(r"\bincluding\s+\Z")
_WITHIN = re.compile(r"(?:in|on)\s+(?=[a-z])")
_DETERMINER = r"(?:the|an?|our|their|his|her|its|any|some|more)"
_QUALITY = (
    r"(?:[a-z]+ly\s+)?(?:[a-z-]+(?:al|ic|ive|ous|ary|ful|ant|ent|able|ible)"
    r"|(?:ongo|unwaver|grow|endur|last)ing|new|recent|further|latest|next"
    r"|(?:continu|coordinat|increas|enhanc|renew|expand|shar)ed|joint|mutual|additional|strong|close|steadfast|concrete)"
)
_TO_DO = re.compile(
    rf"(?P<whose>\b{_DETERMINER}\s+"
    r"|\b(?:on|of|for|about|with|discuss(?:ed|ing)?|including|and|or|U\.S\.)\s+(?=need|plan|attempt))?"
    rf"\b(?P<noun>(?:{_QUALITY}\s+)?"
    r"(?:ways(?:\s+and\s+means)?|opportunit(?:y|ies)|efforts?|steps|measures|actions|proposals?"
    r"|prospects|initiatives|intentions?|readiness|willingness|how|(?P<either>plans?|needs?|attempts?))\s+to\s+"
    r"(?:(?:further|jointly|better|also)\s+)?)\Z",
    re.IGNORECASE,
)
"""Words that are followed by what is to be done: "ways to"; "need" only with what tells it from a verb."""
_DONE = re.compile(r"(?!(?:the|an?|our|their|his|her|its|this|that|these|those|all|[a-z]+ing)\s)[a-z-]+\s")
_ARTICLE = re.compile(r"\b(?:the|an?)\s+\Z", re.IGNORECASE)
_THE = re.compile(r"[Tt]he\s+")
_DETERMINED = re.compile(rf"{_DETERMINER}\b|this\b|that\b|these\b|those\b|each\b|every\b", re.IGNORECASE)
_OWNER = re.compile(rf"[’']s?\s+(?:{_QUALITY}\s+)?\Z")
JOINT = 10  # characters of " and the "
_JOINT_OWNER = re.compile(r"\s+and\s+(?:the\s+)?\Z")
_BESIDE = re.compile(r"\b(?:with|to|from|between|of|by|met|told|thanked)\s+(?:the\s+)?\Z")
"""What a name stands behind that owns nothing with the next: "talks with Norway and Kenya's role"."""
_TOWARDS = re.compile(
    rf"\b(?:{_DETERMINER}\s+)?(?:{_QUALITY}\s+)?"
    r"(?:support|commitment|assistance|aid|sanctions|relations|relationship|ties|cooperation|partnership|trade|dialogue"
    r"|situation|developments|war|conflict|fighting|crisis|aggression|threats?|success|visit)\s+"
    r"(?:for|to|in|with|on|against|from|of|around)\s+(?:the\s+)?\Z"
)
"""Words without which the name behind them is no topic: "support for", "the situation in"."""
_TO_WHOM = re.compile(
    r"\b(?:(?:congratulat|thank|commend|prais|brief|updat|inform|assur|remind|press|lobb)(?:e|ed|es|s|ing|y|ied)"
    r"|congratulate|thank|brief|inform|remind|press|see|saw|sees|meet|met|meets|consult(?:s|ed)?"
    r"|(?:condolences|congratulations|thanks|gratitude|greetings)\s(?:of|from|to))\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_WHOM = re.compile(
    r"(?:him|her|them|(?:the\s|his\s|their\s)?(?:[A-Z][\w.’'-]*\s|of\s(?:the\s)?|and\s|counterpart\s|side\s){0,7}(?:[A-Z][\w’'-]*|[A-Z][\w’'-]*\s(?:leadership|leaders|government|officials|delegation|side)))"
    r"\s(?:on|for|about|over|upon)\s"
)
"""Whom somebody congratulates before it is told on what: "the President on | her victory"."""
_ACCOUNTABLE = re.compile(r"\b(?:accountable|responsible|to\saccount)\b")
_HOLD = re.compile(r"\bhold(?:ing)?\s(?:(?:the|those|all)\s)?\Z")
_STATE = re.compile(
    r"\b(?:(?:the|its|their|our)\s)?(?:(?:current|present|overall|future)\s)?"
    r"(?:state|status|level|course|progress|results?|outcomes?|causes|dynamics|pace|conditions|scope)\sand\s(?:the\s)?\Z"
)
_PROSPECTS = re.compile(
    r"(?:the\s)?(?:(?:future|further|main)\s)?(?:prospects?|goals|outlook|plans|consequences|development|results|status|expansion)"
    r"\s(?:of|for)\s"
)
"""Two nouns that have one owner: "the state and | prospects of their trade"."""
_TIES = re.compile(
    rf"\b(?:{_DETERMINER}\s+)?(?:{_QUALITY}\s+)?(?:[a-z]+\s+)?[a-z]+(?:s|ship|tion|ance|ade|ogue|ity)\s+between\s+\Z"
)


def opened(text: str, start: int, end: int, names: Sequence[Offsets]) -> Offsets:
    """A topic's offsets from where what it names begins: with an article, its owner, the noun that it is of.

    `names` are the spans that name somebody or some place, in order.
    """
    told = _TOLD.match(text, start, end)
    start = told.end() if told else start
    called = _CALLED.match(text, start, end)
    start = called.end() if called and called.end() < end else start
    loose = _LOOSE.match(text, start, end)
    start = loose.end() if loose else start
    whom = _WHOM.match(text, start, end)
    if whom and whom.end() < end and _TO_WHOM.search(text, max(0, start - BEFORE), start):
        start = whom.end()
    that = _THAT.match(text, start, end) if _FINITE.match(text, end) else None
    within = _WITHIN.match(text, start, end) if _AMONG.search(text, max(0, start - 12), start) else None
    start = that.end() if that else within.end() if within else start
    low = max(0, start - BEFORE)
    state = _STATE.search(text, low, start) if _PROSPECTS.match(text, start, end) else None
    if state:
        return state.start(), end
    hold = _HOLD.search(text, low, start) if _ACCOUNTABLE.search(text, start, end) else None
    if hold:
        return hold.start(), end
    if is_bare(text, start, end, names):
        needed = _TOWARDS.search(text, low, start)
        start = needed.start() if needed else start
    elif _are_two(text, start, end, names):
        needed = _TIES.search(text, low, start)
        start = needed.start() if needed else start
    elif _DONE.match(text, start, end):
        start = _from_aim(text, start)
    if _DETERMINED.match(text, start, end):
        return start, end
    owned = _OWNER.search(text, low, start)
    owner = _ending_at(names, owned.start()) if owned else None
    return _with_article(text, _from_both_owners(text, owner[0], names) if owner else start), end


def _from_both_owners(text: str, start: int, names: Sequence[Offsets]) -> int:
    """Where "Norway and | Kenya's border" begins, whose two owners share one ending."""
    joint = _JOINT_OWNER.search(text, max(0, start - JOINT), start)
    first = _ending_at(names, joint.start()) if joint else None
    return start if first is None or _BESIDE.search(text, max(0, first[0] - BEFORE), first[0]) else first[0]


def _from_aim(text: str, start: int) -> int:
    """Where "the efforts to | reach a truce" begins, or what is done alone where no such words stand before it."""
    low = max(0, start - BEFORE)
    aim = _TO_DO.search(text, low, start)
    if aim is None or (aim["either"] and aim["whose"] is None):
        return start
    determined = aim["whose"] and _DETERMINED.match(aim["whose"])
    return aim.start("whose") if determined else aim.start("noun")


def _with_article(text: str, start: int) -> int:
    """Where a topic begins with its article: "an | agreement"."""
    article = _ARTICLE.search(text, max(0, start - 5), start)
    return article.start() if article else start


def is_bare(text: str, start: int, end: int, names: Sequence[Offsets]) -> bool:
    """True for a name alone, with or without its article."""
    article = _THE.match(text, start, end)
    low = article.end() if article else start
    at = bisect_left(names, (start, 0))
    return any(name in ((low, end), (start, end)) for name in names[at : at + NEAR_NAMES])


def _are_two(text: str, start: int, end: int, names: Sequence[Offsets]) -> bool:
    """True for two names with "and" between them: "Norway and Chile"."""
    at = bisect_left(names, (start, 0))
    inside = [name for name in names[at : at + NEAR_NAMES] if name[1] <= end]
    if len(inside) < 2 or inside[0][0] != start or inside[-1][1] != end:
        return False
    return re.fullmatch(r"\s+and\s+(?:the\s+)?", text[inside[0][1] : inside[-1][0]]) is not None


def _ending_at(names: Sequence[Offsets], end: int) -> Offsets | None:
    """The longest name that ends at an offset."""
    at = bisect_left(names, (end, 0))
    return next((name for name in names[max(0, at - NEAR_NAMES) : at] if name[1] == end), None)
