"""Holders: a title comes in, the person of the document who bears that office goes out, or None.

"The Russian president" after "President Putin"; of bare titles, "the Minister", the bearers are told in `bearers`.
"""

from __future__ import annotations

import re

from memcon.resolve.actors.roster import Roster
from memcon.resolve.offices.before import COURTEOUS_END
from memcon.resolve.offices.incumbents import Role, is_same_office
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import country_of_person, holders, office_kind
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.phrases import ARTICLE, PLURAL, is_body, is_people_noun
from memcon.resolve.words.phrases import head as head_of

OF_NOBODY = re.compile(
    r"(?:an?|any|another|some|every|unnamed|unidentified|foreign|world)\s(?!minister|secretary)", re.I
)
"""Openings of titles that name nobody of whom was told: "a foreign leader"."""
_FORMER = re.compile(r"(?:the\s+)?(?:former|ex-|ex\s|one-?time|erstwhile|deposed|ousted)", re.IGNORECASE)
_NATION = re.compile(r"\b[A-Z][\w-]*(?:['’]s)?\s(?=[a-z])|^[A-Z]\w+['’]s\s")
_RANK = frozenset(("minister", "deputy", "vice", "state", "secretary", "assistant", "under", "first", "acting"))
"""Words of an office that tell no field."""
_ARRIVED = re.compile(
    r",?\s(?:who\s)?(?:has\s|had\s|is\s|was\s)?(?:arriv|land|travel|flew|fly|came\b|visit|on\san?\s(?:[\w-]+\s){0,2}visit)"
)
_OPENS = re.compile(
    r"\s*(?:H\.?\s?E\.?\s+|(?:Later|Also|Earlier|Then|Separately|Meanwhile|Afterwards|Subsequently),?\s+)?"
)
_MEETS = (
    r"\s+(?:(?:has|had|also|later|today|yesterday|on\s+\w+day|in\s+[A-Z]\w+|[a-z]+ly),?\s+)*"
    r"(?:met|meets|received|receives|hosted|hosts|welcomed|welcomes|h[eo]ld|holds|spoke|speaks|telephoned|phoned|rang|called|visited"
    r"|saw|greeted|discussed)\b"
)
_MET = re.compile(rf"(?:,[^,.;:]{{1,80}},)?{_MEETS}")
_MEETS_AGAIN = re.compile(rf"[Tt]he(?:\s[\w-]+){{1,4}}?{_MEETS}")
"""What the subject of a sentence did who met another, behind the name."""
_IN_TABLE = (*HEADS, "leader")
_SUPREME = re.compile(r"\bsupreme\b", re.IGNORECASE)
SHORT = 3  # words of "South Korean minister", which is any minister of that state's
SHORTLY = 300  # characters
_TURN = re.compile(r"\n[^\S\n]*[A-Z][^\n:.?!]{0,40}:\s")
"""Where another has the floor in a conversation, who may speak of another minister."""
FEW = 5  # sentences with a name in which it is looked for who stands beside it
NEAR = 1500
"""Characters after a name within which the bare title of its bearer is that person's."""


def is_bare_office(words: str) -> bool:
    """True for an office of one person and nothing that tells whose it is: "the President", "Foreign Secretary"."""
    office = ARTICLE.sub("", words)
    kind = office_kind(office)
    return (
        (kind is not None or office.casefold() == "secretary")
        and kind not in _OF_ANYBODY
        and len(office.split()) <= BARE
        and not PLURAL.search(office)
        and not OF_NOBODY.match(words)
        and not states_in(office)
    )


BARE = 3
"""Words of an office that nothing qualifies."""
_OF_ANYBODY = ("head of body", "ambassador", "attaché", "leader", "deputy", "spokesperson", "monarch")


_HE_SPOKE_WITH = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]he\s(?:President|Prime\sMinister|Head\sof\sState|King|Queen|Chancellor))\s(?:(?:had|has|have|also|would|will|then|[a-z]+ly)\s){0,3}"
    r"(?:spoke|spoken|speak|met|meet|talked|talk|conferred)\b[^.;:“”\"\n]{0,50}?\b(?:with|to)\s(?:[A-Z][\w’'-]*\s){1,3}\Z"
)
"""What leads to whom a state's own head met or spoke with: "he had spoken the day before with President | Lee"."""
_OWN_HEAD = {
    kind: re.compile(rf"\b[Tt]he\s(?:{words})\s(?:of\sthe\s(?:[A-Z]\w+\s)?Republic\b|[a-z])")
    for kind, words in {
        "president": "President|Head of State",
        "prime minister": "Prime Minister|Premier|Chancellor|Head of Government",
        "monarch": "King|Queen|Emir|Amir|Sultan",
    }.items()
}
"""How a state's own text calls its head without the name."""


class Holders(Roster):
    """The persons of one document by the offices that they hold."""

    def in_post(self, start: int, words: str) -> int | None:
        """The person whose post and name words at `start` are: "Adviser to the President X"."""
        number, _, name = self._ends.get(start + len(words.rstrip(" ,")), (None, 0, 0))
        office = None if number is None else self.roles[number].office
        post = COURTEOUS_END.sub("", self.text[start:name]).strip()
        return number if office and post.casefold() == office.casefold() else None

    def holder(self, title: str, country: str | None, at: int) -> int | None:
        """The person of this document who holds the office that a title at `at` names.

        "The Russian president" after "President Putin"; "the president" is the one whose state goes without saying,
        and of several the one named last.
        """
        kind = office_kind(title) if _is_held(title) else None
        if kind is None or OF_NOBODY.match(title) or PLURAL.search(head_of(title)) or title.startswith("late "):
            return None
        supreme = kind == "leader" and _SUPREME.search(title) is not None  # an office of its own beside a president's
        kinds = (*HEADS, kind) if kind == "leader" and country and not supreme else (kind,)  # "the Chinese leader"
        if country and kind == "minister" and len(title.split()) <= SHORT:  # "the Polish minister"
            kinds = (kind, "foreign minister", "defence minister", "finance minister")
        found = [
            number
            for number, role in enumerate(self.roles)
            if role.kind == "person"
            and any(self._holds(role, k, country, title) for k in kinds)
            and _same_portfolio(title, role.office or "")
            and (country is None or self._may_serve(number, country, at))
        ]
        if _FORMER.match(title):  # "the former president" is none who is told as the president
            found = [number for number in found if _FORMER.match(self.roles[number].office or "")]
        serving = [number for number in found if country and self.serves(number, country)]
        found = serving or found  # "the Norwegian minister" is nobody's whose state the text leaves open
        body = side_in(title)
        if country is None and body and not state_name(body):  # "the president of the UN General Assembly"
            found = [n for n in found if self._of_body(n, body)]
        called = [n for n in found if _is_called(self.roles[n].office or "", title)]
        if country is None and len(called) == 1 and not any(self._is_own_so(n, title) for n in found):
            found = called  # "the Foreign Minister", beside a Secretary of State
        if country is None and self._own:
            states = {n: self.roles[n].country or country_of_person(self.roles[n].name, self.published) for n in found}
            own = [n for n in found if states[n] == self._own or (states[n] is None and self._may_be_own(n))]
            called_so = head_of(title).casefold()
            named = any(
                r.kind == "office"
                and r.country == self._own
                and office_kind(r.name) == kind
                and (
                    kind != "prime minister" or head_of(r.name).casefold() == called_so
                )  # "the Prime Minister" leaves "the Chancellor" to a guest
                for r in self.roles
            )
            others = [n for n in found if self.roles[n].first() < at and not self._told_bare(title, n)]
            found = own or ([] if named else others)  # "the President of Norway" and no name: he is the President
        if country is None and not self._own:
            others = [n for n in found if self._meets_another(title, n)]
            for n in others:
                self.roles[n].apart = True
            found = [n for n in found if n not in others]
        if kind not in HEADS and not self._own:  # a headline, or "the president", may be of whom is named later
            stop = self.sentences.span(at)[1] if len(self.sentences) else at
            stop = 1 << 60 if country or side_in(title) else stop
            found = [n for n in found if self.roles[n].first() < stop]
        if len(found) > 1 and country is None and title.startswith("visiting "):
            came = [n for n in found if self._came(n, at)]
            found = came if len(came) == 1 else found
        elif len(found) > 1 and country is None:
            told = any(self.roles[number].first() < at for number in found)
            found = [n for n in found if not self.roles[n].stated and (not told or self.roles[n].first() < at)]
        found = self._who_did(found, at)
        if len(found) > 1:
            before = {n: [s for s, _, _ in self.roles[n].mentions if s < at] for n in found}
            last = max((max(starts), n) for n, starts in before.items() if starts) if any(before.values()) else None
            found = [last[1]] if last and at - last[0] <= NEAR else []
        return found[0] if len(found) == 1 else None

    def _is_own_so(self, number: int, title: str) -> bool:
        """True for the text's own "Minister of Foreign Affairs", called "the Foreign Minister" as others are."""
        role, words = self.roles[number], set(ARTICLE.sub("", title).casefold().split())
        return (
            role.country is not None
            and role.country == self._own
            and words <= set((role.office or "").casefold().split())
        )

    def _who_did(self, found: list[int], at: int) -> list[int]:
        """Of several whom a title may mean that opens a sentence on what else was done the subject of the last on both.

        "Foreign Minister Lind met Chad's Foreign Minister Oumar. The minister also received the envoy": Lind.
        """
        number = self.sentences.at(at) if len(self.sentences) and len(found) > 1 and not self._own else 0
        opens = number and _OPENS.fullmatch(self.text, self.sentences.starts[number], at)
        if not opens or not _MEETS_AGAIN.match(self.text, at):
            return found
        found = [n for n in found if office_kind(self.roles[n].office or "") != "deputy"] or found
        before = [a for n in found for a, _, form in self.roles[n].mentions if form == "name" and at - NEAR < a < at]
        if not before or len(found) == 1:
            return found
        low, high = self.sentences.span(max(before))
        named = sorted(
            (a, b, n) for n in found for a, b, form in self.roles[n].mentions if form == "name" and low <= a < high
        )
        if len({n for *_, n in named}) < len(found):
            return found
        return [named[0][2]] if _MET.match(self.text, named[0][1], named[-1][0]) else found

    def _told_bare(self, title: str, number: int) -> bool:
        """True where a state's own text says "the President" before it names somebody else's: that one is its own.

        So it is also where one sentence has both: "The Prime Minister thanked Prime Minister X".
        """
        bare = re.compile(rf"\b[Tt]he\s+{re.escape(head_of(title))}\b(?!\s+(?:of\s+(?!the\s+Republic\s+[a-z])|[A-Z]))")
        role = self.roles[number]
        named = sorted(start for start, _, form in role.mentions if form == "name")[:FEW]
        return bare.search(self.text, 0, role.first()) is not None or any(
            bare.search(self.text, self.sentences.span(at)[0], at) for at in named if len(self.sentences)
        )

    def mark_met(self) -> None:
        """Note in a state's own text who is told to have met "the President" as another one: "President Lee"."""
        for number, role in enumerate(self.roles):
            if role.kind == "person" and role.country is None and role.body is None and role.office:
                role.foreign |= self._meets_another(role.office, number) or self._is_spoken_to(role)

    def _is_spoken_to(self, role: Role) -> bool:
        """True for Lee of "he had spoken with President Lee", where a text's own "the President" goes before."""
        kind, first = office_kind(role.office or ""), role.first()
        if kind not in HEADS or not len(self.sentences):
            return False
        low = self.sentences.span(first)[0]
        if _HE_SPOKE_WITH.search(self.text, low, first) is None:
            return False
        return any(
            r.kind == "office" and r.country == self._own and r.first() < low and office_kind(r.name) == kind
            for r in self.roles
        ) or bool(_OWN_HEAD[kind].search(self.text, 0, low))

    def _meets_another(self, title: str, number: int) -> bool:
        """True for Lee of "The Prime Minister spoke to Prime Minister Lee", where "the Prime Minister" is another."""
        head = head_of(title).casefold()
        if head not in self._met_by_namesakes:
            words = re.escape(head)
            both = re.compile(
                rf"\bthe\s+{words}\s+(?:(?:has|had|also|today|will|would|to|just|again)\s+)*(?:met|meet(?:s|ing)?|sp(?:oke|eaks?|oken)"
                r"|talk(?:s|ed)?|call(?:s|ed)?|(?:tele)?phone[sd]?|rang|thank(?:s|ed)?|congratulate[sd]?|welcome[sd]?|receive[sd]?"
                rf"|host(?:s|ed)?|wrote|sees?|saw)\s+(?:[a-z]+\s+){{0,3}}(?:[A-Z]\w+\s+)?{words}"
                r"\b(?P<whom>[^.;:\n]{0,60})",
                re.IGNORECASE,
            )
            self._met_by_namesakes[head] = [m["whom"] for m in both.finditer(self.text)]
        surname = self.roles[number].name.rpartition(" ")[2]
        return any(surname in re.findall(r"[\w’'-]+", whom) for whom in self._met_by_namesakes[head])

    def _came(self, number: int, at: int) -> bool:
        """True for who is told before an offset to have arrived or travelled."""
        names = [end for _, end, form in self.roles[number].mentions if form == "name" and end < at]
        return any(_ARRIVED.match(self.text, end) for end in names)

    def _of_body(self, number: int, body: str) -> bool:
        """True where the text says, or the table knows, that somebody serves a body, or neither knows of any side."""
        role = self.roles[number]
        if role.body or role.country:
            return body == role.body
        sides = {h.body or h.country for h in holders(role.name, self.published)}
        return not sides or body in sides

    def _may_be_own(self, number: int) -> bool:
        """False for one of an open state who is another's: "his Minister", "her counterpart"."""
        role = self.roles[number]
        return role.owned is None and not role.foreign and not role.counterpart

    def serves(self, number: int, country: str) -> bool:
        """True where the text says, or the table of offices knows, that somebody serves a state."""
        role = self.roles[number]
        return (role.country or country_of_person(role.name, self.published)) == country

    def _may_serve(self, number: int, country: str, at: int) -> bool:
        """True where somebody serves a state, or was named shortly before and nothing tells which one is served."""
        role = self.roles[number]
        known = role.country or country_of_person(role.name, self.published)
        if known is None and self._own and not role.foreign:
            return country == self._own  # whose state a state's own text does not tell is its own
        if known is not None:
            return known == country
        stop = self.text.find("\n", at)
        asks = self.text.endswith("?", 0, stop if stop >= 0 else len(self.text))  # a paragraph, in an interview
        near = (s for s, _, _ in role.mentions if 0 < at - s <= SHORTLY)
        return any(not _TURN.search(self.text, s, at) and not (asks and "\n" in self.text[s:at]) for s in near)

    def _heads(self, role: Role, title: str) -> bool:
        """True where the table knows somebody in the office of a body that a title names in full."""
        if self.published is None or role.country is not None:
            return False
        return any(h.body and is_same_office(title, h.office) for h in holders(role.name, self.published))

    def _told_just_before(self, role: Role) -> str | None:
        """The kind of office of the official told last before a counterpart, whose "his" or "she" it is."""
        first = role.first()
        told = [
            (a, kind)
            for other in self.roles
            if other.kind == "person" and other is not role and (kind := office_kind(other.office or "")) is not None
            for a, *_ in other.mentions
            if first - SHORTLY < a < first
        ]
        return max(told)[1] if told else None

    def _holds(self, role: Role, kind: str, country: str | None = None, title: str = "") -> bool:
        """True where the text says that somebody holds an office of a kind, or says none and the table does."""
        if role.heads and kind != "head of body":
            return False  # "its President" is the bank's
        if role.office:
            if role.also is not None and office_kind(role.also) == kind:
                return True
            return office_kind(role.office) == kind or (kind == "head of body" and self._heads(role, title))
        if role.counterpart and kind != "spokesperson":
            offices = [office_kind(self.roles[n].office or "") for n in role.opposites]
            before = self._told_just_before(role) if kind in HEADS and not offices else None
            if before is not None and before not in HEADS:
                return False  # "The minister left. She rang her counterpart": who is no president
            if not offices or None in offices:
                return True  # of whatever office the other is who was named before
            return kind in offices or (kind in _IN_TABLE and any(k in _IN_TABLE for k in offices))
        known = kind in _IN_TABLE or (country is not None and kind in ("foreign minister", "defence minister"))
        if not known or self.published is None or role.sector not in (None, "GOV"):
            return False
        held = [h for h in holders(role.name, self.published) if role.country in (None, h.country)]
        return len({h.person for h in held}) == 1 and any(h.kind == kind for h in held)


def _is_called(office: str, title: str) -> bool:
    """True where an office, or its head, ends in a title's words: "Premier of the State Council" is a premier's."""
    return any(words.casefold().endswith(title.casefold()) for words in (office, head_of(office)))


def _is_held(title: str) -> bool:
    """False for a body whose name has an office in it: nobody holds "the Ministry of Defence" or its press service."""
    words = head_of(title).replace("-", " ").split()
    if not words or is_body(words[-1]):
        return False
    return any(is_title_word(w) or is_people_noun(w) or office_kind(w) is not None for w in words)


def _same_portfolio(title: str, office: str) -> bool:
    """False where two ministers' titles tell of different fields: "the industry minister" is no trade minister.

    Nor is a body's Chairperson another's Secretary-General.
    """
    if office_kind(title) == "head of body" and ("chair" in title.casefold()) != ("chair" in office.casefold()):
        return False
    mine, other = (
        {w for w in re.findall(r"[a-z]{4,}", _NATION.sub("", t).casefold())} - _RANK for t in (title, office)
    )
    if not mine or not other or office_kind(title) not in ("minister", "deputy"):
        return True
    return bool(mine & other)
