"""Reports that name their source: a text's quotations come in, those whose words are another's go out beside them.

"…, Northwire reported, citing the harbour ministry" tells of two voices: the agency reports, and the ministry is whom
it has the words from, the agency standing between. So does "Northwire learned from the ministry". "The ministry's press
service informs about this" and "This was reported by the ministry" give it the words of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from memcon.find.attributions import Quotation
from memcon.find.furniture import inside
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Furniture
from memcon.resolve.words.phrases import head, is_people_noun

Offsets = tuple[int, int]

SCORE = 0.8  # of an attribution that words tell plainly, where none was found

_NP = r"(?!(?:that|as|to|how|what|when|where|why|who)\b)[^,;:()“”\"\n]{2,120}?"
_END = r"(?=\s*[,;:()“”\"\n]|\s+(?:that|as|on\s+[A-Z]\w+day)\b|[.!?]?\s*$)"
_WHO = rf"(?:the\s+)?(?P<who>{_NP}){_END}"
_CITES = re.compile(
    r"(?P<cites>\b(?:citing|quoting|(?P<refers>(?:with(?:\s+an?)?|in)\s+reference\s+to|referring\s+to)))\s+",
    re.IGNORECASE,
)
_LEARNED = re.compile(
    r",\s+(?P<teller>(?:[Tt]he\s+)?[A-Z][^,;:()“”\"\n]{1,60}?)\s+(?P<cites>(?:has\s+|have\s+|had\s+)?(?:learn(?:ed|t)|found\s+"
    r"out|(?:was|were|been)\s+(?:informed|told))\s+(?:from|by))\s+"
)
_REPORTS = (
    r"(?:(?:has|have|had|also|earlier|later|first|previously)\s+){0,2}(?:report(?:s|ed)?|inform(?:s|ed)|"
    r"(?:said|says)|wrote|writes|announce[sd]|note[sd]|state[sd]|reveal(?:s|ed)|claim(?:s|ed)|add(?:s|ed)|reporting|"
    r"told\s+\w+)"
    r"(?:\s+(?:(?:on|late|early|in)\s+)?(?:[A-Z]\w+day|today|yesterday|earlier|later|separately)(?:\s+\w+ing)?)?"
)
_TELLER = re.compile(rf"(?P<teller>[^,;:()“”\"\n]{{2,80}}?)\s+(?P<verb>{_REPORTS}),?\s*\Z")
_ACCORDING = re.compile(r"(?P<verb>\b[Aa]ccording\s+to)\s+(?P<teller>[^,;:()“”\"\n]{2,80}?),?\s*\Z")
_OBJECT = (
    r"(?:\s+(?:too|as\s+well|later|today|yesterday|(?:(?:on|late|early)\s+)?[A-Z]\w+day|(?:in|on)\s+an?\s+(?:\w+\s+)?(?:statement|tweet|post"
    r"|report|release|letter|interview|call|briefing)|(?:on|in|at|to|through|via)\s+(?:the\s+)?[A-Z]\w+|to\s+(?:reporters|journalists)))*"
    r"(?=\s*(?:[,;:.!?()“”\"\n]|\Z))"
)
"""What shows that "it" is all that is said: "confirmed it on Monday", not "said it would"."""
_ABOUT_THIS = re.compile(
    rf"(?:(?:[Tt]he\s+)?(?P<who>{_NP})\s+(?P<verb>(?:also\s+)?(?:inform|report|announce|state|sai|confirm|notifie)(?:s|d|ed)?\s+(?:(?:about|on|of)\s+)?(?:this|it)){_OBJECT}"
    rf"|(?:This|It|That)\s+(?P<passive>(?:was|is|has\s+been)\s+(?:also\s+)?(?:reported|announced|stated|said|confirmed|emphasi[sz]ed|noted"
    rf"|declared|stressed)\s+by)\s+(?:the\s+)?(?P<by>{_NP})(?:(?=\s+(?:during|while|following|(?:in|at|on)\s+(?:an?|his|her|its)|on\s+(?:Facebook|X|Twitter"
    rf"|Telegram|Instagram))\s)|{_END}))"
    rf"(?:,\s+(?P<teller>{_NP})\s+{_REPORTS})?"
)
_FIRST_BY = re.compile(
    rf"\s(?P<cites>(?:(?:that|which)\s+)?(?:(?:was|were|had\s+been)\s+)?(?:first|originally)\s+(?:reported|disclosed|revealed|published)\s+by)\s+"
    rf"(?:the\s+)?(?P<who>{_NP})(?=\s+and\s+(?:(?:then|later|also|subsequently)\s+)?(?:(?:confirmed|reported)\s+)?by\s|{_END})"
)
_WHEN_REPORTED = re.compile(
    r",?\s+(?:after|when|once|since)\s+(?:the|it|its|their|his|her|news\s+of\s+the)\b[^,;:“”\"\n]{0,60}\Z"
)
"""What leads to who reported first of what a sentence tells: "… met, after the trip | was first reported by"."""
_PRINTED = re.compile(
    r"(?:service|media|television|radio|newspapers?|papers?|reports?|statements?|documents?|release|readout|"
    r"communiqu[eé]|letters?|memos?|transcripts?|cables?|witnesses|authorities|website|channel|agency|agencies|account|"
    r"summary|spokes\w+)\Z",
    re.IGNORECASE,
)
_NAMED = ("Person", "Organization", "Facility")
_AS_SAYING = re.compile(r"\s+as\s+\w+ing\b")


@dataclass(frozen=True, slots=True)
class Told:
    """A quotation, and the words that name who passed it on, where another did."""

    quotation: Quotation
    teller: Offsets | None = None
    plain: bool = False
    """True where the words themselves say whose they are, and no more is to be read out of them."""
    cites: bool = False
    """True where it passes on what the one after it says."""


def cited(
    quotations: Sequence[Quotation],
    text: str,
    names: Sequence[Name],
    sentences: Sentences,
    furniture: Sequence[Furniture] = (),
) -> list[Told]:
    """The quotations in their order, reports with their own words, then those of the ones cited that were not found."""
    out = [Told(q) for q in quotations]
    if not len(sentences):
        return out
    for pattern, signs, read in (
        (_CITES, ("iting", "uoting", "eferring", "eference"), _citing),
        (_LEARNED, ("learn", "found", "informed", "told"), _learned),
        (_FIRST_BY, (" first ", " originally "), _first_by),
    ):
        if not any(sign in text for sign in signs):
            continue
        for match in pattern.finditer(text):
            if not inside(furniture, match.start(), match.end()):
                out = read(match, out, text, names, sentences)
    return _about_this(out, text, names, sentences, furniture)


def _citing(
    match: re.Match[str], told: list[Told], text: str, names: Sequence[Name], sentences: Sentences
) -> list[Told]:
    """ "…, the agency reported, citing the ministry", "Citing the ministry, the agency reported that …"."""
    low, high = sentences.span(match.start())
    who = _source(match.end(), high, text, names)
    if who is None or _AS_SAYING.match(text, who[1]) or any(_within(t, match.start()) for t in told):
        return told
    cites = match.span("cites")
    frame = _teller_before(text, low, match.start())
    if match["refers"] and (frame is None or not _OF_REPORTS.search(text, *frame[1])):
        return told  # "Kovac said, referring to the ministry", of whom he speaks
    if frame is None:
        return _inserted(told, who, cites, text, low)
    teller, verb = frame
    end = low + len(text[low : min(teller[0], verb[0])].rstrip(" "))
    if end <= low or text[end - 1] not in ',”"':
        return _inserted(told, who, cites, text, low)
    content = (low + _lead(text, low, end), end - (text[end - 1] == ","))
    around = [number for number, t in enumerate(told) if _meets(t.quotation, (teller[0], who[1]))]
    if content[1] - content[0] < LEAST or any(told[number].plain for number in around):
        return told
    found = [told[number].quotation for number in around]
    earlier = {piece for q in found for piece in q.content if piece[1] <= content[0]}
    media = next((q.media for q in found if q.media), ())
    score = max((q.score for q in found), default=SCORE)
    pieces = (*sorted(earlier), content)
    outer = Told(Quotation((teller,), (verb,), pieces, score, media), None, True, True)
    inner = Told(Quotation((who,), (cites,), pieces, score, media), teller, True)
    return _placed(_placed(told, outer, around[:1]), inner, around[1:2])


def _placed(told: list[Told], one: Told, at: Sequence[int]) -> list[Told]:
    """The quotations with one in the place of that whose words it tells rightly, or behind all of them."""
    return [*told[: at[0]], one, *told[at[0] + 1 :]] if at else [*told, one]


_OF_REPORTS = re.compile(r"report|inform|wr[io]te")

LEAST = 20
"""Characters that are a content."""


def _lead(text: str, low: int, end: int) -> int:
    """How much of a sentence a dateline or a connective takes at its beginning."""
    match = _DATELINE.match(text, low, end)
    return match.end() - low if match else 0


_DATELINE = re.compile(
    r"[A-Z][A-Z.’'/-]+(?:[ ,]+[A-Z\d][\w.’'/-]*){0,5}[.,]?\s*(?:\([^()]{2,40}\)\s*)?"
    r"(?:[-–—]{1,2}\s+|(?<=\.)\s+)(?=[A-Z])"
)


def _teller_before(text: str, low: int, at: int) -> tuple[Offsets, Offsets] | None:
    """Who reports right before `at`, and the words that say so: "the agency" and "reported on Monday"."""
    clause = max([low, *(m.end() for m in _COMMA.finditer(text, low, at - 2))])
    begin = clause + len(text[clause:at]) - len(text[clause:at].lstrip())
    match = _TELLER.match(text, begin, at) or _ACCORDING.match(text, begin, at)
    if match is None:
        return None
    return match.span("teller"), match.span("verb")


_COMMA = re.compile(r"[,;:“”\"(\n]")


def _inserted(told: list[Told], who: Offsets, cites: Offsets, text: str, low: int) -> list[Told]:
    """The words of a report that names its source before it tells them: "The agency, citing the ministry, said …"."""
    for number, one in enumerate(told):
        q = one.quotation
        if one.plain or not q.source or not q.cue:
            continue
        last = q.source[-1][0] + len(text[slice(*q.source[-1])].rstrip(" ,"))
        if cites[1] <= q.source[0][0] and last <= who[1]:  # whom it cites was taken for who reports
            if who[1] <= q.cue[0][0]:  # "The agency, citing | the ministry, | said"
                q = replace(q, source=_subject(text, low, cites[0]) or q.source)
            elif q.cue[-1][1] <= cites[0]:  # "The agency | reported, citing | the ministry, | that"
                q = replace(q, source=_reporter(text, low, q.cue[0][0]) or q.source)
        begin, end = q.source[0][0], q.source[-1][1]
        if begin >= who[1]:  # "Citing the ministry, | the agency reported"
            beside = not text[who[1] : begin].strip(" ,") and not text[low : cites[0]].strip()
        else:
            between = text[end : cites[0]] if low <= begin and end <= cites[0] else "?"
            between = _APPOSED.sub("", between, count=1).strip(" ,")
            beside = not between or bool(_SAYS_SO.fullmatch(between))
        after = who[1] + len(text[who[1] :][:3]) - len(text[who[1] :][:3].lstrip(" ,"))
        content = tuple((max(a, after), b) for a, b in q.content if b > after)
        if not beside or not content or any(a < cites[0] for a, _ in q.content):
            continue
        says = _ALSO_SAID.match(text, *content[0])
        if says:  # "The agency, | citing | the ministry, | also said that": the verb is whose words begin there
            content = (says.end("verb") + 1, content[0][1]), *content[1:]
            q = replace(q, cue=(says.span("verb"),))
        end = begin + len(text[begin:end].rstrip(" ,"))
        outer = replace(one, quotation=replace(q, source=(*q.source[:-1], (q.source[-1][0], end)), content=content))
        inner = Told(Quotation((who,), (cites,), content, q.score, q.media), (begin, end), True)
        return [*_placed(told, outer, (number,)), inner]
    return told


_ALSO_SAID = re.compile(rf"(?P<verb>{_REPORTS})\s+(?=that\s)")


def _subject(text: str, low: int, at: int) -> tuple[Offsets, ...]:
    """What stands between a sentence's beginning and a comma before `at`, where it is short."""
    end = low + len(text[low:at].rstrip())
    if end - low > SUBJECT or text[end - 1 : end] != "," or _COMMA.search(text, low, end - 1):
        return ()
    return ((low, end - 1),)


def _reporter(text: str, low: int, at: int) -> tuple[Offsets, ...]:
    """What stands between a sentence's beginning and its verb at `at`: a name with at most one apposition."""
    match = _REPORTER.fullmatch(text, low, at)
    return () if match is None else (match.span("who"),)


_REPORTER = re.compile(
    r"(?P<who>(?:The\s+)?[A-Z][^,;:()“”\"\n]{1,60})(?:,\s[^,;:()“”\"\n]{2,60},)?\s+(?:(?:also|later|has|had|earlier|first)\s+)*"
)
_APPOSED = re.compile(r"\A,\s[^,;:()“”\"\n]{2,60},(?=\s)")
SUBJECT = 60
"""Characters that a reporter's name has at most."""
_SAYS_SO = re.compile(_REPORTS)


def _learned(
    match: re.Match[str], told: list[Told], text: str, names: Sequence[Name], sentences: Sentences
) -> list[Told]:
    """ "…, the agency learned from the ministry": the ministry's words, which the agency passes on."""
    low, high = sentences.span(match.start("cites"))
    who = _source(match.end(), high, text, names)
    content = (low + _lead(text, low, match.start()), match.start())
    if who is None or content[1] - content[0] < LEAST:
        return told
    if any(_meets(t.quotation, (match.start(), who[1])) for t in told):
        return told
    return [*told, Told(Quotation((who,), (match.span("cites"),), (content,), SCORE), match.span("teller"), True)]


def _first_by(
    match: re.Match[str], told: list[Told], text: str, names: Sequence[Name], sentences: Sentences
) -> list[Told]:
    """ "… in a call first reported by the Courier": what the sentence tells is the paper's report."""
    low, high = sentences.span(match.start("cites"))
    who = _source(match.start("who"), min(high, match.end("who")), text, names)
    led = _WHEN_REPORTED.search(text, max(low, match.start() - REACH), match.start())
    content = (low + _lead(text, low, match.start()), led.start() if led else match.start())
    if led:  # "the two met, the ministry confirmed, after the trip was first reported by": what the ministry confirmed
        held = (t.quotation.content[-1][1] for t in told if t.quotation.content[0][0] == content[0])
        content = (content[0], min([content[1], *held]))
    if who is None or (content[1] - content[0] < LEAST and _OCCASION.match(text, *content) is None):
        return told
    one = Told(Quotation((who,), (match.span("cites"),), (content,), SCORE), None, True)
    told = _placed(told, one, _of_source(told, who))
    other = _AND_BY.match(text, match.end(), high)  # "… and then confirmed by the ministry"
    who = _source(*other.span("who"), text, names) if other else None
    if other is None or who is None:
        return told
    cites = other.span("cites") if other["says"] else match.span("cites")  # "… and by the agency": the same verb
    one = Told(Quotation((who,), (cites,), (content,), SCORE), None, True)
    return _placed(told, one, _of_source(told, who))


_AND_BY = re.compile(
    r"\s+and\s+(?:(?:then|later|also|subsequently)\s+)?(?P<cites>(?P<says>(?:confirmed|reported)\s+)?by)\s+"
    rf"(?:the\s+)?(?P<who>{_NP}){_END}"
)
_OCCASION = re.compile(
    r"(?:news\s+of\s+)?(?:the|this|that|their|his|her)\s+(?:[a-z-]+\s+)?(?:meeting|visit|trip|call|conversation|talks|letter|message|contacts?|negotiations"
    r"|encounter|summit|exchange|discussions)\Z",
    re.IGNORECASE,
)
"""What may be all that was first reported: "The visit | was first reported by"."""
REACH = 90  # characters before "first reported by" in which its clause begins


def _of_source(told: Sequence[Told], who: Offsets) -> list[int]:
    """The numbers of the quotations whose source stands in `who`."""
    return [number for number, t in enumerate(told) if any(a < who[1] and who[0] < b for a, b in t.quotation.source)]


def _about_this(
    told: list[Told],
    text: str,
    names: Sequence[Name],
    sentences: Sentences,
    furniture: Sequence[Furniture],
) -> list[Told]:
    """ "This was reported by the ministry": the words of the sentence before are the ministry's."""
    for number in range(1, len(sentences)):
        match = _ABOUT_THIS.match(text, sentences.starts[number], sentences.ends[number])
        if match is None or inside(furniture, match.start(), match.end()):
            continue
        by = "by" if match["by"] else "who"
        who = _source(match.start(by), match.end(by), text, names)
        content = (sentences.starts[number - 1], sentences.ends[number - 1])
        apart = "\n" in text[content[1] : match.start()].strip(" ")
        if who is None or (apart and (not match["by"] or _of_source(told, who))):
            continue
        content = (content[0] + _lead(text, *content), content[0] + len(text[slice(*content)].rstrip(". ")))
        if content[1] - content[0] < LEAST or inside(furniture, *content):
            continue
        cue = match.span("passive" if match["by"] else "verb")
        one = Told(Quotation((who,), (cue,), (content,), SCORE), _span(match, "teller"), True)
        rest = [replace(t, quotation=_less(t.quotation, match.span())) for t in told]
        told = _placed(rest, one, _of_source(told, who))
    return told


def _span(match: re.Match[str], group: str) -> Offsets | None:
    return match.span(group) if match[group] else None


def _less(quotation: Quotation, words: Offsets) -> Quotation:
    """A quotation without the pieces of its content that stand in `words`, if others are left."""
    left = tuple((a, b) for a, b in quotation.content if not (words[0] <= a and b <= words[1]))
    return replace(quotation, content=left) if left and len(left) < len(quotation.content) else quotation


def _source(start: int, high: int, text: str, names: Sequence[Name]) -> Offsets | None:
    """Whom the words at `start` name, where they name somebody who can have said something, or what he issued.

    "Citing the ministry" does; "citing the election", "citing security concerns" give a reason.
    """
    match = _WHOM.match(text, start, high)
    if match is None:
        return None
    begin, end = match.span("who")
    words = text[begin:end].rstrip(" .")
    end = begin + len(words)
    first = head(words).strip()
    at = begin + len(head(words).rstrip())
    if any(n.start < at <= n.end and n.type in _NAMED and text[at : at + 2] not in ("'s", "’s") for n in names):
        return begin, end
    last = first.split()[-1] if first.split() else ""
    return (begin, end) if is_people_noun(last) or _PRINTED.search(last) else None


_WHOM = re.compile(_WHO)


def _meets(quotation: Quotation, span: Offsets) -> bool:
    return any(a < span[1] and span[0] < b for a, b in (*quotation.source, *quotation.cue))


def _within(told: Told, at: int) -> bool:
    """True where what stands at an offset is itself quoted, beginning with words of its own before it."""
    q = told.quotation
    return any(a < at < b and b > at + LEAST for a, b in q.content) and not any(at < a for a, _ in q.source)
