"""The cue's words tell the act; cue or source tell the medium; quotation marks tell the form."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.reader.tokens import quotation_mask
from memcon.record.memcon import Act, Medium
from memcon.resolve.attributions.acts import act_of
from memcon.resolve.attributions.relays import lead_of
from memcon.resolve.attributions.speech import form_under, medium_of


@pytest.mark.parametrize(
    ("cue", "act"),
    [
        ("said", "assert"),
        ("according to", "assert"),
        ("told reporters", "assert"),
        ("denied", "deny"),
        ("declined to comment", "decline"),
        ("did not respond", "decline"),
        ("warned", "warn"),
        ("threatened to leave", "threaten"),
        ("pledged", "promise"),
        ("called for", "request"),
        ("urged", "request"),
        ("asked", "ask"),
        ("accused", "accuse"),
        ("condemned", "accuse"),
        ("welcomed", "praise"),
        ("expects", "expect"),
        ("hopes", "expect"),
        ("SAID", "assert"),
        ("with a shrug", "other"),
        ("", "other"),
    ],
)
def test_a_cue_names_an_act(cue: str, act: str) -> None:
    assert act_of(cue) == act


@pytest.mark.parametrize(
    ("cue", "source", "medium"),
    [
        ("said in a statement", "the ministry", "statement"),
        ("said in an interview", "Petrova", "interview"),
        ("tweeted", "Petrova", "social_media"),
        ("testified", "Petrova", "testimony"),
        ("said at a news conference", "Petrova", "speech"),
        ("said", "the readout", "press_release"),
        ("said after meeting him to brief him", "Petrova", "unknown"),
        ("said in a court brief", "Petrova", "document"),
        ("showed", "a poll", "poll"),
        ("said", "a leaked letter", "document"),
        ("said in a press release", "Petrova", "press_release"),
        ("wrote in her memoir", "Petrova", "book"),
        ("says", "the book", "book"),
        ("found in a poll", "voters", "poll"),
        ("say", "55 percent", "poll"),
        ("says", "the ruling", "document"),
        ("showed", "his testimony", "testimony"),
        ("showed", "her interview", "interview"),
        ("told reporters", "Petrova", "statement"),
        ("ruled that", "Bill Kovac", "unknown"),
        ("reported", "the agency", "unknown"),
        ("said", "Petrova", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_words_name_a_medium(cue: str, source: str, medium: str) -> None:
    assert medium_of(cue, source) == medium


@pytest.mark.parametrize(
    ("cue", "medium"),
    [
        ("said in a written statement", "statement"),
        ("said in a video statement", "statement"),
        ("said in a statement posted on its website", "statement"),
        ("said in a statement posted on Facebook", "social_media"),
        ("said in his nightly video address", "speech"),
        ("said in a televised address", "speech"),
        ("told the summit by video link", "speech"),
        ("told a cheering crowd", "speech"),
        ("told a news conference", "speech"),
        ("posted", "social_media"),
        ("posted that", "social_media"),
        ("said in a video", "document"),
        ("wrote", "document"),
        ("said in a letter", "document"),
        ("gave an e-mail address", "document"),
        ("announced in a letter", "document"),
        ("told reporters", "statement"),
    ],
)
def test_the_cue_s_own_word_for_it_is_the_medium(cue: str, medium: str) -> None:
    assert medium_of(cue, "Petrova", "“We met,”") == medium


def test_who_posts_a_thing_says_nothing_on_a_network() -> None:
    assert medium_of("posted", "Petrova", "a letter to her son") == "unknown"


@pytest.mark.parametrize("cue", ["wrote on Twitter", "said on Facebook", "wrote on Truth Social", "Tweeted"])
def test_a_network_with_its_capital_letter_is_a_medium(cue: str) -> None:
    assert medium_of(cue, "Petrova") == "social_media"


@given(st.text(characters, max_size=60), st.text(characters, max_size=60))
def test_any_words_have_an_act_and_a_medium_of_the_record(cue: str, source: str) -> None:
    assert act_of(cue) in get_args(Act)
    assert medium_of(cue, source) in get_args(Medium)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“We met in Athens”", "direct"),
        ('"We met in Athens,"', "direct"),
        ("they had met in Athens", "indirect"),
        ("they had a “frank talk” in Athens", "mixed"),
        ("", "indirect"),
        ("…", "indirect"),
    ],
)
def test_quotation_marks_tell_the_form(text: str, form: str) -> None:
    assert form_under(quotation_mask(text).tobytes(), text, ((0, len(text)),)) == form


def test_the_form_is_that_of_all_pieces_together() -> None:
    text = "“We met,” Petrova said, and that they had agreed."
    first = (0, 9)
    second = (text.index("that"), len(text) - 1)
    mask = quotation_mask(text).tobytes()
    assert form_under(mask, text, (first,)) == "direct"
    assert form_under(mask, text, (second,)) == "indirect"
    assert form_under(mask, text, (first, second)) == "mixed"


@pytest.mark.parametrize(
    ("text", "name", "relay"),
    [
        ("Petrova told the Midport Courier that they met.", "Midport Courier", True),
        ("They met, according to Northwire.", "Northwire", True),
        ("Northwire quoted the ministry as saying so.", "Northwire", True),
        ("The ministry, Northwire said, has no comment.", "Northwire", False),
        ("Petrova met Northwire staff.", "Northwire", False),
    ],
)
def test_the_words_around_an_organisation_make_it_a_relay(text: str, name: str, relay: bool) -> None:
    start = text.index(name)
    assert (lead_of(text, start, start + len(name)) is not None) is relay
