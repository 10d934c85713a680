"""Who says "I met": the speaker's own part in an occasion, which is told in the first person.

The head for participants looks for names and offices. Where the one who has the floor is the subject of what happened,
"I met Minister Weiss", its object, "he called me", or its owner, "our talks with Norway", that one takes part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion, Party
from memcon.find.sentences import Sentences
from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.parties.inside.questions import as_asked, asked_about, exchanges_of, you_in
from memcon.resolve.words.phrases import is_people_noun, pronoun

SCORE = 0.95
"""How surely such words name a participant."""
BEFORE = 90
"""Characters before a trigger within which its subject is looked for."""
AFTER = 60
"""The same behind it, for its object."""

_LOW = r"(?!(?:I|that|if|whether|who|whom|which|when|where|because|he|she|they|it|you)\b)[a-z][\w’'-]*"
_BETWEEN = rf"(?:,?[^\S\n]+{_LOW}){{0,5}}"
_SUBJECT = re.compile(
    rf"\b(?P<self>I|[Ww]e)(?:['’](?:m|re|ve|d|ll))?(?:{_BETWEEN},?|\b[^,;:.?!\n“”\"()]*?,?\s(?:and|where\s+I)(?:[^\S\n]+{_LOW}){{0,4}}"
    rf")[^\S\n]+\Z"
)
"""The subject of what a trigger tells, up to the trigger: "I have just had a", "I flew to Oslo and"."""
_GOES = re.compile(
    r"\b(?P<self>I|[Ww]e)(?:['’](?:m|re|ve|d|ll))?(?:\s[a-z]+){0,3}?\s(?:travel(?:l?ed|l?ing)?|fl(?:y|ying|ew)|go(?:ing)?|went|head(?:ed|ing)?"
    r"|leav(?:e|ing)|left|return(?:ed|ing)?|came|been|was)\s(?:[a-z]+\s){0,2}?(?:to|for|in|from)\s(?:[A-Z][\w’'-]*\s){1,3}"
    r"(?:[a-z]+\s){0,3}?(?:for|to\s(?:have|hold|attend))\s(?:[a-z-]+\s){0,4}\Z"
)
"""Who goes somewhere "for a | meeting": "I will travel to Oslo tomorrow for a"."""
_HAVING = re.compile(r"\b(?P<self>I|[Ww]e)\b[^.;:?!\n“”\"]{0,80}?\bhaving\s(?:(?:just|also|now|recently)\s)?\Z")
"""Who tells what he has done beside something else: "What I can say, having | spent a day with our allies"."""
_OWNER = re.compile(r"\b(?P<self>[Mm]y|[Oo]ur)(?:[^\S\n]+[a-z][\w-]*){0,3}[^\S\n]+\Z")
_OWNED = re.compile(r"(?P<self>[Mm]y|[Oo]ur)\s(?=[a-z])")
_OBJECT = re.compile(
    r"(?:[^\S\n]+(?!(?:I|he|she|they|that|and|who)\b)[\w.’'-]+){0,4}?(?:[^\S\n]+and)?[^\S\n]+(?P<self>me|us)\b"
)
_BY_PHONE = re.compile(r"(?:by|over\sthe|on\sthe)\s(?:tele)?phone\b")
_SPOKE = re.compile(
    r"(?:[^,;:.“”\"\n]{1,40},?\s)?(?P<self>I|[Ww]e)\s(?:[a-z]+\s){0,3}?(?:spoke|spoken|talked)\s(?:to|with)\s"
)
"""The beginning of a sentence in which who speaks "spoke to X | by phone"."""
_INNER = re.compile(r"\b(?P<self>me|us)\b")
_ADDRESSED = re.compile(
    r"(?:Mr|Madam|Mme|Madame)\.?\s(?:Vice\s)?"
    r"(?:President|Prime Minister|Secretary|Minister|Chairman|Speaker|Ambassador)\b(?!\s[A-Z])"
)
_VOCATIVE = re.compile(
    r"(?:Senator|Congress(?:man|woman)|Ambassador|Minister|Secretary|General|Admiral|Chairman|President|Prime Minister|"
    r"Secretary[- ]General|High Representative|Chair(?:person|woman)?|"
    r"Foreign Minister|Foreign Secretary|Chancellor|Commissioner|Governor|Your Excellency|Excellency|Sir)"
)
_COORDINATE = re.compile(
    r"(?:[,;]|\band\b|\bbut\b)\s+(?:and\s+|but\s+)?"
    r"(?:(?!(?:where|when|which|who|that|as|before|after|while|if|because)\b)[\w’'-]+\s+){0,4}\Z"
)
"""What stands between the clauses of "I saw Ms. Roe, and on Friday | I met Mr. Kovac"."""
_WHO = re.compile(r"\b(?:[Ww]ho|[Tt]hey|(?:any|some)(?:one|body))\s(?:[a-z]+\s){0,3}\Z")
"""What stands before that of which a question asks who did it."""
_FRONTED = re.compile(r"\W*(?:In|During|At|Before|After)\s(?:[\w’'-]+\s){0,5}\Z")
"""What stands before an occasion with which a sentence begins: "In a | conversation with X, I said"."""
_BEHIND = re.compile(
    r"\s(?:with|to)\s[^.;:!?\n“”\"]{2,140}?,?\s(?P<self>I|we)\s"
    r"(?!(?:and|or|to|said)\b)(?:(?:also|have|had|will|paid|\w+ly)\s)*[a-z]+"
)
_THERE_WAS = re.compile(r"\W*(?:There\s(?:was|were|is|has\sbeen|have\sbeen)\s|Had\s)(?:[\w,’'-]+\s){0,5}\Z")
"""What stands before an occasion that is told to have been, in the words of one who had it."""
_OPENS = re.compile(r"\W*(?:(?:(?:An?|Another|The)\s)?(?:[\w-]+\s){0,4})?")
_TOOK_PLACE = re.compile(
    r"\s(?:(?:also|just)\s)?(?:took\splace|was\s(?:also\s)?held|happened)\s(?:(?:today|yesterday|also)\s)?with\s"
)
"""What is said of an occasion that opens its sentence, in the words of one who had it: "A call | took place with"."""
_SELF = re.compile(r"\b(?P<self>I|[Ww]e)\b")
_APART = re.compile(r",\s\Z")
_AND = re.compile(r",?\s+and\s+\Z")


def with_speakers(
    occasions: Sequence[Occasion],
    text: str,
    sentences: Sentences,
    speaks: Callable[[int], bool],
    listens: Callable[[int], bool] = lambda at: False,
) -> list[Occasion]:
    """The occasions, each with the words by which whoever has the floor takes part in it, or is asked about it.

    `speaks` is whether the words at an offset are those of somebody who may take part, `listens` whether they are said
    to such a one.
    """
    exchanges = exchanges_of(text)
    found = [_own_words(occasion, text, sentences) for occasion in occasions]
    selves = sorted({span[0] for span in found if span is not None and text[span[0]] in "IWw"})
    out: list[Occasion] = []
    answers: set[int] = set()
    for occasion, span in zip(occasions, found, strict=True):
        parties = [p for p in occasion.parties if not _is_called(text, p.start, p.end)]
        if span is None and (span := _next_words(occasion, text, sentences)) is not None:
            low, high = sentences.span(occasion.trigger.start)
            parties = [p for p in parties if low <= p.start < high]
        elif span is not None and text[span[0] : span[1]] in ("I", "me"):
            parties = _near(parties, span, text, sentences)
        parties = _asked_of(parties, occasion.trigger.start, text, sentences)
        you = you_in(occasion, text, sentences) if span is None and exchanges else None
        if you is not None and listens(you[0]):
            parties = [p for p in parties if not (you[0] < p.end and p.start < you[1])]
            parties.append(Party(*you, SCORE, "party"))
        if span is not None and speaks(span[0]):
            high = sentences.span(occasion.trigger.start)[1]
            meant = asked_about(parties, span[0], high, text, exchanges, occasions)
            answers |= {occasion.trigger.start} if meant != parties else set()
            parties = meant
            parties = _beside(parties, span, text, sentences, selves)
            parties.append(Party(*span, SCORE, "party"))
        out.append(replace(occasion, parties=tuple(parties)) if parties != list(occasion.parties) else occasion)
    return [as_asked(o, out, text, exchanges) if o.trigger.start in answers else o for o in out] if answers else out


def _beside(
    parties: Sequence[Party], span: tuple[int, int], text: str, sentences: Sentences, selves: Sequence[int]
) -> list[Party]:
    """The parties beside the speaker, who stands at `span`; `selves` is where "I" is the subject of an occasion.

    Of "I saw Ms. Roe, and then I met Mr. Kovac" each clause has its own, and of "Ms. Roe and I" the words are two's.
    """
    low, high = sentences.span(span[0])
    own = [at for at in selves if low <= at < high]
    own = [at for n, at in enumerate(own) if n == 0 or _COORDINATE.search(text, own[n - 1], at) or at == span[0]]
    clauses = [low, *own, high]
    number = own.index(span[0]) + 1 if span[0] in own else None
    if number is not None and number > 1 and not _COORDINATE.search(text, own[number - 2], span[0]):
        number = None  # "I will be in Oslo, where I will meet Ms. Roe"
    out = []
    for party in parties:
        if span[0] < party.end and party.start < span[1]:
            other = _AND.sub("", text[party.start : span[0]])
            if party.start >= span[0] or not other or len(other) == span[0] - party.start:
                continue
            party = replace(party, end=party.start + len(other))
        elif number is not None and low <= party.start < high:
            first = span[0] if number > 1 else low
            if not first <= party.start < clauses[number + 1]:
                continue
        out.append(party)
    return out


def _near(parties: Sequence[Party], span: tuple[int, int], text: str, sentences: Sentences) -> list[Party]:
    """The parties in the sentence of "he called me", whose first person stands at `span`, where it names any.

    Whom a sentence before names, or one after, is another's partner: each of those who call has a sentence of his own.
    What goes on without a name, "The Russian minister listened", may tell more of him who is named.
    """
    low, high = sentences.span(span[0])
    here = [p for p in parties if low <= p.start < high and not (p.start <= span[0] and span[1] <= p.end)]
    if any(text[p.start].isupper() and text[p.start : p.end] not in ("I", "We") for p in here):
        begin, stop = text.rfind("\n", 0, low) + 1, text.find("\n", high - 1)
        stop = stop if stop >= 0 else len(text)
        return [p for p in parties if low <= p.start < high or (begin <= p.start < stop and not _is_another(text, p))]
    return list(parties)


def _asked_of(parties: Sequence[Party], at: int, text: str, sentences: Sentences) -> list[Party]:
    """The parties of what is told at `at`; of a question who did it, "Did they call?", none of the answer's."""
    low, high = sentences.span(at)
    if not _WHO.search(text, low, at) or text[low:high].rstrip(' ”"*)\n')[-1:] != "?":
        return list(parties)
    return [p for p in parties if p.start < high or "\n" not in text[high - 1 : p.start]]


def _is_another(text: str, party: Party) -> bool:
    """True for a name or a pronoun, which need not be of him who is named elsewhere."""
    words = text[party.start : party.end]
    if pronoun(words) or _NAMED_BEHIND.search(words):
        return True
    return words[0].isupper() and not words.startswith(("The ", "His ", "Her ", "My ", "Our "))


_NAMED_BEHIND = re.compile(r",\s(?:[A-Z][\w’'.-]*\s){0,3}[A-Z][\w’'-]+\Z")
"""The name behind an office: "the Norwegian premier, | Ana Roe"."""


def _is_called(text: str, start: int, end: int) -> bool:
    """True where words of an office call whom they are said to: "Thank you, Senator." """
    if _ADDRESSED.match(text, start):
        return True
    apart = _APART.search(text, max(0, start - 2), start) and text[end : end + 1] in (".", "?", "!", ",")
    return bool(apart and _VOCATIVE.fullmatch(text, start, end))


def _own_words(occasion: Occasion, text: str, sentences: Sentences) -> tuple[int, int] | None:
    """Where the first person stands in what an occasion's trigger tells."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    before, after = max(low, start - BEFORE), min(high, end + AFTER)
    owned = _OWNED.match(text, start, end)
    if owned:
        return owned.span("self")
    behind = _BEHIND.match(text, end, high) if _FRONTED.fullmatch(text, low, start) else None
    if behind:
        return behind.span("self")
    match = _OWNER.search(text, before, start) or _SUBJECT.search(text, before, start)
    goes = _GOES.search(text, before, start) or _HAVING.search(text, before, start)
    if goes is not None:
        return goes.span("self")
    if match is None or _is_anothers(text[match.end("self") : start]):
        match = _INNER.search(text, start, end) or _OBJECT.match(text, end, after)
        if match is None and _BY_PHONE.search(text, start, end):
            match = _SPOKE.match(text, low, start)
    return match.span("self") if match else None


def _next_words(occasion: Occasion, text: str, sentences: Sentences) -> tuple[int, int] | None:
    """Where who had "a conversation with X", which there was, speaks of himself: in that sentence or the next one."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    there_was = text.startswith(" with ", end) and _THERE_WAS.fullmatch(text, low, start)
    if not there_was and not (_OPENS.fullmatch(text, low, start) and _TOOK_PLACE.match(text, end, high)):
        return None
    following = sentences.at(start) + 1
    stop = sentences.ends[following] if following < len(sentences) and "\n\n" not in text[high - 1 : high + 1] else high
    match = _SELF.search(text, end, stop)
    return match.span("self") if match else None


def _is_anothers(between: str) -> bool:
    """True where the last noun before a trigger names another who did it: "our envoy met", "I know leaders met"."""
    words = between.split()
    while len(words) > 1 and (words[-1] in _AUXILIARIES or words[-1].endswith("ly")):
        words.pop()
    return (
        bool(words)
        and words[-1] not in _COORDINATED
        and (is_people_noun(words[-1]) or office_kind(words[-1]) is not None)
    )


_AUXILIARIES = frozenset(
    (
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
        "is",
        "are",
        "was",
        "were",
    )
).union(("be", "been", "also", "then", "later", "first", "already", "never", "not", "again", "today", "just"))
_COORDINATED = frozenset(("and", "then", "also", "later", "afterwards", "I", "had"))
