"""A summit that came to nothing as states pulled out: it is off, and was to be between these and its host.

"Kenya will not attend a summit planned for May in Lome. Ghana and Mali pulled out, and Togo said the meeting was
postponed": drafts come in, and go out with one of all four for those of such a passage.
"""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import place_country, state_name, states_in

_SUMMIT = re.compile(r"\b(?:summit|gathering|conference|meeting)\b")
_OUT = re.compile(
    r"\b(?:pulled\sout|withdrew|dropped\sout|backed\sout|boycotted|(?:(?:will|would)\snot|won[’']t|wouldn[’']t|refused\sto|declined\sto)\s(?:attend|take\spart|go))\b"
)
_OFF = re.compile(
    r"\b(?:the\s(?:summit|gathering|conference|meeting)|it)\s(?:was|is|has\sbeen|had\sbeen|would\sbe|will\sbe)\s(?:indefinitely\s)?"
    r"(?:postponed|cancell?ed|called\soff|put\soff|scrapped)\b|\b(?:called\soff|postponed|cancell?ed)\sthe\s(?:summit|gathering|conference|meeting)\b"
)
_ELSEWHERE = re.compile(r"\b(?:in|at|from|of|with|against|over|on)\s(?:the\s)?\Z")
_SAYS = re.compile(r"\s(?:[\w’]+\s){0,3}?(?:said|says|announced|confirmed|called\soff|postponed|cancell?ed)\b")
NEXT = 2  # sentences behind the words for a summit in which others pull out and it is called off
LEAST = 2  # sides of a contact
SURE = 0.9  # that those take part of whom such a passage tells


def with_those_out(read: list[Draft], cast: Cast, sentences: Sentences) -> list[Draft]:
    """The drafts, those of a summit that fell through as one of all who were to attend it."""
    out: list[Draft] = []
    covered = -1
    for draft in read:
        if draft.trigger.start < covered:
            continue
        out.append(draft)
        home = sentences.at(draft.trigger.start)
        low = sentences.starts[home]
        high = sentences.ends[min(len(sentences.ends) - 1, home + NEXT)]
        text = cast.text
        off = _OFF.search(text, low, high)
        named = _SUMMIT.search(text, draft.trigger.start, sentences.ends[home])
        if draft.mode not in ("meeting", "talks") or off is None or named is None:
            continue
        high = sentences.span(off.start())[1]
        parties = _those_out(low, high, cast, sentences)
        host = _host(draft, off, cast, sentences)
        parties = [p for p in parties if host is None or p.side != host.side]
        if len(parties) + (host is not None) < LEAST:
            continue
        draft.parties = sorted([*parties, *([host] if host else [])], key=lambda p: (p.start, p.actor))
        if not text[draft.trigger.start : draft.trigger.end].strip(" aAnthe"):  # "a | summit"
            draft.trigger = replace(draft.trigger, end=named.end())
        draft.status, draft.mode, draft.statuses, draft.of_both = "cancelled", "meeting", [], True
        draft.evidence |= {sentences.span(p.start) for p in draft.parties} | {sentences.span(off.start())}
        covered = high
    return out


def _those_out(low: int, high: int, cast: Cast, sentences: Sentences) -> list[Side]:
    """The states that are told to pull out, each once."""
    found: dict[str, Side] = {}
    for gone in _OUT.finditer(cast.text, low, high):
        begin = max(low, sentences.span(gone.start())[0])
        for state in states_in(cast.text[begin : gone.start()]):
            start, end = begin + state.start, begin + state.end
            if state.form != "name" or not state_name(state.code) or state.code in found:
                continue
            if not _ELSEWHERE.search(cast.text, begin, start):
                found[state.code] = Side(cast.state(state.code), state.code, "party", start, end, None, SURE)
    return list(found.values())


def _host(draft: Draft, off: re.Match[str], cast: Cast, sentences: Sentences) -> Side | None:
    """The state in which the summit was to be, by its place or by who calls it off."""
    low, high = sentences.span(off.start())
    place = place_country(cast.text[draft.place.start : draft.place.end]) if draft.place else None
    for state in reversed(states_in(cast.text[low:high])):
        start, end = low + state.start, low + state.end
        if state.form == "name" and (state.code == place or (place is None and _SAYS.match(cast.text, end))):
            return Side(cast.state(state.code), state.code, "host", start, end, None, SURE)
    if place is None or draft.place is None:
        return None
    return Side(cast.state(place), place, "host", draft.place.start, draft.place.end, None, SURE)
