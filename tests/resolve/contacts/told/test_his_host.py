"""Who "his Chilean host, President X" is, and that he is the host."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def _parties(text: str) -> set[tuple[str, str | None, str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return {(names[p.actor], p.side, p.role) for c in memo.contacts for p in c.participants}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Prime Minister Ivo Kralj arrived at Brdo Castle on Monday, where he was greeted by his Slovenian host, "
            "Prime Minister Maja Zupan.",
            {("Ivo Kralj", None, "guest"), ("Maja Zupan", "SVN", "host")},
        ),
        (
            "Norwegian Defence Minister Ola Lind flew home on Friday after dinner with his Chilean host, Foreign "
            "Minister Ana Rojas.",
            {("Ola Lind", "NOR", "guest"), ("Ana Rojas", "CHL", "host")},
        ),
        (
            "Norwegian Premier Ola Lind held talks with his Chilean guest, President Ana Rojas, in Oslo on Friday.",
            {("Ola Lind", "NOR", "host"), ("Ana Rojas", "CHL", "guest")},
        ),
        (
            "Norwegian Premier Ola Lind met his Peruvian colleague, President Ana Rojas, in Geneva on Friday.",
            {("Ola Lind", "NOR", "party"), ("Ana Rojas", "PER", "party")},
        ),
    ],
)
def test_his_host_is_the_host(text: str, parties: set[tuple[str, str | None, str]]) -> None:
    assert _parties(text) == parties


def test_who_receives_a_delegation_is_the_host_of_who_leads_it() -> None:
    text = (
        "ABUJA: President Bola Adekunle on Monday met the President of Benin Republic, Romuald Houngbo, at the Villa. "
        "Also on Monday, Vice President Ibrahim Sani received a delegation from the United Arab Emirates led by its "
        "Minister of State, Sheikh Rashed Al Mazrouei."
    )
    hosts = {name for name, _, role in _parties(text) if role == "host"}
    assert "Ibrahim Sani" in hosts
    assert "Rashed Al Mazrouei" not in hosts
