"""Names of persons compared: keys that survive spelling and transliteration, surnames, given names."""

from __future__ import annotations

import gzip
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from memcon.resolve.words.spelling import folded, plain_words

_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_PARTICLES = frozenset(
    (
        *("al", "el", "bin", "bint", "binti", "ibn", "ben", "abu"),
        *("van", "von", "der", "den", "de", "da", "di", "del", "la", "le"),
    )
)
_MALE = re.compile(
    r"\b(?:mr|sir|king|prince|sheikh|lord|emir|sultan|chairman|spokesman|congressman)\b\.?", re.IGNORECASE
)
_FEMALE = re.compile(
    r"\b(?:ms|mrs|miss|lady|dame|queen|princess|chairwoman|spokeswoman|congresswoman|madam)\b\.?", re.IGNORECASE
)


def strip_possessive(words: str) -> str:
    """The words without a possessive ending."""
    return _POSSESSIVE.sub("", words) if "'" in words or "’" in words else words


_ORDINAL = re.compile(r"(?<=\w)\s(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI?)\Z")
_FAMILY_FIRST = re.compile(
    r"(?P<family>[^\W\d_a-z]{3,})\s+(?P<given>[^\W\d_a-z][a-z’'-]+(?:\s+[^\W\d_a-z][a-z’'-]+){0,2})"
)


@lru_cache(maxsize=16384)
def person_key(name: str) -> tuple[str, ...]:
    """The folded words of a name, initials and particles left out where other words remain.

    A family's name in capitals that stands before the given one, "TANAKA Kenji", comes last.
    """
    name = _ORDINAL.sub("", name)  # "Abdullah II"
    family = _FAMILY_FIRST.fullmatch(name)
    name = f"{family['given']} {family['family']}" if family else name
    words = [(plain, key) for plain in plain_words(name) if (key := folded(plain))]
    full = tuple(key for plain, key in words if plain not in _PARTICLES)  # "Lee" is not "le", "Yi" no initial
    return full or tuple(key for _, key in words)


def surname_key(name: str) -> str:
    """The folded last word of a name."""
    key = person_key(name)
    return key[-1] if key else ""


def given_names(name: str) -> tuple[str, ...]:
    """The folded words of a name before its last."""
    return person_key(name)[:-1]


def same_name(full: str, other: str) -> bool:
    """True where two names can be one person's: same surname, and no given names that differ."""
    a, b = person_key(full), person_key(other)
    if not a or not b or a[-1] != b[-1]:
        return False
    short, long = sorted((a[:-1], b[:-1]), key=len)
    pairs = ((short, long), (long, short)) if len(short) == len(long) else ((short, long),)
    return all(all(any(_same_forename(w, v) for v in ys) for w in xs) for xs, ys in pairs)


_SHORT_FORMS = """
tony antony anthony antonio; bill william; billy william; bob robert; bobby robert; mike michael;
mick michael; jim james; jimmy james; jack john; dick richard; rick richard; dave david; tom thomas;
tommy thomas; ted edward theodore; larry lawrence laurence; chuck charles; charlie charles; jake jacob;
hank henry; harry harold henry; andy andrew; jerry gerald jerome; peggy margaret; maggie margaret;
liz elizabeth; betty elizabeth; beth elizabeth; kate katherine catherine; katie katherine; kathy katherine;
becky rebecca; tina christina; drew andrew; gus august augustus; ned edward; nancy anne; sandy alexander
"""


@lru_cache(maxsize=1)
def _whole_forms() -> dict[str, frozenset[str]]:
    """By a short form of a forename, folded, the forenames that it is short for."""
    rows = (row.split() for row in _SHORT_FORMS.split(";"))
    return {folded(short): frozenset(map(folded, whole)) for short, *whole in rows}


def _same_forename(one: str, other: str) -> bool:
    """True where two folded forenames can be one person's: the same, one cut short, "Tony" for Antony."""
    if one.startswith(other) or other.startswith(one):
        return True
    whole = _whole_forms()
    return other in whole.get(one, ()) or one in whole.get(other, ())


def cased(name: str, title: str, text: str) -> str:
    """A name in capitals, "ROJAS" before a turn, as the title or the text writes it elsewhere; else each word's first.

    Short ones such as "MBS" stay, as they may be initials.
    """
    if any(len(word) < 4 for word in name.split()):
        return name
    for where in (title, text):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", where, re.IGNORECASE):
            if not match.group().isupper():
                return match.group()
    return name.title()


def gender_of(title: str | None, name: str) -> str | None:
    """ "male" or "female" where a title says so, or a forename that one sex alone bears; else None."""
    words = f"{title or ''} {name}"
    if _FEMALE.search(words):
        return "female"
    if _MALE.search(words):
        return "male"
    first = name.split()[0].casefold() if len(name.split()) > 1 else ""
    return _forenames().get(first)


@lru_cache(maxsize=1)
def _forenames() -> dict[str, str]:
    """Forenames by sex, as births were counted in the United States (`python -m training.forenames`)."""
    lines = gzip.decompress((files("memcon.resolve") / "data" / "forenames.tsv.gz").read_bytes()).decode("utf-8")
    rows = (line.split("\t") for line in lines.splitlines()[1:])
    return {name: "female" if sex == "f" else "male" for name, sex in rows}


def is_turned(key: Sequence[str], other: Sequence[str]) -> bool:
    """True where the last word of a full name stands first in the other: "Viktor Orban", "Orban Viktor"."""
    return [key[-1], *key[:-1]] == list(other)


def is_part(key: Sequence[str], whole: Sequence[str]) -> bool:
    """True where a name can be a longer one without the second surname: "Maduro" of "Nicolás Maduro Moros"."""
    return len(whole) > max(2, len(key)) and list(whole[:-1][-len(key) :]) == list(key)
