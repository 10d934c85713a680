"""Words for several parties at once: "the two ministers" are those told before, or stand beside their own people."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.same_office import fit, named_last
from memcon.resolve.parties.inside.subjects import PLAIN, are_so_called, is_noun, subject_of
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import state_name
from memcon.resolve.words.phrases import BOTH, TO_WHOM, are_unnamed_abroad

Offsets = tuple[int, int]

SURE = 0.5  # probability from which several of other states take part beside two sides that are named
PAIR = 2  # of whom one met the other
NEAR = 3  # sentences in which "the two ministers" are those who were told last; "they" are those of the last one
_BETWEEN_THEM = re.compile(
    r"\s+(?:between|of|with)\s+(?P<who>them|each other|one another"
    r"|(?:the\s+two|both)(?:\s+(?:prime\s+|foreign\s+)?(?:leaders|presidents|premiers|ministers))?)\b"
)

_DURING = re.compile(
    r"\W*(?:At|During|In)\s+(?:the|this|that|their)\s+(?P<it>(?:[\w-]+\s+){0,3}?[\w-]+),\s+"
    r"(?P<who>(?:the\s+two|both|the\s+pair|they)\b)"
)
"""Words that go on about the occasion told last: "During the summit, the two …"."""
_THROUGH = re.compile(
    r"\b(?:through|via|by\s+way\s+of|(?:arranged|organi[sz]ed|brokered|mediated|convened|facilitated|set\s+up|hosted|given|offered)\s+by)\s+"
    r"(?:an?\s+|the\s+|their\s+)?\Z"
)
"""What leads to who brought the two together: "through the Omani envoy", "at a lunch given by the prince"."""
_NAMED_NEXT = re.compile(r"(?:\s+(?!(?:and|said|met)\b)[a-z]+){0,3},\s+(?=[A-Z])")
"""What stands between words for two and their names: "the two | ministers, X and Y"."""

_PEOPLE = re.compile(r"\b(?:men|women|leaders|ministers|presidents|generals|officials|diplomats|envoys|counterparts)\b")
_STATES = re.compile(r"\b(?:governments|countries|nations|states|capitals)\Z")
"""Words for two that are states, whoever of them was told of before: "the two governments last met"."""
_ANOTHER = re.compile(r"\b(?:last|first|previously|earlier)\b|\balso\s+met\b")
"""Words before a verb that tell of another occasion than the one told before: "they last met"."""
_TIME_THAT = re.compile(r"\b[Tt]he\s+(?:first|last|second|third|only|previous)\s+(?:time|occasion)\s+(?:that\s+)?\Z")
"""What tells the same before their subject: "the last time | the two met"."""
_LAST_TIME = re.compile(
    r"\b[Tt]he\s+(?:first|last|only|previous)\s+(?:time|occasion)\s+(?:that\s+)?(?P<who>the\s+(?:(?:foreign|prime|defen[cs]e)\s+)?"
    r"(?:ministers|leaders|presidents|premiers|generals|envoys|negotiators))\s+(?:had\s+|actually\s+)?\Z"
)
"""The same with a plain plural for a subject: "the last time the ministers | spoke"."""
_TIME = 60  # characters before them in which that stands
_AGAIN = re.compile(r"\s+again\b")
_LAST = re.compile(
    r"\s+(?:had\s+)?(?:last|previously)\s+(?:met|spoke|spoken|talked|seen|saw|negotiated|conferred|sat\s+down)\b"
)
""" "They last met": those of whom the text tells, also some sentences on."""


_TWO = re.compile(
    r"(?:The\s+two|Both)\s+(?:[a-z]+\s+)?(?:ministers|leaders|presidents|premiers|sides|parties|men|women)\b"
)
_AGREED = re.compile(r"\s+(?:(?:also|both|then|have|had)\s+){0,2}agreed\s+to\s")


def takes_both(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "They last met in May", "another meeting between them": gives it the two of the contact told before.

    True where it did: where words of its clause for the two stand in for them, and name nobody else whom they met.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    between = is_noun(text, trigger.start, trigger.end) and _BETWEEN_THEM.match(text, trigger.end, high)
    subject = subject_of(text, trigger.start, trigger.end, low)
    count = subject.count if subject is not None and not between else 2
    if between:
        start, end = between.span("who")
    elif subject is not None and subject.is_several:
        start, end = subject.start, subject.end
    elif received := _THEY_WERE.match(text, low, trigger.start):
        start, end = received.span("who")
    elif last_time := _LAST_TIME.search(text, max(low, trigger.start - _TIME), trigger.start):
        start, end = last_time.span("who")
    elif (during := _DURING.match(text, low, high)) and during.start("it") < trigger.end <= during.end("it"):
        start, end = during.span("who")
    else:
        return False
    pronoun = text[start:end].casefold() in ("they", "them") or start > trigger.end
    named = _NAMED_NEXT.match(text, end)
    if named is not None and named.end() < trigger.start and _is_somebody_else(cast, before, named.end()):
        return False  # "The ministers of the two countries, X and Y, last met"
    agreed = pronoun and _AGREED.match(text, end) is not None  # in a readout, whoever was spoken of meanwhile
    near = 1 if pronoun and _LAST.match(text, end) is None else NEAR
    near = 2 * NEAR if agreed or (near == NEAR and _LAST.match(text, end)) else near
    if pronoun and start == low and sentences.at(low) and _TWO.match(text, sentences.starts[sentences.at(low) - 1]):
        near = NEAR  # "The two ministers discussed it. They | will see each other"
    near = 2 * NEAR if _TIME_THAT.search(text, max(low, start - _TIME), start) else near
    main = main_parties(before)
    governed = _LAST.match(text, end) is not None and _STATES.search(text, start, end) is not None
    if governed and len(main) == PAIR and all(p.side and state_name(p.side) for p in main):
        main = [replace(p, actor=cast.state(p.side or "")) for p in main]
    kinds = {cast.roles[p.actor].kind for p in main}
    last = max(at for at in (before.trigger.start, *before.told_at) if at <= before.trigger.start or at < trigger.start)
    away = sentences.at(trigger.start) - sentences.at(last)
    odd = between and len(main) >= PAIR and not fit(text[start:end], [p.actor for p in main], cast)
    if odd and away <= 2 * NEAR and (two := named_last(text[start:end], start, cast)):
        draft.parties = two  # of three who met, those whose office the words name
        return True
    if away > near or len(main) != count:
        return False
    if not are_so_called(text[start:end].casefold(), [p.actor for p in main], cast):
        return False
    if "group" in kinds or (_PEOPLE.search(text, start, end) and kinds != {"person"}):
        return False
    if not fit(text[start:end], [p.actor for p in main], cast):
        two = named_last(text[start:end], start, cast)
        here = draft.parties if start != low else [p for p in draft.parties if low <= p.start < high] or draft.parties
        draft.parties = two or here
        return bool(two)
    since = low if near == 1 or agreed else sentences.span(before.trigger.start)[1]
    if pronoun and _somebody_else(cast, before, since, start):
        return False
    if near >= NEAR and end <= trigger.start and (here := _named_here(cast, before, low, start)):
        draft.parties = here  # "X told Y so when the two met"
        return True
    sides = before.sides()
    others = [p for p in draft.parties if low <= p.start < high and p.actor not in before.people()]
    brokers = [p for p in others if _THROUGH.search(text, trigger.end, p.start)]
    others = [p for p in others if p not in brokers and not _is_where(p, draft, cast)]
    if guests := _received(draft, main, (start, end), text, high):
        draft.parties, draft.subject, draft.another = guests, guests[-1].actor, True
        return True
    if any(p.start > trigger.end and (p.side not in sides or p.chance >= PLAIN) for p in others):
        return False
    people = [p for p in draft.parties if p.start > trigger.end and cast.roles[p.actor].kind == "person"]
    if any(TO_WHOM.fullmatch(text, trigger.end, p.start) for p in people):
        return False  # "they met X" are none who met each other
    chances = {p.actor: p.chance for p in draft.parties}
    draft.parties = [
        replace(p, role="party", start=start, end=end, chance=max(PLAIN, chances.get(p.actor, 0.0))) for p in main
    ]
    draft.parties += [replace(p, role="mediator") for p in brokers]
    if not between and start > trigger.end:  # its own sentence tells no other day or place
        draft.time = draft.time if draft.time and low <= draft.time.span.start < high else before.time
        draft.place = draft.place if draft.place and low <= draft.place.start < high else before.place
    again = _TIME_THAT.search(text, max(low, start - _TIME), start) or _AGAIN.match(text, trigger.end)
    draft.another = again is not None or _ANOTHER.search(text, end, trigger.end) is not None
    return True


def are_those_of_its_sentence(draft: Draft, before: Draft, sentences: Sentences) -> bool:
    """ "The two governments met in May, when talks failed": gives the talks those who are the two of the clause before.

    True where it did: where the same words were read as who held both.
    """
    if sentences.at(draft.trigger.start) != sentences.at(before.trigger.start):
        return False
    words = {(p.start, p.end) for p in before.parties}
    if len(words) != 1 or len(before.parties) < PAIR or not any((p.start, p.end) in words for p in draft.parties):
        return False
    draft.parties = [replace(p) for p in before.parties]
    return True


def _received(draft: Draft, main: list[Side], who: Offsets, text: str, high: int) -> list[Side]:
    """The two, and who received them both, where they "were received by President X"; empty where words say none."""
    start, end = draft.trigger.start, draft.trigger.end
    passive = _WERE.fullmatch(text, who[1], start) is not None and _RECEIVED.match(text, start, end) is not None
    by = _BY.match(text, end, high) if passive else None
    hosts = [p for p in draft.parties if by and p.start >= end and _TITLES.fullmatch(text, by.end(), p.start)]
    if len(hosts) != 1 or hosts[0].actor in {p.actor for p in main}:
        return []
    guests = [replace(p, role="guest", start=who[0], end=who[1], chance=max(PLAIN, p.chance)) for p in main]
    return [*guests, replace(hosts[0], role="host", chance=max(PLAIN, hosts[0].chance))]


_THEY_WERE = re.compile(
    r"(?:(?:Later|Earlier|Afterwards|Then|Before\sthat),?\s+)?(?P<who>(?:[Tt]he|[Bb]oth)\s+(?:two\s+)?(?:(?:foreign|prime|defen[cs]e)\s+)?"
    r"(?:ministers|leaders|presidents|premiers|generals|envoys|negotiators|delegations))\s+"
    r"(?=(?:[a-z]+\s+){0,4}(?:were|are|be|been)\s)"
)
_WERE = re.compile(
    r"\s+(?:(?:will|would|had|have|are|were|due|to|then|also|later|both|afterwards|jointly|together|expected|scheduled)\s+)*(?:were|are|be|been)\s+"
    r"(?:(?:then|also|later|both|afterwards|jointly|together|[a-z]+ly)\s+)*"
)
_RECEIVED = re.compile(r"(?:received|hosted|welcomed|greeted)\b")
_BY = re.compile(r"(?:\s+(?:on|at|in)\s[^,.;:\n]{2,40}?)?(?:\s+(?:together|jointly))?\s+by\s+")
_TITLES = re.compile(r"(?:the\s+)?(?:[\w’'.-]+,?\s+){0,6}")


def _is_where(party: Side, draft: Draft, cast: Cast) -> bool:
    """True for a state that only tells where: "agreed to meet in | Singapore"."""
    place = draft.place is not None and draft.place.start <= party.start < draft.place.end
    return place and cast.roles[party.actor].kind == "state"


def _somebody_else(cast: Cast, before: Draft, low: int, high: int) -> bool:
    """True where `text[low:high]` names somebody who was not told of before, and whom "they" may mean too."""
    told = before.people()
    return any(
        low <= a < high
        for number, role in enumerate(cast.roles)
        if number not in told and role.kind in ("person", "office")
        for a, *_ in role.mentions
    )


def _named_here(cast: Cast, before: Draft, low: int, high: int) -> list[Side]:
    """The two people of two sides whom `text[low:high]` names, where they are no others than "the two" behind them.

    None where it names more, or those of the contact told before.
    """
    people = {
        number: (a, b)
        for number, role in enumerate(cast.roles)
        if role.kind == "person"
        for a, b, form in sorted(role.mentions)
        if form == "name" and low <= a < high
    }
    sides = {side for n in people if (side := cast.side(n))}
    if len(people) != 2 or len(sides) != 2 or set(people) <= before.people():
        return []
    named = sorted((*span, n) for n, span in people.items())
    return [Side(n, cast.side(n), "party", a, b, None, PLAIN) for a, b, n in named]


def main_parties(draft: Draft) -> list[Side]:
    """Of each side the likeliest, in text order; without who brought two others together.

    Of two of whom one alone has a side that is known both.
    """
    met = [p for p in draft.parties if p.role != "mediator"]
    if len(met) == PAIR and len({p.side for p in met}) == PAIR and len({p.actor for p in met}) == PAIR:
        return sorted(met, key=lambda p: (p.start, p.actor))
    parties = met if len({p.side for p in met if p.side}) > 1 else draft.parties
    sides = sorted({p.side for p in parties if p.side})
    main = [max((p for p in parties if p.side == s), key=lambda p: p.chance) for s in sides]
    return sorted(main, key=lambda p: (p.start, p.actor))


def name_both(draft: Draft, before: Draft, cast: Cast) -> None:
    """ "The two ministers" are those of the contact told before, where that had two; so are "their meeting"."""
    group = next((p for p in draft.parties if _is_both(p, cast)), None)
    main = main_parties(before)
    if len(main) != 2:
        return
    start, end = draft.trigger.start, draft.trigger.end
    whose = _THEIR.search(cast.text, max(0, start - len("their most substantive ")), end)
    if group is None and whose and len(draft.sides()) < 2 and whose.start() <= start:
        draft.parties = [replace(p, role="party", start=whose.start(), end=whose.end("their")) for p in main]
        return
    if group is None:
        return
    if _MEN.search(cast.text, group.start, group.end) and any(cast.roles[p.actor].kind != "person" for p in main):
        return  # "both generals" are no states
    if not fit(cast.text[group.start : group.end], [p.actor for p in main], cast):
        draft.parties = named_last(cast.text[group.start : group.end], group.start, cast) or draft.parties
        return
    named = _NAMED_NEXT.match(cast.text, group.end)
    if named is not None and _is_somebody_else(cast, before, named.end()):
        return  # "the ministers of the two countries, X and Y"
    agreed = _AGREED.fullmatch(cast.text, group.end, draft.trigger.start) is not None
    chance = max(PLAIN, group.chance) if agreed else group.chance
    same = [replace(p, role="party", start=group.start, end=group.end, chance=chance) for p in main]
    kept = [p for p in draft.parties if p is not group and p.actor not in {s.actor for s in same}]
    draft.parties = sorted([*kept, *same], key=lambda p: (p.start, p.actor))


_AGREED = re.compile(
    r"\s+(?:(?:also|then|later|have|had)\s+){0,2}(?:agreed|decided|arranged|pledged|promised|plan(?:ned)?|(?:are|were)\s+(?:due|set|scheduled|expected))"
    r"\s+to\s+(?:(?:also|then)\s+)?(?:(?:hold|have|convene)\s+(?:[\w-]+\s+){0,4})?"
)
"""What stands between two and the verb of what they will do: "The ministers | agreed to | meet again"."""
_MEN = re.compile(r"\b(?:men|women|generals|commanders)\b", re.IGNORECASE)


def _is_somebody_else(cast: Cast, before: Draft, at: int) -> bool:
    """True where the name of a person stands at an offset who was not of a contact told before."""
    told = before.people()
    people = ((number, role) for number, role in enumerate(cast.roles) if role.kind == "person" and number not in told)
    return any(a == at and form == "name" for _, role in people for a, _, form in role.mentions)


def _is_both(party: Side, cast: Cast) -> bool:
    """True for "the two ministers", for "they" who were called so, and for "the ministers" whose side nothing tells."""
    role = cast.roles[party.actor]
    if any(form == "name" and party.start < a and b <= party.end for a, b, form in role.mentions):
        return False  # "both ministers, X": he himself
    called = role.name if role.kind == "group" else ""
    they = party.side is None and _THE_LEADERS.fullmatch(cast.text, party.start, party.end)
    return bool(they or BOTH.match(cast.text, party.start, party.end) or BOTH.match(called))


_THEIR = re.compile(
    r"\b(?P<their>[Tt]heir)\s(?:[a-z-]+\s){0,3}?(?:meetings?|talks|calls?|conversations?|visits?|summit)\Z"
)
_THE_LEADERS = re.compile(
    r"[Tt]he\s+(?:leaders|presidents|(?:(?:foreign|prime|defen[cs]e)\s+)?ministers|heads\s+of\s+(?:state|government)|sides|parties"
    r"|interlocutors|diplomats|officials)"
)


def without_collectives(parties: list[Side], cast: Cast, subject: int | None = None) -> list[Side]:
    """Leave out "the two leaders", a state, or its minister in a row, where its own people stand beside it by name.

    Who comes to several hosts, or is the `subject`, whom their clause plainly tells to have met the others, stays,
    though the text tells no side.
    """
    people = {p.side for p in parties if cast.roles[p.actor].kind == "person"}
    two = len({p.side for p in parties if p.side}) >= 2
    hosts = two and all(p.role == "host" for p in parties if p.side)  # who comes to them is the one without a side
    named = [
        p
        for p in parties
        if (
            p.actor == subject
            or (hosts and p.role == "guest" and cast.roles[p.actor].kind == "person")
            or (p.side is None and p.chance >= SURE and are_unnamed_abroad(cast.text[p.start : p.end]))
            or cast.roles[p.actor].kind not in (("group", "person", "office") if two else ("group",))
            or p.side
        )
        and not (p.side in people and cast.roles[p.actor].is_of_any_bearer())
    ]
    return named if len(named) >= 2 else parties
