"""Whose official speaks who has no name: "a government spokesman" of a report from a capital, "an embassy official".

Roles come in with the text, and go out with the state that its words tell: where the sentence opens "In Lima,", the
capital from which is reported, or whose ambassador was told of last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.times.datelines import dateline_state
from memcon.resolve.words.countries import capital_of, states_in

_WHO = r"(?:spokes(?:man|woman|person)|officials?|sources?|statement)"
_ORGAN = (
    r"(?:(?:foreign|defen[cs]e|interior|finance|trade|[A-Z][a-z]+)\s+)?ministry|(?:ministry|department)\s+of\s+[\w\s]{3,40}"
    r"|presidency|cabinet|government"
)
_HOME = re.compile(
    rf"(?:senior\s+)?(?:government|cabinet|(?:(?:foreign|defen[cs]e|interior|finance|trade)\s+)?ministry)\s+{_WHO}"
    rf"|(?:senior\s+)?{_WHO}\s+(?:in|at|from|of|for)\s+(?:the\s+)?(?:{_ORGAN})|(?:{_ORGAN})",
    re.IGNORECASE,
)
"""An organ, or who speaks for it, without a state's name."""
_BARE = re.compile(r"army|military|navy|ministry|presidency|embassy|government|parliament|palace", re.IGNORECASE)
_OF_ORGAN = re.compile(
    r"(?:(?:foreign|defen[cs]e|interior|finance|trade)\s+)?(?:ministry|presidency|cabinet|government)", re.IGNORECASE
)
"""The organ whose official somebody is: "a | ministry | official"."""
_EMBASSY = re.compile(
    rf"(?:senior\s+)?embassy\s+{_WHO}|{_WHO}\s+(?:in|at|from|of|for)\s+the\s+embassy|embassy", re.IGNORECASE
)
_IN_PLACE = re.compile(r"(?:(?:But|And|Meanwhile|Later),?\s+)?[Ii]n\s+(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?),\s")
REACH = 600  # characters before an embassy's spokesman in which its ambassador is told of


def serve_unnamed(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an organ without a state, and who speaks for it without a name, to the state whose the words tell it is."""
    if not len(sentences):
        return
    here = dateline_state(text)
    own = {r.country for r in roles if r.kind == "person" and r.country and r.office}
    for role in roles:
        if role.country or role.body or role.foreign or role.kind not in ("person", "office") or not role.mentions:
            continue
        if any(form == "name" for *_, form in role.mentions) and role.kind == "person":
            continue
        first = role.first()
        organ = _organ_before(roles, role, first) if role.kind == "office" else None
        if organ is not None:
            role.country = organ
        elif _EMBASSY.fullmatch(role.name):
            role.country = _ambassador_before(roles, first)
        elif _HOME.fullmatch(role.name):
            low = sentences.span(first)[0]
            place = _IN_PLACE.match(text, low, first + 1)
            seat = capital_of(place["place"]) if place else None
            told = _organ_before(roles, role, first, _OF_ORGAN.search(role.name)) if role.kind == "person" else None
            if seat is not None or told is not None:
                role.country = seat or told
            elif here in own and not _is_behind_another(roles, text, first, here):
                role.country = here


def _organ_before(roles: Sequence[Role], role: Role, at: int, of: re.Match[str] | None = None) -> str | None:
    """The state of the organ of that kind told last before one without a state: "the army in Lima … | the army".

    Of somebody it is the one `of` whose official he is.
    """
    if of is None and not _BARE.fullmatch(role.name):
        return None
    noun = re.compile(rf"\b{of.group() if of else role.name}\b", re.IGNORECASE)
    named = [
        (a, other.country)
        for other in roles
        if other.kind == "office" and other.country and noun.search(other.name)
        for a, _, form in other.mentions
        if form != "pronoun" and at - REACH < a < at
    ]
    return max(named)[1] if named else None


def _ambassador_before(roles: Sequence[Role], at: int) -> str | None:
    """The state of the ambassador who is named last before an offset; None where none is near."""
    named = [
        (a, role.country)
        for role in roles
        if role.kind == "person" and role.country and office_kind(role.office or role.name) == "ambassador"
        for a, _, form in role.mentions
        if form != "pronoun" and at - REACH < a < at
    ]
    return max(named)[1] if named else None


def _is_behind_another(roles: Sequence[Role], text: str, at: int, here: str | None) -> bool:
    """True where the paragraph names another state, or an official of one, last before an offset."""
    low = text.rfind("\n", 0, at) + 1
    named = [
        (a, role.country)
        for role in roles
        if role.country
        for a, _, form in role.mentions
        if form != "pronoun" and low <= a < at
    ]
    named += [(low + m.start, m.code) for m in states_in(text[low:at])]
    return bool(named) and max(named)[1] != here
