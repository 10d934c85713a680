"""Sentences as news most often has them: each tells one contact of the two states, of its mode and status."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

PAIRS = (
    ("Norwegian Foreign Minister Kari Lund", "Chilean President Diego Rojas"),
    ("Norway's prime minister, Kari Lund,", "her Chilean counterpart, Diego Rojas"),
)


@pytest.mark.parametrize(
    ("sentence", "mode", "status"),
    [
        ("{a} met {b} in Oslo on Tuesday.", "meeting", "held"),
        ("{a} held talks with {b} on Tuesday.", "talks", "held"),
        ("{a} spoke by phone with {b} on Tuesday.", "call", "held"),
        ("{a} had a telephone conversation with {b} on Tuesday.", "call", "held"),
        ("{a} phoned {b} on Tuesday.", "call", "held"),
        ("{a} had a phone call with {b}.", "call", "held"),
        ("{a} conferred with {b} on Tuesday.", "meeting", "held"),
        ("{a} sat down with {b} on Tuesday.", "meeting", "held"),
        ("{a} exchanged views with {b} on Tuesday.", "meeting", "held"),
        ("{a} will meet {b} next Tuesday.", "meeting", "planned"),
        ("{a} is to meet {b} on Friday.", "meeting", "planned"),
        ("{a} is scheduled to hold talks with {b} on Friday.", "talks", "planned"),
        ("{a} refused to meet {b}.", "meeting", "refused"),
        ("{a} cancelled a meeting with {b}.", "meeting", "cancelled"),
        ("{a} postponed her meeting with {b}.", "meeting", "cancelled"),
        ("{a} received {b} in Oslo on Tuesday.", "meeting", "held"),
        ("{a} hosted {b} for talks in Oslo on Tuesday.", "talks", "held"),
        ("{a} welcomed {b} to Oslo on Tuesday.", "meeting", "held"),
        ("{a} had lunch with {b} on Tuesday.", "meeting", "held"),
        ("{a} dined with {b} on Tuesday.", "meeting", "held"),
        ("{a} held a video conference with {b} on Tuesday.", "video", "held"),
        ("{a} wrote to {b} on Tuesday.", "message", "held"),
        ("{a} sent a letter to {b} on Tuesday.", "message", "held"),
        ("{a} sent a message to {b} on Tuesday.", "message", "held"),
        ("{a} summoned {b} on Tuesday.", "meeting", "held"),
        ("{a} briefly met {b} on the sidelines of the summit in Geneva.", "meeting", "held"),
        ("{a} bumped into {b} at the summit in Geneva.", "meeting", "held"),
        ("{a} visited Santiago on Tuesday and met {b}.", "meeting", "held"),
        ("{a} travelled to Santiago for talks with {b}.", "talks", "held"),
        ("{a} flew to Santiago to meet {b}.", "meeting", "held"),
        ("{a} discussed fisheries with {b} on Tuesday.", "unknown", "held"),
        ("{a} told {b} in a phone call on Tuesday that the border would stay open.", "call", "held"),
        ("{a} called {b} on Tuesday to discuss fisheries.", "call", "held"),
        ("{a} has been in contact with {b} about fisheries.", "call", "held"),
        ("{a} negotiated with {b} in Geneva on Tuesday.", "talks", "held"),
        ("{a} and {b} met in Oslo on Tuesday.", "meeting", "held"),
        ("{a} and {b} spoke on Tuesday.", "call", "held"),
        ("{a} and {b} agreed by phone on Tuesday to reopen the border.", "call", "held"),
        ("{a} and {b} held a meeting on Tuesday.", "meeting", "held"),
        ("A meeting between {a} and {b} took place on Tuesday.", "meeting", "held"),
        ("In a phone call on Tuesday, {a} and {b} discussed fisheries.", "call", "held"),
        ("During a meeting on Tuesday, {a} urged {b} to open the border.", "meeting", "held"),
        ("At a meeting in Oslo on Tuesday, {a} and {b} discussed fisheries.", "meeting", "held"),
        ("{a} denied having met {b}.", "meeting", "denied"),
        ("{a} proposed a meeting with {b}.", "meeting", "proposed"),
        ("{a} invited {b} to Oslo.", "visit", "proposed"),
        ("{a} accepted an invitation to meet {b}.", "meeting", "planned"),
        ("{a} was received by {b} in Santiago on Tuesday.", "meeting", "held"),
        ("{a} was briefed by {b} on Tuesday.", "meeting", "held"),
        ("{a} thanked {b} in a call on Tuesday.", "call", "held"),
        ("{a} congratulated {b} by phone on Tuesday.", "call", "held"),
        ("{a} had a bilateral meeting with {b} on Tuesday.", "meeting", "held"),
        ("{a} met separately with {b} on Tuesday.", "meeting", "held"),
        ("{a} paid a visit to {b} on Tuesday.", "visit", "held"),
        ("{a} met virtually with {b} on Tuesday.", "video", "held"),
        ("{a} texted {b} on Tuesday.", "message", "held"),
        ("{a} held consultations with {b} on Tuesday.", "talks", "held"),
        ("{a} chaired a meeting with {b} on Tuesday.", "meeting", "held"),
        ("{a} joined {b} for a working dinner on Tuesday.", "meeting", "held"),
        ("{a} met for an hour with {b} on Tuesday.", "meeting", "held"),
        ("{a} concluded a two-day visit to Chile, where she met {b}.", "meeting", "held"),
        ("{a} spoke with {b} on the phone for 40 minutes.", "call", "held"),
        ("{a} had earlier met {b} in Lima.", "meeting", "held"),
        ("{a} called on {b} on Tuesday.", "meeting", "held"),
        ("{a} saw {b} in Oslo on Tuesday.", "meeting", "held"),
        ("{a} has met {b} three times this year.", "meeting", "held"),
        ("{a} last met {b} in May.", "meeting", "held"),
    ],
)
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_a_common_sentence(sentence: str, mode: str, status: str, one: str, other: str) -> None:
    told = sentence.format(a=one, b=other)
    memo = memcon.read_text(f"OSLO, May 7 (Northwire) - {told[:1].upper()}{told[1:]}", published="2031-05-07")
    assert [(c.mode, c.status, {p.side for p in c.participants}) for c in memo.contacts] == [
        (mode, status, {"NOR", "CHL"})
    ]
