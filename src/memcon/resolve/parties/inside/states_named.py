"""States that met: "Norway and Chile negotiated in Lima" is theirs, whichever of them a head saw, and not the place's.

The candidates of an occasion come in. Where its clause has a row of states for its subject and tells of nobody whom
they met, those go out for certain, with whoever else the sentence names; so do a state and a body.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import PLAIN, is_verb, leads_to
from memcon.resolve.parties.inside.two_named import EACH_OTHER, MORE, UNDER, WHOM, WITH
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import StateMention, states_in

BEFORE = 80  # characters before a row of states in which it shows what it stands under
REACH = 160  # characters before a trigger in which the row that is its subject stands
_AND = re.compile(r",\s(?:the\s)?|,?\sand\s(?:the\s)?")
_NEAR = re.compile(r"\b(?:in|at|near|outside)\s+(?:the\s+)?\Z")


def states_named(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate] | None:
    """The candidates where a row of states is told plainly to have met; None where the clause tells otherwise."""
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    if occasion.mode == "visit" or not is_verb(text, start, end):
        return None
    low, high = sentences.span(start)
    if EACH_OTHER.search(text, start, end) is None and (WHOM.match(text, end) or WITH.search(text, end, high)):
        return None
    low = max(low, start - REACH)
    row = _row(text, low, start)
    if len({m.code for m in row}) < 2 or not leads_to(text, low + row[-1].end, start):
        return None
    first = low + row[0].start
    if UNDER.search(text, max(0, first - BEFORE), first) or MORE.search(text, max(0, first - BEFORE), first):
        return None
    known = {c.party.actor: c for c in candidates}
    out: list[Candidate] = []
    for mention in row:
        span = low + mention.start, low + mention.end
        number = cast.actor_for(*span)
        if number is None or cast.roles[number].kind not in ("state", "organization", "group"):
            return None
        found = known.get(number)
        if found is None:
            found = Candidate(Side(number, cast.side(number), "party", *span, None), PLAIN, False, 0, {})
        found.plain, found.acts = True, not out
        out.append(found)
    told = {c.party.actor for c in out}
    return [
        *out,
        *(c for c in candidates if c.away == 0 and c.party.actor not in told and not _is_place(c, text, start)),
    ]


def _row(text: str, low: int, high: int) -> list[StateMention]:
    """The states and bodies named last in `text[low:high]`, as far as nothing but commas and "and" parts them."""
    row: list[StateMention] = []
    for mention in reversed([m for m in states_in(text[low:high]) if m.form in ("name", "body")]):
        if row and _AND.fullmatch(text, low + mention.end, low + row[0].start) is None:
            break
        row.insert(0, mention)
    return row


def _is_place(candidate: Candidate, text: str, at: int) -> bool:
    """True for the state of a place behind the verb: "negotiated in | Lima"."""
    start = candidate.party.start
    return start > at and _NEAR.search(text, max(at, start - 12), start) is not None
