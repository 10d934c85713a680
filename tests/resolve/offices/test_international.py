"""One list of the offices of international bodies, and what each of its readers asks of it."""

import pytest

from memcon.resolve.offices.international import briefs_council, heads_body, is_bodys_own


@pytest.mark.parametrize(
    "office", ["Secretary General", "Secretary-General", "Director-General", "High Representative"]
)
def test_who_heads_a_body_is_its_own_in_its_text_and_in_any(office: str) -> None:
    assert is_bodys_own(office) and heads_body(office)


@pytest.mark.parametrize("office", ["Commissioner", "executive director", "Chair of the Military Committee"])
def test_what_a_state_has_as_well_is_a_bodys_in_its_own_text_alone(office: str) -> None:
    assert is_bodys_own(office) and not heads_body(office) and not briefs_council(office)


@pytest.mark.parametrize(
    "words", ["UN Special Envoy on Ruritania", "Under-Secretary-General", "Emergency Relief Coordinator"]
)
def test_who_briefs_the_council_is_known_by_the_office_that_the_words_begin_with(words: str) -> None:
    assert briefs_council(words) and not briefs_council(f"Minister and {words}")


@pytest.mark.parametrize("office", ["Minister of Energy", "Secretary of State", "Attorney General"])
def test_an_office_of_a_state_is_none_of_them(office: str) -> None:
    assert not (is_bodys_own(office) or heads_body(office) or briefs_council(office))
