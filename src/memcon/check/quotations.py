"""The quotations of a report, held against all words of the ledger: confirmed, altered, misattributed or unmatched.

What counts as the same speaker is decided as a person would: by name, by side and organ, by whom somebody speaks for;
where a document does not say who speaks, nothing is held against the report. What counts as another contact are
tellings with other people or on other days. Words that everybody uses accuse nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import msgspec

from memcon.check.contacts import Same, is_other, label
from memcon.check.difference import difference, told, widened
from memcon.check.record import Record, days_between
from memcon.check.spelling import same_but_for_spelling
from memcon.check.words import is_passed_on, quoted_pieces
from memcon.ledger.words import Hit, most_edits, whole_words, with_gaps
from memcon.origins.align import align
from memcon.origins.prints import Word, weighty, words_of
from memcon.origins.reprints import quoted_spans
from memcon.origins.voices import OWN_VOICE, Voice, same_voice, shown, voice_of, voice_of_document
from memcon.record import Attribution, Contact, Memcon, Span
from memcon.record.joint import CheckedQuotation, FoundWords, Passage, Verdict
from memcon.record.kinds import OWN_ACCOUNTS

SHORT = 4  # words; fewer are looked for in accounts of the same contact alone
MOST_HITS = 24
MOST_SHOWN = 8
DISTINCT = 6  # words that can be told to be somebody else's
FORMULA = 10  # words; fewer that many speakers use are a formula
MANY = 3  # speakers
LEAST_HEAVY = 3  # weighty words that make a statement
NEAR_DAYS = 31  # between a report and a document that it may quote inexactly
AROUND = 200  # code points of a sentence on either side of a cue
ACCOUNTS = 12  # documents of the same contact that are searched without the index

_OCCASIONS = frozenset(("call", "conversation", "meeting", "phone", "readout", "talks", "visit"))


class Found(msgspec.Struct, frozen=True):
    """Words of the record: where they stand, who says them there, about which contacts.

    `same` is whether the speakers are one, `None` where that cannot be told; `other` whether the contacts are others.
    """

    hit: Hit
    memcon: Memcon
    voice: Voice
    contacts: tuple[Contact, ...]
    same: bool | None
    other: bool
    reprint: bool

    @property
    def fits(self) -> bool:
        """True where nothing speaks against the report's telling."""
        return self.same is not False and not self.other


class Judged(msgspec.Struct, frozen=True):
    """The verdict on one piece of a quotation."""

    verdict: Verdict
    found: tuple[Found, ...]
    why: str


def check_quotations(report: Memcon, record: Record, same: Same) -> tuple[CheckedQuotation, ...]:
    """The quotations of a report in the order of its attributions.

    A quotation in several pieces is one entry where all have the same verdict, and else one for each verdict in a row.
    """
    checked: list[CheckedQuotation] = []
    for attribution in report.attributions:
        runs: list[tuple[list[Span], Judged]] = []
        for piece in quoted_pieces(report, attribution):
            judged = _judge(report, attribution, piece, record, same)
            if runs and runs[-1][1].verdict == judged.verdict:
                runs[-1] = ([*runs[-1][0], piece], _both(runs[-1][1], judged))
            else:
                runs.append(([piece], judged))
        checked += [_entry(report, attribution, pieces, judged, record) for pieces, judged in runs]
    return tuple(checked)


def _about(report: Memcon, attribution: Attribution, piece: Span) -> tuple[Contact, ...]:
    """The contacts that a quotation of the report is given as being about.

    Those in whose accounts it is; else those whose evidence it stands in; else, where the words around it name an
    occasion ("in its readout of the call"), the one told last before it. What is told inside the quotation is not its
    occasion.
    """
    outside = [c for c in report.contacts if not (piece.start <= c.trigger.start and c.trigger.end <= piece.end)]
    held = tuple(c for c in _in_account(report, attribution) if c in outside)
    if held:
        return held
    evident = tuple(c for c in outside if any(e.start < piece.end and piece.start < e.end for e in c.evidence))
    if evident:
        return evident
    around = words_of(_around(report, attribution))
    before = [c for c in outside if c.trigger.end <= piece.start]
    if before and any(word.folded in _OCCASIONS for word in around):
        return (max(before, key=lambda c: (c.trigger.start, c.id)),)
    return ()


def _told_in(memcon: Memcon, attribution: Attribution | None, hit: Hit) -> tuple[Contact, ...]:
    """The contacts that words of the record are about: by account, by evidence, or as all of a side's own text is."""
    held = _in_account(memcon, attribution)
    evident = held or tuple(
        c for c in memcon.contacts if any(e.start < hit.end and hit.start < e.end for e in c.evidence)
    )
    evident = evident or _named_around(memcon, hit)
    if not evident and memcon.document.kind in OWN_ACCOUNTS and len(memcon.contacts) == 1:
        return memcon.contacts
    return evident


def _named_around(memcon: Memcon, hit: Hit) -> tuple[Contact, ...]:
    """The contacts of which two participants or more are named in the sentence of the words found."""
    text = memcon.document.text
    low = max(text.rfind("\n", 0, hit.start), text.rfind(". ", 0, hit.start), hit.start - AROUND) + 1
    ends = [at for mark in ("\n", ". ") if (at := text.find(mark, hit.end)) >= 0]
    high = min([*ends, hit.end + AROUND, len(text)])
    here = {a.id for a in memcon.actors if any(low <= m.start and m.end <= high for m in a.mentions)}
    return tuple(c for c in memcon.contacts if len(here & {p.actor for p in c.participants}) >= 2)


def _in_account(memcon: Memcon, attribution: Attribution | None) -> tuple[Contact, ...]:
    """The contacts in whose accounts an attribution is, or else the one that holds it."""
    while attribution is not None:
        name = attribution.id
        held = tuple(c for c in memcon.contacts if any(name in a.words() for a in c.accounts))
        if held:
            return held
        attribution = memcon.attribution(attribution.parent)
    return ()


def _around(report: Memcon, attribution: Attribution) -> str:
    """The sentence or so in which the quotation is introduced, without the words quoted."""
    text = report.document.text
    spans = [*attribution.source, *attribution.cue]
    if not spans:
        return ""
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    first = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start), start - AROUND) + 1
    last = min([at for mark in ("\n", ". ") if (at := text.find(mark, end)) >= 0] + [end + AROUND, len(text)])
    pieces = sorted(attribution.content)
    kept = [text[at] for at in range(first, last) if not any(p.start <= at < p.end for p in pieces)]
    return "".join(kept)


def _judge(report: Memcon, attribution: Attribution, piece: Span, record: Record, same: Same) -> Judged:
    count = len(words_of(piece.text))
    voice = voice_of(report, attribution)
    about = _about(report, attribution, piece)
    hits = record.find(piece.text, MOST_HITS) if count >= SHORT else []
    if not hits:
        hits = _in_accounts(piece.text, about, record, same, exact=count < SHORT)
    memcons = record.memcons(hit.document for hit in hits)
    hits = [same_but_for_spelling(piece.text, hit, memcons[hit.document].document.text) for hit in hits]
    passed_on = partial(is_passed_on, report, attribution, piece)
    found = [_found(report, hit, memcons[hit.document], voice, about, record, same, passed_on) for hit in hits]
    exact = [one for one in found if one.hit.edits == 0]
    if exact:
        return _exact(exact, voice, about, count, report)
    near = [one for one in found if _may_be_altered(one, piece, report)]
    if near:
        best = min(near, key=lambda one: (one.hit.edits, one.same is not True, one.hit.document, one.hit.start))
        place = widened(piece.text, best.memcon.document.text, best.hit.start, best.hit.end)
        best = msgspec.structs.replace(best, hit=best.hit._replace(start=place[0], end=place[1]))
        change = told(difference(piece.text, _text(best)))
        return Judged("altered", (best,), f"{_where(best)}: {change}")
    if found:
        first = found[0]
        return Judged("unmatched", (), f"no such words; the nearest stand in {_where(first)}, {_reason(first)}")
    few = f"fewer than {SHORT} words, and " if count < SHORT else ""
    return Judged("unmatched", (), f"{few}the record does not hold these words{_left_out(record)}")


def _exact(exact: Sequence[Found], voice: Voice, about: Sequence[Contact], count: int, report: Memcon) -> Judged:
    """The verdict where the record holds the very words."""
    fits = [one for one in exact if one.fits and not one.reprint]
    linked = [one for one in exact if one.contacts]
    if about and linked and all(one.other for one in linked):  # what tells of no contact takes back none of it
        fits = [one for one in fits if _may_be_of(one, about)]
    sure = [one for one in fits if one.same]
    against = [one for one in exact if not one.fits]
    if sure:
        return Judged("confirmed", tuple([*sure, *(one for one in fits if not one.same)]), _confirmed(sure, fits))
    if fits and not any(one.same is False for one in against):
        return Judged("confirmed", tuple(fits), _confirmed(fits, fits))
    if against:
        usual = _nobodys(exact, count)
        if usual:
            return Judged("unmatched", (), f"the record holds these words from others, but {usual}: they accuse nobody")
        return Judged("misattributed", tuple(against), _misattributed(against[0], voice, about, report))
    copies = sorted({one.hit.document for one in exact})
    return Judged("unmatched", tuple(exact), f"stands only in {', '.join(copies)}, which has passages of this report")


def _found(
    report: Memcon,
    hit: Hit,
    memcon: Memcon,
    voice: Voice,
    about: Sequence[Contact],
    record: Record,
    same: Same,
    passed_on: Callable[[str | None], bool],
) -> Found:
    own = memcon.document.kind in OWN_VOICE
    attribution = _innermost(memcon, hit)
    # What a side's own text says outside quotation marks are its own words, also of what others said.
    spoken = attribution is not None and (memcon.document.kind not in OWN_ACCOUNTS or _is_quoted(memcon, hit))
    theirs = voice_of(memcon, attribution) if attribution and spoken else voice_of_document(memcon.document)
    contacts = _told_in(memcon, attribution, hit)
    other = bool(about) and bool(contacts) and is_other(report, about, memcon, contacts, record, same)
    alike = same_voice(voice, theirs)
    if alike is None and _is_stranger(voice, theirs, memcon):
        alike = False
    if alike is False and passed_on(theirs.person):
        alike = None
    return Found(hit, memcon, theirs, contacts, alike, other, hit.document in record.reprints and not own)


def _is_quoted(memcon: Memcon, hit: Hit) -> bool:
    """True for words in quotation marks."""
    text = memcon.document.text
    first = text.rfind("\n", 0, hit.start) + 1
    spans = quoted_spans(text[first : hit.end + 200])
    return any(first + start <= hit.start and hit.end <= first + end for start, end in spans)


def _is_stranger(voice: Voice, theirs: Voice, memcon: Memcon) -> bool:
    """True for a person of whom nothing but the name is known, where a side speaks whose text does not name them."""
    if voice.person is None or voice.side or voice.organ or voice.kind or theirs.press or not theirs.side:
        return False
    named = {word.folded for word in words_of(memcon.document.text)}
    return words_of(voice.person)[-1:] != [] and words_of(voice.person)[-1].folded not in named


def _innermost(memcon: Memcon, hit: Hit) -> Attribution | None:
    """The attribution with the least content that holds most of the words."""
    holding = []
    for attribution in memcon.attributions:
        held = sum(max(0, min(s.end, hit.end) - max(s.start, hit.start)) for s in attribution.content)
        if held >= 0.6 * (hit.end - hit.start):
            holding.append((sum(s.end - s.start for s in attribution.content), attribution.id, attribution))
    return min(holding)[2] if holding else None


def _in_accounts(text: str, about: Sequence[Contact], record: Record, same: Same, *, exact: bool) -> list[Hit]:
    """Where accounts of the same contacts hold these words, if they are too few, or too changed, for the index."""
    quoted = with_gaps(text, words_of(text))
    if not quoted:
        return []
    most = 0 if exact else most_edits(len(quoted))
    hits: set[Hit] = set()
    tellings = sorted({t for contact in about for t in same.get(contact.id, ())})[:ACCOUNTS]
    for document, memcon in record.memcons(name for name, _ in tellings).items():
        for span in _account_spans(memcon, {contact for name, contact in tellings if name == document}):
            words = whole_words(memcon.document.text, span.start, span.end)
            place = align(quoted, [word.folded for word in words], most)
            if place is not None and place.end > place.start:
                share = round(1 - place.edits / len(quoted), 3)
                hits.add(Hit(document, words[place.start].start, words[place.end - 1].end, share, place.edits))
    return sorted(hits, key=lambda hit: (hit.edits, hit.document, hit.start))


def _account_spans(memcon: Memcon, contacts: set[str]) -> list[Span]:
    held = [c for c in memcon.contacts if c.id in contacts]
    names = {name for c in held for account in c.accounts for name in account.words()}
    spans = {span for a in memcon.attributions if a.id in names for span in a.content}
    return sorted(spans | {span for c in held for span in c.evidence})


def _may_be_altered(one: Found, piece: Span, report: Memcon) -> bool:
    """Nearly the same words are one statement only where the speaker is the same, or may be and these days."""
    words = words_of(piece.text)
    heavy = len(weighty(words)) - one.hit.edits
    if not one.fits or heavy < LEAST_HEAVY - 1:
        return False
    if one.same:
        return True
    return (
        heavy >= LEAST_HEAVY
        and len(words) >= 2 * SHORT
        and days_between(report.document, one.memcon.document) <= NEAR_DAYS
    )


def _nobodys(exact: Sequence[Found], count: int) -> str | None:
    """Why words are too few, or too common, to be somebody's; `None` for words that are."""
    if count < DISTINCT:
        return f"they are fewer than {DISTINCT} words"
    if len(_heavy(exact[0])) < LEAST_HEAVY:
        return "they are words that everybody uses"
    speakers: list[Voice] = []
    for one in exact:
        if one.voice.named and all(same_voice(one.voice, other) is False for other in speakers):
            speakers.append(one.voice)
    return f"{len(speakers)} speakers use them" if count < FORMULA and len(speakers) >= MANY else None


def _may_be_of(one: Found, about: Sequence[Contact]) -> bool:
    """True for words from after one of the contacts, of which they may be, though their document does not say so."""
    published = one.memcon.document.published
    days = [contact.time.start for contact in about if contact.time is not None]
    return published is not None and any(day[:10] <= published[:10] for day in days)


def _heavy(one: Found) -> list[Word]:
    return weighty(words_of(_text(one)))


def _confirmed(sure: Sequence[Found], found: Sequence[Found]) -> str:
    documents = sorted({one.hit.document for one in found})
    named = next((shown(one.voice) for one in sure if one.voice.named and not one.voice.press), None)
    where = documents[0] if len(documents) == 1 else f"{len(documents)} documents"
    return f"the same words stand in {where}" + (f", said by {named}" if named else ", which names no speaker of them")


def _misattributed(one: Found, voice: Voice, about: Sequence[Contact], report: Memcon) -> str:
    reasons = []
    if one.same is False:
        reasons.append(f"the words of {shown(one.voice)}, not of {shown(voice)}")
    if one.other:
        reasons.append(f"about the {label(one.memcon, one.contacts[0])}, not the {label(report, about[0])}")
    return f"in {one.hit.document} these are {', and '.join(reasons)}"


def _reason(one: Found) -> str:
    if one.same is False:
        return f"said by {shown(one.voice)}"
    return f"about the {label(one.memcon, one.contacts[0])}" if one.other else "from another time"


def _where(one: Found) -> str:
    return f"{one.hit.document}, {shown(one.voice)}" if one.voice.named else one.hit.document


def _left_out(record: Record) -> str:
    held = sorted(record.copies & record.held)
    return f" ({', '.join(held)} is this report itself and was left out)" if held else ""


def _text(one: Found) -> str:
    return one.memcon.document.text[one.hit.start : one.hit.end]


def _both(one: Judged, other: Judged) -> Judged:
    why = one.why if one.why == other.why else f"{one.why}; {other.why}"
    return Judged(one.verdict, (*one.found, *other.found), why)


def _shown_contact(one: Found) -> Contact | None:
    """The contact beside which words stand: the one that they are about or, holding nothing against anybody, the one
    told last before them of those in which their speaker took part."""
    if one.contacts:
        return one.contacts[0]
    attribution = _innermost(one.memcon, one.hit)
    speaker = attribution.speaker if attribution else None
    own = [c for c in one.memcon.contacts if any(p.actor == speaker for p in c.participants)]
    before = [c for c in own if c.trigger.start <= one.hit.start]
    return max(before or own[:1], key=lambda c: (c.trigger.start, c.id), default=None)


def _entry(
    report: Memcon, attribution: Attribution, pieces: Sequence[Span], judged: Judged, record: Record
) -> CheckedQuotation:
    shown_here = judged.found[:MOST_SHOWN]
    contacts = [_shown_contact(one) for one in shown_here]
    tellings = [(one.memcon, told) for one, told in zip(shown_here, contacts, strict=True) if told is not None]
    joint = iter(record.joint(tellings))
    places = tuple(
        FoundWords(
            document=one.hit.document,
            start=one.hit.start,
            end=one.hit.end,
            text=_text(one),
            speaker=one.voice.name,
            contact=next(joint) if told is not None else None,
        )
        for one, told in zip(shown_here, contacts, strict=True)
    )
    content = tuple(Passage(report.document.id, piece.start, piece.end, piece.text) for piece in pieces)
    return CheckedQuotation(attribution.id, content, judged.verdict, places, judged.why)
