"""Who is in contact with whom: counts of pairs of sides come in, a ring of sides with lines between them goes out.

The sides with most contacts stand on a ring, in an order that keeps strong lines short; a line's width is the square
root of the number of contacts. The order is found by exchanging neighbours until nothing improves, so that the same
counts give the same picture.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup

from memcon.web.phrases import plural, side_words
from memcon.web.pictures import svg

WIDTH, HEIGHT, RADIUS = 400, 310, 94
MOST = 16  # sides on the ring

Pairs = Mapping[tuple[str, str], int]  # two sides in order to the number of contacts between them


def network(pairs: Pairs, pair_url: Callable[[str, str], str], state_url: Callable[[str], str]) -> tuple[Markup, int]:
    """The picture, and how many sides it leaves out; nothing where no two sides were in contact."""
    weight: dict[str, int] = {}
    for (a, b), number in pairs.items():
        weight[a] = weight.get(a, 0) + number
        weight[b] = weight.get(b, 0) + number
    chosen = sorted(weight, key=lambda side: (-weight[side], side))[:MOST]
    lines = {pair: n for pair, n in sorted(pairs.items()) if pair[0] in chosen and pair[1] in chosen and n > 0}
    if not lines:
        return Markup(""), 0
    linked = {side for pair in lines for side in pair}
    ring = _ring([side for side in chosen if side in linked], lines)
    at = {side: _point(n, len(ring)) for n, side in enumerate(ring)}
    strongest = max(lines.values())
    parts = [
        _line(
            at[a], at[b], n, strongest, pair_url(a, b), f"{side_words(a)} and {side_words(b)}: {plural(n, 'contact')}"
        )
        for (a, b), n in sorted(lines.items(), key=lambda item: (item[1], item[0]))
    ]
    parts += [_node(side, at[side], weight[side], max(weight.values()), state_url(side)) for side in ring]
    picture = svg.picture(WIDTH, HEIGHT, "Who is in contact with whom", parts, class_="network")
    return picture, len(weight) - len(ring)


def _line(a: tuple[float, float], b: tuple[float, float], n: int, strongest: int, href: str, label: str) -> Markup:
    centre = (WIDTH / 2, HEIGHT / 2)
    bend = 0.45
    middle = [(a[i] + b[i]) / 2 * (1 - bend) + centre[i] * bend for i in (0, 1)]
    path = (
        f"M{svg.number(a[0])} {svg.number(a[1])}Q{svg.number(middle[0])} {svg.number(middle[1])} "
        f"{svg.number(b[0])} {svg.number(b[1])}"
    )
    wide = 1 + 6 * math.sqrt(n / strongest)
    shown = svg.element(
        "path", d=path, fill="none", stroke="#86a8c9", stroke_width=wide, class_="line",
        stroke_opacity=f"{0.3 + 0.6 * math.sqrt(n / strongest):.2f}",
    )  # fmt: skip
    area = svg.element("path", d=path, fill="none", stroke="transparent", stroke_width=max(wide, 10.0))
    return svg.link(href, label, shown, area, tabbed=False)


def _node(side: str, at: tuple[float, float], weight: int, heaviest: int, href: str) -> Markup:
    x, y = at
    size = 4 + 7 * math.sqrt(weight / heaviest)
    across, down = (x - WIDTH / 2) / RADIUS, (y - HEIGHT / 2) / RADIUS
    anchor = "middle" if abs(across) < 0.2 else "start" if across > 0 else "end"
    label = svg.words(
        svg.cut(side_words(side), 16), x + across * (size + 7), y + 4 + down * (size + 9), anchor=anchor, class_="name"
    )
    dot = svg.element("circle", cx=x, cy=y, r=size, fill="#33608c", stroke="#ffffff", stroke_width="1.5", class_="node")
    return svg.link(href, f"{side_words(side)}: {plural(weight, 'contact')}", dot, label)


def _point(n: int, of: int) -> tuple[float, float]:
    turn = 2 * math.pi * n / of - math.pi / 2
    return WIDTH / 2 + RADIUS * math.cos(turn), HEIGHT / 2 + RADIUS * math.sin(turn)


def _ring(sides: Sequence[str], lines: Pairs) -> list[str]:
    """The sides in an order in which the weighted lengths of the lines, counted along the ring, are short."""
    number = {side: n for n, side in enumerate(sides)}
    every = range(len(sides))
    weight = [[0] * len(sides) for _ in every]
    for (a, b), n in lines.items():
        weight[number[a]][number[b]] += n
        weight[number[b]][number[a]] += n
    apart = [[min(abs(i - j), len(sides) - abs(i - j)) for j in every] for i in every]
    order = list(every)
    better = True
    for _ in range(4):
        if not better:
            break
        better = False
        for i in every:
            for j in range(i + 1, len(order)):
                here, there = weight[order[i]], weight[order[j]]
                longer = sum(
                    (here[order[k]] - there[order[k]]) * (apart[j][k] - apart[i][k]) for k in every if k not in (i, j)
                )
                if longer < 0:  # by how much the lines of the two grow when they change places
                    order[i], order[j] = order[j], order[i]
                    better = True
    return [sides[n] for n in order]
