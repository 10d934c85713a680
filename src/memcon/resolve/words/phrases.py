"""The shapes of noun phrases that name people: heads, articles, pronouns, plurals, loose ends."""

from __future__ import annotations

import re
from functools import lru_cache

HEAD_END = re.compile(
    r",|\(|\s(?:who|whom|whose|which|that|of|for|from|at|in|on|with|to|by|near|close|familiar|speaking|citing|"
    r"has|had|have|is|was|are|were|will|would|"
    r"including|as|under|inside|within|and|or)\s|\shere\Z",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|its|his|her|their|our|my)\s+", re.IGNORECASE)
PRONOUNS = {  # what an antecedent must be
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
    "it": "thing",
    "its": "thing",
    "they": "many",
    "them": "many",
    "their": "many",
    "who": "any",
    "whom": "any",
    "i": "self",
    "me": "self",
    "my": "self",
    "we": "selves",
    "us": "selves",
    "our": "selves",
    "you": "other",
    "your": "other",
}


def pronoun(words: str) -> str | None:
    """What a pronoun asks its antecedent to be (`PRONOUNS`); None for other words, of which "US" is one."""
    return None if words == "US" else PRONOUNS.get(words.casefold())


OF_STATE = re.compile(r"(?<=[a-z.]) of (?:the )?(?:[A-Z][\w.]*\s?){1,3}$")
FOR = re.compile(r"\s(?:for|of|from|with|at|in)\s+", re.IGNORECASE)
PLURAL = re.compile(r"(?:[a-z]{3,}s|people|police|both|two|three|several|many|some|aides|media|troops)$", re.IGNORECASE)
ISSUED = re.compile(
    r"\b(?:release|readout|statement|report|communiqu[eé]|letter|memo|transcript|website|post|account|summary)\b",
    re.IGNORECASE,
)
ORGAN = re.compile(
    r"\b(?:Department(?: of \w+)?|(?:Joint )?Chiefs(?: of Staff)?|Agency|Congress|Duma|Council|Rada|Knesset|Sejm"
    r"|Bundestag|(?:Defense )?Forces|Army|Guards?|Guard Corps|Bundeswehr|Lok Sabha|[A-Z]{3,6})$"
)
"""Ends of names that stand for a state as its seats do, and yet are organs with a voice of their own."""
COLLECTIVE = re.compile(
    r"\b(?:delegation|team|side|party|leader|leadership|government|administration|cabinet|military|army|navy|force|command"
    r"|parliament|embassy|mission|contingent|group|movement|public|counterpart|authority|regime|junta|court)$",
    re.IGNORECASE,
)
"""Nouns that a state's adjective makes an actor of; of others ("Egyptian invitation") the state itself is the actor."""
BOTH = re.compile(
    r"(?:the\s+)?(?:two|both|pair)\b(?!\s+(?:officials|people|sources|aides|journalists|reporters)\b)", re.IGNORECASE
)
"""Words for the two of whom was told: "the two ministers", "both leaders", "the pair"."""
FOREIGN = re.compile(
    r"\b(?:leaders|countries|nations|states|partners|allies|counterparts?|governments|powers|delegations|delegates"
    r"|ambassadors|envoys|diplomats|(?<!two )(?<!both )presidents|ministers|members|negotiators|representatives"
    r"|heads of (?:state|government))\b",
    re.IGNORECASE,
)
"""Nouns for the people of other states, which are not named: "world leaders", "more than sixty countries"."""
_MANY = (
    r"(?:(?:an?|the)\s+(?:\w+\s+)?(?:number|group|handful|range|dozen|host)\s+of"
    r"|(?:some|more\s+than|over|about|nearly|at\s+least)\s+\d+|\d+"
    r"|three|four|five|six|seven|eight|nine|ten|dozens\s+of|several|many|some|various|most)"
)
_ABROAD = (
    r"(?:world|global|foreign|international|regional|European|Western|Arab|Gulf|African|Asian"
    r"|(?:Latin|South|Central)\s+American|(?:Central|South(?:-?east)?|East)\s+Asian|Nordic|Baltic|Balkan|Caribbean|Pacific|Muslim"
    r"|neighbou?ring|allied|wealthy|major"
    r"|like-?minded|member)"
)
_UNNAMED_ABROAD = re.compile(
    rf"(?:(?:{_MANY}|its|his|her|our|(?:the\s+)?other|fellow)\s+)*(?:(?:top|senior|key|close)\s+)?(?:{_ABROAD}\s+)*"
    r"(?:leaders|powers|partners|allies|nations|countries|states|governments|ministers|ambassadors|envoys|officials"
    r"|diplomats|politicians|heads\s+of\s+(?:state|government)|negotiators|counterparts)\b"
    r"(?!\s+(?:of|from)\s+(?:the\s+two|both|either)\b)",
    re.IGNORECASE,
)
_OF_STATES = re.compile(
    r"(?:the\s+)?(?:leaders|presidents|heads\s+of\s+(?:state|government)|(?:(?:foreign|defen[cs]e|interior|finance|trade|prime)\s+)?ministers"
    rf"|ambassadors|envoys)\s+of\s+(?:the\s+|all\s+)?(?:{_MANY}\s+)?(?:{_ABROAD}\s+)+(?:states|countries|nations|republics)\b",
    re.IGNORECASE,
)
"""Those of the states of a region: "the leaders of the five Central Asian states"."""
PLURAL_MEMBERS = re.compile(
    r"\b(?:leaders|countries|nations|states|allies|ministers|members|ambassadors|defen[cs]e chiefs|advis[eo]rs)\b",
    re.IGNORECASE,
)
"""Nouns that make the members of a body of it: "the alliance's foreign ministers"."""
LOOSE_END = re.compile(
    r"(?:,?\s+(?:and|or|of|to|by|with|for|is|was|has|had|will|would|have|(?-i:are|were|can|could|may|might|must|should|do|does"
    r"|did|wants?|seeks?|(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!their )(?:plans|hopes)"
    r"|stood|stands|says|said|agreed|meets?|met|held|holds|spoke|discussed|received|hosted|visited|exchanged"
    r"|briefed|informed|updated|welcomed|thanked|attended|arrived|travell?ed|departed|chaired|addressed|underlined|stressed"
    r"|expressed|congratulated|condemned|urged"
    r"|today|yesterday|tomorrow|tonight|soon|again|recently"
    r"|who|which|including|among them|headed|led|compris(?:ed|ing)|plus|also)))+$",
    re.IGNORECASE,
)
"""Words with which no name of anybody ends: conjunctions, prepositions; verbs, pronouns and days in small letters."""
CONNECTIVES = frozenset(("of", "the", "top", "senior", "new"))
COUNTED = re.compile(r"\b(?:two|both|three|four|several|many|some|dozens|all)\b", re.IGNORECASE)


_OF_A_REGION = re.compile(
    r"(?:(?:an?|the|one|two|three|another|some|several|first|second|third|senior|top|former|unnamed)\s+)*(?:European|Western|Arab|Gulf|African|"
    r"Asian|(?:Latin|South|Central)\s+American|Nordic|Baltic|Balkan|Caribbean)\s+(?:(?!ministry)[a-z-]+\s+){0,2}"
    r"(?:officials?|diplomats?|envoys?|ambassadors?|ministers?|negotiators?|sources?|governments?|leaders?|lawmakers?)\b"
)


def is_of_a_region(words: str) -> bool:
    """True for somebody of an unnamed state abroad: "a second European official", "two Gulf sources"."""
    return _OF_A_REGION.match(words) is not None


def are_unnamed_abroad(words: str) -> bool:
    """True for words for several of other states that are not named: "other world leaders", "its allies".

    One noun alone may mean those who are named, as may "the leaders", "both" and "their".
    """
    return are_of_region(words) or (len(words.split()) > 1 and _UNNAMED_ABROAD.match(words) is not None)


def are_of_region(words: str) -> bool:
    """True for those of the states of a region: "the leaders of the five Central Asian states"."""
    return _OF_STATES.match(words) is not None


@lru_cache(maxsize=4096)
def stretch(words: str) -> str:
    """A noun phrase up to its apposition or relative clause, its "of" kept: "Chairman of the Joint Chiefs"."""
    return _STRETCH_END.split(words, maxsplit=1)[0]


_STRETCH_END = re.compile(r",|\(|\swho\s|\swhose\s|\sfor\s")


@lru_cache(maxsize=4096)
def head(words: str) -> str:
    """The head of a noun phrase: its words up to the first comma, preposition or relative pronoun."""
    match = HEAD_END.search(words, 1)
    return words[: match.start()] if match else words


def described_kind(words: str, head: str, kind_of_office: str | None) -> str:
    """What a description without a name stands for: "group", "organization", "office" or "person".

    "Congress" and "the ministry" are offices, "the campaign" and "a magazine" organisations, "a federal judge" and
    "the spokesman" persons; "the foreign minister" and "his counterpart" are offices, held by somebody not told.
    """
    last = head.split()[-1].casefold().partition("-in-")[0] if head.split() else ""
    joint = _JOINT.fullmatch(words)
    if joint is not None and is_people_noun(joint["noun"]):
        return "group"
    if _COUNTERPART.search(head):
        return "office"
    if COUNTED.search(head) or last in _SHARES:
        return "group"
    if last in _BODIES:
        return "office"
    if last in _ORGANIZATIONS:
        return "organization"
    if PLURAL.search(last) and not last.endswith("ss"):
        return "group"
    if kind_of_office == "spokesperson" or _ONE.match(words):
        return "person" if kind_of_office or (_HUMAN.search(last) and last not in _THINGS) else "group"
    if kind_of_office:
        return "office"
    return "person" if _HUMAN.search(last) and last not in _THINGS else "group"


@lru_cache(maxsize=4096)
def is_people_noun(noun: str) -> bool:
    """True for a noun of people or of a body of them: "lawyers", "wife", "ministry", "side"; False for "records"."""
    low = noun.casefold()
    for word in {low, low.removesuffix("s"), re.sub(r"ies$", "y", low), re.sub(r"men$", "man", low)}:
        if _HUMAN.search(word) or word in _BODIES or word in _ORGANIZATIONS or COLLECTIVE.search(word):
            return word not in _THINGS
    return low in _KIN or bool(COUNTED.search(low)) or low in _SHARES


def is_body(noun: str) -> bool:
    """True for a noun of a body and of no person: "commission", "party"."""
    return noun.casefold() in _BODIES or noun.casefold() in _ORGANIZATIONS


def is_persons_noun(noun: str) -> bool:
    """True for a noun that one person may be called by: "envoy", "head"; False for "assembly"."""
    return is_people_noun(noun) and not is_body(noun)


_JOINT = re.compile(r"(?:the\s)?(?:[a-z-]+\s){1,3}and\s(?:[a-z-]+\s){1,2}(?P<noun>[a-z]+s)")
"""Several people of two kinds: "senior civilian and military officials"."""
_ONE = re.compile(r"(?:a|an|one|another|former)\s", re.IGNORECASE)
_COUNTERPART = re.compile(r"\b(?:counterpart|opposite\snumber|homologue)$", re.IGNORECASE)
_HUMAN = re.compile(
    r"(?:man|woman|person|official|aide|source|er|or|ist|ian|ant|agent|student|respondent|superintendent|judge|rival|ally|chief|head|rep|senator|lawmaker|"
    r"member|diplomat|general|candidate|nominee|activist|justice|king|queen|prince|princess|friend|wife|husband|advocate|attorney|chair|secretary|deputy|envoy|"
    r"bishop|cardinal|patriarch|imam|rabbi|colleague|veteran|expert|scholar|host|guest|pilot|hopeful|runner|counsel)$"
)


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text, with white space between them."""
    return frozenset(text.split())


_SHARES = frozenset(("percent", "%", "majority", "plurality", "half", "third", "quarter", "number", "share"))
_KIN = word_set(
    """
    cousin uncle aunt nephew niece neighbour neighbor grandfather grandmother
    mother father son daughter brother sister parents family children husband wife people staff police camp office
    women men voters unit units media branch arm
    """
)
_THINGS = word_set(
    """
    paper newspaper letter chapter poster number order memoir figure budget statement document comment argument
    announcement agreement amendment assessment account investment indictment judgment report server banner flyer tally
    order dossier charter register folder offer border answer matter power centre center theatre theater river weather
    winter summer winner disaster number counter cover manner behavior behaviour error mirror terror horror factor
    sector corridor reactor tractor motor minor major war car altar radar calendar seminar pillar dollar year list
    """
)
"""Things whose names end as those of people do."""
_BODIES = word_set(
    """
    congress senate house parliament legislature court ministry department bureau census commission council committee
    administration government presidency cabinet embassy police army navy military agency authority assembly duma office
    service secretariat directorate chancellery
    """
)
_ORGANIZATIONS = word_set(
    """
    campaign company party magazine newspaper paper network firm club union association foundation bank university
    institute organization organisation movement church corporation channel station website outlet alliance bloc
    """
)

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = rf"(?:\d{{1,2}}\s+{MONTH}|{MONTH}\s+\d{{1,2}})"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:morning|afternoon|evening|night)"
_WHERE_AND_WHEN = (
    r"(?:,?\s+(?:here|tonight|virtually|in\s+person|face\s+to\s+face|in\s+audience|one\s+after\s+(?:the\s+other|another)|in\s+turn|over\s+(?:lunch|dinner|breakfast|coffee|the\s+weekend)"
    rf"|(?:(?:earlier|later|early|late)\s+)?(?:(?:today|yesterday|tomorrow)(?:\s+{_PART})?|(?:this|last|next)\s+(?:{_PART}|week|month|year|{WEEKDAY}))"
    r"|for\s+(?:(?:about|over|nearly|almost|more\s+than)\s+)?(?:an?|half\s+an|one|two|three|four|five|\d{1,3}|[a-z]+ty)\s+(?:hours?|minutes)"
    r"|(?:in|at)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2}"
    rf"|on\s+{_DATE}(?:,\s+\d{{4}})?"
    rf"|(?:on\s+)?{WEEKDAY}(?:\s+{_PART}|,?\s+{_DATE})?)){{1,4}},?(?=\s+(?:(?:with|to|the|by)\s|(?:over\s+the|on\s+the)\s+(?:tele)?phone\b|\Z))"
)
MARGINS_OF = r"(?:sidelines?|margins?|fringes?)\s+of"
"""What leads to an occasion beside which another was held: "on the | sidelines of | the summit"."""
TO_WHOM = re.compile(
    rf"(?:{_WHERE_AND_WHEN})?"
    r"(?:\s+(?:by|over\s+the|on\s+the)\s+(?:tele)?phone)?(?:\s+(?:briefly|again|separately|privately|later|personally|first|directly))?"
    r"(?:\s+(?:with|to|up\s+with|by))?\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?"
)
"""All that stands between a verb of meeting and the name of whom somebody met: "spoke | by telephone with the"."""


DEFINITE = re.compile(r"\b(?:the|this|that)\s", re.IGNORECASE)
"""What stands before words for something that was told of before."""


def is_definite(text: str, start: int) -> bool:
    """True where words at an offset begin with "the", or stand right behind it."""
    return "the " in (text[start : start + 4].casefold(), text[max(0, start - 4) : start].casefold())


INVITES = 90  # characters before a name in which it is told that somebody invites
_INVITED = re.compile(r"\b[Aa]t\sthe\s(?:\w+\s)?(?:invitation|request)\sof\s[^,;:()\n]{0,70}\Z")


def is_inviter(text: str, start: int, end: int) -> bool:
    """True for X in "At the invitation of X, the Minister of A, Y will visit B": the office behind is Y's."""
    return text.startswith(", the ", end) and _INVITED.search(text, max(0, start - INVITES), start) is not None
