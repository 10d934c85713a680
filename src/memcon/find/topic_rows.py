"""Topics in whole rows: adjectives in a row with the noun that they are of, and the last short item of a row.

Asked of what `topic_phrases` leaves: "safe" of "safe, sustainable, and responsible exploration" is nobody's topic, nor
is "cooperative Atlantic region" the whole of "a prosperous, open, and cooperative Atlantic region".
"""

from __future__ import annotations

import re

Offsets = tuple[int, int]

BEFORE = 80  # characters before a topic in which the row stands that it ends
BEHIND = 100  # characters by which a row goes on behind one

ADJECTIVE = (
    r"(?:[a-z]+-){0,2}(?!(?:proposal|arrival|withdrawal|approval|renewal|referral|disposal|appraisal|betrayal|capital|signal|hospital"
    r"|festival|trial|deal|goal|material|metal|arsenal|canal|journal|official|individual|national|criminal|professional"
    r"|topic|traffic|fabric|clinic|republic|statistic|critic|mechanic|pandemic|initiative|perspective|objective|motive|narrative|collective|relative"
    r"|offensive|counteroffensive|explosive|archive|executive|representative|alternative|incentive|directive|boundary|library|summary|secretary"
    r"|military|anniversary|salary|territory|history|memory|victory|factory|laboratory|category|advisory|table|cable"
    r"|crescent|parent|agent|student|president|resident|incident|accident|precedent|recent|patent|content|extent|event"
    r"|participant|immigrant|migrant|grant|restaurant|merchant|tenant|giant|plant|consultant|assistant|seminar|dollar"
    r"|radar|scholar|calendar|pillar|climate|debate|mandate|certificate|candidate|delegate|estate|state|rate|date"
    r"|update|corporate|trade|concern|pattern|southern)\b)"
    r"(?:[a-z]{2,}(?:[iu]al|nal|ral|bal|cal|gal|tal|vil|ic|ive|ous|ary|ory|able|ible|ful|less|(?<!m)ent|[^mr]ant|ern|[lu]ar|[nru]ate)"
    r"|nuclear|safe|free|open|fair|just|strong|robust|secure|stable|humane|clean|green|diverse|orderly|timely|deep|close|new"
    r"|rapid|swift|full|broad|sound|firm|warm|modern|severe|direct|vibrant|resilient|joint|common|friendly|lawful"
    r"|unlawful|early|brutal|deadly|cruel|transparent|accurate|prosperous|mutual|unprovoked|unjustified|premeditated"
    r"|enduring|lasting|growing|long-standing|longstanding|sustained|coordinated|shared|effective|collaborative"
    r"|balanced|unwavering|integrated|well-[a-z]+ed|united|renewed|enhanced|continued|forward-looking|wide-ranging)"
)
"""A word that is an adjective by its ending or by itself, and no noun of the same ending."""
_ROW = rf"{ADJECTIVE}(?:,\s{ADJECTIVE}){{0,3}}"
_ROW_BEFORE = re.compile(rf"(?<![\w’'-]){_ROW}(?:,?\s(?:and|or|but|yet)\s|,\s)\Z")
_BEGINS = re.compile(rf"{ADJECTIVE}(?=,?\s[\w(])")
_ENDS = re.compile(rf"(?:\A|\s){ADJECTIVE}\Z")
_GRAMMAR = (
    r"(?:of|in|on|at|to|for|from|with|by|as|and|or|but|than|that|this|these|those|which|who|whose|what|when|where|while"
    r"|if|because|since|until|before|after|during|the|an?|its|his|her|their|our|is|are|was|were|be|been|has|have|had|will"
    r"|would|can|could|may|might|must|should|also|not)"
)
_NOUN = rf"(?:U\.[SKN]\.\s)?(?!{_GRAMMAR}\b)[A-Za-z][\w’'-]+"
_ROW_BEHIND = re.compile(
    rf"(?:,\s{ADJECTIVE}){{0,3}}(?:,?\s(?:and|or|but|yet)\s|,\s){ADJECTIVE}(?:\s{ADJECTIVE}){{0,2}}"
    rf"\s(?!{ADJECTIVE}\b){_NOUN}(?:\s[a-z-]+(?:ions?|ments?|ity|ships?|ance|ence|cy|chains?|issues|rights)\b)?"
)
"""The rest of a row of adjectives, and its noun: "unjustified| and unprovoked war"."""
_OWNED = re.compile(rf"(?:[’']s|(?<=s)[’']|\b(?:the|an?|its|his|her|their|our))(?:\s{ADJECTIVE}){{1,2}}\Z")
_ITS_NOUN = re.compile(rf"(?:\s{ADJECTIVE}){{0,2}}\s(?!{_GRAMMAR}\b)[a-z][a-z-]+")
"""The noun to which an owner's adjective leads: "Norway’s historic| role"."""
_PEOPLE = re.compile(r"\b[A-Z][a-z]+(?:ian|ean|[rn]ish|lish|nese)\Z")
_ANTI = re.compile(r"\b(?:anti|pro|post|pre)-[A-Z][a-z]+\Z")
_NON = re.compile(r"(?:\A|\s)non-[a-z]+\Z")
_MEMBER = re.compile(r"(?:\A|\s)member\Z")
_OF_PEOPLE = re.compile(
    rf"\s(?!{_GRAMMAR}\b)[a-z][a-z-]+(?:s|ion|ment|ship|ance|ence|ity|ade|war|law|side|aid|army|border)\b"
)
_LAND = re.compile(r"\b(?:integrity|sovereignty|independence|statehood|unity|capabilities|reconstruction|recovery)\Z")
_OF_LAND = re.compile(
    r"\sof\s(?:the\s|our\s|his\s|her\s|their\s|its\s|all\s|other\s|both\s|that\s){1,2}(?:country|state|nation|republic|countries|states|nations|neighbou?rs)\b"
)
"""Whose integrity it is: "the sovereignty| of our country"."""
_STATES = re.compile(r"\s(?:countries|states|nations|parties)\b")


def in_rows(text: str, start: int, end: int) -> Offsets:
    """A topic's offsets with the row of adjectives in which it begins or breaks off."""
    if _BEGINS.match(text, start, end):
        row = _ROW_BEFORE.search(text, max(0, start - BEFORE), start)
        start = row.start() if row else start
    limit = end + BEHIND
    words = text[start:end]
    goes_on = None
    if _ENDS.search(words):
        goes_on = _ROW_BEHIND.match(text, end, limit)
        if goes_on is None and _OWNED.search(words):
            goes_on = _ITS_NOUN.match(text, end, limit)
    elif _MEMBER.search(words):
        goes_on = _STATES.match(text, end, limit)
    elif _PEOPLE.search(words) or _ANTI.search(words):
        goes_on = _OF_PEOPLE.match(text, end, limit)
    elif _NON.search(words):
        goes_on = _ITS_NOUN.match(text, end, limit)
    elif _LAND.search(words):
        goes_on = _OF_LAND.match(text, end, limit)
    return start, goes_on.end() if goes_on else end
