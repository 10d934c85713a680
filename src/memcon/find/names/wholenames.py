"""Names that stop short are whole: "Han Jin" before " Woo" or "-woo" is who the text elsewhere calls "Han Jin Woo".

Names as they were read come in, and go out with the rest behind them that another mention in the text has too, and
with the last syllable of a name written with a hyphen, which has no capital; so do initials behind a title: "President
E. | Weiss".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.find.mentions import Name

_JOINT = re.compile(r"[ -]")
_SON = re.compile(r"(?:[JS]r|I+|IV|VI*)\b")
"""What tells a son from his father, who bears the same name."""
_SYLLABLE = re.compile(
    r"-(?!(?:led|era|like|run|free|born|style|based|aged|owned|held|made)\b)[a-z]{2,5}\b(?!-| \w+ed\b)"
)
"""The end of "Han Jin-woo", and not of "a Brekke-led mission" or "Rojas-era"."""
_NO_NAME = (
    r"[JS]r|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat|Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec|"
    r"Said|Says|Has|Had|Was|Is|Will|Met|Vs"
)
_THIRD = re.compile(rf" (?!(?:{_NO_NAME})\b)[A-Z][a-z]{{1,3}}(?=,? [a-z]|[.,;:?!)”\"\n]|[’']s\b|\Z)")
"""The end of "Han Jin Un" in running text, where the reader took "Un" for nothing or for another name."""
_INITIAL = re.compile(
    r"\b(?:President|Minister|Premier|Chancellor|Secretary|Senator|Representative|Ambassador|Governor|General|Judge|Justice"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov)\.)\s(?P<letter>[A-Z]\. )\Z"
)
_AND_ITS_MAN = re.compile(
    r"(?P<organ>(?:[\w’'&,-]+ ){0,8}?(?:Affairs|Organizations|Relations|Operations|Policy|Security|Council|Committee"
    r"|Issues|Trade|Energy|Environment|Development|Cooperation|Department|Bureau|Division)) "
    r"(?P<man>(?:[A-Z][\w’'-]+ (?:[A-Z]\. )?)?(?P<last>[A-Z][\w’'-]+))"
)
"""What somebody serves or heads, read as one with his name: "Bureau of Arctic Affairs | Kim Dahl"."""
_BEFORE = 24  # characters before a name in which a title and an initial stand
_TWO = re.compile(r"[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}")
"""A name that may have a third syllable: no long words."""


def with_their_rest(text: str, names: Sequence[Name]) -> list[Name]:
    """The names in text order, those of persons with the rest that they were read without."""
    rests: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.type == "Person":
            for joint in _JOINT.finditer(name.text):
                if not _SON.match(name.text, joint.end()):
                    rests[name.text[: joint.start()]].add(name.text[joint.start() :])
    out: list[Name] = []
    alone = {name.text for name in names if name.type == "Person" and " " not in name.text}
    for name in names:
        if out and name.end <= out[-1].end:
            continue  # the rest of the name before
        if name.type == "Organization" and (head := _AND_ITS_MAN.fullmatch(name.text)) and head["last"] in alone:
            at = name.start + head.start("man")
            out.append(replace(name, end=at - 1, text=head["organ"]))
            name = replace(name, start=at, text=head["man"], type="Person")
        if name.type == "Person" and (led := _INITIAL.search(text, max(0, name.start - _BEFORE), name.start)):
            name = replace(name, start=led.start("letter"), text=text[led.start("letter") : name.end])
        if name.type == "Person" and text[name.end : name.end + 1] in (" ", "-"):
            end = _whole_end(text, name, rests.get(name.text, ()))
            name = replace(name, end=end, text=text[name.start : end]) if end > name.end else name
        out.append(name)
    return _apart(out)


def _whole_end(text: str, name: Name, rests: set[str] | tuple[()]) -> int:
    """Where a person's name ends with the rest that another mention of it has."""
    end = name.end
    for rest in rests:
        after = text[name.end + len(rest) : name.end + len(rest) + 1]
        if text.startswith(rest, name.end) and not (after.isalnum() or after == "-"):
            end = max(end, name.end + len(rest))
    if _TWO.fullmatch(text, name.start, end):
        last = _SYLLABLE.match(text, end) or _THIRD.match(text, end)
        end = last.end() if last else end
    return end


def _apart(names: list[Name]) -> list[Name]:
    """The names, none of which begins in the one before: what is only half of the rest is left as it was read."""
    out: list[Name] = []
    for i, name in enumerate(names):
        after = names[i + 1] if i + 1 < len(names) else None
        if after is not None and after.start < name.end:
            end = name.start + len(name.text[: after.start - name.start].rstrip(" -"))
            name = replace(name, end=end, text=name.text[: end - name.start])
        out.append(name)
    return out
