"""Who was there, too: "Minister A, B and C were also present" names people of the contact told right before.

Contacts come in, and have those people in them afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side

NEAR = 3  # sentences before who was present in which the contact is told
MANY = 100  # sentences of that kind in a text, at most
SURE = 0.9  # probability that they took part
_WHAT = (
    r"(?:meeting|talks|reception|audience|session|discussions|negotiations|dinner|lunch|(?P<call>call|phone\s+call"
    r"|conversation))"
)
_AFAR = ("call", "video", "unknown")
_WERE = re.compile(
    rf"\s(?:(?:were|was)\s+(?:also\s+)?(?:present|in\s+attendance)\b(?!\s+(?:when|in|on|as|to)\b)|also\s+(?:attended|took\s+part\s+in|participated\s+in)\s+"
    rf"(?:the|this)\s+{_WHAT}\b)"
)
_ALSO = re.compile(
    rf"(?:Also|Others)\s+(?:present|attending|in\s+attendance|taking\s+part)(?:\s+(?:at|in|during)\s+(?:the|this)\s+{_WHAT})?"
    r"\s+(?:were|was)\s"
)
"""How a sentence begins that goes on to name them: "Also present were"."""
_LISTED = re.compile(r"(?:[^.;:“”\"\n()]|\.(?=\s[a-z])|(?<=\b[A-Z])\.|(?<=Dr|Mr|St|Lt)\.|(?<=Gen|Mrs|Col)\.)*\Z")
"""What a sentence may hold before that: a row of names and offices, and no clause of its own."""


def with_those_present(drafts: Sequence[Draft], cast: Cast, sentences: Sentences) -> None:
    """Add to each contact who is told to have been present at it by a sentence that tells of nothing else."""
    for said in islice(_said(cast.text), MANY) if drafts else ():
        home = sentences.at(said.start())
        low, high = sentences.span(said.start())
        fit = [d for d in drafts if d.status in ("held", "ongoing") and (not said["call"] or d.mode in _AFAR)]
        told = [(max(_sentences(d, sentences, home), default=-1), -i) for i, d in enumerate(fit)]
        last, number = max(told, default=(-1, 0))
        if last < 0 or home - last > NEAR or any(low <= d.trigger.start < high for d in drafts):
            continue
        draft = fit[-number]
        inverted = said.re is _ALSO
        listed = (said.end(), high - 1) if inverted else (low, said.start())
        if (inverted and said.start() > low) or not _LISTED.match(cast.text, *listed):
            continue
        added = _named(draft, cast, *listed)
        if added:
            draft.parties = sorted([*draft.parties, *added], key=lambda p: (p.start, p.actor))
            draft.evidence.add((low, high))


def _said(text: str) -> Iterator[re.Match[str]]:
    """What tells who was present, in text order."""
    return iter(sorted([*_WERE.finditer(text), *_ALSO.finditer(text)], key=lambda m: m.start()))


def _sentences(draft: Draft, sentences: Sentences, home: int) -> list[int]:
    """The sentences before `home` that tell of a contact."""
    return [s for at in (draft.trigger.start, *draft.told_at) if (s := sentences.at(at)) < home]


def _named(draft: Draft, cast: Cast, low: int, high: int) -> list[Side]:
    """The people of a contact's sides whom `text[low:high]` names and who are none of its people yet."""
    roles = {p.side: p.role for p in draft.parties if p.side}
    known = draft.people()
    out = []
    for number, role in enumerate(cast.roles):
        spans = sorted((a, b) for a, b, form in role.mentions if form == "name" and low <= a < high)
        side = cast.side(number)
        if role.kind == "person" and spans and number not in known and side in roles and not role.private:
            own = roles[side] if roles[side] in ("host", "guest") else "party"
            out.append(Side(number, side, own, *spans[0], None, SURE))
    return out
