"""When a contact was: of the dated words near a trigger those that date it, or none, each weighed.

A link tells how likely words belong to a trigger. Beside it stands what the link cannot see: that they date what
somebody said ("said on Tuesday"), or that another occasion is told nearer to them.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.told.adjoining import adjoining
from memcon.resolve.contacts.told.further import of_further
from memcon.resolve.contacts.told.plain_dates import OPENS, own_date, plain_date
from memcon.resolve.times.apart import dates_what_follows
from memcon.resolve.times.attributive import is_of_a_thing, only_counts
from memcon.resolve.times.beside import came_back, of_something_else
from memcon.resolve.times.bounding import opens_stretch
from memcon.resolve.times.datelines import report_line
from memcon.resolve.times.headings import heading_over, headings_of, is_heading, is_stamp
from memcon.resolve.times.interrupted import is_of_the_interruption
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import Features, log_odds, weigh

FAR = 2500  # characters from its trigger within which a date is looked for, however long the sentences are
MANY = 50  # dates beside it that are weighed, the nearest
NEAR = 8  # sentences from its trigger within which dated words are looked for
DATES = 0.5  # probability from which words date an occasion
_SAID = re.compile(
    r"\b(?:said|says|told|announced|reported|reports|according|added|tweeted|wrote|statement|interview|conference)\b"
    r"[^.;\n]{0,30}$",
    re.IGNORECASE,
)


def dates_of(
    occasion: Occasion, times: Sequence[ResolvedTime], triggers: Sequence[int], sentences: Sentences, text: str
) -> list[tuple[ResolvedTime, Features]]:
    """The dated words near a trigger with their features, in text order.

    `triggers` are where the document's occasions are told, this one among them.
    """
    at = occasion.trigger.start
    home = sentences.at(at)
    near = [t for t in times if t.interval and abs(t.span.start - at) <= FAR]
    near = [t for t in near if abs(sentences.at(t.span.start) - home) <= NEAR]
    if len(near) > MANY:
        near = sorted(sorted(near, key=lambda t: abs(t.span.start - at))[:MANY], key=lambda t: t.span.start)
    headings = headings_of(near, text)
    if headings:  # what stands under other headings of a list, or heads them, is of other days
        own = heading_over(at, headings)
        near = [t for t in near if heading_over(t.span.start, headings) is own]
    near = [
        t for t in near if not (t.type == "DURATION" and at < t.span.start and dates_what_follows(text, t.span.end))
    ]
    near = [t for t in near if t.type != "TIME" or not is_stamp(text, t.span)]
    low, high = sentences.span(at)
    never = _NEVER.search(text, max(low, at - NEVER), at) is not None
    if never or _NO_DATE.search(text, low, high) or came_back(low, at, text):
        near = [t for t in near if low <= t.span.start < high]
    near = [t for t in near if not of_something_else(t.span.start, t.span.end, at, sentences, text)]
    near = [t for t in near if not is_of_the_interruption(text, occasion.trigger.end, t.span.start)]
    near = [t for t in near if of_further(t.span.start, at, sentences, text) is None]
    near = _of_a_count(near, occasion, sentences, text)
    near = _not_of_the_report(near, occasion, sentences, text)
    near = _not_of_the_saying(near, occasion, sentences, text)
    near = _of_its_verb(near, occasion, sentences, text)
    near = _not_of_the_next(near, occasion, sentences, text)
    near = _of_its_sentence(near, occasion, sentences, text)
    near = _of_its_paragraph(near, occasion, sentences, text)
    near = [t for t in near if not _of_a_later_sentence(t, occasion, sentences, text)]
    links = [
        max(
            (a.score for a in occasion.arguments["time"] if a.start < t.span.end and t.span.start < a.end), default=0.01
        )
        for t in near
    ]
    out = []
    told = sorted({*triggers} - {at})
    alone = sum(sentences.at(t.span.start) == home for t in near) == 1
    ranked = sorted(links)
    for time, link in zip(near, links, strict=True):
        away = sentences.at(time.span.start) - home
        distance = abs(time.span.start - at)
        number = bisect_right(told, time.span.start)
        rival = any(
            abs(time.span.start - t) < distance and sentences.at(t) == sentences.at(time.span.start)
            for t in told[max(0, number - 1) : number + 1]
        )
        grain = time.interval.grain if time.interval else ""
        out.append(
            (
                time,
                {
                    "link": log_odds(link),
                    "unlinked": float(link <= 0.01),
                    f"away {max(-4, min(4, away))}": 1.0,
                    "distance": math.log1p(distance / 30) if away == 0 else 1.5,
                    "after": float(away == 0 and time.span.start > occasion.trigger.start),
                    "reported": float(bool(_SAID.search(text, max(0, time.span.start - 60), time.span.start))),
                    "rival": float(rival),
                    f"grain {grain}": 1.0,
                    "alone in sentence": float(away == 0 and alone),
                    "better links": float(min(2, len(ranked) - bisect_right(ranked, link))),
                },
            )
        )
    return out


def _of_a_count(near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str) -> list[ResolvedTime]:
    """Of "since July", which measures, only what was counted is: "met three times since July".

    What was refused ever since has no day, nor another sentence's.
    """
    low, high = sentences.span(occasion.trigger.start)
    end = occasion.trigger.end
    if occasion.status == "refused" and (since := _EVER_SINCE.match(text, end, high)):
        return [t for t in near if low <= t.span.start < since.end()]
    measures = [t for t in near if opens_stretch(text, t.span.start, t.span.end)]
    if not measures:
        return near
    counts = _COUNT.search(text, max(low, occasion.trigger.start - _COUNTED), high) is not None
    own = [t for t in measures if counts and end <= t.span.start < high and not _CLAUSE.search(text, end, t.span.start)]
    return [t for t in near if t not in measures or t in own]


def _not_of_the_report(
    near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str
) -> list[ResolvedTime]:
    """The day of an agency's report dates nothing that has a day of its own, is to come or was over by then.

    Nor does it date "his meeting with X" where another day was told since.
    """
    line = report_line(text)
    if line is None or not any(line[0] <= t.span.start < line[1] for t in near):
        return near
    low, high = sentences.span(occasion.trigger.start)
    own = [t for t in near if not line[0] <= t.span.start < line[1]]
    dated = any(max(low, line[1]) <= t.span.start < high for t in own)
    over = _HAD.search(text, max(low, occasion.trigger.start - 20), occasion.trigger.start)
    over = over or _RECENT.search(text, max(low, occasion.trigger.start - 20), occasion.trigger.end)
    since = any(line[1] <= t.span.start < low for t in own)
    known = since and _KNOWN.search(text, max(low, occasion.trigger.start - 12), occasion.trigger.end) is not None
    return own if dated or over or known or occasion.status not in ("held", "ongoing") else near


def _not_of_the_saying(
    near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str
) -> list[ResolvedTime]:
    """Of what is to come or did not come about the day of a saying tells nothing: "will visit, she said on Tuesday".

    Nor does that of "Speaking in Oslo on Tuesday, she said she had met him" tell of anything.
    """
    low, _ = sentences.span(occasion.trigger.start)
    speaking = _SPEAKING.match(text, low, occasion.trigger.start)
    if speaking is not None:
        near = [t for t in near if not low <= t.span.start < speaking.end()]
    near = [t for t in near if not _asked_on(t, text)]
    if occasion.status not in ("planned", "proposed", "refused"):
        return near
    said = [t for t in near if _SAID_ON.search(text, max(0, t.span.start - SAID), t.span.start)]
    return [t for t in near if t not in said]


def _asked_on(time: ResolvedTime, text: str) -> bool:
    """True for the day on which somebody was only asked: "asked on | Sunday | whether she would meet him"."""
    asked = _ASKED.search(text, max(0, time.span.start - SAID), time.span.start)
    return asked is not None and _WHETHER.match(text, time.span.end) is not None


_ASKED = re.compile(
    r"\b(?:asked|pressed|questioned)(?:\s+by\s+[^.,;:\n]{1,40})?\s+(?:(?:on|late|early)\s+){0,2}\Z", re.I
)
_WHETHER = re.compile(r"\s+(?:whether|if|about|why|how)\b")


NEVER = 24  # characters before a trigger in which it is told that it never was
_NEVER = re.compile(r"\b(?:have|has|had)(?:n[’']t|\s+(?:not|never))\s+(?:yet\s+|ever\s+|since\s+|even\s+)?\Z")
"""What was not has no day of another sentence: "She met his aide on 3 May. I have not | met him"."""
_NO_DATE = re.compile(
    r"\b[Nn]o\s+(?:exact\s+|firm\s+|specific\s+|new\s+)?(?:dates?|day|timing)\s+(?:for\s+[^.;:“”\"\n]{3,60}?\s)?(?:(?:has|have|had|was|were|is)\s+)"
    r"(?:yet\s+)?(?:been\s+)?(?:yet\s+)?(?:set|fixed|agreed|announced|decided|named|given)\b"
)
"""What tells that an occasion has no day yet, whatever days other sentences name."""
SAID = 60  # characters before a day in which the verb of the saying stands
_SAID_ON = re.compile(
    r"\b(?:said|says|announced|confirmed|disclosed|added|wrote|tweeted|(?:told|informed)\s+[^.,;:“”\"\n]{1,40}?)"
    r"(?:\s+in\s+an?\s+(?:\w+\s+)?(?:statement|interview|speech))?\s+(?:(?:on|late|early)\s+){0,2}\Z"
)
_SPEAKING = re.compile(
    r"\W*(?:Speaking|Talking|Addressing\s+(?:reporters|the\s+(?:press|media))|Asked|Answering\s+questions)\b[^.;:“”\"\n]{0,120}?,\s+"
    r"(?:[\w’'.-]+,?\s+){1,14}?(?:said|told|confirmed|added|revealed|recalled|noted|explained)\b"
    r"|\W*In\s+(?:an?|his|her|its|their)\s+(?:[a-z]+\s+){0,3}?(?:statement|interview|speech|post|press\s+release|briefing)\b[^.;:“”\"\n]{0,60}?,?\s+"
    r"(?:[\w’'.-]+,?\s+){1,10}?(?:said|told|confirmed|added|revealed|recalled|noted|explained)\b"
)
"""How a sentence opens that tells who speaks and when: "Speaking in Oslo on Tuesday, Aas said", "In a statement"."""
_KNOWN = re.compile(
    r"\b(?:his|her|their|the|that)\s+(?:[\w-]+\s+){0,2}?(?:meeting|talks|call|conversation|discussions)\b"
)
"""How a contact is told again of which was told before."""
_HAD = re.compile(r"\b[Hh]ad\s+(?:\w+ly\s+|already\s+|also\s+)?$|['’]d\s+$")
_RECENT = re.compile(r"\b(?:recent|previous|earlier)\s+(?:[a-z-]+\s+){0,2}[a-z-]+\Z")
"""Words for what was held some time before: "during their recent | meeting"."""
_EVER_SINCE = re.compile(r"[^.,;:!?“”\"\n]{0,60}?\ssince\s")
_COUNTED = 20  # characters before a trigger in which a count may stand
_COUNT = re.compile(
    r"\b(?:times|rounds|twice|thrice|repeatedly|regularly|frequently|often|several|dozens?|two|three|four|five|six|seven|"
    r"eight|nine|ten|meetings|calls|visits|conversations|talks)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:()“”\"]|\b(?:who|which|that|after|before|but)\b")


def _of_its_verb(near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str) -> list[ResolvedTime]:
    """Of "landed on Thursday and will sit down with B on Saturday" the first day is not that of sitting down."""
    low, high = sentences.span(occasion.trigger.start)
    at = occasion.trigger.start
    if not any(at < t.span.start < high and t.interval and t.interval.grain == "day" for t in near):
        return near
    return [t for t in near if not (low <= t.span.start < at and _AND_WILL.fullmatch(text, t.span.end, at))]


def _not_of_the_next(
    near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str
) -> list[ResolvedTime]:
    """Of "flew in on Monday for talks with B and is due in C on Tuesday" the second day is not that of the talks."""
    low, high = sentences.span(occasion.trigger.start)
    at, end = occasion.trigger.start, occasion.trigger.end
    if not any(low <= t.span.start < at and t.interval and t.interval.grain == "day" for t in near):
        return near
    return [t for t in near if not (end <= t.span.start < high and _AND_IS_DUE.fullmatch(text, end, t.span.start))]


_AND_IS_DUE = re.compile(
    r"[^.;:“”\"\n]{0,120}?,?\s+and\s+(?:is|are|was|were)\s+(?:then\s+|also\s+)?(?:due|set|expected|scheduled)\b[^.;:“”\"\n]{0,60}"
)


_AND_WILL = re.compile(
    r",?\s+and\s+(?:(?:is|are)\s+(?:(?:due|set|expected|scheduled|also)\s+)?to|will|plans\s+to|would|was\s+to)\s+(?:[a-z]+\s+){0,3}"
)


def _of_its_sentence(
    near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str
) -> list[ResolvedTime]:
    """Of sentences that open each with a day ("On Monday … On Friday …") only that of the occasion counts."""
    low, high = sentences.span(occasion.trigger.start)
    own = [t for t in near if low <= t.span.start < high]
    if not any(OPENS.fullmatch(text, low, t.span.start) for t in own if t.span.start < occasion.trigger.start):
        return near
    return [
        t
        for t in near
        if low <= t.span.start < high or not OPENS.fullmatch(text, sentences.span(t.span.start)[0], t.span.start)
    ]


def _of_its_paragraph(
    near: list[ResolvedTime], occasion: Occasion, sentences: Sentences, text: str
) -> list[ResolvedTime]:
    """Of a paragraph that opens with a day, "On May 19, …", none before it dates what it tells without another."""
    at = occasion.trigger.start
    low, high = sentences.span(at)
    if any(low <= t.span.start < high for t in near) or _opening(occasion, near, sentences, text) is None:
        return near
    return [t for t in near if t.span.start > text.rfind("\n", 0, at)]


def _opening(occasion: Occasion, near: Sequence[ResolvedTime], sentences: Sentences, text: str) -> ResolvedTime | None:
    """The day with which the paragraph of an occasion opens, some sentences before it."""
    begin, low = text.rfind("\n", 0, occasion.trigger.start) + 1, sentences.span(occasion.trigger.start)[0]
    days = (t for t in near if begin <= t.span.start < low and t.interval and t.interval.grain == "day")
    return next((t for t in days if OPENS.fullmatch(text, begin, t.span.start)), None)


_GOES_ON = re.compile(
    r"(?:Following|After)\s+(?:this|that|these|the\s+(?:meeting|talks|session|debate|ceremony))\b|(?:Later|Then|Afterwards?|Thereafter)\b"
    r"|(?:Later\s+)?(?:[Ii]n|[Dd]uring)\s+the\s+(?:morning|afternoon|evening)\b|That\s+(?:same\s+)?(?:day|morning|afternoon|evening|night)\b"
)
"""How a sentence begins that goes on with the day of the one before."""


_PART_OF_DAY = re.compile(
    r"(?:(?:Earlier|Later)\s+)?(?:[Ii]n|[Dd]uring)\s+the\s+(?:morning|afternoon|evening)\b|(?:Earlier|Later)\s+(?:(?:on\s+)?(?:that|the\s+same)\s+day)\b"
    r"|(?:On\s+)?[Tt]h(?:at|e\s+same)\s+(?:day|morning|afternoon|evening|night)\b"
)
_SO_FAR = 900  # characters before such a sentence in which the day is told


def _day_before(times: Sequence[ResolvedTime], low: int) -> ResolvedTime | None:
    """The day that was told last before an offset, near it: whose afternoon a sentence means that opens so."""
    days = [t for t in times if low - _SO_FAR <= t.span.start and t.span.end <= low and t.interval is not None]
    last = days[-1] if days else None
    return last if last is not None and last.interval is not None and last.interval.grain == "day" else None


def _of_a_later_sentence(time: ResolvedTime, occasion: Occasion, sentences: Sentences, text: str) -> bool:
    """True for the month or year with which a later sentence turns to something else: "The following year, …"."""
    if time.interval is None or time.interval.grain not in ("month", "year"):
        return False
    low, _ = sentences.span(time.span.start)
    return low > occasion.trigger.start and OPENS.fullmatch(text, low, time.span.start) is not None


def _heads_list(time: ResolvedTime, times: Sequence[ResolvedTime], text: str) -> bool:
    return is_heading(text, time.span) and any(h.time is time for h in headings_of(times, text))


def date_of(
    occasion: Occasion, times: Sequence[ResolvedTime], triggers: Sequence[int], sentences: Sentences, text: str
) -> ResolvedTime | None:
    """The dated words that most likely date an occasion, None where none is likely."""
    times = _without_attributes(times, occasion.trigger.start, sentences, text)
    time = _date_of(occasion, times, triggers, sentences, text)
    return time if time is None else _day_within(time, occasion, times, sentences)


def _without_attributes(
    times: Sequence[ResolvedTime], trigger: int, sentences: Sentences, text: str
) -> list[ResolvedTime]:
    """What is told of a thing dates no occasion, nor does the year in which it was the third one, beside its day."""
    near = [t for t in times if abs(t.span.start - trigger) <= FAR]
    near = [
        t for t in near if not is_of_a_thing(t.span.start, t.span.end, trigger, sentences.span(t.span.start)[0], text)
    ]
    if any(t.interval and t.interval.grain == "day" for t in near):
        near = [t for t in near if not only_counts(t.span.start, t.span.end, sentences.span(t.span.start)[0], text)]
    return near


def _day_within(
    time: ResolvedTime, occasion: Occasion, times: Sequence[ResolvedTime], sentences: Sentences
) -> ResolvedTime:
    """The one day of a longer time that the occasion's sentence tells closer to it: "Next week: X is due on Thursday".

    The time itself where the sentence tells none, or several.
    """
    if time.interval is None or time.interval.start == time.interval.end:
        return time
    low, high = sentences.span(occasion.trigger.start)
    near = min(time.span.start, occasion.trigger.start), max(time.span.start, occasion.trigger.start)
    days = [
        t
        for t in times
        if t is not time
        and t.interval is not None
        and t.interval.start == t.interval.end
        and time.interval.start <= t.interval.start <= time.interval.end
        and low <= t.span.start < high
        and near[0] < t.span.start < near[1]
    ]
    return days[0] if len(days) == 1 and low <= time.span.start < high else time


def _date_of(
    occasion: Occasion, times: Sequence[ResolvedTime], triggers: Sequence[int], sentences: Sentences, text: str
) -> ResolvedTime | None:
    told = plain_date(occasion, times, triggers, sentences, text)
    if told is not None:
        return told
    found = [(weigh("date", f), t) for t, f in dates_of(occasion, times, triggers, sentences, text)]
    plain = adjoining(occasion, found, triggers, sentences, text)
    if plain is not None:
        return plain
    chance, time = max(found, key=lambda item: (item[0], -item[1].span.start), default=(0.0, None))
    if chance < DATES and found and _heads_list(found[0][1], times, text):
        return found[0][1]
    if chance < DATES and _GOES_ON.match(text, sentences.span(occasion.trigger.start)[0]):
        opening = _opening(occasion, [t for _, t in found], sentences, text)
        if opening is not None:
            return opening
    if chance < DATES and _PART_OF_DAY.match(text, sentences.span(occasion.trigger.start)[0]):
        return _day_before(times, sentences.span(occasion.trigger.start)[0])
    return time if chance >= DATES else own_date(occasion, times, triggers, sentences, text)
