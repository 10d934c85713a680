"""Who relays each quotation: every outlet that a text names comes in, those that bear a quotation's words go out.

A grammar finds where an outlet is brought in as a bearer (`relays.py`) and where no more than its name stands. Which of
them bears which quotation is weighed: how near it was told, with which words, whether another stands nearer, whether
its words have the same speaker, and what the text's other quotations make of it. The weights are fitted on marked
articles by `python -m training.relaying` and kept as a table that can be read.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import msgspec

from memcon.find.attributions import Quotation
from memcon.find.furniture import inside
from memcon.find.mentions import Name
from memcon.resolve.cast import Cast
from memcon.resolve.offices import name_key
from memcon.resolve.outlets import networks_in, outlets_in
from memcon.resolve.owners import is_share
from memcon.resolve.phrases import ARTICLE, PRONOUNS
from memcon.resolve.relays import is_used, lead_of, relays_in
from memcon.resolve.setting import Setting
from memcon.resolve.weighing import Features

AROUND = 8
"""Bearers before and after a quotation that are weighed for it: what was told farther off is not remembered."""
ENOUGH, SURE, DOUBT = 0.6, 0.8, 0.2
"""Probabilities: from which the likeliest outlet relays a quotation, from which others do beside it, and below
which not even one that the quotation's own words or its speaker's words nearby name."""
_STAFF = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+)?(?:hosts?|anchors?|correspondents?|reporters?|moderators?|contributors?|analysts?|editors?"
    r"|columnists?|journalists?)\b|['’]s?\s+[A-Z][\w’-]+\s+[A-Z]"
)
_STAFF_OF = re.compile(r"\b[A-Z][\w’-]+,?\s+(?:(?:a|an|the)\s+)?(?:\w+\s+){0,2}?(?:of|for|at|from)\s+(?:the\s+)?$")
_WRITES = re.compile(
    r"(?:['’]s?)?\s+(?:[a-z]+\s+)?(?:op-ed|column|article|editorial|essay|story|piece|report|review)s?\b"
)
_BESIDE = re.compile(
    r"\b(?:to|with|on|in|for|from|by|via|programme|program|show|podcast),?\s+"
    r"(?:(?:the|an?|his|her|its|their|\w+day['’]s)\s+)?[“”\"'‘]*$",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"(?:['’]s?)?\s+(?:(?:first|also|later|has|had|recently)\s+)?(?:report(?:s|ed)?|wrote|writes|noted|obtained)\b"
)


@dataclass(frozen=True, slots=True)
class Bearer:
    """Where an outlet is named, what its name is, and how the words around it bring it in ("none": they do not)."""

    start: int
    end: int
    key: frozenset[str]
    lead: str
    sentence: int


def bearers_in(cast: Cast, names: Sequence[Name]) -> list[Bearer]:
    """Every outlet, show and network that the text names outside its furniture, in text order."""
    text, sentences = cast.text, cast.sentences
    found: dict[tuple[int, int], str] = {}
    for relay in relays_in(text, 0, len(text), names):
        if relay.how != "voice":
            found[relay.start, relay.end] = lead_of(text, relay.start, relay.end) or "written"
    ends = sorted(found)
    people = {n.start for n in names if n.type == "Person"}
    for start, end in outlets_in(text, 0, len(text)):
        if start in people:
            continue  # a person with an outlet's name
        at = bisect_right(ends, (end, 0))
        if not any(a < end and start < b for a, b in ends[max(0, at - 2) : at]):
            found[start, end] = _by_name(text, start, end)
    for start, end in networks_in(text, 0, len(text)):
        used = is_used(text, max(0, start - 80), start, end)
        found.setdefault((start, end), "network" if used else _by_name(text, start, end))
    out = []
    for (start, end), lead in sorted(found.items()):
        key = key_of(text[start:end])
        if key and not inside(cast.furniture, start, end):
            out.append(Bearer(start, end, key, lead, sentences.at(start) if len(sentences) else 0))
    return out


def _by_name(text: str, start: int, end: int) -> str:
    """What a name without a grammar of telling still shows: an outlet's people, or its report."""
    if _WRITES.match(text, end, end + 40):
        return "written"
    if _STAFF.match(text, end, end + 60) or _STAFF_OF.search(text[max(0, start - 60) : start]):
        return "staff"
    if _REPORTS.match(text, end, end + 40):
        return "reports"
    return "beside" if _BESIDE.search(text, max(0, start - 30), start) else "none"


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of one quotation when its relays are weighed; `low` to `high` are its sentences."""

    quotation: Quotation
    speaker: int | None
    setting: Setting
    plain: bool
    low: int
    high: int


Option = tuple[Bearer, Features]
Decide = Callable[[int, Sequence[Option]], list[Bearer]]


def relays_of(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    settings: Sequence[Setting],
    plain: Sequence[bool],
    cast: Cast,
    names: Sequence[Name],
    publisher: str | None = None,
) -> list[tuple[int, ...]]:
    """The relays (actors' numbers) of each quotation, the likeliest first.

    `settings` are what each quotation's own words and its speaker's other ones told; what they name and no outlet's
    name stands for, such as a spokesman in between, is kept.
    """
    out: list[tuple[int, ...]] = [()] * len(quotations)

    def decide(number: int, options: Sequence[Option]) -> list[Bearer]:
        chosen = chosen_of(options, table())
        known = [b.key for b, _ in options]
        via = [
            n for n in settings[number].via if not any(same_bearer(key_of(cast.roles[n].name), key) for key in known)
        ]
        for bearer in chosen:
            actor = cast.bearer(bearer.start, bearer.end)
            if actor is not None and actor != speakers[number] and actor not in via:
                via.append(actor)
        out[number] = tuple(via)
        return chosen

    weigh_relays(quotations, speakers, settings, plain, cast, names, publisher, decide)
    return out


def chosen_of(options: Sequence[Option], weights: Mapping[str, float]) -> list[Bearer]:
    """The outlets that relay a quotation by these weights: the likeliest, and others that are sure."""
    scored = sorted((-chance(weights, features), b.start, b.end, i) for i, (b, features) in enumerate(options))
    likely = [
        (-score, *options[i]) for score, _, _, i in scored if -score >= (DOUBT if "rule" in options[i][1] else ENOUGH)
    ]
    return [
        bearer for n, (score, bearer, features) in enumerate(likely) if not n or score >= SURE or "rule" in features
    ]


def weigh_relays(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    settings: Sequence[Setting],
    plain: Sequence[bool],
    cast: Cast,
    names: Sequence[Name],
    publisher: str | None,
    decide: Decide,
) -> None:
    """Have `decide` choose among the outlets that may bear each quotation, in text order.

    What it chose for the quotations before is among the features. The publisher and the agency of the dateline are no
    relays of what they print.
    """
    if not len(cast.sentences):
        return
    own = [key_of(publisher or ""), *(key_of(m["agency"]) for m in _DATELINE.finditer(cast.text, 0, 400))]
    bearers = [b for b in bearers_in(cast, names) if not any(same_bearer(b.key, key) for key in own)]
    if not bearers:
        return
    told = []
    for quotation, speaker, setting, only_said in zip(quotations, speakers, settings, plain, strict=True):
        spans = [*(quotation.cue or quotation.source), quotation.content[0], quotation.content[-1]]
        ends = [cast.sentences.span(at) for a, b in spans for at in (a, b - 1)]
        told.append(Told(quotation, speaker, setting, only_said, min(a for a, _ in ends), max(b for _, b in ends)))
    document = _Document(cast, told, bearers)
    last: list[Bearer] = []
    of_speaker: dict[int, list[Bearer]] = {}
    for number in sorted(range(len(told)), key=lambda i: (told[i].setting.at, i)):
        speaker = told[number].speaker
        options = document.options(number, last, None if speaker is None else of_speaker.get(speaker))
        last = decide(number, options)
        if speaker is not None:
            of_speaker[speaker] = last


_DATELINE = re.compile(r"\((?P<agency>Reuters|AP|AFP|UPI|Associated Press|dpa|Bloomberg|Xinhua|TASS)\)\s*[-—–]")
_KINDS = {
    "told": "talk",
    "interview": "talk",
    "given": "talk",
    "air": "talk",
    "written": "writing",
    "network": "network",
    "staged": "stage",
    "reported": "report",
    "reports": "report",
    "staff": "staff",
    "beside": "beside",
    "none": "name",
}
_FITS = {
    "talk": ("interview", "statement"),
    "writing": ("document",),
    "network": ("social_media",),
    "stage": ("speech",),
    "report": ("document", "statement"),
    "staff": ("interview", "speech"),
    "beside": ("interview", "statement", "document"),
    "name": (),
}


class _Document:
    """The outlets and quotations of one text, for the features of every pair of them."""

    def __init__(self, cast: Cast, told: Sequence[Told], bearers: Sequence[Bearer]) -> None:
        self.cast, self.told, self.bearers = cast, told, bearers
        self.starts = [b.start for b in bearers]
        self.leading = [i for i, b in enumerate(bearers) if b.lead != "none"]
        self.led = {bearers[i].key for i in self.leading}
        self.ruled: Counter[frozenset[str]] = Counter()
        self.of_speaker: Counter[tuple[int | None, frozenset[str]]] = Counter()
        self.spoken = Counter(t.speaker for t in told)
        self.speakers_at: dict[int, set[int]] = {}
        for t in told:
            for key in {key_of(cast.roles[n].name) for n in t.setting.via}:
                self.ruled[key] += 1
                self.of_speaker[t.speaker, key] += 1
            if t.speaker is not None:
                for at in range(cast.sentences.at(t.low), cast.sentences.at(max(t.low, t.high - 1)) + 1):
                    self.speakers_at.setdefault(at, set()).add(t.speaker)

    def options(self, number: int, last: Sequence[Bearer], own: Sequence[Bearer] | None) -> list[Option]:
        """The outlets near a quotation, one bearer for each name, with their features.

        `last` relay the quotation before it, `own` its speaker's last.
        """
        told = self.told[number]
        first, end = bisect_left(self.starts, told.low), bisect_left(self.starts, told.high)
        before = bisect_left(self.leading, first)
        near = {
            *range(first, end),
            *self.leading[max(0, before - AROUND) : bisect_left(self.leading, end) + AROUND],
            *self.leading[:2],
        }
        speaker = None if told.speaker is None else key_of(self.cast.roles[told.speaker].name)
        groups: dict[frozenset[str], list[int]] = {}
        for i in sorted(near):
            bearer = self.bearers[i]
            if speaker and same_bearer(bearer.key, speaker):
                continue
            if any(a <= bearer.start and bearer.end <= b for a, b in told.quotation.content) and not (
                bearer.lead == "told" and bearer.start <= told.quotation.content[0][0] + 4
            ):
                continue  # what the words themselves tell of another outlet
            name = next((key for key in groups if same_bearer(key, bearer.key)), bearer.key)
            groups.setdefault(name, []).append(i)
        return [
            (self._chief(told, at), self._features(told, at, last, own))
            for at in groups.values()
            if not self._told_by_another(told, at)
        ]

    def _told_by_another(self, told: Told, at: Sequence[int]) -> bool:
        """True where an outlet was only told by others: "Weiss told Northwire" relays nobody else's words."""
        led = [self.bearers[i] for i in at if self.bearers[i].lead != "none"]
        if not led or told.speaker is None:
            return False
        return all(
            b.lead == "told"
            and not told.low <= b.start < told.high
            and bool(self.speakers_at.get(b.sentence))
            and told.speaker not in self.speakers_at[b.sentence]
            for b in led
        )

    def _chief(self, told: Told, at: Sequence[int]) -> Bearer:
        """The naming that tells an outlet best: one with a lead, the nearest, the first."""
        return min(
            (self.bearers[i] for i in at),
            key=lambda b: (b.lead == "none", min(abs(b.start - told.low), abs(b.start - told.high)), b.start),
        )

    def _features(
        self, told: Told, at: Sequence[int], last: Sequence[Bearer], own: Sequence[Bearer] | None
    ) -> Features:
        out: Features = {}
        bearers = [self.bearers[i] for i in at]
        name, mine = bearers[0].key, set(at)
        sentences = self.cast.sentences
        here = [b for b in bearers if told.low <= b.start < told.high]
        for bearer in here:
            out[f"here {_KINDS[bearer.lead]}"] = 1.0
            if any(a <= bearer.start and bearer.end <= b for a, b in (*told.quotation.cue, *told.quotation.source)):
                out["in cue or source"] = 1.0
        first, end = sentences.at(told.low), sentences.at(max(told.low, told.high - 1))
        before = [b for b in bearers if b.start < told.low and b.lead != "none"]
        after = [b for b in bearers if b.start >= told.high and b.lead != "none"]
        chief = next((b for b in (*here, *reversed(before), *after) if b.lead != "none"), bearers[0])
        kind = _KINDS[chief.lead]
        for side, found, gap in (
            ("before", before[-1:], first - before[-1].sentence if before else 0),
            ("after", after[:1], after[0].sentence - end if after else 0),
        ):
            for bearer in found:
                if side == "before" or (not here and not before):
                    out[f"{side} {_KINDS[bearer.lead]}"] = 1.0
                    out[f"{side}, near"] = 1 / (1 + max(0, gap))
                    out[f"{side}, far"] = math.log1p(max(0, gap))
                    if told.speaker is not None and told.speaker in self.speakers_at.get(bearer.sentence, ()):
                        out[f"{side} with its speaker"] = 1.0
                    elif self.speakers_at.get(bearer.sentence):
                        out[f"{side} with another"] = 1.0
        if before and not here:
            since = self.leading[
                bisect_right(self.leading, self._number(before[-1])) : bisect_left(
                    self.leading, bisect_left(self.starts, told.low)
                )
            ]
            out["another since"] = float(any(j not in mine for j in since))
        rival = any(told.low <= self.bearers[j].start < told.high for j in self._leading(told) if j not in mine)
        out["another here"] = float(rival)
        goes_on = any(same_bearer(b.key, name) for b in own or ())
        out["relays its speaker's last"] = float(goes_on)
        out["its speaker's last without"] = float(own is not None and not goes_on)
        if own is last and goes_on:
            out["relays the last"] = 1.0
        rule = any(same_bearer(key_of(self.cast.roles[n].name), name) for n in told.setting.via)
        out["rule"] = float(rule)
        out["another by rule"] = float(bool(told.setting.via) and not rule)
        ruled = [key for key in self.ruled if same_bearer(key, name)]
        out["share"] = sum(self.ruled[key] for key in ruled) / max(1, len(self.told))
        if told.speaker is not None:
            shared = sum(self.of_speaker[told.speaker, key] for key in ruled)
            out["share of speaker"] = min(1.0, shared / self.spoken[told.speaker])
        out["only outlet"] = float(len(self.led) == 1)
        if told.setting.medium in _FITS[kind]:
            out["medium fits"] = 1.0
            out["medium fits, here"] = float(bool(here))
        elif told.setting.medium != "unknown":
            out["medium is another"] = 1.0
            out["medium is another, not here"] = float(not here)
        out["plain"] = float(told.plain)
        words = " ".join(self.cast.text[a:b] for a, b in told.quotation.source)
        out["no source"] = float(not words)
        out["pronoun"] = float(words.casefold() in PRONOUNS)
        if told.speaker is not None:
            role = self.cast.roles[told.speaker]
            out["one person"] = float(role.kind == "person")
        out["share of people"] = float(is_share(words))
        start = told.quotation.content[0][0]
        out["direct"] = float(self.cast.text[start : start + 1] in "“\"'‘")
        out["headline"] = float(first == 0)
        return {key: value for key, value in out.items() if value}

    def _number(self, bearer: Bearer) -> int:
        return bisect_left(self.starts, bearer.start)

    def _leading(self, told: Told) -> list[int]:
        low, high = bisect_left(self.starts, told.low), bisect_left(self.starts, told.high)
        return self.leading[bisect_left(self.leading, low) : bisect_left(self.leading, high)]


def key_of(name: str) -> frozenset[str]:
    """The words by which an outlet's name is known again, without articles, quotation marks and possessives."""
    return frozenset(name_key(ARTICLE.sub("", _MARKS.sub("", name))).split())


_MARKS = re.compile(r"[“”\"‘]|['’]s\b|['’](?=\s|$)")


def same_bearer(a: frozenset[str], b: frozenset[str]) -> bool:
    """True where one outlet's words are all among the other's: "Northwire" and "Northwire’s Harbour Lights"."""
    return bool(a and b) and (a <= b or b <= a)


def chance(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    """The probability that the answer is yes; features that the weights do not know count nothing."""
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in sorted(features.items()))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@lru_cache(maxsize=1)
def table() -> dict[str, float]:
    """The weights of the features."""
    raw = (files("memcon.resolve") / "data" / "relaying.json").read_bytes()
    return msgspec.json.decode(raw, type=dict[str, dict[str, float]])["via"]
