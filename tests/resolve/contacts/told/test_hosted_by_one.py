"""Whom the words behind a contact's name as its host is host, and who came a guest, in contacts of two as of many."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def test_host_and_guest() -> None:
    text = (
        "Secretary-General of ASEAN Somchai Rattana today met with Swiss Ambassador Peter Amrein in "
        "Vientiane. Later in the "
        "day, Dr. Somchai attended the Opening Ceremony of the meeting hosted by Foreign Minister of Lao PDR "
        "Bounmy Phomma."
    )
    memo = memcon.read_text(text, published="2031-08-05", publisher="ASEAN Secretariat", kind="press_release")
    assert {p.side: p.role for p in memo.contacts[-1].participants} == {"ASEAN": "guest", "LAO": "host"}
