"""The words behind a name that tell its bearer's office: an apposition, and the further offices that follow it.

A text comes in with where a name ends; the office's words go out. What opens with another's office, or says what the
bearer did, is none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.resolve.offices.before import is_office
from memcon.resolve.offices.table import split_title
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import ARTICLE, PLURAL, is_body, is_people_noun
from memcon.resolve.words.phrases import head as head_of

_SAYING = re.compile(
    r"\b(?:said|says|told|tells|added|adds|noted|notes|wrote|writes|confirmed|confirms|announced|announces|claimed|claims|"
    r"argued|argues|insisted|insists|stressed|warned|warns|explained|explains|acknowledged|replied|recalled|continued|"
    r"concluded|stated|states that|declared|suggested|reported|believes|believed|hopes|hoped)\b(?! to )"
    r"|\b(?:is|was|has|had|did|will|would|looked|felt|seemed|appeared|left|went|came|flew|met|spoke|saw|took|gave|began|agreed"
    r"|refused|declined|promised|pledged|vowed|visited|travelled|traveled|returned|raised|expressed|thanked|praised"
    r"|reaffirmed|reiterated|affirmed|emphasi[sz]ed|underlined|underscored|highlighted|welcomed|urged|condemned|discussed"
    r"|talked|talks\sabout|conferred|exchanged|invited|informed|reviewed|considered|touched|pointed|asked|assessed|conveyed"
    r"|congratulated|briefed|presented|outlined)\b"
)
"""A finite verb: what holds one between commas is a clause, "after talks with X, the president left,", and no title."""

_REPORTS = re.compile(
    r"\b(?:[A-Z][\w.’'-]*|agency|(?:news)?paper|channel|broadcaster|network|station|service|ministry|office|daily)"
    r"\s(?:reports|writes|quoted|quotes|cited|cites|carried|understands|has\s+learn(?:ed|t))"
    r"(?:\s+(?:him|her|them|it|citing|quoting|on|in|from|as|an?|the|earlier|today)\b.*)?\Z",
    re.DOTALL,
)
"""What an outlet does behind the words that it reports: "after talks with X, the news agency Osk Press reports"."""


def title_after(text: str, end: int) -> str | None:
    """The apposition after a name, as in ", Russia's top general,"."""
    suffix = _SUFFIX.match(text, end)
    end = suffix.end() if suffix else end
    match = _APPOSITION.match(text, end, end + 160)
    told = _CLAUSE.split(_AND_ANOTHER.split(match[1])[0])[0] if match else ""
    if not told or not is_office(told) or _SAYING.search(told) or _REPORTS.search(told):
        return None
    opening, state = told.split()[0], states_in(told)
    if opening in ("the", "a", "an"):
        return told
    led = is_title_word(opening) or (bool(state) and state[0].start == 0)
    if not led and not (opening[:1].isupper() and _ADVISES.match(told)):
        return None
    _, another = split_title(told)
    owned = another is not None and _ITS_OWN.search(told.removesuffix(another)) is not None  # "of the Navy's | Fleet"
    return (
        None if another and len(another.split()) > 1 and not owned else told
    )  # ", President of Osk Ida Lind," is somebody else


def more_titles_after(text: str, end: int, until: int) -> list[str]:
    """The offices after a name behind the first: ", member of the Politburo and | President of the State of Norway,".

    Each is told without an article, which would make it another's, and ends before the next name, at `until`.
    """
    out: list[str] = []
    first = _FIRST_OFFICE.match(text, end)
    if first is None or not is_office_of_one(ARTICLE.sub("", first["office"])):
        return out
    at = first.end()
    while match := _NEXT_OFFICE.match(text, at):
        office = match["office"]
        if match.end() > until or not is_office_of_one(office) or _SAYING.search(office) or POSSESSOR.match(office):
            break
        if _DOES.match(office):  # ", met Norway's foreign minister,": what the bearer did
            break
        if _OBJECT.search(head_of(office)):  # "received the ambassador of Norway"
            break
        out.append(match["office"])
        at = match.end()
    return out


@lru_cache(maxsize=4096)
def is_office_of_one(words: str) -> bool:
    """True for words that tell whom one person is by an office: "member of the Politburo", "chairman of the board"."""
    noun = _FOR_NOW.sub("", head_of(words)).rpartition(" ")[2]
    if not noun or is_body(noun) or (PLURAL.search(noun) and not noun.startswith(("d'", "d’"))):
        return False  # many, but "Chargé d'Affaires" is one
    return is_title_word(noun) or is_people_noun(noun)


_FOR_NOW = re.compile(r"\s(?:a\.\s?i\.?|ad\sinterim|designate)\Z")
_OBJECT = re.compile(r"\s(?:the|an?|his|her|their)\s")
POSSESSOR = re.compile(r"(?:[A-Z][\w.-]*\s+){0,3}[A-Z][\w.-]*['’]s?\s")
"""The state before an office that is another's than the last: "Norway's ambassador"."""
_DOES = re.compile(
    r"(?:(?:has|had|have|was|is|also|then|later|will|would)\s+)*(?!(?:retired|appointed|elected|named|exiled|ousted|deposed)\b)"
    r"(?:met|meets?|told|tells|saw|sees|spoke|speaks|held|holds|wrote|writes|joined|\w{2,}ed|\w+(?:es|ives|osts))\s+"
    r"(?:(?:with|to|on|up|by)\s+)?(?:the\s|an?\s|[A-Z])"
)
"""The verb of a clause and what it is said of, where an office would name somebody."""
_FIRST_OFFICE = re.compile(r",\s+(?P<office>[^,;:.()“”\"\n]{3,100}?)(?=,\s|\s+and\s)")
_NEXT_OFFICE = re.compile(
    r",?\s+(?:and\s+)?(?!(?:the|an?|his|her|their|its|who|which)\s)(?P<office>[^,;:.()“”\"\n]{3,100}?"
    r"(?:\sand\s(?!(?:Prime|Vice|Deputy|President|Minister|Head|Chief|Chair|Special|Ambassador|Secretary)\b)(?:[A-Z][\w-]+\s){1,3}of\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}(?=[,.;)]))?)(?=[,.;)]|\s+and\s)"
)
"""A further office, with its second field where its state stands behind that: "for Trade and Energy of Norway"."""


_CLAUSE = re.compile(
    r"\s(?:who|whose|whom|which|that|received|receives|hosted|welcomed|met|meets|held|holds|visited|attended|chaired|arrived)\s"
)
"""What ends an office behind a name: "Roe, Deputy Minister for Trade | received | in his office today Lind"."""
_APPOSITION = re.compile(
    r",\s+((?:[^,.;:()\n]|(?<=\b[A-Z])\.(?=[A-Z]\.|\s[A-Z\d])){3,130}?)(?:\s\([A-Z]{2,8}\))?"
    r"(?=[,;]|\.(?![A-Z]\.)(?<!\.[A-Z]\.)|\s*\Z|[^\S\n]*\n\s*[\n“\"•]"
    r"|[^\S\n]*\n(?:[A-Z][\w’'-]*(?:\s[\w’'-]+){0,2}:\s|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){1,3}(?:,\s|\n)))"
)
"""An office between commas, or up to where its paragraph or line of a list ends: ", head of the Tarn Force (TF),".

A list's next line is labelled, "Host: Ola Lind", or begins with the next name.
"""
_ITS_OWN = re.compile(r"['’]s\s(?:[A-Z][\w-]*\s)*\Z")
_ADVISES = re.compile(
    r"(?:[A-Z][\w-]+\s){1,4}(?:Advis[eo]r|Counsel(?:l)?or|Aide|Assistant|Director|Secretary|Head|Chief)\s(?:to|of|for|at|in)\s"
)
"""An office behind a name that begins with its field: "Diplomatic Adviser to the Prime Minister"."""
_SUFFIX = re.compile(r",?\s(?:Jr|Sr)\b\.?|\s(?:II|III|IV)\b")
_AND_ANOTHER = re.compile(
    r"\s+and\s+(?=(?:[A-Z]\w+['’]s\s+)?(?:President|Prime|King|Queen|Chancellor|Foreign|Secretary|Sen|Gov))"
)
