"""Whom an office serves: a title comes in, the state or the body that it tells of goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.words.countries import StateMention, place_country, state_name, states_in

_TOWARDS = re.compile(r"\s(?:to|for|on|with|at)\s")
_POSTED = re.compile(r"\sin\s")
_AIDE = re.compile(r"\b(?:advis[eo]r|aide|assistant|deputy|counsel|counsell?or)$", re.IGNORECASE)
_OF_ONE = (
    (
        "UN",
        re.compile(
            r"\bhigh commissioner for (?:refugees|human rights)\b|\bunder-?secretary-general for\b"
            r"|\bemergency relief coordinator\b",
            re.IGNORECASE,
        ),
    ),
    ("EU", re.compile(r"\beuropean (?:[a-z]+ ){0,2}commissioner\b", re.IGNORECASE)),
    ("SAU", re.compile(r"\bcustodian of the two holy mosques\b", re.IGNORECASE)),
    (
        "VAT",
        re.compile(
            r"\b(?:pope|pontiff|holy father|(?:apostolic|papal) nuncio|secretary for relations with states)\b"
            r"|\bhis holiness\Z",
            re.IGNORECASE,
        ),
    ),
    ("IRL", re.compile(r"\b(?:taoiseach|t[áa]naiste)\b", re.IGNORECASE)),
    (
        "USA",
        re.compile(
            r"\btreasury secretary\b|\bsecretary of the treasury\b|\b(?:republican|gop|democratic)\s+"
            r"(?:(?:vice[- ])?presidential\s+(?:candidate|nominee|hopeful|front-?runner|contender)"
            r"|senator|congress(?:man|woman))\b",
            re.IGNORECASE,
        ),
    ),
)
"""Offices that tell by their very words which state or body they are of."""
_MINISTER_FOR = re.compile(
    r"(?:(?:the|[Ff]ederal|[Dd]eputy|[Aa]cting|[Aa]ssistant|[Pp]arliamentary|[Ss]tate|[Pp]rime|[Vv]ice|[Ff]irst|[Ss]enior)\s+)*(?:[Mm]inister|[Ss]ecretary)(?:\s+of\s+State)?"
    r"\s(?:for|at)\s.*?\sof\s(?:the\s)?(?=[A-Z])"
    r"|.*\b(?:[Cc]ommittee|[Cc]ommission)\s(?:on|for)\s.*?\sof\s(?:the\s)?(?=[A-Z])"
)
_BASED = re.compile(r"[-–‑](?:based|born|trained|educated)\b", re.IGNORECASE)
"""What follows a place that is nobody's employer: "a London-based professor"."""
_AFFAIRS = re.compile(r"(?:\sand\s[A-Z]\w+)?\s[Aa]ffairs\b")
"""What follows a state with which an office has to do: "Iranian Affairs"."""
_IN_A_PLACE = re.compile(r"\w['’]s?\s(?:.*\s)?in\s(?:the\s)?\Z")
_WITHIN = re.compile(r"\sin\s(?:the\s)?\Z")
_SPOKES = re.compile(r"\bspokes(?:man|woman|person)$", re.IGNORECASE)
_STATIONED = re.compile(
    r"\s(?:(?:chief|senior|deputy)\s)?(?:spokes(?:man|woman|person)|representative|bureau\schief|coordinator|director|correspondent)\s(?:for|of|with|to)"
    r"\s(?:the\s)?(?=[A-Z])(?!(?:[A-Z][\w-]*\s){0,3}(?:Ministry|Department|Government|Presidency|President|Embassy|Office|Minister)\b)"
)
"""What follows the city from which somebody speaks for a body that has a name of its own."""
_OWN = re.compile(
    r"(?:the\s)?(?:(?:[Mm]inistry|[Dd]epartment|[Oo]ffice|[Gg]overnment|[Pp]residency|[Pp]arliament)"
    r"(?:\s(?:of|for)\s[A-Z]\w+(?:\sand\s[A-Z]\w+)?(?:\s[A-Z]\w+)?)?\sof\s(?:the\s)?)?"
)
"""What stands between "spokesman for" and the state: nothing, or its organ, "the Ministry of Defence of"."""
_AND = re.compile(r",\s|,?\sand\s(?:the\s)?")


_FOR_HEAD = re.compile(
    r"\b(?:for|to)\s+the\s+(?=(?:[A-Z]\w+\s+){0,2}(?:prime\s+minister|president|chancellor|premier|cabinet)\b)",
    re.IGNORECASE,
)
_SERVES = re.compile(r"\b(?:director|advis[eo]r|chief|head|aide|assistant|counsel)\b", re.IGNORECASE)


@lru_cache(maxsize=1024)
def side_in(title: str) -> str | None:
    """The state (alpha-3) or body (short name) that a title or group serves: "US ambassador to Russia" is USA.

    None where two states are named side by side, "the leaders of A and B", and where one is only where somebody's
    people are: "Mr. Weiss's representatives in Spain".
    """
    cut = _TOWARDS.search(title) or (_POSTED.search(title) if office_kind(title) in ("ambassador", "attaché") else None)
    found = [m for m in states_in(title) if cut is None or m.start < cut.start()]
    found = [m for m in found if not _AFFAIRS.match(title, m.end) and not _BASED.match(title, m.end)]
    if found and found[0].form == "capital" and is_stationed(title, found[0].end):
        found = found[1:]  # "Nairobi spokesman for the Union of Herders"
    portfolio = None if found or not cut else _MINISTER_FOR.match(title)
    if portfolio:  # "Minister for Foreign Affairs of Norway", "chair of the Committee on Trade of Norway's parliament"
        found = [m for m in states_in(title) if m.start >= portfolio.end()][:1]
    if not found and cut and cut.group().strip() in ("to", "at") and _AIDE.search(title, 0, cut.start()):
        found = states_in(title[cut.end() :])  # "an adviser to the Norwegian president"
    elif not found and cut and cut.group().strip() == "for" and _SPOKES.search(title, 0, cut.start()):
        found = [m for m in states_in(title[cut.end() :])[:1] if _OWN.fullmatch(title, cut.end(), cut.end() + m.start)]
    elif not found and cut and (head := _FOR_HEAD.search(title, cut.start())) and _SERVES.search(title, 0, cut.start()):
        found = states_in(title[head.start() :])  # "a director for security for the Norwegian prime minister"
    elif found and _IN_A_PLACE.search(title, 0, found[0].start):
        return None
    if not found:
        local = _LOCAL.search(title)
        return next((state for state, words in _OF_ONE if words.search(title)), None) or (
            place_country(local["city"] or local["place"]) if local else None
        )
    own = office_kind(title) == "security adviser"  # each state has a "Secretary of the Security Council"
    if found[0].code == "UN" and is_of_council(title):
        found = [m for m in found if m.form != "body"]
        return found[0].code if found else None
    if found[0].form == "body" and (found[0].start > 0 or own):  # "Secretary of the Security Council of Norway"
        states = [m for m in found if m.form != "body" and not _WITHIN.search(title, 0, m.start)]
        found = states or ([] if own else found)  # but the "UN mission in Norway" is the UN's
    return found[0].code if found and not _is_row(title, found) else None


_LOCAL = re.compile(
    r"\b(?:[Mm]ayor|[Gg]overnor)\sof\s(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})|\b(?P<city>(?:(?:New|San|Santa|Los|Las|Saint|São)\s)?[A-Z][\w’'-]+)"
    r"\s(?:[Mm]ayor|[Gg]overnor)\b"
)
"""Who governs a city or a province, and which, where the place tells the state: "Mayor of Osaka"."""
_OF_COUNCIL = re.compile(
    r"\b(?:secretary|chair(?:man|woman|person)?)\sof\s(?:the\s)?(?:\w+\s)?(?<!un\s)(?<!nations\s)security\scouncil\b",
    re.IGNORECASE,
)
"""Who heads a state's Security Council or serves in it; that of the UN has a president."""


def is_stationed(words: str, end: int) -> bool:
    """True where a city is only where somebody speaks for a body: "Nairobi | spokesman for the Union"."""
    return _STATIONED.match(words, end) is not None


def is_of_council(words: str) -> bool:
    """True for an office of a state's own Security Council, whichever state's."""
    return _OF_COUNCIL.search(words) is not None


def _is_row(title: str, found: Sequence[StateMention]) -> bool:
    """True where the first states of a title are named side by side, and differ."""
    states = {found[0].code}
    for one, other in pairwise(found):
        between = _AND.fullmatch(title, one.end, other.start)
        if between is None or other.form == "body":
            return False
        states.add(other.code)
        if "and" in between.group():
            return len(states) > 1
    return False


def country_in_title(title: str) -> str | None:
    """The state that a title serves: "Russian Defense Minister" is RUS; None where it serves a body."""
    side = side_in(title)
    return side if side and state_name(side) else None
