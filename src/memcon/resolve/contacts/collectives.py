"""Words for several parties at once: "the two ministers" are those told before, or stand beside their own people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.tellings import Draft
from memcon.resolve.parties.subjects import PLAIN, is_noun, leads_to, subject_of
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import StateMention, state_name, states_in
from memcon.resolve.words.phrases import BOTH, TO_WHOM, are_unnamed_abroad

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
    r"(?:round|session)\b",
    re.IGNORECASE,
)
_OF_BOTH = re.compile(
    r"(?P<who>(?:the\s+)?(?:[a-z]+\s+){0,2}(?:officials|delegations|negotiators|commanders|representatives|envoys|diplomats|"
    r"officers|ministers|teams|experts)\s+(?:of|from)\s+(?:the\s+two|both)\s+"
    r"(?:sides|countries|states|nations|neighbou?rs|governments|armies|capitals))\b",
    re.IGNORECASE,
)
"""Those who speak for two states, where their sentence names neither: "officials of the two sides"."""
_COMMA = re.compile(r",\s+(?:the\s+)?")
_WITH = re.compile(r"\bwith\s+[^,;:]{0,60}\Z")
_BETWEEN_THEM = re.compile(r"\s+(?:between|of|with)\s+(?P<who>them|each other|one another|the\s+two|both)\b")

_PEOPLE = re.compile(r"\b(?:men|women|leaders|ministers|presidents|generals|officials|diplomats|envoys|counterparts)\b")
_ANOTHER = re.compile(r"\b(?:last|first|previously|earlier)\b|\balso\s+met\b")
"""Words before a verb that tell of another occasion than the one told before: "they last met"."""


def takes_both(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "They last met in May", "another meeting between them": gives it the two of the contact told before.

    True where it did: where words of its clause for the two stand in for them, and name nobody else whom they met.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    between = is_noun(text, trigger.start, trigger.end) and _BETWEEN_THEM.match(text, trigger.end, high)
    subject = subject_of(text, trigger.start, trigger.end, low)
    if between:
        start, end = between.span("who")
    elif subject is not None and subject.is_pair:
        start, end = subject.start, subject.end
    else:
        return False
    near = 1 if text[start:end].casefold() in ("they", "them") else NEAR
    main = main_parties(before)
    kinds = {cast.roles[p.actor].kind for p in main}
    if sentences.at(trigger.start) - sentences.at(before.trigger.start) > near or len(main) != 2:
        return False
    if "group" in kinds or (_PEOPLE.search(text, start, end) and kinds != {"person"}):
        return False
    if near == 1 and _somebody_else(cast, before, low, start):
        return False
    sides = before.sides()
    others = [p for p in draft.parties if low <= p.start < high and p.actor not in before.people()]
    if any(p.start > trigger.end and (p.side not in sides or p.chance >= PLAIN) for p in others):
        return False
    people = [p for p in draft.parties if p.start > trigger.end and cast.roles[p.actor].kind == "person"]
    if any(TO_WHOM.fullmatch(text, trigger.end, p.start) for p in people):
        return False  # "they met X" are none who met each other
    chances = {p.actor: p.chance for p in draft.parties}
    draft.parties = [
        replace(p, role="party", start=start, end=end, chance=max(PLAIN, chances.get(p.actor, 0.0))) for p in main
    ]
    draft.another = _ANOTHER.search(text, end, trigger.end) is not None
    return True


def speaks_for_both(draft: Draft, told: Sequence[Draft], cast: Cast, sentences: Sentences) -> bool:
    """ "Delegations will meet in Oslo": gives it the two states of all that was told so far, where these are two.

    True where it did: where nobody whose side is known stands in its sentence.
    """
    pairs = {before.sides() for before in told}
    if len(pairs) != 1 or len(sides := next(iter(pairs))) != 2 or not all(map(state_name, sides)):
        return False
    low, high = sentences.span(draft.trigger.start)
    here = [p for p in draft.parties if low <= p.start < high]
    group = next((p for p in here if _DELEGATES.fullmatch(cast.text, p.start, p.end)), None)
    if group is None or group.chance < SURE or any(p.side for p in here):
        return False
    states = [(cast.state(side), side) for side in sorted(sides)]
    draft.parties = [replace(group, actor=number, side=side, role="party") for number, side in states]
    return True


def of_two_states(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "Officials of the two sides met": gives it the two states that the sentences before name last as a row.

    True where it did: where nobody is named whom they met.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    group = _OF_BOTH.search(text, low, trigger.start)
    if group is None or not _leads(text, group.end(), trigger.start):
        return False
    if any(TO_WHOM.fullmatch(text, trigger.end, p.start) for p in draft.parties if trigger.end <= p.start < high):
        return False
    first = sentences.starts[max(0, sentences.at(low) - NEAR)]
    pairs = _pairs(text[first:low])
    if len({frozenset(m.code for m in pair) for pair in pairs}) != 1:
        return False
    start, end = group.span("who")
    behind = [p for p in draft.parties if trigger.end <= p.start < high and p.chance >= SURE]
    draft.parties = [p for p in behind if _WITH.search(text, trigger.end, p.start)]
    for state in pairs[-1]:
        number = cast.state(state.code)
        cast.mention(number, (first + state.start, first + state.end))
        draft.parties.append(Side(number, state.code, "party", start, end, None, PLAIN))
    draft.evidence.add(sentences.span(first + pairs[-1][0].start))
    return True


def _pairs(words: str) -> list[tuple[StateMention, StateMention]]:
    """The rows of two states that words name: "Norway and Chile", and none of "Peru, Norway and Chile"."""
    named = [m for m in states_in(words) if m.form in ("name", "demonym")]
    third = [_COMMA.fullmatch(words, one.end, other.start) is not None for one, other in pairwise(named)]
    return [
        (one, other)
        for number, (one, other) in enumerate(pairwise(named))
        if words[one.end : other.start] == " and " and one.code != other.code and not (number and third[number - 1])
    ]


def _leads(text: str, end: int, trigger: int) -> bool:
    """True where the words from an offset to a trigger are those of a verb, or of a second verb of one subject."""
    return leads_to(text, end, trigger) or (
        (joint := text.rfind(" and ", end, trigger)) >= 0 and leads_to(text, joint + len(" and"), trigger)
    )


def is_another_round(draft: Draft, before: Draft, cast: Cast, sentences: Sentences) -> bool:
    """ "An earlier round, in Oslo, ended without a result": gives it the sides of the contact told right before.

    True where it did: where its sentence names nobody but the state of a place.
    """
    trigger, text = draft.trigger, cast.text
    low, high = sentences.span(trigger.start)
    if not _ROUND.match(text, low, trigger.end) or sentences.at(low) - sentences.at(before.trigger.start) > 1:
        return False
    here = [p for p in draft.parties if low <= p.start < high]
    if len(before.sides()) < 2 or any(cast.roles[p.actor].kind != "state" for p in here):
        return False
    start, end, chance = trigger.start, trigger.end, max(SURE, *(p.chance for p in before.parties))
    sided = [p for p in before.parties if p.side]
    draft.parties = [replace(p, role="party", start=start, end=end, chance=chance) for p in sided]
    draft.another = True
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


def main_parties(draft: Draft) -> list[Side]:
    """Of each side the likeliest, in text order."""
    main = [max((p for p in draft.parties if p.side == s), key=lambda p: p.chance) for s in sorted(draft.sides())]
    return sorted(main, key=lambda p: (p.start, p.actor))


def name_both(draft: Draft, before: Draft, cast: Cast) -> None:
    """ "The two ministers" are those of the contact told before, where that had two."""
    group = next((p for p in draft.parties if _is_both(p, cast)), None)
    main = main_parties(before)
    if group is None or len(main) != 2:
        return
    same = [replace(p, role="party", start=group.start, end=group.end, chance=group.chance) for p in main]
    kept = [p for p in draft.parties if p is not group and p.actor not in {s.actor for s in same}]
    draft.parties = sorted([*kept, *same], key=lambda p: (p.start, p.actor))


def _is_both(party: Side, cast: Cast) -> bool:
    """True for "the two ministers", and for "they" who were called so."""
    role = cast.roles[party.actor]
    called = role.name if role.kind == "group" else ""
    return bool(BOTH.match(cast.text, party.start, party.end) or BOTH.match(called))


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
