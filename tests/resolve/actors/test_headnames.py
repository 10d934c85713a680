"""In the head of a memorandum of conversation a name ends where its entry does, whatever was read across lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.memoranda import find_memorandum
from memcon.find.mentions import Name
from memcon.resolve.actors.headnames import of_head

HEAD = "Memorandum of Conversation\nOsk, May 3, 1974\nPARTICIPANTS\n"


def persons(people: str, *read: str) -> list[str]:
    """The persons named in a list of which the reader took some words for one name each."""
    text = f"{HEAD}{people}\n"
    head = find_memorandum(text)
    assert head is not None
    names = [Name(a := text.index(words), a + len(words), words, "Person", 0.9) for words in read]
    return [n.text for n in of_head(text, names, head) if n.type == "Person"]


@pytest.mark.parametrize(
    ("people", "read", "names"),
    [
        ("Ambassador Karl\nLind, Norway", ["Karl"], ["Karl\nLind"]),
        ("NEA—John\nD. Roe\nMr. Lind", ["John"], ["John\nD. Roe", "Lind"]),
        ("Chile\nAna Rojas, Minister", ["Chile\nAna Rojas"], ["Ana Rojas"]),
        ("Mr. Roe\nMr. Lind, Norway", ["Roe\nMr. Lind"], ["Roe", "Lind"]),
        ("Ana Roe\nKarl Lind", ["Ana Roe\nKarl Lind"], ["Ana Roe", "Karl Lind"]),
        ("Ambassador Karl F. Lind, Norway", ["Karl F"], ["Karl F. Lind"]),
        ("President Lund\nNorway\nMr. Roe", [], ["Lund", "Roe"]),
        ("Deputy Foreign Minister Lind\nThe Secretary", [], ["Lind"]),
        ("Ana Roe, Director\nPolitical Affairs\nForeign Ministry", [], ["Ana Roe"]),
        ("Ch'en Kuan-lu, Minister\nMr. Roe", ["Kuan-lu"], ["Ch'en Kuan-lu", "Roe"]),
        ("General Ana de Roe\nLind, Minister", ["Ana de Roe"], ["Ana de Roe\nLind"]),
        ("EUR\nKarl von Lind", ["EUR\nKarl von Lind"], ["Karl von Lind"]),
    ],
)
def test_names_of_a_list(people: str, read: list[str], names: list[str]) -> None:
    assert persons(people, *read) == names


def test_names_behind_the_head_stay() -> None:
    text = (
        f"{HEAD}Mr. Roe\nThe Ambassador opened the conversation by greeting Ana\nLund, whom he had known for years.\n"
    )
    head = find_memorandum(text)
    assert head is not None
    read = [
        Name(a := text.index(words), a + len(words), words, kind, 0.9)
        for words, kind in (("Osk", "Location"), ("Ana\nLund", "Person"))
    ]
    assert [n.text for n in of_head(text, read, head)] == ["Osk", "Roe", "Ana\nLund"]


parts = st.lists(
    st.sampled_from(["Mr. Roe", "Ana\nLund", "NEA—", "USSR", "Karl F.", "Lind,", "The Secretary", "\n", " "]),
    max_size=12,
)


@given(parts, st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=6))
def test_names_lie_apart_in_the_text(made: list[str], cuts: list[tuple[int, int]]) -> None:
    text = HEAD + "Mr. Roe\n" + "".join(made)
    head = find_memorandum(text)
    assert head is not None
    read: list[Name] = []
    for start, size in sorted(cuts):
        a, b = len(HEAD) + start, min(len(text), len(HEAD) + start + size)
        if a < b and text[a:b].strip() and (not read or read[-1].end <= a):
            read.append(Name(a, b, text[a:b], "Person", 0.9))
    out = of_head(text, read, head)
    assert all(text[n.start : n.end] == n.text and n.text for n in out)
    assert all(one.end <= other.start for one, other in pairwise(out))
