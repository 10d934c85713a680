"""Who met, where a post leaves its subject out."""

from __future__ import annotations

import pytest
from resolve.contacts.test_reports import people, read

pytestmark = pytest.mark.usefixtures("trained_reader")

POSTS = (
    "@SecRoe\nMet today in Rome with Foreign Minister @Luca_Bianchi of Italy. We are working together on Gaza.\n\n"
    "@SecRoe\nSpoke with Israeli Foreign Minister Dov Katz about the need to help civilians.\n\n"
    "@SecRoe\nLooking forward to welcoming Philippine Foreign Secretary Ana Santos to Washington tomorrow."
)


def test_each_post_is_of_its_writer_and_whom_it_names() -> None:
    made = read(POSTS, published="2024-07-01", publisher="U.S. Department of State")
    assert [sorted(p.side or "?" for p in c.participants) for c in made.contacts] == [
        ["ITA", "USA"],
        ["ISR", "USA"],
        ["PHL", "USA"],
    ]


def test_a_report_quotes_a_post_as_its_writers_own() -> None:
    made = read(
        "“Met Foreign Minister Luca Bianchi in Rome today,” Norway's foreign minister, Ola Roe, wrote on X. Premier "
        "Ana Lind of Sweden stayed at home.",
        published="2024-07-01",
    )
    assert {"Ola Roe", "Luca Bianchi"} in people(made)
    assert all("Ana Lind" not in those for those in people(made))


def test_a_post_goes_on_with_whom_else_its_writer_spoke_to() -> None:
    made = read(
        '"Just had a long and very good talk with President Halvorsen of Norway," President Marcus Whitfield of the '
        'United States tweeted on Saturday. "Things are going well. Also spoke to Prime Minister Tanaka of Japan."',
        published="2024-07-01",
    )
    assert people(made) == [{"Marcus Whitfield", "Halvorsen"}, {"Marcus Whitfield", "Tanaka"}]


def test_what_others_did_is_not_the_writers() -> None:
    made = read(
        "Premier Ana Lind of Sweden met Norway's Foreign Minister Ola Roe in Oslo on Monday.", published="2024-07-01"
    )
    assert people(made) == [{"Ana Lind", "Ola Roe"}]
