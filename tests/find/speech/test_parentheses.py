"""Who tells a sentence between two commas, or behind its last, where no attribution was found."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.parentheses import parenthetical


def told(text: str, *found: Quotation) -> list[tuple[str, str, str]]:
    """Source, cue and content of what parentheses tell in a text of one sentence."""
    out = [
        one for one in parenthetical(text, found, Sentences((0,), (len(text),))) if "agency" not in text[slice(*one[0])]
    ]
    return [(text[slice(*a)], text[slice(*b)], " … ".join(text[slice(*c)] for c in pieces)) for a, b, pieces in out]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The two generals met at dawn, two sources in Lund told Nordnews.",
            "two sources in Lund",
            "told Nordnews",
            "The two generals met at dawn",
        ),
        ("Dorn, Ms. Roe's aides said, left the talks early.", "Ms. Roe's aides", "said", "Dorn … left the talks early"),
        (
            "The envoys swapped letters, a frontier guard said on Friday.",
            "a frontier guard",
            "said",
            "The envoys swapped letters",
        ),
        (
            "She told him to wait, according to five officials, one of whom took notes.",
            "five officials",
            "according to",
            "She told him to wait … one of whom took notes",
        ),
        (
            "LUND, May 7 (Nordnews) - The two generals met at dawn, the army said, according to the Nordnews agency.",
            "the army",
            "said",
            "The two generals met at dawn",
        ),
        (
            "By the envoy's account, it was a conversation about trucks.",
            "the envoy's",
            "account",
            "it was a conversation about trucks",
        ),
        (
            "He told the king, by the account of a clerk who took notes, that trucks would be escorted.",
            "a clerk who took notes",
            "account",
            "He told the king … that trucks would be escorted",
        ),
    ],
)
def test_the_sentence_around_a_parenthesis_is_what_it_tells(text: str, source: str, cue: str, content: str) -> None:
    assert told(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The envoys met on Monday, and officials said, in a note to the press, nothing.",
        "The envoy, who told reporters, left the room by the side door.",
        "The cabinet met, with France and Italy announced, in an empty hall.",
        "Everything at the summit went according to plan, as it had the year before.",
        "“The envoys met on Monday at dawn,” a clerk said.",
        "No, a clerk said.",
        "The money was paid to the bank by the account manager of the embassy.",
    ],
)
def test_other_clauses_and_quotations_are_no_parentheses(text: str) -> None:
    assert told(text) == []


def test_what_an_attribution_has_is_not_told_again() -> None:
    text = "The two generals met at dawn, two sources said."
    cue = (text.index("said"), text.index("said") + 4)
    assert told(text, Quotation(((30, 41),), (cue,), ((0, 28),), 0.9)) == []
