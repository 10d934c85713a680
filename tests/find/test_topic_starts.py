"""Topics begin where what they name begins: with the article, the owner, the aim or the noun that they need."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.topic_ends import whole
from memcon.find.topic_starts import opened

NAMES = ("Norway", "Chile", "the Harbour Union", "Kestria")


def topic(text: str, found: str) -> str:
    names = sorted((text.index(n), text.index(n) + len(n)) for n in NAMES if n in text)
    start = text.index(found)
    return text[slice(*opened(text, start, start + len(found), names))]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("They discussed ways to expand fishing.", "expand fishing", "ways to expand fishing"),
        ("She raised the need to reopen the port.", "reopen the port", "the need to reopen the port"),
        ("They reviewed ongoing efforts to free the crew.", "free the crew", "ongoing efforts to free the crew"),
        ("They discussed plans to further deepen trade.", "deepen trade", "plans to further deepen trade"),
        ("He spoke of how to share the water.", "share the water", "how to share the water"),
        ("They reaffirmed their support for Chile.", "Chile", "their support for Chile"),
        ("They discussed the situation in Kestria.", "Kestria", "the situation in Kestria"),
        (
            "They hailed new ties between Norway and Chile.",
            "Norway and Chile",
            "new ties between Norway and Chile",
        ),
        (
            "It named Kestria’s recent attack on ports.",
            "attack on ports",
            "Kestria’s recent attack on ports",
        ),
        (
            "They discussed Norway and Chile's shared border.",
            "shared border",
            "Norway and Chile's shared border",
        ),
        ("She raised with Norway and Chile's envoys their shared border.", "envoys", "Chile's envoys"),
        ("They signed an agreement on whaling.", "agreement on whaling", "an agreement on whaling"),
        ("They upheld the law, including in the northern straits.", "in the northern straits", "the northern straits"),
        ("They discussed both how Chile can help and more.", "both how Chile can help", "how Chile can help"),
        (
            "He called to congratulate the President of Chile on her victory.",
            "the President of Chile on her victory",
            "her victory",
        ),
        ("They said the two covered visas and ports.", "covered visas and ports", "visas and ports"),
        ("They had exchanged lists of seamen.", "exchanged lists of seamen", "lists of seamen"),
        ("They spoke of exchanged prisoners.", "exchanged prisoners", "exchanged prisoners"),
        (
            "She conveyed the condolences of the Kestria leadership over the floods.",
            "the Kestria leadership over the floods",
            "the floods",
        ),
        ("He will see the Kestria leadership on a truce.", "the Kestria leadership on a truce", "a truce"),
        (
            "They discussed the current state and prospects of trade.",
            "prospects of trade",
            "the current state and prospects of trade",
        ),
        ("She briefed him on the fishing talks.", "him on the fishing talks", "the fishing talks"),
        (
            "They spoke of holding Kestria accountable for the raid.",
            "Kestria accountable for the raid",
            "holding Kestria accountable for the raid",
        ),
        ("They spoke of the importance of open ports.", "the importance of open ports", "open ports"),
        ("They raised issues such as whaling and tolls.", "issues such as whaling and tolls", "whaling and tolls"),
        ("They raised the issue of fishing rights.", "the issue of fishing rights", "fishing rights"),
        ("She voiced concern about the strait.", "concern about the strait", "the strait"),
        ("She said that gas transit was not raised.", "that gas transit", "gas transit"),
        ("They spoke of aid, including in trade and food.", "in trade and food", "trade and food"),
    ],
)
def test_a_topic_goes_back_to_its_beginning(text: str, found: str, expected: str) -> None:
    assert topic(text, found) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We will need to reopen the port.", "reopen the port"),
        ("She plans to visit Chile.", "visit Chile"),
        ("They separately discussed ways to expand fishing.", "ways to expand fishing"),
        ("They agreed to expand fishing.", "expand fishing"),
        ("They discussed fishing quotas.", "fishing quotas"),
        ("They discussed Chile.", "Chile"),
        ("They spoke about trade with the neighbours.", "trade with the neighbours"),
        ("They walked in light rain.", "in light rain"),
        ("They thanked the council on reform for its work.", "the council on reform"),
        ("They discussed the President on trial.", "the President on trial"),
        ("They discussed that matter.", "that matter"),
        ("They discussed the issue of May.", "the issue"),
        ("They discussed issues of note.", "issues"),
    ],
)
def test_what_begins_well_stays(text: str, found: str) -> None:
    assert topic(text, found) == found


@given(st.text("ab ’s'Ttheo", max_size=24), st.integers(0, 24), st.integers(0, 24))
def test_offsets_stay_within_the_text(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    for low, high in (opened(text, start, end, []), whole(text, start, end, [])):
        assert 0 <= low <= high <= len(text)
