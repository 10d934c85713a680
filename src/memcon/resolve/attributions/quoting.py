"""Who quotes whom: quotations come in as found, those whose words another's report holds go out as that one's.

"The agency quoted the ministry as saying …" are the ministry's words, which the agency relays, and so are "The
ministry was quoted by the agency as saying …" and "the ministry said …, according to the agency".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.words.outlets import is_outlet_phrase, outlets_in

Offsets = tuple[int, int]

_TELLING = (
    r"(?:(?:also|later|\w+ly)\s+)?(?:saying|telling|replying|responding|answering|warning|adding|writing|stating|"
    r"declaring|"
    r"claiming|insisting|confirming|denying|announcing|arguing|asking|urging|suggesting|promising|pledging|vowing|"
    r"threatening|complaining|remarking|commenting|noting|stressing|explaining|predicting|acknowledging|admitting|"
    r"demanding|"
    r"maintaining|recalling|describing|calling|accusing|blaming|expressing|speaking|joking|having\s+(?:said|told|"
    r"warned))\b"
)
_AS = rf"as\s+{_TELLING}"
_WHO = r"(?P<source>(?!(?:by|in|on|at|as|from|that)\b)[^,;“”\"\n]{1,120}?(?:,[^,;“”\"\n]{1,120},)?)"
"""Who is quoted, with at most one apposition between commas."""
_VERB = r"(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|report(?:ed|s|ing))"
_SAYING = re.compile(rf"{_WHO}\s+{_AS}(?:\s+that\b)?[\s,:]*")
_QUOTES = re.compile(rf"\b{_VERB}\s+(?={_WHO}\s+(?P<end>{_AS}))")
_QUOTING = re.compile(rf"(?:\b(?:has|have|had|also|later|earlier)\s+){{0,2}}\b{_VERB}\s+(?:the\s+)?$")
_QUOTED = re.compile(rf"\b{_VERB}\s+{_WHO}(?:\s+as)?\s+$")
_SAID = re.compile(rf"(?:as\s+)?{_TELLING}")
_AFTER = re.compile(rf",?\s+{_AS}")
_BY = re.compile(
    r",?\s+(?:(?:has|have|had)\s+been|was|were|is|are|being)\s+(?:\w+\s+)?(?:quoted|cited)\s+"
    rf"(?P<saying>as\s+{_TELLING}[^“”\"\n]{{0,200}}?\s)?(?:by|in)\s+(?:the\s+|The\s+)?$"
)
_PASSIVE = re.compile(r"\b(?:was|were|been|is|are|being)\s+(?:\w+\s+)?(?:quoted|cited|reported)\b")
_REPORTS = re.compile(r"\s*(?:according to|reported|reports|quoted|quotes|quoting|cited|cites|citing)\b", re.IGNORECASE)
_BREAK = re.compile(r"[;:“”\"\n]")
_PRONOUN = re.compile(r"\b(?:he|she|it|they)$", re.IGNORECASE)
_BACK = 260
"""Characters before a source in which the words stand that say by whom somebody was quoted."""


def quoted(
    quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences
) -> tuple[Quotation, Offsets | None]:
    """A quotation with the source whose words they are, and who quotes that one; else as it was, and None."""
    if not quotation.source:
        return quotation, None
    if _was_told(quotation, text):
        return _teller_of(quotation, text), None
    after_outlet = _told_after(quotation, text)
    if after_outlet is not None:
        return after_outlet
    quotation = _who_told(quotation, text, sentences)
    quotation = _without_as(quotation, text)
    beside = _beside(quotation, text, names, sentences)
    if beside is not None:
        return beside
    passive = _quoted_by(quotation, text, names, sentences)
    if passive is not None:
        return passive
    active = _as_saying(quotation, text, sentences)
    if active is not quotation:
        return active, (quotation.source[0][0], quotation.source[-1][1])
    return quotation, _quoter(quotation, text, names, sentences)


def _told_after(quotation: Quotation, text: str) -> tuple[Quotation, Offsets] | None:
    """ "According to the agency, a spokesman said that": the spokesman's words, where they begin behind his verb."""
    start, end = quotation.source[0][0], quotation.source[-1][1]
    if not any(_ACCORDING.fullmatch(text, a, b) for a, b in quotation.cue):
        return None
    if not outlets_in(text, start, end) and not is_outlet_phrase(text[start:end]):
        return None
    subject = _SAID_AFTER.match(text, end)
    if subject is None or subject.end() != min(a for a, _ in quotation.content):
        return None
    return replace(quotation, source=(subject.span("who"),), cue=(subject.span("verb"),)), (start, end)


_ACCORDING = re.compile(r"(?:as\s+)?(?:according\s+to|per)(?:\s+the)?", re.IGNORECASE)
_SAID_AFTER = re.compile(
    r",\s+(?P<who>[^,;:“”\"\n]{2,100}?(?:,\s[^,;:“”\"\n]{2,80},)?)\s+"
    r"(?P<verb>(?:(?:has|have|had|also|later)\s+)*(?:said|says|stated|announced|declared|confirmed|denied|warned|claimed|"
    r"insisted|added|noted|stressed|told\s+[^,;:.“”\"\n]{2,40}?))(?:\s+on\s+\w+day)?,?\s+"
)


def _who_told(quotation: Quotation, text: str, sentences: Sentences) -> Quotation:
    """ "…, an official | told | the agency": the words of the official, where the one told was taken for the source."""
    start = quotation.source[0][0]
    cue = next(((a, b) for a, b in quotation.cue if b < start and text[b:start].strip() in ("", "to")), None)
    if cue is None or not (_SAYS_TO if "to" in text[cue[1] : start] else _TELLS).fullmatch(text, *cue):
        return quotation
    low = max([sentences.span(start)[0] if len(sentences) else 0, *(b for _, b in quotation.content if b <= cue[0])])
    subject = (
        _SUBJECT_OF.search(text, max(0, low - 1), cue[0])
        or _TOLD_OF_FIRST.fullmatch(text, low, cue[0])
        or _FIRST.fullmatch(text, low, cue[0])
    )
    if subject is None or any(a < cue[0] and subject.start("who") < b for a, b in quotation.content):
        return quotation
    return replace(quotation, source=(subject.span("who"),))


_TELLS = re.compile(r"(?:(?:has|have|had|later|also)\s+)*(?:told|tells?)")
_SUBJECT_OF = re.compile(r"[,”\"]\s+(?P<who>[^,;:“”\"\n]{2,100}?)\s+\Z")
"""Who stands between a comma, or the end of what he said, and the verb."""
_SAYS_TO = re.compile(
    r"(?:(?:has|have|had|later|also)\s+)*(?:said|says|confirmed|confirms|explained|admitted|revealed|indicated|announced|denied|stressed|"
    r"disclosed|conceded|acknowledged|complained)"
)
_NOT_IN_ORDER = (
    r"(?!(?:In|On|At|After|Before|During|When|While|As|Asked|For|From|With|By|But|And|If|Since|Later|Speaking)\b)"
)
_FIRST = re.compile(rf"{_NOT_IN_ORDER}(?P<who>[A-Z][^,;:“”\"\n]{{1,100}})\s+")
_TOLD_OF_FIRST = re.compile(
    rf"{_NOT_IN_ORDER}"
    r"(?P<who>[A-Z][^,;:“”\"\n]{1,80}),\s+(?:who|whose|which)\s[^;:“”\"\n]{2,200},\s+"
)
"""Who opens a sentence, and is told of between commas before the verb: "Kovac, who met Weiss on Monday, | told"."""


def _was_told(quotation: Quotation, text: str) -> bool:
    """True where a source is who was told: "The council | was told"."""
    end = quotation.source[-1][1]
    after = [a for a, _ in quotation.cue if a >= end]
    return bool(after) and bool(_TOLD_TO.match(text, end, min(len(text), max(b for _, b in quotation.cue) + 1)))


_TOLD_TO = re.compile(
    r",?\s*(?:(?:has|have|had|also|later|then|is|was|were|are|being|been|be)\s+)*(?:is|was|were|are|being|been|"
    r"be)\s+(?:\w+ly\s+|"
    r"also\s+|then\s+|later\s+)?(?:told|informed|assured|advised|warned)\b"
)
_TOLD_BY = re.compile(
    r"\b(?:told|informed|assured|advised|"
    r"warned)(?:\s+(?!by\b)[\w’'-]+){0,3}?\s+by\s+(?P<who>[^,;:“”\"\n]{2,80}?)(?=\s+that\b|[,;:.“”\"\n]|$)"
)


def _teller_of(quotation: Quotation, text: str) -> Quotation:
    """A quotation whose source was told its words, with the one who told them: "by the envoy"; else with nobody."""
    low = quotation.source[-1][1]
    after = [a for a, _ in quotation.content if a > low]
    by = _TOLD_BY.search(text, low, min(after) if after else min(len(text), low + 150))
    who = ((by.start("who"), by.start("who") + len(by["who"].rstrip())),) if by else ()
    cue = tuple((a, min(b, who[0][0]) if who and a < who[0][0] else b) for a, b in quotation.cue)
    cue = tuple((a, a + len(text[a:b].rstrip())) for a, b in cue)
    return replace(quotation, source=who, cue=cue)


def _without_as(quotation: Quotation, text: str) -> Quotation:
    """ "quoted | the minister as | saying": without the "as" at the source's end."""
    start, end = quotation.source[-1]
    loose = _LOOSE_AS.search(text, start + 1, end)
    if loose is None or not _SAID.match(text, end + len(text[end : end + 2]) - len(text[end : end + 2].lstrip())):
        return quotation
    return replace(quotation, source=(*quotation.source[:-1], (start, loose.start())))


_LOOSE_AS = re.compile(r"\s+as$")


def _beside(
    quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences
) -> tuple[Quotation, Offsets] | None:
    """ "Kovac, quoted by the agency, said": the words of Kovac, whom the agency quotes."""
    start, end = quotation.source[0][0], quotation.source[-1][1]
    low = max(sentences.span(start)[0] if len(sentences) else 0, start - 160)
    before = _QUOTED_BESIDE.search(text, low, start)
    if before is not None and _GOES_ON.match(text, end):
        high = before.start()
        low = _begun(quotation, text, low, high)
        person = next((n for n in names if n.end == high and n.start >= low), None)
        at = person.start if person else low + len(text[low:high]) - len(text[low:high].lstrip(" ,"))
        if at < high and not any(a < high and at < b for a, b in quotation.content):
            return replace(quotation, source=((at, high),)), (start, start + len(text[start:end].rstrip(" ,")))
        return None
    for number, (a, b) in enumerate(quotation.cue):
        inside = _QUOTED_FIRST.match(text, a, b)
        if inside is not None and end <= a and inside.end() < b:  # the one who quotes is part of the cue
            cue = (*quotation.cue[:number], (inside.end(), b), *quotation.cue[number + 1 :])
            source = (*quotation.source[:-1], (quotation.source[-1][0], start + len(text[start:end].rstrip(" ,"))))
            return replace(quotation, cue=cue, source=source), inside.span("who")
    return None


_QUOTED_BESIDE = re.compile(r",\s+(?:(?:as|who was|who is)\s+)?(?:quoted|cited)\s+(?:by|in)\s+(?:the\s+)?$")
_GOES_ON = re.compile(r",?\s+(?:\w+ly\s+|has\s+|had\s+|also\s+)*[a-z]+(?:ed|[a-z]s|aid|old|ote)\b")
_QUOTED_FIRST = re.compile(r",?\s*(?:as\s+)?(?:quoted|cited)\s+(?:by|in)\s+(?P<who>[^,;:“”\"\n]{2,60}),\s+")


def _as_saying(quotation: Quotation, text: str, sentences: Sentences) -> Quotation:
    """ "The agency quoted the ministry as saying": the agency's words about the ministry's hold the ministry's.

    Where nothing follows, the words are those of the sentence before the agency is named.
    """
    if not quotation.content or not quotation.cue:
        return quotation
    start, end = quotation.content[0]
    last, cue = quotation.source[-1][1], quotation.cue
    if _PASSIVE.search(text, min(quotation.source[0][0], cue[0][0]), cue[-1][1]):
        return quotation  # "Kovac was quoted on Monday as saying" is about Kovac's own words
    for a, b in cue:
        within = _QUOTES.search(text, a, b)  # the ministry is part of the cue: "quoted her as saying"
        before = _QUOTED.search(text, last, a) if _SAID.match(text, a, b) else None  # it stands before a bare "saying"
        told = within or before
        if told is not None and last <= told.start():
            return replace(quotation, source=(told.span("source"),))
    if not any(_REPORTS.match(text[a:b]) for a, b in cue):
        return quotation
    match = next((m for piece in quotation.content if (m := _SAYING.match(text, *piece))), None)
    if match is None and cue[-1][1] < start:  # the ministry is in neither cue nor content
        match = _SAYING.match(text, cue[-1][1] + 1, end)
    if match is None:
        apart = _QUOTES.match(text, cue[0][0], min(len(text), cue[0][0] + 300))
        if (
            apart is None
            or apart.start() < last
            or any(a < apart.end("end") and apart.start("source") < b for a, b in quotation.content)
        ):
            return quotation
        return replace(quotation, source=(apart.span("source"),))
    opening = min(quotation.source[0][0], quotation.cue[0][0])
    low = sentences.span(opening)[0]
    whole = (low, low + len(text[low:opening].rstrip(" ,")))
    earlier = [(a, b) for a, b in quotation.content if b <= match.start()]
    rest = [(max(a, match.end()), b) for a, b in quotation.content if b > match.end()]
    content = [*earlier, *rest] or ([whole] if whole[1] > whole[0] + 1 else [])
    if not content:
        return quotation
    cue = (cue[0], (match.end("source") + 1, match.start() + len(match.group().rstrip(" ,:"))))
    source = (match.start("source"), match.start("source") + len(match["source"].rstrip(" ,")))
    return Quotation((source,), cue, tuple(content), quotation.score, quotation.media)


def _quoted_by(
    quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences
) -> tuple[Quotation, Offsets] | None:
    """ "The minister was quoted by the agency as saying": the words of the minister, whom the agency quotes."""
    start, end = quotation.source[0][0], quotation.source[-1][1]
    low = max(sentences.span(start)[0] if len(sentences) else 0, start - _BACK)
    by = _BY.search(text, low, start)
    if by is None or not (by["saying"] or _AFTER.match(text, end)):
        return None
    high = by.start()
    low = _begun(quotation, text, low, high)
    person = next((n for n in names if n.end == high and n.type == "Person" and n.start >= low), None)
    pronoun = _PRONOUN.search(text, low, high)
    span = (person.start, high) if person else pronoun.span() if pronoun else (low, high)
    span = (span[1] - len(text[slice(*span)].lstrip(" ,")), span[1])
    if span[0] >= span[1] or any(a < span[1] and span[0] < b <= end for a, b in quotation.content):
        return None
    return replace(quotation, source=(span,)), (start, end)


def _begun(quotation: Quotation, text: str, low: int, high: int) -> int:
    """Where in `text[low:high]` the clause begins that ends there, after a quotation's content and any stop."""
    low = max([low, *(b for _, b in quotation.content if b <= high)])
    return max([low, *(m.end() for m in _BREAK.finditer(text, low, high))])


def _quoter(quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences) -> Offsets | None:
    """Who quotes a source that was found to be the quoted one itself: "Kovac quoted | the late envoy | as saying"."""
    start, end = quotation.source[0][0], quotation.source[-1][1]
    by = _BY_PRESS.match(text, end)
    if by is not None:
        return by.span("who")
    through = _THROUGH.search(text, max(0, start - 90), start)
    if through is not None and (outlets_in(text, *through.span("who")) or is_outlet_phrase(through["who"])):
        return through.span("who")
    if not _AFTER.match(text, end):
        return None
    low = max(sentences.span(start)[0] if len(sentences) else 0, start - 120)
    quoting = _QUOTING.search(text, max(low, start - 60), start)
    if quoting is None:
        return None
    at = low + len(text[low : quoting.start()].rstrip())
    apposed = _APPOSED.search(text, low, at)  # "Alpnews, the state news agency, quoted"
    at = apposed.start() if apposed else at
    named = next(((n.start, n.end) for n in names if n.end == at and n.type in ("Person", "Organization")), None)
    described = _DESCRIBED.search(text, low, at) if named is None else None
    return described.span() if described else named


_THROUGH = re.compile(r"\bAccording\s+to\s+(?P<who>[^,;:“”\"\n]{2,60}),\s+(?:the\s+)?\Z")
"""An outlet that opens a sentence before whoever speaks: "According to the Courier, | Weiss said"."""
_APPOSED = re.compile(r",\s(?:the|an?|[A-Z][\w-]+['’]s)\s[^,;:.“”\"\n]{3,60},\Z")
_PRESS = (
    r"(?:[Tt]he\s+)?(?:[A-Z][\w-]+\s+)?(?:[Ss]tate|[Ll]ocal|[Nn]ational|[Pp]ublic|[Oo]fficial|"
    r"[Ii]ndependent)[\w-]*\s+(?:news\s+)?"
    r"(?:media|television|TV|radio|agency|broadcaster|(?:news)?papers?|press)"
)
_DESCRIBED = re.compile(rf"\b(?:(?:[Tt]he|[Aa]n?)\s+(?:[a-z-]+\s+){{0,2}}[a-z-]+|{_PRESS})$")
_BY_PRESS = re.compile(
    r",?\s+(?:has\s+been|had\s+been|was|were|is|are)\s+(?:\w+\s+)?(?:quoted|cited)\s+"
    rf"(?:as\s+{_TELLING}\s+)?(?:by|in)\s+(?P<who>{_PRESS})\b"
)


def carried(quotation: Quotation, text: str) -> Quotation:
    """ "The ministry's statement, carried by the agency, says": whose words they are begins before who carries them."""
    if not quotation.source:
        return quotation
    start, end = quotation.source[0]
    low = max(0, start - 120)
    match = _CARRIED_BY.search(text, low, start) if "by" in text[low:start] else None
    if match is None or any(a < start and match.start() < b for a, b in (*quotation.content, *quotation.cue)):
        return quotation
    return replace(quotation, source=((match.start(), end), *quotation.source[1:]))


_CARRIED_BY = re.compile(
    r"(?:[Tt]he |(?<![\w'’])[A-Z])[\w .'’-]{2,80}?\b(?:statement|communiqu[eé]|release|readout|account),\s+(?:carried|"
    r"published|distributed|relayed|quoted|cited)\s+by\s+(?:the\s+)?$"
)

_SPEAKERS = ("Organization", "Person", "NORP")
_THE = r"(?:the|his|her|its|their|an?)"
_SAYS = re.compile(
    r"\b(?:said|says|stated|announced|declared|reported|confirmed|added|noted|"
    rf"told (?:{_THE} (?:[\w’'-]+ ){{1,4}}?|(?:(?!(?:{_THE}|he|she|it|they|we|i)\b)[\w’'-]+ ){{1,3}}?)(?=that\b)|"
    rf"told (?:{_THE} )?\w+)(?: on \w+day)?(?: ?that)?\s+"
)
"""A verb of saying with whom it tells: "told | his council that", "told | reporters"."""


def reports(quotation: Quotation, text: str) -> bool:
    """True for a cue of passing on what others said: "reported", "according to", "citing"."""
    return any(_REPORTS.match(text[a:b]) for a, b in quotation.cue)


def relayed(
    quotations: Sequence[Quotation], cast: Cast, names: Sequence[Name], parents: Sequence[int | None]
) -> list[tuple[int, Quotation]]:
    """What a report's words give to another speaker: "the ministry said …, according to the agency".

    Each with the index of the quotation that reports it. `parents` are the indices of the quotations that hold others:
    what was found as another's words already is not given to that one again.
    """
    out = []
    for number, quotation in enumerate(quotations):
        if not quotation.source or not reports(quotation, cast.text):
            continue
        for start, end in quotation.content:
            says = _SAYS.search(cast.text, start, quotation.content[-1][1])
            opened = max(start, cast.sentences.span(says.start())[0]) if says and len(cast.sentences) else start
            lead = next((n for n in names if opened <= n.start < opened + 60 and n.type in _SPEAKERS), None)
            if says is None or lead is None or not lead.end <= says.start() < min(end, lead.end + 60):
                continue
            source = (opened, _subject_end(cast.text, opened, lead.end, says.start()))
            held = (a for q, parent in zip(quotations, parents, strict=True) if parent == number for a in q.source)
            if any(a < source[1] and source[0] < b for a, b in held):
                break
            rest = [(max(a, says.end()), b) for a, b in quotation.content if b > says.end()]
            cue = (says.start(), says.start() + len(says.group().rstrip()))
            out.append((number, Quotation((source,), (cue,), tuple(rest), quotation.score)))
            break
    return out


def _subject_end(text: str, start: int, name_end: int, says: int) -> int:
    """Where the subject ends of words at `start` whose verb of saying is at `says` and whose first name ends before.

    Of "Kovac thanked Weiss and | said" that is the name alone, of "the harbour minister, Kovac, | said" the office.
    """
    if not _JOINED.search(text, name_end, says):
        return start + len(text[start:says].split(",")[0].rstrip())
    verbs = (match.start() for match in _VERB_OF.finditer(text, start, says))
    end = next((at for at in verbs if not _ARTICLE_ALONE.fullmatch(text, start, at)), name_end)
    return start + len(text[start:end].split(",")[0].rstrip())


_JOINED = re.compile(r"\b(?:and|but|then|before|while)(?:\s+(?:he|she|it|they|also|then|later|has|had|\w+ly))*\s*$")
_ARTICLE_ALONE = re.compile(r"(?:the|an?|his|her|its|their|this|that)", re.IGNORECASE)
_VERB_OF = re.compile(
    r"\s(?:(?:has|have|had|was|were|is|are|will|would|also|later|then|again|\w+ly)\s+)*(?:\w{2,}ed|met|held|spoke|"
    r"told|gave|took|"
    r"made|sent|went|came|saw|left|began|put|set|led|won|lost|paid|wrote|swore|shook|hit|cut|drew|flew|rose|stood|"
    r"sat|kept|"
    r"brought|thought|sought|bought|thanks|welcomes|meets|calls|praises|rejects)\b"
)
