"""Whose text a document is: by the publisher that came with it, by what heads it, by whom it speaks for."""

import pytest

from memcon.record import Document
from memcon.resolve.actors.publishers import publisher_of

SPOKEN_FOR = (
    "The Prime Minister spoke to President Roe.\n\nThe Prime Minister underlined Norway's support for the treaty."
)


def test_a_ministrys_readout_speaks_for_its_state() -> None:
    text = "The Minister met Ana Roe in Lima."
    found = publisher_of(
        Document(id="d", text=text, publisher="Ministry of Defence of Norway", kind="readout"), text, recorded=False
    )
    assert (found.home, found.body, found.official, found.spoken) == ("NOR", None, True, False)


def test_a_report_speaks_for_nobody_though_its_agency_has_a_state() -> None:
    text = "KUALA LUMPUR, May 3 (Bernama) -- The minister met Ana Roe."
    found = publisher_of(Document(id="d", text=text, publisher="Bernama", kind="report"), text, recorded=False)
    assert (found.home, found.official) == ("MYS", False)


@pytest.mark.parametrize(("recorded", "home"), [(False, "NOR"), (True, None)])
def test_a_text_of_nobody_is_the_states_for_which_its_official_speaks_unless_it_is_a_memorandum(
    recorded: bool, home: str | None
) -> None:
    found = publisher_of(Document(id="d", text=SPOKEN_FOR), SPOKEN_FOR, recorded=recorded)
    assert (found.name, found.home, found.official) == (None, home, not recorded)


def test_what_members_call_each_other_tells_whose_transcript_it_is() -> None:
    text = "Ana Roe: I thank my right hon. Friend for his answer."
    found = publisher_of(Document(id="d", text=text, kind="transcript"), text, recorded=False)
    assert (found.home, found.official, found.spoken) == ("GBR", False, True)
