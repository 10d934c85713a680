"""Titles and nouns of whom was told before: the visitor, the envoy, the trade commissioner, the supreme leader."""

from __future__ import annotations

from datetime import date

import pytest
from resolve.actors.test_pointing import actor, cast_of

import memcon
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.incumbents import Role, ask_offices

CALL = "Norwegian Ambassador Ola Lund called on President Ana Rojas in Osk. "


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (CALL + "She told the visitor so.", "the visitor", "Ola Lund"),
        (CALL + "The ministry said the envoy agreed.", "the envoy", "Ola Lund"),
        (CALL + "Special Envoy for Osk Ines Dorn came. The Envoy smiled.", "The Envoy", "Ines Dorn"),
        (
            CALL + "Trade Commissioner Ines Dorn left. The trade commissioner smiled.",
            "The trade commissioner",
            "Ines Dorn",
        ),
    ],
)
def test_a_description_means_whom_the_text_told(text: str, words: str, who: str) -> None:
    cast = cast_of(text, *(n for n in ("Ola Lund", "Ana Rojas", "Ines Dorn") if n in text))
    assert cast.roles[actor(cast, words)].name == who


def test_the_trade_commissioner_is_not_the_minister() -> None:
    cast = cast_of(CALL + "The trade commissioner smiled.", "Ola Lund", "Ana Rojas")
    assert cast.roles[actor(cast, "The trade commissioner")].name not in ("Ola Lund", "Ana Rojas")


def test_a_supreme_leader_is_no_president() -> None:
    text = "Iran's supreme leader spoke. President Hassan Rouhani left. Ali Khamenei stayed."
    names = ("Hassan Rouhani", "Ali Khamenei")
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    cast = Cast(text, found, Sentences((0,), (len(text),)), date(2019, 6, 13))
    number = cast.actor_for(0, len("Iran's supreme leader"))
    assert number is not None
    assert cast.roles[number].name == "Ali Khamenei"


def test_the_head_of_a_commission_serves_it_under_each_spelling_of_the_name() -> None:
    for office in (None, "Commission President"):
        role = Role("person", "Jean-Claude Juncker", office=office, mentions={(0, 19, "name")})
        ask_offices([role], date(2019, 2, 4))
        assert (role.country, role.body) == (None, "EU")


RELEASE = (
    "The Minister of Foreign Affairs, Hon. Ruth Dorn, received the High Commissioner of the Republic of Zambia to "
    "Malawi, H.E. Major General (Rtd) Joel Sata. "
)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("She thanked the High Commissioner for it.", "the High Commissioner for", "Joel Sata"),
        ("On his part, the High Commissioner agreed.", "the High Commissioner agreed", "Joel Sata"),
        ("In reply, the Honourable Minister agreed.", "the Honourable Minister", "Ruth Dorn"),
        ("He spoke for his Minister, Mr. Saul Banda. The Minister agreed.", "The Minister agreed", "Ruth Dorn"),
    ],
)
def test_a_title_alone_means_whose_title_opens_so(text: str, words: str, who: str) -> None:
    names = ("Ruth Dorn", "Joel Sata", *(n for n in ("Saul Banda",) if n in text))
    cast = official(RELEASE + text, names)
    words = words.removesuffix(" for").removesuffix(" agreed")
    at = (RELEASE + text).rindex(words)
    number = cast.actor_for(at, at + len(words))
    assert number is not None
    assert cast.roles[number].name == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("The Principal Secretary, Dr. Lena Mwale, was there.", "The Principal Secretary", "Lena Mwale"),
        (
            "He met the Commissioner for Peace, Trade and Security, Ambassador Lena Mwale.",
            "the Commissioner for Peace",
            "Lena Mwale",
        ),
        ("At the request of the Principal Secretary, Dr. Lena Mwale left.", "the Principal Secretary", None),
    ],
)
def test_an_office_goes_to_the_name_behind_its_courtesy(text: str, words: str, who: str | None) -> None:
    cast = official(text, ("Lena Mwale",))
    number = cast.actor_for(text.index(words), text.index(words) + len(words))
    assert number is not None
    assert (cast.roles[number].name == "Lena Mwale") is (who is not None)


def test_his_minister_serves_the_state_of_whom_he_serves() -> None:
    text = RELEASE + "The High Commissioner conveyed a message from his Minister, Mr. Saul Banda."
    cast = official(text, ("Ruth Dorn", "Joel Sata", "Saul Banda"))
    number = cast.known("Saul Banda")
    assert number is not None
    assert cast.roles[number].country == "ZMB"


def official(text: str, names: tuple[str, ...]) -> Cast:
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    ends = [i + 2 for i in range(len(text)) if text.startswith(". ", i) and text[i - 1].islower() and i > 60]
    starts = (0, *ends)
    cast = Cast(text, found, Sentences(starts, (*ends, len(text))), date(2023, 5, 11), "MWI", True)
    cast.finish()
    return cast


def test_whom_one_has_a_meeting_with_is_not_one_s_own() -> None:
    for text, own in (
        ("Ida Brekke came. In her meeting with President Ana Rojas she said so.", False),
        ("Ida Brekke came. In May her President Ana Rojas said so.", True),
    ):
        cast = cast_of(text, "Ida Brekke", "Ana Rojas")
        assert (next(r for r in cast.roles if r.name == "Ana Rojas").owned is not None) is own


@pytest.mark.parametrize(("words", "same"), [("The palace spokesman", False), ("The foreign minister", True)])
def test_a_spokesman_is_nobodys_counterpart_told_before(words: str, same: bool) -> None:
    cast = cast_of(f"He met his counterpart Ana Rojas in Osk. {words} left.", "Ana Rojas")
    assert (cast.roles[actor(cast, words)].name == "Ana Rojas") is same


def test_an_office_of_one_state_is_whose_who_serves_it() -> None:
    text = "Ireland's Taoiseach, Eamon Dorn, flew to see the prime minister, Ola Lund. The Taoiseach then went home."
    cast = cast_of(text, "Eamon Dorn", "Ola Lund")
    assert cast.roles[actor(cast, "The Taoiseach")].name == "Eamon Dorn"
    text = "Eamon Dorn flew to see the prime minister, Ola Lund. The Norwegian prime minister thanked him."
    cast = cast_of(text, "Eamon Dorn", "Ola Lund")
    assert cast.roles[actor(cast, "The Norwegian prime minister")].name == "Ola Lund"


CHIEFS = (
    "the Chilean chief of the general staff and his Finnish colleague met. President {} called his Chilean "
    "counterpart, Ana Rojas."
)


def test_a_president_s_counterpart_is_no_chief_of_staff() -> None:
    text = CHIEFS.format("Ola Lund")
    cast = cast_of(text, "Ola Lund", "Ana Rojas")
    assert cast.roles[actor(cast, "the Chilean chief of the general staff")].name != "Ana Rojas"


def test_a_counterpart_of_nobody_in_an_office_may_be_in_any() -> None:
    text = CHIEFS.format("Ola Lund").replace("President ", "")
    cast = cast_of(text, "Ola Lund", "Ana Rojas")
    assert cast.roles[actor(cast, "the Chilean chief of the general staff")].name == "Ana Rojas"


def test_the_minister_is_the_one_whom_the_paragraph_names() -> None:
    text = "Foreign Minister Ana Roe met Lind.\n\nDefence Minister Ines Dorn met Lund. The minister smiled."
    cast = cast_of(text, "Ana Roe", "Ines Dorn")
    assert cast.roles[actor(cast, "The minister")].name == "Ines Dorn"


def test_the_minister_is_nobody_where_the_paragraph_names_two() -> None:
    text = "Foreign Minister Ana Roe met Defence Minister Ines Dorn. The minister smiled."
    cast = cast_of(text, "Ana Roe", "Ines Dorn")
    assert cast.roles[actor(cast, "The minister")].name not in ("Ana Roe", "Ines Dorn")


@pytest.mark.parametrize(
    ("then", "who"),
    [("The minister also received the envoy.", "Ola Lund"), ("The minister smiled.", "minister")],
)
def test_who_met_a_minister_and_also_another_is_the_subject(then: str, who: str) -> None:
    text = f"Norwegian Foreign Minister Ola Lund met Chadian Foreign Minister Ana Rojas. {then}"
    cast = cast_of(text, "Ola Lund", "Ana Rojas")
    assert [cast.roles[actor(cast, n)].name for n in ("Ola Lund", "Ana Rojas")] == ["Ola Lund", "Ana Rojas"]
    assert cast.roles[actor(cast, "The minister")].name == who


@pytest.mark.parametrize(("title", "words"), [("Captain", "The captain"), ("Field Marshal", "the field marshal")])
def test_a_rank_alone_is_whoever_was_named_with_it(title: str, words: str) -> None:
    cast = cast_of(f"Norway's {title} Ola Lund met Lind in Osk. Then {words} left.", "Ola Lund")
    assert cast.roles[actor(cast, words)].name == "Ola Lund"


@pytest.mark.parametrize(
    ("text", "is_moe"),
    [
        ("The Prime Minister spoke to Prime Minister Ola Moe of Chile. The Prime Minister smiled.", False),
        ("The Prime Minister spoke to the Prime Minister of Chile, Ola Moe. The Prime Minister smiled.", False),
        ("The king spoke to Prime Minister Ola Moe of Chile. The Prime Minister smiled.", True),
    ],
)
def test_who_meets_a_prime_minister_as_the_prime_minister_is_another(text: str, is_moe: bool) -> None:
    cast = cast_of(text, "Ola Moe")
    cast.actor_for(text.index("Ola Moe"), text.index("Ola Moe") + len("Ola Moe"))
    at = text.rindex("The Prime Minister")
    number = cast.actor_for(at, at + len("The Prime Minister"))
    cast.finish()
    assert number is not None
    assert (cast.roles[number].name == "Ola Moe") is is_moe
    if not is_moe:
        assert cast.side(number) is None


@pytest.mark.parametrize(
    ("office", "is_salo"),
    [("Foreign Minister", False), ("Prime Minister", True)],
)
def test_a_ministers_counterpart_is_no_prime_minister(office: str, is_salo: bool) -> None:
    text = f"Norwegian {office} Ola Moe left. He rang his Chilean counterpart, Jo Salo. The Prime Minister smiled."
    cast = cast_of(text, "Ola Moe", "Jo Salo")
    for words in ("Ola Moe", "his Chilean counterpart, Jo Salo"):
        cast.actor_for(text.index(words), text.index(words) + len(words))
    at = text.rindex("The Prime Minister")
    number = cast.actor_for(at, at + len("The Prime Minister"))
    assert number is not None
    assert (cast.roles[number].name == "Jo Salo") <= is_salo


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("words", "bearer"),
    [
        ("The head of Brazilian diplomacy", "Carlos Prado"),
        ("The Brazilian diplomacy chief", "Carlos Prado"),
        ("The head of Chilean diplomacy", None),
    ],
)
def test_who_heads_a_states_diplomacy_is_its_foreign_minister(words: str, bearer: str | None) -> None:
    memo = memcon.read_text(
        "Brazilian Foreign Minister Carlos Prado hosted Peru's Foreign Minister Ana Quispe on Monday. "
        f"{words} said that trade had grown."
    )
    names = {a.id: a.name for a in memo.actors if any(m.form == "name" for m in a.mentions)}
    assert [names.get(a.speaker or "") for a in memo.attributions] == [bearer]


@pytest.mark.parametrize(
    ("title", "same"), [("The president of Chile", True), ("The former president of Chile", False)]
)
def test_a_former_president_is_not_the_president(title: str, same: bool) -> None:
    text = f"Chilean President Ana Rojas met Ola Lund in Osk. {title} smiled."
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    assert (cast.roles[actor(cast, title)].name == "Ana Rojas") is same
