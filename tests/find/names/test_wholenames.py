"""A person's name that was read without its last word is whole where another mention, or a hyphen, shows the rest."""

from __future__ import annotations

import pytest

from memcon.find.mentions import Name
from memcon.find.names.wholenames import with_their_rest


def names(text: str, *words: tuple[str, str]) -> list[Name]:
    out, at = [], 0
    for one, kind in words:
        at = text.index(one, at)
        out.append(Name(at, at + len(one), one, kind, 0.9))
        at += len(one)
    return out


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("Han Jin Woo left. Then Han Jin Woo spoke.", ["Han Jin Woo", "Han Jin"], ["Han Jin Woo", "Han Jin Woo"]),
        ("Ida Moe spoke. Ida Moe left.", ["Ida", "Ida Moe"], ["Ida Moe", "Ida Moe"]),
        ("Ida Moe spoke. Ida Moeller left.", ["Ida Moe", "Ida"], ["Ida Moe", "Ida"]),
        ("talks with Han Jin-woo in Osk", ["Han Jin"], ["Han Jin-woo"]),
        ("a Han Jin-led mission to Osk", ["Han Jin"], ["Han Jin"]),
        ("the Ida Brekke-style talks", ["Ida Brekke"], ["Ida Brekke"]),
        ("Ida Brekke-backed rebels", ["Ida Brekke"], ["Ida Brekke"]),
        ("its leader, Han Jin Un, met her", ["Han Jin"], ["Han Jin Un"]),
        ("a talk with Han Jin Un’s envoy", ["Han Jin"], ["Han Jin Un"]),
        ("Han Jin is here. A visit by Han Jin Un\n", ["Han Jin", "Han"], ["Han Jin", "Han Jin Un"]),
        ("met Han Jin May 3 in Osk", ["Han Jin"], ["Han Jin"]),
        ("Han Jin Says Talks Fail", ["Han Jin"], ["Han Jin"]),
        ("met Vice President E. Ida Moe in Osk", ["Ida Moe"], ["E. Ida Moe"]),
        ("Then came Plan B. Ida Moe left.", ["Ida Moe"], ["Ida Moe"]),
        ("Carl Moe Jr spoke. Carl Moe Jr. left.", ["Carl Moe Jr", "Carl Moe"], ["Carl Moe Jr", "Carl Moe"]),
        ("Ida Moe Roe and Ida Moe met", ["Ida Moe Roe", "Ida Moe"], ["Ida Moe Roe", "Ida Moe"]),
    ],
)
def test_a_name_has_its_rest(text: str, read: list[str], whole: list[str]) -> None:
    assert [n.text for n in with_their_rest(text, names(text, *((r, "Person") for r in read)))] == whole


def test_the_rest_is_no_name_of_its_own() -> None:
    text = "Han Jin Un spoke. Later Han Jin Un left."
    read = names(text, ("Han Jin Un", "Person"), ("Han Jin", "Person"), ("Un", "Organization"))
    assert [(n.text, n.start) for n in with_their_rest(text, read)] == [("Han Jin Un", 0), ("Han Jin Un", 24)]


def test_places_stay_as_they_were_read() -> None:
    text = "Ida Moe spoke in Ida Moe."
    read = names(text, ("Ida Moe", "Person"), ("Ida", "Location"))
    assert [n.text for n in with_their_rest(text, read)] == ["Ida Moe", "Ida"]
