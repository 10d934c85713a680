"""Errands: who sends another to an occasion has no part in it: "X sent Y to meet Z" is of Y and Z.

So it is with whom another represents there: "X and Y, who represents Z, met" is of X and Y; and with who gave the
order: "On the instructions of X, Y met Z".
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side

_SENDS = re.compile(
    r"\b(?:dispatch(?:es|ed|ing)?|sen(?:ds?|t|ding)|order(?:s|ed)|instruct(?:s|ed)|task(?:s|ed)|direct(?:s|ed)|deput(?:es|ed)"
    r"|ask(?:s|ed)|told|(?:decided|ordered|decreed|ruled|announced|confirmed)\s+that)"
    r"\s+(?P<own>(?=(?:his|her|its|their)\b))?"
)
_NOT_FOR_HIM = (
    r"(?!(?:formally\s+|officially\s+|also\s+)?"
    r"(?:invite|extend|deliver|convey|propose|arrange|organi[sz]e|prepare|set\s+up)\b)"
)
_TO_DO = re.compile(rf"\s+(?:will|would|is\s+to|was\s+to)\s+|[^;:“”\"\n]{{0,80}}?\s+to\s+{_NOT_FOR_HIM}|,\s+who\s+")
"""What leads to what one is sent to do; an invitation that he brings is his sender's."""


def without_sender(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who sent another of his side to the occasion: "X dispatched Y to | meet Z"."""
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)
    sends = next((m for m in _SENDS.finditer(text, low, high) if m.start() <= start), None)
    if sends is None:
        return candidates
    him = _HIM.match(text, sends.end())
    if him is not None:
        return _without_who_asked(candidates, sends.start(), him, low, cast)
    sent = [c for c in candidates if sends.end() <= c.party.start <= sends.end() + len("the ")]
    if len(candidates) < 3:
        return candidates
    if not sent or cast.roles[sent[0].party.actor].kind not in ("person", "office"):
        return candidates
    one, before = sent[0], [c for c in candidates if low <= c.party.start < sends.start() and c is not sent[0]]
    sender = max(before, key=lambda c: c.party.start, default=None)
    to_do = _TO_DO.match(text, one.party.end, high)
    if sender is None or to_do is None or not (start < one.party.start or to_do.end() <= start + len("to ")):
        return candidates
    role = cast.roles[one.party.actor]
    theirs = one.party.side is None and (sends["own"] is not None or role.office is not None)
    if not theirs and one.party.side != sender.party.side:
        return candidates
    senders = {c.party.actor for c in before if c.party.side in (None, sender.party.side)}
    left = [c for c in candidates if c.party.actor not in senders]
    if len({c.party.side for c in left if c.party.side} | {sender.party.side}) < 2 or sender.party.side is None:
        return candidates
    one.party.side, one.plain = sender.party.side, True
    return left


_HIM = re.compile(rf"(?P<who>him|her)\s+to\s+{_NOT_FOR_HIM}")
_AND = re.compile(r"\band\s+(?:then\s+|also\s+)?\Z")


def _without_who_asked(
    candidates: list[Candidate], at: int, him: re.Match[str], low: int, cast: Cast
) -> list[Candidate]:
    """The candidates, without X in "X phoned Y and | asked him to meet Z", where X and Y are of one side; with Y.

    So it is with X in "X | asked him to meet Z", who is somebody told before.
    """
    named = sorted(
        (a, b, n)
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if low <= a < at and form != "pronoun"
    )
    if not named:
        return candidates
    if _AND.search(cast.text, max(low, at - len("and then ")), at):
        start, end, sent = named[-1]
        asks = next((n for *_, n in reversed(named) if n != sent), None)
    else:
        (start, end), asks = him.span("who"), named[-1][-1]
        found = cast.actor_for(start, end)
        sent = asks if found is None else found
    if asks in (None, sent) or cast.side(sent) is None or cast.side(asks or 0) != cast.side(sent):
        return candidates
    left = [c for c in candidates if c.party.actor not in (asks, sent)]
    one = next((c for c in candidates if c.party.actor == sent), None)
    one = one or Candidate(Side(sent, cast.side(sent), "party", start, end, None), 0.0, False, 0, {})
    one.plain = True
    return [one, *left]


_REPRESENTS = re.compile(
    r",\s+(?P<who>who)\s+(?:also\s+|now\s+)?(?:represents|represented|negotiates\s+for|stood\s+in\s+for)\s+"
    r"(?:[^;:.()“”\"\n]{1,80}\s)?\Z"
)
LEAD = 130  # characters before somebody in which it stands that another represents him


def without_represented(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, each whom another is said to represent given up for that one: "Y, who represents | Z"."""
    low, high = sentences.span(occasion.trigger.start)
    out = list(candidates)
    for candidate in candidates:
        start, end = candidate.party.start, candidate.party.end
        if not low <= start < high or cast.roles[candidate.party.actor].kind != "person":
            continue
        words = cast.text[start:end]
        begin = max(low, start - LEAD)
        told = _REPRESENTS.search(cast.text[begin:start])
        if told is None or " and " in cast.text[begin + told.end("who") : start] or " and " in words:
            continue
        one = cast.actor_for(begin + told.start("who"), begin + told.end("who"))
        if one is None or cast.side(one) not in (candidate.party.side, None) or one == candidate.party.actor:
            continue
        out.remove(candidate)
        if all(c.party.actor != one for c in out):
            at = max((b, a) for a, b, form in cast.roles[one].mentions if form == "name" and b <= begin + told.start())
            candidate.party = Side(one, candidate.party.side, candidate.party.role, at[1], at[0], candidate.party.score)
            out.append(candidate)
    return out


_INSTRUCTED = re.compile(
    r"\s*(?:Pursuant\sto|On|Upon|Under|Following|At|By|In\sline\swith|In\saccordance\swith|Acting\son)\s(?:the\s|an?\s)?(?:\w+\s)?"
    r"(?:instructions?|directions?|directives?|orders?|behalf|decree|mandate)\s(?:of|from)\s"
)


def without_instructor(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who gave the order for another of his side: "On the instructions of X, Y | met Z"."""
    start = occasion.trigger.start
    low, _ = sentences.span(start)
    order = _INSTRUCTED.match(cast.text, low, start)
    if order is None:
        return candidates
    before = [
        c for c in candidates if order.end() <= c.party.start < start and cast.roles[c.party.actor].kind == "person"
    ]
    first = min(before, key=lambda c: c.party.start, default=None)
    if first is None or "," in cast.text[order.end() : first.party.start]:
        return candidates
    left = [c for c in candidates if c is not first]
    stands = any(c.party.side == first.party.side and c.party.start > first.party.end for c in before)
    sides = {c.party.side for c in left if c.party.side}
    return left if stands and len(sides) > 1 else candidates
