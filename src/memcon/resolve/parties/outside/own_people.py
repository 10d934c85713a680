"""A meeting among one state's own people: the candidates of an occasion come in, nobody of another sentence goes out.

"Ms. Roe spoke after a meeting with the President": where both are Norway's, it is no contact, and no other state's
people of whom the text tells elsewhere were there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import is_verb
from memcon.resolve.parties.taking_part import Candidate
from memcon.resolve.words.phrases import TO_WHOM

_WITH = re.compile(r"\s+with\s+(?:the\s+)?")
_OFFICE = re.compile(
    r"\s+with\s+(?P<whom>the\s+(?:[Pp]resident|[Pp]rime\s+[Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen))"
    r"(?!['’]|\s+(?:of|[A-Z]))\b"
)
"""An office that is all the words say of whom somebody met: "met | with the President"."""
_HE = re.compile(
    r"\b(?P<who>[Hh]e|[Ss]he|I)\s+(?:(?:also|had|has|just|recently|later|then|first|personally|again)\s+){0,3}"
    r"(?:(?:h[eo]ld|had|have)\s+(?:an?\s+)?(?:[a-z-]+\s+)?)?\Z"
)
"""Who met somebody, of whom the sentence names no more: "Roe said | she | spoke with the President"."""
BEFORE = 60  # characters before a trigger in which such a subject stands
_AND = re.compile(r",?\s+and\s+(?:[\w’'.-]+\s+){0,3}|,\s+(?:[\w’'.-]+\s+){0,3}")
_ERRAND = re.compile(r"\b(?:and|to)\s+(?:ask|order|instruct|direct|urge|tell|told)(?:e?d)?\s+(?:him|her|them)\s+to\b")
_PEOPLE = ("person", "office")
_ENVOYS = re.compile(r"\b(?:ambassadors|consuls|heads\sof\s(?:the\s)?(?:diplomatic\s)?missions|governors|mayors)\b")
"""Several whom their own state calls together: "meetings with all serving | ambassadors | of Norway"."""


def among_own(
    candidates: list[Candidate],
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    speaker_at: Callable[[int], int | None],
) -> list[Candidate]:
    """The candidates, none from another sentence where its own tells of one state's people alone.

    One of them stands behind "with" or a verb, and is not all whom the sentence names of them, or "he" is another of
    them. `speaker_at` tells whose words stand at an offset.
    """
    low, high = sentences.span(occasion.trigger.start)
    errand = _ERRAND.search(cast.text, occasion.trigger.end, high)  # whom the other is to see was not on the telephone
    high = errand.start() if errand else high
    here = [c for c in candidates if low <= c.party.start < high]
    if not here or len(here) == len(candidates) or len({c.party.side for c in here}) > 1 or not here[0].party.side:
        return candidates
    whom = _whom(here, occasion, cast)
    if whom is None or cast.side(whom[0]) != here[0].party.side:
        return candidates
    if cast.roles[whom[0]].kind not in _PEOPLE:
        own = any(c.party.actor == whom[0] and _ENVOYS.search(cast.text, c.party.start, c.party.end) for c in here)
        return here if own and (len(here) > 1 or cast.own == here[0].party.side) else candidates
    start = occasion.trigger.start
    he = _HE.search(cast.text, max(sentences.span(start)[0], start - BEFORE), start)
    subject = None if he is None else cast.actor_for(*he.span("who"), speaker_at(he.start()))
    if subject not in (None, whom[0]) and cast.side(subject) == here[0].party.side:
        return here
    others = (c for c in here if c.party.actor != whom[0] and cast.roles[c.party.actor].kind == "person")
    return here if any(not _AND.fullmatch(cast.text, whom[1], c.party.start) for c in others) else candidates


def _whom(here: Sequence[Candidate], occasion: Occasion, cast: Cast) -> tuple[int, int] | None:
    """Who is named behind "with", and where the words for him end: "meeting | with Roe", "meeting with Roe"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    for party in (c.party for c in here):
        inside = start < party.start < end and cast.text.startswith("with", party.start - 5)
        inside = inside or (start < party.start < end and cast.text.startswith("with the", party.start - 9))
        lead = TO_WHOM if is_verb(cast.text, start, end) else _WITH
        if inside or (party.start > end and lead.fullmatch(cast.text, end, party.start)):
            return party.actor, party.end
    office = _OFFICE.match(cast.text, end)
    actor = cast.actor_for(*office.span("whom")) if office else None
    return None if actor is None or office is None else (actor, office.end())
