"""The OpenAPI document of the API, made from the record's own types, so that the two cannot part."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any

import msgspec

from memcon import __version__
from memcon.ledger.traits import ACCOUNTS, REVIEW
from memcon.record import Memcon
from memcon.record.joint import Check, Comparison, Decision, JointContact, KeptDecision
from memcon.web import problems
from memcon.web.filters import LONGEST, MODES, STATUSES
from memcon.web.problems import problem

FILTERS: dict[str, tuple[str, dict[str, Any]]] = {
    "a": (
        "A side: alpha-3 or alpha-2 code, English name, or an organisation's short name.",
        {"type": "string", "examples": ["USA"]},
    ),
    "b": ("The other side, to ask for contacts between two.", {"type": "string", "examples": ["RUS"]}),
    "person": ("Words of a participant's name.", {"type": "string", "examples": ["Gerasimov"]}),
    "mode": ("Kind of contact.", {"type": "string", "enum": list(MODES)}),
    "status": ("Whether it took place.", {"type": "string", "enum": list(STATUSES)}),
    "since": ("First day: 2021-11-23, 2021-11 or 2021.", {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
    "until": ("Last day, included.", {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
    "text": ("Words that stand in what is told of it.", {"type": "string", "examples": ["grain"]}),
    "accounts": (
        "Whose own account is held: one side's, several sides', nobody's; or the sides contradict each other in a "
        "field, or make opposed statements.",
        {"type": "string", "enum": list(ACCOUNTS)},
    ),
    "review": (
        "Why a person should look: documents disagree, weak joins, an unsure reading, something unknown, one document.",
        {"type": "string", "enum": list(REVIEW)},
    ),
    "order": ("Newest or oldest first; undated contacts last.", {"type": "string", "enum": ["newest", "oldest"]}),
}
EXAMPLES = {
    "/api/v1/contacts": "?a=USA&b=RUS&mode=call&since=2021-11",
    "/api/v1/contacts/{id}": "",
    "/api/v1/documents": "?limit=10",
    "/api/v1/sides": "?since=2021",
    "/api/v1/check": '{"text": "The minister said …", "published": "2024-03-13"}',
    "/api/v1/decisions": '{"action": "correct", "field": "time", "value": {"start": "2021-11-23", "end": "2021-11-23", '
    '"grain": "day"}, "members": [{"document": "…", "contact": "…"}], "why": "the readout gives the day"}',
}
_PROBLEM = {
    "type": "object",
    "description": "Every error has this shape (RFC 9457).",
    "required": ["type", "title", "status", "code", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string", "description": "Stable, for programs: one of memcon's codes (M…) or a word."},
        "detail": {"type": "string", "description": "What happened and what to do, for people."},
    },
    "examples": [problem(404, *problems.EXAMPLES[404])],
}


@lru_cache(maxsize=1)
def examples() -> dict[str, Any]:
    """For each operation that answers with JSON an answer, taken from an invented ledger by `docs/api_examples.py`."""
    found: dict[str, Any] = json.loads(files("memcon.web").joinpath("examples.json").read_text(encoding="utf-8"))
    return found


@lru_cache(maxsize=1)
def description() -> dict[str, Any]:
    """The whole document, OpenAPI 3.1."""
    _, schemas = msgspec.json.schema_components(
        (JointContact, Comparison, Memcon, Check, Decision, KeptDecision), ref_template="#/components/schemas/{name}"
    )
    schemas["Problem"] = _PROBLEM
    contacts = _page("JointContact")
    filters = [_parameter(name, told, schema) for name, (told, schema) in FILTERS.items()]
    one = _path("id", "The id of a contact, of any telling in it, or six or more of its first digits.", "0a1b2c3d4e5f")
    document = _path("id", "A document's id; one that is not plain letters is `~` and its base64url.", "a-report")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "memcon",
            "version": __version__,
            "description": "Contacts between states, as many documents tell them. Offsets count Unicode code points. "
            "Lists are paged by `limit` and `offset`; `next` and `previous` lead on. Writing needs an account "
            "(`Authorization: Bearer TOKEN`), except on the machine that serves a ledger without accounts.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {
            "/api/v1/contacts": {
                "get": _get("contacts", "Contacts, merged over documents", contacts, [*filters, *_paging()])
            },
            "/api/v1/contacts/{id}": {"get": _get("contact", "One contact", _ref("JointContact"), [one], 404)},
            "/api/v1/contacts/{id}/comparison": {
                "get": _get("comparison", "A contact's accounts side by side", _ref("Comparison"), [one], 404)
            },
            "/api/v1/contacts/{id}/history": {
                "get": _get("history", "Decisions about a contact, undone ones too", _HISTORY, [one], 404)
            },
            "/api/v1/documents": {"get": _get("documents", "Documents, without their texts", _page(None), _paging())},
            "/api/v1/documents/{id}": {
                "get": _get("document", "A document's memcon, with its text", _ref("Memcon"), [document], 404)
            },
            "/api/v1/sides": {"get": _get("sides", "Sides and pairs of sides with their contacts", _SIDES, filters)},
            "/api/v1/stats": {"get": _get("stats", "How much the ledger holds", _STATS, [])},
            "/api/v1/decisions": {
                "get": _get("decisions", "Decisions in force, the latest first", _page("Decision"), _paging()),
                "post": {
                    "operationId": "decide",
                    "summary": "A new decision about tellings of a contact",
                    "security": [{}, {"token": []}],
                    "requestBody": _body(_DECISION),
                    "responses": {
                        "201": _json(
                            "decide",
                            {"type": "object", "properties": {"contact": _or_null("JointContact")}},
                            "Decided",
                        ),
                        **_errors(400, 401, 403, 404, 413, 415, 422, 429),
                    },
                },
            },
            "/api/v1/decisions/{id}": {
                "delete": {
                    "operationId": "undo",
                    "summary": "Takes a decision back",
                    "security": [{}, {"token": []}],
                    "parameters": [_path("id", "The id of a decision.", "0123456789abcdef")],
                    "responses": {"204": {"description": "Taken back"}, **_errors(400, 401, 403, 404, 429)},
                }
            },
            "/api/v1/check": {
                "post": {
                    "operationId": "check",
                    "summary": "A report's quotations and contacts, held against the record",
                    "requestBody": _body(_REPORT),
                    "responses": {
                        "200": _json(
                            "check",
                            {"type": "object", "properties": {"memcon": _ref("Memcon"), "check": _ref("Check")}},
                            "Checked",
                        ),
                        **_errors(400, 413, 415, 422, 429, 503),
                    },
                }
            },
        },
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


_COUNT = {"type": "integer", "minimum": 0}
_SIDES = {
    "type": "object",
    "properties": {
        "sides": {
            "type": "array",
            "items": {"type": "object", "properties": {"side": {"type": "string"}, "contacts": _COUNT}},
        },
        "pairs": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"sides": {"type": "array", "items": {"type": "string"}}, "contacts": _COUNT},
            },
        },
    },
}
_HISTORY = {
    "type": "object",
    "required": ["items"],
    "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/KeptDecision"}}},
}
_STATS = {"type": "object", "additionalProperties": _COUNT}
_MEMBERS = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["document", "contact"],
        "properties": {"document": {"type": "string"}, "contact": {"type": "string"}},
    },
}
_DECISION = {
    "type": "object",
    "required": ["action"],
    "additionalProperties": False,
    "properties": {
        "action": {"type": "string", "enum": ["accept", "correct", "reject", "join", "split", "same-actor"]},
        "field": {"type": ["string", "null"]},
        "value": {},
        "why": {"type": "string"},
        "members": _MEMBERS,
        "others": _MEMBERS,
        "actors": {"type": "array", "items": {"type": "string"}},
    },
    "examples": [
        {
            "action": "correct",
            "field": "time",
            "value": {"start": "2021-11-23", "end": "2021-11-23", "grain": "day"},
            "members": [{"document": "a-report", "contact": "c1"}],
            "why": "the readout gives the day",
        }
    ],
}
_REPORT = {
    "type": "object",
    "required": ["text"],
    "additionalProperties": False,
    "properties": {
        "text": {"type": "string", "maxLength": 200_000},
        "title": {"type": ["string", "null"]},
        "publisher": {"type": ["string", "null"]},
        "published": {"type": ["string", "null"], "description": "ISO 8601"},
    },
    "examples": [{"text": "The two ministers spoke by telephone on Tuesday.", "published": "2024-03-13"}],
}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _or_null(name: str) -> dict[str, Any]:
    return {"anyOf": [_ref(name), {"type": "null"}]}


def _page(name: str | None) -> dict[str, Any]:
    link = {"type": ["string", "null"]}
    return {
        "type": "object",
        "required": ["total", "limit", "offset", "next", "previous", "items"],
        "properties": {
            "total": _COUNT,
            "limit": _COUNT,
            "offset": _COUNT,
            "next": link,
            "previous": link,
            "items": {"type": "array", "items": _ref(name) if name else {"type": "object"}},
        },
    }


def _paging() -> list[dict[str, Any]]:
    return [
        _parameter("limit", "How many at most.", {"type": "integer", "minimum": 1, "maximum": 500, "default": 50}),
        _parameter("offset", "How many are passed over.", {"type": "integer", "minimum": 0, "maximum": 10_000_000}),
    ]


def _parameter(name: str, told: str, schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("type") == "string" and "enum" not in schema:
        schema = {**schema, "maxLength": LONGEST}
    return {"name": name, "in": "query", "description": told, "schema": schema}


def _path(name: str, told: str, example: str) -> dict[str, Any]:
    schema = {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "description": told, "schema": schema, "example": example}


def _get(
    name: str, summary: str, schema: dict[str, Any], parameters: list[dict[str, Any]], *errors: int
) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": summary,
        "parameters": parameters,
        "responses": {"200": _json(name, schema, "Found"), **_errors(*sorted({400, *errors}), 414, 503)},
    }


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _json(name: str, schema: dict[str, Any], told: str) -> dict[str, Any]:
    return {"description": told, "content": {"application/json": {"schema": schema, "example": examples()[name]}}}


def _errors(*statuses: int) -> dict[str, Any]:
    refused = {}
    for status in statuses:
        example = problem(status, *problems.EXAMPLES[status])
        content = {"application/problem+json": {"schema": _ref("Problem"), "example": example}}
        refused[str(status)] = {"description": example["title"], "content": content}
    return refused
