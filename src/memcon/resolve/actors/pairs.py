"""Officials named in the order of their states: "Their foreign ministers, X and Y, held talks, too".

The states are those of the sentence before, or stand beside the names: "the ministers of Canada, X, and of Japan, Y".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.countries import country_of, state_name, states_in

_THEIRS = re.compile(
    r"[TtBb](?<!\w.)(?:heir|(?:he\s+two|oth)\s+(?:sides|countries|states)[’'])\s+(?:respective\s+)?(?:[A-Za-z-]+\s+){0,2}?"
    r"(?i:ministers|premiers|presidents|leaders|envoys|negotiators|chiefs|advis[eo]rs|ambassadors|secretaries|spokesmen)"
    r"(?:\s+(?:of|for)\s+(?:the\s+)?[A-Z]\w+(?:\s+(?:and\s+)?[A-Z]\w+){0,3})?,?\s+"
    r"|[Tt]he\s+(?:(?:foreign|defen[cs]e|finance|trade|interior|prime|chief|top|security|army)\s+){0,2}"
    r"(?:ministers|premiers|presidents|leaders|envoys|negotiators|chiefs|advis[eo]rs|ambassadors)\s+of\s+"
    r"(?:the\s+two|both)\s+(?:sides|countries|states),\s+"
)
_AND = re.compile(r",?\s+and\s+")


def serve_pairs(roles: Sequence[Role], text: str, sentences: Sentences, own: str | None = None) -> None:
    """Give each of two officials named so, in the order of the states, to the state whose he is.

    Officials who are told without a state are those of `own`.
    """
    if not len(sentences):
        return
    starts = _names(roles)
    for theirs in _THEIRS.finditer(text):
        number = sentences.at(theirs.start())
        one = starts.get(theirs.end())
        between = _AND.match(text, one[1]) if one else None
        other = starts.get(between.end()) if between else None
        if one is None or other is None or not number:
            continue
        pair = [roles[one[0]], roles[other[0]]]
        if any(r.body or r.foreign for r in pair) or all(r.country for r in pair):
            continue
        sides = _told_of(roles, text, sentences.starts[number - 1], sentences.ends[number - 1], own)
        if not _persons_of(roles, sentences.starts[number - 1], sentences.ends[number - 1], own):
            low = sentences.starts[max(0, number - BACK)]  # a sentence that tells of nobody stands between
            theirs_before = _persons_of(roles, low, sentences.ends[number - 1], own)
            sides = theirs_before if len(theirs_before) == len(pair) else sides
        for before in range(number - 2, max(-1, number - 1 - BACK), -1):
            sides = sides or _told_of(roles, text, sentences.starts[before], sentences.ends[before], own)
        if len(sides) == 2 and all(r.country in (None, side) for r, side in zip(pair, sides, strict=True)):
            for role, side in zip(pair, sides, strict=True):
                role.country = side


_ALIKE = re.compile(
    r"\b(?:(?:[Tt]he(?:ir)?(?:\s+two)?|[Bb]oth|[Tt]wo)\s+)?(?P<office>(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Pp]rime|[Ff]inance|[Ii]nterior|[Tt]rade)\s+)?"
    r"(?:[Mm]inisters|[Pp]remiers|[Pp]residents|[Cc]hancellors|[Kk]ings)),?\s+(?=[A-Z])"
)
"""Two who hold one office each: "the prime ministers, | Ana Roe and Carl Lind", "Defence ministers | Roe and Lind"."""


_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time)[\s-]\Z")
_OF = re.compile(r"\s+of\s+(?:the\s+)?(?=[A-Z])")
OF_STATE = 60  # characters in which the name of a state stands whole


def describe_pairs(roles: Sequence[Role], text: str) -> None:
    """Give each of those named so the office, and the state behind the name, of which the text tells none else.

    "Foreign Ministers Ana Roe of Norway and Carl Lind of Chile" are two ministers of two states.
    """
    starts: dict[int, tuple[int, int]] | None = None
    for alike in _ALIKE.finditer(text):
        if _FORMER.search(text, max(0, alike.start() - len("one-time ")), alike.start()):
            continue
        starts = _names(roles) if starts is None else starts
        row: list[tuple[Role, str | None]] = []
        at: int | None = alike.end()
        while at in starts:
            number, end = starts[at]
            of = _OF.match(text, end)
            state = next(iter(states_in(text[of.end() : of.end() + OF_STATE])), None) if of else None
            served = state.code if state and state.start == 0 and state_name(state.code) else None
            row.append((roles[number], served))
            end = of.end() + state.end if of and state and served else end
            between = _NEXT.match(text, end) if served else _AND.match(text, end)
            at = between.end() if between else None
        for role, served in row if len(row) > 1 else ():
            role.office = role.office or alike["office"].removesuffix("s").title()
            if served is not None and role.country is None and role.body is None:
                role.country = served


STATE = r"[A-Z]\w{1,30}(?:\s(?:of\s(?:the\s)?)?[A-Z]\w{1,30}){0,3}"
"""A state's name as words in capitals, bounded: it is looked for in whole texts."""
_NAMED = r"(?:,\s|\s\()(?:(?:H\.\s?E\.|Mr\.|Ms\.|Mrs\.|Dr\.)\s(?:(?:Mr|Ms|Mrs|Dr)\.\s)?)?(?=[A-Z])"
"""What stands between a state and the name of who serves it, a courtesy with it: ", H.E. "."""
_OF_EACH = re.compile(
    r"\b(?:[Mm]inisters|[Pp]remiers|[Pp]residents|[Ll]eaders|[Ee]nvoys|[Cc]hiefs|[Aa]mbassadors|[Ss]ecretaries|[Cc]ounterparts"
    rf"|[Hh]eads\sof\s(?:state|government))(?:\sof\sForeign\sAffairs)?\s(?:of|from)\s(?:the\s)?(?P<state>{STATE}){_NAMED}"
)
_AND_OF = re.compile(rf"(?:\)?,?\sand|\)?,)\s(?:(?:of|from)\s)?(?:the\s)?(?P<state>{STATE}){_NAMED}")


def serve_each(roles: Sequence[Role], text: str) -> None:
    """Give those without a state theirs in "the ministers of Canada, Ana Roe, and of Japan, Ken Sato".

    So it is with brackets, "of Canada (Ana Roe) and Japan (Ken Sato)"; the first two at least have to be named so.
    """
    starts: dict[int, tuple[int, int]] | None = None
    for row in _OF_EACH.finditer(text):
        starts = _names(roles) if starts is None else starts
        found: list[tuple[Role, str]] = []
        one: re.Match[str] | None = row
        while one is not None and one.end() in starts and (state := country_of(one["state"])) is not None:
            number, end = starts[one.end()]
            found.append((roles[number], state))
            one = _AND_OF.match(text, end)
        for role, state in found if len({state for _, state in found}) > 1 else ():
            if role.country is None and role.body is None:
                role.country = state


_ADJECTIVE = r"(?:(?:[A-Z]\.){2,4}|[A-Z]\w{1,30}(?:\s[A-Z]\w{1,30})?)"
_ROW = rf"\b{_ADJECTIVE}(?:,\s{_ADJECTIVE}){{0,4}},?\sand\s{_ADJECTIVE}"
_OFFICES = (
    r"(?:ministers|premiers|presidents|chancellors|leaders|envoys|negotiators|chiefs|advis[eo]rs|ambassadors|secretaries"
    r"|generals)"
)
_BY_ADJECTIVES = re.compile(
    rf"(?P<row>{_ROW})\s(?P<office>(?:[A-Za-z-]+\s){{0,2}}?(?i:{_OFFICES}))(?:\sof\sForeign\sAffairs)?,?\s(?=[A-Z])"
    r"|\b(?:[Hh]eads|[Cc]hiefs|[Cc]hairmen|[Cc]hairs|[Ss]peakers|[Cc]ommanders|[Dd]irectors|[Ll]eaders)"
    rf"\sof\s(?:the\s)?(?P<of>{_ROW})"
    r"\s(?:[a-z-]+\s){0,3}[a-z]+s,\s(?=[A-Z])"
)
"""Whose people adjectives tell of: "the Norwegian and Chilean ministers, | Ana Roe and Juan Paz"."""
_NEXT = re.compile(r",?\sand\s|,\s")


def serve_by_adjectives(roles: Sequence[Role], text: str) -> None:
    """Give each of "the Norwegian and Chilean foreign ministers, Ana Roe and Juan Paz" to the state whose he is.

    So it is with "the heads of the Norwegian and Chilean navies, A and B". As many must be named as adjectives stand
    there. The last of these is not the first one's state, though it stands before his name.
    """
    starts: dict[int, tuple[int, int]] | None = None
    for row in _BY_ADJECTIVES.finditer(text):
        words = row["row"] or row["of"]
        states = [m for m in states_in(words) if m.form == "demonym" or m.text.replace(".", "").isupper()]
        codes = [m.code for m in states]
        if len(set(codes)) < 2 or len(codes) != 1 + len(_NEXT.findall(words[states[0].start : states[-1].end])):
            continue
        starts = _names(roles) if starts is None else starts
        named: list[int] = []
        at: int | None = row.end()
        while at in starts and len(named) <= len(codes):
            number, end = starts[at]
            named.append(number)
            between = _NEXT.match(text, end)
            at = between.end() if between else None
        if len(named) != len(codes):
            continue
        for number, code in zip(named, codes, strict=True):
            role = roles[number]
            if role.body is None and (role.country is None or role.country in codes):
                role.country, role.stated = code, True
            if row["office"]:
                role.office = row["office"].removesuffix("s")


_COUNTERPART = re.compile(
    r",?\s(?:(?:has|had|will)\s)?(?:and|with|to|from|called|phoned|telephoned|told|received|hosted|welcomed|visited"
    r"|(?:met|meet|spoken?|spoke|talked)(?:\s(?:to|with))?)\s"
    rf"(?:his|her)\s(?:new\s)?(?P<whose>{_ADJECTIVE})\s(?:[a-z]+\s)?(?:counterpart|colleague|opposite\snumber)\b"
)
"""What follows who is told beside another of his office: "Prime Minister Roe | and her Chilean counterpart"."""


def serve_beside_counterparts(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an official beside "her Chilean counterpart" to the state that the sentence names with Chile.

    "The summit of Norway and Chile was put off after a call between Prime Minister Ana Roe and her Chilean counterpart"
    is of Norway's, where nothing else tells of her state.
    """
    for role in roles:
        known = role.country is not None or role.body is not None or role.owned is not None or role.foreign
        if role.kind != "person" or known or role.counterpart or role.office is None:
            continue
        for start, end, form in sorted(role.mentions):
            beside = _COUNTERPART.match(text, end) if form == "name" else None
            if beside is None:
                continue
            whose = {m.code for m in states_in(beside["whose"])}
            low = sentences.span(start)[0]
            pair = {m.code for m in states_in(text[low:start]) if m.form == "name" and state_name(m.code)}
            if len(whose) == 1 and whose < pair and len(pair) == PAIR:
                role.country = (pair - whose).pop()
                break


def _names(roles: Sequence[Role]) -> dict[int, tuple[int, int]]:
    """Of each place at which a person's name begins whose it is, and where it ends."""
    return {
        a: (number, b)
        for number, role in enumerate(roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if form == "name"
    }


def _told_of(roles: Sequence[Role], text: str, low: int, high: int, own: str | None) -> list[str]:
    """The states of the persons whom a sentence names, in order; else the states that it names."""
    sides = _persons_of(roles, low, high, own)
    if len(sides) < 2:
        sides = list(dict.fromkeys(m.code for m in states_in(text[low:high]) if state_name(m.code)))
    return sides


PAIR = 2  # states that the sentence names before "her Chilean counterpart", hers and his
BACK = 3  # sentences in which the two are told of before the one with "their ministers"


def _persons_of(roles: Sequence[Role], low: int, high: int, own: str | None) -> list[str]:
    """The states of the persons who are named in a stretch of text, in order."""
    named = sorted(
        (a, state)
        for role in roles
        if role.kind == "person" and (state := role.country or (own if _is_own(role) else None))
        for a, _, form in role.mentions
        if form == "name" and low <= a < high
    )
    return list(dict.fromkeys(country for _, country in named))


def _is_own(role: Role) -> bool:
    return role.office is not None and role.body is None and not role.foreign
