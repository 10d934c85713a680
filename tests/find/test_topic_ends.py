"""Topics end where what they name ends: no half of a name, of a pair of marks or of a noun phrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.topic_ends import whole

NAMES = ("Ana Roe Lind", "Norway", "Chile", "East Osk")


def topic(text: str, found: str) -> str:
    names = sorted((text.index(n), text.index(n) + len(n)) for n in NAMES if n in text)
    start = text.index(found)
    return text[slice(*whole(text, start, start + len(found), names))]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("They discussed his talks with President Ana Roe Lind.", "his talks with President Ana", "Ana Roe Lind"),
        ("It is about plans for homes in East Osk.", "plans for homes in East", "homes in East Osk"),
        ("They discussed security-related issues and trade.", "security-related", "security-related issues"),
        ("They discussed a range of international issues.", "international", "international issues"),
        ("They praised the foreign policy of Chile.", "the foreign", "the foreign policy"),
        ("They discussed a decision on the minister's visit.", "a decision on the minister's", "the minister's visit"),
        ("They welcomed closer ties between Norway and Chile.", "closer ties between Norway", "Norway and Chile"),
        ("They welcomed a so-called “free harbour” treaty.", "free harbour” treaty", "“free harbour” treaty"),
        ("They warned of steps that strip the truce of its meaning.", "the truce of its meaning", "the truce"),
        ("They spoke of the truce of its kings.", "the truce of its kings", "the truce of its kings"),
        ("They seek a “lasting truce” by May.", "a “lasting truce", "a “lasting truce”"),
        ("They spoke of “burden sharing.”", "“burden sharing", "burden sharing"),
        ("They spoke of the northern corridor (NC) and gas.", "the northern corridor (NC", "corridor (NC)"),
        ("They praised Chile’s growing role and left.", "Chile", "Chile’s growing role"),
        ("They condemned Norway’s unprovoked and needless ban.", "Norway", "unprovoked and needless ban"),
        ("They noted Norway humanitarian efforts in May.", "Norway", "humanitarian efforts"),
        ("They spoke of ties in political, economic and other fields.", "political, economic", "and other fields"),
        ("They named economic, cultural, and military threats.", "economic, cultural", "and military threats"),
        ("It is about words of President Ana Roe Lind.", "words of President", "President Ana Roe Lind"),
        ("They discussed steps to restore it soon.", "steps to restore", "steps to restore it"),
        ("They discussed steps Norway and Chile could take soon.", "steps Norway", "steps Norway and Chile could take"),
        ("They discussed how Norway can best help there.", "how Norway", "how Norway can best help"),
        ("They spoke of the northern tin pipeline and left.", "the northern tin", "the northern tin pipeline"),
        ("They spoke of a ten-year lease.", "a ten", "a ten-year"),
        ("They spoke of a golden age of East Osk peace.", "East Osk", "East Osk peace"),
        ("They spoke of ways to tackle shared worries in May.", "ways to tackle", "ways to tackle shared worries"),
    ],
)
def test_a_topic_goes_on_to_its_end(text: str, found: str, expected: str) -> None:
    assert topic(text, found).endswith(expected)


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("It condemned terrorism against Chile.", "terrorism against", "terrorism"),
        ("It followed up on the harbour summit between both.", "the harbour summit between", "the harbour summit"),
        ("They discussed measures aimed at peace.", "measures aimed", "measures"),
        ("They kept the promises President Ana Roe Lind made.", "the promises President", "the promises"),
        ("They condemned raids on towns across Chile.", "raids on towns across", "raids on towns"),
        ("Lind and Roe discussed a swap in a phone call.", "a swap in a phone call", "a swap"),
        ("Lind and Roe discussed the rise in phone sales.", "the rise in phone sales", "the rise in phone sales"),
        ("They hailed the advances led by Norway.", "the advances led", "the advances"),
        ("They spoke of elections later this year.", "elections later", "elections"),
        ("They spoke of her win in the vote earlier this week.", "the vote earlier this week", "the vote"),
        ("They spoke of relief once it gets through.", "relief once", "relief"),
    ],
)
def test_words_that_only_lead_on_are_left_out(text: str, found: str, expected: str) -> None:
    assert topic(text, found) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed the arms proposal and gas.", "the arms proposal"),
        ("They said the proposal failed again.", "the proposal"),
        ("They discussed trade with Chile.", "trade"),
        ("They discussed what is the allies' in May.", "what is the allies'"),
        ("They discussed ties between Norway and its neighbours.", "ties between Norway"),
        ("They discussed a new road to the Chile border.", "a new road"),
        ("They discussed ‘free’ trade.", "‘free’ trade"),
        ("They discussed the allies’ plan.", "the allies’ plan"),
        ("They spoke of a ‘free harbour’ again.", "a ‘free harbour"),
        ("They said Norway is ready.", "Norway"),
        ("They said trade with Norway is ready.", "trade with Norway"),
        ("They said nearby Norway is ready.", "nearby Norway"),
        ("They spoke of the road to peace and beyond.", "the road to peace and beyond"),
        ("They spoke of the ships that had been seized.", "the ships that had been seized"),
        ("They said that the crew needs food.", "the crew"),
        ("They spoke of the quotas to tackle.", "the quotas"),
    ],
)
def test_what_is_whole_stays(text: str, found: str) -> None:
    assert topic(text, found) == found


@given(st.text('ab “”"(),’s', max_size=24), st.integers(0, 24), st.integers(0, 24))
def test_offsets_stay_within_the_text(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    low, high = whole(text, start, end, [])
    assert 0 <= low <= high <= len(text)
