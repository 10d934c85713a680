"""Other clauses: who only does something else beside an occasion was not at it. Candidates come in, and go out.

"X met Y a day after Z left Osk", "X met Y, whom Z has called a thief", "X, unlike Z, has met Y", "X discussed Z with
Y", "a call between X and Y angered Z": Z has no part in it, where two sides are left without him.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_WHO = r"(?P<who>[^,;:.()“”\"\n]{2,80}?)"
_DID = (
    r"(?:(?:re)?took\s+(?:office|power|over)|(?:was|were)\s+(?:re-?elected|elected|sworn\s+in|ousted|overthrown|arrested|killed|indicted|impeached|fired)"
    r"|attack(?:ed|s)|critici[sz](?:ed|es)|accus(?:ed|es)|blam(?:ed|es)|mock(?:ed|s)|denounc(?:ed|es)|condemn(?:ed|s)|left|quit|resigned|departed|won|lost|died"
    r"|order(?:ed|s)|threaten(?:ed|s)|impos(?:ed|es)|sign(?:ed|s)|launch(?:ed|es)|withdrew|withdraws|pull(?:ed|s)\s+out|walk(?:ed|s)\s+out|reject(?:ed|s)"
    r"|invad(?:ed|es)|seiz(?:ed|es)|fir(?:ed|es)|dismiss(?:ed|es)|refus(?:ed|es)|den(?:ied|ies)|vow(?:ed|s)|warn(?:ed|s)|declar(?:ed|es)|recall(?:ed|s)"
    r"|complain(?:ed|s)|object(?:ed|s)|protest(?:ed|s)|insist(?:ed|s)|demand(?:ed|s)|insult(?:ed|s)|expel(?:led|s)|tweet(?:ed|s)|cancel(?:l?ed|s)|called\s+off|announc(?:ed|es)|return(?:ed|s))"
)
_BESIDE = re.compile(
    rf"\b(?:when|while|as|after|before|since|because|until|although|though)\s+{_WHO}\s+(?:has\s+|had\s+)?(?:[a-z]+ly\s+)?{_DID}\b[^,;:.“”\"\n]{{0,120}}"
)
"""What somebody else did at the time, before it or since: "a day after | Z | left Osk"."""
_WHOM = re.compile(
    rf",?\s+whom\s+{_WHO}\s+(?:has|had|have|once|later|recently|repeatedly|often|[a-z]+ed)\b[^,;:.“”\"\n]{{0,80}}"
)
"""Whom another did something to: "met Y, whom | Z | has called a thief"."""
_UNLIKE = re.compile(
    rf"(?:\b(?:[Uu]nlike|[Aa]s\s+opposed\s+to|[Ii]n\s+contrast\s+(?:to|with))|(?<=[.\n]\s)Like|\ALike)\s+{_WHO}(?=,|\s+(?:before|has|had|did|does)\b)"
)
"""With whom somebody is compared: "X, unlike | Z |, has met Y"."""
_AIM = re.compile(
    r"\bto\s+(?:press|pressure|urge|isolate|confront|counter|punish|support|help|back|arm|condemn|contain|oust|remove|sanction|persuade|convince|push|warn"
    rf"|deter|defeat|fight|topple|replace|challenge)\s+{_WHO}(?=[,;:.\n]|\s+(?:to|on|over|about|for|in|with|into|if|and)\b|\Z)"
)
"""On what others agree or talk that is to be done to somebody: "agreed in a call to press | Z"."""
_ACCUSES = re.compile(
    r",\s+(?:accused|criticized|criticised|condemned|blamed|denounced|slammed|mocked|lambasted|berated)\s+"
    rf"{_WHO}(?=[,;:.\n]|\s+(?:of|for|over|on|as|in|after|because)\b|\Z)"
)
"""Of whom somebody speaks ill beside an occasion: "X, speaking after talks with Y, accused | Z | of lying"."""
_SIGNED = re.compile(
    r"\band\s+(?:(?:later|then|also)\s+)?(?:issued|released|signed|adopted|published|concluded|initialled|announced)\s+(?:an?|the|several|two)\s[^,;:.()“”\"\n]{2,120}?"
    r"\swith\s+(?P<who>[^,;:.()“”\"\n]{2,120})"
)
"""With whom somebody put out a paper beside a call: "phoned Y and issued a joint statement with | Z"."""
_PUT_OUT = re.compile(
    r"\b(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[eé]|[Aa]ppeal|[Aa]nnouncement|[Pp]roposal|[Ii]nitiative|[Cc]ommitments?|[Aa]greement)\s"
    r"(?:(?:issued|made|signed|announced|released|adopted|published|reached|concluded)\s)?by\s(?:the\s|then\s)?"
    r"(?:(?:(?!\b(?:on|in|at|to|for|with|who|which|that|and)\b)[\w’'.-]+)\s){0,6}(?:and\s(?:the\s)?(?:[A-Z][\w’'.-]*\s){0,4})?\Z"
)
"""What leads to who put out a paper of which others talk: "discuss the Joint Statement by Presidents | X | and | Y"."""
_HELD_DURING = re.compile(
    r"\s(?:took\splace|was\s(?:also\s)?held|is\s(?:being\s)?held|will\sbe\sheld|will\stake\splace)\s(?:[\w,]+\s){0,4}?"
    r"(?:during|on\sthe\s(?:sidelines|margins)\sof|within\sthe\sframework\sof|as\spart\sof|ahead\sof|after|before)\s"
)
"""What leads from a meeting to the greater one beside it, of whose people not all were there."""
PAPER = 110  # characters before a name in which it stands
_TALK = re.compile(
    r"(?:[\w-]+\s+){0,3}(?:calls?|talks|meetings?|conversations?|discussions?|met|spoke|spoken|talked|agreed)(?:\s+with)?"
)
_DAYS_AFTER = re.compile(
    r"\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before)\s+"
    rf"{_WHO}\s+(?:has\s+|had\s+)?(?:[a-z]+ly\s+)?(?:was|were|been|visit(?:ed|s)|came|went|flew|travell?ed|arriv(?:ed|es)|met|spoke|host(?:ed|s)|held)\b"
    r"[^,;:.“”\"\n]{0,80}"
)
"""Who was somewhere at another time: "met Y a week after | Z | visited Osk"."""
_ASKED = re.compile(r"\b[Aa]sked\s+(?P<who>(?:whether|if|about)\s+[^,;:.“”\"\n]{3,120}),")
"""What somebody was asked, before what he answered: "Asked about | Z |, X said he had met Y"."""
_ANSWER = re.compile(r"\s+[^,;:.“”\"\n]{2,90}?\s(?:said|says|replied|answered|noted|told)\b")
_SIDELINES = re.compile(
    r"\bsidelines\s+of\s+[^,;:.“”\"\n]{1,80}?\s(?:hosted|organi[sz]ed|convened|chaired|led|held|called)\s+by\s+"
    rf"{_WHO}(?=[,;:.\n]|\s+(?:on|in|at|and|last|this)\b|\Z)"
)
"""Who holds what others met beside: "on the sidelines of a forum held by | Z"."""
_BETWEEN = re.compile(r"(?:\s+[^\s,;:.()“”\"]+){0,5}\s+between\s+(?:[\w’'.-]+\s+){0,7}")
_AND = re.compile(r"(?:,[^,;:.\n]{1,60},)?\s+and\s+(?:[\w’'.-]+\s+){0,7}")
_WENT_ON = re.compile(
    r"(?:,[^,;:.\n]{1,60},)?(?:\s+(?:on\s+|last\s+|this\s+|late\s+|early\s+|in\s+)?(?:[A-Z][a-z]+|week|month|year|weekend)){0,3}"
    r"\s+(?:(?:has|have|had|also|did|would|could|will|may|might)\s+(?:not\s+)?)*(?:[a-z]+ly\s+)?"
    r"(?:[a-z]+ed|drew|led|set|put|gave|made|left|brought|sent|won|hurt|fed|met\s+with|came\s+under|is|was|are|were)\b"
)
"""What a meeting of two brought others: "a meeting between X and Y | angered Z"."""
_TAKES_PART = re.compile(
    r"\b(?:host(?:ed|s)?|attend(?:ed|s)?|join(?:ed|s)?|mediat\w+|broker\w*|chair\w*|organi[sz]ed|arranged|conven\w+|overs\w+|includ\w+|involv\w+|along|together"
    r"|witness\w*|facilitated|follow(?:ed|s)?|with)\b"
)
_DISCUSS = re.compile(r"discuss(?:ed|es|ing)?")
_TITLED = re.compile(r"\s+(?:[\w’'.-]+\s+){0,7}")
_WITH = re.compile(r"\s+with\s+(?:[\w’'.-]+\s+){0,7}")


def without_other_subjects(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without people whom their sentence names in a clause beside the occasion alone."""
    text, trigger = cast.text, occasion.trigger
    low, high = sentences.span(trigger.start)
    clauses = [
        m.span("who")
        for told in (_BESIDE, _WHOM, _UNLIKE, _DAYS_AFTER)
        for m in told.finditer(text, low, high)
        if not m.start() <= trigger.start < m.end()
    ]
    if _TALK.fullmatch(text, trigger.start, trigger.end):
        clauses += [m.span("who") for m in _AIM.finditer(text, trigger.end, high)]
    for asked in _ASKED.finditer(text, low, high):
        if asked.end() <= trigger.start:
            clauses.append(asked.span("who"))
        elif asked.start() <= trigger.start and (answer := _ANSWER.match(text, asked.end(), high)):
            clauses.append((answer.end(), high))
    clauses += [m.span("who") for m in _SIDELINES.finditer(text, trigger.start, high)]
    if occasion.mode in ("call", "video"):
        clauses += [m.span("who") for m in _SIGNED.finditer(text, trigger.end, high)]
    clauses += [m.span("who") for m in _ACCUSES.finditer(text, trigger.end, high)]
    clauses += _said_of_two(candidates, occasion, text, high)
    topic = _discussed(candidates, occasion, text)
    authors = [
        c
        for c in candidates
        if _PUT_OUT.search(text, max(0, c.party.start - PAPER), c.party.start)
        and (low <= c.party.start or not any(low <= a < high for a, *_ in cast.roles[c.party.actor].mentions))
        and not any(low <= a < trigger.start for a, *_ in cast.roles[c.party.actor].mentions)
    ]

    if (setting := _HELD_DURING.match(text, trigger.end, high)) is not None:
        candidates = [c for c in candidates if not setting.end() <= c.party.start < high]

    def is_beside(candidate: Candidate) -> bool:
        role = cast.roles[candidate.party.actor]
        if candidate is topic:
            return True
        if role.kind in ("person", "office") and candidate in authors:
            return True
        named = [a for a, *_ in role.mentions if low <= a < high] if role.kind in ("person", "office") else []
        return bool(named) and all(any(x <= a < y for x, y in clauses) for a in named)

    left = [c for c in candidates if not is_beside(c)] if clauses or topic or authors else candidates
    enough = 1 if occasion.mode == "visit" else 2  # who is visited comes in where a state is named
    return left if len({c.party.side for c in left if c.party.side and c.away == 0}) >= enough else candidates


def _said_of_two(candidates: list[Candidate], occasion: Occasion, text: str, high: int) -> list[tuple[int, int]]:
    """What is said of a meeting behind the two who had it: "a call between X and Y | drew praise from Z"."""
    end = occasion.trigger.end
    row = sorted((c.party for c in candidates if end <= c.party.start < high), key=lambda p: p.start)
    if len(row) <= 2 or not (
        _BETWEEN.fullmatch(text, end, row[0].start) and _AND.fullmatch(text, row[0].end, row[1].start)
    ):
        return []
    said = _WENT_ON.match(text, row[1].end, high)
    return [(row[1].end, high)] if said and not _TAKES_PART.search(text, row[1].end, row[2].start) else []


def _discussed(candidates: list[Candidate], occasion: Occasion, text: str) -> Candidate | None:
    """Whom others talked of: "discussed | Z | with Y"."""
    end = occasion.trigger.end
    if _DISCUSS.fullmatch(text, occasion.trigger.start, end) is None:
        return None
    behind = sorted((c for c in candidates if end < c.party.start < end + REACH), key=lambda c: c.party.start)
    if len(behind) < 2 or not _TITLED.fullmatch(text, end, behind[0].party.start):
        return None
    return behind[0] if _WITH.fullmatch(text, behind[0].party.end, behind[1].party.start) else None


REACH = 200  # characters behind "discussed" in which it is told who was discussed, and with whom
