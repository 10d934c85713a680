"""Words for several parties at once: "the two ministers" are those told before, or stand beside their own people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.same_office import fit, named_last
from memcon.resolve.offices.table import office_kind
from memcon.resolve.parties.inside.subjects import PLAIN, is_noun, subject_of
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.phrases import BOTH, TO_WHOM, are_unnamed_abroad

AROUND = 200  # characters around a trigger in which words for the people of two states are looked for
SURE = 0.5  # probability from which several of other states take part beside two sides that are named
NEAR = 3  # sentences in which "the two ministers" are those who were told last; "they" are those of the last one
_DELEGATES = re.compile(
    r"(?:the\s+|their\s+)?(?:(?:technical|negotiating|expert|working|senior|military|official)\s+)*"
    r"(?:delegations|teams|experts|negotiators|working\s+groups|technicians)",
    re.IGNORECASE,
)
"""Those whom states send, where no word tells which."""
_ROUND = re.compile(
    r"(?:An?\s+|The\s+)?(?:earlier|previous|first|second|third|fourth|next|last|new|further|another)\s+"
    r"(?:round|session|meeting)\b",
    re.IGNORECASE,
)
_A_ROUND = re.compile(
    r"\b(?:(?:an?|the)\s+(?:next|new|further|second|third|fourth|final|fresh|follow-up)|another)\s+(?:round|session|meeting)\b",
    re.IGNORECASE,
)
"""A round that is told anywhere in a sentence: "Neither side said when the next round would be held"."""
_BETWEEN_THEM = re.compile(r"\s+(?:between|of|with)\s+(?P<who>them|each other|one another|the\s+two|both)\b")

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
_OF_TWO = (
    r"(?:the\s+two|both)\s+(?:(?:neighbou?ring|rival|feuding|allied)\s+)?"
    r"(?:countries|nations|states|neighbou?rs|sides|governments|capitals|leaders|presidents)"
)
_TWO = re.compile(r"the\s+two|both|the\s+[a-z]+\s+ministers", re.IGNORECASE)
"""What those words have, and few sentences else."""
_OFFICIALS = (
    r"(?P<who>(?:(?!and\b)[\w-]+\s+){0,3}?(?:(?<!prime\s)ministers|diplomats|officials|envoys|negotiators|delegations|teams|advis[eo]rs"
    r"|generals|ambassadors|secretaries|lawmakers|chiefs|commanders|experts))"
)
_THEIRS = (
    re.compile(rf"\b{_OF_TWO}['’]\s+{_OFFICIALS}\b", re.IGNORECASE),
    re.compile(rf"\b{_OFFICIALS}\s+(?:of|from)\s+(?:{_OF_TWO}\b(?!['’])|the\s+two\b(?=\s+[a-z]))", re.IGNORECASE),
    re.compile(
        r"\b(?P<who>(?:[\w-]+\s+){0,2}(?:chairmen|chairs|heads|chiefs|speakers|commanders))\s+of\s+(?:the\s+)?(?:[a-z-]+\s+){1,3}"
        rf"(?:of\s+)?{_OF_TWO}(?:['’]\s+(?:parliaments|armies|navies|governments|police|legislatures))?(?!['’])\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b[Tt]he\s+(?:two\s+)?(?P<who>(?:foreign|defen[cs]e|trade|finance|interior|energy|transport|justice)\s+ministers)\b"
    ),
)
"""Words for others of the two sides that were told before than the people named there."""
_NAMED_NEXT = re.compile(r"(?:\s+(?!(?:and|said|met)\b)[a-z]+){0,3},\s+(?=[A-Z])")
"""What stands between words for two and their names: "the two | ministers, X and Y"."""
_TO_TRIGGER = re.compile(
    r"\s+(?:(?:will|would|are|were|is|was|to|had|have|has|also|then|later|first|last|again|expected|due|scheduled|set|hold|held|be|been"
    r"|\w+ly)\s+){0,5}(?:(?:an?|the|their|another|new|more)\s+){0,2}"
)
_OF = re.compile(r"\s+(?:between|of|by|among)\s+(?:the\s+)?")
_INSIDE = re.compile(r"\b(?:in|at|from|near|outside)\s+(?:the\s+)?\Z")

_PEOPLE = re.compile(r"\b(?:men|women|leaders|ministers|presidents|generals|officials|diplomats|envoys|counterparts)\b")
_ANOTHER = re.compile(r"\b(?:last|first|previously|earlier)\b|\balso\s+met\b")
"""Words before a verb that tell of another occasion than the one told before: "they last met"."""
_TIME_THAT = re.compile(r"\b[Tt]he\s+(?:first|last|second|third|only|previous)\s+(?:time|occasion)\s+(?:that\s+)?\Z")
"""What tells the same before their subject: "the last time | the two met"."""
_TIME = 40  # characters before them in which that stands
_AGAIN = re.compile(r"\s+again\b")
_LAST = re.compile(r"\s+(?:had\s+)?(?:last|previously)\s+(?:met|spoke|spoken|talked|seen|saw)\b")
""" "They last met": those of whom the text tells, also some sentences on."""


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
    elif (during := _DURING.match(text, low, high)) and during.start("it") < trigger.end <= during.end("it"):
        start, end = during.span("who")
    else:
        return False
    pronoun = text[start:end].casefold() in ("they", "them") or start > trigger.end
    named = _NAMED_NEXT.match(text, end)
    if named is not None and named.end() < trigger.start and _is_somebody_else(cast, before, named.end()):
        return False  # "The ministers of the two countries, X and Y, last met"
    near = 1 if pronoun and _LAST.match(text, end) is None else NEAR
    main = main_parties(before)
    kinds = {cast.roles[p.actor].kind for p in main}
    last = max(at for at in (before.trigger.start, *before.told_at) if at <= before.trigger.start or at < trigger.start)
    if sentences.at(trigger.start) - sentences.at(last) > near or len(main) != count:
        return False
    if "group" in kinds or (_PEOPLE.search(text, start, end) and kinds != {"person"}):
        return False
    if not fit(text[start:end], [p.actor for p in main], cast):
        draft.parties = (two := named_last(text[start:end], start, cast)) or draft.parties
        return bool(two)
    since = low if near == 1 else sentences.span(before.trigger.start)[1]
    if pronoun and _somebody_else(cast, before, since, start):
        return False
    if near == NEAR and end <= trigger.start and (here := _named_here(cast, before, low, start)):
        draft.parties = here  # "X told Y so when the two met"
        return True
    sides = before.sides()
    others = [p for p in draft.parties if low <= p.start < high and p.actor not in before.people()]
    brokers = [p for p in others if _THROUGH.search(text, trigger.end, p.start)]
    others = [p for p in others if p not in brokers]
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


def are_people_of_both(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "The two countries' defence ministers met": gives it the two states that the words before tell of.

    True where it did. The leaders who were named before are not meant, unless the words are for their own office.
    """
    trigger, text = draft.trigger, cast.text
    home = sentences.at(trigger.start)
    low, high = sentences.span(trigger.start)
    low, high = max(low, trigger.start - AROUND), min(high, trigger.end + AROUND)
    if _TWO.search(text, low, high) is None:
        return False
    found = next((m for p in _THEIRS for m in p.finditer(text, low, high) if _leads(m, trigger, text)), None)
    if found is None:
        return False
    kind = office_kind(found["who"].removesuffix("s"))
    for sentence in range(home, max(-1, home - NEAR), -1):
        start, end = sentences.starts[sentence], sentences.ends[sentence] if sentence < home else found.start()
        states, people = _states_told(cast, start, end)
        if len(states) < 2:
            continue
        if len(states) > 2 or any(
            kind is not None and office_kind(cast.roles[n].office or "") in (kind, None) for n in people
        ):
            return False
        chance = max([PLAIN, *(p.chance for p in draft.parties)])
        told = [(cast.state(side), side) for side in sorted(states)]
        for number, _ in told:
            cast.mention(number, found.span())
        draft.parties = [Side(n, side, "party", *found.span(), chance) for n, side in told]
        draft.another, draft.subject = True, draft.parties[0].actor
        return True
    return False


def _leads(found: re.Match[str], trigger: Argument, text: str) -> bool:
    """True where such words are the subject of a trigger's verb, or whose talks its noun tells of."""
    between = text[found.end() : trigger.start] if found.end() <= trigger.start else None
    behind = text[trigger.end : found.start()] if trigger.end <= found.start() else None
    return bool(
        (between is not None and _TO_TRIGGER.fullmatch(between)) or (behind is not None and _OF.fullmatch(behind))
    )


def _states_told(cast: Cast, start: int, end: int) -> tuple[set[str], list[int]]:
    """The states of which `text[start:end]` tells, by their names or their people; and those people."""
    named = [m for m in states_in(cast.text[start:end]) if m.form in ("name", "demonym")]
    states = {m.code for m in named if not _INSIDE.search(cast.text, start, start + m.start)}
    people = [
        n
        for n, role in enumerate(cast.roles)
        if role.kind in ("person", "office") and any(start <= a < end for a, *_ in role.mentions)
    ]
    return states | {side for n in people if (side := cast.side(n)) and state_name(side)}, people


def speaks_for_both(draft: Draft, told: Sequence[Draft], cast: Cast, sentences: Sentences) -> bool:
    """ "Delegations will meet in Oslo": gives it the two states of all that was told so far, where these are two.

    True where it did: where nobody whose side is known stands in its sentence.
    """
    low, high = sentences.span(draft.trigger.start)
    here = [p for p in draft.parties if low <= p.start < high]
    group = next((p for p in here if _DELEGATES.fullmatch(cast.text, p.start, p.end)), None)
    if group is None or group.chance < SURE or any(p.side for p in here):
        return False
    pairs = {before.sides() for before in told}
    if len(pairs) != 1 or len(sides := next(iter(pairs))) != 2 or not all(map(state_name, sides)):
        return False
    states = [(cast.state(side), side) for side in sorted(sides)]
    for number, _ in states:
        cast.mention(number, (group.start, group.end))
    draft.parties = [replace(group, actor=number, side=side, role="party") for number, side in states]
    return True


def is_another_round(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "An earlier round, in Oslo, ended without a result": gives it the sides of the contact told before.

    True where it did: where its sentence begins so, right after that contact's, and names nobody but the state of a
    place, or where it tells of a round anywhere, at most a sentence later, and names nobody at all.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    here = [p for p in draft.parties if low <= p.start < high]
    away = sentences.at(low) - sentences.at(before.trigger.start)
    told = _A_ROUND.search(
        text, max(low, trigger.start - len("the follow-up ")), min(high, trigger.end + len(" round"))
    )
    leads = _ROUND.match(text, low, trigger.end) and away <= 1
    if not leads and (here or away > 2 or told is None or told.start() > trigger.end):
        return False
    if len(before.sides()) < 2 or any(cast.roles[p.actor].kind != "state" for p in here):
        return False
    if len({p.side for p in here}) > 1:  # "A third round between X and Y" is theirs
        return False
    start, end, chance = trigger.start, trigger.end, max(SURE, *(p.chance for p in before.parties))
    sided = [p for p in before.parties if p.side]
    draft.parties = [replace(p, role="party", start=start, end=end, chance=chance) for p in sided]
    draft.another = True
    return True


_HIS_VISIT = re.compile(
    r"(?:His|Her)\s+(?:(?:last|latest|previous|first|second|third|earlier|most\s+recent)\s+)(?:[a-z]+\s+)?(?:visit|trip)\b"
    r"(?!\s+(?:to|there|of|with)\s+(?!the\s+(?:country|region)\b))"
)
"""How a sentence begins that goes back to an earlier visit to the same hosts."""


def is_earlier_visit(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "X might visit Y in July. His last visit, in May, was short": gives it the two of the visit told before.

    True where it did: where the sentence is the next one, and names nobody else.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    told = _HIS_VISIT.match(text, low, high)
    if told is None or not low <= trigger.start < told.end() or before.mode not in ("visit", "meeting"):
        return False
    guests = [p for p in before.parties if p.role == "guest" and cast.roles[p.actor].kind == "person"]
    near = sentences.at(low) - sentences.at(before.trigger.start) == 1
    if not near or len(guests) != 1 or len(before.sides()) != 2 or len(before.parties) != 2:
        return False
    if any(p.start >= told.end() and low <= p.start < high and p.actor not in before.people() for p in draft.parties):
        return False
    start, end = told.span()
    draft.parties = [replace(p, start=start, end=end) for p in before.parties]
    draft.another, draft.subject = True, guests[0].actor
    return True


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
    """Of each side the likeliest, in text order; without who brought two others together."""
    met = [p for p in draft.parties if p.role != "mediator"]
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
    """Leave out "the two leaders", or a state, where its own people stand beside it by name.

    `subject` is whom their clause plainly tells to have met the others: stays, though the text tells no side.
    """
    people = {p.side for p in parties if cast.roles[p.actor].kind == "person"}
    two = len({p.side for p in parties if p.side}) >= 2
    named = [
        p
        for p in parties
        if (
            p.actor == subject
            or (p.side is None and p.chance >= SURE and are_unnamed_abroad(cast.text[p.start : p.end]))
            or cast.roles[p.actor].kind not in (("group", "person", "office") if two else ("group",))
            or p.side
        )
        and not (cast.roles[p.actor].kind == "state" and p.side in people)
    ]
    return named if len(named) >= 2 else parties
