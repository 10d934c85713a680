"""Each side of a contact is told once."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.doubles import without_doubles
from memcon.resolve.parties.taking_part import Side

Told = tuple[tuple[str, str | None], ...]


def left(text: str, told: Told, weak: str = "") -> list[str]:
    """The words of the participants that stay; those of `weak` are less surely told."""
    names = [
        Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in ("Ana Rojas", "Jan Aas") if p in text
    ]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    parties = []
    for words, side in told:
        start = text.index(words)
        actor = cast.actor_for(start, start + len(words))
        assert actor is not None
        parties.append(Side(actor, side, "party", start, start + len(words), 0.9, 0.3 if words == weak else 0.9))
    draft = Draft(Argument(0, 1, 0.9), "meeting", "held", False, 0.9, parties, None, None)
    without_doubles(draft, cast)
    return [text[p.start : p.end] for p in draft.parties]


@pytest.mark.parametrize(
    ("text", "told", "double"),
    [
        (
            "After a day in Chile, Jan Aas met Chilean officials.",
            (("Chile", "CHL"), ("Jan Aas", "NOR"), ("Chilean officials", "CHL")),
            "Chile",
        ),
        (
            "Jan Aas went to the Nordic summit in Chile, where he met Ana Rojas.",
            (("Jan Aas", "NOR"), ("Nordic summit", None), ("Ana Rojas", "CHL")),
            "Nordic summit",
        ),
        (
            "Jan Aas was joined by diplomats from several states including Chile and Peru.",
            (("Jan Aas", "NOR"), ("diplomats from several states", None), ("Chile", "CHL"), ("Peru", "PER")),
            "diplomats from several states",
        ),
        (
            "Top generals from Chile and Norway spoke, officials said. Jan Aas phoned Ana Rojas.",
            (("Top generals from Chile", "CHL"), ("Jan Aas", "NOR"), ("Ana Rojas", "CHL")),
            "Top generals from Chile",
        ),
        (
            "Call with his Chilean counterpart. Foreign Minister Jan Aas rang Chile’s Foreign Minister Ana Rojas.",
            (("his Chilean counterpart", "CHL"), ("Jan Aas", "NOR"), ("Ana Rojas", "CHL")),
            "his Chilean counterpart",
        ),
        (
            "Call with Chilean Counterpart. Foreign Minister Jan Aas rang Chile’s Foreign Minister Ana Rojas.",
            (("Chilean Counterpart", "CHL"), ("Jan Aas", "NOR"), ("Ana Rojas", "CHL")),
            "Chilean Counterpart",
        ),
        (
            "Jan Aas met the Adviser to the President on Trade and Security Ana Rojas.",
            (("Jan Aas", "NOR"), ("Adviser to the President", "CHL"), ("Ana Rojas", "CHL")),
            "Adviser to the President",
        ),
        (
            "Top generals from Chile and Peru came. Jan Aas phoned Ana Rojas.",
            (("Top generals from Chile", "CHL"), ("Jan Aas", "NOR"), ("Ana Rojas", "CHL")),
            "",
        ),
    ],
)
def test_who_is_told_twice_is_told_once(text: str, told: Told, double: str) -> None:
    assert left(text, told) == [words for words, _ in told if words != double]


@pytest.mark.parametrize(
    ("text", "told", "weak"),
    [
        (
            "Chile met Norway, the ministry said.",
            (("Chile", "CHL"), ("Norway", "NOR"), ("ministry", "CHL")),
            "ministry",
        ),
        (
            "Jan Aas met Ana Rojas and diplomats from several states.",
            (("Jan Aas", "NOR"), ("Ana Rojas", "CHL"), ("diplomats from several states", None)),
            "",
        ),
        (
            "Jan Aas met the president of Chile and Ana Rojas.",
            (("Jan Aas", "NOR"), ("president of Chile", "CHL"), ("Ana Rojas", "CHL")),
            "",
        ),
        (
            "Call with his Chilean counterpart. Foreign Minister Jan Aas rang Chile’s President Ana Rojas.",
            (("his Chilean counterpart", "CHL"), ("Jan Aas", "NOR"), ("Ana Rojas", "CHL")),
            "",
        ),
        (
            "Jan Aas saw the president of Chile on Tuesday Ana Rojas said.",
            (("Jan Aas", "NOR"), ("president of Chile", "CHL"), ("Ana Rojas", "CHL")),
            "",
        ),
        ("Chile and Chilean officials met.", (("Chile", "CHL"), ("Chilean officials", "CHL")), ""),
    ],
)
def test_others_stay(text: str, told: Told, weak: str) -> None:
    assert left(text, told, weak) == [words for words, _ in told]
