"""What never came about: a draft of an occasion comes in, and whether its words only imagine it goes out.

"Had X met Y, the war might have ended", "he could have called her", "they nearly met": no contact is reported there.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

REACH = 250  # characters around a trigger in which its clause and what would have come of it are looked for
_VERB = re.compile(
    r"(?:met|spoken|talked|called|phoned|telephoned|visited|seen|received|hosted|written|held|invited)\b"
)
"""Participles that tell of an occasion; "had a good meeting" has none."""
_MODAL = re.compile(
    r"\b(?P<modal>would|could|should|might|ought\s+to|need)(?:\s+not|n[’']t)?\s+(?:\w+ly\s+|also\s+|at\s+least\s+)?"
    r"have\s+(?:\w+ly\s+|also\s+|been\s+|first\s+)*\Z"
)
_NEARLY = re.compile(r"\b(?:nearly|almost|all\s+but)\s+\Z")
_WHO = r"(?:[^,;:.?!()“”\"\n]|(?<=Mr)\.|(?<=Ms)\.|(?<=Mrs)\.|(?<=Dr)\.|(?<=Gen)\.|(?<=Sen)\.){1,90}"
_HAD = re.compile(rf"(?:^|[,;:—–(\"“]\s*|\b(?:and|but|that)\s+)[\"“]?[Hh]ad\s+(?!been\b|to\b){_WHO}\s\Z")
_IF = re.compile(
    rf"\b(?:[Ii]f(?:\s+only)?|[Ss]upposing|as\s+though)\s+{_WHO}(?:\shad|[’']d)\s+(?:not\s+|never\s+|only\s+|ever\s+)?\Z"
)
_IF_LET = re.compile(
    r"\b[Ii]f\s+(?:[\w’'.-]+\s+){1,5}(?:lets?|allow(?:s|ed)?|permit(?:s|ted)?)\s+(?:[\w’'.-]+\s+){1,9}?(?:to\s+)?\Z"
)
"""What would be if somebody let another come: "weak if Norway let X | visit"."""
_SEES_IN = re.compile(
    r"(?:saw|sees?)\s+(?:in\s+(?=(?:[a-z]+\s+){0,3}[A-Z][^.;:\n]{2,60}?\s(?:an?|the|no|little|someone|somebody)\s)|\S+\s+as\s)"
)
"""Who only thinks of somebody: "saw in X a leader", "sees X as a rival"."""
_ASKS = re.compile(
    r"(?:Has|Have|Had|Did|Do|Does|Will|Would|Can|Could|Is|Are|Was|Were|Should|When|Where|Who|Why|How|What)\b[^.!?:\n]{5,160}\?"
)
"""A question that is a line of its own; who asks in a talk has a label before it."""
_CONSEQUENCE = re.compile(r"\b(?:would|could|might)(?:\s+(?:not|never|well|\w+ly)|n[’']t)?\s+(?:have|be)\b")


_YOU = re.compile(r"\byou(?:r)?\b")
_YES = re.compile(
    r"\s*[“\"]?(?:Yes|Of\scourse|Indeed|Certainly|Absolutely|Naturally|(?:I|We)\s(?:did|have|had|met|spoke|saw)|That(?:['’]s|\sis)\s(?:right|correct|true)"
    r"|Correct|Right)\b"
)
_TAKES_FOR_GRANTED = re.compile(r"(?:When|Where|Why|How|What)\b[^?\n]{0,40}\b(?:did|was|were)\s(?:you|your)\b")


def _is_so(text: str, low: int, high: int) -> bool:
    """True where who is asked says yes, "Did you meet him?" – "Yes", or a question takes for granted that he did."""
    if _YOU.search(text, low, high) is None:
        return False
    return _TAKES_FOR_GRANTED.match(text, low, high) is not None or _YES.match(text, high) is not None


def is_unreal(draft: Draft, text: str, sentences: Sentences) -> bool:
    """True where the words before a trigger's verb only imagine that it came about, or nearly did.

    So it is where a heading asks for it: "Has X met Y?" over the answer.

    What was planned and fell through, "would have met on Monday but for the storm", is told as cancelled.
    """
    start = draft.trigger.start
    if _SEES_IN.match(text, start):
        return True
    low, high = sentences.span(start)
    if draft.mode == "visit" and _IF_LET.search(text, max(low, start - REACH), start):
        return True
    alone = text[low - 1 : low] in ("", "\n") and text[high : high + 1] == "\n"
    if alone and _ASKS.fullmatch(text, low, high) and not _is_so(text, low, high):
        return True
    if draft.status in ("cancelled", "refused", "denied") or _VERB.match(text, start) is None:
        return False
    before = text[max(low, start - REACH) : start]
    modal = _MODAL.search(before)
    if modal is not None:
        return modal["modal"] in ("could", "should") or draft.status not in ("planned", "proposed")
    if _NEARLY.search(before):
        return True
    imagined = _HAD.search(before) is not None or _IF.search(before) is not None
    return imagined and _CONSEQUENCE.search(text, max(low, start - REACH), min(high, start + REACH)) is not None
