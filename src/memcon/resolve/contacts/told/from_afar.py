"""From afar: what the words for a contact, and those around, tell of a telephone or a video link.

A contact comes in with the text; whether it was by video, and whether a mode "from afar" is another clause's, goes out.
"""

from __future__ import annotations

import re

from memcon.resolve.contacts.draft import Draft


def as_named(words: str) -> str | None:
    """How a contact was held where the very words for it say so: "phone call", "videoconference", "met virtually"."""
    if _BY_VIDEO.search(words):
        return "video"
    return "call" if _BY_PHONE.search(words) else None


def is_video_call(draft: Draft, text: str) -> bool:
    """True where another sentence than its own names a contact a video call, and none tells of the telephone."""
    if any(_TELEPHONE.search(text, a, b) for a, b in draft.evidence):
        return False
    return any(_VIDEO_CALL.search(text, a, b) for a, b in draft.evidence if not a <= draft.trigger.start < b)


def is_beside_one_from_afar(draft: Draft, text: str) -> bool:
    """True for who received a guest where another clause alone tells of a call: "X hosted Y, and his aide rang Z"."""
    start, end = draft.trigger.start, draft.trigger.end
    if not draft.others or not _IN_HIS_HOUSE.fullmatch(text, start, end):
        return False
    close = min((at for at in draft.others if at > end), default=None)
    for low, high in draft.evidence:
        if low <= start < high:
            low, high = (low, high) if close is None else (start, min(close, high))
        if _VIDEO.search(text, low, high) or _TELEPHONE.search(text, low, high):
            return False
    return True


def is_seen_nowhere(text: str, title: str | None) -> bool:
    """True where neither text nor title tell of video: "A exchanged views with B"."""
    return _VIDEO.search(text) is None and (title is None or _VIDEO.search(title) is None)


_IN_HIS_HOUSE = re.compile(r"(?:received|receives?|host(?:s|ed)?|welcomed?|visit(?:s|ed)?)\b(?:\s\w+)?")


def is_joined_by_video(draft: Draft, text: str) -> bool:
    """True where all that tells of video beside the words for a contact is that somebody joined those who met by it."""
    spans = [*draft.evidence, (draft.trigger.start - _AROUND, draft.trigger.end + _AROUND)]
    low, high = max(0, min(a for a, _ in spans)), max(b for _, b in spans)
    at = draft.trigger.start  # "took part in the summit by video link" tells how the summit itself was held
    joined = [m.span() for m in _JOINED.finditer(text, low, high) if not m.start() < at < m.end() or m["with"]]
    return bool(joined) and all(any(a <= m.start() < b for a, b in joined) for m in _VIDEO.finditer(text, low, high))


_AROUND = 600  # characters beside the words for a contact in which others tell that it was by video
_VIDEO = re.compile(
    r"video|virtual|zoom\b|online|remote|tele-?conferenc|web\s?cam|\bVTC\b|\bscreen|skype|\bteams\b|webex",
    re.IGNORECASE,
)
_BY_PHONE = re.compile(
    r"\b(?:tele)?phone[\s-](?:call|conversation|talk|discussion)s?\b|\b(?:t(?:ak(?:es?|ing|en)|ook)|plac(?:es?|ed|ing))\s+(?:an?|his|her|the)\s+call\b",
    re.IGNORECASE,
)
_BY_VIDEO = re.compile(
    r"\bvideo[\s-]?(?:conferenc(?:es?|ing)|calls?|links?|meetings?|talks|conversations?|summit)\b"
    r"|\b(?:met|meets?|meeting|speaks?|spoke|spoken)\s+virtually\b|\bvirtual\s+(?:[\w’'-]+\s+){0,3}(?:meetings?|summit|retreat)\b",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(r"\b(?:tele)?phon(?:e|ed|ing)\b", re.IGNORECASE)
_VIDEO_CALL = re.compile(
    r"\b(?:the|this|their|that)\s+(?:[\w-]+\s+){0,3}?video[\s-]?(?:calls?|conferenc(?:e|ing)|link|meeting|talks)\b",
    re.IGNORECASE,
)
"""How one sentence names a contact of which another says that the two spoke: "the half-hour video call"."""
_AFAR = r"\b(?:by|via|over|through)\s+(?:a\s+)?(?:video\S*(?:\s+(?:link|conference|call))?|zoom)"
_JOINED = re.compile(
    r"(?:\b(?P<with>with)\s[^.;:\n]{3,80}?"
    r"\b(?:joining|participating|attending|taking\s+part|dialling\s+in|dialing\s+in|connected|appearing)\b"
    r"|\b(?:joined|addressed)\s+(?:the|this|their)\s+(?:[\w-]+\s+){0,3}?"
    rf"(?:meeting|session|talks|summit|discussions?|gathering|conference)\b)[^.;:\n]{{0,60}}?{_AFAR}"
    rf"|\b(?:was|were|been)\s+joined\s+{_AFAR}"
    r"|\b(?:sh[oe]w\w*|play(?:ed|ing)|watch\w*|saw|post(?:ed|ing)|releas\w+)\s+(?:(?:him|her|them|us|me)\s+)?(?:an?|the|this)\s+(?:[\w-]+\s+){0,2}?"
    r"video(?![\s-]?(?:conferenc|call|link|meeting|talks|conversation|summit))",
    re.IGNORECASE,
)
"""Who alone is there from afar, "X joined the talks by video link", and what was only seen: "was shown a video"."""
