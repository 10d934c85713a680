"""Opposed statements are known without laying the accounts side by side, and are the same ones."""

from __future__ import annotations

import pytest
from compare.accounts import NORTH, SOUTH, contact, held, memcon
from hypothesis import given, settings
from hypothesis import strategies as st

from memcon.compare import compare, statements
from memcon.compare.statements import has_opposed_statements
from memcon.record.joint import JointContact

clause = st.builds(
    "The sides {} to extend the {} of {} by {} years.".format,
    st.sampled_from(["agreed", "did not agree", "refused", "offered"]),
    st.sampled_from(["fishing treaty", "grain corridor", "old border crossing"]),
    st.sampled_from(["Osk", "Velm", "Tarn"]),
    st.sampled_from(["5", "10", "twelve"]),
)
accounts = st.lists(st.one_of(clause, st.sampled_from([NORTH, SOUTH, "No.", "— — 10 10 10"])), max_size=5).map(" ".join)


def found(joint: JointContact, memcons: dict) -> bool:  # type: ignore[type-arg]
    return any(conflict.field == "statement" for conflict in compare(joint, memcons).conflicts)


@settings(max_examples=80, deadline=None)
@given(accounts, accounts)
def test_it_is_what_the_comparison_finds(one: str, other: str) -> None:
    n, s = (memcon(text or ".", name, people=()) for text, name in ((one, "n"), (other, "s")))
    joint = contact(("NOR", n), ("SUR", s))
    assert has_opposed_statements(joint, held(n, s)) == found(joint, held(n, s))


def test_one_side_alone_and_accounts_of_unknown_sides_oppose_nobody() -> None:
    one = memcon("The sides agreed to extend the fishing treaty of Osk by 10 years.", "n", people=())
    other = memcon("The sides agreed to extend the fishing treaty of Osk by 5 years.", "s", people=())
    assert has_opposed_statements(contact(("NOR", one), ("SUR", other)), held(one, other))
    assert not has_opposed_statements(contact(("NOR", one), ("NOR", other)), held(one, other))
    assert not has_opposed_statements(contact(("NOR", one), (None, other)), held(one, other))
    assert not has_opposed_statements(contact(("NOR", one), ("SUR", other)), held(one))


@pytest.mark.parametrize("bound", ["LONGEST", "MOST"])
def test_accounts_that_are_too_long_are_not_asked(bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one = memcon("The sides agreed to extend the fishing treaty of Osk by 10 years.", "n", people=())
    other = memcon("The sides agreed to extend the fishing treaty of Osk by 5 years.", "s", people=())
    monkeypatch.setattr(statements, bound, 1)
    assert not has_opposed_statements(contact(("NOR", one), ("SUR", other)), held(one, other))
