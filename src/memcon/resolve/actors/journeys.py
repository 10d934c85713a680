"""Journeys: where a sentence says that somebody went tells whose officials are met there.

"Norway's premier arrived in Accra for talks with Vice President X", "in Riga she met with local officials". A role, its
text and where its sentence begins come in; out goes the code of the state (ISO 3166, alpha-3), or `None`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import OWN_OFFICES, Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import capital_of, place_country, states_in


def visited(roles: Sequence[Role], role: Role, text: str, low: int, first: int, own: str | None) -> str | None:
    """The state to which the subject of a sentence, of another one, came to see an official named at `first`."""
    came = _CAME.match(text, low, first)
    states = states_in(came["place"]) if came else []
    city = place_country(came["place"]) if came is not None and not states else None
    plain = len({s.code for s in states}) == 1 and states[0].start == 0 and states[0].form != "demonym"
    if came is None or not (plain or city):
        return None
    behind = text[came.end("place") : first]
    further = [m for m in states_in(behind) if m.form in ("name", "capital")][-1:]
    if further and not _THITHER.search(behind, 0, further[0].start):
        return None
    at = came.start("place")
    told = [(low + m.start, m.code) for m in states_in(text[low:at]) if m.form in ("name", "demonym")]
    others = [(a, whose) for r in roles if r is not role and (whose := r.country or r.body) for a, *_ in r.mentions]
    told += [(a, whose) for a, whose in others if low <= a < at]
    if not told:  # "Before his visit to Accra, Norway's premier visited Lomé, where he met"
        told = [(a, whose) for a, whose in others if at <= a < first]
    guest = min(told)[1] if told else own
    if guest is None and _PRONOUN.match(
        text, low
    ):  # "She travels to Accra, where she will meet": she is from elsewhere
        guest = ""
    there = (further or states)[0].code if further or states else city  # "in Accra before flying to Lomé, where he"
    return there if guest not in (None, there) else None


_PRONOUN = re.compile(r"(?:He|She|They)\s")
_CAME = re.compile(
    r"[^;:\n]{3,160}?\b(?:(?:arriv(?:e|es|ed)|landed|(?:un\w+\s+)?stop|stopped|fl(?:y|ies|ew)|travel(?:l?ed|s|l?ing)?|c[ao]me|went"
    r"|(?:visit|trip)(?:\s+(?:this|last)\s+[a-z]+)?(?:\s+by\s+[^,;:.\n]{3,80}?)?"
    r"|head(?:s|ed|ing)?|(?:was|were|is|are|be)(?:\s+(?:expected|due|scheduled))?)\s+(?:(?:on|back|straight|directly)\s+)?(?:in|to)|visit(?:s|ed|ing)?"
    r"|(?:leav(?:es?|ing)|depart(?:s|ed|ing)?|left|bound|head(?:s|ed|ing)?)\s+for|(?:flew|came|arrived|returned|back|fresh)\s+(?:in\s+)?from)\s+"
    r"(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?:(?!\bwhen\b|\bwhile\b)[^.;:\n]){0,120}?"
    r"\b(?:(?:met|meets?|meeting)(?:\s+(?:this\s[a-z]+|today|yesterday|earlier|briefly|on\s\w+day))?(?:\s+with)?|(?:talks|meetings?|a\s+meeting|summit|consultations|discussions)\s+with|(?:received|welcomed|hosted)\s+by|to\s+see"
    r"|(?:dine[sd]?|lunche[sd]|confer(?:s|red)|breakfasted|sat\s+down)\s+with)\s+"
    r"(?:the\s+)?(?:(?:[A-Z][\w’'.-]+|prime|foreign|defen[cs]e|interior|finance|minister|president|premier|chancellor|king|queen)"
    r"[\s,]+(?:(?:and|of|for)\s+(?:the\s+)?)*){0,16}\Z"
)
"""How somebody goes to a place to see an official: "arrived in Accra on Monday for talks with | Vice President X"."""


def asked_of(role: Role, text: str, sentences: Sentences, low: int, first: int) -> str | None:
    """The state to which a question says that somebody went, of whom an answer says whom he met: "You were in Oslo".

    "I spoke with Prime Minister X" is told in the paragraph behind it, or later in that answer, of an office at home.
    """
    kind = office_kind(role.office or "")
    if (kind not in OWN_OFFICES and kind != "deputy") or not _I_MET.match(text, low, first):
        return None
    for number in range(sentences.at(low) - 1, max(-1, sentences.at(low) - 1 - ASKED), -1):
        begin, end = sentences.starts[number], sentences.ends[number]
        stop = text.find("\n", begin)
        there = _YOU_WERE.search(text, begin, end)
        if there is not None and text[begin : stop if stop >= 0 else end].rstrip(' ”"').endswith("?"):
            return None if there["place"] in _SEATS else place_country(there["place"])
    return None


ASKED = 4  # sentences before an answer's in which it is asked about a journey
_I_MET = re.compile(
    r"(?:[A-Z][^\n:]{1,60}:\s)?(?:(?:Yes|No|Well|There|First),?\s)?(?:I|We|we)\s(?:[a-z]+\s){0,2}?(?:met|saw|spoke|talked|had|held|sat\s+down)\b"
)
_YOU_WERE = re.compile(
    r"\b[Yy]ou(?:['’]ve)?\s(?:[a-z]+\s){0,3}?(?:(?:been|were|went|travel(?:l?ed)|flew|gone)\s(?:back\s)?(?:to|in)|(?:returned|back|came)\s(?:[a-z]+\s)?from"
    r"|visited|spent\s[^,.?\n]{2,30}\sin)\s(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
)


def in_turn(role: Role, text: str, sentences: Sentences, low: int) -> str | None:
    """The state of the first or second of two cities told before, where an official is met "in the first"."""
    ends = (b for a, b, form in role.mentions if form == "name" and low <= a)
    which = next((m["which"] for b in ends if (m := _IN_FIRST.match(text, b))), None)
    number = sentences.at(low)
    if which is None or not number:
        return None
    two = _TWO_CITIES.search(text, sentences.starts[number - 1], sentences.ends[number - 1])
    return None if two is None else place_country(two["one" if which in ("first", "former") else "other"])


def acted_there(text: str, low: int, first: int) -> str | None:
    """The state of the capital of which words tell what its official did: "in Oslo in May, when | Prime Minister X"."""
    there = _WHEN_THERE.search(text, low, first)
    return capital_of(there["place"]) if there is not None and there["place"] not in _SEATS else None


_WHEN_THERE = re.compile(
    r"\bin\s+(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?:\s+(?:in|on|last|this)\s[^,.;:\n]{2,30})?,\s+(?:when|where)\s+"
    r"(?:the\s+)?(?:[Pp]resident|[Pp]rime\s[Mm]inister|[Ff]oreign\s[Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen)\s+\Z"
)
_IN_FIRST = re.compile(
    r",?\s+in\s+the\s+(?P<which>first|former|second|latter)\b(?!\s+(?:[a-z]+\s+)?(?:week|half|round|place))"
)
_CITY = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}"
_TWO_CITIES = re.compile(
    rf"\b(?:to|in|visit|visits)\s+(?P<one>{_CITY})\s+and\s+(?:then\s+)?(?:to\s+)?(?P<other>{_CITY})"
)


def met_there(role: Role, text: str, sentences: Sentences, low: int, first: int) -> str | None:
    """The state of the city in which a sentence from `low` says that somebody meets an official named at `first`.

    "In Tirana she will meet with Prime Minister X"; so it is where the sentence before tells of one journey: "She will
    travel to Tirana. She will meet Prime Minister X". Ambassadors and envoys are met anywhere.
    """
    if not MEETS.search(text, low, first) or office_kind(role.office or "") in AWAY_FROM_HOME:
        return None
    there = _THERE.match(text, low, first) or _MET_IN.search(text, low, first) or _WHERE_SHE.search(text, low, first)
    if there is not None and there.re is _MET_IN:  # no host met others at home, nor are all who come after another's
        before, behind = states_in(text[low : there.start()]), states_in(text[there.end() : first])
        own = place_country(there["place"])
        if any(m.code == own for m in before) or any(m.form == "demonym" and m.code != own for m in behind):
            return None
    if there is None and _GOES_ON.match(text, low, first):
        there = _journey(text, sentences, sentences.at(low))
        if there is not None and _FURTHER.match(text, there.end("place")):
            return None
    if there is not None and there.start() >= low:  # "In Tirana she met X, and in Skopje today Minister Y"
        there = next(
            reversed([m for m in _IN_CITY.finditer(text, there.end(), first) if place_country(m["place"])]), there
        )
    if there is None or there["place"] in _SEATS or any(m.form == "demonym" for m in states_in(there["place"])):
        return None
    return place_country(there["place"])


def serve_office_met(role: Role, text: str, sentences: Sentences, home: str | None) -> None:
    """Give "the Foreign Minister", whom somebody met on a journey, to the state where that was, unless it is `home`."""
    first = role.first()
    kind = office_kind(role.name)
    if kind not in OWN_OFFICES and kind != "deputy":
        return
    state = met_there(role, text, sentences, sentences.span(first)[0], first)
    if state is not None and state != home and _BARE.fullmatch(text, min(role.mentions)[0], min(role.mentions)[1]):
        role.country = state


def officials_met(role: Role, text: str, sentences: Sentences, home: str | None) -> str | None:
    """The state, or that of the city, in which a sentence says that officials are met: "In Riga, she met with"."""
    first = role.first()
    low, _ = sentences.span(first)
    there = _THERE.match(text, low, first)
    if there is None or not _MEETS_OFFICIALS.search(text, there.end(), first) or there["place"] in _SEATS:
        return None
    states = states_in(there["place"])
    whole = len(states) == 1 and states[0].text == there["place"] and states[0].form == "name"
    state = states[0].code if whole else place_country(there["place"])
    return state if state != home else None


OFFICIALS = re.compile(
    r"(?:(?:local|senior|high-level|government|civilian|military|state|and|top|key)\s+){1,5}officials"
    r"|officials\s(?:from|of)\s(?:the\s)?(?:[A-Z][\w’'-]+\s)?(?:Ministr(?:y|ies)|[Gg]overnment|Presidency|Parliament)"
    r"(?:\s(?:of|for)(?:\s(?:and\s)?[A-Z][\w-]+){1,3})?"
)
"""Officials of whom no word tells whose they are."""
_MEETS_OFFICIALS = re.compile(
    r"\b(?:meet(?:s|ing)?|met|consult(?:s|ed)?|(?:talks|consultations|meetings?|discussions|dinner|lunch))\s+(?:with\s+)?\Z"
)
_BARE = re.compile(
    r"[Tt]he\s(?:(?:Deputy|Vice|Prime|Foreign|Defen[cs]e|Interior|Finance)\s)*(?:President|Minister(?:\s(?:of|for)\s[A-Z].*)?)"
)
"""An office by its own name, of no state: "the Minister of Defence"."""


def called_on_there(role: Role, text: str, span: tuple[int, int]) -> str | None:
    """The state of the capital in which a sentence says that somebody was called on: "called on King X in Oslo"."""
    low, high = span
    if office_kind(role.office or "") in AWAY_FROM_HOME:
        return None
    ends = [(a, b) for a, b, form in role.mentions if form == "name" and low <= a < high]
    for start, end in ends:
        there = (
            _THERE_BEHIND.match(text, end, high) if _CALLED_ON.search(text, max(low, start - TITLED), start) else None
        )
        if there is not None and there["place"] not in _SEATS:
            return capital_of(there["place"])
    return None


def met_abroad(role: Role, text: str, span: tuple[int, int]) -> str | None:
    """The state of the city where a head of government is to be met: "a summit with Prime Minister X in Fukuoka"."""
    low, high = span
    if office_kind(role.office or "") not in HEADS or _OF_MANY.search(text, low, high):
        return None
    for start, end in [(a, b) for a, b, form in role.mentions if form == "name" and low <= a < high]:
        there = (
            _THERE_BEHIND.match(text, end, high) if _SUMMIT_WITH.search(text, max(low, start - TITLED), start) else None
        )
        if there is not None and there["place"] not in _SEATS:
            return place_country(there["place"])
    return None


TITLED = 200  # characters before a name in which those stand who are named with it, and that they were called on
_ROW_OF_TITLES = r"(?:(?:the|and|of|for)\s+|[A-Z][\w’'.-]+,?\s+){0,14}"
_CALLED_ON = re.compile(
    rf"\b(?:(?:call(?:s|ed|ing)?|(?:courtesy|farewell)\s+calls?)\s+on|(?:received|welcomed|hosted)\s+by|audience\s+with"
    rf"|(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur)\s+(?:[a-z]+\s+){{0,2}}(?:talks|meetings?|discussions|consultations)\s+with)\s+{_ROW_OF_TITLES}\Z"
)
"""What leads to whom somebody calls on: "was received by | King X and | Prime Minister Y"."""
_OF_MANY = re.compile(r"\b(?:conference|sidelines?|margins|forum|assembly)\b|\b[A-Z][\w-]{1,30}\s+[Ss]ummit\b")
"""Occasions at which officials of all states are met, wherever they are held."""
_SUMMIT_WITH = re.compile(rf"\b(?:summit|talks|meeting|meets?|met)(?:\s+with)?\s+{_ROW_OF_TITLES}\Z")
_THERE_BEHIND = re.compile(
    rf"(?:,?\s+{_ROW_OF_TITLES})?,?\s*\b(?:(?:on|late|early)\s+\w+\s+)?in\s+(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?=[\s,.;])"
)


def _journey(text: str, sentences: Sentences, number: int) -> re.Match[str] | None:
    """The words for where somebody goes in the sentence before, or the one with which several about it began."""
    for before in range(number - 1, max(-1, number - 1 - STOPS), -1):
        low, high = sentences.starts[before], sentences.ends[before]
        there = next(iter(_GOES_TO.finditer(text, low, high)), None)
        if there is not None:
            return there
        if not _GOES_ON.match(text, low, high):
            return None
    return None


STOPS = 3  # sentences about what somebody did on a journey behind that which tells of it
MEETS = re.compile(
    r"\b(?:meet(?:s|ing)?(?:\s+with)?|met(?:\s+with)?|(?:talks|consultations|meetings?|discussions|breakfast|lunch|dinner)\s+with"
    r"|working\s+session\s+with|met\s+in\s+[A-Z][\w’'-]+(?:\s[\w,]+){0,3}?\s+with"
    r"|received\s+(?:(?:in|at)\s+[^,.;:“”\"\n]{1,40}?\s+)?by|see|sees|call(?:s|ed)?\s+on)\s+(?:(?:the|both|also|separately)\s+)?(?:[A-Z][\w’'.-]+[\s,]+(?:(?:and|of|for|the)\s+)*){0,14}\Z"
)
"""What leads to those whom somebody meets: "hold political consultations with State Secretary X and | Minister Y"."""
_THITHER = re.compile(r"\b(?:in|to|visit(?:s|ed|ing)?)\s\Z")
_NAME = r"(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
_THERE = re.compile(
    rf"(?:(?:While|Also|Later|Earlier|Then|Finally)\s+)?[Ii]n\s+(?:the\s+)?{_NAME}(?:,|\s+on\s|\s+(?:he|she|they|the)\s)"
)
_MET_IN = re.compile(rf"\bmet\s+in\s+{_NAME}(?=\s(?:[a-z]+\s){{0,3}}?with\b|\son\s)")
_WHERE_SHE = re.compile(
    rf"\b(?:is|was|are|were)\s+(?:(?:currently|now|also|back|today|yesterday|at\s+this\s+hour)\s+)*in\s+{_NAME}"
    r"(?:\s+(?:today|yesterday|this\s+\w+|on\s+[A-Z][a-z]+day))?,\s+where\s+(?:[a-z]+\s+){0,3}?(?:he|she|they)\b"
)
"""How a sentence tells where somebody is who meets others there: "is in Lima, where today she"."""
_IN_CITY = re.compile(rf"\bin\s+{_NAME}")
_GOES_ON = re.compile(
    r"(?:\d{1,2}[.)]\s+)?(?:There,?\s+|During\s+(?:the|his|her|this)\s+(?:visit|trip|stay),?\s+)?"
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z]{2,5}|[Tt]he\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3})\s+"
    r"(?:will|is\s+to|plans\s+to|is\s+scheduled|also|later|met|meets|called|held)\b"
)
_GOES_TO = re.compile(
    rf"\b(?:travel(?:s|l?ed|l?ing)?\s+to|fl(?:y|ies|ew)\s+to|visit(?:s|ed|ing)?|arriv(?:e|es|ed)\s+in|be\s+in|(?:visit|trip)\s+to)\s+{_NAME}"
)
_FURTHER = re.compile(r"(?:,\s[A-Z][\w’'-]+)?,?\s+(?:and|then)\s+(?:to\s+)?[A-Z]")
_SEATS = frozenset(("Brussels", "New York", "Geneva", "Vienna", "Strasbourg", "Hague", "Davos", "Munich"))
"""Where officials of all states are met."""
AWAY_FROM_HOME = ("ambassador", "attaché", "envoy", "head of body", "spokesperson", "negotiator")
