"""Who relays each quotation: every outlet that a text names comes in, those that bear a quotation's words go out.

A grammar finds where an outlet is brought in as a bearer and where no more than its name stands (`bearers.py`). Which
of them bears which quotation is weighed by what speaks for each (`relay_features.py`). The weights are fitted on marked
articles by `python -m training.relaying` and kept as a table that can be read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

import msgspec

from memcon.find.attributions import Quotation
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.bearers import Bearer, bearers_in, key_of, same_bearer
from memcon.resolve.attributions.relay_features import Option, Outlets, Told
from memcon.resolve.attributions.relays import Relays
from memcon.resolve.attributions.setting import Setting, tells_others
from memcon.resolve.words.countries import side_of
from memcon.resolve.words.outlets import is_outlet

__all__ = [
    "Bearer",
    "Decide",
    "Option",
    "bearers_in",
    "chance",
    "chosen_of",
    "key_of",
    "relays_of",
    "same_bearer",
    "table",
    "weigh_relays",
]

ENOUGH, SURE, DOUBT = 0.6, 0.8, 0.2
"""Probabilities: from which the likeliest outlet relays a quotation, from which others do beside it, and below
which not even one that the quotation's own words or its speaker's words nearby name."""
_DATELINE = re.compile(r"\((?P<agency>Reuters|AP|AFP|UPI|Associated Press|dpa|Bloomberg|Xinhua|TASS)\)\s*[-—–]")

Decide = Callable[[int, Sequence[Option]], list[Bearer]]


def relays_of(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    settings: Sequence[Setting],
    plain: Sequence[bool],
    cast: Cast,
    relays: Relays,
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
            actor = _actor(cast, bearer)
            if actor is not None and actor != speakers[number] and actor not in via:
                via.append(actor)
        out[number] = tuple(via)
        return chosen

    weigh_relays(quotations, speakers, settings, plain, cast, relays, publisher, decide)
    return out


def _actor(cast: Cast, bearer: Bearer) -> int | None:
    """The actor of a bearer: of a state's seat or a body of states, which are no outlets, the state or body."""
    name = cast.text[bearer.start : bearer.end]
    if side_of(name) is not None and not is_outlet(name):
        return cast.actor_for(bearer.start, bearer.end)
    return cast.bearer(bearer.start, bearer.end)


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
    relays: Relays,
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
    bearers = [b for b in bearers_in(cast, relays) if not any(same_bearer(b.key, key) for key in own)]
    if not bearers:
        return
    told = []
    for quotation, speaker, setting, only_said in zip(quotations, speakers, settings, plain, strict=True):
        spans = [*(quotation.cue or quotation.source), quotation.content[0], quotation.content[-1]]
        ends = [cast.sentences.span(at) for a, b in spans for at in (a, b - 1)]
        low, high = min(a for a, _ in ends), max(b for _, b in ends)
        told.append(Told(quotation, speaker, setting, only_said, low, high, tells_others(quotation, cast.text)))
    outlets = Outlets(cast, told, bearers)
    last: list[Bearer] = []
    of_speaker: dict[int, list[Bearer]] = {}
    for number in sorted(range(len(told)), key=lambda i: (told[i].setting.at, i)):
        speaker = told[number].speaker
        options = outlets.options(number, last, None if speaker is None else of_speaker.get(speaker))
        last = decide(number, options)
        if speaker is not None:
            of_speaker[speaker] = last


def chance(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    """The probability that the answer is yes; features that the weights do not know count nothing."""
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in sorted(features.items()))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@lru_cache(maxsize=1)
def table() -> dict[str, float]:
    """The weights of the features."""
    raw = (files("memcon.resolve") / "data" / "relaying.json").read_bytes()
    return msgspec.json.decode(raw, type=dict[str, dict[str, float]])["via"]
