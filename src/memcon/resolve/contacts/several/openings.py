"""What a sentence opens with, "Following the Lisbon Summit led by A and B, X phoned Y": a gathering without X and Y.

The drafts of one text come in. Whom the opening names was at the gathering, whom the main clause names at what that
clause tells of. "After a meeting in Lisbon, X phoned Y" leaves open who met there, and is read as before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

_OPENS = re.compile(
    r"\W*(?:After|Following|Before|Ahead\s+of|Prior\s+to|Building\s+(?:up)?on|In\s+the\s+(?:wake|run-?up|lead-?up)\s+(?:of|to)"
    r"|On\s+the\s+eve\s+of|(?:In|As\s+an?)\s+follow[- ]?up\s+(?:to|on))\s+(?P<own>[^;:()“”\"\n]{0,120})\Z"
)
"""How a sentence opens that names another occasion first, up to the words for that one."""
_GATHERING = (
    r"(?:Summit|Session|Conference|Meeting|Dialogue|Forum|Ministerial|Assembly|Consultations|Consultation|Roundtable)s?"
)
_NAMED = re.compile(rf"\b(?:the|this|last|yesterday['’]s|today['’]s)\s(?:[\w.,’'–/+-]+\s){{0,8}}{_GATHERING}\b")
_OF_ORGAN = re.compile(
    r"\s(?:of|by)\sthe\s(?:[A-Z][\w’'-]*\s){1,4}(?=held|of\b|in\b|on\b|\Z)|\s(?:of|by)\sthe\s(?:[A-Z][\w’'-]*\s?){1,5},"
)
_OF_THOSE = re.compile(
    r"\s(?:(?:of|for)\s[^,;:()]{1,90}\s)?(?:(?:co-)?(?:led|hosted|chaired|attended|convened)\sby|between|among)\s"
)
"""Words behind a gathering that tell who was there."""
_OWNED = re.compile(r"[\w.][’']s?\s(?:[a-z-]+\s){0,3}\Z")
_AND_LAST = re.compile(r",?\sand\s[^,;:()“”\"\n]{2,120},\s")
_GOES_ON = re.compile(
    r"(?:(?:which|where|(?:co-)?(?:held|hosted|chaired|led|attended|convened|organi[sz]ed))\s[^,;:()“”\"\n]{1,120}"
    r"|\d{4}),\s"
)
"""What stands between two commas of an opening: "held by video link", the year of a day."""
_STATE = re.compile(r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2},\s")
_IN_TOWN = re.compile(r"\b(?:in|at|near)\s[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2},\s\Z")
TOWN = 60  # characters of a town's name, with what leads to it


def part_openings(read: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Leave to what a sentence opens with whom its own words name, and to its main clause whom that one names."""
    for number, group in groupby(read, key=lambda d: sentences.at(d.trigger.start)):
        drafts = list(group)
        low, high = sentences.starts[number], sentences.ends[number]
        first = drafts[0]
        if len(drafts) < 2 or not _OPENS.match(text, low, first.trigger.start):
            continue
        stop = _end_of_opening(text, first.trigger.end, drafts[-1].trigger.start)
        opening = [d for d in drafts if stop is not None and d.trigger.end <= stop]
        main = [d for d in drafts if stop is not None and d.trigger.start >= stop]
        if stop is None or not opening or not main:
            continue
        for draft in opening:  # "After a meeting in Lisbon, X phoned Y on Monday"
            draft.time = None if draft.time and stop <= draft.time.span.start < high else draft.time
        if not _is_apart(opening, main, text, low, stop):
            continue
        behind = [p for d in opening for p in d.parties if stop <= p.start < high]
        ahead = {p.actor for d in drafts for p in d.parties if low <= p.start < stop}
        for draft in opening:
            draft.parties = [p for p in draft.parties if not stop <= p.start < high]
            draft.place = None if draft.place and stop <= draft.place.start < high else draft.place
            later = [topic for topic in draft.topics if topic.start >= stop]
            draft.topics = [topic for topic in draft.topics if topic not in later]
            main[0].topics += [topic for topic in later if topic not in main[0].topics]
        for draft in main:
            own = [p for p in draft.parties if p.actor not in ahead or stop <= p.start]
            known = {p.actor for p in own}
            own += [p for p in behind if p.actor not in known] if draft is main[0] else []
            if len({p.side for p in own if p.side}) > 1:
                draft.parties = sorted(own, key=lambda p: (p.start, p.actor))


def _end_of_opening(text: str, start: int, high: int) -> int | None:
    """Where the main clause begins, behind the comma that ends the opening; None where nothing tells."""
    comma = text.find(", ", start, high)
    if comma < 0:
        return None
    if _OF_THOSE.match(text, start, comma) and (last := _AND_LAST.search(text, start, high)):
        return last.end()
    end = comma + 2
    while further := (
        _GOES_ON.match(text, end, high)
        or (_IN_TOWN.search(text, max(start, end - TOWN), end) and _STATE.match(text, end, high))
    ):
        end = further.end()
    return end


def _is_apart(opening: Sequence[Draft], main: Sequence[Draft], text: str, low: int, stop: int) -> bool:
    """True for a gathering with a name of its own, or one by video link before what was held otherwise."""
    if opening[0].mode == "video" and all(d.mode != "video" and d.subject is not None for d in main):
        return True
    start, end = opening[0].trigger.start, opening[0].trigger.end
    if _OWNED.search(text, low, start) and text.startswith(" with ", end):
        return True  # "Following the minister's meetings with X, she sent Y to Z"
    return bool(_NAMED.search(text, low, stop) or _OF_ORGAN.match(text, end, stop) or _OF_THOSE.match(text, end, stop))
