"""Some words are no thing discussed, whatever their sentence tells."""

from __future__ import annotations

import pytest

from memcon.resolve.contacts.told.no_topics import is_nothing, is_of_event

NAMES = ("Lea Aas", "Ana Lind")


def nothing(text: str, words: str) -> bool:
    people = [(text.index(n), text.index(n) + len(n)) for n in NAMES if n in text]
    start = text.index(words)
    return is_nothing(text, start, start + len(words), people)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He extended condolences on behalf of Norway to the families of the miners.", "families of the miners"),
        ("He sent condolences on behalf of the people to those killed.", "behalf of the people to those killed"),
        ("She conveyed his greetings and wishes of lasting prosperity to Chile.", "lasting prosperity to Chile"),
        ("They spoke of Chile's role as a mediator in the dispute.", "mediator in the dispute"),
        ("She left for Quito to meet Rojas on the prime minister's orders.", "the prime minister's orders"),
        ("She met Rojas at the president's behest.", "the president's behest"),
        ("She met Rojas over strong objections from her party.", "strong objections from her party"),
        ("She declined to meet Rojas, citing the coming election.", "the coming election"),
        ("They hold talks to meet a June deadline.", "a June deadline"),
        ("They met on the margins of the Harbour Forum.", "Harbour Forum"),
        ("They met on the margins of the Global Summit on Safe Whaling.", "Safe Whaling"),
        ("They met on the margins of the Harbour Forum.", "the margins of the Harbour Forum"),
        ("The ministry made no mention of the closed border.", "the closed border"),
        ("The Norwegian text does not mention quotas.", "quotas"),
        ("They did not discuss the debt, whatever was written.", "the debt"),
        ("She left without raising the closed border.", "the closed border"),
        ("They haven't talked about quotas since.", "quotas"),
        ("He declined to discuss the closed border.", "the closed border"),
        ("The closed border never came up.", "The closed border"),
        ("Quotas and the closed border were not raised.", "Quotas"),
        ("She declined to say whether the grain price had been discussed.", "the grain price"),
        ("Asked whether the issue of the shrine had come up, he smiled.", "the shrine"),
        ("The office did not respond to a request for comment on the detentions.", "the detentions"),
        ("They spoke following the Lima summit.", "the Lima summit"),
        ("They spoke hours after a truce had collapsed.", "a truce"),
        ("Aid must come by land, sea and air.", "land, sea and air"),
        ("Chile gives 0.25% of GDP.", "0.25% of GDP"),
        ("They spoke of bold action in the 2030s.", "the 2030s"),
        ("They will work on it in the coming months.", "the coming months"),
        ("He said the area lies on the Norwegian shelf.", "lies on the Norwegian shelf"),
        ("She met the Envoy for Health and Sport Ana Lind.", "Health"),
        ("She met the Adviser to the Prime Minister on Foreign Policy and Trade Ana Lind.", "Foreign Policy"),
        ("He thanked her for welcoming First Lady Lea Aas.", "First Lady Lea Aas"),
        ("She made no mention of a quarrel over a lighthouse.", "a lighthouse"),
        ("His version of the call contained no truce.", "truce"),
        ("She congratulated the Prime Minister on his win.", "the Prime Minister"),
        ("They will work bilaterally and through the Union.", "bilaterally"),
        ("She asked for the levy to be lifted before the salmon run.", "the salmon run"),
        ("There would be no talks while fishermen are held.", "fishermen"),
        ("He said the levy was only a stopgap.", "a stopgap"),
        ("They agreed that their harbour officials would meet in May.", "their harbour officials"),
        ("They agreed not to disclose the numbers.", "the numbers"),
    ],
)
def test_no_topic(text: str, words: str) -> None:
    assert nothing(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They discussed fish, as well as a mediator in the dispute.", "mediator in the dispute"),
        ("They discussed whether the grain price could be raised.", "the grain price"),
        ("They held talks on Norway's orders for frigates.", "Norway's orders for frigates"),
        ("They held talks on Chile's request for loans.", "Chile's request for loans"),
        ("They discussed the objections of the fishermen.", "the objections of the fishermen"),
        ("They held talks on the coming election.", "the coming election"),
        ("They discussed a June deadline.", "a June deadline"),
        ("He asked whether the shrine was open.", "the shrine"),
        ("She did not discuss quotas but raised a quarrel over a lighthouse.", "a lighthouse"),
        ("She congratulated the crew on its win.", "its win"),
        ("They spoke of supply and demand.", "supply"),
        ("They discussed relief for the families of the miners.", "the families of the miners"),
        ("With regards to the harbour, they will confer.", "the harbour"),
        ("They discussed plans for the Lima summit.", "the Lima summit"),
        ("They discussed travel by sea.", "travel by sea"),
        ("They discussed the 2030 climate goals.", "the 2030 climate goals"),
        ("They discussed 0.25% of GDP for defence.", "0.25% of GDP for defence"),
        ("They spoke about Minister Lea Aas.", "Minister Lea Aas"),
        ("She spoke to the Envoy on health.", "health"),
        ("They did not discuss the debt at length.", "the debt"),
        ("Quotas were not discussed in detail.", "Quotas"),
        ("Quotas came up.", "Quotas"),
        ("They discussed the days after the truce.", "the days after the truce"),
        ("They did not only talk but also discussed the debt.", "the debt"),
        ("They discussed the salmon run.", "the salmon run"),
        ("They spoke of a stopgap.", "a stopgap"),
        ("They discussed visas for their harbour officials.", "their harbour officials"),
        ("They agreed to disclose the numbers.", "the numbers"),
    ],
)
def test_a_topic(text: str, words: str) -> None:
    assert not nothing(text, words)


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        ("She opened a forum on whaling and met Lind.", "met", True),
        ("She opened a forum on whaling with Lind.", "forum", False),
        ("She met Lind to talk of a forum on whaling.", "met", False),
    ],
)
def test_what_a_conference_was_on_is_not_what_two_spoke_of(text: str, trigger: str, found: bool) -> None:
    assert is_of_event(text, text.index("whaling"), text.index(trigger)) is found
