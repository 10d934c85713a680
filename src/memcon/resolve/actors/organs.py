"""Whose "the ministry" is: the state of the official of whom it speaks, where nothing else tells.

"Norway's foreign minister called his colleague on Tuesday, the ministry said" is Norway's ministry, and so is "ministry
spokesman X" its spokesman; "Secretary Marsh", of whom the State Department speaks, is of the United States. Roles come
in with the text, and go out with the state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from memcon.find.sentences import Sentences
from memcon.resolve.actors.aides import AIDE
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import capital_of, states_in

_ORGANS = (
    (re.compile(r"foreign\s+(?:ministry|office)", re.IGNORECASE), ("foreign minister", "deputy", "minister")),
    (re.compile(r"defen[cs]e\s+ministry", re.IGNORECASE), ("defence minister", "deputy", "minister")),
    (
        re.compile(r"presiden(?:cy|tial\s+(?:office|palace)|t['’]s\s+office)|state\s+house", re.IGNORECASE),
        ("president",),
    ),
    (re.compile(r"(?:prime\s+minister|premier)['’]s\s+office", re.IGNORECASE), ("prime minister",)),
    (re.compile(r"(?:federal\s+)?chancell(?:e)?ry", re.IGNORECASE), ("chancellor", "prime minister")),
    (re.compile(r"army|military|armed\s+forces", re.IGNORECASE), ("chief of defence", "soldier")),
    (
        re.compile(r"ministry", re.IGNORECASE),
        ("foreign minister", "defence minister", "finance minister", "deputy", "minister"),
    ),
)
"""Organs that each state has one of, and who heads them or serves in them."""
_SPOKE = re.compile(r"(?:['’]s)?\s+spokes(?:man|woman|person),?\s+\Z", re.IGNORECASE)
BEFORE = 60  # characters before a name in which stands for what organ somebody speaks
_OF_ORGANS = (
    *_ORGANS,
    (re.compile(r"presidential", re.IGNORECASE), ("president",)),
    (
        re.compile(r"government|cabinet", re.IGNORECASE),
        ("prime minister", "president", "foreign minister", "defence minister", "finance minister", "minister"),
    ),
)
"""Organs whose spokesmen are named without a state."""
_SAYS = re.compile(r"\s+(?:(?:also|later|has|had)\s+)?(?:said|says|announced|confirmed|reported|added|stated)\b")
_OTHERS = re.compile(r"\b(?:both|each|their|its|respective|two)\b", re.IGNORECASE)


def serve_who_is_told_of(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an organ without a state to that of the first official of its sentence, if he is of such an organ.

    "The president's spokesman, X" speaks for the president told last before him.
    """
    if not len(sentences):
        return
    for role in roles:
        if role.country or role.body or not role.mentions:
            continue
        whose = _AIDE_OF.fullmatch(role.office or "") if role.kind == "person" else None
        if whose is not None:
            role.country = _told_before(roles, role, office_kind(whose["office"]))
            continue
        start, end, _ = min(role.mentions)
        low, high = sentences.span(start)
        offices = _heads_of(role, text[max(low, start - BEFORE) : start])
        if offices is None or not _SAYS.match(text, end) or _OTHERS.search(text, max(low, start - 10), start):
            continue
        named = [
            (at, other)
            for other in roles
            if other.kind == "person" and other is not role and not (role.kind == "person" and other.country == "USA")
            for at, _, form in other.mentions
            if form == "name" and low <= at < high
        ]
        # The White House has a press secretary, and no government spokesman.
        at, first = min(named, key=lambda n: n[0]) if named else (low, None)
        title = text[max(low, at - _TITLE) : at]
        if first is not None and first.country and not first.body and _kind_of(first, title) in offices:
            role.country = first.country


def serve_summoning(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give "the Foreign Ministry" to which Norway's ambassador to Chile was summoned to Chile."""
    for role in roles:
        known = role.country is not None or role.body is not None
        if known or role.kind not in ("office", "organization") or not role.mentions or not len(sentences):
            continue
        start = role.first()
        role.country = _summoned_to(role, text, sentences.span(start)[0], start)


def _summoned_to(role: Role, text: str, low: int, start: int) -> str | None:
    """The state whose ministry it is to which an ambassador accredited there was summoned, in a sentence from `low`."""
    if not _MINISTRY.fullmatch(role.name) or _TO_IT.search(text, low, start) is None:
        return None
    sent = _ACCREDITED.search(text, low, start)
    states = states_in(sent["state"])[:1] if sent else []
    return states[0].code if states and states[0].start == 0 and states[0].form == "name" else None


_MINISTRY = re.compile(
    r"(?:the\s+)?(?:foreign\s+(?:ministry|office)|ministry(?:\sof\s.*)?|external\s+affairs\s+ministry)", re.IGNORECASE
)
_TO_IT = re.compile(
    r"\b(?:summoned|called|invited|convoked|asked|hauled)\s+(?:(?:on\s+)?\w+day\s+|today\s+|yesterday\s+)?(?:in\s+)?(?:to|into|by|at)\s+(?:the\s+)?\Z"
)
_ACCREDITED = re.compile(
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Hh]igh\s+[Cc]ommissioner|[Cc]harg[eé]\s+d['’][Aa]ffaires|[Cc]onsul)(?:\s+[Gg]eneral)?\s+(?:to|in)\s+(?:the\s+)?"
    r"(?P<state>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*){0,3})"
)
"""Where an ambassador is accredited: "Norway's ambassador to Chile"."""


_AIDE_OF = re.compile(
    r"(?:the\s)?(?P<office>president|prime minister|premier|chancellor|foreign minister|defen[cs]e minister|king|queen)"
    rf"['’]s\s(?:[a-z-]+\s){{0,3}}(?:{AIDE}|secretary)",
    re.IGNORECASE,
)
"""An office of whoever serves an official that is not named: "the president's chief of staff"."""


def _told_before(roles: Sequence[Role], role: Role, kind: str | None) -> str | None:
    """The state of the person in an office of a `kind` who is named last before somebody; None where none is."""
    first = role.first()
    named = [
        (at, other.country)
        for other in roles
        if kind is not None and other.kind == "person" and other is not role and other.country
        for at, _, form in other.mentions
        if form == "name" and first - NEAR < at < first and office_kind(other.office or "") == kind
    ]
    return max(named)[1] if named else None


NEAR = 1000
"""Characters before an aide within which the official is named whom he serves."""


def serve_departments(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give who is called "Secretary" and no more to the United States, where a sentence names him and a department.

    So is a Secretary of State in a text that names the State Department, the White House or the like.
    """
    if not len(sentences):
        return
    if _OF_WASHINGTON.search(text):  # elsewhere he is of a canton, of a church or for something
        for role in roles:
            if role.office == "Secretary of State" and role.country is None and role.body is None:
                role.country = "USA"
    if "Department" not in text and "Pentagon" not in text:
        return
    named = {sentences.at(m.start()) for m in _DEPARTMENT.finditer(text)}
    if not named:
        return
    for role in roles:
        if role.kind != "person" or role.country or role.body or role.office:
            continue
        titles = [_SECRETARY.search(text, max(0, at - BEFORE), at) for at, _, form in role.mentions if form == "name"]
        told = named & {sentences.at(at) for at, _, form in role.mentions if form == "name"}
        if told and any(title is not None and not title["of"] for title in titles):
            role.country = "USA"


_OF_WASHINGTON = re.compile(r"\b(?:State\sDepartment|White\sHouse|Capitol\sHill)\b|^WASHINGTON\b", re.MULTILINE)
_SECRETARY = re.compile(r"(?<![A-Z])(?P<of>\b[A-Z][\w.-]*\s+)?\bSecretary\s+\Z")
_DEPARTMENT = re.compile(
    r"\b(?:(?:State|Defense|Treasury|Commerce|Energy)\s+Department|Department\s+of\s+(?:State|Defense|Commerce|Energy)|Pentagon)\b"
)
"""Departments that have a secretary, and that news leave without the name of the state."""


def serve_ministries(roles: Sequence[Role], text: str) -> None:
    """Give "a ministry spokeswoman, Ana Roe," to the state of the ministry named last before her."""
    for role in roles:
        if role.kind != "person" or role.country or role.body or not role.office:
            continue
        speaks = _MINISTRY_SPOKE.fullmatch(role.office)
        if speaks is None:
            continue
        noun, at = speaks["noun"], role.first()
        named = [
            state
            for match in _organs_called(noun.casefold()).finditer(text, max(0, at - REACH), at)
            if (state := _state_of(match)) is not None
        ]
        role.country = named[-1] if named else None


REACH = 1500  # characters before whoever speaks for "the ministry" in which it is named in full
_MINISTRY_SPOKE = re.compile(
    r"(?:(?:the|an?)\s+)?(?:senior\s+)?(?:(?:foreign|defen[cs]e)\s+)?(?P<noun>ministry|presidency|presidential|embassy|cabinet|palace)\s+(?:chief\s+)?"
    r"(?:spokes(?:man|woman|person)|officials?)",
    re.IGNORECASE,
)


@lru_cache(maxsize=16)
def _organs_called(noun: str) -> re.Pattern[str]:
    """Where an organ is named with its state: "the Norwegian Foreign Ministry", "the ministry in Oslo"."""
    word = "(?:presidency|presidential)" if noun.startswith("presiden") else noun
    return re.compile(
        rf"(?P<of>(?:[A-Z][\w’'-]*\s+){{0,4}})(?:(?:foreign|defen[cs]e)\s+)?(?i:{word})\b(?:\s+in\s+(?P<seat>[A-Z]\w+(?:\s[A-Z]\w+)?))?"
    )


def _state_of(named: re.Match[str]) -> str | None:
    """The one state whose organ words name, by its own name or by where its seat is."""
    codes = {m.code for m in states_in(named["of"]) if m.form != "body"}
    if not codes and named["seat"]:
        return capital_of(named["seat"])
    return codes.pop() if len(codes) == 1 else None


def _kind_of(role: Role, title: str) -> str | None:
    """The kind of somebody's office; "soldier" of an army's general, by the words before his name too."""
    return office_kind(role.office or "") or ("soldier" if _SOLDIER.search(f"{role.office} {title}") else None)


_TITLE = 40  # characters before a name in which a rank stands
_SOLDIER = re.compile(r"\b(?:army|military|general|admiral|commander)\b", re.IGNORECASE)


def _heads_of(role: Role, before: str) -> tuple[str, ...] | None:
    """Who heads or serves in the organ that somebody is, or that speaks through him by the words before his name."""
    if role.kind in ("office", "organization"):
        return next((kinds for organ, kinds in _ORGANS if organ.fullmatch(role.name)), None)
    spoke = _SPOKE.search(before) if role.kind == "person" else None
    words = before[: spoke.start()].split() if spoke else []
    names = [" ".join(words[-count:]) for count in (3, 2, 1) if len(words) >= count]
    return next((kinds for name in names for organ, kinds in _OF_ORGANS if organ.fullmatch(name)), None)
