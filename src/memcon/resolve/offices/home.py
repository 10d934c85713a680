"""The state that goes without saying in a text, and whose officials are therefore its own.

"The president received Peru's foreign minister" in a Chilean paper: he is Chile's. The roles of a document come in,
the state where its writers are at home goes out, and is that of the officials whose state nothing else tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from memcon.resolve.offices.incumbents import OFFICIALS, ONCE, ROYAL, Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import (
    any_office,
    country_of_person,
    holder_of,
    holders,
    lacks_office,
    office_kind,
    same_person_name,
)
from memcon.resolve.words.names import person_key, surname_key
from memcon.resolve.words.phrases import is_of_a_region

_HOME_SHARE = 0.6
VOTERS = 2  # people of a state from which it goes without saying: one president may be a guest


def home_of(roles: Sequence[Role]) -> str | None:
    """The state that goes without saying in a text: that of officials who are named with an office and no state.

    American papers write "President Obama" and "the Russian president". Gives None where most of those whom the
    table of offices knows are not of one state.
    """
    votes = Counter(
        r.country for r in roles if r.kind == "person" and r.country and not r.stated and not r.body and r.office
    )
    if not votes:
        return None
    state, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    return state if most >= max(VOTERS, _HOME_SHARE * votes.total()) else None


_AMERICAN = re.compile(
    r"\b(?:Democrat(?:s|ic)?|Republicans?|GOP|Congress(?:ional|men|man|woman)?|congressional|Capitol Hill"
    r"|administration|(?:House|Senate) (?:Speaker|Majority|Minority|Intelligence|Foreign))\b"
)
"""What names the parties, the legislature and the government of the United States in English news."""


def domestic_home(text: str) -> str | None:
    """The United States where a text speaks of their parties and legislature as one does at home; else None."""
    return "USA" if len({m.group() for m in _AMERICAN.finditer(text)}) >= AT_HOME else None


AT_HOME = 4  # of such words, different ones


def bring_home(roles: Sequence[Role], home: str | None, published: date | None = None, official: bool = False) -> None:
    """Give the officials whose state neither the text nor the table tells to the state that goes without saying.

    `published` is the day as of which the table is asked who holds that state's offices. In an `official` text that
    names two presidents and the state of neither, the one named first is its own.
    """
    if home is None:
        return
    # Who is known to hold an office of the home state leaves it to nobody else of the same text.
    known = [(office_kind(r.office or ""), r) for r in roles if r.kind == "person" and r.country == home]
    named = [(kind, surname_key(r.name)) for kind, r in known if kind != "president"]  # "adviser to the President"
    for role in sorted(roles, key=Role.first) if official else roles:
        if role.country is not None or role.body is not None or role.foreign or is_of_a_region(role.name):
            continue
        if role.kind == "person":
            own = role.sector in OFFICIALS or office_kind(role.office or "") is not None
        else:  # "the administration", "the president"
            own = role.kind == "office" and role.sector in OFFICIALS and office_kind(role.name) in (None, "president")
            own = own or (official and role.kind == "group" and bool(_OF_THE_MINISTRY.search(role.name)))
            own = own or (home == "USA" and role.kind in ("group", "office") and bool(_AMERICAN.search(role.name)))
        kind = (office_kind(role.office or "") or "") if role.kind == "person" else ""
        name = surname_key(role.name)
        second = official and kind in _SOLE and any(k == kind and n != name for k, n in named)
        bare = not official and kind in HEADS and (role.office or "").casefold() == kind  # of no union, of no office
        second = second or (bare and _has_another(kind, name, [r for _, r in known]))
        if own and (second or _another_states(role, roles, home, published)):
            role.foreign = True
        elif own:
            role.country = home
            named.append((kind, surname_key(role.name)))


_OF_THE_MINISTRY = re.compile(
    r"\b(?:officials|diplomats|representatives|officers|experts)\s(?:of|from|at)\s(?:the\s|our\s)?(?:foreign\s|defen[cs]e\s)?ministry(?:\sof\s(?:foreign\saffairs|defen[cs]e))?\Z"
    r"|\A(?:[a-z]+\s){0,2}(?:foreign|defen[cs]e)\sministry\s(?:officials|diplomats|representatives|officers|experts)\Z",
    re.IGNORECASE,
)
"""Whose people an official text does not say: "leading officials of the Foreign Ministry" are those of its own."""


def _has_another(kind: str, name: str, known: Sequence[Role]) -> bool:
    """True where the text says of one of another name that he heads that state: "President A of Norway"."""
    return any(
        r.stated
        and surname_key(r.name) != name
        and office_kind(r.office or "") == kind
        and not ONCE.match(r.office or "")
        for r in known
    )


def _another_states(role: Role, roles: Sequence[Role], home: str, published: date | None) -> bool:
    """True where the office is a body's, none of the home state's or held by another, or the name known elsewhere."""
    kind = office_kind(role.office or "")
    if ROYAL.search(role.office or role.name) and lacks_office(home, "monarch"):
        return True
    if kind in HEADS and (lacks_office(home, kind) or _held_by_another(role, roles, kind, home, published)):
        return True
    if _MINISTER.search(role.office or "") and not any_office(home, _MINISTER):
        return True
    if _OF_BODY.search(role.office or ""):
        return True
    known = country_of_person(role.name) if role.kind == "person" and len(person_key(role.name)) > 1 else None
    if known is not None and kind in _SOLE and not any(h.kind == kind and " " in h.person for h in holders(role.name)):
        return False  # a namesake in another office
    return known is not None and known != home and not role.stated


def _held_by_another(role: Role, roles: Sequence[Role], kind: str, home: str, published: date | None) -> bool:
    """True where the text names whom the table knows as the holder of that office on that day, and that is another."""
    if role.kind != "person" or published is None:
        return False
    held = holder_of(kind, published, home)
    if any(same_person_name(h.person, role.name) for h in held):
        return False
    return any(same_person_name(h.person, r.name) for h in held for r in roles if r.kind == "person")


_SOLE = (*HEADS, "foreign minister", "defence minister")
_MINISTER = re.compile(r"\bminister\b", re.IGNORECASE)
_OF_BODY = re.compile(r"\bsecretary[ -]general\b", re.IGNORECASE)
