"""A paragraph that tells its speaker is not the one's who spoke before it."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.tagged import with_their_tags

FIRST = "“We met twice,” Ana Roe said."


def said(second: str, gap: str = "\n\n") -> list[tuple[str, list[str]]]:
    """Who says what, where the reader took all of a second paragraph for more of Ana Roe's words."""
    text = f"{FIRST}{gap}{second}"
    content = ((0, FIRST.index(" Ana")), (text.index(second), len(text)))
    at = text.index("Ana Roe")
    one = Quotation(((at, at + 7),), ((at + 8, at + 12),), content, 0.9)
    return [(text[slice(*q.source[0])], [text[a:b] for a, b in q.content]) for q in with_their_tags(text, [one])]


@pytest.mark.parametrize(
    ("second", "who", "words"),
    [
        ("“It may fail,” one of the envoys said.", "one of the envoys", ["“It may fail,”"]),
        (
            '"It may fail," a third, Karl Lind, said. "So we wait."',
            "a third, Karl Lind,",
            ['"It may fail,"', '"So we wait."'],
        ),
    ],
)
def test_a_tagged_paragraph_is_its_own_speaker_s(second: str, who: str, words: list[str]) -> None:
    assert said(second) == [("Ana Roe", ["“We met twice,”"]), (who, words)]


@pytest.mark.parametrize(
    ("second", "gap"),
    [
        ("“It may fail,” she said.", "\n\n"),
        ("“It may fail.”", "\n\n"),
        ("“It may fail,” an envoy said.", " "),
        ("“It may fail,” an envoy said, and left the hall.", "\n\n"),
    ],
)
def test_other_paragraphs_stay(second: str, gap: str) -> None:
    assert [who for who, _ in said(second, gap)] == ["Ana Roe"]
