"""The act of a content whose cue only says that somebody spoke: a question asks, a duty laid on others requests."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.record.memcon import Act
from memcon.resolve.attributions.blame import blames

_FUTURE = re.compile(
    r"\b(?:will|(?:is|are|was|were|be) going to|"
    r"(?<!in )(?<!of )(?<!on )(?<!by )(?<!since )(?<!until )(?<!last )(?<!next )"
    r"(?<!this )(?<!\d )(?<!whatever )may(?! \d)|might|likely|unlikely|probably|perhaps|maybe|hopeful|confident|"
    r"doubt\w*|worried|(?<!not )concerned (?:about|that|by|over|at|for)|afraid|fear(?:s|"
    r"ed)?|plans? to|planned to|eventually|someday)\b|\w['’]ll\b"
)
_BACKSHIFTED = re.compile(r"\bwould\b(?! not\b)")  # "will" in reported words; in a quotation it only supposes
_BELIEF = re.compile(  # the speaker's own; what others believe is asserted of them
    r"\b(?:i|we|he|she|they|it)(?: \w+)? (?:\w+n['’]t |not )?(?:hop(?:e|es|ed|ing)|believ(?:e|es|ed)|thinks?|thought|"
    r"expect(?:s|ed)?|predict(?:s|ed)?|imagined?|suspect(?:s|ed)?|wish(?:es|ed)?|guess|assumed?)\b"
)
_DUTY = re.compile(
    # "demand" may be a noun
    r"\b(?:must|should|ought to|(?<!no longer )needs? to|(?<!no longer )needed to|necessary|"
    r"(?:it is|it was|it['’]s) time|let['’]s|let us|please|"
    r"urg(?:e[ds]?|ing)|"
    r"call(?:s|ed|ing)? for|(?<!\bthe )(?<!\ba )(?<!\bany )(?<!\bno )(?<!phone )(?<!video )call(?:s|ed|ing)? on|"
    r"(?:i|we|you|they|he|she|it|who)(?: \w+ly)? demands?|"
    r"(?:to|must|will|(?<!supply )and) demand (?!for|in|is|was|has|had|of|on|and|from|by)|"
    r"demand(?:s|ed|ing)? (?:that|an?|the|to (?:know|be|see|have)|his|her|their|our|its|more|answers)|"
    r"important that|essential that)\b|\bshouldn['’]t\b"
)
_OWN = re.compile(
    r"(?:^|[.!?;:,“\"…—] ?|\b(?:and|but|so|if elected,?) )\W*(?:i|we)(?:['’]ll| will| shall| promise| pledge| commit|"
    r"['’](?:m|re) going to| (?:am|are) going to| intend)\b"
    r"(?! (?:not |still |probably |likely )?(?:be|have)\b)"
)
_REPORTED_OWN = re.compile(
    r"(?:that )?(?:he|she|they|it|we)(?:['’]d|['’]ll| will| would| shall)\b(?! (?:not |still |probably |likely )?"
    r"(?:be|have|like|consider)\b)"
    r"(?!(?<=['’]d) (?:\w+ly |already |never |just )?(?:(?!need|feed|proceed|succeed)\w{2,}ed|been|had|made|met|given|"
    r"told|spoken|sent|seen|done|taken|gone|heard|found|written|left|held|said|got|known)\b)"
)
_ESTEEM = re.compile(
    r"\b(?:thank\w*|grateful|proud|excellent|wonderful|outstanding|fantastic|terrific|courageous|admir\w+|endors(?:e|"
    r"es|ed)|"
    r"prais\w+|congratulat\w+|stronger|brilliant|great (?:job|work|leader|friend|man|woman|honou?r))\b"
)
_NOT_TELLING = re.compile(
    r"(?:\b(?:(?<!did )not|never)\b|\b(?!did)\w+n['’]t\b)(?: going| prepared| able| ready| in a position)?(?: to)? "
    r"(?:comment|say|discuss|speculate|answer|disclose|jump to|go into|get into|confirm or deny)\b|\bno comment\b|"
    r"\bneither confirm(?:s|ed)? n?or den(?:y|ies|ied)\b|"
    r"\brefrain(?:s|ed)? from (?:comment|say|answer|speculat|discuss)\w*\b"
)
_DENIES = re.compile(
    r"^\W*(?:that )?(?:he|she|it|they|i|we|there)\W+(?:(?:had|has|have|did|does|do|was|were|is|are|could|can)"
    r" (?:never|not)\b|never\b|(?:did|does|do|has|had|was|is|are|were|could|ca)n['’]t\b)"
    r"(?! (?:sure|certain|think|believe|expect|know|want|need|care|mind|only|just)\b)|^\W*(?:that )?no(?:,| (?:such|"
    r"evidence|proof|truth|basis|grounds|plans?|intention|contacts?|talks|deals?|agreements?|decisions?|links?|"
    r"connection|"
    r"knowledge|role|part|change|problem|wrongdoing)\b)|"
    r"\bnot true\b|\buntrue\b|\b(?:did|done|do|doing) nothing wrong\b|"
    r"\b(?:reports?|claims?|allegations?|accusations?|stor(?:y|ies)|rumou?rs?|charges?) (?:is|are|was|were|"
    r"had been) (?:\w+ly )?"
    r"(?:false|baseless|unfounded|groundless|fabricated|fake|nonsense|absurd|wrong|inaccurate)\b"
)
ASKS = re.compile(
    r"\W*(?:(?:and|but|so|well|now|then|if [^.?!…,]+),? )?(?:wh\w+|how|is|are|was|were|am|do|does|did|can|could|would|"
    r"will|should|shall|may|might|must|has|have|had|\w+n['’]t)\b[^.?!…]*\?"
)
_RHETORICAL = re.compile(r"\W*(?:why not|why (?:do|did|wo|ca)n['’]t|how about|what about|(?:do|did|am|should) i)\b")
_PROPOSES = re.compile(r"\W*(?:why not|how about|do not|don['’]t|stop|vote|let)\b")
_PERFORMED: dict[Act, str] = {
    "deny": "deny reject dispute refute",
    "warn": "warn caution",
    "request": "urge demand request appeal propose recommend invite implore beg beseech",
    "accuse": "accuse blame condemn denounce deplore protest",
    "praise": "praise thank welcome applaud commend congratulate salute",
    "promise": "promise pledge vow swear guarantee",
}
"""Verbs with which a first person does what they say (Austin's performatives)."""
_PERFORMS = re.compile(
    r"\W*(?:(?:and|but|so|that|again|today|therefore|once again),? )?(?:i|we)(?: (?:\w+ly|hereby|also|again|all|do|"
    r"must|wish to|want to|would like to))? (?P<verb>" + "|".join(" ".join(_PERFORMED.values()).split()) + r")\b"
)
_EPISTEMIC = re.compile(
    r"\bshould (?:(?:also|then|soon|now|still|eventually|again|\w+ly) )?(?:fall|rise|grow|recover|rebound|"
    r"stabili[sz]e|"
    r"shrink|decrease|pick up|come down|be (?:able to|enough|fine|ready|higher|lower|weaker|over|done|back))\b"
)
"""What "should" says of the course of things, on which nobody is bound: "prices should fall"."""


@lru_cache(maxsize=1)
def _performed() -> dict[str, Act]:
    return {verb: act for act, verbs in _PERFORMED.items() for verb in verbs.split()}


OPENING = 200
"""Characters of a content, its opening, that tell its act: what follows only elaborates."""
CLAUSE = 90
"""Characters that about hold its first clause, whose verb tells whether it is a forecast."""


def act_told(words: str, hinted: bool = False, called: bool = False) -> Act:
    """The act of words that are only said to be said, by what they say.

    `hinted` is where their speaker does not quite say them, `called` where they are what something is called.
    """
    opening = words[:OPENING]
    if ASKS.match(words) and not _RHETORICAL.match(words):
        return "ask"
    if _NOT_TELLING.search(opening):
        return "decline"
    if not hinted and (_OWN.search(opening) or _REPORTED_OWN.match(opening)):
        return "promise"
    if _DENIES.search(opening):
        return "deny"
    performed = _PERFORMS.match(words)
    if performed:  # "We reject that" is what it says it does
        return _performed()[performed["verb"]]
    if _EPISTEMIC.search(words[:CLAUSE]):
        return "expect"
    blame, duty = blames(words, called), _DUTY.search(opening)
    if duty and (blame is None or duty.start() < min(blame, CLAUSE)):
        return "request"
    if blame is not None:
        return "accuse"
    if duty or _PROPOSES.match(words):
        return "request"
    if _ESTEEM.search(opening):
        return "praise"
    quoted = words[:1] in "“\"‘'"
    if _FUTURE.search(words[:CLAUSE]) or _BELIEF.search(words[:CLAUSE]):
        return "expect"
    return "expect" if not quoted and _BACKSHIFTED.search(words[:CLAUSE]) else "assert"
