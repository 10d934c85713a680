"""Who received the others, by the words that tell of a contact: "was received by", "her visit to", "called on".

A contact and the people of each of its sides come in; the side that is told to be the host goes out, if one is.
"""

from __future__ import annotations

import re

from memcon.resolve.contacts.draft import Draft
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.parties.ways import called_in
from memcon.resolve.words.countries import side_of, states_in
from memcon.resolve.words.phrases import WEEKDAY

AROUND = 150  # characters beside the trigger in which words of a reception stand
_VISITING = re.compile(
    r"(?:(?:^|[\n.!?][\"”’]?\s+|[\"“‘])V|\b(?:with|[Tt]he|met|meets?|meeting|saw|sees?|told|and|between|by|receiv\w+|host\w*|"
    r"welcom\w+|greet\w*)\s+v)isiting\s+(?:the\s+)?$"
)
"""What stands before somebody who is "visiting"; after other words it is a verb, as in "while visiting"."""
_WHO_VISITS = re.compile(
    r"(?:,\s(?!who\b)[^,;:.()“”\"\n]{3,80})?,?\s+who\s+(?:is|was|are|were|will\s+be)\s+(?:currently\s+|now\s+|also\s+)?"
    r"(?:(?P<at>visiting)|paying\s+(?:[\w-]+\s+){1,4}visit|on\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,4}?(?:visit|trip))\b"
)
"""What tells of a guest behind his name, and the office behind that: "X, Minister of Trade, who is visiting"."""
_LEADS_IN = re.compile(r"(?:the\s+)?visiting\s+", re.IGNORECASE)
_RECEIVES = re.compile(
    r"(?P<passive>\b(?:is|was|were|been|be|being)\s+(?:(?:\w+ly|later|also|then|earlier|first|again|today|yesterday)\s+){0,2})?"
    r"\b(?:hosts?|hosted|hosting|receives?|received|receiving|welcom(?:es?|ed|ing)|greet(?:s|ed|ing)?|summon(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:(?:held|holds?|gave|gives?|offered|hosts?|hosted)\s+an?\s+(?:[\w-]+\s+){0,2}?(?:reception|dinner|lunch(?:eon)?|banquet)\s+"
    r"(?:for|in\s+hono[u]?r\s+of)|(?:gave|gives?|grant(?:s|ed)?)\s+an\s+audience\s+to)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:\s+[^,;:.]{1,24})?\s+by(?:\s+.{0,12})?")
"""What goes before who received somebody: "was received | in audience by"."""
_MEANWHILE = re.compile(
    rf"\s*,?\s*(?:(?:here\s+)?(?:today|yesterday|earlier|later|this|last|on|at|in|inside)\b|{WEEKDAY}\b"
    r"|(?:His|Her|Their)\s+(?:Excellenc|Majest|Royal|Highness)|(?:the\s+)?[A-Z])"
)
"""What goes before the guest: when and where he was received, and his office."""
_NOBODY = re.compile(
    r"\b(?:from|calls?|letters?|messages?|invitations?|support|congratulations|assurances|proposals?|that)\b|[;:\n]"
)
"""What one receives of somebody who is nobody's guest."""
_HIS_HOST = re.compile(
    r"\b(?:his|her|their)\s+(?:[\w-]+\s+){0,2}?(?P<who>host|guest|visitor)(?:,?\s+(?:[A-Z][\w.’'-]*|of|for|and)){0,8}\Z"
)
_LED_BY = re.compile(
    r"\s*(?:an?|the)\s+(?:[\w-]+\s+){0,4}?(?:delegation|team|group|mission)\b[^.;:\n]{0,80}?\s(?:led|headed)\s+by\s+"
)
"""What one receives before whom it is told to lead it: "a delegation from Chad headed by | its minister"."""
_OF_AN_EVENT = re.compile(r"\b(?:talks|summit|meetings?|conference|round|negotiations|forum|leaders)\b", re.IGNORECASE)
STOP = re.compile(
    r"[.!?][\"”’)]?\s+(?=[\"“‘(]?[A-Z])(?<!\b[A-Z]\.\s)(?<!\bMr\.\s)(?<!\bDr\.\s)(?<!\bMs\.\s)(?<!\bMrs\.\s)|\n"
)
"""Where a sentence or a line ends; not the stop of an initial or of "Mr."."""
_CALLS_ON = re.compile(
    r"\b(?:(?P<had>(?:receiv\w+|had|accept\w+)\s+(?:an?\s+)?(?:\w+\s+)?courtesy\s+(?:call|visit)s?\s+(?:from|by|of)\s+)"
    r"|(?:courtesy\s+(?:call|visit)s?\s+(?:up)?(?:on|to)|pa(?:id|ys?|ying)\s+(?:an?\s+)?(?:[\w-]+\s+)?calls?\s+(?:up)?on)\s+"
    r"|call(?:ed|s|ing)\s+(?:up)?on\s+)"
)
"""Who "received a courtesy call" is the host, and so is on whom somebody "called"."""
_ON_A_VISIT = re.compile(
    r"\b(?:on|during)\s+(?:an?|his|her|the|their|this)\s+(?:[\w-]+\s+){0,4}?(?:visit|trip)\s+to\s+(?:the\s+)?",
    re.IGNORECASE,
)
_VISIT_BY = re.compile(r"(?:[\w-]+\s+){0,4}?(?:visit|trip)\s+(?:by|of|from)\s+(?:the\s+|an?\s+)?", re.IGNORECASE)
_VISIT = re.compile(r"\b(?:visit|trip)\b", re.IGNORECASE)
_VISIT_TO = re.compile(r"(?:[\w’'.-]+\s+){0,5}?(?:visit|trip)\s+to\s+(?:the\s+)?", re.IGNORECASE)
_AND_ON = re.compile(r"(?:,|\s+and|\s+or)\s+(?:the\s+|then\s+)?[A-Z]")
_THE = re.compile(r"\s+(?:the\s+)?")
_WHOSE = re.compile(r"\w{0,2}['’]s?\s+(?:[\w-]+\s+){0,3}")
_TITLED = re.compile(r"(?:[\w’'.-]+\s+){0,4}")
_BEHIND = 100  # characters behind a name in which it is said that its bearer is visiting
_BEFORE_GUEST = 30  # characters between "received" and the first whom it is said of
FAR_STATE = 60  # characters behind "visit to" that name the state, and another that is visited too
_FAR_GUEST = 180  # the same where the day, the place and the guest's office stand between


def told_host(draft: Draft, by_side: dict[str | None, list[Side]], state: str | None, text: str) -> list[str | None]:
    """The side that words tell to be the host, in a list of its own; none where they tell of nobody, or of a visitor.

    What only hints at it, "visiting" or "invited", counts where the contact's `state` is a side's or none is told.
    """
    told: list[str | None] = [draft.host] if draft.host in by_side and draft.host else _his_host(by_side, text)
    told = told or _called_on(draft, text) or _receiver(draft, text)
    told = told or _visited_by(draft, by_side, text) or _of_visit(draft, by_side, text)
    if not told and (state is None or state in by_side):
        told = _visited(by_side, text) or _on_a_visit(draft, by_side, state, text) or _inviter(draft, text)
    return told


def _his_host(by_side: dict[str | None, list[Side]], text: str) -> list[str | None]:
    """The side of whom words call "his host", or not that of "her Chilean guest, President X"."""
    for side, parties in by_side.items():
        for party in parties:
            called = _HIS_HOST.search(text, max(0, party.start - AROUND), party.end)
            if called is not None and called.end("who") > party.start - _BEFORE_GUEST:
                others = [other for other in by_side if other != side]
                return [side] if called["who"] == "host" else others if len(others) == 1 else []
    return []


def _visited(by_side: dict[str | None, list[Side]], text: str) -> list[str | None]:
    """The one side of whose people none is called "visiting", where another's are."""
    visitors = {side for side, parties in by_side.items() if any(_is_visiting(p, text) for p in parties)}
    left = [side for side in by_side if side not in visitors]
    return left if visitors and len(left) == 1 else []


def _visited_by(draft: Draft, by_side: dict[str | None, list[Side]], text: str) -> list[str | None]:
    """The one side that is not who came in "a visit by X"."""
    by = _VISIT_BY.match(text, draft.trigger.start)
    if by is None:
        return []
    behind = [p for p in draft.parties if p.end > by.end()]
    guests = {p.side for p in behind if p.start <= by.end() or _TITLED.fullmatch(text, by.end(), p.start)}
    left = [side for side in by_side if side not in guests]
    return left if guests and len(left) == 1 else []


def _of_visit(draft: Draft, by_side: dict[str | None, list[Side]], text: str) -> list[str | None]:
    """The host of a visit: the state that it was to, else the one side that is not whose visit it was."""
    if draft.mode != "visit":
        return []
    to = _VISIT_TO.match(text, draft.trigger.start)
    beyond = text[to.end() : to.end() + FAR_STATE] if to else ""
    named = states_in(beyond)[:1]
    if named and named[0].start == 0 and named[0].code in by_side and not _AND_ON.match(beyond, named[0].end):
        return [named[0].code]
    noun = _VISIT.search(text, draft.trigger.start, draft.trigger.end)
    if noun is None:
        return []
    guests = {p.side for p in draft.parties if _WHOSE.fullmatch(text, max(p.start, p.end - 2), noun.start())}
    left = [side for side in by_side if side not in guests]
    return left if guests and len(left) == 1 else []


def _is_visiting(party: Side, text: str) -> bool:
    """True for "visiting Foreign Minister Lind", whether or not the words that name her hold the first one.

    So it is for "Foreign Minister Lind, who is visiting Oslo".
    """
    if text.find(" who ", party.end, party.end + _BEHIND) >= 0 and (visits := _WHO_VISITS.match(text, party.end)):
        at = visits.end()
        where = states_in(text[at : at + FAR_STATE])[:1]
        return visits["at"] is None or (bool(where) and _THE.fullmatch(text, at, at + where[0].start) is not None)
    lead = _LEADS_IN.match(text, party.start, party.end)
    start = lead.end() if lead else party.start
    if side_of(text[start : party.end]) is not None:  # "while visiting Oslo"
        return False
    titled = any(is_title_word(word) for word in text[start : party.end].split())
    return titled and _VISITING.search(text, max(0, start - 30), start) is not None


_INVITED_BY = re.compile(
    r"\b(?:been|be|is|was|were|are|got)\s+(?:also\s+|now\s+)?invited(?P<by>[^.;:\n]{0,60}?\sby\s)?"
)


def _inviter(draft: Draft, text: str) -> list[str | None]:
    """The side of who invited somebody, where the contact is told by that: "she has been invited by X"."""
    invited = _INVITED_BY.search(text, max(0, draft.trigger.start - 20), draft.trigger.end + _FAR_GUEST)
    if invited is None or not invited["by"] or not invited.start() <= draft.trigger.end:
        return []
    behind = [p for p in draft.parties if invited.end() <= p.start <= invited.end() + _BEFORE_GUEST]
    return [behind[0].side] if behind else []


def _on_a_visit(draft: Draft, by_side: dict[str | None, list[Side]], state: str | None, text: str) -> list[str | None]:
    """The one of the sides that the other is "on a state visit to", where the words beside the trigger say so."""
    at = draft.trigger.start
    visit = _ON_A_VISIT.search(text, max(0, at - AROUND), draft.trigger.end + AROUND)
    if visit is None or STOP.search(text, min(at, visit.start()), max(at, visit.start())):
        return []
    named = states_in(text[visit.end() : visit.end() + 40])[:1]
    found = named[0].code if named and named[0].start == 0 else None
    return [found] if found in by_side and state in (None, found) else []


def _called_on(draft: Draft, text: str) -> list[str | None]:
    """The side that received a courtesy call, or on which the other called."""
    call = _CALLS_ON.search(text, max(0, draft.trigger.start - 15), draft.trigger.end + 40)
    if call is None or call.start() > draft.trigger.end or call.end() < draft.trigger.start:
        return []
    before = {p.side for p in draft.parties if p.end <= call.start()}
    behind = {p.side for p in draft.parties if call.end() <= p.start <= call.end() + _FAR_GUEST}
    if call["had"]:
        return [*before] if len(before) == 1 and not before & behind else []
    first = min((p for p in draft.parties if p.start >= call.end() - 1), key=lambda p: p.start, default=None)
    near = first is not None and first.start <= call.end() + _BEFORE_GUEST
    return [first.side] if first is not None and near and first.side not in before else []


def _receiver(draft: Draft, text: str) -> list[str | None]:
    """The side that the contact's words say received or hosted the others: who stands before them, or after "by".

    The trigger's words go first; where they say nothing, those of the sentences that tell of the same contact count.
    """
    at, end = draft.trigger.start, draft.trigger.end
    if called_in(text, at):  # "called in the ambassador"
        before = {p.side for p in draft.parties if at - AROUND <= p.start and p.end <= at}
        return [*before] if len(before) == 1 else []
    gives = _GIVES.search(text, max(0, at - 12), end + 20)
    words = gives or next((m for m in _RECEIVES.finditer(text, max(0, at - 30), end) if m.end() > at), None)
    if words is not None and words.end() > at:
        return _side_of_receiver(words, draft, text)
    if draft.mode != "meeting" or draft.status not in ("held", "ongoing"):
        return []
    for start, end in sorted(draft.evidence):
        words = _RECEIVES.search(text, start, end)
        if words is not None and (told := _side_of_receiver(words, draft, text)):
            return told
    return []


def _side_of_receiver(words: re.Match[str], draft: Draft, text: str) -> list[str | None]:
    """The side of who received or hosted the others by these words, where it stands beside them."""
    before = {p.side for p in draft.parties if words.start() - AROUND <= p.start and p.end <= words.start()}
    behind = [p for p in draft.parties if p.start >= words.end()]
    first = min(behind, key=lambda p: p.start, default=None)
    if first is None or len(before) != 1:
        return []
    between = text[words.end() : first.start]
    if not words.groupdict().get("passive") and (led := _LED_BY.match(between)):
        between = between[led.end() :]
    far = len(between) > _BEFORE_GUEST
    if far and (len(between) > _FAR_GUEST or not _MEANWHILE.match(between) or _NOBODY.search(between)):
        return []
    if words.groupdict().get("passive"):
        by = "by" in between.split() if far else _BY.fullmatch(between) is not None
        return [first.side] if by and first.side not in before else []
    # Who stands behind the guest, in a sentence of his own, may be of either side: "X attended the meeting".
    received = {p.side for p in behind if not STOP.search(text, first.end, p.start + 2)}
    return [] if before & received or _OF_AN_EVENT.search(between) else [*before]
