"""A session of an organ is no contact; who meets the organ, or another beside it, has one."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.doubts.sessions import is_session
from memcon.resolve.contacts.draft import Draft


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("The U.N. Security Council planned a [meeting] on Wednesday.", True),
        ("The Security Council is expected to take up the launch at a closed-door [session] on Wednesday.", True),
        ("Dahl called for an emergency [meeting] of the United Nations Security Council.", True),
        ("It was told at a Security Council [session].", False),  # it may be a state's own
        ("It was told at the Security Council's emergency [session].", True),
        ("The General Assembly will hold a [debate] on Monday.", True),
        ("The Security Council held a [meeting] with Dahl.", False),
        ("The Secretary of the Orland Security Council Jan Novak held [consultations] in Rosvik.", False),
        ("Dahl [met] Novak on the margins of the General Assembly.", False),
        ("The council held a [meeting] on Monday.", False),
        ("Dahl phoned Novak after a [meeting] of her cabinet.", True),
        ("The envoy [briefed] the Security Council and will travel to Osk.", True),
        ("The envoy [briefed] members of the Permanent Council.", True),
        ("The minister [addressed] parliament on her call with Novak.", True),
        ("The envoy [briefed] the Chilean foreign minister.", False),
        ("Dahl phoned Novak after the [meetings] of the War Cabinet and the Security Cabinet.", True),
        ("Following a cabinet [meeting], Dahl phoned Novak.", True),
        ("Dahl later chaired a [meeting] of the Council of Ministers.", True),
        ("Dahl chaired a [meeting] of the Politburo on Monday.", True),
        ("Dahl chaired a [meeting] of the Council of Ministers of the Lakes Union.", False),
        ("Dahl flew to the regional bloc's capital for a [meeting] of the Council of Ministers.", False),
        ("Dahl held a cabinet [meeting] with Novak.", False),
        ("The [meeting] of the cabinet of Orland with Novak was long.", False),
        ("He said so in a [conversation] with foreign journalists after he had met Novak.", True),
        ("Dahl held a [meeting] with the media of three states.", True),
        ("Dahl held a [meeting] with representatives of the foreign media and left.", True),
        ("Dahl held a [meeting] with the media ministers of three states.", False),
        ("Dahl [spoke] to the Midport Courier on Wednesday.", True),
        ("Dahl [sat down] with the Norwegian daily Rosviken in Osk.", True),
        ("Dahl [talked] to the state broadcaster on Monday.", True),
        ("Dahl [spoke] to the head of the Orland news agency.", False),
        ("Dahl [spoke] to President Weekes on Monday.", False),
        ("Dahl [sat down] with Novak for an hour.", False),
    ],
)
def test_a_session_of_an_organ_is_no_contact(text: str, session: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    draft = Draft(Argument(start, end, 0.9), "meeting", "planned", False, 0.9, [], None, None)
    assert is_session(draft, text, Sentences((0,), (len(text),))) is session
