"""What an official was honoured to do is over, and his post is his account of it."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("post", "status"),
    [
        ("Honoured to call on President Ola Lind of Norway this morning. Our discussions will add momentum.", "held"),
        ("Great to meet President Ola Lind of Norway in Oslo today,", "held"),
        ("Great to meet President Ola Lind of Norway in Oslo next week,", "planned"),
        ("Looking forward to meeting President Ola Lind of Norway in Oslo,", "planned"),
    ],
)
def test_who_was_glad_to_meet_somebody_has_met_him(post: str, status: str) -> None:
    memo = memcon.read_text(
        f"“{post}” Indian High Commissioner Sunil Rao posted on X on Tuesday.", published="2031-05-07"
    )
    (contact,) = memo.contacts
    assert contact.status == status
    assert [a.side for a in contact.accounts] == ["IND"]
