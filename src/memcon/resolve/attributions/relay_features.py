"""What speaks for an outlet that may relay a quotation: the outlets and quotations of a text come in, features go out.

They tell how near the outlet was told, with which words, whether another stands nearer, whether its words have the
same speaker, and what the text's other quotations make of it.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.find.attributions import Quotation
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.owners import is_share
from memcon.resolve.attributions.bearers import Bearer, key_of, same_bearer
from memcon.resolve.attributions.issuers import is_poll
from memcon.resolve.attributions.setting import Setting
from memcon.resolve.weighing import Features
from memcon.resolve.words.phrases import pronoun

AROUND = 8
"""Bearers before and after a quotation that are weighed for it: what was told farther off is not remembered."""
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
_HALLS = ("speech", "testimony")  # where nobody talks to an outlet


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of one quotation when its relays are weighed; `low` to `high` are its sentences.

    `to_others` is true where an audience is told that is no outlet.
    """

    quotation: Quotation
    speaker: int | None
    setting: Setting
    plain: bool
    low: int
    high: int
    to_others: bool = False


Option = tuple[Bearer, Features]
"""An outlet that may relay a quotation, and what speaks for it."""


class Outlets:
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
        polled = is_poll(" ".join(self.cast.text[a:b] for a, b in told.quotation.source))
        groups: dict[frozenset[str], list[int]] = {}
        for i in sorted(near):
            bearer = self.bearers[i]
            if speaker and same_bearer(bearer.key, speaker):
                continue
            talk = _KINDS[bearer.lead] == "talk" and told.setting.medium in _HALLS
            if (told.to_others or talk) and not told.low <= bearer.start < told.high:
                continue  # "told the council", "said at a rally": not what another was told
            if polled and any(a <= bearer.start and bearer.end <= b for a, b in told.quotation.source):
                continue  # whose poll it is stands not between it and us
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
        """True where an outlet was only told by others, or a network only used by others.

        "Weiss told Northwire" and "Weiss posted on Twitter" relay nobody else's words.
        """
        led = [self.bearers[i] for i in at if self.bearers[i].lead != "none"]
        if not led or told.speaker is None:
            return False
        return all(
            b.lead in ("told", "network")
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
        out["pronoun"] = float(pronoun(words) is not None)
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
