"""The few elements of SVG that the pictures use; every value is escaped, and there is no style attribute."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup, escape

from memcon.view.plain import visible
from memcon.view.wording import one_line

INK = "#1f2328"
QUIET = "#59626d"
LINE = "#c9ced6"


def element(name: str, *children: Markup | str, **attributes: str | float | None) -> Markup:
    """One element; `class_` is `class`, and an underscore stands for a hyphen. Text is a child that is no Markup."""
    parts = ["<", name]
    for key, value in attributes.items():
        if value is None:
            continue
        told = number(value) if isinstance(value, float) else value if isinstance(value, int) else _quoted(value)
        parts.append(f' {_attribute(key)}="{told}"')
    inside = [c if isinstance(c, Markup) else escape(plain(c)) for c in children]
    if any(inside):
        parts.append(">")
        parts += inside
        parts += ("</", name, ">")
    else:
        parts.append("/>")
    return Markup("".join(parts))


@lru_cache(maxsize=256)
def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


@lru_cache(maxsize=4096)
def _quoted(value: str) -> str:
    return str(escape(value))


def words(content: str, x: float, y: float, *, anchor: str = "start", class_: str = "", size: int = 12) -> Markup:
    """A line of text."""
    fill = QUIET if "quiet" in class_ else INK
    return element(
        "text", content, x=x, y=y, text_anchor=anchor, class_=class_ or None, font_size=size, fill=fill,
        font_family="system-ui, sans-serif", direction="ltr", unicode_bidi="isolate",
    )  # fmt: skip


def link(href: str, label: str, *children: Markup, tabbed: bool = True) -> Markup:
    """What is followed on a click; `label` is what a screen reader says and a pointer shows.

    In a picture that stands on its own, where no address leads anywhere, it is a group with a title.
    """
    title = element("title", label)
    if not href:
        return element("g", title, *children)
    return element("a", title, *children, href=href, aria_label=plain(label), tabindex=None if tabbed else "-1")


def picture(width: int, height: int, label: str, children: Iterable[Markup], *, class_: str) -> Markup:
    """The whole, which scales with the page."""
    return element(
        "svg", *children, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {width} {height}", width=str(width),
        height=str(height), role="group", aria_label=plain(label), class_=f"picture {class_}",
    )  # fmt: skip


def alone(drawn: Markup) -> str:
    """The picture as a file of its own: on white, whatever it is shown on."""
    ground = element("rect", width="100%", height="100%", fill="#ffffff")
    start, mark, rest = str(drawn).partition(">")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{start}{mark}{ground}{rest}' if drawn else ""


def plain(text: str) -> str:
    """Text of unknown origin on one line, with what steers written out."""
    return visible(one_line(text))


def number(value: float) -> str:
    """A length with at most one decimal, the same on every machine."""
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")


def cut(text: str, longest: int) -> str:
    """A text that fits, with an ellipsis where it was cut."""
    text = plain(text)
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
