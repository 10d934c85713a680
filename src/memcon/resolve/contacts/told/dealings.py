"""What was said at a contact: the sentences behind it in which those who took part deal with each other.

A side's own text goes on, sentence by sentence, with what each told the other; of any text it is so that what "the two
discussed" was discussed there. Each such sentence is part of the account, whether or not it names a topic.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from memcon.find.contacts import Marked
from memcon.find.sentences import Sentences
from memcon.find.speech.talks import is_turn
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.what_they_said import TOGETHER
from memcon.resolve.words.countries import states_in

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

GAP = 2  # sentences by which what is said may stand behind what was told of the contact before
CUE = 60  # characters before a cue in which it is said that it is still to come
MAYBE = 0.2  # probability from which words of what is said there name its topic, where none is likelier

_PEOPLE = (
    r"(?:leaders|sides|presidents|ministers|premiers|chancellors|parties|heads|interlocutors|officials|secretaries|advis[eo]rs"
    r"|principals|delegations|politicians|diplomats|generals|chiefs|envoys|men|women|countries)"
)
_BOTH = re.compile(rf"(?i:they|both)|(?i:the|(?:the\s+)?two|both)\s+(?:[a-z]+\s+){{0,2}}{_PEOPLE}")
"""Who speaks for all sides: "they", "the two leaders"."""
_TOGETHER = re.compile(
    rf"(?<![\w’'-])(?:[Tt]hey|(?:[Tt]he\s+(?:two|three|four)|[Bb]oth)(?:\s+(?:[a-z]+\s+){{0,2}}?{_PEOPLE})?"
    rf"|[Tt]he\s+(?:leaders|presidents|ministers|sides))\s+(?!will\b|would\b){TOGETHER}"
)
"""What those who met did together: "the two also discussed"."""
_AND = re.compile(r"\sand\s")
_ELSEWHERE = re.compile(
    r"\b(?:interview|reporters|journalists|(?:press|news)\s+(?:conference|briefing)|media|tweet(?:ed)?|posted|wrote|op-ed|speech"
    r"|(?:his|her|the)\s+address|video\s+(?:message|address)|earlier|later|previous(?:ly)?|last\s+(?:week|month|year)|yesterday"
    r"|after\s+the(?:ir)?\s+(?:talks|meeting|call|conversation|negotiations))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:will|would|is|are|plans?|intends?|scheduled|expected|due)(?:\s+(?:also|to|be|now))*\s*\Z")


def with_dealings(
    drafts: Sequence[Draft], statements: Sequence[Statement], cast: Cast, sentences: Sentences, official: bool
) -> None:
    """Count to what tells of a contact the sentences in which its people deal with each other, with their topics.

    `official` is a text that tells of its own publisher's contacts: whoever took part in one says there what stands
    behind it.
    """
    own = [d for d in drafts if d.status in ("held", "ongoing") and not d.past and not d.earlier]
    if not own:
        return
    reach = _Reach(own, sentences)
    spoken = [s for s in statements if s.quotation.source] if official else []
    said = [(s.quotation.source[0][0], s) for s in spoken if not _is_elsewhere(s, cast.text, sentences)]
    for at, statement in sorted(said, key=lambda one: one[0]):
        reach.add(at, lambda d, s=statement: _speaks(s, d, cast))  # type: ignore[misc]
    for match in _together(cast.text, sentences) if not official else ():
        reach.add(match.start(), lambda _: True)


class _Reach:
    """Which contacts each sentence tells of, as more of them come to it."""

    def __init__(self, own: Sequence[Draft], sentences: Sentences) -> None:
        self.sentences = sentences
        self.homes = [{sentences.at(at) for at in (d.trigger.start, *d.told_at)} for d in own]
        self.own = own
        self.told: dict[int, list[int]] = {}
        for number, draft in enumerate(own):
            for here in {sentences.at(a) for a, _ in draft.evidence}:
                self.told.setdefault(here, []).append(number)

    def add(self, at: int, takes_part: Callable[[Draft], bool]) -> None:
        """Give the sentence of an offset to that contact of those told close before it which was told last.

        Where the sentence names another contact, it is of that one.
        """
        here = self.sentences.at(at)
        close = {n for one in range(here - GAP, here) for n in self.told.get(one, ())}
        close = {n for n in close if min(self.homes[n]) <= here and takes_part(self.own[n])}
        close = {n for n in close if not self._is_within(n)} or close
        if not close:
            return
        last = max(close, key=lambda n: (max(h for h in self.homes[n] if h <= here), self.own[n].trigger.start, n))
        told = self.told.setdefault(here, [])
        if last in told or any(here in self.homes[n] for n in told):
            return
        told.append(last)
        self.own[last].evidence.add(self.sentences.span(at))
        _name_topic(self.own[last], here, self.sentences)

    def _is_within(self, number: int) -> bool:
        """True for a contact of which only a sentence of another one tells: "updated her on his visit to Peru"."""
        home = min(self.homes[number])
        return any(n < number and home not in self.homes[n] for n in self.told.get(home, ()))


def _together(text: str, sentences: Sentences) -> Iterator[re.Match[str]]:
    """Where a text tells what those who met did together, not long before or elsewhere."""
    for match in _TOGETHER.finditer(text):
        start, end = sentences.span(match.start())
        if not _ELSEWHERE.search(text, start, end):
            yield match


def _speaks(statement: Statement, draft: Draft, cast: Cast) -> bool:
    """True where a statement is made by somebody who took part, or by all of them."""
    if statement.speaker in draft.people():
        return True
    start, end = statement.quotation.source[0]
    if _BOTH.fullmatch(cast.text, start, end) is not None:
        return True
    words = cast.text[start:end]
    if _AND.search(words) is None:
        return False
    named = {n for n in draft.people() if any(start <= a < end for a, *_ in cast.roles[n].mentions)}
    states = {state.code for state in states_in(words)}
    return len(named) > 1 or (len(states) > 1 and states <= draft.sides())


def _is_elsewhere(statement: Statement, text: str, sentences: Sentences) -> bool:
    """True for what is not said there: a turn of a conversation, words to the press, what is still to be said."""
    if is_turn(statement.quotation, text):
        return True
    start, end = sentences.span(statement.quotation.source[0][0])
    if _ELSEWHERE.search(text, start, end):
        return True
    cue = statement.quotation.cue
    if not cue:
        return False
    leads = text[max(start, cue[0][0] - CUE) : cue[0][0]]
    return bool(_TO_COME.search(leads) or _TO_COME.match(text[slice(*cue[0])].partition(" ")[0]))


def _name_topic(draft: Draft, here: int, sentences: Sentences) -> None:
    """Name what a sentence was of by the likeliest of its words, where none was likely enough by itself."""
    if any(sentences.at(t.start) == here for t in draft.topics):
        return
    found: list[tuple[float, Marked]] = [
        (chance, t) for t, chance in draft.maybe if chance >= MAYBE and sentences.at(t.start) == here
    ]
    if found:
        best = max(found, key=lambda one: (one[0], -one[1].start))[1]
        draft.topics = sorted([*draft.topics, best], key=lambda t: (t.start, t.end))
