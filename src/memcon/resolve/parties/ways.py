"""How a contact was held, where plain words say so whatever the reader makes of them."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.reader.labels import MODES, STATUSES
from memcon.resolve.times.setting_out import is_bound_for

_TELEPHONED = re.compile(r"(?:tele)?phoned|(?:tele)?phones|called", re.IGNORECASE)
_COURTESY = re.compile(
    r"\b(?:courtesy|farewell|introductory|protocol)\s+(?:call|visit)s?\b|\bpa(?:id|ys?|ying)\s+(?:an?\s+)?(?:[\w-]+\s+)?calls?\s+on\b"
    r"|\bpa(?:id|ys?|ying)\s+(?!an?\s)(?:[\w’'.-]+\s+){1,5}an?\s+(?:[\w-]+\s+)?(?:call|visit)\b"
    r"|\b(?:receiv|accept|present|submitt|handed\s+over)\w*\s[\w\s]{0,40}?\b(?:credentials?|letters?\s+of\s+credence)\b",
    re.IGNORECASE,
)
"""What is done in person: a courtesy call, and the presenting of an envoy's credentials."""
_CALLED_ON = re.compile(
    r"(?:called|calls?|calling)\s+(?:up)?on\b"
    r"(?!\s+(?:(?:[A-Z]\w+day|[A-Z][a-z]{2,8}\.?\s+\d|\d)|(?:the\s+)?(?:\d+(?:st|nd|rd|th)|phone|telephone|morning|evening|eve|same\s+day|way))\b)"
)
# An appeal, no call on somebody: "called on A to withdraw", "for an end", "that they stop".
_APPEAL = re.compile(
    r"(?:[^.;:!?“”\"\n]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z][a-z])\.){0,160}?\s(?:(?:not\s+)?to\s+(?!(?:discuss|talk|review|exchange|convey|express|congratulate|pay|hand|deliver|present|"
    r"bid|say|seek|brief|thank|offer|ask|inquire|enquire|protest|complain|hear)\b)[a-z]+|for\s+(?!talks|discussions|consultations)[a-z]+|that)\b"
)
_CALLED_IN = re.compile(
    r"(?:called|calls|calling)\s+in\s+(?=(?:U\.[SKN]\.|[^.,;:!?\n]){0,60}?(?:[Aa]mbassador|[Ee]nvoy|[Cc]harg[eé]|[Hh]igh\s+[Cc]ommissioner|[Dd]iplomat|[Cc]onsul))"
)
_CALLED_BACK = re.compile(
    r"(?:called|calls?|calling)\s+(?:(?:the\s+)?[\w’'.-]+\s+){1,5}?(?:back\s+to\s+(?:the\s+(?:table|negotiating|capital|city)\b|[A-Z])|together\b)"
    r"|called\s+(?:in\s+)?to\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){0,3}(?:[Mm]inistry|[Dd]epartment|[Oo]ffice|[Pp]alace)\b"
)
"""A summons, and nothing that is said on the telephone: "would call them back to Osk", "called to the ministry"."""
_BY_PHONE = re.compile(r"\b(?:by|over\s+the|on\s+the)\s+(?:tele)?phone\Z", re.IGNORECASE)
_GREETED = re.compile(r"\b(?:high-fives?|handshakes?|fist[ -]bumps?|hugs?|embraces?)\b", re.IGNORECASE)
_SHOOK_HANDS = re.compile(
    r"sh(?:ook|akes?|aking)\s+hands|(?:greet(?:s|ed|ing)?|hugg?(?:s|ed|ing)?|embrac(?:es?|ed|ing)|kiss(?:es|ed|ing)?|bumped\s+into|r[au]n(?:ning)?\s+into)\b"
    r"|exchang(?:es?|ed|ing)\s+(?:[a-z]+\s+)?(?:greetings|pleasantries|handshakes?|a\s+(?:few\s+)?words?)",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\b(?:on\s+(?:his|her|their|the)\s+way\s+(?:to|into|in|out|up|through)|(?:making|made)\s+(?:his|her|their)\s+way"
    r"|walk(?:ing|ed)\s+(?:up|on|to|into|past|through|off)|as\s+(?:he|she|they)\s+(?:cross|pass|walk|climb|left|took|made)\w*"
    r"|in\s+(?:an?|the)\s+(?:corridor|hallway|lobby|lift|elevator)|on\s+the\s+(?:tarmac|sidelines\s+of\s+an?\s+(?:funeral|memorial))|in\s+passing"
    r"|took?\s+(?:his|her|their)\s+seats?|taking\s+(?:his|her|their)\s+seats?|(?:at|during)\s+(?:an?|the)\s+(?:[\w’'-]+\s+){0,3}?(?:funeral|memorial|mass|parade))\b",
    re.IGNORECASE,
)
_WELCOMES = re.compile(r"greet|hug|embrac|kiss", re.IGNORECASE)
"""How a guest is received where he lands, which is no chance."""
_NO_MEETING = re.compile(
    r"\b(?:talks|meetings?|met\s+for|sat\s+down|discuss\w*|dinner|lunch|negotiat\w*)\b", re.IGNORECASE
)
_STOP = re.compile(r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)[.!?][\"”’)]*\s+|\n")
AROUND = 200  # characters beside a greeting in which its sentence tells that it was in passing
_ANOTHER_VERB = re.compile(r",?\s(?:and|who|where|before|after)\s")
_AFAR = ("call", "video", "message")
_MET = ("meeting", "visit", "encounter")
_HAPPENED = re.compile(r"(?:(?:tele)?phoned|met|visited|received|hosted|spoke|talked)(?: (?:with|to))?")
_LASTED = re.compile(r"\s(?:had\s)?lasted\b")  # "how long the call lasted"
_PARTICIPLE = re.compile(r"(?:met|written|spoken|visited|hosted|(?:tele)?phoned)(?: (?:with|to))?")
_HAS = re.compile(
    r"(?<!\bwould\s)(?<!\bcould\s)(?<!\bshould\s)(?<!\bmight\s)(?<!\bwill\s)(?<!\bmay\s)(?<!\bto\s)\b(?:has|have|had)\s+"
    r"(?:(?:already|also|just|now|since|again|recently|[a-z]+ly)\s+)?$"
)
"""What stands before a verb in the perfect: who "has written" did so."""
_NOT_SO = re.compile(r"\b(?:not|never|without|if|would|could|should|be|been|being|is|are|was|were)\b|n['’]t\b")
_NAMES = re.compile(r"\s+(?:the\s+|his\s+|her\s+)?")
_BY = re.compile(r"\b(?:was|were|been|being|is|are)\s+(?:(?:also|later|then|twice|again)\s+)?$")
_BY_WHOM = re.compile(r"(?:\s+(?:(?:late|early)\s+)?(?:on|this|last)\s\w+(?:\s\w+)?)?\s+by\s+(?:the\s+)?[A-Z]")
"""What follows who "was called | on Sunday by" another; an envoy who "was called in" came."""


def plainly_held(occasion: Occasion, text: str) -> Occasion:
    """The occasion with the mode that its words say plainly: a courtesy call is a meeting, "A called B" is a call."""
    start, end = occasion.trigger.start, occasion.trigger.end
    happened = occasion.status == "cancelled" and _HAPPENED.fullmatch(text, start, end)
    if happened and not _NOT_SO.search(text, max(0, start - 40), start):
        occasion = replace(occasion, status="held", statuses=tuple(float(s == "held") for s in STATUSES))
    if occasion.status in ("planned", "proposed") and (
        has_done(text, start, end)
        or _LASTED.match(text, end)
        or _did(text, start, end)
        or (occasion.mode == "visit" and _ARRIVED.search(text, max(0, start - 120), start))
    ):
        occasion = replace(occasion, status="held", statuses=tuple(float(s == "held") for s in STATUSES))
    elif occasion.status == "held" and is_bound_for(start, text):
        occasion = replace(occasion, status="planned", statuses=tuple(float(s == "planned") for s in STATUSES))
    if occasion.status == "planned" and _THE_VISIT.fullmatch(text, start, end) and _WILL_END.match(text, end):
        occasion = replace(occasion, status="ongoing", statuses=tuple(float(s == "ongoing") for s in STATUSES))
    if occasion.status in _MAY_BE_OFF and (off := kept_away(text, start)) is not None:
        occasion = replace(occasion, status=off, statuses=tuple(float(s == off) for s in STATUSES))
    if is_due(text, start) and end - start <= len("expected to arrive in"):
        planned, visits = (tuple(float(s == "planned") for s in STATUSES), tuple(float(m == "visit") for m in MODES))
        score = max(occasion.class_score, SURE)
        return replace(occasion, mode="visit", modes=visits, status="planned", statuses=planned, class_score=score)
    mode = None
    summoned = occasion.mode == "call" and _CALLED_BACK.match(text, start) is not None
    told = occasion.mode in ("visit", "unknown") and _TOLD_VISITOR.search(text, max(0, start - 16), end + 9) is not None
    if summoned or told or is_courtesy(text, start, end) or _called_on(occasion, text):
        mode = "meeting"
    elif _only_greeted(occasion, text):
        mode = "encounter"
    elif _phoned(occasion, text):
        mode = "call"
    elif occasion.mode == "call" and _appeals(text, start):
        mode = "unknown"
    if mode is None:
        return occasion
    return replace(
        occasion, mode=mode, modes=tuple(float(m == mode) for m in MODES), class_score=max(occasion.statuses or (0.9,))
    )


def is_due(text: str, start: int) -> bool:
    """True for what tells at an offset that somebody will come somewhere: "is | expected in | Oslo on Friday"."""
    return _DUE_IN.match(text, start) is not None


_TOLD_VISITOR = re.compile(
    r"\b(?:told|assured|informed|warned|urged|briefed)\s(?:(?:his|her|the)\s)?visiting(?=\s[\w-])"
)
"""What a host did face to face: "Minister X told | visiting | Senator Y"."""
_ARRIVED = re.compile(
    r"(?<!have )(?<!be )\b(?:arrived|landed|touched\s+down)\s+(?:in|at)\s[^.;:“”\"\n]{1,60}?\s(?:for|on)\s"
    r"(?:an?|his|her|their)\s(?:[\w-]+\s){0,4}\Z"
)
"""What leads to a visit that has begun: "arrived in Oslo on Monday for a three-day | visit"."""
_THE_VISIT = re.compile(r"(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er)\s+(?:[\w-]+\s+){0,2}(?:visit|trip|stay|tour)")
_WILL_END = re.compile(r"\s+(?:will|is\s+(?:due|set|expected|scheduled)\s+to)\s+(?:end|conclude|wrap\s+up)\b")
"""How a sentence goes on to the end of what is under way: "The visit | will end on Friday"."""
_DUE_IN = re.compile(
    r"(?:expected|due)(?:\sto\sarrive)?\sin\s(?=[A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
"""How a journey to come is told: "X is | due in | Kyiv on Friday"."""
SURE = 0.9  # how surely such words tell of a visit to come
_MAY_BE_OFF = ("held", "ongoing", "planned", "unknown", "cancelled")
_SKIPS = re.compile(
    r"\b(?:by|for|after)\s+(?:skipping|boycotting|shunning)\s+(?:(?:an?|the|that|his|her)\s+(?:[\w-]+\s+){0,3})?\Z"
)
_PULLS_OUT = re.compile(
    r"\b(?:pull(?:s|ed|ing)?|back(?:s|ed|ing)?)\s+out\s+of\s+(?:(?:an?|the|that|his|her|their)\s+(?:[\w-]+\s+){0,3})?\Z"
)
"""What leads to an occasion from which somebody kept away, or which he called off."""


def kept_away(text: str, start: int) -> str | None:
    """How an occasion stands at which somebody is said not to have been: "by skipping a | summit"."""
    before = text[max(0, start - 60) : start]
    return "refused" if _SKIPS.search(before) else "cancelled" if _PULLS_OUT.search(before) else None


def _only_greeted(occasion: Occasion, text: str) -> bool:
    """True for a greeting that its sentence tells to have been one in passing: "on her way out she | shook hands"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if occasion.mode in _AFAR:
        return _GREETED.search(text, start, end) is not None
    if occasion.mode not in ("meeting", "unknown") or _SHOOK_HANDS.match(text, start, end) is None:
        return False
    low = max([max(0, start - AROUND), *(m.end() for m in _STOP.finditer(text, max(0, start - AROUND), start))])
    stop = _STOP.search(text, end, end + AROUND)
    high = stop.start() if stop else end + AROUND
    passing = _PASSING.search(text, low, high)
    welcome = passing is not None and "tarmac" in passing.group() and _WELCOMES.match(text, start, end) is not None
    return passing is not None and not welcome and _NO_MEETING.search(text, low, high) is None


def _phoned(occasion: Occasion, text: str) -> bool:
    """True where somebody "telephoned" or "called" another, or did "by phone" whatever he did."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if occasion.mode not in ("call", "message") and _BY_PHONE.search(text[start:end]):
        return True
    if not _TELEPHONED.fullmatch(text, start, end):
        return False
    if _BY.search(text, max(0, start - 18), start):
        return _BY_WHOM.match(text, end) is not None
    return any(p.start >= end and _NAMES.fullmatch(text, end, p.start) for p in occasion.parties)


def _did(text: str, start: int, end: int) -> bool:
    """True for a verb in the past of which a relative clause's pronoun is the subject: "to Rome, where he | met"."""
    return (
        _PAST.fullmatch(text, start, end) is not None and _WHERE_HE.search(text, max(0, start - 40), start) is not None
    )


_PAST = re.compile(r"(?:met|saw|received|hosted|visited)(?: with)?")
_WHERE_HE = re.compile(r",\s+where\s+(?:he|she|they)\s+(?:also\s+|later\s+|then\s+)?\Z")


def has_done(text: str, start: int, end: int) -> bool:
    """True where `text[start:end]` is a verb in the perfect: somebody "has written to", "had met" others."""
    return (
        _PARTICIPLE.fullmatch(text, start, end) is not None and _HAS.search(text, max(0, start - 40), start) is not None
    )


def called_in(text: str, start: int) -> bool:
    """True where the words from `start` on have an envoy called in, who comes in person."""
    return _CALLED_IN.match(text, start) is not None


def _called_on(occasion: Occasion, text: str) -> bool:
    """True where somebody called on another, in person: not "called on A to withdraw"."""
    on = _CALLED_ON.match(text, occasion.trigger.start)
    if on is None:
        return False
    if occasion.mode in _MET:
        return True
    somebody = any(on.end() <= p.start for p in occasion.parties)
    appeal = _APPEAL.match(text, on.end())
    return somebody and (appeal is None or _ANOTHER_VERB.search(text, on.end(), appeal.end()) is not None)


def _appeals(text: str, start: int) -> bool:
    """True for "called on A to withdraw", which nobody says on the telephone."""
    on = _CALLED_ON.match(text, start)
    return on is not None and _APPEAL.match(text, on.end()) is not None


def is_courtesy(text: str, start: int, end: int) -> bool:
    """True where the words of an occasion are a courtesy call, or somebody who called on another."""
    return any(m.end() > start for m in _COURTESY.finditer(text, max(0, start - 60), end + 20))
