"""A capitalised "Said" or "He" beside a name in running text is a part of it; in a headline it is a verb or pronoun."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.names.capitals import with_capital_words
from memcon.find.speech.trimming import trimmed


def named(text: str, *names: str, kind: str = "Person") -> list[str]:
    """The names of a text as they go out, of which some were read."""
    found = [Name(text.index(n), text.index(n) + len(n), n, kind, 0.9) for n in names]
    return [name.text for name in with_capital_words(text, found)]


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("The envoy met King Karim bin Said in Osk.", ["Karim bin"], ["Karim bin Said"]),
        ("The envoy met Badr bin Said Al Nasr in Osk.", ["Badr bin", "Al Nasr"], ["Badr bin Said Al Nasr"]),
        ("She thanked vice-premier Wang He and left.", ["Wang"], ["Wang He"]),
        ("She met the envoy Said Musa on Monday.", ["Musa"], ["Said Musa"]),
        ("She met Omar Said Warsame in Osk.", ["Omar"], ["Omar Said Warsame"]),
        ("She met the foreign minister, Said Musa, in Osk.", ["Musa"], ["Said Musa"]),
        ("Weiss Said to Plan Talks With Kovac", ["Weiss", "Kovac"], ["Weiss", "Kovac"]),
        ("She met with Weiss. He said no.", ["Weiss"], ["Weiss"]),
        ("“We are done.” Said Weiss as he left", ["Weiss"], ["Weiss"]),
    ],
)
def test_a_name_has_its_capitalised_words(text: str, read: list[str], whole: list[str]) -> None:
    assert named(text, *read) == whole


def test_a_port_keeps_its_name() -> None:
    assert named("The ministers met in Port Said on Monday.", "Port", kind="Location") == ["Port Said"]


def test_the_said_of_a_name_is_no_cue() -> None:
    text = "The minister met the envoy Said Musa in Osk."
    at = text.index("Said")
    cut = Quotation(((at + 5, at + 9),), ((at, at + 4),), ((0, at - 1),), 0.9)
    assert trimmed(text, [cut]) == []
