"""Outlets are known by their names, however written; what has another meaning is one only where it can be no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.resolve.words.newsrooms import holds_newsroom
from memcon.resolve.words.outlets import is_outlet, networks_in, outlets_in


@pytest.mark.parametrize(
    "name",
    [
        "TASS",
        "Tass",
        "BelTA",
        "Belta",
        "KCNA",
        "Xinhua",
        "Interfax",
        "the Interfax-Ukraine agency",
        "RIA Novosti",
        "Ria Novosti",
        "RIA",
        "Hürriyet",
        "Hurriyet",
        "BILD",
        "Süddeutsche Zeitung",
        "Sueddeutsche",
        "El País",
        "Dagens Nyheter",
        "Al-Arabiya",
        "Al Jazeera",
        "Yomiuri Shimbun",
        "Voice of America",
        "C-SPAN",
        "CNN’s",
        "Fox Business",
        "Bloomberg News",
        "The Hill",
        "Sputnik",
        "Midport Post",
        "Washington Post",
    ],
)
def test_an_outlet_is_known_by_its_name(name: str) -> None:
    assert is_outlet(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ria",
        "the hill",
        "Ann Fox",
        "Michael Bloomberg",
        "Emily Post",
        "Sputnik V",
        "Petra Kovac",
        "Harbour Board",
        "Rt Hon",
        "bild",
        "Sejm",
        "Kremlin",
        "",
    ],
)
def test_what_has_another_meaning_is_no_outlet(name: str) -> None:
    assert not is_outlet(name)


def test_an_outlet_is_found_in_a_text_however_it_is_written() -> None:
    text = "Weiss told Tass and Dagens Nyheter so; Kovac told the Harbour Board."
    assert [text[a:b] for a, b in outlets_in(text, 0, len(text))] == ["Tass", "Dagens Nyheter"]


@given(st.text(characters, max_size=40))
def test_any_name_is_one_or_none(name: str) -> None:
    assert holds_newsroom(name) in (True, False)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("She wrote on X that she had gone.", ["X"]),
        ("He said via X: “No.”", ["X"]),
        ("He wrote on Threads and Bluesky.", ["Threads", "Bluesky"]),
        ("She spoke on X-rays, on X Corp and of Agent X.", []),
        ("Threads of smoke rose.", []),
    ],
)
def test_a_network_with_a_letter_for_its_name_is_written_on(text: str, named: list[str]) -> None:
    assert [text[a:b] for a, b in networks_in(text, 0, len(text))] == named
