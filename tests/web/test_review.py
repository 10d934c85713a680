"""Decisions through the page: made, shown beside what was read, undone."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from memcon.ledger import Ledger
from memcon.web.review import QUEUES

SITE = {"origin": "http://127.0.0.1:8750", "sec-fetch-site": "same-origin"}


def decide(client: TestClient, call: str, **fields: object) -> int:
    return client.post("/review/decide", data={"contact": call, **fields}, headers=SITE).status_code


def contact(client: TestClient, call: str) -> dict[str, object]:
    found: dict[str, object] = client.get(f"/api/v1/contacts/{call}").json()
    return found


def test_a_date_is_corrected_and_the_correction_undone(client: TestClient, call: str) -> None:
    before = contact(client, call)
    assert decide(client, call, field="time", action="correct", start="2024-03-14", why="the log says so") == 303
    after = contact(client, call)
    assert after["time"] == {"start": "2024-03-14", "end": "2024-03-14", "grain": "day", "span": None}
    page = client.get(f"/contacts/{call}").text
    assert "14 Mar 2024" in page and "12 Mar 2024" in page and "the log says so" in page and "local user" in page
    decision = re.search(r'name="decision" value="([^"]+)"', page)
    assert decision
    data = {"decision": decision[1], "contact": call}
    assert client.post("/review/undo", data=data, headers=SITE).headers["location"] == f"/contacts/{call}#history"
    assert contact(client, call) == before


@pytest.mark.parametrize(
    ("fields", "field", "value"),
    [
        ({"field": "mode", "value": "video"}, "mode", "video"),
        ({"field": "status", "value": "denied"}, "status", "denied"),
        (
            {"field": "place", "name": "Harbour", "country": "fin"},
            "place",
            {"name": "Harbour", "country": "FIN", "span": None},
        ),
        (
            {"field": "time", "start": "2024"},
            "time",
            {"start": "2024-01-01", "end": "2024-12-31", "grain": "year", "span": None},
        ),
        (
            {"field": "time", "start": "2024-03-12", "end": "2024-03-14"},
            "time",
            {"start": "2024-03-12", "end": "2024-03-14", "grain": "range", "span": None},
        ),
    ],
)
def test_fields_are_corrected(client: TestClient, call: str, fields: dict[str, str], field: str, value: object) -> None:
    assert decide(client, call, action="correct", **fields) == 303
    assert contact(client, call)[field] == value


@pytest.mark.parametrize(
    "fields",
    [
        {"field": "mode", "action": "correct", "value": "dance"},
        {"field": "time", "action": "correct", "start": "soon"},
        {"field": "time", "action": "correct", "start": "2024-03-12", "end": "2024-03-01"},
        {"field": "time", "action": "correct"},
        {"field": "place", "action": "correct", "name": "", "country": "FIN"},
        {"field": "place", "action": "correct", "name": "Port", "country": "Finland"},
        {"field": "__class__", "action": "correct", "value": "x"},
        {"field": "mode", "action": "explode"},
        {"field": "contact", "action": "correct"},
        {"field": "mode", "action": "correct", "value": "x" * 501},
        {"action": "split"},
        {"action": "join", "other": "ffffffffffff"},
    ],
)
def test_what_cannot_be_meant_changes_nothing(
    client: TestClient, ledger: Ledger, call: str, fields: dict[str, str]
) -> None:
    assert decide(client, call, **fields) in (400, 404)
    assert ledger.decisions() == []


def test_a_rejected_contact_leaves_the_list_and_comes_back(client: TestClient, ledger: Ledger, call: str) -> None:
    before = client.get("/api/v1/contacts").json()["total"]
    assert decide(client, call, field="contact", action="reject") == 303
    assert client.get("/api/v1/contacts").json()["total"] == before - 1
    assert client.get(f"/contacts/{call}").status_code == 200
    ledger.undo(ledger.decisions()[0].id)
    assert client.get(f"/contacts/{call}").status_code == 200


def test_contacts_are_joined_by_address_and_split_by_telling(client: TestClient, ledger: Ledger, call: str) -> None:
    other = client.get("/api/v1/contacts?mode=visit").json()["items"][0]["id"]
    assert decide(client, call, action="join", other=f"http://127.0.0.1:8750/contacts/{other}?x=1") == 303
    joined = ledger.contact(call)
    assert ledger.contact(other).id == joined.id
    member = next(m for m in joined.members if "visit" in str(ledger.memcons_of(joined)[m.document]) or m)
    value = f"{member.contact} {member.document}"
    assert decide(client, joined.id, action="split", member=value) == 303
    assert len(ledger.decisions()) == 2


@pytest.mark.parametrize("queue", QUEUES)
def test_every_queue_opens_and_holds_only_what_belongs_there(client: TestClient, ledger: Ledger, queue: str) -> None:
    page = client.get(f"/review?queue={queue}")
    assert page.status_code == 200
    shown = re.findall(r'<th scope="row" class="what">\s*<a href="/contacts/([0-9a-f]+)"', page.text)
    assert sorted(shown) == sorted(c.id for c in ledger.contacts(**QUEUES[queue][2]))  # type: ignore[arg-type]


def test_an_unknown_queue_is_refused(client: TestClient) -> None:
    assert client.get("/review?queue=x").status_code == 400


def test_the_history_shows_every_decision_latest_first(client: TestClient, call: str) -> None:
    decide(client, call, field="mode", action="accept", why="first")
    decide(client, call, field="status", action="accept", why="second")
    page = client.get("/review/history").text
    assert page.index("second") < page.index("first")


# Participants -------------------------------------------------------------------------------------


def person(client: TestClient, call: str, name: str) -> dict[str, object]:
    return next(p for p in contact(client, call)["participants"] if p["name"] == name)  # type: ignore[attr-defined]


def about(client: TestClient, call: str, name: str) -> str:
    return f"participant:{person(client, call, name)['actor']}"


def test_facts_about_a_participant_are_corrected_each_by_a_decision_of_its_own(
    client: TestClient, ledger: Ledger, call: str
) -> None:
    before = contact(client, call)
    fields = {"name": "Ion Petru", "side": "Sweden", "role": "host", "office": "Minister"}
    assert decide(client, call, action="correct", field=about(client, call, "Ion Petru"), **fields) == 303
    after = person(client, call, "Ion Petru")
    assert (after["side"], after["role"], after["office"]) == ("SWE", "host", "Minister")
    assert len(ledger.decisions()) == 3
    assert "role of Ion Petru" in client.get(f"/contacts/{call}").text
    for decision in ledger.decisions():
        client.post("/review/undo", data={"decision": decision.id, "contact": call}, headers=SITE)
    assert contact(client, call) == before


def test_who_took_no_part_is_left_out_and_who_did_is_added(client: TestClient, ledger: Ledger, call: str) -> None:
    assert decide(client, call, action="reject", field=about(client, call, "Ion Petru")) == 303
    assert decide(client, call, action="correct", field="participants", name="Ola Berg", side="no", role="guest") == 303
    people = contact(client, call)["participants"]
    assert [(p["name"], p["side"], p["role"]) for p in people] == [  # type: ignore[attr-defined]
        ("Ada Brandt", "NOR", "initiator"),
        ("Ola Berg", "NOR", "guest"),
    ]
    page = client.get(f"/contacts/{call}").text
    assert "Ion Petru as a participant" in page
    every = client.get("/review/history").text
    assert "to <bdi>Ada Brandt; Ola Berg (NOR)</bdi>" in every and "Ion Petru as a participant" in every


@pytest.mark.parametrize(
    "fields",
    [
        {"field": "participant:nobody", "action": "correct", "role": "host"},
        {"field": "participant:nobody", "action": "reject"},
        {"field": "participants", "action": "correct", "name": ""},
        {"field": "participants", "action": "correct", "name": "Ola", "role": "king"},
        {"field": "participants", "action": "reject"},
        {"action": "same-actor", "actor": "one"},
    ],
)
def test_what_cannot_be_meant_of_a_participant_changes_nothing(
    client: TestClient, ledger: Ledger, call: str, fields: dict[str, str]
) -> None:
    assert decide(client, call, **fields) in (400, 404)
    assert ledger.decisions() == []


def test_a_participant_is_not_corrected_to_what_it_is_or_to_nothing(
    client: TestClient, ledger: Ledger, call: str
) -> None:
    field = about(client, call, "Ion Petru")
    for fields in ({"role": "party", "side": "FIN"}, {"name": ""}, {"role": "king"}):
        assert decide(client, call, action="correct", field=field, **fields) == 400
    assert ledger.decisions() == []


def test_two_participants_are_said_to_be_one(client: TestClient, ledger: Ledger, call: str) -> None:
    actors = [p["actor"] for p in contact(client, call)["participants"]]  # type: ignore[attr-defined]
    assert decide(client, call, action="same-actor", actor=actors, why="an alias") == 303
    assert len(contact(client, call)["participants"]) == 1  # type: ignore[arg-type]
    assert "Taken for one" in client.get("/review/history").text
    ledger.undo(ledger.decisions()[0].id)
    assert len(ledger.contact(call).participants) == 2
    data = {"action": "same-actor", "actor": actors, "person": "Ada Brandt"}
    answer = client.post("/review/decide", data=data, headers=SITE)
    assert answer.status_code == 303 and answer.headers["location"] == "/people/~QWRhIEJyYW5kdA"


# History ------------------------------------------------------------------------------------------


def test_what_was_undone_stays_in_the_history_with_who_and_when(client: TestClient, ledger: Ledger, call: str) -> None:
    assert decide(client, call, field="time", action="correct", start="2024-03-14", why="the log") == 303
    assert decide(client, call, action="correct", field=about(client, call, "Ion Petru"), role="host") == 303
    role, date = (d for d in reversed(ledger.decisions()))
    data = {"decision": date.id, "contact": call, "place": "past-time"}
    answer = client.post("/review/undo", data=data, headers=SITE)
    assert answer.headers["location"] == f"/contacts/{call}#past-time"
    kept, undone = ledger.history(call)
    assert (kept.decision, kept.in_force, kept.undoings) == (role, True, ())
    assert (undone.decision, undone.in_force) == (date, False)
    assert [u.by for u in undone.undoings] == ["local user"] and undone.undoings[0].at > date.at  # type: ignore[operator]
    page = client.get(f"/contacts/{call}").text
    field = page[page.index('id="past-time"') : page.index("</details>", page.index('id="past-time"'))]
    assert "Undone by <bdi>local user</bdi>" in field and "the log" in field and "<button" not in field
    other = page[page.index('id="past-who-') : page.index("</details>", page.index('id="past-who-'))]
    assert "Undone by" not in other and 'name="place" value="past-who-' in other and "about Ion Petru" in other
    every = client.get("/review/history").text
    assert "1 decision in force, 1 undone" in every and "Undone by" in every
    told = client.get(f"/api/v1/contacts/{call}/history").json()["items"]
    assert [(i["decision"]["id"], i["in_force"], len(i["undoings"])) for i in told] == [
        (role.id, True, 0),
        (date.id, False, 1),
    ]


@pytest.mark.parametrize("place", ["x y", "javascript:1", "<b>", "a" * 40, "", "//elsewhere"])
def test_an_undoing_leads_back_to_no_other_place(client: TestClient, ledger: Ledger, call: str, place: str) -> None:
    decide(client, call, field="mode", action="accept")
    data = {"decision": ledger.decisions()[0].id, "contact": call, "place": place}
    assert client.post("/review/undo", data=data, headers=SITE).headers["location"] == f"/contacts/{call}#history"


def test_who_reads_sees_the_history_and_cannot_undo(ledger: Ledger, call: str, client: TestClient, client_on) -> None:  # type: ignore[no-untyped-def]
    from memcon.web import Settings

    decide(client, call, field="mode", action="accept")
    page = client_on(ledger, Settings(read_only=True)).get(f"/contacts/{call}").text
    assert 'id="past-mode"' in page and "/review/undo" not in page
