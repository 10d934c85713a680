"""What a description without a name stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.phrases import (
    ARTICLE,
    OF_STATE,
    are_unnamed_abroad,
    described_kind,
    head,
    is_of_a_region,
    pronoun,
)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the Congress", "office"),
        ("the ministry", "office"),
        ("the foreign minister", "office"),
        ("his Danish counterpart", "office"),
        ("her opposite number", "office"),
        ("their Danish counterparts", "group"),
        ("a foreign minister", "person"),
        ("the spokesman", "person"),
        ("a federal judge", "person"),
        ("a senior official", "person"),
        ("the campaign", "organization"),
        ("a monthly magazine", "organization"),
        ("several officials", "group"),
        ("two ministers", "group"),
        ("envoys of both sides", "group"),
        ("59 percent", "group"),
        ("the talks", "group"),
    ],
)
def test_a_description_stands_for_a_kind_of_actor(words: str, kind: str) -> None:
    bare = ARTICLE.sub("", head(words))
    assert described_kind(words, bare, office_kind(bare)) == kind


def test_a_state_after_a_name_is_set_aside() -> None:
    assert OF_STATE.sub("", "Foreign Minister Ana Petrova of the United States") == "Foreign Minister Ana Petrova"
    assert OF_STATE.sub("", "ministers of both sides") == "ministers of both sides"


@given(st.text(characters, max_size=60))
def test_any_words_have_a_kind(words: str) -> None:
    assert described_kind(words, words, None) in ("person", "office", "organization", "group")


@pytest.mark.parametrize(
    "words",
    [
        "other world leaders",
        "its allies",
        "five other nations",
        "European partners",
        "a handful of foreign ministers",
        "more than 40 heads of state",
        "several Gulf states",
    ],
)
def test_several_of_other_states_need_no_name(words: str) -> None:
    assert are_unnamed_abroad(words)


@pytest.mark.parametrize(
    "words",
    [
        "leaders",
        "the leaders",
        "both countries",
        "the two ministers",
        "their governments",
        "officials from both countries",
        "union leaders",
        "several journalists",
        "its minister",
    ],
)
def test_those_who_may_be_named_are_no_others(words: str) -> None:
    assert not are_unnamed_abroad(words)


def test_the_united_states_are_no_pronoun() -> None:
    assert pronoun("US") is None
    assert pronoun("us") == "selves"
    assert pronoun("She") == "female"
    assert pronoun("Norway") is None


@pytest.mark.parametrize(
    ("words", "abroad"),
    [
        ("a second European official", True),
        ("two Gulf sources", True),
        ("senior Latin American diplomat", True),
        ("American official", False),
        ("senior official", False),
        ("European Union official", False),
        ("foreign ministry official", False),
    ],
)
def test_an_official_of_a_region_is_of_no_state_that_goes_without_saying(words: str, abroad: bool) -> None:
    assert is_of_a_region(words) is abroad
