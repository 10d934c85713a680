"""Language, kind, dates and countries: told where the text tells them, unknown elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.intake import take_text
from memcon.intake.countries import alpha_3
from memcon.intake.dates import iso_date, stated_date, written_date
from memcon.intake.kind import guess_kind
from memcon.intake.language import detect_language, seems_foreign

SAMPLES = {
    "en": "The two ministers agreed on Tuesday that the talks should be held again in the spring, the ministry said.",
    "de": "Die beiden Minister haben sich am Dienstag darauf verständigt, dass die Gespräche im Frühjahr weitergehen.",
    "fr": "Les deux ministres sont convenus mardi que les discussions devaient reprendre au printemps.",
    "es": "Los dos ministros acordaron el martes que las conversaciones se reanuden en la primavera.",
    "it": "I due ministri hanno concordato martedì che i colloqui siano ripresi in primavera nella capitale del paese.",
    "pl": "Obaj ministrowie uzgodnili we wtorek, że rozmowy zostaną wznowione na wiosnę i że to jest ważne.",
    "tr": "İki bakan salı günü görüşmelerin ilkbaharda yeniden başlaması için bir karar aldı ve bu çok önemli.",
    "ru": "Министры двух стран договорились во вторник о том, что переговоры будут продолжены весной в столице.",
    "uk": "Міністри двох країн домовилися у вівторок про те, що переговори будуть продовжені навесні у столиці.",
    "ar": "اتفق الوزيران يوم الثلاثاء على استئناف المحادثات في الربيع في العاصمة حسب ما ذكرت الوزارة",
    "fa": "وزیران دو کشور روز سه‌شنبه توافق کردند که گفتگوها در بهار در پایتخت از سر گرفته شود",
    "he": "שני השרים הסכימו ביום שלישי כי השיחות יתחדשו באביב בעיר הבירה",
    "zh": "两国外长星期二同意春季在首都恢复会谈，外交部发言人说，双方将继续保持沟通。",
    "ja": "両国の外相は火曜日、春に首都で会談を再開することで合意したと外務省が発表した。",
    "ko": "양국 외교장관은 화요일 봄에 수도에서 회담을 재개하기로 합의했다고 외교부가 밝혔다.",
}


@pytest.mark.parametrize(("language", "text"), SAMPLES.items())
def test_the_language_is_told_and_another_than_english_is_said(language: str, text: str) -> None:
    taken = take_text(text)
    assert taken.document.language == language
    assert any("English only" in warning for warning in taken.warnings) == (language != "en")


@pytest.mark.parametrize("text", ["Yes.", "12:30 17 45", "MINISTERS SPEAK", "🙂🙂"])
def test_a_short_text_has_no_language(text: str) -> None:
    assert detect_language(text) is None
    assert take_text(text).warnings == ()


def test_a_long_text_in_no_known_language_is_at_least_not_english() -> None:
    assert seems_foreign("bloru tamik zedo " * 40)
    assert not seems_foreign(SAMPLES["en"] * 10)


@pytest.mark.parametrize(
    ("publisher", "kind"),
    [
        ("Kingdom of Osk, Ministry of Foreign Affairs", "press_release"),
        ("Embassy of Osk in Verrow", "press_release"),
        ("The Ministry Watch Review", "unknown"),
        ("Osk Evening Post", "unknown"),
        (None, "unknown"),
    ],
)
def test_what_an_organ_of_a_state_publishes_is_its_release(publisher: str | None, kind: str) -> None:
    assert guess_kind("Minister Berg spoke with Minister Lund today.", publisher=publisher) == kind


@pytest.mark.parametrize(
    ("title", "first", "kind"),
    [
        ("Readout of Minister Berg's Call with Minister Lund", "Minister Berg spoke today.", "readout"),
        ("Joint Readout: Ministers Berg and Lund", "They spoke today.", "readout"),
        ("Osthaven Palace Readout of the Call with Minister Lund", "They spoke.", "readout"),
        ("Transcript: Minister Berg on the talks", "Thank you all.", "transcript"),
        ("The noon briefing", "The following is a near-verbatim transcript of today's briefing.", "transcript"),
        ("Daily Press Briefing by the Office of the Spokesman", "Good afternoon.", "transcript"),
        ("The following months", "The following is no transcript of anything.", "unknown"),
        ("Interview with Minister Berg", "Good evening.", "interview"),
        (None, "FOR IMMEDIATE RELEASE\nThe ministry announces.", "press_release"),
        ("Opinion | The talks must go on", "It is late.", "opinion"),
        (None, "No: 12, 3 May 2031, Press Release Regarding the Call of Minister Berg", "press_release"),
        (None, "OSTHAVEN (Newswire) - Two ministers spoke.", "report"),
        ("Statement by the Secretary General of the Verrow Pact", "I condemn the launch.", "press_release"),
        ("Statement from President Berg", "I am saddened.", "press_release"),
        ("Statement attributable to the Spokesman for Berg", "He is saddened.", "press_release"),
        (None, "Joint Statement by the Ministers of Osk and Verrow\nWe met.", "press_release"),
        ("Statement by union said to be near", "It may come on Friday.", "unknown"),
        ("Two ministers speak", "They spoke for an hour, said a readout of the call.", "unknown"),
        ("A transcript that nobody wanted to read was a long time coming", "It was.", "unknown"),
        (None, "The two ministers spoke.", "unknown"),
    ],
)
def test_the_kind_is_what_the_document_calls_itself(title: str | None, first: str, kind: str) -> None:
    assert guess_kind(first, title=title) == kind


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Published 24 Nov. 2021", "2021-11-24"),
        ("Wednesday, November 24th, 2021 at 10:15", "2021-11-24"),
        ("24.11.2021", "2021-11-24"),
        ("Updated 2021-11-24 at 10:15", "2021-11-24"),
        ("31 November 2021", None),
        ("11/24/2021", None),
        ("24 November 2021, updated 25 November 2021", None),
        ("November 2021", None),
    ],
)
def test_written_dates_are_read_only_where_they_are_sure(words: str, day: str | None) -> None:
    assert written_date(words) == day


def test_a_mail_date_is_a_statement() -> None:
    assert stated_date("Wed, 24 Nov 2021 10:15:00 GMT") == "2021-11-24T10:15:00+00:00"


@given(st.text(max_size=50))
def test_any_words_give_a_date_or_none(words: str) -> None:
    moment = stated_date(words)
    assert moment is None or iso_date(moment) is not None


@pytest.mark.parametrize(
    ("code", "found"), [("us", "USA"), ("RUS", "RUS"), ("UK", None), ("Norland", None), ("", None)]
)
def test_country_codes_become_three_letters(code: str, found: str | None) -> None:
    assert alpha_3(code) == found


@pytest.mark.parametrize(
    ("title", "publisher", "kind"),
    [
        ("Ministry Press Briefing – May 3, 2031", "Ministry of State of Osk", "transcript"),
        ("PM and President Berg press conference: 8 May 2031", "Ministry of State of Osk", "transcript"),
        ("Background Press Call by an Official on Osk", "Embassy of Osk", "transcript"),
        ("Minister Berg to Hold Press Conference", "Ministry of State of Osk", "press_release"),
        ("Minister Berg Will Lead a Press Briefing on Friday", "Ministry of State of Osk", "press_release"),
        ("Berg cuts short press conference: what we know", "Osk Evening Post", "unknown"),
    ],
)
def test_what_an_organ_said_before_the_press_is_a_transcript(title: str, publisher: str, kind: str) -> None:
    assert guess_kind("Good afternoon to all of you.", title=title, publisher=publisher) == kind


def test_a_text_that_is_mostly_turns_is_a_transcript() -> None:
    talk = "MS. BERG: I am glad to be here.\n\nQUESTION: Are you well again?\n\nMS. BERG: Yes, I am, thank you."
    assert guess_kind(talk) == "transcript"
    assert guess_kind(talk, publisher="Ministry of State of Osk") == "transcript"
    assert guess_kind("The hall was full and the day was warm. " * 9 + "\n\n" + talk) == "unknown"


def test_names_make_no_short_text_foreign() -> None:
    assert detect_language("President von der Aas met with President Kari el Lind in Rosvik this very day.") in (
        None,
        "en",
    )
    assert detect_language("Minister Karim Al-Nasr received H.E. Mr. Per Holm, Ambassador of Denmark, today.") in (
        None,
        "en",
    )
    german = "Der Minister hat sich mit dem Präsidenten in der Stadt getroffen, und es ist nicht bekannt, ob er kommt."
    assert detect_language(german) == "de"
