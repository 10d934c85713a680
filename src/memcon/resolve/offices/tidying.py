"""An office as it is shown: loose words around it come in, the office alone goes out.

Titles are read off the words beside a name, and what stands there need not be of the office: a dateline, "another",
an age, half of a bracket. What an actor is known by, by whom it is asked in the table and for whom it serves, is
settled before.
"""

from __future__ import annotations

import re

from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import states_in

_LOOSE = re.compile(
    r"\A(?:(?:(?i:as|with|by|led by|headed by|please\.?|hon(?:ou?rable|\.)|H\.?R\.?H\.?|"
    r"(?:his |her |their )?(?:(?:royal )?highness(?:es)?|majesty|excellency)(?: the)?)"
    r"|another|[Nn]either|[Bb]oth|nor|fellow|friend|trusted|new|newly (?:elected|appointed)"
    r"|most recently|embattled|\d+[- ]year[- ]old|CLOSE|PHOTOS?:?|an?|the|his|her|their|our|my|its)\s+)+(?=\S)"
)
"""What stands before an office and is none of it: "As", "another", "33-year-old"; a "New" in capitals is a name's."""
_OF_PLACE = re.compile(
    r"\A(?:(?:the|that|his|her|their|its|our)\s+)?(?:\w+\s)?(?:country|nation|kingdom|republic|island|bloc|alliance|body"
    r"|group|agency|party|union)['’]s\s+(?=\S)"
)
"""Whose office it is, where that is no name: "the country's" of "the country's leader"."""
_EMBATTLED = re.compile(r"(?<=['’]s )(?:embattled|new|newly (?:elected|appointed)|longtime|\d+-year-old)\s+(?=\S)")
_TO_WHOM = re.compile(r"\s(?:to|of|for|under)\s(?:Mr|Mrs|Ms|Dr|Sir|Gen|Sen|Rep|Gov)\.?\Z")
"""What goes on to a person whose name is cut off: "adviser to Mr"."""
_ENDS = re.compile(r"[\s,;:\"“”(\[]+\Z")
_CLOSED = re.compile(r"\)\Z")
_DATED = ("prime minister", "foreign minister", "defence minister", "finance minister", "president", "monarch")


def tidied_office(office: str) -> str:
    """An office without the words around it; one of nothing else stays as it is."""
    shown = _ENDS.sub("", office)
    if "(" not in shown:
        shown = _CLOSED.sub("", shown)
    shown = _LOOSE.sub("", shown)
    shown = _OF_PLACE.sub("", shown)
    shown = _EMBATTLED.sub("", shown)
    shown = _TO_WHOM.sub("", shown)
    shown = _without_rank(_without_dateline(_without_echo(shown)))
    return shown if any(c.isalpha() for c in shown) else office


def _without_dateline(office: str) -> str:
    """An office without the city before it, "Oslo Foreign Minister": ministers are a state's, mayors a city's."""
    first = next(iter(states_in(office)), None)
    if first is None or first.start or first.form != "capital" or office[first.end : first.end + 1] != " ":
        return office
    rest = office[first.end + 1 :]
    return rest if office_kind(rest) in _DATED else office


_RANKS = frozenset(("Army", "Colonel", "Lieutenant", "Major", "Brigadier", "Rear", "Vice", "Fleet"))


def _without_rank(office: str) -> str:
    """An office without half of the rank behind it: "Deputy Defence Minister Army | General"."""
    before, _, last = office.rpartition(" ")
    return before if last in _RANKS and before and is_title_word(before.rpartition(" ")[2]) else office


def _without_echo(office: str) -> str:
    """ "President of Norway" of "President of Norway President": a title that the name's own title repeats."""
    words = office.split(" ")
    again = len(words) > 2 and words[0] == words[-1] and is_title_word(words[0]) and words[1] == "of"
    return " ".join(words[:-1]) if again else office
