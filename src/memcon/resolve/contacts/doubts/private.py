"""Who stands for no side: a party whose state nothing tells comes in, whether words make it a private one goes out."""

from __future__ import annotations

import re
from collections.abc import Set

from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import is_verb
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import FOREIGN, is_people_noun

_PEOPLE = (
    r"(?:leaders?|chiefs?|heads?|representatives?|officials?|delegat\w+|members?|presidents?|executives?|governors?"
    r"|premiers?)"
)
_PRIVATE = re.compile(
    r"\b(?:\w+s[’']|unions?|business|church|religious|faith|student|community|industry|labou?r|company|tribal|clan|village"
    rf"|county|provincial|municipal|party|opposition|coalition|civic|civil society|farm)\s+{_PEOPLE}\b",
    re.IGNORECASE,
)
"""Words for those who speak for no side: "union leaders", "provincial premiers"."""
_COMPANY = r"(?:chief executive(?: officer)?|CEO|(?:co-?)?founder)"
_HEADS = re.compile(rf"\b{_COMPANY},?\s+$")
_HEADS_AFTER = re.compile(rf",\s+(?:the\s+|a\s+)?(?:[\w’'-]+\s+){{0,3}}?{_COMPANY}\b")
_LEADS_THEM = re.compile(
    r",\s+(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,2}?(?:union|business|church|labou?r|student|community|tribal)\s+"
    r"(?:leader|chief|head|boss|president)\b"
)
_GROUP = (
    r"(?:(?:trade\s+|teachers['’]\s+)?unions?|business|church|religious|student|community|industry|labou?r|tribal|clan|farm|strike"
    r"|protest|civic|opposition|\w+s['’](?:\s+union)?)"
)
_HOME_POST = re.compile(
    rf"\b(?:{_GROUP}\s+(?:leader|chief|head|boss|president|activist)|leader\s+of\s+the\s+opposition|archbishop|bishop"
    r"|business(?:man|woman)|mayor|senator|speaker|police\s+chief|inspector[- ]general(?:\s+of\s+police)?),?\s+$",
    re.IGNORECASE,
)
"""Titles before a name of those whom their own government meets: "trade union leader", "opposition leader"."""
_SITS = re.compile(r"\b[Ss]enator\s+$")
_NEXT = 160  # characters after a sentence in which words may tell whose senator somebody is
_TITLE = 60  # characters before a name in which its title stands
NEAR = 80  # characters behind a verb in which those stand who were met
_DESCRIBES = re.compile(r",|\s\(|\s+(?:of|from|for)\s")


def are_foreign(words: str) -> bool:
    """True for words for the people of other states: "world leaders", but not "union leaders"."""
    return FOREIGN.search(_PRIVATE.sub("", words)) is not None


def is_private(party: Side, trigger: tuple[int, int], cast: Cast, others: Set[str]) -> bool:
    """True for a person who heads a company or a union, and for one of whom a text tells nothing but the name.

    The latter only behind a verb such as "met", the `trigger`: who acts is somebody all readers know. `others` are the
    sides known: who leads the opposition, or sits in a senate, is of theirs where the words around name no other state.
    """
    role = cast.roles[party.actor]
    if role.sector == "BUS":
        return True
    named = sorted((a, b) for a, b, form in role.mentions if form == "name")
    for start, end in named:
        if _HEADS.search(cast.text, max(0, start - 30), start) or _HEADS_AFTER.match(cast.text, end):
            return True
        if _LEADS_THEM.match(cast.text, end):
            return True
    if named and _is_at_home(party, named[0], cast, others):
        return True
    if not named or role.office or role.sector or role.foreign or len(role.name.split()) < 2:
        return False
    whom = 0 <= party.start - trigger[1] <= NEAR and is_verb(cast.text, *trigger)
    return whom and not _is_described(named[0], cast)


def _is_at_home(party: Side, first: tuple[int, int], cast: Cast, sides: Set[str]) -> bool:
    """True where a title of home politics stands before a name, and no state but those of `sides` in its sentence."""
    if not _HOME_POST.search(cast.text, max(0, first[0] - _TITLE), first[0]):
        return False
    if cast.roles[party.actor].foreign:
        return False
    spans = {cast.sentences.span(at) for at in (first[0], party.start)}
    if _SITS.search(cast.text, max(0, first[0] - _TITLE), first[0]):  # many who travel sit in a senate
        spans |= {(high, min(high + _NEXT, len(cast.text))) for _, high in spans}
    return all(state.code in sides for low, high in spans for state in states_in(cast.text[low:high]))


def _is_described(first: tuple[int, int], cast: Cast) -> bool:
    """True where a title, an apposition or words such as "of Norway" stand beside the name where it comes first."""
    start, end = first
    before = cast.text[max(0, start - 30) : start]
    before = before.rstrip()
    lead = before.split()[-1] if before.split() else ""
    titled = lead[-1:].isalpha() and (lead[:1].isupper() or is_people_noun(lead))
    return titled or _DESCRIBES.match(cast.text, end) is not None
