"""A statement of several paragraphs is all its speaker's, from the mark that opens it to the one that closes it."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.running_on import over_paragraphs

OPEN = '"We met in Osk. We urged them to come.\n\n"It was a good day. We will meet again.'


def contents(text: str, *found: tuple[str, str, str]) -> list[tuple[str, list[str]]]:
    """The sources and contents of attributions, given by their source, cue and content, as they come out."""

    def span(words: str) -> tuple[int, int]:
        at = re.search(re.escape(words), text)
        assert at is not None
        return at.span()

    told = [Quotation((span(s),) if s else (), (span(v),), (span(c),), 0.9) for s, v, c in found]
    return [
        (" ".join(text[a:b] for a, b in q.source), [text[a:b] for a, b in q.content])
        for q in over_paragraphs(text, told)
    ]


def test_all_paragraphs_of_a_statement_are_its_speakers() -> None:
    text = f'Ana Roe said today:\n\n{OPEN}"\n\nHer aide left.'
    found = contents(
        text,
        ("Ana Roe", "said", '"We met in Osk'),
        ("We urged"[:2], "urged", "them to come"),
        ("them", "said", '"It was a good day'),
    )
    assert found[0] == ("Ana Roe", [OPEN + '"'])
    assert ("We", ["them to come"]) in found  # told within it
    assert len(found) == 2


@pytest.mark.parametrize(
    "text",
    [
        f"Ana Roe said today:\n\n{OPEN}",  # nothing closes it
        f"Ana Roe said today:\n\n{OPEN}\n\n",
        'Ana Roe said: "We met in Osk."\n\n"It was a good day," her aide said.',
        'Ana Roe left. "We met in Osk.\n\n"It was a good day."',
        'Ana Roe said: "We met in Osk.\n\nIt was a good day."',
    ],
)
def test_what_no_colon_leads_to_or_no_mark_closes_is_left_as_it_was(text: str) -> None:
    assert contents(text, ("Ana Roe", "Ana", '"We met in Osk')) == [("Ana Roe", ['"We met in Osk'])]
