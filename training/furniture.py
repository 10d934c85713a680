"""Invented page furniture, mixed into training texts so that the reader learns it by label.

Every line is composed from templates and slots. ``{slot}`` is filled from ``SLOTS`` or a number maker,
``<a|b|>`` picks one alternative, and ``¶`` is a line break. A template begins with the places where it
may stand: any of ``t`` (top), ``m`` (middle) and ``b`` (bottom).
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training.furniture_templates import LISTS, MORE_SLOTS, TEMPLATES

LABELS = ("caption", "comment_form", "navigation", "share", "byline", "related", "legal", "other")


def _split(text: str) -> tuple[str, ...]:
    """Cut a slot's values at bars that stand outside ``<…>``; a list without bars is cut at blanks."""
    if "|" not in text and "{" not in text:
        return tuple(text.split())
    return tuple(re.split(r"\|(?![^<>]*>)", text))


SLOTS: dict[str, tuple[str, ...]] = {name: ("|",) if name == "bar" else _split(text) for name, text in LISTS.items()}
SLOTS.update(MORE_SLOTS)

NUMBERS: dict[str, Callable[[random.Random], str]] = {
    "n": lambda rng: str(rng.randint(2, 99)),
    "n3": lambda rng: str(rng.randint(100, 999)),
    "n4": lambda rng: str(rng.randint(1000, 9999)),
    "count": lambda rng: rng.choice(("0", "1", "2", f"{rng.randint(3, 400)}", f"{rng.randint(1000, 9999):,}", "1.2K")),
    "day": lambda rng: str(rng.randint(1, 28)),
    "day2": lambda rng: f"{rng.randint(1, 28):02d}",
    "month2": lambda rng: f"{rng.randint(1, 12):02d}",
    "year": lambda rng: str(rng.randint(2003, 2025)),
    "hour": lambda rng: str(rng.randint(1, 12)),
    "hour24": lambda rng: f"{rng.randint(0, 23):02d}",
    "minute": lambda rng: f"{rng.randint(0, 59):02d}",
    "initial": lambda rng: rng.choice("ABCDEFGHJKLMNPRSTW"),
    "sections": lambda rng: _row(rng, "section", 3, 9),
    "msections": lambda rng: _row(rng, "msection", 3, 8),
    "networks": lambda rng: _row(rng, "network", 2, 7),
    "tags": lambda rng: ", ".join(_sample(rng, "tag", rng.randint(2, 7))),
}


def _table() -> dict[tuple[str, str], tuple[str, ...]]:
    """The templates by label and place; a label's own templates keep their written order."""
    rows: dict[tuple[str, str], tuple[str, ...]] = {}
    for label, text in TEMPLATES.items():
        pairs = [line.split(" ", 1) for line in text.strip().split("\n")]
        for where in ("top", "middle", "bottom"):
            rows[label, where] = tuple(body for places, body in pairs if where[0] in places)
    return rows


TABLE = _table()

# How often each label stands at a place, in the order of LABELS.
WEIGHTS = {
    "top": (20, 1, 18, 13, 26, 0, 4, 18),
    "middle": (34, 3, 15, 8, 0, 26, 0, 14),
    "bottom": (8, 20, 12, 12, 10, 14, 14, 14),
}
# Labels whose blocks often run over several unlike lines.
STACKED = {"comment_form": 0.35, "navigation": 0.25, "share": 0.25, "related": 0.15, "legal": 0.3, "other": 0.15}


def _fill(rng: random.Random, text: str) -> str:
    """Settle the alternatives of a template and fill its slots, those inside fillers too."""
    while (match := re.search(r"<([^<>]*\|[^<>]*)>", text)) is not None:
        text = text[: match.start()] + rng.choice(match[1].split("|")) + text[match.end() :]

    used: dict[str, list[str]] = {}

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        if name in NUMBERS:
            return NUMBERS[name](rng)
        # Two countries, or two people, in one line are different ones.
        fresh = [value for value in SLOTS[name] if "{" in value or value not in used.get(name, ())]
        value = rng.choice(fresh or SLOTS[name])
        used.setdefault(name, []).append(value)
        return _fill(rng, value)

    return re.sub(r"\{(\w+)\}", fill, text)


def _sample(rng: random.Random, slot: str, count: int) -> list[str]:
    """``count`` different fillers of a slot."""
    return [_fill(rng, value) for value in rng.sample(SLOTS[slot], count)]


def _row(rng: random.Random, slot: str, low: int, high: int) -> str:
    """A menu of ``low`` to ``high`` fillers with one separator throughout."""
    return _fill(rng, rng.choice(SLOTS["sep"])).join(_sample(rng, slot, rng.randint(low, high)))


def _tidy(text: str) -> str:
    """Break lines and drop the blanks and doubled stops that empty alternatives leave."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in text.split("¶"))
    joined = "\n".join(line for line in lines if line)
    joined = re.sub(r"(?<=file photo, )(A|The|Protesters|Soldiers|Delegates)\b", lambda match: match[1].lower(), joined)
    return re.sub(r"(?<=\w) (?=[,:.](?:\s|$))|(?<=[^.]\.)\.(?=\s|$)|(?<=[?!])\.(?=\s|$)", "", joined)


def _dress(rng: random.Random, text: str) -> str:
    """Vary the case and the quotation marks, as sites do."""
    if rng.random() < 0.4:
        text = re.sub(r"(?<=\w)'(?=\w)|(?<=s)'(?= )", "\u2019", text)
        text = re.sub(r"'([^'\n]+)'", "\u2018\\1\u2019", re.sub(r'"([^"\n]+)"', "\u201c\\1\u201d", text))
    draw = rng.random()
    if len(text) < 120 and "@" not in text and "://" not in text:
        if draw < 0.08:
            return text.upper()
        if draw < 0.11:
            return text.lower()
    return text


def furniture_block(rng: random.Random, where: str) -> tuple[str, str]:
    """An invented furniture paragraph and its label.

    ``where`` is ``"top"``, ``"middle"`` or ``"bottom"``: the part of a page in which such a block usually
    stands. The paragraph is one line or a few joined by newlines, never empty; the label is one of
    ``LABELS``. The same state of ``rng`` gives the same block. Raises ``ValueError`` on another ``where``.
    """
    if where not in WEIGHTS:
        raise ValueError(f"where must be one of {', '.join(WEIGHTS)}, not {where!r}")
    label = rng.choices(LABELS, WEIGHTS[where])[0]
    choices = TABLE[label, where]
    count = rng.choice((2, 2, 3)) if rng.random() < STACKED.get(label, 0.0) else 1
    bodies = rng.sample(choices, min(count, len(choices)))
    return _dress(rng, _tidy("¶".join(_fill(rng, body) for body in bodies))), label
