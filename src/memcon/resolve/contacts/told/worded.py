"""Worded: the status of an occasion in what the text plainly says of it, whatever the weights make of it.

"The ministry denied that A had met B" denies it, "declined to comment on reports that A had met B" leaves it open,
"the calls went unanswered" has it refused, "the talks did not take place" called off, and "A met B on Monday" has it
over.
"""

from __future__ import annotations

import re

from memcon.resolve.contacts.told.over import came_to_an_end
from memcon.resolve.contacts.told.under_way import was_made
from memcon.resolve.contacts.told.yet_to_come import is_yet_to_come
from memcon.resolve.parties.outside.thanked import is_thanked_for
from memcon.resolve.parties.ways import has_done
from memcon.resolve.times.interrupted import taken_up
from memcon.resolve.words.phrases import MONTH

_DENIES = r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))\b"
_REPORTS = (
    r"(?:\s+(?:(?:as\s+)?\w+(?:['’]s)?|on\s+\w+|(?:media|press|news)\s+\w+|reports?|claims?|suggestions?|rumou?rs))"
    r"{0,4}"
    r"(?:\s+(?:reports?|claims?|suggestions?|rumou?rs?|assertions?|allegations?|statements?)\s+(?:by|from|in|of)(?:\s+[\w’'-]+){1,6}?)?"
)
_CLAUSE = re.compile(
    rf"{_DENIES}(?:{_REPORTS}\s+that\s+|\s+(?=(?:he|she|they)\s+(?:had|has|have|ever)\b))(?P<said>(?:(?!\b(?:not|never|no|before|after|when|while|during|until|since|because|who|"
    r"whom|which|in|at|about|over|that)\b|n['’]t\b|[;:!?“”\"\n]|(?-i:\.\s+(?=[A-Z])(?<!\b[A-Z][a-z]\.\s))).)+)$",
    re.IGNORECASE,
)
"""A denial up to the words that name an occasion, of which its subordinate clauses tell something else."""
_VERB_BEFORE = re.compile(
    r"\b(?:had|has|have|did|was|were|would|will|held|hold|holding|ever|also|recently|secretly|personally|privately)\s+"
    r"(?:an?\s+|any\s+|secret\s+|private\s+|been\s+)*$"
    r"|\b(?:agreed|arranged|decided|planned)\s+to\s+$"
    r"|\b(?:had|has|have)\s+(?:\w+ly\s+)?(?:flown|travell?ed|gone|been|come)\s+to\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?"
    r"(?:\s+(?:last|this|earlier|on)\s+[\w\s]{3,15}?)?\s+(?:for|to\s+(?:attend|hold|have))\s+(?:an?\s+|secret\s+|private\s+)*$",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"(?:met|spoke|held|talked|called|visited|hosted|received|phoned|telephoned|wrote|sent|flew|travell?ed)\b",
    re.IGNORECASE,
)
_DENIED_DOING = re.compile(
    rf"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s){_DENIES}\s+(?:ever\s+)?(?:meeting|speaking|talking|having|holding)\b",
    re.IGNORECASE,
)
_DENIED_HAVING = re.compile(rf"{_DENIES}\s+(?:ever\s+)?having\s+(?:ever\s+|\w+ly\s+)?\Z", re.IGNORECASE)
_DENIED = re.compile(
    rf"{_DENIES}\s+(?:(?:ever|having|holding|meeting|any|an?|secretly|reports\s+of|there\s+(?:was|were|had\s+been))\s+){{0,4}}$",
    re.IGNORECASE,
)
_NO_COMMENT = re.compile(
    r"\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|would\s+not|wouldn['’]t|will\s+not|did\s+not|didn['’]t)\s+(?:(?:to\s+)?(?:comment\s+(?:directly\s+)?on|"
    r"discuss|address|confirm(?:\s+or\s+deny)?)\s+(?:(?:an?|the|these|media|press|news|[A-Z][\w-]+)\s+){0,3}(?:reports?|rumou?rs|claims?|suggestions?|speculation|"
    r"allegations?)\s+that|(?:to\s+)?(?:say|confirm|comment\s+on)\s+whether)\s+"
    r"(?:(?!\b(?:not|never|before|after|when|while|during|until|since|because|who|whom|which|that)\b|n['’]t\b|[;:!?“”\"\n]|"
    r"(?-i:\.\s+(?=[A-Z])(?<!\b[A-Z][a-z]\.\s))).)+$",
    re.IGNORECASE,
)
"""Words by which somebody says nothing of a report, up to those that name an occasion."""
_OFFER_REFUSED = re.compile(
    r"(?<!not )(?<!never )\b(?:reject(?:s|ed)|refuse[sd]|decline[sd]|turn(?:s|ed)\s+down"
    r"|spurn(?:s|ed)|snub(?:s|bed)|rebuff(?:s|ed))\s+"
    r"(?:(?:an?|the|his|her|any)\s+(?:\w+\s+)?|(?:[A-Z][\w’'.-]*\s+){1,6})(?:offer|proposal|invitation|overture)\b(?:(?!\b(?:and|but|after|before|until|unless|that|who|which)\b)[^.;:!?\n]){0,120}$"
)
"""An offer turned down, up to the words for what was offered."""
_WILL_NOT = re.compile(
    r"\b(?:(?:will|would|shall|is|are|was|were)\s+not|won['’]t|wouldn['’]t)\s+(?:going\s+to\s+)?(?:be\s+)?"
    r"(?:(?:hold(?:ing)?|have|having|meet(?:ing)?|pay(?:ing)?|attend(?:ing)?)\s+)?(?:(?:an?|any)\s+(?:[a-z-]+\s+){0,2})?$"
)
"""What leads to an occasion that will not be: "X will not hold a | bilateral"."""
_PAIR = re.compile(r"\band\s+(?:[\w’'.-]+\s+){1,6}$|\b[Tt]he(?:y|\s+two(?:\s+[a-z]+)?|\s+[a-z]+s)\s+$")
_NOT_REFUSED = re.compile(
    r"\b(?:not|never|n['’]t)\s+(?:\w+\s+)?(?:refus\w+|reject\w*|declin\w+|rul\w+\s+out|turn\w*\s+down)\b", re.IGNORECASE
)
_BEFORE = 240  # characters before the words for an occasion in which its denial stands
_UNANSWERED = re.compile(
    r"[^.;!?\n]{0,60}?\b(?:(?:went|goes|go|gone|going|(?:was|were|been|left)\s+(?:\w+ly\s+)?)\s*(?:unanswered|ignored|unreturned)|"
    r"(?:was|were|has\s+been|have\s+been)\s+(?:not|never)\s+(?:answered|returned|taken|picked\s+up)|"
    r"(?:wasn|weren)['’]t\s+(?:answered|returned|taken))\b",
)
_NOT_TAKEN = re.compile(
    r"\b(?:(?:did|does|do|would|could|will)\s*(?:not|n['’]t)|never|(?:refus|declin)(?:es|ed|ing)\s+to|wo(?:n['’]t))\s+"
    r"(?:take|took|answer(?:ed)?|accept(?:ed)?|return(?:ed)?|pick(?:ed)?\s+up)\s+(?:(?!\b(?:and|but|after|until|when)\b)[^\s.;,]+\s+){0,5}$",
    re.IGNORECASE,
)
_TRIED = re.compile(
    r"\b(?:tried|tries|trying|attempt(?:s|ed|ing)?)\b(?:(?!\bto\b|\b(?:and|but)\b)[^.;:!?\n]){0,60}\bto\s+(?:reach|contact|call|phone|telephone|ring|"
    r"get\s+through)\b",
    re.IGNORECASE,
)
_REACHED_OUT = re.compile(r"(?:reach(?:ed)?|call(?:ed)?|phoned|telephoned|tried)\b")
_NOT_CONNECTED = re.compile(
    r"[^.;!?\n]{0,100}?\b(?:but|and)\b[^.;!?\n]{0,30}?\s(?:(?:was|were)\s+(?:unable|not\s+able)\s+to|could\s+not|couldn['’]t|did\s+not|"
    r"didn['’]t|failed\s+to)\s+(?:connect|reach|speak|talk|get\s+through|pick\s+up|answer|take\s+the\s+call)\b"
)
"""What became of a call: "but the two were unable to connect"."""
_BY_TELEPHONE = re.compile(r"\b(?:phone\s?|telephone\s)?calls?\b", re.IGNORECASE)
_HAD_BEEN = r"(?:(?:had|has|have)\s+been|was|were)\s+(?:\w+ly\s+)?"
_WAS_SET = rf",?\s+(?:that|which)\s+{_HAD_BEEN}(?:scheduled|set|planned|due|arranged|agreed)\b"
_WITHIN = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Sen|Gov|Rep|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|[ap]\.m)\.|"
    r"[\w’'-]+(?:\.[\w’'-]+)*)"
)
"""A word of the same sentence, with a full stop only where it is shortened."""
_NO_PLACE = re.compile(
    rf"(?:{_WAS_SET}|"
    rf"\s+(?!who\b|which\b|that\b|where\b|when\b){_WITHIN},?){{0,14}}?\s+(?:(?:did\s+not|didn['’]t|never)\s+(?:take|took)\s+place|"
    r"(?:did\s+not|didn['’]t|never)\s+(?:go|went)\s+ahead|(?:was|were)\s+(?:not|never)\s+held)\b",
)
_CALLED_OFF = re.compile(
    rf"(?:{_WAS_SET}|"
    r",?\s+(?:(?!(?:after|before|because|since|while|but|if|until|as|although|who|whose|whom|which|that|where|when|said|says|told|is|are|was|were|has|have|"
    r"had|will|would|may|could|did|does|not|never|no|ended|led|came|took|went|failed|collapsed|continued)\b)"
    rf"{_WITHIN})){{0,22}}?,?\s+"
    r"(?:(?:was|were|has\s+been|have\s+been|had\s+been|is|are)\s+(?:\w+ly\s+)?(?:cancell?ed|called\s+off|scrapped|abandoned|aborted)"
    r"|fell\s+through|came\s+to\s+nothing)\b",
)
"""What an occasion came to that was to be: "the meeting with A set for Monday was cancelled"."""
_INSTEAD = re.compile(
    r"\s+(?:will|would|is|was|are|were)\s+(?:now\s+|instead\s+)?(?:(?:to|due\s+to|expected\s+to|set\s+to)\s+)?(?:now\s+|instead\s+)?"
    r"(?:take\s+place|go\s+ahead|be\s+(?:held|made)|start|begin)\s+(?:on|in|at|next|from|later)\b"
    r"|\s+(?:(?:had|has|have)\s+been|was|were|is|are|will\s+be)\s+(?:moved|rescheduled|postponed|put\s+(?:off|back)|pushed\s+back|shifted"
    r"|deferred|brought\s+forward)\s+(?:from\s+\w+\s+)?(?:to|until|till|for)\s+(?:(?:next|late|early|mid)[\s-]+)?"
    rf"(?:\w+day\b|\d|week\b|month\b|{MONTH}\b)"
)
"""The new day of what was put off: "the trip would now take place on 3 September"."""
_WAS_TO = re.compile(
    r"\b(?:(?P<been>(?:had|[’']d)\s+been)|was|were)\s+(?:due|scheduled|set|supposed|expected|planning)\s+to\s+(?:(?:have|hold|make|pay|an?|[a-z]+ly)\s+)*$"
)
_TO_BE_HELD = re.compile(
    r"(?:\s+(?!who\b|which\b|that\b|where\b)[\w’'-]+){0,8}?\s+(?:was|were|had\s+been)\s+(?:due\s+|scheduled\s+|set\s+|supposed\s+)?to\s+"
    r"(?:be\s+held|have\s+been\s+held|take\s+place|have\s+taken\s+place|begin|start|open|convene|have\s+convened)\b"
    r"[^;!?\n]{0,160}?\b(?:but|until|before)\b[^.;!?\n]{0,60}?\b(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:\w+ly\s+)?"
    r"(?:cancell?ed|called\s+off|shelved|scrapped|postponed|put\s+off|dropped|abandoned)\b(?!\s+(?:to|until|till)\b)"
)
"""How it ended with what "was to be held in May": "but it was cancelled"."""
_WAS_TO_HAVE = re.compile(r"\b(?:was|were)\s+to\s+have\s+(?:(?:also|then|been)\s+)?(?:held\s+(?:[a-z-]+\s+){0,3})?$")
"""What did not come about: "was to have | met Y"."""
_JOURNEY = re.compile(
    r"(?<!not )(?<!never )(?<!to have )(?<!would have )"
    r"\b(?:visited|(?:travell?ed|flew|drove|went|came|returned)\s+to|arrived\s+in|stopped\s+(?:over\s+|off\s+)?(?:in|at)"
    r"|made\s+a\s+stop(?:over)?\s+in|flew\s+into)\s+(?:the\s+)?[A-Z][\w’'-]*(?:,?\s+[A-Z][\w’'-]*){0,3},?\s+"
    r"(?:(?:on|last|this|late|early|earlier)\s+(?:[\w-]+\s+){1,2})?"
    r"(?:for\s+(?:[a-z-]+\s+){0,3}|to\s+(?:(?:hold|have)\s+(?:[a-z-]+\s+){0,3})?)$"
)
"""A journey made for an occasion: "he stopped in Oslo for | talks", whatever is off in the sentences around."""
_OFF = re.compile(
    r"[^.;:!?\n]{0,120}?\b(?:(?:was|were|had\s+been|have\s+been|has\s+been)\s+(?:\w+ly\s+)?(?:cancell?ed|called\s+off|postponed|scrapped|put\s+off)"
    r"|(?:did\s+not|never)\s+(?:take|took)\s+place|but\b|only\s+to\b|fell\s+through|collapsed|broke\s+down)"
)
_AGREED = re.compile(
    r"\b(?:have\s+|had\s+|has\s+)?agreed\s+to\s+(?:(?:hold|have|continue|resume|reconvene|convene|arrange)\s+(?:[\w-]+\s+){0,4})?$"
)
_GOING_ON = re.compile(
    r"(?<!not )(?<!never )\b(?:agreed|decided|expected)\s+to\s+(?:continue|resume|reconvene|go\s+on\s+with)\s+"
    r"(?:[\w-]+\s+){0,3}$"
)
"""What is taken up again is broken off no more: "it was agreed to continue | the talks"."""
_NOT_AGREED = re.compile(
    r"(?:\b(?:not|never|if|unless|until|whether|would|could|should|might|may|hoped?|once|neither|nor)|n['’]t)\s+(?:[\w’'-]+\s+){0,6}$"
)
_WOULD = re.compile(r"\b(?:said|says|added|confirmed|announced)\s+(?:that\s+)?(?:[\w’'.-]+\s+){1,4}(?:would|will)\s+\Z")
_MEET = re.compile(r"(?:meet|visit|receive|host|call|phone|telephone)\b")
_BUT_OFF = re.compile(
    r"[^.;!?\n]{0,120}?\b(?:but|before|until)\b[^.;!?\n]{0,60}?\b(?:was|were|had\s+been|(?P<he>s?he|they))\s+(?:\w+ly\s+)?"
    r"(?:cancell?ed|called\s+(?:it\s+)?off|shelved|scrapped|postponed|put\s+(?:it\s+)?off|dropped|abandoned|pulled\s+out)\b"
)
"""How it ended that somebody "was due to fly to Rome in May": "but the trip was shelved"."""
_BACKED_OUT = re.compile(
    r"[^.;!?\n]{0,120}?(?:,|\bbut\b|\band\b)\s+(?:but\s+)?(?:(?:s?he|they)\s+)?(?:(?:has|had)\s+)?(?:(?:then|later|since|subsequently|abruptly|suddenly)\s+)?"
    r"(?:(?:back|pull)ed\s+out(?!\s+of\s+(?!it\b|the\s+meeting\b))|changed\s+(?:his|her|their)\s+minds?|thought\s+better\s+of\s+it|called\s+it\s+off)\b"
)
"""How it ended that somebody "had agreed to | meet X": "but backed out"."""
_UNCLEAR = re.compile(
    r"\b(?:unclear|not\s+(?:\w+\s+)?clear|uncertain|not\s+(?:yet\s+)?(?:known|decided)|undecided|unknown)\s+(?:whether|if)\s+"
    r"(?:(?!\b(?:at|in|on|during|before|after|when|while|that|who|which|had|have|has)\b)[^\s,.;:!?“”\"]+\s+){1,8}?"
    r"(?:will|would|might|could|(?:had\s+)?(?:plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?)\s+to)\s+"
    r"(?:(?:also|ever|even|actually|still|now|again|\w+ly)\s+)?(?:(?:hold|have)\s+)?(?:(?:an?|any)\s+(?:\w+\s+)?)?$",
    re.IGNORECASE,
)
"""How an occasion is told that may be or not: "it is unclear if the two will | meet"."""
_WHETHER = re.compile(
    r"(?:^|[.!?\n]\s*)[Ww]hether\s+(?:(?!\b(?:had|has|have|did|was|were|not|at|during|before|after|that|who|which)\b)[^\s,;:!?“”\"]+\s+){1,8}?"
    r"(?:will|would|might|could)\s+(?:also\s+|even\s+|still\s+|actually\s+)?(?:(?:hold|have)\s+)?(?:(?:an?|any)\s+(?:\w+\s+)?)?$"
)
_ASKED = re.compile(
    r"(?:^|[.!?\n]\s*|\b[Ww]hen\s+)[Aa]sked\s+(?:(?:(?:on|last)\s+\w+|later|again|repeatedly)\s+)?(?:whether|if)\s+(?:[\w’'.-]+\s+){1,8}?(?:had|has|have)\s+(?:ever\s+|also\s+|since\s+)?$"
)
_OPEN = re.compile(
    r"[^.;:!?\n]{0,140}?,?\s(?:(?:(?:would|will|did|could)\s+not|wouldn[’']t|didn[’']t|declined\s+to|refused\s+to)\s+(?:say|confirm|comment|disclose|answer)"
    r"|(?:is|was|remains?|remained)\s+(?:\w+\s+)?(?:unclear|open|uncertain|unknown|not\s+(?:known|clear)|to\s+be\s+seen))\b"
)
"""How a sentence goes on that opens "Whether X will | meet Y": "his office would not say", "remains open"."""
_MAY = re.compile(
    r"\b(?:(?:is|are|was|were|remains?)\s+(?:also\s+|still\s+|now\s+)?(?:likely|willing|ready|prepared|open|inclined|considering|weighing)"
    r"|may|might|(?:renew(?:s|ed)?|repeat(?:s|ed)?|reiterate[sd]?|extend(?:s|ed)?|issue[sd]?)\s+(?:an?|his|her|their|the)\s+invitation\s[^.;:\n]{1,60}?)"
    r"\s+(?:to\s+)?(?:(?:also|then|even|soon|again)\s+)?(?:(?:hold|have|pay)\s+)?(?:(?:an?|any)\s+(?:[a-z-]+\s+)?)?$"
)
"""What leads to an occasion that one side alone would have, or that is not settled: "is willing to | meet"."""
_SCHEDULED = re.compile(
    r"\b(?:has|have)\s+(?:scheduled|arranged|planned|set\s+up|agreed\s+on)\s+(?:(?:an?|their|the)\s+)?(?:[\w-]+\s+){0,3}$"
)
_SHELVED = re.compile(
    r"(?<!not )(?<!n’t )(?<!n't )(?<!never )(?<!would )(?<!might )(?<!may )(?<!could )"
    r"(?<!threatened to )(?<!threatening to )(?<!refused to )"
    r"\b(?:shelv(?:e[sd]?|ing)|scrap(?:s|ped|ping)?|call(?:s|ed|ing)\s+off|cancel(?:s|l?ed|l?ing)?|abort(?:ed|ing)|nixed|axed)\s+"
    r"(?:(?:an?|the|his|her|their|its|(?:[A-Z][\w-]+\s+)?[A-Z][\w-]+['’]s?)\s+)(?:(?!of\b|to\b)[\w’'-]+\s+){0,3}$"
)
"""What leads to an occasion that will not be: "her to shelve a state | visit"."""
_AS_PLANNED = re.compile(
    r"[^.;:!?\n]{0,120}?,?\s+as\s+(?:(?:had|was)\s+(?:been\s+)?)?(?:(?:originally|initially|previously|first|once)\s+)?"
    r"(?:planned|scheduled|expected|agreed|announced|foreseen)\b"
)
"""What is said behind words for what did not come about: "did not | meet A as had been planned"."""
_NOT_DONE = re.compile(
    r"\b(?:did\s+not|didn['’]t|(?:was|were)\s+(?:not\s+able|unable)\s+to|could\s+not|couldn['’]t|failed\s+to|never)\s+(?:in\s+the\s+end\s+|also\s+)?$"
)
_ON_HOLD = re.compile(
    r"\b(?:paus(?:e[sd]?|ing)|suspend(?:s|ed|ing)?|fr(?:eezes|oze|ozen|eezing)|adjourn(?:s|ed)\s+indefinitely)\s+"
    r"(?:(?:the|all|their|its|his|her|any|further)\s+){0,2}(?:[a-z-]+\s+){0,2}$"
)
_NEGOTIATE = re.compile(r"\b(?:talks|negotiations|consultations|dialogue)\b", re.IGNORECASE)
_STALLED = re.compile(
    r"(?:\s+(?!who\b|which\b|that\b|where\b|when\b|in\b|last\b|this\b)[\w’'.-]+){0,8}?\s+"
    r"(?:(?:have|has|had|were|was|are)\s+(?:been\s+)?(?:put\s+on\s+hold|suspended|paused|frozen|halted|broken\s+(?:off|down)|stalled"
    r"|collapsed|fallen\s+apart)|broke\s+down|collapsed)\b"
)
"""What became of talks: "the talks on the dam have been put on hold"."""
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial|ials)|dismiss\w*|reject\w*|refut\w*|repudiat\w*|never|not|no|nor|none|neither|untrue|"
    r"false(?:hood)?|fake|fabricat\w*|fiction|baseless|unfounded|incorrect|rul\w+\s+out|nonsense|lie|lies|disput\w*|"
    r"contradict\w*|cannot|without)\b|n['’]t\b",
    re.IGNORECASE,
)


_ACCEPTED = re.compile(
    r"(?<!not )(?<!yet )\baccept(?:s|ed)\s+(?:(?:an?|the|his|her|their|that)\s+)?(?:[\w-]+(?:['’]s)?\s+){0,3}?"
    r"(?:invitation|offer)\s+(?:to|for)\s+"
    r"(?:(?:an?|hold|have)\s+)?\Z"
)
_CONFIRMED = re.compile(
    r"(?:(?!\b(?:that|which|who|and|but|not|never|if|was|were)\b|n['’]t\b)[^.;:!?“”\"\n]){0,100}?\b(?:has|have)\s+(?:now\s+|since\s+|already\s+)?been\s+"
    r"(?:confirmed|agreed|announced|scheduled|fixed|set|arranged)\b(?!\s+(?:back|aside))"
)
"""What is said behind the words for an occasion to come that all want: "A meeting | in May has been confirmed"."""


def denied_in(words: str) -> bool:
    """True where some word of a passage denies: nobody is said to deny what no word denies."""
    return _DENYING.search(words) is not None


def moved_to(text: str, end: int) -> bool:
    """True where the words behind those for an occasion give it a new day: "will now take place in May"."""
    return _INSTEAD.match(text, end) is not None


def in_words(text: str, start: int, end: int, status: str) -> str:
    """The status of the occasion that `text[start:end]` names, where plain words say another than `status`.

    "The ministry denied that A had met B": denied, whichever verb the trigger is. "Would not refuse to meet": proposed.
    """
    before = text[max(0, start - _BEFORE) : start]
    if status not in ("refused", "denied") and _TO_BE_HELD.match(text, end):
        return "cancelled"
    if status != "proposed" and _UNCLEAR.search(before):
        return "proposed"
    if status in ("held", "refused", "denied") and _ASKED.search(before) and _OPEN.match(text, end):
        return "unknown"
    if status in ("planned", "held", "refused", "denied") and _is_left_open(text, before, end):
        return "proposed"
    if status == "planned" and _MAY.search(before):
        return "proposed"
    if status in ("held", "ongoing") and _SCHEDULED.search(before):
        return "planned"
    if status in ("planned", "held", "proposed", "unknown") and _SHELVED.search(before):
        return "cancelled"
    if status in ("planned", "proposed", "held") and _MEET.match(text, start) and _BACKED_OUT.match(text, end):
        return "cancelled"
    if status in ("planned", "held", "ongoing") and _is_on_hold(text, start, end):
        return "cancelled"
    again = taken_up(text, end) if status in ("cancelled", "proposed", "unknown") else None
    if again is not None:
        return again
    if status == "cancelled" and _GOING_ON.search(before) and not _BUT_OFF.match(text, end):
        return "planned"
    if status == "cancelled" and _WOULD.search(before) and _MEET.match(text, start, end) and not _OFF.match(text, end):
        return "planned"  # "did not attend the talks. His office said he would meet Lind"
    if (
        status == "cancelled"
        and (was_made(text, start, end) or came_to_an_end(text, end))
        and not _OFF.match(text, end)
    ):
        return "held"
    if status in ("cancelled", "refused") and _JOURNEY.search(before) and not _OFF.match(text, end):
        return "denied" if _CLAUSE.search(before) and _VERB_BEFORE.search(before) else "held"
    if status in ("denied", "refused", "held") and _NOT_DONE.search(before) and _AS_PLANNED.match(text, end):
        return "cancelled"
    if status in ("held", "proposed", "refused", "unknown") and is_yet_to_come(text, before, start, end):
        return "planned"
    if status == "refused":
        if (
            _DENIED_HAVING.search(before)
            or _DENIED_DOING.search(text, start, end)
            or (_CLAUSE.search(before) and _VERB_BEFORE.search(before))
        ):
            return "denied"
        if _NOT_REFUSED.search(text, max(0, start - 30), end):
            return "proposed"
        return "cancelled" if _NO_PLACE.match(text, end) else status
    if status == "denied" and _NO_PLACE.match(text, end):
        return "cancelled"
    if status in ("cancelled", "held", "unknown", "proposed") and moved_to(text, end):
        return "planned"
    if status in ("planned", "held", "unknown", "proposed") and _CALLED_OFF.match(text, end):
        return "cancelled"
    if status == "proposed" and (_CONFIRMED.match(text, end) or _ACCEPTED.search(before)):
        return "planned"
    if (
        status == "proposed"
        and (agreed := _AGREED.search(before))
        and not _NOT_AGREED.search(before, 0, agreed.start())
    ):
        return "denied" if _CLAUSE.search(before) else "planned"  # "denied that they had agreed to meet"
    was_to = _WAS_TO.search(before) if status in ("planned", "proposed") else None
    if was_to is not None and (was_to["been"] or _BUT_OFF.match(text, end)):
        return "cancelled"
    if status in ("held", "planned", "proposed", "unknown") and _WAS_TO_HAVE.search(before):
        return "cancelled"
    if status == "proposed" and _OFFER_REFUSED.search(before):
        return "refused"
    will_not = _WILL_NOT.search(before) if status in ("planned", "proposed", "unknown") else None
    if will_not is not None:  # one would not, or the two found no time
        return "cancelled" if _PAIR.search(before, 0, will_not.start()) else "refused"
    if status in ("planned", "proposed") and (has_done(text, start, end) or is_thanked_for(text, start)):
        status = "held"
    if status not in ("held", "ongoing", "planned", "unknown"):
        return status
    clause = _CLAUSE.search(before)
    verb = _VERB_BEFORE.search(before) or _FINITE.match(text, start, end)
    if (clause is not None and verb is not None) or _DENIED.search(before):
        return "denied"
    if _NO_PLACE.match(text, end):
        return "cancelled"
    if status == "held" and verb is not None and _NO_COMMENT.search(before):
        return "unknown"
    return _unanswered(text, start, end) or status


def _is_left_open(text: str, before: str, end: int) -> bool:
    """True for "Whether X will meet Y, his office would not say": nobody refuses the meeting."""
    return _WHETHER.search(before) is not None and _OPEN.match(text, end) is not None


def _is_on_hold(text: str, start: int, end: int) -> bool:
    """True for talks of which the words around say that they do not go on: "paused their | talks"."""
    if not _NEGOTIATE.search(text, start, end):
        return False
    return _STALLED.match(text, end) is not None or _ON_HOLD.search(text[max(0, start - 60) : start]) is not None


def _unanswered(text: str, start: int, end: int) -> str | None:
    """What became of a call that nobody took: "went unanswered" is refused, "tried to reach him" proposed."""
    line = text.rfind("\n", 0, start) + 1
    if _REACHED_OUT.match(text, start) and _NOT_CONNECTED.match(text, end):
        return "proposed"
    tried = _TRIED.search(text, max(line, start - 80), min(len(text), end + 80))
    if tried is not None and tried.start() <= end and start <= tried.end():
        return "refused" if _UNANSWERED.match(text, max(end, tried.end())) else "proposed"
    if not _BY_TELEPHONE.search(text, start, end):
        return None
    refused = _UNANSWERED.match(text, end) or _NOT_TAKEN.search(text, max(0, start - 80), start)
    return "refused" if refused else None
