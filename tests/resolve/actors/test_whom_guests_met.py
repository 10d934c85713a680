"""Reports from a capital: who receives 'him' there, and whom the ambassador posted there met, is of there."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def side_of(name: str, text: str) -> str | None:
    memo = memcon.read_text(text, published="2031-06-05")
    names = {a.id: a.name for a in memo.actors}
    return next(p.side for c in memo.contacts for p in c.participants if names[p.actor] == name)


@pytest.mark.parametrize("met", ["him", "both ministers", "both of them"])
def test_who_receives_those_told_of_is_of_the_capital(met: str) -> None:
    came = "Foreign Minister Ana Vera of Chile met Peruvian Foreign Minister Luis Paz here on Monday."
    assert (
        side_of("Jorge Lagos", f"SANTIAGO, June 3 - {came} President Jorge Lagos received {met} on Tuesday.") == "CHL"
    )


def test_who_receives_elsewhere_is_left_open() -> None:
    came = "Norwegian Foreign Minister Kari Lund flew to Lima on Monday."
    assert side_of("Jorge Paz", f"OSLO, June 3 - {came} President Jorge Paz received her at the palace.") is None


@pytest.mark.parametrize(
    "told",
    [
        "The Russian ambassador to Finland met Foreign Minister Aino Roe on Monday.",
        "Foreign Minister Aino Roe met the Russian ambassador to Finland on Monday.",
        "The Russian ambassador to Finland handed over a letter from Minister Kosyrev to Foreign Minister Aino Roe.",
    ],
)
def test_whom_the_ambassador_met_is_of_where_he_is_posted(told: str) -> None:
    assert side_of("Aino Roe", f"HELSINKI, June 3 - {told}") == "FIN"


def test_whom_the_ambassador_met_from_elsewhere_is_of_there() -> None:
    told = "The Russian ambassador to Finland met Foreign Minister Aino Roe of Denmark on Monday."
    assert side_of("Aino Roe", f"HELSINKI, June 3 - {told}") == "DNK"


@pytest.mark.parametrize("does", ["told visiting", "met visiting"])
def test_who_speaks_to_a_visitor_is_of_the_capital(does: str) -> None:
    told = f"Ties matter, Prime Minister Tran Van Binh {does} Chilean Foreign Minister Ana Vera on Tuesday."
    assert side_of("Tran Van Binh", f"HANOI, June 3 - {told}") == "VNM"
