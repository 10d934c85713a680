"""Who is named near an occasion and has no part in it: others' clauses lend it nobody whom its own has no room for.

"Nurses met the minister. The president of another state condemned the strike": whoever met and whom they met is told
at once, though not both are of a side. Others come in where words say so: "X was present, too".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.phrases import MARGINS_OF, TO_WHOM

_ACTS = re.compile(
    r"(?:\w+ ){0,2}(?:meets?|met|sees?|saw|visit(?:s|ed)|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|(?:tele)?phone[sd]?"
    r"|call(?:s|ed)?|wrote|written|writes?|receive[sd]?|hosts?|hosted|welcome[sd]?|greet(?:s|ed))"
    r"(?: (?:by|over the|on the) (?:tele)?phone)?(?: (?:with|to))?",
    re.IGNORECASE,
)
"""Triggers that are a clause's verb: who acts stands before them, and upon whom behind."""
_VISITED = re.compile(r"\bvisit(?:s|ed)\b", re.IGNORECASE)
_MEANS = re.compile(
    r"(?:(?:by|over|on|in) )?(?:(?:an?|the) )?(?:[a-z]+ )?"
    r"(?:(?:tele|video)?(?:phone|conference)|call|(?:phone|conference|video) call)",
    re.IGNORECASE,
)
_BY_MEANS = re.compile(
    r"\b(?P<verb>met|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|consult(?:s|ed)?|confer(?:s|red)?)\s+(?:with|to)\s[^,.;:\n]{1,80}?"
    r"(?:\s+(?:by|over|on|in|via)(?:\s+an?|\s+the)?)?\s$"
)
_CLAUSE = re.compile(
    r"[;:—–(\"“”\n]|,\s|\s-\s|\b(?:that|which|when|where|while|before|after|because|since|as|if|but|and|said|says|told)\s"
)
_POINTS = re.compile(
    r"\b(?:he|she|they|who|it|we|I|leaders?|presidents?|ministers?|officials?|diplomats?|envoys?|delegat\w+|negotiators?|sides?"
    r"|two|both|pair|representatives?|counterparts?|generals?|ambassadors?|governments?|premiers?|chancellors?|secretar\w+"
    r"|kings?|princes?|chiefs?|heads?|commanders?|teams?|parties|countries|neighbou?rs|allies|foreign|senior|members?"
    r"|mediators?|aides?|advis[eo]rs?|lawmakers|senators|parliamentarians|men|women)\b",
    re.IGNORECASE,
)
"""Words for those who speak for a side; whom they mean another sentence may tell."""
_PRIVATE = re.compile(
    r"\b(?:\w+s[’']|unions?|business|church|religious|student|community|industry|labou?r|company|tribal)\s+"
    r"(?:leaders?|chiefs?|heads?|representatives?|officials?|delegat\w+|members?)\b",
    re.IGNORECASE,
)
"""Words for those who speak for no side: "farmers' leaders"."""
_WITH_THEM = re.compile(
    r"\b(?:also|too|join(?:s|ed|ing)?|attend(?:s|ed|ing|ees)?|present|accompan\w+"
    r"|t(?:ook|akes?|aking) part|participa\w+|alongside|flanked|together)\b",
    re.IGNORECASE,
)
OCCASION = 120  # the same where two bodies whose meeting it is are named
_ON_MARGINS = re.compile(
    rf"\b{MARGINS_OF}\s+(?:(?:the|an?|this|that)\s+)?(?:(?!with\b|between\b|by\b)[a-z0-9’'.-]+\s+){{0,3}}\Z"
    r"|\bon\s+the\s+occasion\s+of\s+(?:the|an?|this|that|their)\s+(?:[a-z]+\s+){0,2}(?:meeting|summit|conference|session|assembly|council|forum)"
    r"\s+(?:of|between)\s+(?:the\s+)?(?:(?:[A-Z][\w’'-]*\s+){1,3}and\s+(?:the\s+)?)?\Z"
)
_AT_MEETING = re.compile(
    r"\b(?:at|during)\s+(?:an?|the|this|that|next)\s+(?:(?:week|month|year|summer|weekend)['’]s\s+)?(?:[a-z-]+\s+){0,2}"
    r"(?:gathering|conference|meeting|forum|summit|session|congress|assembly)\s+of\s+(?:the\s+)?\Z"
)
_OVER_WORDS = re.compile(
    r"\b(?:over|about|against|concerning)\s+(?:(?:the|an?|some|recent)\s+)?(?:[a-z-]+\s+){0,2}"
    r"(?:remarks|comments|statements?|words|interview|speech|tweets?|posts?|accusations|claims|decision|arrest|detention)\s+"
    r"(?:(?:made|given)\s+)?(?:by|of|from)\s+(?:the\s+)?\Z"
)
_THE_TWO = re.compile(r"(?:the\s+)?(?:two|both)(?:\s+[a-z]+){0,2}|they", re.IGNORECASE)
MARGIN = 60  # characters before somebody's name in which the margins are told of
PAIR = 2  # sides that met, beside those whose gathering it was


_OWNS = re.compile(
    r"(?:[Hh]is|[Hh]er)\s+(?:[a-z-]+\s+){0,2}(?:deputy|aide|envoy|minister|advis[eo]r|predecessor|successor),?\s+[A-Z]"
)
"""How somebody is named as whose another is: "his deputy, X, met Y" is of X."""


def without_outsiders(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion, none from another sentence where its own clause tells both who met.

    Nor is he of it whose deputy opens its sentence: "His deputy, X, flew to Osk and met Y".
    """
    opening = sentences.span(occasion.trigger.start)[0]
    if _OWNS.match(cast.text, opening):
        theirs = {c.party.side for c in candidates if _opens_named_by(c, cast, opening, occasion.trigger.start)}
        candidates = [c for c in candidates if not c.away or c.party.side not in theirs or comes_in(c, cast, sentences)]
    if not _is_full(candidates, occasion, cast, sentences):
        return candidates
    low, high = sentences.span(occasion.trigger.start)
    return [
        c
        for c in candidates
        if any(low <= a < high and not _OWNS.match(cast.text, a) for a, *_ in cast.roles[c.party.actor].mentions)
        or comes_in(c, cast, sentences)
    ]


def _opens_named_by(candidate: Candidate, cast: Cast, low: int, high: int) -> bool:
    """True for the person whom the first words of a sentence name."""
    mentions = cast.roles[candidate.party.actor].mentions
    names = [(a, b) for a, b, form in mentions if form == "name" and low <= a and b <= high]
    return any(_OPENS.fullmatch(cast.text, low, a) for a, _ in names)


def without_settings(candidates: list[Candidate], occasion: Occasion, cast: Cast) -> list[Candidate]:
    """The candidates, without the body that only met there: "on the sidelines of the European Council".

    Nor were "the two", or two that are told, with those of "at a gathering of the union's ministers".
    """

    def is_led_by(lead: re.Pattern[str], candidate: Candidate) -> bool:
        at = candidate.party.start
        low = max(
            occasion.trigger.end if lead is _AT_MEETING else 0, at - (MARGIN if lead is _AT_MEETING else OCCASION)
        )
        return cast.roles[candidate.party.actor].kind != "person" and lead.search(cast.text, low, at) is not None

    candidates = [c for c in candidates if not is_led_by(_ON_MARGINS, c)]
    left = [c for c in candidates if not is_led_by(_AT_MEETING, c)]
    if len(left) == len(candidates):
        return candidates
    two = any(_THE_TWO.fullmatch(cast.text, c.party.start, c.party.end) for c in left)
    return left if two or len({c.party.side for c in left if c.party.side and c.away == 0}) >= PAIR else candidates


def without_provokers(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates, without persons over whose words or deeds the others met: "a protest over remarks by X"."""
    return [
        c
        for c in candidates
        if cast.roles[c.party.actor].kind != "person"
        or not _OVER_WORDS.search(cast.text, max(0, c.party.start - MARGIN), c.party.start)
    ]


def without_other_visitors(
    chosen: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """Those who took part in a visit, without compatriots of its guest whom only other sentences name: they have visits
    of their own."""
    low, start = sentences.span(occasion.trigger.start)[0], occasion.trigger.start

    def is_named(candidate: Candidate, high: int) -> bool:
        role = cast.roles[candidate.party.actor]
        return role.kind == "person" and any(low <= a < high for a, *_ in role.mentions)

    guests = {c.party.side for c in chosen if c.party.side and is_named(c, start)}
    high = sentences.span(start)[1]
    return [
        c
        for c in chosen
        if c.party.side not in guests
        or cast.roles[c.party.actor].kind != "person"
        or is_named(c, high)
        or comes_in(c, cast, sentences)
    ]


def comes_in(candidate: Candidate, cast: Cast, sentences: Sentences) -> bool:
    """True where the sentence that names somebody says that they were with others."""
    return comes_with(candidate.party, cast, sentences)


_BROUGHT = re.compile(r"\bbr(?:ing(?:s|ing)?|ought)\s[^,.;:\n]{1,50}\s\Z")
""" "Who brought X and Y | together" was with neither of whom another met."""


def comes_with(party: Side, cast: Cast, sentences: Sentences) -> bool:
    """The same of somebody who takes part."""
    low, high = sentences.span(party.start)
    return any(
        said.group() != "together" or not _BROUGHT.search(cast.text, max(low, said.start() - MARGIN), said.start())
        for said in _WITH_THEM.finditer(cast.text, low, high)
    )


def _is_full(candidates: Sequence[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> bool:
    """True where a verb has somebody before it and somebody behind it, and neither is told by another sentence."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    verb = _BY_MEANS.search(cast.text, low, start) if _MEANS.fullmatch(cast.text, start, end) else None
    if verb:  # "spoke with X by conference call": whom the verb before it tells of
        high, (start, end) = start, verb.span("verb")
    if _met_each_other(candidates, occasion, cast, sentences):
        return True
    if not _ACTS.fullmatch(cast.text, start, end) or cast.text[max(0, start - 3) : start].casefold() == "to ":
        return False
    if cast.text[low].islower():  # the rest of a sentence cut in two
        return False
    met = [c for c in candidates if end < c.party.start < high and TO_WHOM.fullmatch(cast.text, end, c.party.start)]
    if _VISITED.search(cast.text, start, end):  # whom somebody met in the state that he visited others tell
        met = [c for c in met if cast.roles[c.party.actor].kind == "person"]
    if not met:
        return False
    clause = max((m.end() for m in _CLAUSE.finditer(cast.text, low, start)), default=low)
    subject = cast.text[clause:start]
    if any(
        clause <= c.party.start and c.party.end <= start and c.party.side and cast.roles[c.party.actor].kind == "group"
        for c in candidates
    ):
        return True
    others = _PRIVATE.sub("others", subject)
    if any(map(str.isalpha, others)) and not _POINTS.search(others):
        return True
    if not subject.strip() and not _SEVERAL_ACT.search(cast.text, low, start):  # "X visited Osk and met Y"
        return _opens_named(cast, low, start)
    people = (role for role in cast.roles if role.kind == "person")
    return any(clause <= a and b <= start and form == "name" for role in people for a, b, form in role.mentions)


_SEVERAL_ACT = re.compile(r"\b(?:they|both|two|pair|we)\b", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:(?:[Hh]is|[Hh]er|[Tt]he)\s+|[A-Z][\w.]*['’]s?\s+)?(?:[a-z-]+,?\s+){0,4}(?:[A-Z][\w.’'-]*\s+){0,4}"
)


def _opens_named(cast: Cast, low: int, high: int) -> bool:
    """True where a sentence from `low` on opens with a person by name, before `high`, whose second verb is meant."""
    people = (role for role in cast.roles if role.kind == "person")
    named = (a for role in people for a, b, form in role.mentions if form == "name" and low <= a and b <= high)
    return any(_OPENS.fullmatch(cast.text, low, a) for a in named)


def _met_each_other(candidates: Sequence[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> bool:
    """True for "X and Y met in Oslo": two persons of two sides are the subject, and nobody behind the verb is met.

    They plainly take part, then.
    """
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    holds = _HOLDS.search(cast.text, max(low, start - REACH), start)
    start = holds.start() if holds else start  # "held | parallel talks"
    if cast.text[low].islower() or not _RECIPROCAL.fullmatch(cast.text, start, end):
        return False
    ahead = sorted(
        (c.party for c in candidates if low <= c.party.start and c.party.end <= start), key=lambda p: p.start
    )
    ahead = [p for p in ahead if cast.roles[p.actor].kind == "person"]
    if len(ahead) < 2 or not ahead[-1].side or ahead[-1].side == ahead[-2].side or not ahead[-2].side:
        return False
    if not _AND.fullmatch(cast.text, ahead[-2].end, ahead[-1].start):
        return False
    if not _TO_VERB.fullmatch(cast.text, ahead[-1].end, start):
        return False
    if any(end < c.party.start < high and TO_WHOM.fullmatch(cast.text, end, c.party.start) for c in candidates):
        return False
    for candidate in candidates:
        candidate.plain = candidate.plain or candidate.party in ahead[-2:]
    return True


_RECIPROCAL = re.compile(
    r"(?:\w+ly )?(?:met|meet|spoke|talked|conferred|dined"
    r"|(?:h[eo]ld|had) (?:[\w-]+ ){0,3}(?:talks|meeting|conversation))(?: again)?"
)
_HOLDS = re.compile(r"\b(?:h[eo]ld|had) (?:[\w-]+ ){0,3}\Z")
REACH = 50  # characters before a noun in which its verb stands
_AND = re.compile(r",?\s+and\s+(?:[\w’'.-]+\s+){0,6}")
_TO_VERB = re.compile(
    r"(?:,[^,.;]{1,40},|,)?\s+(?:(?:have|had|will|would|also|last|first|later|then|both|each|again|\w+ly|(?:on\s+)?\w+day)\s+){0,4}"
)
