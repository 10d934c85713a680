"""What a contact was about: of the words that may name a topic those of its own, each weighed.

Asked once all tellings of a contact are put together, since words that stand beside one contact may be another's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from memcon.find.contacts import Marked
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.led_topics import led_topics
from memcon.resolve.contacts.told.listed_topics import apart, places_in
from memcon.resolve.contacts.told.no_topics import TITLES, is_nothing, is_of_event
from memcon.resolve.contacts.told.whose_topics import Telling, is_anothers, is_told_another
from memcon.resolve.weighing import Features, log_odds, weigh
from memcon.resolve.words.countries import StateMention, states_in

Offsets = tuple[int, int]

ABOUT = 0.35  # probability from which words name a topic of a contact
AROUND = 80  # contacts told before and behind one that may have a better claim to a topic
CLOSE = 40  # characters behind a trigger in which what it was about stands first: "talks on the border"
_ACTION = re.compile(r"\w+ing\b|to\s", re.IGNORECASE)


def choose_topics(drafts: Sequence[Draft], cast: Cast, sentences: Sentences, official: bool) -> None:
    """Leave to each contact the topics that are likely its own, and count their sentences to what tells of it."""
    names = frozenset((name.start, name.end) for name in cast.names)
    people = frozenset((name.start, name.end) for name in cast.names if name.type == "Person")
    everybody = (n for n in frozenset().union(*(draft.people() for draft in drafts)) if cast.roles[n].kind == "person")
    named = {a: (n, b) for n in sorted(everybody) for a, b, form in sorted(cast.roles[n].mentions) if form == "name"}
    for draft in drafts:
        own = [_after_occasion(topic, draft, cast.text) for topic in draft.topics]
        topics = [_to_its_end(_without_counterpart(topic, draft, cast), cast.text) for topic in own]
        draft.topics = [
            t
            for t in topics
            if not (
                _is_party(t, draft, cast)
                or _only_does(t, cast.text, names)
                or is_nothing(cast.text, t.start, t.end, people)
                or is_of_event(cast.text, t.start, draft.trigger.start)
                or is_told_another(t, draft, named, cast.text, sentences)
            )
        ]
    found, places = topics_of(drafts, cast, sentences, official), places_in(cast)
    best: dict[Offsets, float] = {}
    for draft, rows in zip(drafts, found, strict=True):
        draft.maybe = [(t, weigh("topic", features)) for t, features in rows if not features["theirs"]]
        for topic, chance in draft.maybe:
            best[topic.start, topic.end] = max(chance, best.get((topic.start, topic.end), 0.0))
    for draft in drafts:
        led = led_topics(draft.maybe, best, ABOUT, cast.text, sentences)
        draft.topics = _each_once(apart(_each_once(led, cast.text), cast.text, places), cast.text)
        draft.evidence |= {sentences.span(at) for t in draft.topics for at in (t.start, t.end - 1)}


_BROKEN_OFF = re.compile(
    r"\s(?:must|will|would|should|shall|can|cannot|could|might|since|until"
    r"|(?:of|in|on|for|to|with|by|from)\s(?:its|their|his|her|our))\Z"
)
_TO_END = re.compile(r"(?:\s[\w’'-]{1,20}){1,6}(?=[.,;:”\"\n]|\Z)")
NOUNLESS = 30  # characters at a topic's end in which only what tells of what kind a thing is may stand
BROKEN = 11  # characters of the word with which a topic breaks off


def _to_its_end(topic: Marked, text: str) -> Marked:
    """The whole of a topic that breaks off: "the corridor must | stay open", "the rights of its | crew"."""
    listed = _ON_AGENDA.search(text, topic.start, topic.end)
    if listed is not None and listed.start() > topic.start:
        return replace(topic, end=listed.start())
    broken = _BROKEN_OFF.search(text, max(topic.start, topic.end - BROKEN), topic.end)
    if broken is None or broken.start() <= topic.start:
        return topic
    rest = _TO_END.match(text, topic.end)
    return replace(topic, end=rest.end() if rest else broken.start())


_ON_AGENDA = re.compile(r"\s(?:to|on|onto|from)\s(?:the|their|its)\sagenda\Z")
"""What is done with a topic: "adding fishing | to the agenda"."""


_JOINT = re.compile(
    r"(?:[’']s|(?<=s)[’'])\s|\s(?:(?:that\s(?:are|were)\s)?(?:aimed|directed|geared|designed|intended|devoted)\s(?:at|to|towards?)"
    r"|of|on|with|for|to|in)\s"
)
"""What holds two halves of a topic together: "Norway|’s |joint efforts", "measures| aimed at |lasting peace"."""


def _each_once(topics: Sequence[Marked], text: str) -> list[Marked]:
    """The topics in text order, of which those that share words, those in the same words and two halves of one are one.

    What is only done to something, "maintaining | it", is none.
    """
    out: list[Marked] = []
    for topic in sorted(topics, key=lambda t: (t.start, -t.end)):
        before = out[-1] if out else None
        gap = _JOINT.match(text, before.end, topic.start + 1) if before else None
        if before and (
            topic.start < before.end
            or _leads_to(before, topic, text)
            or _have_one_noun(before, topic, text)
            or _have_one_object(before, topic, text)
            or (gap and gap.end() == topic.start)
        ):
            out[-1] = replace(before, end=max(before.end, topic.end), score=max(before.score, topic.score))
        else:
            out.append(topic)
    told: set[str] = set()
    once = []
    for topic in out:
        words = _DETERMINER.sub("", " ".join(text[topic.start : topic.end].split())).casefold()
        done = _DOING_TO.fullmatch(text, topic.start, topic.end) and _IT.match(text, topic.end)
        if not done and words not in told:
            once.append(topic)
            told.add(words)
    return [t for t in once if not _is_within(t, told, text)]


def _is_within(topic: Marked, told: Collection[str], text: str) -> bool:
    """True for a topic of several words that stand in another: "the strike", beside "an end to the strike"."""
    words = _DETERMINER.sub("", " ".join(text[topic.start : topic.end].split())).casefold()
    return " " in words and any(other != words and f" {words} " in f" {other} " for other in told)


_QUALITY = r"[a-z]{2,}(?:ing|al|ive|ous|ed|ful|ic|able|ible)"
_NO_NOUN_YET = re.compile(rf"(?:[’']s?|\)|\b(?:the|its|their|his|her))\s{_QUALITY}\Z")
_SECOND_QUALITY = re.compile(rf"{_QUALITY}\s[\w’'-]")


def _have_one_noun(first: Marked, second: Marked, text: str) -> bool:
    """True for "Kestria's illegal and | dangerous fishing", one thing told by two words."""
    return (
        text[first.end : second.start] == " and "
        and _NO_NOUN_YET.search(text, max(0, first.end - NOUNLESS), first.end) is not None
        and _SECOND_QUALITY.match(text, second.start, second.end) is not None
    )


_ONE_VERB = re.compile(r"[a-z]{3,}")
_TO = re.compile(r"\bto\s\Z")
_DOES_TO = re.compile(r"[a-z]{3,}\s(?:the|an?|our|its|their|his|her|further|[A-Z])")


def _have_one_object(first: Marked, second: Marked, text: str) -> bool:
    """True for "to sustain and | expand the grain trade", two things done to one."""
    if text[first.end : second.start] not in (" and ", " or ") or not _ONE_VERB.fullmatch(text, first.start, first.end):
        return False
    if text.endswith("ing", first.start, first.end):
        return _ACTION.match(text, second.start, second.end) is not None
    led = _TO.search(text, max(0, first.start - 3), first.start) is not None
    return led and _DOES_TO.match(text, second.start, second.end) is not None


def _leads_to(first: Marked, second: Marked, text: str) -> bool:
    """True for one or two words that stand right before a topic: "release| the crew"."""
    return text[first.end : second.start] == " " and text.count(" ", first.start, first.end) < 2


_DETERMINER = re.compile(r"\A(?:the|an?|its|his|her|their|our)\s", re.IGNORECASE)
_DOING_TO = re.compile(r"[a-z]{4,}ing|support|strengthen|promote|maintain|ensure")
_IT = re.compile(
    r"\s(?!(?:and|or|as|but|in|on|at|for|with|by|of|from|to|is|are|was|were|has|have|that|which|who|also)\b)[\w“\"‘]"
)
_WITH = re.compile(
    r"(?<!ties)(?<!talks)(?<!contacts)(?<!contact)(?<!relations)(?<!relationship)(?<!cooperation)(?<!meeting)(?<!dialogue)(?<!partnership)\swith\s"
)
"""What joins whom one talked with to what it was about; "ties with" are a topic themselves."""
LEADS = 40  # characters behind a topic in which the name stands whose title ends it


_TALKS_ON = re.compile(r"[^,;:]{0,80}?\s(?:on|over|about|regarding|concerning)\s(?=\w)")


def _after_occasion(topic: Marked, draft: Draft, text: str) -> Marked:
    """A topic without the words for its own occasion: "talks between Norway and Chile on | cod"."""
    first = max(draft.trigger.start, topic.start) if draft.trigger.end > topic.start else draft.trigger.start
    for at in (first, *draft.told_at):
        leads = _TALKS_ON.match(text, at, topic.end) if topic.start <= at < topic.end else None
        if leads is not None:
            return replace(topic, start=leads.end())
    return topic


def _without_counterpart(topic: Marked, draft: Draft, cast: Cast) -> Marked:
    """A topic without whom it was talked about with: "fishing | with Norwegian Prime Minister Ida Lund"."""
    joint = max(_WITH.finditer(cast.text, topic.start, topic.end), key=lambda m: m.start(), default=None)
    if joint is None:
        return topic
    for role in (cast.roles[number] for number in draft.people()):
        for a, b, form in role.mentions if role.kind == "person" else ():
            beside = joint.end() <= a <= topic.end + LEADS and b >= topic.end and form == "name"
            if beside and TITLES.fullmatch(cast.text, joint.end(), a):
                return replace(topic, end=joint.start())
    return topic


def _is_party(topic: Marked, draft: Draft, cast: Cast) -> bool:
    """True for words that name one of a contact's own people: nobody talks of "new Prime Minister X" with X.

    Nor are its sides a topic of their own: of "a free harbour for Norway" Norway tells nobody anything.
    """
    people = [cast.roles[n] for n in draft.people() if cast.roles[n].kind == "person"]
    words = cast.text[topic.start : topic.end]
    if any(p.end == topic.end and _ARTICLE.fullmatch(cast.text, topic.start, p.start) for p in draft.parties):
        return True
    titles = (a for role in people for a, b, form in role.mentions if b == topic.end and form == "title")
    if any(_ARTICLE.fullmatch(cast.text, topic.start, a) for a in titles if a >= topic.start):
        return True
    if any(
        words == role.name
        or any(topic.start <= a and b == topic.end and form == "name" for a, b, form in role.mentions)
        for role in people
    ):
        return True
    states = states_in(words)
    if not states or not {state.code for state in states} <= draft.sides():
        return False
    return _NAMES_ONLY.fullmatch(_without(words, states)) is not None


_ARTICLE = re.compile(r"(?:[Tt]he\s+)?")
_NAMES_ONLY = re.compile(
    r"\W*(?:(?:the|and|of|with|both|between|peoples?|governments?|authorities|side)(?:\W+|\Z))*", re.IGNORECASE
)


def _without(words: str, states: Sequence[StateMention]) -> str:
    """Words without the names of states in them, possessive endings going with the names."""
    left, at = "", 0
    for state in states:
        left += words[at : state.start]
        at = state.end
    return left + re.sub(r"\A[’']s\b", "", words[at:])


_THE = re.compile(r"[Tt]he\s+")
BEFORE = 30  # characters before a name in which it stands why it is named
_SETTING = re.compile(r"\b(?:through|via|within|throughout|alongside|at)\s+(?:the\s+)?\Z")
_FOR_WHOM = re.compile(r"\bon\s+behalf\s+of\s+(?:the\s+)?\Z")
_DOES = re.compile(r"\b(?:for|on|upon|urg(?:ed|es|ing)|as|that|while|because|if|when|until|since)\s+(?:the\s+)?\Z")
_DOING = re.compile(
    r"\s+(?:to\s+[a-z]+|(?:has|have|is|was|are|were|had|will|would|can|could|must|should|may|might|did|does)\b"
    r"|(?:also|now|still|already)\s+[a-z]+"
    r"|(?:continue|remain|become|defend|face|seek|work|need|fight|take|try|move|prepare)s?\b)"
)


def _only_does(topic: Marked, text: str, names: frozenset[Offsets]) -> bool:
    """True for a bare name of which the sentence tells what it does, or through which something is done.

    "Called on | Norway | to sign", "as | the Kremlin | continues", "through | the Council".
    """
    before = text[max(0, topic.start - BEFORE) : topic.start]
    if _FOR_WHOM.search(before):
        return True
    first = text.find(" and ", topic.start, topic.end)
    parts = [(topic.start, first), (first + 5, topic.end)] if first > 0 else [(topic.start, topic.end)]
    if not all(_is_name(*part, text, names) for part in parts):
        return False
    return bool(_SETTING.search(before)) or bool(_DOING.match(text, topic.end) and _DOES.search(before))


def _is_name(start: int, end: int, text: str, names: frozenset[Offsets]) -> bool:
    """True for a name, with or without its article."""
    article = _THE.match(text, start, end)
    return (start, end) in names or (article is not None and (article.end(), end) in names)


def topics_of(
    drafts: Sequence[Draft], cast: Cast, sentences: Sentences, official: bool
) -> list[list[tuple[Marked, Features]]]:
    """What may be a topic of each of a document's contacts, in text order, with what speaks for and against it."""
    people = frozenset().union(*(draft.people() for draft in drafts))
    named = {n: frozenset(sentences.at(a) for a, *_ in cast.roles[n].mentions) for n in people}
    persons = frozenset(n for n in people if cast.roles[n].kind == "person")
    at = {n: tuple(sorted(a for a, *_ in cast.roles[n].mentions)) for n in people}
    tellings = [_telling(draft, named, persons, at, sentences) for draft in drafts]
    out = []
    for number, (draft, telling) in enumerate(zip(drafts, tellings, strict=True)):
        others = [*tellings[max(0, number - AROUND) : number], *tellings[number + 1 : number + 1 + AROUND]]
        rows = []
        for topic in draft.topics:
            features = _features(topic, telling, others, cast.text, sentences)
            features["official"] = float(official)
            features["candidates"] = math.log1p(len(draft.topics))
            rows.append((topic, features))
        out.append(rows)
    return out


def _telling(
    draft: Draft,
    named: Mapping[int, frozenset[int]],
    persons: frozenset[int],
    at: Mapping[int, tuple[int, ...]],
    sentences: Sentences,
) -> Telling:
    home = sentences.at(draft.trigger.start)
    return Telling(
        draft,
        home,
        frozenset([home, *(sentences.at(a) for a in draft.told_at)]),
        frozenset([home, *(sentences.at(a) for a, _ in draft.evidence)]),
        {n: named[n] for n in draft.people()},
        persons & draft.people(),
        {n: at[n] for n in draft.people()},
        {(t.start, t.end): t.score for t in draft.topics},
    )


def _features(topic: Marked, telling: Telling, others: Sequence[Telling], text: str, sentences: Sentences) -> Features:
    here = sentences.at(topic.start)
    at_home = here == telling.home
    behind = topic.start - telling.draft.trigger.end
    rival = max((other.links.get((topic.start, topic.end), 0.0) for other in others), default=0.0)
    strangers = any(
        here in places for other in others for actor, places in other.named.items() if actor not in telling.named
    )
    another = any(here == other.home for other in others)
    theirs = is_anothers(topic, telling, others, text, sentences)
    return {
        "link": log_odds(topic.score),
        "marked": log_odds(topic.marked),
        "margin": max(-4.0, min(4.0, log_odds(topic.score) - log_odds(rival))),
        "outdone": float(rival > topic.score),
        "from trigger": math.log1p(abs(here - telling.home)),
        "before": float(here < telling.home),
        "in its sentence": float(at_home),
        "close behind": float(at_home and 0 <= behind < CLOSE),
        "told elsewhere": float(here not in telling.told and any(here in other.told for other in others)),
        "another here": float(another and not at_home),
        "shared sentence": float(another and at_home),
        "parties here": float(min(2, sum(here in places for places in telling.named.values()))),
        "others here": float(strangers),
        "theirs": float(theirs),
        "one word": float(len(text[topic.start : topic.end].split()) == 1),
        "size": math.log1p(len(text[topic.start : topic.end].split())),
        "action": float(_ACTION.match(text, topic.start) is not None),
    }
