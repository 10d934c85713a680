"""The subject that opens a sentence says what its verb tells: "A senior official, who asked not to be named, | said".

Attributions come in with whom the reader took for their source, and go out with the subject of their verb where that
source stands in another sentence, or in the aside between the two. Who was asked something did not ask it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.sentences import Sentences

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

Offsets = tuple[int, int]

_SAYS = re.compile(
    r"(?:(?:also|later|has|have|had|earlier)\s+)*(?:said|says?|told|tells?|announced?|announces|confirmed|confirms?|reported|reports"
    r"|added|adds?|stated|states|wrote|writes?|insisted|insists?|denied|denies|deny|rejected|rejects?|disputed|disputes?|dismissed|dismisses|contradicted|let\s+it\s+be\s+known|acknowledged?|claimed|claims"
    r"|described|describes|call(?:ed|s)(?=\s+(?:the|it|them|his|her|their)\b)|characteri[sz]ed|complained|made\s+(?:it\s+clear|no\s+mention\s+of)|(?:did\s+not\s+|didn[’']t\s+)?mention(?:ed)?|spoke\s+of|omitted|left\s+out"
    r"|(?:declined?|declines|refused?|refuses)\s+to\s+(?:comment|say|discuss))\b"
)
"""A finite verb with which a cue begins."""
_STATED = (
    r"in\s+(?:an?|its|his|her|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:statement|letter|note|message|communiqu[eé]|post|tweet|release|interview|report|readout)\b"
)
_ASIDE = (
    rf",\s+(?:who|which|whose|speaking|asking|insisting|requesting|citing|quoting"
    rf"|(?:carried|published|released|posted|issued|broadcast|distributed|seen|obtained)\s+(?:by|in|on|late)|(?P<stated>{_STATED}))\b"
    r"[^“”\"«»\n;:]{0,160}?,"
)
_SUBJECT = re.compile(
    r"(?:(?:But|And|Meanwhile,|However,|Still,|Later,|Also,|Yet)\s+)?"
    r"(?P<who>(?!(?:While|When|As|If|There|This|That|It|In|On|At|After|Before|Since|By|For|From|With|To|Of|Under|During|Asked|What"
    r"|He|She|They|We|I|You|Who|Which|Although|Though|Because|Despite|Citing|Speaking|But|And|Meanwhile|However|Still|Later|Also|Yet"
    r")\b)(?:[A-Z]|(?<=\s)(?:the|an?|his|her|its|their)\s)[^,;:()“”\"«»\n]{1,90}?)"
    rf"(?P<aside>(?:,\s(?!(?:and|but|or)\b)[^,;:()“”\"«»\n]{{2,50}})?{_ASIDE})?\s+"
)
_JOINED = re.compile(
    r"\s(?P<verb>(?:said|says|told|announced|confirmed|reported|stated|wrote|denied|spoke\s+of|mentioned|gave|described|called|put|noted"
    r"|released|issued|published|sent|met|visited|received|welcomed|thanked)\s)[^,;:()“”\"«»\n]{3,120}?,?\s(?:and|but)(?:\s+(?:also|later|then))?\s+\Z"
)
"""A first verb of the same subject, of which the cue is the second: "spoke of minutes and | did not mention"."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|told|who|which|that|because|when"
    r"|while|after|before|if|but)\b|\s(?:and|or|then|to|not)\Z"
)
"""What no name and no description of a speaker holds."""


def with_their_subjects(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> list[Quotation]:
    """The attributions in their order, each with the subject of its verb, where another source was read."""
    cues = {span for one in quotations for span in one.cue}
    return [
        _with_subject(text, _past_naming(text, _not_who_was_asked(text, one), sentences, cues), sentences)
        for one in quotations
    ]


_UNNAMED = re.compile(
    r"(?P<who>(?!(?:While|When|As|If|After|Before|Since|Asked)\b)[A-Z][^,;:()“”\"\n]{2,90}?),?\s+who\s+(?:asked|requested|declined|refused|insisted|spoke|wished|wanted|preferred"
    r"|did\s+not\s+(?:want|wish)|(?:was|were)(?:\s+not|n[’']t)\s+(?:authori[sz]ed|allowed|permitted))\b[^“”\"\n;:.]{0,80}?"
    r"\b(?:named|identified|quoted|anonym\w+|publicly|names?)\b[^“”\"\n;:.]{0,120}?,?\s(?P<cue>said|says|told\s+[A-Z]\w+|confirmed|added)\s+(?=\S)"
)
"""Who asks not to be named and then says something, though no comma parts it: "who asked not to be named | said"."""


def _past_naming(text: str, one: Quotation, sentences: Sentences, cues: set[Offsets]) -> Quotation:
    """What somebody says, where it was taken for why he is not named: "who asked not to be named because … said …"."""
    if len(one.cue) != 1 or not one.source:
        return one
    low, high = _opening(text, one.cue[0][0], sentences), sentences.span(one.cue[0][0])[1]
    unnamed = _UNNAMED.match(text, low, high)
    if unnamed is None or unnamed.span("cue") in cues:
        return one
    start, end = unnamed.span("cue")
    within = unnamed.end("who") <= one.cue[0][0] and one.cue[0][0] < end
    if not within or one.content[-1][1] <= end:
        return one
    left = tuple((max(a, unnamed.end()), b) for a, b in one.content if b > unnamed.end())
    return replace(one, source=(unnamed.span("who"),), cue=((start, end),), content=left) if left else one


_TELLS = re.compile(
    r"(?:(?:also|later|then|has|have|had|earlier)\s+)*"
    r"(?P<cue>(?:said|says|told|tells|announced|confirmed|reported|added|adds|stated|insisted|insists|complained|claimed"
    r"|claims|argued|argues|warned|noted|acknowledged|suggested|maintained)\b)(?:\s[^,;:()“”\"«»\n]{1,60}?)?\s+(?=that\s)"
)
"""The verb of a sentence whose words follow as "that …", and to whom it is told."""
_THAT_TOLD = re.compile(_SUBJECT.pattern + _TELLS.pattern)


def with_their_own(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> list[Quotation]:
    """The attributions in their order; "A told the paper that … He said …" are two.

    What a sentence before that of the cue tells as "that …" is said there, by the subject of its own verb.
    """
    out: list[Quotation] = []
    for one in quotations:
        home = sentences.at(one.cue[0][0]) if len(one.cue) == 1 else -1
        own = {
            piece: told
            for piece in one.content
            if sentences.at(piece[0]) < home and (told := _told_in_its_sentence(text, piece, sentences))
        }
        left = tuple(piece for piece in one.content if piece not in own)
        if not own or not left:
            out.append(one)
            continue
        out += [replace(one, source=(who,), cue=(cue,), content=(piece,)) for piece, (who, cue) in own.items()]
        out.append(replace(one, content=left))
    return out


def _told_in_its_sentence(text: str, piece: Offsets, sentences: Sentences) -> tuple[Offsets, Offsets] | None:
    """The source and the cue of "that …", where its own sentence opens with both."""
    low = _opening(text, piece[0], sentences)
    told = _THAT_TOLD.match(text, low) if text.startswith("that ", piece[0]) else None
    if told is None or told.end() != piece[0] or _VERB.search(told["who"]):
        return None
    return told.span("who"), told.span("cue")


def _opening(text: str, at: int, sentences: Sentences) -> int:
    """Where the first word of the sentence around an offset stands."""
    low, _ = sentences.span(at)
    return low + len(text[low:at]) - len(text[low:at].lstrip())


def _with_subject(text: str, one: Quotation, sentences: Sentences) -> Quotation:
    if len(one.cue) != 1 or len(one.source) > 1 or not _SAYS.match(text, *one.cue[0]):
        return one
    at = one.cue[0][0]
    low = _opening(text, at, sentences)
    elsewhere = bool(one.source) and one.source[0][1] <= low
    joined = _JOINED.search(text, low, at) if elsewhere else None
    subject = _SUBJECT.fullmatch(text, low, joined.start("verb") if joined else at)
    if subject is None or _VERB.search(subject["who"]):
        return one
    aside = subject.span("aside")
    if one.source and low <= one.source[0][0] < at:
        opens = "," not in text[low : one.source[0][0]]  # it is the subject, and nothing stands before it
        within = aside[0] <= one.source[0][0] < aside[1]
        if not (subject["stated"] and one.source[0][1] > aside[0] if opens else within):
            return one
    left = tuple(piece for piece in one.content if not (aside[0] <= piece[0] and piece[1] <= aside[1]))
    if not left or left[0][0] < one.cue[0][1]:
        return one  # “…,” said the minister
    return replace(one, source=(subject.span("who"),), content=left)


def _not_who_was_asked(text: str, one: Quotation) -> Quotation:
    """A question without whom it was put to: "When asked whether | …, Lind declined", "Roe, asked about | …, said"."""
    if len(one.cue) != 1 or text[slice(*one.cue[0])] not in ("asked", "Asked"):
        return one
    start, end = one.cue[0]
    if one.content[0][0] < end or not _ASKED_OF.match(text, end):
        return one
    by = _BY.fullmatch(text, end, one.content[0][0])
    main = _MAIN.search(text, *one.content[-1]) if text[start] == "A" else None
    if main is not None:  # "Asked why it was shut, | he laughed"
        one = replace(one, content=(*one.content[:-1], (one.content[-1][0], main.start())))
    if text[start] == "A" or _WHEN.search(text, max(0, start - 30), start):
        return replace(one, source=(by.span("who"),) if by else ())
    if not one.source:
        return one
    who = text[slice(*one.source[0])]
    after = text.startswith(",", one.content[-1][1])
    gap = text[one.source[-1][1] : start]
    parted = ("," in who[-1:] + gap and not (who[-1:] + gap).strip(" ,")) or who.endswith(",")
    return replace(one, source=()) if parted and after and "," not in who[:-1] else one


_ASKED_OF = re.compile(r"\s+(?:by\s|about\b|whether\b|if\b|how\b|what\b|why\b|when\b|where\b|who\b|for\s|to\s)")
_MAIN = re.compile(
    r",\s+(?:he|she|it|they|(?:the|an?)\s+[a-z]+|[A-Z][\w.’-]*(?:\s[A-Z][\w’-]*){0,4})\s+[a-z’]+(?:ed|s|id|ew|ook)\b"
)
"""The clause behind what somebody was asked: "Asked why, | he laughed"."""
_BY = re.compile(r"\s+by\s+(?P<who>[^,;:“”\"\n]{2,80}?)\s*")
_WHEN = re.compile(r"\b(?:[Ww]hen|[Ii]f|being|[Ww]as|[Ww]ere)\s+(?:(?:\w+ly|later|also|then|first|again)\s+)?\Z")
