"""Where a contact was that only the rest of its text tells."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.whereabouts import at_stop
from memcon.resolve.parties.taking_part import Side

pytestmark = pytest.mark.usefixtures("trained_reader")


def places(text: str, publisher: str | None = None, published: str = "2031-05-14") -> list[tuple[str, str | None]]:
    """The mode and the place of each contact."""
    made = compose(take_text(text, published=published, publisher=publisher), reader())
    return [(c.mode, c.place and c.place.name) for c in made.contacts]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Norwegian Prime Minister Ida Lind spoke of the friendship with Peru, which she hopes to deepen during her "
            "upcoming visit.",
            "Peru",
        ),
        ("Norwegian Prime Minister Ida Lind spoke of Peru as she began a South America tour.", None),
    ],
)
def test_a_visit_to_a_state_is_there(text: str, place: str | None) -> None:
    assert [where for mode, where in places(text) if mode == "visit"] in ([place], [] if place is None else [place])


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Some forty leaders gathered for a summit on fish in Quito on Monday.", "Quito"),
        ("Some forty leaders recalled last year's summit on fish in Quito on Monday.", None),
        ("Some forty leaders spoke of a summit in Quito, and of the summit in Nairobi.", None),
    ],
)
def test_what_is_on_the_margins_of_a_summit_is_where_that_is(opening: str, place: str | None) -> None:
    text = (
        f"{opening}\n\nThe whales came first. On the sidelines, Norwegian Prime Minister Ida Lind met Peruvian "
        "President Rosa Quispe to discuss whaling."
    )
    found = [where for _, where in places(text)]
    assert found[-1:] == [place]


@pytest.mark.parametrize(("between", "place"), [(" ", "Quito"), ("\n\nThe year began badly for whales.\n\n", None)])
def test_a_summit_that_people_came_to_need_not_be_named_again(between: str, place: str | None) -> None:
    text = (
        f"World leaders gathered for the two-day summit in Quito, and much of the focus was on debt.{between}Norwegian "
        "Prime Minister Ida Lind hailed the vote, and held one-on-one talks with Peruvian President Rosa Quispe, who "
        "has resisted her call."
    )
    assert places(text)[-1:] == [("talks", place)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "LIMA, Peru — Norwegian Prime Minister Ida Lind on Wednesday offered to help fishermen.\n\n"
            "Lind and Peruvian President Rosa Quispe met for more than an hour before lunch.",
            "LIMA",
        ),
        (
            "LIMA, Peru — Fishermen on Wednesday asked for help.\n\n"
            "Norwegian Prime Minister Ida Lind and Peruvian President Rosa Quispe met for an hour before lunch.",
            None,
        ),
        (
            "LIMA, Peru — Norwegian Prime Minister Ida Lind on Wednesday offered to help fishermen.\n\n"
            "Lind and Peruvian President Rosa Quispe had met for more than an hour last year.",
            None,
        ),
        (
            "LIMA, Peru — Peruvian President Rosa Quispe on Wednesday told Norwegian Premier Ida Lind of fish.\n\n"
            "Lind and Quispe met for more than an hour before lunch.",
            None,
        ),
    ],
)
def test_whom_a_report_from_abroad_is_about_met_its_people_there(text: str, place: str | None) -> None:
    assert [where for _, where in places(text)] == [place]


@pytest.mark.parametrize(
    ("press", "place"),
    [
        ("Lind spoke at a joint news conference in Lima with her counterpart.", "Lima"),
        ("Lind spoke at a news conference in Lima.", None),
    ],
)
def test_who_spoke_to_the_press_together_had_met_there(press: str, place: str | None) -> None:
    text = (
        "Norwegian Foreign Minister Ida Lind and Peruvian Foreign Minister Rosa Quispe met on Tuesday to discuss fish. "
        f"The whales come first, both believe, and the boats can wait until the autumn. {press}"
    )
    assert [where for _, where in places(text)] == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ida Lind will travel to Lima, Peru, in May. Ida Lind will thank sailors and meet Rosa Quispe.", "Lima"),
        ("Ida Lind will travel to Lima, Peru, in May. Ida Lind will agree to meet Rosa Quispe.", None),
        ("Ida Lind will travel to Oslo, Norway, and Lima, Peru. Ida Lind will meet Rosa Quispe.", None),
        ("Ida Lind will travel to Lima, Peru. In Norway, Ida Lind will meet Rosa Quispe.", None),
        ("Jon Moe will travel to Lima, Peru, in May. Ida Lind will meet Rosa Quispe.", None),
    ],
)
def test_who_travels_meets_people_at_the_last_stop(text: str, place: str | None) -> None:
    cut = text.index(". ") + 1
    sentences = Sentences((0, cut + 1), (cut, len(text)))
    people = ("Ida Lind", "Rosa Quispe")
    names = [Name(m.start(), m.end(), p, "Person", 0.9) for p in people for m in re.finditer(p, text)]
    cast = Cast(text, sorted(names, key=lambda n: n.start), sentences, date(2031, 5, 4))
    at = text.index(" meet ") + 1
    parties = [
        Side(cast.actor_for(n.start, n.end) or 0, None, "party", n.start, n.end, 0.9) for n in names if n.start > cut
    ]
    draft = Draft(Argument(at, at + 4, 0.9), "meeting", "planned", False, 0.9, parties, None, None)
    found = at_stop(draft, sentences, cast)
    assert (found and text[slice(*found)]) == place
