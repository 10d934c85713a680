"""The memorandum on a terminal: what it says, in which order, how wide, and with which places."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import memcons

from memcon.cli.layout import columns, wrapped
from memcon.cli.terminal import render
from memcon.record import Contact, Document, Memcon

PLACE = re.compile(r"\[(\d+)[–…](\d+)\]")


def test_the_page(memcon: Memcon) -> None:
    assert render(memcon, width=80) == PAGE


def test_the_contact_comes_before_everything_that_is_said(memcon: Memcon) -> None:
    page = render(memcon)
    order = ["MEETING, HELD", "Eleni Markopoulou", "Kemal Ardıç", "when", "GRC account", "TUR account", "ALSO SAID"]
    assert [page.index(words) for words in order] == sorted(page.index(words) for words in order)


def test_unknown_is_said_to_be_unknown(memcon: Memcon) -> None:
    call = render(memcon).split("2 CALL")[1]
    assert re.search(r"when +not stated", call)
    assert "no account in this document: GRC" in call


def test_a_document_without_contact_says_so() -> None:
    page = render(Memcon(document=Document(id="d", text="Prices rose.\nMore tomorrow.")))
    assert page.startswith("Prices rose.\nno date\n")
    assert "No contact between states is told." in page


def test_more_attributions_than_fit_are_counted(memcon: Memcon) -> None:
    many = Memcon(
        document=memcon.document, actors=memcon.actors, attributions=tuple(
            type(a)(f"q{n}", a.form, a.source, a.cue, a.content) for n, a in enumerate([memcon.attributions[2]] * 8)
        ),
    )  # fmt: skip
    assert "and 3 more attributions" in render(many)


def test_places_are_the_characters_they_name(memcon: Memcon) -> None:
    line = next(line for line in render(memcon).splitlines() if "Athens (GRC)" in line)
    start, end = map(int, PLACE.search(line).groups())  # type: ignore[union-attr]
    assert memcon.document.text[start:end] == "Athens"


@pytest.mark.parametrize("status", ["refused", "planned", "unknown"])
def test_the_status_is_part_of_the_heading(status: str) -> None:
    document = Document(id="d", text="No meeting.")
    contact = Contact("c1", "meeting", status, document.span(3, 10), ())  # type: ignore[arg-type]
    heading = render(Memcon(document=document, contacts=(contact,))).splitlines()[3]
    assert heading.startswith("1 MEETING" + ("" if status == "unknown" else f", {status.upper()}"))


@given(memcons(), st.integers(24, 120), st.booleans())
def test_any_memcon_fits_and_steers_nothing(memcon: Memcon, width: int, colour: bool) -> None:
    page = render(memcon, width=width, colour=colour)
    bare = re.sub(r"\x1b\[[0-9;]*m", "", page) if colour else page
    for line in bare.split("\n"):
        assert columns(line) <= width
        assert all(c.isprintable() or c in "\u200c\u200d" or ord(c) > 0xA0 for c in line)


@given(st.text(), st.integers(2, 40))
def test_wrapping_loses_no_letter(text: str, width: int) -> None:
    from memcon.view.plain import visible

    lines = list(wrapped(text, width))
    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == "".join(visible(text, keep="\n\t").split())


def test_wide_characters_take_two_columns() -> None:
    assert columns("王毅") == 4
    assert list(wrapped("王毅王毅王", 4)) == ["王毅", "王毅", "王"]


PAGE = """\
Two ministers meet
report · 2024-03-14
────────────────────────────────────────────────────────────────────────────────
1 MEETING, HELD                                                          [27–30]
  who       GRC · Eleni Markopoulou, Minister of Foreign Affairs (host)   [9–26]
  with      TUR · Kemal Ardıç (guest)                                    [31–42]
  when      2024-03-12, “Tuesday”                                        [56–63]
  where     Athens (GRC)                                                 [46–52]
  about     the survey                                                   [80–90]
  withheld  “Details will not be disclosed” – by Eleni Markopoulou,    [231–260]
            Kemal Ardıç
  continues 2 call, held: Eleni Markopoulou (GRC)

  GRC account · Eleni Markopoulou
  │ “No research without consent”                                      [127–154]
  │ direct
  TUR account · The Turkish side
  │ the talks useful                                                   [213–229]
  │ indirect · praises · statement · through the agency

2 CALL, HELD                                                            [99–114]
  who       GRC · Eleni Markopoulou, Minister of Foreign Affairs (host)   [9–26]
  when      not stated

  no account in this document: GRC

ALSO SAID
  A diplomat                                                           [262–272]
  │ “short.”                                                           [283–291]
  │ mixed

  warning   two characters were replaced
"""
