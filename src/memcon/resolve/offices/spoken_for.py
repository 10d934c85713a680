"""Whose readout a text is that names no publisher, by what its own official is told to have said in his state's name.

"The Prime Minister spoke to President Roe of Chile … The Prime Minister underlined the UK's support": he is the United
Kingdom's. "The Secretary General met … at NATO Headquarters": he is NATO's.

A text comes in, a state or a body goes out.
"""

from __future__ import annotations

import re
from itertools import chain

from memcon.resolve.offices.international import heads_body
from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.words.countries import StateMention, body_of, state_name, states_in

HEAD = 1200  # characters at the beginning of a text within which its official acts
REACH = 6000  # characters within which is told what he said
_WORD = r"[A-Z][\w’'-]*"
_OFFICE = rf"[Tt]he\s(?P<office>{_WORD}(?:\s(?:(?:of|for|and|the)\s){{0,2}}{_WORD}){{0,6}})"
_ACTS = re.compile(
    rf"(?:^|\n|[.,]\s){_OFFICE}(?:,\s[^,.\n]{{3,60}},)?\s(?:(?:has|had|also|today|yesterday|this\s\w+|\w+ly)\s){{0,2}}"
    r"(?:met|meets|spoke|speaks|talked|received|receives|hosted|welcomed|held|holds|had|called|hosts|will)\b"
)
"""The official of a text, by an office of no state: "The Prime Minister spoke"."""
_FOR = re.compile(
    rf"{_OFFICE}\s(?:[a-z][^.;\n“”\"]{{0,120}}?\s(?:and|,)\s)?"
    r"(?:(?:also|then|again|further|once more|both|and)\s|[a-z]+ly\s){0,2}"
    r"(?:underlin|underscor|reaffirm|re-affirm|reiterat|stress|express|convey|set\sout|emphasi[sz]|restat|confirm|outlin"
    r"|affirm|offer|pledg|highlight|repeat|made\sclear|shar|assur|explain|present|re-?stat)[a-z]*\s"
    r"(?:[^.;\n“”\"]{0,80}?\s)?(?P<state>(?:[Tt]he\s)?[A-Z][\w.]*(?:\s(?:of\s|and\s|the\s)*[A-Z][\w.]*){0,4})['’]s?\s"
    r"(?:[a-z-]+\s(?:and\s)?){0,3}"
    r"(?:support|commitment|solidarity|position|condolences|readiness|concerns?|determination|intention|views?|interest"
    r"|resolve|backing|policy|priorities|appreciation|gratitude|desire|willingness|opposition|condemnation|pledge|stance"
    r"|thanks|sympathy|sympathies|expectations?|plans?|offer|approach|hopes?|wish)\b"
)
"""What an official says in the name of his state: "The Prime Minister underlined the UK's steadfast support"."""
_WOULD = re.compile(
    rf"{_OFFICE}\s(?:(?:also|then)\s)?(?:said|stated|announced|promised|made\sclear|pledged|added)\s(?:that\s)?"
    r"(?P<state>(?:the\s)?[A-Z][\w.]*(?:\s(?:of\s|and\s|the\s)*[A-Z][\w.]*){0,4})\s(?:would|will|stands?|stood)\s"
)
"""What an official says that his state will do: "The Chancellor said Germany would send"."""
_OF = re.compile(r"[A-Z][\w’'-]*\s(?:of|from)\s(?:the\s)?\Z")
_TITLED = re.compile(
    r"(?:['’]s?)?\s(?:[A-Z]\w+\s){0,2}(?i:counterpart|president|prime|premier|foreign|defen[cs]e|minister|ambassador|envoy"
    r"|king|queen|chancellor|secretary|officials?|delegation|government)\b"
)
_HEADQUARTERS = re.compile(
    r"\b(?:at|in)\s(?:the\s)?(?P<body>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}?)(?:['’]s?)?\s(?:[Hh]eadquarters|HQ|[Ss]ecretariat)\b"
)


def state_spoken_for(text: str) -> str | None:
    """The state whose official, of whom a text tells by his office alone, speaks in its name there; None where none is.

    A state whose officials are named as its own, "the President of Chile", is the other side's.
    """
    offices = _offices(text)
    if not offices:
        return None
    found = set()
    for match in chain(_FOR.finditer(text, 0, REACH), _WOULD.finditer(text, 0, REACH)):
        states = states_in(match["state"])
        named = match["office"]
        whole = len(states) == 1 and states[0].form == "name" and state_name(states[0].code) is not None
        if whole and any(o == named or o.startswith(f"{named} ") or o.endswith(f" {named}") for o in offices):
            found.add(states[0].code)
    if len(found) != 1:
        return None
    code = found.pop()
    return None if any(m.code == code and _is_of_official(m, text) for m in states_in(text[:REACH])) else code


def house_of(text: str) -> str | None:
    """The state in whose parliament the turns of a transcript were spoken, by what members call each other there."""
    found = {state for words, state in _HOUSES if words.search(text, 0, REACH)}
    return found.pop() if len(found) == 1 else None


_HOUSES = (
    (
        re.compile(
            r"\bForeign, Commonwealth (?:and|&) Development\b|\b[Hh]on\. (?:and learned |and gallant )?Friend\b"
        ),
        "GBR",
    ),
    (re.compile(r"\b(?:Dáil|Seanad)\b|^(?:The )?(?:Tánaiste|Taoiseach)\b[^\n:]{0,80}:", re.MULTILINE), "IRL"),
    (re.compile(r"\A[^\n]*\b(?:LOK|Lok|RAJYA|Rajya) (?:SABHA|Sabha)\b"), "IND"),
)
"""What is said in one state's parliament alone, or heads its record."""


def body_met_at(text: str) -> str | None:
    """The body of states whose Secretary-General, called no more than that, received at its headquarters."""
    if not any(heads_body(office) for office in _offices(text)):
        return None
    named = (body_of(match["body"]) for match in _HEADQUARTERS.finditer(text, 0, REACH))
    bodies = {body.name for body in named if body is not None and body.kind == "organization"}
    return bodies.pop() if len(bodies) == 1 else None


def _offices(text: str) -> set[str]:
    """The offices of no state whose holders meet or call somebody at the beginning of a text."""
    found = {match["office"] for match in _ACTS.finditer(text, 0, HEAD)}
    return {o for o in found if (office_kind(o) or o == "Secretary" or heads_body(o)) and not states_in(o)}


def _is_of_official(mention: StateMention, text: str) -> bool:
    """True for a state's name that tells whose an office is."""
    return bool(_OF.search(text, max(0, mention.start - 60), mention.start) or _TITLED.match(text, mention.end))
