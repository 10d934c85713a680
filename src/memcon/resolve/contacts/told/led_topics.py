"""Topics that words for a talk lead, and those in a row with one: "they reviewed tea, malaria and the Lindi port".

What is plainly told to have been discussed needs less to be taken for a topic, and of a row nobody takes one alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from memcon.find.contacts import Marked
from memcon.find.sentences import Sentences
from memcon.find.topic_items import LED

Offsets = tuple[int, int]
Weighed = tuple[Marked, float]

BEFORE = 60  # characters before a topic in which the words stand that lead it
LED_FROM = 0.25  # probability from which words are a topic that such words lead
IN_ROW_FROM = 0.15  # … that stand in a row with a topic
_ROW = re.compile(
    r"(?:,?\s(?:and|or),\s[a-z]+,\s|,\s(?:(?:and|or|as\swell\sas)\s)?|\s(?:and|or|as\swell\sas)\s)(?:also\s)?(?:(?:on|about)\s)?(?:(?:the|an?|its|their|his|her)\s)?"
)
_IS_CUT = re.compile(r"\s(?:to\s)?[a-z-]")
"""How words go on behind what is no whole topic: "efforts | to", "policy | priorities"."""
_SUBJECT = re.compile(
    r"\s(?:also\s)?(?:is|are|was|were|has|have|had|will|would|can|could|must|should|shared|said)\b(?!\sdiscussed)"
)
"""How a sentence goes on behind its subject: "and the northern plant | is shut"."""
_DISCUSSED = re.compile(
    r"\s(?:(?:were|was|are|is|will\sbe|would\sbe|have\sbeen|has\sbeen|being)\s(?:also\s|all\s|further\s|then\s)?(?:discussed|raised|reviewed|considered"
    r"|addressed|examined|covered|touched\s(?:up)?on|brought\sup|on\sthe\s(?:table|agenda)|(?:also\s)?(?:high|top)\son\sthe\s(?:agenda|menu|list))"
    r"|(?:(?:will|would|is\sto|are\sto|also)\s)?(?:top(?:s|ped)?|dominate[sd]?|head(?:s|ed)?)\s(?:the|their|his|her)\s(?:agenda|talks|discussions?|conversation)"
    r"|(?:also\s)?came\sup)\b"
)
"""How a sentence goes on behind what was discussed: "the tunnel| was raised", "tea| will top the agenda"."""
_TIME = re.compile(
    r"\b(?:years?|months?|weeks?|days?|(?:19|20)\d\d)\Z|\b(?:he|she|they|it)\s|\b[A-Z][a-z]+\s[a-z]+ed\s"
)
_GOES_ON = re.compile(
    r"\s(?:and|or|as|but|in|on|at|for|with|within|during|between|among|through|by|from|that|which|who|when|while|where|is|are"
    r"|was|were|has|have|had|will|would|over|under|after|before|including|also|separately|today|yesterday)\b"
)
_ACTS = re.compile(
    r"[a-z]+ing\Z|(?:[a-z]+ly\s)?[a-z]+ed\Z|(?:meet|announce|build|confront|promote|support|strengthen)\b"
)
"""What is done, or half a word of it."""


def led_topics(
    maybe: Sequence[Weighed], best: Mapping[Offsets, float], about: float, text: str, sentences: Sentences
) -> list[Marked]:
    """Of words that may be topics of a contact those that are: likely from `about` on, led or in a row.

    Those that are led are needed where their sentence has no likelier one. `best` tells how likely each is for the
    contact that it is likeliest of.
    """
    ordered = sorted(maybe, key=lambda item: (item[0].start, item[0].end))
    full = {sentences.at(topic.start) for topic, chance in ordered if chance >= about}
    taken = []
    for topic, chance in ordered:
        own = chance >= best.get((topic.start, topic.end), chance)
        led = own and chance >= LED_FROM and sentences.at(topic.start) not in full and _is_whole(topic, text)
        led = led and (
            LED.search(text, max(0, topic.start - BEFORE), topic.start) is not None
            or _DISCUSSED.match(text, topic.end) is not None
        )
        taken.append(chance >= about or led)
    for step in (1, -1):
        numbers = range(len(ordered)) if step > 0 else range(len(ordered) - 1, -1, -1)
        for number in numbers:
            mate = number - step
            if taken[number] or not 0 <= mate < len(ordered) or not taken[mate]:
                continue
            first, second = sorted((ordered[number][0], ordered[mate][0]), key=lambda t: t.start)
            gap = _ROW.fullmatch(text, first.end, second.start) if first.end < second.start else None
            likely = ordered[number][1] >= IN_ROW_FROM and _is_whole(ordered[number][0], text)
            taken[number] = gap is not None and likely
    return [topic for (topic, _), is_one in zip(ordered, taken, strict=True) if is_one]


def _is_whole(topic: Marked, text: str) -> bool:
    """True for words that name a thing and do not break off before more of it."""
    if _ACTS.match(text, topic.start, topic.end):
        return False
    if _DISCUSSED.match(text, topic.end):
        return True
    if _SUBJECT.match(text, topic.end) or _TIME.search(text, topic.start, topic.end):
        return False
    cut = _IS_CUT.match(text, topic.end)
    return cut is None or _GOES_ON.match(text, topic.end) is not None
