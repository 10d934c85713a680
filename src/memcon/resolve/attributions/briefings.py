"""For whom those speak who answer at a briefing, which is its publisher's, and at the hearing of a parliament."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.speech.talks import is_turn
from memcon.intake.turns import find_turns
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement

_BRIEFING = re.compile(r"\b(?:briefing|gaggle|spokes(?:man|woman|person)|press secretary)\b", re.IGNORECASE)
_HEADED = re.compile(
    r"^[^\S\n]*(?:[A-Z][\w.’'-]*[^\S\n]+){0,6}(?i:press|daily|noon|media|news)[^\S\n]+(?i:briefing|gaggle)\b",
    re.MULTILINE,
)
HEAD = 300  # characters at the beginning of a text in which a line may say that it is a briefing
_SPOKES = re.compile(r"\b(?:spokes(?:man|woman|person)|press secretary)\b", re.IGNORECASE)


def speak_for_publisher(statements: Sequence[Statement], cast: Cast) -> list[Statement]:
    """The statements of an official briefing, the turns of who answers there made on its publisher's behalf.

    Whoever has most of the turns and asks nothing answers; the cast learns whom that person serves.
    """
    voice = cast.voice() if cast.spoken else None
    titled = bool(_BRIEFING.search(cast.title or "") or _HEADED.search(cast.text, 0, HEAD))
    turns = [s for s in statements if is_turn(s.quotation, cast.text)] if voice is not None else []
    asked = {s.speaker for s in turns if _asks(s, cast)}
    counts = Counter(s.speaker for s in turns if s.speaker is not None and s.speaker not in asked)
    answering = {
        number
        for number, count in counts.items()
        if (titled and count == max(counts.values()) and cast.roles[number].kind == "person")
        or _SPOKES.search(cast.roles[number].name)
    }
    if voice is None or not answering:
        return list(statements)
    served = cast.roles[voice]
    out = [
        replace(s, on_behalf_of=voice)
        if s.speaker in answering and s.on_behalf_of is None and is_turn(s.quotation, cast.text)
        else s
        for s in statements
    ]
    for number in answering:
        role = cast.roles[number]
        if role.country is None and role.body is None:
            role.country, role.body = served.country, cast.body if served.country is None else None
            role.sector = role.sector or "GOV"
        if role.office is None:
            role.office = "Spokesperson"
        if _SPOKES.search(role.office):
            cast.floor.mouthpieces.add(number)
    cast.mention(voice, min(s.quotation.source[0] for s in out if s.on_behalf_of == voice))
    return out


def in_own_words(statements: Sequence[Statement], text: str) -> list[Statement]:
    """The statements of a text, its turns as what they are: direct speech, whatever it quotes.

    Where somebody speaks at length, one act is not of all of it: it asserts, unless it denies, declines or asks.
    """
    if not find_turns(text):
        return list(statements)
    return [
        replace(s, form="direct", act=s.act if _is_short(s) or s.act in _OF_ALL else "assert")
        if is_turn(s.quotation, text)
        else s
        for s in statements
    ]


def _is_short(statement: Statement) -> bool:
    return sum(b - a for a, b in statement.quotation.content) <= SHORT


SHORT = 240  # characters of a turn that may be one act
_OF_ALL = ("deny", "decline", "ask", "assert")


def of_interview(statements: Sequence[Statement], text: str) -> list[Statement]:
    """The statements of an interview: the turns' medium is the interview where their own words name no other."""
    return [
        replace(s, medium="interview") if s.medium == "unknown" and is_turn(s.quotation, text) else s
        for s in statements
    ]


def serve_hearing(statements: Sequence[Statement], cast: Cast) -> None:
    """Those with an office who have the floor in the printed record of a hearing serve the state of the record.

    The record of the Congress prints a full stop behind its labels; who is named with another state keeps it. Whom a
    label calls "Mr." or "Dr." may be a witness of any state and of none.
    """
    for statement in statements:
        cue = [cast.text[a:b] for a, b in statement.quotation.cue]
        if cue != ["."] or statement.speaker is None or not is_turn(statement.quotation, cast.text):
            continue
        role = cast.roles[statement.speaker]
        source = [cast.text[a:b] for a, b in statement.quotation.source]
        called = not source or _COURTESY.match(source[0]) is not None
        if role.kind == "person" and role.country is None and role.body is None and not called:
            role.country, role.sector = CONGRESS, role.sector or "GOV"


CONGRESS = "USA"
_COURTESY = re.compile(r"(?:The\s+)?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Sir|Madam)\b", re.IGNORECASE)


def _asks(statement: Statement, cast: Cast) -> bool:
    start, end = statement.quotation.content[0][0], statement.quotation.content[-1][1]
    return cast.text[start:end].rstrip(" ”\"’'*)").endswith("?")
