"""The accounts of a merged contact go in, the points of each come out: clauses as exact places of their documents.

A document that is an account itself gives its sentences; a report gives only the words that it attributes to the side
or, where it has the contact from that side alone, to whoever took part, nothing of its own voice. A clause that tells
no more than that the two spoke is no point, and the same words told twice on one side are one point.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from memcon.compare.clauses import Stretch, clauses, sentences, trimmed
from memcon.compare.words import folded, meanings, telling
from memcon.record import Document, Memcon
from memcon.record.joint import JointAccount, JointContact, Passage

LEAST = 4.0  # weight of the words that a point has to tell something with …
LEAST_QUOTED = 2.0  # … and of those of a quotation, which is told for its own sake
BESIDE = 4  # words beside source and cue, "in its statement", that go with them; more of them tell something
BEYOND = 600  # characters beside what tells of a contact within which words may be of it
SAME = 0.85  # share of the words of the longer of two points that the shorter has too, where they are one text


@dataclass(frozen=True)
class Told:
    """A point before it has an id: where it stands, what it tells, and where it comes in its account (0 to 1)."""

    span: Passage
    words: tuple[str, ...]
    place: float
    occasion: bool


@dataclass
class Voice:
    """One side's account in one voice: the documents that give it and its points."""

    side: str | None
    voice: str | None
    documents: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    repeats: list[str] = field(default_factory=list)
    points: list[Told] = field(default_factory=list)


def voices_of(contact: JointContact, memcons: Mapping[str, Memcon]) -> list[Voice]:
    """The accounts of a contact, those of one side and voice as one, in a fixed order, with their points.

    Documents that `memcons` does not hold are left out. A document in a language that is not read keeps its place
    among the documents of its account, is named in `unread`, and gives no points.
    """
    accounts = sorted(contact.accounts, key=lambda a: _order(a, memcons))
    whole: set[tuple[str | None, str]] = set()
    own = {account.document for account in accounts if not account.attributions}
    usual = usual_words(contact, memcons)
    voices: dict[tuple[str | None, str | None], Voice] = {}
    heard: dict[str | None, list[frozenset[str]]] = {}
    for account in accounts:
        memcon = memcons.get(account.document)
        if memcon is None or (account.attributions and account.document in own):
            continue  # what a side's own document gives in the words of somebody else is that side's telling
        if not account.attributions:
            if (account.side, account.document) in whole:
                continue  # the same document under the name of whoever signs it
            whole.add((account.side, account.document))
        voice = voices.setdefault((account.side, account.voice), Voice(account.side, account.voice))
        if account.document not in voice.documents:
            voice.documents.append(account.document)
        if not readable(memcon.document):
            if account.document not in voice.unread:
                voice.unread.append(account.document)
            continue
        before = heard.setdefault(account.side, [])
        told = _told(account, memcon, usual, _said_there(contact, account, memcon), _about(contact, account, memcon))
        fresh = []
        for point in told:
            words = frozenset(folded(point.span.text))
            if not any(_same(words, other) for other in before):
                fresh.append(point)
            before.append(words)
        if told and not fresh:
            voice.repeats.append(account.document)
        voice.points.extend(fresh)
    order = {account.document: at for at, account in enumerate(accounts)}
    for voice in voices.values():
        voice.points.sort(key=lambda p: (order[p.span.document], p.span.start, p.span.end))
    return sorted(voices.values(), key=lambda v: (v.side is None, v.side or "", v.voice is None, v.voice or ""))


def readable(document: Document) -> bool:
    """True where the document's language is English or not known."""
    return document.language is None or document.language.split("-")[0].casefold() == "en"


def usual_words(contact: JointContact, memcons: Mapping[str, Memcon]) -> frozenset[str]:
    """Folded words that tell nothing in the accounts of this contact: names and titles of who took part."""
    out: set[str] = set()
    for person in contact.participants:
        out.update(folded(person.name))
        out.update(folded(person.office or ""))
    for member in contact.members:
        memcon = memcons.get(member.document)
        told = next((c for c in memcon.contacts if c.id == member.contact), None) if memcon else None
        if memcon and told:
            for participant in told.participants:
                actor = memcon.actor(participant.actor)
                if actor and actor.kind in ("person", "office"):
                    out.update(folded(actor.name))
                    out.update(folded(actor.office or ""))
    return frozenset(out)


def weight_of(words: Iterable[str], usual: frozenset[str]) -> float:
    """How much words tell, beyond who took part and that there was an occasion."""
    table = meanings()
    return round(sum(table.weight(word) for word in words if word not in usual and word not in OCCASION), 6)


# Words by which an occasion, its day and the people at it are named: a clause of these alone is no point.
OCCASION = frozenset(
    """
    according adviser advisor afternoon america american april august call called chairman chancellor
    conference conversation conversations counterpart counterparts day december defence defense deputy
    discussed discussion dr evening february federal federation foreign friday general government had head
    held hold january july june king kingdom leader leaders march may meet meeting meetings met minister
    ministers monday morning mr mrs ms national night november october office parties party people's phone
    place president presidents press prime queen readout release report reported republic said saturday says
    secretary security september side sides speak speaking speaks spoke spoken state statement states sunday
    talk talked talks tass teleconference telephone thursday today tonight took tuesday two united vice video
    videoconference was wednesday week yesterday
    """.split()  # noqa: SIM905
)
_LENGTH = re.compile(
    r"\b(?:hours?|minutes?|hour-long|initiative|request|initiated|asked|first|lasted|minute-long)\b", re.I
)
_BROKEN = re.compile(r"(?:request|initiative|behest|invitation),")
"""Where a clause would begin in the middle of "at the Norwegian side's | request, the minister …"."""
_SAYS = re.compile(r"\b[a-z]{3,}")
"""Something is said with a word that is no name and no number: datelines and the numbers of a list say nothing."""
_ANNOUNCES = re.compile(r"\b(?:(?:as follows|the following (?:readout|statement))\W*$|provided the following\b)")
_PLANS = re.compile(
    r"\b(?:(?:agree[ds]?|decide[ds]?|plan(?:s|ned)?|intend(?:s|ed)?|are|is|were)\s+to|will|would)\b[^.;]{0,40}"
    r"\b(?:meet|talk|speak|call|meetings?|talks|conversation|contacts?)\b",
    re.IGNORECASE,
)
"""What comes next between the two is a point, however few words tell it."""
_RECEIVED = re.compile(r"\b(?:receive[sd]?|host(?:s|ed))\b", re.IGNORECASE)
_OCCASION_NOUN = re.compile(
    r"\b(?:spoke|spoken|met|call|phone[d]?|telephone[d]?|conversation|videoconference|video|teleconference|meeting|talks?)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:Q|A|[A-Z][A-Z.’' -]{2,40}[A-Z]|(?:[A-Z][\w.’'-]*\s+){0,4}[A-Z]?[\w.’'-]+)\s*:\s+(?=[\"“]?[A-Z])"
)
_QUOTED = re.compile(r"“[^”\n]*”?|«[^»\n]*»?|\"[^\"\n]*\"?")
_QUESTION = re.compile(r"(?:Q|QUESTION)\b[.:]?\s")


def _order(account: JointAccount, memcons: Mapping[str, Memcon]) -> tuple[object, ...]:
    """Whole documents before what others quote, then by date of publication and id; its publisher's voice first."""
    memcon = memcons.get(account.document)
    published = (memcon.document.published if memcon else None) or "9999"
    side, voice = account.side, account.voice
    other = memcon is None or voice != memcon.document.publisher
    return (
        bool(account.attributions),
        published,
        account.document,
        side is None,
        side or "",
        other,
        voice is None,
        voice or "",
        account.attributions,
    )


def _said_there(contact: JointContact, account: JointAccount, memcon: Memcon) -> tuple[str, ...]:
    """The attributions of a report by which it tells, after one side alone, what was said at the contact itself.

    "A spoke with B, an aide to A said. A stressed …, B replied …": of all of it the report knows from the aide, but not
    of what B told an interviewer, nor of what is said before it where the report tells of another contact first.
    """
    here = {account.side for account in contact.accounts if account.document == memcon.document.id}
    told = {member.contact for member in contact.members if member.document == memcon.document.id}
    if account.side is None or not account.attributions or here != {account.side}:
        return ()
    theirs = {name for own in memcon.contacts if own.id not in told for a in own.accounts for name in a.attributions}
    others = (span.start for own in memcon.contacts if own.id not in told for span in own.evidence)
    other = min(others, default=sys.maxsize)
    out = []
    for own in memcon.contacts:
        if own.id not in told or not own.evidence:
            continue
        people = {participant.actor for participant in own.participants}
        begins = min(span.start for span in own.evidence)
        low = begins if other < begins else begins - BEYOND
        high = max(span.end for span in own.evidence) + BEYOND
        for a in memcon.attributions:
            if a.speaker not in people or a.via or a.medium in ON_RECORD or a.id in theirs:
                continue
            start, end = a.content[0].start, a.content[-1].end
            if low <= start and end <= high:
                out.append(a.id)
    return tuple(out)


ON_RECORD = ("interview", "speech", "social_media", "testimony", "book")
"""Media in which somebody speaks to others than the party to a contact."""


def _about(contact: JointContact, account: JointAccount, memcon: Memcon) -> list[Stretch] | None:
    """Of an address or an article by a party, which is of much else, the evidence of the contact; else None."""
    if account.attributions or account.voice is None or memcon.document.kind not in OF_MUCH:
        return None
    told = {member.contact for member in contact.members if member.document == memcon.document.id}
    return [(e.start, e.end) for own in memcon.contacts if own.id in told for e in own.evidence] or None


OF_MUCH = ("transcript", "opinion", "interview")
"""Kinds of texts that are somebody's own and not of one contact alone."""


def _told(
    account: JointAccount,
    memcon: Memcon,
    usual: frozenset[str],
    there: tuple[str, ...],
    about: Sequence[Stretch] | None = None,
) -> list[Told]:
    document = memcon.document
    text = document.text
    whole = not account.attributions
    stretches = _sentences_of(memcon) if whole else _attributed((*account.attributions, *there), memcon)
    if about is not None:
        stretches = [one for one in stretches if any(a < one[1] and one[0] < b for a, b in about)]
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    out: list[Told] = []
    for start, end in stretches:
        for left, right in _quotations_whole(text, clauses(text, start, end), usual, quoted):
            first, last = _without_wrapping(memcon, left, right) if whole else (left, right)
            first, last, occasion = _beyond_the_occasion(text, first, last, usual)
            words = tuple(telling(text[first:last]))
            weight = weight_of(words, usual)
            if not _SAYS.search(text, first, last) or _ANNOUNCES.search(text, left, right):
                continue
            least = LEAST_QUOTED if _inside(quoted, first, last) else LEAST
            if first < last and (weight >= least or occasion or _PLANS.search(text, first, last)):
                span = Passage(document.id, first, last, text[first:last])
                out.append(Told(span, words, round(first / max(len(text), 1), 6), occasion))
    return out


def _quotations_whole(
    text: str, parts: Sequence[Stretch], usual: frozenset[str], quoted: Sequence[Stretch]
) -> list[Stretch]:
    """The clauses, but those of one quotation together where one of them says too little to stand alone."""
    out: list[Stretch] = []
    for start, end in parts:
        if out and _inside(quoted, out[-1][1], start):
            before = out[-1]
            if min(weight_of(telling(text[a:b]), usual) for a, b in (before, (start, end))) < LEAST:
                out[-1] = (before[0], end)
                continue
        out.append((start, end))
    return out


def _inside(quoted: Sequence[Stretch], start: int, end: int) -> bool:
    """True where a stretch lies within one of the quotations."""
    at = bisect_right(quoted, (start, sys.maxsize)) - 1
    return at >= 0 and end <= quoted[at][1]


def _sentences_of(memcon: Memcon) -> list[Stretch]:
    """The sentences of a whole document outside its furniture; of a transcript, those that answer."""
    document = memcon.document
    text = document.text
    covered = [(f.start, f.end) for f in document.furniture]
    out = []
    asking = False
    paragraph = -1
    for start, end in sentences(text):
        if document.kind in ("transcript", "interview"):
            if text.rfind("\n", 0, start) != paragraph:
                paragraph = text.rfind("\n", 0, start)
                asking = _QUESTION.match(text, start) is not None or (asking and not _LABEL.match(text, start))
            if asking or text[start:end].rstrip('"”’)').endswith("?"):
                continue
        label = _LABEL.match(text, start, end)
        if label:
            start = label.end()
        if start < end and not any(a < end and start < b for a, b in covered):
            out.append((start, end))
    return out


def _attributed(names: Iterable[str], memcon: Memcon) -> list[Stretch]:
    """The words that a report attributes, pieces that overlap as one, parted into sentences."""
    pieces: list[Stretch] = []
    for name in names:
        attribution = memcon.attribution(name)
        if attribution:
            pieces += [(span.start, span.end) for span in attribution.content]
    joined: list[Stretch] = []
    for start, end in sorted(pieces):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    text = memcon.document.text
    return [part for start, end in joined for part in sentences(text, start, end)]


def _without_wrapping(memcon: Memcon, start: int, end: int) -> Stretch:
    """The clause without "…, the ministry said" at its end: source and cue that follow the words they introduce."""
    for attribution in memcon.attributions:
        outside = [s for s in (*attribution.cue, *attribution.source) if start < s.start and s.end <= end]
        inside = [s for s in attribution.content if s.start < end and start < s.end]
        if outside and inside:
            first = min(s.start for s in outside)
            tail = memcon.document.text[first:end]
            beside = len(folded(tail)) - sum(len(folded(s.text)) for s in outside)
            if all(s.end <= first for s in inside) and first > start and beside <= BESIDE:
                end = first
    return trimmed(memcon.document.text, start, end)


def _beyond_the_occasion(text: str, start: int, end: int, usual: frozenset[str]) -> tuple[int, int, bool]:
    """The clause without the words at its head that only say who spoke with whom; whether what is left is about that.

    "President A spoke today with President B of C to congratulate him" leaves "to congratulate him".
    """
    near = min(end, start + 240)
    guest = _receives(text, start, near, usual)
    if not guest and not _OCCASION_NOUN.search(text, start, near):
        return start, end, False
    seen = 0
    head = start
    for word in re.finditer(r"\S+", text[start:end]):
        if guest and start + word.start() == guest:
            seen, head = word.end(), start + word.end()
            continue
        own = [w for w in telling(word.group()) if w not in usual and w not in OCCASION and not w.isdigit()]
        if not seen and own == ["visit"]:  # "During his visit to Norland, President A met with …"
            own = []
        if (own and not word.group()[:1].isupper()) or (seen and word.group() in ("about", "regarding", "concerning")):
            break
        if _OCCASION_NOUN.search(word.group()):
            seen = word.end()
        head = start + word.end()
    else:
        head = end
    if not seen:
        return start, end, False
    rest = text[head:end]
    if head < end:
        # A preposition that belongs to what follows goes with it.
        before = re.search(r"(?:\b(?:to|in|for|on)\s+(?:(?:the|his|her|their|an?)\s+)?)$", text[start : head + 1])
        if before:
            head = start + before.start()
    kept = trimmed(text, head, end)
    about = _LENGTH.search(text, start, end) is not None
    if about and _BROKEN.match(text, *kept):
        return start, end, True
    if weight_of(telling(rest), usual) >= LEAST and len(folded(text[kept[0] : kept[1]])) >= 3:
        return (
            (start, end, True)
            if about and min(len(folded(rest)) - 4, len(folded(text[start:head]))) < 4
            else (*kept, False)
        )
    return (start, end, True) if about else (end, end, False)


def _receives(text: str, start: int, end: int, usual: frozenset[str]) -> int:
    """Where a clause says that somebody received whoever took part, or a call; 0 where it does not."""
    for found in _RECEIVED.finditer(text, start, end):
        after = telling(text[found.end() : end])
        if after and (after[0] in usual or after[0] in OCCASION):
            return found.start()
    return 0


def _same(words: frozenset[str], other: frozenset[str]) -> bool:
    return bool(words) and len(words & other) >= SAME * max(len(words), len(other))
