"""What words for a talk lead is a topic though less likely one, and what stands in a row with one."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Marked
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.told.led_topics import led_topics

SURE, LIKELY, HARDLY = 0.9, 0.3, 0.05


def chosen(text: str, rivals: dict[str, float] | None = None, **chances: float) -> list[str]:
    maybe = []
    for words, chance in chances.items():
        start = text.index(words.replace("_", " "))
        maybe.append((Marked(start, start + len(words), 0.9, 0.9), chance))
    best = {(t.start, t.end): max(c, (rivals or {}).get(text[t.start : t.end], 0.0)) for t, c in maybe}
    sentences = Sentences((0,), (len(text),))
    return [text[t.start : t.end] for t in led_topics(maybe, best, 0.35, text, sentences)]


def test_what_was_plainly_discussed_is_a_topic() -> None:
    assert chosen("Also they touched upon the issues of Kestria.", the_issues_of_Kestria=LIKELY) == [
        "the issues of Kestria"
    ]
    assert chosen("Kestria kept its own issues of stamps.", issues_of_stamps=LIKELY) == []


def test_so_is_what_is_said_to_have_been() -> None:
    assert chosen("Herring and the tunnel were raised.", the_tunnel=LIKELY) == ["the tunnel"]
    assert chosen("The tunnel will top the agenda of the talks.", The_tunnel=LIKELY) == ["The tunnel"]
    assert chosen("The tunnel was shut.", The_tunnel=LIKELY) == []


def test_unless_it_is_hardly_one_or_another_contact_has_the_better_claim() -> None:
    text = "They discussed the tunnel."
    assert chosen(text, the_tunnel=HARDLY) == []
    assert chosen(text, {"the tunnel": 0.9}, the_tunnel=LIKELY) == []


def test_nor_beside_a_likelier_one_in_its_sentence() -> None:
    assert chosen("They discussed herring in view of the tunnel.", herring=LIKELY, the_tunnel=SURE) == ["the tunnel"]


def test_what_stands_in_a_row_with_a_topic_is_one() -> None:
    text = "They dealt with the tunnel, herring quotas, as well as the work of the commission."
    found = chosen(text, the_tunnel=LIKELY, herring_quotas=SURE, the_work_of_the_commission=LIKELY)
    assert found == ["the tunnel", "herring quotas", "the work of the commission"]


def test_so_is_what_a_conversation_turned_to_and_what_it_touched_briefly() -> None:
    text = "The conversation turned to tin, harbour fees and, briefly, whales."
    assert chosen(text, tin=LIKELY, harbour_fees=SURE, whales=LIKELY) == ["tin", "harbour fees", "whales"]
    assert chosen("The wind turned to tin, harbour fees.", tin=LIKELY) == []


@pytest.mark.parametrize(
    "text",
    [
        "They dealt with herring quotas as the tunnel is shut.",
        "They dealt with herring quotas, and the tunnel is shut.",
        "They dealt with herring quotas. The tunnel or the tunnel was shut.",
    ],
)
def test_what_only_follows_one_is_not(text: str) -> None:
    assert chosen(text, herring_quotas=SURE, the_tunnel=LIKELY) == ["herring quotas"]


def test_what_breaks_off_is_not() -> None:
    assert chosen("They discussed efforts to end it.", efforts=LIKELY) == []
    assert chosen("They dealt with herring, promoting local trade.", herring=SURE, promoting=LIKELY) == ["herring"]
