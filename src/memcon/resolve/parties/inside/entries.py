"""Diaries and agendas: an occasion told in an entry of a list comes in, whom that entry can be of goes out.

"12 May: meeting with X" tells of X and of whose diary it is; those of the next line have another entry. Whose diary it
is a heading says, the document's title, or a line that says who attends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from memcon.find.contacts import Occasion
from memcon.reader.labels import STATUSES
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.times.datelines import city_over
from memcon.resolve.words.names import surname_key

_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[./]\d{{1,2}}\.?)"
    r"(?:,?\s+\d{4})?"
)
_CLOCK = (
    r"(?:\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|noon)"
    r"(?:\s*[-–—]\s*\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\.?)?)?"
)
_BULLET = r"(?:[•·▪◦‣–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))"
_WHEN = rf"(?:{_DAY}(?:,?\s+{_DATE})?|{_DATE}(?:,?\s+{_DAY})?)"
_LEAD = re.compile(
    rf"\s*(?:{_BULLET}\s+(?:{_WHEN}\s*[:–—-]?\s+)?|(?:{_WHEN},?\s*)?{_CLOCK}\s*[:–—-]?\s+|{_WHEN}(?:\s*[:–—]|\s+-{{1,3}})\s+)"
)
_DATED = re.compile(rf"\s*(?:{_BULLET}\s+)?{_WHEN}")
"""What opens an entry: a bullet, a time of the day, or a day with a colon or dash."""
_BARE = re.compile(
    r"\s*(?:(?:[A-Z][a-z]+\s+)?[Vv]isit\s+to\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?:\s+)?(?:(?:also|then|later|and)\s+)?(?:(?:an?|the|his|her)\s+)?(?:[A-Za-z][\w-]*\s+){0,2}"
    r"(?:(?:at|over|for)\s+(?:an?\s+)?)?"
)
"""What an entry without a subject has before its trigger: "Bilateral", "holds a", "Visit to Oslo: "."""
_OCCASION = re.compile(
    r"(?:[\w-]+\s+){0,2}(?:meetings?|talks|(?:tele)?(?:phone\s+)?calls?|(?:telephone\s+|phone\s+)?conversations?|"
    r"lunch(?:eon)?|dinner|"
    r"breakfast|audience|consultations|discussions|negotiations|video ?conference|meets?|receives?|telephones"
    r"|phones|calls|"
    r"holds|speaks|hosts|welcomes|visits?|sees)\b",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(
    r"\b(?:programmes?|programs?|agenda|diary|schedule|calendar|engagements|itinerary|appointments|activities"
    r"|meetings|week)\b",
    re.IGNORECASE,
)
_ATTENDS_ALL = re.compile(r"\b(?:attends?|takes? part in|participates? in|present at)\s+(?:all|each)\b", re.IGNORECASE)
_OFFICE_ALONE = re.compile(
    r"\s*(?:[Tt]he\s+(?:[A-Z]?[a-z]+\s+){0,2}(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|"
    r"[Ss]ecretary(?:[ -][Gg]eneral)?|"
    r"[Cc]ommissioner|[Tt]aoiseach|[Kk]ing|[Qq]ueen)|[Hh]e|[Ss]he)\s+(?:will\s+|also\s+|then\s+)*"
    r"(?:(?:holds?|hold)\s+(?:an?\s+)?)?(?:[a-z-]+\s+){0,2}"
)
"""The subject of an entry where it is the one whose diary it is: "The Minister receives"."""
_OFF = ("cancelled", "refused", "denied")
_CALLED_OFF = re.compile(
    r"\b(?:cancel\w*|call(?:s|ed)\s+off|off|postpone\w*|suspend\w*|scrap\w*|abort\w*|collapse\w*|stall\w*|break\w*|broke\w*|end(?:s|ed)"
    r"|refus\w*|reject\w*|declin\w*|turn(?:s|ed)\s+down|snub\w*|boycott\w*|walk\w*\s+out|withdr\w+|pull\w*|den(?:y|ies|ied)|fail\w*"
    r"|not|no|never|without|instead|skip\w*|drop\w*|put\s+off|delay\w*|shelve\w*|halt\w*|abandon\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which an entry says that something did not come about."""
FAR = 2500  # characters from an entry within which words tell whose diary it is
LINE = 200  # characters that a line of a list has at most
OPENING = 0.97  # probability that the day that opens an entry dates what it tells
BLOCK = 8  # lines from the day to an entry below it
_DAY_LINE = re.compile(
    rf"\s*(?i:{_WHEN}(?:,?\s+\d{{4}})?)(?:,\s(?:in\s)?[A-Z][\w’' -]{{2,40}}(?:,\s[A-Z][\w’' -]{{2,30}})?)?\s*:?\s*"
)
HEADING = 160  # characters that a line has at most which tells whose diary it is


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry, and where what it tells begins, after its bullet, day or time."""

    start: int
    end: int
    body: int


def of_entry(candidates: list[Candidate], occasion: Occasion, cast: Cast) -> list[Candidate]:
    """The candidates of an occasion, of one in an entry of a list without those of other entries.

    Whose diary it is takes part in an entry that has no subject of its own.
    """
    text, start = cast.text, occasion.trigger.start
    entry = _entry_at(text, start)
    if entry is None:
        return candidates
    ahead = text[entry.body : start]
    bare = _BARE.fullmatch(ahead) is not None and _OCCASION.match(text, start) is not None
    if (two := _the_two(candidates, entry, occasion, cast, bare)) is not None:
        return two
    if not bare and not _OFFICE_ALONE.fullmatch(ahead):
        return [c for c in candidates if _is_inside(c, entry) or not _is_elsewhere(c, text)]
    owner, mention = _owner(cast, entry), None
    if (
        cast.official
        and (own := _publisher(cast)) is not None
        and (owner is None or cast.side(owner) != cast.side(own))
    ):
        alone = [c.party for c in candidates if entry.body <= c.party.start < start and c.party.side == cast.side(own)]
        owner = alone[0].actor if alone else own
        mention = (alone[0].start, alone[0].end) if alone else (start, occasion.trigger.end)
        cast.mention(owner, mention)
    inside = [c for c in candidates if _is_inside(c, entry) and (bare or c.party.start >= start)]
    if owner is None or any(c.party.actor == owner for c in inside):
        return [c for c in candidates if c in inside or _is_inside(c, entry)]
    known = next((c for c in candidates if c.party.actor == owner), None)
    mention = mention or _mention(cast, owner, entry)
    if known is not None and entry.start <= mention[0] < entry.end:
        known.party = replace(known.party, start=mention[0], end=mention[1])
    if known is None:
        known = Candidate(Side(owner, cast.side(owner), "party", *mention, None), 0.0, False, 1, {})
    known.plain = known.acts = True
    for other in inside:
        other.plain = other.plain or (other.party.side is not None and other.party.start >= start)
    return [known, *inside]


def _the_two(
    candidates: list[Candidate], entry: _Entry, occasion: Occasion, cast: Cast, bare: bool
) -> list[Candidate] | None:
    """The candidates of an entry of a list that its title says is of two, where it names neither: "the two meet".

    None where it does, or where the title tells of no two of different sides.
    """
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    words = _BOTH.search(text, entry.body, end)
    if words is not None and words.end() < start and _THEY_DO.fullmatch(text, words.end(), start) is None:
        return None
    inside = [c for c in candidates if _is_inside(c, entry)]
    if words is None and not (bare and not any(c.party.side for c in inside)):
        return None
    pair = _pair_of_title(cast)
    sides = [cast.side(n) for n in pair]
    if len(pair) != PAIR or any(c.party.side in sides for c in inside):
        return None
    span = words.span() if words else (start, end)
    out = []
    for number, side in zip(pair, sides, strict=True):
        out.append(Candidate(Side(number, side, "party", *span, None), 0.0, False, 0, {}, plain=True))
    return [*out, *(c for c in inside if c.party.side)]


PAIR = 2  # people whose meetings a list is of
TITLE = 160  # characters of a title
_BOTH = re.compile(
    r"\b(?:[Tt]he\s+two|[Bb]oth|[Tt]hey)\b(?:\s+(?:men|women|leaders|presidents|ministers|premiers|sides))?"
)


_THEY_DO = re.compile(
    r"(?:\s+(?:will|would|then|also|again|later|first|last|finally|[a-z]+ly|to|are|were|due|expected|h[eo]lds?|ha[sd]|have|an?|their|more|further))*\s+"
)
"""What leads from "the two" to what they hold."""


def _pair_of_title(cast: Cast) -> list[int]:
    """The persons of different sides whom a text's title names, or its first line; in text order."""
    stop = cast.text.find("\n")
    heads = cast.text[: stop if 0 < stop <= TITLE else 0]
    named = {}
    for number, role in enumerate(cast.roles):
        key = surname_key(role.name)
        words = [surname_key(w) for w in re.findall(r"[A-ZÀ-Ž][\w’'-]+", f"{cast.title or ''} {heads}")]
        if role.kind == "person" and cast.side(number) and key in words:
            named[number] = words.index(key)
    pair = sorted(named, key=lambda n: named[n])
    return pair if len({cast.side(n) for n in pair}) == len(pair) else []


def own_words(occasion: Occasion, text: str) -> Occasion:
    """An occasion with the day, the place and the topics of its own entry, and none of other entries of the list.

    The day is one in the entry, its opening first of all, else that of the line for a day above it. A topic in another
    entry is that one's where it opens with an occasion.
    """
    entry = _entry_at(text, occasion.trigger.start)
    if entry is None:
        return occasion
    low = entry.start if city_over(text, entry.start) else text.rfind("\n", 0, entry.body) + 1
    times, places = occasion.arguments["time"], occasion.arguments["place"]
    inside = [t for t in times if low <= t.start < entry.end]
    if inside:
        inside = [replace(t, score=max(t.score, OPENING)) if t.start < entry.body else t for t in inside]
    else:
        above = [t for t in times if t.start < low and _DAY_LINE.fullmatch(_line(text, t.start))]
        inside = [replace(t, score=max(t.score, OPENING)) for t in sorted(above, key=lambda t: t.start)[-1:]]
    here = [p for p in places if low <= p.start < entry.end]
    here = here or [p for p in places if _entry_at(text, p.start) is None]
    occasion = _own_status(occasion, text[entry.body : entry.end])
    topics = occasion.arguments.get("topic", ())
    topics = tuple(t for t in topics if low <= t.start < entry.end or not _is_anothers(text, t.start))
    told = {"time": tuple(inside), "place": tuple(here), "topic": topics}
    return replace(occasion, arguments={**occasion.arguments, **told})


def opened_at(text: str, at: int) -> int | None:
    """Where the entry begins that an occasion told at an offset opens, "12:30 Lunch with X"; None elsewhere."""
    entry = _entry_at(text, at)
    if entry is None or _OCCASION.match(text, entry.body, entry.end) is None:
        return None
    return entry.start if _BARE.fullmatch(text, entry.body, at) else None


def _is_anothers(text: str, at: int) -> bool:
    """True in an entry that opens with an occasion or with a day: "11.00 Meeting with X on fish", "5 May: X sees Y"."""
    entry = _entry_at(text, at)
    return _has_own(text, at) or (entry is not None and _DATED.match(text, entry.start, entry.body) is not None)


def _has_own(text: str, at: int) -> bool:
    """True in an entry that opens with an occasion: "11.00 Meeting with X on fish"."""
    entry = _entry_at(text, at)
    return entry is not None and _OCCASION.match(text, entry.body, entry.end) is not None


def _own_status(occasion: Occasion, words: str) -> Occasion:
    """An occasion that its entry calls off with no word is not called off by the next one."""
    if not occasion.statuses or occasion.status not in _OFF or _CALLED_OFF.search(words):
        return occasion
    statuses = tuple(0.0 if s in _OFF else chance for s, chance in zip(STATUSES, occasion.statuses, strict=True))
    status = STATUSES[max(range(len(STATUSES)), key=lambda i: statuses[i])]
    return replace(occasion, status=status, statuses=statuses)


def _line(text: str, at: int) -> str:
    high = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : len(text) if high < 0 else high]


def _entry_at(text: str, at: int) -> _Entry | None:
    """The entry that holds an offset; semicolons part several of one line. None where its line is none.

    A city may open it, "OSLO - A meets B", and another city the next one of the same line.
    """
    city = city_over(text, at)
    if city is not None:
        return _Entry(city.start, city.end, city.body)
    low = text.rfind("\n", 0, at) + 1
    high = text.find("\n", at)
    high = len(text) if high < 0 else high
    lead = _LEAD.match(text, low, high)
    body = lead.end() if lead else low
    part = text.rfind(";", body, at) + 1
    if lead is None and not _is_listed(text, low, high):
        return None
    stop = text.find(";", at, high)
    return _Entry(max(low, part), stop if stop > 0 else high, max(body, part))


def _is_listed(text: str, low: int, high: int) -> bool:
    """True for a short line in a block below a day, or one that opens with what was held below another such."""
    if high - low > LINE or _ATTENDS_ALL.search(text, low, high):
        return False
    opens, above = _OCCASION.match(text, low, high) is not None, low
    for _ in range(BLOCK):
        stop = above - 1
        above = text.rfind("\n", 0, max(0, stop)) + 1
        line = text[above : max(0, stop)]
        if not line.strip() or len(line) > LINE:
            return False
        if _DAY_LINE.fullmatch(line) or (opens and (_OCCASION.match(line) or _LEAD.match(line))):
            return True
    return False


def _is_inside(candidate: Candidate, entry: _Entry) -> bool:
    return entry.start <= candidate.party.start < entry.end


def _is_elsewhere(candidate: Candidate, text: str) -> bool:
    """True for whom another entry names."""
    return _entry_at(text, candidate.party.start) is not None


def _mention(cast: Cast, actor: int, entry: _Entry) -> tuple[int, int]:
    """Where somebody is named last before an entry, else first of all."""
    named = sorted((a, b) for a, b, _ in cast.roles[actor].mentions)
    before = [m for m in named if m[0] < entry.start]
    return before[-1] if before else named[0] if named else (entry.start, entry.start)


def _owner(cast: Cast, entry: _Entry) -> int | None:
    """Whose diary an entry stands in: whom the heading, the title or a closing line names alone."""
    text = cast.text
    near = (n for n in cast.names if entry.start - FAR <= n.start < entry.end + FAR)
    people = [n for n in near if n.type == "Person"]
    at = entry.start
    while at > max(0, entry.start - FAR):  # lines upwards
        low = text.rfind("\n", 0, at - 1) + 1
        line = text[low : at - 1]
        heads = low == 0 or line.rstrip().endswith(":") or _PROGRAMME.search(line)
        if heads and len(line) <= HEADING and _entry_at(text, low) is None:
            inside = [n for n in people if low <= n.start < at]
            if len(inside) == 1:
                return cast.actor_for(inside[0].start, inside[0].end)
        at = low
    outside = [n for n in people if _entry_at(text, n.start) is None]
    closing = [n for n in outside if _ATTENDS_ALL.search(text, n.end, n.end + 100)]
    named = {cast.actor_for(n.start, n.end) for n in closing or outside}
    if len(named) == 1:
        return named.pop()
    return _of_title(cast)


def _publisher(cast: Cast) -> int | None:
    """Whose diary a ministry or a presidency publishes: its state's, of whose people the one that it names."""
    voice = cast.voice()
    if voice is None:
        return None
    own = [
        n for n, r in enumerate(cast.roles) if r.kind == "person" and r.mentions and cast.side(n) == cast.side(voice)
    ]
    return own[0] if len(own) == 1 else voice


def _of_title(cast: Cast) -> int | None:
    """Whom the title of a diary names: "Weiss's engagements in Oslo"."""
    if not cast.title or not _PROGRAMME.search(cast.title):
        return None
    words = {surname_key(w) for w in re.findall(r"[A-Z][\w-]+", cast.title)}
    named = [n for n, r in enumerate(cast.roles) if r.kind == "person" and surname_key(r.name) in words]
    return named[0] if len(named) == 1 else None
