"""Attributions with their people: who speaks, for whom, through which relays, in which act and medium."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.reader.tokens import quotation_mask
from memcon.record.memcon import Act, AttributionForm, Medium
from memcon.resolve.acts import act_of, only_says
from memcon.resolve.cast import Cast
from memcon.resolve.issuers import is_poll, issuer_in, pollster_of
from memcon.resolve.medium import medium_among
from memcon.resolve.owners import (
    is_document,
    is_share,
    issuer_before,
    owner_before,
    population_before,
    role_in,
    role_noun,
)
from memcon.resolve.relaying import relays_of
from memcon.resolve.relays import Relays
from memcon.resolve.setting import carried, settings_of
from memcon.resolve.source import read_source, without_carrier
from memcon.resolve.speech import form_under


@dataclass(frozen=True, slots=True)
class Statement:
    """A quotation with its actors' numbers; `parent` is the index of the statement that holds it."""

    quotation: Quotation
    speaker: int | None
    on_behalf_of: int | None
    via: tuple[int, ...]
    form: AttributionForm
    act: Act
    medium: Medium
    parent: int | None


def resolve_statements(
    quotations: Sequence[Quotation],
    cast: Cast,
    names: Sequence[Name],
    sentences: Sentences,
    publisher: str | None = None,
) -> list[Statement]:
    """One statement a quotation, in the same order, then those relayed inside them; the cast learns every source.

    `publisher` is the document's own, who is no relay of what it prints.
    """
    text = cast.text
    mask = quotation_mask(text)
    quotations = [_carried(_as_saying(q, text, sentences), text) for q in quotations]
    found = len(quotations)
    relayed = _relayed(quotations, cast, names)
    parents = [*_parents(quotations), *(holder for holder, _ in relayed)]
    quotations = [*quotations, *(quotation for _, quotation in relayed)]
    order = sorted(
        range(len(quotations)), key=lambda i: (i >= found, (quotations[i].source or quotations[i].content)[0])
    )
    speakers: list[int | None] = [None] * len(quotations)
    behalf: list[int | None] = [None] * len(quotations)
    pointed: dict[str, int] = {}
    serving: dict[int, int] = {}
    for i in order:
        if quotations[i].source:
            start, end = quotations[i].source[0][0], quotations[i].source[-1][1]
            end = without_carrier(text, start, end)
            holder = parents[i]
            outer = None if holder is None else speakers[holder]
            speakers[i], behalf[i] = read_source(cast, names, start, end, outer)
            if behalf[i] is None and _DOCUMENT.fullmatch(text[start:end].strip()):
                behalf[i] = _last_issuer(quotations, speakers, cast, sentences, start, text[start:end].split()[-1])
            behalf[i] = _remembered(cast, names, start, end, behalf[i], pointed)
            behalf[i] = _issuer(cast, names, start, end, speakers[i], behalf[i])
            speaker, owner = speakers[i], behalf[i]
            if speaker is not None and owner is not None:
                serving.setdefault(speaker, owner)
            elif speaker is not None and (
                cast.roles[speaker].kind in ("person", "organization") or text[start:end].casefold() in _POINTS
            ):
                behalf[i] = serving.get(speaker)  # a spokesman remains one when only his name is told
            cast.spoke(start, speakers[i])
    cues = [" ".join(text[a:b] for a, b in q.cue) for q in quotations]
    bearers = Relays(text, names)
    settings = settings_of(quotations, speakers, cast, bearers, sentences, publisher)
    plain = [only_says(cue) for cue in cues]
    settings = carried(settings, speakers, plain, sentences)
    relays = relays_of(quotations, speakers, settings, plain, cast, bearers, publisher)
    out = []
    for i, (quotation, cue, setting, via) in enumerate(zip(quotations, cues, settings, relays, strict=True)):
        holder = parents[i]
        outer = speakers[holder] if holder is not None and i >= found else None
        if outer is not None and outer not in via and outer != speakers[i]:
            via = (*via, outer)  # relayed: the one who reports it stands between
        content, source = (" ".join(text[a:b] for a, b in spans) for spans in (quotation.content, quotation.source))
        out.append(
            Statement(
                quotation,
                speakers[i],
                behalf[i] if behalf[i] != speakers[i] else None,
                tuple(n for n in via if n not in (speakers[i], behalf[i])),
                form_under(mask, text, quotation.content),
                act_of(cue, content, source),
                medium_among(setting.medium, quotation.media),
                parents[i],
            )
        )
    return out


def _remembered(
    cast: Cast, names: Sequence[Name], start: int, end: int, found: int | None, pointed: dict[str, int]
) -> int | None:
    """Whom a source speaks for, `found` in its own words or else as was told before: "the campaign", "59 percent".

    `pointed` keeps the last owner of each such noun.
    """
    words = cast.text[start:end]
    key = "%" if is_share(words) else role_noun(words)
    if found is None and is_document(words):
        found = issuer_before(cast, names, start)
    if found is None and key == "%":
        asked = population_before(cast.text, start, end, cast.sentences.span(start)[1] if len(cast.sentences) else end)
        found = cast.actor_for(*asked) if asked else None
    if found is None and key is not None and key not in pointed and not is_document(words) and key != "%":
        found = owner_before(cast, start, key)
    if found is None and key is not None:
        return pointed.get(key)
    if found is not None:
        last = key or role_in(words)
        if last is not None:
            pointed[last] = found
    return found


def _issuer(
    cast: Cast, names: Sequence[Name], start: int, end: int, speaker: int | None, found: int | None
) -> int | None:
    """Whom a source speaks for, `found` so far, where it is a thing that somebody issued."""
    words = cast.text[start:end]
    if is_poll(words) or (speaker is not None and " " not in words and is_poll(cast.roles[speaker].name)):
        return pollster_of(cast, names, start, end)
    return issuer_in(cast, names, start, end) if found is None else found


_POINTS = ("it", "that", "which")
_DOCUMENT = re.compile(
    r"(?:the|that|this|its|their)\s+(?:[a-z]+\s+)?(?:statement|readout|release|communiqu[eé]|lawsuit|complaint|letter|memo|filing|"
    r"petition|ad|video|report|e-?mail)",
    re.IGNORECASE,
)


def _last_issuer(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    cast: Cast,
    sentences: Sentences,
    start: int,
    noun: str,
) -> int | None:
    """Whose statement "the statement" is: of those who spoke before it, the last in whose sentence one is named."""
    best: tuple[int, int] | None = None
    for quotation, speaker in zip(quotations, speakers, strict=True):
        if (
            speaker is None
            or not quotation.source
            or cast.roles[speaker].kind not in ("organization", "office", "state")
        ):
            continue
        if _DOCUMENT.fullmatch(cast.roles[speaker].name) or cast.roles[speaker].name.casefold() == noun.casefold():
            continue
        at = quotation.source[0][0]
        low, high = sentences.span(at)
        if at < start and noun.casefold() in cast.text[low:high].casefold():
            best = max(best or (at, speaker), (at, speaker))
    return _issued_before(cast, start, noun) if best is None else best[1]


def _issued_before(cast: Cast, start: int, noun: str) -> int | None:
    """The organ that a text says to have spoken in such a document, where nothing was read as its words."""
    found = None
    for match in _ISSUED_IN.finditer(cast.text, max(0, start - FAR_BACK), start):
        if match["noun"].casefold() == noun.casefold():
            found = match.span("subject")
    number = None if found is None else cast.actor_for(*found)
    return number if number is not None and cast.roles[number].kind in ("organization", "office", "state") else None


FAR_BACK = 800
"""Characters before "the statement" within which an organ is looked for that said something in one."""

_ISSUED_IN = re.compile(
    r"(?P<subject>(?:[Tt]he |[A-Z])[^.,;:()“”\"\n]{2,80}?)\s+(?:said|says|wrote|announced|reported|noted|added|"
    r"confirmed|stated)\s+(?:on \w+ )?in (?:an?|its|their|the) (?:[\w-]+ )?"
    r"(?P<noun>statement|communiqu[eé]|release|readout)\b"
)


_SAYING = re.compile(r"(?P<source>[^,;“”\"]{3,120}?)\s+as\s+(?:saying|telling)\b(?:\s+that\b)?[\s,:]*")


def _as_saying(quotation: Quotation, text: str, sentences: Sentences) -> Quotation:
    """ "The agency quoted the ministry as saying": the agency's words about the ministry's hold the ministry's.

    Where nothing follows, the words are those of the sentence before the agency is named.
    """
    if not quotation.source or not quotation.content or not any(_REPORTS.match(text[a:b]) for a, b in quotation.cue):
        return quotation
    start, end = quotation.content[0]
    match = next((m for piece in quotation.content if (m := _SAYING.match(text, *piece))), None)
    if match is None and quotation.cue and quotation.cue[-1][1] < start:  # the ministry is in neither cue nor content
        match = _SAYING.match(text, quotation.cue[-1][1] + 1, end)
    if match is None:
        return quotation
    opening = min(quotation.source[0][0], quotation.cue[0][0])
    low = sentences.span(opening)[0]
    before = (low, low + len(text[low:opening].rstrip(" ,")))
    told = [(a, b) for a, b in quotation.content if b <= match.start()]
    told += [(max(a, match.end()), b) for a, b in quotation.content if b > match.end()]
    content = told or ([before] if before[1] > before[0] + 1 else [])
    if not content:
        return quotation
    cue = (quotation.cue[0], (match.end("source") + 1, match.start() + len(match.group().rstrip(" ,:"))))
    return Quotation((match.span("source"),), cue, tuple(content), quotation.score)


def _carried(quotation: Quotation, text: str) -> Quotation:
    """ "The ministry's statement, carried by the agency, says": whose words they are begins before who carries them."""
    if not quotation.source:
        return quotation
    start, end = quotation.source[0]
    match = _CARRIED_BY.search(text, max(0, start - 120), start)
    if match is None or any(a < start and match.start() < b for a, b in (*quotation.content, *quotation.cue)):
        return quotation
    return replace(quotation, source=((match.start(), end), *quotation.source[1:]))


_CARRIED_BY = re.compile(
    r"(?:[Tt]he |(?<![\w'’])[A-Z])[\w .'’-]{2,80}?\b(?:statement|communiqu[eé]|release|readout|account),\s+(?:carried|"
    r"published|distributed|relayed|quoted|cited)\s+by\s+(?:the\s+)?$"
)

_SPEAKERS = ("Organization", "Person", "NORP")
_REPORTS = re.compile(r"\s*(?:according to|reported|reports|quoted|quoting|cited|citing)\b", re.IGNORECASE)
_SAYS = re.compile(r"\b(?:said|says|stated|announced|declared|reported|confirmed|added|noted|told \w+)(?: that)?\s+")


def _relayed(quotations: Sequence[Quotation], cast: Cast, names: Sequence[Name]) -> list[tuple[int, Quotation]]:
    """What a report's words give to another speaker: "the ministry said …, according to the agency".

    Each with the index of the quotation that reports it.
    """
    out = []
    for number, quotation in enumerate(quotations):
        if not quotation.source or not any(_REPORTS.match(cast.text[a:b]) for a, b in quotation.cue):
            continue
        for start, end in quotation.content:
            says = _SAYS.search(cast.text, start, quotation.content[-1][1])
            lead = next((n for n in names if start <= n.start < start + 60 and n.type in _SPEAKERS), None)
            if says is None or lead is None or not lead.end <= says.start() < min(end, lead.end + 60):
                continue
            source = (start, start + len(cast.text[start : says.start()].split(",")[0].rstrip()))
            rest = [(max(a, says.end()), b) for a, b in quotation.content if b > says.end()]
            cue = (says.start(), says.start() + len(says.group().rstrip()))
            out.append((number, Quotation((source,), (cue,), tuple(rest), quotation.score)))
            break
    return out


def _parents(quotations: Sequence[Quotation]) -> list[int | None]:
    """For each quotation the smallest other one whose content holds all of it."""
    whole = [(min(s for s, _ in q.content), max(e for _, e in q.content)) for q in quotations]
    out: list[int | None] = []
    for i, inner in enumerate(quotations):
        parts = (*inner.content, *inner.cue, *inner.source)
        holders = [
            (whole[j][1] - whole[j][0], j)
            for j, outer in enumerate(quotations)
            if j != i
            and whole[j][0] <= parts[0][0] < whole[j][1]
            and all(any(a <= s and e <= b for a, b in outer.content) for s, e in parts)
            and sum(b - a for a, b in outer.content) > sum(b - a for a, b in inner.content)
        ]
        out.append(min(holders)[1] if holders else None)
    return out


def speaker_at(statements: Sequence[Statement]) -> Callable[[int], int | None]:
    """Who speaks the words at an offset: the innermost statement's speaker, `None` outside all of them."""
    spans = sorted(
        (b - a, a, b, s.speaker) for s in statements if s.speaker is not None for a, b in s.quotation.content
    )

    def at(offset: int) -> int | None:
        return next((speaker for _, a, b, speaker in spans if a <= offset < b), None)

    return at


def actors_of(statements: Sequence[Statement]) -> set[int]:
    """All actors that statements refer to."""
    out: set[int] = set()
    for s in statements:
        out.update(n for n in (s.speaker, s.on_behalf_of, *s.via) if n is not None)
    return out
