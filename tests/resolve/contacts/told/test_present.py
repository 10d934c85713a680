"""Who a sentence of its own says to have been present is one of those who met."""

from __future__ import annotations

import pytest
from resolve.contacts.test_reports import people, read

pytestmark = pytest.mark.usefixtures("trained_reader")

MET = (
    "ANKARA - Turkish President Kemal Aydin met with his Palestinian counterpart Nabil Haddad in the capital Ankara on "
    "Wednesday. Aydin received Haddad with an official ceremony at the presidential complex. "
)
THERE = {"Kemal Aydin", "Nabil Haddad"}


@pytest.mark.parametrize(
    ("told", "more"),
    [
        (
            "Turkish Foreign Minister Murat Demir and Turkish intelligence chief Cem Kaya were also present.",
            {"Murat Demir", "Cem Kaya"},
        ),
        ("Turkish Foreign Minister Murat Demir also attended the meeting.", {"Murat Demir"}),
        ("Turkish Foreign Minister Murat Demir also took part.", {"Murat Demir"}),
        ("Turkish Foreign Minister Murat Demir also took part of the blame.", set()),
        (
            "Also present were Turkish Foreign Minister Murat Demir and Palestinian Ambassador Omar Saleh.",
            {"Murat Demir", "Omar Saleh"},
        ),
        ("Also present in Gaza is Norway's Foreign Minister Ola Roe.", set()),
        ("Norway's Foreign Minister Ola Roe was present in Gaza.", set()),
        ("Turkish Foreign Minister Murat Demir was in Moscow: aides of his were also present.", set()),
    ],
)
def test_who_was_present_took_part(told: str, more: set[str]) -> None:
    assert people(read(MET + told, published="2024-08-14"))[0] == THERE | more


def test_who_took_part_in_the_call_was_not_at_the_meeting_to_come() -> None:
    made = read(
        "Secretary of Defense Lloyd Hale spoke by phone today with Ukrainian Minister of Defense Rustem Bondar. The "
        "two leaders also discussed the next meeting of the contact group, which Secretary Hale will host on "
        "September 6. Chairman of the Joint Chiefs Gen. Amos Brown also participated in the call.",
        published="2024-08-30",
        publisher="U.S. Department of Defense",
    )
    assert people(made)[0] == {"Lloyd Hale", "Rustem Bondar", "Amos Brown"}
    assert all("Amos Brown" not in those for those in people(made)[1:])
