"""Other clauses: who only does something else beside an occasion was not at it. Candidates come in, and go out.

"X met Y a day after Z left Osk", "X met Y, whom Z has called a thief", "X, unlike Z, has met Y", "X discussed Z with
Y": Z has no part in it, where two sides are left without him.
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
_TALK = re.compile(
    r"(?:[\w-]+\s+){0,3}(?:calls?|talks|meetings?|conversations?|discussions?|met|spoke|spoken|talked|agreed)(?:\s+with)?"
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
        for told in (_BESIDE, _WHOM, _UNLIKE)
        for m in told.finditer(text, low, high)
        if not m.start() <= trigger.start < m.end()
    ]
    if _TALK.fullmatch(text, trigger.start, trigger.end):
        clauses += [m.span("who") for m in _AIM.finditer(text, trigger.end, high)]
    topic = _discussed(candidates, occasion, text)

    def is_beside(candidate: Candidate) -> bool:
        role = cast.roles[candidate.party.actor]
        if candidate is topic:
            return True
        named = [a for a, *_ in role.mentions if low <= a < high] if role.kind in ("person", "office") else []
        return bool(named) and all(any(x <= a < y for x, y in clauses) for a in named)

    left = [c for c in candidates if not is_beside(c)] if clauses or topic else candidates
    return left if len({c.party.side for c in left if c.party.side and c.away == 0}) > 1 else candidates


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
