"""The words before a name that tell its bearer's office: a title right there, or one that names what he heads.

A text comes in with where a name begins; the title's words go out, without the place or the verb that leads to them.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.offices.table import country_in_title, office_kind, sector_of
from memcon.resolve.offices.titles import behind_place, is_city, is_marshals, is_title_word
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.names import strip_possessive
from memcon.resolve.words.phrases import CONNECTIVES, is_body, is_people_noun, word_set


def _joins(word: str, before: list[str]) -> bool:
    """True for "and" between titles, and for what stands between an envoy and where he is sent."""
    if not before:
        return False
    if word == "and":
        return is_title_word(before[-1])
    return word in ("to", "for", "in") and before[-1].casefold() in _SENT


def _is_led_to(words: list[str], before: list[str]) -> bool:
    """True for a title that somebody else's office leads to: "an envoy to | President", "his premier to | Peru's"."""
    if [w.casefold() for w in before[-2:]] == ["prime", "minister"]:
        return True
    if not words or "and" in words:
        return False
    return strip_possessive(words[-1]) != words[-1] or office_kind(" ".join(words)) is not None


def _serves_who_follows(words: list[str], before: list[str]) -> bool:
    """True for an office that somebody serves: "an envoy of | President"; a "Special Envoy of the President" is one."""
    serving = bool(before) and before[-1] in _SERVES and words[:1] != ["the"]
    return serving and office_kind(YET_TO_BE.sub("", " ".join(words))) is not None


YET_TO_BE = re.compile(r"-(?:elect|designate)\b")
_SERVES = frozenset(
    ("envoy", "emissary", "representative", "aide", "adviser", "advisor", "ally", "associate", "confidant", "staff")
)
_SENT = frozenset(
    ("ambassador", "envoy", "secretary", "minister", "representative", "commissioner", "coordinator", "delegate")
)
_LEADING = frozenset(("to", "for", "in", "at", "from", "on", "with", "of", "near", "outside", "across"))
_WHERE = frozenset(("in", "at", "near", "outside"))
_OPENING = re.compile(r"\A(?:[\"“«(\[]|'{1,2}|‘)+(?=\w)")
_CLOSING = re.compile(r"[,;:?!][\"”’']*$|[a-z]\.[\"”’']+$|(?:[\"”)\]]|''|’’)$")
"""Ends of words that end other words than a title's: "done,''", "(Osk)"."""
_PARTY = re.compile(r"\A(?:Republican|Democrat|Democratic)\s")


TITLE_WORDS = 12  # words before a name in which its title begins
_ACRONYM = re.compile(r"[A-Z]{2,6}")  # "Kenyan NLF representative Odhiambo"
_BETWEEN = (*CONNECTIVES, "presidential", "royal", "governmental", "ministerial", "parliamentary")
"""Words that stand inside a title, and begin none: "Chilean presidential spokesman"."""


def title_before(text: str, sentences: Sentences, start: int) -> str | None:
    """The words right before a name that are its title, as in "Russian Foreign Minister"."""
    begin = max(sentences.span(start)[0], start - 120) if len(sentences) else max(0, start - 120)
    before = text[begin:start]
    if not before.endswith(" "):
        return None
    before = _MALAY.sub("", before)
    ranked = _RANKED.search(before)
    before = before[: ranked.start() + 2] if ranked else before
    apart = before.endswith(", ")
    before = before.removesuffix(", ") + " " if apart else before
    words = before.rstrip().split(" ")
    states = {m.start + w.end() for m in states_in(before) for w in re.finditer(r"\S+", m.text)}
    taken, at = 0, len(before.rstrip())
    pending = 0  # connectives count only where a title word stands before them
    last = words[-TITLE_WORDS:]
    for number, word in reversed(list(enumerate(last))):
        if _CLOSING.search(word) or _is_hour(word, last[:number]):
            break
        quote = _OPENING.match(word)
        bare = word[quote.end() :] if quote else word
        if is_title_word(bare) or is_marshals(last, number) or strip_possessive(bare) != bare or at in states:
            taken += pending + 1
            pending = 0
        elif (
            taken
            and not quote
            and not (word in ("to", "for") and _is_led_to(last[number + 1 :], last[:number]))
            and not (word == "of" and _serves_who_follows(last[number + 1 :], last[:number]))
            and (word.casefold() in _BETWEEN or _joins(word, last[:number]) or _ACRONYM.fullmatch(word))
        ):
            pending += 1
        else:
            break
        if quote:
            break
        at -= len(word) + 1
    heading = _heading_body(before) if taken == 1 else None
    if heading is not None:
        return heading
    sent = _SENT_ON.search(before) if apart and not taken else None
    if sent is not None and (state := states_in(sent["post"])[:1]) and state[0].start == 0:
        return sent["post"].strip()
    if taken and (apart or words[-taken][:1].islower()):
        taken += _of_owner(words[:-taken])
    title = _OPENING.sub("", " ".join(words[len(words) - taken :])) if taken else ""
    led = words[-taken - 2 : -taken] if 0 < taken < len(words) else []
    title, led = _without_place(title, [w.casefold() for w in led])
    title = _PARTY.sub("", title)
    if led[-1:] and led[-1] in _LEADING and not is_office(title) and title == strip_possessive(title):
        return None  # "in Osk Lind met": where, and no title
    if not is_office(title) and (apart or not country_in_title(title)):
        return None  # "in Osk, Lind said": a place that is told first is no title
    return title


def _of_owner(words: list[str]) -> int:
    """How many words before a title are of it too: whose it is, and with what it has to do.

    "Norway's Arctic | envoy", "the European Union's chief trade | negotiator", "Rojas's climate | adviser".
    """
    for number in range(1, min(_FIELD, len(words) - 1) + 1):
        if not _OF_FIELD.fullmatch(words[-number]):
            return 0
        bare = strip_possessive(words[-number - 1])
        if bare == words[-number - 1]:
            continue
        before = " ".join([*words[: -number - 1], bare])
        owner = next((m for m in reversed(states_in(before)) if m.end == len(before)), None)
        if owner is not None:
            return number + len(before[owner.start :].split())
        return number + 1 if bare[:1].isupper() else 0
    return 0


_SENT_ON = re.compile(
    r"(?:\A|\s)(?:[Tt]he\s)?(?P<post>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}['’]s?\s(?:[a-z-]+\s){0,3}"
    r"(?:envoy|negotiator|coordinator|representative|mediator|advis[eo]r|commissioner|minister|delegate|pointman)\s"
    r"(?:for|to|on|of)\s(?:the\s)?(?:(?!(?:and|or|with|who|by|said|met)\s)[A-Za-z-]+\s){1,4})\Z"
)
"""An office with its field behind it: "the European Union's envoy for the dialogue, "."""
_FIELD = 3  # words between whose an office is and its title
_OF_FIELD = re.compile(
    r"(?!(?:and|or|nor|but|with|to|for|of|in|at|on|by|from|as|than|if|when|the|an?|his|her|their|its|makes?|sends?|sees?"
    r"|met|told|saw|sent|made|gave|took|left|put|is|was|has|had|said)\Z)[A-Za-z][A-Za-z-]*(?<!ed)"
)
"""A word of an office's field, no verb or preposition: "Arctic", "top nuclear"."""


def _heading_body(before: str) -> str | None:
    """The title of who heads a body of a state that is named in capitals: "Norway's Border Guard Service Chief"."""
    head = _HEADING_BODY.search(before)
    if head is None:
        return None
    state = next((m for m in reversed(states_in(head.group())) if m.form in ("name", "demonym")), None)
    if state is None:
        return None
    rest = _OF_ITS.fullmatch(head.group(), state.end)
    whole = rest is not None and (rest["owner"] or state.form == "demonym")
    return head.group()[state.start :].strip() if whole else None


_HEADING_BODY = re.compile(
    r"(?:[A-Z][\w.&’'-]*\s){2,8}"
    r"(?:Chief|Head|Director|Chairman|Chairwoman|Chair|Commander|Spokesman|Spokeswoman|Spokesperson)\s\Z"
)
_OF_ITS = re.compile(r"(?P<owner>[’']s?)?\s(?:[A-Z][\w&-]*\s){2,6}")


def is_office(title: str) -> bool:
    """True for words that tell an office of a known kind, or the sector that its holder works in."""
    return bool(office_kind(title) or sector_of(title))


def _is_hour(word: str, before: list[str]) -> bool:
    """True for the end of "at 5 PM"."""
    return word == "PM" and bool(before) and before[-1][-1:].isdigit()


def _without_place(title: str, led: list[str]) -> tuple[str, list[str]]:
    """A title and what leads to it, the place taken off with which it begins: "In | Osk Norwegian Prime Minister".

    That is a place before another state's name or adjective, any city after "in" or "at", and a state before a rank.
    """
    behind = behind_place(title)
    if behind != title:
        return behind, []
    leading = led[-2:-1] if led[-1:] == ["the"] else led[-1:]
    first, *others = states_in(title)[:2] or (None,)
    if first is None or first.start or title[first.end : first.end + 1] != " " or not leading:
        return title, led
    rest = title[first.end + 1 :]
    twice = bool(others) and others[0].start == first.end + 1 and others[0].form in ("name", "demonym")
    state = first.form == "name" and leading[0] in _LEADING and (twice or not office_kind(rest))
    if (state and (twice or leading[0] in _WHERE)) or (is_city(first) and leading[0] in _WHERE):
        return rest, []
    return title, led


def long_title(before: str) -> str | None:
    """The whole of a title that names what its bearer heads, from the words before a name; None where there is none.

    "Under Secretary of State for Arms Control " and "Secretary General of Norway's Security Council, " are titles;
    "adviser to President " is not, since its last words title the next person.
    """
    before = SHORT.sub("", before)
    ranked = _RANKED.search(before)
    before = before[: ranked.start() + 2] if ranked else before
    apart = re.search(r",\s+\Z", before)
    words = (before[: apart.start()] if apart else before).split()
    while words and words[-1].strip(".").casefold() in _RANKS:
        words.pop()
    if (
        not words
        or words[-1].casefold().strip(".,").removesuffix("-elect") in _BEARERS
        or any(w[-1] in ".;:" and len(w) > 4 for w in words)
    ):
        return None
    begin = len(words)
    while begin and "," not in words[begin - 1] and _is_of_title(words, begin - 1):
        begin -= 1  # a comma ends whom a row names before: "met Minister Lund, | Special Representative on Trade Roe"
    if words[-1].casefold() in INNER:
        return None
    while begin < len(words) and not words[begin][:1].isupper():
        begin += 1
    title = words[begin:]
    opens = next((i for i, w in enumerate(title) if w.casefold() in _BEARERS), None)
    if opens is None or not any(w.casefold() in INNER for w in title[opens:]):
        return None
    led = [i for i, w in enumerate(title[:opens]) if w.casefold() == "the"]  # "at Rosvik Palace | the Ambassador of"
    return " ".join(title[led[-1] + 1 :] if led else title)


def _is_of_title(words: list[str], at: int) -> bool:
    """True for a word that a long title goes on with: a capitalised one, "for", the "with" of "Relations with"."""
    low = words[at].casefold()
    return words[at][:1].isupper() or low in INNER or (low == "with" and at > 0 and words[at - 1] in _WITH_WHOM)


_WITH_WHOM = frozenset(("Relations", "Cooperation", "Coordination", "Dialogue", "Contacts", "Liaison"))


SHORT = re.compile(r" \([A-Z]{2,8}\)(?=[ ,])")
_RANKS = word_set("admiral general ambassador dr mr mrs ms adm gen amb lt col sir")
_BEARERS = word_set(
    """
    president minister vice-minister premier chancellor secretary adviser advisor ambassador envoy chairman chairwoman
    chairperson vice-chairman chair director
    head chief commissioner representative speaker coordinator counselor counsellor deputy assistant commander
    administrator governor king queen prince princess emir sultan director-general secretary-general under-secretary
    undersecretary under-secretary-general vice-president senator mr ms mrs
    """
)
INNER = frozenset(("of", "the", "for", "and", "on", "in", "to", "&"))
_COURTESIES = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Lt|Maj|Gen|Col|Adm|Brig|Capt|Sgt|Amb)\.? |H\. ?E\.? |HE "
    r"|(?:[Tt]he )?(?:(?:Rt|Right)\.? )?Hon(?:ou?rable|\.)? "
    r"|(?:His|Her) (?:Excellency|Majesty|Highness|Royal Highness) (?:Prince(?:ss)? |Sheikha? )?"
    r"|(?:Datuk|Dato['’]?|Datin|Pehin|Paduka|Setia|Tan|Seri|Sri|Tun|Haji|Hajah|Shri|Smt\.?|Daw|U|Alhaj[ai]|Hajiy?a|Mallam"
    r"|Monsignor) "
    r"|\((?:[Rr]e?td|[Rr]et)\.?\) "
    r"|(?:(?:Colonel|Lieutenant|Major|Brigadier|Col|Lt|Maj|Brig)\.?-(?:General|Gen\.?|Colonel|Col\.?)|(?:Vice|Rear)-Admiral"
    r"|Field[- ]Marshal|Air (?:Chief |Vice[- ])?Marshal) "
    r"|(?:General|Admiral|Colonel|Major|Brigadier|Lieutenant|Vice|Rear|Commodore|Captain) "
    r"|(?:Ambassador|Sheikh|Sir|Dame|Professor|Senator) )+\Z"
)
_REST_OF_TITLE = re.compile(
    r"(?P<title>(?:(?:,? (?:and|of|for|to|the|on|in|&)|,? [A-Z][\w’'-]*))*?), (?:the )?" + _COURTESIES
)
"""What stands between an office and the courtesy before the name: "the envoy | of Norway to Chile, H.E. | Ana Roe"."""
_MALAY = re.compile(
    r"(?<=\s)(?:(?:Datuk|Dato['’]?|Datin|Pehin)(?: (?:Seri|Sri|Paduka|Setia|Diraja|Utama)){0,3}"
    r"(?: Haji| Hajah)?(?: Dr\.?)?|(?:Tan|Puan) Sri|Toh Puan|Tun(?: Dr\.?)?) \Z"
)
"""Malay honours before a name, whose words are names elsewhere: "Sri Mulyani", "Tan"."""
COURTEOUS_END = re.compile(rf"(?<=[\w,] ){_COURTESIES}")
"""Ranks and courtesies at the end of the words before a name."""
COURTEOUS = re.compile(rf"(?<=, ){_COURTESIES}")
"""Ranks and courtesies behind a comma, before a name: "the Prime Minister of Norway, | the Hon. ", "…, | H.E. "."""
_RANKED = re.compile(rf", {_COURTESIES}")
"""A rank or courtesy between a title with its comma and the name: "the President of Norway, H.E. Ms. "."""


def rest_of_title(text: str, end: int, name: int) -> str | None:
    """The rest of an office that ends at `end`, where a comma and a courtesy lead from it to a `name`'s offset.

    "the Commissioner | for Peace and Security, Ambassador | Ana Roe". None where the words tell of another's office.
    """
    if name - end > FAR:
        return None
    match = _REST_OF_TITLE.fullmatch(text, end, name)
    return None if match is None or tells_of_people(match["title"]) else match["title"]


def tells_of_people(words: str) -> bool:
    """True where a word is a noun of people, as an office's last is; bodies and their fields are none."""
    nouns = [word for word in re.findall(r"[\w’'-]+", words) if not is_body(word)]
    return any(is_people_noun(noun) or sector_of(noun) for noun in nouns)


FAR = 140  # characters of the rest of an office
