"""Whom a source speaks for: its words come in; the owner of an aide, a campaign or a document goes out, or None.

A source is a noun of speaking for others ("spokeswoman", "campaign"), of membership ("officials") or of documents
("poll"), and its owner stands before it ("the Kovac campaign", "Kovac’s longtime aide"), after a preposition ("a lawyer
for Kovac"), or as a pronoun ("his team"). All may be an apposition to a name ("Jane Roe, a ministry spokeswoman").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from memcon.find.mentions import Name
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.served import is_stationed
from memcon.resolve.words.countries import capital_of, country_of, states_in
from memcon.resolve.words.phrases import pronoun

SPEAKS_FOR = (
    r"(?:spokes(?:man|woman|person|men|women|people)|aides?|advis[eo]rs?|campaigns?|team|staff|staffers?|office|"
    r"representatives?|lawyers?|attorneys?(?! general)|managers?|surrogates?|camp|administration|delegation|"
    r"press secretary|press service|envoys?|emissar(?:y|ies)|negotiators?|"
    r"(?:communications|political|campaign|press|policy|media|state|field) director)"
)
_SERVES = (  # what a person with a name is where he speaks for another
    r"(?:spokes(?:man|woman|person|men|women|people)|aides?|advis[eo]rs?|(?:deputy )?campaign (?:manager|"
    r"chairman|chairwoman|chair)|lawyers?|attorney(?! general)|surrogates?|press secretary|representative (?=of|for)|"
    r"(?:communications|political|campaign|press|policy|media|state|field) director|pollster|strategist (?=for|on)|"
    r"envoy (?=of|for))"
)
_ISSUED = (
    r"(?:polls?|surveys?|polling|study|studies|report|statement|email|e-mail|letter|memo|release|readout|communiqu[eé]|ads?|"
    r"lawsuit|complaint|website|web site|site|account|documents?|transcript|post|guidance|video|analysis|data|figures|"
    r"statistics|article|editorial|questionnaire|filing|brief)"
)
_MEMBERS = (
    r"(?:officials?|sources?|members?|activists?|lawmakers?|delegates?|employees?|workers|agents?|leaders?|executives?|"
    r"diplomats?|officers?|legislators?|analysts?|reporters?|insiders?|protesters?|organizers?|volunteers?|donors?)"
)
_ROLE = rf"(?:{SPEAKS_FOR}|{_ISSUED}|{_MEMBERS})"
_CAPITAL = r"[A-Z][\w.&’'/-]*"
_BEFORE = re.compile(
    rf"(?P<owner>{_CAPITAL}(?: (?:(?:of|the|of the|for|and) )?{_CAPITAL}){{0,6}}?)\s+(?:[a-z][\w-]*\s+){{0,3}}?"
    rf"(?P<noun>{SPEAKS_FOR}|{_ISSUED}|{_MEMBERS})\b"
)
_THEIRS = re.compile(
    rf"\b(?P<owner>his|her|their|its|my|our)\s+(?:[\w-]+\s+){{0,4}}?(?:{SPEAKS_FOR}|{_ISSUED})\b", re.IGNORECASE
)
_AFTER = re.compile(
    rf"\b(?P<noun>{_ROLE})(?:\s+(?:who|that|working|speaking|written|released|filed|issued|conducted|commissioned|published|"
    r"signed|assigned|close|familiar|loyal|(?:and|or) \w+))?\s+(?P<by>for|of|from|with|at|by|to|in|on|inside|within)\s+"
    r"(?=(?P<next>\S+))",
    re.IGNORECASE,
)
_HELD = re.compile(
    rf"(?P<owner>the\s+(?:[a-z-]+\s+){{1,4}}?[a-z-]+)['’]s?\s+(?:[a-z-]+\s+){{0,2}}{SPEAKS_FOR}\b", re.IGNORECASE
)
"""An aide of somebody without a name: "the minister's spokesman"."""
_QUANTIFIERS = re.compile(
    r"^(?:(?:the|an?|some|many|several|one|two|three|four|another|other|senior|former|top|new|most|all|these|those|both|its|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day)['’]s|"
    r"multiple|more|few|current|recent|federal|local|state(?= officials)|anonymous|unnamed|mr\.?|ms\.?|mrs\.?)\s+)+",
    re.IGNORECASE,
)
_SERVING = re.compile(rf"\b{_SERVES}\b", re.IGNORECASE)
_SHARE = re.compile(
    r"(?:(?:about|nearly|almost|some|only|just|roughly|over|more than|less than|a|an|the|vast|overwhelming|one|two|"
    r"three|slim|large)\s+)*(?:(?:[\d.]+|(?:[a-z-]+ ){1,3})\s*(?:percent|per cent|%)|"
    r"majority|half|(?:[a-z]+-)?(?:thirds?|quarters?|fifths?)|plurality|fifth)"
    r"(?P<of>\s+of\s+)?",
    re.IGNORECASE,
)
_THOSE = re.compile(
    r"(?:(?:those|these|them|all|people)\s+)?(?:who|that|polled|surveyed|asked|questioned)\b|(?:those|these|them)\b"
)
_CLAUSE = re.compile(r"\s(?:that|which|who|whose|where)\s(?=[a-z]+(?:s|ed)?\s)")
_OF_OFFICE = re.compile(
    r"(?:Presidential|Vice-Presidential|Gubernatorial|Mayoral|Ministerial|Congressional|Senatorial|Parliamentary|Official|"
    r"Federal|National|Military|Chief|Deputy|Senior|Former)\Z"
)
"""Adjectives that say what office a spokesman serves or what rank is his, and name nobody."""
_OWNERS = ("Person", "Organization", "Location", "Facility")


@lru_cache(maxsize=4096)
def is_share(words: str) -> bool:
    """True for a share of people: "59 percent", "less than a third", "the vast majority"."""
    return bool(_SHARE.match(words))


def spoken_for(cast: Cast, names: Sequence[Name], start: int, end: int) -> int | None:
    """The actor whom the source `text[start:end]` speaks for, as far as its own words tell."""
    words = cast.text[start:end]
    if pronoun(words.strip()):
        return None
    share = _SHARE.match(words)
    if share:
        if _THOSE.match(words, share.end()):
            return None
        return cast.actor_for(start + share.end(), end, None) if share["of"] else None
    theirs = _THEIRS.search(words)
    if theirs and "," not in words[: theirs.start()]:
        return cast.actor_for(start + theirs.start(), start + theirs.end("owner"), None)
    held = _HELD.match(words)
    if held:
        return cast.actor_for(start, start + held.end("owner"), None)
    inside = [n for n in names if start <= n.start and n.end <= end and n.type in _OWNERS]
    speaking = next((n for n in inside if n.type == "Person"), None)
    named = speaking is not None and _is_speaker(words, speaking.start - start, speaking.end - start)
    if named and not _SERVING.search(words):
        return None  # a member with a name speaks for himself
    organ = _ORGAN.search(words) if speaking is not None else None
    if organ and speaking is not None:
        return _organ_of(cast, start + organ.start("owner"), start + organ.end("owner"), speaking)
    for low, high in _segments(words):
        clause = None if named else _CLAUSE.search(words, low, high)
        high = clause.start() if clause else high  # what a relative clause tells of is another matter
        number = _owner_in(cast, inside, start + low, start + high, speaking if named else None)
        if number is not None:
            return number
    return None


_ORGAN = re.compile(
    r"(?:\A|,\s(?:the\s|an?\s)?)(?:the\s)?(?P<owner>(?:foreign|defen[cs]e|interior|finance|trade|economy|energy|health|justice)\s"
    r"(?:affairs\s)?(?:ministry|office))\s(?:chief\s)?(?:spokes(?:man|woman|person)|press\ssecretary)\b",
    re.IGNORECASE,
)
"""An organ whose state its spokesman's name or the words around tell: "foreign ministry spokeswoman | Ana Roe"."""


def _organ_of(cast: Cast, start: int, end: int, speaking: Name) -> int | None:
    """The organ that words name, of the state that the person serves who speaks for it."""
    number, person = cast.actor_for(start, end), cast.actor_for(speaking.start, speaking.end)
    if number is not None and person is not None and cast.roles[number].country is None:
        cast.roles[number].country = cast.roles[person].country
    return number


def _is_speaker(words: str, low: int, high: int) -> bool:
    """True where a person's name at `low:high` is the source itself, not the owner of what follows or precedes it."""
    if words.startswith(("'s", "’s"), high) or _THEIR_ROLE.match(words[high:]):
        return False
    return not _OF_SOMEBODY.search(words[:low])


_THEIR_ROLE = re.compile(r"(?:['’]s?)?[\s-]+(?:[\w-]+\s+){0,3}?" + _ROLE + r"\b")
_OF_SOMEBODY = re.compile(r"\b(?:for|of|from|with|at|by|to|in|on|near|close)\s+(?:[\w.-]+\s+){0,3}$")


def _segments(words: str) -> list[tuple[int, int]]:
    """The stretches of a source between commas, dashes and brackets; its appositions."""
    out, low = [], 0
    for match in _PARTING.finditer(words):
        out.append((low, match.start()))
        low = match.end()
    return [(a, b) for a, b in (*out, (low, len(words))) if b > a][:4]


_PARTING = re.compile(r",\s|\s[—–-]\s|[()]")


def _owner_in(cast: Cast, inside: Sequence[Name], low: int, high: int, speaking: Name | None) -> int | None:
    words = cast.text[low:high]
    if speaking is not None and (not _SERVING.search(words) or _ONCE.search(words)):
        return None
    before = _QUANTIFIERS.match(words)
    lead = before.end() if before else 0
    match = _BEFORE.match(words, lead) or _BEFORE.search(words, lead)
    if match and not (capital_of(match["owner"]) and is_stationed(words, match.end("owner"))):
        start, stop = low + match.start("owner"), low + match.end("owner")
        member = _IS_MEMBERS.fullmatch(match["noun"])
        own = next((n for n in inside if n.start <= start < n.end or start <= n.start < stop), None)
        known = own is not None and own.type in ("Organization", "Facility", "Location") and not country_of(own.text)
        bare = re.sub(r"['’]s?$", "", match["owner"])
        if (
            not _OF_OFFICE.match(bare)
            and not _IS_MEMBERS.fullmatch(bare)  # "Sources in the delegation"
            and (speaking is None or not speaking.start <= start < speaking.end)
            and (
                (known or _ACRONYM.fullmatch(bare)) and not country_of(bare)
                if member
                else not (own is None and country_of(bare) and _IS_ISSUED.fullmatch(match["noun"]))
            )
        ):
            return cast.actor_for(start, start + len(bare))
    after = _AFTER.search(words, lead)
    if after is None or (
        after["by"].casefold() in ("in", "on", "at", "with")
        and not after["next"][:1].isupper()
        and not re.match(r"(?:the|his|her|their)$", after["next"], re.IGNORECASE)
    ):
        return None
    if after["by"].casefold() in ("in", "inside", "within") and _IS_POSTED.fullmatch(after["noun"]):
        return None  # "diplomats in Ankara" are others'
    owner = low + after.end()
    if any(n.start <= low + after.start("noun") and owner < n.end and n.type != "Person" for n in inside):
        return None  # "the Office of Rail and Road" is one name
    if after["by"].casefold() in ("in", "inside", "within") and _OF_MISSION.search(words, 0, after.start()):
        return None  # "a Norwegian embassy official in Lima" is Norway's
    if after["next"].casefold() in ("his", "her", "their"):
        return cast.actor_for(owner, owner + len(after["next"]))
    mission = _ITS_MISSION.match(cast.text, owner, high)
    if mission and not any(n.start <= owner and mission.end() <= n.end for n in inside):
        return cast.actor_for(owner, mission.end())
    named = [n for n in inside if owner <= n.start < min(high, owner + 30)]
    if named:
        state = _STATE_OF.match(cast.text, owner, named[0].start)
        whole = state is not None and state.end() == named[0].start and country_of(state["state"]) is not None
        return cast.actor_for(owner if whole else named[0].start, named[0].end)
    loose = re.match(rf"{_CAPITAL}(?: {_CAPITAL}){{0,4}}", cast.text[owner:high])
    if loose and after["by"].casefold() in ("for", "of", "to"):
        return cast.actor_for(owner, owner + loose.end())
    serving = ("for", "of", "to") if _IS_SERVANT.fullmatch(after["noun"]) else ("for", "of")
    if _IS_ISSUED.fullmatch(after["noun"]) or after["by"].casefold() not in serving:
        return None
    rest = _DESCRIBED.match(cast.text, owner, high)
    number = cast.actor_for(owner, owner + len(rest.group().rstrip())) if rest else None
    if number is None or speaking is None:
        return number
    himself = any(a < speaking.end and speaking.start < b for a, b, _ in cast.roles[number].mentions)
    if not himself:
        return number
    served = next(iter(states_in(rest.group())), None) if rest else None
    return cast.actor_for(owner + served.start, owner + served.end) if served else None  # at least that state's


_MISSION = r"(?:embassy|consulate(?:\s+general)?|high\s+commission|legation|mission)"
_OF_MISSION = re.compile(rf"\b[A-Z][\w.-]*\s+(?:[A-Z][\w.-]*\s+)?{_MISSION}\s")
_ITS_MISSION = re.compile(rf"(?:the\s+)?(?:[A-Z][\w.]*(?:['’]s?)?\s+){{1,3}}{_MISSION}(?=\s+in\s)")
"""A state's house abroad, up to where it is: "the Norwegian embassy | in Lima"."""
_IS_POSTED = re.compile(r"diplomats?", re.IGNORECASE)
_IS_MEMBERS, _IS_ISSUED, _IS_SERVANT = (
    re.compile(nouns, re.IGNORECASE) for nouns in (_MEMBERS, _ISSUED, r"(?:aide|advis[eo]r)s?")
)
_DESCRIBED = re.compile(
    r"(?:the|an?)\s+(?:(?!(?:for|in|at|on|with|to|by|from|and|or)\b)[\w-]+(?:['’]s?)?(?:\s+|(?=$|\W))){1,5}"
)
_STATE_OF = re.compile(r"(?:the\s+)?(?P<state>[A-Z][\w.]*(?: [A-Z][\w.]*)?)(?:['’]s?)?\s+")
_ONCE = re.compile(r"\b(?:former|ex|onetime|one-time|late|longtime friend)\b", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_SENT = re.compile(
    r"(?P<subject>(?:(?:his|her|their|the)\s+)?[\w.’'-]+(?:\s+[A-Z][\w.’'-]*){0,4})\s+(?:has\s+|had\s+|also\s+)?(?:sent|released|issued|"
    r"filed|published|circulated|posted|aired|wrote|put)(?:\s+out)?\s+$"
)


def issuer_before(cast: Cast, names: Sequence[Name], start: int) -> int | None:
    """Who issued a document named right after the words that say so: "his campaign sent out | an email"."""
    low = max(cast.sentences.span(start)[0] if len(cast.sentences) else 0, start - 120)
    match = _SENT.search(cast.text[low:start])
    if match is None:
        return None
    a, b = low + match.start("subject"), low + match.end("subject")
    owner = spoken_for(cast, names, a, b)
    return owner if owner is not None else cast.actor_for(a, b)


def is_document(words: str) -> bool:
    """True where a source's head is a document: "the email", "a new poll"."""
    return _ENDS_ISSUED.search(_HEAD_END.split(words, maxsplit=1)[0]) is not None


_HEAD_END = re.compile(r",|\s(?:of|from|by|for|in|on|that|which|released|filed)\s")
_ENDS_ISSUED = re.compile(rf"\b{_ISSUED}$", re.IGNORECASE)
_ROLE_NOUN = re.compile(rf"(?:(?:the|this|that)\s+)?(?P<noun>{SPEAKS_FOR}|{_ISSUED})", re.IGNORECASE)
_ANY_ROLE = re.compile(rf"\b(?:{SPEAKS_FOR}|{_ISSUED})\b", re.IGNORECASE)


def role_in(words: str) -> str | None:
    """The first noun of speaking for others, or of a document, in a source: "aide" of "an aide to Kovac"."""
    match = _ANY_ROLE.search(words)
    return match.group().casefold() if match else None


def role_noun(words: str) -> str | None:
    """The noun by which "the campaign", "the spokesman" or "the email" points back; None where more is said."""
    match = _ROLE_NOUN.fullmatch(words.strip())
    return match["noun"].casefold() if match else None


_PEOPLE = (
    r"(?:[\w’'-]+\s+){0,3}?(?:voters|adults|people|residents|citizens|respondents|caucus-?goers|supporters|women|men|"
    r"students|workers|members|households|personnel|[a-z]+(?:ives|ers|ors|ants|ists)|[A-Z]\w+ans|[A-Z]\w+crats|[Ii]ndependents|[A-Z]\w+s)\b"
)
_ASKED = re.compile(
    r"(?:\b(?:polls?|surveys?|sample|interviews?|percent|%|majority|half|third|quarter|plurality)\s+(?:of|with|among)"
    r"|\b[Aa]mong)\s+(?:(?:the|all|about|more than|over|nearly)\s+)?(?:[\d,]+\s+)?"
    rf"(?P<who>(?!(?:his|her|their|its|our|my)\b){_PEOPLE})"
)
_ASKED_BEFORE = 1500
"""Characters back to where a poll says whom it asked."""


def population_before(text: str, start: int, end: int, close: int) -> tuple[int, int] | None:
    """Whom a bare share at `start:end` is of: told in its own sentence, which ends at `close`, else last before it."""
    after = _ASKED.match(text, start, close)
    if after:
        return after.span("who")
    low = max(0, start - _ASKED_BEFORE)
    found = [m.span("who") for m in _ASKED.finditer(text, low, start)]
    return found[-1] if found else None


def owner_before(cast: Cast, start: int, noun: str) -> int | None:
    """Whose "the campaign" or "the spokesman" is: the name that the same noun was last told with, not far before."""
    low = max(0, start - _ASKED_BEFORE)
    told = re.compile(rf"(?P<owner>{_CAPITAL}(?: {_CAPITAL}){{0,3}}?)\s+(?:[a-z][\w-]*\s+){{0,2}}?{re.escape(noun)}\b")
    for match in reversed(list(told.finditer(cast.text, low, start))):
        owner = re.sub(r"['’]s?$", "", match["owner"])
        lead = _QUANTIFIERS.match(f"{owner} ")
        skip = lead.end() if lead else 0
        if skip < len(owner):
            return cast.actor_for(match.start("owner") + skip, match.start("owner") + len(owner))
    return None
