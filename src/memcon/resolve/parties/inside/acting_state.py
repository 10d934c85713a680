"""States that act: "Norway on Monday summoned the ambassador", "Norway mediated talks": the verb's subject took part.

An occasion's candidates come in; the state that its verb has for a subject goes out beside them, as host of whom it
summoned and as mediator of what it mediated, where nobody of that side is among them.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import states_in

REACH = 80  # characters before a verb in which its subject stands
_SUMMONS = re.compile(r"(?:summon(?:s|ed)|call(?:s|ed)\s+in|convok(?:es|ed))")
_MEDIATES = re.compile(r"(?:mediat(?:es|ed)|broker(?:s|ed)|facilitat(?:es|ed)|conven(?:es|ed))\b")
_LEADS = re.compile(
    r",?\s(?:(?:(?:on|late|early|last|earlier)\s){0,2}(?:[A-Z][a-z]+day|today|yesterday|this\sweek|week|month),?\s"
    r"|(?:has|have|had|also|then|again|twice|formally|urgently|immediately|promptly|meanwhile)\s)*"
)
"""What stands between a subject and its verb: "Norway | on Monday also | summoned"."""
_OF_ANOTHER = re.compile(r"\b(?:in|to|with|against|and|or|between|by|for)\s(?:the\s)?\Z")


def with_acting_state(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of a summons or a mediation, with the state that is the subject of its verb."""
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    summons = _SUMMONS.fullmatch(text, start, end) is not None
    if not candidates or not (summons or _MEDIATES.match(text, start, end)):
        return candidates
    low = max(sentences.span(start)[0], start - REACH)
    state = next(
        (
            m
            for m in states_in(text[low:start])
            if m.form == "name"
            and _LEADS.fullmatch(text, low + m.end, start)
            and not _OF_ANOTHER.search(text, low, low + m.start)
        ),
        None,
    )
    if state is None or any(c.party.side == state.code and c.away == 0 for c in candidates):
        return candidates
    number = cast.actor_for(low + state.start, low + state.end)
    behind = [c for c in candidates if c.party.start >= end and c.away == 0 and c.party.side not in (None, state.code)]
    if number is None or cast.side(number) != state.code or not behind:
        return candidates
    for candidate in behind:
        candidate.plain = True
    role = "host" if summons else "mediator"
    own = Side(number, state.code, role, low + state.start, low + state.end, None)
    return [*candidates, Candidate(own, 0.0, False, 0, {}, plain=True)]
