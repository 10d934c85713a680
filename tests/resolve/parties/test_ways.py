"""Plain words say how a contact was held."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.resolve.parties.ways import plainly_held


@pytest.mark.parametrize(
    ("text", "trigger", "mode", "found"),
    [
        ("Mr. Aas called Ms. Lind on Monday.", "called", "meeting", "call"),
        ("Mr. Aas called the Ms. Lind of old.", "called", "unknown", "call"),
        ("Mr. Aas was called Ms. Lind by some.", "called", "unknown", "unknown"),
        ("Mr. Aas called on Ms. Lind on Monday.", "called", "meeting", "meeting"),
        ("Mr. Aas called on Ms. Lind on Monday.", "called", "call", "meeting"),
        ("Mr. Aas will call on Ms. Lind on Monday.", "call", "call", "meeting"),
        ("Mr. Aas, whom he called on Friday, asked Ms. Lind to wait.", "called", "call", "call"),
        ("Mr. Aas will call Ms. Lind back to Tarsund in May.", "call", "call", "meeting"),
        ("Mr. Aas will call Ms. Lind back in May.", "call", "call", "call"),
        ("Mr. Aas was called to the Norwegian Foreign Ministry by Ms. Lind.", "called", "call", "meeting"),
        ("Mr. Aas called to the crowd with Ms. Lind.", "called", "call", "call"),
        ("Mr. Aas called on 3 May to ask after Ms. Lind.", "called", "call", "call"),
        ("Mr. Aas called on the morning shift with Ms. Lind.", "called", "meeting", "meeting"),
        ("Mr. Aas called on Ms. Lind to discuss trade.", "called", "call", "meeting"),
        ("Mr. Aas called on Ms. Lind and later asked Mr. Dahl to stay.", "called", "call", "meeting"),
        ("Mr. Aas called on Ms. Lind on Monday to inquire who pays.", "called", "call", "meeting"),
        ("Mr. Aas called on Ms. Lind to withdraw.", "called", "call", "unknown"),
        ("Mr. Aas called on Ms. Lind for an end to the siege.", "called", "call", "unknown"),
        ("Mr. Aas was weighing in by phone with Ms. Lind.", "weighing in by phone", "meeting", "call"),
        ("Mr. Aas spoke over the phone with Ms. Lind.", "spoke over the phone", "video", "call"),
        ("Mr. Aas left word by phone with Ms. Lind.", "left word by phone", "message", "message"),
        ("Mr. Aas exchanged a handshake with Ms. Lind.", "exchanged a handshake", "call", "encounter"),
        ("On his way to the stage, Mr. Aas shook hands with Ms. Lind.", "shook hands", "meeting", "encounter"),
        ("Mr. Aas ran into Ms. Lind in a corridor.", "ran into", "meeting", "encounter"),
        ("Mr. Aas shook hands with Ms. Lind before their talks.", "shook hands", "meeting", "meeting"),
        ("Mr. Aas greeted Ms. Lind at the palace.", "greeted", "meeting", "meeting"),
        ("Mr. Aas greeted Ms. Lind on the tarmac.", "greeted", "meeting", "meeting"),
        ("Mr. Aas ran into Ms. Lind on the tarmac.", "ran into", "meeting", "encounter"),
        ("Mr. Aas received a courtesy call from Ms. Lind.", "received a courtesy call", "call", "meeting"),
        ("Mr. Aas received a call from Ms. Lind.", "received a call", "call", "call"),
    ],
)
def test_words_that_leave_no_choice(text: str, trigger: str, mode: str, found: str) -> None:
    at, lind = text.index(trigger), text.index("Ms. Lind")
    parties = (Party(0, 7, 0.9, "party"), Party(lind, lind + 8, 0.9, "party"))
    one = Occasion(Argument(at, at + len(trigger), 0.9), mode, "held", False, parties, {}, 0.9)
    assert plainly_held(one, text).mode == found


@pytest.mark.parametrize(
    ("text", "status"),
    [("Neither would say how long the call lasted.", "held"), ("They hoped that the call would last.", "planned")],
)
def test_what_lasted_is_over(text: str, status: str) -> None:
    at = text.index("the call")
    one = Occasion(Argument(at, at + 8, 0.9), "call", "planned", False, (), {}, 0.9)
    assert plainly_held(one, text).status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr. Aas had snubbed Ms. Lind by skipping a summit in Osk.", "refused"),
        ("Mr. Aas pulled out of a long-planned summit with Ms. Lind.", "cancelled"),
        ("Mr. Aas had angered Ms. Lind by pulling out of [the summit].", "cancelled"),
        ("Mr. Aas pulled Ms. Lind out of the rain at a summit.", "held"),
        ("Mr. Aas skipped lunch before a summit with Ms. Lind.", "held"),
    ],
)
def test_from_what_one_kept_away_was_refused(text: str, status: str) -> None:
    at = text.index("[") if "[" in text else text.index("summit")
    text = text.replace("[", "").replace("]", "")
    one = Occasion(Argument(at, text.index("summit") + 6, 0.9), "meeting", "held", False, (), {}, 0.9)
    assert plainly_held(one, text).status == status


def test_what_one_backed_out_of_is_surely_cancelled() -> None:
    text = "Mr. Aas backed out of a summit with Ms. Lind."
    at = text.index("summit")
    one = Occasion(Argument(at, at + 6, 0.9), "meeting", "cancelled", False, (), {}, 0.9)
    assert max(plainly_held(one, text).statuses) == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The visit will end on Friday.", "ongoing"),
        ("The visit will begin on Monday and end on Friday.", "planned"),
        ("A visit will end the row.", "planned"),
        ("Mr. Aas arrived in Osk on Monday for a long [visit].", "held"),
        ("Mr. Aas will have arrived in Osk on Monday for a long [visit].", "planned"),
        ("Mr. Aas is due in Osk on Monday for a long [visit].", "planned"),
    ],
)
def test_what_has_begun_or_will_end_is_not_ahead(text: str, status: str) -> None:
    start = text.index("[") if "[" in text else 0
    text = text.replace("[", "").replace("]", "")
    end = text.index("visit") + 5
    one = Occasion(Argument(start, end, 0.9), "visit", "planned", False, (), {}, 0.9)
    assert plainly_held(one, text).status == status
