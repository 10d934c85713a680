"""An agency's report from a capital: whose officials are its own, who was met one after the other, what is denied."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

HEAD = (
    "OSLO, June 3. /Fjord News/. The fishing treaty is a success, Norway's Deputy Foreign Minister Jan Dahl said on "
    "Tuesday.\n\n"
)


def told(text: str, published: str = "2031-06-03") -> list[tuple[str, set[tuple[str, str | None]]]]:
    memo = memcon.read_text(text, published=published)
    names = {a.id: a.name for a in memo.actors}
    return [(c.status, {(names[p.actor], p.side) for p in c.participants}) for c in memo.contacts]


def test_whom_a_guest_met_in_the_capital_is_of_its_state() -> None:
    more = (
        "Chile's envoy for the Arctic, Rosa Vidal, had a working breakfast with Economy Minister Kari Moe, after "
        "which she was received in the National Assembly by Deputy Speaker Ola Lien."
    )
    assert told(HEAD + more) == [
        ("held", {("Rosa Vidal", "CHL"), ("Kari Moe", "NOR")}),
        ("held", {("Rosa Vidal", "CHL"), ("Ola Lien", "NOR")}),
    ]


def test_whom_she_met_elsewhere_is_not() -> None:
    more = (
        "Chile's envoy for the Arctic, Rosa Vidal, leaves for Helsinki, where she will have a working breakfast with "
        "Economy Minister Kari Moe."
    )
    memo = memcon.read_text(HEAD + more, published="2031-06-03")
    assert {a.name: a.country for a in memo.actors}["Kari Moe"] != "NOR"


@pytest.mark.parametrize(("verb", "status"), [("denied media reports", "denied"), ("said", "held")])
def test_that_somebody_travelled_for_a_meeting_may_be_denied(verb: str, status: str) -> None:
    more = (
        f"A source in the ministry {verb} that Dahl had travelled to Lima last week for a secret meeting with "
        "Peruvian Foreign Minister Luis Quispe."
    )
    assert told(HEAD + more)[-1] == (status, {("Jan Dahl", "NOR"), ("Luis Quispe", "PER")})


def test_who_sends_another_who_talks_to_somebody_does_not() -> None:
    text = (
        "June 18: The accord is signed in Oslo. Chilean President Rosa Vidal stays away, but sends her trade minister "
        "Luis Cano, who has a brief conversation with Norwegian Foreign Minister Jan Dahl after the ceremony."
    )
    assert {n for _, who in told(text, "2031-06-20") for n, _ in who} == {"Luis Cano", "Jan Dahl"}


def test_who_did_not_attend_and_would_meet_somebody_has_not_called_it_off() -> None:
    text = (
        "Chilean President Rosa Vidal and Peruvian President Luis Quispe met in Arica on Saturday. Bolivian President "
        "Juan Mamani did not attend the talks. An official in La Paz said Mamani would meet Quispe at the right time."
    )
    assert told(text, "2031-06-01")[-1][0] in ("planned", "proposed")


def test_a_topic_goes_on_to_its_month_and_not_to_the_telephone() -> None:
    memo = memcon.read_text(
        "Chilean President Rosa Vidal and Peruvian President Luis Quispe compared notes on the fishing treaty by "
        "telephone on Saturday.",
        published="2031-06-01",
    )
    assert [[t.text for t in c.topics] for c in memo.contacts] == [["the fishing treaty"]]
