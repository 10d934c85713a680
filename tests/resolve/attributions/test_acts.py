"""A cue that names an act decides; one that only says leaves it to the content."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.record.memcon import Act
from memcon.resolve.attributions.acts import act_of, only_says, only_tells, whole_cue


@pytest.mark.parametrize(
    ("cue", "content", "act"),
    [
        ("said", "that they had met in Midport", "assert"),
        ("does not mention", "the notice", "other"),
        ("gave accounts of", "the call that have little in common", "other"),
        ("mentions", "the notice", "assert"),
        ("said", "“We will send two envoys to Midport,”", "promise"),
        ("said", "that he would send two envoys to Midport", "promise"),
        ("said", "he'd send two envoys to Midport", "promise"),
        ("said", "he'd need two envoys", "promise"),
        ("said", "he’d already dispatched two envoys to Midport", "assert"),
        ("said", "he'd made the terms clear", "assert"),
        ("insisted Sunday", "the two ports have never been closer", "assert"),
        ("insisted Sunday", "that the envoy resign", "request"),
        ("is convinced", "the port is safe", "expect"),
        ("convinced", "the envoy to open the port", "request"),
        ("has offered", "no evidence of a raid", "other"),
        ("have provided no evidence to support", "the claim", "other"),
        ("said", "the port no longer needed to test its ships", "assert"),
        ("said", "the port needed to test its ships", "request"),
        ("tweeted", "that the envoy had denied “whatever may have happened”", "assert"),
        ("said", "that both sides must return to the table", "request"),
        ("said", "that the matter was urgent", "assert"),
        ("said", "the talks would probably last until autumn", "expect"),
        ("said", "there was a phone call on Sunday", "assert"),
        ("said", "there never was any call on Sunday", "deny"),
        ("said", "they called on Midport to open the port", "request"),
        ("said", "he repeated the call for a truce", "request"),
        ("said", "“Who told you that?”", "ask"),
        ("said", "“We are strong,” … “Who told you that?”", "assert"),
        ("said", "“Why not open the port?”", "request"),
        ("suggested", "that he would send two envoys to Midport", "expect"),
        ("said", "“I do not think there is room for two ports,”", "expect"),
        ("said", "the envoy has predicted the winner of five races", "assert"),
        ("made clear", "that they had met", "assert"),
        ("said", "that it had never offered a truce", "deny"),
        ("said", "that the raid violated the treaty", "accuse"),
        ("said", "“I am not going to speculate,”", "decline"),
        ("warned", "that the talks would probably fail", "warn"),
        ("confirmed", "that the talks would probably be moved", "assert"),
        ("asked", "whether the port was open", "ask"),
        ("asked", "the envoy to open the port", "request"),
        ("asked", "for the port to be opened", "request"),
        ("called", "for an inquiry", "request"),
        ("calls", "him an envoy", "assert"),
        ("has not accused", "the navy of the raid", "other"),
        ("has not called for", "an inquiry", "other"),
        ("would not say", "when the talks begin", "decline"),
        ("expressed", "concern over the raid", "expect"),
        ("filed", "a complaint against the port authority", "accuse"),
        ("asked", "“Who gave you the power to sign?”", "ask"),
        ("asked", "“Do you plan to open the port?”", "ask"),
        ("asked", "that the port be opened", "request"),
        ("hit back, saying", "that the report was wrong", "accuse"),
        ("fired back", "that they had met", "accuse"),
        ("shot back", "“We met,”", "assert"),
        ("wrote back", "that they met", "assert"),
        ("strongly back", "the port", "praise"),
        ("backed", "the port", "praise"),
        ("said", "they were building ahead of demand", "assert"),
        ("said", "demand was strong", "assert"),
        ("said", "“We built it, and we demand that they open it,”", "request"),
        ("said", "“We have to unite and demand answers,”", "request"),
        ("said", "supply and demand fell", "assert"),
        ("said", "that he demanded an inquiry", "request"),
        ("would neither confirm nor deny", "that they met", "decline"),
        ("confirmed", "that they met", "assert"),
        ("said", "“I request them to leave the square,”", "request"),
        ("said", "“We reject the treaty,”", "deny"),
        ("said", "“We firmly condemn the raid,”", "accuse"),
        ("said", "“We warn them once more,”", "warn"),
        ("said", "“They reject the treaty,”", "assert"),
        ("said", "inflation should fall next year", "expect"),
        ("said", "the work should soon be over", "expect"),
        ("said", "the board should resign", "request"),
        ("said", "the rebels will refuse to lay down their arms", "expect"),
        ("said", "the rebels refuse to lay down their arms", "accuse"),
        ("said", "the attack took place in the harbour", "assert"),
        ("said", "forty people died in the attack", "assert"),
        ("said", "the crime rate fell in May", "assert"),
        ("said", "the criminal investigation continues", "assert"),
        ("said", "the envoy died of heart failure", "assert"),
        ("said", "they discussed the fight against terrorism", "assert"),
        ("said", "“A long road lies ahead,”", "assert"),
        ("said", "the future of the port lies in unity", "assert"),
        ("said", "the town lies on the border", "assert"),
        ("said", "hostilities had ceased", "assert"),
        ("said", "the victims of abuse were heard", "assert"),
        ("said", "the convoy was attacked in the fog", "assert"),
        ("said", "the convoy was attacked by the navy", "accuse"),
        ("said", "the navy attacked the convoy", "accuse"),
        ("said", "that the envoy lied", "accuse"),
        ("said", "“That is a lie,”", "accuse"),
        ("said", "the talks failed to end the dispute", "assert"),
        ("said", "the navy not only failed to protect its people", "accuse"),
        ("said", "the navy was responsible for the attack", "accuse"),
        ("said", "rebels claimed responsibility for the attack", "assert"),
        ("said", "two men were charged with treason", "assert"),
        ("said", "the navy had committed war crimes", "accuse"),
        ("said", "“We were wrong,”", "assert"),
        ("said", "the envoy was wrong", "accuse"),
        ("said", "“I did nothing wrong,”", "deny"),
        ("said", "that the reports were false", "deny"),
        ("said", "the drill was a provocation", "accuse"),
        ("said", "they blamed the navy", "accuse"),
        ("called", "the plan “dangerous”", "accuse"),
        ("said", "the strait is dangerous in winter", "assert"),
        ("said", "the port may open", "expect"),
        ("said", "the area concerned was closed", "assert"),
        ("said", "they were concerned about the area", "expect"),
        ("said", "“no ship can pass there without leave”", "assert"),
        ("said", "that no such ship had passed", "deny"),
        ("said", "the rebels are criminals", "accuse"),
        ("quoted the envoy as warning that", "the port was closed", "warn"),
        ("quoted the envoy as saying", "that they met", "assert"),
        ("said", "the remarks were not discussed", "assert"),
        ("said", "the rebels had not answered", "assert"),
        ("said", "“We don’t discuss such matters,”", "decline"),
        ("has not commented on", "the dispute", "decline"),
        ("replied", "that he had nothing to add to the readout", "decline"),
        ("said", "he would refrain from disclosing details", "decline"),
        ("said", "both would refrain from firing", "expect"),
        ("has not responded to", "the claim", "decline"),
        ("has not yet disclosed", "the cost", "decline"),
        ("hasn’t answered", "questions about it", "decline"),
        ("has yet to comment on", "the raid", "decline"),
        ("has not ruled out", "a raid", "assert"),
        (":", "“We met,”", "assert"),
        ("", "that they met", "assert"),
        ("insisted", "that the envoy had raised the matter", "assert"),
        ("insisted", "there was no deal", "assert"),
        ("insisted", "that the port be opened", "request"),
        ("insisted", "that the envoy withdraw his remark", "request"),
        ("insisted", "that the detained be freed", "request"),
        ("gave", "no details of the call", "decline"),
        ("would not", "elaborate on it", "decline"),
        ("gave", "no money", "other"),
        ("said", "he would refrain from commenting on it", "decline"),
        ("walked into", "the hall", "other"),
        ("", "", "other"),
    ],
)
def test_cue_and_content_tell_the_act(cue: str, content: str, act: str) -> None:
    assert act_of(cue, content) == act


@pytest.mark.parametrize(
    "forms", [("pledge", "pledged", "pledging", "pledges"), ("deny", "denied", "denying", "denies")]
)
def test_all_forms_of_a_verb_name_the_same_act(forms: tuple[str, ...]) -> None:
    assert len({act_of(form) for form in forms} - {"other"}) == 1


@pytest.mark.parametrize(("cue", "plain"), [("said", True), ("added", True), (":", True), ("had said", False)])
def test_a_plain_cue_goes_on_in_the_setting(cue: str, plain: bool) -> None:
    assert only_says(cue) is plain


@pytest.mark.parametrize(
    ("cue", "tells"),
    [("has said", True), ("denied", True), (":", True), ("noted last week", True), ("plans", False), ("urged", False)],
)
def test_a_cue_that_tells_of_something_asks_and_promises_nothing(cue: str, tells: bool) -> None:
    assert only_tells(cue) is tells


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The mayor hit back, saying they lied.", "hit back, saying"),
        ("The mayor hit out at the union, saying they lied.", "hit out, saying"),
        ("The mayor came back, saying they lied.", "saying"),
    ],
)
def test_a_cue_goes_with_the_verb_before_it(text: str, whole: str) -> None:
    assert whole_cue(text, text.index("saying"), "saying") == whole


@given(st.text(characters, max_size=80), st.text(characters, max_size=300))
def test_any_words_have_an_act_of_the_record(cue: str, content: str) -> None:
    assert act_of(cue, content) in get_args(Act)


def test_a_source_who_is_nobody_declines_what_is_asked() -> None:
    assert act_of("said", "how long they had talked", "Neither side") == "decline"
    assert act_of("said", "that the talks went well", "Neither side") == "assert"
    assert act_of("said", "how long they had talked", "The ministry") == "assert"
