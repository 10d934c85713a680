"""What somebody who took part says of a contact of his own: "he had just spoken with", "our talks were frank".

That is his side's account of it, however weakly the rest of the text ties the words to the contact.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from memcon.find.speech.talks import is_turn
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.inside.subjects import leads_to

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement


REACH = 160  # characters before what names a contact in which its clause begins
LEAD = 12  # characters of what is said before its subject: "that the "


def is_first_hand(statement: Statement, draft: Draft, cast: Cast) -> bool:
    """True where a party of a contact, or who speaks for one, says in so many words that it was, is or will be held.

    The words begin with whoever took part and go on to the occasion, or with the occasion itself.
    """
    text, people = cast.text, draft.people()
    if statement.speaker not in people and statement.on_behalf_of not in people:
        return False
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    tells, informs = only_tells(cue), _INFORMS.search(cue) is not None
    if statement.act in ("decline", "ask") or not (tells or informs) or NOT_SAID.search(cue):
        return False
    if tells and any(
        a <= b and _ELIDED.fullmatch(text, a, b) and _DONE.match(text, b)
        for a, b in ((statement.quotation.content[0][0], at) for at in (draft.trigger.start, *draft.told_at))
    ):
        return True
    if is_turn(statement.quotation, text):  # which tells of much
        return False
    told = [(at, _past_article(text, at)) for at in {draft.trigger.start, *draft.told_at}]
    to_it = _TOLD_TO.search(cue) is not None  # "told | the session, and …"
    return any(
        (
            tells
            and not (to_it and _TO_WHAT.match(text, begin))
            and (
                _leads(text, begin, noun)
                or _names(cast, people, begin, at)
                or (_THE_ONE.fullmatch(text, begin, noun) and _WITH.match(text, noun))
            )
        )
        or (informs and noun - begin <= REACH and _ABOUT_HIS.fullmatch(text, begin, noun) is not None)
        for begin, end in statement.quotation.content
        for at, noun in told
        if begin <= at <= noun < end
    )


_TOLD_TO = re.compile(r"\b(?:told|tells|telling|addressed|informed|assured|reminded)\Z")
_TO_WHAT = re.compile(r"(?:the|an?|this|their|his|her)\s")
"""What begins with whom somebody tells something, who may be the occasion itself: "told | the meeting, …"."""


def _past_article(text: str, at: int) -> int:
    """Where the words that name an occasion go on behind their article, "his | talks", which leads to them."""
    article = _ARTICLE.match(text, at)
    return article.end() if article else at


def _leads(text: str, begin: int, at: int) -> bool:
    """True where what stands from the beginning of what is said, or of an "I" or "we" in it, leads to an occasion."""
    if at - begin <= REACH and _OPENING.fullmatch(text, begin, at):
        return True
    return _OWN.search(text, max(begin, at - REACH), at) is not None


def _names(cast: Cast, people: frozenset[int], begin: int, at: int) -> bool:
    """True where what is said begins with the name of a party, which leads to an occasion: "that Dahl met"."""
    return any(
        begin <= a <= begin + LEAD and b <= at and leads_to(cast.text, b, at)
        for number in people
        for a, b, _ in cast.roles[number].mentions
    )


NOT_SAID = re.compile(
    r"\A\s*\Z|(?!.*\bwould\s+(?:only\s+(?:say|confirm)|(?:say|confirm)\s+only)\b)\b(?:must|should|needs?\s+to|ought\s+to|may|might|could|can|will|would|going\s+to)\s",
    re.IGNORECASE,
)
"""No cue, or one of what somebody is only wished, able or going to say: "must make it clear"."""
_HIS = r"(?:his|her|its|their|our|my)\s+"
_MODIFIERS = (
    r"(?:(?!(?:of|in|on|at|to|for|with|by|from|and|or|but|as|that|which|who|whose|when|where|while|if|because|before|after"
    r"|during|about|between|the|an?|his|her|its|their|our|my|is|are|was|were|has|have|had|will|would|could|should|may|might|not)\b)[A-Za-z][\w’'-]*\s+){0,4}"
)
_THE = r"(?:the|th(?:is|ose|ese)|an?|another|some|any|no|his|her|its|their|our|my|both|each\s+of\s+th(?:e|ose|ese))\s+"
_AUXILIARIES = (
    r"(?:(?:will|would|shall|should|can|could|may|might|is|are|was|were|am|be|been|has|have|had|do|does|did|not|never|to|going"
    r"|also|already|just|recently|since|then|once|twice|again|even|both|still|soon|later|first|due|set|scheduled|ready|willing|open"
    r"|prepared|happy|determined|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing)|want(?:s|ed)?"
    r"|agree[ds]?|[a-z]+ly)\s+){0,8}"
)
_HOLDS = (
    r"(?:h[eo]ld(?:ing)?|ha(?:s|ve|d)|having|ma[kd]e|making|tak(?:e|en|ing)|took|pa(?:y|id|ying)|sen[dt]|sending|wr(?:ite|ote|itten|iting)"
    r"|receiv(?:e|ed|ing)|deliver(?:ed|ing)?|g(?:e|o)t|resum(?:e|ed|ing)|start(?:ed|ing)?|beg[aiu]n|attend(?:ed|ing)?|exchang(?:e|ed|ing))"
    r"\s+(?:and\s+[a-z]+\s+)?"
)
_NOUN = rf"(?:{_THE})?{_MODIFIERS}"
_TO_IT = rf"{_AUXILIARIES}(?:{_HOLDS}{_NOUN})?"
_ARTICLE = re.compile(_THE, re.IGNORECASE)
_OF_IT = r"(?:(?:reports?|claims?|allegations?|suggestions?|accusations?)\s+(?:that\s+)?)?"
_WHEN = r"(?:(?:on|in|last|this|next)\s+(?:[A-Z][a-z]+(?:day)?|week|month|year|summer|winter|spring|autumn)\s+)?"
_SHORT = r"(?:[’'](?:d|ll|ve|re|s|m))?"
_ANYTHING = r"(?:(?!(?:who|which|whose|when|where|while|after|before|because|if|but|and)\b)[“”\"\w’'-]+\s+){1,12}?"
_OPENING = re.compile(
    rf"[“\"‘']?(?:[Tt]hat\s+)?{_OF_IT}{_WHEN}"
    rf"(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e){_SHORT}\s+{_TO_IT}"  # he had just | spoken
    rf"|(?:(?i:{_THE})[a-z]+\s+(?:for|of|at|in|during)\s+)?(?i:{_HIS}){_MODIFIERS}"  # the mood of his recent | talks
    rf"|(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter)\s+(?:that\s+|{_THE}){_MODIFIERS}"  # during our | meeting
    rf"|[Tt]here\s+(?:(?:has|have|had|will|would)\s+)?(?:is|are|was|were|been|be)\s+{_NOUN}"  # there was no | meeting
    rf"|(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e){_SHORT}\s+(?:{_ANYTHING}(?:in|at|during)"  # they argued at the | talks
    rf"|{_AUXILIARIES}(?:left|attended|walked\s+out\s+of|came\s+out\s+of))\s+{_THE}{_MODIFIERS}"  # left the | talks
    rf"|(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e){_SHORT}\s+{_ANYTHING}when\s+(?:he|she|they|I|we|the\s+two){_SHORT}\s+{_TO_IT}"
    rf"|[Nn]o\s+{_MODIFIERS}|[Jj]ust\s+)"
)
_THE_ONE = re.compile(rf"[“\"‘']?(?:[Tt]hat\s+)?(?:[Tt]he|[Tt]his|[Tt]hat)\s+{_MODIFIERS}")
_WITH = re.compile(r"[\w’'-]+\s+with\s")
"""What makes "the talks" those of who speaks: "the | talks with Lind"."""
_INFORMS = re.compile(r"\b(?:inform|brief|updat|notif|tell|told|talk|spoke)")
_ABOUT_HIS = re.compile(
    r"(?:(?!(?:that|to|who|which)\b)[\w’'.-]+\s+){0,8}?(?:(?:about|on|of)\s+)?(?:the\s+(?:[a-z]+\s+)?(?:results?|outcomes?|contents?|course|progress|details)\s+of\s+)?"
    r"(?:his|her|their|its)\s+(?:[\w-]+\s+){0,3}"
)
"""What he has told another about an occasion of his own: "briefed | the envoy on his | talks with"."""
_OWN = re.compile(rf"(?<![\w’'])(?:I|[Ww]e){_SHORT}\s+{_TO_IT}\Z")
"""A first person, who can only be who speaks, wherever in the words: "In the coming days we will | talk"."""
_ELIDED = re.compile(r"[“\"‘']?(?:(?:Just|Today)\s+|(?:Good|Great|Glad|Pleased|Delighted|Happy|Honou?red)\s+to\s+)?")
_DONE = re.compile(
    r"(?:Met|Spoke|Talked|Hosted|Received|Welcomed|Held|Had|Just)\b|(?<=\s)(?:met|spoke|talked|meet|speak|talk|host|welcome|see|receive|visit|call(?=\s+on\b))\b"
)
"""What one writes oneself to have done, without an "I": "“ | Met my colleague Roe”", "“Good to | meet”"."""
