"""The field's words as plain data. Imports nothing of memcon but its errors."""

from memcon.record.codec import from_json, json_schema, to_dict, to_json
from memcon.record.document import Document, Furniture, content_id
from memcon.record.memcon import (
    Account,
    Actor,
    Attribution,
    Contact,
    ContactPlace,
    ContactTime,
    Event,
    Memcon,
    Mention,
    Participant,
    Place,
    TimeExpression,
    Topic,
    Withheld,
    spans_in,
)
from memcon.record.span import Span, span_of

__all__ = [
    "Account",
    "Actor",
    "Attribution",
    "Contact",
    "ContactPlace",
    "ContactTime",
    "Document",
    "Event",
    "Furniture",
    "Memcon",
    "Mention",
    "Participant",
    "Place",
    "Span",
    "TimeExpression",
    "Topic",
    "Withheld",
    "content_id",
    "from_json",
    "json_schema",
    "span_of",
    "spans_in",
    "to_dict",
    "to_json",
]
