"""Parentheses: whom a clause between two commas names that tells of somebody met nobody there.

"Roe, who has accused Chancellor Weiss of delay, met Otieno" and "Roe, appointed by President Lind, met Otieno" tell of
Roe and Otieno; "Roe, who was joined by Lind, met Otieno" of all three.
"""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_OPENS = re.compile(
    r",\s+(?:who(?:se)?|named|appointed|nominated|picked|backed|endorsed|criticised|criticized|accused|ousted|succeeding|replacing|challenging"
    r"|accusing|defying|echoing|quoting|citing)\s"
)
_CLOSES = re.compile(
    r",\s+(?:(?:then|also|later|today|has|had|have|is|are|was|were|will|would|be|been|to|due|scheduled|expected|set|held|hold|holding|had"
    r"|an?|on\s+[A-Z][a-z]+day|[a-z]+ly|[a-z]+-[a-z]+|private|separate|brief)\s+)*\Z"
)
"""What leads from the end of an aside to the verb of the outer clause: ", | later | met"."""
_TOGETHER = re.compile(
    r"\b(?:meet(?:s|ing)?|met|sp(?:oke|eaks?|oken|eaking)|talks?|talked|talking|visit\w*|host(?:s|ed|ing)?|receiv\w+|call(?:s|ed|ing)?|(?:tele)?phon\w+"
    r"|join(?:s|ed|ing)?|accompan\w+|alongside|together|with|flanked|led|leads?|leading|representing|represent(?:s|ed)|mediat\w+|attend\w*|invit\w+"
    r"|summit|arriv\w+|fl(?:ew|ies|ying))\b"
)
"""Words in an aside by which those whom it names may have been there, or that tell of another contact."""
LONGEST = 240  # characters of an aside
LEAD = 60  # characters between its end and the words for the occasion


def without_parenthetic(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> tuple[list[Candidate], Occasion]:
    """The candidates of an occasion without persons whom its sentence names in an aside before the verb alone.

    What the aside tells of is no topic of the occasion either.
    """
    low, high = sentences.span(occasion.trigger.start)
    found = _aside(cast.text, low, occasion.trigger.start)
    if found is None:
        return candidates, occasion
    begin, end = found

    def is_aside(candidate: Candidate) -> bool:
        role = cast.roles[candidate.party.actor]
        here = [a for a, *_ in role.mentions if low <= a < high]
        return role.kind == "person" and bool(here) and all(begin <= a < end for a in here)

    topics = tuple(a for a in occasion.arguments.get("topic", ()) if not begin <= a.start < end)
    occasion = replace(occasion, arguments={**occasion.arguments, "topic": topics})
    return [c for c in candidates if not is_aside(c)], occasion


def _aside(text: str, low: int, start: int) -> tuple[int, int] | None:
    """The aside of a sentence from `low` behind which the verb at `start` follows, where nobody in it came along."""
    closes = _CLOSES.search(text, max(low, start - LEAD), start)
    if closes is None:
        return None
    opens = list(_OPENS.finditer(text, max(low, closes.start() - LONGEST), closes.start()))
    begin, end = (opens[-1].end(), closes.start()) if opens else (0, 0)
    if not opens or _TOGETHER.search(text, begin, end) or _STOPS.search(text, begin, end):
        return None
    return begin, end


_STOPS = re.compile(r"[;:“”\"\n]")
