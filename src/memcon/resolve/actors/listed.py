"""Whom the head of a memorandum of conversation lists: each gets the side that the list tells.

A heading over several ("USSR") tells it of all of them, the words beside a name ("Soviet Ambassador") of that one, and
two of one side have nobody else's man between them. Whom the list says nothing of is of the state whose paper it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from memcon.find.memoranda import Line, Memorandum
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.describing import describe
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import holders, office_kind
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.headings import is_organ, side_of_heading

Offsets = tuple[int, int]

SIDES = 2  # that have to be known where nothing tells whose paper it is
_GROUP = re.compile(r"[A-Z][\w.’'&/ -]{1,40}:")
"""A heading that names no state: "Foreign:", "State Department:"."""
_OFFICE = re.compile(
    r"(?:The\s+)?(?:(?:Vice|Deputy|Acting|Under|Prime|Foreign|Assistant)\s+)*(?:President|Secretary|Chancellor|Minister|"
    r"Chairman|Premier|Generalissimo|Shah|King|Queen|Prince|Ambassador|Attorney\s+General)"
    r"(?:\s+of\s+(?:State|Defen[cs]e|the\s+Treasury))?"
)
_BRACKETED = re.compile(r"\((?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})\)")
_PARTS = re.compile(r";|\s+(?:and|AND)\s+(?=[A-Z]|the\s)")
_UNFINISHED = re.compile(r"(?:\s(?:of|to|the|for|and|in)|,)\Z")
"""The end of a line that goes on in the next one, whatever stands there: "Embassy of"; a name may follow a comma."""
_TITLE = re.compile(r"\|\s*,\s*(?P<title>[A-Z][^,(|]{2,60})")
"""The first words behind a name: ", Norwegian Ambassador"."""
_LETTERS = re.compile(r"\A[A-Z/:]+[—–-]")
"""The letters of the office before a name: "NEA:UAR—"."""
_OPENS = re.compile(r"\s(?:[A-Z][\w’'.-]*\s){0,2}[A-Z][\w’'-]+(?:,|\Z)")
_ABROAD = re.compile(
    r"\b(?:Ambassador|Minister|Representative|Envoy|Mission|Counsell?or|Consul\w*|Attach\w+|Delegate)\b[^,]*?\bto\s+(?:the\s+)?"
    r"(?:[A-Z][\w.]*\s+){0,2}\Z|\bfor\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){0,2}\Z"
)
"""What leads to a state with which somebody deals: "Ambassador to", "Country Director for"."""
_DESK = re.compile(r"(?:\s+and\s+[A-Z]\w+)*\s*(?:Affairs|Desk|Division|Branch|Section|Matters)\b")
_FOREMOST = ("president", "prime minister", "leader", "monarch", "foreign minister")
"""Kinds of office whose holders are known by the surname alone."""
_FOREIGN_TITLE = re.compile(
    r"\b(?:Foreign\s+(?:Minister|Secretary|Office)|Prime\s+Minister|Minister|Ministry|MFA|Chancellor|Premier|Generalissimo|Shah|King|Queen|"
    r"Prince|Sir|Lord|Archbishop|Emperor|Cabinet\s+Secretary|Diet|Parliament|House\s+of\s+(?:Councillors|Commons|Lords))\b"
)
"""Titles that no American bears; nearly all memoranda that are kept in this shape are American."""
_HOME = "USA"
_KOREAN = re.compile(r"(?<!North )\bKorean?\b(?!\s+(?:Affairs|Desk))")
_CHINESE = re.compile(r"\bChinese\s+(?:Ambassador|Embassy|Minister|Charg|Consul)")
_RECOGNISED = date(1979, 1, 1)
"""From when on the United States had the People's Republic's ambassador and not that of the Republic on Taiwan."""
_AMERICAN = re.compile(
    r"\b(?:AmEmbassy|AmConsul\w*|NSC\b|(?:Department|Dept\.?)\s+of\s+State\b|White\s+House|National\s+Security\s+Council)"
)
"""Posts and organs that are American in an American paper; others have a council of that name, too."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody in the list: the actor, the side that is known, and the words that name him there."""

    actor: int
    side: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the list has of one: where the name stands, what is said of him, and the heading over it.

    `group` is the number of that heading; `under` the side that it names, None where it names none.
    """

    start: int
    end: int
    words: str
    group: int
    under: str | None
    aside: bool


def with_listed(head: Memorandum, cast: Cast, home: str | None) -> list[Listed]:
    """Those who talked, as the head of a memorandum lists them; the cast learns from it whose people they are.

    Interpreters and those who take notes stand for nobody and are left out. `home` is the state whose paper it is;
    where it is not known, the one whose seat the head names. The minutes of a board, whose members serve no state, list
    nobody.
    """
    home = home or _seat(cast.text[head.what[0] : head.end])
    entries = list(_entries(head, cast))
    actors = [cast.actor_for(entry.start, entry.end) for entry in entries]
    for entry, actor in zip(entries, actors, strict=True):
        title = _TITLE.search(entry.words)
        if actor is not None and title and office_kind(title["title"]):
            describe(cast.roles[actor], title["title"])
    by_table = [
        None if actor is None else _by_table(cast.roles[actor].name, entry.words, cast.published)
        for entry, actor in zip(entries, actors, strict=True)
    ]
    out: list[Listed] = []
    for entry, actor, told in zip(entries, actors, _sides(entries, by_table, home, cast.published), strict=True):
        if actor is None:
            continue
        role = cast.roles[actor]
        side = told or (None if _is_foreign(entry, home) else home)
        if told is not None or (side is not None and not role.stated):
            _serve(role, side)
        if not entry.aside and all(one.actor != actor for one in out):
            out.append(Listed(actor, side, entry.start, entry.end))
    known = {one.side for one in out if one.side}
    return out if home is not None or len(known) >= SIDES else []


def _serve(role: Role, side: str | None) -> None:
    """Note whose man the list says somebody is, whatever his title was taken for."""
    if side is not None and state_name(side):
        role.country, role.body, role.stated = side, None, True
    else:
        role.country, role.body = None, side


def _seat(words: str) -> str | None:
    """The state whose seat of government a head names: "THE WHITE HOUSE, WASHINGTON"."""
    seats = {m.code for m in states_in(words.title()) if m.form == "seat"}
    return seats.pop() if len(seats) == 1 else None


def _by_table(name: str, words: str, on: date | None) -> str | None:
    """The one state that those of a name served on a day, in an office of the kind that the list tells."""
    kind = office_kind(words.split(" | ")[0].strip(" —–-"))
    held = holders(name, on)
    if kind is not None:
        held = [h for h in held if h.kind in (kind, "leader")]
    elif " " not in name:
        held = [h for h in held if h.kind in _FOREMOST]
    states = {h.country for h in held}
    return states.pop() if len(states) == 1 else None


def _by_american_words(words: str, told: str | None, on: date | None) -> str | None:
    """The side that words tell in an American paper: its own organs, and the Korea and China that it recognised."""
    if told == "CHN" and on is not None and on < _RECOGNISED and _CHINESE.search(words):
        return "TWN"
    if told is None and _AMERICAN.search(words):
        return _HOME
    return told or ("KOR" if _KOREAN.search(words) else None)


def _is_foreign(entry: _Entry, home: str | None) -> bool:
    return home == _HOME and _FOREIGN_TITLE.search(entry.words) is not None


def _sides(
    entries: Sequence[_Entry], by_table: Sequence[str | None], home: str | None, on: date | None
) -> list[str | None]:
    """The side that is told of each: by the heading, by his own words, by the table, by those who stand around him."""
    told = [entry.under or _told(entry.words) for entry in entries]
    if home == _HOME:
        told = [_by_american_words(e.words, side, on) for e, side in zip(entries, told, strict=True)]
    told = [side or known for side, known in zip(told, by_table, strict=True)]
    for _, members in groupby(range(len(entries)), key=lambda i: entries[i].group):
        group = list(members)
        known = {told[i] for i in group if told[i]}
        if entries[group[0]].group and entries[group[0]].under is None and len(known) == 1:
            for i in group:
                told[i] = told[i] or next(iter(known))
    told = _between_two_of_one(told)
    abroad = {side for side in told if side and side != home}
    if len(abroad) == 1:  # whose foreign minister it is where one state alone is there
        only = next(iter(abroad))
        told = [side or (only if _is_foreign(e, home) else None) for e, side in zip(entries, told, strict=True)]
    return _between_two_of_one(told)


def _entries(head: Memorandum, cast: Cast) -> Iterator[_Entry]:
    """The entries of the list, by the names in it; a line without one goes on with what stands before or leads on."""
    text = cast.text
    names = [(n.start, n.end) for n in cast.names if n.type == "Person" and head.what[1] <= n.start < head.end]
    number = 0
    for heading, lines in groupby(head.lines, key=lambda line: line.under):
        under = side_of_heading(text[slice(*heading)]) if heading else None
        number += heading is not None
        rows = list(lines)
        at = 0
        while at < len(rows):
            words = text[rows[at].start : rows[at].end]
            side = side_of_heading(words)
            if side is not None or is_organ(words) or _GROUP.fullmatch(words):
                under, at, number = side, at + 1, number + 1
                continue
            led = states_in(words)[:1] if under else []
            if led and led[0].start == 0 and led[0].form == "name" and _OPENS.match(words, led[0].end):
                under, number = led[0].code, number + 1  # "Cyprus Archbishop Roe": heading and entry on one line
            stop = at + 1
            if rows[at].between:
                stop = next((i for i in range(at, len(rows)) if not rows[i].between), len(rows))
                yield from _of_title(text, rows[at].start, rows[stop - 1].end, names)
                at = stop
                continue
            while stop < len(rows) and _goes_on(text, rows[at:stop], rows[stop], names):
                stop += 1
            yield from _of_lines(text, rows[at:stop], names, number, under)
            at = stop


def _goes_on(text: str, entry: Sequence[Line], line: Line, names: Sequence[Offsets]) -> bool:
    """True where a line goes on with the entry before it: behind a comma, or where a name is cut or missing there."""
    before = entry[-1]
    words, led = text[line.start : line.end], text[before.start : before.end]
    if _UNFINISHED.search(led):
        return True
    if side_of_heading(words) is not None or is_organ(words) or _GROUP.fullmatch(words):
        return False
    if any(a < before.end < b for a, b in names) or words[:1].islower() or words.startswith("("):
        return True
    named = any(line.start <= a < line.end for a, _ in names)
    led_named = any(entry[0].start <= a < before.end for a, _ in names)
    if named or (words.startswith("The ") and _OFFICE.fullmatch(words)):
        return named and not led_named and not (led.startswith("The ") and _OFFICE.match(led))
    return led_named or led.endswith((",", "—", "–", "-", "Mr.", "Dr.", "Mrs.")) or led.rpartition(" ")[2].islower()


def _of_lines(
    text: str, rows: Sequence[Line], names: Sequence[Offsets], group: int, under: str | None
) -> Iterator[_Entry]:
    """The entries of lines that hang together: one for each name, split where the words part them."""
    start, end = rows[0].start, rows[-1].end
    aside = any(line.aside for line in rows)
    inside = [(a, b) for a, b in names if start <= a < end]
    if not inside:
        office = _OFFICE.match(text, start, end)
        if office is not None and text.startswith("The ", start):
            yield _Entry(office.start(), office.end(), text[start:end], group, under, aside)
        return
    cuts = [start]
    for (_, before), (after, _) in pairwise(inside):
        part = _PARTS.search(text, before, after)
        cuts.append(part.end() if part else before)
    cuts.append(end)
    for (a, b), (low, high) in zip(inside, pairwise(cuts), strict=True):
        led = _LETTERS.sub("", text[low:a])
        yield _Entry(a, b, f"{led} | {text[b:high]}".replace("\n", " "), group, under, aside)


def _of_title(text: str, start: int, end: int, names: Sequence[Offsets]) -> Iterator[_Entry]:
    """The entries of "Between Secretary of State Roe and the Soviet Ambassador (Lund)": one for each part."""
    cuts = [start, *(part.end() for part in _PARTS.finditer(text, start, end)), end]
    for low, high in pairwise(cuts):
        inside = [m.span("name") for m in _BRACKETED.finditer(text, low, high)]
        inside = inside or [(a, b) for a, b in names if low <= a < high][-1:]
        for a, b in inside[:1]:
            words = f"{text[low:a]} | {text[b:high]}".replace("\n", " ")
            yield _Entry(a, b, words.title() if words.isupper() else words, 0, None, False)


def _told(words: str) -> str | None:
    """The side that the words beside a name tell: "Soviet Ambassador", "Foreign Minister of the U.S.S.R."."""
    for part in words.split(" | "):
        told = part.strip(" ,—–-()")
        states = [m for m in states_in(told) if m.form not in ("seat", "capital")]
        own = [m for m in states if not (_ABROAD.search(told, 0, m.start) or _DESK.match(told, m.end))]
        if own:
            side = side_in(told) if len(own) == len(states) else own[0].code
            return side or own[0].code
    return None


def _between_two_of_one(sides: Sequence[str | None]) -> list[str | None]:
    """The sides, of which one that is not told between two that are the same is that one."""
    out = list(sides)
    at = 0
    while at < len(out):
        stop = at
        while stop < len(out) and out[stop] is None:
            stop += 1
        if 0 < at < stop < len(out) and out[at - 1] == out[stop]:
            out[at:stop] = [out[stop]] * (stop - at)
        at = max(stop, at + 1)
    return out
