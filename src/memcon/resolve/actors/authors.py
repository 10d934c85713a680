"""Whose words a text is that speaks in the first person and labels no speaker: "I met Minister Weiss in Oslo".

Its title tells ("Statement by Foreign Minister Ana Roe", "Ana Roe: …", "Interview with Ana Roe"), or the name that
signs it. An official text that names nobody speaks for the state or the body that publishes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from memcon.intake.organs import is_organ
from memcon.intake.turns import find_turns
from memcon.record import Document
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.describing import describe
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.international import briefs_council
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import country_of_person, holder_of, office_kind, split_title
from memcon.resolve.words.countries import country_of
from memcon.resolve.words.names import gender_of, strip_possessive

KINDS = ("press_release", "readout", "transcript", "interview")
"""Kinds of document that may be one speaker's own words throughout."""
LATE = 300
"""Characters at the end of a text within which a name on a line of its own signs it."""
_SAYS_I = re.compile(r"\bI\b(?![.\w])|\b[Mm]y\b|\b[Ww]e\b|\b[Oo]ur\b")
_PUBLIC = re.compile(
    r"\b(?:prime minister|minister (?:of|for)|parliament|hansard|house of \w+|senate|congress|united nations|nato)\b",
    re.IGNORECASE,
)
_SPEECH = (
    r"(?:statement|remarks?|speech|address|message|post|article|op-ed|comments|answers?|briefing|introduction|words|"
    r"doorstop|press conference)"
)
_UP_TO = (
    r"(?=\s+(?:on|at|after|before|during|in|to|for|following|regarding|about|with|and|from)\b|\s*[,:;|–—-]\s|\s*\Z)"
)
_BY = re.compile(rf"\b{_SPEECH}\b[^:|]*?\b(?:by|of|from)\s+(?:the\s+)?(?P<who>[A-Z][^:;|]*?){_UP_TO}", re.IGNORECASE)
_WITH = re.compile(
    rf"\b(?:interview|podcast|conversation)\s+(?:with|of|by)\s+(?:the\s+)?(?P<who>[A-Z][^:;|]*?){_UP_TO}", re.IGNORECASE
)
_OPENS = re.compile(r"(?P<who>[A-Z][^:;|,“”\"]{3,60}?):\s")
_OWNS = re.compile(rf"(?:[^:|]{{3,40}}:\s+)?(?P<who>[A-Z][^:;|]*?)['’]s?\s+(?:[\w-]+\s+){{0,3}}?(?i:{_SPEECH})\b")
_ABOUT = re.compile(r"(?P<who>[A-Z][^:;|,]*?)\s+(?:on\s+(?:his|her)|after\s+(?:the|his|her)|ahead of)\s")
_IN_INTERVIEW = re.compile(
    r"(?P<who>[A-Z][^:;|,]*?)\s+(?:(?:in|gives?|gave)\s+(?:an?\s+)?(?:[a-z]+\s+)?interview|(?:speaks|talks)\s+to)\b"
)
_HEAD = re.compile(r"\s*(?P<who>(?:[A-Z][\w.’'-]*[^\S\n]?){2,4},[^\S\n]+[A-Z][^\n.:;?!]{3,60})\n")
"""Who speaks, at the head of a transcript: "Ana Roe, Secretary of State"."""
_POSTED = re.compile(r"\s*(?P<who>[A-Z][^\n()@:;]{3,90}?)\s+\(@\w{2,30}\)[ \t]*(?:\n|:)")
"""Whose posts follow, by the name and handle over them: "Foreign Minister Ana Roe (@anaroe)"."""
_WRITER = re.compile(
    r"(?:^|\n)[^\S\n]*The (?:writer|author),?[^\S\n]+is[^\S\n]+(?:currently[^\S\n]+)?"
    r"(?P<office>(?!(?:an?[^\S\n]+|the[^\S\n]+)?(?:former|ex-))[^\n.;:?!]{4,90})\.?[^\S\n]*(?=\n|\Z)"
)
"""Who writes an article, on a line of its own: "The writer is Norway's foreign minister"."""
_LINE = re.compile(r"^[^\S\n]*(?:Sgd\.?|Signed|[-–—])?[^\S\n]*(?P<who>(?:[A-Z][\w.’'-]*[^\S\n]?){2,5})$", re.MULTILINE)
_LABEL = re.compile(r"^[^\S\n]*(?P<who>[A-Z][\w.’'-]*(?:[^\S\n][A-Z][\w.’'-]*){1,3}):\s", re.MULTILINE)


def speaks_officially(publisher: str | None) -> bool:
    """True where a publisher's transcripts are of what its own people said: an organ, a parliament, a minister."""
    return is_organ(publisher) or bool(publisher and _PUBLIC.search(publisher))


def find_author(document: Document, cast: Cast) -> int | None:
    """The actor whose words a document is where nothing in it says whose they are; None where that is open.

    The cast learns of an author whom the title alone names.
    """
    title = document.title or ""
    written = _WRITER.search(cast.text)
    if written is not None and (found := _writer(written, title, cast)) is not None:
        return found
    posted = _POSTED.match(cast.text) if _SAYS_I.search(cast.text) else None
    found = _person(posted["who"], cast) if posted else None
    if found is not None:
        return found
    if document.kind not in KINDS or not _SAYS_I.search(cast.text):
        return None
    headed = _HEAD.match(cast.text)
    found = _person(headed["who"], cast) if headed else None
    if found is not None:
        return found
    told = (_BY, _OWNS, _OPENS, _ABOUT, _WITH) if document.kind != "interview" else (_WITH, _BY, _OPENS)
    patterns = (*told, _IN_INTERVIEW)
    for pattern in patterns:
        match = pattern.search(title) if pattern in (_BY, _WITH) else pattern.match(title)
        found = _person(match["who"], cast) if match else None
        if found is not None:
            return found
    if document.title is None and (found := _head_of_text(cast)) is not None:
        return found
    signed = _signed(cast)
    if signed is not None or document.kind == "interview":
        found = signed if signed is not None else _labelled_once(cast)
        found = found if found is not None else _introduced(cast)
        return found if found is not None else _asked(cast)
    if document.kind != "transcript":
        return cast.voice()
    answers = _introduced(cast)
    return answers if answers is not None else _officer(document, cast)


def _head_of_text(cast: Cast) -> int | None:
    """Whose remarks the first line of a text says they are, by name or by an office: "Briefing by the Special Envoy".

    Who briefs the Security Council under an office of no state is of the United Nations.
    """
    line = _FIRST_LINE.match(cast.text)
    match = (_BY.search(line["line"]) or _OWNS.match(line["line"])) if line else None
    if line is None or match is None:
        return None
    named = _person(match["who"], cast)
    if named is not None:
        return named
    at = line.start("line")
    start, end = at + match.start("who"), at + match.end("who")
    apposed = _APPOSED.match(cast.text, end)
    found = _person(apposed["name"], cast) if apposed else None
    if found is None and office_kind(match["who"]) is None and not briefs_council(match["who"]):
        return None
    found = found if found is not None else cast.actor_for(start, end)
    role = cast.roles[found] if found is not None else None
    if role is not None and not role.mentions:
        role.mentions.add((start, end, "title"))
    council = "Security Council" in line["line"] and briefs_council(match["who"])
    if role is not None and role.body is None and council and (role.country is None or role.kind == "office"):
        role.country, role.body = None, "UN"
    return found


_FIRST_LINE = re.compile(r"\s*(?P<line>[^\n]{10,200}[^\n.!?])[^\S\n]*\n")
_APPOSED = re.compile(r"(?:[^,\n]{0,60}),\s(?P<name>(?:[A-Z][\w’'-]+\s){1,3}[A-Z][\w’'-]+)(?=,|\n)")


def _officer(document: Document, cast: Cast) -> int | None:
    """Who says "I" where the title or the publisher's name is an office that one person holds: "President of Norway".

    Where they tell none, the state or the body in whose name the text speaks.
    """
    by = _BY.search(document.title or "")
    for told in (by["who"] if by else "", _BRACKETED.sub("", document.publisher or "")):
        office = told.strip()
        if office_kind(office) in HEADS and cast.own is not None and side_in(office) == cast.own:
            return _holder(office, cast) if _I.search(cast.text) else cast.voice()
    return cast.voice()


def _holder(office: str, cast: Cast) -> int:
    """The holder of an office of the text's own state, where the text names him; else the office, new to it."""
    held = holder_of(office, cast.published, cast.own)
    named = cast.known(held[0].person) if held else None
    if named is None:
        named = len(cast.roles)
        cast.roles.append(Role("office", office, cast.own, sector="GOV"))
    return named


_BRACKETED = re.compile(r"\s*\([^()]*\)\s*\Z")
_I = re.compile(r"\bI\b(?![.\w])")


def floor_of(
    cast: Cast, author: int | None, speaker_at: Callable[[int], int | None], told: Callable[[int], bool]
) -> Callable[[int], int | None]:
    """Who speaks at an offset, for "I" and "we": the source of a statement there, else the author of the text.

    `told` is whether the words at an offset are a statement's. Questions that stand between an author's paragraphs, and
    what is quoted of nobody, are not the author's.
    """
    if author is None:
        return speaker_at
    text, paragraphs = cast.text, "\n" in cast.text.strip()

    def at(offset: int) -> int | None:
        found = speaker_at(offset)
        if found is not None or told(offset) or cast.floor.in_turn(offset):
            return found
        if paragraphs:
            stop = text.find("\n", offset)
            if text[offset : stop if stop >= 0 else len(text)].rstrip(' ”"*)').endswith("?"):
                return None
        return author

    return at


def _person(words: str, cast: Cast, *, sure: bool = False) -> int | None:
    """The person whom words of a title name; None where they name no person. It is `sure` that two words name one."""
    title, name = split_title(strip_possessive(words.strip(" ’'“”\"")))
    if not name or len(name.split()) > 4 or not all(w[:1].isupper() for w in name.split()) or country_of(name):
        return None
    known = cast.known(name)
    if known is None and not title and len(name.split()) < 2:
        return None
    if (
        known is None
        and not sure
        and not title
        and not gender_of(None, name)
        and country_of_person(name, cast.published) is None
    ):
        return None
    return cast.name_author(name, title, known)


def _writer(written: re.Match[str], title: str, cast: Cast) -> int | None:
    """The holder of the office in the line on who writes an article, by the name in its title, or that before the line.

    None where the line tells of no office of a state.
    """
    office = written["office"].strip()
    side = side_in(office)
    if office_kind(office) is None or side is None:
        return None
    for pattern in (_BY, _OPENS):
        match = pattern.search(title) if pattern is _BY else pattern.match(title)
        found = _person(match["who"], cast, sure=True) if match else None
        if found is not None:
            describe(cast.roles[found], office)
            cast.mention(found, written.span("office"))
            return found
    return cast.actor_for(*written.span("office"))


def _signed(cast: Cast) -> int | None:
    """The person whose name stands on a line of its own at the end of a text."""
    found = None
    for match in _LINE.finditer(cast.text, max(0, len(cast.text) - LATE)):
        known = cast.known(match["who"].strip())
        under = _UNDER.match(cast.text, match.end()) if known is None else None
        if under is not None and office_kind(under["office"]) is not None and office_kind(match["who"]) is None:
            known = cast.name_author(match["who"].strip(), under["office"].strip(), None)
            cast.mention(known, match.span("who"))
        found = known if known is not None else found
    return found


_UNDER = re.compile(r"[^\S\n]*\n[^\S\n]*(?P<office>[A-Z][\w’' -]{4,60}?)[^\S\n.]*(?:\n|\Z)")
"""The office under the name of who signs a text."""


def _labelled_once(cast: Cast) -> int | None:
    """The one person who has a label in an interview whose questions have none."""
    found = {cast.known(match["who"]) for match in _LABEL.finditer(cast.text)} - {None}
    return found.pop() if len(found) == 1 else None


def _introduced(cast: Cast) -> int | None:
    """Who answers in an interview that labels the answers alone: whom the words before the first question name.

    Of several, the one who is said to speak there, to receive or to answer.
    """
    turns = find_turns(cast.text)
    if not any(cast.text[slice(*turn.label)].upper() in _ANSWERS for turn in turns):
        return None
    lead = turns[0].label[0]
    people = [(name.end, cast.known(name.text)) for name in cast.names if name.type == "Person" and name.end <= lead]
    known = {number for _, number in people if number is not None}
    if len(known) != 1:
        known = {number for end, number in people if number is not None and _RECEIVES.match(cast.text, end, lead)}
    return known.pop() if len(known) == 1 else None


def _asked(cast: Cast) -> int | None:
    """Who answers in an interview that labels nobody: the one whom the words before the first question tell of.

    "Ana Roe was an envoy. She spoke to Jo Lind in Oslo." leads to two questions at least, each a paragraph.
    """
    questions = list(_QUESTION.finditer(cast.text))
    if len(questions) < QUESTIONS or find_turns(cast.text):
        return None
    lead = questions[0].start()
    people = {
        cast.known(name.text)
        for name in cast.names
        if name.type == "Person"
        and name.end <= lead
        and not _ASKED_BY.search(cast.text, max(0, name.start - 40), name.start)
    } - {None}
    return people.pop() if len(people) == 1 else None


QUESTIONS = 2  # paragraphs that are questions, in an interview
_QUESTION = re.compile(r"^[^\S\n]*(?:[A-Z“\"‘][^\n]{5,250})\?[”\"’]?[^\S\n]*$(?=\n\s*\S)", re.MULTILINE)
_ASKED_BY = re.compile(
    r"\b(?:to|with|by|for)\s(?:the\s)?(?:[\w’'-]+\s){0,4}\Z|\b(?:[Ii]nterview(?:er)?|[Qq]uestions):\s(?:[\w’'-]+\sand\s)?\Z"
)
"""What stands before who asks: "She spoke to | Jo Lind", "Interview: | Jo Lind"."""
_ANSWERS = ("A", "ANSWER")
_RECEIVES = re.compile(
    r"(?:,[^,;:.]{2,80},)?\s+(?:(?:recently|has|also)\s+)*(?:spoke|speaks|talked|talks|sat\s+down|received|receives|answered|answers|"
    r"discusse[sd]|explains|explained|met\s+with\s+this|gave)\b"
)
"""What follows the name of the one who is interviewed."""
