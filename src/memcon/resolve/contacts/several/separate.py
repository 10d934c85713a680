"""A second half with an occasion of its own: "X pressed A in a meeting, and told B in a separate meeting that".

The drafts of one sentence come in; whom each half names is of its own occasion, and who did both is of both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

_JOINT = re.compile(
    r",?\s(?:and|while|but)\s(?:(?:he|she)\s)?(?:(?:later|also|then|had)\s){0,2}"
    r"(?:told|asked|urged|pressed|warned|assured|informed|met|called|phoned|thanked|spoke)\s"
    r"(?:(?:with|to)\s)?(?=(?:the\s)?(?:[A-Z]|[a-z]+\s(?:[a-z]+\s)?[A-Z]))"
)
"""Where the second half begins, up to whom it names."""
_SEPARATE = re.compile(
    r"\b(?:in|at|during|on)\s(?:an?\s)?separate(?:ly)?\s(?:(?:tele)?phone\s|video\s)?"
    r"(?:call|conversation|meeting|talks|encounter|session)\b(?!\swith\b)"
)


def part_separate(read: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Leave to each occasion of such a sentence those whom its own half names, and who is the subject of both."""
    by_sentence: dict[int, list[Draft]] = {}
    for draft in read:
        by_sentence.setdefault(sentences.at(draft.trigger.start), []).append(draft)
    for number, drafts in by_sentence.items():
        low, high = sentences.starts[number], sentences.ends[number]
        apart = _SEPARATE.search(text, low, high)
        joints = [m for m in _JOINT.finditer(text, low, apart.start())] if apart else []
        if apart is None or not joints:
            continue
        cut = joints[-1].start()
        named = [p for d in drafts for p in d.parties if low <= p.start < high]
        first = min(named, key=lambda p: p.start, default=None)
        ahead = {p.actor for p in named if p.start < cut} - {first.actor if first else None}
        behind = {p.actor for p in named if cut <= p.start < high}
        if first is None or not ahead - behind or not behind - ahead - {first.actor}:
            continue
        for draft in drafts:
            second = draft.trigger.start > cut
            away = ahead - behind if second else behind - ahead
            kept = [p for p in draft.parties if p.actor not in away]
            if len({p.actor for p in kept}) > 1:
                draft.parties = kept
                draft.another = draft.another or second
