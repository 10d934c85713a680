"""Blanks, line ends, marks and signs that nobody sees: a text is read alike with each, its places known."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.intake.readable import readable


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("On 4\u00a0March Mr.\u202fLund called.", "On 4 March Mr. Lund called."),
        ("One.\r\n\r\nTwo.\r\n", "One.  \n\nTwo. \n"),
        ("One.\r\rTwo.", "One.\n\nTwo."),
        ("One. \n \t\n  Two.", "One.   \n\n  Two."),
        ("\ufeffOSLO, 4 March", "OSLO, 4 March"),
        ("a tele\u00adphone call with Pe\u0301rez\u200b", "a telephone call with Pérez"),
        ("a x\u0301 b", "a x\u0301 b"),
        ("Nord\u2011Ost", "Nord-Ost"),
        ("Name\tOffice\nLund\tMinister", "Name\tOffice\nLund\tMinister"),
    ],
)
def test_blanks(text: str, plain: str) -> None:
    assert readable(text).text == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("‘No,’ said Lund. It was ‘safe’.", "“No,” said Lund. It was “safe”."),
        ("‘We end the ministers’ talks,’ she said.", "“We end the ministers’ talks,” she said."),
        ("‘No.’ ‘He said “no” to us’, she added.", "“No.” “He said ‘no’ to us”, she added."),
        ("'No,' said Lund. 'We don't.'", "“No,” said Lund. “We don't.”"),
        ("‘One paragraph.\n\n‘And one,’ he said.", "“One paragraph.\n\n“And one,” he said."),
        ("He said “no” to the ‘plan’ of “two”.", "He said “no” to the ‘plan’ of “two”."),
        ("the ministers' talks, and the generals', too", "the ministers' talks, and the generals', too"),
        (
            "In the ‘60s Hani ‘Abd-al-Majid led the workers’ union",
            "In the ‘60s Hani ‘Abd-al-Majid led the workers’ union",
        ),
    ],
)
def test_who_quotes_in_single_marks_is_read_as_with_double_ones(text: str, plain: str) -> None:
    assert readable(text).text == plain


@given(st.text(st.sampled_from(" \t\n\r\f\u00a0\u2028\u2011\ufeff\u00ad\u0301a.e‘’'\"")))
def test_each_character_stands_where_it_is_printed(text: str) -> None:
    found = readable(text)
    for i, sign in enumerate(found.text):
        span = found.span(i, i + 1)
        assert span.text == sign or sign in " \n-“”" or span.text == unicodedata.normalize("NFD", sign)


def test_words_are_printed_with_what_nobody_sees_in_them() -> None:
    found = readable("\ufeffA tele\u00adphone call.")
    assert found.span(2, 11).text == "tele\u00adphone" and found.place(0, 1) == (1, 2)


def test_a_text_as_most_are_is_itself() -> None:
    text = "One.\n\nTwo, and three.\n"
    assert readable(text).text is text
