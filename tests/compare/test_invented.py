"""The invented accounts that `memcon.compare` is fitted on are whole: every tag of a link stands on both sides."""

from __future__ import annotations

import json

from training.accounts import TEXTS, invented


def test_every_link_has_both_its_ends() -> None:
    for line in TEXTS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        assert len(record["sides"]) == 2
        assert {side for side, _, _ in record["points"]} == {0, 1}
        for tag in {tag for _, tag, _ in record["points"]} - {"o"}:
            assert tag[0] in "sr" and {side for side, other, _ in record["points"] if other == tag} == {0, 1}


def test_what_says_the_same_belongs_together() -> None:
    contacts = invented()
    assert len(contacts) > 100
    for one in contacts:
        assert len(one.pairs) == len(one.figures) == len(one.linked)
        assert one.linked.any()
        assert not (one.shared & ~one.linked).any()
