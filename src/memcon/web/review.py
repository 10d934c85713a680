"""Review: the queue of what is uncertain, the history of decisions, and the forms that make and undo them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from memcon.errors import UnknownId, UsageError
from memcon.ledger.filters import side_named
from memcon.record.joint import Decision, JointContact, JointParticipant, KeptDecision, Member
from memcon.web import addresses, downloads, phrases
from memcon.web.accounts import COOKIE, LASTS
from memcon.web.filters import MODES, STATUSES, filter_of, paging_of, whole_date
from memcon.web.guard import client_of
from memcon.web.holdings import Holdings
from memcon.web.render import page
from memcon.web.whole import remembered

ROWS = 30
_PLACE = re.compile(r"[a-z][a-z0-9-]{0,30}")  # ids of the page's own
LONGEST = 500  # characters of what a person writes into a field
ACTIONS = ("accept", "correct", "reject", "join", "split", "same-actor")


QUEUES: dict[str, tuple[str, str, dict[str, str]]] = {
    "contradicting": (
        "Sides contradict",
        "The sides' own documents contradict each other, and nobody has decided.",
        {"accounts": "contradicting"},
    ),
    "opposed": (
        "Statements are opposites",
        "In their accounts one side denies what another says, or gives another number for the same thing.",
        {"accounts": "opposed"},
    ),
    "disputed": (
        "Documents disagree",
        "Documents give values for a field that cannot both be true, and nobody has decided.",
        {"review": "disputed"},
    ),
    "weak": (
        "Joined on weak grounds",
        "Tellings were taken for one contact with little to go by.",
        {"review": "weak"},
    ),
    "unsure": (
        "Read unsurely",
        "The reader itself gives less than even odds that it read these rightly.",
        {"review": "unsure"},
    ),
    "gaps": ("Gaps", "No date, or a participant whose side is not known.", {"review": "gaps"}),
    "silent": ("One side heard", "The account of one side is held, and that of no other.", {"accounts": "one"}),
    "single": ("One document", "A single document tells of it, and nobody has looked at it.", {"review": "single"}),
}
"""The queues: each name, what it is and why, and the filter that finds it."""


@remembered
def queue(request: Request) -> Response:
    """Contacts that a person should look at, by reason."""
    holdings: Holdings = request.app.state.holdings
    asked = filter_of(request.query_params)
    name = request.query_params.get("queue", "disputed")
    if name not in QUEUES:
        raise UsageError(f"there is no queue {name!r}; there are {', '.join(QUEUES)}")
    limit, offset = paging_of(request.query_params, usual=ROWS, most=100)
    filters = {name: msgspec.structs.replace(asked, **fields) for name, (_, _, fields) in QUEUES.items()}
    return page(
        request,
        "review.html",
        queues=QUEUES,
        counts={name: holdings.count(wanted) for name, wanted in filters.items()},
        chosen=name,
        contacts=holdings.page(filters[name], limit, offset),
        total=holdings.count(filters[name]),
        limit=limit,
        offset=offset,
        filter=asked,
        found=filters[name],
        forms=downloads.offered(),
    )


@remembered
def history(request: Request) -> Response:
    """All decisions, those that were undone too, the latest first."""
    holdings: Holdings = request.app.state.holdings
    limit, offset = paging_of(request.query_params, usual=60, most=200)
    in_force, total = holdings.decided()
    shown = holdings.ledger.history(limit=limit, offset=offset)
    return page(
        request,
        "history.html",
        forms=downloads.offered(calendar=False),
        history=shown,
        contacts=_with_names(holdings, shown),
        in_force=in_force,
        total=total,
        limit=limit,
        offset=offset,
    )


def _with_names(holdings: Holdings, history: list[KeptDecision]) -> dict[str, JointContact]:
    """The contacts of decisions about participants, by the decision's id: a decision itself has only actors' ids."""
    found: dict[str, JointContact] = {}
    for kept in history:
        decision = kept.decision
        if decision.members and (decision.field or "").startswith("participant"):
            try:
                found[decision.id] = holdings.contact(decision.members[0].contact)
            except UnknownId:  # another reading of the document no longer tells of it
                continue
    return found


async def decide(request: Request) -> Response:
    """A form about a contact becomes a decision; then the contact's page, as it is now."""
    name = allowed(request)
    form = await request.form(max_files=0, max_fields=400)
    holdings: Holdings = request.app.state.holdings
    return await _threaded(_decide, holdings, form, name)


def _decide(holdings: Holdings, form: FormData, name: str) -> Response:
    if _text(form, "action") == "same-actor":
        holdings.ledger.decide(_one_actor(form, name))
        return RedirectResponse(_back(form), status_code=303)
    contact = holdings.contact(_text(form, "contact"))
    after = None
    for decision in decisions_of(holdings, contact, form, name):
        after = holdings.ledger.decide(decision)
    return RedirectResponse(addresses.contact_url(after.id if after else contact.id) + "#history", status_code=303)


async def undo(request: Request) -> Response:
    """A decision is taken back."""
    name = allowed(request)
    form = await request.form(max_files=0, max_fields=20)
    holdings: Holdings = request.app.state.holdings

    def taken_back() -> Response:
        holdings.ledger.undo(_text(form, "decision"), by=name, at=now())
        place = _text(form, "place")
        try:
            found = holdings.contact(_text(form, "contact"))
            back = addresses.contact_url(found.id) + f"#{place if _PLACE.fullmatch(place) else 'history'}"
        except UnknownId:
            back = "/review/history"
        return RedirectResponse(back, status_code=303)

    return await _threaded(taken_back)


def sign_in_form(request: Request) -> Response:
    """Where a token is exchanged for a session."""
    return page(request, "sign_in.html", wrong=False)


async def sign_in(request: Request) -> Response:
    """A right token opens a session."""
    state = request.app.state
    if wait := state.checks.wait(client_of(request)):
        raise HTTPException(
            429, "Too many attempts in a short time.", {"retry-after": str(wait), "x-code": "too_often"}
        )
    form = await request.form(max_files=0, max_fields=5)
    holder = state.settings.holder(_text(form, "token"))
    if holder is None:
        return page(request, "sign_in.html", status=403, wrong=True)
    response = RedirectResponse("/review", status_code=303)
    response.set_cookie(
        COOKIE,
        state.sessions.open(holder),
        max_age=LASTS,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https" or request.headers.get("x-forwarded-proto") == "https",
    )
    return response


async def sign_out(request: Request) -> Response:
    """Ends a session."""
    request.app.state.sessions.close(request.cookies.get(COOKIE, ""))
    response = RedirectResponse("/", status_code=303)
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return response


def allowed(request: Request) -> str:
    """The name of who writes; raises the HTTP error that says why nothing may be written."""
    state = request.app.state
    writer = state.writer(request)
    if writer.name is None:
        settings = state.settings
        status = 401 if settings.tokens and not settings.read_only else 403
        headers = {"x-code": "no_account"} | ({"www-authenticate": "Bearer"} if status == 401 else {})
        raise HTTPException(status, writer.why, headers)
    if wait := state.writes.wait(client_of(request)):
        raise HTTPException(429, "Too many changes in a short time.", {"retry-after": str(wait), "x-code": "too_often"})
    return str(writer.name)


def decisions_of(holdings: Holdings, contact: JointContact, form: FormData, name: str) -> list[Decision]:
    """The decisions that a form means: one, or one for each fact that it changes about a participant; raises
    `UsageError` where it means none."""
    field = _text(form, "field")
    if _text(form, "action") == "correct" and field.startswith("participant:"):
        return _about_participant(contact, form, name)
    return [decision_of(holdings, contact, form, name)]


def decision_of(holdings: Holdings, contact: JointContact, form: FormData, name: str) -> Decision:
    """The one decision of a form that is about a contact as a whole or one of its fields."""
    action, field = _text(form, "action"), _text(form, "field")
    if action not in ACTIONS:
        raise UsageError(f"there is no action {action!r}; there are {', '.join(ACTIONS)}")
    common = _common(contact, form, name)
    if action == "join":
        other = holdings.contact(_contact_id(_text(form, "other")))
        if other.id == contact.id:
            raise UsageError("these are one contact already")
        return Decision(**{**common, "members": (contact.members[0], other.members[0])})
    if action == "split":
        chosen = {str(value) for value in form.getlist("member")}
        apart = tuple(m for m in contact.members if _member_key(m) in chosen)
        rest = tuple(m for m in contact.members if m not in apart)
        if not apart or not rest:
            raise UsageError("choose the tellings that are another contact: some of them, not none and not all")
        return Decision(**{**common, "members": apart, "others": rest})
    if field == "contact" and action == "correct":
        raise UsageError("a contact as a whole is accepted or rejected; its fields are corrected one by one")
    if field.startswith("participant:"):
        _participant_of(contact, field)
    elif field == "participants" and action == "correct":
        there = [{"actor": p.actor, "name": p.name} for p in contact.participants]
        return Decision(**common, field=field, value=[*there, _newcomer(form)])
    elif field not in ("mode", "status", "time", "place", "series", "contact", "topics", "initiator"):
        raise UsageError(f"there is no field {field!r}")
    value = _value(field, form) if action == "correct" else _accepted(contact, field) if action == "accept" else None
    return Decision(**common, field=field, value=value)


def _common(contact: JointContact, form: FormData, name: str) -> dict[str, Any]:
    return {
        "id": "",
        "action": _text(form, "action"),
        "by": name,
        "at": now(),
        "why": _text(form, "why"),
        "members": contact.members,
    }


def _about_participant(contact: JointContact, form: FormData, name: str) -> list[Decision]:
    """One decision for each fact about a participant that the form gives otherwise than the contact does."""
    field = _text(form, "field")
    person = _participant_of(contact, field)
    given = {what: _text(form, what) for what in ("name", "side", "role", "office") if what in form}
    if not given.get("name", person.name):
        raise UsageError("give the participant's name; somebody who did not take part is rejected")
    if given.get("role", "party") not in phrases.ROLES:
        raise UsageError(f"there is no role {given['role']!r}; there are {', '.join(phrases.ROLES)}")
    if given.get("side"):
        given["side"] = side_named(given["side"])
    changed = {what: value or None for what, value in given.items() if (value or None) != getattr(person, what)}
    if not changed:
        raise UsageError("nothing is given otherwise than it is; what is right is accepted")
    common = _common(contact, form, name)
    return [Decision(**common, field=f"{field}:{what}", value=value) for what, value in changed.items()]


def _participant_of(contact: JointContact, field: str) -> JointParticipant:
    actor = field.removeprefix("participant:")
    for person in contact.participants:
        if person.actor == actor:
            return person
    raise UsageError("this participant is not among those of the contact")


def _newcomer(form: FormData) -> dict[str, Any]:
    """A participant whom no document names as one."""
    name, side, role = _text(form, "name"), _text(form, "side"), _text(form, "role") or "party"
    if not name:
        raise UsageError("give the participant's name")
    if role not in phrases.ROLES:
        raise UsageError(f"there is no role {role!r}; there are {', '.join(phrases.ROLES)}")
    return {"name": name, "side": side_named(side) if side else None, "role": role}


def _one_actor(form: FormData, name: str) -> Decision:
    """Actors that are one."""
    actors = tuple(dict.fromkeys(str(value) for value in form.getlist("actor") if isinstance(value, str) and value))
    if len(actors) < 2:
        raise UsageError("choose two or more who are one")
    return Decision(id="", action="same-actor", actors=actors, by=name, at=now(), why=_text(form, "why"))


def _back(form: FormData) -> str:
    """Where a decision about actors was made: a contact's page or a person's."""
    if contact := _text(form, "contact"):
        return addresses.contact_url(contact) + "#history"
    person = _text(form, "person")
    return addresses.person_url(person) if person else "/review/history"


def now() -> str:
    """The moment, as decisions keep it."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _value(field: str, form: FormData) -> Any:
    if field == "time":
        start = _text(form, "start")
        if not start:
            raise UsageError("give the day on which the contact began")
        first = whole_date(start, last=False, field="the first day")
        end = whole_date(_text(form, "end") or start, last=True, field="the last day")
        if end < first:
            raise UsageError("the last day is before the first")
        grain = "day" if first == end else {4: "year", 7: "month"}.get(len(start), "range")
        return {
            "start": first,
            "end": end,
            "grain": grain if not _text(form, "end") else "day" if first == end else "range",
        }
    if field == "place":
        name, country = _text(form, "name"), _text(form, "country").upper()
        if not name:
            raise UsageError("give the name of the place")
        if country and not re.fullmatch(r"[A-Z]{3}", country):
            raise UsageError("a country is given by its three letters, such as FIN")
        return {"name": name, "country": country or None}
    value = _text(form, "value")
    if field == "mode" and value not in MODES:
        raise UsageError(f"there is no mode {value!r}")
    if field == "status" and value not in STATUSES:
        raise UsageError(f"there is no status {value!r}")
    if field == "series":
        return value == "yes"
    return value or None


def _accepted(contact: JointContact, field: str) -> Any:
    if field == "time" and contact.time:
        return {"start": contact.time.start, "end": contact.time.end, "grain": contact.time.grain}
    if field == "place" and contact.place:
        return {"name": contact.place.name, "country": contact.place.country}
    return getattr(contact, field) if field in ("mode", "status", "series") else None


def _contact_id(text: str) -> str:
    """A contact's id, or the address of its page."""
    found = re.search(r"/contacts/([^/?#\s]+)", text)
    return addresses.named(found[1]) if found else text


def _member_key(member: Member) -> str:
    return f"{member.contact} {member.document}"


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    text = value.strip() if isinstance(value, str) else ""
    if len(text) > LONGEST:
        raise UsageError(f"{name} is longer than {LONGEST} characters")
    return "".join(c for c in text if c.isprintable())


async def _threaded(function: Callable[..., Response], *arguments: Any) -> Response:
    from starlette.concurrency import run_in_threadpool

    return await run_in_threadpool(function, *arguments)


ROUTES = [
    Route("/review", queue),
    Route("/review/history", history),
    Route("/review/decide", decide, methods=["POST"]),
    Route("/review/undo", undo, methods=["POST"]),
    Route("/sign-in", sign_in_form),
    Route("/sign-in", sign_in, methods=["POST"]),
    Route("/sign-out", sign_out, methods=["POST"]),
]
