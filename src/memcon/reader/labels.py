"""What the heads of the reader can say: the labels of each task, in the order of the model's outputs.

The training code and the reader share this file, so that a logit has one meaning. Span tasks are
tagged BIO (Ramshaw & Marcus 1995): index 0 is O, then B and I of each type.
"""

from __future__ import annotations

ENTITY_TYPES = (
    "Person",
    "Organization",
    "Location",
    "NORP",
    "Date",
    "Misc",
    "Facility",
    "Money",
    "Product",
)
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
ATTRIBUTION_ROLES = ("source", "cue", "content")
FURNITURE_LABELS = (
    "caption",
    "comment_form",
    "navigation",
    "share",
    "byline",
    "related",
    "legal",
    "other",
)
CONTACT_ARGUMENTS = ("trigger", "participant", "time", "place", "topic", "withheld", "reported")

SPAN_TASKS: dict[str, tuple[str, ...]] = {
    "name": ENTITY_TYPES,
    "time": TIMEX_TYPES,
    "attribution": ATTRIBUTION_ROLES,
    **{f"contact_{argument}": (argument,) for argument in CONTACT_ARGUMENTS},
    "contact_evidence": ("evidence",),
}
"""A new task is added at the end: its columns come last, and weights released before it can be trained on."""
CHAINED = ("name", "attribution")
"""Span tasks whose labels are scored with those of the words beside them, by learned transitions."""
CLASS_TASKS: dict[str, int] = {"sentence": 2, "furniture": 1 + len(FURNITURE_LABELS)}
"""Tasks with one class a word: 0 is the plain case (no sentence starts here, article text)."""


def width(task: str) -> int:
    """The number of logits of a token task."""
    return CLASS_TASKS[task] if task in CLASS_TASKS else 1 + 2 * len(SPAN_TASKS[task])


def slices() -> dict[str, slice]:
    """Where each token task's logits stand in the model's output, columns of one matrix."""
    out: dict[str, slice] = {}
    at = 0
    for task in (*CLASS_TASKS, *SPAN_TASKS):
        out[task] = slice(at, at + width(task))
        at += width(task)
    return out


ATTRIBUTION_LINKS = ("source", "cue", "earlier")
"""From a piece of content to its source, to its cue, and to the piece before it of the same attribution."""

ROLES = ("initiator", "host", "guest", "mediator", "party")
CONTACT_LINKS = (*ROLES, "time", "place", "topic", "withheld", "reported")
"""From the trigger of a contact to a participant in a role, and to its other arguments."""

LINKS = (
    *(f"attribution_{name}" for name in ATTRIBUTION_LINKS),
    *(f"contact_{name}" for name in CONTACT_LINKS),
)

MODES = ("call", "video", "meeting", "visit", "message", "talks", "encounter", "unknown")
STATUSES = ("held", "ongoing", "planned", "proposed", "refused", "cancelled", "denied", "unknown")
TRIGGER_CLASSES = {"mode": MODES, "status": STATUSES, "series": ("single", "series")}

DISTANCE_EDGES = (-120, -60, -30, -15, -8, -4, -1, 0, 1, 4, 8, 15, 30, 60, 120)
"""Edges, in wordpieces, of the buckets for the distance between two linked spans."""
