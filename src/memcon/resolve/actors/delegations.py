"""Delegations: where a text says whose side somebody is of, that is the state or body that is served.

"The Ghanaian side was led by Minister A", "from the Finnish side, B and C", "D, heading Oman's delegation", "the
President was accompanied by Minister E", "met Norway's Minister F and Prime Minister G".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.beside import DEPUTY_MINISTER, cabinet_kind
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import country_of_person, has_office, office_kind
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import states_in

Ask = Callable[[int, int], int | None]
"""Offsets come in, the actor whom the words there name goes out."""
Named = list[tuple[int, int, int]]
"""Persons' names as (start, end, role), sorted."""

BEFORE = 45  # characters before "side" within which its state is named
FAR = 110  # characters from "led by" to the name, with the title between
_SIDE = re.compile(r"\b(?P<noun>side|delegation|team|one(?=\s(?:was\s)?(?:(?:led|headed)\s)?by\s))\b")
_OWN = re.compile(
    r"(?:['’]s?)?\s+(?:(?!(?:and|or|with|of|in|to|by|for|business|trade\sunion)\s)[A-Za-z][\w-]*\s+){0,3}?"
)
"""What stands between a state and its delegation: "Norwegian | parliamentary | delegation"."""
_LEAD = re.compile(r"\b(?:from|on|for)\s+(?:the\s+)?$", re.IGNORECASE)
_BY = re.compile(
    r",?\s+(?:(?:was|were|is|are|will be|had been|has been)\s+)?(?:(?:led|headed|represented|chaired)\s+)?by\s+"
)
_HAS = re.compile(r",?\s+(?:also\s+)?(?:includ|compris|consist|count)(?:ed|es|ing|s)\s+(?:of\s+)?")
_OF_STATE = re.compile(
    r"\s+(?:of|from)\s+(?:the\s+)?(?:(?:(?:upper|lower)\s+(?:house|chamber)|parliament|government|senate"
    r"|(?:Islamic\s|Federal\s|United\s)?(?:Republic|Kingdom|Union|State|Sultanate|Commonwealth)|(?:Grand\s+)?National\s+Assembly|House\s+of\s+Representatives|[A-Z]\w+\s+Committee|Congress|Parliament|Senate)\s+of\s+(?:the\s+)?)?"
)
_PEOPLE = re.compile(
    r"\s+(?:[a-z-]+\s+){0,2}?(?:officials|experts|diplomats|inspectors|negotiators|lawmakers|observers|envoys|ministers)(?=,?\s)"
)
_HOUSE = re.compile(r"(?:['’]s)?\s+(?:[Cc]ongress|[Ss]enate|[Pp]arliament|[Gg]overnment|House\s+of\s+[A-Z]\w+)\b")
_WERE = re.compile(r"(?:,|:)?\s+(?:(?:was|were|is|are|came|attended)\s+)?(?:present\s+)?")
_HEADING = re.compile(
    r",?\s+(?:who\s+(?:is\s+|was\s+)?)?(?:heading|leading|heads|leads|headed|led|representing)\s+(?:the\s+|an?\s+)?$"
    r"|,\s+(?:the\s+)?(?:deputy\s+)?(?:head|leader|chief)\s+of\s+(?:the\s+|an?\s+)?$"
)
_ACCOMPANIED = re.compile(
    r"(?P<who>,?\s+who|,\s[^,;.\n]{3,80},)?\s+(?:was|were|is|are|will be|would be|has been|had been)"
    r"\s+(?:also\s+)?accompanied\s+by\s+"
    r"|,\s+(?:also\s+)?accompanied\s+by\s+"
)
_REPRESENTED = re.compile(
    r"\s(?:was|were|is|are|will\sbe|has\sbeen|being)\s(?:also\s)?represented\s(?:\w+\s\w+\s)?by\s"
)
_NEXT = re.compile(r"[,;]?\s+(?:and|as well as|along with|together with)\s+(?:by\s+)?|[,;]\s+")
_TITLE = re.compile(r"(?:[^;:()\n]|\([A-Z]{2,8}\))*")
_THE = re.compile(r"\b[Tt]he\s\Z")
_ATTENDED = re.compile(
    r"\b(?:attended|took\spart\sin|participated\sin|joined|(?:were|was)\spresent(?:\sat)?)\s(?:the\s(?:[a-z]+\s){1,3})?\Z"
)
"""What those did who are named before it: "Ministers A and B | attended the meeting | on the Chilean side"."""
_SUBJECT = re.compile(r"(?:\b[Tt]he\s(?:[A-Z][A-Za-z]+\s(?:of\s)?)*[A-Z][a-z]+|\b(?:[Hh]e|[Ss]he))$")
_MET = re.compile(
    r"\b(?:met|meets?|meeting|sees?|saw|hosts?|hosted|receive[sd]?|receiving|welcome[sd]?|talks|spoke|speaks?|visit(?:s|ed)?)"
    r"(?:\s+(?:with|to))?\s+(?:the\s+)?(?P<titles>[^,;:.()“”\"\n]{0,80})\Z"
)
"""Whom somebody met, up to a name: those named behind "and" were met, too."""
_OF_CABINETS = frozenset(
    (*HEADS, "foreign minister", "defence minister", "finance minister", "minister", DEPUTY_MINISTER)
)
_REACH = 110  # characters before a name in which a verb of meeting and the name's title stand


def members(text: str, sentences: Sentences, roles: Sequence[Role]) -> Iterator[tuple[int, str]]:
    """Who is of a delegation or side that the text names by its state or body, as (role, side)."""
    if " represented " in text:
        yield from _representing(text, sentences, roles)
    yield from _of_plurals(text, sentences, roles)
    yield from _of_organs(text, roles)
    yield from _of_colleagues(text, roles)
    if "side" not in text and "delegation" not in text and "team" not in text:
        return
    named = named_in(roles)
    last: str | None = None
    for match in _SIDE.finditer(text):
        told = _state_of(text, match)
        if told is None and last is not None and match["noun"] == "delegation" and _THE.search(text, 0, match.start()):
            told = last, match.start(), match.end()  # "The delegation comprised", of which the state is told before
        if told is None:
            continue
        state, at, end = told
        last = state if match["noun"] == "delegation" else last
        lead = _LEAD.search(text, max(0, at - 10), at)
        heading = _HEADING.search(text, max(0, at - 40), at)
        if heading:
            yield from ((n, state) for n in _heads(text, named, heading.start()))
        stop = sentences.span(match.start())[1] if len(sentences) else len(text)
        people = _PEOPLE.match(text, end)  # "a team of WHO | officials, | led by Roe"
        end = people.end() if people else end
        by, has = _BY.match(text, end), _HAS.match(text, end)
        if by:
            leader = _next(text, named, by.end(), stop)
            if leader is not None:
                yield leader[2], state
        elif has:
            yield from ((n, state) for _, _, n in _row(text, named, has.end(), stop))
        elif lead and match["noun"] == "side" and _ATTENDED.search(text, max(0, lead.start() - 60), lead.start()):
            low = sentences.span(match.start())[0] if len(sentences) else 0
            yield from ((n, state) for a, _, n in named if low <= a < lead.start())
        elif lead and match["noun"] == "side":
            were = _WERE.match(text, end)
            first = were.end() if were else end
            yield from ((n, state) for _, _, n in _row(text, named, first, stop))


def _heads(text: str, named: Named, end: int) -> list[int]:
    """Who leads a delegation: whose name ends at an offset, and who is named before with "and" between them."""
    at = next((i for i, (_, b, _) in enumerate(named) if b == end), None)
    if at is None:
        return []
    both = at > 0 and _AND_TITLED.fullmatch(text, named[at - 1][1], named[at][0]) is not None
    return [number for _, _, number in named[at - both : at + 1]]


_AND_TITLED = re.compile(r",?\sand\s(?:(?:the|of|for|and|to|in|on)\s|[A-Z][\w.-]*,?\s){0,14}")
"""What stands between two who are named together: "A | and Permanent Secretary of the Ministry of Trade | B"."""


def _representing(text: str, sentences: Sentences, roles: Sequence[Role]) -> Iterator[tuple[int, str]]:
    """Who represents a state or body: "Norway was represented by Minister A"."""
    named = named_in(roles)
    for match in _REPRESENTED.finditer(text):
        low = max(0, match.start() - BEFORE)
        before = next(reversed(states_in(text[low : match.start()])), None)
        if before is None or before.form not in ("name", "body") or low + before.end != match.start():
            continue
        stop = sentences.span(match.start())[1] if len(sentences) else len(text)
        yield from ((n, before.code) for _, _, n in _row(text, named, match.end(), stop))


def _of_plurals(text: str, sentences: Sentences, roles: Sequence[Role]) -> Iterator[tuple[int, str]]:
    """Who is named behind a plural noun with its state: "the Norwegian negotiators A, B and C"."""
    named: Named = []
    for match in _PLURAL.finditer(text):
        low = max(0, match.start() - BEFORE)
        state = next(reversed(states_in(text[low : match.start()])), None)
        if state is None or state.form not in _NAMED or not _KIND.fullmatch(text, low + state.end, match.start()):
            continue
        named = named or named_in(roles)
        row = _names_in_row(named, match.end(), text)
        if len(row) >= PAIR:
            yield from ((n, state.code) for n in row)


def _of_organs(text: str, roles: Sequence[Role]) -> Iterator[tuple[int, str]]:
    """Who is named with an organ of a state's behind the name: "Mr Weiss of the Norwegian delegation"."""
    ends: dict[int, int] = {}
    for match in _OF_THE_STATES.finditer(text):
        organ = _ORGAN.search(match["words"])
        state = next(reversed(states_in(match["words"][: organ.start()])), None) if organ else None
        if organ is None or state is None or state.form not in ("name", "demonym") or state.start:
            continue
        if _OWN_ORGAN.fullmatch(match["words"], state.end, organ.start()):
            ends = ends or {b: n for _, b, n in named_in(roles)}
            if match.start() in ends:
                yield ends[match.start()], state.code


def _of_colleagues(text: str, roles: Sequence[Role]) -> Iterator[tuple[int, str]]:
    """Who is named behind a demonym as another's colleague: "my Danish colleague, Minister Holm"."""
    named: Named = []
    for match in _COLLEAGUE.finditer(text):
        told = states_in(match["state"])
        if len(told) == 1 and told[0].form == "demonym" and told[0].text == match["state"]:
            named = named or named_in(roles)
            found = _next(text, named, match.end(), len(text))
            if found is not None:
                yield found[2], told[0].code


def _names_in_row(named: Named, at: int, text: str) -> list[int]:
    """The persons whose bare names stand in a row from an offset on: "A, B and C"."""
    out: list[int] = []
    number = bisect_left(named, (at, 0, 0))
    while number < len(named) and named[number][0] == at:
        out.append(named[number][2])
        following = _BARE_NEXT.match(text, named[number][1])
        if following is None:
            break
        at = following.end()
        number = bisect_left(named, (at, 0, 0))
    return out


_COLLEAGUE = re.compile(
    r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z-]+\s){0,2}(?P<state>[A-Z][\w-]+(?:\s[A-Z]\w+)?)\s"
    r"(?:colleague|homologue|friend|host|counterpart),?\s(?=[A-Z])"
)
_OF_THE_STATES = re.compile(r"(?<=\w),?\s(?:of|from|at)\sthe\s(?P<words>[A-Z][^,.;:()\n]{3,60})")
_ORGAN = re.compile(
    r"\b(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance)\s)?(?:[Mm]inistry|[Oo]ffice|[Dd]elegation|[Mm]ission|[Ee]mbassy|[Cc]onsulate"
    r"|[Pp]arliament|[Gg]overnment|[Aa]rmy|[Nn]avy)\b"
)
_OWN_ORGAN = re.compile(r"(?:['’]s?)?\s(?:[a-z-]+\s){0,2}")
PAIR = 2  # names behind a plural noun
_PLURAL = re.compile(
    r"(?<=\w )(?:representatives|officials|ministers|negotiators|envoys|diplomats|lawmakers|legislators|senators"
    r"|ambassadors|delegates|leaders|generals|commanders|mediators),? (?=[A-Z])"
)
_KIND = re.compile(r"(?:['’]s?)?\s(?:[\w-]+\s){0,3}")
_BARE_NEXT = re.compile(r",?\sand\s|,\s")


def _state_of(text: str, side: re.Match[str]) -> tuple[str, int, int] | None:
    """Whose side or delegation it is, where the words for it begin, and where all of them end."""
    low = max(0, side.start() - BEFORE)
    told = states_in(text[low : side.start()])
    before = next(reversed(told), None)
    if len(told) > 1 and told[-2].form in _NAMED and _JOINED.fullmatch(text, low + told[-2].end, low + told[-1].start):
        return None  # "a Danish and Chilean delegation"
    if before and before.form in _NAMED and _OWN.fullmatch(text, low + before.end, side.start()):
        return before.code, low + before.start, side.end()
    of = _OF_STATE.match(text, side.end())
    after = next(iter(states_in(text[of.end() : of.end() + BEFORE])), None) if of else None
    if of is None or after is None or after.start or after.form not in _NAMED:
        return None
    house = _HOUSE.match(text, of.end() + after.end)
    return after.code, side.start(), house.end() if house else of.end() + after.end


_JOINED = re.compile(r",?\sand\s|[-–/]")
_NAMED = ("name", "demonym", "body")


def companions(text: str, sentences: Sentences, roles: Sequence[Role], ask: Ask) -> Iterator[tuple[int, int]]:
    """Who is said to accompany whom, as (companion, accompanied), both roles.

    `ask` gives the actor that a span names: "the Head of State".
    """
    if "accompanied by" not in text:
        return
    named = named_in(roles)
    every = [(b, n) for n, role in enumerate(roles) for _, b, _ in role.mentions]
    for match in _ACCOMPANIED.finditer(text):
        stop = sentences.span(match.start())[1] if len(sentences) else len(text)
        main = {n for b, n in every if b == match.start()}
        subject = None if main else _SUBJECT.search(text, max(0, match.start() - 60), match.start())
        if subject:
            main = {n for n in (ask(*subject.span()),) if n is not None}
        if len(main) == 1:
            (lead,) = main
            yield from ((n, lead) for _, _, n in _row(text, named, match.end(), stop) if n != lead)


def named_in(roles: Sequence[Role]) -> Named:
    """The names of all persons, in text order."""
    return sorted(
        (a, b, n)
        for n, role in enumerate(roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if form == "name"
    )


def _next(text: str, named: Named, at: int, stop: int) -> tuple[int, int, int] | None:
    """The person who is named next, where only a title stands before the name."""
    number = bisect_left(named, (at, 0, 0))
    found = named[number] if number < len(named) else None
    if found is None or found[0] >= min(stop, at + FAR) or not is_title(text[at : found[0]]):
        return None
    return found


_CLAUSE = re.compile(r"\b(?:who|which|that|said|met|while|from|by)\b")


def is_title(words: str) -> bool:
    """True for words that a title can be: no clause begins in them."""
    return (
        _TITLE.fullmatch(words) is not None
        and not _CLAUSE.search(words)
        and (not words.strip() or any(is_title_word(w.strip(",")) or w[:1].isupper() for w in words.split()))
    )


def _row(text: str, named: Named, at: int, stop: int) -> Named:
    """The persons who are named one after the other from an offset on, their titles between them."""
    out: Named = []
    while (found := _next(text, named, at, stop)) is not None:
        out.append(found)
        following = _NEXT.match(text, found[1])
        if following is None:
            break
        at = following.end()
    return out


def serve_as_met(roles: Sequence[Role], text: str, sentences: Sentences, home: str | None) -> None:
    """Give an official who is named behind a foreign one to that one's state, where both were met.

    "Our minister met Norway's Foreign Minister X and Prime Minister Y": who was met is not of the home state, and two
    of them are of one cabinet.
    """
    if not len(sentences):
        return
    for role in roles:
        if role.beside is None or role.country or role.body or role.foreign or role.kind != "person":
            continue
        other = roles[role.beside]
        if text.endswith(("First Lady ", "First Gentleman "), 0, role.first()):
            role.country = other.country  # "President A and First Lady B"
            continue
        kinds = {cabinet_kind(r, other) for r in (other, role)}
        if not other.stated or other.country in (None, home) or len(kinds) < 2 or not kinds <= _OF_CABINETS:
            continue
        own = office_kind(role.office or "") or ""
        if own in HEADS and not has_office(other.country, own):
            continue
        at = other.first()
        met = _MET.search(text, max(sentences.span(at)[0], at - _REACH), at)
        if met and not _names_two(met["titles"]) and country_of_person(role.name) is None:
            role.country = other.country


def _names_two(titles: str) -> bool:
    """True for words with two offices in them, and not for one with two fields: "Minister of Trade and Energy"."""
    return any(is_title_word(word) for part in titles.split(" and ")[1:] for word in part.split()[:3])
