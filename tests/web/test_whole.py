"""A page that is remembered is the page that would be made: for this address, this reader and this ledger."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from calls import call as call_of
from starlette.testclient import TestClient

from memcon.ledger import Ledger, open_ledger
from memcon.web import Settings, whole
from memcon.web.whole import Whole, Wholes

SITE = {"origin": "http://127.0.0.1:8750", "sec-fetch-site": "same-origin"}
PATHS = ("/", "/?mode=call", "/documents", "/states", "/states/NOR", "/people/Ada%20Brandt", "/review", "/api")
PATHS += ("/contacts/{call}", "/documents/~bm9ydGgvMQ?at=0-16", "/states/ZZZ", "/?mode=x")


@pytest.mark.parametrize(
    "path", [*PATHS, "/contacts/{call}", "/documents/~bm9ydGgvMQ?at=0-16", "/states/ZZZ", "/?mode=x"]
)
def test_the_second_look_is_the_first(client: TestClient, call: str, path: str) -> None:
    first, second = (client.get(path.format(call=call)) for _ in range(2))
    assert (first.status_code, first.content) == (second.status_code, second.content)
    own = ("server-timing", "content-length")
    assert [h for h in first.headers.items() if h[0] not in own] == [
        h for h in second.headers.items() if h[0] not in own
    ]


def test_what_anybody_writes_is_seen_at_the_next_look(client: TestClient, ledger: Ledger, call: str) -> None:
    before = client.get("/").text, client.get(f"/contacts/{call}").text, client.get("/review/history").text
    with open_ledger(ledger.url) as other:
        other.add(call_of("later", "2031-05-04"))
    data = {"contact": call, "field": "mode", "action": "accept", "why": "a look"}
    assert client.post("/review/decide", data=data, headers=SITE).status_code == 303
    after = client.get("/").text, client.get(f"/contacts/{call}").text, client.get("/review/history").text
    assert "Elena Arden" in after[0] and "Elena Arden" not in before[0]
    assert "a look" in after[1] and "a look" not in before[1]
    assert "a look" in after[2] and "a look" not in before[2]


def test_a_reader_does_not_get_a_writers_page(ledger: Ledger, call: str, client_on: Callable[..., TestClient]) -> None:
    settings = Settings(user_header="x-user")
    page = client_on(ledger, settings)
    path = f"/contacts/{call}"
    written = page.get(path, headers={"x-user": "Ola"}).text
    read = page.get(path).text
    other = page.get(path, headers={"x-user": "Ada"}).text
    assert "/review/decide" in written and "Ola" in written
    assert "/review/decide" not in read and "Ola</bdi>" not in read
    assert "/review/decide" in other and "Ola</bdi>" not in other


def test_what_was_asked_for_longest_ago_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "BUDGET", 30)
    monkeypatch.setattr(whole, "LARGEST", 20)
    held = Wholes()
    for name in "abc":
        held.put(name, Whole("1", 200, (), b"0123456789"))
    assert held.get("a", "1") is not None
    held.put("d", Whole("1", 200, (), b"0123456789"))
    assert [held.get(name, "1") is not None for name in "abcd"] == [True, False, True, True]
    assert held.get("a", "2") is None
    held.put("a", Whole("2", 200, (), b"0" * 21))
    assert held.get("a", "1") is None and held.get("a", "2") is None
    held.clear()
    assert held.get("d", "1") is None
