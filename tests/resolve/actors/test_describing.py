"""What a title tells of whom somebody serves."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.actors.describing import describe, serve_by_post
from memcon.resolve.offices.incumbents import Role


@pytest.mark.parametrize(
    ("post", "country", "body"),
    [
        ("Norwegian Fisheries Commissioner", "NOR", None),
        ("UN Relief Commissioner", None, "UN"),
        ("Pope Karl and Archbishop", None, None),
        ("Commissioner for Norway", None, None),
    ],
)
def test_an_office_that_begins_with_whom_it_serves(post: str, country: str | None, body: str | None) -> None:
    role = Role("person", "Ana Roe")
    serve_by_post(role, post)
    assert (role.country, role.body) == (country, body)


@pytest.mark.parametrize(
    ("titles", "office"),
    [
        (("Fiji's president", "a former foreign minister"), "Fiji's president"),
        (("a former foreign minister of Fiji", "president"), "president"),
        (("president", "president of the Republic of Fiji"), "president of the Republic of Fiji"),
        (("the former prime minister", "the former foreign minister of Fiji"), "former foreign minister of Fiji"),
    ],
)
def test_an_office_that_is_held_goes_before_one_of_the_past(titles: tuple[str, ...], office: str) -> None:
    role = Role("person", "Ana Roe")
    for title in titles:
        describe(role, title)
    assert role.office == office


@pytest.mark.usefixtures("trained_reader")
def test_what_somebody_was_once_is_not_whom_he_serves() -> None:
    memo = memcon.read_text(
        "U.N. envoy Hassan Salim met Chilean President Diego Rojas on Tuesday. Salim, a former Lebanese culture "
        "minister, told a newspaper that he was tired.",
        published="2031-05-10",
    )
    envoy = memo.actors[0]
    assert (envoy.office, envoy.country) == ("U.N. envoy", None)
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"UN", "CHL"}]
