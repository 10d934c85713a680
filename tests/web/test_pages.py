"""The pages say what the record says, for records of every kind."""

from __future__ import annotations

import csv
import re
import sys
from html.parser import HTMLParser
from xml.etree import ElementTree

import msgspec
import pytest
from calls import call as call_of
from joint_strategies import NORTHLAND, readouts
from starlette.testclient import TestClient

from memcon.ledger import Ledger
from memcon.record.joint import (
    AccountPoints,
    Comparison,
    Decision,
    Member,
    Passage,
    Point,
    RelatedPoints,
    SharedPoints,
)
from memcon.web import phrases
from memcon.web.addresses import document_url
from memcon.web.columns import side_by_side


class Text(HTMLParser):
    """The text of the element of an id."""

    def __init__(self, html: str, element: str) -> None:
        super().__init__()
        self.wanted, self.depth, self.text = element, 0, ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth or dict(attrs).get("id") == self.wanted:
            self.depth += tag not in ("br", "input", "link", "meta")

    def handle_endtag(self, tag: str) -> None:
        self.depth -= bool(self.depth)

    def handle_data(self, data: str) -> None:
        self.text += data if self.depth else ""


def plain(html: str) -> str:
    """The visible words of a page, on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_overview_lists_the_contacts_newest_first(client: TestClient) -> None:
    shown = plain(client.get("/").text)
    assert "3 documents" in shown
    shown = shown[shown.index("Latest contacts") :]
    assert shown.index("12 Mar 2024") < shown.index("11 Mar 2024") < shown.index("no date")


def test_a_filter_narrows_the_list_and_its_address_says_how(client: TestClient) -> None:
    page = client.get("/?mode=visit")
    assert "1 contact found" in plain(page.text)
    assert "/export/contacts.csv?mode=visit" in page.text
    nothing = client.get("/?text=zeppelin")
    assert nothing.status_code == 200 and "No contact meets all of this." in nothing.text


@pytest.mark.parametrize("query", ["mode=dance", "since=yesterday", "limit=0", "offset=-1", "a=%00"])
def test_a_filter_that_cannot_be_meant_is_said_so_on_the_page(client: TestClient, query: str) -> None:
    page = client.get(f"/?{query}")
    assert page.status_code == 400 and 'role="alert"' in page.text


def test_an_empty_record_says_how_to_fill_it(empty: TestClient) -> None:
    assert "memcon ingest" in empty.get("/").text
    for path in ("/states", "/documents", "/review", "/review/history", "/check", "/api"):
        assert empty.get(path).status_code == 200
    assert empty.get("/export/timeline.svg").status_code == 404
    assert empty.get("/export/contacts.json").json() == []


def test_a_contact_shows_both_accounts_and_every_field_leads_to_its_words(client: TestClient, call: str) -> None:
    page = client.get(f"/contacts/{call}").text
    shown = plain(page)
    assert "Ada Brandt" in shown and "Ion Petru" in shown and "Norway" in shown and "Finland" in shown
    assert "keep the details private" in shown
    addresses = re.findall(r'href="(/documents/[^"]+\?at=[^"]+)#at"', page)
    assert len(addresses) > 5
    texts = {document_url(name): memcon.document.text for name, memcon in readouts().items()}
    for address in addresses:
        path, _, at = address.partition("?at=")
        start, end = map(int, at.split(",")[0].split("-"))
        body = client.get(address).text
        assert texts[path][start:end] in Text(body, "text").text
        assert 'id="at"' in body


def test_any_id_of_a_contact_leads_to_it_and_an_unknown_one_to_nothing(client: TestClient, call: str) -> None:
    contact = client.get(f"/api/v1/contacts/{call}").json()
    for member in contact["members"]:
        answer = client.get(f"/contacts/{member['contact']}") if member["contact"].isalnum() else None
        assert answer is None or answer.status_code in (200, 307, 404)
    page = client.get("/contacts/ffffffffffff")
    assert page.status_code == 404 and "holds no contact" in page.text


def test_a_document_is_shown_as_it_is(client: TestClient) -> None:
    body = client.get(document_url("north/1")).text
    assert Text(body, "text").text == NORTHLAND
    assert 'href="https://mod.example/readouts/1"' in body


def test_words_that_are_asked_for_are_marked_in_all_their_pieces(client: TestClient) -> None:
    start = NORTHLAND.index("ferry line")
    other = NORTHLAND.index("must open")
    body = client.get(f"{document_url('north/1')}?at={start}-{start + 10},{other}-{other + 9}").text
    marked = "".join(re.findall(r'<mark class="at"[^>]*>(.*?)</mark>', body))
    assert re.sub(r"<[^>]+>", "", marked) == "ferry linemust open"
    assert body.count('id="at"') == 1


@pytest.mark.parametrize(
    "path", ["/states/NOR", "/states/FIN/NOR", "/states/NOR/FIN", "/people/Ada%20Brandt", "/states"]
)
def test_people_and_sides_have_their_contacts(client: TestClient, path: str) -> None:
    page = client.get(path)
    assert page.status_code == 200
    assert "Finland" in page.text or "Ion Petru" in page.text


def test_somebody_of_whom_there_is_nothing_is_not_found(client: TestClient) -> None:
    for path in ("/people/Nobody", "/states/ZZZ", "/states/NOR/USA"):
        assert client.get(path).status_code == 404


def test_what_is_taken_along_is_what_is_on_the_screen(client: TestClient) -> None:
    shown = re.findall(r'<th scope="row" class="what">\s*<a href="/contacts/([0-9a-f]+)"', client.get("/?a=NOR").text)
    items = client.get("/export/contacts.json?a=NOR").json()
    assert [item["id"] for item in items] == shown and shown
    table = client.get("/export/contacts.csv?a=NOR")
    assert table.headers["content-disposition"] == 'attachment; filename="contacts.csv"'
    assert [
        line.split(",")[0].strip('"')
        for line in table.text.splitlines()[1:]
        if line[:12].strip('"') in shown or line[1:13] in shown
    ] == shown
    assert client.get("/export/contacts.ics?a=NOR").text.count("BEGIN:VEVENT") == sum(1 for i in items if i["time"])
    pytest.importorskip("pyarrow")
    assert client.get("/export/contacts.parquet?a=NOR").content[:4] == b"PAR1"


@pytest.mark.parametrize("name", ["documents", "sides", "pairs", "decisions"])
def test_every_other_list_can_be_taken_along(client: TestClient, call: str, name: str) -> None:
    site = {"origin": "http://127.0.0.1:8750", "sec-fetch-site": "same-origin"}
    data = {"contact": call, "field": "time", "action": "correct", "start": "2024-03-14", "why": "=1+1"}
    assert client.post("/review/decide", data=data, headers=site).status_code == 303
    rows = client.get(f"/export/{name}.json").json()
    table = list(csv.reader(client.get(f"/export/{name}.csv").text.splitlines()))
    assert rows and len(table) == len(rows) + 1 and table[0] == list(rows[0])
    assert not any(cell.startswith("=") for line in table for cell in line)
    pytest.importorskip("pyarrow")
    assert client.get(f"/export/{name}.parquet").content[:4] == b"PAR1"
    assert client.get(f"/export/{name}.ics").status_code == 404


def test_taken_along_documents_are_those_of_the_list(client: TestClient) -> None:
    rows = client.get("/export/documents.json").json()
    assert [r["id"] for r in rows] == [d["id"] for d in client.get("/api/v1/documents").json()["items"]]
    assert all(r["characters"] > 0 for r in rows)


@pytest.mark.parametrize("path", ["/export/timeline", "/export/network", "/export/contacts/{call}/sources"])
def test_pictures_are_saved_on_white_without_addresses(client: TestClient, call: str, path: str) -> None:
    drawn = client.get(f"{path.format(call=call)}.svg")
    assert drawn.headers["content-type"] == "image/svg+xml" and "attachment" in drawn.headers["content-disposition"]
    assert "href" not in drawn.text and 'fill="#ffffff"' in drawn.text
    ElementTree.fromstring(drawn.text.partition("\n")[2])
    pytest.importorskip("vl_convert")
    image = client.get(f"{path.format(call=call)}.png")
    assert image.headers["content-type"] == "image/png" and image.content[:8] == b"\x89PNG\r\n\x1a\n"


def test_forms_whose_extra_is_not_installed_are_not_offered_and_say_so_when_asked_for(
    client: TestClient, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("pyarrow", "pyarrow.parquet", "vl_convert"):
        monkeypatch.setitem(sys.modules, module, None)
    pages = [client.get(path).text for path in ("/", f"/contacts/{call}", "/states/NOR", "/documents", "/review")]
    assert not any(".png" in page or ".parquet" in page for page in pages)
    for path, extra in (("/export/timeline.png", "pictures"), ("/export/contacts.parquet", "parquet")):
        answer = client.get(path)
        assert answer.status_code == 501 and f"memcon[{extra}]" in answer.text


def test_sections_beside_the_list_are_those_that_the_filter_leaves(client: TestClient, ledger: Ledger) -> None:
    ledger.add_many([call_of("a", "2031-05-04", publisher_country="NOR", kind="readout"), call_of("b", "2031-05-09")])
    members = tuple(Member(d, "c1") for d in ("a", "b"))
    ledger.decide(Decision(id="", action="join", members=members, by="desk", at="2031-06-01"))
    titles = ("Sides contradict each other", "Documents disagree", "Only one side heard")
    for query, shown in (("", titles[1:]), ("accounts=one", titles[1:2]), ("review=disputed", titles[2:])):
        page = client.get(f"/?{query}")
        beside = plain(page.text[page.text.index('class="beside"') :])
        assert [title for title in titles if title in beside] == list(shown), query
    assert client.get("/?text=zeppelin").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/export/contacts.exe",
        "/export/sides.exe",
        "/export/timeline.jpg",
        "/export/other.svg",
        "/export/contacts.",
        "/contacts/",
        "/static/../app.py",
    ],
)
def test_other_addresses_are_not_found(client: TestClient, path: str) -> None:
    assert client.get(path).status_code in (404, 307)


# Accounts in columns ------------------------------------------------------------------------------


def _points(side: str | None, *names: str) -> AccountPoints:
    made = tuple(Point(n, f"text {n}", Passage("d", 0, 1, "t")) for n in names)
    return AccountPoints(f"k{side}", side, "voice", ("d",), made)


def test_points_that_belong_together_stand_in_one_row(ledger: Ledger) -> None:
    comparison = Comparison(
        contact=ledger.contacts(limit=1)[0],
        accounts=(_points("NOR", "p1", "p2", "p3"), _points("FIN", "p4", "p5"), _points(None, "p6")),
        shared=(SharedPoints(("p1", "p4")),),
        related=(RelatedPoints(("p2", "p5"), "two numbers"),),
        only={"NOR": ("p3",)},
        conflicts=(),
        withheld=(),
        silent=(),
        origins=(),
    )
    table = side_by_side(comparison)
    assert [c.name for c in table.columns] == ["Norway", "Finland", "Side unknown"]
    cells = [[[p.id for p in cell] for cell in row.cells] for section in table.sections for row in section.rows]
    assert cells == [[["p1"], ["p4"], []], [["p2"], ["p5"], []], [["p3"], [], ["p6"]]]
    shown = [p for row in cells for cell in row for p in cell]
    assert sorted(shown) == ["p1", "p2", "p3", "p4", "p5", "p6"]


def test_times_are_told_no_finer_than_they_are_known() -> None:
    assert phrases.when("2021-11-23", "2021-11-23", "day") == "23 Nov 2021"
    assert phrases.when("2021-11-01", "2021-11-30", "month") == "November 2021"
    assert phrases.when("2021-01-01", "2021-12-31", "year") == "2021"
    assert phrases.when("2021-11-22", "2021-11-28", "week") == "22–28 Nov 2021"
    assert phrases.when("2021-11-22", "2021-12-03", "range") == "22 Nov – 3 Dec 2021"
    assert phrases.when("2021-12-30", "2022-01-02", "range") == "30 Dec 2021 – 2 Jan 2022"
    assert phrases.when(None, None, None) == "Date not known"
    assert phrases.when("soon", "later", "range") == "soon to later"


def test_values_of_decisions_are_told_in_words() -> None:
    assert phrases.value_words("time", {"start": "2021-11-23", "end": "2021-11-23", "grain": "day"}) == "23 Nov 2021"
    assert phrases.value_words("place", {"name": "Port", "country": "FIN"}) == "Port (FIN)"
    assert phrases.value_words("series", True) == "yes"
    assert phrases.value_words("mode", "video") == "video call"
    assert phrases.value_words("place", None) == "not stated"
    assert phrases.value_words("topics", ["a", "b"]) == "a; b"


def test_many_participants_are_counted_in_the_title(ledger: Ledger) -> None:
    contact = next(c for c in ledger.contacts() if c.participants)
    person = contact.participants[0]
    crowd = tuple(msgspec.structs.replace(person, actor=f"x{n}", name=f"Person {n}") for n in range(12))
    shown = phrases.title(msgspec.structs.replace(contact, participants=crowd))
    assert shown == "Person 0, Person 1, Person 2 and 9 more"
