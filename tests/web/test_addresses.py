"""Addresses lead to what they name, whatever it is called."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import UsageError
from memcon.web import addresses
from memcon.web.filters import Filter, filter_of, paging_of

anything = st.text(st.characters(), min_size=1, max_size=60)


@given(anything)
def test_a_name_is_one_harmless_segment_and_comes_back(name: str) -> None:
    part = addresses.segment(name)
    assert re.fullmatch(r"[A-Za-z0-9~_][A-Za-z0-9._=-]*|-[A-Za-z0-9._-]*", part)
    assert addresses.named(part) == name


@given(anything)
def test_any_segment_has_a_name(part: str) -> None:
    assert isinstance(addresses.named(part), str)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 50)), max_size=8))
def test_stretches_of_a_text_survive_an_address(pieces: list[tuple[int, int]]) -> None:
    wanted = sorted({(start, start + length) for start, length in pieces})
    query = addresses.at_query(wanted)
    at = query.removeprefix("?at=").removesuffix("#at")
    assert addresses.pieces_of(at, 1000) == wanted


@pytest.mark.parametrize("at", ["5-3", "x", "-1-2", "1-2000", "", "1-", "९-१०", "1-2;drop"])
def test_what_is_no_stretch_of_the_text_is_passed_over(at: str) -> None:
    assert addresses.pieces_of(at, 1000) == []


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//https://example.org",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "https://user:pass@example.org/",
        "https:///nowhere",
        "//example.org/",
        "https://exa\nmple.org/",
        "https://example.org/\u2028",
        "http://[::1",
        "",
        None,
    ],
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert addresses.web_link(url) is None


def test_web_addresses_do_become_links() -> None:
    assert addresses.web_link(" https://example.org/a?b=c#d ") == "https://example.org/a?b=c#d"


@given(anything)
def test_a_download_name_cannot_end_its_header(name: str) -> None:
    assert re.fullmatch(r'attachment; filename="[A-Za-z0-9._-]+\.csv"', addresses.file_name(name, "csv"))


def test_a_filter_and_its_address_are_the_same() -> None:
    wanted = Filter(
        a="USA", b="RUS", mode="call", since="2021-11-01", until="2021-11-30", text="ferry line", order="oldest"
    )
    assert filter_of(dict(wanted.query())) == wanted
    assert Filter().query() == []


def test_a_year_or_a_month_stands_for_its_days() -> None:
    found = filter_of({"since": "2021", "until": "2024-02"})
    assert (found.since, found.until) == ("2021-01-01", "2024-02-29")


def test_two_sides_are_a_pair_and_one_is_a_side() -> None:
    assert Filter(a="USA", b="RUS").asked() == {"between": ("USA", "RUS")}
    assert Filter(b="RUS").asked() == {"side": "RUS"}


@pytest.mark.parametrize(
    "query",
    [
        {"mode": "dance"},
        {"status": "x"},
        {"since": "yesterday"},
        {"until": "2021-02-30"},
        {"text": "x" * 201},
        {"a": "\x00"},
    ],
)
def test_a_filter_that_cannot_be_meant_is_refused(query: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        filter_of(query)


@pytest.mark.parametrize(
    "query", [{"limit": "0"}, {"limit": "x"}, {"offset": "-1"}, {"limit": "9999"}, {"offset": "1e3"}]
)
def test_pages_are_counted_in_numbers(query: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        paging_of(query, usual=10, most=100)
