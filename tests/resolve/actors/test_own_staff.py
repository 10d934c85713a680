"""Whom a speaker calls his own serves whom he serves."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.actors.own_staff import serve_who_calls_so
from memcon.resolve.offices.incumbents import Role

pytestmark = pytest.mark.usefixtures("trained_reader")

HEAD = "Speech by the Minister for Foreign Affairs of Finland, Mr Antti Salo, in Berlin\n\n"


def _sides(text: str, publisher: str | None = "Ministry for Foreign Affairs of Finland") -> dict[str, str | None]:
    memo = memcon.read_text(text, published="2031-05-07", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return {names[p.actor]: p.side for c in memo.contacts for p in c.participants}


def test_my_deputy_is_of_my_state() -> None:
    told = _sides(
        f"{HEAD}My deputy, Pekka Laine, met Vice Minister Jan Nowak of Poland in Warsaw on Monday. Our ambassador in "
        "Accra, Tuula Niemi, met Deputy Prime Minister Kofi Moe of Ghana on Tuesday.\n"
    )
    assert told == {"Pekka Laine": "FIN", "Jan Nowak": "POL", "Tuula Niemi": "FIN", "Kofi Moe": "GHA"}


def test_in_a_quotation_they_are_the_speakers() -> None:
    told = _sides(
        "Norway's foreign minister, Ida Roe, said: “My deputy, Ola Berg, met Vice Minister Jan Nowak of Poland in "
        "Warsaw on Monday.”\n",
        "Midport Courier",
    )
    assert (told["Ola Berg"], told["Jan Nowak"]) == ("NOR", "POL")


def test_my_colleague_is_not() -> None:
    told = _sides(f"{HEAD}Yesterday I met my good colleague Minister Jan Novak in Prague.\n")
    assert told.get("Jan Novak") != "FIN"


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("our ambassador in Accra", "FIN"),
        ("our good friend Ambassador", None),
        ("my counterpart Minister", None),
        ("our ambassador of Ghana", None),
        ("our Minister of Trade", "FIN"),
    ],
)
def test_whose_a_friend_or_counterpart_is_these_words_do_not_tell(words: str, side: str | None) -> None:
    text = f"Today I met {words} Ida Lund."
    at = text.index("Ida Lund")
    speaker = Role("person", "Antti Salo", country="FIN")
    lund = Role("person", "Ida Lund", mentions={(at, at + 8, "name")})
    serve_who_calls_so([speaker, lund], text, lambda _: 0)
    assert lund.country == side


def test_a_friend_of_our_state_is_not() -> None:
    told = _sides(f"{HEAD}Yesterday I met a friend of our state - Prime Minister of Luxembourg Weber.\n")
    assert "FIN" not in {side for name, side in told.items() if "Weber" in name}
