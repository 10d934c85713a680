"""At a post of one's own state: a draft of an occasion comes in, and whether it was among its people goes out.

"The king visited a Norwegian air base, where he met General Lind": the general is Norway's, too, though nothing else
tells.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.words.countries import states_in

AROUND = 200  # characters around the words for an occasion in which the post is named
_POST = re.compile(
    r"\s+(?:(?!of\b|in\b|and\b)[a-z-]+\s+){0,2}?(?:army|military|naval|navy|air\s+force|air\s*base|bases?|troops|soldiers|sailors|police|barracks|garrison"
    r"|warship|frigate|peacekeepers|contingent)\b"
)
"""What a state keeps that its own leaders go to see: "a Norwegian | army base"."""


def is_at_home(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """True where the sentence of an occasion names a post of the one known side, and else persons of no known side."""
    if _is_back_at_post(draft, cast, sentences):
        return True
    sides = draft.sides()
    strangers = [p for p in draft.parties if p.side is None]
    if len(sides) != 1 or not strangers:
        return False
    roles = [cast.roles[p.actor] for p in strangers]
    if any(role.kind != "person" or role.foreign for role in roles):
        return False
    low, high = sentences.span(draft.trigger.start)
    low, high = max(low, draft.trigger.start - AROUND), min(high, draft.trigger.end + AROUND)
    return any(
        state.form == "demonym" and state.code in sides and _POST.match(cast.text, low + state.end, high)
        for state in states_in(cast.text[low:high])
    )


_RETURNED = re.compile(r"(?:has\s|have\s|had\s)?return(?:ed|s)(?:\sto)?")
_POSTED = re.compile(r"\b(?:[Aa]mbassadors?|[Cc]onsuls?|[Hh]igh\s[Cc]ommissioners?)\b[^.;:\n]{0,120}\s\Z")


def _is_back_at_post(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """True for an ambassador who "returned to Osk", where he is posted: he visits nobody."""
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    if _RETURNED.fullmatch(cast.text, start, end) is None or _POSTED.search(cast.text, low, start) is None:
        return False
    return not any(end <= p.start < high and cast.roles[p.actor].kind == "person" for p in draft.parties)
