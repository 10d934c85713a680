"""How something was said: the act of an attribution, and the medium it was said in, where the words tell.

Both follow the cue's own word where it is specific, and say `other` or `unknown` where it is not.
"""

from __future__ import annotations

import re

from memcon.reader.tokens import quotation_mask
from memcon.record.memcon import Act, AttributionForm, Medium

_ACTS: tuple[tuple[Act, str], ...] = (
    (
        "decline",
        r"declin\w+|refus\w+ to (?:comment|say)|did not (?:respond|comment|elaborate)|"
        r"would not (?:say|comment)|no comment",
    ),
    (
        "deny",
        r"den(?:y|ies|ied|ying)|reject\w*|disput\w+|rebuff\w*|oppos\w+|refut\w+|dismiss\w*|disagree\w*|"
        r"doubt\w*",
    ),
    ("warn", r"warn\w*|caution\w*|alert\w*"),
    ("threaten", r"threat\w*|vow\w* to (?:retaliate|respond|punish)"),
    (
        "promise",
        r"promis\w+|pledg\w+|vow\w*|commit\w*|swear|swore|guarantee\w*|undertak\w+|intend\w*|"
        r"plan(?:s|ned|ning)?|will",
    ),
    (
        "request",
        r"ask(?:s|ed|ing)? (?:for|that|\w+ to)|urg\w+|call(?:s|ed|ing)? (?:for|on)|demand\w*|request\w*|"
        r"appeal\w*|order\w*|propos\w+|suggest\w*|recommend\w*|want\w*|insist\w* that \w+ (?:must|should)|"
        r"invit\w+",
    ),
    ("ask", r"ask(?:s|ed|ing)?|question\w*|wonder\w*|inquir\w+"),
    (
        "accuse",
        r"accus\w+|blam\w+|critici[sz]\w+|condemn\w*|denounc\w+|slam\w*|blast\w*|attack\w*|mock\w*|"
        r"lament\w*|deplor\w+|decr(?:y|ied|ies)",
    ),
    (
        "praise",
        r"prais\w+|thank\w*|welcom\w+|endors\w+|applaud\w*|commend\w*|laud\w*|support\w*|congratulat\w+|"
        r"salut\w+|hail\w*",
    ),
    (
        "expect",
        r"expect\w*|predict\w*|forecast\w*|anticipat\w+|hop(?:e|es|ed|ing)|fear\w*|believ\w+|think\w*|"
        r"thought|worr\w+|concern\w*|feel\w*|felt|assum\w+|project\w*|estimat\w+",
    ),
    (
        "assert",
        r"sa(?:y|ys|id|ying)|sta?t(?:e|es|ed|ing)|told|tell\w*|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|"
        r"according|announc\w+|declar\w+|report\w*|confirm\w*|explain\w*|claim\w*|argu\w+|insist\w*|"
        r"stress\w*|emphasi[sz]\w*|reiterat\w+|affirm\w*|reaffirm\w*|underscor\w+|underlin\w+|observ\w+|"
        r"remark\w*|mention\w*|repl(?:y|ied|ies)|respond\w*|acknowledg\w+|admit\w*|conced\w+|assert\w*|"
        r"maintain\w*|reveal\w*|disclos\w+|writ\w+|wrote|describ\w+|read(?:s|ing)?|show\w*|indicat\w+|"
        r"point\w* out|continu\w+|agree\w*|quot\w+|went on|discuss\w*|express\w*|highlight\w*|recall\w*|"
        r"tweet\w*|post\w*|inform\w*|caption\w*",
    ),
)  # fmt: skip
_ACT = re.compile("|".join(f"(?P<{act}>\\b(?:{words})\\b)" for act, words in _ACTS), re.IGNORECASE)

_MEDIA: tuple[tuple[Medium, str], ...] = (
    ("press_release", r"press release|news release|readout|read-out|communiqu[eé]"),
    (
        "social_media",
        r"tweet\w*|twitter|facebook|telegram channel|instagram|truth social|social media|"
        r"posted (?:on|to)\b",
    ),
    ("interview", r"interview\w*|told (?:the )?(?-i:[A-Z])\w+|told (?:reporters|journalists)"),
    ("testimony", r"testif\w+|testimony|under oath|hearing"),
    (
        "speech",
        r"speech\w*|rally|debate|address(?:ed|ing)? (?:the|a)\b|remarks|town hall|news conference|"
        r"press conference|briefing",
    ),
    ("poll", r"polls?|survey\w*|polling"),
    ("book", r"books?|memoirs?"),
    (
        "document",
        r"report\w*|letters?|memos?|lawsuit|filing|e-?mails?|documents?|article|op-ed|essay|transcript|law|"
        r"treaty|resolution|ruling",
    ),
    ("statement", r"statements?"),
)  # fmt: skip
_MEDIUM = {medium: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for medium, words in _MEDIA}


def act_of(cue: str) -> Act:
    """The act that a cue's words name, "other" where they name none."""
    match = _ACT.search(cue)
    return match.lastgroup if match else "other"  # type: ignore[return-value]


def medium_of(cue: str, source: str) -> Medium:
    """The medium that a cue or source names ("in a statement", "a press release"), else "unknown"."""
    for words in (cue, source):
        for medium, pattern in _MEDIUM.items():
            if pattern.search(words) and not (medium == "document" and words is cue):
                return medium
    return "unknown"


def form_of(text: str, content: tuple[tuple[int, int], ...]) -> AttributionForm:
    """direct, indirect or mixed, by how much of the content's words stand in quotation marks.

    The share of 95 % from which a quotation counts as direct is that of the common scorer.
    """
    mask = quotation_mask(text)
    return form_under(mask, text, content)


def form_under(mask: object, text: str, content: tuple[tuple[int, int], ...]) -> AttributionForm:
    """As `form_of`, with the quotation mask of the text already made."""
    inside = total = 0
    for start, end in content:
        for match in re.finditer(r"\w+", text[start:end]):
            total += 1
            inside += bool(mask[start + match.start()])  # type: ignore[index]
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.95 * total else "mixed"


_RELAY = re.compile(
    r"(?:\baccording to|\bas (?:quoted|cited|reported) by|\bquoted by|\bcited by|\breported by|\btold|"
    r"\bin an interview with|\bquoting|\bciting)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_QUOTES_AS = re.compile(r"^\s+(?:\w+\s+)?(?:quoted|cited)\b", re.IGNORECASE)


def is_relay(text: str, start: int, end: int) -> bool:
    """True where the words around an organisation's name make it a relay: "told X", "according to X", "X quoted"."""
    return bool(_RELAY.search(text[max(0, start - 40) : start])) or bool(_QUOTES_AS.search(text[end : end + 30]))
