"""Who is let in: hosts, origins, sizes, accounts; and the headers of every answer."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from memcon.errors import UsageError
from memcon.ledger import Ledger
from memcon.web import Settings
from memcon.web.accounts import LASTS, Sessions
from memcon.web.guard import Pace, host_name
from memcon.web.settings import is_loopback, read_tokens

TOKEN = "a-token-of-many-letters-0123"
SITE = {"origin": "http://127.0.0.1:8750", "sec-fetch-site": "same-origin"}

ClientOn = Callable[..., TestClient]


def test_every_answer_has_its_security_headers(client: TestClient) -> None:
    for path in (
        "/",
        "/documents",
        "/nothing",
        "/api/v1/contacts",
        "/static/memcon.css",
        "/export/contacts.csv",
        "/healthz",
    ):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == "same-origin"


class Tags(HTMLParser):
    """All start tags of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_pages_have_nothing_inline_and_ask_no_other_host(client: TestClient, call: str) -> None:
    pages = ["/", f"/contacts/{call}", "/documents", "/states", "/states/NOR", "/check", "/review", "/api"]
    pages += [
        str(a["href"]) for t, a in Tags(client.get("/documents").text).found if "documents/" in str(a.get("href"))
    ]
    assert len(pages) == 11
    for path in pages:
        for tag, attributes in Tags(client.get(path).text).found:
            assert tag not in ("style", "iframe", "img", "base", "object", "embed"), path
            assert tag != "script" or set(attributes) == {"src", "defer"}
            assert not any(name == "style" or name.startswith("on") for name in attributes), (path, tag)
            for name in ("src", "action", "href"):
                value = attributes.get(name) or "/"
                outside = tag == "a" and value == "https://mod.example/readouts/1"
                assert outside or (value[0] in "/#" and value[1:2] != "/"), (path, value)


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "evil.example:8750", "", "a/b", "localhost@evil", "1.2.3.4"]
)
def test_a_name_of_another_site_is_not_answered(client: TestClient, host: str) -> None:
    answer = client.get("/api/v1/contacts", headers={"host": host})
    assert answer.status_code == 421
    assert answer.json()["code"] == "unknown_host"


@pytest.mark.parametrize("host", ["localhost", "localhost:8750", "127.0.0.1", "[::1]:8750", "LOCALHOST."])
def test_names_of_this_machine_are_answered(client: TestClient, host: str) -> None:
    assert client.get("/healthz", headers={"host": host}).status_code == 200


def test_an_allowed_name_is_answered(ledger: Ledger, client_on: ClientOn) -> None:
    client = client_on(ledger, Settings(hosts=("record.example.org",)))
    assert client.get("/healthz", headers={"host": "record.example.org"}).status_code == 200


@given(st.text(max_size=40))
def test_any_host_header_has_a_name_or_none(value: str) -> None:
    name = host_name(value)
    assert name is None or not set(name) & set("/@\\ ,")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1:8750"},
        {"sec-fetch-site": "none"},
        {"origin": "http://127.0.0.1:9999"},
        {},
    ],
)
def test_forms_of_other_sites_are_refused(client: TestClient, call: str, headers: dict[str, str]) -> None:
    fields = {"contact": call, "field": "mode", "action": "correct", "value": "meeting"}
    assert client.post("/review/decide", data=fields, headers=headers).status_code == 403
    assert client.get(f"/api/v1/contacts/{call}").json()["mode"] == "call"
    assert client.get("/api/v1/decisions").json()["total"] == 0


def test_the_api_refuses_other_sites_too(client: TestClient) -> None:
    headers = {"origin": "https://evil.example", "content-type": "text/plain"}
    assert client.post("/api/v1/decisions", content="{}", headers=headers).status_code == 403
    assert client.request("DELETE", "/api/v1/decisions/0", headers={"sec-fetch-site": "cross-site"}).status_code == 403


def test_a_body_that_is_too_large_is_refused_with_and_without_its_length(client: TestClient) -> None:
    large = b"x" * 2_000_001
    assert client.post("/check", content=large, headers=SITE).status_code == 413

    def pieces():  # type: ignore[no-untyped-def]
        for _ in range(40):
            yield b"x" * 100_000

    headers = {**SITE, "content-type": "application/json"}
    assert client.post("/api/v1/check", content=pieces(), headers=headers).status_code == 413


def test_an_address_that_is_too_long_is_refused(client: TestClient) -> None:
    assert client.get("/api/v1/contacts?text=" + "x" * 9000).status_code == 414


# Who may write ------------------------------------------------------------------------------------


def writes(client: TestClient, call: str, **headers: str) -> int:
    fields = {"contact": call, "field": "mode", "action": "correct", "value": "meeting"}
    site = {"origin": f"http://{headers.get('host', '127.0.0.1:8750')}", "sec-fetch-site": "same-origin"}
    return client.post("/review/decide", data=fields, headers={**site, **headers}).status_code


def test_on_this_machine_nobody_needs_an_account(client: TestClient, call: str) -> None:
    assert writes(client, call) == 303


def test_a_stranger_cannot_write(ledger: Ledger, client_on: ClientOn, call: str) -> None:
    assert writes(client_on(ledger, peer="203.0.113.9"), call) == 403
    assert writes(client_on(ledger, Settings(host="0.0.0.0")), call) == 403
    assert writes(client_on(ledger, Settings(hosts=("a.example",))), call, host="a.example") == 403


def test_somebody_behind_a_proxy_that_names_no_user_cannot_write(client: TestClient, call: str) -> None:
    assert writes(client, call, **{"x-forwarded-for": "203.0.113.9"}) == 403


def test_read_only_is_read_only_for_everybody(ledger: Ledger, client_on: ClientOn, call: str) -> None:
    settings = Settings(read_only=True, tokens={"0" * 64: "ada"}, user_header="x-user")
    assert writes(client_on(ledger, settings), call, **{"x-user": "ada"}) == 403


def test_the_name_in_a_header_is_believed_from_the_proxy_alone(ledger: Ledger, client_on: ClientOn, call: str) -> None:
    settings = Settings(user_header="X-User", proxies=("10.0.0.1",), hosts=("a.example",))
    assert writes(client_on(ledger, settings, peer="203.0.113.9"), call, **{"x-user": "ada"}) == 403
    assert writes(client_on(ledger, settings, peer="10.0.0.1"), call, **{"x-user": ""}) == 403
    assert writes(client_on(ledger, settings, peer="10.0.0.1"), call, **{"x-user": "ada"}) == 303
    assert [d.by for d in ledger.decisions()] == ["ada"]


def test_a_token_writes_and_a_wrong_one_does_not(
    ledger: Ledger, client_on: ClientOn, call: str, tmp_path: Path
) -> None:
    file = tmp_path / "tokens"
    file.write_text(f"# people\n\nada {TOKEN}\n", encoding="utf-8")
    client = client_on(ledger, Settings(tokens=read_tokens(file)), peer="203.0.113.9")
    contact = client.get(f"/api/v1/contacts/{call}").json()
    decision = {"action": "correct", "field": "mode", "value": "video", "members": contact["members"], "why": "seen"}
    assert client.post("/api/v1/decisions", json=decision).status_code == 401
    wrong = {"authorization": "Bearer another-token-of-letters"}
    assert client.post("/api/v1/decisions", json=decision, headers=wrong).status_code == 401
    right = {"authorization": f"Bearer {TOKEN}"}
    made = client.post("/api/v1/decisions", json=decision, headers=right)
    assert made.status_code == 201 and made.json()["contact"]["mode"] == "video"
    assert [d.by for d in ledger.decisions()] == ["ada"]


def test_a_person_signs_in_with_a_token_and_out_again(ledger: Ledger, client_on: ClientOn, call: str) -> None:
    import hashlib

    client = client_on(ledger, Settings(tokens={hashlib.sha256(TOKEN.encode()).hexdigest(): "ada"}))
    assert writes(client, call) == 401
    assert client.post("/sign-in", data={"token": "wrong"}, headers=SITE).status_code == 403
    opened = client.post("/sign-in", data={"token": TOKEN}, headers=SITE)
    assert opened.status_code == 303
    cookie = opened.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and TOKEN not in cookie
    assert writes(client, call) == 303
    client.post("/sign-out", headers=SITE)
    assert writes(client, call) == 401


@pytest.mark.parametrize("line", ["ada short", "ada", "a<b> 01234567890123456789", "ada sha256:xyz"])
def test_tokens_that_could_be_guessed_and_lines_of_other_forms_are_refused(line: str, tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_text(line, encoding="utf-8")
    with pytest.raises(UsageError):
        read_tokens(file)


def test_a_session_ends() -> None:
    now = [0.0]
    sessions = Sessions(lambda: now[0])
    secret = sessions.open("ada")
    assert sessions.name(secret) == "ada"
    now[0] = LASTS + 1
    assert sessions.name(secret) is None


def test_a_client_that_asks_too_often_is_told_when_to_come_again() -> None:
    now = [0.0]
    pace = Pace(2, lambda: now[0])
    assert [pace.wait("a"), pace.wait("a"), pace.wait("a"), pace.wait("b")] == [0, 0, 30, 0]
    now[0] = 30
    assert pace.wait("a") == 0


def test_loopback_is_this_machine_alone() -> None:
    assert all(is_loopback(h) for h in ("localhost", "127.0.0.1", "127.9.9.9", "::1"))
    assert not any(is_loopback(h) for h in ("0.0.0.0", "::", "10.0.0.1", "example.org", "127.0.0.1.example.org"))
