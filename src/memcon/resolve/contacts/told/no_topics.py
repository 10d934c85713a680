"""Words that are no thing discussed, whatever their sentence tells: whom condolences go to, by what ways aid comes."""

from __future__ import annotations

import re
from collections.abc import Collection

from memcon.resolve.words.phrases import MARGINS_OF

Offsets = tuple[int, int]

BEFORE = 90  # characters before words in which it stands what they are named for

_FINITE = re.compile(r"(?:behalf\s+of|is|are|was|were|has|have|had|lies|belongs|depends)\b(?!-)")
"""The verb of another phrase, with which no topic begins: "the area | lies on the shelf"."""
_AMOUNT = re.compile(
    r"[$€£]?\d[\d.,]*(?:\s?%|\s(?:percent|per\scent|million|billion|trillion))?(?:\s(?:of\s(?:its\s)?GDP|dollars|euros))?\Z"
)
_PERIOD = re.compile(
    r"(?:the\s+)?(?:(?:early|late|mid)[- ])?(?:1[89]|2[01])\d\d(?:s|[–-]\d{2,4})?\Z"
    r"|(?:the\s+)?(?:next|coming|last|past|previous)\s+(?:\w+\s+)?(?:years?|months?|weeks?|decades?|century)\Z"
)
"""A time alone: "the 2020s", "the coming months"."""
_WAY = r"(?:land|sea|air|road|rail|water|ship|train|plane)"
_WAYS = re.compile(rf"{_WAY}(?:(?:,|,?\s(?:and|or))\s{_WAY}){{1,4}}\Z")
_BY = re.compile(r"\bby\s+\Z")
_ROLE = re.compile(
    r"\b(?:roles?|efforts?|status|position|responsibilit(?:y|ies)|capacity|serv(?:es?|ed|ing)|work(?:s|ed|ing)?)"
    r"\s+as\s+(?:(?:the|an?)\s+)?\Z"
)
"""What says what somebody is: "its role as | a mediator"."""
_WISHED = re.compile(
    r"\b(?:wish(?:es)?\s+of|wish(?:ed|es|ing)\s+(?:him|her|them|[A-Z][\w.’'-]*))"
    r"\s+(?:(?:the|an?|every|further|much|continued|good)\s+){0,2}\Z"
)
_CONSOLED = re.compile(
    r"(?<![Ww]ith\s)\b(?:condolences|sympath(?:y|ies)|greetings|regards)\b"
    r"(?:\s+(?:on\s+behalf\s+of|of|from|and)\b[^,.;:]{0,50})?\s+to\s+(?:the\s+)?\Z"
)
_TO_WHOM = re.compile(
    r"\b(?:congratulat|thank|commend|prais|brief|inform|remind|welcom|host)(?:e|ed|es|s|ing)?\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?:the\s|his\s|her\s)?(?:[A-Z][\w.’'-]*\s?)+\Z")
"""Whom somebody thanks, congratulates or receives: "congratulated | the Prime Minister | on his victory"."""
_BESIDE = re.compile(rf"(?:the\s+)?{MARGINS_OF}\s", re.IGNORECASE)
_MARGINS = re.compile(
    rf"\bon\s+the\s+{MARGINS_OF}\s+(?:(?:the|an?)\s+)?"
    r"(?:(?:[A-Z\d][\w’'-]*\s+){0,5}(?:Summit|Conference|Forum|Meeting|Dialogue|Session)\s+(?:on|of|for)\s+(?:the\s+)?)?\Z"
)
_HOW = re.compile(r"(?!famil|suppl|assembl|anomal|monopol|repl|al|bel|jel|fl)[a-z]{3,}ly\Z")
"""An adverb alone: "both | bilaterally | and through the Union"."""
_UNMENTIONED = re.compile(
    r"(?:\b(?:no|without)\s+(?:any\s+)?(?:mention|reference|word)\s+(?:of|to|about|on)|(?:\b(?:not|never|without)|n[’']t)\s+"
    r"(?:even\s+)?(?:mention(?:ing|ed)?|referr?(?:ing)?\s+to|(?:specifically\s+|directly\s+|ever\s+)?(?:discuss(?:ed|ing)?|rais(?:e|ed|ing)|bring(?:ing)?\s+up"
    r"|(?:touch(?:ed|ing)?|focus(?:ed|ing)?)\s+(?:up)?on|address(?:ed|ing)?|get\s+(?:on\s+)?to|(?:talk(?:ed|ing)?|sp(?:oke|eak|eaking)|negotiat(?:e|ed|ing))\s+(?:about|on|over))"
    r")|\b(?:declin|refus)(?:e|es|ed|ing)\s+to\s+(?:discuss|talk\s+about))\s+(?:(?:the|an?|any|its|their|his|her)\s+)?"
    r"(?:(?!(?:and|but|that|which|who|while)\b)[a-z][\w’'-]*\s+){0,3}?(?:(?:about|over|of|on|in|for|with)\s+(?:(?:the|an?|its|their|his|her)\s+)?)?\Z"
    r"|\b(?:contain|includ)(?:s|ed)\s+no\s+\Z"
    r"|(?:\b(?:not|never)|n[’']t|\b(?:declin|refus)(?:e|es|ed|ing)|\bagreed\s+not)\s+(?:to\s+)?(?:disclose|reveal|release|publish|divulge|make\s+public)"
    r"\s+(?:(?:the|an?|any|its|their|his|her)\s+)?\Z"
)
"""What says that a text or a talk is silent on something: "no mention of | the border", "did not discuss | fish"."""
_NEVER_CAME_UP = re.compile(
    r"(?:\s+(?:and|or)\s+(?:[\w’'-]+\s+){1,5}?)?\s*\b(?:(?:did\s+not|didn[’']t|never)\s+(?:come|came)\s+up|(?:was|were)(?:\s+(?:not|never)|n[’']t)\s+(?:even\s+)?(?:discussed|raised|mentioned"
    r"|addressed|brought\s+up|touched\s+(?:up)?on|on\s+the\s+(?:table|agenda)))\b(?!\s+(?:at\s+length|in\s+(?:any\s+)?(?:detail|depth)))"
)
"""What says the same behind words: "the border | never came up"."""
_IN_PART = re.compile(
    r"\s+(?:at\s+length|in\s+(?:any\s+)?(?:great\s+)?(?:detail|depth|full)|further|only|alone|just)\b"
)
_WHETHER = re.compile(
    r"\b(?:whether|if)\s+(?:(?:the|an?|any|its|their|his|her)\s+)?(?:(?:issue|matter|case|question|subject)\s+of\s+(?:the\s+)?)?\Z"
)
_CAME_UP = re.compile(
    r"\s+(?:(?:had|has|have|was|were)\s+)?(?:also\s+|even\s+|ever\s+)?(?:been\s+)?(?:come\s+up|came\s+up|discussed|raised|mentioned|addressed|brought\s+up"
    r"|on\s+the\s+(?:table|agenda)|part\s+of)\b"
)
_OPEN = re.compile(
    r"\b(?:[Aa]sked|(?:declin|refus)\w+\s+to|would\s+not|(?:neither|not)\s+(?:confirm|say)\w*|deny|denied|unclear|not\s+(?:known|clear)|unknown)\b"
)
"""What leaves it open: "declined to say whether | the grain price | had been discussed"."""
_UNANSWERED = re.compile(
    r"\b(?:not\s+(?:immediately\s+)?(?:answer|respond\s+to|reply\s+to|return)|declined|refused)\b[^.;:“”\"\n]{0,40}"
    r"\b(?:questions?|requests?\s+for\s+comment|quer(?:y|ies))\s+(?:about|on|regarding)\s+(?:the\s+)?\Z"
)
"""What somebody was only asked about: "did not respond to a request for comment on | the detentions"."""
_AFTER = re.compile(r"\b(?:following|after|since|during)\s+(?:(?:the|an?|their|his|her|its)\s+)?\Z", re.IGNORECASE)
_HOURS_AFTER = re.compile(
    r"\b(?:minutes?|hours?|days?|weeks?|months?)\s+(?:after|before)\s+(?:(?:the|an?|their|his|her|its)\s+)?\Z"
)
"""What only says when something was: "hours after | a truce"."""
_OCCASION = re.compile(r"(?:summit|meeting|talks|conference|ministerial|visit|call|negotiations)\Z", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:Advis[eo]r|Representative|Envoy|Ministry|Minister|Commissioner|Coordinator|Committee|Commission|Department)"
    r"(?:\s(?:to|of|for|on)\s(?:the\s)?(?:[A-Z][\w’'-]*\s)*[A-Z][\w’'-]*){0,2}\s(?:on|for|of)\s(?:the\s)?\Z"
)
_OF_OFFICE = re.compile(r"[A-Z][\w’'-]*(?:(?:\s(?:and|of|the))?\s[A-Z][\w’'-]*)*\Z")
_MORE_OFFICE = re.compile(r",?(?:\s(?:and|of|the)){0,2}\s[A-Z]")
TITLES = re.compile(r"(?:(?:the|of|for|and)\s|[A-Z][\w.’'-]*\s)*")
_SPOKEN_OF = re.compile(
    r"\b(?:about|on|of|over|regarding|concerning|discuss(?:ed|ing)?|rais(?:ed|ing)|case|releas(?:e|ed|ing)|free(?:d|ing)?)"
    r"\s+(?:the\s+)?\Z"
)


_UNTIL = re.compile(r"\b(?:before|until|unless|while|as\s+long\s+as|ahead\s+of)\s+(?:(?:the|an?)\s+)?\Z", re.IGNORECASE)
"""What leads to when something is asked for or will be: "to be lifted before | the harvest"."""
_IS = re.compile(r"\b(?:is|are|was|were|remains?)\s+(?:only\s+|just\s+|merely\s+|simply\s+)?\Z")
_A_THING = re.compile(r"an?\s+(?:[a-z-]+\s+){0,3}[a-z-]+\Z")
"""What something is only said to be: "the permits are | a temporary measure"."""
_THEIR_PEOPLE = re.compile(
    r"(?:their|both\s(?:sides|countries)['’])\s(?:[a-z-]+\s){0,3}(?:officials|teams|experts|deputies|negotiators|delegations|diplomats|ministers|envoys)\Z",
    re.IGNORECASE,
)
_WILL = re.compile(r"\s(?:will|would|should|are\sto|were\sto|are\sdue|were\sdue|shall)\s")
"""What those will do who were sent: "agreed that | their trade officials | will meet"."""


_AT_WHOSE = re.compile(
    r"\b(?:on\s+(?P<on>(?:[\w.’'-]+\s+){0,5}?(?:[\w.]+(?:['’]s|s['’])|his|her|their|the)\s+(?:express\s+|direct\s+)?(?:orders|instructions|behalf|say-so))"
    r"|at\s+(?P<at>(?:[\w.’'-]+\s+){0,5}?(?:[\w.]+(?:['’]s|s['’])|his|her|their|the)\s+(?:[a-z]+\s+)?(?:behest|request|urging|insistence|invitation|instigation)))\b"
)
"""By whose will somebody met another, and not of what they spoke: "on | the king's orders", "at | her request"."""
_OBJECTIONS = re.compile(r"(?:the\s+)?(?:[a-z]+\s+){0,2}(?:objections?|protests?|opposition)\b")
_OVER = re.compile(r"\b(?:over|despite|against)\s+\Z")
_CITING = re.compile(r"\b(?:citing|cited|blaming|blamed)\s+(?:(?:the|an?|his|her|its|their)\s+)?\Z")
"""What leads to why something was so: "declined to meet her, citing | the election"."""
_DEADLINE = re.compile(r"(?:(?:the|an?|their|this)\s+)?(?:[\w’'-]+\s+){0,3}deadline\b")
_IN_TIME = re.compile(r"\b(?:meet|beat|make|miss(?:ed|ing)?|before|ahead\s+of|past|by|with)\s+(?:the\s+|an?\s+)?\Z")
_PAPERS = re.compile(
    r"(?:(?:the|certified)\s+)*(?:cop(?:y|ies)|credentials?|letters?\s+of\s+credence)(?:\s+of\b.*)?\Z", re.DOTALL
)
"""What an envoy hands over when coming."""
_MANNER = re.compile(
    r"(?:political|bilateral|trilateral|multilateral|diplomatic|official|ministerial)\Z", re.IGNORECASE
)
_MANNER_OF = re.compile(r"\s(?:consultations?|talks|discussions|dialogues?|negotiations|meetings?|exchanges?)\b")
"""How, and not on what, talks are: "for | political | consultations"."""
_AT_EVENT = re.compile(
    r"\b(?:open(?:ed|s|ing)|attend(?:ed|s|ing)?|address(?:ed|es|ing)|inaugurat(?:ed|es|ing)|launch(?:ed|es|ing)|visit(?:ed|s|ing)?|sp(?:oke|eaks?|eaking)\s+at"
    r"|took\s+part\s+in|gave|delivered)\s+(?:an?|the)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:conference|forum|seminar|exhibition|workshop|symposium|panel|fair|lecture|speech|event|round\s?table|course)\s+(?:on|about)\s+(?:the\s+)?\Z"
)

_AWAITED = re.compile(r"(?:(?:soon|again|personally)\s)?(?:welcom|host|receiv|meet|see|greet|visit)ing\s")
_FORWARD = re.compile(r"\bforward\s+to\s+\Z")
"""What leads to a contact that is to come, and that is not what was spoken of: "looked forward to | welcoming her"."""


def is_of_event(text: str, start: int, trigger: int) -> bool:
    """True for what a conference or lecture was on that somebody went to beside the contact told at `trigger`.

    "She opened a forum on | whaling and met Lind": a contact that is the forum itself has it.
    """
    event = _AT_EVENT.search(text, max(0, start - BEFORE), start)
    return event is not None and not event.start() <= trigger < start


def is_nothing(text: str, start: int, end: int, people: Collection[Offsets]) -> bool:
    """True for words that no editor would call a topic, by what stands in them or before them.

    Those condoled with and what they are wished, whom somebody thanks, receives or looks forward to seeing, what a text
    or a talk is said not to mention or nobody says whether it was, what somebody is, the occasion before it or around
    it, ways, how something is done, a bare amount or time; half an office, "Envoy for | Health | and Sport Lea Aas";
    and one of the `people` named with a title, "for welcoming | First Lady Lea Aas", unless she is spoken of; an
    envoy's credentials, and how talks are.
    """
    words = text[start:end]
    if any(pattern.match(words) for pattern in (_FINITE, _AMOUNT, _PERIOD, _BESIDE, _PAPERS, _HOW)):
        return True
    if _MANNER.match(words) and _MANNER_OF.match(text, end):
        return True
    if _THEIR_PEOPLE.match(words) and _WILL.match(text, end):
        return True
    before = text[max(0, start - BEFORE) : start]
    at_whose = _AT_WHOSE.match(text, start - 3, end) if start >= 3 else None
    if at_whose is not None and at_whose.end() == end and start in (at_whose.start("on"), at_whose.start("at")):
        return True
    if (_OBJECTIONS.match(words) and _OVER.search(before)) or (_DEADLINE.match(words) and _IN_TIME.search(before)):
        return True
    if _SOMEBODY.match(words) and _TO_WHOM.search(before):
        return True
    if _AWAITED.match(words) and _FORWARD.search(before):
        return True
    if _WAYS.match(words) and _BY.search(before):
        return True
    if _OCCASION.search(words) and _AFTER.search(before):
        return True
    if _UNTIL.search(before) or (_A_THING.match(words) and _IS.search(before)):
        return True
    if _OF_OFFICE.match(words) and _MORE_OFFICE.match(text, end) and _OFFICE.search(before):
        return True
    if _is_person(text, start, end, people) and not _SPOKEN_OF.search(before):
        return True
    if _WHETHER.search(before) and _CAME_UP.match(text, end) and _OPEN.search(before):
        return True
    if (_UNMENTIONED.search(before) or _NEVER_CAME_UP.match(text, end)) and not _IN_PART.match(text, end):
        return True
    return any(
        pattern.search(before) is not None
        for pattern in (_UNANSWERED, _CITING, _ROLE, _WISHED, _CONSOLED, _MARGINS, _HOURS_AFTER)
    )


def _is_person(text: str, start: int, end: int, people: Collection[Offsets]) -> bool:
    """True for a title and a name alone."""
    titles = TITLES.match(text, start, end)
    if titles is None or titles.end() == start:
        return False
    return any((at, end) in people for at in range(start + 1, titles.end() + 1))
