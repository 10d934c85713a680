"""Points are a side's own statements about the contact, each once, at their exact place."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from compare.accounts import NORTH, SOUTH, contact, held, memcon, span

from memcon.compare.points import voices_of
from memcon.compare.words import telling
from memcon.record.joint import JointAccount, Member


def texts(joint, memcons, side):  # type: ignore[no-untyped-def]
    return [p.span.text for v in voices_of(joint, memcons) if v.side == side for p in v.points]


def test_every_point_is_the_documents_words_at_its_place() -> None:
    north, south = memcon(NORTH, "n", trigger="spoke"), memcon(SOUTH, "s", trigger="telephone conversation")
    joint = contact(("NOR", north), ("SUR", south))
    seen = 0
    for voice in voices_of(joint, held(north, south)):
        for point in voice.points:
            text = {"n": NORTH, "s": SOUTH}[point.span.document]
            assert text[point.span.start : point.span.end] == point.span.text
            seen += 1
    assert seen >= 7


def test_that_the_two_spoke_is_no_point_but_what_for_is() -> None:
    north = memcon(NORTH, "n", trigger="spoke")
    points = texts(contact(("NOR", north)), held(north), "NOR")
    assert points[0] == "to congratulate him on his election."


def test_datelines_numbers_and_announcements_are_no_points() -> None:
    text = (
        "Sund, 2 November 2031.\n\nPress Secretary Maj. Gen. Pat Roe provided the following readout:\n\n1.\n\n"
        "Minister Roe spoke today with Minister Moe. He called for the release of the trawlers held in Osk."
    )
    north = memcon(text, "n", trigger="spoke")
    assert texts(contact(("NOR", north)), held(north), "NOR") == [
        "He called for the release of the trawlers held in Osk."
    ]


def test_who_asked_for_the_call_stays_a_point() -> None:
    south = memcon(SOUTH, "s", trigger="telephone conversation")
    assert "initiative of Norland" in texts(contact(("SUR", south)), held(south), "SUR")[0]


def test_the_same_words_in_another_document_of_the_side_are_not_told_twice() -> None:
    first, again = memcon(NORTH, "n1", trigger="spoke"), memcon(NORTH, "n2", trigger="spoke")
    joint = contact(("NOR", first), ("NOR", again))
    voices = voices_of(joint, held(first, again))
    assert len(voices) == 1
    assert voices[0].documents == ["n1", "n2"]
    assert voices[0].repeats == ["n2"]
    assert {p.span.document for p in voices[0].points} == {"n1"}


def test_a_report_gives_only_what_it_attributes() -> None:
    text = (
        "The talks come after weeks of silence and a bitter quarrel over fish. The ministry said that Norland would "
        "return the seized trawlers to their owners. Analysts expect little of it."
    )
    words = "Norland would return the seized trawlers to their owners"
    report = memcon(text, "r", kind="report", quotes=[("The ministry", words)])
    joint = contact(("NOR", report), accounts=(JointAccount("NOR", "the ministry", "r", ("q1",)),))
    assert texts(joint, held(report), "NOR") == [words]


def test_source_and_cue_behind_a_statement_are_left_off_but_not_what_follows_them() -> None:
    text = (
        "Norland keeps its offer on the quotas, the ministry said in a note. With a view to the coming season, the "
        "leaders agreed to consult closely about inspectors in the port of Osk."
    )
    quotes = [("the ministry", "Norland keeps its offer on the quotas"), ("the leaders", "to the coming season")]
    north = memcon(text, "n", quotes=quotes)
    cues = {"q1": "said", "q2": "agreed"}
    attributions = tuple(msgspec.structs.replace(a, cue=(span(text, cues[a.id]),)) for a in north.attributions)
    north = msgspec.structs.replace(north, attributions=attributions)
    found = texts(contact(("NOR", north)), held(north), "NOR")
    assert found[0] == "Norland keeps its offer on the quotas"
    assert "agreed to consult closely" in " ".join(found)


def test_what_a_side_quotes_of_the_other_is_not_the_others_account() -> None:
    text = NORTH + " Prime Minister Reyes said that the journalists would be given a fair trial."
    words = "the journalists would be given a fair trial"
    north = memcon(text, "n", trigger="spoke", quotes=[("Prime Minister Reyes", words)])
    accounts = (JointAccount("NOR", "palace", "n"), JointAccount("SUR", "Tomas Reyes", "n", ("q1",)))
    voices = voices_of(contact(("NOR", north), accounts=accounts), held(north))
    assert [v.side for v in voices] == ["NOR"]


def test_a_transcript_gives_answers_and_no_questions() -> None:
    text = (
        "Q Will the frozen accounts of the shipyards be released soon?\n\n"
        "SENIOR OFFICIAL: The frozen accounts will be released when the inspectors return.\n\n"
        "Q And the trawlers that were seized?\n\nSENIOR OFFICIAL: The trawlers stay in port."
    )
    minutes = memcon(text, "t", kind="transcript")
    points = texts(contact(("NOR", minutes)), held(minutes), "NOR")
    assert points == ["The frozen accounts will be released when the inspectors return.", "The trawlers stay in port."]


def test_a_document_under_two_names_is_one_account_by_its_publisher() -> None:
    north = memcon(NORTH, "n", trigger="spoke", publisher="Palace")
    accounts = (JointAccount("NOR", "Anna Lind", "n"), JointAccount("NOR", "Palace", "n"))
    voices = voices_of(contact(("NOR", north), accounts=accounts), held(north))
    assert [v.voice for v in voices] == ["Palace"]


def _report(*accounts: tuple[str, str], **facts: Any) -> list[str]:
    """The points that a report of one call gives, its accounts being those (side, attribution); `facts` of one."""
    text = (
        "Anna Lind spoke with Tomas Reyes, an aide to Lind said on Monday. "
        "Reyes promised to reopen the harbour of Velm. Another aide praised the weather over the mountains."
    )
    quotes = [("an aide", "Anna Lind spoke with Tomas Reyes"), ("Reyes promised", "to reopen the harbour of Velm")]
    quotes.append(("Another aide", "the weather over the mountains"))
    m = memcon(text, "report", trigger="spoke", quotes=quotes, kind="report")
    said = msgspec.structs.replace(m.attributions[1], speaker="a2", **facts)
    told = msgspec.structs.replace(m.contacts[0], evidence=(span(text, "Anna Lind spoke with Tomas Reyes"),))
    m = msgspec.structs.replace(m, attributions=(m.attributions[0], said, m.attributions[2]), contacts=(told,))
    joint = tuple(JointAccount(side, f"aide of {side}", "report", (name,)) for side, name in accounts)
    voices = voices_of(contact(("NOR", m), accounts=joint), held(m))
    return [point.span.text for voice in voices for point in voice.points]


def test_what_a_report_says_was_said_there_is_of_the_side_that_it_has_the_contact_from() -> None:
    assert _report(("NOR", "q1")) == ["to reopen the harbour of Velm"]


@pytest.mark.parametrize("facts", [{"medium": "interview"}, {"medium": "speech"}, {"via": ("a1",)}])
def test_what_somebody_tells_others_than_the_party_was_not_said_there(facts: dict[str, Any]) -> None:
    assert _report(("NOR", "q1"), **facts) == []


def test_what_is_said_after_another_contact_and_before_this_one_was_not_said_there() -> None:
    text = (
        "Anna Lind spoke with Tomas Reyes on Monday, a spokesman in Surania said. Lind promised to reopen the harbour. "
        "The two had last met on May 3, an aide to Lind said."
    )
    quotes = [("a spokesman", "Anna Lind spoke with Tomas Reyes on Monday"), ("Lind promised", "to reopen the harbour")]
    quotes.append(("an aide", "The two had last met on May 3"))
    m = memcon(text, "report", trigger="had last met", quotes=quotes, kind="report")
    earlier = msgspec.structs.replace(m.contacts[0], evidence=(span(text, "The two had last met on May 3"),))
    call = msgspec.structs.replace(
        earlier, id="c2", evidence=(span(text, "Anna Lind spoke with Tomas Reyes on Monday"),)
    )
    said = msgspec.structs.replace(m.attributions[1], speaker="a1")
    m = msgspec.structs.replace(m, contacts=(earlier, call), attributions=(m.attributions[0], said, m.attributions[2]))
    joint = (JointAccount("NOR", "aide", "report", ("q3",)),)
    voices = voices_of(contact(("NOR", m), accounts=joint, members=(Member("report", "c1"),)), held(m))
    assert not any("harbour" in point.span.text for voice in voices for point in voice.points)


def test_of_a_report_that_has_it_from_both_sides_nothing_is_added() -> None:
    assert _report(("NOR", "q1"), ("SUR", "q3")) == ["the weather over the mountains"]


def test_that_one_received_the_other_is_no_point() -> None:
    text = (
        "President Anna Lind received Prime Minister Tomas Reyes in Velm on Monday. Norland received the loan for its "
        "harbour in May. During his visit to Norland, Prime Minister Tomas Reyes met with President Anna Lind in Velm."
    )
    north = memcon(text, "n", trigger="received")
    assert texts(contact(("NOR", north)), held(north), "NOR") == ["Norland received the loan for its harbour in May."]


def test_a_quotation_stays_whole_and_is_a_point_in_plain_words() -> None:
    text = (
        "President Anna Lind spoke with Prime Minister Tomas Reyes. “We ask for tools and we will do the work.” "
        "“Norland will stand with Surania as long as it takes and a day longer.”"
    )
    north = memcon(text, "n", trigger="spoke")
    assert texts(contact(("NOR", north)), held(north), "NOR") == [
        "We ask for tools and we will do the work.",
        "Norland will stand with Surania as long as it takes and a day longer.",
    ]


def test_that_they_will_meet_again_is_a_point() -> None:
    text = "President Anna Lind spoke with Prime Minister Tomas Reyes. They agreed to meet in March."
    north = memcon(text, "n", trigger="spoke")
    assert texts(contact(("NOR", north)), held(north), "NOR") == ["They agreed to meet in March."]


def test_a_sentence_on_who_asked_keeps_its_head() -> None:
    asked = "The call was made at the request of the Suranian side."
    text = f"President Anna Lind spoke with Prime Minister Tomas Reyes. {asked}"
    north = memcon(text, "n", trigger="spoke")
    assert texts(contact(("NOR", north)), held(north), "NOR") == [asked]


def test_of_an_address_only_what_it_tells_of_the_contact_is_compared() -> None:
    text = (
        "Fellow citizens, the harbour of Osk will open again in the spring after the long winter. I spoke today with "
        "Prime Minister Tomas Reyes, and we agreed that the trawlers will be released. I am Anna Lind."
    )
    address = memcon(text, "a", kind="transcript", trigger="spoke")
    sentence = span(
        text, "I spoke today with Prime Minister Tomas Reyes, and we agreed that the trawlers will be released."
    )
    told = msgspec.structs.replace(address.contacts[0], evidence=(sentence,))
    address = msgspec.structs.replace(address, contacts=(told,))
    joint = contact(("NOR", address))
    account = JointAccount("NOR", "Anna Lind", "a")
    points = texts(msgspec.structs.replace(joint, accounts=(account,)), held(address), "NOR")
    assert points and all("trawlers" in point for point in points)


def test_a_clause_does_not_begin_in_the_middle_of_who_asked() -> None:
    text = (
        "President Anna Lind met Tomas Reyes today. At the meeting, held at Surania's request, President Lind "
        "conveyed that the pipeline needs a new study of its harms."
    )
    report = memcon(text, "n", trigger="met")
    assert texts(contact(("NOR", report)), held(report), "NOR") == [text.split(". ", 1)[1]]


def test_an_hour_of_the_clock_is_no_two_numbers() -> None:
    assert telling("at 4:30 p.m. for 30 minutes on 24 May") == ["4:30", "30", "minutes", "24"]
