"""What a sentence plainly says was discussed: "They discussed steps to reopen the port" leaves a contact with a topic.

Asked where no other topic of the sentence was taken: whoever reads that two "also discussed" something takes it for one
of their topics, whatever the words around it are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.contacts import Marked
from memcon.find.sentences import Sentences
from memcon.find.topic_ends import whole
from memcon.find.topic_rows import ADJECTIVE, in_rows
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.listed_topics import apart, places_in

Offsets = tuple[int, int]

_LEADS = re.compile(
    r"\b(?:discuss(?:ed|es|ing)?|talk(?:ed|s|ing)?\sabout|sp(?:oke|eaks?|eaking)\sabout|compar(?:ed|ing)\snotes\son"
    r"|exchang(?:ed|ing)\s(?:views|opinions|assessments|ideas)\s(?:on|about|regarding)|touch(?:ed|ing)\supon)\s"
    r"(?!(?:it|this|that|these|those|them|him|her|with|by|at|in|on|whether|what|all|some|many|much|several|various|everything"
    r"|things|matters|issues|the\s(?:issue|matter|subject|topic|question)s?)\b)(?=\w)"
)
"""Words for a talk, right before what it was about."""
_THEY = (
    r"(?:They|He|She|Both(?:\s[a-z]+){0,2}|The\s(?:two|leaders|ministers|presidents|parties|sides|pair|interlocutors|officials"
    r"|delegations|participants|heads\sof\s(?:state|government))(?:\s[a-z]+){0,2})"
)
_NAMED = r"(?:(?:The|the|of|and|for)\s|[A-Z][\w.’'-]*,?\s){1,14}"
_OPENS = re.compile(
    rf"\W*(?:(?:In\saddition|Finally|Also|Separately|Meanwhile|Later|Further|Furthermore|Moreover|(?:During|In|At)\s(?:the|their|that)\s[a-z]+),?\s)?"
    rf"(?:(?P<they>{_THEY})\s|(?P<named>{_NAMED}))"
    r"(?:(?:also|then|further|again|will|would|later|looks?\sforward\sto|plans?\sto|is\sto|are\sto|held\stalks\sand|met\sand)\s){0,3}\Z"
)
"""How a sentence leads to such words: "The two ministers also"."""
_BETWEEN = re.compile(
    r"[^.;:“”\"\n]{0,160}?(?:,?\s(?:and|to|who|where\sthey)|\sin\sorder\sto)\s(?:(?:also|then|further|jointly)\s)?\Z"
)
"""What stands between the words for an occasion and these in one sentence: "met Lind in Oslo to | discuss"."""
_NO_TALK = re.compile(
    r"\b(?:not|never|no|without|declin\w+|refus\w+|whether|if|unless|nor|neither|fail\w+|hop\w+|want\w+|wish\w+|anonymity|could|might)\b|n[’']t\b",
    re.IGNORECASE,
)
_GRAMMAR = (
    r"(?:that|which|who|whom|whose|when|where|while|because|since|until|before|after|during|as|is|are|was|were|has|have|had"
    r"|said|says|but|he|she|they|we|it|today|yesterday|following|amid|according|via|ahead)"
)
_WHAT = re.compile(
    rf"(?:(?!{_GRAMMAR}\b)(?!and\s(?:also\s)?[a-z]+ed\b)(?:U\.[SKN]\.(?:-[\w-]+)?|[\w’'$/-]+)(?:\s|(?=[,.;:\n“”\"()–—]|\Z))){{1,22}}"
)
_RANGE = re.compile(
    r"(?:an?\s|the\s)?(?:(?:wide|broad|whole|full|number|range|variety|series|of|shared|common|other|key|various|important|current|topical|some)\s){1,5}"
    r"(?:[a-z]+(?:,\s[a-z]+)*\s(?:and\s[a-z]+\s)?)?(?:issues|topics|matters|subjects|priorities|questions|concerns|challenges)\b"
)
"""What tells nobody anything: "a wide range of issues"."""
_QUALITY = re.compile(rf"\b{ADJECTIVE}\Z")
LATELY = 40  # contacts told last of which such words may be
LONGEST = 200  # characters before such words within one sentence


def add_discussed(drafts: Sequence[Draft], cast: Cast, sentences: Sentences) -> None:
    """Give each contact what a sentence of its own says was discussed, where no topic of that sentence was taken."""
    text = cast.text
    homes = sorted(((sentences.at(d.trigger.start), d) for d in drafts), key=lambda told: told[0])
    names = sorted((n.start, n.end) for n in cast.names)
    taken = {sentences.at(t.start) for d in drafts for t in d.topics}
    for leads in _LEADS.finditer(text) if drafts else ():
        here = sentences.at(leads.start())
        low, high = sentences.span(leads.start())
        what = _WHAT.match(text, leads.end(), high)
        if what is None or here in taken:
            continue
        if _NO_TALK.search(text, max(low, leads.start() - LONGEST), leads.start()):
            continue
        start, end = whole(text, *in_rows(text, what.start(), what.start() + len(what.group().rstrip())), names)
        if _RANGE.fullmatch(text, start, end) or (text[end : end + 1] == "," and _QUALITY.search(text, start, end)):
            continue
        draft = _whose(homes, cast, sentences, leads.start())
        if draft is not None:
            draft.topics += apart([Marked(start, end, 1.0)], text, places_in(cast))
            draft.evidence.add((low, high))


def _whose(homes: Sequence[tuple[int, Draft]], cast: Cast, sentences: Sentences, at: int) -> Draft | None:
    """The contact in which something was discussed, told by words at an offset; None where that is not plain.

    `homes` tells the number of the sentence in which the words for each contact stand.
    """
    text = cast.text
    here = sentences.at(at)
    low, _ = sentences.span(at)
    first = bisect_left(homes, here, key=lambda told: told[0])
    around = homes[max(0, first - LATELY) : first + LATELY]
    inside = [d for home, d in around if home == here and d.trigger.start < at]
    if inside:
        latest = max(d.trigger.start for d in inside)
        own = [d for d in inside if d.trigger.start == latest]
        if len(own) == 1 and at - own[0].trigger.end <= LONGEST and _BETWEEN.fullmatch(text, own[0].trigger.end, at):
            return own[0]
        return None
    opens = _OPENS.fullmatch(text, low, at) if at - low <= LONGEST else None
    if opens is None or (opens["they"] in ("He", "She") and not text.startswith("discuss", at)):
        return None  # "He spoke about": to whom is open
    near = [(home, d) for home, d in around if home < here and sentences.span(at) in d.evidence]
    near = near or [(home, d) for home, d in around if home < here and low and sentences.span(low - 1) in d.evidence]
    if opens["named"]:
        there = range(*opens.span("named"))
        near = [(home, d) for home, d in near if any(_is_named(n, cast, there) for n in d.people())]
    own = [d for home, d in near if home == max(home for home, _ in near)]
    return own[0] if len(own) == 1 else None


def _is_named(actor: int, cast: Cast, there: range) -> bool:
    """True where a stretch of the text names a person."""
    role = cast.roles[actor]
    return role.kind == "person" and any(a in there for a, *_ in role.mentions)
