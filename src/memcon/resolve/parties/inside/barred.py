"""Who keeps whom from a visit: "Norway barred X from visiting after Y had asked for it" is of Norway and X alone."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.reader.labels import STATUSES
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.bystanders import comes_in
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import WEEKDAY

_KEPT = re.compile(
    r"\b(?:(?P<bars>bar(?:s|red)|ban(?:s|ned)|block(?:s|ed)|prevent(?:s|ed)|stop(?:s|ped)|prohibit(?:s|ed))"
    r"\s+(?P<who>[^;:\n]{1,90}?)\s+from"
    r"|(?:refuse[sd]?|decline[sd]?|will\s+not|would\s+not|did\s+not|won['’]t|didn['’]t)\s+(?:to\s+)?(?:let|allow|permit)"
    r"\s+(?P<whom>[^;:\n]{1,90}?)(?:\s+to)?"
    r"|(?:denie[sd]|refuse[sd]?)\s+(?P<to>(?!to\b)[^;:\n]{1,90}?)\s+(?:entry|permission|an?\s+(?:entry\s+)?visa)(?:\s+to|\s+for)?)"
    r"\s+(?:(?:a|an|his|her|their|going|on|[a-z]+ing|official|private|political)\s+){0,5}?"
    r"(?:visit(?:s|ing)?|trips?|travel(?:l?ing)?|tour(?:ing)?)\b"
)
"""Who is kept from a visit."""
_MEANWHILE = re.compile(
    rf"(?:,[^,;:\n]{{1,60}},)?\s+(?:(?:on\s+)?(?:{WEEKDAY})\s+|(?:this|last)\s+(?:week|month|year)\s+|(?:has|had|have|also|then|again|twice|later|[a-z]+ly)\s+)*",
)
_MODES = ("visit", "meeting", "unknown")
_TO_MEET = re.compile(r"[^,;:\n]{0,60}?\s(?:to|and)\s+(?:meet|see|attend|join|speak|talk)\b")
_ITS = re.compile(r"[’']s\s+(?:[a-z]+\s+){0,2}(?:government|ministry|authorities|parliament|cabinet|embassy)\b")
_BEHIND = re.compile(
    r",|\s(?:after|amid|before|because|as|when|while|since|following|despite|and|but|in\s+response)\b|[“”\"]"
)


def without_who_did_not_bar(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> tuple[list[Candidate], Occasion]:
    """The candidates and the occasion; of a visit that is refused, who forbids it and those whom he keeps from it."""
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    low, high = sentences.span(start)
    kept = next((m for m in _KEPT.finditer(text, low, high) if m.start() <= start < m.end()), None)
    if kept is None or occasion.mode not in _MODES or _TO_MEET.match(text, kept.end(), high):
        return candidates, occasion
    end = max(end, kept.end())
    forbids = _who_forbids(candidates, cast, low, kept.start())
    if forbids is None:
        return candidates, occasion
    name = "who" if kept["bars"] else "whom" if kept["whom"] else "to"
    guests = [c for c in candidates if kept.start(name) <= c.party.start < kept.end(name)]
    behind = _BEHIND.search(text, end, high)

    def stays(candidate: Candidate) -> bool:
        at = candidate.party.start
        if candidate in guests or candidate.party.side == forbids.party.side or comes_in(candidate, cast, sentences):
            return True
        return end <= at < (behind.start() if behind else high)

    if not guests:
        return candidates, occasion
    refused = replace(occasion, mode="visit", status="refused", statuses=tuple(float(s == "refused") for s in STATUSES))
    colleagues = (
        (forbids.party.side, None) if cast.roles[forbids.party.actor].kind == "person" else (forbids.party.side,)
    )
    own = all(c.party.side in colleagues for c in guests)  # who keeps his own people from it is no host
    for candidate in guests if own else (forbids, *guests):
        candidate.plain = True
        candidate.party.role = "host" if candidate is forbids else "guest"
    others = [c for c in candidates if c is not forbids and stays(c)]
    return (others if own else [forbids, *others]), refused


def _who_forbids(candidates: list[Candidate], cast: Cast, low: int, verb: int) -> Candidate | None:
    """The state or the one who is the subject of the verb."""
    text = cast.text
    told = [
        (a, b, n)
        for n, role in enumerate(cast.roles)
        for a, b, _ in role.mentions
        if low <= a < verb and _MEANWHILE.fullmatch(text, b, verb)
    ]
    start, end, actor = max(told, default=(0, 0, None))
    if actor is None:
        named = [s for s in states_in(text[low:verb]) if s.form == "name"]
        spans = ((low + s.start, _with_its_organ(text, low + s.end)) for s in named)
        start, end = next((span for span in spans if _MEANWHILE.fullmatch(text, span[1], verb)), (0, 0))
        actor = cast.actor_for(start, end) if end else None
    if actor is None or cast.side(actor) is None:
        return None
    known = next((c for c in candidates if c.party.actor == actor), None)
    return known or Candidate(Side(actor, cast.side(actor), "party", start, end, None), 0.0, False, 0, {})


def _with_its_organ(text: str, end: int) -> int:
    """Where the name of a state ends, with that of its government behind it."""
    its = _ITS.match(text, end)
    return its.end() if its else end
