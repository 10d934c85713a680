"""The words at which one clause of a sentence ends and the next one begins, and those by which a clause goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.times.apart import COUNTS as COUNTED

Offsets = tuple[int, int]

OF_STATE = re.compile(
    r"[Tt]he\s+[A-Z]\w+\s+(?:(?:foreign|prime|defen[cs]e)\s+)?(?:president|premier|leader|minister|chancellor|king|emir|envoy)"
)
COUNTS = COUNTED | {"the": 1}
_BESIDES = r"(?:in\s+addition\s+to|as\s+well\s+as|on\s+top\s+of)"
JOINT = re.compile(
    rf"(?:,?\s+(?:(?:and|just|only)\s+)?(?P<count>{'|'.join(COUNTS)})\s+(?P<unit>days?|weeks?|months?)\s+(?P<way>after|before)\s+)"
    rf"|(?P<added>,?\s+(?:{_BESIDES}|(?P<then>followed\s+by|(?P<trip>"
    r"(?:as\s+part\s+of|during|on)\s+an?\s+(?:[\w-]+\s+){0,4}?(?:trip|tour)\s+that\s+(?:will\s+include|includes?|included))))\s+)"
    r"|(?P<denies>,\s+(?:denying|rejecting|dismissing|refuting)\s+(?:(?:[a-z]+\s+){0,2}(?:reports?|claims?|suggestions?|rumou?rs)\s+)?that\s+)"
    r"|,\s+(?:after|following)\s+which\s+"
    r"|(?P<under>,?\s+(?:before|after|when|as)\s+)"
    r"|(?:;\s*(?:and\s+|while\s+)?|,?\s+(?:and|while|whereas|but)\s+)",
)
_ADVERBS = r"(?:(?:also|later|then|meanwhile|earlier|afterwards|again|[\w-]+ly|(?:on\s+)?\w+day|tomorrow)\s+){0,6}"
_HELPS = (
    rf"(?:(?:has|had|have|will|would|is|was|are|were)\s+{_ADVERBS})?(?:(?:been|be|being|set|due|scheduled|expected|going|planning"
    rf"|to)\s+{_ADVERBS}){{0,4}}"
)
_DOES = (
    r"(?:(?:held|holds?|holding|paid|made|sent|had|having|have)\s+)?(?:(?:an?|another|two|three)\s+)?(?:[\w-]+\s+){0,2}"
)
_VERBAL = re.compile(rf"(?:\s*,[^,;]{{1,60}},)?\s+(?!{_ADVERBS}(?:to|{_BESIDES}|followed)\b){_ADVERBS}{_HELPS}{_DOES}")
_TRAVELS = (
    r"(?:(?:fl(?:y|ies|ew|ying)|travel\w*|go(?:es|ing)?|went|head\w*|continu\w+|proceed\w*|mov\w+|left|leaving)\s+(?:on\s+)?(?:to|for)"
    r"\s[^,;:]{1,50}?,?\s(?:to|for|where\s+s?he\s+(?:will|would|is\s+to|met|saw|held))\s+)?"
)
_WHEN = (
    r"(?:(?:(?:a|one|two|three)\s+(?:days?|weeks?|hours?|months?)\s+(?:earlier|later|before|afterwards)"
    r"|(?:on\s+|in\s+)?the\s+(?:next|following|same|previous|day)\s+(?:day|before|morning|afternoon|evening|week|month)"
    r"|today|yesterday|(?:in|at)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2}"
    r"|(?:on\s+|last\s+|late\s+on\s+)\w+day),?\s+){0,2}"
)
SAME_SUBJECT = re.compile(rf"{_WHEN}(?:s?he\s+|they\s+)?{_ADVERBS}{_HELPS}{_TRAVELS}{_DOES}")
SINCE = re.compile(rf"(?:s?he\s+)?(?:his\s+|her\s+)?{_ADVERBS}{_HELPS}{_TRAVELS}{_DOES}")
WHO = re.compile(
    rf",\s+who\s+{_ADVERBS}(?!(?:is|was|are|were)\b(?!\s+(?:(?:due|set|scheduled|expected|also)\s+)*to\s+(?!have\b)))"
)
"""What leads from somebody to what else he did."""
DID = re.compile(_HELPS + _DOES)
"""What stands between "who" and the word for what he did."""
MAIN = re.compile(
    rf"\s+{_ADVERBS}(?:is|was|will|would|has|had|meets?|met|saw|sees|sp(?:oke|eaks)|talked|held|holds|called|calls|telephoned"
    r"|phoned|received|receives|hosted|hosts|visited|wrote|flew|flies|travel(?:s|l?ed))\b"
)
"""The verb with which a sentence goes on behind its relative clause."""
COMMA = re.compile(r",(?=\s)")
DOING = re.compile(r"(?:\w+ing)\b")
GOES = re.compile(r"\b(?:visit\w*|fly|flew|travel\w*|arriv\w+|head\w*|go|went)\b")
FLIES_ON = re.compile(
    rf"s?he\s+{_ADVERBS}{_HELPS}(?:fl(?:y|ies|ew)|travel(?:s|l?ed)?|go(?:es)?|went|head(?:s|ed)?|mov(?:es?|ed)|continu(?:es?|ed))"
    r"\s+(?:on\s+)?to\s"
)
"""How a clause goes on with the next stop of a journey: "before | she flies on to Oslo, where she will see X"."""
THEM = re.compile(r"(?:\s+(?:with|to))?\s+(?:him|her|them|each\s+other)\b")
NOUN = re.compile(
    r"(?:(?:an?|another|two|three)\s+)?(?!(?:will|would|is|was|had|has|held|holds?|paid|made|sent)\b)(?:[\w-]+\s+){0,2}(?:talks?"
    r"|meetings?|calls?|conversations?|discussions?|negotiations|consultations|letters?|messages?|notes?|dinner|lunch|breakfast"
    r"|summits?|visits?|trips?)"
)
WITH = re.compile(r"\s+(?:with|from|to|between)\s+(?:the\s+|an?\s+|his\s+|her\s+)?")
SPEAKS_OF = re.compile(
    r"(?:discuss|told|tell|agree|exchang|said|express|urg|condemn|call(?:ed|s)?\s+for)", re.IGNORECASE
)
PRONOUN = re.compile(r"\b(?:he|she|they|we|I)$", re.IGNORECASE)
NEW_VERB = re.compile(
    r"(?:(?:also|later|then|separately|subsequently)\s+)?(?P<verb>met|received|telephoned|phoned)\s+(?:with\s+)?(?:the\s+)?"
)
MODE_OF = {"telephoned": "call", "phoned": "call"}
PAST = re.compile(
    r"(?:\w+\s+)?(?:met|saw|spoke|talked|telephoned|phoned|called|received|hosted|welcomed|held|had|visited)\b"
)
AHEAD = re.compile(r"\b(?:will|would|to|may|might|could|should|shall|can|not|never|n['’]t)\b")
IS_TO = re.compile(
    r"\b(?:will|shall|(?:is|are|was|were)\s+(?:(?:due|set|scheduled|expected|also)\s+)*to)\s+(?:also\s+|then\s+)?$"
)
ON_A_VISIT = re.compile(r"\bon\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}$")


def is_subject(text: str, at: int, subject: Sequence[Offsets], verb: int) -> bool:
    """True where people stand at the head of a clause, offices before them, and its verb follows them."""
    words = text[at : subject[0][0]].split()
    titled = len(words) <= 6 and all(w[:1].isupper() or w in ("the", "of", "and") or is_title_word(w) for w in words)
    listed = all(
        re.fullmatch(r"\s*(?:,|,?\s+and|of|,\s+the)?\s*", text[a[1] : b[0]]) or b[0] <= a[1]
        for a, b in pairwise(subject)
    )
    begin, end = subject[-1]
    apposed = "," in text[begin:end] and text[end : end + 2] == ", "  # "his deputy, X, | met Y"
    return titled and listed and _VERBAL.fullmatch(text, end + apposed, verb) is not None


def are_titles(text: str, start: int, end: int) -> bool:
    return all(w[:1].isupper() or is_title_word(w) for w in text[start:end].split())
