"""Titles: the words before or after a name come in; what they are, their sector and the bare name go out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from memcon.resolve.offices.kinds import plain
from memcon.resolve.offices.served import side_in
from memcon.resolve.words.countries import StateMention, body_of, country_of, place_country, states_in
from memcon.resolve.words.names import strip_possessive
from memcon.resolve.words.phrases import CONNECTIVES, word_set

_SECTORS: tuple[tuple[str, str], ...] = (
    ("ELI", r"\b(?:former|ex-|erstwhile|one-time|onetime|late)\b|\bex-"),
    ("OPP", r"\bopposition\b|\bdissident"),
    ("REB", r"\brebel|\bseparatist|\bmilitant|\binsurgent|\bwarlord|\bguerrilla"),
    ("IGO",
     r"secretary[- ]general|\bu\.?n\.? |united nations|\bnato\b|\beuropean (?:union|commission|council)|\beu\b|"
     r"high representative|"
     r"\biaea\b|\bosce\b|\bimf\b"),
    ("GOV",
     r"\b(?:defen[cs]e|foreign|interior|prime) (?:minister|secretary|ministry)|\bminist|\bsecretary of\b|"
     r"attorney general|"
     r"\bcommander[- ]in[- ]chief and president|"
     r"\b(?:trade|cultural|commercial|economic|legal|labou?r|press) attach[eé]"),
    ("MIL",
     r"\b(?:general staff|joint chiefs|army|navy|naval|air force(?! one)|armed forces|military|troops|marines|"
     r"marine corps|"
     r"commander|"
     r"marshal(?! of the (?:sejm|senate)))\b|"
     r"^(?:\S+ )*(?:gen|lt|maj|adm|col|brig|capt|cmdr|cdr|lcdr|vice adm|rear adm)\b|"
     r"(?<!inspector[ -])(?<!director[ -])(?<!secretary[ -])(?<!solicitor[ -])(?<!surgeon[ -])(?<!consul[ -])"
     r"\b(?:general|admiral|colonel|lieutenant|"
     r"brigadier|captain|"
     r"major|sergeant)\b(?! (?:assembly|secretariat|secretary|counsel|election|prosecutor|consul|manager|governor))|"
     r"chief of (?:the )?defen[cs]e|top brass|\b(?:defen[cs]e|air) attach[eé]"),
    ("COP", r"\bpolice|\bsheriff|\bconstable"),
    ("JUD", r"\bjudges?\b|\bjustice of\b|\bchief justice|\bprosecutors?\b|\bcourt\b|\bmagistrate"),
    ("LEG",
     r"\bsenators?\b|\bsen\b|\brep\b|\bcongress(?:man|woman|men|women|ional)?\b|\blawmakers?\b|\bmps?\b|"
     r"member of parliament|"
     r"\bspeaker\b|\bparliament(?:arian)?|\blegislators?\b|\bduma\b|verkhovna rada|\bknesset\b|\bmajority leader|"
     r"\bminority leader|"
     r"house (?:democrats?|republicans?)|"
     r"\bchair(?:man|woman|person)? of the (?:\S+ ){0,3}"
     r"(?:affairs|relations|defen[cs]e|security|cooperation) committee\b|"
     r"\bchair(?:man|woman|person)? of the (?:(?:standing|select|parliamentary|senate|house|joint) ){0,2}"
     r"(?:committee|commission) (?:on|for) (?:foreign|external|defen[cs]e|international|european|national security)\b|"
     r"\b(?:chair(?:man|woman|person)?|head|members?|deput(?:y|ies)|leader|president) of (?:the )?(?:\S+ ){0,3}?"
     r"(?:senate|sejm|seimas|riigikogu|saeima|bundestag|bundesrat|storting|riksdag|folketing|lok sabha|majlis|"
     r"skupstina|federation council|national assembly|house of (?:representatives|commons|lords))\b"),
    ("MED",
     r"\bjournalists?\b|\breporters?\b|\beditors?\b|\bcorrespondents?\b|\bcolumnists?\b|\banchor\b|\bnews agency"),
    ("BUS",
     r"\bceo\b|\bbusiness(?:man|woman|men)\b|chief executive|\bexecutives?\b|\btycoon|\boligarch|\binvestors?\b"),
    ("NGO", r"\bactivists?\b|\bhuman rights watch\b|\bamnesty\b|\bngos?\b|\bcharity"),
    ("CVL",
     r"\bprofessor|\banalysts?\b|\bexperts?\b|\bresidents?\b|\bscholars?\b|\bfellow\b|\blawyers?\b|\bhistorians?\b|"
     r"\bcivilians?\b|"
     r"\bauthor\b|\bresearchers?\b|\bwife\b|\bson\b|\bdaughter\b|\bvoters?\b|\bstudents?\b"),
    ("GOV",
     r"\bpres(?:ident|\b)|\bpremier\b|\bchancellor\b|\bking\b|\bqueen\b|\bprince|\bemir\b|\bsultan\b|\bleaders?\b|"
     r"\bsecretary\b|"
     r"\bambassadors?\b|\benvoys?\b|\bdiplomats?\b|\bconsul|\bspoke|\bgovern|\bmayor\b|\badvis[eo]rs?\b|"
     r"\bofficials?\b|\baides?\b|"
     r"\bchief of staff\b|\bcounsel(?:l)?or\b|"
     r"\bministry\b|\bdepartment\b|\badministration\b|\bkremlin\b|\bwhite house\b|\bnegotiators?\b|"
     r"\bdelegat|\brepresentative|\bcounterparts?\b|\bopposite numbers?\b|"
     r"\bpresidency\b|\bchancell(?:e)?ry\b|\bpress (?:service|office|department)\b|"
     r"\bembassy\b|\bhead of\b|\bdirector\b|\bchief\b|\bcommissioner\b|"
     r"\bpentagon\b"),
)  # fmt: skip


@lru_cache(maxsize=1)
def _sector_patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(sector, re.compile(pattern)) for sector, pattern in _SECTORS]


@lru_cache(maxsize=8192)
def sector_of(title: str) -> str | None:
    """The PLOVER sector of a title or office: GOV MIL LEG JUD OPP REB IGO COP MED BUS NGO CVL ELI; None if it tells
    none."""
    words = plain(title)
    sector = next((sector for sector, pattern in _sector_patterns() if pattern.search(words)), None)
    if sector not in ("GOV", "MIL"):
        return sector
    body = body_of(side_in(title) or "")
    one = not re.split(r"\s(?:of|for|in|to)\s", words)[0].endswith(
        "s"
    )  # the leaders of a bloc are of their governments
    if body and (body.role in ("REB", "OPP") or (body.role == "IGO" and sector == "GOV" and one)):
        return body.role  # who speaks for a rebel movement or an organisation is of no government
    return sector


_TITLE_WORDS = word_set(
    """
    ag pres pres. president president-elect vice-president minister prime premier chancellor secretary secretary-general
    director-general director general deputy vice first foreign external defence defense interior affairs state
    staff national security adviser advisor council ambassador envoy special representative permanent chief chiefs
    councilor councillor political
    chairman chairwoman chairperson chair joint head king queen prince princess crown emperor emir amir sultan pope
    taoiseach tánaiste tanaiste mullah
    leader ruler supreme spokesman spokeswoman spokesperson press governor mayor senator sen sen. rep rep. congressman
    congresswoman lawmaker speaker gen gen. lt lt. maj maj. adm adm. col col. brig brig. capt capt. admiral colonel
    lieutenant major captain marshal commander commander-in-chief army navy air force armed forces mr mr. mrs mrs.
    ms ms. dr dr. prof prof. professor sir lady dame lord sheikh sheik ayatollah grand mufti justice judge attorney
    prosecutor treasury finance trade energy economy commerce under-secretary undersecretary assistant under acting
    interim former ex-president then-president commission european high house senate parliament counterpart official
    opposite number
    diplomat negotiator commissioner white kremlin pentagon consul chargé d'affaires politburo member party
    counselor counsellor coordinator administrator extraordinary plenipotentiary republican democrat democratic
    samdech techo datuk shri smt snr snr-gen raksha mantri pradhan
    attaché attache cmdr cdr lcdr cmdr. cdr. lcdr. cmdre.
    chair-in-office chairman-in-office chairperson-in-office chairwoman-in-office
    executive diraja alhaji alhaja hajia hajiya mallam monsignor nuncio apostolic
    """
)
_JOINED = _TITLE_WORDS | word_set("rear field designate col lieut")
"""Words that are parts of titles with a hyphen."""
_SHORT_TITLES = word_set("PM FM EAM VP NSA MP MEP")
_ACRONYM = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,6}")
"""Capitals without a vowel, which are no surname: "FSB", but not "ABE"."""
_ALSO_NAMES = word_set("sheikh sheik prince king queen lord major marshal justice judge sen grand")
"""Titles that are names too, where a name stands before them: "Martin King", "Hun Sen"."""
_FORENAMES = word_set("amir emir sultan")
"""Titles that are forenames too, where an office stands before them."""
_LOWERING = word_set("deputy former acting interim crown grand then-president the")
_OF_NAME = re.compile(r"[aeiou]['’]$")
"""The end of a name such as Shia’, which is no possessive."""
_PARTICLES = word_set(
    "de del della da dos das do van von der den ter ten zu af bin bint binti ibni ibn al el abu ben la le di du y ul"
)
_WORD = re.compile(r"\S+")
_OF_STATE = re.compile(r" of (?:the )?([A-Z][\w. ]+)$")


@lru_cache(maxsize=4096)
def is_title_word(word: str) -> bool:
    """True for a word that titles are made of, such as "minister", "Gen." or "deputy"."""
    bare = word.casefold().strip('“”"()').removesuffix("-elect")
    both = bare.split("/")  # "High Representative/Vice-President"
    return all(one in _TITLE_WORDS for one in both) or word in _SHORT_TITLES or _is_joined(bare)


def _is_joined(bare: str) -> bool:
    """True for two title words with a hyphen: "colonel-general", "vice-premier", "minister-designate"."""
    first, hyphen, last = bare.partition("-")
    return bool(hyphen) and {first, last} <= _JOINED


def is_marshals(words: Sequence[str], at: int) -> bool:
    """True for the "Field" of "Field Marshal Karim Weiss"; alone it is a surname."""
    return words[at] in ("Field", "field") and words[at + 1 : at + 2] in (["Marshal"], ["marshal"])


def may_be_titles(words: str) -> bool:
    """True where words before a name in a row can be its title: none in lower case that titles are not made of."""
    return all(
        w[:1].isupper() or w in (*CONNECTIVES, "both") or is_title_word(strip_possessive(w).removesuffix("s"))
        for w in words.split()
    )


@lru_cache(maxsize=8192)
def split_title(mention: str) -> tuple[str | None, str | None]:
    """A mention as title and bare name: ("Russian Foreign Minister", "Sergei Lavrov"); what is missing is None."""
    mention = " ".join(mention.split())
    if "," in mention:
        before, _, after = mention.partition(",")
        title, name = split_title(before)
        if name is None and after.strip():
            more, name = split_title(after)
            return (f"{title}, {more}" if title and more else title or more), name
        if name and title is None and after.strip() and not after.strip().startswith(("who", "whose", "and")):
            return after.strip(" ,"), name
        return title, name
    words = mention.split(" ")
    covered = _state_words(mention)
    place = 0
    cut = 0  # the first word that may belong to the name
    for i, word in enumerate(words):
        start = mention.index(word, place)
        place = start + len(word)
        bare = re.sub(r"['’]s?$", "", word)
        possessive = bare != word and not _OF_NAME.search(word)
        if cut < i and word[:1].isupper() and word.casefold() in _ALSO_NAMES and not place_country(words[i - 1]):
            continue
        if cut == i < len(words) - 1 and _is_forename(mention, words, i, start in covered):
            break
        is_title = (
            bare.casefold().strip('“”"()') in _TITLE_WORDS
            or _is_joined(bare.casefold())
            or is_marshals(words, i)
            or possessive
            or start in covered
            or (cut == i < len(words) - 1 and not words[i + 1].isupper() and _is_acronym(word))
            or (
                not word.lstrip('“"(‘')[:1].isupper()
                and word.casefold() not in _PARTICLES
                and not word[:1].isdigit()
                and "-" not in word
            )
            or (
                word.casefold() in _PARTICLES
                and i + 1 < len(words)
                and words[i + 1].casefold().rstrip(".") in _TITLE_WORDS
            )
        )
        if is_title and not (i and cut < i and word[:1].isupper() and start in covered and not possessive):
            cut = i + 1
    tail = _OF_STATE.search(mention)
    if tail and 0 < cut == len(words) and tail.start() > 0 and tail.group(1) and country_of(tail.group(1)):
        title, name = split_title(mention[: tail.start()])
        if name:
            return f"{title or ''}{tail.group()}".strip(), name
    if (
        0 < cut < len(words)
        and all(m.form in ("name", "capital") for m in states_in(mention))
        and not any(is_title_word(w) or w[:1].islower() or w.isupper() or w.endswith(("'s", "’s")) for w in words[:cut])
    ):
        cut = 0  # "Israel Katz": a state's name before a name with no title between is a forename
    name = " ".join(words[cut:]).strip(' .,“”"') or None
    title = behind_place(" ".join(words[:cut]).strip()) or None
    if title and title.casefold() == "the":
        title = None
    if name and not any(w[:1].isupper() for w in name.split()):
        return mention, None
    return title, name


def _is_acronym(word: str) -> bool:
    return word in _SHORT_TITLES or bool(_ACRONYM.fullmatch(word))


def _is_forename(mention: str, words: list[str], i: int, covered: bool) -> bool:
    """True for a word that is no title before a surname, though it names a state or a rank elsewhere.

    "President Santiago Weiss" has a capital's name, which `covered` tells; "Minister Amir Weiss" is no emir.
    """
    before, after = words[i - 1] if i else "", words[i + 1]
    if words[i].casefold() in _FORENAMES and after in ("bin", "ibn", "bint"):  # "Prince Sultan bin Karim"
        return True
    if not after[:1].isupper() or is_title_word(after) or states_in(after):
        return False
    if words[i].casefold() in _FORENAMES:
        if not before:
            return words[i] == "Amir" and len(words) > 2  # "Amir Karim" may be the Amir of Qatar
        return is_title_word(before) and before.casefold() not in _LOWERING and not states_in(before)
    named = covered and any(m.text == words[i] and m.form in ("name", "capital") for m in states_in(mention))
    return named and is_title_word(before) and not words[i].isupper() and not states_in(before)


def behind_place(title: str) -> str:
    """A title without the city with which it begins before a state: "Warsaw Norwegian President" is Norway's."""
    first, *others = states_in(title)[:2] or (None,)
    if first is None or first.start or not others or others[0].start != first.end + 1:
        return title
    return title[others[0].start :] if is_city(first) and others[0].form in ("name", "demonym") else title


def is_city(mention: StateMention) -> bool:
    """True for a capital or a seat, by whatever it stands for: "Brussels" is one too."""
    city = mention.form == "body" and place_country(mention.text) is not None
    return city or mention.form in ("capital", "seat")


def _state_words(mention: str) -> set[int]:
    """The places of words that name a state or a body."""
    places: set[int] = set()
    for found in states_in(mention):
        places.update(found.start + m.start() for m in _WORD.finditer(mention[found.start : found.end]))
    return places
