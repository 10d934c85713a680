"""Drafts and statements become records: ids, spans, accounts, each with the words that support it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from memcon.find.confidence import Calibration
from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.intake.readable import Readable
from memcon.record import (
    Account,
    Actor,
    Attribution,
    Contact,
    ContactPlace,
    ContactTime,
    Document,
    Mention,
    Participant,
    Span,
    Topic,
    Withheld,
)
from memcon.record.kinds import OWN_ACCOUNTS
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.publishers import voice_of
from memcon.resolve.attributions.acts import NOBODY, only_tells
from memcon.resolve.attributions.statements import Statement, is_paper
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.official_voices import official_voices
from memcon.resolve.contacts.told.own_turns import is_by_a_party, own_turns
from memcon.resolve.contacts.told.place_names import named_place, place_of_report
from memcon.resolve.contacts.told.reporting import OWN, reporters
from memcon.resolve.contacts.told.voices import is_anybodys, of_several_sides, shared_sides
from memcon.resolve.contacts.told.withholding import who_is_silent
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.tidying import tidied_office
from memcon.resolve.words.phrases import pronoun

_BUT_DECLINED = re.compile(
    r"\bbut\s+(?:(?:also|later|said|that|he|she|it|they)\s+){0,4}(?:declined|refused|gave\s+no|offered\s+no|"
    r"(?:did|would|could)(?:\s+not|n[’']t))\b|\A(?:(?:did|would)(?:\s+not|n[’']t)|declined|refused)\b"
)
"""Words in which whoever says something says at once that there is no more: "said they had met but gave no details"."""
_DECLINES = re.compile(
    r"\s(?:has\s|have\s|had\s)?(?:also\s|later\s)?(?:declined|refused|(?:did|do|does|would|could|will|has|have)(?:\s+not|n[’']t)"
    r"|(?:gives?|gave|provides?|provided|offers?|offered)\s+(?:no|few|little))\b"
)
_AGREED = re.compile(
    r"\b(?:both|two|sides|parties|leaders|generals|ministers|presidents|agreed|neither)\b", re.IGNORECASE
)

Offsets = tuple[int, int]
Ids = dict[int, str]


def write_actors(printed: Readable, cast: Cast, used: set[int]) -> tuple[Ids, tuple[Actor, ...]]:
    """The actors a1, a2, … in the order of their first mention, and their ids by the cast's numbers.

    Persons are there, and all in `used`, even where little is known of them.
    """
    keep = [n for n, role in enumerate(cast.roles) if role.mentions and (n in used or role.kind == "person")]
    keep.sort(key=lambda n: (cast.roles[n].first(), n))
    ids = {number: f"a{i + 1}" for i, number in enumerate(keep)}
    return ids, tuple(_actor(ids[n], cast.roles[n], printed) for n in keep)


def _actor(actor_id: str, role: Role, printed: Readable) -> Actor:
    by_span: dict[Offsets, str] = {}
    for start, end, form in sorted(role.mentions):
        by_span.setdefault((start, end), form)
    mentions = tuple(
        Mention(words.start, words.end, words.text, form)  # type: ignore[arg-type]
        for words, form in ((printed.span(*span), form) for span, form in by_span.items())
    )
    office = role.office or role.post
    return Actor(
        actor_id,
        role.kind,  # type: ignore[arg-type]
        role.name,
        role.country,
        tidied_office(office) if office else office,
        role.sector,
        role.wikidata,
        mentions,
    )


def write_attributions(
    printed: Readable, statements: Sequence[Statement], ids: Ids, calibration: Calibration
) -> tuple[Attribution, ...]:
    """The attributions q1, q2, … in the order of the statements."""

    def spans(offsets: Sequence[Offsets]) -> tuple[Span, ...]:
        return tuple(printed.span(a, b) for a, b in offsets)

    return tuple(
        Attribution(
            f"q{i + 1}",
            s.form,
            spans(s.quotation.source),
            spans(s.quotation.cue),
            spans(s.quotation.content),
            speaker=_id(s.speaker, ids),
            on_behalf_of=_id(s.on_behalf_of, ids),
            medium=s.medium,
            via=tuple(ids[n] for n in s.via),
            act=s.act,
            parent=None if s.parent is None else f"q{s.parent + 1}",
            confidence=calibration.probability("attribution", s.quotation.score),
        )
        for i, s in enumerate(statements)
    )


def write_contacts(
    document: Document,
    printed: Readable,
    drafts: Sequence[Draft],
    statements: Sequence[Statement],
    cast: Cast,
    ids: Ids,
    calibration: Calibration,
) -> tuple[Contact, ...]:
    """The contacts c1, c2, … in text order."""
    return tuple(
        _contact(
            f"c{i + 1}",
            document,
            printed,
            draft,
            statements,
            cast,
            ids,
            calibration,
            [d for d in drafts if d is not draft],
        )
        for i, draft in enumerate(drafts)
    )


def _contact(
    contact_id: str,
    document: Document,
    printed: Readable,
    draft: Draft,
    statements: Sequence[Statement],
    cast: Cast,
    ids: Ids,
    calibration: Calibration,
    others: Sequence[Draft],
) -> Contact:
    time = place = where = None
    if draft.time and draft.time.interval:
        found, words = draft.time.interval, draft.time.span
        time = ContactTime(found.start, found.end, found.grain, printed.span(words.start, words.end))
    if draft.place:
        start, end, country = named_place(cast.text, draft.place.start, draft.place.end)
        name, country = place_of_report(cast.text, start, end) or (cast.text[start:end], country)
        place, where = ContactPlace(name, country, printed.span(start, end)), (start, end)
    official = document.kind in OWN_ACCOUNTS or draft.recorded
    if official:
        tellers = {i: 1.0 for i, s in enumerate(statements) if _is_teller(s, draft)}
        tellers = tellers or dict.fromkeys(sorted(official_voices(statements, draft, cast)), 1.0)
    else:
        tellers = reporters(statements, draft, cast.sentences, cast, others)
    within = {i for i in tellers if not official and is_of_outer(statements, i, tellers, cast.text)}
    outer = {statements[i].parent for i in tellers if i not in within}  # the innermost voice tells it, and the press
    passed_on = {i for i in tellers if not official and is_press(statements[i], cast)}  # that passes it on
    own = {i: chance for i, chance in tellers.items() if i not in within and (i not in outer or i in passed_on)}
    return Contact(
        contact_id,
        draft.mode,  # type: ignore[arg-type]
        draft.status,  # type: ignore[arg-type]
        printed.span(draft.trigger.start, draft.trigger.end),
        tuple(
            Participant(
                ids[p.actor],
                p.side,
                p.role,  # type: ignore[arg-type]
                printed.span(p.start, p.end),
                None if p.score is None else calibration.probability("participant", p.chance),
            )
            for p in draft.parties
        ),
        draft.series,
        time,
        place,
        tuple(Topic(words.text, words) for words in (printed.span(a.start, a.end) for a in _sorted(draft.topics))),
        tuple(
            Withheld(printed.span(a.start, a.end), withholders(cast.text, a, draft, statements, ids, cast))
            for a in _sorted(draft.withheld)
        ),
        _accounts(document, draft, own, statements, cast, ids, others),
        () if draft.follows is None else (f"c{draft.follows + 1}",),
        tuple(printed.span(a, b) for a, b in _evidence(draft, where, cast.sentences)),
        calibration.probability("contact", draft.chance),
    )


def _evidence(draft: Draft, place: Offsets | None, sentences: Sentences) -> list[Offsets]:
    """The evidence in text order, in which every field lies whole; words that run over sentences take all of these."""
    out = set(draft.evidence)
    spans = [(draft.trigger.start, draft.trigger.end), *((p.start, p.end) for p in draft.parties)]
    spans += [(words.start, words.end) for words in (*draft.topics, *draft.withheld)] + ([place] if place else [])
    spans += [(draft.time.span.start, draft.time.span.end)] if draft.time and draft.time.interval else []
    for start, end in spans:
        if not any(low <= start and end <= high for low, high in out):
            low, high = min(start, sentences.span(start)[0]), max(end, sentences.span(end - 1)[1])
            out = {(a, b) for a, b in out if a < low or high < b} | {(low, high)}
    return sorted(out)


def _sorted(arguments: Sequence[Argument]) -> list[Argument]:
    return sorted(arguments, key=lambda a: (a.start, a.end))


def is_press(statement: Statement, cast: Cast) -> bool:
    """True for what an outlet reports: an article names it beside those whose words it passes on."""
    return statement.speaker is not None and cast.roles[statement.speaker].sector == "MED"


def is_of_outer(statements: Sequence[Statement], number: int, tellers: Mapping[int, float], text: str) -> bool:
    """True for words in what another tells, "Roe said that he | wanted to meet", in which nobody tells of a contact.

    So are those of a thing of whoever tells: "the ministry said that its archives | show no call".
    """
    statement, parent = statements[number], statements[number].parent
    if parent is None or parent not in tellers or statement.speaker == statements[parent].speaker:
        return False
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    same = statement.on_behalf_of is not None and statement.on_behalf_of == statements[parent].on_behalf_of
    return same or not only_tells(cue)


def _is_teller(statement: Statement, draft: Draft) -> bool:
    """True where a statement's source is named as telling of the contact."""
    return any(a < r.end and r.start < b for a, b in statement.quotation.source for r in draft.reported)


def withholders(
    text: str, words: Argument, draft: Draft, statements: Sequence[Statement], ids: Ids, cast: Cast
) -> tuple[str, ...]:
    """Who withholds: the speaker who declines, else the parties, where the words say that both or neither did.

    Where nobody is quoted, it is whom the words themselves tell to decline: "Lind did not elaborate".
    """
    for s in statements:
        if s.act == "decline" and s.speaker is not None:
            spans = (*s.quotation.cue, *s.quotation.content, *s.quotation.source)
            nobody = any(NOBODY.match(text, a, b) for a, b in s.quotation.source)
            if not nobody and any(a < words.end and words.start < b for a, b in spans):
                return (ids[s.speaker],)
    if _BUT_DECLINED.search(text[words.start : words.end]):
        for s in statements:
            low, high = s.quotation.content[0][0], s.quotation.content[-1][1]
            if s.speaker is not None and s.quotation.source and low < words.end and words.start < high:
                return (ids[s.speaker],)
    silent = who_is_silent(text, words, statements, cast)
    if silent is not None and silent in ids:
        return (ids[silent],)
    if _AGREED.search(text[words.start : words.end]):
        return tuple(ids[p.actor] for p in draft.parties)
    declines = _DECLINES.search(text, words.start, words.end)
    named = (n for n, role in enumerate(cast.roles) if n in ids and declines)
    at = declines.start() if declines else 0
    return next(
        ((ids[n],) for n in named if any(b == at and words.start <= a for a, b, _ in cast.roles[n].mentions)), ()
    )


def _accounts(
    document: Document,
    draft: Draft,
    own: Mapping[int, float],
    statements: Sequence[Statement],
    cast: Cast,
    ids: Ids,
    others: Sequence[Draft] = (),
) -> tuple[Account, ...]:
    """Accounts by side and speaker, in text order; an official text is its publisher's account as a whole, so is a
    memorandum of conversation of what it records, and what a party wrote or spoke of its contacts.

    `own` are the statements that report the contact, with the probability that they do. What both sides of a contact
    say in one sentence is the account of each. What a party says in its own turns reports nobody else's words.
    """
    sides = {party.actor: party.side for party in draft.parties}
    grouped: dict[tuple[str | None, str | None], list[int]] = {}
    home = voice_of(document, cast)
    if home and (document.kind in OWN_ACCOUNTS or draft.recorded):
        grouped[(home, None)] = []
    named = {statements[i].speaker for i in own}
    shared = {
        speaker: sides_of
        for i in own
        if (speaker := statements[i].speaker) is not None and (sides_of := shared_sides(statements[i], draft, cast))
    }
    papers = frozenset(i for i in own if statements[i].on_behalf_of in named and is_paper(statements[i], cast))
    by_name = frozenset(i for i in own if _is_by_name(statements[i], cast))
    for i in own:
        statement = statements[i]
        if statement.speaker is None and statement.on_behalf_of is None:
            continue  # nobody's words are nobody's account
        voice = statement.on_behalf_of if statement.on_behalf_of is not None else statement.speaker
        if is_anybodys(statement, cast):
            voice = statement.speaker
        side = None if voice is None else cast.side(voice) or sides.get(voice)
        if side is None and statement.speaker is not None:  # "the spokesman for the presidency"
            side = cast.side(statement.speaker)
        if of_several_sides(statement, cast.text):
            side = None
        together: tuple[str, ...] = ()
        if not side and statement.speaker is not None:  # an organ's paper is of the side that the organ is of
            of_organ = () if statement.on_behalf_of is None else shared.get(statement.on_behalf_of, ())
            together = shared.get(statement.speaker, ()) or of_organ
        speaker = statement.on_behalf_of if i in papers else statement.speaker
        for each in together or (side,):
            grouped.setdefault((each, _id(speaker, ids)), []).append(i)
    on_record: dict[tuple[str | None, str | None], list[int]] = {}
    for actor, turns in own_turns(statements, draft, cast, others).items():
        on_record[(sides.get(actor) or cast.side(actor), _id(actor, ids))] = turns
    if is_by_a_party(draft, cast, document.kind) and cast.author is not None:
        side = cast.side(cast.author) or sides.get(cast.author)
        if side not in {found for found, _ in grouped}:
            grouped[(side, ids.get(cast.author))] = []
    return tuple(
        account_of(
            cast.text, *voice, grouped.get(voice, ()), own, statements, papers, on_record.get(voice, ()), by_name
        )
        for voice in dict.fromkeys((*grouped, *on_record))
    )


def account_of(
    text: str,
    side: str | None,
    speaker: str | None,
    found: Sequence[int],
    own: Mapping[int, float],
    statements: Sequence[Statement],
    papers: frozenset[int] = frozenset(),
    on_record: Sequence[int] = (),
    by_name: frozenset[int] = frozenset(),
) -> Account:
    """The account of a voice: the first statement in which it is named reports the contact, the others go with it.

    Of statements whose speaker nobody knows each source is one of its own, the likeliest of the same words first.
    `papers` are those of what the voice issued ("the statement reads"): they come behind those that name the voice.
    `on_record` are the voice's own turns of a conversation, `by_name` the statements that tell its name. What only goes
    with others comes behind what reports the contact by itself.
    """
    named = [i for i in found if i not in papers] or found
    best: dict[Offsets | None, int] = {}
    if speaker is None:
        for i in sorted(named, key=lambda i: (-own[i], i)):
            best.setdefault(statements[i].quotation.source[0], i)
    elif named:
        told = any(own[i] >= OWN and i in by_name for i in named)  # what reports it itself tells the name
        best[None] = min(
            named,
            key=lambda i: (
                not _is_named(statements[i], text),
                own[i] < OWN and (told or i not in by_name),
                statements[i].quotation.source[0],
                i,
            ),
        )
    first = set(best.values())
    return Account(
        side,
        speaker,
        tuple(f"q{i + 1}" for i in found if i in first),
        tuple(f"q{i + 1}" for i in sorted({*found, *on_record}) if i not in first),
    )


def _is_by_name(statement: Statement, cast: Cast) -> bool:
    """True where the source is told by its name, "Minister Lind", and not as "the minister"."""
    if statement.speaker is None or not statement.quotation.source:
        return False
    start, end = statement.quotation.source[0][0], statement.quotation.source[-1][1]
    return any(form == "name" and start <= a < end for a, _, form in cast.roles[statement.speaker].mentions)


def _is_named(statement: Statement, text: str) -> bool:
    """False for "he said" and for "a complaint, which says"."""
    start, end = statement.quotation.source[0]
    return pronoun(text[start:end]) is None and text[start:end].casefold() not in ("who", "which", "that")


def _id(number: int | None, ids: Ids) -> str | None:
    return None if number is None else ids[number]
