"""Governing: words for a time come in, what the verb that they belong to says of it goes out: plainly past, plainly
to come, or neither.

A verb belongs to a time where no other verb and no new clause stands between: "met him in Paris on Tuesday", "on
Tuesday, the two met". Where the words between name an event ("announced talks on Friday") nothing is plain.
"""

from __future__ import annotations

import re

# A full stop ends no sentence after a capital letter or a short capitalised word ("U.S.", "Mr.", "Gen.").
SENTENCE_END = re.compile(
    r"[.!?](?<!\b[A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z][a-z].)[\"”’')]*\s+(?=[\"“‘'(]*[A-Z])|\n"
)
LEFT, RIGHT = 200, 120  # characters that are looked at


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after `text[start:end]` in its sentence, as far as is looked at."""
    left = text[max(0, start - LEFT) : start]
    left = left[max((stop.end() for stop in SENTENCE_END.finditer(left)), default=0) :]
    right = text[end : end + RIGHT]
    stop = SENTENCE_END.search(right)
    return left, right[: stop.start()] if stop else right


# -- times to come -------------------------------------------------------------------------

# Verb groups that tell of a time to come, with the verb that follows. "Would" looks ahead from the day of a saying,
# which a weekday may be too near to; "was expected" and "was to" may lie behind: the weights of `tense` judge these.
_VERB = r"\s+(?:(?:not|also|now|only|then|[a-z]+ly)\s+)?(?!have\s+(?!to\b))(?:be\s+(?:[a-z]+ly\s+)?)?[a-z]+"
_FIXED = r"scheduled|expected|planned|slated|set|tipped|likely"
# The present tense tells of a time to come where somebody sets out ("flies to Oslo on Friday"), and after a weekday.
_SETS_OUT = r"(?:flies|travels|heads|goes|leaves|departs|comes)(?=\s+(?:on\s+|back\s+)?(?:to|for)\b)"
_AT_WEEKDAY = re.compile(
    r"[^.;:,!?“”\"\n]{0,80}?(?<!\bthat\b)\s(?:(?:is|are)\s+(?:also\s+|back\s+)?(?:in|at|to)\b(?!\s+(?:least|odds|risk|fact|war|trouble)\b)|"
    r"(?:flies|travels|heads|hosts|receives|meets|holds|welcomes|visits|chairs|attends|addresses|arrives|leaves)\b)"
)
_WILL = (
    rf"(?:will|won['’]t|shall|must|(?<=[a-z])['’]ll){_VERB}|(?:is|are)\s+(?:going\s+)?to{_VERB}|"
    rf"(?:is|are|been|be)\s+(?:now\s+|also\s+|[a-z]+ly\s+)?(?:{_FIXED}|due)\s+(?:for|in|on|by|to{_VERB})|"
    r"(?:is|are)(?:\s+(?:in|on|by|due))?(?=\s*\Z)|"
    rf"{_SETS_OUT}|"
    r"when\s+(?:[\w’'-]+\s+){1,4}?(?:gathers?|meets?|convenes?|arrives?|visits?|travels?|hosts?)\b|"
    r"(?:expires?|begins?|opens?|(?:takes?|goes\s+into)\s+(?:effect|office|place))(?=(?:\s+(?:in|on|by))?\s*\Z)"
)
_WOULD = (
    rf"(?:would|(?<=[a-z])['’]d){_VERB}|"
    r"(?:plans?|intends|intention|aims|hopes|wants|readiness|willingness|commitment|invitation)\s+to\s+[a-z]+|"
    r"look(?:s|ed|ing)?\s+forward\s+to\s+[a-z]+"
)
_TOLD = (  # what was agreed or asked for, the time of which does not go before: "on Friday, they agreed to meet"
    r"(?:agreed|agreement|pledged?|promised?|vowed|offered?|undertook|hoped|proposed|wanted|prepar(?:ed|ing)|arranged)"
    r"\s+to\s+(?:hold|meet|visit|host|convene|attend|travel|resume|restart|reopen|sign|send|speak|talk)\b|"
    r"invit(?:ed?|ing)\s+(?:[^\s.;:,]+\s+){1,8}?to\s+(?:visit|attend|come|meet|join|speak|take)\b"
)
_BARE = r"(?<!than\s)(?:scheduled|expected|planned|slated|due)\s+(?:for|in|on|by)|(?<!ed\s)to\s+be\s+(?:held|[a-z]+ed)"
_GROUP = re.compile(rf"\b(?:(?P<would>{_WOULD})|(?P<told>{_TOLD})|(?P<will>{_WILL})|(?P<bare>{_BARE}))\b")
_PAST_GROUP = re.compile(r"\b(?:was|were|had|wasn['’]t|weren['’]t)\s+(?:[a-z]+\s+)?\Z")
# What stands between the verb and the words for its time where they are those of another verb or of an event.
_BETWEEN = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|said|says?|told|held|made|met|came|went|began|left|took|gave|fell|rose|"
    r"won|lost|died|struck|set|agreed|after|since|over(?!\s+(?:the\s+)?\Z)|from|following|against|ago|earlier|who|which|that|when|while|"
    r"whose|because|than|last|"
    r"(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bits\s)(?<!\bhis\s)(?<!\btheir\s)[a-z]+(?<!e)ed)\b|[;:“”\"]"
)
_SINCE = re.compile(r"\bsince\s+(?:[A-Z][a-z]+|\d{4})\b")  # "their first meeting since July", a mere measure
# Before words that name an event by its time, or that count from it: "the November attack", "since May".
_OF_AN_EVENT = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their|our|that|since|after|following|from|of|last)|['’]s)\s\Z", re.IGNORECASE
)
_ON_LEAD = re.compile(r"\W*(?:(?:and|but|then)\s+)?(?:on\s+)?", re.IGNORECASE)
_NEXT_CLAUSE = re.compile(r",\s+(?:and|but)\s+\S")
_IS_OVER = re.compile(r"\s+(?:was|were|marked|came|ended|lasted|followed|led|drew|produced|brought|became)\b")
_FAR = 100  # characters between the verb and the words for its time


_MOVED_TO = re.compile(
    r"\b(?:moved|rescheduled|postponed|put\s+(?:off|back)|pushed\s+back|shifted|delayed|deferred|brought\s+forward)\s+"
    r"(?:from\s+\w+\s+)?(?:to|until|till|for)\s+\Z"
)
"""What stands before the new day of what was put off."""


def plainly_ahead(text: str, start: int, end: int, *, weekday: bool = False) -> bool:
    """True where the verb that `text[start:end]` belongs to is plainly one of a time to come: "will be held in May"."""
    left, right = around(text, start, end)
    if _MOVED_TO.search(left):
        return True
    if _OF_AN_EVENT.search(left):
        return False
    clause = re.split(r"\bthat\b", left)[-1]
    lead = len(clause.split()) <= 2
    if weekday and _ON_LEAD.fullmatch(clause) and _AT_WEEKDAY.match(right):
        return True  # "On Friday she flies to Oslo"
    if lead:  # "In May, the court will decide."
        group = _GROUP.search(right)
        between = right[: group.start()] if group else ""
    else:
        *_, group = (None, *_GROUP.finditer(left))
        between = left[group.end() :] if group else ""
    if group and _NEXT_CLAUSE.search(between) and _IS_OVER.match(right):
        return False  # "A second call would be odd, and her trip to Osk in May marked the end"
    if group is None or len(between) > _FAR or _BETWEEN.search(_SINCE.sub("", between)):
        return False
    if group.lastgroup == "told":
        return not (lead or weekday)
    if group.lastgroup == "would":
        return not weekday or bool(_LEAD.fullmatch(clause))
    if _PAST_GROUP.search(group.string, 0, group.start()):
        return False
    return group.lastgroup == "will" or not re.search(r"\b(?:was|were|had)\b", right)


# -- times that are over -------------------------------------------------------------------

# Irregular pasts, those first that can be nothing else; the others and words in "-ed" may only describe a noun.
_SURE = (
    "was|were|had|did|(?:was|were|had|did)n['’]t|met|spoke|took|came|went|began|flew|gave|saw|wrote|fell|rose|died|fled|sank|drove|rode|ran|stood|"
    "broke|chose|swore|bore|grew|knew|threw|drew|blew|sprang|sang|hid|became|overcame|withdrew|undertook|underwent|"
    "oversaw|shook|stole|wore|tore|cut\\s+(?:short|off)"
)
_OTHERS = (
    "held|left|made|sent|won|lost|struck|led|fought|shot|sat|found|brought|bought|caught|thought|felt|kept|dealt|sold|"
    "paid|laid|built|spent|hung|heard|got|swept|sought|hit|quit|taken|seen|given|written"
)
_SAID = "said|told|wrote|tweeted|added|reported|testified|argued|stated|insisted"
# Verbs that may tell of something to come, and participles that often do.
_TELLING = (
    "announced|confirmed|agreed|discussed|declared|unveiled|suggested|backed|approved|cancell?ed|called|convened|"
    "rejected|ordered|warned|threatened|pledged|promised|vowed|offered|decided|requested|demanded|urged|asked"
)
_FIXING = (
    "invited|scheduled|rescheduled|planned|postponed|delayed|due|set|expected|proposed|prepared|arranged|slated|"
    "hoped|wanted|intended|moved|pushed|predicted|forecast|extended|poised|tipped|likely|anticipated|designed|aimed|"
    "payable|effective"
)
_NO_PAST = "need|feed|speed|indeed|seed|breed|exceed|proceed|succeed|bleed|hundred|sacred|embed|shed"
# "To" before what is no infinitive: "came to power", "told to reporters".
_INFINITIVE = (
    r"(?<!according\s)(?<!thanks\s)(?<!addition\s)(?<!response\s)(?<!close\s)to\s+(?!(?:power|work|war|court|hospital|prison|jail|death|school|office|town|peace|life|safety|parliament|"
    r"congress|police|people|date|one|each|all|both|the|an?|his|her|their|its|this|that|these|those|our|my|"
    r"senior|top|local|foreign|state|military|government|international|national|public|many|several|some|others?|such|"
    r"two|three|four|five|nearby|central|[a-z]+ern)\b)"
    r"(?![a-z]*[a-rt-z]s\b(?<!focus))(?:[a-z]+ly\s+)?(?:be\s+)?[a-z]{2,}"
)
_DONE = (  # infinitives of what was done
    r"(?:had|managed|refused|failed|(?:was|were)\s+(?:able|forced|obliged)|went\s+on)\s+to\s+[a-z]+"
)
_SETTING_OUT = frozenset(("traveled", "travelled", "flew", "went", "came", "gathered", "headed", "rushed", "sat"))
_MODAL = (
    r"(?:will|won['’]t|shall|would|may|might|could|can|must|should)"
    r"(?:\s+(?:not|also|now|still|only|then|[a-z]+ly))?(?:\s+(?:be|have)\b)*(?:\s+[a-z]+)?"
)
_MARKS = re.compile(
    rf"(?<![\w-])(?:(?P<done>{_DONE})|"
    rf"(?P<ahead>(?:was|were|been|is|are)\s+(?:[a-z]+ly\s+)?(?:{_INFINITIVE}|(?:about|supposed|meant)\s+to)|"
    rf"{_INFINITIVE}|{_MODAL}|towards?\s+[a-z]+ing|"
    r"(?:plans?|hopes?|aims?|intends?)(?=\s+(?:to|for|an?|another|his|her|its|their)\b)|planning|invitations?|"
    r"ahead|upcoming|forthcoming|tentatively|preparing|look(?:s|ed|ing)?\s+forward)|"
    rf"(?P<fixing>(?:(?:was|were|had|been|is|are)\s+(?:[a-z]+\s+)?)?(?:{_FIXING}))|"
    rf"(?P<telling>(?:(?:was|were|had|been)\s+)?(?:{_TELLING})|(?:was|were)\s+[a-z]+ing)|(?P<said>{_SAID})|"
    r"(?P<now>(?:is|are|be|being)\s+(?:[a-z]+ly\s+)?(?:[a-z]+ed|held|heard|made)|is|are|am|has|have|says?|be)|"
    rf"(?P<sure>{_SURE}|[Ss]ince\s+[a-z]+ing)|(?P<past>{_OTHERS}|(?!(?:{_NO_PAST})\b)[a-z]{{2,}}ed))\b"
)
_NEW_CLAUSE = re.compile(
    r"\b(?:that|who|whom|whose|which|where|when|while|if|whether|because|although|though|unless|but|so)\b|"
    r"[;:“”\"]|\s[–—-]+\s|``|\'\'"
)
# A participle before a noun: "the detained reporters".
_BEFORE_ADJECTIVE = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|our|this|these|those|some|many|several|any|no|of|with|[a-z]+ly)|['’]s)\s\Z"
)
_NO_NOUN_AFTER = re.compile(
    r"\s*\Z|[,;]|\s+(?:[A-Z\d\"“]|(?:in|on|at|by|to|from|with|during|for|over|as|the|an?|his)\b)"
)
_EVENT = (
    r"(?:summits?|meetings?|visits?|trips?|talks|elections?|votes?|referendums?|conferences?|sessions?|hearings?|"
    r"deadlines?|inaugurations?|ceremony|forums?|polls?|ballots?|run-?offs?|tours?|rounds?|gatherings?|debates?|"
    r"dialogues?|speech|address|events?|launch|congress|conventions?|rally|rallies|strikes?|parades?|march|marches|"
    r"trials?|negotiations|consultations|discussions|calls?|ceasefire|truce|walkouts?|boycott|sanctions|exercises|"
    r"drills|withdrawal|curfew|holidays?|accession|release|return|start|opening|signing)"
)
_NAMES_EVENT = re.compile(rf"\b{_EVENT}\b", re.IGNORECASE)
_AT_AN_EVENT = re.compile(  # where somebody asked for something: "asked him in a call on Friday to go"
    rf"\b(?:(?:in|at|during)\s+(?:an?|the|their|his|her)\s+(?:[a-z]+\s+){{0,2}}?"
    rf"|(?:on|in|at)\s+the\s+(?:sidelines|margins|fringes|edges?)\s+of\s+(?:[^\s,;.]+\s+){{0,5}}?){_EVENT}\b",
    re.IGNORECASE,
)
_IN_A_CALL = re.compile(
    r"\b(?:in|during)\s+(?:an?|their|his|her)\s+(?:[a-z-]+\s+){0,2}?(?:call|conversation|exchange)(?:\s+on)?\s*\Z"
)
"""Where the time is that of the call in which somebody told something: "discussed the talks in a call on Friday"."""
_FOR_EVENT = re.compile(
    rf"\b(?:for|about|of|regarding|concerning|before|until|towards?|with)\s+(?:[^\s,;]+\s+){{0,8}}?{_EVENT}\b",
    re.IGNORECASE,
)
_ROUND_OF = re.compile(
    rf"\b(rounds?|sessions?|series|days?|hours?|cycles?)\s+of\s+(?:[a-z-]+\s+){{0,2}}?{_EVENT}\b", re.IGNORECASE
)
"""An event by how much of it there was: "held a round of talks on Friday"."""
_TOWARDS = re.compile(
    r"\b(?:for|until|till|by|before|through|ahead\s+of|starting|beginning|effective|as\s+of|as\s+early\s+as|than|to)"
    r"\s+(?:the\s+)?(?:end\s+of\s+)?\Z",
    re.IGNORECASE,
)
_AHEAD_OF = re.compile(r"\b(?:ahead\s+of|before|until|by|for|from|if|when|once)\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"\s*,?\s*(?:\b(?:in|at|to|by|during|through|via|after|on|late|early|as|following)\b|\Z)")
_ADJACENT = re.compile(r"(?:\s+(?:on|in|late|early|[a-z]+ly|here|there))*\s*\Z")
_OF_SOMETHING = re.compile(r"\b(?:of|about)\b")
_SUBJECT_AHEAD = re.compile(r"(?:['’]s\s+(?:[a-z]+\s+){1,3})?\s*(?:will|would|is|are|may|might|could|should|can)\b")
_LEAD = re.compile(r"\W*(?:(?:and|but|then|also|only|just|late|early|on|in|at|yet)\b[\s,]*)*\Z", re.IGNORECASE)
_PHRASE_LEAD = re.compile(r"\W*(?:[A-Za-z][a-z]+ing|[Aa]t|[Ii]n|[Dd]uring|[Aa]fter|[Ff]ollowing)\b")
_ADVERB = re.compile(r"\s*(?:(?:[a-z]+ly|also|again|then)\s+)?\Z")
_BETWEEN_LEAD = re.compile(r"\b(?:after|before|as|since|following|for|to|because|ahead|until)\b|[()]")
_DETERMINED = re.compile(r"\W*(?:(?:and|but)\s+)?\b(?:the|their|his|her|its|that|this)\s\Z", re.IGNORECASE)
_RAN = re.compile(
    rf"\s+(?:[a-z]+\s+){{0,2}}?(?:{_EVENT}|lunch|dinner|breakfast|encounter|conversation|exchange)\b(?:(?!{_MODAL}\b|\b(?:who|which|that|is|are)\b)[^.;:\n]){{0,100}}?\s(?:(?:was|were)\s+(?!to\b|"
    r"(?:expected|scheduled|planned|due|set|meant|supposed|announced|arranged)\b)[a-z]+|lasted|ended|took|came|went|began|broke|produced|"
    r"yielded|focus(?:s)?ed|dealt|followed|marked|covered|collapsed|failed)\b"
)
_APART = re.compile(
    rf"(?:.*[.!?]\s|\W*)(?:The|Their|His|Her|Its|An?|That)\s+(?:[\w-]+\s+){{0,3}}{_EVENT},\s+(?:held\s+)?(?:on|in|late|early)?\s*\Z"
)
"""What leads to a time that stands between commas behind an event: "Their last call, on | Friday"."""
_SINCE_THEN = re.compile(r"\bsince\s+(?:the\s+|last\s+)?\Z", re.IGNORECASE)
_LONG_SUBJECT = 80  # characters


def plainly_behind(text: str, start: int, end: int, *, weekday: bool = False) -> bool:
    """True where the verb that `text[start:end]` belongs to is plainly past: "met him in Paris on Tuesday"."""
    left, right = around(text, start, end)
    if _SINCE_THEN.search(left):
        return True
    if _TOWARDS.search(left):
        return False
    cut = max((m.end() for m in _NEW_CLAUSE.finditer(left)), default=0)
    verb = _last_verb(left, cut)
    if weekday and _DETERMINED.search(left) and (verb is None or _DETERMINED.fullmatch(left, cut)):
        return _RAN.match(right) is not None  # "the Sunday call lasted an hour"
    if verb is None:
        return _past_after(left[cut:], right)
    between = left[verb.end() :]
    kind = verb.lastgroup
    if kind == "said" and verb[0] != "told" and not _PREPOSITION.match(between):
        return _past_after(between, right)  # "said talks on Friday were …"
    if kind in ("ahead", "now", "fixing") or _SUBJECT_AHEAD.match(right):
        return False
    if kind == "said" and right[:2] in ("'s", "’s"):  # "said Friday's talks would …"
        return False
    if kind in ("telling", "said") and not _ADJACENT.match(between):
        if _IN_A_CALL.search(between):
            return True
        if _OF_AN_EVENT.search(left) or (verb[0] == "told" and not weekday and _OF_SOMETHING.search(between)):
            return False
        return not _NAMES_EVENT.search(_AT_AN_EVENT.sub("", between))
    return not _FOR_EVENT.search(_ROUND_OF.sub(r"\1", _AT_AN_EVENT.sub("", between)))


def _last_verb(left: str, cut: int) -> re.Match[str] | None:
    """The verb nearest to the end of `left`, from `cut` on; participles that only describe a noun are none."""
    last = None
    for mark in _MARKS.finditer(left, cut):
        if mark.lastgroup in ("past", "telling", "said") and " " not in mark[0]:
            before_noun = not _NO_NOUN_AFTER.match(left, mark.end())
            if before_noun and _BEFORE_ADJECTIVE.search(left, cut, mark.start()):
                continue
            told = last is not None and last.lastgroup in ("ahead", "fixing")
            if told and not _ADJACENT.match(left, mark.end()):  # "would be held at a summit convened by …"
                continue
        purpose = mark.lastgroup == "ahead" and mark[0].startswith("to ")
        if purpose and last is not None and last[0] in _SETTING_OUT:  # "flew to Rome to meet him on Tuesday"
            continue
        last = mark
    return last


def _past_after(left: str, right: str) -> bool:
    """True where the verb follows and is past: "on Tuesday, the two met", "the minister on Tuesday met"."""
    verb = _MARKS.search(right)
    if verb is None or verb.lastgroup in ("ahead", "now", "fixing") or _AHEAD_OF.search(left):
        return False
    between = right[: verb.start()]
    if _NEW_CLAUSE.search(between) or _BETWEEN_LEAD.search(between) or len(between) > _LONG_SUBJECT:
        return False
    if verb.lastgroup == "telling" and " " in verb[0]:  # "the talks on Friday were announced"
        return False
    if right[:1] == "," and _APART.fullmatch(left):
        return between.strip() == ","
    return bool(_LEAD.match(left) or _PHRASE_LEAD.match(left) or _ADVERB.match(between))
