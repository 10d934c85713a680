"""Contacts over time: counts by period come in, bars go out, above the line what took place, below it what did not.

Held and ongoing contacts stand above the line; planned, proposed, refused, cancelled and denied ones below it, so that
position tells the two apart. Within a bar, kinds of contact are told apart by shade and by pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from memcon.web.phrases import MONTHS, plural
from memcon.web.pictures import svg

TOOK_PLACE = frozenset(("held", "ongoing", "unknown"))
KINDS = (("call", ("call", "video")), ("meeting", ("meeting", "visit", "talks", "encounter")), ("other", ()))
_KIND = {mode: kind for kind, modes in KINDS for mode in modes}
LABELS = {"call": "calls", "meeting": "meetings, visits and talks", "other": "messages and other contacts"}
FILLS = {"call": "#33608c", "meeting": "#86a8c9", "other": "#d3dbe4"}
WIDTH, HEIGHT, LEFT, TOP, BELOW = 960, 190, 34, 14, 28
MOST = 90  # bars that can be told apart
_STEPS = ("day", "week", "month", "quarter", "year", "decade")

Counts = Mapping[tuple[str, str, str], int]  # (day or first day of month, mode, status) to number


@dataclass(frozen=True)
class Period:
    """One bar: first and last day, and how many contacts of each kind took place or did not."""

    first: date
    last: date
    label: str
    held: dict[str, int]
    other: dict[str, int]

    @property
    def total(self) -> int:
        """All contacts of the period."""
        return sum(self.held.values()) + sum(self.other.values())


def periods(counts: Counts) -> list[Period]:
    """The counts in periods without gaps, days, weeks, months, quarters, years or decades, as long as it takes."""
    days = {text: day for text in {key[0] for key in counts} if (day := _day(text)) is not None}
    if not days:
        return []
    first, last = min(days.values()), max(days.values())
    step = next((s for s in _STEPS if _steps_between(first, last, s) <= MOST), _STEPS[-1])
    if step == "day" and _steps_between(first, last, step) > 45:
        step = "week"
    found: list[Period] = []
    at = _start(first, step)
    while at <= last:
        following = _next(at, step)
        found.append(Period(at, following - timedelta(days=1), _label(at, step), {}, {}))
        at = following
    places = {period.first: period for period in found}
    held_in = {text: places[_start(day, step)] for text, day in days.items()}
    for (text, mode, status), number in counts.items():
        if (period := held_in.get(text)) is None:
            continue
        side = period.held if status in TOOK_PLACE else period.other
        kind = _KIND.get(mode, "other")
        side[kind] = side.get(kind, 0) + number
    return found


def timeline(bars: Sequence[Period], address: Callable[[Period], str]) -> Markup:
    """The picture; `address` says where a bar leads. Nothing where there is no bar."""
    if not bars:
        return Markup("")
    up = max(1, *(sum(b.held.values()) for b in bars))
    down = max(sum(b.other.values()) for b in bars)
    room = HEIGHT - TOP - BELOW
    scale = room / (up + max(down, up * 0.12))
    base = TOP + up * scale
    pitch = (WIDTH - LEFT) / max(len(bars), 12)
    wide = min(pitch * 0.76, 30.0)
    parts: list[Markup] = [_axis(up, down, scale, base)]
    shown = -1000.0
    for n, bar in enumerate(bars):
        x = LEFT + pitch * n + (pitch - wide) / 2
        stack = [*_stack(bar.held, x, wide, base, -scale, "held"), *_stack(bar.other, x, wide, base, scale, "other")]
        if stack:
            area = svg.element(
                "rect", x=LEFT + pitch * n, y=float(TOP), width=pitch, height=float(room), fill="transparent"
            )
            parts.append(svg.link(address(bar), _told(bar), area, *stack, tabbed=False))
        if x - shown > 72 and x + wide / 2 < WIDTH - 34:
            parts.append(svg.words(bar.label, x + wide / 2, HEIGHT - 8.0, anchor="middle", class_="quiet", size=11))
            shown = x
    return svg.picture(WIDTH, HEIGHT, "Contacts over time", parts, class_="timeline")


def _stack(counts: dict[str, int], x: float, wide: float, base: float, scale: float, which: str) -> list[Markup]:
    parts = []
    at = base
    for kind, _ in KINDS:
        if number := counts.get(kind, 0):
            height = abs(number * scale)
            top = at - height if scale < 0 else at
            parts.append(
                svg.element(
                    "rect", x=x, y=top, width=wide, height=max(height - 0.6, 1.0), class_=f"bar {kind} {which}",
                    fill=FILLS[kind] if which == "held" else "none",
                    stroke=None if which == "held" else FILLS["call"],
                )
            )  # fmt: skip
            at += -height if scale < 0 else height
    return parts


def _axis(up: int, down: int, scale: float, base: float) -> Markup:
    parts = [svg.element("line", x1=float(LEFT), x2=float(WIDTH), y1=base, y2=base, stroke=svg.QUIET, class_="axis")]
    marks = [(up, base - up * scale)]
    if up >= 8:
        marks.append((up // 2, base - (up // 2) * scale))
    if down and down * scale > 12:
        marks.append((down, base + down * scale))
    for number, y in marks:
        parts.append(svg.element("line", x1=float(LEFT), x2=float(WIDTH), y1=y, y2=y, stroke=svg.LINE, class_="grid"))
        parts.append(svg.words(f"{number:,}", LEFT - 6.0, y + 4, anchor="end", class_="quiet", size=11))
    return svg.element("g", *parts, aria_hidden="true")


def _told(bar: Period) -> str:
    held = ", ".join(f"{bar.held[k]} {LABELS[k]}" for k, _ in KINDS if k in bar.held)
    other = sum(bar.other.values())
    more = f"{plural(other, 'contact')} planned, refused or not held" if other else ""
    return f"{bar.label}: " + "; ".join(part for part in (held, more) if part)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _start(day: date, step: str) -> date:
    if step == "day":
        return day
    if step == "week":
        return day - timedelta(days=min(day.weekday(), (day - date.min).days))
    if step == "month":
        return day.replace(day=1)
    if step == "quarter":
        return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return date(day.year if step == "year" else max(day.year // 10 * 10, 1), 1, 1)


def _next(at: date, step: str) -> date:
    try:
        if step in ("day", "week"):
            return at + timedelta(days=1 if step == "day" else 7)
        if step in ("month", "quarter"):
            month = at.month + (1 if step == "month" else 3)
            return date(at.year + (month > 12), (month - 1) % 12 + 1, 1)
        return date(at.year + 1 if step == "year" else at.year // 10 * 10 + 10, 1, 1)
    except (ValueError, OverflowError):
        return date.max


def _steps_between(first: date, last: date, step: str) -> int:
    days = (last - first).days
    return {"day": days, "week": days // 7, "month": days // 30, "quarter": days // 91, "year": days // 365}.get(
        step, days // 3652
    ) + 1


def _label(at: date, step: str) -> str:
    if step in ("day", "week"):
        return f"{at.day} {MONTHS[at.month - 1][:3]} {at.year}"
    if step == "month":
        return f"{MONTHS[at.month - 1][:3]} {at.year}"
    if step == "quarter":
        return f"Q{(at.month + 2) // 3} {at.year}"
    return str(at.year) if step == "year" else f"{at.year}s"
