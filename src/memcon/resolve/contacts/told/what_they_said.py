"""What a side says that it told another, what the two agreed on or how their talks went: "that he had told Roe that".

Such words need not name the contact. They are of the one that was told last before them, which is looked for here, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.first_hand import LEAD, NOT_SAID
from memcon.resolve.words.countries import states_in

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement


def tells_what_they_said(
    statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast, by_him: Sequence[Draft] = ()
) -> bool:
    """True where a side says what it told another, what the two agreed on or talked about, or how the talks went.

    "That he had told Roe that …", "that he and Roe agreed to …". It is of the contact that was told last before it, of
    the document's `others`, too, in which that other one takes part; "the two sides" may be those of one `by_him`,
    which the same voice told of.
    """
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    begin, end = statement.quotation.content[0]
    denied = _BASELESS.match(cast.text, begin, end)
    if NOT_SAID.search(cue) or not (denied or only_tells(cue) or _AS_TELLING.search(cue)):
        return False
    opens = THAT.match(cast.text, begin, end)
    at = opens.end() if opens else begin
    voice = statement.speaker if statement.on_behalf_of is None else statement.on_behalf_of
    if voice is None:
        return False
    own = {p.side for p in draft.parties if p.actor in (voice, statement.speaker)} or {cast.side(voice)}
    counterparts = {p.actor for p in draft.parties if p.side not in own}
    both = None if _AS_IT_IS.match(cast.text, at, end) else _BOTH.match(cast.text, at, end)
    occasion = _THE_OCCASION.match(cast.text, at, end) or _NO_SUCH.match(cast.text, at, end)
    if occasion is not None and draft.mode not in MODES.get(_noun(occasion), MEETINGS):
        return False
    theirs = [o for o in others if own & o.sides() or o in by_him]
    if both is not None and draft.mode == "message":  # a letter is one's, not what two did together
        return False
    if both is not None:
        theirs = [o for o in theirs if o.mode != "message"]
    near = LATELY if any(o.status not in AHEAD for o in theirs) else ALONE
    if (
        denied or occasion is not None or (both is not None and not both["with"])
    ):  # "the call was frank", "they discussed"
        past = both is not None and _TO_COME.search(both.group()) is None
        if both is not None and not past:  # "the two will discuss" what is yet to come, or goes on
            theirs = [o for o in theirs if o.status in (*AHEAD, "ongoing")]
            if draft.status not in (*AHEAD, "ongoing"):
                return False
        return begin - near <= last_told(draft, end) and is_told_last(draft, theirs, end, past=past)
    if _AS_TELLING.search(cue) and any(
        at <= a <= at + LEAD for actor in counterparts for a, _, _ in cast.roles[actor].mentions
    ):
        return statement.speaker in draft.people() and is_told_last(draft, theirs, begin)
    if _AS_TELLING.search(cue) and _is_told_to_one(statement, draft, counterparts, cast):
        return is_told_last(draft, theirs, begin)
    he = None if both else _HE.match(cast.text, at, end)
    told = TOLD_THERE.match(cast.text, he.end(), end) if he and statement.speaker in draft.people() else None
    if both is None and told is None:
        return _tells_what_the_other_did(statement, draft, theirs, counterparts, cast, at) or (
            _tells_what_its_own_did(draft, own, cast, at, end, statement.speaker in draft.people())
            and begin - LATELY <= last_told(draft, begin)
            and is_told_last(draft, theirs, begin)
        )
    if (
        told is not None
        and he is not None
        and (_RAISES.search(told.group()) or _HAD_PUT.match(cast.text, he.end(), end))
        and not is_to_another(cast, draft, told.end(), end)
        and begin - near <= last_told(draft, begin)
        and is_told_last(draft, theirs, begin)
    ):
        return True
    low, high = both.span("with") if both else (told.end(), told.end() + TO_WHOM) if told else (0, 0)
    for actor in counterparts:
        if any(low <= a <= high for a, _, _ in cast.roles[actor].mentions):
            return is_told_last(draft, [o for o in others if actor in o.people()], end)
    return False


def _is_told_to_one(statement: Statement, draft: Draft, counterparts: set[int], cast: Cast) -> bool:
    """True for what one of those who met or talked told the other: "“…,” Lind was quoted as telling | Roe"."""
    if statement.speaker not in draft.people() or not statement.quotation.cue:
        return False
    text, end = cast.text, statement.quotation.cue[-1][1]
    if end < statement.quotation.content[0][0]:
        return False
    return any(
        end <= a <= end + TO_WHOM and _TITLES.fullmatch(text, end, a)
        for actor in counterparts
        for a, _, form in cast.roles[actor].mentions
        if form != "pronoun"
    )


_TITLES = re.compile(r"\s+(?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Gen)\.?\s+|[A-Z][\w’'-]*\s+){0,5}")
"""What stands between a verb of telling and the name of whom one tells it."""


def _noun(occasion: re.Match[str]) -> str:
    """What an occasion is called at the beginning of what is said."""
    groups = occasion.groupdict()
    return groups["noun"] or groups.get("paper") or ""


def _tells_what_the_other_did(
    statement: Statement, draft: Draft, others: Sequence[Draft], counterparts: set[int], cast: Cast, at: int
) -> bool:
    """True where a side says what the other one had done there: "that Roe had refused to sign", "had been told that".

    Who took part may say it of the other's state. It is of the contact that was told last, of the `others` of his side.
    """
    begin, end = statement.quotation.content[0]
    sides = {p.side for p in draft.parties if p.actor in counterparts and p.side}
    named = {
        b for n in counterparts for a, b, form in cast.roles[n].mentions if form != "pronoun" and at <= a <= at + LEAD
    }
    states = {at + s.end for s in states_in(cast.text[at : at + OPENING]) if s.code in sides and s.start <= LEAD}
    took_part = statement.speaker in draft.people()
    for behind in sorted(named | states):
        did = _HAD_DONE.match(cast.text, behind, end)
        if did and (took_part or behind in named or did["been"] or did["delegation"]):
            near = begin - (LATELY if others else ALONE)
            return near <= last_told(draft, begin) and is_told_last(draft, others, begin)
    return False


def _tells_what_its_own_did(draft: Draft, own: set[str | None], cast: Cast, at: int, end: int, was_there: bool) -> bool:
    """True where a side says what it had done there itself: "that it had offered", "that Norway made no promise"."""
    pronoun = _ITSELF.match(cast.text, at, end) or (_HE.match(cast.text, at, end) if was_there else None)
    behind = {pronoun.end()} if pronoun else set()
    behind |= {at + s.end for s in states_in(cast.text[at : at + OPENING]) if s.code in own and s.start <= LEAD}
    behind |= {
        b
        for p in draft.parties
        if p.side in own
        for a, b, form in cast.roles[p.actor].mentions
        if form != "pronoun" and at <= a <= at + LEAD
    }
    return any(_HAD_PUT.match(cast.text, b, end) for b in behind)


def is_of_the_two(statement: Statement, cast: Cast) -> bool:
    """True for words that begin with what two did together, "that they had discussed", and name neither."""
    begin, end = statement.quotation.content[0]
    opens = THAT.match(cast.text, begin, end)
    both = _BOTH.match(cast.text, opens.end() if opens else begin, end)
    return both is not None and not both["with"] and _TO_COME.search(both.group()) is None


def is_of_the_occasion(statement: Statement, cast: Cast) -> bool:
    """True for words that begin with the occasion and name nobody: "that the call | took place"."""
    begin, end = statement.quotation.content[0]
    opens = THAT.match(cast.text, begin, end)
    return _THE_OCCASION.match(cast.text, opens.end() if opens else begin, end) is not None


def is_told_last(draft: Draft, others: Sequence[Draft], at: int, *, past: bool = True) -> bool:
    """True where of a contact was told before an offset, and later than of others.

    What was said in the `past` was not said in one that is yet to come, where another was held.
    """
    last = last_told(draft, at)
    held = [o for o in others if o.status not in AHEAD and last_told(o, at) >= 0] if past else []
    if held and draft.status in AHEAD:
        return False
    rivals = held if past and draft.status not in AHEAD else others
    return 0 <= last >= max((last_told(o, at) for o in rivals), default=-1)


AHEAD = ("planned", "proposed", "refused", "cancelled")


def is_to_another(cast: Cast, draft: Draft, at: int, end: int) -> bool:
    """True where the words right behind a verb of telling name somebody who is no party of a contact."""
    people = draft.people()
    return any(
        form == "name" and at <= a <= min(at + TO_WHOM, end)
        for number, role in enumerate(cast.roles)
        if number not in people and role.kind in ("person", "state")
        for a, _, form in role.mentions
    )


def last_told(draft: Draft, at: int) -> int:
    """Where the words stand that told of a contact last before an offset; -1 where none did."""
    return max((told for told in (draft.trigger.start, *draft.told_at) if told < at), default=-1)


THAT = re.compile(r"[“\"]?(?:that\s+)?")
TOLD_THERE = re.compile(
    r"[,\s]+(?:(?:also|had|has|then|again|both|[a-z]+ly)\s+)*[“\"]?(?:told|warned|made\s+(?:it\s+)?clear|stress(?:ed|es)|underscored|emphasi[sz]ed|raised|urged|asked|pressed"
    r"|assured|reiterated|reaffirmed|conveyed|thanked|demanded|insisted|expressed|promised|pledged|offered|proposed|informed|briefed|complained|protested|congratulated|apologi[sz]ed|acknowledged|reminded"
    r"|replied|responded|objected|blamed|accused|counsel+ed|advised|cautioned|appealed|handed|brought|presented|lodged)\b"
)
_RAISES = re.compile(
    r"\b(?:raised|conveyed)\b|\bhad\s+(?:(?:also|again|then|both)\s+)*[“\"]?(?:warned|made\s+(?:it\s+)?clear|stressed|underscored"
    r"|emphasi[sz]ed|urged|demanded|insisted|reiterated|complained|protested|offered|proposed|pressed)\b"
)
"""What one does to somebody's face, who need not be named again: "he had raised the case of the trawler"."""
OPENING = 60  # characters of what is said in which a state may be named first
ALONE = 1800
"""… and in which they were told of where nobody of that side is told of in another contact."""
LATELY = 600
"""Characters before what is said in which the two were told of who are not named in it: "that they agreed"."""
TO_WHOM = 60
"""Characters after a verb of telling in which it is said whom one told: "raised the case of the trawler with"."""
_HE = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)(?:[’'](?:d|ve))?\b")
TOGETHER = (
    r"(?:(?:had|have|also|both|then|again|would|will)\s+)*(?:agreed?|discuss(?:ed)?|review(?:ed)?|talked|spoke|spoken|decided?"
    r"|exchanged?|explored?|addressed?|considered|touched|pledged|vowed"
    r"|(?:re)?affirm(?:ed)?|confirm(?:ed)?|reiterated?|shared?|concur(?:red)?|underlined?|underscored?|stress(?:ed)?|emphasi[sz]ed?|welcomed?"
    r"|expressed?|condemn(?:ed)?|voiced?|recogni[sz]ed?|resolved?)\b"
)
_THE_OCCASION = re.compile(
    r"(?:(?:Yes|No|Indeed|Right|Well)[,.]\s+(?:(?:indeed|yes),\s+)?)?(?:[Tt]he|[Tt]heir|[Tt]his|[Ss]uch\s+an?)\s+(?:[a-z-]+\s+)?(?P<noun>call|conversation|talks|meeting|negotiations|visit|encounter|summit|exchange|discussions)\s+"
    r"(?:(?:had|has|have|also|then)\s+)*(?:was|were|is|are|been|lasted|took|went|ended|began|dealt|focused|covered|centred|centered|came|touched|produced|made\s+(?:no|some|little)|failed)\b"
    r"|[Tt]he\s+(?P<paper>letter|message)\s+(?:had\s+)?(?:concerned|contained|dealt|touched|asked|proposed|called|set\s+out)\b"
)
"""What the words begin with that tell of it, where nothing else names it: "the talks | lasted an hour"."""
_NO_SUCH = re.compile(
    r"[“\"]?(?:that\s+)?(?:[Tt]here\s+(?:had\s+been|has\s+been|have\s+been|was|were)\s+)?(?:[Nn]o|(?:not|never)\s+any|never(?=\s+such\s+an?\s))\s+such\s+(?:an?\s+)?"
    r"(?P<noun>call|conversation|talks|meeting|negotiations|visit|encounter|contact|discussion|agreement|promise|offer|request|demand)s?\b"
)
_BASELESS = re.compile(
    r"(?:the|that|this|those|such)\s+(?:[a-z]+\s+)?(?:account|report|story|claim|allegation|article)s?\s+(?:(?:as|is|was|are|were)\s+)?[“\"]?"
    r"(?:[a-z]+ly\s+|pure\s+|an?\s+|simply\s+)*(?:baseless|false|untrue|fake|fabricat\w+|nonsense|inaccurate|unfounded|wrong|misleading|incorrect"
    r"|fiction|inventions?|lies?)\b"
)
"""What denies what was told before: "called | the account baseless"."""
MEETINGS = ("meeting", "talks", "visit", "encounter", "unknown")
MODES = {
    "call": ("call", "video", "unknown"),
    "conversation": (*MEETINGS, "call", "video"),
    "contact": (*MEETINGS, "call", "video", "message"),
    "talks": (*MEETINGS, "call", "video"),
    "exchange": (*MEETINGS, "call", "video"),
    "discussions": (*MEETINGS, "call", "video"),
    **dict.fromkeys(("discussion", "agreement", "promise", "offer", "request", "demand"), (*MEETINGS, "call", "video")),
    "message": ("message",),
    "letter": ("message",),
}
"""How a contact was held that such a noun is for; of any other noun it is people who met."""
_BOTH = re.compile(
    r"(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[A-Z][\w’'-]+)\s+and\s+(?P<with>[^,;.()“”\"]{2,60}?)"
    r"|[Tt]hey|[Ww]e|[Tt]he\s+(?:(?:foreign|defen[cs]e|prime)\s+)?(?:ministers|presidents|leaders|generals|envoys|sides|delegations|officials|counterparts|chancellors|premiers"
    r"|heads?\s+of\s+(?:states?|governments?))"
    r"|(?:[Tt]he\s+two|[Bb]oth)(?:\s+(?:other\s+)?(?:sides|countries|leaders|ministers|presidents|men|women|governments|delegations"
    r"|nations|states|parties|teams))?)\s+(?:"
    + TOGETHER
    + r"|(?:(?:had|have|also|both|then|would|will)\s+)*(?:highlight(?:ed)?|focus(?:ed)?|cover(?:ed)?|examined?"
    r"|consult(?:ed)?|negotiated?|(?:took|take)\s+up|raised?|sign(?:ed)?|compared?\s+notes|set\s+up|vowed|promised?)\b)"
    + r"|[Tt]he\s+two(?:\s+(?:sides|leaders|ministers|presidents|men|women|governments|delegations))?"
    r"\s+(?:had\s+[“\"]?\w+(?:ed|id|ade|ound|hown)|(?:did|had)\s+not|shook)\b"
)
"""What two did together: "he and his Peruvian counterpart | discussed", "both sides had agreed", "the two had met"."""
_AS_IT_IS = re.compile(
    r"(?:[Ww]e|[Tt]hey)\s+(?:(?:also|both|all|again|[a-z]+ly)\s+)*(?:agree|discuss|exchange|explore|address|pledge|vow|affirm|reaffirm|confirm|reiterate|share|concur"
    r"|underline|underscore|stress|emphasi[sz]e|welcome|express|condemn|voice|recogni[sz]e|resolve|highlight|focus|cover|examine|consult|negotiate|raise|sign|promise)\b"
)
"""What one holds, or does again and again, and did not do there: "We | condemn all violence"."""
_AS_TELLING = re.compile(r"\b(?:quot|cit|report)\w*\b.*\bas\s+(?:telling|warning|assuring|asking|urging)\b")
_TO_COME = re.compile(r"\b(?:will|would)\b")
_HAD_DONE = re.compile(
    r"(?P<delegation>\s+(?:side|delegation|team|party|minister|president|envoy|negotiators))?\s+had\s+(?:(?:also|then|again|not|never|repeatedly|only|even"
    r"|[a-z]+ly)\s+)*"
    r"(?:(?P<been>been)\s+(?:told|warned|informed|asked|assured|urged|given|handed|shown|presented)"
    r"|agreed|refused|rejected|promised|told|offered|demanded|asked|accepted|warned|insisted|assured|pledged|proposed|conceded|acknowledged"
    r"|raised|threatened|requested|signalled|signaled|wanted|declined|walked\s+out|backed\s+down|given\s+(?:his|her|its|their)\s+word"
    r"|listened|expressed|conveyed|explained|replied|responded|reacted|complained|objected|pressed|urged|thanked|apologi[sz]ed|made\s+(?:it\s+clear|no|clear)"
    r"|brought\s+(?:up|no|new)|put\s+forward|appeared|seemed|shown|introduced|tabled|submitted|hardened|softened|backtracked|come\s+(?:with|to|un|ready|empty)"
    r"|given\s+(?:no|way|in)|ruled\s+out|yielded|stalled|signed|dropped)\b"
)
"""What somebody had done who is named right before: "Roe | had refused", "the Chilean side | had been told"."""
_ITSELF = re.compile(r"(?:it|they|we|its\s+(?:side|delegation|team|negotiators|minister|envoy))\b", re.IGNORECASE)
_HAD_PUT = re.compile(
    r"(?:\s+(?:side|delegation|team|government|minister|president|envoy|negotiators))?\s+had\s+(?:(?:also|then|again|not|never|repeatedly|only|even|[a-z]+ly)\s+)*"
    r"(?:offered|promised|demanded|proposed|raised|conveyed|handed|put\s+forward|brought\s+up|pressed|accepted|insisted|made\s+(?:it\s+clear|clear|no|an?\s+offer)"
    r"|given\s+no|explained|presented|asked\s+for|agreed|threatened|walked\s+out|refused|rejected|backed\s+down|conceded)\b"
)
"""What one puts to another: "it | had offered to send experts"; not what one had done elsewhere."""
