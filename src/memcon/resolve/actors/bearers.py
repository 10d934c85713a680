"""Bearers: a bare title comes in, "the Secretary", "the trade commissioner"; who was called so goes out, or None."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.resolve.actors.courtesies import meant_by_chair, meant_by_courtesy, meant_by_letters
from memcon.resolve.actors.holders import NEAR, Holders
from memcon.resolve.offices.before import COURTEOUS_END, tells_of_people
from memcon.resolve.offices.behind import is_office_of_one
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import country_of_person, holders, office_kind
from memcon.resolve.words.phrases import head as head_of

_HONOURED = re.compile(
    r"(?<=[Tt]he )(?:(?:Rt|Right)\.? )?Hon(?:ou?rable|\.)? "
    r"|(?:His|Her) (?:Excellency|Majesty|(?:Royal )?Highness) (?=the )"
)
"""A courtesy between the article and a title, or before both: "the Honourable Minister", "His Excellency the"."""
_SHORT_TITLE = re.compile(r"[Tt]he (?P<title>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})")
_TO_NAME = re.compile(r"(?:,? (?:and|of|for|to|the|on|in|&)|,? [A-Z][\w’'.-]*| \([A-Z]\w+\))*,? \Z")
"""What may stand between a title and its bearer's name: the rest of the title, ranks and courtesies."""
_SERVES = re.compile(r"\w\s(?:of|to|for)\s(?:the\s)?(?:[A-Z][\w.]*\s)?\Z")
"""What leads to the office of whom somebody serves: "the Personal Envoy of the | Secretary-General, X"."""
LEAD = 150  # characters before a name in which its title stands
_BARE_TITLE = re.compile(
    r"the (secretary|minister|general|admiral|colonel|captain|(?:field )?marshal"
    r"|brigadier|(?:crown )?prince|princess|commissioner|ambassador|envoy|chairman|speaker|senator|governor"
    r"|director|judge|justice|mayor|prosecutor|congressman|congresswoman)",
    re.IGNORECASE,
)
_ENVOY = re.compile(r"(?:ambassador|high commissioner|special representative|envoy)\Z", re.IGNORECASE)
_PORTFOLIO = re.compile(
    r"[Tt]he (?:trade|[Tt]reasury|commerce|energy|finance|budget|economy|interior|justice|health|climate|industry"
    r"|transport|agriculture) (?:secretary|commissioner|representative|minister|envoy)"
)
"""A title of two words that tells a field: of ministers and of those who are called otherwise."""


_HEADS_OFFICE = re.compile(
    r"(?:the\s)?(?P<rank>(?:(?:first|deputy)\s)*(?:head|chief|director))\sof\s(?:the\s)?"
    r"(?:(?P<of>president|prime\sminister|chancellor|government)['’]s\s(?P<organ>office|administration|chancellery)"
    r"|(?P<organ_of>office|administration|chancellery)\sof\s(?:the\s)?(?P<whose>president|prime\sminister|chancellor|government)"
    r"(?:\sof\s(?:the\s)?[\w\s]+)?)",
    re.IGNORECASE,
)
"""Who leads a leader's office, told either way round: "Head of the Office of the President of Norway"."""
_ITS_OFFICE = re.compile(r"['’]s\s(?:Office|Administration|Chancellery)\b")


def _of_office(office: str | None) -> tuple[str, str, str] | None:
    """The rank, the organ and whose it is in the words of an office; None for other offices."""
    told = _HEADS_OFFICE.fullmatch(office or "")
    if told is None:
        return None
    return (
        told["rank"].casefold(),
        (told["organ"] or told["organ_of"]).casefold(),
        (told["of"] or told["whose"]).casefold(),
    )


class Bearers(Holders):
    """The persons of one document by the titles that they bear."""

    def bearer(self, words: str, at: int) -> int | None:
        """The person of whose title "the Secretary" or "the Minister" is the one word that says what he is.

        That is who was named so before, shortly; of several the one of the state whose own text it is. "The trade
        commissioner" is whose office, as told or known, has all these words.
        """
        meant = meant_by_courtesy(words, at, self.roles, self.text)
        meant = meant if meant is not None else meant_by_letters(words, at, self.roles)
        meant = meant if meant is not None else meant_by_chair(words, at, self.roles, self.text)
        if meant is not None:
            return meant
        words = _HONOURED.sub("", words)
        if (head := self._head_of_office(words, at)) is not None:
            return head
        match = _BARE_TITLE.fullmatch(words)
        if match is None:
            found_so = self._by_words_of_office(words, at)
            found_so = found_so if found_so is not None else self._by_title_before(words, at)
            if found_so is None or self._is_own_so(found_so, words):
                return found_so
            return None if any(self._is_own_so(n, words) for n in range(len(self.roles))) else found_so
        found: list[int] = []
        so: list[int] = []
        for number, role in enumerate(self.roles):
            before = [(s, e) for s, e, form in role.mentions if form in ("name", "title") and s < at]
            if role.kind != "person" or not before or at - max(before)[0] > NEAR:
                continue
            called = (
                head_of(role.office or ""),
                head_of(role.post or ""),
                *(self.text[max(0, s - 30) : s].rstrip() for s, _ in before),
            )
            called_so = any(words_.casefold().endswith(match[1].casefold()) for words_ in called)
            if called_so or (match[1].casefold() == "envoy" and any(map(_ENVOY.search, called))):
                found.append(number)
                so += [number] if called_so else []
        found = so or found  # "the envoy" is the one who is called so rather than an ambassador
        if len(found) > 1:
            found = self._without_quoted(found, at)
            low = self.text.rfind("\n", 0, at)
            here = [n for n in found if any(low < s < at for s, _, form in self.roles[n].mentions if form == "name")]
            found = here if len(here) == 1 else found
        found = self._who_did(found, at)
        if len(found) > 1 and self._own:
            found = [n for n in found if self.roles[n].country == self._own or not self.roles[n].stated]
            found = [n for n in found if self.roles[n].owned is None] or found  # "his Minister" is another's
        if len(found) == 1 and self._own:
            role = self.roles[found[0]]
            state = role.country or country_of_person(role.name, self.published)
            found = [] if state not in (None, self._own) and self._told_bare(match[1], found[0]) else found
        return found[0] if len(found) == 1 else None

    def _without_quoted(self, found: list[int], at: int) -> list[int]:
        """Those whom the words quoted right before do not name: "“I saw Minister Roe,” | the Minister | said"."""
        close = len(self.text[max(0, at - 3) : at].rstrip()) + max(0, at - 3) - 1
        mark = self.text[close] if close >= 0 else ""
        if mark not in ("”", '"') or self.text[close - 1 : close] not in (",", "!", "?", "."):
            return found
        start = self.text.rfind("“" if mark == "”" else '"', 0, close)
        named = {n for n in found if any(start < s < close for s, _, form in self.roles[n].mentions if form == "name")}
        return [n for n in found if n not in named] or found

    def _head_of_office(self, words: str, at: int) -> int | None:
        """The one person named before who leads the office of a leader: "the Head of the President's Office"."""
        rest = _ITS_OFFICE.match(self.text, at + len(words))  # "the Head of the President | 's Office"
        told = _of_office(words + rest.group() if rest else words)
        if told is None:
            return None
        found = {
            n
            for n, r in enumerate(self.roles)
            if r.kind == "person" and r.first() < at and _of_office(r.office) == told
        }
        return found.pop() if len(found) == 1 else None

    def _by_title_before(self, words: str, at: int) -> int | None:
        """The one person named shortly before behind a title that opens as "the High Commissioner" does."""
        match = _SHORT_TITLE.fullmatch(words)
        if match is None or not is_office_of_one(match["title"]) or office_kind(match["title"]) in HEADS:
            return None
        title, found = match["title"], set()
        for number, role in enumerate(self.roles):
            if role.kind != "person":
                continue
            for start, _, form in role.mentions:
                if form == "name" and 0 < at - start <= NEAR and self._is_titled(start, title):
                    found.add(number)
        return found.pop() if len(found) == 1 else None

    def _is_titled(self, start: int, title: str) -> bool:
        """True where a title stands before the name at an offset, with no other office or name between."""
        sentence = self.sentences.span(start)[0] if len(self.sentences) else 0
        before = bisect_left(self._starts, start)
        low = max(sentence, start - LEAD, self._starts[before - 1] if before else 0)
        begin = self.text.rfind(title, low, start)
        if begin < 0 or (begin and self.text[begin - 1].isalnum()) or _SERVES.search(self.text, low, begin):
            return False
        rest = self.text[begin + len(title) : start]
        between = COURTEOUS_END.sub(" ", rest)
        return _TO_NAME.fullmatch(rest) is not None and not tells_of_people(between)

    def _by_words_of_office(self, words: str, at: int) -> int | None:
        """The one person named shortly before in whose office all words of "the trade commissioner" are."""
        match = _PORTFOLIO.fullmatch(words)
        if match is None:
            return None
        title = match.group().casefold().partition(" ")[2]
        told = set(title.split())
        found = []
        for number, role in enumerate(self.roles):
            starts = [s for s, _, form in role.mentions if form == "name" and 0 < at - s <= NEAR]
            if role.kind != "person" or not starts:
                continue
            offices = [role.office] if role.office else []
            if not offices and self.published is not None:
                held = [h for h in holders(role.name, self.published) if role.country in (None, h.country)]
                offices = [h.office for h in held] if len({h.person for h in held}) == 1 else []
            called = any(self.text[max(0, s - 40) : s].rstrip().casefold().endswith(title) for s in starts)
            if called or any(told <= set(re.findall(r"[a-z]+", office.casefold())) for office in offices):
                found.append(number)
        return found[0] if len(found) == 1 else None
