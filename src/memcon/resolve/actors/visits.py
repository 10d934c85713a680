"""Visits told by a state's own text: "Minister X will visit Chile. He will be received by President Y": Chile's.

A role comes in with the text, and the state of the visit on which somebody is met goes out.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.words.countries import capital_of, place_country, states_in

_VISIT_TO = re.compile(
    r"\b(?:(?:visit|trip)\s(?:to|in)|visit(?:s|ed|ing)|(?:travel(?:s|led|ed)?|flew|flies|go(?:es)?(?:\son)?|went(?:\son)?|continues?|heads?|moves?\son)\sto|arriv(?:es|ed)\sin)\s(?:the\s)?"
    r"(?P<place>[A-Z][\w’'-]+(?:\s(?:of\s)?[A-Z][\w’'-]+){0,3})"
)
_MEETS = re.compile(
    r"\b(?:received\sby|me(?:et|ets|eting|t)(?:\swith)?|(?:talks|meetings|consultations|discussions)\swith|call(?:s|ed)?\s(?:up)?on)\s"
    r"(?:(?!\b(?:accompanied|together|alongside|who)\b)[^.;:\n]){0,160}?\Z"
)
_MET_IN = re.compile(
    r"\b(?:meetings?|talks|consultations|discussions|met|audience)\s(?:held\s)?in\s(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s"
    r"(?:(?:on\s)?(?:\w+day|today|yesterday|\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\s\d{1,2})(?:\sand\s\w+day)?\s|(?:last|this)\s\w+\s)?with\s"
    r"(?:(?!\b(?:accompanied|together|alongside|who)\b)[^.;:\n]){0,120}?\Z"
)
OF_MANY = frozenset(
    (
        "Brussels",
        "Vienna",
        "Bern",
        "Paris",
        "Nairobi",
        "Addis Ababa",
        "Rome",
        "Doha",
        "Helsinki",
        "Riyadh",
        "Washington",
    )
)
"""Capitals where those meet who come from anywhere."""
BACK = 4  # sentences before the one of a meeting in which it is told that somebody goes there


def met_on_visit(text: str, sentences: Sentences, low: int, first: int, own: str) -> str | None:
    """The one state that somebody of `own` visits, as is told shortly before an official named at `first` is met."""
    if _MEETS.search(text, low, first) is None:
        return None
    begin = sentences.starts[max(0, sentences.at(low) - BACK)]
    told = _visited(text, low, first) or _visited(text, begin, first)
    return told.pop() if len(told) == 1 and own not in told else None


def _visited(text: str, low: int, high: int) -> set[str]:
    """The states to which `text[low:high]` tells that somebody goes."""
    told: set[str] = set()
    for visit in _VISIT_TO.finditer(text, low, high):
        states = states_in(visit["place"])
        code = states[0].code if states and states[0].start == 0 else place_country(visit["place"])
        told |= {code} if code else set()
    return told


def met_in_capital(text: str, low: int, first: int) -> str | None:
    """The state of the capital in which an official named at `first` is met: "her talks in Oslo on Monday with Y"."""
    met = _MET_IN.search(text, low, first)
    there = None if met is None or met["place"] in OF_MANY else capital_of(met["place"])
    if met is None or there is None or states_in(text[met.end("place") : first]):
        return None
    at_home = any(m.code == there for m in states_in(text[low : met.start("place")]))  # "Norway's premier met in Oslo"
    return None if at_home else there
