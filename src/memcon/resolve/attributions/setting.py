"""Where words were said: a quotation and the sentences around it come in, its medium and its relays go out.

A setting is told once and holds on: "She told Northwire …" is followed by four sentences of plain "she said".
`settings_of` reads the setting that a quotation's own sentence names; `carried` hands it on to the same speaker's
plain words nearby, which is what a reader does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.record.memcon import Medium
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.relays import Relay, Relays, is_authority, is_used
from memcon.resolve.attributions.speech import medium_of, names_medium
from memcon.resolve.offices.table import name_key
from memcon.resolve.words.outlets import networks_in, outlets_in

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Setting:
    """Medium and relays (actors' numbers) of one quotation; `at` is where its cue or content stands.

    `wrote` is true where its words tell no more of how than that somebody wrote.
    """

    medium: Medium
    via: tuple[int, ...]
    at: int
    wrote: bool = False


def settings_of(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    cast: Cast,
    relays: Relays,
    sentences: Sentences,
    publisher: str | None = None,
) -> list[Setting]:
    """The setting that each quotation's own words and sentences name; the document's publisher is no relay."""
    unsaid = _outside(cast.text, [span for q in quotations for span in q.content])
    cues = sorted(((a, b, n) for q, n in zip(quotations, speakers, strict=True) for a, b in q.cue), key=lambda c: c[:2])
    out = [
        _own(q, speaker, cast, relays, sentences, unsaid, cues) for q, speaker in zip(quotations, speakers, strict=True)
    ]
    out = _staged(out, quotations, cast, relays, sentences)
    own = publisher_words(publisher)
    if own:
        out = [replace(s, via=tuple(n for n in s.via if not is_publisher(cast.roles[n].name, own))) for s in out]
    writes_for = _writers(quotations, speakers, cast)
    return [
        replace(s, via=(writes_for[n],)) if n in writes_for and s.medium == "document" and not s.via else s
        for s, n in zip(out, speakers, strict=True)
    ]


def _staged(
    settings: Sequence[Setting],
    quotations: Sequence[Quotation],
    cast: Cast,
    relays: Relays,
    sentences: Sentences,
) -> list[Setting]:
    """The settings, each debate without a relay with the outlet that put it on: the last told before it."""
    text, out = cast.text, []
    stages = [r for r in relays.within(0, len(text)) if r.how == "stage"]
    for setting, quotation in zip(settings, quotations, strict=True):
        if setting.medium == "speech" and not setting.via and stages:
            low, high = _reach(quotation, sentences)
            if _DEBATE.search(text, low, high):
                near = [r for r in stages if r.start <= high] or stages
                number = cast.bearer(near[-1].start, near[-1].end)
                setting = setting if number is None else replace(setting, via=(number,))
        out.append(setting)
    return out


BESIDE = 1000  # characters of a sentence to either side of a cue in which its medium is looked for
_DEBATE = re.compile(r"\b(?:debate|town hall|forum)\b", re.IGNORECASE)


def publisher_words(publisher: str | None) -> set[str]:
    """The words by which the document's publisher is known."""
    return set(name_key(publisher or "").split())


def is_publisher(name: str, own: set[str]) -> bool:
    """True where a name is the publisher's, whose words are `own`."""
    words = set(name_key(name).split())
    return bool(words and own) and (words <= own or own <= words)


def _writers(quotations: Sequence[Quotation], speakers: Sequence[int | None], cast: Cast) -> dict[int | None, int]:
    """The outlets of speakers who are named with one: "Northwire's Jane Roe", "Jane Roe of the Courier"."""
    out: dict[int | None, int] = {}
    for quotation, speaker in zip(quotations, speakers, strict=True):
        for start, end in quotation.source:
            for a, b in outlets_in(cast.text, start, end):
                before, after = cast.text[start:a], cast.text[b:end]
                if re.match(r"['’]s\s+(?:\w+\s+){0,3}[A-Z]", after) or re.search(
                    r"\b(?:of|at|for)\s+(?:the\s+)?$", before
                ):
                    number = cast.bearer(a, b)
                    if number is not None and number != speaker and speaker is not None:
                        out.setdefault(speaker, number)
    return out


def _own(
    quotation: Quotation,
    speaker: int | None,
    cast: Cast,
    relays: Relays,
    sentences: Sentences,
    unsaid: str,
    cues: Sequence[tuple[int, int, int | None]],
) -> Setting:
    text = cast.text
    anchors = quotation.cue or quotation.source or quotation.content
    cue = " ".join(text[a:b] for a, b in quotation.cue)
    source = " ".join(text[a:b] for a, b in quotation.source)
    low, high = _reach(quotation, sentences)
    medium = medium_of(cue, source, text[quotation.content[0][0] : quotation.content[0][1]])
    around = unsaid[low:high]
    if medium == "unknown" and any(_TELLS.search(text[a:b]) and _PRESS.match(text, b) for a, b in quotation.cue):
        medium = "statement"
    if medium in ("unknown", "statement") and any(_TOLD_US.search(text, a, b + 40) for a, b in quotation.cue):
        medium = "interview"
    if medium == "unknown":
        at, (first, last) = anchors[0][0], sentences.span(anchors[0][0])
        first, last = max(first, at - BESIDE), min(last, at + BESIDE)
        medium = _beside(unsaid[first:last], at - first)
    via: list[int] = []
    for relay in [*_opening(quotation, text, relays), *relays.within(low, high)]:
        inside = any(a <= relay.start and relay.end <= b for a, b in quotation.source)
        if inside or (
            not around[relay.start - low : relay.end - low].strip() and relay.start != quotation.content[0][0]
        ):
            continue
        if _teller(cues, relay, text) not in (None, speaker):
            continue  # told by another in the same sentence
        if relay.how == "aside":
            medium = relay.medium if medium == "unknown" else medium
            continue
        named = relay.how in ("outlet", "stage")
        number = cast.bearer(relay.start, relay.end) if named else cast.actor_for(relay.start, relay.end)
        if number is None or number == speaker or number in via:
            continue
        if relay.how == "body" and cast.roles[number].kind not in ("organization", "office"):
            continue  # "told the minister" is no relay
        via.append(number)
        medium = relay.medium if medium == "unknown" else medium
    if medium in ("unknown", "social_media") or _WROTE.search(cue):
        for start, end in networks_in(text, low, high):
            if is_used(text, low, start, end) and (around[start - low : end - low].strip() or not via):
                medium = "social_media"
                number = cast.bearer(start, end)
                if number is not None and number != speaker and number not in via:
                    via.append(number)
    return Setting(medium, tuple(via), anchors[0][0], medium == "document" and bool(_ONLY_WROTE.fullmatch(cue)))


_WROTE = re.compile(r"\b(?:wrote|written|writing|posted)\b", re.IGNORECASE)


_ONLY_WROTE = re.compile(r"(?:(?:also|later|then)\s+)?(?:wrote|writes)(?:\s+(?:also|later|that))?", re.IGNORECASE)


def _opening(quotation: Quotation, text: str, relays: Relays) -> list[Relay]:
    """The outlet that opens a content whose cue tells it: "telling | Northwire he would come"."""
    start, end = quotation.content[0]
    if not any(_TELLS.search(text[a:b]) for a, b in quotation.cue):
        return []
    near = relays.within(start, min(end, start + 60))
    return [r for r in near if r.start <= start + 4 and r.how == "outlet"]


def tells_others(quotation: Quotation, text: str) -> bool:
    """True where words of telling name an audience that is no outlet: "told | the council", "told | MPs"."""
    telling = (match for a, b in quotation.cue if (match := _TELLS_AT.search(text, a, b)))
    for end in (match.end() for match in telling):
        near = min((a for a, _ in quotation.content if a >= end), default=end + 60)
        audience = _AUDIENCE.match(text, end, min(near, end + 60))
        if audience and not _PRINTS.search(audience.group()) and not outlets_in(text, end, audience.end()):
            return audience["of"] is not None or is_authority(text, *audience.span("organ"))
    return False


def tells_official(quotation: Quotation, cast: Cast) -> bool:
    """True where words of telling name an official: "told | President Roe", who interviews nobody."""
    for a, b in quotation.cue:
        telling = _TELLS.search(cast.text, a, b)
        for role in cast.roles if telling else ():
            if role.kind == "person" and role.sector != "MED" and (role.office or role.sector):
                for start, _, form in role.mentions:
                    if form == "name" and b <= start <= b + 60 and _TITLES.fullmatch(cast.text, b, start):
                        return True
    return False


_TITLES = re.compile(r"\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+|(?:of|and|for)\s+){0,6}")
"""What stands between a verb of telling and a name."""
_TELLS_AT = re.compile(r"\b(?:told|tells?|telling)\b", re.IGNORECASE)
_AUDIENCE = re.compile(
    r"\s+(?:(?P<of>(?:(?:the|an?|his|her|its|their|our|some|many|several|both|two|three|top|senior|local|state|other)\s+)*"
    r"(?!(?:the|an?|that|him|her|me|us|them|you|it|how|what|why|when|where|who|whom|if|whether)\b)"
    r"(?:[a-z][\w’'-]*\b|[A-Z]{2,4}s\b)(?:\s+(?!(?:that|on|in|at|he|she|it|they|we)\b)[a-z][\w’'-]*){0,3})|"
    r"(?:the\s+)?(?P<organ>[A-Z][\w’-]+(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’-]+){0,4}))"
)
"""Who is told: a noun of people, or an organ by its name."""
_PRINTS = re.compile(
    r"\b(?:paper|newspaper|magazine|channel|network|station|agency|newswire|broadcaster|programme|program|show|podcast|"
    r"website|site|outlet|host|anchor|interviewer|correspondent|journalist|reporter|daily|weekly|tabloid|television|tv|"
    r"radio|publication|presenter|moderator|editor|news|blog)s?\b",
    re.IGNORECASE,
)
_TOLD_US = re.compile(
    r"\b(?:told|tells?|telling)\s+(?:us|me|this\s+(?:\w+\s+)?(?:newspaper|paper|magazine|reporter|correspondent|website|publication|"
    r"outlet|programme|journal))\b"
)
_PRESS = re.compile(r"\s+(?:the\s+)?(?:reporters|journalists|press|media)\b", re.IGNORECASE)
_TELLS = re.compile(r"\b(?:told|tells?|telling)$", re.IGNORECASE)


def _teller(cues: Sequence[tuple[int, int, int | None]], relay: Relay, text: str) -> int | None:
    """The speaker whose cue brings in a relay: the last cue before it, where no comma or quotation stands between."""
    at = bisect_right(cues, (relay.start, len(text), -1), key=lambda c: (c[0], c[1], -1)) - 1
    if at < 0:
        return None
    _, end, speaker = cues[at]
    near = relay.start - end <= 25 and not set(text[end : relay.start]) & set(',;.“”"')
    return speaker if near else None


def _reach(quotation: Quotation, sentences: Sentences) -> Offsets:
    """From the first to the last sentence that holds the cue or an end of the last piece of content."""
    spans = [*(quotation.cue or quotation.source), quotation.content[-1]]
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    return sentences.span(first)[0], sentences.span(last - 1)[1]


def _outside(text: str, said: Sequence[Offsets]) -> str:
    """The text with all that is quoted blanked out, at its length."""
    out, at = [], 0
    for a, b in sorted(said):
        if at < b:
            start = max(a, at)
            out += [text[at:start], " " * (b - start)]
            at = b
    return "".join([*out, text[at:]])


_IN = re.compile(r"\b(?:in|at|during|on|via|through|from|of|before|to)\s+(?:[\w’'.-]+\s+){0,4}$", re.IGNORECASE)
_TOLD = re.compile(r"(?:told|tells?|telling|in|during) ", re.IGNORECASE)  # within what names it: "told the crowd"
_ADDRESSED = re.compile(
    r"\b(?:told|tells?|telling|addressed|addressing)\s+(?:(?:an?|the|his|her|its|their|this)\s+)?(?:[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
_SHOWN = ("interview", "testimony", "social_media", "press_release")  # whose words are seldom a mere topic


def _beside(words: str, at: int) -> Medium:
    """The medium that the words around a cue name, the nearest first."""
    found = [
        (abs(start - at), medium)
        for start, medium in names_medium(words)
        if medium in _SHOWN
        or _IN.search(words[:start])
        or _TOLD.match(words, start)
        or _ADDRESSED.search(words[:start])
    ]
    return min(found)[1] if found else "unknown"


REACH_ON, REACH_BACK = 5, 3
"""Sentences over which a setting holds on, and over which a headline or lead looks ahead to it."""
_CARRIED = frozenset(("interview", "statement", "press_release", "speech", "testimony", "document", "social_media"))


def carried(
    settings: Sequence[Setting], speakers: Sequence[int | None], plain: Sequence[bool], sentences: Sentences
) -> list[Setting]:
    """The settings, each plain quotation without one in that of its speaker nearby; the rest as they were.

    `plain` tells which cues only say that somebody spoke: "said", ":", "added".
    """
    out = list(settings)
    order = sorted(range(len(out)), key=lambda i: out[i].at)
    for forward in (True, False):
        spoken: dict[int, Setting] = {}
        last: dict[int, Setting] = {}
        for i in order if forward else reversed(order):
            speaker, setting = speakers[i], out[i]
            if speaker is None:
                continue
            if not forward:  # words before another's are seldom of the interview after them
                last = {n: s for n, s in last.items() if n == speaker or s.medium != "interview"}
                spoken = {n: s for n, s in spoken.items() if n == speaker or s.medium != "interview"}
            near = last.get(speaker)
            if near is not None and near.medium in _WRITTEN and setting.medium == "unknown":
                away = abs(sentences.at(near.at) - sentences.at(setting.at))
                if away > REACH_WRITTEN:  # a letter is an excursion
                    near = spoken.get(speaker, near)
            if near is not None and near.medium in _CARRIED:
                away = abs(sentences.at(near.at) - sentences.at(setting.at))
                reach = REACH_ON if forward and near.medium != "document" else REACH_BACK
                same = setting.medium == near.medium or (plain[i] and setting.medium == "unknown")
                same = same or (setting.wrote and forward and near.medium == "social_media")  # in the same post
                if same and away <= reach:
                    out[i] = replace(setting, medium=near.medium, via=setting.via or near.via)
            if out[i].medium != "unknown":
                last[speaker] = out[i]
                if out[i].medium not in _WRITTEN:
                    spoken[speaker] = out[i]
    return out


REACH_WRITTEN = 1
"""Sentences over which what is written holds on for words that are only said."""
_WRITTEN = ("document", "social_media", "book")
