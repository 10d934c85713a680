"""The act of an attribution: the words of its cue and content come in, one of the record's acts goes out.

A cue that names an act decides ("warned", "a pledge"). A cue that only says that somebody spoke leaves it to the
content: a question asks, an obligation laid on others requests, a first person's "will" promises, other words
of the future or of belief expect. Verbs stand in their illocutionary classes (Searle 1976; Wierzbicka 1987).
"""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.record.memcon import Act
from memcon.resolve.attributions.contents import ASKS, act_told

_VERBS: dict[Act, str] = {
    "decline": "decline refuse demur balk",
    "deny": "deny reject dispute rebuff oppose refute rebut dismiss disagree disavow repudiate contradict veto contest "
    "renounce retract recant resist disown discount walk-back push-back distance counter "
    "challenge downplay brush-off brush-aside shrug-off",
    "warn": "warn caution alert",
    "threaten": "threaten",
    "promise": "promise pledge vow commit swear guarantee undertake intend plan offer assure volunteer",
    "request": "urge demand request appeal order propose recommend invite implore beg plead petition instruct command "
    "advise encourage ban bar require exhort push press lobby insist call-for call-on ask-for beseech summon persuade "
    "convince",
    "ask": "ask question wonder inquire enquire query",
    "accuse": "accuse blame criticize criticise condemn denounce slam blast attack mock deplore decry lambaste assail "
    "chide rebuke berate scold castigate censure ridicule complain grouse gripe fault insult sue excoriate deride bash "
    "taunt scoff chastise reprimand disparage lament protest reproach allege charge admonish bemoan hammer rip "
    "rail boo lash anger scorn dislike hate resent hit-out tear-into take-aim fire-at hit-back fire-back strike-back "
    "punch-back clap-back",
    "praise": "praise thank welcome endorse applaud commend laud support congratulate salute hail back cheer admire "
    "promote favor favour champion celebrate compliment credit honor honour advocate tout vote-for appreciate love "
    "embrace defend rally-behind approve enjoy",
    "expect": "expect predict forecast anticipate hope fear believe think worry feel assume estimate doubt suspect "
    "consider imagine speculate guess foresee wish envision presume want contemplate toy project seek aim prefer seem "
    "appear look",
    "assert": "confirm explain reiterate affirm reaffirm underscore underline observe remark mention acknowledge admit "
    "concede reveal disclose describe show indicate agree cite quote highlight recall inform caption name find prove "
    "demonstrate conclude determine know learn realize recognize recognise discover poll measure rank portray depict "
    "recount document repeat notify remember see refer reference echo compare identify attribute invoke lay-out unveil "
    "note report reckon understand notice clarify allude outline expose regard",
}  # fmt: skip
_NOUNS: dict[Act, str] = {
    "decline": "refusal mum",
    "deny": "denial opposition rejection objection opponent against",
    "warn": "warning caution",
    "threaten": "threat",
    "promise": "promise pledge vow commitment guarantee intention offer assurance oath",
    "request": "demand request appeal proposal recommendation plea petition order invitation advice",
    "ask": "question questionnaire inquiry",
    "accuse": "accusation criticism complaint condemnation critique backlash lawsuit critical attack critic allegation "
    "outrage outraged angry upset unhappy disappointed anger scorn",
    "praise": "praise support endorsement backing backer proponent supporter admirer fan supportive approval favorable "
    "tribute glad happy proud impressed enamored",
    "expect": "belief hope fear expectation concern prediction desire doubt worried concerned confident optimistic "
    "pessimistic skeptical sceptical skepticism wary hopeful afraid sure convinced forecast assumption suspicion view "
    "likely reason anxious eager interested nervous "
    "anxiety reluctant reluctance speculation willing",
    "assert": "according explanation admission revelation description announcement reportedly agreement consensus "
    "aware account",
}
_SAYING = (
    "say state tell add announce declare claim argue stress emphasize emphasise reply respond assert maintain write "
    "read "
    "point continue discuss express tweet retweet post call contend insist joke quip opine testify relate speak "
    "comment talk "
    "detail interject pitch characterize shoot-back suggest imply hint signal answer go mean boast brag "
    "publish "
    "release issue chime tease remind shout chant yell introduce deem view share email proclaim cry voice list "
    "make-clear "
    "deliver articulate rule muse present react label dub liken title address apologize"
)
_SAID = (
    "statement claim message argument assertion remark comment report answer word headline response reaction "
    "suggestion contention speech stance"
)
_PAST = {
    "say": "said", "tell": "told", "write": "wrote written", "swear": "swore sworn", "think": "thought", "feel": "felt",
    "foresee": "foresaw foreseen", "show": "shown", "find": "found", "know": "knew known", "beseech": "besought",
    "understand": "understood", "speak": "spoke spoken", "mean": "meant", "see": "saw seen", "go": "went gone",
    "seek": "sought", "shoot": "shot", "throw": "threw thrown", "tear": "tore torn", "lay": "laid", "read": "read",
    "make": "made", "give": "gave given", "take": "took taken",
    "undertake": "undertook undertaken", "rip": "ripped ripping", "lash": "lashed", "hit": "hit hitting",
}  # fmt: skip


def _forms(verb: str) -> set[str]:
    """The finite forms and participles of a verb."""
    out = {verb, f"{verb}s", *_PAST.get(verb, "").split()}
    if verb.endswith("e"):
        out |= {f"{verb}d", f"{verb[:-1]}ing"}
    elif re.search(r"[^aeiou]y$", verb):
        out |= {f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"}
    else:
        out |= {f"{verb}ed", f"{verb}ing"}
        if verb.endswith(("s", "sh", "ch", "x")):
            out.add(f"{verb}es")
        if re.search(r"[^aeiou][aeiou][bgmnprt]$", verb):
            out |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    return out


@lru_cache(maxsize=1)
def _lexicon() -> tuple[dict[str, Act | None], dict[str, list[tuple[str, Act | None]]]]:
    """Words by their act, and first words of pairs with their second; None is for saying as such."""
    words: dict[str, Act | None] = {}
    pairs: dict[str, list[tuple[str, Act | None]]] = {}
    for act, verbs in (*_VERBS.items(), (None, _SAYING)):
        for verb in verbs.split():
            first, _, second = verb.partition("-")
            for form in _forms(first):
                if second:
                    pairs.setdefault(form, []).append((second, act))
                else:
                    words.setdefault(form, act)
    for act, nouns in (*_NOUNS.items(), (None, _SAID)):
        for noun in nouns.split():
            words.setdefault(noun, act)
            words.setdefault(f"{noun}s", act)
    return words, pairs


_WORD = re.compile(r"[a-z]+(?:['’]t)?")
_NEGATION = re.compile(r"\b(?:not|never|no longer)\b|n['’]t\b")
_SILENT = re.compile(
    r"\bneither\b.{0,20}\bconfirm\w*\b.{0,20}\bn?or den(?:y|ied)\b|"
    r"(?:\b(?:not|never|un(?:able|willing) to|(?:has|have|had) yet to)\b|n['’]t\b).{0,30}\b(?:respond|comment|"
    r"elaborate|say|"
    r"answer|disclose|discuss|reply|return|reveal|identify|specify|confirm)\b|"
    r"(?:\b(?:has|have|had)(?: (?:not|never)|n['’]t)|\b(?:not|never) having)(?: (?:yet|so far|still|also|\w+ly|"
    r"been))* (?:"
    r"responded|commented|elaborated|said|answered|disclosed|discussed|replied|returned|revealed|identified|specified|"
    r"confirmed)\b|(?:\b(?:is|are|was|were) not|n['’]t) (?:commenting|answering|saying|discussing|disclosing|"
    r"revealing)\b|"
    r"\bno (?:\w+ )?comment|\bremained? (?:\w+ )?(?:mum|silent)"
)
_SAYS_NO_MORE = re.compile(
    r"(?:(?:did|would|will)(?: not|n['’]t) (?:elaborate|specify|say (?:more|wh\w+|how)|"
    r"(?:give|provide|offer|disclose|reveal|go into|share) (?:\w+ )?(?:details?|specifics))|"
    r"(?:gave|offered|provided) (?:no|few) (?:\w+ )?(?:details?|specifics|explanation))\b"
)
"""A cue with its content that say together that one says no more: "gave | no details"."""
_NOTHING_TO_SAY = re.compile(
    r"[“\"]?(?:that )?(?:he|she|it|they|i|we|the [a-z]+) (?:"
    r"(?:had|has|have) (?:nothing|no (?:further )?(?:comments?|details?|information))(?: (?:further|more|else|new))? "
    r"to (?:add|say|share|announce|report|offer|make)"
    r"|(?:would|will|must|prefer(?:red)? to) refrain from "
    r"(?:disclos|comment|discuss|giv|say|reveal|elaborat|go|shar)\w*)\b"
)
"""What one says in order to say nothing: "he had nothing to add"."""
NOBODY = re.compile(r"(?:neither|nobody|no one|none)\b", re.IGNORECASE)
_UNTOLD = re.compile(r"(?:how|what|when|where|who|whom|whose|why|whether|if|which|anything|more)\b", re.IGNORECASE)
_LEGAL = re.compile(r"\b(?:fil|lodg|bring|brought)\w*\b")
_COMPLAINT = re.compile(r"\b(?:complaint|lawsuit|suit|charges|claim against)\b")


OF_TELLING = re.compile(
    r"\b(?:accounts?|versions?|readouts?|descriptions?)\s+of\Z"
    r"|(?:\bnot|n[’']t|\bnever)\s+(?:\w+ly\s+)?(?:mention|refer\s+to|address|include|touch\s+on|name)\b"
    r"|\b(?:made|makes)\s+no\s+mention\b"
)
"""A cue that only says how something was told: "gave accounts of the call", "does not mention the notice"."""


def act_of(cue: str, content: str = "", source: str = "") -> Act:
    """The act that a cue's words name, else that of the content where the cue says no more than that one spoke.

    A `source` who is nobody declines: "neither side said how long".
    """
    if NOBODY.match(source) and _UNTOLD.match(content):
        return "decline"
    words, low = " ".join(content.casefold().split()), cue.casefold().replace("’", "'")
    if not words and not re.search(r"\w", low):
        return "other"
    quoted = _QUOTED_AS.match(low)
    low = low[quoted.end() :] if quoted else low  # what one is quoted as doing: "quoted … as warning"
    if _SILENT.search(low) or _SAYS_NO_MORE.match(f"{low} {words[:60]}"):
        return "decline"
    if _NOTHING_TO_SAY.match(words):
        return "decline"
    if _LEGAL.search(low) and _COMPLAINT.search(f"{low} {words[:60]}"):
        return "accuse"
    if OF_TELLING.search(low):
        return "other"
    if _CONVINCED.search(low):
        return "expect"
    if _WITHOUT.search(f"{low} {words[:30]}"):
        return "other"
    negated = bool(_NEGATION.search(low))
    acts, said = _named(low)
    if acts:
        act = acts[0]
        if negated and act not in ("decline", "assert"):
            return "other"
        if act == "request" and _INSISTS.search(low) and _AS_FACT.match(words):
            return "assert"
        asked = act == "ask" and not _is_question(words) and bool(_ASKED_FOR.match(words))
        return "request" if asked else act
    if _CALLS.search(low) and re.match(r"(?:for|on|upon)\b", words):
        return "request"
    if not said and re.search(r"\w", cue):
        return "other"
    named, _ = _named(" ".join(words.split()[:3])) if _LIGHT.search(low) else ((), False)
    return (
        named[0]
        if named
        else "assert"
        if negated
        else act_told(words, bool(_HINTS.search(low)), bool(_NAMING.search(low)))
    )


_CONVINCED = re.compile(
    r"(?:\b(?:is|are|was|were|am|been|be|being)|['’](?:s|m|re))\s+(?:\w+ly\s+|also\s+|still\s+)?convinced\b"
)
"""Who is convinced believes something, and persuades nobody."""
_WITHOUT = re.compile(
    r"\b(?:offer|provid|g[ai]v|show|present)\w*\s+(?:no|little|scant)\s+(?:evidence|proof|explanation|support)\b"
)
"""Who gives no proof of a claim neither promises nor supports anything."""
_QUOTED_AS = re.compile(r".*\b(?:quot|cit|report)\w*\b.{0,80}?\bas (?=(?:\w+ly )?(?!saying|telling)\w+ing\b)")


def whole_cue(text: str, start: int, cue: str) -> str:
    """A cue at `start` with the verb that it goes with: "hit back, | saying"."""
    lead = _HIT_BACK.search(text, max(0, start - 90), start) if cue[-3:] == "ing" else None
    return f"{lead[1]}, {cue}" if lead else cue


_HIT_BACK = re.compile(
    r"\b((?:hits?|fir(?:es|ed)|str(?:ikes|uck)|lash(?:es|ed)) (?:back|out))(?: at [^,;:.“”\"]{1,60})?, ?\Z"
)


def only_says(cue: str) -> bool:
    """True for a cue that says no more than that somebody speaks now: "said", "added", a colon; not "has said"."""
    low = cue.casefold()
    acts, said = _named(low)
    if re.search(r"\b(?:ha(?:s|ve|d)|would|earlier|once|previously|last|later|ago)\b", low):
        return False
    return (said and not acts) or not re.search(r"\w", cue) or acts[:1] in (("assert",), ("expect",), ("accuse",))


def only_tells(cue: str) -> bool:
    """True for a cue that tells, confirms or denies, whenever that was: "has said", "denied", a colon; not "plans"."""
    acts, said = _named(cue.casefold())
    return (said and not acts) or not re.search(r"\w", cue) or acts[:1] in (("assert",), ("deny",))


def _is_question(words: str) -> bool:
    """True for what is asked, in reported words or as it was put: "whether …", "“Who told you to sign?”"."""
    return bool(_QUESTION.match(words) or (words[:1] in "“\"‘'" and ASKS.match(words)))


_QUESTION = re.compile(r"(?:whether|if|who|what|when|where|why|how|which)\b")
_ASKED_FOR = re.compile(r"(?:for|that|(?:.{0,60}\b)?to)\s")
_INSISTS = re.compile(
    r"\binsist(?:s|ed|ing)?(?: (?:again|repeatedly|publicly|(?:on )?\w+day|(?:this|last) week))?(?: that)?$"
)
_AS_FACT = re.compile(
    r"(?:that )?(?:(?!(?:be|must|should|to|on|upon)\b)[\w.’'-]+ ){1,6}?"
    r"(?:is|are|was|were|has|have|had|does|did|would|will|could|can|never|no longer|\w{2,}ed(?! be\b))\b"
)
"""What one insists is so, in the indicative: "that the envoy had raised it"; else it is asked for: "that he resign"."""
_CALLS = re.compile(r"\bcall(?:s|ed|ing)?$")
_HINTS = re.compile(r"\b(?:suggest|impl|hint|signal)\w*\b")
_NAMING = re.compile(r"\b(?:call|label|dub|brand|deem|characteri[sz])\w*$")
_LIGHT = re.compile(r"\b(?:express|voic|issu|deliver|releas|offer)\w*\b")


@lru_cache(maxsize=4096)  # most speakers "said" it
def _named(cue: str) -> tuple[tuple[Act, ...], bool]:
    """The acts that words name, in their order, and whether they tell of saying at all."""
    words, pairs = _lexicon()
    acts: list[Act] = []
    said = False
    tokens = _WORD.findall(cue)
    for i, token in enumerate(tokens):
        after = tokens[i + 1 : i + 4]
        if token == "back" and i and not _BEFORE_VERB.search(tokens[i - 1]):
            continue  # the particle of another verb: "wrote back"
        found = [act for second, act in pairs.get(token, ()) if second in after]
        found = found or ([words[token]] if token in words else [])
        said = said or bool(found)
        acts += [act for act in found if act is not None]
    return tuple(acts), said


_BEFORE_VERB = re.compile(
    r"^(?:to|will|would|can|could|shall|should|may|might|must|do|does|did|and|or|not|also|now|still|who|that|they|"
    r"we|i|"
    r"you|\w+ly|\w+n['’]t)$"
)
"""Words after which "back" is a verb of its own."""
