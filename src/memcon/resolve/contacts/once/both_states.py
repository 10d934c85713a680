"""Words for the people of two states at once: "the two countries' defence ministers" are of the states told before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.collectives import NEAR, SURE
from memcon.resolve.offices.table import office_kind
from memcon.resolve.parties.inside.subjects import PLAIN, leads_to
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import state_name, states_in

AROUND = 200  # characters around a trigger in which words for the people of two states are looked for
_DELEGATES = re.compile(
    r"(?:the\s+|their\s+)?(?:(?:technical|negotiating|expert|working|senior|military|official)\s+)*"
    r"(?:delegations|teams|experts|negotiators|working\s+groups|technicians)",
    re.IGNORECASE,
)
"""Those whom states send, where no word tells which."""
_OF_TWO = (
    r"(?:the\s+two|both)\s+(?:(?:neighbou?ring|rival|feuding|allied)\s+)?"
    r"(?:countries|nations|states|neighbou?rs|sides|governments|capitals|leaders|presidents)"
)
_TWO = re.compile(r"the\s+two|both|the\s+[a-z]+\s+ministers|the\s+(?:[a-z]+\s+)?joint\s", re.IGNORECASE)
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
        r"\b[Tt]he\s+(?:two\s+)?(?P<who>(?:foreign|defen[cs]e|trade|finance|interior|energy|transport|justice|agriculture|health|environment"
        r"|fisheries|economy|industry|education|culture|labou?r|water|science|tourism|migration|development)\s+ministers)\b"
    ),
    re.compile(
        r"\b[Tt]he\s+(?:[a-z]+\s+)?(?P<who>joint\s+(?:[a-z]+\s+){0,2}(?:commission|committee|council|working\s+group))"
        r"(?:\s+(?:on|for)\s+(?:the\s+)?[a-z][^,.;:\n]{1,40}?)?(?:,?\s+which)?(?=\s(?:was|were|will|had|has|is|met|meets)\b)"
    ),
)
"""Words for others of the two sides that were told before than the people named there."""
_TO_TRIGGER = re.compile(
    r"\s+(?:(?:will|would|are|were|is|was|to|had|have|has|also|then|later|first|last|again|expected|due|scheduled|set|hold|held|be|been"
    r"|\w+ly)\s+){0,5}(?:(?:an?|the|their|another|new|more)\s+){0,2}"
)
_OF = re.compile(r"\s+(?:between|of|by|among)\s+(?:the\s+)?")
_INSIDE = re.compile(r"\b(?:in|at|from|near|outside)\s+(?:the\s+)?\Z")


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
        named = [n for n in people if cast.roles[n].kind == "person" or office_kind(cast.roles[n].name) is not None]
        kinds = {_kind_of(cast, n) for n in named if not _is_counterpart(cast, n, start, end)}
        if len(states) > 2 or (kind is not None and kinds & {kind, None}):
            return False
        if kind is None and any(_have(cast.roles[n].office, found["who"]) for n in people):
            return False  # "the two agriculture ministers" are those named there
        chance = max([PLAIN, *(p.chance for p in draft.parties)])
        told = [(cast.state(side), side) for side in sorted(states)]
        for number, _ in told:
            cast.mention(number, found.span())
        draft.parties = [Side(n, side, "party", *found.span(), chance) for n, side in told]
        draft.another, draft.of_both, draft.subject = True, True, draft.parties[0].actor
        return True
    return False


def _kind_of(cast: Cast, number: int) -> str | None:
    role = cast.roles[number]
    return office_kind(role.office or ("" if role.kind == "person" else role.name))


def _have(office: str | None, officials: str) -> bool:
    """True for the office of one of these officials: "Minister of Agriculture" of "agriculture ministers"."""
    words = officials.removesuffix("s").casefold().split()
    return office is not None and all(word in office.casefold() for word in words)


def _is_counterpart(cast: Cast, number: int, start: int, end: int) -> bool:
    """True for whoever has the office of another one there: "Lind and his Chilean counterpart | Roe"."""
    role = cast.roles[number]
    return not role.office and any(
        start <= a < end and _COUNTERPART.search(cast.text, max(start, a - BEFORE), a) for a, *_ in role.mentions
    )


BEFORE = 30  # characters before a name in which he is called a counterpart
_COUNTERPART = re.compile(r"\bcounterpart,?\s+\Z")


def speaks_for_both(draft: Draft, told: Sequence[Draft], cast: Cast, sentences: Sentences) -> bool:
    """ "Delegations will meet in Oslo": gives it the two states of all that was told so far, where these are two.

    "The delegations met" are of the two of the contact told right before, and so are those of whom "the ministers
    agreed that their trade officials will meet". True where it did: where nobody whose side is known stands in its
    sentence, but for those two themselves.
    """
    low, high = sentences.span(draft.trigger.start)
    here = [p for p in draft.parties if low <= p.start < high]
    theirs = _people_of_theirs(draft, cast.text, low) if told else None
    agreed = told[-1].people() if theirs is not None and theirs.start() > low else frozenset[int]()
    if any(p.side for p in here if p.actor not in agreed):
        return False
    group = next((p for p in here if _DELEGATES.fullmatch(cast.text, p.start, p.end)), None)
    near = theirs is not None and sentences.at(low) - sentences.at(told[-1].trigger.start) <= NEAR
    if theirs is not None and near:
        span, told = theirs.span(), told[-1:]
    elif group is not None and group.chance >= SURE:
        span = group.start, group.end
    else:
        return False
    pairs = {before.sides() for before in told}
    if len(pairs) != 1 or len(sides := next(iter(pairs))) != 2 or not all(map(state_name, sides)):
        return False
    states = [(cast.state(side), side) for side in sorted(sides)]
    for number, _ in states:
        cast.mention(number, span)
    chance = PLAIN if group is None else group.chance
    score = None if group is None else group.score
    draft.evidence -= {sentences.span(p.start) for p in draft.parties} - {(low, high)}
    draft.parties = [Side(number, side, "party", *span, score, chance) for number, side in states]
    draft.of_both = True
    return True


def _people_of_theirs(draft: Draft, text: str, low: int) -> re.Match[str] | None:
    """The words for the people of those told right before that are a trigger's subject, or None where none are."""
    at = draft.trigger.start
    first = _THE_DELEGATES.match(text, low, at)
    if first is not None and leads_to(text, first.end(), at):
        return first
    found = [m for m in _THEIR_PEOPLE.finditer(text, low, at) if leads_to(text, m.end(), at)]
    if not found or (found[-1].start() > low and _AGREED.search(text, low, found[-1].start()) is None):
        return None
    return found[-1]


_THE_DELEGATES = re.compile(
    r"(?:The|Their)\s+(?:two\s+)?(?:(?:technical|negotiating|expert|working|senior|military|official)\s+)*(?:delegations|teams|negotiators)(?=\s)"
)
"""The delegates of those told right before, as the subject of a sentence."""
_THEIR_PEOPLE = re.compile(
    r"\b(?:[Tt]heir|(?:[Bb]oth|[Tt]he\s+two)\s+(?:sides|countries|governments)['’])\s+(?:respective\s+)?(?:(?!and\b|or\b)[a-z-]+\s+){0,3}"
    r"(?:officials|teams|experts|deputies|negotiators|delegations|diplomats|ministries|ministers|envoys|advis[eo]rs|technicians|specialists"
    r"|working\s+groups|chiefs\s+of\s+(?:staff|defen[cs]e))\b"
)
"""Those whom two send to an occasion of their own: "their trade | officials"."""
_AGREED = re.compile(
    r"\b(?:agree(?:d|s)?|agreement|decided|confirmed|announced|arranged|instruct(?:ed|ing)|direct(?:ed|ing)|task(?:ed|ing)|ordered|asked)\b"
)


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
