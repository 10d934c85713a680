"""Attributions with their people: who speaks, for whom, through which relays, in which act and medium."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.find.speech.talks import is_turn
from memcon.reader.tokens import quotation_mask
from memcon.record.memcon import Act, AttributionForm, Medium
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.owners import (
    is_document,
    is_share,
    issuer_before,
    owner_before,
    population_before,
    role_in,
    role_noun,
)
from memcon.resolve.attributions.acts import act_of, only_says, whole_cue
from memcon.resolve.attributions.carriers import still_carried
from memcon.resolve.attributions.citing import cited
from memcon.resolve.attributions.issuers import is_poll, issuer_in, pollster_of
from memcon.resolve.attributions.medium import medium_among
from memcon.resolve.attributions.papers import DOCUMENT, MOUTHPIECE, WRITING, last_issuer, organ_before, writer_of
from memcon.resolve.attributions.quoting import carried as carried_by
from memcon.resolve.attributions.quoting import quoted, relayed, reports
from memcon.resolve.attributions.relaying import relays_of
from memcon.resolve.attributions.relays import Relays
from memcon.resolve.attributions.setting import (
    carried,
    is_publisher,
    publisher_words,
    settings_of,
    tells_official,
    tells_others,
)
from memcon.resolve.attributions.source import read_source, told_of_before, without_carrier
from memcon.resolve.attributions.speech import form_under
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.outlets import is_outlet, is_outlet_phrase, outlets_in
from memcon.resolve.words.phrases import head, is_people_noun, pronoun

_NOT_TO_OTHERS: frozenset[Medium] = frozenset(("interview",))
_NOT_OFFICIAL: frozenset[Medium] = frozenset(("interview", "poll"))
_NOT_SAID: frozenset[Medium] = _NOT_OFFICIAL | {"document"}
"""What is no medium, unless it is named, of words to the other side, of an official text and of what one says in it."""


_POLLED: frozenset[Medium] = frozenset(("poll",))
_ASKED_MANY = re.compile(
    r"\b(?:polls?|polling|polled|surveys?|surveyed|respondents|voters|per\s?cent|majority)\b|%", re.IGNORECASE
)
"""Words without which nothing is a poll's result."""
_SAID_OR_POSTED: tuple[Medium, ...] = ("unknown", "social_media")
_WRITTEN: frozenset[Medium] = frozenset(("document",))
"""What people's words are no medium of where nothing written is named, or a network is."""


def _is_somebody(cast: Cast, speaker: int | None) -> bool:
    """True for a person, and for people without a name."""
    if speaker is None:
        return False
    role = cast.roles[speaker]
    return role.kind == "person" or (role.kind == "group" and any(map(is_people_noun, head(role.name).split())))


_SELF = re.compile(r"(?:I|[Ww]e|[Mm]y|[Oo]ur)\b(?!\.)")
"""A source, or the owner of one, in the first person."""


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
    plain: bool = False
    """True where the text says in so many words whose report it is: "citing the ministry"."""


def resolve_statements(
    quotations: Sequence[Quotation],
    cast: Cast,
    names: Sequence[Name],
    sentences: Sentences,
    publisher: str | None = None,
) -> list[Statement]:
    """One statement a quotation, in the same order, then those whom they cite and those relayed inside them.

    The cast learns every source.

    `publisher` is the document's own, who is no relay of what it prints.
    """
    text = cast.text
    mask = quotation_mask(text).tobytes()
    told = cited(quotations, text, names, sentences, cast.furniture)
    read = [(t.quotation, t.teller) if t.plain else quoted(t.quotation, text, names, sentences) for t in told]
    quotations = [carried_by(q, text) for q, _ in read]
    found = len(quotations)
    held_by = _parents(quotations)
    told_on = [one for one in relayed(quotations, cast, names, held_by) if told[one[0]].teller is None]
    parents = [*held_by, *(holder for holder, _ in told_on)]
    quotations = [*quotations, *(quotation for _, quotation in told_on)]
    order = sorted(
        range(len(quotations)), key=lambda i: (i >= found, (quotations[i].source or quotations[i].content)[0])
    )
    speakers: list[int | None] = [None] * len(quotations)
    behalf: list[int | None] = [None] * len(quotations)
    pointed: dict[str, int] = {}
    serving: dict[int, int] = {}
    spoken: list[tuple[int, int]] = []
    quoters: list[int | None] = [None] * len(quotations)
    for i in order:
        turn = is_turn(quotations[i], text)
        if quotations[i].source:
            start, end = quotations[i].source[0][0], quotations[i].source[-1][1]
            end = without_carrier(text, start, end)
            holder = parents[i]
            outer = None if holder is None else speakers[holder]
            if holder is None and _SELF.match(text, start, end):  # in a text of one who says "I"
                outer = cast.whose_words(start)
            quoter = read[i][1] if i < found else None
            quoters[i] = None if quoter is None else _quoting(cast, quoter, outer)
            speakers[i], behalf[i] = read_source(
                cast, names, start, end, outer, spoken, quotations[i].content, quoters[i]
            )
            if behalf[i] is None and DOCUMENT.fullmatch(text[start:end].strip()) and not states_in(text[start:end]):
                behalf[i] = last_issuer(quotations, speakers, cast, sentences, start, text[start:end].split()[-1])
            if behalf[i] is None and (written := WRITING.fullmatch(text[start:end].strip())):
                behalf[i] = writer_of(quotations, speakers, cast, sentences, start, written["noun"].casefold())
            if behalf[i] is None and MOUTHPIECE.fullmatch(text[start:end].strip()):
                behalf[i] = organ_before(quotations, speakers, cast, sentences, start)
            behalf[i] = _remembered(cast, names, start, end, behalf[i], pointed)
            behalf[i] = _issuer(cast, names, start, end, speakers[i], behalf[i])
            speaker, owner = speakers[i], behalf[i]
            if speaker is not None and owner is not None:
                serving.setdefault(speaker, owner)
            elif speaker is not None and (
                cast.roles[speaker].kind in ("person", "organization")
                or text[start:end].casefold() in _POINTS
                or " same " in text[start:end]
            ):
                behalf[i] = serving.get(speaker)  # a spokesman remains one when only his name is told
            cast.spoke(start, speakers[i])
            if speaker is not None:
                insort(spoken, (start, speaker))
        if turn or form_under(mask, text, quotations[i].content) == "direct":
            cast.floor.give(quotations[i].content, speakers[i], text, turn)
    cues = [" ".join(text[a:b] for a, b in q.cue) for q in quotations]
    bearers = Relays(text, names)
    own = publisher_words(publisher)
    settings = settings_of(quotations, speakers, cast, bearers, sentences, publisher)
    to_others = [tells_others(quotation, text) or tells_official(quotation, cast) for quotation in quotations]
    plain = [only_says(cue) and not others for cue, others in zip(cues, to_others, strict=True)]
    settings = carried(settings, speakers, plain, sentences)
    relays = relays_of(quotations, speakers, settings, plain, cast, bearers, publisher)
    cites = {(quoters[i], quotations[i].content): speakers[i] for i, t in enumerate(told) if t.plain and t.teller}
    out = []
    for i, (quotation, cue, setting, via) in enumerate(zip(quotations, cues, settings, relays, strict=True)):
        holder = parents[i]
        passed_on = i >= found or (holder is not None and _passes_on(quotations[holder], speakers[holder], cast, own))
        outer = speakers[holder] if holder is not None and passed_on else None
        if outer is not None and outer not in via and outer != speakers[i]:
            via = (*via, outer)  # relayed: the one who reports it stands between
        teller = quoters[i]
        if teller is not None and i < found and told[i].plain:  # "the agency, citing an official": no other one's
            via = tuple(n for n in via if n == teller or _is_near(cast, n, quotation, read[i][1]))
        if teller is not None and not is_publisher(cast.roles[teller].name, own):
            known = any(_is_named_at(cast, number, read[i][1]) for number in via)
            via = via if known or teller in via else (*via, teller)
        barred = _NOT_SAID if cast.official and plain[i] else _NOT_OFFICIAL if cast.official else frozenset()
        if setting.medium in _SAID_OR_POSTED and _is_somebody(cast, speakers[i]):
            barred |= _WRITTEN
        if to_others[i] or setting.medium == "social_media":  # "in a post", "told the council"
            barred |= _NOT_TO_OTHERS
        content, source = (" ".join(text[a:b] for a, b in spans) for spans in (quotation.content, quotation.source))
        if not _ASKED_MANY.search(f"{source} {content}"):
            barred |= _POLLED
        out.append(
            Statement(
                quotation,
                speakers[i],
                behalf[i] if behalf[i] != speakers[i] else None,
                tuple(n for n in via if n not in (speakers[i], behalf[i], cites.get((speakers[i], quotation.content)))),
                form_under(mask, text, quotation.content),
                act_of(whole_cue(text, quotation.cue[0][0], cue) if quotation.cue else cue, content, source),
                medium_among(setting.medium, quotation.media, barred),
                parents[i],
                i < found and told[i].plain and not told[i].cites,
            )
        )
    return still_carried(out, text)


def _passes_on(quotation: Quotation, speaker: int | None, cast: Cast, own: set[str]) -> bool:
    """True for another outlet's report than the publisher's `own`: it stands before those whose words it holds."""
    if speaker is None or not quotation.source:
        return False
    name = cast.roles[speaker].name
    printed = (is_outlet(name) or is_outlet_phrase(name)) and not is_publisher(name, own)
    return printed and reports(quotation, cast.text)


def _quoting(cast: Cast, span: tuple[int, int], outer: int | None) -> int | None:
    """The actor who quotes another, named in a span: an outlet though its name be taken for a person's."""
    if cast.text[slice(*span)] in ("which", "who", "that"):
        return told_of_before(cast, span[0])
    outlets = outlets_in(cast.text, *span)
    return cast.bearer(*outlets[-1]) if outlets else cast.actor_for(*span, outer)


def _is_named_at(cast: Cast, number: int, span: tuple[int, int] | None) -> bool:
    """True where an actor is named in a span, which may have been read as another's name before."""
    return span is not None and any(a < span[1] and span[0] < b for a, b, _ in cast.roles[number].mentions)


def _is_near(cast: Cast, number: int, quotation: Quotation, teller: tuple[int, int] | None) -> bool:
    """True where an actor is named in the sentence in which a teller cites another, whose words a quotation is."""
    low, high = cast.sentences.span((teller or quotation.source[0])[0])
    return any(low <= a < high for a, _, _ in cast.roles[number].mentions)


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


def is_paper(statement: Statement, cast: Cast) -> bool:
    """True where the words are those of a paper that an organ issued: "the statement", or "it", as "the ministry"'s."""
    if statement.on_behalf_of is None or not statement.quotation.source:
        return False
    named = cast.text[slice(*statement.quotation.source[0])]
    if pronoun(named) == "thing" and statement.speaker is not None:
        return is_document(cast.roles[statement.speaker].name)
    return is_document(named)


_POINTS = ("it", "that", "which")


def _parents(quotations: Sequence[Quotation]) -> list[int | None]:
    """For each quotation the smallest other one whose content holds all of it."""
    whole = sorted(
        (min(a for a, _ in q.content), max(b for _, b in q.content), sum(b - a for a, b in q.content), j)
        for j, q in enumerate(quotations)
    )
    out: list[int | None] = []
    for i, inner in enumerate(quotations):
        parts = (*inner.content, *inner.cue, *inner.source)
        first, size = parts[0][0], sum(b - a for a, b in inner.content)
        last = max(end for _, end in parts)
        holders = [
            (high - low, j)
            for low, high, length, j in whole[: bisect_left(whole, (first + 1,))]
            if last <= high
            and length > size
            and j != i
            and all(any(a <= s and e <= b for a, b in quotations[j].content) for s, e in parts)
        ]
        out.append(min(holders)[1] if holders else None)
    return out


def speaker_at(statements: Sequence[Statement]) -> Callable[[int], int | None]:
    """Who speaks the words at an offset: the innermost statement's speaker, `None` outside all of them."""
    spans = sorted(
        (b - a, a, b, s.speaker) for s in statements if s.speaker is not None for a, b in s.quotation.content
    )
    return _laid_over([(a, b, speaker) for _, a, b, speaker in reversed(spans)])


def told_at(statements: Sequence[Statement]) -> Callable[[int], bool]:
    """Whether the words at an offset are a statement's, whoever makes it."""
    told = _laid_over([(a, b, 1) for s in statements for a, b in s.quotation.content])
    return lambda offset: told(offset) is not None


def _laid_over(spans: Sequence[tuple[int, int, int]]) -> Callable[[int], int | None]:
    """What is given for the span that holds an offset, the last of several; None outside all."""
    cuts = sorted({0, *(at for a, b, _ in spans for at in (a, b))})
    given: list[int | None] = [None] * len(cuts)
    for a, b, number in spans:
        low, high = bisect_left(cuts, a), bisect_left(cuts, b)
        given[low:high] = [number] * (high - low)
    return lambda offset: given[bisect_right(cuts, offset) - 1]


def actors_of(statements: Sequence[Statement]) -> set[int]:
    """All actors that statements refer to."""
    out: set[int] = set()
    for s in statements:
        out.update(n for n in (s.speaker, s.on_behalf_of, *s.via) if n is not None)
    return out


def of_own_state(statements: Sequence[Statement], cast: Cast) -> list[Statement]:
    """The statements, none for a body of another state than its spokesman is of: "its" was taken for that body."""
    abroad = {
        (s.speaker, s.on_behalf_of)
        for s in statements
        if s.speaker is not None
        and s.on_behalf_of is not None
        and s.quotation.source
        and cast.text[slice(*s.quotation.source[0])].casefold().startswith("its ")
        and None not in (sides := {cast.side(s.speaker), cast.side(s.on_behalf_of)})
        and len(sides) > 1
    }
    return [replace(s, on_behalf_of=None) if (s.speaker, s.on_behalf_of) in abroad else s for s in statements]
