"""A memcon for a notebook: the contacts in a list, and the document's text with its spans marked.

All text of the document is escaped; marks may lie inside or across each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from memcon.record import Memcon
from memcon.view import wording
from memcon.view.plain import visible

SHOWN = 100_000  # characters of text; a notebook with more becomes unusable

_STYLE = (
    "<style>"
    ".memcon-view{line-height:1.55;max-width:52em}"
    ".memcon-view .mc-text{white-space:pre-wrap;unicode-bidi:isolate;overflow-wrap:anywhere;"
    "border-left:3px solid rgba(128,128,128,.4);padding-left:1em;margin-top:.8em}"
    ".memcon-view .mc-content{background:rgba(70,130,220,.16)}"
    ".memcon-view .mc-source{font-weight:600}"
    ".memcon-view .mc-cue{font-style:italic}"
    ".memcon-view .mc-contact{background:rgba(230,140,20,.30)}"
    ".memcon-view .mc-participant{border-bottom:2px solid rgba(230,140,20,.9)}"
    ".memcon-view .mc-time,.memcon-view .mc-place{border-bottom:2px dotted rgba(60,150,80,.9)}"
    ".memcon-view .mc-topic{border-bottom:1px solid rgba(128,128,128,.9)}"
    ".memcon-view .mc-withheld{background:rgba(200,50,70,.18)}"
    ".memcon-view .mc-furniture{opacity:.45}"
    "</style>"
)


def html(memcon: Memcon) -> str:
    """HTML that stands alone: what the document is, its contacts in words, its text with every span marked."""
    contacts = "".join(f"<li>{_safe(wording.headline(memcon, c))}</li>" for c in memcon.contacts)
    warnings = "".join(f"<li>{_safe(warning)}</li>" for warning in memcon.warnings)
    text = memcon.document.text
    cut = f"<p><em>{len(text) - SHOWN:,} more characters are not shown.</em></p>" if len(text) > SHOWN else ""
    return (
        f'{_STYLE}<div class="memcon-view"><strong>{_safe(wording.title_of(memcon))}</strong>'
        f"<div>{_safe(wording.source_line(memcon))}</div>"
        + (f"<ol>{contacts}</ol>" if contacts else "<p>No contact between states is told.</p>")
        + (f"<div>Warnings<ul>{warnings}</ul></div>" if warnings else "")
        + f'<div class="mc-text">{"".join(_marked(text[:SHOWN], list(_marks(memcon))))}</div>{cut}</div>'
    )


def _marks(memcon: Memcon) -> Iterator[tuple[int, int, str, str]]:
    """Start, end, class and label of every mark."""
    for attribution in memcon.attributions:
        label = f"{wording.voice(memcon, attribution)}: {wording.manner(memcon, attribution)}"
        for kind in ("source", "cue", "content"):
            for span in getattr(attribution, kind):
                yield span.start, span.end, kind, f"{kind} – {label}"
    for contact in memcon.contacts:
        told = wording.headline(memcon, contact)
        yield contact.trigger.start, contact.trigger.end, "contact", told
        for participant in contact.participants:
            label = f"participant – {wording.named(memcon, participant.actor)}"
            yield participant.span.start, participant.span.end, "participant", label
        if contact.time:
            yield contact.time.span.start, contact.time.span.end, "time", wording.moment(contact.time)
        if contact.place:
            yield contact.place.span.start, contact.place.span.end, "place", contact.place.name
        for topic in contact.topics:
            yield topic.span.start, topic.span.end, "topic", "topic"
        for words in contact.withheld:
            yield words.span.start, words.span.end, "withheld", "withheld"
    for piece in memcon.document.furniture:
        yield piece.start, piece.end, "furniture", f"furniture – {piece.label}"


def _marked(text: str, marks: list[tuple[int, int, str, str]]) -> Iterator[str]:
    """The text in stretches over which the same marks hold, so that marks may cross each other."""
    opening: dict[int, list[tuple[str, str]]] = {}
    closing: dict[int, list[tuple[str, str]]] = {}
    for start, end, kind, label in marks:
        opening.setdefault(start, []).append((kind, label))
        closing.setdefault(end, []).append((kind, label))
    open_now: list[tuple[str, str]] = []
    at = 0
    for cut in sorted({0, len(text), *(c for c in (*opening, *closing) if c <= len(text))}):
        if cut > at:
            yield _stretch(text[at:cut], open_now)
        for mark in closing.get(cut, ()):
            open_now.remove(mark)
        open_now.extend(opening.get(cut, ()))
        at = cut


def _stretch(text: str, marks: list[tuple[str, str]]) -> str:
    words = escape(visible(text, keep="\n\t"))
    if not marks:
        return words
    classes = " ".join(sorted({f"mc-{kind}" for kind, _ in marks}))
    labels = dict.fromkeys(_safe(label) for _, label in marks)
    return f'<span class="{classes}" title="{"&#10;".join(labels)}">{words}</span>'


def _safe(text: str) -> str:
    return escape(visible(wording.one_line(text)))
