"""Who asked for a contact, where the text says so in set words: "at the initiative of the Canadian side".

Whose call or letter somebody received asked for it as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from memcon.find.sentences import Sentences

Offsets = tuple[int, int]

_WHO = r"(?P<who>(?:\b(?:Mr|Ms|Mrs|Dr|Gen|Lt|Col|Adm|Sen|U\.S)\.|[^.,;:()\n]){2,90}?)"
_STOP = r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bCol)(?<!\bAdm)(?<!\bSen)[.,;:()\n]"
_END = rf"(?={_STOP}|\s+(?:and|to|on|in|during|after|amid|as|who|which|the\s+two)\b|$)"
_PHRASES = (
    re.compile(rf"\b(?:at|on)\s+the\s+(?P<what>initiative|request)\s+of\s+{_WHO}{_END}", re.IGNORECASE),
    re.compile(rf"\b(?:at|on)\s+{_WHO}(?:['’]s|s['’])\s+(?P<what>initiative|request)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<what>initiated|requested)\s+by\s+{_WHO}{_END}", re.IGNORECASE),
)
_SENT = r"(?:(?:phone|telephone|video)[ -])?(?:calls?|letters?|messages?|notes?|telegrams?|cables?)"
_FROM = (
    re.compile(
        rf"\b(?:receiv\w+|took|takes?|taken|taking|got|gets|had|has|accept\w+|answer\w+)\s+(?:\w+\s+){{0,4}}?{_SENT}\s+"
        rf"(?:\w+\s+){{0,4}}?from\s+{_WHO}{_END}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:phoned|telephoned|called|rung\s+up)\s+by\s+{_WHO}{_END}", re.IGNORECASE),
)
"""Words of the occasion itself: they hold its trigger."""
_OCCASION = re.compile(
    r"\b(?:call|conversation|talks?|meeting|contact|discussion|exchange|spoke|speak|met|telephone\w*|phone\w*)\b",
    re.IGNORECASE,
)
_LATTER = re.compile(r"(?:the\s+)?latter$", re.IGNORECASE)


def find_initiator(text: str, sentences: Sentences, trigger: Offsets) -> tuple[Offsets, bool] | None:
    """The words that name who asked for the contact told at `trigger`, and whether they are only "the latter".

    They stand in the trigger's sentence or the one after it, and the occasion before them in that sentence: "at the
    request of" may concern a topic as well.
    """
    home = sentences.at(trigger[0])
    for number in (home, home + 1):
        if number >= len(sentences):
            break
        low, high = sentences.starts[number], sentences.ends[number]
        for phrase in _PHRASES:
            match = phrase.search(text, low, high)
            if match is None or not (low <= trigger[0] < match.start() or _OCCASION.search(text, low, match.start())):
                continue
            start, end = match.span("who")
            return (start, end), bool(_LATTER.match(text[start:end].removeprefix("the ")))
    for phrase in _FROM:
        for match in phrase.finditer(text, sentences.starts[home], sentences.ends[home]):
            if match.start() < trigger[1] and trigger[0] < match.start("who"):
                return match.span("who"), False
    return None


def mark_initiator(
    parties: list[tuple[int, str | None, int]],
    found: tuple[Offsets, bool],
    actor_for: Callable[[int, int], int | None],
    side_of: Callable[[int], str | None],
) -> int | None:
    """The index in `parties` (actor, side, start of its words) of the one that asked, None where it is none of them."""
    (start, end), latter = found
    if latter:
        before = [(at, i) for i, (_, _, at) in enumerate(parties) if at < start]
        return max(before)[1] if len(before) >= 2 else None
    actor = actor_for(start, end)
    if actor is None:
        return None
    same = [i for i, (who, _, _) in enumerate(parties) if who == actor]
    side = side_of(actor)
    same = same or [i for i, (_, theirs, _) in enumerate(parties) if side is not None and theirs == side]
    return same[0] if len(same) == 1 else None
