"""Politicians of the United States: the words around a name that tell the seat come in, whether they do goes out.

Papers there tell whose a legislator is by the party and the state that elected him, "Sen. Jane Roe (D-OR)", and leave
out of which country.
"""

from __future__ import annotations

import re

from memcon.find.names.seats import SEAT, STATES

_POST = (
    r"(?:(?:U\.?S\.?|United\sStates|[Ss]tate|former)\s)?"
    r"(?:Sen\.|[Ss]enator|Rep\.|[Rr]epresentative|[Cc]ongress(?:man|woman)|Gov\.|[Gg]overnor)"
)
_OF_PARTY = r"(?:Republican|Democrat(?:ic)?|GOP|DFL)"
_BEHIND = re.compile(
    rf",?\s?[(\[]{SEAT}|,\s{SEAT}"  # "Jane Roe (D-OR)", "Jane Roe, R-Ky.,"
    rf"|,\s(?:(?:an?|the)\s)?(?:(?!of\b|who\b|and\b)[\w-]+\s){{0,2}}?{STATES}(?:['’]s)?\s(?:[a-z-]+\s){{0,2}}(?:Republican|Democrat|[Ii]ndependent|[Ss]enator"
    r"|[Cc]ongress(?:man|woman)|lawmaker)\b"  # "Jane Roe, a Vermont Democrat"
    rf"|,\s(?:(?:an?|the)\s)?(?:[a-z-]+\s){{0,2}}(?:Republican|Democrat)\s(?:(?:senator|congress(?:man|woman)|lawmaker)\s)?(?:of|from)\s{STATES}\b"
)
_OF_STATE = re.compile(rf"\s(?:of|from)\s(?!Georgia\b){STATES}\b")
_POST_BEFORE = re.compile(rf"\b{_POST}\s\Z")
_BEFORE = re.compile(
    rf"\b(?!Georgia\s){STATES}(?:['’]s)?\s(?:{_OF_PARTY}\s)?{_POST}\s\Z"  # "Kentucky Sen. Jane Roe"
    rf"|\b{_OF_PARTY}\s{_POST}\s\Z"  # "Democratic Representative Jane Roe"
)
_SECRETARY = re.compile(
    r"\b(?:(?:[Aa]cting|[Dd]eputy|[Aa]ssistant|[Pp]rincipal)\s){0,2}(?:[Uu]nder\s?)?-?[Ss]ecretary\sof\s(?:[Ss]tate|[Dd]efen[cs]e)(?:\sfor\s(?:[\w-]+\s){1,6})?,?\s\Z"
    r"|\b(?:[Aa]ssistant|[Dd]eputy\s[Aa]ssistant)\s[Ss]ecretary\s\Z"
    r"|\b(?:(?:[Dd]eputy|[Aa]cting)\s)?(?:Commerce|Treasury|Homeland\sSecurity|Veterans\sAffairs)\sSecretary\s\Z"
    r"|\b(?:House\sSpeaker|(?:House|Senate)\s(?:[Mm]ajority|[Mm]inority)\s(?:[Ll]eader|[Ww]hip))\s\Z"
)
"""A title without its state as Americans bear it; that of a minister of theirs himself is known by the table."""
_DEPUTY = re.compile(r"\b(?:deputy|assistant|under|commerce|treasury|homeland|veterans|house|senate)", re.IGNORECASE)
_AMERICAN = re.compile(
    r"\bU\.?S\.?(?=\W)|\bUnited\sStates\b|\bAmericans?\b|\bWashington\b|\bWhite\sHouse\b|\bPentagon\b"
)


def serves_america(text: str, start: int) -> bool:
    """True for "Deputy Secretary of State Roe", of a name at `start`, in a text that speaks of Americans."""
    title = _SECRETARY.search(text, max(0, start - REACH), start)
    return title is not None and _DEPUTY.search(title.group()) is not None and _AMERICAN.search(text) is not None


REACH = 60  # characters before a name in which its post stands
FURTHER = 90  # … behind it, in which the seat does


def sits_in_america(text: str, start: int, end: int) -> bool:
    """True for the name of a legislator or governor, `text[start:end]`, beside which a seat or a party stands."""
    before = text[max(0, start - REACH) : start]
    behind = text[end : end + FURTHER]
    if _BEHIND.match(behind) or _BEFORE.search(before):
        return True
    return _POST_BEFORE.search(before) is not None and _OF_STATE.match(behind) is not None
