"""Thanked: who thanks another for having hosted a third had no part in it: "Lind thanked Mwaura for hosting Otieno"."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate
from memcon.resolve.words.phrases import pronoun

_FOR = re.compile(
    r"\b(?:thank(?:s|ed|ing)?|prais(?:es?|ed|ing)|congratulat(?:es?|ed|ing)|commend(?:s|ed|ing)?)\s+(?P<whom>[^.,;:\n]{2,90}?)"
    r"\s+(?:for|on)\s+(?:having\s+)?(?:[a-z]+ly\s+)?$"
)
_HOSTED = re.compile(r"(?:host|receiv|welcom)(?:ing|ed)\b")


def is_thanked_for(text: str, start: int) -> bool:
    """True where the occasion at `start` is what somebody is thanked for having hosted."""
    hosted = _HOSTED.match(text, start)
    return hosted is not None and _FOR.search(text, max(0, start - 150), start) is not None


def without_thanker(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion; of one for which somebody is thanked, its host and the guest that it names."""
    start = occasion.trigger.start
    low, high = sentences.span(start)
    told = _FOR.search(cast.text, low, start) if _HOSTED.match(cast.text, start) else None
    if told is None:
        return candidates
    begin, end = told.span("whom")
    hosts = [c for c in candidates if any(begin <= a < end for a, *_ in cast.roles[c.party.actor].mentions)]
    guests = [
        c
        for c in candidates
        if c not in hosts
        and start <= c.party.start < high
        and cast.roles[c.party.actor].kind in ("person", "office", "group")
        and not pronoun(cast.text[c.party.start : c.party.end])
    ]
    if not hosts or not guests:
        return candidates
    for host in hosts:
        host.party.role = "host"
    for guest in guests:
        guest.party.role = "guest"
    for one in (hosts[0], guests[0]):
        one.plain = True
    return [*hosts, *guests]
