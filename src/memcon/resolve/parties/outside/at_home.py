"""At home: who met lawmakers, reporters or union leaders of his own state met nobody whom another sentence names."""

from __future__ import annotations

import re

from memcon.resolve.parties.taking_part import Candidate

_HOME_MEN = re.compile(
    r"\s*(?:with\s+)?(?:(?:the|an?|group|of|some|several|senior|top|key|leading|his|her|their|state|regional)\s+)*"
    r"(?:(?:congressional|Democratic|Republican|GOP|bipartisan|Senate|House|party|union|business|religious|church|community|tribal|local"
    r"|industry|civil\s+society)\s+(?:leaders|lawmakers|officials|members|representatives|chiefs|executives)|lawmakers|senators"
    r"|(?:senior|top|cabinet|his|her)\s+ministers(?!\s+(?:of|from|in)\b)|congress(?:men|women)|governors|mayors|reporters|journalists|executives|investors|students|veterans|supporters|advis[eo]rs"
    r"|aides|cabinet|troops|workers|farmers)\b"
)
_WITH = re.compile(r"\swith\b")
_CONGRESS = re.compile(r"congress|senat|house|democrat|republican|gop|bipartisan", re.IGNORECASE)


def without_home_men(candidates: list[Candidate], start: int, end: int, text: str) -> list[Candidate]:
    """The candidates of an occasion; of one with people of one's own state, "met lawmakers", those of its sentence.

    `text[start:end]` is its trigger. Those people are no side of their own, unless another state's guest met the
    American Congress.
    """
    whom = _home_men(start, end, text)
    if whom is None:
        return candidates
    here = [c for c in candidates if c.away == 0]
    guests = {c.party.side for c in here if c.party.side} - {"USA"} if _CONGRESS.search(whom[0]) else set()
    return [c for c in here if guests or c.party.side or not start < c.party.start < whom.end()]


def met_home_men(start: int, end: int, text: str) -> bool:
    """True where words say that somebody met people of his own state alone: "met | governors"."""
    return _home_men(start, end, text) is not None


def _home_men(start: int, end: int, text: str) -> re.Match[str] | None:
    at = _WITH.search(text, start, end)
    return _HOME_MEN.match(text, at.start() if at else end)
