"""Two of one surname in one document: somebody named so far and a name come in; whether another bears it goes out.

So does the name with a courtesy that is a part of it.
"""

from __future__ import annotations

import re
from datetime import date

from memcon.resolve.offices.incumbents import JUNIOR, Role
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import holders, leads_state, office_kind, same_person_name
from memcon.resolve.words.countries import state_name
from memcon.resolve.words.names import person_key

_REIGNS = re.compile(r"\b(?:king|queen|emperor|empress|sultan|emir|amir)\b", re.IGNORECASE)
_THRONED = re.compile(r"\b(?:king|queen|crown prince|prince|princess|sultan|emir|amir|emperor)\b", re.IGNORECASE)
_MINISTERS = ("prime minister", "foreign minister", "defence minister", "finance minister", "minister")
_SON_OF = re.compile(r"\S\s(?:bin|ibn|bint)\s\S+\Z", re.IGNORECASE)


def is_namesake(role: Role, bare: str, title: str | None, published: date | None) -> bool:
    """True where a name is not that of the person in a role, though the surname is one.

    "President Trump" so far, and now "Frederick Trump": the one in that office has another forename. A monarch is
    called by his own name: "King Faris" is not "Omar bin Faris", who has his father's; nor is a president his son.
    """
    if is_juniors(role, bare, title, published):
        return True
    if is_royals(role, bare, title):
        return True
    if is_sons(role.name, bare, title) or is_sons(bare, role.name, role.office):
        return True
    if len(person_key(role.name)) > 1 or len(person_key(bare)) == 1 or published is None:
        return False
    kind = office_kind(role.office or "")
    if title and kind and office_kind(title) == kind and state_name(side_in(title) or ""):
        return False  # "President Roe" is "the President of Fiji, Josef Roe", though the table has him as Joe
    held = {h.person for h in holders(role.name, published) if kind and h.kind == kind and " " in h.person}
    return len(held) == 1 and not any(same_person_name(person, bare) for person in held)


def is_juniors(role: Role, bare: str, title: str | None, published: date | None) -> bool:
    """True where one of two names is that of the younger, or elder, of a family and the other an official's.

    "President Joseph R. Biden Jr." has both, and is who "President Biden" was so far.
    """
    known, named = JUNIOR.search(role.name) is not None, JUNIOR.search(bare) is not None
    if known is named:
        return False
    if named:
        return title is None and (role.office is not None or leads_state(role.name, published))
    return role.office is None and (office_kind(title) is not None if title else leads_state(bare, published))


def is_royals(role: Role, bare: str, title: str | None) -> bool:
    """True where one of two is of a throne, "Crown Prince Karim", and the other a minister whose surname it is."""
    if title is None or len({len(person_key(role.name)) > 1, len(person_key(bare)) > 1}) < 2 or role.office is None:
        return False
    throned, other = (role.office, title) if len(person_key(role.name)) == 1 else (title, role.office)
    held = not _THRONED.search(other) and office_kind(other) in _MINISTERS
    return held and _THRONED.search(throned) is not None


def is_sons(name: str, alone: str, title: str | None) -> bool:
    """True where a name ends with a father's, and `alone` is that of a monarch, as his title tells."""
    if _SON_OF.search(name) is None or len(person_key(alone)) > 1:
        return False
    return title is not None and _REIGNS.search(title) is not None


def with_first_name(before: str, bare: str, published: date | None) -> str:
    """ "Sheikh Hasina": the courtesy before a name is a part of it where the table of offices knows somebody so."""
    if not before.rstrip().endswith("Sheikh") or published is None:
        return bare
    whole = f"Sheikh {bare}"
    known = any(f"{h.person} ".startswith(f"{whole} ") for h in holders(whole, published))
    return whole if known else bare
