"""The persons whom the names of one document name, and what the words around each name tell of them.

A person is known by the surname, and by the given names where the text has them. What the titles around a name tell
is noted with the person: the office, the sector, the state that is served.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from datetime import date

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.describing import describe, describe_post, serve, serve_by_post
from memcon.resolve.actors.genders import learn_genders
from memcon.resolve.actors.namesakes import with_first_name
from memcon.resolve.actors.namings import Namings
from memcon.resolve.offices.before import long_title, title_before
from memcon.resolve.offices.behind import more_titles_after
from memcon.resolve.offices.edges import closes, opens_content
from memcon.resolve.offices.handles import spelled
from memcon.resolve.offices.incumbents import THRONE, Role
from memcon.resolve.offices.naming import (
    is_nobody,
    is_private,
    is_told_as_a_thing,
    one_each,
    own_title_after,
    paired,
    without_served,
    without_state,
)
from memcon.resolve.offices.posts import behind_title, whole_post
from memcon.resolve.offices.predicates import office_told
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import (
    country_of_person,
    office_kind,
    realm_of,
    sector_of,
    split_title,
)
from memcon.resolve.words.american import serves_america, sits_in_america
from memcon.resolve.words.countries import country_of, side_of, state_name, states_in
from memcon.resolve.words.names import (
    gender_of,
    given_names,
    person_key,
    strip_possessive,
    surname_key,
)
from memcon.resolve.words.organs import is_organ_of_one
from memcon.resolve.words.phrases import ARTICLE, is_inviter, is_persons_noun
from memcon.resolve.words.phrases import head as head_of

_MR = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s\Z")
_OF_HOUSE = re.compile(
    r"M\.?E?P\.?|(?:[Mm]ember of (?:the )?(?:[A-Z]\w+ )?[Pp]arliament|[Ss]enator|[Cc]ongress(?:wo)?man|[Dd]eputy)"
)
_FIRST = re.compile(
    r"\b(?P<office>(?i:head|(?:(?:co|vice)-|deputy )?chair\w*|leader|member|president|speaker)"
    r"\sof\s(?:the\s)?[^,.;:()“”\"\n]{3,100}),\s\Z"
)
"""The office before a seat in a house: "the head of Norway's delegation, | MP Ana Roe"."""
FIRST = 120  # characters in which it stands
_IN_BRACKETS = re.compile(r"\s\((?:the\s)?(?P<side>[A-Z][\w’'. -]{2,40})\)")
"""The state or body behind a name: "Ana Roe (Norway)"."""
_AND = re.compile(r",? and (?:(?:by|with) )?(?:the )?$")
BESIDE = len(", and with the ")  # characters that may stand between two who are named together
_OWNER = re.compile(
    r"\b(?P<owner>[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?!(?:with|to|by|from|of|and|for)\b)[a-z]+\s+){0,2}"
    r"(?:advis[eo]r|aide|spokes\w+|envoy|chief of staff|deputy|predecessor|successor"
    r"|(?:[A-Z][a-z]+\s)?(?:[Mm]inister|[Pp]resident))"
    r",?\s+(?:[A-Z][\w.]*\s+)?$"
)
"""An aide of somebody told as "he": "his foreign policy adviser, "."""
_COUNTERPART = re.compile(
    r"\b(?P<whose>his|her|their|my|our|HIS|HER|THEIR)\s+(?:[A-Za-z]+\s+){0,2}(?:counterparts?|opposite\s+numbers?|COUNTERPARTS?),?\s*"
    r"(?:(?:THE\s+(?:RT\s+)?HON\.?|[A-Z][a-z]+\.?)\s+)?$"
)
_COLLEAGUE = re.compile(r"\b(?:his|her|their)\s+(?P<state>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)\s+colleague,?\s+$")
_FELLOW = re.compile(r"\bcolleagues?,?\s+\Z")
_IN_CONGRESS = re.compile(r"\b(?:House|Senate|Democratic|Republican|GOP)\b")  # "her Senate counterpart"
_BRACKETS = str.maketrans("", "", "[]")  # "[Ana] Roe" in a transcript
_COURTESY = re.compile(r"\b(Mr|Mrs|Ms|Miss|Lady|Dame|Lord|Sir)\b\.?\s$")
_LISTED = re.compile(r"(?:['’]s?)?,?\s+(?:and|or|as well as)\s|,\s+(?:the\s+)?[A-Z]|['’]s?\s")
"""What goes on after a name in a list, where the office before its comma may be another's."""
_OPENS_WITH = re.compile(
    r"(?:At|On|Upon|By|In|After|Before|During|Following|With|Under|Thanks\sto)\s\S+\s(?:.*\s)?(?:of|from|by|with|to)\s(?:the\s)?\Z"
)
"""A sentence's first words, a preposition with those on whom it bears: "At the request of"."""
_ITS = re.compile(r"\bits\s\Z")
_AND_ITS = re.compile(r"(?:,?\s+and|,)\s+its\s\Z")
_THEN = re.compile(r"\s+(?:[a-z]+ly\s+)?[a-z]+\b")
_SPEAKS_FOR = re.compile(r"\b(?:spokes\w+|aides?|advis[eo]rs?|lawyers?)\s+(?:for|to|of)\s+(?:the\s+)?$")
"""Words before an office that make the name after its comma its spokesman's: "a spokesman for the mayor, John Roe"."""


_TO_HEAD = re.compile(
    r"\b(?:to|(?:Head|Chief|Director|Secretary)\sof\sthe\s(?:Executive\s)?(?:Office|Administration|Chancellery|Secretariat)\sof)"
    r"\sthe\s(?:(?:Vice\s)?President|Prime\sMinister|(?:Federal\s)?Chancellor|Premier)(?:\sof\s(?:the\s)?[A-Z][\w\s-]*)?\Z"
)
_SERVES = re.compile(r"(?:\s+[IVX]+\b)?\s+of\s+(?:the\s+)?((?:[A-Z][\w.]*\s?(?:of\s+(?:the\s+)?(?=[A-Z]))?){1,6})")
"""What follows a name with its state: "of the Federated States of Micronesia"."""

_SEAT = re.compile(r"(?:the\s)?(?:Kremlin|Pentagon|White\sHouse)", re.IGNORECASE)
_SECRETARY = re.compile(r"\bSecretary(?=\s[A-Z])")
"""What stands before a name, or was read with it, as Americans call who heads a department."""


class Roster(Namings):
    """The persons of one document by their names, among all of its actors."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        sentences: Sentences,
        published: date | None,
        roles: list[Role],
        own: str | None,
    ) -> None:
        """`roles` are all the document's actors, to which the persons among `names` are added.

        `own` is the state whose offices the text names without saying which.
        """
        people = [
            n for n in names if n.type == "Person" and not is_nobody(n, names, text[max(0, n.start - 20) : n.start])
        ]
        super().__init__(text, published, roles, {surname_key(n.text) for n in people if " " in n.text})
        self.sentences = sentences
        self._own = own
        self._starts = sorted(n.start for n in people)
        self._of_things = [(n.start, n.end) for n in names if n.type in ("Location", "Organization")]
        self._met_by_namesakes: dict[str, list[str]] = {}  # by office, the words for whom another holder of it met
        self._names_to: dict[int, list[tuple[int, int]]] = {}  # where names end: whose, and where each begins
        self._name_ends: list[int] = []  # the same places in order
        self._openings: dict[int, int] = {}  # where a name begins, its title included: the person
        # Where a name ends: the person, where the name opens, its title included, and where it begins.
        self._ends: dict[int, tuple[int, int, int]] = {}
        self._told_as: dict[int, int] = {}  # where an office begins that somebody is said to hold: the person
        pairs = [pair for name in names if name.type == "Person" and (pair := paired(name, names))]
        split = {pair[0][0] for pair in pairs}
        things = {name.text for name in people if is_told_as_a_thing(text, name, names)}
        for name in people:
            if name.start not in split and name.text not in things:
                begin, end = max(without_state(text, name), behind_title(name)), without_served(name)
                self._add(begin, end)
                if end != name.end:  # "Ana Roe of Chile | and Minister X"
                    self._ends[name.end] = self._ends[end]
        for start, end in (span for pair in pairs for span in pair):  # "Weiss-Kovac talks", where both are named
            self._add(start, end)
        named = [(a, b, n) for n, role in enumerate(roles) for a, b, form in role.mentions if form == "name"]
        for number, state, office in one_each(text, named):
            serve(roles[number], state)
            roles[number].office = office
            roles[number].sector = sector_of(office)
        for name in names:
            # A surname that is taken for something else at one place is still the person named in full at another.
            if name.type != "Person" and " " not in name.text and not country_of(name.text):
                known = [n for n in self._by_surname.get(surname_key(name.text), []) if " " in self.roles[n].name]
                if len(known) == 1:
                    self.name(known[0], name.start, name.end)
        learn_genders(roles, text, sentences)

    def name(self, number: int, start: int, end: int) -> None:
        """Note that `text[start:end]` is the name of an actor."""
        self.roles[number].mentions.add((start, end, "name"))
        if end not in self._names_to:
            self._names_to[end] = []
            insort(self._name_ends, end)
        self._names_to[end].append((number, start))

    def last_named(self, at: int) -> tuple[int, int] | None:
        """Where the last name up to an offset ends, and whose it is; None where there is none."""
        count = bisect_right(self._name_ends, at)
        if not count:
            return None
        end = self._name_ends[count - 1]
        return end, max(number for number, _ in self._names_to[end])

    def _add(self, start: int, end: int) -> int:
        words = strip_possessive(self.text[start:end])
        end = start + len(words)
        if self.text.startswith("@", start - 1):
            words = spelled(words)
        within, bare = split_title(words)
        bare = (bare or words).translate(_BRACKETS)
        bare = with_first_name(within or self.text[max(0, start - 7) : start], bare, self.published)
        before = title_before(self.text, self.sentences, start)
        another = False
        if before and _SEAT.fullmatch(before):  # "in touch with the Kremlin, Mr. Roe said"
            before = None
        if before and self.text.endswith(", ", 0, start):
            to = start - len(before) - 2
            another = not self._is_apposed(end) and (self._serves_another(bare, before) or self._leads_in(to, end))
            another = another or not (
                office_kind(before) or is_persons_noun(head_of(before).split()[-1])
            )  # "At the UN, Roe said"
            if another or _SPEAKS_FOR.search(self.text, max(0, to - 60), to) or opens_content(self.text, to, end):
                before = None
        invites = is_inviter(self.text, start, end)
        title = (
            before
            or self._throne(within, bare)
            or (None if invites else own_title_after(self.text, start, end, self._starts))
        )
        if before and not office_kind(before) and not side_in(before):  # "General X, Norway's chief of staff"
            title = own_title_after(self.text, start, end, self._starts) or before
        titled = bool(before or within) or _MR.search(self.text, max(0, start - 6), start) is not None
        number = self._known(bare, gender_of(title, "") if title else None, titled=titled, title=title, at=start)
        if number is None:
            number = len(self.roles)
            self.roles.append(Role("person", bare))
            self._by_surname.setdefault(surname_key(bare), []).append(number)
            if given_names(bare):
                self._by_first.setdefault(given_names(bare)[0], []).append(number)
        role = self.roles[number]
        if _SECRETARY.search(self.text, max(0, start - 10), start + 10):
            role.sector = role.sector or "GOV"
        if len(person_key(bare)) > len(person_key(role.name)):
            role.name = bare
            for names, word in ((self._by_surname, surname_key(bare)), (self._by_first, given_names(bare)[0])):
                if number not in names.setdefault(word, []):
                    names[word].append(number)
        self.name(number, start, end)
        key = person_key(role.name)
        if len(key) > 2 and number not in self._by_second.setdefault(key[-2:-1], []):
            self._by_second[key[-2:-1]].append(number)
        opens = max(self.text.rfind(before, 0, start), start - 120) if before else start
        second = before and _OF_HOUSE.fullmatch(before)
        first = _FIRST.search(self.text, max(0, opens - FIRST), opens) if second else None
        self._ends[end] = number, opens, start
        for opening in {start, opens}:
            self._openings.setdefault(opening, number)
        joined = _AND.search(self.text, max(0, opens - BESIDE), opens)
        if joined and role.beside is None:
            role.beside = self._ends.get(joined.start(), (None,))[0]
        owner = _OWNER.search(self.text, max(0, opens - 40), start)
        if owner is not None and role.owned is None:
            role.owned = owner.span("owner")
        if title and _ITS.search(self.text, max(0, opens - 8), opens) and not self._of_state_before(opens):
            role.heads = role.foreign = True
        counterpart = _COUNTERPART.search(self.text, max(0, start - 60), start)
        colleague = _COLLEAGUE.search(self.text, max(0, start - 60), start)
        if colleague and (named := states_in(colleague["state"])) and named[0].text == colleague["state"]:
            serve(role, named[0].code)
        if counterpart and _IN_CONGRESS.search(counterpart.group()):
            role.country, counterpart = role.country or "USA", None
        if counterpart and not (title and side_in(title)):
            role.foreign = True
        if counterpart and counterpart["whose"] not in ("my", "our"):
            role.counterpart = True
            role.opposites = role.opposites or self._named_before(counterpart.start() + max(0, start - 60), number)
        courtesy = _COURTESY.search(self.text, max(0, start - 6), start)
        role.courtesy = role.courtesy or (gender_of(courtesy[1], "") if courtesy else None)
        role.gender = role.gender or gender_of(title, bare)
        free = self._free_before(start)
        post = whole_post(self.text[free:start])
        opens = self.text.rfind(post, free, start) if post else -1
        joined = _AND.search(self.text, max(0, opens - BESIDE), opens) if opens > 0 else None
        if joined and role.beside is None:  # "Minister A and | Minister of Trade and Energy | B"
            role.beside = self._ends.get(joined.start(), (None,))[0]
        if title and post and _TO_HEAD.search(post):  # "Senior Adviser to the | President | Ana Roe"
            title = post
        whole = long_title(self.text[free:start]) if role.country is None and not another else None
        if title and not (whole and before and not office_kind(before)):  # "Envoy of A to the Republic of B X": A's
            describe(role, title, post != "")
        if first is not None and role.country is None and side_in(first["office"]):
            describe(role, first["office"])
        said = office_told(self.text, end)
        if said is not None and not self._serves_another(bare, self.text[slice(*said)]):
            office = ARTICLE.sub("", self.text[slice(*said)])
            describe(role, office)
            self._told_as |= {said[0]: number, said[1] - len(office): number}
        role.private = role.private or is_private(self.text, start, end, bool(title))
        if role.country is None and whole is not None and office_kind(whole) != "spokesperson":
            describe(role, whole)
        if post:
            describe_post(role, post)
            serve_by_post(role, post)
        if role.country is None and self.text.startswith(", ", end) and not invites:
            after = bisect_right(self._starts, start)
            until = self._starts[after] if after < len(self._starts) else len(self.text)
            for told in more_titles_after(self.text, end, until):
                describe(role, told)
        bracketed = _IN_BRACKETS.match(self.text, end)
        if bracketed and role.country is None and role.body is None and (side := side_of(bracketed["side"])):
            serve(role, side)
        american = sits_in_america(self.text, start, end) or (self._own is None and serves_america(self.text, start))
        if role.country is None and role.body is None and american:
            serve(role, "USA")
        serves = _SERVES.match(self.text, end, end + 80)
        official = before or within or counterpart or _FELLOW.search(self.text, max(0, start - 16), start)
        if serves and (official or is_organ_of_one(serves[1])) and role.country is None:
            for served in states_in(serves[1])[:1]:
                if not self.text.startswith(("'s", "’s"), serves.start(1) + served.end):  # "assured X of Oslo's help"
                    serve(role, served.code)
                    self._ends.setdefault(serves.start(1) + served.end, self._ends[end])
        return number

    def _named_before(self, at: int, but: int) -> tuple[int, ...]:
        """Who but one person is named before an offset in its sentence."""
        low = self.sentences.span(at)[0] if len(self.sentences) else 0
        first = bisect_left(self._name_ends, low)
        found = {n for end in self._name_ends[first:] if end <= at for n, a in self._names_to[end] if a >= low}
        return tuple(sorted(found - {but}))

    def _throne(self, within: str | None, bare: str) -> str | None:
        """The title with which a name was read where it is a monarch's: "King Salman"; "Sultan Roe" may be a name."""
        if within is None or THRONE.fullmatch(within) is None:
            return None
        known = self.published is not None and realm_of(bare, self.published) is not None
        return within if known or within in ("King", "Queen") else None

    def _of_state_before(self, at: int) -> bool:
        """True where "its" at an offset means a state: "Chile and its President, X"."""
        low = max(0, at - 60)
        before = self.text[low:at]
        return any(_AND_ITS.match(before, m.end) for m in states_in(before) if m.form in ("name", "capital"))

    def _free_before(self, start: int) -> int:
        """Where the words before a name begin that are neither another name's nor another sentence's."""
        last = self.last_named(start - 1)
        sentence = self.sentences.span(start)[0] if len(self.sentences) else 0
        return max(sentence, start - 140, last[0] if last else 0)

    def _is_apposed(self, end: int) -> bool:
        """True where a name behind an office's comma is closed off too and no list goes on: its bearer's office."""
        return closes(self.text, end) and not _LISTED.match(self.text, end)

    def _serves_another(self, bare: str, title: str) -> bool:
        """ "At the request of the President of A, B's president said": the office before the comma is another's."""
        side = side_in(title)
        known = country_of_person(bare, self.published) if side and state_name(side) else None
        return known is not None and known != side

    def _leads_in(self, start: int, end: int) -> bool:
        """ "At the request of the President of Norway, Rojas said": an office at `start` is not hers behind its comma.

        So it is where a sentence begins with a preposition and the name, which goes to `end`, with what it says.
        """
        low = self.sentences.span(start)[0] if len(self.sentences) else 0
        lead = self.text[low:start]
        return "," not in lead and _OPENS_WITH.match(lead) is not None and _THEN.match(self.text, end) is not None
