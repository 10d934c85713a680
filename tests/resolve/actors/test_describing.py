"""What a title tells of whom somebody serves."""

from __future__ import annotations

import pytest

from memcon.resolve.actors.describing import serve_by_post
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
