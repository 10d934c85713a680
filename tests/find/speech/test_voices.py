"""Whose words they are by the grammar of the verb: the pronoun's, the agent's, nobody's who is only spoken of."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.voices import by_their_voice


def source(text: str, cue: str, content: str, who: str = "") -> str:
    """Whose words an attribution is after it was read as that of `who`, of nobody where that is empty."""

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    one = Quotation((span(who),) if who else (), (span(cue),), (span(content),), 0.9)
    return " / ".join(text[a:b] for a, b in by_their_voice(text, one).source)


@pytest.mark.parametrize(
    ("text", "cue", "content", "who", "then"),
    [
        ("A staffer who told them to wait left.", "told", "to wait", "A staffer who", "who"),
        ("It listed cities that have long opposed the rule.", "opposed", "the rule", "cities that", "that"),
        ("Ana Roe told them to wait.", "told", "to wait", "Ana Roe", "Ana Roe"),
        (
            "An envoy who asked not to be named said it was late.",
            "asked not to be named said",
            "it was late",
            "An envoy who",
            "An envoy who",
        ),
        ("A staffer who, at a fair, met Roe told them to wait.", "told", "to wait", "A staffer who", "A staffer who"),
    ],
)
def test_a_relative_clause_is_its_pronouns(text: str, cue: str, content: str, who: str, then: str) -> None:
    assert source(text, cue, content, who) == then


@pytest.mark.parametrize(
    ("cue", "stays"),
    [
        ("has been harshly criticized for", False),
        ("was once asked about", False),
        ("has faced questions about", False),
        ("took heat for", False),
        ("criticized", True),
        ("has long criticized", True),
        ("asked about", True),
    ],
)
def test_who_is_only_spoken_of_is_no_source(cue: str, stays: bool) -> None:
    assert source(f"Ana Roe {cue} the bridge.", cue, "the bridge", "Ana Roe") == ("Ana Roe" if stays else "")


@pytest.mark.parametrize(
    ("text", "cue", "content", "then"),
    [
        ("When pressed by Roe about the ferry, he left.", "pressed by Roe about", "the ferry", "Roe"),
        ("The bill was passed by Congress in May.", "was passed by", "The bill", "Congress"),
        ("The bill was passed by midnight.", "was passed by", "The bill", ""),
        ("Meddling the minister said is meant to hurt.", "said", "is meant to hurt", "the minister"),
        ("In a note to the clinic said more.", "said", "more", ""),
    ],
)
def test_who_acts_is_the_source_where_none_was_read(text: str, cue: str, content: str, then: str) -> None:
    assert source(text, cue, content) == then
