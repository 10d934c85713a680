"""Sentences without their subject, as posts and notes have them: "Met today with Minister X" tells whose post it is.

The candidates of such an occasion come in; whoever writes and whom the sentence names go out, nobody of another post.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side

LINE = 80  # characters of a line that is a handle
BEFORE = 1000  # characters before a post's words in which its handle stands
_DID = re.compile(
    r"(?:(?:Just|Also|Then|Later|Earlier)\s+(?=[a-z]))?(?i:met|spoke|hosted|welcomed|received|called|visited|joined|sat\s+down|talked|chatted|held"
    r"|had|concluded|caught\s+up)\b"
)
_TO_DO = re.compile(
    r"(?:(?:Very\s+|So\s+)?(?:Good|Great|Glad|Happy|Pleased|Delighted|Honou?red|Proud|Nice|Wonderful)|Always\s+(?:good|great)|(?:An?\s+)?(?:[Pp]leasure"
    r"|[Hh]onou?r)|Looking\s+forward)\s+to\s+(?:[a-z]+ly\s+|again\s+|once\s+more\s+)?"
)
_HELD = re.compile(r"(?:\s+(?:an?|another|the|very|[a-z-]+)){0,5}\s+")
_HANDLE = re.compile(r"[^\n@]{0,50}@(?P<name>\w{2,40})(?:\s+·[^\n]{0,30})?[^\S\n]*")


def of_elided(
    candidates: list[Candidate],
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    speaker_at: Callable[[int], int | None],
) -> list[Candidate]:
    """The candidates of an occasion; of one told without a subject, those of its sentence and whoever writes it.

    That is whose handle stands above, else who speaks there, or in whose name an official text is written.
    """
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)
    if not _is_elided(text, low, start):
        return candidates
    owner = _above(cast, low)
    owner = owner if owner is not None and cast.roles[owner].kind == "person" else speaker_at(start)
    owner = owner if owner is not None or not cast.official else cast.voice()
    side = None if owner is None else cast.side(owner)
    here = [c for c in candidates if low <= c.party.start < high and c.party.actor != owner and c.party.start > start]
    if owner is None or side is None or not any(c.party.side not in (None, side) for c in here):
        return candidates
    span = (start, occasion.trigger.end)
    cast.mention(owner, span)
    writer = Candidate(Side(owner, side, "party", *span, None), 0.0, False, 0, {}, plain=True, acts=True)
    first = min((c for c in here if c.party.side not in (None, side)), key=lambda c: c.party.start)
    first.plain = True
    return [writer, *here]


def _is_elided(text: str, low: int, start: int) -> bool:
    """True where a sentence opens with what somebody did or is glad to do, up to the trigger at `start`."""
    begin = low + len(text[low:start]) - len(text[low:start].lstrip("\"“‘'•*-– \t"))
    did = _DID.match(text, begin)
    if did is not None and (did.start() == start or did.end() > start):
        return True
    if did is not None and did.group().lower().endswith(("had", "held", "concluded")):
        return _HELD.fullmatch(text, did.end(), start) is not None
    glad = _TO_DO.match(text, begin)
    return glad is not None and glad.end() == start


def _above(cast: Cast, low: int) -> int | None:
    """Whose handle is the line above a post that begins at or before an offset."""
    text, at = cast.text, low
    while at > max(0, low - BEFORE):
        stop = text.rfind("\n", 0, at)
        if stop < 0:
            return None
        begin = text.rfind("\n", 0, stop) + 1
        line = text[begin:stop]
        named = _HANDLE.fullmatch(line) if len(line) <= LINE else None
        if named is not None:
            return cast.actor_for(begin + named.start("name"), begin + named.end("name"))
        at = begin if begin < at else 0
    return None
