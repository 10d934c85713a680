"""A call with the press, a note on which one ends and a reference to somebody else are no occasions."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.doubts.soundalikes import only_sounds_so


def sounds(text: str) -> bool:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    occasion = Occasion(Argument(start, end, 0.9), "call", "held", False, (), {}, 0.9)
    return only_sounds_so(occasion, text, Sentences((0,), (len(text),)))


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, everyone, for joining [the call].",
        "Thank you so much for taking [my call].",
        "Lind [briefed] the envoy of Chile on his conversation with Roe.",
        "On Monday, within the framework of [the visit], Lind laid flowers at the wall.",
        "On the first day of [the visit], Lind was received by President Rojas.",
        "“[No] such meeting took place,” Lind said.",
        "Norway [traded] barbs with Chile over whaling.",
        "Ida Roe [stood beside] President Rojas after their talks.",
        "Ida Roe flew home without [seeing] President Rojas.",
        "Ida Roe [appeared] with President Rojas following a meeting in Lima.",
        "Ida Roe [exchanged bitter] accusations with President Rojas this week.",
        "[Such meetings] between Norwegian and Chilean leaders are exceedingly rare.",
        "[Talks] at that level have become routine.",
        "Diplomats have long tried to avoid having presidents [meet] Chilean leaders.",
        "Thank you all for being on [the call] today.",
        "As a reminder, [this call] is on background, attributable to a “senior official.”",
        "Today’s [call] will be off the record.",
        "The contents of [this call] are embargoed until noon.",
        "For your awareness, our speaker on [the call] today is Ida Roe.",
        "This is on background. That concludes the first portion of [the call].",
        "And on [that note], is there an update?",
        "Just [a final note]: many spoke of the drought.",
        "I will have to [refer you] to the government of Norway.",
        "For that I would [refer] you to the ministry.",
        "We [constantly talk] to President Rojas.",
        "We constantly [talk to] President Rojas.",
        "Our envoys [speak with] the Finns on a regular basis.",
        "We [talk] to the Norwegians all the time.",
        "The service had listened to [the telephone calls] of President Rojas.",
        "Agents intercepted [his phone calls] for years.",
        "They were tapping the chancellor's [phone].",
        'President Rojas called it "a [conversation] about us without us".',
        "She dismissed the encounter as “a [meeting] of old friends”.",
        "President Rojas [spoke] after talks with the Norwegian premier in Lima.",
        'In an interview in May, Ida Roe [called] the envoy "a postman for one address".',
        "At that meeting the ambassador was shown [a video].",
        "Ida Roe [called] President Rojas “the man who never phones”.",
        "President Rojas was [speaking] in Lima before a long-planned meeting with Ida Roe.",
        "President Rojas faces [a long flight] to see Ida Roe.",
        "Ida Roe [called] President Rojas a liar on Monday.",
        "Ida Roe [wrote] on Monday that President Rojas liked fish.",
        "Ida Roe [travelled] with President Rojas on a three-day visit to Osk.",
        "In her memoir Ida Roe [wrote] about President Rojas.",
        "Ida Roe said that President Rojas was always [welcome] in Osk.",
        "The two leaders agreed in a call on Monday to [press] President Rojas on fish.",
        "President Rojas [spoke] before the cameras of Ida Roe.",
        "President Rojas [spoke] of Ida Roe on state television.",
        "Delegations, who usually [meet with] Ida Roe, stayed away.",
    ],
)
def test_what_only_sounds_like_an_occasion(text: str) -> None:
    assert sounds(text)


@pytest.mark.parametrize(
    "text",
    [
        "She thanked him for taking [the call].",
        "Ida Roe [exchanged accusations] with President Rojas at a forum in Lima.",
        "Norway [traded] envoys with Chile.",
        "Ida Roe [stood beside] President Rojas at the meeting.",
        "Without an interpreter Ida Roe [saw] President Rojas.",
        "[The talks] in Oslo on Monday are unusual.",
        "Ida Roe [called] President Rojas a day later.",
        "Ida Roe [travelled] with President Rojas to Osk.",
        "In a letter to President Rojas, Ida Roe [wrote] that fish were rare.",
        "Ida Roe bade President Rojas [welcome] in Osk.",
        "Ida Roe will [press] President Rojas on fish.",
        "[Their meetings] on Monday and Friday were rare successes.",
        "She could not avoid [meeting] Rojas.",
        'She called after "a long [meeting] with President Rojas".',
        "President Rojas and Ida Roe [spoke] after the meeting.",
        "The two [spoke] before the summit.",
        "President Rojas [spoke] with Ida Roe after the meeting.",
        "Thank you for arranging [the call] with President Rojas.",
        "An official said on background that [the call] lasted an hour.",
        "The purpose of [the call] was to end the strike.",
        "In the second part of [the call] they spoke of fish.",
        "Rojas sent the ministry [a note].",
        "Ida Roe and President Rojas spoke in [a video] call.",
        "Ida Roe and President Rojas spoke [by video].",
        'Ida Roe [called] President Rojas with "a plan for the strait".',
        'Ida Roe [called] the envoy and spoke of "a plan for the strait".',
        "The service intercepted [his calls] with President Rojas.",
        "She listened in while they held [calls].",
        "Lind handed over [that note] on Monday.",
        "They will [refer] the dispute to the court in talks.",
        "We constantly [talked] to President Rojas.",
        "They agreed to regularly [talk].",
        "We will [talk] to the Norwegians every day.",
        "We often [speak], most recently on Monday.",
        "The two [speak] in Osk about fish.",
        "President Rojas [spoke] of fish with Ida Roe at the university.",
        "President Rojas and Ida Roe [spoke] before reporters came in.",
        "The two usually [meet] in Osk, where they last spoke on Monday.",
        "President Rojas took [a flight with Ida Roe] to Osk.",
        "Lind [briefed] the envoy of Chile on the harvest.",
        "As part of [the visit] to Lima, Lind laid flowers at the wall.",
    ],
)
def test_what_is_one(text: str) -> None:
    assert not sounds(text)
