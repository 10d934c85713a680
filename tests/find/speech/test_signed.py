"""A line of words, a dash and a name is an attribution to that name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import memcon
from memcon.find.attributions import Quotation
from memcon.find.speech.signed import with_signatures

Told = list[tuple[str, str, list[str]]]


def told(text: str, quotations: list[Quotation] | None = None) -> Told:
    found = with_signatures(text, quotations or [], lambda who, dash, words: Quotation((who,), (dash,), (words,), 0.6))
    return [(text[slice(*q.source[0])], text[slice(*q.cue[0])], [text[a:b] for a, b in q.content]) for q in found]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("“We walked out of it.” — Ana Roe", "Ana Roe"),
        ('"We walked out of it." -- Ana Roe, Norway\'s foreign minister', "Ana Roe, Norway's foreign minister"),
        ("“We walked out of it!”\u00a0― Ana van der Roe (@anaroe), May 4", "Ana van der Roe"),
        ("“A deal of the century” – Ana Roe", None),
        ("“We walked out of it.” — How the talks broke down", None),
        ("“We walked out of it.” — and so did she.", None),
        ("“We walked out of it,” said Ana Roe", None),
    ],
)
def test_a_signed_line_is_its_signers(line: str, who: str | None) -> None:
    assert [a for a, _, _ in told(f"Voices from the talks\n\n{line}\n\nIt rained.")] == ([who] if who else [])


def test_what_was_read_of_a_signed_line_gives_way() -> None:
    text = "“It is late.” — Ana Roe\n“It is early, I think.” — Karl Lind\nShe left, he said."
    late, early = (0, 13), (text.index("“It is early"), text.index(" — Karl"))
    lind = text.index("Karl")
    rest = text.index("She left")
    read = [
        Quotation(((17, 20),), ((21, 24),), (late, early), 0.9),
        Quotation(((rest + 10, rest + 12),), ((rest + 13, rest + 17),), (early, (rest, rest + 8)), 0.9),
    ]
    assert told(text, read) == [
        ("he", "said", ["She left"]),
        ("Ana Roe", "—", ["“It is late.”"]),
        ("Karl Lind", "—", ["“It is early, I think.”"]),
    ]
    assert text[lind : lind + 9] == "Karl Lind"


@pytest.mark.usefixtures("trained_reader")
def test_each_voice_of_a_row_is_its_own() -> None:
    memo = memcon.read_text(
        "OSLO — Ministers reacted on Thursday to the end of the talks.\n\n"
        "“We walked out because nothing was offered.” — Ana Roe, Norway's foreign minister\n\n"
        "“The offer is still on the table.” — Karl Lind, Sweden's prime minister\n\n"
        "Roe is to see Denmark's prime minister, Ole Dahl, on Friday.",
        published="2024-03-14",
    )
    names = {a.id: a for a in memo.actors}
    assert [names[q.speaker].name for q in memo.attributions if q.speaker] == ["Ana Roe", "Karl Lind"]
    assert {a.name: a.country for a in memo.actors} == {"Ana Roe": "NOR", "Karl Lind": "SWE", "Ole Dahl": "DNK"}


@given(st.text(alphabet='“”"—-.! \nAa,(@)', max_size=200))
def test_any_text_gives_spans_within_it(text: str) -> None:
    for one in with_signatures(text, [], lambda who, dash, words: Quotation((who,), (dash,), (words,), 0.6)):
        for start, end in (*one.source, *one.cue, *one.content):
            assert 0 <= start < end <= len(text)
