"""Who wrote, who carried and who received: "X handed Y a letter from Z" makes Z the initiator, X a mediator.

Who carries the letter of his own state's leader speaks for that state, and is a party. Whom a visitor brings a letter
from was not at the meeting.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.record.kinds import IN_PERSON
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.offices.table import office_kind
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.phrases import pronoun

_LETTER = r"(?:letters?|messages?|notes?|telegrams?|missives?|greetings|regards|condolences)"
_GAVE = (
    r"(?:hand(?:s|ed|ing)?(?:\s+over)?|deliver(?:s|ed|ing)?|convey(?:s|ed|ing)?|carr(?:ies|ied|ying)|br(?:ings?|ought)"
    r"|pass(?:es|ed)(?:\s+on)?|transmit(?:s|ted)|present(?:s|ed)|relay(?:s|ed)|gave"
    r"|bear(?:er\s+of|ing))"
)
_CARRIES = re.compile(
    rf"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbeing\s)\b(?P<gave>{_GAVE})\s+(?P<whom>[^.;:\n]{{0,90}}?)"
    rf"(?:an?|the|his|her|two)\s+(?:[\w-]+\s+){{0,3}}?{_LETTER}\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    rf"\b{_LETTER}\b(?P<between>[^.;:\n]{{0,120}}?)\b(?:(?:hand|deliver|convey|relay|present|pass)ed|carried|brought|transmitted)"
    r"(?:\s+over|\s+on)?\b[^.;:\n]{0,60}?\s+by\s+(?:the\s+)?",
    re.IGNORECASE,
)
_GOT = re.compile(
    rf"\b(?:receiv(?:es?|ed|ing)|got|gets)\s+(?:an?|the|two|another)\s+(?:[\w-]+\s+){{0,3}}?{_LETTER}\b", re.IGNORECASE
)
_THROUGH = re.compile(r"\b(?:through|via|by\s+way\s+of)\s+(?:(?:the|an?|its|his|her)\s+)?(?:[\w.-]+\s+){0,3}\Z")
_FROM = re.compile(
    r",?\s+(?:sent\s+|written\s+|signed\s+)?(?:from|by)\s+(?:(?:his|her)\s+(?:brother|sister|friend|counterpart),\s+(?=the\s))?"
)
_WHO = re.compile(
    r"(?P<who>(?:\b(?:Mr|Ms|Mrs|Dr|Gen|Lt|Col|[A-Z])\.|[^.,;:()\n]){2,90}?)"
    r"(?=[,;:()\n]|\.(?:\s|$)|\s+(?:to|through|via|by|on|in|at|during|who|which|and|for|about|inviting|concerning|regarding|(?:hand|deliver|convey|relay"
    r"|present|pass)ed|carried|brought|transmitted)\b|$)"
)
_ABSENT = re.compile(
    rf"\b{_LETTER}\s+(?:from|of)\s+(?:(?:his|her)\s+(?:brother|sister|friend|counterpart),\s+)?(?:the\s+)?(?:[\w’'.&-]+\s+){{0,7}}?"
    r"(?:[\w’'.-]+,\s+(?:(?:Mr|Ms|Mrs|Dr|H\.?\s?E)\.?\s+)?)?$",
    re.IGNORECASE,
)
BEFORE = 140  # characters before the name of whom a letter is from in which that is told
_NEAR = 150  # characters before the verb in which the carrier stands


def without_senders(draft: Draft, cast: Cast, sentences: Sentences) -> None:
    """Take from those who met whom a letter that was handed over there is from, if somebody of his side is left."""
    if draft.mode not in IN_PERSON:
        return
    low, high = sentences.span(draft.trigger.start)
    absent = [
        p
        for p in draft.parties
        if low <= p.start < high
        and (letter := _ABSENT.search(cast.text, max(low, p.start - BEFORE), p.start))
        and not any(low <= at < letter.start() for at, *_ in cast.roles[p.actor].mentions)
    ]
    left = {p.side for p in draft.parties if p not in absent}
    draft.parties = [p for p in draft.parties if p not in absent or p.side not in left]


def settle_message(draft: Draft, cast: Cast, sentences: Sentences) -> None:
    """Give the roles of a message that one carried for another, where the sentence of its trigger says who did."""
    if draft.mode != "message":
        return
    text = cast.text
    low, high = sentences.span(draft.trigger.start)
    active = _CARRIES.search(text, low, high)
    got = _GOT.search(text, low, high)
    if got and not active:
        carrier, letter = None, got.end()
    elif active:
        near = [p for p in draft.parties if low <= p.start and active.start() - _NEAR <= p.end <= active.start()]
        carrier = max(near, key=lambda p: p.start, default=None)
        carrier = _envoy_met(draft, carrier, cast, sentences) or carrier
        letter = active.end()
    else:
        passive = _CARRIED.search(text, low, high)
        if passive is None:
            return
        carrier = next((p for p in draft.parties if passive.end() - 4 <= p.start <= passive.end() + 60), None)
        letter = passive.start("between")
    sender = _sender(draft, cast, letter, high, carrier)
    if sender is None:
        if active and carrier is not None:
            _give(draft, carrier, None)
        return
    if sender not in draft.parties:
        draft.parties = sorted([*draft.parties, sender], key=lambda p: (p.start, p.actor))
        draft.evidence.add(sentences.span(sender.start))
    _give(draft, sender, carrier)
    if got and not active:
        for party in draft.parties:
            if party.side != sender.side and letter < party.start < high and _THROUGH.search(text, letter, party.start):
                party.role = "mediator"


def _envoy_met(draft: Draft, carrier: Side | None, cast: Cast, sentences: Sentences) -> Side | None:
    """The envoy whom "He | handed over a letter" is, where the sentence before tells that its subject met one.

    He takes the pronoun's place in the draft, and whom it was read as keeps his name in the sentence before.
    """
    if carrier is None or not pronoun(cast.text[carrier.start : carrier.end]):
        return None
    home = sentences.at(carrier.start)
    if not home or carrier.start != sentences.starts[home]:
        return None
    low, high = sentences.starts[home - 1], sentences.ends[home - 1]
    host = [(a, b) for a, b, form in cast.roles[carrier.actor].mentions if form == "name" and low <= a < high]
    envoys = [
        n
        for n, role in enumerate(cast.roles)
        if office_kind(role.office or role.post or "") == "ambassador"
        and any(low <= a < high for a, *_ in role.mentions)
        and cast.side(n) not in (None, carrier.side)
    ]
    if not host or len(envoys) != 1 or carrier.actor in envoys:
        return None
    envoy = Side(envoys[0], cast.side(envoys[0]), "party", carrier.start, carrier.end, None, carrier.chance)
    carrier.start, carrier.end = max(host)
    draft.parties = sorted([*draft.parties, envoy], key=lambda p: (p.start, p.actor))
    draft.evidence.add((low, high))
    return envoy


def _sender(draft: Draft, cast: Cast, letter: int, high: int, carrier: Side | None) -> Side | None:
    """Who the letter is from, by the words right behind it; of his envoy's state where nothing tells his own."""
    lead = _FROM.match(cast.text, letter, high)
    who = lead and _WHO.match(cast.text, lead.end(), high)
    if not who:
        return None
    start, end = who.span("who")
    reach = end + 14 if cast.text.startswith(",", end) else end  # "the Foreign Minister of Norway, Mr. Aas"
    sender = next((p for p in draft.parties if start <= p.start < reach and p is not carrier), None)
    if sender is None:
        actor = cast.actor_for(start, end)
        if actor is None or (carrier is not None and actor == carrier.actor):
            return None
        sender = next((p for p in draft.parties if p.actor == actor), None)
        sender = sender or Side(actor, cast.side(actor), "initiator", start, end, None)
    if cast.side(sender.actor) is None and carrier is not None:
        sender.side = carrier.side
    return sender


def _give(draft: Draft, sender: Side, carrier: Side | None) -> None:
    for party in draft.parties:
        if party is sender:
            party.role = "initiator"
        elif party is carrier:
            party.role = "party" if party.side == sender.side else "mediator"
        elif party.side != sender.side or party.role != "initiator" or carrier is not None:
            party.role = "party"
