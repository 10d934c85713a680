""" "His Excellency" and "the DSG" are those whom the text called so, or whose office has these first letters."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.actors.courtesies import meant_by_courtesy
from memcon.resolve.offices.incumbents import Role


def _told(text: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


@pytest.mark.usefixtures("trained_reader")
def test_his_excellency_is_who_was_called_so() -> None:
    text = (
        "His Excellency the Secretary General of the Gulf Cooperation Council, Mr. Jassim Al-Harbi, received at his "
        "office today the Ambassador of the French Republic, Mr. Luc Perrin. His Excellency also received a phone call "
        "from the British Minister for the Middle East, Jane Dale.\n"
    )
    assert _told(text) == [{"Jassim Al-Harbi", "Luc Perrin"}, {"Jassim Al-Harbi", "Jane Dale"}]


@pytest.mark.parametrize(("whose", "name"), [("Her", "Mona Al-Harbi"), ("His", "Luc Perrin")])
def test_her_excellency_is_the_woman_who_was_called_so(whose: str, name: str) -> None:
    text = (
        "Her Excellency the Minister, Ms. Mona Al-Harbi, came. The guest was His Excellency the Ambassador, Mr. Luc "
        f"Perrin. {whose} Excellency spoke first."
    )
    roles = [Role("person", n, mentions={(text.index(n), 0, "name")}) for n in ("Mona Al-Harbi", "Luc Perrin")]
    told = meant_by_courtesy(f"{whose} Excellency", text.rindex(f"{whose} Excellency"), roles, text)
    assert told is not None and roles[told].name == name


@pytest.mark.usefixtures("trained_reader")
def test_the_letters_of_an_office_are_its_bearer() -> None:
    text = (
        "The Deputy Secretary-General of NATO, Irena Kos, visited Tbilisi on 5 May. The DSG will meet the President of "
        "Armenia in Yerevan tomorrow.\n"
    )
    assert _told(text)[-1] == {"Irena Kos", "President of Armenia"}


@pytest.mark.usefixtures("trained_reader")
def test_letters_of_no_office_are_no_person() -> None:
    text = (
        "The Deputy Secretary-General of NATO, Irena Kos, visited Tbilisi on 5 May. The UN will meet the President of "
        "Armenia in Yerevan tomorrow.\n"
    )
    assert all("Irena Kos" not in told for told in _told(text)[1:])
