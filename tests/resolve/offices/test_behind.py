"""The words behind a name that are its bearer's office, and those that are not."""

from __future__ import annotations

import pytest

from memcon.resolve.offices.behind import more_titles_after, title_after


@pytest.mark.parametrize(
    ("after", "title"),
    [
        (", the minister said, had resigned.", None),
        (", the spokesman added, was ill.", None),
        (", the president told reporters, would stay.", None),
        (", the prime minister looked ashen, an aide said.", None),
        (", the prime minister ''looked ashen,'' an aide said.", None),
        (", the foreign minister left for Osk, aides said.", None),
        (", the president of Osk reaffirmed his view of it.", None),
        (", the foreign minister appointed in May, left.", "the foreign minister appointed in May"),
        (", the foreign minister, had resigned.", "the foreign minister"),
        (", the foreign minister who said he was ill, had resigned.", "the foreign minister"),
        (", Norway's top general, had resigned.", "Norway's top general"),
        (", the lawyer, came.", "the lawyer"),
        (", Deputy Minister for Trade received in his office today Lt. Gen Roe.", "Deputy Minister for Trade"),
        (", Norway's foreign minister\n\nIt rained.", "Norway's foreign minister"),
    ],
)
def test_a_clause_after_a_name_is_no_title(after: str, title: str | None) -> None:
    assert title_after(f"Weiss{after}", len("Weiss")) == title


@pytest.mark.parametrize(
    ("after", "title"),
    [
        (", the state news agency Tarsund Press reports.", None),
        (", the news agency quoted him as saying.", None),
        (", the presidential office understands.", None),
        (", the author of reports on Norway's president.", "the author of reports on Norway's president"),
        (", the head of the news agency Tarsund Press.", "the head of the news agency Tarsund Press"),
    ],
)
def test_who_reports_behind_a_comma_is_not_whom_it_names(after: str, title: str | None) -> None:
    assert title_after(f"Weiss{after}", len("Weiss")) == title


def test_what_the_bearer_of_an_office_did_is_no_second_office() -> None:
    text = "Ida Brekke, the group's envoy, met Norway's foreign minister, Jan Aas."
    assert more_titles_after(text, len("Ida Brekke"), text.index("Jan")) == []
    text = "Ida Brekke, chairman of the board, minister of trade, met Jan Aas."
    assert more_titles_after(text, len("Ida Brekke"), text.index("Jan")) == ["minister of trade"]
