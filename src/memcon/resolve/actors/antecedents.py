"""Whom a pronoun means: the actors named so far come in, the likeliest goes out, or None."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.aides import CLOSE_TO
from memcon.resolve.actors.plainly_meant import quoted_by_his_own, tellers_in, who_did_before, who_follows, who_went
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import place_country, states_in
from memcon.resolve.words.names import strip_possessive
from memcon.resolve.words.phrases import ISSUED, PLURAL, head, is_body, is_people_noun

REACH = 4  # sentences back
_FRONTED = re.compile(
    r"(?:In|At|On|With|To|From|For|By|Of|Against|Alongside|Beside|Besides|Despite|Like|Unlike|Under|Without|Writing|"
    r"Speaking|Talking|Responding|Replying|Referring)\s+(?:[^,;:“”\"\n]{0,60}?"
    r"(?<![\w-])(?:to|with|by|for|from|of|about|on|at|against|in|alongside|beside|like|unlike|despite|without)\s+)?"
    r"(?:the\s+)?(?P<between>(?:[A-Z][\w.’'-]*\s+){0,5})$"
)
"""The opening of a sentence up to a name that is no subject: "In a letter to | Weiss, he"."""
_AS_TOLD = re.compile(
    r"(?:[A-Z][A-Z. ]+:\s+)?(?:And\s+|But\s+)?As\s[^,;:\n]{3,90}?\s"
    r"(?:said|says|told|tells|noted|mentioned|explained|announced|indicated|reported|put\s+it|made\s+clear)\b[^,;:\n]{0,60},\s+"
)
"""How a sentence opens with who told what the rest goes on with: "As the adviser told you, | the President has"."""
_MOUTHPIECE = re.compile(r"\b(?:spokes(?:man|woman|person)|press secretary|aide|advis[eo]r)\b", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|for|of)\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,6}")
_SAYS = re.compile(
    r"\w+\s+(?:also\s+|then\s+)?(?:said|says|added|adds|noted|notes|told|tells|continued|explained|stressed|wrote|"
    r"writes)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"[,”\"’']\s+(?:[a-z]+\s+)?\Z")
"""What stands before a source that is told after its words: "…, | Weiss confirmed", "…,” said | Weiss"."""

_OBJECT = re.compile(
    r"him\b|her(?=\s+(?:an?|the|to|on|in|at|for|about|that|by|over|during|from|after|before)\b|\s*[.,;])"
)
_VERB_BEFORE = re.compile(
    r",?\s+(?:(?:has|had|also|then|later|will|would|is|was|in\sturn|[a-z]+ly)\s+)*(?!(?:said|says|that|as|whom?|for|to|of)\b)"
    r"[a-z]+(?:\s(?:with|to|on|for|up))?\s+\Z"
)
"""What stands between the subject of a clause and the pronoun that is its object: "Weiss later called | him"."""
_UNDER = re.compile(r"\b(?:of|to|for|with|by|from|in|at|on|and|or|than|about)\b")
_SHARED = re.compile(
    r"\band\s+(?:then\s+|later\s+|also\s+)?(?:[a-z]+ed|gave|told|sent|took|brought|read|saw|wrote|spoke|met|paid|showed)"
    r"(?:\s+(?!(?:he|she|they|it|who|that|which|and|but|as|when|after|before|while|because|if|by)\b)[a-z’'-]+){0,6}?\s+\Z"
)
"""What stands before the object of a second verb that has the subject of the first: "and handed | him a note"."""


OPENING = 40
"""Characters of a sentence in which its subject is named."""
_ASKED = re.compile(
    r"(?:(?:And|But|So|Then|Well|Okay|OK),?\s+)?(?:(?:[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hat)\s+)?"
    r"(?:[Dd]id|[Dd]oes|[Hh]as|[Hh]ad|[Ww]ill|[Ww]ould|[Ii]s|[Ww]as|[Cc]an|[Cc]ould|[Ss]hould)\s+"
)
"""The opening of a question up to its subject."""
_TITLED = re.compile(r"(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,5}")


ORDER = 1e-4  # what a character counts by which another is named first in the same sentence


def antecedent(
    roles: Sequence[Role],
    sentences: Sentences,
    spoken: Sequence[tuple[int, int]],
    at: int,
    gender: str,
    speaker: int | None,
    text: str = "",
    excluded: Collection[int] = (),
) -> int | None:
    """The number of the actor that a pronoun at `at` stands for.

    `gender` is what it asks for (`phrases.PRONOUNS`), `spoken` the sources so far as (offset, actor), `speaker` who
    speaks the words around it, for "I" and "we". It means none of those `excluded`; `text` shows which names that open
    a sentence are not its subject.
    """
    if gender in ("self", "selves"):
        return speaker
    if gender == "other":
        return None
    persons = gender in ("male", "female", "any")
    own = quoted_by_his_own(roles, at, gender, text) if persons else None
    if own is not None:  # though his visitors may be told as he
        return own
    went = who_went(roles, sentences, at, gender, text) if persons else None
    went = who_did_before(roles, sentences, at, gender, text) if went is None and gender in ("male", "female") else went
    if went is not None and went not in excluded:
        return went
    meant = who_follows(roles, sentences, at, gender, text) if gender in ("male", "female") else None
    if meant is not None and meant not in excluded:
        return meant
    best: tuple[float, int] | None = None
    here = sentences.at(at)
    people = [role for role in roles if role.kind == "person"]
    serves = gender == "thing" and _HAS_STAFF.match(text, at) is not None
    last_speaker = next(((offset, n) for offset, n in reversed(spoken) if offset < at), (at, None))
    silent = _says_no_more(roles, sentences, last_speaker, at, gender, text) if gender in ("male", "female") else None
    if silent is not None and silent not in excluded:
        return silent
    mouthpiece = _spoken_for(roles, at, gender, speaker, text) if persons else None
    goes_on = gender in ("male", "female") and _goes_on(text, sentences, last_speaker[0], at)
    doer = _doer(roles, sentences, at, text) if gender in ("male", "female") else None
    subject = _subject_before(roles, sentences, spoken, at, gender, speaker, text, excluded)
    acts = _ACTS.match(text, at) is not None
    cited = {n for offset, n in spoken if offset < at} if acts else set()
    low = text.rfind("\n", 0, at) + 1 if gender == "many" else 0
    pair = low > 0 and sum(any(low <= s < at and form == "name" for s, _, form in r.mentions) for r in people) > 1
    others_since = (
        bool(text) and gender in ("male", "female") and _others_since(roles, sentences, last_speaker, at, gender)
    )
    tellers = tellers_in(roles, sentences, at, text) if persons and text else frozenset()
    for number, role in enumerate(roles):
        if persons and CLOSE_TO.match(role.name) and sentences.at(role.first()) == here:
            continue  # "A person close to Lind said he would come": Lind
        if number in excluded or number == doer or (mouthpiece is not None and number == speaker):
            continue
        sex = role.courtesy or role.gender  # "Ms. Oliver Weiss" is no man, whatever the forename
        if persons != (role.kind == "person" or is_unnamed_holder(role)) or (
            persons and sex not in (None, gender) and gender != "any"
        ):
            continue
        before = [s for s, _, _ in role.mentions if s < at]
        if text and role.kind == "person" and before and _is_only_addressed(role, text):
            continue
        if subject is not None and number == subject[1]:
            before.append(subject[0])
        if not before or (gender == "many" and ISSUED.fullmatch(role.name)):
            continue  # "they" are no statement
        if serves and (role.kind == "group" or ISSUED.fullmatch(role.name)):
            continue  # "its spokesman" is that of a body
        last = max(before)
        if pair and last < low:  # two people of their own paragraph are "they", and no body of another one
            continue
        away = here - sentences.at(last)
        if away > REACH:
            continue
        # A source that spoke last goes on speaking; else who opens the nearest sentence is its subject.
        first = sentences.span(last)[0]
        told = _AS_TOLD.match(text, first) if text else None
        opens = first if told is None else told.end()
        opening = any(opens <= s < opens + OPENING for s in before)
        if subject is not None and first == subject[0] and number != subject[1]:
            opening = False  # "He saw Weiss. On Friday | he": the pronoun is the subject there, and Weiss is not
        if opening and text and (asked := _ASKED.match(text, first)):  # "Did | Weiss call Roe? – He did"
            opening = any(_TITLED.fullmatch(text, asked.end(), s) for s in before if s >= first)
        if text and all(_is_fronted(text, first, s) for s in before if s >= first):
            opening, away = False, away + 1  # "In a letter to Weiss, he": not whom the sentence is about
        spoke = 0.0 if number != last_speaker[1] else 0.4 if others_since else 0.8
        spoke = max(spoke, 0.8 * (last in tellers))
        score = -float(away) + 0.6 * opening + spoke + 0.3 * (sex == gender)
        score -= (
            ORDER * (min((s for s in before if s >= opens), default=opens) - opens) * opening
        )  # of two, who is named first
        score -= REACH * (acts and number != speaker and number in cited and _is_unnamed_source(role, text))
        score += REACH * (number == mouthpiece) + REACH * (goes_on and number == last_speaker[1])
        if best is None or score > best[0]:
            best = (score, number)
    return best[1] if best else None


def _is_unnamed_source(role: Role, text: str) -> bool:
    """True for "an Orlandian official", of whom no more is told than what he said: it is not he who flew to Osk."""
    words = [text[a:b] for a, b, form in role.mentions if form != "pronoun"]
    return (
        role.kind == "person"
        and not any(form == "name" for *_, form in role.mentions)
        and bool(words)
        and all(_A_SOURCE.fullmatch(word) for word in words)
    )


_A_SOURCE = re.compile(
    r"(?:an?|one|another)\s+(?:[\w’'.-]+\s+){0,4}?(?:official|diplomat|source|aide|adviser|advisor|insider|spokes(?:man|woman|person))"
    r"(?:\s[^,;:.“”\"\n]{1,60})?",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?:[Hh]e|[Ss]he)\s+(?:(?:then|later|also|will|had|has|is|was|due|to|subsequently)\s+){0,4}(?:met|meets?|flew|fl(?:y|ies)|travel(?:s|l?ed)?|went|visit(?:s|ed)?"
    r"|received?|host(?:s|ed)?|arrive[sd]?|called\s+on|held|hold|left|sat\s+down|dined|lunched)\b"
)
"""What those do who make visits and hold talks."""


def _others_since(
    roles: Sequence[Role], sentences: Sentences, last: tuple[int, int | None], at: int, gender: str
) -> bool:
    """True where sentences between who spoke last and `at` open with the name of somebody else, and none with his."""
    said, here = sentences.at(last[0]), sentences.at(at)
    opened = {
        number
        for number, role in enumerate(roles)
        if role.kind == "person" and (role.courtesy or role.gender) in (None, gender)
        for start, _, form in role.mentions
        if form == "name" and last[0] < start < at and said < sentences.at(start) < here
        if start < sentences.span(start)[0] + OPENING
    }
    return bool(opened) and last[1] not in opened


_HAS_STAFF = re.compile(
    r"its\s+(?:[\w-]+\s+){0,3}?(?:spokes\w+|press\s+secretary|head|chief|director|leader)\b", re.IGNORECASE
)


def _is_only_addressed(role: Role, text: str) -> bool:
    """True for who is named only where a question calls upon him: "QUESTION: Matt, has the Secretary …"."""
    return all(
        _ADDRESSED.search(text, max(0, a - LABEL), a) is not None and _GOES_ON_TO_ASK.match(text, b) is not None
        for a, b, form in role.mentions
        if form == "name"
    ) and any(form == "name" for *_, form in role.mentions)


LABEL = 24  # characters before a turn's first word in which its label stands
_ADDRESSED = re.compile(r"(?:\A|\n)[^\n:]{1,22}:\s+(?:Thank(?:s| you),\s+|Hi,?\s+|Yeah,\s+)?\Z")
_GOES_ON_TO_ASK = re.compile(
    r",\s+(?:(?:has|have|had|did|does|do|is|are|was|were|can|could|will|would|should|what|how|why|when|where|who|which|just|on|one|if)\b|I\b)"
)


def _subject_before(
    roles: Sequence[Role],
    sentences: Sentences,
    spoken: Sequence[tuple[int, int]],
    at: int,
    gender: str,
    speaker: int | None,
    text: str,
    excluded: Collection[int],
) -> tuple[int, int] | None:
    """Where the same pronoun opens a sentence not long before, and whom it means there: he is told of since.

    "She has met Lind twice. The port is shut, | she | says" is not of Lind. Only the nearest such sentence is asked.
    """
    opens = _OPENS_WITH.get(gender)
    if opens is None or not text or not len(sentences):
        return None
    here = sentences.at(at)
    for number in range(here - 1, max(-1, here - 1 - REACH), -1):
        low = sentences.starts[number]
        if opens.match(text, low):
            known = [n for n, role in enumerate(roles) if any(a == low and f == "pronoun" for a, _, f in role.mentions)]
            if known:
                return low, known[0]
            meant = antecedent(roles, sentences, spoken, low, gender, speaker, "", excluded)
            return None if meant is None else (low, meant)
    return None


_OPENS_WITH = {"male": re.compile(r"He\b"), "female": re.compile(r"She\b")}


def is_unnamed_holder(role: Role) -> bool:
    """True for one person by his office alone: "Norway's prime minister", not her ministry or "the ministers"."""
    of_whom = role.country or role.body
    held = role.kind == "office" and of_whom is not None and not PLURAL.search(role.name)
    return held and (
        office_kind(role.name) not in (None, "spokesperson") or _SECRETARY.fullmatch(role.name) is not None
    )


_SECRETARY = re.compile(r"(?:the\s)?secretary(?:\sof\sstate)?", re.IGNORECASE)
"""Whom Americans call so is a minister; of other secretaries a word tells of what."""


def _says_no_more(
    roles: Sequence[Role],
    sentences: Sentences,
    last: tuple[int, int | None],
    at: int,
    gender: str,
    text: str,
) -> int | None:
    """Who spoke last, where "he" at `at` would say no more: "…, an aide of Weiss said. He declined to elaborate"."""
    said, number = last
    if not text or number is None or said >= at or not _NO_MORE.match(text, at):
        return None
    role = roles[number]
    noun = re.split(r"\s(?=\w+ed\Z)", head(role.name).strip())[0].split()[-1]
    described = role.kind == "person" or (is_people_noun(noun) and not is_body(noun))
    fits = described and (role.courtesy or role.gender) in (None, gender) and sentences.at(at) - sentences.at(said) <= 1
    return number if fits else None


_NO_MORE = re.compile(
    r"\w+\s+(?:(?:later|also|then)\s+)?(?:(?:declined|refused)\s+to\s+(?:elaborate|say\s+more|specify|give\s+(?:any\s+|further\s+|"
    r"more\s+|other\s+)*details?|provide\s+(?:any\s+|further\s+|more\s+)*details?|be\s+(?:named|identified)|comment\s+further)|"
    r"(?:did\s+not|didn[’']t|would\s+not|wouldn[’']t)\s+(?:elaborate|specify|say\s+more|comment\s+further|"
    r"(?:give|provide|offer|go\s+into)\s+(?:any\s+|further\s+|more\s+|other\s+)*details?)|"
    r"(?:gave|offered|provided)\s+no\s+(?:further\s+|other\s+|more\s+)?details?|spoke\s+on\s+(?:the\s+)?condition\s+of\s+anonymity)\b",
    re.IGNORECASE,
)
"""Verbs whose subject has just spoken, and says or shows no more."""


def _spoken_for(roles: Sequence[Role], at: int, gender: str, speaker: int | None, text: str) -> int | None:
    """The person in whose name a `speaker` without a name of his own speaks: "A spokeswoman for Weiss said he"."""
    if speaker is None or not _MOUTHPIECE.search(roles[speaker].name):
        return None
    own = [(s, e) for s, e, form in roles[speaker].mentions if s < at]
    if roles[speaker].kind != "person" or any(form == "name" for *_, form in roles[speaker].mentions) or not own:
        return None
    start, end = max(own)
    within = [
        (s, number)
        for number, role in enumerate(roles)
        if number != speaker and role.kind == "person" and (gender == "any" or role.gender in (None, gender))
        for s, e, form in role.mentions
        if form == "name" and s < at and start <= s and (e <= end or _TO.fullmatch(text, end, s))
    ]
    return max(within)[1] if within else None


def _doer(roles: Sequence[Role], sentences: Sentences, at: int, text: str) -> int | None:
    """The subject of the verb whose object is the pronoun at `at`, who is not meant: "Weiss saw Roe and handed him".

    None unless the sentence names just one other person before, the object of its first verb.
    """
    if not text or not _OBJECT.match(text, at):
        return None
    first = sentences.span(at)[0]
    subject = max(
        (
            (b, number)
            for number, role in enumerate(roles)
            if role.kind == "person"
            for a, b, form in role.mentions
            if first <= a and b < at and form == "name"
        ),
        default=None,
    )
    if subject is not None and _VERB_BEFORE.fullmatch(text, subject[0], at):
        begin = max(a for a, b, _ in roles[subject[1]].mentions if b == subject[0])
        if not _UNDER.search(text, first, begin):
            return subject[1]
    shared = _SHARED.search(text, max(first, at - SHARING), at)
    if shared is None:
        return None
    named = sorted(
        (s, number)
        for number, role in enumerate(roles)
        if role.kind == "person"
        for s, _, form in role.mentions
        if first <= s < shared.start() and form == "name"
    )
    if len({number for _, number in named}) != 2 or _is_fronted(text, first, named[0][0]):
        return None
    return named[0][1]


SHARING = 80
"""Characters before a pronoun in which the verb and what joins it to the first one stand."""


def _goes_on(text: str, sentences: Sentences, said: int, at: int) -> bool:
    """True for "he said" right after a sentence that ends with its source, at `said`: "…, Weiss confirmed. He said".

    Who "added" something had spoken right before, however that was told.
    """
    if not text or said >= at or sentences.at(at) - sentences.at(said) > 1:
        return False
    if _ADDS.match(text, at):
        return True
    if not _SAYS.match(text, at):
        return False
    first, stop = sentences.span(said)
    return bool(_CLOSING.search(text, first, said)) and stop <= at and stop - said < CLOSE


_ADDS = re.compile(
    r"(?:[Hh]e|[Ss]he)\s+(?:also\s+|then\s+|further\s+|later\s+)?(?:added|adds|went\s+on\s+to\s+say|continued(?=[,.:;]))\b"
)
CLOSE = 90
"""Characters at the end of a sentence in which its source is told."""


def _is_fronted(text: str, first: int, start: int) -> bool:
    """True where a sentence opens at `first` with a preposition and the name at `start` under it.

    Between "From Nairobi" and a name a place stands under the preposition, and the name is the subject.
    """
    if (told := _AS_TOLD.match(text, first)) is not None:
        return start < told.end()
    match = _FRONTED.match(text, first, start)
    if match is None:
        return False
    whole = match["between"].rstrip()
    states = {m.text for m in states_in(whole) if m.form in ("name", "demonym")}
    if not whole or whole in states:  # "In Norway Weiss said", but "Against Norwegian Weiss"
        return not whole or place_country(whole) is None
    between = whole.split()
    for count in range(1, len(between) + 1):
        place = " ".join(between[:count])
        named = is_title_word(between[0]) or strip_possessive(place) != place or any(s in place for s in states)
        if not named and place_country(place):
            return False
    return bool(states_in(whole)) or is_title_word(between[-1]) or strip_possessive(between[-1]) != between[-1]
