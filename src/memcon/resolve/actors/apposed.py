"""Offices beside names: the words of one come in, who is named beside them goes out, or None.

"The spokesman for the bank, Carl Roe", "Ana Roe, Norway's consul in Osk,", "Vice President and Trade Minister Oduya".
"""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.resolve.actors.bearers import Bearers
from memcon.resolve.actors.describing import describe
from memcon.resolve.offices.before import COURTEOUS, long_title, rest_of_title
from memcon.resolve.offices.behind import POSSESSOR, is_office_of_one
from memcon.resolve.offices.edges import closes, opens_content
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import country_of_person, office_kind
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.phrases import ARTICLE, PLURAL, is_people_noun
from memcon.resolve.words.phrases import head as head_of

_CLAUSE = re.compile(r"\b(?:who|whom|whose|which|that|but|said|says|told)\b")
_ANOTHER = re.compile(
    r"\band\s+(?:(?P<article>the|an?|his|her|their|its)\s|(?:[\w’'-]+\s+){0,3}?"
    r"(?i:ministers?|presidents?|premiers?|chancellors?|secretar(?:y|ies)|chiefs?|heads?|leaders?|ambassadors?|envoys?"
    r"|counterparts?|spokes\w+|advis[eo]rs?|officials?|chair\w*|director|governor|king|queen)\b)"
)
"""A second one beside the first: "the president and his adviser, X"; fields are not, "Minister of Trade and Labour"."""
_COUNTED_OFF = re.compile(r"(?:one|another|some|any|each|every|no)\s", re.IGNORECASE)
BEHIND_NAME = 240  # characters behind a name in which its bearer's offices are told
_BEHIND_NAME = re.compile(r",\s+(?:(?P<offices>[^;:.()“”\"\n]{3,200}?)(?:,|,?\s+and)\s+(?:now\s+|currently\s+)?)?")
_OFFICE_TO_END = re.compile(
    r"(?:\s(?:of|for|in|to|at)\s[^,;:.()\n]{2,60}?)?(?:[.;)\n]|,(?!\s+and\s(?:(?:the|an?)\s|[A-Z]))|\Z)"
)
"""What may stand between an office's words and the comma or point that closes it off behind its bearer's name."""
RANK = re.compile(r"\b(?:state councill?or|(?:deputy|vice)[ -](?:prime minister|premier|chancellor))\Z", re.IGNORECASE)
"""What is borne beside a ministry: "the Deputy Prime Minister and Minister of Defence, X"."""
_AND_OFFICE = re.compile(r"\s+and\s+")


class Apposed(Bearers):
    """The persons of one document by the offices that stand beside their names."""

    def _apposed(self, start: int, words: str) -> int | None:
        """The person of "the spokesman for the bank, Carl Roe": a description of him stands before the comma."""
        end = start + len(words.rstrip(" ,"))
        number, *cuts = self._ends.get(end, (None,))
        if number is None or self._leads_in(start, end):
            return None
        befores = (COURTEOUS.sub("", self.text[start : max(start, cut)]) for cut in cuts)
        lead = next((before[:-2].rstrip() for before in befores if before.endswith(", ")), "")
        noun = head_of(lead).split()[-1:]
        if not noun or _CLAUSE.search(lead) or names_another(lead):
            return None
        if self._at_end(start, start + len(head_of(lead))) is not None:
            return None  # "Ms. Roe, Mr. Kovac" are two
        inner = self._ends.get(start + len(lead))
        if inner is not None and self.text.endswith(", ", start, inner[2]):
            return None  # "The foreign ministers, Ana Roe, Carl Lind and …" are in a row
        if inner is not None and long_title(self.text[start : inner[2]]) is not None:
            return (
                None  # so are "President of the Bank Ana Roe, Mr. Kovac"; "a spokesman for Ms. Roe, Mr. Kovac" is one
            )
        if not office_kind(head_of(lead)) and not is_people_noun(noun[0]) and not noun[0].endswith("-elect"):
            return None
        describe(self.roles[number], ARTICLE.sub("", lead))
        return number

    def _courteously_named(self, start: int, end: int, words: str) -> int | None:
        """The person of an office with a courtesy between it and the name: "the Permanent Secretary, Dr. Ana Roe"."""
        if not ARTICLE.match(words) or not is_office_of_one(ARTICLE.sub("", words)):
            return None
        after = bisect_left(self._starts, end)
        if after == len(self._starts) or (number := self._at(self._starts[after])) is None:
            return None
        rest = rest_of_title(self.text, end, self._starts[after])
        name_end = self._name_end(number, self._starts[after])
        if rest is None or self._leads_in(start, name_end) or opens_content(self.text, start, name_end):
            return None
        describe(self.roles[number], ARTICLE.sub("", words) + rest)
        self.roles[number].mentions.add((start, end, "title"))
        return number

    def _apposed_before(self, start: int, end: int, words: str) -> int | None:
        """The person whose name stands before a comma and an office that a comma or the sentence's end closes.

        "Ana Roe, Norway's consul in Osk, left". None where the office is of another state than the person, and where
        a name follows or more is listed.
        """
        owned = POSSESSOR.match(words)
        if not (ARTICLE.match(words) or owned) or not self.text.endswith(", ", 0, start) or start - 2 not in self._ends:
            return None
        office = ARTICLE.sub("", words)
        whole = _OFFICE_TO_END.match(self.text, end)
        if whole is None or not is_office_of_one(office):
            return None
        if whole.group() == "," and end + 2 in self._openings:
            return None
        number = self._ends[start - 2][0]
        role, side = self.roles[number], side_in(office)
        if role.country is not None and side is not None and state_name(side) and side != role.country:
            return None
        if self._serves_another(role.name, words):
            return None
        in_turn = side is not None and not state_name(side) and country_of_person(role.name, self.published) is not None
        if not in_turn:  # "Ana Roe, the AU's chair," is still Norway's president
            describe(role, office)
        return number

    def _bearer_before(self, start: int, end: int, words: str) -> int | None:
        """The person named right before, of whom "president of A" or "(chairman of B and) president of A" tells more.

        An office with an article of its own may be another's.
        """
        if ARTICLE.match(words) or POSSESSOR.match(words) or _COUNTED_OFF.match(words) or not is_office_of_one(words):
            return None
        closed = closes(self.text, end) or self.text.startswith(" and ", end) or _OFFICE_TO_END.match(self.text, end)
        if end + 1 in self._openings or not closed:
            return None
        low = max(self.sentences.span(start)[0] if len(self.sentences) else 0, start - BEHIND_NAME)
        named = max((b for b in self._ends if low <= b < start), default=None)
        behind = _BEHIND_NAME.fullmatch(self.text, named, start) if named is not None else None
        if named is None or behind is None or _CLAUSE.search(behind.group()):
            return None
        first = behind["offices"]
        if first and not all(is_office_of_one(ARTICLE.sub("", chunk)) for chunk in first.split(", ")):
            return None
        number = self._ends[named][0]
        describe(self.roles[number], words)
        return number

    def _in_two_offices(self, start: int, end: int, words: str) -> int | None:
        """Whom "Kenyan Vice President" means before "and Trade Minister Odhiambo": him who has both offices.

        Not so behind an article, but for ranks that come with an office ("the Chinese State Councillor and"), and
        where the second office is of a state of its own.
        """
        joined = _AND_OFFICE.match(self.text, end)
        article, rank = ARTICLE.match(words), RANK.search(words)
        if joined is None or PLURAL.search(words) or (article and not rank):
            return None
        opens = [start + (article.end() if article else 0), *([start + rank.start()] if rank else []), joined.end()]
        number = next((self._openings[at] for at in opens if at in self._openings), None)
        if number is None:
            return None
        ended = self._ends.get(self._first_end(number, joined.end()))
        if ended is None:  # "Roe's envoy and Chile's President Lagos": she is named before alone
            return None
        name = ended[2]
        states = {state.code for state in states_in(words)}
        alone = {state.code for state in states_in(self.text[joined.end() : name])} - states
        return None if alone or name <= joined.end() else number

    def _at_end(self, start: int, end: int) -> int | None:
        """The person whose name ends the head of a noun phrase; "Trump officials" are no person."""
        least = start + len(self.text[start:end].rstrip(" '’s"))
        for b in range(end, least - 1, -1):
            numbers = [n for n, a in self._names_to.get(b, ()) if start <= a and self.roles[n].kind == "person"]
            if numbers:
                return min(numbers)
        return None

    def _names_in(self, start: int, end: int) -> set[tuple[int, int, int]]:
        """The names of persons in `text[start:end]`, each as (start, end, person)."""
        return {
            (a, b, number)
            for b in range(start, end + 1)
            for number, a in self._names_to.get(b, ())
            if start <= a and self.roles[number].kind == "person"
        }

    def _name_end(self, number: int, start: int) -> int:
        return max(b for a, b, form in self.roles[number].mentions if a == start and form == "name")

    def _first_end(self, number: int, at: int) -> int:
        """Where the first name of somebody ends that stands at an offset or behind it."""
        return min((b for a, b, form in self.roles[number].mentions if a >= at and form == "name"), default=at)

    def _at(self, start: int) -> int | None:
        for number, role in enumerate(self.roles):
            if role.kind == "person" and any(a == start and form == "name" for a, _, form in role.mentions):
                return number
        return None


def names_another(lead: str) -> bool:
    """True where "and" joins a second official to the first; "Prime Minister and Minister of Trade" is one."""
    another = _ANOTHER.search(lead)
    if another is None:
        return False
    kind, capital = office_kind(lead[: another.start()]), lead[:1].isupper() and not ARTICLE.match(lead)
    return another["article"] is not None or not (kind == "deputy" or (kind == "prime minister" and capital))
