"""Occasions of a text of very many are linked block by block, and come out as they do all at once."""

from __future__ import annotations

import pytest

from memcon.engine import reader
from memcon.find import blocks
from memcon.find.contacts import find_occasions

pytestmark = pytest.mark.usefixtures("trained_reader")

TEXT = (
    "Norwegian Foreign Minister Ana Lund met Chilean Foreign Minister Rosa Vidal in Oslo on Monday and discussed fish. "
    "President Diego Lagos of Chile phoned Lund on Tuesday, her office said, and did not elaborate. On May 3 the two "
    "will meet Kenyan President Joseph Mwaura in Nairobi for talks about trade. "
)


@pytest.mark.parametrize("block", [1, 3])
def test_blocks_give_what_the_whole_gives(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = reader().read(TEXT * 6)
    links = reader().links
    whole = find_occasions(reading, links)
    assert len(whole) >= 12
    monkeypatch.setattr(blocks, "AT_ONCE", 0)
    monkeypatch.setattr(blocks, "BLOCK", block)
    assert find_occasions(reading, links) == whole
