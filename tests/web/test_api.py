"""The API: what it describes is what it gives, errors have one shape, pages lead on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from memcon.ledger import Ledger
from memcon.record import from_json
from memcon.web.openapi import description, examples


def schema(name: str) -> Draft202012Validator:
    """What validates a component of the description."""
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": description()["components"]})


def test_answers_are_as_described(client: TestClient, call: str) -> None:
    schema("JointContact").validate(client.get(f"/api/v1/contacts/{call}").json())
    schema("Comparison").validate(client.get(f"/api/v1/contacts/{call}/comparison").json())
    schema("Memcon").validate(client.get("/api/v1/documents/~bm9ydGgvMQ").json())
    for item in client.get("/api/v1/contacts").json()["items"]:
        schema("JointContact").validate(item)
    assert client.get("/api/v1/openapi.json").json()["openapi"] == "3.1.0"


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in description()["paths"].items():
        for method, told in methods.items():
            yield f"{method.upper()} {path}", told


def test_every_answer_has_an_example_that_is_as_described() -> None:
    for name, told in operations():
        for status, answer in told["responses"].items():
            if status == "204":
                continue
            [content] = answer["content"].values()
            where = {**content["schema"], "components": description()["components"]}
            Draft202012Validator(where).validate(content["example"])
            assert content["example"], (name, status)
            assert status < "300" or content["example"]["status"] == int(status), (name, status)


def test_the_examples_are_what_the_api_gives() -> None:
    from docs import api_examples

    assert api_examples.PAGE.read_text(encoding="utf-8") == api_examples.text()
    assert set(examples()) == {told["operationId"] for _, told in operations()} - {"undo"}


def test_every_address_of_the_api_is_described_and_the_other_way_round(client: TestClient) -> None:
    from memcon.web.api import ROUTES

    served = {(r.path, m) for r in ROUTES for m in (r.methods or ()) if r.path.startswith("/api/v1") and m != "HEAD"}
    told = {(path, method.upper()) for path, methods in description()["paths"].items() for method in methods}
    assert served - {("/api/v1/openapi.json", "GET")} == told


def test_a_document_comes_back_as_it_went_in(client: TestClient, ledger: Ledger) -> None:
    assert from_json(client.get("/api/v1/documents/~bm9ydGgvMQ").content) == ledger.memcon("north/1")


def test_pages_lead_through_the_whole_list_once(client: TestClient) -> None:
    seen: list[str] = []
    address: str | None = "/api/v1/contacts?limit=1"
    while address:
        answer = client.get(address)
        body = answer.json()
        assert body["limit"] == 1 and len(body["items"]) == 1
        seen += [item["id"] for item in body["items"]]
        assert ('rel="next"' in answer.headers.get("link", "")) == (body["next"] is not None)
        address = body["next"]
    assert len(seen) == len(set(seen)) == body["total"]
    oldest = [i["id"] for i in client.get("/api/v1/contacts?order=oldest").json()["items"]]
    dated = [i["id"] for i in client.get("/api/v1/contacts").json()["items"] if i["time"]]
    assert [i for i in oldest if i in dated] == dated[::-1]


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/v1/contacts/ffffffffffff", 404, "M308"),
        ("/api/v1/documents/none", 404, "M308"),
        ("/api/v1/contacts?mode=dance", 400, "M003"),
        ("/api/v1/contacts?limit=0", 400, "M003"),
        ("/api/v1/contacts?sinse=2021", 400, "M003"),
        ("/api/v1/contacts?limit=1&limit=2", 400, "M003"),
        ("/api/v1/contacts?text=%22", 400, "M003"),
        ("/api/v1/contacts?person=%FF", 400, "M003"),
        ("/api/v1/contacts?since=2021-05&until=2021-04", 400, "M003"),
        ("/api/v1/contacts?a=Norwegen", 400, "M003"),
        ("/api/v1/sides?a=Norwegen", 400, "M003"),
        ("/api/v1/stats?x=1", 400, "M003"),
        ("/api/v1/documents/none?x=1", 400, "M003"),
        ("/api/v1/contacts/ffffffffffff?x=1", 400, "M003"),
        ("/api/v1/contacts/ffffffffffff/comparison?x=1", 400, "M003"),
        ("/api/v1/contacts/ffffffffffff/history?x=1", 400, "M003"),
        ("/api/v1/nothing", 404, "not_found"),
    ],
)
def test_errors_have_one_shape(client: TestClient, path: str, status: int, code: str) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    schema("Problem").validate(answer.json())
    assert answer.json()["code"] == code and answer.json()["status"] == status


def test_other_methods_are_refused_in_the_same_shape(client: TestClient) -> None:
    answer = client.put("/api/v1/contacts", json={})
    assert answer.status_code == 405 and answer.json()["code"] == "method_not_allowed"
    assert client.put("/api/v1/contacts").status_code == 405  # a program that sends no body


def test_what_is_no_json_is_said_to_be_none(client: TestClient) -> None:
    answer = client.post("/api/v1/check", data={"text": "They met."})
    assert answer.status_code == 415 and answer.json()["code"] == "not_json"


def test_actors_that_nobody_knows_are_not_taken_for_one(client: TestClient) -> None:
    answer = client.post("/api/v1/decisions", json={"action": "same-actor", "actors": ["nobody", "nowhere"]})
    assert answer.status_code == 404 and "nobody" in answer.json()["detail"]
    assert client.get("/api/v1/decisions").json()["items"] == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b'{"action":"dance"}', 400),
        (b'{"action":"join"}', 422),
        (b"\xff", 400),
        (b"[" * 50_000, 400),
    ],
)
def test_a_decision_that_is_none_is_refused(client: TestClient, body: bytes, status: int) -> None:
    answer = client.post("/api/v1/decisions", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == status
    schema("Problem").validate(answer.json())


def test_a_decision_is_made_listed_and_undone(client: TestClient, call: str) -> None:
    contact = client.get(f"/api/v1/contacts/{call}").json()
    decision = {"action": "correct", "field": "mode", "value": "video", "members": contact["members"]}
    assert client.post("/api/v1/decisions", json=decision).json()["contact"]["mode"] == "video"
    listed = client.get("/api/v1/decisions").json()["items"]
    schema("Decision").validate(listed[0])
    assert client.delete(f"/api/v1/decisions/{listed[0]['id']}").status_code == 204
    assert client.delete(f"/api/v1/decisions/{listed[0]['id']}").status_code == 404
    assert client.get(f"/api/v1/contacts/{call}").json() == contact


def test_health_and_figures(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    client.get("/nothing")
    text = client.get("/metrics").text
    assert 'memcon_requests_total{method="GET",status="404"} 1' in text
    assert 'memcon_ledger{kind="documents"} 3' in text
    assert 'memcon_request_seconds_bucket{le="+Inf"}' in text


@pytest.mark.usefixtures("trained_reader")
def test_a_report_is_checked_by_page_and_by_api(client: TestClient) -> None:
    text = "Ada Brandt called Ion Petru on Tuesday. Petru said that “the ferry line, closed since May, must open”."
    answer = client.post("/api/v1/check", json={"text": text, "published": "2024-03-13"})
    assert answer.status_code == 200
    schema("Check").validate(answer.json()["check"])
    page = client.post(
        "/check",
        data={"text": text, "published": "2024-03-13"},
        headers={"origin": "http://127.0.0.1:8750", "sec-fetch-site": "same-origin"},
    )
    assert page.status_code == 200
    assert "Quotations" in page.text and "the ferry line" in page.text


@pytest.mark.parametrize(("fields", "status"), [({"text": ""}, 400), ({"text": "x", "published": "soon"}, 400)])
def test_a_report_that_is_none_is_said_so(client: TestClient, fields: dict[str, str], status: int) -> None:
    site = {"origin": "http://127.0.0.1:8750", "sec-fetch-site": "same-origin"}
    page = client.post("/check", data=fields, headers=site)
    assert page.status_code == status and 'role="alert"' in page.text
    assert client.post("/api/v1/check", json=fields).status_code == status
