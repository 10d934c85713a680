"""Invented texts with marks: what is marked is found where it stands, and wrong marks are named."""

from __future__ import annotations

import pytest

from training.texts import TEXTS, documents, rows

DOCUMENT = """=== own-1 | article | 2021-03-04 | The Gazette | A title | with a bar
{initiator1 Prime Minister Ilse Dahl} {trigger1 telephoned} {party1,guest2 Andrej Novak} {time1 on Monday}.
The {also1 call} was short.

He {trigger2 arrives} in {place2 {host2 Oslo}} next week, {by2 an aide} said.
#1 call held
#2 visit planned series
"""


def test_marks_become_offsets() -> None:
    (row,) = documents(DOCUMENT)
    text = row["text"]
    assert "{" not in text and "}" not in text
    assert (row["title"], row["published"]) == ("A title | with a bar", "2021-03-04")
    call, visit = row["contacts"]

    def words(span: dict[str, int]) -> str:
        return text[span["start"] : span["end"]]

    assert (call["mode"], call["status"], call["series"]) == ("call", "held", False)
    assert (visit["mode"], visit["status"], visit["series"]) == ("visit", "planned", True)
    assert words(call["trigger"]) == "telephoned"
    assert [words(a) for a in call["also"]] == ["call"]
    assert [(p["name"], p["role"]) for p in call["participants"]] == [
        ("Prime Minister Ilse Dahl", "initiator"),
        ("Andrej Novak", "party"),
    ]
    assert words(visit["place"]["span"]) == "Oslo"
    assert [words(s) for s in visit["reported_by"]] == ["an aide"]
    assert [words(e) for e in call["evidence"]] == text.split("\n")[:2]
    assert [words(e) for e in visit["evidence"]] == [text.split("\n")[0], text.split("\n\n")[1]]


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("{trigger1 met}\n#1 meeting happened\n", "no contact"),
        ("{trigger1 met\n#1 meeting held\n", "not closed"),
        ("met}\n", "without an opening"),
        ("{trigger1 met} {guest2 She}\n#1 meeting held\n", "guest2 belongs to no contact"),
        ("{speaker1 met}\n#1 meeting held\n", "speaker1 belongs to no contact"),
        ("{trigger1 met} {trigger1 spoke}\n#1 meeting held\n", "two triggers"),
        ("met\n#1 meeting held\n", "no trigger"),
        ("{ met}\n", "not understood"),
    ],
)
def test_wrong_marks_are_named(body: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=rf"own-2: .*{complaint}"):
        list(documents(f"=== own-2 | article | 2021-03-04 | The Gazette | Title\n{body}"))


def test_the_texts_of_the_project_are_whole() -> None:
    found = rows()
    assert len({row["id"] for row in found}) == len(found) > 100
    for row in found:
        for contact in row["contacts"]:
            assert contact["participants"], row["id"]
            assert contact["evidence"], row["id"]


def test_no_reader_learns_from_the_articles_to_compare_readers_by() -> None:
    unread = {row["id"] for row in rows(TEXTS / "unread")}
    assert len(unread) >= 50
    assert not unread & {row["id"] for row in rows()}
