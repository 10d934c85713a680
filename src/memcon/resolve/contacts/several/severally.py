"""Several occasions in one word: "calls with the leaders of A, B and C" become a contact with each of them.

Several people who met at one table stay together. Only words in the plural part them, words that say so ("and later"),
or that each was met at a place or on a day of his own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.find.contacts import Argument
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.counted import are_in_turn, are_of_series, counts_of, share_topics
from memcon.resolve.contacts.several.stops import (
    BEYOND,
    STOP,
    Row,
    all_differ,
    at_their_hours,
    days_before,
    days_of_stops,
    own_day,
    own_place,
    stops_of,
)
from memcon.resolve.contacts.several.sums import announced
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.parties.inside.subjects import leads_to
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.words.phrases import BOTH, MARGINS_OF

_PLURAL = re.compile(
    r"\b(?:calls|meetings|conversations|letters|visits|messages|discussions|sit-downs|one-on-ones|bilaterals|phone\s?calls)\b",
    re.IGNORECASE,
)
_IN_THE_PLURAL = re.compile(
    r"\W*(?:on\s+\w+\s+)?in\s+(?!addition\b)(?:[\w-]+\s+){0,3}?(?:calls|meetings|conversations|letters|messages|discussions)\b"
)
_APART = re.compile(
    r"\b(?:separate(?:ly)?|one-on-one|individual(?:ly)?|bilateral(?:ly)?|each|in turn|one by one"
    r"|one after (?:the other|another))\b",
    re.IGNORECASE,
)
_ONE_AFTER = re.compile(
    r"[^.;\n]{0,80}?\b(?:one\s+after\s+(?:another|the\s+other)|in\s+turn|one\s+by\s+one|each\s+for\s+\w+|separately|individually|respectively"
    r"|one-on-one|separate\s+(?:meetings|talks|calls|conversations))\b"
    r"|[^.;\n]{0,80}\.\s+(?:The|Both|These|His|Her)\s+(?:two\s+|three\s+|separate\s+)?(?:meetings|calls|conversations)\b"
)
"""Words behind the last of several that say that they were met one by one, be it "The meetings" that follow."""
_SPOKE = re.compile(
    r"(?:sp(?:oke|eaks?|oken)|talk(?:s|ed)?)(?:\s+(?:by|over\s+the|on\s+the)\s+(?:tele)?phone)?(?:\s+(?:with|to))?|wrote(?:\s+to)?"
    r"|(?:(?:held|holds?|holding|had)\s+)?(?:[a-z]+\s+)?talks(?:\s+with)?"
)
"""What one has with each of those before whom "with" or "to" stands again: "held talks with A and with B"."""
_MET_WITH = re.compile(r"(?:met|meets?)\s+with\s")
_ON_THE_LINE = re.compile(
    r"(?:tele)?phone[sd]?(?:\s+with)?|calls|called|rang|(?:sp(?:oke|eaks?|oken)|talk(?:s|ed|ing)?)(?:\s+(?:with|to)|\s+(?:by|over\s+the|on\s+the)\s+"
    r"(?:tele)?phone)*|(?:[\w-]+\s+){1,4}(?:by|over\s+the|on\s+the)\s+(?:tele)?phone(?:\s+with)?"
)
"""What somebody does on the telephone with one after the other, where nothing says that they shared the line."""
_TO = re.compile(r"\s+to\s")
_BY = re.compile(
    r"\s(?:held|made|had|hosted|conducted|taken)\s+(?:[a-z]+\s+){0,2}by\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+|of\s+){0,6}\Z"
)
_ASIDE = re.compile(r"\band,(?:\s+[a-z]+){0,3}\s*\Z")
"""What leads to the day of the last of several alone: "A, B and, just | this week, C"."""
_THE_TWO = re.compile(r"the\s+two\b", re.IGNORECASE)
_MEANS = re.compile(r".*?\b(?:by|over\s+the|on\s+the)\s+(?:tele)?phone", re.DOTALL)
_IN_ONE = re.compile(
    r"\b(?:the|their|this|that)\s+(?:[\w-]+\s+)?(?:call|conversation|discussion)\b|\b(?:[Tt]he|[Aa]ll)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:leaders|ministers|presidents|premiers|parties|sides|participants|interlocutors|officials|trio|three|four|five|six)\b"
)
"""Words behind a row of people that make one call of it, or one body of them: "the leaders agreed"."""
_ROW = re.compile(r"(?:\s+of\s+(?:the\s+)?[\w’'. -]{1,60}?)?(?:,\s+|,?\s+and\s+)(?:the\s+)?(?:[\w’'.&-]+\s+){0,9}?")
_BILATERALS = re.compile(
    r"\b(?:calls|conversations|sit-downs|one-on-ones?|bilaterals|bilateral\s+meetings)\b", re.IGNORECASE
)
_AND_WITH = re.compile(r"(?:\s+(?:on|late|early|last|this)\s[^,;.\n]{3,30}?)?(?:,|,?\s+and)\s+(?:with|to)\s")
_TOGETHER = re.compile(
    r"\b(?:trilateral|quadrilateral|(?:three|four|five)-way|joint(?:ly)?|together|(?<!\bnews\s)(?<!\bpress\s)conference|summit|round)\b",
    re.IGNORECASE,
)
_AROUND_A_TABLE = re.compile(
    r"\b(?:trilateral|quadrilateral|(?:three|four|five)-way|joint|(?<!\bnews\s)(?<!\bpress\s)conference)\b",
    re.IGNORECASE,
)
"""The same of meetings told in the plural, which may be held at one summit, or be a round of them."""
_BESIDE_IT = re.compile(
    rf"\b{MARGINS_OF}\s+(?:[\w’'.-]+\s+){{0,5}}?(?:conference|summit)\b",
    re.IGNORECASE,
)
"""A summit on whose margins others met, which is no table that they sat at."""
_MEETS = (
    r"(?:met|meet|meets|meeting|spoke|spoken|speak|held|hold|holding|called|received|receive|hosted|host|visited|visit)"
)
_WHEN = (
    r"(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+(?:noon|night|midday|lunch)|over\s+(?:lunch|dinner|breakfast)"
    r"|(?:before|after)\s+\w+ing\b)"
)
_NEXT = re.compile(
    rf"\band,?\s+{_WHEN}|"
    rf"(?:,|\band|,\s+and)\s+(?:also|later|then|subsequently|afterwards)\b|\band,?\s+separately\b|,\s+and\s+separately\b|"
    rf"\b(?:also|later|then)\s+(?:be\s+)?{_MEETS}\b|"
    rf"\b(?:before|after\s+which\s+\w+)\s+(?:flying|travell?ing|heading|going|moving\s+on|{_MEETS})\b|\bfollowed\s+by\b"
)
_THEN = re.compile(r"\bthen\s+$")
_PLAIN_COMMA = re.compile(r",\s+(?:the\s+)?")
_SINGLY = re.compile(
    r"\b(?:separately|individually|in\s+turn|one[-\s]on[-\s]one|one\s+by\s+one|one\s+after\s+(?:another|the\s+other)"
    r"|separate\s+(?:meetings|talks|calls|conversations))\b",
    re.IGNORECASE,
)
_AND_BY = re.compile(r"(?:,|,?\s+and)\s+(?:then\s+|later\s+|also\s+)?by\s")
_THEIR = re.compile(r"\btheir\s+(?:[\w-]+\s+){1,3}\Z", re.IGNORECASE)
_LISTED = re.compile(r"(?:,|,?\s+and|;|;\s+and)\s+(?:(?:with|by)\s+)?(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,5}")
_RECEIVES = re.compile(r"(?:receiv|host|welcom)(?:es?|s|ed|ing)?\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:is|was|were|are|be|been|being)\s+(?:\w+ly\s+)?$")
_COLLEAGUES = re.compile(
    r"\s+(?:(?:with|to)\s+)?(?:an?\s+(?:[a-z]+\s+){1,2}|several\s+|many\s+|some\s+|[a-z]+\s+)(?:of\s+)?(?:(?:his|her|their|[a-z]+)\s+)?"
    r"(?:counterparts|colleagues|opposite\s+numbers),?\s+(?:including|among\s+them|such\s+as|notably)\s"
)
"""Behind a verb: "with a dozen counterparts, among them", who are met one by one."""
PAIR = 2  # counterparts whom "the two leaders" may be without whoever spoke to them
AROUND = 40  # characters around a trigger in which words may say that they met one by one
BEHIND = 60  # characters after the last of several in which his place and day may stand


def one_by_one(
    draft: Draft, text: str, times: Sequence[ResolvedTime] = (), places: Sequence[Argument] = ()
) -> list[Draft]:
    """The contacts that a telling is of: one with each counterpart where its words say so, else the telling itself.

    `times` are the document's, `places` those that the telling may be linked to: a counterpart who has a day or a place
    of his own keeps it.
    """
    whole, they = draft, [p for p in draft.parties if p.side is None and BOTH.match(text, p.start, p.end)]
    they += announced(draft.parties, text)
    they += (brokers := [p for p in draft.parties if p.role == "mediator" and p not in they])
    if they:  # "spoke to A and B, and the two leaders said": they are A and B
        draft = replace(draft, parties=[p for p in draft.parties if p not in they])
    out = _one_by_one(draft, text, times, places)
    for one in out:  # whoever brokered all of them
        one.parties = [*one.parties, *(replace(p) for p in brokers)]
    return [whole] if they and len(out) == 1 else out


def _one_by_one(draft: Draft, text: str, times: Sequence[ResolvedTime], places: Sequence[Argument]) -> list[Draft]:
    trigger = draft.trigger
    low = max(0, trigger.start - AROUND)
    low = max([low, *(m.end() for m in STOP.finditer(text, low, trigger.start))])  # of its own sentence
    near = text[low : trigger.end + AROUND]
    bilateral = _BILATERALS.search(text, trigger.start, trigger.end) is not None
    if (_AROUND_A_TABLE if bilateral else _TOGETHER).search(_BESIDE_IT.sub("", near)):
        return [draft]
    if len({(p.start, p.end) for p in draft.parties}) < len({_key(p) for p in draft.parties}):
        return [draft]  # "They also met X": both of them
    hub, others = _hub(draft, _PLURAL.search(text[trigger.start : trigger.end]) is not None, text)
    if hub is None or len({_key(p) for p in others}) < 2:
        return _singly(draft, near, text)
    if trigger.end <= min(p.start for p in hub) <= min(p.start for p in others):
        return [draft]  # "discussions under the UN, the EU and the OSCE": the first of a row has met no others
    rows, nexts = _rows(hub, others, text)
    days = days_before(rows, times, text)
    days = days if all_differ([d and d.interval for d in days]) else [own_day(row, times) for row in rows]
    sites = [own_place(row, places, text) for row in rows]
    if not all_differ(sites):
        sites = stops_of(draft, rows, text)
        if not all_differ([d and d.interval for d in days]) and all(sites):
            days = days_of_stops([s for s in sites if s], times, draft.trigger.start)
    own_days, own_sites = _are_of_own_days(days), all_differ(sites)
    if any(p.side is None for p in others) and not (own_days or own_sites or _open_row(draft, others, text)):
        return _singly(draft, near, text)
    last = max(p.end for p in draft.parties)
    begin = max(p.end for p in hub)
    plural: object = _PLURAL.search(text[trigger.start : trigger.end]) or _APART.search(near)
    plural = plural or (begin <= trigger.start and _COLLEAGUES.match(text, trigger.end))
    if not plural and begin <= trigger.start and len(rows) > 1 and not _TOGETHER.search(text, last, last + AROUND):
        plural = (
            (_SPOKE.fullmatch(text, trigger.start, trigger.end) or _MET_WITH.match(text, trigger.start))
            and all(_AND_WITH.match(text, a.end, b.start) for a, b in pairwise(rows))
        ) or _phoned_each(draft, rows, text)
    if not plural and begin <= trigger.start:
        plural = at_their_hours(rows, text) or _ONE_AFTER.match(text, last)
    counts = counts_of(rows, text) if begin <= trigger.start else []
    plural = plural or bool(counts) or (begin <= trigger.start and are_of_series(draft, text))
    if plural or _IN_THE_PLURAL.match(text, last) or own_days or own_sites:
        groups = [[p for p in others if _key(p) == key] for key in dict.fromkeys(map(_key, others))]
        shared = draft.time
        aside = shared is not None and _is_aside(rows, shared, text)
        out = [
            _with(
                draft,
                hub,
                group,
                days[i] if own_days else None if aside and i + 1 < len(groups) else shared,
                sites[i] if own_sites else draft.place,
                text,
            )
            for i, group in enumerate(groups)
        ]
        for one, often, row in zip(out, counts, rows, strict=False):
            one.series = often
            one.place = one.place if own_sites or row is rows[-1] else None
        return out
    if not any(nexts):
        return [draft]
    return _in_turn(draft, hub, rows, nexts, text)


def _are_of_own_days(days: Sequence[ResolvedTime | None]) -> bool:
    """True where each of several was met on a day of his own, and of the last one nothing may be told."""
    told = [d and d.interval for d in days]
    return all_differ(told) or (len(told) > PAIR and told[-1] is None and all_differ(told[:-1]))


def is_means_of(draft: Draft, several: Sequence[Draft], text: str) -> bool:
    """True for "by telephone" behind "spoke with A and B": it tells how those spoke, and of no call with both."""
    start, end = draft.trigger.start, draft.trigger.end
    if not several or not _MEANS.fullmatch(text, max(0, start - len("over the ")), end):
        return False
    first = several[0].trigger.end
    people = {p.actor for each in several for p in each.parties}
    return first <= start and not STOP.search(text, first, start) and {p.actor for p in draft.parties} <= people


def _is_aside(rows: Sequence[Row], time: ResolvedTime, text: str) -> bool:
    """True for "this week" in "A, B and, just this week, C": it is of the last of several alone."""
    at = time.span.start
    return len(rows) > 1 and rows[-2].end <= at < rows[-1].start and bool(_ASIDE.search(text, rows[-2].end, at))


def _open_row(draft: Draft, others: Sequence[Side], text: str) -> object:
    """Whether words say that each was met alone of those of whom some have no known side."""
    trigger = draft.trigger
    return _PLURAL.search(text[trigger.start : trigger.end]) or _ONE_AFTER.match(text, max(p.end for p in others))


def _phoned_each(draft: Draft, rows: Sequence[Row], text: str) -> bool:
    """True where somebody "spoke by phone with A and B", of two states, and nothing that follows makes it one call.

    So it is with "spoke to A and B"; "the two leaders" behind them are those two alone.
    """
    end, last = draft.trigger.end, rows[-1].end
    phoned = draft.mode == "call" or text[draft.trigger.start : end].endswith("phone")
    spoke = phoned or (draft.mode == "unknown" and _TO.match(text, end, rows[0].start))
    if not spoke or rows[0].start < end or not _ON_THE_LINE.fullmatch(text, draft.trigger.start, end):
        return False
    listed = all(_ROW.fullmatch(text, a.end, b.start) for a, b in pairwise(rows))
    said = _IN_ONE.search(text, last, last + BEYOND)
    in_one = said is not None and not (len(rows) == PAIR and _THE_TWO.match(said[0]))
    return listed and not STOP.search(text, end, rows[0].start) and not in_one


def _singly(draft: Draft, near: str, text: str) -> list[Draft]:
    """The contacts of "X met separately with A and B", both of one side: with each of them, and B is of A's side."""
    before = [p for p in draft.parties if p.end <= draft.trigger.start]
    behind = sorted((p for p in draft.parties if p.start >= draft.trigger.end), key=lambda p: p.start)
    sides = {p.side for p in behind if p.side}
    if not before or len(behind) < 2 or len(sides) != 1 or sides & {p.side for p in before}:
        return _each_of_one_side(draft, near, text)
    said: object = _SINGLY.search(near) or _ONE_AFTER.match(text, behind[-1].end)
    said = said or all(_AND_BY.match(text, a.end, b.start) for a, b in pairwise(behind))  # "received by A and by B"
    listed = all(_LISTED.fullmatch(text, a.end, b.start) for a, b in pairwise(behind))
    in_turn = are_in_turn(draft, behind, text)
    if not (in_turn or (said and listed)) or not all(len(text[p.start : p.end].split()) > 1 for p in behind):
        return [draft]
    for party in behind:
        party.side = next(iter(sides))
    out = [_with(draft, before, [party], draft.time, draft.place, text) for party in behind]
    return share_topics(out, behind) if in_turn else out


def _each_of_one_side(draft: Draft, near: str, text: str) -> list[Draft]:
    """The contacts of "A and B, in their separate meetings with X", A and B of one side: each of them with X."""
    start, end = draft.trigger.start, draft.trigger.end
    row = sorted((p for p in draft.parties if p.end <= start), key=lambda p: p.start)[:2]
    others = [p for p in draft.parties if p not in row]
    theirs = _PLURAL.search(text, start, end) and _THEIR.search(f"{text[max(0, start - AROUND) : end]} ")
    if len(row) < 2 or len(others) != 1 or not (theirs or _SINGLY.search(near)):
        return [draft]
    sides = {p.side for p in row}
    if (
        len(sides) != 1
        or None in sides
        or others[0].side in sides
        or not _LISTED.fullmatch(text, row[0].end, row[1].start)
    ):
        return [draft]
    return [_with(draft, others, [party], draft.time, draft.place, text) for party in row]


def _in_turn(draft: Draft, hub: list[Side], rows: list[Row], nexts: list[bool], text: str) -> list[Draft]:
    """The contacts of "met A and B, and later C", or of "met A, B and then C"; what stands with C is not A's."""
    parts = [[rows[0]]]
    for row, before, after_that in zip(rows[1:], rows[:-1], nexts, strict=True):
        listed = _PLAIN_COMMA.fullmatch(text, before.end, row.start) is not None
        if after_that or listed:
            parts.append([row])
        else:
            parts[-1].append(row)
    if any(row.start < draft.trigger.start for row in rows):  # "…, and also met C": this word is of C alone
        parts = [part for part in parts if part[0].start > draft.trigger.start] or parts
    out = []
    for part in parts:
        later = part[-1].high
        time, place = draft.time, draft.place
        ahead = time is not None and later <= time.span.start < rows[-1].high and part[-1] is not rows[-1]
        beyond = place is not None and later <= place.start < rows[-1].high and part[-1] is not rows[-1]
        parties = [p for row in part for p in row.parties]
        out.append(_with(draft, hub, parties, None if ahead else time, None if beyond else place, text))
    return out


def _with(
    draft: Draft, hub: list[Side], others: list[Side], time: ResolvedTime | None, place: Argument | None, text: str
) -> Draft:
    """The contact of a telling with some of its counterparts; no two share a party that one of them may change."""
    parties = sorted([*(replace(p) for p in hub), *others], key=lambda p: (p.start, p.actor))
    one = draft.one_of(parties, time, place)
    one.others = draft.others | {draft.trigger.start}
    one.host = draft.host or _host(hub, others, draft.trigger, text)
    if one.subject is None and len(hub) == 1 and leads_to(text, hub[0].end, draft.trigger.start):
        one.subject = hub[0].actor
    return one


def _host(hub: list[Side], others: list[Side], trigger: Argument, text: str) -> str | None:
    """The side of those who "received" all others, one after the other, or by whom one after the other was received."""
    verb = _RECEIVES.match(text, trigger.start, trigger.end)
    if verb is None or any(p.end > trigger.start for p in hub):
        return None
    passive = _PASSIVE.search(text, max(0, trigger.start - 25), trigger.start) and not verb[0].endswith("ing")
    return (others if passive else hub)[0].side


def _hub(draft: Draft, plural: bool, text: str) -> tuple[list[Side] | None, list[Side]]:
    """Those of the side that all others met, and the others, each of a side that is known.

    Where words say that each was met alone, somebody named may be among them whose side is not known. The hub is told
    first, or alone after a trigger in the plural, "A and B had calls with C", and where A and B "were summoned" to it.
    """
    trigger, order = draft.trigger, sorted(draft.parties, key=lambda p: p.start)
    sides = list(dict.fromkeys(map(_key, order)))
    open_ones = [p for p in order if p.side is None]
    if len(sides) < 3:
        return None, []
    if open_ones:
        apart = plural or _ONE_AFTER.match(text, order[-1].end)
        in_row = order[0].end <= trigger.start and all(p.start >= trigger.end for p in order[1:])
        if not in_row or any(not text[p.start].isupper() for p in open_ones):
            return None, []
        if not apart and len(open_ones) > 1:
            return None, []
    behind = list(dict.fromkeys(_key(p) for p in order if p.start >= trigger.end))
    ahead = {_key(p) for p in order if p.start < trigger.start}
    called = text.startswith(("summoned", "called in"), trigger.start)
    alone = (plural or called) and len(behind) == 1 and len(ahead) > 1 and behind[0] not in ahead
    hub = behind[0] if alone else sides[0]
    if plural and not ahead and _BY.search(text, trigger.end, order[-1].start) and order[0].start >= trigger.end:
        hub = _key(order[-1])  # "Separate meetings with A and B were held by X"
    return [p for p in order if _key(p) == hub], [p for p in order if _key(p) != hub]


def _key(party: Side) -> str:
    """The side of a party; of one whose side is not known, itself."""
    return party.side or f"#{party.actor}"


def _rows(hub: list[Side], others: list[Side], text: str) -> tuple[list[Row], list[bool]]:
    """The counterparts of each side in text order, and of each but the first whether words say that it came next.

    Nothing comes out where they are not told one after the other in one sentence, after those who met them.
    """
    groups = [[p for p in others if _key(p) == key] for key in dict.fromkeys(map(_key, others))]
    spans = [(min(p.start for p in g), max(p.end for p in g)) for g in groups]
    begin = max(p.end for p in hub)
    lows, highs, nexts = [spans[0][0]], [], []
    for (_, end), (start, stop) in pairwise(spans):
        if not begin <= end <= start or STOP.search(text, end, start):
            return [], []
        found = _next_at(text, end, start, stop)
        nexts.append(found is not None)
        highs.append(start if found is None else found)
        lows.append(start if found is None else found)
    full_stop = STOP.search(text, spans[-1][1], spans[-1][1] + BEHIND)
    highs.append(full_stop.start() if full_stop else min(len(text), spans[-1][1] + BEHIND))
    return [
        Row(g, start, end, low, high) for g, (start, end), low, high in zip(groups, spans, lows, highs, strict=True)
    ], nexts


def _next_at(text: str, end: int, start: int, stop: int) -> int | None:
    """Where between two counterparts words begin that say that the second was met after the first."""
    found = _NEXT.search(text, end, start)
    words = text[start:stop].split()
    if found is None or (_THEN.search(text, end, start) and words and is_title_word(words[0])):  # "then President Lind"
        return None
    return found.start()
