"""Who asked for a contact, where the text says so in set words: "at the initiative of the Canadian side".

Whose call or letter somebody received asked for it as well, and so did who "phoned" another or "made a call" to him.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from memcon.find.sentences import Sentences
from memcon.resolve.parties.taking_part import Side

Offsets = tuple[int, int]
How = Literal["named", "latter", "called", "written to"]
"""What words say of who asked: they name him, call him "the latter", or name the one whom he called or wrote to."""

_WHO = r"(?P<who>(?:\b(?:Mr|Ms|Mrs|Dr|Gen|Lt|Col|Adm|Sen|U\.S)\.|[^.,;:()\n]){2,90}?)"
_STOP = r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bCol)(?<!\bAdm)(?<!\bSen)[.,;:()\n]"
_END = rf"(?={_STOP}|\s+(?:and|to|on|in|during|after|amid|as|who|which|the\s+two)\b|$)"
_PHRASES = (
    re.compile(rf"\b(?:at|(?:up)?on)\s+the\s+(?P<what>initiative|request)\s+of\s+{_WHO}{_END}", re.IGNORECASE),
    re.compile(rf"\b(?:at|(?:up)?on)\s+{_WHO}(?:['’]s|s['’])\s+(?P<what>initiative|request)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<what>initiated|requested)\s+by\s+{_WHO}{_END}", re.IGNORECASE),
)
_ASKED = re.compile(
    r"\s+(?:had\s+|has\s+)?(?:requested|initiated|asked\s+for|sought)\s+the\s+(?:(?:tele)?phone\s+)?"
    r"(?:call|conversation|talks|meeting|contact|discussion)\b(?!\s+to\s+(?:be|stay|remain)\b)",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(r"initiat|request|asked\s+for|sought", re.IGNORECASE)
"""What all of these have, and few sentences else."""
_CLAUSE = re.compile(r"[,;:()]\s+")
_SENT = r"(?:(?:phone|telephone|video)[ -])?(?:calls?|letters?|messages?|notes?|telegrams?|cables?)"
_MEANWHILE = r"(?:[\w(][\w’'/.)-]*,?\s+){0,6}?"  # "on Sunday, March 3, a brief"
_RECEIVED = (
    re.compile(
        r"\b(?:receiv\w+|took|takes?|taken|taking|got|gets|had|has|accept\w+|answer\w+|declin\w+|refus\w+|reject\w+|ignor\w+"
        rf"|turned\s+down)\s+{_MEANWHILE}(?P<sent>{_SENT})"
        rf",?\s+{_MEANWHILE}from\s+{_WHO}{_END}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:declin\w+|refus\w+|reject\w+|ignor\w+|dismiss\w+|turned\s+down|accept\w+)\s+(?:an?|the)\s+"
        rf"(?P<sent>(?:\w+\s+)?(?:requests?|invitations?|appeals?|pleas?|offers?|proposals?|overtures?))\s+(?:from|by)\s+"
        rf"{_WHO}(?P<last>,\s+(?:[A-Z][\w’'-]*\s*|al-|bin\s+|de\s+){{1,5}},)?(?:{_END}|(?=\s+(?:for|of)\b))",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?P<sent>{_SENT})\s+(?:was|were)\s+received\s+{_MEANWHILE}from\s+{_WHO}{_END}", re.IGNORECASE),
    re.compile(
        rf"\b(?P<sent>phoned|telephoned|called|rung(?:\s+up)?)(?:\s+(?:back|again|late|early|on|last|this)\s(?:[\w]+\s){{0,3}}?)?\s*\bby\s+{_WHO}{_END}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:an?|the)\s+(?:\w+\s+){0,2}(?P<sent>letter|message|note|telegram|cable)\s+(?:that\s+|which\s+)?"
        r"(?P<who>(?:(?:Mr|Ms|Mrs|Dr)\.\s)?(?-i:[A-Z][\w’'-]*)(?:\s(?-i:[A-Z][\w’'-]*)){0,4})\s+(?:had\s+|has\s+)?(?:sent|wrote|written|addressed)\b",
        re.IGNORECASE,
    ),
)
_FROM = tuple(zip(_RECEIVED, ("from", "", "received", "by", "sent"), strict=True))
"""Words before the one who asked, and what they cannot do without."""
_CALLED = (
    re.compile(
        rf"\b(?:made|makes?|making|placed|places)\s+(?!of\b){_MEANWHILE}"
        r"(?P<sent>(?:(?:tele)?phone[ -]|video[ -])?calls?),?\s+"
        rf"{_MEANWHILE}(?:to|with)\s+{_WHO}{_END}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbeing\s)\b(?P<sent>(?:tele)?phoned|(?:tele)?phones|rang(?:\s+up)?|called"
        rf"(?!\s+(?:on|upon|for|off|out|it|in|by|to|him|himself|herself)\b))\s+{_WHO}{_END}",
        re.IGNORECASE,
    ),
)
"""Words after which the one who was called is named; whoever else took part called him."""
_WROTE = re.compile(
    r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbeing\s)\b(?:(?:sen[dt]s?|wr(?:ites?|ote|itten)|address(?:es|ed))\s+"
    rf"{_MEANWHILE}(?P<sent>(?:open\s+)?(?:letters?|messages?|notes?|telegrams?|cables?))\s+{_MEANWHILE}to|(?P<verb>wrote|written)\s+to)\s+"
    rf"{_WHO}{_END}",
    re.IGNORECASE,
)
_HOW: dict[re.Pattern[str], How] = {**dict.fromkeys(_CALLED, "called"), _WROTE: "written to"}
_CALLS = ("called", "written to")
_ONESELF = re.compile(r"(?:me|us)\b")  # "called me from Oslo"
_FOR = re.compile(
    r"\s+(?:for|of|to)\s+(?:(?:host|hold|have|attend|join|resume|mediate|sit\s+down\s+for)\s+)?(?:an?\s+|the\s+)?"
    r"(?:[\w-]+\s+){0,2}(?:round\s+of\s+)?"
)
"""Between who asked and what was asked for: "a request by X for a meeting", "an offer by X to hold talks"."""
_CALL = re.compile(r"call|phone|ring|rang|rung", re.IGNORECASE)
"""Words of the occasion itself: they hold its trigger."""
_OCCASION = re.compile(
    r"\b(?:call|conversation|talks?|meeting|contact|discussion|exchange|spoke|speak|met|telephone\w*|phone\w*"
    r"|it\s+(?:took\s+place|was\s+(?:held|made)))\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:discuss\w*|rais\w+|exchang\w+|address\w*|review\w*|consider\w*|touch\w*|talked\s+about|view\w*|said|told|who|which|that|about|inform\w*|brief\w*)\b",
    re.IGNORECASE,
)
"""Words after which an occasion is not what was asked for, but where something was."""
_DATED = re.compile(
    r"(?:[^.,]{0,40}[–—-]+\s+)?\W*(?:(?:On\s+)?(?:\w+day|today|yesterday|\d{1,2}\s+\w+|[A-Z]\w+\s+\d{1,2})(?:,?\s+\d{4})?,?\s+)?",
    re.IGNORECASE,
)
"""What may stand before a request that opens a sentence: a dateline and a day."""
_LEAD_IN = 200  # characters between a request that opens a sentence and the occasion that was asked for
_LATTER = re.compile(r"(?:the\s+)?latter$", re.IGNORECASE)


def find_initiator(
    text: str, sentences: Sentences, trigger: Offsets, mode: str = "unknown", told_at: Iterable[Offsets] = ()
) -> tuple[Offsets, How] | None:
    """The words that name who asked for the contact told at `trigger`, and what they say of him.

    They stand in the trigger's sentence, the one after it or one of those that tell of it, `told_at`, and the occasion
    before them in that sentence: "at the request of" may concern a topic as well.
    """
    home = sentences.at(trigger[0])
    for number in dict.fromkeys((home, home + 1, *(sentences.at(at) for at, _ in sorted(told_at)))):
        if number >= len(sentences):
            break
        low, high = sentences.starts[number], sentences.ends[number]
        if _SAYS_WHO.search(text, low, high) is None:
            continue
        for phrase in _PHRASES:
            match = phrase.search(text, low, high)
            if match is None:
                continue
            told = low <= trigger[0] < match.start() or _OCCASION.search(text, low, match.end())
            if not told and not (number == home and _opens(text, low, match, trigger[0])):
                continue
            start, end = match.span("who")
            return (start, end), "latter" if _LATTER.match(text[start:end].removeprefix("the ")) else "named"
        asked = _ASKED.search(text, low, high)
        if asked is not None:  # "the Norwegian side requested the call"
            return (max([low, *(m.end() for m in _CLAUSE.finditer(text, low, asked.start()))]), asked.start()), "named"
    spans = [(sentences.starts[home], sentences.ends[home])]
    if mode == "call":
        spans += [span for span in sorted(told_at) if span not in spans]
    for number, span in enumerate(spans):
        words = text[slice(*span)].casefold()
        received = tuple(phrase for phrase, sign in _FROM if sign in words)
        for phrase in received + (_CALLED if mode == "call" else (_WROTE,) if mode == "message" else ()):
            for match in phrase.finditer(text, *span):
                if "courtesy" in match[0]:  # whoever pays it came, and asked for nothing
                    continue
                beside = match.start() < trigger[1] and trigger[0] < match.start("who")
                beside = beside or _FOR.fullmatch(text, match.end(), trigger[0]) is not None
                if beside or (number and _CALL.search(match["sent"])):
                    start, end = match.span("who")
                    oneself = _ONESELF.match(text, start, end)
                    end = oneself.end() if oneself else end
                    end = max(end, match.end("last") - 1 if "last" in match.re.groupindex else end)
                    return (start, end), _HOW.get(phrase, "named")
    return None


def _opens(text: str, low: int, request: re.Match[str], trigger: int) -> bool:
    """True for "At the initiative of the Norwegian side, a telephone conversation took place": that was asked for."""
    end = request.end()
    between = text[end:trigger]
    opens = _DATED.fullmatch(text, low, request.start()) is not None and between.startswith(",")
    return opens and end <= trigger <= end + _LEAD_IN and not _TOPIC.search(between)


_WAS_TOLD = re.compile(
    r"\s+(?:(?:will|would|had|has|have|also|later|then)\s+)*(?:was|were|is|be|been)\s+(?:(?:also|later|then|already|[a-z]+ly)\s+)*"
    r"(?:informed|briefed|notified|updated|told|telephoned|phoned|rung|called|contacted|consulted)\b(?!\s+(?:for|on|to)\b)"
)


def was_told(text: str, end: int) -> bool:
    """True for whom words behind a name tell to have been called: "was informed by telephone"; he asked for nothing."""
    return _WAS_TOLD.match(text, end) is not None


ASKED = 40  # characters before whoever asked in which it stands that he did
_ASKED_BY = re.compile(
    r"\b(?:(?:initiative|request|invitation)\s+of|(?:initiated|requested|proposed)\s+by)\s+(?:the\s+)?\Z"
)
_SIDE = re.compile(r"(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,3}(?:side|party)")


def without_sides(parties: Sequence[Side], home: Offsets, text: str) -> list[Side]:
    """The parties without a side that only stands for the one of its people who took part.

    He asked, where "Lind spoke with Roe at the initiative of | the Chilean side"; so he is whom another sentence than
    the contact's own, `home`, calls so.
    """
    kept = list(parties)
    for side in parties:
        if not _SIDE.fullmatch(text, side.start, side.end):
            continue
        asked = _ASKED_BY.search(text, max(0, side.start - ASKED), side.start)
        meant = [p for p in parties if p.side is not None and p.side == side.side and p is not side]
        if len(meant) == 1 and (asked or not home[0] <= side.start < home[1]):
            kept.remove(side)
    return kept


def mark_initiator(
    parties: list[tuple[int, str | None, int]],
    found: tuple[Offsets, How],
    actor_for: Callable[[int, int], int | None],
    side_of: Callable[[int], str | None],
) -> int | None:
    """The index in `parties` (actor, side, start of its words) of the one that asked, None where it is none of them."""
    (start, end), how = found
    if how == "latter":
        before = [(at, i) for i, (_, _, at) in enumerate(parties) if at < start]
        return max(before)[1] if len(before) >= 2 else None
    actor = actor_for(start, end)
    if actor is None and how not in _CALLS:  # "he called me": whoever is told behind the verb was called
        return None
    same = [i for i, (who, _, _) in enumerate(parties) if who == actor]
    side = None if actor is None else side_of(actor)
    same = same or [i for i, (_, theirs, _) in enumerate(parties) if side is not None and theirs == side]
    if how in _CALLS:
        called = {parties[i][1] for i in same} or {theirs for _, theirs, at in parties if at >= start}
        callers = [(at, i) for i, (_, theirs, at) in enumerate(parties) if theirs not in called]
        before = [caller for caller in callers if caller[0] < start]
        callers = before or (callers if how == "called" else [])
        return max(callers)[1] if called and len({parties[i][1] for _, i in callers}) == 1 else None
    return same[0] if len(same) == 1 else None
