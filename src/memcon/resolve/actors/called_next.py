"""Who is told by office in the sentence behind the one that names him: "I called Ola Roe. The Norwegian minister said".

Of Roe nothing else tells whose minister he is. Roles come in, and go out with that office and state.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.delegations import named_in
from memcon.resolve.actors.describing import describe
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.countries import states_in

LEAD = 40  # characters before a name in which the verb stands whose object it is
REST = 100  # characters of the sentence behind the name
_OBJECT = re.compile(
    r"\b(?:called|phoned|telephoned|rang|met|saw|received|visited|hosted|briefed|sat\s+down|sp(?:oke|oken)|talked)"
    r"(?:\s+(?:with|to))?\s+(?:(?:Mr|Ms|Mrs|Dr|Gen|Sheikh)\.?\s+)?\Z"
)
_OFFICE = re.compile(
    r"The\s+(?P<title>(?P<state>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s+(?:(?:foreign|prime|defen[cs]e|interior|finance|trade|deputy|energy)\s+){0,2}"
    r"(?:minister|president|premier|chancellor|leader|envoy|ambassador|general|commander|negotiator|diplomat))(?=,?\s+[a-z])"
)
"""How the next sentence calls him: "The Norwegian minister | listened"."""


def describe_as_called_next(roles: Sequence[Role], text: str, sentences: Sentences, own: str | None) -> None:
    """Note the office and the state of somebody whom the next sentence calls by them, and of whom no other word tells.

    He is the last who is named, whom others met or called; nobody of that state stands before, which is not `own`.
    """
    if not len(sentences):
        return
    named = named_in(roles)
    for place, (start, end, number) in enumerate(named):
        role = roles[number]
        known = role.country or role.body or role.office or role.post or role.foreign or role.private
        if known or role.counterpart or not _OBJECT.search(text, max(0, start - LEAD), start):
            continue
        here = sentences.at(start)
        if here + 1 >= len(sentences) or (place + 1 < len(named) and named[place + 1][0] < sentences.starts[here + 1]):
            continue
        low, high = sentences.span(start)
        following = sentences.starts[here + 1]
        called = _OFFICE.match(text, following)
        if called is None or high - end > REST or "\n" in text[end:following]:
            continue
        told = states_in(called["state"])
        if len(told) != 1 or told[0].form != "demonym" or told[0].text != called["state"] or told[0].code == own:
            continue
        before = {m.code for m in states_in(text[low:start])}
        first, last = bisect_left(named, (low, 0, 0)), bisect_right(named, (start, 0, 0))
        others = {roles[n].country for *_, n in named[first:last] if n != number}
        if told[0].code not in before | others:
            describe(role, called["title"])
