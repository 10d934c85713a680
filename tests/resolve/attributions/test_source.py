"""Whom "who" and a pronoun mean where they are the source of words, and whom a source speaks for."""

from __future__ import annotations

import re

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.source import read_source, without_carrier

NAMES = {
    "Karl Weiss": "Person",
    "Ana Petrova": "Person",
    "Theo Banks": "Person",
    "Harbour Party": "Organization",
    "Harbour Board": "Organization",
    "Office of Rail and Road": "Organization",
    "Albany": "Location",
    "Courier": "Organization",
}


def read(text: str, source: str, content: str | None = None, spoke: str | None = None) -> tuple[str | None, str | None]:
    """The names of who speaks in the last such source of a text, and for whom; `spoke` were sources before it."""
    found = sorted((m.span(), word, kind) for word, kind in NAMES.items() for m in re.finditer(word, text))
    names = [Name(a, b, word, kind, 0.9) for (a, b), word, kind in found]
    weiss = [m.span() for m in re.finditer(r"(?<!Karl )Weiss", text)]
    names = sorted([*names, *(Name(a, b, "Weiss", "Person", 0.9) for a, b in weiss)], key=lambda n: n.start)
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[.”]) (?=[A-Z“])", text))]
    cast = Cast(text, names, Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text))), None)
    for organization in (n for n in names if n.type == "Organization"):
        cast.actor_for(organization.start, organization.end)
    spoken = []
    for who in spoke.split(", ") if spoke is not None else ():
        number = cast.actor_for(text.index(who), text.index(who) + len(who))
        assert number is not None
        spoken.append((text.index(who), number))
    start = [m.start() for m in re.finditer(rf"\b{re.escape(source)}\b", text)][-1]
    inside = () if content is None else ((text.index(content), text.index(content) + len(content)),)
    end = without_carrier(text, start, start + len(source))
    speaker, owner = read_source(cast, names, start, end, None, spoken, inside)
    return tuple(None if n is None else cast.roles[n].name for n in (speaker, owner))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("She called Karl Weiss, the leader of the Harbour Party, who said no.", "Karl Weiss"),
        ("She called Karl Weiss, leader of the Harbour Party, who said no.", "Karl Weiss"),
        ("She called the brother of Ana Petrova, Karl Weiss, who said no.", "Karl Weiss"),
        ("Karl Weiss came, speaking to Ana Petrova, who said no.", "Ana Petrova"),
        ("Karl Weiss came, and Ana Petrova, who said no.", "Ana Petrova"),
    ],
)
def test_who_is_the_one_described_right_before(text: str, speaker: str) -> None:
    assert read(text, "who")[0] == speaker


@pytest.mark.parametrize(
    ("text", "content", "spoke", "speaker"),
    [
        (  # he is none of those whom his words name
            "Karl Weiss won. Weiss's lawyer, Theo Banks, said so. “Mr. Weiss is glad,” he said.",
            "“Mr. Weiss is glad,”",
            "Theo Banks",
            "Theo Banks",
        ),
        (
            "Karl Weiss won. Theo Banks lost. Weiss was glad. “All is well,” he said.",
            "“All is well,”",
            None,
            "Karl Weiss",
        ),
        (
            "Theo Banks spoke. Karl Weiss won. Later he said Mr. Weiss was glad.",
            "Mr. Weiss was glad",
            "Theo Banks",
            "Theo Banks",
        ),
        ("Theo Banks lost. Karl Weiss won. Weiss was ill, he said.", "Weiss was ill,", None, "Karl Weiss"),
        (  # who welcomes it within his words was not the last to speak
            "Theo Banks told of a hotline. Karl Weiss welcomed it, he added.",
            "Karl Weiss welcomed it,",
            "Theo Banks, Karl Weiss",
            "Theo Banks",
        ),
        (  # nor whom the sentence does not speak of
            "Theo Banks warned them. In a letter to Karl Weiss, he said no.",
            "no",
            "Theo Banks",
            "Theo Banks",
        ),
        ("Theo Banks warned them. Later Karl Weiss came, and he said no.", "no", None, "Karl Weiss"),
        ("In a letter to Karl Weiss, he said no.", "no", None, "Karl Weiss"),
    ],
)
def test_a_pronoun_is_somebody_else_than_its_words_name(
    text: str, content: str, spoke: str | None, speaker: str
) -> None:
    assert read(text, "he", content, spoke)[0] == speaker


@pytest.mark.parametrize(
    ("source", "speaker", "owner"),
    [
        ("a memo obtained by the Courier", "memo", None),
        ("a memo signed by the Harbour Board", "memo signed by the Harbour Board", "Harbour Board"),
        ("A spokeswoman for the city's current mayor", None, "city's current mayor"),
        ("A spokeswoman for the city", None, "city"),
        ("foreign ministry spokesman Karl Weiss", "Karl Weiss", "foreign ministry"),
        ("Karl Weiss, a defence ministry spokesman", "Karl Weiss", "defence ministry"),
        ("An adviser to the city's mayor", None, "city's mayor"),
        ("A spokesman for the Swedish president, Karl Weiss", "Karl Weiss", "Sweden"),
        ("Presidential spokesperson Karl Weiss", "Karl Weiss", None),
        ("Harbour Board spokesperson Karl Weiss", "Karl Weiss", "Harbour Board"),
        ("The union that represents workers at the Albany plant", None, None),
        ("Workers at the Harbour Board", None, "Harbour Board"),
        ("the Office of Rail and Road", "Office of Rail and Road", None),
    ],
)
def test_whom_a_source_speaks_for(source: str, speaker: str | None, owner: str | None) -> None:
    found = read(f"{source} said no.", source)
    assert found[1] == owner
    assert speaker is None or found[0] == speaker


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("a statement carried by the Courier", "a statement"),
        ("a readout published by the Courier", "a readout"),
        ("a readout published by the Kremlin", "a readout published by the Kremlin"),
        ("a transcript published by the Ministry of Defence", "a transcript published by the Ministry of Defence"),
        ("a memo obtained by the Ministry of Defence", "a memo"),
        ("the envoy", "the envoy"),
    ],
)
def test_who_only_carries_words_is_left_out_of_their_source(source: str, kept: str) -> None:
    assert source[: without_carrier(source, 0, len(source))] == kept
