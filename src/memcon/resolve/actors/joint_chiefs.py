"""Whose Joint Chiefs of Staff those are of whom a report from a capital tells: several states have such.

"AMMAN — The Chairman of the Joint Chiefs of Staff received" is of Jordan's, "the U.S. Joint Chiefs" are not. Roles come
in with the text, and go out with the state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import country_of_person
from memcon.resolve.times.datelines import dateline_state
from memcon.resolve.words.countries import states_in

_CHIEFS = re.compile(r"\bJoint Chiefs\b")
_HAVE_SUCH = frozenset(("JOR", "KOR", "PAK", "THA", "TUR", "TWN"))
"""States beside the United States whose staff of all arms is called so."""
_AMERICAN = "USA"


def serve_joint_chiefs(roles: Sequence[Role], text: str, own: str | None) -> None:
    """Give the Joint Chiefs of a report from a state that has such to it, where no word calls them American.

    `own` is the state of the publisher, where that is known.
    """
    state = own or dateline_state(text)
    if state not in _HAVE_SUCH:
        return
    for role in roles:
        words = role.office or role.post or "" if role.kind == "person" else role.name
        if role.country != _AMERICAN or not _CHIEFS.search(words):
            continue
        called = any(m.code == _AMERICAN and m.form != "seat" for m in states_in(words))
        if not called and not (role.kind == "person" and country_of_person(role.name) == _AMERICAN):
            role.country = state
