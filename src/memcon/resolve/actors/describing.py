"""What titles tell of a person: a role and the words of a title come in; office, sector and the side served are noted.

What the text said first of whom somebody serves holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.before import title_before
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.kinds import HEADS, without_honorifics
from memcon.resolve.offices.posts import FORMER, is_post
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import office_kind, sector_of
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.names import surname_key
from memcon.resolve.words.phrases import ARTICLE

ACRONYM = 4  # letters of an office in capitals that may be an acronym: "CEO"
_PLURAL_OFFICE = re.compile(r"\b(minister|president|premier|leader|senator|chief|ambassador)s$")
"""The office of each of several who are named behind it: "Foreign ministers X and Y"."""
_OF_SEVERAL = re.compile(r"\A(?:(?:two|three|four|five|six)\s)?(?:countries|nations|states|sides)['’]\s")
"""Whose offices those are of several who are named behind them: "the three countries' foreign ministers"."""
_COMING = re.compile(r"(?:newly[- ](?:appointed|accredited|arrived)|outgoing|incoming|departing|new)\s+", re.IGNORECASE)
"""What says that somebody comes or goes, and is of no office: "the outgoing | Defence Attaché"."""
_HANDLE = re.compile(r"\s@\w+\Z")
_ENVOYS = r"(?:special|personal)\s(?:envoy|representative|advis[eo]r)"
_OF_UN = re.compile(
    rf"\bsecretary[- ]general['’]s\s{_ENVOYS}|\b{_ENVOYS}\sof\sthe\ssecretary[- ]general\b"
    r"|\bunder[- ]secretary[- ]general\b",
    re.IGNORECASE,
)
"""Envoys of the one Secretary-General who goes without saying."""
_EXPERT = re.compile(
    r"\b(?:analyst|expert|correspondent|researcher|scholar|editor|(?<!security )(?<!intelligence )(?<!investigation )"
    r"bureau chief|historian|specialist)$",
    re.IGNORECASE,
)
_WITH_POSTS = ("GOV", "MIL", "IGO", "LEG")
_POST = re.compile(
    r"(?<![’'-])\b(?:head|director|chief|commissioner|coordinator|representative|envoy|negotiator|mediator|advis[eo]r|administrator"
    r"|secretary|minister|governor|mayor|prosecutor|inspector|ambassador|consul|nuncio|chair|chair(?:man|woman|person)"
    r"|commander|commandant|counsell?or|leader|president(?:-elect)?|prince|princess|member|assistant|deputy|whip|delegate"
    r"|spokes(?:man|woman|person)|attorney|rapporteur|staff)"
    r"(?:\sgeneral)?(?=\s(?:of|for|to|on|in|at|and)\b|\Z)",
    re.IGNORECASE,
)
"""The nouns of offices; ranks, and words for any official or for somebody's people, are none."""
_ANOTHER = re.compile(
    r"\A(?:another|fellow|other|one|any|some)\s|\A[a-z].*\sand\s[A-Z][\w’'-]+\s[A-Z]"
    r"|,\s|\d|\b(?:his|her|their|outgoing|choice|pick|candidate|nominee)\b",
)
"""Words of somebody else, or of no office yet: "another adviser", "head of it and Ana Roe", "choice for envoy"."""


def _studies(title: str) -> bool:
    """True where a title names a state that is studied, and not served: "China analyst", "Iran director"."""
    if _EXPERT.search(title):
        return True
    state = states_in(title)[:1]
    return bool(state) and state[0].form == "name" and ARTICLE.sub("", title) == f"{state[0].text} director"


def serve(role: Role, side: str) -> None:
    """Note that the text says which state or body somebody serves; what it said first holds, before any guess."""
    if state_name(side):
        role.country = (role.country if role.stated else None) or side
        role.stated = True
    elif role.body is None:
        role.body = side


_OF = re.compile(r"(?:\s+[IVX]+\b)?\s+of\s+(?:the\s+)?")


def serve_as_titled(role: Role, title: str) -> None:
    """Note which state a document's title says that somebody serves: "Chilean President Ana Rojas arrives".

    Also behind the name: "Call with Foreign Minister Ana Rojas of Chile".
    """
    for match in re.finditer(r"(?<![\w’'-])(?:(?:al|el)-)?[A-Z][\w’'-]+", title):
        if surname_key(match.group()) != surname_key(role.name):
            continue
        words = [m.start() for m in re.finditer(r"\S+", title[: match.start()])]
        for start in (match.start(), *reversed(words[-2:])):  # with no, one or two given names
            given = title[start : match.start()].split()
            if any(not w[:1].isupper() or is_title_word(w) for w in given):
                break
            if title[:start].rstrip().endswith(","):  # "Speaks to Chilean King, Sends Lund": the king is no Lund
                break
            told = title_before(title, Sentences((), ()), start)
            if not told or not (office_kind(told) or sector_of(told) == "GOV"):
                continue
            behind = _OF.match(title, match.end())
            states = states_in(title[behind.end() :])[:1] if behind else []
            side = side_in(told) or next((m.code for m in states if not m.start and m.form == "name"), None)
            if side and state_name(side):
                role.country = side
                return


DATELINE_DASH = re.compile(r"\s[-–—]{1,2}\s")
"""What parts a dateline from the words behind it: "LIMA (Northwire) - President"."""


_SERVES_IN = re.compile(
    r"\A(?:[\w’'-]+\s+){0,6}?(?:minister|member|official|adviser|secretary)s?\s+(?:in|of|under)\s+"
    r"(?=(?:(?:Prime\sMinister|President|Chancellor|Premier)|[A-Z]\w+\s(?:Prime\sMinister|President|Chancellor))\Z)"
)
"""Who serves in the government of whom is named: "a minister in | Prime Minister" Lund's."""
_LABELLED = re.compile(r"\A(?:[•*–-]\s*)?[^:\n]{1,60}:\s+(?=\S)")
"""What heads an entry before the words on somebody: "Chile: | the UN's mediator"."""


def describe(role: Role, title: str, held: bool = True) -> None:
    """Note what a title tells of a person: the side served, the office, the sector.

    A title that is not `held` any more is no post; of the kinds that the table knows, the table tells.
    """
    title = _SERVES_IN.sub("", _LABELLED.sub("", DATELINE_DASH.split(_HANDLE.sub("", title))[-1]))
    if " " in role.name:  # "Head of Administration Ana Roe of Norway": no office has its holder's name
        title = title.replace(f" {role.name}", "")
    whole, last = title, title.rpartition(" and ")[2]
    own = office_kind(last) or sector_of(last) or all(map(is_title_word, last.split()))
    if office_kind(last) is None and _MINISTER_FOR.search(whole[: -len(last)]):
        own = False  # "Minister for Foreign Affairs and | Trade"
    title = last if own else whole  # "… for Israeli and Palestinian Affairs" is one
    first = whole[: -len(last)].removesuffix(" and ")
    if own and first and office_kind(first) in HEADS and office_kind(last) not in HEADS:
        role.also = ARTICLE.sub("", first)
    side = side_in(title) or side_in(whole)  # "Chilean Deputy Prime Minister and Minister of Trade"
    if side is None and _OF_UN.search(title):
        side = "UN"
    past = _PAST.match(title) is not None
    if _studies(title) or (past and (role.body or role.country)):  # whom he serves now is told already
        side = None
    if past and (now := role.office or role.post) and _PAST.match(now) is None:
        return
    if side and (
        state_name(side) or side == "EU" or office_kind(title) not in ("ambassador", "attaché")
    ):  # others' have states' envoys
        serve(role, side)
    office = without_honorifics(_OF_SEVERAL.sub("", _COMING.sub("", ARTICLE.sub("", title))))
    office = _PLURAL_OFFICE.sub(r"\1", office)
    office = office.title() if office.isupper() and len(office) > ACRONYM else office
    if office_kind(title) and (role.office is None or _tells_more(title, role.office)):
        role.office = office
    elif held:
        describe_post(role, office)
    role.sector = role.sector or sector_of(title)


_MINISTER_FOR = re.compile(r"\b(?:minister|secretary)\s+(?:of|for)\s(?:[\w,-]+\s){1,5}and\s\Z", re.IGNORECASE)


def _tells_more(title: str, office: str) -> bool:
    """True for the longer of two titles; one that is held no more gives way to one that is held."""
    past = [_PAST.match(words) is not None for words in (title, office)]
    return past[1] if past[0] != past[1] else len(title) > len(office)


_PAST = re.compile(rf"(?:an?\s|the\s)?{FORMER}", re.IGNORECASE)


def describe_post(role: Role, post: str) -> None:
    """Note an office of a kind that the table is not asked for; the longest words for it hold."""
    named = is_post(post) and _POST.search(post) and (post[:1].isupper() or " " in post)
    if named and not _ANOTHER.search(post) and sector_of(post) in _WITH_POSTS and len(post) > len(role.post or ""):
        role.post = post


def serve_by_post(role: Role, post: str) -> None:
    """Note whom somebody serves whose office begins with it: "UN Relief and Works Agency Commissioner General"."""
    known = role.country is not None or role.body is not None
    if known or _studies(post):
        return
    side, named = side_in(post), states_in(post)[:1]  # a body may be told by its office alone: "Secretary-General"
    if side and named and named[0].start == 0:
        serve(role, side)


def governs(role: Role) -> bool:
    """True for a leader or a minister, of whatever state."""
    return office_kind(role.office or "") in _GOVERNING


_GOVERNING = ("president", "prime minister", "foreign minister", "defence minister", "finance minister", "minister")
_MINE = re.compile(r"(?:my|our)\s", re.IGNORECASE)
_OF_MINE = re.compile(r"\s(?:from|of|in|at)\s(?:my|our)\s", re.IGNORECASE)
_BY_OFFICE = re.compile(
    r"(?:^|\n)\W{0,4}(?:The\s)?(?P<office>[A-Z][^():\n]{3,90}?)\s\((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Senator)\.?\s)?"
    r"(?:[A-Z][\w.’'-]*\s){0,3}\Z"
)
_OFFICE_BEHIND = re.compile(r"(?:[^\S\n]\((?P<office>[A-Z][^()\n]{3,90})\)|,[^\S\n](?P<apposed>[A-Z][^:()\n]{3,90})):")
"""The office of who has the floor, behind his name: "Ana Roe (Minister of Trade):", "Ana Roe, Minister of Trade:"."""
BY_OFFICE = 130  # characters of a label before a name


def is_speakers(role: Role, text: str) -> bool:
    """True for those whom somebody calls his own, "my officials": they are not of the state that others are of."""
    return role.kind in ("office", "group") and any(
        _MINE.match(text, a)
        or _OF_MINE.search(text, a, b)
        or _MINE.fullmatch(text, max(0, a - 3), a)
        or _MINE.fullmatch(text, max(0, a - 4), a)
        for a, b, _ in role.mentions
    )


def describe_labelled(roles: Sequence[Role], text: str) -> None:
    """Note the office by which a label calls who has the floor: "The Minister for Trade (Ms Roe): I thank"."""
    for role in roles:
        if role.kind != "person" or role.office is not None:
            continue
        for start, end, form in sorted(role.mentions):
            behind = _OFFICE_BEHIND.match(text, end) if form == "name" else None
            office = (behind["office"] or behind["apposed"]) if behind is not None else ""
            if office_kind(office) or sector_of(office):
                describe(role, office)
                break
            if form == "name" and text.startswith("):", end):
                label = _BY_OFFICE.search(text, max(0, start - BY_OFFICE), start)
                if label is not None and (office_kind(label["office"]) or sector_of(label["office"])):
                    describe(role, label["office"])
                    break
