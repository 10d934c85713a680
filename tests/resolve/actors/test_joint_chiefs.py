"""The Joint Chiefs of Staff of a report from a capital are those of its state, where it has such."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "AMMAN — Chairman of the Joint Chiefs of Staff Maj. Gen. Nabil Haddadin met the commander of the "
            "Egyptian air "
            "force, Maj. Gen. Karim Nassari, on Monday, according to the Jordan Armed Forces.",
            "JOR",
        ),
        (
            "SEOUL, March 12 (Yonhap) -- Joint Chiefs of Staff Chairman Gen. Kim Do-hwan-il met Egypt's chief of "
            "staff, "
            "Gen. Karim Nassari, in Cairo on Wednesday, the JCS said.",
            "KOR",
        ),
        (
            "SEOUL, March 12 (Yonhap) -- U.S. Joint Chiefs of Staff Chairman Gen. Alan Speckman met Egypt's "
            "chief of staff, "
            "Gen. Karim Nassari, in Cairo on Wednesday.",
            "USA",
        ),
        (
            "The chairman of the Joint Chiefs of Staff, Gen. Alan Speckman, met Egypt's chief of staff, Gen. Karim "
            "Nassari, in Cairo on Wednesday, the Pentagon said.",
            "USA",
        ),
    ],
)
def test_joint_chiefs_are_of_the_state_from_which_it_is_reported(text: str, side: str) -> None:
    (contact,) = compose(take_text(text, published="2031-03-13"), reader()).contacts
    assert {p.side for p in contact.participants} == {side, "EGY"}
