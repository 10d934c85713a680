"""How talks stand, in the words of one of their sides: "progress had been made", "gaps remain".

Right behind the words that tell of a contact such words name it no more, and are its side's account of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.first_hand import LEAD, NOT_SAID
from memcon.resolve.contacts.told.what_they_said import LATELY, THAT, TOGETHER, is_of_the_two, is_told_last, last_told

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

_SOME = (
    r"(?:(?:the|an?|some|no|any|good|real|substantial|much|little|significant|important|great|considerable|enough|further|more|serious|major|deep|wide|big|large"
    r"|certain|several|few|many|all|most|final|tentative|preliminary|their|remaining|two|three|four|important)\s+){0,3}"
)
_BEEN = (
    r"(?:(?:had|has|have)\s+(?:(?:not|yet|already|also|now|still)\s+)*been|was|were|is|are|could\s+be|would\s+be|can\s+be)\s+"
    r"(?:(?:not|yet|already|also|now|still|being|very|quite)\s+)*"
)
_SIDES = (
    r"(?:(?:the\s+)?(?:two|both)(?:\s+(?:sides|countries|parties|delegations|governments|teams|leaders|ministers|nations))?"
    r"|the\s+(?:sides|parties|delegations|negotiators|teams)|negotiators|they|we)"
)
_STANDS = re.compile(
    r"[“\"‘]?(?:that\s+)?(?:(?:I|he|she|we)\s+(?:think|thought|believed?|believes|felt|feel)\s+(?:that\s+)?)?[“\"]?(?:"
    rf"{_SOME}(?:progress|headway|movement)\s+[“\"]?{_BEEN}[“\"]?(?:made|achieved|registered|possible)"
    rf"|{_SOME}(?:agreements?|deal|understanding|consensus|compromise|breakthrough|accord|settlement|common\s+ground)\s+[“\"]?{_BEEN}[“\"]?"
    r"(?:reached|found|struck|close|near|within\s+reach|agreed|at\s+hand|in\s+sight|far\s+(?:off|away)|concluded)"
    rf"|{_SOME}(?:gaps?|differences|disagreements?|obstacles|sticking\s+points?|hurdles|divisions)\s+(?:between\s+(?:the\s+)?[\w’'-]+\s+(?:[\w’'-]+\s+){{0,3}}?)?[“\"]?"
    r"(?:(?:had|has|have)\s+)?(?:(?:still|also|been)\s+)*(?:remain(?:s|ed)?|persist(?:s|ed)?|narrow(?:s|ed)?|bridged|overcome|resolved)"
    rf"|{_SIDES}\s+[“\"]?(?:(?:had|have|were|are|remain|remained|did|also|still|now|all|just|not|never|[a-z]+ly)\s+)*[“\"]?"
    r"(?:moved\s+closer|come\s+closer|came\s+closer|drawn\s+closer|grown\s+closer|inched\s+closer|closer|far\s+apart|apart|close\s+to\s+an?"
    r"|ma[dk]e\s+(?:[a-z]+\s+){0,3}(?:progress|headway)|reached?\s+(?:(?!(?:of|to|in|for|with)\b)[a-z-]+\s+){0,3}?"
    r"(?:agreements?|deal|understanding|consensus|compromise|accord|conclusion|settlement|truce)"
    r"|(?:under)stood\s+each|agreed?\s+(?:on|to|that|in)\b|concluded?\s+(?:the|our|an?)\s+(?:[a-z-]+\s+){0,2}?(?:talks|negotiations?|agreement|deal)"
    r"|f(?:ou|i)nd\s+(?:an?\s+|some\s+)?(?:common|compromise|solution|way)|cleared\s+the\s+air|(?:came|arrived|left)\s+(?:to|with|without|ready|empty-handed)\b|exchanged\s+(?:views|opinions|ideas|proposals)"
    r"|(?:had|held)\s+an?\s+(?:very\s+|really\s+)?[a-z]+(?:,?\s+(?:and\s+)?[a-z]+)?\s+(?:talk|conversation|exchange|discussion|dialogue))"
    r"|there\s+(?:(?:had|has|have)\s+been|was|were|is|are)\s+(?:(?:still|now|also)\s+)?[“\"]?"
    rf"{_SOME}[“\"]?(?:progress|movement|breakthrough|agreement|differences|gaps|work\s+to\s+(?:do|be)|common\s+ground|understanding|goodwill|good\s+will|disagreements?)"
    r"|(?:he|she|I)\s+(?:was|is|am|left|came\s+away)\s+(?:(?:very|quite|not|“|\")\s*)*(?:satisfied|pleased|happy|disappointed|encouraged|content)\s+[”\"]?\s*(?:with|by|about|at)\s+"
    r"(?:(?:the|their|our|its)\s+(?:[a-z]+\s+)?(?:outcome|results?|progress|discussions?|talks|meeting|conversation|exchange)|what\s+(?:had|was|we|they))"
    r"|the\s+(?:atmosphere|mood|tone|outcome|results?)\s+(?:had\s+been|was|were|has\s+been|is)\s"
    r"|it\s+(?:had\s+been|has\s+been|was)\s+[“\"]?an?\s+(?:very\s+)?[a-z]+(?:,?\s+(?:and\s+)?[a-z]+)?\s+[“\"]?(?:meeting|conversation|exchange|discussion|call|visit|round)\b)",
    re.IGNORECASE,
)


_WE_DID = re.compile(
    r"[.!?]\s+(?:We|Together\s+we)\s+(?:(?:also|had|have|both)\s+)*(?:discussed|agreed|talked|spoke|reviewed|exchanged|explored|addressed|covered|decided|reaffirmed)\b"
    r"|(?:[.!?]\s+|\A)[“\"]?(?:(?:He|She|They)\s+(?:(?:also|then|just|even|[a-z]+ly)\s+)*(?:told|assured|promised|asked|warned|informed|offered|gave|thanked|reminded)"
    r"\s+(?:me|us)|I\s+(?:(?:also|then|just|even|[a-z]+ly)\s+)*(?:told|asked|assured|warned|reminded|thanked|informed|pressed|urged)\s+(?:him|her|them))\b"
)
"""What somebody says of what two did, or told each other: "Grateful to Roe. | We discussed aid", "“He told me …”"."""


def tells_how_it_stands(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True where a side of talks, told of last and right before, says how they went or stand."""
    if draft.status not in ("held", "ongoing") or draft.mode == "message" or statement.act == "decline":
        return False
    begin, end = statement.quotation.content[0]
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    if not only_tells(cue) or NOT_SAID.search(cue):
        return False
    post = statement.form == "direct" and statement.speaker in draft.people()
    if _STANDS.match(cast.text, begin, end) is None and not (post and _WE_DID.search(cast.text[begin:end])):
        return False
    voice = statement.speaker if statement.on_behalf_of is None else statement.on_behalf_of
    own = {p.side for p in draft.parties if p.actor in (voice, statement.speaker)}
    own |= {None if voice is None else cast.side(voice)}
    theirs = [o for o in others if (own - {None}) & o.sides() and o.mode != "message"]
    return begin - LATELY <= last_told(draft, begin) and is_told_last(draft, theirs, begin)


def tells_what_two_did(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True for whoever says of a contact told of right before what its two did there: "that Roe and Lund discussed".

    "The two had agreed" may be said by anybody; "they" and "we" are taken for a side's own words.
    """
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    if draft.status != "held" or draft.mode == "message" or statement.act == "decline":
        return False
    if not only_tells(cue) or NOT_SAID.search(cue):
        return False
    begin, end = statement.quotation.content[0]
    opens = THAT.match(cast.text, begin, end)
    at = opens.end() if opens else begin
    named = sorted(
        (a, b, p.actor) for p in draft.parties for a, b, _ in cast.roles[p.actor].mentions if at <= a < at + REACH
    )
    pair = next(
        (
            {first, second}
            for a, b, first in named
            for c, d, second in named
            if a <= at + LEAD and first != second and _AND.fullmatch(cast.text, b, c) and _DID.match(cast.text, d, end)
        ),
        None,
    )
    if pair is None and (_THE_TWO.match(cast.text, at, end) is None or not is_of_the_two(statement, cast)):
        return False
    rivals = [o for o in others if o.mode != "message" and (pair is None or pair <= o.people())]
    return begin - LATELY <= last_told(draft, begin) and is_told_last(draft, rivals, begin)


REACH = 120  # characters at the beginning of what is said in which both are named
_AND = re.compile(r"\s+and\s+(?:the\s+|his\s+|her\s+)?")
_DID = re.compile(
    rf"\s+(?:{TOGETHER}|(?:(?:had|also|both|then)\s+)*(?:tackled|touched|dealt|went\s+over|took\s+up|followed\s+up|highlighted|examined|consulted)\b)"
)
_THE_TWO = re.compile(
    r"(?:the\s+two|both)\s+(?:(?:sides|countries|nations|governments|states|parties|delegations|teams)\s+"
    rf"(?={TOGETHER})|(?!(?:sides|countries|nations|governments|states|parties|delegations|teams)\b))",
    re.IGNORECASE,
)
