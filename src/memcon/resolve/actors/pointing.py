"""Words that point to somebody told before: "his Italian counterpart", "the Russian diplomat", "the latter".

The words and the actors so far come in; the person meant goes out, or None where they point to nobody told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import country_of, states_in

_COUNTERPART = re.compile(
    r"(?:his|her|their)\s+(?:visiting\s+)?(?P<state>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)\s+(?:counterpart|colleague|host|guest"
    r"|opposite number)",
    re.IGNORECASE,
)
_THE_ONE = re.compile(r"the\s+(?P<state>[A-Z]\w+(?:an|i|er|ene|ard|ek|ot|wede|ane|inn|urk|rab))", re.ASCII)
"""A demonym as a noun in the singular: "the Russian", "the Swede"; "the Chinese" may be many."""
_ONE_OF = re.compile(
    r"the\s+(?P<state>Spaniard|Briton|Dane|Swede|Finn|Pole|Turk|Scot|Serb|Croat"
    r"|(?:English|Scots|Welsh|Irish|French|Dutch)(?:wo)?man)",
    re.IGNORECASE,
)
"""Demonyms that are nouns of one person and no adjectives."""
_OF_TWO = re.compile(r"the\s+(?P<which>latter|former)", re.IGNORECASE)
_DESCRIBED = re.compile(
    r"(?:the|his|her)\s+(?:(?:senior|top|high|distinguished|visiting)\s+)?(?:(?P<state>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)\s+)?"
    r"(?P<noun>official|representative|leader|dignitary|diplomat|envoy|ambassador|guest|visitor|host)",
)
_OF_EVERY_STATE = ("diplomat", "guest", "visitor", "host")
"""Nouns that point to one person without a state's name."""
_DIPLOMATIC = re.compile(
    r"\benvoy\b|\bforeign (?:minist|affairs|office)|\bambassador|\bdiplomat|\bconsul\b", re.IGNORECASE
)
_SPOKE = re.compile(r",?\s+(?:[a-z]+ly\s+)?(?:said|says|told|noted|stressed|added|announced|stated|wrote)\b")
_RECEIVED = re.compile(
    r"(?:,[^,.;]{1,80},)?\s(?:[\w,]+\s){0,5}?(?:received|receives|hosted|hosts|welcomed|welcomes|greeted)\s(?!by\b)[^.;]{0,120}",
    re.DOTALL,
)
_RECEIVED_BY = re.compile(
    r"(?:,[^,.;]{1,80},)?\s(?:[\w,]+\s){0,5}?(?:received|hosted|welcomed|greeted)\s(?:\w+\s){0,3}?by\s[^.;]{0,80}",
    re.DOTALL,
)
_CALLED_ON = re.compile(
    r"(?:,[^,.;]{1,80},)?\s(?:\w+\s){0,3}?(?:called|calls|calling|(?:courtesy\s)?call|visit)\s(?:up)?(?:on|to)\s[^.;]{0,120}",
    re.DOTALL,
)
NEAR = 1500
"""Characters after a name within which a description of its bearer points to it."""
PAIR = 250  # characters within which "the latter" looks for the two


def pointed_at(
    text: str, start: int, words: str, roles: Sequence[Role], state_of: Callable[[int], str | None], speaks: bool
) -> int | None:
    """The number of the person whom `words` at `start` point to, among `roles`; None where they name nobody so.

    `state_of` gives the state that a person serves. `speaks` is whether the words are a source: a demonym alone means
    one person only there.
    """
    of_two = _OF_TWO.fullmatch(words)
    if of_two:
        return _of_two(roles, start, of_two["which"].casefold() == "latter")
    honoured = _HONOURED.fullmatch(words)
    if honoured and not _GOES_ON.match(text, start + len(words)):
        return _of_throne(text, start, roles, honoured)
    if _EXCELLENCY.fullmatch(words) and not _GOES_ON.match(text, start + len(words)):
        return _of_excellency(text, start, roles, words)
    low = words[:1].lower() + words[1:]
    described = _DESCRIBED.fullmatch(low)
    if described and (described["state"] or described["noun"] in _OF_EVERY_STATE):
        return _described(text, start, described, roles, state_of)
    match = _COUNTERPART.fullmatch(words)
    if match is None and speaks:
        match = _THE_ONE.fullmatch(low)
    match = match or _ONE_OF.fullmatch(low)
    state = None if match is None else _adjective(match["state"])
    if state is None:
        return None
    apposed = _named_to(text, start, roles) if _COUNTERPART.fullmatch(words) else None
    if apposed is not None and state_of(apposed) in (None, state):  # "Ana Rojas, his Chilean counterpart"
        roles[apposed].country = state
        return apposed
    told = [
        (max(s for s, _, _ in role.mentions if s < start), n)
        for n, role in enumerate(roles)
        if role.kind == "person" and role.first() < start and state_of(n) == state
    ]
    if text.startswith(", ", start + len(words)) and _COUNTERPART.fullmatch(words):
        return None  # "his Italian counterpart, Carla Rossi": who follows is meant
    if _COUNTERPART.fullmatch(words):
        told = [one for one in told if _are_opposites(roles, start, one[1], text)]
    if not told:
        return _named_later(text, start, roles, state) if _COUNTERPART.fullmatch(words) else None
    ranked = [(office_kind(roles[n].office or "") not in (None, "spokesperson"), last, n) for last, n in told]
    return max(ranked)[2]


def _are_opposites(roles: Sequence[Role], start: int, other: int, text: str) -> bool:
    """False for a president whom "his Chilean counterpart" of a foreign minister named last does not mean.

    Two who are told in one breath are each other's, whatever their offices: "Chile's minister met President X".
    """
    before = [
        (max(s for s, *_ in role.mentions if s < start), n)
        for n, role in enumerate(roles)
        if role.kind == "person" and n != other and any(s < start for s, *_ in role.mentions)
    ]
    if not before:
        return True
    whose = roles[max(before)[1]]
    kinds = office_kind(whose.office or ""), office_kind(roles[other].office or "")
    if kinds[0] not in _ONE_EACH or not roles[other].office or kinds[0] == kinds[1] or set(kinds) <= set(HEADS):
        return True
    told = sorted(
        (a, b) for role in (whose, roles[other]) for a, b, form in role.mentions if form == "name" and a < start
    )
    own = {span[:2] for span in whose.mentions}
    pairs = (text[b:c] for (a, b), (c, d) in pairwise(told) if ((a, b) in own) != ((c, d) in own))
    return any(_BREATH.fullmatch(between) for between in pairs)


_BREATH = re.compile(r"[^.;\n]{0,120}")
_ONE_EACH = (*HEADS, "foreign minister", "defence minister", "finance minister")
"""Kinds of office of which a state has one; their holders are each other's counterparts."""


def _named_later(text: str, start: int, roles: Sequence[Role], state: str) -> int | None:
    """Who is named behind "her Italian counterpart" as the holder of her office in Italy: "Italian Premier X".

    It is the one of the state's whom the text calls so; she is the official named last before, in that sentence.
    """
    before = [
        (b, n)
        for n, r in enumerate(roles)
        if r.kind == "person"
        for _, b, form in r.mentions
        if form != "pronoun" and 0 <= start - b <= SHORTLY
    ]
    owner = max(before)[1] if before else None
    if owner is None or _SENTENCE_ENDS.search(text, max(before)[0], start):
        return None
    kind = office_kind(roles[owner].office or "")
    found = [
        n
        for n, r in enumerate(roles)
        if r.kind == "person" and n != owner and r.country == state and office_kind(r.office or "") == kind
    ]
    return found[0] if kind in _ONE_EACH and len(found) == 1 else None


SHORTLY = 160  # characters before "her counterpart" in which it is told who she is
_SENTENCE_ENDS = re.compile(r"[.?!][\"”’]?\s|\n")
_HONOURED = re.compile(
    r"(?P<whose>his|her)\s+(?:(?P<king>majesty)|(?:royal\s+|serene\s+)?highness)"
    r"(?:\s+the\s+(?P<title>king|queen|sultan|emir|amir|emperor|crown\s+prince(?:ss)?))?",
    re.IGNORECASE,
)
"""How monarchs and princes are told of; the name goes before."""
_GOES_ON = re.compile(r",?\s+(?:the\s+)?[A-Z]")
_REIGNS = r"king|queen|sultan|emperor|empress"
_OF_THRONE = re.compile(rf"\b(?:{_REIGNS}|crown\s+prince|prince|princess|emir|amir|sheikha?)\b", re.IGNORECASE)
_REIGNING = re.compile(rf"\b(?:{_REIGNS})\b", re.IGNORECASE)
TITLE = 24  # characters before a name in which a title stands


def _of_throne(text: str, start: int, roles: Sequence[Role], match: re.Match[str]) -> int | None:
    """The monarch whom "His Majesty" means, or the prince or emir of "Her Royal Highness": the one named last."""
    sex = "male" if match["whose"].casefold() == "his" else "female"
    titles = _REIGNING if match["king"] else _OF_THRONE
    titles = re.compile(rf"\b{match['title']}\b", re.IGNORECASE) if match["title"] else titles
    told, so = [], []
    for number, role in enumerate(roles):
        before = [a for a, _, form in role.mentions if form == "name" and start - NEAR <= a < start]
        called = [role.office or "", *(text[max(0, a - TITLE) : a] for a in before)]
        if role.kind == "person" and before and role.gender in (None, sex):
            if any(map(titles.search, called)):
                told.append((max(before), number))
            if not match["king"] and any(_HIGHNESS.search(text, max(0, a - LEAD), a) for a in before):
                so.append((max(before), number))
    told = so if len(so) == 1 else told  # beside him a sheikh who is called nothing else
    return max(told)[1] if told else None


_HIGHNESS = re.compile(r"\b(?:Highness(?!es)|H\.\s?(?:R\.\s?)?H\b\.?|HR?H\b)[^.;:\n]*\Z")
_EXCELLENCY = re.compile(r"(?:his|her)\s+excellency", re.IGNORECASE)
_EXCELLENT = re.compile(r"\b(?:[Hh](?:is|er)\s+Excellency|H\.\s?E\b\.?|HE)\s+(?:[A-Z][\w.]*\s+){0,3}\Z")
LEAD = 60  # characters before a name in which its bearer's style and titles stand


def _of_excellency(text: str, start: int, roles: Sequence[Role], words: str) -> int | None:
    """The one person who was called an excellency so far: whom "His Excellency" means."""
    sex = "male" if words.casefold().startswith("his") else "female"
    told = {
        number
        for number, role in enumerate(roles)
        if role.kind == "person" and role.gender in (None, sex)
        for a, _, form in role.mentions
        if form == "name" and start - NEAR <= a < start and _EXCELLENT.search(text, max(0, a - LEAD), a)
    }
    return told.pop() if len(told) == 1 else None


def _named_to(text: str, start: int, roles: Sequence[Role]) -> int | None:
    """The person whose name ends at the comma before an offset."""
    end = start - 2
    if not text.startswith(", ", max(0, end)):
        return None
    named = (n for n, role in enumerate(roles) if any(b == end and form == "name" for _, b, form in role.mentions))
    return next((n for n in named if roles[n].kind == "person"), None)


def _described(
    text: str, start: int, match: re.Match[str], roles: Sequence[Role], state_of: Callable[[int], str | None]
) -> int | None:
    """The one person named before whom "the Norwegian diplomat" or "the guest" can mean.

    None where somebody without a name was told so, and where it can mean two.
    """
    noun = match["noun"]
    state = _adjective(match["state"]) if match["state"] else None
    if match["state"] and state is None:
        return None
    if noun in ("guest", "visitor", "host") and state is None:
        return _received(text, start, roles, guest=noun != "host")
    of_one = re.compile(
        rf"\b(?:an?|one|another)\s+(?:[\w-]+\s+){{0,2}}?{re.escape(match['state'] or '')}\s*{noun}\b", re.I
    )
    if of_one.search(text, max(0, start - NEAR), start) or any(_is_nameless(r, noun, state, start) for r in roles):
        return None
    told = []
    for number, role in enumerate(roles):
        names = [(a, b) for a, b, form in role.mentions if form == "name" and start - NEAR <= a < start]
        offices = [role.office or "", *(roles[n].office or "" for n in role.opposites)]  # a president's counterpart
        if (
            role.kind == "person"
            and names
            and all(_fits(office, noun) for office in offices if office or not role.office)
        ):
            told.append((max(names), number))
    if state is not None:
        told = [one for one in told if state_of(one[1]) == state]
    if len(told) > 1 and noun in ("official", "representative", "diplomat"):
        (_, end), number = max(told)
        return number if _SPOKE.match(text, end) else None
    return told[0][1] if len(told) == 1 else None


def _fits(office: str, noun: str) -> bool:
    """True where the bearer of an office, or of none that is known, can be called an official, a leader, a diplomat."""
    kind = office_kind(office)
    if noun == "leader":
        return kind in (None, *HEADS)
    if noun in ("envoy", "ambassador"):
        return not office or kind == "ambassador"
    if noun == "diplomat":
        return not office or kind in ("ambassador", "foreign minister") or _DIPLOMATIC.search(office) is not None
    return kind not in HEADS or noun in ("guest", "visitor", "host", "dignitary")


def _is_nameless(role: Role, noun: str, state: str | None, start: int) -> bool:
    """True for somebody told before by such a noun alone: "an Israeli official"."""
    if role.kind == "state" or any(form == "name" for *_, form in role.mentions) or role.first() >= start:
        return False
    return re.search(rf"\b{noun}\b", role.name, re.IGNORECASE) is not None and (
        state is None or role.country in (None, state)
    )


def _received(text: str, start: int, roles: Sequence[Role], guest: bool) -> int | None:
    """Who was received, or who received, in the last sentence before that tells of it: "X received Y in Osk"."""
    named = sorted(
        (a, b, number)
        for number, role in enumerate(roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if form == "name" and start - NEAR <= a < start
    )
    for (_, end, one), (begin, _, other) in reversed(list(pairwise(named))):
        if one != other and _RECEIVED.fullmatch(text, end, begin):
            return other if guest else one
        if one != other and _RECEIVED_BY.fullmatch(text, end, begin):
            return one if guest else other
        if one != other and _CALLED_ON.fullmatch(text, end, begin):
            return one if guest else other
    return None


def _adjective(words: str) -> str | None:
    found = states_in(words)
    return country_of(words) if len(found) == 1 and found[0].text == words else None


def _of_two(roles: Sequence[Role], start: int, latter: bool) -> int | None:
    """Of the two persons named last the one named second, or first."""
    named = sorted(
        {
            max(s for s, _, _ in role.mentions if s < start): n
            for n, role in enumerate(roles)
            if role.kind == "person" and any(start - PAIR <= s < start for s, _, _ in role.mentions)
        }.items()
    )
    if len(named) < 2:
        return None
    return named[-1 if latter else -2][1]
