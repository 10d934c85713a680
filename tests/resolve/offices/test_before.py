"""The words before a name that are its title, and those that are not."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.offices.before import long_title, rest_of_title, title_before

NOTHING = Sentences((), ())


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("“We wait,” said Norwegian Foreign Minister ", "Norwegian Foreign Minister"),
        ("From Delhi Japanese Prime Minister ", "Japanese Prime Minister"),
        ("In Brussels German Chancellor ", "German Chancellor"),
        ("At Camp David South Korean President ", "South Korean President"),
        ("In South Korea US President ", "US President"),
        ("In Kyiv President ", "President"),
        ("At the White House President ", "President"),
        ("Commander of forces in Norway General ", "General"),
        ("a letter from London Mayor ", "London Mayor"),
        ("Then Taiwan President ", "Taiwan President"),
        ("a call with US President ", "US President"),
        ("''It is done,'' Defense Minister ", "Defense Minister"),
        ("‘It is done,’ Defense Minister ", "Defense Minister"),
        ('"President ', "President"),
        ("“Prime Minister ", "Prime Minister"),
        ("''Prime Minister ", "Prime Minister"),
        ("[Norwegian ambassador ", "Norwegian ambassador"),
        ("Norway’s ambassador in Washington, ", "Norway’s ambassador in Washington"),
        ("the Emirates' Foreign Minister ", "the Emirates' Foreign Minister"),
        ("Norwegian PM ", "Norwegian PM"),
        ("At 5 PM ", None),
        ("Republican Senator ", "Senator"),
        ("Assistant Secretary for Israeli and Palestinian Affairs ", None),
        ("a letter from his prime minister to Norway's ", "Norway's"),
        ("on behalf of the Prime Minister for President ", "President"),
        ("a note from the ambassador to Chancellor ", "Chancellor"),
        ("the Minister for Trade and Deputy Prime Minister ", "Minister for Trade and Deputy Prime Minister"),
        ("the Special Representative for Iran ", "Special Representative for Iran"),
        ("From Nairobi ", None),
        ("The wait was over,'' ", None),
        ("after Norway's new fisheries secretary, ", "Norway's new fisheries secretary"),
        ("Norway's Arctic envoy, ", "Norway's Arctic envoy"),
        ("the European Union's chief grain negotiator, ", "European Union's chief grain negotiator"),
        ("saw Rojas's climate adviser, ", "Rojas's climate adviser"),
        ("Norway's climate plan pleased envoy ", "envoy"),
        ("Norway's plan for envoy ", "envoy"),
        ("Norway's support gave President ", "President"),
    ],
)
def test_the_title_before_a_name(before: str, title: str | None) -> None:
    found = title_before(f"{before}Weiss", NOTHING, len(before))
    assert (found or "").removeprefix("the ") == (title or "").removeprefix("the ")


def test_the_head_of_a_body_is_told_with_it_whatever_rank_follows() -> None:
    office = "Director-General of the Organization for the Prohibition of Chemical Weapons"
    assert long_title(f"{office} (OPCW), Ambassador ") == office
    assert long_title(f"{office}, ") == office
    assert long_title("adviser to President ") is None


@pytest.mark.parametrize(
    ("office", "rest", "whole"),
    [
        ("the High Commissioner of Zambia", " to Malawi, H.E. Major General (Rtd) ", " to Malawi"),
        ("the Commissioner for Peace", ", Trade and Security, Ambassador ", ", Trade and Security"),
        ("the Minister", ", the Envoy of Norway, Dr. ", None),
        ("the Minister", " and President Weiss, Dr. ", None),
        ("the Minister", " met the envoy, Dr. ", None),
        ("the Minister of Trade", " Carl ", None),
    ],
)
def test_the_rest_of_an_office_leads_to_a_courtesy(office: str, rest: str, whole: str | None) -> None:
    text = f"{office}{rest}Ana Roe"
    assert rest_of_title(text, len(office), len(office) + len(rest)) == whole


def test_a_long_title_begins_behind_the_place_that_stands_before_it() -> None:
    before = "received at the San Tomas Palace the Ambassador of Norway to the Republic of Peru, "
    assert long_title(before) == "Ambassador of Norway to the Republic of Peru"
    assert long_title("said the Minister for the Environment of Peru, ") == "Minister for the Environment of Peru"
