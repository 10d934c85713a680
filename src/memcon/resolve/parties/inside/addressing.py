"""Addressing: who tells another something in a call takes part in it with whom he tells: "In a call, X urged Y to …".

The noun for the occasion stands beside the clause, and the head may link it to nobody there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import TO_WHOM

_TELLS = re.compile(
    r",?\s+(?:has\s+|had\s+|also\s+|\w+ly\s+)*(?:told|tells|assure[sd]|reassure[sd]|congratulate[sd]|thank(?:s|ed)|urge[sd]"
    r"|ask(?:s|ed)|warn(?:s|ed)|inform(?:s|ed)|brief(?:s|ed)|promise[sd]|invite[sd]|press(?:es|ed)|remind(?:s|ed)|caution(?:s|ed)"
    r"|advise[sd]|implore[sd])(?=\s)"
)
_IN_IT = re.compile(
    r"\b(?:in|during|by|over|on)\s+(?:an?\s+|the\s+|that\s+|their\s+)?(?:(?!\w+ing\b)[\w-]+\s+){0,2}$", re.IGNORECASE
)
_WITH = re.compile(r"\s+(?:with|between|from|to)\b")
_TITLE = re.compile(r"(?:(?:new\s+|the\s+|his\s+|her\s+)?[\w’'.-]+\s+){0,6}")


def addressed(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of an occasion; where one told another something in it, those two, and none of other sentences."""
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    if not _IN_IT.search(text, low, start) or _WITH.match(text, end):
        return candidates
    pair = _pair([c for c in candidates if low <= c.party.start < high], text)
    if pair is None or pair[0].party.side in (None, pair[1].party.side) or pair[1].party.side is None:
        return candidates
    for one in pair:
        one.plain = True
    pair[0].acts = True
    return [c for c in candidates if c.away == 0]


def _pair(here: Sequence[Candidate], text: str) -> tuple[Candidate, Candidate] | None:
    """Who tells and whom, where their names stand before and behind the verb."""
    for one in sorted(here, key=lambda c: c.party.start):
        tells = _TELLS.match(text, one.party.end)
        if tells is None:
            continue
        for other in sorted(here, key=lambda c: c.party.start):
            begin = other.party.start
            if begin > tells.end() and (
                TO_WHOM.fullmatch(text, tells.end(), begin) or _TITLE.fullmatch(text, tells.end() + 1, begin)
            ):
                return one, other
    return None


_NOTIFIES = re.compile(
    r"(?:notif(?:ies|ied)|inform(?:s|ed)|warn(?:s|ed)|advise[sd]|alert(?:s|ed)|wr(?:ites|ote|itten))(?:\s(?:to|formally))?"
)
_HAS = re.compile(
    r"(?:,\s[^,;.\n]{2,60},)?\s+(?:(?:has|have|had|also|then|since|already|formally|officially|on\s[A-Z][a-z]+day|today|yesterday|[a-z]+ly),?\s+){0,3}"
)


def of_notifier(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of a message, with whoever is subject of its verb: "Norway has | notified | Chile that …"."""
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    if occasion.mode != "message" or _NOTIFIES.fullmatch(text, start, end) is None:
        return candidates
    low = sentences.span(start)[0]
    named = [c for c in candidates if low <= c.party.start and _HAS.fullmatch(text, c.party.end, start)]
    if not named:
        state = next(
            (m for m in states_in(text[low:start]) if m.form == "name" and _HAS.fullmatch(text, low + m.end, start)),
            None,
        )
        number = cast.actor_for(low + state.start, low + state.end) if state else None
        if state is None or number is None or cast.side(number) != state.code:
            return candidates
        own = Side(number, state.code, "initiator", low + state.start, low + state.end, None)
        named = [Candidate(own, 0.0, False, 0, {})]
        candidates = [*(c for c in candidates if c.party.actor != number), *named]
    sender = max(named, key=lambda c: c.link)
    if sender.party.side is not None and any(c.party.side not in (None, sender.party.side) for c in candidates):
        sender.plain = sender.acts = True
        sender.party.role = "initiator"
    return candidates


_FROM_TO = re.compile(
    r"(?:letter|message|note|telegram|cable)s?\s+(?:of\s+[a-z]+\s+)?from\s+(?P<by>[^,;:.()“”\"\n]{2,80}?)\s+to\s+"
    r"(?P<to>(?:the\s+)?(?:[A-Z][\w’'-]*\s+(?:(?:of|for|and)\s+)?){0,8}[A-Z][\w’'-]+)"
)
"""Whose a letter is, and to whom: "a letter from | President Roe | to | King Karim"."""
NEAR = 40  # characters behind the words for a message within which "from" stands


def of_letter(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of a message; of "a letter from X to Y" with both, and with nobody named behind them."""
    text, trigger = cast.text, occasion.trigger
    high = sentences.span(trigger.start)[1]
    told = _FROM_TO.search(text, trigger.start, high) if occasion.mode == "message" else None
    if told is None or told.start() > trigger.end + NEAR:
        return candidates
    by = next((c for c in candidates if told.start("by") <= c.party.start < told.end("by")), None)
    if by is None or by.party.side is None:
        return candidates
    to = next((c for c in candidates if told.start("to") <= c.party.start < told.end("to")), None)
    number = cast.actor_for(*told.span("to")) if to is None else to.party.actor
    if number is None or number == by.party.actor or cast.side(number) == by.party.side:
        return candidates
    if to is None:
        to = Candidate(Side(number, cast.side(number), "party", *told.span("to"), None), 0.0, False, 0, {})
        candidates = [*(c for c in candidates if c.party.actor != number), to]
    by.plain = to.plain = True
    return [c for c in candidates if c is to or not told.end("to") <= c.party.start < high]
