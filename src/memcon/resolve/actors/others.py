"""Everybody who is not a person by name: words come in; the state, office, organisation or group they name goes out.

"The ministry" is the one named before, "the Russian president" the person who was said to be that. What else the same
words name is one actor throughout.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.find.mentions import Name
from memcon.resolve.actors.aides import aide_told_before, principal_in
from memcon.resolve.actors.holders import OF_NOBODY
from memcon.resolve.actors.own_staff import STAFF
from memcon.resolve.actors.persons import Persons
from memcon.resolve.actors.told_before import Ask, ending_in, same_description, state_of_whole
from memcon.resolve.offices.behind import is_office_of_one
from memcon.resolve.offices.edges import spelt_out
from memcon.resolve.offices.incumbents import OWN_OFFICES, Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import (
    country_in_title,
    has_office,
    holder_of,
    lacks_office,
    name_key,
    office_kind,
    sector_of,
)
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.times.datelines import dateline_state
from memcon.resolve.words.countries import Body, body_of, country_of, state_name, states_in
from memcon.resolve.words.halves import half_named
from memcon.resolve.words.movements import Movement
from memcon.resolve.words.outlets import is_outlet, is_outlet_phrase
from memcon.resolve.words.phrases import (
    ARTICLE,
    COLLECTIVE,
    ORGAN,
    PLURAL,
    described_kind,
    is_definite,
    stretch,
)
from memcon.resolve.words.phrases import head as head_of

_ABROAD = re.compile(r"\b(?:allies|partners|neighbou?rs|friends)$", re.IGNORECASE)
"""Nouns that name others by the state they stand to: "U.S. allies" are not of the United States."""
_NATO_ALLIES = re.compile(r"\bNATO(?:['’]s)?\s(?:[\w-]+\s)?[Aa]llies\Z")
"""Its members, who are one another's allies."""
_ORGANS = r"(?P<organ>(?:\w+\s+)?(?:ministry|government|office|embassy|administration|presidency|department|cabinet))$"
_THEIR_ORGAN = re.compile(rf"(his|her|their)\s+{_ORGANS}", re.IGNORECASE)
_ORGAN_OF_ONE = re.compile(rf"((?:the\s+)?(?:[A-Z][\w.-]*\s+){{0,4}}[A-Z][\w.-]*)['’]s?\s+(?i:{_ORGANS})")
"""An organ owned by somebody named or by an office: "Kovac's government", "the Prime Minister's Office"."""
_OWNED_IN = re.compile(r"(?P<theirs>[^,;]*?['’]s?\s[^,;]*?)\s(?:in|at|near|outside)\s")
_POSTED_IN = re.compile(
    r"(?P<theirs>[^,;]*?\b(?:diplomats?|ambassadors?|attach[eé]s?|consuls?|correspondents?|foreign\s(?:states|countries|missions|embassies))"
    r"(?:\s(?:based|posted|stationed|accredited))?)"
    r"\s(?:here\sand\s)?in\s(?=[A-Z])"
)
_ENVOYS = re.compile(r"\b(?:[Aa]mbassadors|[Ee]nvoys|[Rr]epresentatives|[Nn]egotiators)\Z")
_OWN_TOO = ("speaker", "deputy")
"""Offices that a state's own text names with "the" and without the state: "the Deputy Speaker received"."""
_HELD_BY_MANY = ("deputy", "minister", "ambassador")
"""Kinds of offices that many hold: "Special Assistant to the President" with no article begins another's title."""
_NAMED_TOO = re.compile(
    r"\b(?:[Mm]inister|[Cc]ommander|[Cc]hief|[Gg]overnor|Aviation|Defen[cs]e|Affairs|Interior)\s(?:Prince|Princess|Sheikha?|Shaikh|Sayyid)\s[A-Z]"
)
"""An office with the name, behind a courtesy, of who holds it."""
Owner = Callable[[int, str], tuple[str | None, int | None] | None]
"""An offset and the words there come in; the state and the speaker go out, None where neither matters."""

_TOLD_OF = re.compile(
    r",\s+(?:who|whom|whose|which|speaking)\s.*\Z", re.DOTALL
)  # "an official, who was not at the talks"
_LEFT_OPEN = re.compile(r"\s*\([^)]*\Z")  # "the agency (NEWS" has lost its end
_OWNED = re.compile(r"\A['’]?s?\s+")
_OF = re.compile(r"\s+of\s+(?:the\s+)?\Z")
_OWNER = re.compile(r"^[A-Z][\w.’-]*(?:\s[A-Z][\w.’-]*)?['’]s\s+(?=[A-Z]\w+\Z)")
"""Whose a group is: "Yemen's | Houthis"."""
_RULED = re.compile(
    r"(?:[Tt]he\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?['’]s\s+(?:de\s+facto\s+)?(?P<who>[A-Z]\w+)\s+"
    r"(?:rulers|leaders|leadership|government|authorities|administration|regime|rebels|movement|militants)\b"
)
"""A group that rules a land, or part of it: "Gaza's Hamas rulers"."""
_OF_OTHERS = re.compile(
    r"\s(?:of|from)\s(?:the\s)?(?:several|other|many|some|various|numerous|certain|invited|neighbou?ring|foreign|dozens)\b"
)
"""What tells people from those named before: "the leaders | of several states"."""
_ORGAN_OF = re.compile(
    r"(?:(?!(?:of|at|in|for|to|from)\b)[\w’'-]+ ){0,4}?"
    r"(?:ministry|office|secretariat|(?:press|information|media) (?:service|office|cent(?:re|er)|department)) of ",
    re.IGNORECASE,
)


def _ruling(words: str) -> Body | None:
    """The group that rules some land in these words, which are of it and not of the land."""
    ruled = _RULED.match(words)
    body = body_of(ruled["who"]) if ruled else None
    return body if body is not None and body.kind == "group" else None


def _of_state(words: str, country: str) -> str:
    """What keys the words for an office, one for all that mean the same: "Peru's foreign minister", "the … of Peru"."""
    states = states_in(words)
    if len(states) == 1 and states[0].code == country:
        before, behind = words[: states[0].start], words[states[0].end :]
        office = _OWNED.sub("", behind) if not before else _OF.sub("", before) if not behind else ""
        if office_kind(office) in OWN_OFFICES and office_kind(office) not in _HELD_BY_MANY:
            return f"{office} of {country}".casefold()
    return words.casefold()


class Others:
    """The states, offices, organisations and descriptions of one document, among all of its actors."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        persons: Persons,
        roles: list[Role],
        own: str | None,
        owner: Owner = lambda start, words: None,
    ) -> None:
        """`roles` are all the document's actors, to which those found are added; `persons` the persons among them.

        `own` is the state whose offices the text names without saying which; `owner` tells whose state's an office is
        that somebody's own words name so, and whose words they are.
        """
        self._owner_of = owner
        self.text = text
        self.names = names
        self._named: dict[int, int] = {}  # where the longest name that begins at an offset ends
        for name in names:
            self._named[name.start] = max(name.end, self._named.get(name.start, 0))
        self.persons = persons
        self.roles = roles
        self._own = own
        self._keys: dict[tuple[str, str], int] = {}
        self._full: dict[str, str] = {}  # acronyms and what they stand for

    def find(self, start: int, end: int, words: str, ask: Ask) -> int:
        """The actor of `words`, which are `text[start:end]` and mean no person by name; a new one where none is known.

        `ask` gives the actor of a name before them that was not asked for yet.
        """
        words = _LEFT_OPEN.sub("", words)
        head = head_of(words)
        bare = ARTICLE.sub("", words)
        head_bare = ARTICLE.sub("", head)
        code = country_of(bare) or country_of(head_bare) or half_named(words, self.text)
        if code and ORGAN.search(bare) and not office_kind(head_bare):
            return self._keyed(
                "office", bare.casefold(), bare, start, end, country=code, sector=sector_of(bare) or "GOV"
            )
        if code and not office_kind(head_bare):
            return self._keyed("state", code, state_name(code) or bare, start, end, country=code, sector="GOV")
        body = body_of(bare) or body_of(head_bare) or body_of(_OWNER.sub("", head_bare)) or _ruling(bare)
        if body and not office_kind(head_bare):
            kind = "group" if body.kind == "group" else "organization"
            return self._keyed(kind, body.name, body.name, start, end, sector=body.role)
        posted = _POSTED_IN.match(bare)  # "a Western diplomat in Ankara" is nobody's of there
        country = (
            None
            if _ABROAD.search(bare)
            else country_in_title(posted["theirs"] if posted else bare) or self._owner(start, end)
        )
        sent = is_office_of_one(bare) or _ENVOYS.search(head_bare) is not None
        serves = side_in(bare) if sent and not any(map(str.isdigit, bare)) else None
        serves = None if serves is None or state_name(serves) else serves
        country = country if serves is None else None  # "the UN envoy for Yemen" is not Yemen's
        if is_outlet_phrase(head_bare):  # "Norway's state television" is not Norway
            return self._keyed("organization", bare.casefold(), bare, start, end, country=country, sector="MED")
        office = ARTICLE.sub("", stretch(words))
        bearer = self.persons.bearer(words, start)
        if bearer is not None:
            self.roles[bearer].mentions.add((start, end, "title"))
            return bearer
        if office_kind(office) or sector_of(office):
            begun = office_kind(office) in _HELD_BY_MANY and country is None and not ARTICLE.match(words)
            begun = begun and not self.text.endswith(("the ", "The ", "his ", "her "), max(0, start - 4), start)
            own_words = None if country else self._owner_of(start, words)
            said = None if own_words is None else self._in_own_words(office, *own_words, start, end)
            if said is not None:
                return said
            begun = begun or bool(_ORGAN_OF.match(office))  # "the press service of the President" is not he
            begun = begun or self.persons.serves_named(start, end)  # nor "the envoy of President Roe"
            begun = begun or bool(_NAMED_TOO.search(office))  # nor is "Defence Minister Prince Faisal" another one
            known = None if begun or OF_NOBODY.match(words) else self.persons.holder(office, country, start)
            if known is not None and country is None and self._own and self._is_label(start, end):
                known = known if self.persons.serves(known, self._own) else None  # "PRIME MINISTER:" is the publisher's
            elif known is not None and country is None and self._is_label(start, end):
                known = known if self.roles[known].first() < start else None  # nobody names himself first in his words
            if known is not None:
                self.roles[known].mentions.add((start, end, "title"))
                return known
            held = office_kind(office)
            several = held != "minister" and PLURAL.search(head_bare)  # no state has "foreign ministers"
            own = held in OWN_OFFICES or (held in _OWN_TOO and words[:4] in ("The ", "the "))
            if country is None and self._own and own and not several:  # nor the United States a king
                country = None if held in HEADS and lacks_office(self._own, held) else self._own
        office_of_one = _ORGAN_OF_ONE.fullmatch(words)  # "Norwegian Premier Ola Lind's office", later "Lind's office"
        if office_of_one and office_of_one["organ"].casefold() == "office":
            last = start + office_of_one.end(1)
            owner = ask(start, last) if any(n.type == "Person" and n.end == last for n in self.names) else None
            if owner is not None and self.roles[owner].kind == "person":
                country = country or self.roles[owner].country
                return self._keyed("office", f"office of {owner}", bare, start, end, country=country, sector="GOV")
        organization = next(
            (n for n in self.names if n.type == "Organization" and start <= n.start < start + len(head)), None
        )
        title = serves is not None and is_title_word(head_bare.split()[-1])  # read as an organisation, "UN Envoy"
        if organization and not title and not PLURAL.search(head_bare) and not office_kind(head_bare):
            full = self._full.setdefault(bare, "") or spelt_out(self.text, bare)
            self._full[bare] = full
            governs = sector_of(bare) or sector_of(full)
            kind = "office" if governs in ("GOV", "MIL", "LEG", "JUD") else "organization"
            sector = "MED" if kind == "organization" and is_outlet(full) else sector_of(full)
            return self._keyed(kind, full.casefold(), full, start, end, country=country, sector=sector, body=serves)
        theirs = _THEIR_ORGAN.match(words) or _ORGAN_OF_ONE.match(words)
        if theirs and country is None:
            owner = ask(start, start + theirs.end(1))
            country = None if owner is None else self.roles[owner].country
            if owner is not None and theirs["organ"].casefold() == "office":
                name = f"{self.roles[owner].name}'s office" if theirs.re is _THEIR_ORGAN else bare
                return self._keyed("office", f"office of {owner}", name, start, end, country=country, sector="GOV")
            if country is not None:
                return self._organ_of(country, theirs["organ"], start, end)
        aide = aide_told_before(self.roles, self.text, start, end, ask)
        if aide is not None:
            self.roles[aide].mentions.add((start, end, "nominal"))
            return aide
        earlier = (
            None
            if _OF_OTHERS.match(words, len(head))
            else same_description(head_bare, start, self.text, self.names, self.roles, ask)
        )
        if earlier is not None and country in (None, self.roles[earlier].country or country):
            self.roles[earlier].mentions.add((start, end, "nominal"))
            return earlier
        kind = described_kind(words, head_bare, office_kind(head_bare))
        country = country or (state_of_whole(words, start, self.roles) if serves is None else None)
        outlet = head_bare[:1].isupper() and is_outlet(head_bare) and not office_kind(head_bare)
        if outlet:
            kind = "organization"
        adjective = country_of(head_bare.split()[0]) if head_bare else None
        if kind == "group" and adjective and not PLURAL.search(head_bare) and not COLLECTIVE.search(head_bare):
            return self._keyed(
                "state", adjective, state_name(adjective) or bare, start, end, country=adjective, sector="GOV"
            )
        staff = STAFF.match(words) if kind == "group" and country is None and serves is None else None
        if staff is not None and (owner := ask(start, start + staff.end("whose"))) is not None:
            country, serves = self.roles[owner].country, self.roles[owner].body
        served = side_in(bare) if kind == "person" and country is None else None  # "the OSCE chairperson"
        body_in = serves or (served if country or kind == "person" else self._body_in(start, end))
        sector = "MED" if outlet else sector_of(bare)
        bare = _TOLD_OF.sub("", bare)
        name = f"the {bare}" if bare.split()[:1] == ["two"] and is_definite(self.text, start) else bare
        key = _of_state(bare, country) if kind == "office" and country else bare.casefold()
        return self._keyed(kind, key, name, start, end, country=country, sector=sector, body=body_in)

    def _in_own_words(self, office: str, state: str | None, speaker: int | None, start: int, end: int) -> int | None:
        """Who holds an office of a state, in words of `speaker`: "our president", "the President".

        None where they mean another state's: one has no such office, or holds it oneself, or calls it otherwise.
        """
        if state is not None and not self._is_called(office, state):
            return None
        known = self.persons.holder(office, state, start) if state else None
        if known is not None and known == speaker:
            return None
        if known is not None:
            self.roles[known].mentions.add((start, end, "title"))
            return known
        key = f"{office.casefold()} {state or self.text[start:end].casefold()}"
        return self._keyed("office", key, office, start, end, country=state, sector=sector_of(office) or "GOV")

    def _is_called(self, office: str, state: str) -> bool:
        """True where a state has an office that is called so: of the United States no foreign minister is."""
        kind = office_kind(office)
        if kind is None or kind in HEADS:
            return kind is None or has_office(state, kind)
        held = holder_of(kind, self.persons.published, state)
        last = office.split()[-1].casefold()
        return not held or any(last in h.office.casefold() for h in held)

    def together(self, start: int, end: int, words: str) -> int:
        """The group of several persons who are named in one phrase."""
        return self._keyed("group", words.casefold(), words, start, end)

    def voice(self, state: str | None, body: str | None) -> int | None:
        """The state, else the body, of these short names; None where there is neither. It has no mention yet."""
        if state is None and body is None:
            return None
        known = body_of(body or "")
        kind = "state" if state else "group" if known and known.kind == "group" else "organization"
        name = (state_name(state) or state) if state else known.name if known else body or ""
        number = self._keys.setdefault((kind, state or name), len(self.roles))
        if number == len(self.roles):
            self.roles.append(Role(kind, name, country=state, sector="GOV" if state else known.role if known else None))
        return number

    def movement(self, told: Movement, start: int, end: int) -> int:
        """The rebel group or militia of that name, which `text[start:end]` names."""
        return self._keyed("group", told.short, told.name, start, end, sector="REB", body=told.short)

    def office_of(self, office: str, state: str, start: int, end: int) -> int:
        """Who holds an office of a state and has no name, which `text[start:end]` means: "the kings of | Norway"."""
        name = f"{office} of {state_name(state) or state}"
        number = self._keys.setdefault(("office", _of_state(name, state)), len(self.roles))
        if number == len(self.roles):
            self.roles.append(Role("office", name, country=state, sector=sector_of(office) or "GOV"))
        self.roles[number].mentions.add((start, end, "title"))
        return number

    def bearer(self, start: int, end: int) -> int | None:
        """The outlet, show or network that `text[start:end]` names; None where it has no words."""
        name = _LEFT_OPEN.sub("", re.sub(r"[“”\"‘]", "", ARTICLE.sub("", self.text[start:end]))).strip(" .,")
        words = set(name_key(name).split() or name.casefold().split())  # of "X" no key is left
        if not words:
            return None
        for number, role in enumerate(self.roles):
            if role.kind != "organization" or not role.name[:1].isupper() or re.search(r"\s[a-z]{4,}\b", role.name):
                continue  # a description is no name
            other = set(name_key(role.name).split())
            if other and (words <= other or other <= words):
                self.persons.name(number, start, end)
                return number
        return self._keyed("organization", name.casefold(), name, start, end, sector="MED")

    def _is_label(self, start: int, end: int) -> bool:
        """True where words open a turn of a conversation, "THE PRESIDENT: Welcome."."""
        return self.text.startswith(":", end) and (start == 0 or self.text[start - 1] == "\n")

    def _body_in(self, start: int, end: int) -> str | None:
        """The one organisation or party whose people the words name: "the alliance's members"."""
        if _ABROAD.search(self.text, start, end) and not _NATO_ALLIES.search(self.text, start, end):
            return None
        codes = {m.code for m in states_in(self.text[start:end]) if m.form == "body"}
        return codes.pop() if len(codes) == 1 else None

    def _owner(self, start: int, end: int) -> str | None:
        if _ABROAD.search(self.text, start, end):
            return None
        if self.text.endswith(" here", start, end):
            return dateline_state(self.text)
        owned = _POSTED_IN.match(self.text, start, end) or _OWNED_IN.match(
            self.text, start, end
        )  # "X's envoys in Norway" are X's
        end = owned.end("theirs") if owned else end
        codes = {m.code for m in states_in(self.text[start:end]) if m.form != "body"}
        principal = None if codes else principal_in(self.roles, self.text, start, end)
        return codes.pop() if len(codes) == 1 else principal.country if principal else None

    def _organ_of(self, country: str, noun: str, start: int, end: int) -> int:
        """The organ of a state that a noun names, "her ministry": the one named before, else a new one."""
        number = ending_in(noun.casefold().split(), self.roles, country)
        if number is None:
            key = f"{noun.casefold()} {country}"
            return self._keyed("office", key, noun, start, end, country=country, sector=sector_of(noun) or "GOV")
        self.roles[number].mentions.add((start, end, "nominal"))
        return number

    def _keyed(
        self,
        kind: str,
        key: str,
        name: str,
        start: int,
        end: int,
        *,
        country: str | None = None,
        sector: str | None = None,
        body: str | None = None,
    ) -> int:
        number = self._keys.get((kind, key))
        if number is None:
            number = len(self.roles)
            self.roles.append(Role(kind, name, country=country, sector=sector, body=body))
            self._keys[(kind, key)] = number
        form = self._form(start, end, kind)
        if form == "name":
            self.persons.name(number, start, end)
        else:
            self.roles[number].mentions.add((start, end, form))
        return number

    def _form(self, start: int, end: int, kind: str) -> str:
        words = self.text[start:end]
        if kind in ("state", "organization") or self._is_name(start, end):
            return "name"
        return "title" if office_kind(ARTICLE.sub("", words)) else "nominal"

    def _is_name(self, start: int, end: int) -> bool:
        return self._named.get(start, -1) >= end
