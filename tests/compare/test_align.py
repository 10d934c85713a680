"""Links join points of different sides, the best first, and never a text with itself."""

from __future__ import annotations

from compare.accounts import contact, held, memcon

from memcon.compare.align import FEATURES, align, describe, select
from memcon.compare.points import Told, voices_of
from memcon.compare.words import meanings, telling
from memcon.record.joint import Passage


def told(document: str, *texts: str) -> list[Told]:
    out, at = [], 0
    for text in texts:
        out.append(Told(Passage(document, at, at + len(text), text), tuple(telling(text)), 0.0, False))
        at += len(text) + 1
    return out


NORTH = told("n", "They will reopen the harbour to grain ships.", "Both recalled the old friendship of the peoples.")
SOUTH = told("s", "The port will be open again for vessels that carry wheat.", "A prize for young poets was announced.")


def test_other_words_for_the_same_thing_are_found_by_their_meaning() -> None:
    links = align([*NORTH, *SOUTH], ["NOR", "NOR", "SUR", "SUR"], frozenset())
    assert [(link.first, link.second) for link in links] == [(0, 2)]


def test_points_of_one_side_are_never_linked() -> None:
    assert align([*NORTH, *NORTH], ["NOR"] * 4, frozenset()) == []


def test_the_same_words_of_one_document_corroborate_nothing() -> None:
    assert align([NORTH[0], NORTH[0]], ["NOR", "SUR"], frozenset()) == []


def test_figures_are_as_many_as_their_names_and_do_not_depend_on_the_order_of_sides() -> None:
    pairs, figures = describe([*NORTH, *SOUTH], ["NOR", "NOR", "SUR", "SUR"], frozenset())
    turned, again = describe([*SOUTH, *NORTH], ["SUR", "SUR", "NOR", "NOR"], frozenset())
    assert figures.shape == (4, len(FEATURES))
    found = {(a, b): row for (a, b), row in zip(pairs, figures.tolist(), strict=True)}
    for (a, b), row in zip(turned, again.tolist(), strict=True):
        assert found[b - 2, a + 2] == row


def test_further_links_of_a_point_need_the_second_threshold() -> None:
    pairs, sides = [(0, 2), (0, 3), (1, 3)], ["A", "A", "B", "B"]
    assert select(pairs, [3.0, 1.0, 0.5], sides, 0.0, 2.0) == [0]
    assert select(pairs, [3.0, 1.0, 0.5], sides, 0.0, 0.4) == [0, 1, 2]


def test_the_word_table_knows_near_words_and_weighs_frames_less_than_topics() -> None:
    table = meanings()

    def near(one: str, other: str) -> float:
        a, b = table.vector(one), table.vector(other)
        assert a is not None and b is not None
        return float(a @ b)

    assert near("harbour", "port") > near("harbour", "poet")
    assert table.weight("underscored") < table.weight("sanctions") < table.weight("qwertyx")


def test_many_documents_are_compared_at_once() -> None:
    texts = [f"The sides spoke of project {n} and of the harbour. Grain and fish were discussed too." for n in range(6)]
    north = [memcon(t, f"n{n}", people=()) for n, t in enumerate(texts)]
    south = [memcon(t, f"s{n}", people=()) for n, t in enumerate(texts)]
    joint = contact(*(("NOR", m) for m in north), *(("SUR", m) for m in south))
    voices = voices_of(joint, held(*north, *south))
    assert [len(v.documents) for v in voices] == [6, 6]


def kind(one: str, other: str) -> str:
    """How two points, each the only one of its side, are linked; "none" where they are not."""
    links = align([*told("n", one), *told("s", other)], ["NOR", "SUR"], frozenset())
    return links[0].kind if links else "none"


def test_the_same_in_other_words_is_the_same_point() -> None:
    assert (
        kind("They agreed to reopen the harbour to grain ships.", "It was agreed to open the harbour again.")
        == "shared"
    )


def test_a_denial_or_another_number_is_not_the_same_point() -> None:
    assert kind("The harbour will be closed to trawlers.", "The harbour will not be closed to trawlers.") == "related"
    assert kind(
        "Norland lends 150 million crowns for the harbour.", "A loan of 120 million crowns for the harbour."
    ) == ("related")
    assert kind(
        "Norland proposed a commission on whaling.", "He rejected the proposal for a commission on whaling."
    ) == ("related")
    assert kind("The harbour talks resume on June 3.", "The harbour talks resume on June 10.") == "related"


def test_accounts_of_one_point_each_on_different_matters_are_not_linked() -> None:
    assert kind("The ministers discussed trade in salmon.", "They exchanged views on the situation in Haiti.") == "none"
