"""Whose talks words name: "flew to Oslo to prepare a summit between A and B" comes in; A and B alone go out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import side_of
from memcon.resolve.words.phrases import is_people_noun

LEAD = 60  # characters before a trigger in which the word stands that its noun depends on
_BETWEEN = re.compile(
    r"(?:\s+[\w’'.-]+){0,4}?\s+between\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+(?:[a-z]+\s+){0,3}[a-z]+,\s+)?"
)
_AND = re.compile(r"(?:\s*,[^,;:()“”\"\n]{1,80},|[^,;:()“”\"\n]{1,60}?|,)?\s+and\s+(?:[\w’'-]+\s+){0,2}")
_TITLE = r"(?:(?:the|of|and|for|[A-Z][\w’'.-]*)\s+){0,12}"
_OF = re.compile(rf"\s+of\s+{_TITLE}")
_WITH = re.compile(rf"\s+with\s+{_TITLE}")
"""What stands between the words for an occasion, who held it and with whom: "the meeting of President X with Y"."""
_ASIDE = re.compile(
    r"\b(?:for|of|about|on|after|before|during|following|since|to|towards?|despite|over)\s+(?:[\w’'-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
"""What leads to the words for an occasion that who acts there has no part in."""
_COMMENTS = re.compile(
    r"\b(?:prais(?:ed|es|ing)|welcom(?:ed|es|ing)|hail(?:ed|s|ing)|applaud(?:ed|s|ing)|condemn(?:ed|s|ing)|critici[sz](?:ed|es|ing)|denounc(?:ed|es|ing)"
    r"|dismiss(?:ed|es|ing)|mock(?:ed|s|ing)|call(?:ed|s)|describ(?:ed|es)|said|says|saying|warn(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|disclos(?:ed|es))\s+"
    r"(?:that\s+)?(?:(?:an?|the|this|that)\s+)?(?:[\w’'-]+\s+){0,4}?\Z"
)
"""What leads to the words for an occasion of which one only says something: "praised the | meeting between A and B"."""
_DISCUSSED = re.compile(r"(?:discuss|propos|prepar|arrang|plann|suggest)(?:e[sd]?|ed|ing)?\s")
"""How words for an occasion begin that others only spoke of: "discussed a meeting between"."""
_CLAUSE_ENDS = re.compile(r",\s+(?=(?:the\s+)?[A-Z])(?![^,;:.\n]{1,80}?(?:,\s|\s)and\s)")
"""Where words for whom an occasion was between end, and another clause begins: "the call between A and B, | C flew"."""
_BETWEEN_THEM = re.compile(r"(?P<what>[^,;:()]+?)\sbetween\s(?:the\s)?[A-Z]")


def without_whose(occasion: Occasion, text: str) -> Occasion:
    """The occasion by its own words alone, where a head took whose it was for some of them: "talks | between Chad"."""
    trigger = occasion.trigger
    found = _BETWEEN_THEM.match(text, trigger.start, trigger.end)
    return replace(occasion, trigger=replace(trigger, end=found.end("what"))) if found else occasion


_OF_TWO = re.compile(
    r"\b(?:talks|meetings?|negotiations|consultations|discussions|contacts|conversations?|dialogue|rounds?)\s+between\s+(?:the\s+)?"
    r"(?P<one>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+and\s+(?:the\s+)?(?P<other>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?P<who>[a-z]+)\b"
)
"""Whose talks two adjectives before one noun tell: "talks between Norwegian and Chilean negotiators"."""
_HELPS = re.compile(
    r"\b(?:host|mediat|facilitat|broker|moderat|attend|join|t(?:ake|ook|aking)\s+part|chair|overs|conven|organi[sz]|led\b|leads\b|present\b)",
    re.IGNORECASE,
)
"""What tells that somebody else is at the talks of two."""
TELLS = 0.95  # probability that those take part whose talks such words tell
_NOUN = 40  # characters of a trigger's noun and those behind it within which such words begin


def without_third(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates without those whom the sentence names before talks that it says are "between" two others.

    Who proposes such talks has a part in that.
    """
    if occasion.status == "proposed":
        return candidates
    trigger, text = occasion.trigger, cast.text
    low, high = sentences.span(trigger.start)
    aside = _ASIDE.search(text, max(low, trigger.start - LEAD), trigger.start)
    comment = _COMMENTS.search(text, max(low, trigger.start - LEAD), trigger.start)
    if aside is None and comment is None and _DISCUSSED.match(text, trigger.start, trigger.end) is None:
        return candidates
    behind = sorted((c for c in candidates if trigger.end < c.party.start < high), key=lambda c: c.party.start)
    pair = _pair(behind, trigger.end, text)
    if pair is None or pair[0].party.side == pair[1].party.side:
        return candidates
    apart = _CLAUSE_ENDS.match(text, pair[1].party.end)
    stop = apart.end() if apart else high
    return [c for c in candidates if c in pair or pair[0].party.start <= c.party.start < stop or c.party.start >= high]


def as_between(candidates: list[Candidate], occasion: Occasion, cast: Cast) -> list[Candidate]:
    """The candidates, those two for certain between whom the words behind the trigger say that it was."""
    end = occasion.trigger.end
    behind = sorted((c for c in candidates if end < c.party.start and not c.away), key=lambda c: c.party.start)
    lead = _RIGHT_BEHIND.match(cast.text, end)
    if lead is None or _RELATIONS.search(cast.text, occasion.trigger.start, end):
        return candidates
    pair = _pair([c for c in behind if c.party.start < lead.end() + LEAD], end, cast.text)
    if pair is not None and min(c.link for c in pair) >= SEEN and None not in (pair[0].party.side, pair[1].party.side):
        for one in pair if pair[0].party.side != pair[1].party.side else ():
            one.plain = True
    return candidates


SEEN = 0.5  # link from which a head saw that both were there
_RELATIONS = re.compile(r"\b(?:dialogue|contacts?|communications?|cooperation|exchanges?|engagement)\Z")
"""Words for how two stand to each other, which may be no occasion: "hope in the dialogue | between A and B"."""
_RIGHT_BEHIND = re.compile(r"\sbetween\s")
AROUND = 400  # characters of a sentence before and behind the words for a meeting in which another is told
_ANOTHER = re.compile(r",?\s+and\s+(?P<one>one|another)\s+(?:between|with)\s")


def one_and_another(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates; of "a meeting between A and B, and one between C and D" either two for each.

    Nobody is left out where no two sides would be left.
    """
    low, high = sentences.span(occasion.trigger.start)
    low, high = max(low, occasion.trigger.start - AROUND), min(high, occasion.trigger.end + AROUND)
    another = _ANOTHER.search(cast.text, low, high)
    if another is None:
        return candidates
    at = another.start("one")
    first = occasion.trigger.start < at
    left = [c for c in candidates if (c.party.start < at) is first or not low <= c.party.start < high]
    return left if len({c.party.side for c in left} - {None}) > 1 else candidates


def _pair(behind: Sequence[Candidate], end: int, text: str) -> tuple[Candidate, Candidate] | None:
    """The first two behind a trigger that ends at `end`, where its words say that it was between them."""
    for first in behind:
        for leads, joins in ((_BETWEEN, _AND), (_OF, _WITH)):
            if leads.fullmatch(text, end, first.party.start):
                for second in behind:
                    if second.party.start > first.party.end and joins.fullmatch(
                        text, first.party.end, second.party.start
                    ):
                        return first, second
    return None


def of_two(parties: dict[int, Side], occasion: Occasion, cast: Cast, sentences: Sentences) -> dict[int, Side]:
    """The parties of an occasion by actor; of "talks between Norwegian and Chilean negotiators" those two alone.

    Whoever of a third side speaks of them, or is told of them, has no part in them. A leader of one of the two is there
    only where its own officials are not.
    """
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    if occasion.status == "proposed" or "between" not in text[start : end + len(" between")]:
        return parties
    words = _OF_TWO.search(text, max(0, start - _NOUN), sentences.span(start)[1])
    if words is None or words.start() > end or words.start("one") < start or not is_people_noun(words["who"]):
        return parties
    one, other = side_of(words["one"]), side_of(words["other"])
    if not one or not other or one == other:
        return parties
    low, high = sentences.span(start)
    if _HELPS.search(text, low, words.end()):
        return parties
    out = {a: p for a, p in parties.items() if words.start("one") <= p.start < high}
    for code, span in ((one, words.span("one")), (other, (words.start("other"), words.end("who")))):
        if all(p.side != code for p in out.values()):
            actor = cast.actor_for(*span)
            actor = cast.state(code) if actor is None or cast.side(actor) != code else actor
            cast.mention(actor, span)
            out[actor] = Side(actor, code, "party", *span, None, TELLS)
    return out
