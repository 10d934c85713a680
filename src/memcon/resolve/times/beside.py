"""Beside: days that stand next to what tells of a contact and are of something else.

Of how it came out ("it emerged on Monday", "messages released on Monday"), of a saying ("told senators on Monday that
his calls …", "in a Monday briefing"), of what is told of a person in passing ("X, elected on Monday, met Y"), of what
was said of an account ("disputed on Monday his account of the call"), of another event ("the May 5 attack"), of what
somebody did besides ("X, who had met Y, left on Monday"), of a post that the day signs, or of no day at all ("today the
country is at war").
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.times.acts import is_of_an_act
from memcon.resolve.times.pictures import is_of_release
from memcon.resolve.times.setting_out import is_of_setting_out

_REACH = 90  # characters before a day in which the verb that it belongs to stands
_LED = r"(?:\s+(?:only|just|late|early|publicly|first|here))*(?:\s+on)?\s+$"
_EMERGED = re.compile(
    rf"\b(?:it|this|that|which|news|details|word|(?:the\s+)?(?:calls?|meetings?|talks|conversations?|visits?|contacts?))\s+"
    r"(?:(?:has|had|have)\s+)?(?:later\s+|first\s+|since\s+)?"
    rf"(?:emerged|transpired|surfaced|leaked(?:\s+out)?|came\s+(?:out|to\s+light)|(?:was|were|been)\s+(?:\w+ly\s+|first\s+)?"
    rf"(?:revealed|disclosed|reported|announced|confirmed|made\s+public|leaked)){_LED}",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:told|testified|said|informed|acknowledged|admitted|revealed|disclosed|confirmed|insisted|claimed)\b"
    rf"(?:(?!\b(?:that|and|but|after|before|during|at|in)\b)[^.;:,“”\"\n]){{0,60}}?{_LED}",
    re.IGNORECASE,
)
_TOLD_THERE = re.compile(
    r"\b(?:told|said|revealed|disclosed|confirmed)\s+(?:[^.;:,“”\"\n]{1,40}?\s)?(?:at|in|during|after)\s+an?\s+(?:[a-z-]+\s+){0,2}?"
    rf"(?:conference|briefing|interview|appearance|speech|address)\b[^.;:“”\"\n]{{0,80}}?{_LED}",
    re.IGNORECASE,
)
"""Who told the press of it, and where: "said at a news conference with X in Oslo on | Monday"."""
_HIS_RECENT = re.compile(
    r"\s+that\s+(?:his|her|their|the)\s+(?:[a-z-]+\s+){0,2}?(?:recent|previous|earlier|past|first)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:calls?|meetings?|talks|conversations?|visits?|discussions)\b"
)
_HIS = re.compile(
    r"\s+that\s+(?:\w+\s+){0,2}?(?:his|her|their)\s+(?:[a-z]+\s+){0,2}?(?:calls?|meetings?|talks|conversations?|visits?)\b"
)
_SAID = re.compile(
    r"\b(?:told|testified|said|says|informed|acknowledged|admitted|revealed|disclosed|confirmed|insisted|claimed|announced|denied|reported|"
    rf"alleged|wrote|added)\b(?:(?!\b(?:that|and|but|after|before|during|at|in)\b)[^.;:,“”\"\n]){{0,60}}?{_LED}",
    re.IGNORECASE,
)
_THAT_HAD = re.compile(  # "said on Monday that A had met B", which was then over
    r"\s+(?:that\s+)?(?:(?!\b(?:that|when|after|before|while|during|at|and\s+(?:then|on|in))\b)[^.;:!?“”\"\n]){1,120}?\s(?:had|has|have)\s+"
    r"(?:(?:been|also|already|ever|never|not|since|twice|[a-z]+ly)\s+){0,2}"
    r"(?:(?:held|had|made|paid|sent|received|hosted|attended)\s+(?:(?:an?|the|his|her|their|any|two|three|several)\s+)?(?:[a-z-]+\s+){0,2})?"
)
_TAKES_OFFICE = (
    r"(?:named|elected|re-?elected|appointed|sworn\s+in|inaugurated|installed|nominated|confirmed|chosen|crowned|promoted|"
    r"reappointed|released|freed|arrested|ousted|deposed|toppled)"
)
_ACCOUNT = re.compile(
    r"\b(?:accounts?|versions?|readouts?|transcripts?|descriptions?|records?|summary|recordings?|details)\s+of\s+"
    r"(?:(?:the|an?|his|her|their)\s+)?(?:[\w’'-]+\s+){0,2}$"
)
_ASIDE = re.compile(
    rf",\s+(?:(?:newly|just|recently|re-?)\s+)?(?:{_TAKES_OFFICE}\b|"
    rf"who\s+(?:was|were|had\s+been|has\s+been)\s+(?:\w+ly\s+)?{_TAKES_OFFICE}\b|"
    r"who\s+(?:took\s+(?:office|power|over)|came\s+to\s+power|became|won|succeeded|replaced|resigned)\b|whose\s)"
    r"(?:(?![.;:!?“”\"\n]|,\s).){0,90}$"
)
_WHO = re.compile(  # "met X, who came to power on Monday": nothing ends the clause before the day
    r",\s+(?:who|whose)\s+(?!(?:met|meets|spoke|talked|held|will\s+meet|is\s+due|was\s+due)\b)(?:(?!\b(?:and|but)\b)[^,.;:!?“”\"\n]){1,90}$"
)
_SIGNS = re.compile(r"\(@\w+\)[\s,]*\Z")
_POSTED = re.compile(r"(?:[\w-]+\s+){0,3}?(?:tweet(?:s|ed|ing)?|post(?:s|ed)?)\b", re.IGNORECASE)  # which the day signs
_CAME_OUT = re.compile(
    r"\b(?:released|published|made\s+public|unveiled|declassified|leaked)"
    rf"(?:\s+(?:by|to|in)\s+[^,;.\n]{{1,40}}?)?{_LED}"
)
_SENT_OPENLY = re.compile(r"\b(?:letters?|message|statement|note)\b")  # of which publication is the sending
_SHORT_OF_IT = re.compile(r"(?:[\w’'-]+\s+){1,3}(?:first\s+)?(?:disclosed|revealed|reported|announced)" + _LED)
_MADE_KNOWN = re.compile(
    r"(?<!\bbe\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)\b(?:announced|denied|claimed|revealed|disclosed|acknowledged|admitted|alleged)"
    rf"{_LED}"
)
_OF_A_SAYING = re.compile(
    r"(?:['’]s)?,?\s+(?:[a-z-]+\s+){0,2}?(?:briefing|interview|hearing|testimony|tweets?|article|editorial|op-ed|memo|filing|"
    r"indictment|complaint|rally)\b"
)
_OF_AN_EVENT = re.compile(  # "the May 5 attack", "a June 10 deadline", "Monday's vote"
    r"(?:['’]s)?\s+(?:[a-z-]+\s+){0,2}?(?:agreements?|accords?|deals?|treaty|truce|ceasefire|cease-fire|declaration|resolution|deadline|"
    r"attacks?|assaults?|raids?|strikes?|bombings?|shootings?|massacre|killings?|coup|invasion|explosions?|blasts?|crash|"
    r"earthquake|elections?|votes?|voting|referendum|ruling|verdict|announcement|launch(?:es)?|tests?|protests?|parade|anniversary)\b"
)
_NAMES_A_DAY = re.compile(r"\d|[A-Z]")
_DETERMINER = re.compile(r"(?:\b(?:the|an?|his|her|its|their|this|that)|['’]s|s['’])\s+\Z", re.IGNORECASE)
_WHO_HAD = re.compile(
    r",\s+who\s+(?:(?:had|has|have|also|just|once|twice|recently|earlier|previously|last|first|[a-z]+ly)\s+)*\Z"
)
_THEN_DID = re.compile(  # behind "X, who had met Y, |": what X did on the day that follows
    r"[^,;:“”\"\n]{1,90},\s+(?:also\s+|later\s+|[a-z]+ly\s+)?(?!accompanied|joined|followed|flanked|based)"
    r"(?:said|says|told|flew|left|spoke|met|held|will|would|is|was|has|had|wrote|gave|made|took|went|came|[a-z]{2,}ed)\s"
)
_NAMED = (  # an occasion that a day names: "Monday's call", "this week's White House summit"
    r"(?:['’]s)?\s+(?:(?!(?:at|in|on|after|with|during|to|for|by|of|and|the|an?)\b)[\w’'-]+\s+){0,3}?(?:meetings?|talks|calls?|"
    r"visits?|summits?|trips?|conversations?|sessions?|negotiations|(?<!press\s)(?<!news\s)conference|dinner|lunch|gathering)\b"
)
_FOLLOWS = re.compile(
    rf"{_NAMED}[^.;:\n]{{0,40}}?\s(?:(?:came|comes|coming)\s+(?:[a-z]+\s+){{0,3}}?after|follow(?:s|ed))\b"
)
_CAME_AFTER = re.compile(  # "her decision on Monday came after | talks"; "came hours after" is of the same day
    r"(?!\s+and\b)[^.,;:“”\"\n]{0,60}?\s(?:came|comes|coming|followed|follows|following)\s+"
    r"(?:(?!hours?\b|minutes\b|shortly\b|just\b|soon\b)[a-z]+\s+){0,3}?"
    r"(?:after|months?\s+of|weeks\s+of|days\s+of|several|a\s+series\s+of)\s"
)
_LEADS_TO = re.compile(
    r"(?<!\bhours\s)(?<!\bminutes\s)(?<!\bshortly\s)(?<!\bjust\s)\b(?:ahead\s+of|prior\s+to|before|in\s+preparation\s+for|in\s+advance\s+of)\s+(?:the\s+|a\s+)?$"
)
_NAMED_BY = re.compile(_NAMED)
_RETURNED = re.compile(
    r"\b(?:return(?:s|ed|ing)?|(?:came|got|arrived|flew|is|was|flying|coming)\s+(?:back|home))(?:\s+(?:to\s+)?[A-Z][\w’'-]+)?"
    rf"(?:\s+from\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,2}})?{_LED}"
)
_FROM_WHERE = re.compile(
    r"(?:\s+from\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2})?,\s+where\s|\s+(?:from|after|following)\s"
)
"""What follows the day of somebody's return, before what he had done there: "returned on Monday | from Osk, where"."""
_REMARKS = re.compile(
    rf"\b(?:comments?|remarks?|statements?|claims?|pledges?|promises?|speech|threats?|announcement)\s+(?:(?:he|she|they|[A-Z][\w’'-]+)\s+)?(?:had\s+)?"
    rf"(?:made|given|delivered|issued){_LED}"
)
_AS_HE_LEFT = re.compile(
    r"\b(?:as|when|while)\s+(?:he|she|they|[A-Z][\w’'-]+)\s+(?:departed|left|headed|set\s+(?:off|out)|boarded|was\s+leaving|prepared\s+to\s+leave)\b"
    rf"(?:(?!\b(?:and|but|where|after|before)\b)[^.;:,“”\"\n]){{0,60}}?{_LED}"
)
"""Days of somebody's return or departure, and of what was said."""
_OF_A_CASE = re.compile(
    r"\b(?:pleaded\s+guilty|resigned|(?:was|were|been)\s+(?:fired|charged|indicted|convicted|sentenced|ousted|dismissed|"
    rf"questioned|subpoenaed|impeached)){_LED}"
)
_FOR_WHAT = re.compile(r"\s+(?:to|for|over|about|after|because)\b")
_TODAY = re.compile(r"today(?!['’]s)\b", re.IGNORECASE)
_TURNS_TO = re.compile(r"(?:^|\b(?:that|because|since|as|and|but|where)|[,“\"])\W*$")
_STATE = re.compile(
    r",?\s+(?:there\s+(?:is|are)|(?:[^\s.,;:]+\s+){1,6}?(?:is|are|isn['’]t|aren['’]t|protects?|defends?|needs?|faces?|"
    r"remains?|stands?|lives?|knows?|requires?))\b"
)
_IS_TODAY = re.compile(r"\b(?:is|are)\s[^.,;:]{0,60}$")
_IS_SO = re.compile(r"\s+(?:is|are)\b(?!\s+[a-z]+ing\b)")
_OF_AN_OCCASION = re.compile(
    r"\b(?:meet|met|talk|visit|conversation|spoke|speak|summit|call|negotiat|event|discuss|dialogue|session|conference|"
    r"arriv|welcom|receiv|host|here|thank|opportunity|agenda|gather|sign(?:ed|ing|s)?\b|agree|join)",
    re.IGNORECASE,
)


def came_back(low: int, trigger: int, text: str) -> bool:
    """True where a sentence tells on which day somebody came back from where the occasion at `trigger` was.

    "She returned on Wednesday from Osk, where she | met X": on which day before they met nothing tells.
    """
    back = _CAME_BACK.search(text, low, trigger)
    return back is not None and text.find(".\n", back.start(), trigger) < 0


_CAME_BACK = re.compile(
    r"\b(?:returned|(?:came|got|arrived|flew)\s+(?:back|home))\b(?=[^.;:“”\"\n]{0,60}?\b(?:\w+day|today|yesterday)\b)[^;:“”\"\n]{0,90}?\sfrom\s"
    r"(?:the\s+)?[A-Z][^;:“”\"\n]{0,60}?,\s+where\s"
)


def of_something_else(start: int, end: int, trigger: int, sentences: Sentences, text: str) -> bool:
    """True for a day `text[start:end]` that plainly is not that of the occasion told at `trigger`."""
    low, high = sentences.span(start)
    before = text[max(low, start - _REACH) : start]
    if _EMERGED.search(before):
        return True
    signs = _SIGNS.search(text, max(0, start - _REACH), start) and not _POSTED.match(text, trigger)
    if signs and (trigger > end or "\n" in text[trigger:start]):
        return True
    if (saying := _OF_A_SAYING.match(text, end, high)) is not None and not start <= trigger < saying.end():
        return True
    if trigger > end and _HIS.match(text, end) and _TOLD.search(before):
        return True
    if trigger < start and (_REMARKS.search(before) or _AS_HE_LEFT.search(before)):
        return True
    if trigger > end and _RETURNED.search(before) and _FROM_WHERE.match(text, end):
        return True
    if trigger > end and _HIS_RECENT.match(text, end) and _TOLD_THERE.search(text, max(low, start - 2 * _REACH), start):
        return True
    if is_of_release(start, low, text) or _is_moved(start, end, low, high, text):
        return True
    if is_of_an_act(start, end, trigger, low, text):
        return True
    if not low <= trigger < high:
        dated = any(map(str.isdigit, text[start:end])) and _names_event(start, end, trigger, before, text)
        return dated or _MADE_KNOWN.search(before) is not None or _is_nowadays(start, end, low, high, text)
    if _names_event(start, end, trigger, before, text) or is_of_setting_out(start, end, trigger, low, text):
        return True
    if trigger > end and _THAT_HAD.fullmatch(text, end, trigger) and _SAID.search(before):
        return True
    if trigger > end and _FOR_WHAT.match(text, end) and _OF_A_CASE.search(before):
        return True
    if (other := _FOLLOWS.match(text, end, high)) is not None and other.end() <= trigger:
        return True
    if end < trigger and _CAME_AFTER.match(text, end, trigger):
        return True
    if _LEADS_TO.search(before) and (named := _NAMED_BY.match(text, end, high)) and not start <= trigger < named.end():
        return True
    if trigger < start and (_came_out(trigger, start, text) or _SHORT_OF_IT.fullmatch(text, trigger, start)):
        return True
    if end < trigger and (account := _ACCOUNT.search(text, end, trigger)) is not None and account.start() > end:
        return True
    if trigger < start and _WHO.search(text, trigger, start) is not None:
        return True
    if trigger < start and _THEN_DID.match(text, trigger, start) and _WHO_HAD.search(text, low, trigger):
        return True
    aside = _ASIDE.search(text, max(low, start - _REACH - 40), start)
    if aside is None:
        return False
    behind = text.find(",", end, high)
    close = high if behind < 0 else behind
    return not aside.start() <= trigger < close and (behind >= 0 or trigger < aside.start())


_AT_FIRST = re.compile(
    r"\b(?:originally|initially|previously|first|once)\s+(?:been\s+)?(?:scheduled|planned|set|due|expected|slated|to\s+have)\b"
    r"(?:\s+(?:to\s+(?:take\s+place|be\s+held|begin|start|meet)|(?:in|at)\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?))*"
    r"\s+(?:for|on|in)\s+\Z"
)
"""What leads to the day on which an occasion was to be before it was put off."""
_TO_ANOTHER = re.compile(
    r"[^.;:“”\"\n]{0,90}?\b(?:(?:moved|postponed|pushed\s+back|put\s+(?:off|back)|delayed|rescheduled|brought\s+forward|shifted)\s+(?:to|until|till|for)"
    r"|will\s+(?:now|instead)\s+(?:take\s+place|be\s+held)\s+(?:on|in))\s"
)


def _is_moved(start: int, end: int, low: int, high: int, text: str) -> bool:
    """True for the first day of what was put off to another: "originally planned for | Monday, was moved to Friday"."""
    return (
        _AT_FIRST.search(text, max(low, start - _REACH), start) is not None
        and _TO_ANOTHER.match(text, end, high) is not None
    )


def _names_event(start: int, end: int, trigger: int, before: str, text: str) -> bool:
    """True where a day names what is no occasion: "the May 5 attack", "Monday's vote"; a mere "morning" names none."""
    event = _OF_AN_EVENT.match(text, end)
    if event is None or start <= trigger < event.end() or not _NAMES_A_DAY.search(text, start, end):
        return False
    return text[end : end + 1] in ("'", "’") or _DETERMINER.search(before) is not None


def _came_out(trigger: int, start: int, text: str) -> bool:
    """True where the words before a day at `start` tell that it was when a record of the occasion came out."""
    out = _CAME_OUT.search(text, trigger, start)
    return out is not None and _SENT_OPENLY.search(text, trigger, out.start()) is None


def _is_nowadays(start: int, end: int, low: int, high: int, text: str) -> bool:
    """True for "today" in a sentence on how things stand: "today the country is at war", "they are strong today"."""
    if not _TODAY.fullmatch(text, start, end) or text[end : end + 2] in ("'s", "’s"):
        return False
    before = text[low:start]
    turns = _TURNS_TO.search(before) is not None and _STATE.match(text, end, high) is not None
    given = bool(before.split()) and _IS_SO.match(text, end, high) is not None
    if not (turns or given or _IS_TODAY.search(before)):
        return False
    return _OF_AN_OCCASION.search(text, low, high) is None
