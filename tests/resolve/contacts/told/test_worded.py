"""The status of a contact in plain words, and how it agrees with the contact's day."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument
from memcon.find.times import find_times
from memcon.reader.labels import MODES, STATUSES
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told import settling
from memcon.resolve.contacts.told.over import told_past
from memcon.resolve.contacts.told.settling import settle, state_plainly
from memcon.resolve.contacts.told.worded import denied_in, in_words
from memcon.resolve.times.when import resolve_times

PUBLISHED = "2031-05-15"  # a Thursday


def status(text: str, trigger: str, before: str, day: str = "") -> tuple[str, bool]:
    """The status that a contact comes out with, and whether it keeps its day."""
    at = text.index(trigger)
    times = resolve_times(find_times(text), published=PUBLISHED, text=text)
    time = next((t for t in times if t.span.text == day), None)
    draft = Draft(Argument(at, at + len(trigger), 0.9), "meeting", before, False, 0.9, [], time, None)
    draft.evidence = {(0, len(text))}
    state_plainly(draft, text, date.fromisoformat(PUBLISHED), False, None)
    return draft.status, draft.time is not None


@pytest.mark.parametrize(
    ("text", "trigger", "day", "before", "after"),
    [
        ("17 May: Dahl holds a meeting with Novak.", "meeting", "17 May", "held", "planned"),
        ("Meeting of Dahl and Novak, 17 May.", "Meeting", "17 May", "ongoing", "planned"),
        ("12 May: Dahl receives Novak.", "receives", "12 May", "planned", "held"),
        ("12 May: Dahl receives Novak.", "receives", "12 May", "ongoing", "held"),
        ("12 May: Dahl will receive Novak.", "receive", "12 May", "planned", "planned"),
        ("14 to 16 May: Dahl visits Novak.", "visits", "14 to 16 May", "held", "ongoing"),
        ("Talks of Dahl and Novak began on 12 May.", "Talks", "12 May", "ongoing", "ongoing"),
        ("Dahl met Novak on 15 May. He will be back.", "met", "15 May", "planned", "held"),
        ("Dahl held talks with Novak on 15 May.", "talks", "15 May", "ongoing", "held"),
        ("Dahl's visit to Chile in April brought a deal.", "visit", "April", "planned", "held"),
    ],
)
def test_a_status_agrees_with_the_day(text: str, trigger: str, day: str, before: str, after: str) -> None:
    assert status(text, trigger, before, day) == (after, True)


def test_what_is_over_was_not_on_a_day_to_come() -> None:
    assert status("Dahl met Novak, who leaves on 20 May.", "met", "held", "20 May") == ("held", False)
    assert status("Dahl met Lind and, a day later, Novak.", "met", "held", "a day later") == ("held", False)


@pytest.mark.parametrize(
    ("text", "trigger", "before", "after"),
    [
        ("Dahl's calls to Novak went unanswered.", "calls", "held", "refused"),
        ("Dahl did not take Novak's call.", "call", "held", "refused"),
        ("Dahl skipped the summit. His office said he would meet Novak.", "meet", "cancelled", "planned"),
        ("His office said he would meet Novak but the talks were cancelled.", "meet", "cancelled", "cancelled"),
        ("Dahl tried in vain to reach Novak.", "reach", "held", "proposed"),
        ("Dahl took Novak's call.", "call", "held", "held"),
        ("Dahl called Novak, whose letters went unanswered.", "called", "held", "held"),
        ("The planned meeting of Dahl and Novak did not take place.", "meeting", "refused", "cancelled"),
        ("A call of Dahl and Novak that was scheduled for Monday did not take place.", "call", "denied", "cancelled"),
        ("The call of Dahl and Novak had been moved.", "call", "held", "held"),
        ("Dahl of Norway and Novak will not hold a bilateral.", "bilateral", "planned", "cancelled"),
        ("Dahl said he would not meet Novak.", "meet", "planned", "refused"),
        ("Dahl had agreed to meet Novak in May but backed out.", "meet", "planned", "cancelled"),
        ("Dahl will meet Novak and said that others had backed out of the pact.", "meet", "planned", "planned"),
        ("Dahl would not rule out a meeting.", "meeting", "proposed", "proposed"),
        ("Dahl will not be late for the meeting.", "meeting", "planned", "planned"),
        ("The meeting of Dahl and Novak took place.", "meeting", "held", "held"),
        ("It was agreed to continue the talks in Oslo in May.", "talks", "cancelled", "planned"),
        ("They had agreed to resume the talks in May, but they were called off.", "talks", "cancelled", "cancelled"),
        ("They have not agreed to resume the talks.", "talks", "cancelled", "cancelled"),
        ("Novak refused to continue the talks.", "talks", "cancelled", "cancelled"),
    ],
)
def test_plain_words_say_what_became_of_it(text: str, trigger: str, before: str, after: str) -> None:
    at = text.index(trigger)
    assert in_words(text, at, at + len(trigger), before) == after


def test_nobody_denies_without_a_word_that_does() -> None:
    assert not denied_in("Dahl secretly met Novak in Oslo.")
    assert denied_in("Dahl has never met Novak.")
    assert denied_in("The ministry called the report untrue.")


@pytest.mark.parametrize(
    ("text", "trigger", "past"),
    [
        ("Dahl met Novak.", "met", True),
        ("Dahl would have met Novak.", "met", False),
        ("Talks are to be held.", "held", False),
        ("Dahl held long talks with Novak.", "talks", True),
        ("Dahl will hold talks with Novak.", "talks", False),
        ("Dahl received Novak.", "received", True),
        ("A delegation received by Novak is to sail.", "received", False),
    ],
)
def test_the_verb_tells_that_it_is_over(text: str, trigger: str, past: bool) -> None:
    at = text.index(trigger)
    assert told_past(text, at, at + len(trigger)) is past


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Asked whether he had spoken to Novak, Dahl declined to answer.", "unknown"),
        ("Asked later if he had spoken to Novak, Dahl declined to say with whom.", "unknown"),
        ("Asked if he had ever spoken to Novak, Dahl would not say.", "unknown"),
        ("Asked whether he had spoken to Novak, Dahl said never.", "denied"),
    ],
)
def test_what_somebody_does_not_answer_is_left_open(text: str, after: str) -> None:
    at = text.index("spoken")
    assert in_words(text, at, at + 6, "denied") == after


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Whether Dahl will meet Novak, his office would not say.", "refused", "proposed"),
        ("Whether the two will meet in Oslo remains unclear.", "planned", "proposed"),
        ("Whether Dahl will meet Novak in Oslo or not, Lind will not come.", "refused", "refused"),
        ("Dahl asked whether they would meet. His office would not say.", "refused", "refused"),
    ],
)
def test_whether_somebody_will_meet_another_is_open_and_not_refused(text: str, before: str, after: str) -> None:
    at = text.index("meet")
    assert in_words(text, at, at + 4, before) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Oslo declined to comment on reports that Dahl had met Novak.", "unknown"),
        ("The palace would not say whether Dahl had met Novak.", "unknown"),
        ("Oslo declined to comment on its aims. Dahl had met Novak.", "held"),
        ("Oslo would not say whether Lind had paid for it. Dahl had met Novak.", "held"),
        ("Oslo would not say why Dahl had met Novak.", "held"),
    ],
)
def test_what_somebody_says_nothing_of_is_open(text: str, after: str) -> None:
    at = text.index("met")
    assert in_words(text, at, at + 3, "held") == after


def test_a_day_before_is_none_of_what_will_be() -> None:
    assert status("Lind left on 12 May. Dahl will meet Novak soon.", "meet", "planned", "12 May") == ("planned", False)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Oslo turned down an offer by Lind to hold talks.", "refused"),
        ("Oslo rejected a peace proposal from Lind for talks in Lima.", "refused"),
        ("Oslo accepted an offer by Lind to hold talks.", "proposed"),
        ("Oslo rejected a proposal to fish there and asked for talks.", "proposed"),
        ("Oslo has not rejected an offer of talks.", "proposed"),
    ],
)
def test_what_was_offered_and_turned_down_is_refused(text: str, after: str) -> None:
    at = text.index("talks")
    assert in_words(text, at, at + 5, "proposed") == after


@pytest.mark.parametrize(
    ("text", "trigger", "after"),
    [
        ("The meeting between Dahl and Novak set for Monday was cancelled.", "meeting", "cancelled"),
        ("Talks of Dahl and Novak, due on 20 May, were called off.", "Talks", "cancelled"),
        ("A call of Dahl and Novak that had been scheduled for Friday was scrapped.", "call", "cancelled"),
        ("The meeting of Dahl and Novak ended after a concert was cancelled.", "meeting", "planned"),
        ("The meeting with Novak, whose visit was cancelled, is set for Monday.", "meeting", "planned"),
        ("The two are to meet in Lima, the agency ATA says. A visit in May was called off.", "meet", "planned"),
        ("The meeting with Gen. Novak in the U.S. in May was called off.", "meeting", "cancelled"),
        ("The meeting was postponed to June.", "meeting", "planned"),
        ("Dahl had been due to meet Novak.", "meet", "cancelled"),
        ("She'd been scheduled to hold talks with Novak.", "talks", "cancelled"),
        ("Dahl was due to meet Novak.", "meet", "planned"),
    ],
)
def test_what_was_called_off_is_cancelled_whatever_stands_between(text: str, trigger: str, after: str) -> None:
    assert in_words(text, text.index(trigger), text.index(trigger) + len(trigger), "planned") == after


def test_what_was_moved_to_another_day_is_planned_for_it() -> None:
    text = "The call with Novak had been moved to Friday."
    times = resolve_times(find_times(text), published=PUBLISHED, text=text)
    assert [t.value for t in times if t.span.text == "Friday"] == ["2031-05-16"]
    assert status(text, "call", "held", "Friday") == ("planned", True)
    assert status("The call was put off to a later day.", "call", "cancelled") == ("cancelled", False)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The talks were to be held in Osk in May, officials say, but they were called off.", "cancelled"),
        ("The talks with Dahl were to begin in May but have been postponed.", "cancelled"),
        ("The talks with Dahl were to begin in May but have been postponed to June.", "planned"),
        ("The talks were to be held in Osk in May.", "planned"),
    ],
)
def test_what_was_to_be_held_but_was_called_off_is_cancelled(text: str, after: str) -> None:
    assert status(text, "talks", "planned")[0] == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("An earlier round of talks, in Osk in May, ended without a communiqué.", "held"),
        ("The talks between them had concluded with a joint paper.", "held"),
        ("The talks ended abruptly on Monday.", "cancelled"),
        ("The talks, which ended a war, were called off.", "cancelled"),
    ],
)
def test_what_ended_without_a_result_was_held(text: str, after: str) -> None:
    assert status(text, "talks", "cancelled")[0] == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The talks between Dahl and Novak, suspended in August, will reopen in Oslo on Friday.", "planned"),
        ("The talks that were called off in May are now to be held in June.", "planned"),
        ("The talks with Novak, broken off last spring, resumed on Monday.", "held"),
        ("The talks with Novak, broken off last spring, remain deadlocked.", "cancelled"),
        ("The talks, suspended in August, were a failure. A council of elders will reopen in May.", "cancelled"),
    ],
)
def test_what_was_broken_off_and_goes_on_is_not_cancelled(text: str, after: str) -> None:
    assert status(text, "talks", "cancelled")[0] == after


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Dahl spoke to Novak on Monday. Oslo described the half-hour video call as cordial.", "video"),
        ("Dahl spoke to Novak on Monday. Oslo released a video of the call.", "call"),
        ("Dahl spoke to Novak after the video conference of the council. Oslo was content.", "call"),
        ("Dahl spoke to Novak by telephone. Oslo had asked for the video call of the council to wait.", "call"),
    ],
)
def test_a_call_that_another_sentence_names_a_video_call_is_one(text: str, mode: str) -> None:
    told = (0.9, tuple(0.9 if m == "call" else 0.01 for m in MODES))
    draft = Draft(Argument(5, 10, 0.9), "call", "held", False, 0.9, [], None, None, modes=[told])
    draft.statuses = [(0.9, tuple(float(s == "held") for s in STATUSES))]
    draft.evidence = {(0, text.index(". ") + 1), (text.index("Oslo"), len(text))}
    settle(draft, text, date.fromisoformat(PUBLISHED), False, None)
    assert draft.mode == mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The ministers meet in Oslo, with Novak joining by video link.", "meeting"),
        ("The ministers meet in Oslo. Novak joined the meeting by video link.", "meeting"),
        ("The ministers meet by video link, with Novak joining by telephone.", "video"),
        ("The ministers hold a virtual meeting, with Novak joining by video link.", "video"),
    ],
)
def test_who_joins_by_video_makes_no_video_call_of_a_meeting(text: str, mode: str) -> None:
    at = text.index("meet")
    told = (0.9, tuple(0.6 if m == "video" else 0.3 if m == "meeting" else 0.01 for m in MODES))
    draft = Draft(Argument(at, at + 4, 0.9), "video", "planned", False, 0.9, [], None, None, modes=[told])
    draft.statuses = [(0.9, tuple(float(s == "planned") for s in STATUSES))]
    draft.evidence = {(0, len(text))}
    settle(draft, text, date.fromisoformat(PUBLISHED), False, None)
    assert draft.mode == mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Dahl expects to speak with Novak soon.", "unknown"),
        ("Dahl expects to speak with Novak at the summit.", "meeting"),
    ],
)
def test_who_will_speak_does_not_meet_where_nothing_says_so(
    monkeypatch: pytest.MonkeyPatch, text: str, mode: str
) -> None:
    monkeypatch.setattr(settling, "weigh", lambda *_: 0.5)
    at = text.index("speak")
    told = (0.9, tuple(0.6 if m == "meeting" else 0.3 if m == "unknown" else 0.01 for m in MODES))
    draft = Draft(Argument(at, at + 5, 0.9), "meeting", "planned", False, 0.9, [], None, None, modes=[told])
    draft.statuses = [(0.9, tuple(float(s == "planned") for s in STATUSES))]
    draft.evidence = {(0, len(text))}
    settle(draft, text, date.fromisoformat(PUBLISHED), False, None)
    assert draft.mode == mode


def test_what_will_be_during_a_visit_was_not_on_the_day_of_arrival() -> None:
    text = "Dahl flew in on Monday for a visit during which he is to meet Novak."
    assert status(text, "meet", "planned", "Monday") == ("planned", False)


@pytest.mark.parametrize(
    ("text", "trigger", "before", "after"),
    [
        ("It was not clear if they had planned to meet.", "meet", "refused", "proposed"),
        ("It is unclear whether the two will meet in Osk.", "meet", "planned", "proposed"),
        ("It is not yet known whether Dahl will hold a meeting with Novak.", "meeting", "planned", "proposed"),
        ("It is unclear whether they had met.", "met", "held", "held"),
        ("It is unclear whether the talks in Osk will end well.", "talks", "held", "held"),
        ("It is clear whether they will meet. They met.", "met", "held", "held"),
        ("Dahl and Novak have scheduled an emergency meeting.", "meeting", "ongoing", "planned"),
        ("Dahl and Novak have scheduled exercises. They met.", "met", "held", "held"),
        ("It led Dahl to shelve a state visit.", "visit", "planned", "cancelled"),
        ("Dahl scrapped his planned trip to Osk.", "trip", "planned", "cancelled"),
        ("Dahl did not scrap his trip.", "trip", "planned", "planned"),
        ("In May, Dahl canceled Ida Lind's trip to Osk.", "trip", "held", "cancelled"),
        ("Dahl is likely to visit Osk next year.", "visit", "planned", "proposed"),
        ("Dahl is willing to meet Novak.", "meet", "planned", "proposed"),
        ("Dahl may hold a brief meeting with Novak.", "meeting", "planned", "proposed"),
        ("Dahl renewed his invitation to Novak to visit Osk.", "visit", "planned", "proposed"),
        ("Dahl accepted his invitation to visit Osk.", "visit", "planned", "planned"),
        ("Dahl is to meet Novak.", "meet", "planned", "planned"),
        ("Dahl is ready. He will meet Novak.", "meet", "planned", "planned"),
        ("Dahl threatened to cancel his trip.", "trip", "planned", "planned"),
        ("Dahl might cancel the trip.", "trip", "planned", "planned"),
    ],
)
def test_what_is_open_arranged_or_shelved(text: str, trigger: str, before: str, after: str) -> None:
    assert status(text, trigger, before)[0] == after


@pytest.mark.parametrize(
    ("text", "trigger", "after"),
    [
        ("Dahl dispatched her envoy to meet Novak.", "dispatched", "planned"),
        ("Dahl sent Lind to Osk to hold talks with Novak.", "sent", "planned"),
        ("Dahl had sent Lind to Osk to hold talks with Novak.", "sent", "held"),
        ("Dahl sent Novak a letter to thank him.", "sent", "held"),
        ("Dahl was sent to meet Novak.", "sent", "held"),
        ("Dahl dispatched her envoy to meet Novak.", "meet", "planned"),
        ("Dahl sent her envoy to meet Novak.", "meet", "held"),
        ("In 2019 Dahl dispatched her envoy to meet Novak.", "dispatched", "held"),
    ],
)
def test_an_errand_is_still_to_be_run(text: str, trigger: str, after: str) -> None:
    assert status(text, trigger, "held")[0] == after


@pytest.mark.parametrize(
    ("text", "trigger", "before", "after"),
    [
        ("Dahl left early and did not meet Novak as had been planned.", "meet", "denied", "cancelled"),
        ("Dahl was unable to meet Novak in Osk as scheduled.", "meet", "refused", "cancelled"),
        ("Dahl did not meet Novak in Osk.", "meet", "denied", "denied"),
        ("Dahl met Novak in Osk as planned.", "met", "held", "held"),
        ("Dahl and Novak paused their talks on Friday.", "their talks", "held", "cancelled"),
        ("Talks of Veld and Orland on the dam have been put on hold.", "Talks", "ongoing", "cancelled"),
        ("The talks of Veld and Orland broke down on Monday.", "talks", "held", "cancelled"),
        ("The talks of Veld and Orland broke up on Monday.", "talks", "held", "held"),
        ("The talks of Veld and Orland, who had suspended a treaty, went on.", "talks", "held", "held"),
    ],
)
def test_what_was_planned_and_not_done_or_put_on_hold_is_cancelled(
    text: str, trigger: str, before: str, after: str
) -> None:
    at = text.index(trigger)
    assert in_words(text, at, at + len(trigger), before) == after


def test_how_the_last_one_went_tells_that_it_is_over() -> None:
    text = "Dahl will call Novak today. The last call, on Monday, lasted an hour."
    assert status(text, "last call", "planned", "Monday") == ("held", True)
    text = "Dahl will call Novak today. The call, on Monday, will last an hour."
    assert status(text, "call, on", "planned", "Monday")[0] == "planned"


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("On his way home Dahl stopped in Tarsund for talks with Novak.", "cancelled", "held"),
        ("Dahl, who visited Tarsund for talks with Novak on Sunday, asked for more.", "cancelled", "held"),
        ("Dahl flew to Tarsund for brief talks with Novak.", "refused", "held"),
        ("Dahl flew to Tarsund for talks with Novak that were called off.", "cancelled", "cancelled"),
        ("Dahl travelled to Tarsund for talks with Novak, but fell ill.", "cancelled", "cancelled"),
        ("Dahl would have flown to Tarsund for talks with Novak.", "cancelled", "cancelled"),
    ],
)
def test_whoever_went_somewhere_for_an_occasion_had_it(text: str, before: str, after: str) -> None:
    at = text.index("talks")
    assert in_words(text, at, at + len("talks"), before) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Dahl and Novak signed nothing, but agreed to meet again in June.", "planned"),
        ("The two agreed to hold another meeting in June.", "planned"),
        ("Novak has not agreed to meet again.", "proposed"),
        ("Dahl would be glad if Novak agreed to meet again.", "proposed"),
        ("Dahl asked Novak to meet again.", "proposed"),
    ],
)
def test_what_was_agreed_is_planned(text: str, after: str) -> None:
    trigger = "meeting" if "meeting" in text else "meet again"
    at = text.index(trigger)
    assert in_words(text, at, at + len(trigger), "proposed") == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Dahl flew home, ending his three-day trip to Orland.", "held"),
        ("Dahl ended talks before the trip was called off.", "cancelled"),
        ("Dahl made the trip after Lind had called off her plans.", "held"),
        ("Dahl would have made the trip.", "cancelled"),
        ("Dahl kicked off a four-day trip to Orland.", "held"),
        ("Dahl cut short his trip.", "cancelled"),
    ],
)
def test_what_came_to_its_end_was_held(text: str, after: str) -> None:
    assert status(text, "trip", "cancelled")[0] == after
