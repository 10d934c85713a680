"""Where topics end: offsets that break off within a name, a pair of marks or a noun phrase come in, whole ones go out.

What a contact was about is shown in these words alone, and "the final decision on the minister's" tells nobody of what.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.ends import tidied
from memcon.find.topic_starts import is_bare, opened

Offsets = tuple[int, int]

NEAR_NAMES = 6  # names that begin last before the end of a topic of which one may go on behind it
_MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("(", ")"))
_OWNED = re.compile(r"\w['’]s?\Z")
_OWNS = re.compile(r"\s(?!(?:is|was|has|had|will|would|and|or|to|in|on|at|of)\b)[\w-]+(?=[\s,.;:)”\"])")
_ADJECTIVE = re.compile(
    r"(?:\w-(?:related|based|led|backed|wide|level)|[a-z]{2}(?:al|ic|ive|ary|ous|lear)|\b(?:foreign|security|rights))\Z"
)
"""The last word of a topic that leads to a noun behind it: "security-related", "international", "foreign"."""
_NOUN = (
    r"\s(?:issues?|matters|affairs|questions|topics|problems|concerns|challenges|agenda|policy|policies|relations|ties"
    r"|cooperation|growth|development|efforts?|support|measures|crisis|situation|sanctions|projects|partnership"
    r"|commitments?|weapons|interests|programmes?|programs?|security)\b(?!['’-])"
)
_CARRIER = re.compile(_NOUN)
_OF_NAME = re.compile(
    rf"(?:\s[a-z]+(?:al|ic|ive|ary|ous|ed|ian)){{0,2}}(?:{_NOUN}|\s(?:talks|treaty|war|peace|trade|aid|assistance|relationship"
    r"|alliance|dialogue|forces|aggression|invasion|exports|border|conflict|proposals?|initiatives?|attacks?|membership"
    r"|cables?|pipelines?|interconnectors?|corridors?|ports?|routes?|bases?|strait|fleet|basin|shelf|bridge|tunnel|summit)\b)"
)
"""What a name stands before as an adjective does: "U.S. |humanitarian efforts"."""
_LEADS_ON = re.compile(
    r"\s(?:(?:against|between|among|over|under|about|into|during|before|after|toward|towards|than|like|via|amid|within"
    r"|around|across|along|throughout|(?<!and\s)beyond|alongside|amongst|upon|despite|near|once|unless|rather"
    r"|which|who|whose|that|because|while|where|when)|over the (?:next|past|last)|in the near)\Z"
)
_OWNER = re.compile(
    r"(?:[’']s|(?<=s)[’'])(?=\s)(?:\s[a-z-]+(?:al|ic|ive|ary|ous|ed|ing|able|ible)(?:,|,?\sand)(?=\s[a-z]))?"
    r"(?:\s(?!(?:is|was|are|were|has|had|have|will|would|and|or|to|in|on|at|of|for|from|with|by|as|that|which|who"
    r"|also|not)\b)[\w-]+){1,4}"
)
"""What an owner has, behind his name: "’s joint efforts"."""
_QUALITY = r"[a-z-]*(?:al|ic|ive|ary|ous|lear|tary|tional|rian)"
_LAST_OF_ROW = re.compile(
    rf"(?:,\s{_QUALITY})*,?\s(?:and|or)\s(?:{_QUALITY}\s(?:[a-z]+(?:s|ion|ment|ance|ence|ity|ship)|aid|support)|other\s[a-z]+s)\b"
)
"""How a row of adjectives comes to its noun: ", and humanitarian threats", "and other spheres"."""
_IN_ROW = re.compile(rf"(?:\A|\s){_QUALITY}\Z")
_OFFICE = re.compile(
    r"(?P<of>\b(?:of|with|by|as|and|between|for|to)\s+(?:the\s+)?)?(?:\b[A-Z][\w-]{1,30}\s+){0,2}"
    r"\b(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|King|Queen|Ambassador|General|Emir)\Z"
)
"""A title with which a topic breaks off before the name: "the promises President"."""
EMPTIED = 12  # characters before a topic in which the verb stands that robs it of something
_EMPTIES = re.compile(
    r"\b(?:empt(?:y|ies|ied|ying)|strip(?:s|ped|ping)?|rob(?:s|bed|bing)?|depriv(?:e|es|ed|ing)|drain(?:s|ed|ing)?)\s\Z"
)
_OF_WHAT = re.compile(r"\sof\s(?:(?:its|their|his|her|all|any)\s)?[a-z-]+(?:\s[a-z-]+)?\Z")
"""What a thing is robbed of, and no part of it: "would strip | the truce| of its meaning"."""
_AIMED = re.compile(r"\s(?:that\s(?:are|were)\s)?(?:aimed|directed|geared|devoted|designed|intended)\Z")
_ABOUT = re.compile(r"(?:on|about|regarding|concerning)\s+(?=\w)")
"""What leads to a topic: "compared notes | on | corridors"."""
_AFAR = re.compile(
    r"\s(?:(?:by|via|over)\s(?:an?\s|the\s)?(?:video|phone|telephone)(?:[\s-]?(?:link|conference|call))?"
    r"|(?:in|during)\s(?:an?\s|the\s|their\s)?(?:video|phone|telephone)[\s-](?:conference|call|conversation|talks))\Z",
    re.IGNORECASE,
)
"""How it was talked of: "the draft | by video" link."""
_DAYS_AGO = re.compile(
    r",?\s(?:earlier|later)\s(?:this|that|in\sthe|on)\s(?:day|week|month|year|morning|afternoon|evening)\Z"
)
_DONE_BY = re.compile(
    r"\s(?:led|made|posed|given|taken|held|begun|caused|brought|sent|set|put\sforward|[a-z]+(?:ed))(?=\s(?:jointly\s)?by\s)"
)
_WHEN = re.compile(r"\s(?:later|earlier)(?=\s(?:this|that|in|on|next)\b)")
"""A last word that leads to who did it, or to when: "the advances | led" by them, "elections | later" this year."""
_PAIR = re.compile(r"(?:the\s)?[A-Z][\w.]*[-–][A-Z]\w*")
_WHAT_SOME = re.compile(
    r"\b(?:how|what|(?:steps|measures|actions?|commitments|promises|efforts|assistance|support|aid|weapons|ways|role|progress"
    r"|proposals?|demands|conditions|pledges))\s(?:the\s)?\Z"
)
"""What stands before the name of who does it: "the steps the | Union", "measures | Norway"."""
_DO_SO = re.compile(
    r"(?:\sand\s(?:the\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})?"
    r"\s(?:has|had|have|is|are|was|were|will|would|can|could|may|might)"
    r"\s(?:(?:not|also|be|been|have|best|better|further|jointly)\s){0,2}[a-z]+\b"
)
"""What they do or did: "| and Chile could take"."""
_IT = re.compile(r"\s(?:it|them)(?=[\s,.;])")
_HYPHENED = re.compile(r"(?:[-‐‑]\w+)+")
_HEAD = re.compile(
    r"\s(?:efforts|peoples?|region|community|world|schedule|deal|perspective|pipelines?|sites?|staff|cooperation|partnership"
    r"|polic(?:y|ies)|industry|sector|infrastructure|initiative|programmes?|programs?|crisis|agenda|membership|aspirations"
    r"|capabilities|shipments|exports|imports|tariffs|subsidies|prices|quotas|reforms|elections?)\b(?!['’-])"
)
"""A noun that no verb is spelt like, to which any words before it lead: "the Kestrel gas| pipeline"."""
_TO_WHAT = re.compile(
    r"\sto\s(?:[a-z]+ly\s)?(?:address|ensure|tackle|combat|counter|promote|strengthen|enhance|deepen|implement|achieve|reduce|improve"
    r"|facilitate|safeguard|uphold)\Z"
)
_WHAT = re.compile(
    r"(?:\s(?!(?:is|are|was|were|be|been|has|have|had|will|would|can|could|and|or|but|as|that|which|who|with|for|in|on|at|by|from|to"
    r"|said|when|while|after|before|during|also|today|yesterday|through)\b)[\w’'-]+){1,6}"
)
"""What is to be done to: "efforts to address| shared worries"."""
_DO = re.compile(r"\sto\s[a-z]+(?:e|n|t|d|r|p|k)\Z")
_BETWEEN = re.compile(r"\bbetween\s+(?:(?!\band\b)[\w.’'-]+\s+){0,3}(?!\band\b)[\w.’'-]+\Z")
_OTHER = re.compile(r"\s+and\s+(?:the\s+)?(?=[A-Z])")


def whole(text: str, start: int, end: int, names: Sequence[Offsets]) -> Offsets:
    """A topic's offsets from where it begins to the end of the name, pair of marks or noun phrase where it breaks off.

    `names` are the spans that name somebody or some place, in order.
    """
    end = _with_name(end, names)
    hyphened = _HYPHENED.match(text, end)
    end = hyphened.end() if hyphened else end
    about = _ABOUT.match(text, start, end)
    start = about.end() if about else start
    words = text[start:end]
    emptied = _EMPTIES.search(text, max(0, start - EMPTIED), start) and _OF_WHAT.search(words)
    leads = emptied or next((m for p in (_LEADS_ON, _AIMED, _AFAR, _DAYS_AGO) if (m := p.search(words))), None)
    cut = start + leads.start() if leads else _last_word_that_leads(text, start, end)
    if cut > start:
        return opened(text, *tidied(text, start, cut), names)
    office = _OFFICE.search(words)
    goes_on = _OWNER.match(text, end)
    if office is not None and office["of"]:
        end = _named_behind(end, names)
    elif office is not None and office.start() and _named_behind(end, names) > end:
        return opened(text, *tidied(text, start, start + office.start()), names)
    elif _OWNED.search(words):
        goes_on = _OWNS.match(text, end)
    elif _ADJECTIVE.search(words):
        goes_on = goes_on or _CARRIER.match(text, end)
    elif "between " in words and _BETWEEN.search(words):
        end = _with_other(text, end, names)
    if goes_on is None and _IN_ROW.search(words):
        goes_on = _LAST_OF_ROW.match(text, end)
    if goes_on is None and (is_bare(text, start, end, names) or _PAIR.fullmatch(words)):
        goes_on = _OF_NAME.match(text, end)
    if goes_on is None and _DO.search(words):
        goes_on = _IT.match(text, end) or (_WHAT.match(text, end) if _TO_WHAT.search(words) else None)
    if goes_on is None and _WHAT_SOME.search(words, 0, _last_name(start, end, names) - start):
        goes_on = _DO_SO.match(text, end)
    goes_on = goes_on or _HEAD.match(text, end)
    end = goes_on.end() if goes_on else end
    return opened(text, *_with_marks(text, start, end), names)


def _last_word_that_leads(text: str, start: int, end: int) -> int:
    """Where the last word of a topic stands that only leads to who did it or to when, else where the topic begins."""
    at = text.rfind(" ", start, end)
    leads = at > start and (_DONE_BY.match(text, at) or _WHEN.match(text, at))
    return at if leads and leads.end() == end else start


def _last_name(start: int, end: int, names: Sequence[Offsets]) -> int:
    """Where the longest name begins with which a topic ends, else where the topic does."""
    at = bisect_left(names, (end, 0))
    return min((a for a, b in names[max(0, at - NEAR_NAMES) : at] if b == end and a >= start), default=start)


def _named_behind(end: int, names: Sequence[Offsets]) -> int:
    """The end of the name that begins one character behind a topic, else the topic's own."""
    at = bisect_left(names, (end + 1, 0))
    return names[at][1] if at < len(names) and names[at][0] == end + 1 else end


def _with_name(end: int, names: Sequence[Offsets]) -> int:
    """The end of the name in which a topic breaks off, "contacts with President Ana | Roe", else its own."""
    at = bisect_left(names, (end, 0))
    return max((b for a, b in names[max(0, at - NEAR_NAMES) : at] if a < end < b), default=end)


def _with_other(text: str, end: int, names: Sequence[Offsets]) -> int:
    """The end of the second name of "ties between Norway | and Chile", else the topic's own."""
    other = _OTHER.match(text, end)
    if other is None:
        return end
    at = bisect_left(names, (other.end(), 0))
    return names[at][1] if at < len(names) and names[at][0] == other.end() else end


def _with_marks(text: str, start: int, end: int) -> Offsets:
    """Offsets that hold both marks of a pair, or none: the other one is taken in where it stands right beside."""
    for opening, closing in _MARKS:
        words = text[start:end]
        if opening not in words and closing not in words:
            continue
        if opening == closing:
            opened = closed = words.count(opening) % 2 == 1
        elif opening == "‘":
            continue  # the closing one is an apostrophe, too
        else:
            opened = words.count(opening) > words.count(closing)
            closed = words.count(closing) > words.count(opening)
        if opened and words[0] == opening:
            start += 1
        elif opened and text[end : end + 1] == closing:
            end += 1
        elif closed and text[start - 1 : start] == opening and start:
            start -= 1
    return start, end
