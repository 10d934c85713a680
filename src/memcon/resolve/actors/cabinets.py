"""Officials named in a row behind two of one state: they are of its cabinet, too.

"Norway's Prime Minister A, Norwegian Defence Minister B and Minister C": the text says of no one else's that C is.
Where a row is whom somebody met, its first tells it: "met Norway's Prime Minister A and Defence Minister B".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from memcon.find.sentences import Sentences
from memcon.resolve.actors.delegations import is_title, named_in
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import states_in

_NEXT = re.compile(r"(?:['’]s?)?(?:,|,?\s+and|,?\s+as\s+well\s+as)\s+(?P<title>\S[^;:()\n]*)")
_ABROAD = ("ambassador", "attaché", "spokesperson")
"""Kinds of offices that are held among those of another state."""
_WHERE = r"(?:in|at|on)\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?,?\s+"
_MET = re.compile(
    r"\b(?:met|meets?|meeting|talks|spoke|hosted|received|welcomed)\s+(?:(?:today|yesterday|separately|also)\s+)?"
    rf"(?:(?:{_WHERE})*with\s+)?"
    r"(?:the\s+)?(?P<title>[^;:()\n]*)\Z"
)
"""How a row begins of those whom somebody met."""
_MINISTER = re.compile(r"\b(?:minister|speaker)\b", re.IGNORECASE)
FAR = 90  # characters between two names in a row


def serve_in_rows(roles: Sequence[Role], text: str, sentences: Sentences, home: str | None) -> None:
    """Give an official without a state to that of the two who are named right before him; not to `home`."""
    open_ones = {n for n, r in enumerate(roles) if r.kind == "person" and r.country is None and r.body is None}
    if not open_ones or not len(sentences):
        return
    row: list[int] = []
    for (begin, end, first), (start, _, second) in pairwise(named_in(roles)):
        link = _NEXT.fullmatch(text, end, start) if start - end <= FAR else None
        if link is None or not is_title(link["title"]) or sentences.at(end - 1) != sentences.at(start):
            row = []
            continue
        row = [*(row or [first]), second]
        role = roles[second]
        if second not in open_ones or role.foreign or role.private:
            continue
        if len(row) < MANY:
            told = roles[first].office or ""
            of_one = _is_of_minister(link["title"], told, _ENDS.match(link[0]) is None) or _is_states_man(link["title"])
            if not (of_one and _were_met(text, sentences, begin)):
                continue
        kind = office_kind(link["title"].strip())
        if kind in _BESIDE and any(office_kind(roles[n].office or "") == kind for n in row[:-1]):
            continue
        states = {roles[n].country for n in row[-MANY:-1]}
        state = states.pop() if len(states) == 1 else None
        if state not in (None, home) and kind not in _ABROAD:
            role.country = state


MANY = 3  # names of a row of which the first two tell the state of the last
_BESIDE = {"prime minister": "president", "president": "prime minister"}
_ENDS = re.compile(r"(?:['’]s?)?,?\s+(?:and|as)\b")
TITLES = 120  # characters of a title, and of the word by which it is told that somebody was met


def _is_of_minister(title: str, other: str, goes_on: bool) -> bool:
    """True for a minister's title, of another office than `other`; a president's and a premier's where a row `goes_on`.

    "Chilean President A and Prime Minister B" may be of two states.
    """
    kind, known = office_kind(title.strip()), office_kind(other)
    if kind in _BESIDE:
        return (goes_on and known == _BESIDE[kind]) or (kind == "prime minister" and known == "monarch")
    return _MINISTER.search(title) is not None and kind != known


_MAN = re.compile(
    r"(?:(?:Deputy|First|Acting|Senior|Chief|Special|Presidential)\s){0,3}(?:(?:Special|Presidential)\s(?:Representative|Envoy)"
    r"|Presidential\s(?:Advis[eo]r|Aide|Assistant)|National\sSecurity\sAdvis[eo]r|Chief\sof\s(?:the\s)?(?:General\s|Defen[cs]e\s)?Staff)"
    r"(?:\s(?:on|for)\s(?P<field>\S[^,;:()\n]*))?"
)


def _is_states_man(title: str) -> bool:
    """True for a title of which states have one each: "Special Representative on Trade"; one for a state is a body's.

    Who is met in one row with a minister is none of those who met them.
    """
    man = _MAN.fullmatch(title.strip())
    return man is not None and not states_in(man["field"] or "")


def _were_met(text: str, sentences: Sentences, start: int) -> bool:
    """True for a name with which a row begins of those whom somebody met: nothing but a title is in between."""
    met = _MET.search(text, max(sentences.span(start)[0], start - TITLES), start)
    return met is not None and is_title(met["title"])
