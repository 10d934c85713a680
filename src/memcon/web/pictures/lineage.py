"""Who repeats whom: the origins of a contact come in, boxes of documents joined by lines go out, roots at the left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from memcon.record.joint import Origin
from memcon.view.wording import ORIGINS
from memcon.web.phrases import root_words
from memcon.web.pictures import svg

WIDTH, BOX, TALL, GAP = 760, 268, 46, 14
MOST = 40  # documents in one picture

Caption = tuple[str, str]  # what stands on the two lines of a box: publisher, and date or title


def lineage(origins: Sequence[Origin], captions: Mapping[str, Caption], address: Mapping[str, str]) -> Markup:
    """The picture; a document that is not held (a root that others only name) has no address and a dashed box."""
    roots: dict[str, list[Origin]] = {}
    for origin in origins:
        roots.setdefault(origin.root, []).append(origin)
    lines: list[Markup] = []
    parts: list[Markup] = []
    y = 10.0
    shown = 0
    for root, group in sorted(roots.items()):
        followers = [
            (document, origin.why)
            for origin in group
            for document in sorted(origin.documents)
            if document != root and origin.why != "first-hand"
        ]
        followers = list(dict.fromkeys(followers))[: max(MOST - shown, 1)]
        shown += len(followers) + 1
        rows = max(len(followers), 1)
        middle = y + (rows * (TALL + GAP) - GAP) / 2
        for n, (document, why) in enumerate(followers):
            top = y + n * (TALL + GAP)
            lines.append(_join(middle, top + TALL / 2))
            parts.append(_reason(top + TALL / 2, why))
            parts.append(_box(WIDTH - BOX - 1.0, top, document, captions, address))
        parts.append(_box(1.0, middle - TALL / 2, root, captions, address))
        y += rows * (TALL + GAP) + 6
        if shown >= MOST:
            break
    if not parts:
        return Markup("")
    return svg.picture(WIDTH, int(y), "Which document repeats which", lines + parts, class_="lineage")


def _box(x: float, y: float, document: str, captions: Mapping[str, Caption], address: Mapping[str, str]) -> Markup:
    first, second = captions.get(document) or root_words(document)
    held = document in address
    frame = svg.element(
        "rect", x=x, y=y, width=float(BOX), height=float(TALL), rx="3", fill="#ffffff", stroke=svg.LINE,
        stroke_dasharray=None if held else "4 3", class_="box",
    )  # fmt: skip
    lines = (
        svg.words(svg.cut(first, 38), x + 12, y + 19, class_="name", size=13),
        svg.words(svg.cut(second, 44), x + 12, y + 36, class_="quiet", size=11),
    )
    if not held:
        return svg.element("g", frame, *lines)
    return svg.link(address[document], f"{first}, {second}", frame, *lines)


def _join(start: float, end: float) -> Markup:
    left, right = 1.0 + BOX, WIDTH - BOX - 1.0
    half = (left + right) / 2
    n = svg.number
    return svg.element(
        "path", d=f"M{n(left)} {n(start)}C{n(half)} {n(start)} {n(half)} {n(end)} {n(right)} {n(end)}", fill="none",
        stroke=svg.QUIET, stroke_width="1.3", class_="join",
    )  # fmt: skip


def _reason(end: float, why: str) -> Markup:
    """The words stand on a strip of the ground's colour, so that lines that pass behind do not strike them through."""
    return svg.words(ORIGINS.get(why, why), WIDTH - BOX - 14.0, end + 4, anchor="end", class_="quiet reason", size=11)
