"""An outlet is a relay by the words before it; a debate has who put it on; a name alone is a topic."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.find.mentions import Name
from memcon.resolve.attributions.relays import Relays, is_disputed, is_of_anothers_stage, is_used, lead_of


def found(text: str, names: dict[str, str]) -> list[tuple[str, str]]:
    spans = sorted((m.span(), word, kind) for word, kind in names.items() for m in re.finditer(word, text))
    listed = [Name(a, b, word, kind, 0.9) for (a, b), word, kind in spans]
    return [(text[r.start : r.end], r.medium) for r in Relays(text, listed).within(0, len(text))]


@pytest.mark.parametrize(
    ("text", "relays"),
    [
        ("Petrova told the Midport Courier on Monday that they met.", [("Midport Courier", "interview")]),
        ("Petrova wrote in Harbour Lights that they met.", [("Harbour Lights", "document")]),
        ("Petrova said in a statement to the Midport Courier that they met.", [("Midport Courier", "statement")]),
        ("Petrova said during the Radio Midport debate that they met.", [("Radio Midport", "speech")]),
        ("Petrova said on the podcast “Harbour Lights” that they met.", [("Harbour Lights", "interview")]),
        ("Petrova read the Midport Courier and said that they met.", []),
        ("Petrova told Reuters the Fund stood ready.", [("Reuters", "interview")]),
        ("Petrova told Meet the Press the Fund stood ready.", [("Meet the Press", "interview")]),
        ("Petrova told The Sunday Times the port was open.", [("The Sunday Times", "interview")]),
        ("Petrova told the Midport Courier Sunday that they met.", [("Midport Courier", "interview")]),
        ("Petrova told the Harbour Board's safety committee that they met.", []),
        ("Petrova told Harbour Board officials that they met.", []),
        ("Petrova told Parliament that they met.", []),
        ("Petrova told the Harbour Police that they met.", []),
        ("Petrova told the Harbour Board that they met.", [("Harbour Board", "interview")]),
        ("Petrova told the Harbour Forum in Midport that they met.", []),
        ("Petrova told the Federation of Pilots that they met.", []),
        ("Petrova told the United Harbour party that they met.", []),
        (
            "Petrova told Kanal 9, the Midport Courier and Reuters that they met.",
            [("Kanal 9", "interview"), ("Midport Courier", "interview"), ("Reuters", "interview")],
        ),
        ("Figures published by the Harbour Board show that they met.", []),
        ("Figures published by the Midport Courier show that they met.", [("Midport Courier", "document")]),
        ("Remarks published by the Harbour Board show that they met.", [("Harbour Board", "document")]),
        ("“They met,” Petrova wrote on Facebook.", []),
        ("“They met,” Petrova wrote in Harbour Lights.", [("Harbour Lights", "document")]),
    ],
)
def test_the_words_before_a_name_make_it_a_relay(text: str, relays: list[tuple[str, str]]) -> None:
    names = {"Petrova": "Person", "Midport Courier": "Organization", "Parliament": "Organization"}
    names |= {word: "Organization" for word in ("Harbour Forum", "Federation of Pilots", "United Harbour", "Kanal 9")}
    names |= {"Harbour Board": "Organization", "Harbour Police": "Organization"}
    assert found(text, names) == relays


@pytest.mark.parametrize(
    ("text", "used"),
    [("She posted on Telegram that", True), ("She took to Telegram", True), ("They sued Telegram and", False)],
)
def test_a_network_relays_what_is_written_on_it(text: str, used: bool) -> None:
    start = text.index("Telegram")
    assert is_used(text, 0, start, start + len("Telegram")) is used


@given(st.text(characters, max_size=300))
def test_relays_lie_in_the_text_and_never_overlap(text: str) -> None:
    relays = Relays(text, []).within(0, len(text))
    assert all(0 <= r.start < r.end <= len(text) for r in relays)
    assert all(a.end <= b.start for a, b in pairwise(relays))


@pytest.mark.parametrize(
    ("words", "disputed"),
    [
        ("she said, denying a report in the ", True),
        ("she said, rejecting reports by ", True),
        ("she said, citing a report in the ", False),
        ("she denied it in the ", False),
    ],
)
def test_an_outlet_whose_report_is_denied_relays_nothing(words: str, disputed: bool) -> None:
    assert is_disputed(words + "Midport Courier", len(words)) is disputed


@pytest.mark.parametrize(
    ("words", "elsewhere"),
    [
        ("a discussion with Northwire editor-in-chief Jane Roe hosted by the Aster Institute.", True),
        ("a panel on trade moderated by Northwire's Jane Roe, organised by the university", True),
        ("a conversation on Friday with Northwire's Jane Roe.", False),
        ("an interview with Northwire's Jane Roe held at the embassy", False),
    ],
)
def test_who_leads_a_talk_on_anothers_stage_relays_nothing(words: str, elsewhere: bool) -> None:
    start = words.index("Northwire")
    assert is_of_anothers_stage(words, start, start + len("Northwire")) is elsewhere


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("After the speech Kanal Ege's Jane Roe asked the minister about the call.", "interview"),
        ("Kanal Ege's host Jane Roe then pressed him.", "interview"),
        ("Kanal Ege's licence was asked for in May.", None),
    ],
)
def test_an_outlet_whose_man_asks_is_where_the_answer_was_given(words: str, lead: str | None) -> None:
    start = words.index("Kanal")
    assert lead_of(words, start, start + len("Kanal Ege")) == lead
