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
from memcon.resolve.words.countries import states_in

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
    rf"(?:the|this)\s+{_WHAT}\b|also\s+(?:attended|took\s+part|participated|joined)(?=\.))"
)
_AS_GUEST = re.compile(
    rf"\s(?:also\s+)?(?:attended|participated|took\s+part|were\s+present|was\s+present)(?:\s+(?:in|at))?(?:\s+(?:the|this)\s+(?:[\w-]+\s+){{0,3}}?"
    rf"(?:summit|conference|{_WHAT}))?\s+as\s+(?:an?\s+)?(?:special\s+|invited\s+)?(?:observers?|guests?(?:\s+of\s+honou?r)?)\b"
)
"""How a clause tells who was there beside the sides: "representatives of Peru | attended as observers"."""
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
        inverted, guests = said.re is _ALSO, said.re is _AS_GUEST
        begin = max(low, cast.text.rfind(";", low, said.start()) + 1) if guests else low
        listed = (said.end(), high - 1) if inverted else (begin, said.start())
        if (inverted and said.start() > low) or not _LISTED.match(cast.text, *listed):
            continue
        added = _named(draft, cast, *listed, guests=guests)
        if added:
            draft.parties = sorted([*draft.parties, *added], key=lambda p: (p.start, p.actor))
            draft.evidence.add((low, high))


def _said(text: str) -> Iterator[re.Match[str]]:
    """What tells who was present, in text order."""
    found = (m for pattern in (_WERE, _ALSO, _AS_GUEST) for m in pattern.finditer(text))
    return iter(sorted(found, key=lambda m: m.start()))


def _sentences(draft: Draft, sentences: Sentences, home: int) -> list[int]:
    """The sentences before `home` that tell of a contact."""
    return [s for at in (draft.trigger.start, *draft.told_at) if (s := sentences.at(at)) < home]


def _named(draft: Draft, cast: Cast, low: int, high: int, *, guests: bool = False) -> list[Side]:
    """The people of a contact's sides whom `text[low:high]` names and who are none of its people yet.

    Of `guests` and observers it is whoever is named, and states of whom nobody is.
    """
    roles = {p.side: p.role for p in draft.parties if p.side}
    known = draft.people()
    out = []
    for number, role in enumerate(cast.roles):
        spans = sorted((a, b) for a, b, form in role.mentions if form == "name" and low <= a < high)
        side = cast.side(number)
        if (
            role.kind == "person"
            and spans
            and number not in known
            and not role.private
            and (side in roles or (guests and side))
        ):
            own = roles.get(side, "") if side else ""
            out.append(Side(number, side, own if own in ("host", "guest") else "party", *spans[0], None, SURE))
    if guests:
        there = {p.side for p in (*draft.parties, *out)}
        for state in states_in(cast.text[low:high]):
            actor = cast.actor_for(low + state.start, low + state.end) if state.code not in there else None
            if actor is not None and cast.side(actor) == state.code:
                there.add(state.code)
                out.append(Side(actor, state.code, "party", low + state.start, low + state.end, None, SURE))
    return out
