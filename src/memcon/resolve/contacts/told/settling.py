"""How a contact was held and whether it came about: of the classes that its tellings suggest the likeliest, weighed.

A telling's own class is what the head for triggers says of two words. Here all tellings of a contact are heard, and
what the head cannot see: whether the contact's day is before or after the text's own, whether a place is told, whether
the words around tell of a time to come. What somebody plainly denies, whatever the verb that follows, is denied.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from memcon.reader.labels import MODES, STATUSES
from memcon.resolve.contacts.draft import Draft, Told
from memcon.resolve.contacts.told.called_off import called_off_next, denied_next
from memcon.resolve.contacts.told.from_afar import (
    is_beside_one_from_afar,
    is_joined_by_video,
    is_seen_nowhere,
    is_video_call,
)
from memcon.resolve.contacts.told.off_words import called_off_in
from memcon.resolve.contacts.told.over import has_met, is_errand, told_over, told_past
from memcon.resolve.contacts.told.under_way import is_under_way
from memcon.resolve.contacts.told.worded import denied_in, in_words
from memcon.resolve.offices.titled import mode_in_title
from memcon.resolve.parties.inside.parliaments import ADDRESS
from memcon.resolve.parties.ways import called_in, has_done
from memcon.resolve.times.headings import is_heading
from memcon.resolve.times.occurring import was_there
from memcon.resolve.times.tense import is_later_on, sounds_ahead
from memcon.resolve.weighing import Features, log_odds, weigh

LEAST = 0.02  # probability below which no telling suggests a class


def settle(draft: Draft, text: str, published: date | None, official: bool, title: str | None) -> None:
    """Give a contact the mode and the status that are likeliest by all of its tellings.

    `title` is that of an official text for the first contact that it tells as held, which is what it is about.
    """
    statuses = suggested("status", draft, text, published, official, title)
    draft.status = max(sorted(statuses), key=lambda option: weigh("status", statuses[option]))
    modes = suggested("mode", draft, text, published, official, title)
    draft.mode = max(sorted(modes), key=lambda option: weigh("mode", modes[option]))
    if draft.mode == "talks" and _SPEAKS.fullmatch(text, draft.trigger.start, draft.trigger.end):
        draft.mode = "talks" if any(_TALKS.search(text, a, b) for a, b in draft.evidence) else "unknown"
    speaks = _SPEAKS.fullmatch(text, draft.trigger.start, draft.trigger.end) is not None
    told = title is not None and _IN_PERSON.search(title) is not None
    if speaks and draft.mode in ("meeting", "visit") and draft.place is None and not told:
        spans = draft.evidence or {(draft.trigger.start, draft.trigger.end)}
        there = any(_IN_PERSON.search(text, a, b) or ADDRESS.search(text, a, b) for a, b in spans)
        draft.mode = draft.mode if there else "unknown"
    elif speaks and draft.mode == "visit" and not any(ADDRESS.search(text, a, b) for a, b in draft.evidence):
        draft.mode = "meeting"  # "spoke in Oslo"
    if _TEXTED.fullmatch(text, draft.trigger.start, draft.trigger.end):
        draft.mode = "message"
    if draft.mode == "call" and called_in(text, draft.trigger.start):
        draft.mode = "meeting"
    if speaks and draft.mode in ("call", "unknown") and _ON_MARGINS.match(text, draft.trigger.end):
        draft.mode = "meeting"
    if draft.mode in ("call", "unknown") and is_video_call(draft, text):
        draft.mode = "video"
    afar = draft.mode in ("call", "video") and is_beside_one_from_afar(draft, text)
    if afar or (draft.mode == "video" and (is_joined_by_video(draft, text) or is_seen_nowhere(text, title))):
        modes.pop(draft.mode, None)
        draft.mode = max(sorted(modes), key=lambda option: weigh("mode", modes[option]), default="unknown")


_TEXTED = re.compile(r"(?:texted|e-?mailed|messaged)")
_ON_MARGINS = re.compile(
    r"(?![^.;\n]{0,160}\b(?:phone|telephone|video|call))[^.;\n]{0,140}?\son\s+the\s+(?:margins|sidelines)\s+of\b",
    re.IGNORECASE,
)
"""Behind "spoke with X": both were there."""


_SPEAKS = re.compile(r"sp(?:eaks?|oken?|eaking)(?:\s+(?:with|to|again))*|discuss(?:ed|es)?")
_IN_PERSON = re.compile(
    r"\b(?:me(?:e?t|ets|eting|etings)|visit\w*|trip|sidelines?|margins?|in\s+person|face[\s-]to[\s-]face|sat|sit(?:s|ting)?|summit|hosts?|hosted"
    r"|hosting|receiv\w+|welcom\w+|travel\w*|fl(?:y|ew|ies)|arriv\w+|lunch|dinner|breakfast|reception|ceremony|conference|funeral|guests?)\b",
    re.IGNORECASE,
)
"""What tells that those who spoke were in one place."""
_TALKS = re.compile(r"\b(?:talks|negotiat\w+|consultations)\b", re.IGNORECASE)


def state_plainly(draft: Draft, text: str, published: date | None, official: bool, title: str | None) -> None:
    """Change a settled status that the words for a contact, or its day, plainly contradict."""
    draft.status = "cancelled" if called_off_next(draft, text) else draft.status
    draft.status = "denied" if denied_next(draft, text) else draft.status
    said = {"denied": denied_in, "cancelled": called_off_in}.get(draft.status)
    if said is not None and not any(said(text[a:b]) for a, b in draft.evidence):
        statuses = suggested("status", draft, text, published, official, title)
        statuses.pop(draft.status, None)
        if statuses:
            draft.status = max(sorted(statuses), key=lambda option: weigh("status", statuses[option]))
    draft.status = in_words(text, draft.trigger.start, draft.trigger.end, draft.status)
    if draft.status == "cancelled" and has_met(text, draft.trigger.start, draft.trigger.end):
        draft.status = "held"  # whatever else was called off
    if draft.status == "held" and is_errand(text, draft.trigger.start, draft.trigger.end):
        day = draft.time.interval if draft.time else None
        if day is None or published is None or day.end >= published.isoformat():
            draft.status = "planned"
            if draft.time is not None and draft.time.span.start < draft.trigger.start:
                draft.time = None  # the day of the sending
    start = draft.trigger.start
    there = was_there(text, start, draft.trigger.end)
    if draft.status in ("planned", "proposed") and (there or _was_glad_to(draft, text)):
        draft.status = "held"
    if (
        draft.status == "proposed"
        and draft.time is not None
        and _AWAITED.search(text, max(0, start - 2 * _NEAR), start)
    ):
        draft.status = "planned"  # "looks forward to hosting X in May", of which the day is settled
    if draft.status in ("planned", "held") and is_under_way(draft, text):
        draft.status = "ongoing"
    if published is not None:
        _fit_to_day(draft, text, published, official)


def _was_glad_to(draft: Draft, text: str) -> bool:
    """True for "Honoured to call on President Roe this morning", which somebody wrote of what was over."""
    start, end = draft.trigger.start, draft.trigger.end
    return _GLAD.search(text, max(0, start - _NEAR), start) is not None and not _TO_BE.match(text, end)


_GLAD = re.compile(
    r"(?:\A|[\n.!?“\"‘'•:]\s*)(?i:(?:(?:very|so|always|truly)\s+)?(?:good|great|glad|happy|pleased|delighted|honou?red|proud|nice|wonderful"
    r"|(?:an?\s+|my\s+)?(?:pleasure|honou?r|privilege)))\s+to\s+(?:[a-z]+ly\s+|again\s+|once\s+more\s+)?\Z"
)
_AWAITED = re.compile(
    r"\blook(?:s|ed|ing)?\s+forward\s+to\s+(?:[a-z]+ly\s+)?(?:(?:welcom|host|receiv|meet|see|visit|greet)ing\b[^.;:!?“”\"\n]{0,110})?\Z"
)
"""What leads to an occasion that somebody is glad to have before him."""
_TO_BE = re.compile(
    r"[^.;!?\n]{0,160}?\b(?:tomorrow|soon|shortly|upcoming|(?:next|later\s+(?:this|today|in))\s*\w*|in\s+the\s+coming\s+\w+)\b"
)
"""Words for a day to come: "Great to meet you all | next week"."""


def state_as_scheduled(draft: Draft, text: str) -> None:
    """Have what a schedule of a day to come tells planned, unless it tells of it as over."""
    if (
        draft.status in ("held", "ongoing")
        and draft.time is None
        and not told_over(text, draft.trigger.start, draft.trigger.end)
    ):
        draft.status = "planned"


def state_as_on_agenda(draft: Draft, text: str, published: date | None) -> None:
    """Have what an agenda tells of the day on which it came out, or a later one, planned, of one before held."""
    interval = draft.time.interval if draft.time else None
    start, end = draft.trigger.start, draft.trigger.end
    if published is None or interval is None or draft.status not in ("held", "ongoing", "planned"):
        return
    if interval.start >= published.isoformat():
        draft.status = draft.status if told_over(text, start, end) else "planned"
    elif interval.end < published.isoformat() and not _WILL.search(text, max(0, start - _NEAR), start):
        draft.status = "held"


def _fit_to_day(draft: Draft, text: str, published: date, official: bool) -> None:
    """No contact of a day to come is over or under way, and none of a day before is still to come.

    What is told as over has another day than one to come; a text may bear the date of the eve, though. Talks of a day
    before may be under way where their beginning is told.
    """
    start, end = draft.trigger.start, draft.trigger.end
    interval = draft.time.interval if draft.time else None
    today = published.isoformat()
    if draft.time is not None and interval is not None and interval.start > today:
        if draft.status not in ("held", "ongoing"):
            return
        written = draft.mode == "message" and has_done(text, start, end)
        if not told_over(text, start, end) and not written:
            draft.status = "planned"
        elif interval.start > (published + timedelta(days=1)).isoformat() or _COUNTS_ON.search(draft.time.span.text):
            draft.time = None
    elif draft.status in ("planned", "ongoing"):
        before = interval is not None and interval.end < today
        past = told_past(text, start, end) and not (official and draft.status == "ongoing")
        over = draft.status == "planned" and before
        past = past or (over and (told_over(text, start, end) or _was(draft, text) or _went_for(draft, text)))
        if past or (before and (draft.recalled or _plainly_over(draft, text))):
            draft.status = "held"
        elif before and _is_other_day(draft, text):
            draft.time = None
    elif draft.status == "held" and _goes_on(draft, text, today):
        draft.status = "ongoing"


def _was(draft: Draft, text: str) -> bool:
    """True for "Roe's visit to Chile in April", told in May, where no word calls it planned, put off or dropped."""
    trigger, day = draft.trigger, draft.time
    if day is None or not _WHOSE.search(text, max(0, trigger.start - _NEAR), trigger.end):
        return False
    beside = _THERE_AND_THEN.fullmatch(text, trigger.end, day.span.start) is not None
    return beside and _INTENDED.search(text, max(0, trigger.start - _NEAR), day.span.end + _NEAR) is None


def _went_for(draft: Draft, text: str) -> bool:
    """True for "flew to Oslo on Monday for talks with Lind", told on Tuesday, whatever the sentence goes on to."""
    return _WENT_FOR.search(text, max(0, draft.trigger.start - _NEAR), draft.trigger.start) is not None


_WENT_FOR = re.compile(
    r"(?<!\bhave\s)\b(?:flew|travell?ed|went|came|drove)\s+(?:in)?to\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2}\s+(?:on\s+[A-Z][a-z]+day\s+)?"
    r"for\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}\Z"
)
_WHOSE = re.compile(
    r"(?:['’]s?|\b(?:his|her|their))\s+(?:(?:first|second|last|recent|state|official|own)\s+)*(?:visit|trip|meeting|talks|call)\b"
)
_THERE_AND_THEN = re.compile(
    r"(?:\s+(?:to|with|in)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4})?\s+(?:(?:on|in)\s+)?"
)
_INTENDED = re.compile(
    r"\b(?:will|would|plan\w*|schedul\w*|due|expected|set\s+(?:to|for)|postpon\w*|put\s+off|delay\w*|cancel\w*|call\w*\s+off|off|next|upcoming"
    r"|prepar\w*|ahead|before|propos\w*|invit\w*|hop\w*|possible|if)\b",
    re.IGNORECASE,
)
_COUNTS_ON = re.compile(r"\b(?:later|next|following|after)\b", re.IGNORECASE)
"""Words that count a day from another one, which a text need not date."""


def _is_other_day(draft: Draft, text: str) -> bool:
    """True where the day before that a contact still to come was read with is not its own: none beside its words is."""
    trigger, day = draft.trigger, draft.time
    if draft.status != "planned" or day is None or is_heading(text, day.span) or is_later_on(text, day.span.start):
        return False
    between = text[min(day.span.end, trigger.end) : max(day.span.start, trigger.start)]
    return _BESIDE.fullmatch(between) is None


_BESIDE = re.compile(r"(?:[’']s)?\s+(?:(?:on|in)\s+)?")


def _goes_on(draft: Draft, text: str, today: str) -> bool:
    """ "18 to 20 May: A visits B" of a list, on the 18th or 19th."""
    interval = draft.time.interval if draft.time else None
    if draft.time is None or interval is None or interval.grain != "range":
        return False
    within = interval.start <= today < interval.end and is_heading(text, draft.time.span)
    return within and not told_over(text, draft.trigger.start, draft.trigger.end)


def _plainly_over(draft: Draft, text: str) -> bool:
    """True where an occasion of a day before is neither still to come nor still under way."""
    start, end = draft.trigger.start, draft.trigger.end
    if draft.status == "ongoing":
        return _BEGUN.search(text, max(0, start - _NEAR), end + _NEAR) is None
    if draft.time is None or not is_heading(text, draft.time.span):
        return False
    return not _WILL.search(text, min(start, max(draft.time.span.end, start - _NEAR)), start)


_NEAR = 80  # characters around a trigger in which its beginning may be told
_WILL = re.compile(r"\b(?:will|would|planned|scheduled|due|expected)\b")
_BEGUN = re.compile(
    r"\b(?:beg[au]n|kick(?:s|ed)\s+off|resumed?|start(?:s|ed)?|open(?:s|ed)?|under\s?way|ongoing|continu\w+|now|currently)\b",
    re.IGNORECASE,
)


def suggested(
    question: Literal["mode", "status"],
    draft: Draft,
    text: str,
    published: date | None,
    official: bool,
    title: str | None,
) -> dict[str, Features]:
    """The modes or statuses that a contact may have, each with what speaks for it."""
    facts = _facts(draft, text, published, official)
    if question == "status":
        return class_features(draft.statuses, STATUSES, draft.status, facts)
    return class_features(draft.modes, MODES, draft.mode, facts, mode_in_title(title) if official else None)


def class_features(
    told: Sequence[Told],
    options: Sequence[str],
    chosen: str,
    facts: Sequence[str],
    named: str | None = None,
) -> dict[str, Features]:
    """What speaks for each class that some telling suggests.

    `told` are the tellings: the score of the trigger and the probabilities of the classes. `chosen` is the class that
    the tellings were put together with, `facts` what is known beside them, `named` the class that the title names.
    """
    if not told:
        return {chosen: {chosen: 1.0}}
    whole = sum(score for score, _ in told) or 1.0
    best = max(told, key=lambda one: one[0])[1]
    out: dict[str, Features] = {}
    for i, option in enumerate(options):
        most = max(chances[i] for _, chances in told)
        if most < LEAST and option not in (chosen, named):
            continue
        mean = sum(score * math.log(max(chances[i], 1e-3)) for score, chances in told) / whole
        out[option] = {
            "mean": mean,
            "best": log_odds(best[i]),
            "most": log_odds(most),
            "chosen": float(option == chosen),
            option: 1.0,
            "titled": float(named == option),
            "not titled": float(named is not None and named != option),
            **{f"{option}, {fact}": 1.0 for fact in facts},
        }
    return out


def _facts(draft: Draft, text: str, published: date | None, official: bool) -> list[str]:
    facts = ["official"] if official else []
    if sounds_ahead(text, draft.trigger.start, draft.trigger.end):
        facts.append("ahead")
    if draft.place:
        facts.append("placed")
    if any(p.role in ("host", "guest") for p in draft.parties):
        facts.append("received")
    interval = draft.time.interval if draft.time else None
    if interval is None or published is None:
        facts.append("undated")
    elif interval.end < published.isoformat():
        facts.append("before")
    elif interval.start > published.isoformat():
        facts.append("after")
    elif interval.start == interval.end:
        facts.append("same day")
    else:
        facts.append("around")
    return facts
