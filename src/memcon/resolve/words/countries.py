"""Countries and bodies: names as texts write them come in, ISO 3166-1 alpha-3 codes and short names go out.

Capitals and seats of government ("the Kremlin") stand for their state. The tables are built by
`python -m training.gazetteer` and read when first asked for.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

import msgspec

from memcon.intake.organs import state_of_organ

StateForm = Literal["name", "demonym", "capital", "seat", "body"]


@dataclass(frozen=True, slots=True)
class StateMention:
    """Words that name a state or a body: `code` is alpha-3, or the short name of a body (form "body")."""

    start: int
    end: int
    text: str
    code: str
    form: StateForm


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation of states or a party to a conflict: usual short name, kind of actor, PLOVER sector."""

    name: str
    kind: Literal["organization", "group"]
    role: str


def country_of(name: str) -> str | None:
    """The alpha-3 code of a state's name, other name, demonym, capital or seat of government; None for other words."""
    found = _table().words.get(_key(name))
    return found[0] if found and found[1] != "body" else None


_SITE = re.compile(r"(?:https?://)?(?:[\w-]+\.)*(?P<name>[\w-]+)\.(?:int|org|eu)/?", re.IGNORECASE)
"""The site of a body of states, which bears its short name: "www.nato.int"."""


_UN_MISSION = re.compile(
    r"\b(?:UN(?:MISS|AMA|AMI|SMIL|FICYP|MIK|DOF|ISFA|TSO|ITAMS|OWAS|MHA)|MONUSCO|MINUSCA|MINUSMA|BINUH)\b"
)
"""The missions of the United Nations that publish under their own letters."""


def publisher_body(publisher: str | None) -> str | None:
    """The organisation of states whose organ a publisher's name says it is, by its short name."""
    site = _SITE.fullmatch(publisher or "")
    if site is not None:
        name = site["name"].upper()
        return {"COE": "Council of Europe", "EUROPA": "EU"}.get(name, name if body_of(name) else None)
    if _UN_MISSION.search(publisher or ""):
        return "UN"
    bodies = {m.code for m in _own_words(publisher or "") if m.form == "body"}
    return bodies.pop() if len(bodies) == 1 else None


def publisher_state(publisher: str | None, country: str | None = None) -> str | None:
    """The state of a publisher that its name tells: "The White House", "Ministry of Defence of Norway", "Yonhap".

    `country` is its state where that is known, and goes before its name.
    """
    if country:
        return country
    agency = agency_state(publisher or "")
    if agency:
        return agency
    told = _own_words(publisher or "")
    codes = {m.code for m in told if m.form != "seat"} or {m.code for m in told}  # "Federal Chancellery of Austria"
    code = codes.pop() if len(codes) == 1 else None
    if not told and _KOREA.search(publisher or ""):
        return "KOR"
    if not told:
        return state_of_organ(publisher or "")
    return code if code and state_name(code) else None


_KOREA = re.compile(r"\bKorea\b")
"""Which of the two calls itself so in a publisher's name: "The Korea Chronicle"."""


def _own_words(publisher: str) -> list[StateMention]:
    """The states and bodies that a publisher's name tells; of a mission's that one which sent it, not its host."""
    told = [m for m in states_in(publisher) if m.text != _PRESS_ASSOCIATION]
    return told[:1] if _MISSION.search(publisher) else told


_MISSION = re.compile(r"\b(?:embassy|mission|delegation|high commission|consulate|legation)\b", re.IGNORECASE)
_PRESS_ASSOCIATION = "PA"
"""A news agency where it is a publisher, whatever else is called so."""


@lru_cache(maxsize=1024)
def agency_state(name: str) -> str | None:
    """The state of a national news agency: "Yonhap", "the Antara news agency", "Emirates News Agency (WAM)"."""
    whole, _, bracketed = name.strip().partition("(")
    for words in (bracketed.rstrip(") "), whole.strip()):
        bare = _AGENCY_NOUN.sub("", words.removeprefix("The ").removeprefix("the "))
        found = _table().agencies.get(_unaccented(bare if len(bare) <= ACRONYM else bare.casefold()))
        if found:
            return found
    return None


ACRONYM = 4
"""Letters of a name whose case counts: "APP" is an agency, "App" is none."""
_AGENCY_NOUN = re.compile(r"(?:[ -]?(?:\.\w{2,3}|[Nn]ews|[Aa]gency|[Nn]ewswire|[Ww]ire|[Ss]ervice))+\Z")


def body_of(name: str) -> Body | None:
    """The organisation or group of that name, short or long; None for other words."""
    found = _table().words.get(_key(name))
    return _table().bodies[found[0]] if found and found[1] == "body" else None


def side_of(name: str) -> str | None:
    """The side that a name stands for: an alpha-3 code or the short name of a body."""
    found = _table().words.get(_key(name))
    return found[0] if found else None


def state_name(code: str) -> str | None:
    """The usual English name of an alpha-3 code."""
    return _table().names.get(code)


def is_capital(name: str) -> bool:
    """True for the name of a capital."""
    return capital_of(name) is not None


def capital_of(name: str) -> str | None:
    """The state whose capital a city is."""
    return _table().capitals.get(_key(name))


def place_country(name: str) -> str | None:
    """The state in which a place lies: a state itself, a capital, a seat of government, a known city; no demonyms.

    Of "the Davos resort, Switzerland" or "the White House in Washington" the last part that is known decides.
    """
    code = _place(name)
    if code is not None:
        return code
    parts = [part.strip() for part in re.split(r",|\b(?:in|near|outside|at|of|on)\b", name)]
    for part in reversed(parts):
        code = _place(part)
        if code is not None:
            break
    named = {m.code for m in states_in(name) if m.form != "body" and not _is_of_a_water(name, m)}
    if len(named) > 1:  # "Seoul and Tokyo"
        return None
    return code or (named.pop() if named else None)


def is_city(words: str) -> bool:
    """True for the name of a place that is known and is no state: talks "in Syria" may be about what goes on there."""
    states = states_in(words)
    return place_country(words) is not None and not (states and states[0].form == "name")


def _is_of_a_water(name: str, state: StateMention) -> bool:
    """True for "Victoria" in "Lake Victoria": a name of nature that only sounds like a capital."""
    return state.form == "capital" and bool(
        _NATURE.search(name[: state.start]) or _NATURE.match(name[state.end :].lstrip())
    )


_NATURE = re.compile(
    r"(?:\A|(?<=\s))(?:Lake|Lakes|Mount|River|Falls|Sea|Bay|Gulf|Desert|Island|Islands)\s*(?:\Z|(?<=\w)\b)"
)


def _place(name: str) -> str | None:
    found = _table().words.get(_key(name))
    if found and found[1] in ("name", "capital", "seat"):
        return found[0]
    if found and found[0] == "EU" and _key(name) == "brussels":
        return "BEL"
    return capital_of(name) or _places().get(_key(name)) or _places().get(_key(_KIND.sub("", name)))


_KIND = re.compile(r"\s(?:Province|City|Prefecture|Municipality|Governorate|Oblast|Region|District)\Z")
"""What kind of place a known one is, behind its name: "Osaka | Prefecture"."""


def states_in(text: str) -> list[StateMention]:
    """The states and bodies that `text` names, in order, none overlapping; letter case counts.

    Who is "pro-Russian", "non-Russian" or "UN-recognised" is of another state or body, which the words do not name.
    """
    return list(_states_in_phrase(text) if len(text) <= PHRASE else _states_in(text))


PHRASE = 200
"""Characters of words that are asked about again and again; longer ones are not kept."""


@lru_cache(maxsize=4096)
def _states_in_phrase(text: str) -> tuple[StateMention, ...]:
    return tuple(_states_in(text))


def _states_in(text: str) -> list[StateMention]:
    by_first = _table().by_first
    found: list[StateMention] = []
    after = 0
    plain = text if text.isascii() else _with_plain_letters(text)
    for match in _CAPITALISED.finditer(plain):
        start = match.start()
        if start < after:
            continue
        for written, code, form in _spelt_so(by_first, match, text):
            end = start + len(written)
            if (text.startswith(written, start) or plain.startswith(written, start)) and not (
                text[end : end + 1].isalnum() and written[-1:].isalnum()
            ):
                if (
                    not _TOWARDS.search(text, max(0, start - 8), start)
                    and not _ONLY_HELPED.match(text, end)
                    and not (form == "body" and _is_own(text, start, written, found))
                    and not (form in ("capital", "seat") and _CALLED_AFTER.match(text, end))
                    and not (code in _NAMESAKES and _NAMESAKES[code].search(text, max(0, start - 12), end))
                    and not (found and form == "demonym" and _is_of_people(found[-1], start, end, text))
                ):
                    found.append(StateMention(start, end, text[start:end], code, form))
                after = end
                break
    return found


def _with_plain_letters(text: str) -> str:
    """A text letter for letter, without accents: "Bogotá" is "Bogota", and every offset stays."""
    return _FURTHER.sub(lambda c: _plain_letter(c[0]), text)


_FURTHER = re.compile(r"[^\x00-\x7f]")  # what is no ASCII


@lru_cache(maxsize=1024)
def _plain_letter(character: str) -> str:
    """A character without its accent; one for which two would stand ("ß") as it is."""
    bare = _unaccented(character)
    return bare if len(bare) == 1 else character


def _spelt_so(
    by_first: dict[str, list[tuple[str, str, StateForm]]], match: re.Match[str], text: str
) -> Iterable[tuple[str, str, StateForm]]:
    """What the table has under a word as the text spells it, then without its accents."""
    yield from by_first.get(text[match.start() : match.end()].rstrip("."), ())
    yield from by_first.get(match.group().rstrip("."), ())


_CAPITALISED = re.compile(r"(?<![\w.])(?:(?:[A-Z]\.){2,}|[^\W\d_a-z][\w+]*)")


def _is_own(text: str, start: int, written: str, found: list[StateMention]) -> bool:
    """True for an own organ that is called like a body of many: "the National | Security Council", "Roe's"."""
    if text.endswith("National ", 0, start):
        return True
    if written != "Security Council":
        return False
    beside = found and found[-1].form != "body" and start <= found[-1].end + 3  # "the Russian", "Norway's"
    return bool(beside) or _OF_SOMEBODY.search(text, max(0, start - 20), start) is not None


_OF_SOMEBODY = re.compile(r"(?<!\bUN)(?<!U\.N\.)(?<!\bNations)['’]s?\s\Z")
_ONLY_HELPED = re.compile(
    r"[-‐‑–](?:recogni[sz]ed|backed|supported|funded|financed|trained|armed|equipped|imposed|mandated|sanctioned|designated|"
    r"allied|aligned|friendly|born|educated|made|built)\b"
)
"""What makes an adjective of a state's name that tells of what others are: "the UN-recognised government"."""
_CALLED_AFTER = re.compile(
    r"\s(?:[Aa]ccords?|[Aa]greements?|[Pp]rotocols?|[Pp]rocess|[Ff]ormat|Group|Pact|Treaty|Conventions?|Memorandum|Club"
    r"|Olympics|Games|Declaration|Airport|Marathon|Stock\sExchange)\b"
)
"""What is called after a capital and is none of its state's: "the Minsk Group"."""
_TOWARDS = re.compile(r"(?<![\w-])(?:pro|anti|non|counter|post|pre)[-‐‑–]\Z", re.IGNORECASE)


_NAMESAKES = {
    "USA": re.compile(
        r"\b(?:South|Latin|Central|North|Ibero|Pan|Meso)[ -]America(?:ns?|s)?\Z"
        r"|(?<!\b[Tt]he\s)(?<!\bUnited\s)\bStates\Z"
    ),
    "IND": re.compile(r"\bWest[ -]Indians?\Z"),
}
"""Regions, or states in general, that are called like a state and are none of its own: "Heads of | States"."""


def _is_of_people(state: StateMention, start: int, end: int, text: str) -> bool:
    """True for a people within the state named right before: "Bosnian | Serb politicians" are of Bosnia."""
    beside = state.form in ("name", "demonym") and start == state.end + 1 and text[state.end : start] == " "
    return beside and _PEOPLE.fullmatch(text, start, end) is not None


_PEOPLE = re.compile(r"(?:Serb|Croat|Albanian|Turk|Hungarian|Tajik|Uzbek|Turkmen|Kazakh|Armenian|Kurd)s?")


class _Table:
    """The table of states and bodies, indexed for looking up and for searching."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.words: dict[str, tuple[str, StateForm]] = {}
        self.capitals: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.bodies: dict[str, Body] = {}
        self.agencies: dict[str, str] = {}
        self.by_first: dict[str, list[tuple[str, str, StateForm]]] = {}
        fields: tuple[tuple[str, StateForm], ...] = (
            ("names", "name"),
            ("demonyms", "demonym"),
            ("capitals", "capital"),
            ("seats", "seat"),
        )
        for code, state in raw["states"].items():
            self.names[code] = state["name"]
            for word in state.get("capitals", ()):
                self.capitals[_key(word)] = code
            for word in state.get("agencies", ()):
                self.agencies[_unaccented(word if len(word) <= ACRONYM else word.casefold())] = code
        for name, body in raw["bodies"].items():
            self.bodies[name] = Body(name, body["kind"], body["role"])
            for word in body["names"]:
                self._put(word, name, "body")
        for field, form in fields:
            for code, state in raw["states"].items():
                for word in state.get(field, ()):
                    self._put(word, code, form)
        for entries in self.by_first.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))

    def _put(self, word: str, code: str, form: StateForm) -> None:
        key = _key(word)
        if self.words.setdefault(key, (code, form))[0] != code:
            return  # bodies before states, names before demonyms before capitals before seats
        form = self.words[key][1]  # another spelling of what is known: Türkiye beside Turkiye
        word = word.removeprefix("the ")
        for written in {word, word.replace("'", "’"), _unaccented(word)}:
            first = _CAPITALISED.match(written)
            if first:
                self.by_first.setdefault(first.group().rstrip("."), []).append((written, code, form))


@lru_cache(maxsize=1)
def _table() -> _Table:
    return _Table(msgspec.json.decode((files("memcon.resolve") / "data" / "states.json").read_bytes()))


@lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    lines = gzip.decompress((files("memcon.resolve") / "data" / "places.tsv.gz").read_bytes()).decode("utf-8")
    rows = (line.split("\t") for line in lines.splitlines()[1:])
    return {_key(name): code for name, code in rows}


@lru_cache(maxsize=8192)
def _key(name: str) -> str:
    """A name without article, possessive, accents, loose brackets and space; of abbreviations alone case counts."""
    words = " ".join(name.replace("’", "'").split()).strip("[]")
    words = words[:-2] if words.endswith("'s") else words.removesuffix("'")
    lower = words.casefold()
    if lower in ("us", "who", "pa", "arg", "no 10", "ec") and not words[:1].isupper():
        return ""
    if words in ("Us", "Who", "Pa"):
        return ""
    return _unaccented(lower.removeprefix("the ")) if lower != "the hague" else lower


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
