"""Which of the reader's names are persons' names: agencies and offices are not, a pair of surnames is two.

Names come in with their types; a name that is nobody's, or the two names in "Weiss-Kovac", go out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.mentions import Name
from memcon.resolve.offices.behind import title_after
from memcon.resolve.offices.edges import spelt_out
from memcon.resolve.offices.fields import ends_office
from memcon.resolve.offices.table import holders
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import body_of, country_of, states_in
from memcon.resolve.words.names import gender_of, surname_key
from memcon.resolve.words.outlets import is_outlet
from memcon.resolve.words.phrases import WEEKDAY, is_people_noun, stretch

Offsets = tuple[int, int]

_ORGAN = re.compile(
    r"(?<!-)\b(?:Office|Department|Palace|Ministry|Secretariat|Presidency|Embassy|Commission|Committee|Council|Parliament"
    r"|Cabinet|Chancellery|Directorate|Residence)$|^(?:Republic|Kingdom|Sultanate|Emirates?|Federation|Commonwealth)$"
)
_OF_PERSON = re.compile(
    r"\b(?:for|to|under|by|with)\s[^,]*\Z|\bof\s+(?:(?:the|late|former|[A-Z]\w+(?:ian|ish|ese|an|ch))\s+)*"
    r"(?:Mr|Mrs|Ms|Dr|President|Prime\s+Minister|Chancellor|King|Queen|Prince|Secretary|Minister|Senator|Sheikh)?\.?\s*\Z"
)
"""Words of an office before the name of whom it serves: "spokesman for President | Roe", "wife of | Roe"."""
_FIELD = re.compile(
    r"(?:Affair(?:e)?s|Agriculture|Commerce|Communications|Cooperation|Culture|Defen[cs]e|Development|Economics|Economy|Education"
    r"|Energy|Environment|Finances?|Health|Industry|Infrastructure|Interior|Justice|Labou?r|Operations|Planning|Policy"
    r"|Security|Tourism|Trade|Transformation|Transport)\s(?=\S+\s\S)"
)
_REGION = re.compile(
    r"(?:(?:West|East|North|South|Central|Latin|Southeast|Sub-Saharan)\s)?(?:Africa|Asia|Europe|America|Americas)\s(?=\S+\s\S)"
)
"""A region that an official is for, which no name begins with: "adviser for Africa | Ana Roe"."""
_HOUSE = re.compile(
    r"(?:Mazhilis|Majilis|Jogorku\sKenesh|(?:Milli|Oliy)\sMajlis|Majlis|Mejlis|Khural|Sejm|Senate?|(?:State\s)?Duma"
    r"|(?:Verkhovna\s)?Rada|Knesset|Bundestag|Bundesrat|Riksdag|Storting|Folketing|Eduskunta|Seimas|Saeima|Riigikogu|Sabor"
    r"|Althing|Dáil|Seanad|(?:National\s|Federal\s)?(?:Assembly|Council)|Parliament|Congress|Chamber)\s(?=[A-Z])"
)
"""The name of a house of parliament, which no person's name begins with."""
_OFFICE_OF_FIELD = re.compile(
    r"(?:(?:Minister|Secretary|Advis[eo]r|Director|Commissioner|Delegate|Head)\s(?:of|for)\s"
    r"(?:[A-Z]\w+\s(?:and\s)?){0,2}|Chargé\s[dD]['’])\Z"
)
"""What stands before a field of an office, which no name begins with."""
_OFFICE_FOR = re.compile(
    r"(?:[Mm]inister|[Ss]ecretary|[Aa]dvis[eo]r|[Dd]irector|[Cc]ommissioner|[Ee]nvoy|[Rr]epresentative|[Cc]oordinator|[Hh]ead)\s(?:for|on|to)\s\Z"
)
_SMALL_WORD = re.compile(r"\s(?!(?:al|bin|ibn|bint|de|da|di|van|von|der|den|el|la|le|du|dos|del)\b)[a-z]")
_DAY = re.compile(rf"{WEEKDAY}|January|February|March|July|September|October|November|December")
_PAIR = re.compile(r"(?P<one>[A-Z][\w’']+)[-–](?P<other>[A-Z][\w’']+)")
_OF = re.compile(r"\bof (?:the )?$")
_PRIVATE_AFTER = re.compile(
    r",\s+(?:an?\s(?!(?:[a-z-]+\s){0,2}(?:member\sof\s(?:the|his|her)\s(?:[\w-]+\s){0,2}(?:cabinet|government|politburo|presidency|council|team"
    r"|delegation)|minister|envoy|negotiator|diplomat|general|admiral)\b)|\d\d?\b|whose\s)",
    re.IGNORECASE,
)
_PRIVATE_BEFORE = re.compile(
    r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?|[Tt]he)\s+(?!colleagues?\b)(?P<noun>[a-z][a-z-]+),?\s+$"
)
_OF_ITS = re.compile(r"\sof\s(?:the\s)?(?P<state>[A-Z][\w’' ]+)\Z")
BEFORE, BEHIND = 40, 130  # characters around "ministers of" in which the whole title and its states stand
_OFFICES_OF = re.compile(
    r"\b(?:ministers|presidents|leaders|kings|premiers|chiefs|envoys|ambassadors|advis[eo]rs)\s+of\s+(?=[A-Z])"
)
_OFFICE_OF = re.compile(
    r"(?P<office>(?:[A-Za-z]+\s+){0,3}?(?:ministers|presidents|leaders|kings|premiers|chiefs|envoys|ambassadors|advis[eo]rs))"
    r"\s+of\s+(?=[A-Z])"
)
_ROW_ENDS = re.compile(r"(?:,|:|\s[–—-])\s+(?=[A-Z])")
"""What parts the states whose officials they are from the first one's name."""
_NO_ROW = re.compile(r"[.;:()\n]")
_POSSESSED = re.compile(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)?['’]s\s+")
_PARTISANS = re.compile(
    r"(?:\w+\s)?(?:Republicans|Democrats|Tories|Conservatives|Liberals|Socialists|Greens|Communists)"
)
_NEXT = re.compile(r",?\s+and\s+|,\s+|\s+")


def is_nobody(name: Name, names: Sequence[Name], before: str = "") -> bool:
    """True where what was read as a person's name is a state's, a title, an organ's or a news agency's.

    An outlet's name that is the surname of somebody named in full ("Fox"), or one with a title `before` it, is left to
    the person.
    """
    words = name.text.split()
    if (
        country_of(name.text)
        or body_of(name.text)
        or _DAY.fullmatch(name.text)
        or name.text in ("Rear", "Jr", "Jr.", "Sr", "Sr.")  # of "Rear Adm.", of a son's name
        or all(is_title_word(w) or (w.endswith("s") and is_title_word(w[:-1])) for w in words)
        or _is_office_of_state(words)
        or _ORGAN.search(name.text)
        or _PARTISANS.fullmatch(name.text)
    ):
        return True
    owned = _POSSESSED.match(name.text)
    if owned and is_outlet(name.text[owned.end() :]):  # "Norway's Coast Radio"
        return True
    if (
        len(words) > 2
        or not is_outlet(name.text)
        or (gender_of(None, name.text) and not words[0].isupper())
        or re.search(r"['’]", name.text)
    ):
        return False
    titled = bool(before.split()) and is_title_word(before.split()[-1])
    return len(words) > 1 or (
        not titled
        and not any(
            n.type == "Person" and " " in n.text and surname_key(n.text) == surname_key(name.text) for n in names
        )
    )


def _is_office_of_state(words: Sequence[str]) -> bool:
    """True for a demonym, or a body, and an office: "Chinese State Councilor", "OSCE Chairperson-in-Office"."""
    told = states_in(words[0])
    of_one = bool(told) and told[0].form in ("demonym", "body")
    return len(words) > 1 and of_one and all(is_title_word(w) for w in words[1:])


_SHIP = re.compile(r"\b(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|INS|ROKS|BRP|KRI|TCG|PNS|SLNS|JS|FS|ITS)\s\Z")
"""What stands before the name of a ship, which is often somebody's."""
_HEADED_BY = re.compile(
    r"\s(?:(?:[Aa]cting|[Dd]eputy|[Ff]irst)\s)?"
    r"(?:(?i:director[- ]general|managing\sdirector|executive\sdirector)|Director|Chair(?:man|woman|person)|CEO"
    r"|Chief\sExecutive(?:\sOfficer)?)\s(?=[A-Z])"
)
"""The office of who heads a company, between its name and his: "Rosvik | Director General | Ana Roe"."""


def is_told_as_a_thing(text: str, name: Name, names: Sequence[Name]) -> bool:
    """True where the words around what was read as a person's name tell that it is none.

    "The Meridian said" has an article, which a person's name has only before a noun of what is the person's; "Letters
    of Marque" is one name, "Rosvik Director General Ana Roe" heads it; an acronym that the text spells out, or that
    has members, is a body's.
    """
    before = text[max(0, name.start - 30) : name.start]
    if is_of_a_state(text, name) or _SHIP.search(before) or ends_office(text, name.start, name.end):
        return True
    article = before.endswith(("the ", "The "))
    if _ACRONYM.fullmatch(name.text):
        whole = spelt_out(text, name.text) if f"({name.text})" in text else name.text
        spelt = whole != name.text and not any(n.type == "Person" and n.text in whole for n in names)
        return article or spelt or re.search(rf"\b{name.text}{_MEMBERS}", text) is not None
    words = name.text.count(" ") + 1
    if words == 1 and not article and _HEADED_BY.match(text, name.end) and _is_known_by_it_alone(name, names):
        return True
    told = (_OF_A_PEOPLE if words == 1 else _OF_A_PARTY).match(text, name.end)
    if told is None and words == 1:
        told = _OF_A_PARTY.match(text, name.end)
    if told and words <= 2 and _is_known_by_it_alone(name, names):
        return True
    thing = _OF_A_THING.search(before) if words == 1 else None
    if thing and not is_people_noun(thing["noun"]) and not is_title_word(thing["noun"]):
        return True
    if not article or words > 2 or name.text.endswith("s") or not _STANDS_ALONE.match(text, name.end):
        return False
    key = surname_key(name.text)
    return not any(
        n.type == "Person" and surname_key(n.text) == key and not text.endswith(("the ", "The "), 0, n.start)
        for n in names
    )


def is_of_a_state(text: str, name: Name) -> bool:
    """True for a part of a state's name: "Darussalam" of Brunei Darussalam, "Saint Vincent" of the Grenadines'."""
    low = max(0, name.start - 12)
    return any(
        low + m.start <= name.start and name.end <= low + m.end and m.form == "name" and len(m.text) > len(name.text)
        for m in states_in(text[low : name.end + 24])
    )


def _is_known_by_it_alone(name: Name, names: Sequence[Name]) -> bool:
    """True for words that no fuller name of the text ends in and that the table of offices knows as nobody's."""
    key = surname_key(name.text)
    fuller = any(n.type == "Person" and n.text != name.text and surname_key(n.text) == key for n in names)
    return not fuller and not holders(name.text)


_OF_A_PEOPLE = re.compile(
    r"\s(?:elders?|rebels?|separatists?|fighters?|militants?|herders?|tribesm[ae]n|tribes?|nomads?|refugees?|crude|Party)\b"
)
"""What follows the name of a people, a region or a kind of oil: "Tuareg rebels"."""
_OF_A_PARTY = re.compile(r"['’]s\s(?=[A-Z][a-zà-ÿ]+\s[A-Z][a-zà-ÿ])")
"""What leads from a party to its member: "Labor's Ana Roe"."""
_ACRONYM = re.compile(r"[A-Z]{3,5}")
_MEMBERS = (
    r"(?:['’]s?)?\s(?:leaders?|chairman|chairwoman|members?|fighters|rebels|guerrillas|militants|cadres|party"
    r"|candidates?)\b"
)
_OF_A_THING = re.compile(r"\b(?P<noun>[A-Z][a-z]+s) of $")
_STANDS_ALONE = re.compile(
    r"[,.;:)](?:\s|\Z)|\s(?:of|and|in|at|on|to|has|had|is|was|will|would|said|says|told|[a-z]{3,}ed)\s|\s\("
)


def paired(name: Name, names: Sequence[Name]) -> tuple[Offsets, Offsets] | None:
    """The offsets of the two surnames in "Weiss-Kovac", where both are persons' who are named elsewhere."""
    match = _PAIR.fullmatch(name.text)
    if match is None:
        return _of_two_states(name)
    others = {surname_key(n.text) for n in names if n.type == "Person" and n.start != name.start}
    if not {surname_key(match["one"]), surname_key(match["other"])} <= others:
        return None
    one, other = match.span("one"), match.span("other")
    return (name.start + one[0], name.start + one[1]), (name.start + other[0], name.start + other[1])


def _of_two_states(name: Name) -> tuple[Offsets, Offsets] | None:
    """The offsets of two names with a hyphen between, "Ana Weiss-Jon Kovac", whose bearers served two states."""
    one, hyphen, other = name.text.partition("-")
    if not hyphen or "-" in other or " " not in other or other[:1].islower():
        return None
    states = [{h.country for h in holders(part)} - {None} for part in (one, other)]
    if any(len(found) != 1 for found in states) or states[0] == states[1]:
        return None
    middle = name.start + len(one)
    return (name.start, middle), (middle + 1, name.end)


def without_state(text: str, name: Name) -> int:
    """Where a name begins: behind the state of "the President of Paraguay Ana Rojas" that was read as a part of it.

    So it does behind the field of "Minister of Infrastructure Ana Rojas", and behind a house's name, "Speaker of the
    Storting Ola Lund".
    """
    field = _FIELD.match(name.text)
    if field is not None and _OFFICE_OF_FIELD.search(text, max(0, name.start - 40), name.start):
        return name.start + field.end()
    region = _REGION.match(name.text)
    if region is not None and _OFFICE_FOR.search(text, max(0, name.start - 40), name.start):
        return name.start + region.end()
    house = _HOUSE.match(name.text)
    if house is not None and _OF.search(text[: name.start]):
        return name.start + house.end()
    state = next(iter(states_in(name.text)), None)
    if state is None or state.start != 0 or state.form not in ("name", "body") or not _OF.search(text[: name.start]):
        return name.start
    rest = name.text[state.end :].lstrip()
    enough = 1 if state.form == "name" and _LEADS.search(text, max(0, name.start - 40), name.start) else 2
    return name.end - len(rest) if len(rest.split()) >= enough else name.start


_LEADS = re.compile(
    r"\b(?:President|Prime\sMinister|Premier|Chancellor|King|Queen|Emir|Foreign\sMinister)\sof\s(?:the\s)?\Z"
)
"""Whose surname alone stands behind his state: "Chancellor of | Austria | Weiss"."""


def without_served(name: Name) -> int:
    """Where a name ends: before the state of "Ana Roe of Chile" that was read as a part of it."""
    served = _OF_ITS.search(name.text)
    whole = served is not None and len(name.text[: served.start()].split()) > 1 and country_of(served["state"])
    return name.start + served.start() if served is not None and whole else name.end


def is_private(text: str, start: int, end: int, of_office: bool) -> bool:
    """True where the words around a name tell that its bearer is no official: ", a teacher", "my cousin, ".

    `of_office` is whether a title stands there.
    """
    if of_office:
        return False
    before = _PRIVATE_BEFORE.search(text, max(0, start - 40), start)
    related = (
        before is not None and is_people_noun(before["noun"]) and not is_title_word(before["noun"].removesuffix("s"))
    )
    return _PRIVATE_AFTER.match(text, end) is not None or related


def own_title_after(text: str, start: int, end: int, starts: Sequence[int]) -> str | None:
    """The office told behind a name, `text[start:end]`; None where it is that of whose name closes it.

    "Minister Roe, Chancellor of Norway Lind, and …" are two; "Roe, adviser to Chancellor Lind," is one. In a row of
    offices, each with its name behind a comma, the next one is the next one's: "the premier of Norway, Hon. Roe, the
    premier of Chile, Hon. Lind". `starts` is where the text's names of persons begin, in order.
    """
    title = title_after(text, end)
    if title is None:
        return None
    begin = text.index(title, end)
    if _OFFICE_LEADS.search(text, max(0, start - _LEAD), start) and title.startswith("the "):
        comma = begin + len(title)
        following = bisect_left(starts, comma)
        if following < len(starts) and _UP_TO_NAME.fullmatch(text, comma, starts[following]):
            return None
    last = bisect_left(starts, begin + len(title)) - 1
    if last < 0 or starts[last] <= begin:
        return title
    lead, name = text[begin : starts[last]], text[starts[last] : begin + len(title)]
    if _LED_BY.search(lead):  # "the Norwegian side is led by A, the Chilean side by B"
        return None
    whose = _OF_PERSON.search(lead) or _SMALL_WORD.search(name)
    return title if whose or name.endswith(("'s", "’s")) else None


_LED_BY = re.compile(r"\b(?:delegation|side|team|group|one)\s(?:[a-z]+\s)?by\s")
_LEAD = 160  # characters before a name in which its office stands
_HONOURED = (
    r"(?:(?:(?:H\.\s?E|Mr|Ms|Mrs|Dr|Prof|Sen|Gen|Adm)\.|HE|(?:the\s)?(?:(?:Rt|Right|Most)\.?\s)?Hon(?:ou?rable|\.)?"
    r"|Ambassador)\s)*"
)
_OFFICE_LEADS = re.compile(
    r"\b(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hair\w*|[Ss]ecretary|[Cc]ommissioner|[Gg]overnor|[Aa]mbassador"
    r"|[Rr]epresentative|[Dd]irector|[Ss]peaker|[Hh]ead|[Cc]hief|[Cc]ommander|[Ee]nvoy)"
    rf"\b[^,;:.()\n]{{0,80}},\s{_HONOURED}\Z"
)
_UP_TO_NAME = re.compile(rf",\s{_HONOURED}")


def one_each(text: str, named: Sequence[tuple[int, int, int]]) -> list[tuple[int, str, str]]:
    """ "The foreign ministers of A and B, X and Y": X serves A and Y serves B.

    `named` are persons' names as (start, end, person). Gives (person, state, office in the singular).
    """
    out: list[tuple[int, str, str]] = []
    begins = {start for start, _, _ in named}
    for near in _OFFICES_OF.finditer(text):
        match = _OFFICE_OF.search(text, max(0, near.start() - BEFORE), near.end() + BEHIND)
        if match is None or not match.start() <= near.start() < match.end("office"):
            continue
        row = next((m for m in _ROW_ENDS.finditer(text, match.end(), match.end() + BEHIND) if m.end() in begins), None)
        if row is None or _NO_ROW.search(text, match.end(), row.start()):
            continue
        states = list(dict.fromkeys(m.code for m in states_in(stretch_of(text[match.end() : row.start()]))))
        people: list[int] = []
        at = row.end()
        for start, end, person in sorted(named):
            if start < row.end():
                continue
            if len(people) == len(states) or not _joins(text[at:start]):
                break
            people.append(person)
            at = end
        if 2 <= len(states) == len(people) == len(set(people)):
            words = match["office"].split()
            lead = 0
            while lead < len(words) - 1 and not is_title_word(words[lead]):
                lead += 1
            office = " ".join(words[lead:]).removesuffix("s")
            out += [(person, state, office) for person, state in zip(people, states, strict=True)]
    return out


def stretch_of(states: str) -> str:
    """The row of states before a relative clause or a bracket."""
    return stretch(states) if " who " in states else states


def _joins(between: str) -> bool:
    return between == "" or _NEXT.fullmatch(between) is not None
