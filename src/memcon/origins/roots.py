"""One contact with its documents comes in; the roots of what is known of it go out, each with the documents it feeds.

A root is where knowledge enters the record: a side's statement, however many papers repeat it; an official text that
the ledger holds; a paper that reports in its own name. A document may go back to several roots, and adds one of its own
only where it names no other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from memcon.origins.prints import words_of
from memcon.origins.reprints import Reprint
from memcon.origins.voices import (
    NOBODY,
    Voice,
    names_publisher,
    same_voice,
    voice_of,
    voice_of_actor,
    voice_of_document,
)
from memcon.record import Attribution, Contact, Memcon
from memcon.record.joint import JointContact, Origin, OriginReason, Passage
from memcon.record.kinds import OWN_ACCOUNTS
from memcon.resolve.offices.table import same_person_name
from memcon.resolve.words.countries import state_name, states_in

# Words by which an account that names no participant still speaks of the contact.
_OCCASIONS = (
    "agreed both call called contact conversation discussed discussion discussions exchange exchanged held meeting met "
    "negotiations phone phoned spoke spoken talked talks telephone two visit"
)
_OCCASION = frozenset(_OCCASIONS.split())
_START = 12  # code points in which an agency's words name whom it quotes


class _Source(msgspec.Struct, frozen=True, order=True):
    """A document that gives a contact on somebody's word, and where it names them."""

    document: str
    voice: Voice
    passages: tuple[Passage, ...]
    paper: str | None = None  # the document whose paper is named in place of a source of its own


class _Root(msgspec.Struct):
    """A root while it is being gathered."""

    name: str
    voice: Voice | None
    documents: dict[str, OriginReason]
    passages: set[Passage]


def origins_of(contact: JointContact, memcons: Mapping[str, Memcon], reprints: Sequence[Reprint]) -> tuple[Origin, ...]:
    """The roots of a contact, those of most documents first, then by name.

    `memcons` holds the contact's documents and `reprints` what they share; a document that `memcons` lacks is left out.
    `root` is the id of a document, or names the speaker as "USA: Joint Chiefs of Staff". `why` is "attributed" where
    documents give the root as their source, "reprint" where they only took its words, and else "first-hand".
    """
    held = [name for name in contact.documents if name in memcons]
    own = [name for name in held if _is_own(memcons[name], contact)]
    papers = {name: memcons[name].document.publisher or "" for name in held if name not in own}
    sources = [s for name in papers for s in _sources(contact, memcons[name], _other_papers(name, papers, memcons))]
    relayed = [source for source in sources if source.paper is not None]
    sources = [source for source in sources if source.paper is None]
    roots = [_Root(name, voice_of_document(memcons[name].document), {name: "first-hand"}, set()) for name in own]
    _add_voices(roots, sources, {name: _when(memcons[name]) for name in own})
    _add_rest(roots, held, memcons, reprints, set(own), relayed)
    found = [_origin(root) for root in roots if root.documents]
    return tuple(sorted(found, key=lambda origin: (-len(origin.documents), origin.root)))


def _is_own(memcon: Memcon, contact: JointContact) -> bool:
    """True for a text that is itself the account of a side that took part."""
    if memcon.document.kind not in OWN_ACCOUNTS or memcon.document.publisher is None:
        return False
    return any(a.document == memcon.document.id and not a.attributions for a in contact.accounts)


def _other_papers(name: str, papers: Mapping[str, str], memcons: Mapping[str, Memcon]) -> list[tuple[str, str]]:
    """The other reports of the contact with their publishers, the earliest first."""
    others = sorted((other for other in papers if other != name), key=lambda other: _when(memcons[other]))
    return [(other, papers[other]) for other in others if papers[other] and papers[other] != papers[name]]


def _sources(contact: JointContact, memcon: Memcon, papers: Sequence[tuple[str, str]]) -> list[_Source]:
    """On whose word a document gives the contact; `papers` are the other reports of it that are held."""
    told = [c for c in memcon.contacts if any(m == (memcon.document.id, c.id) for m in _members(contact))]
    sides = {p.side for c in told for p in c.participants if p.side}
    sides |= {p.side for p in contact.participants if p.side}
    found: list[_Source] = []
    for one in told:
        names = sorted({name for account in one.accounts for name in account.words()})
        around = [a.id for a in memcon.attributions if a.id not in names and _holds(a, one)]
        for name in [*names, *around]:
            attribution = memcon.attribution(name)
            if attribution is None:
                continue
            voice = _sided(_speaker(memcon, attribution, one), contact)
            paper = _paper_named(memcon, attribution, voice, papers)
            if (voice.named or paper) and _is_about(memcon, attribution, one, paper is not None or voice.side in sides):
                spans = attribution.source or attribution.content[:1]
                places = tuple(Passage(memcon.document.id, s.start, s.end, s.text) for s in spans)
                found.append(_Source(memcon.document.id, voice, places, paper))
    return found


def _paper_named(
    memcon: Memcon, attribution: Attribution, voice: Voice, papers: Sequence[tuple[str, str]]
) -> str | None:
    """The report that an attribution goes back to where it names that report's paper, and nobody whom that quotes."""
    named = [memcon.actor(a) for a in (attribution.speaker, attribution.on_behalf_of, *attribution.via)]
    names = [actor.name for actor in named if actor is not None]
    held = next((document for document, paper in papers for name in names if names_publisher(name, paper)), None)
    if held is None or (voice.named and not any(names_publisher(voice.name or "", paper) for _, paper in papers)):
        return None
    return held


def _members(contact: JointContact) -> set[tuple[str, str]]:
    return {(member.document, member.contact) for member in contact.members}


def _holds(attribution: Attribution, contact: Contact) -> bool:
    """True where the occasion is itself told on somebody's word."""
    return any(s.start <= contact.trigger.start and contact.trigger.end <= s.end for s in attribution.content)


def _speaker(memcon: Memcon, attribution: Attribution, contact: Contact) -> Voice:
    """Whose word it is; where an agency quotes somebody ("Interfax quoted the ministry as saying"), whom it quotes."""
    voice = voice_of(memcon, attribution)
    if not voice.press:
        return voice
    if not _holds(attribution, contact) and attribution.content:
        first = min(attribution.content)
        for actor in memcon.actors:
            named = voice_of_actor(actor)
            if named.side and any(first.start <= m.start < first.start + _START for m in actor.mentions):
                return named
        states = [mention for mention in states_in(first.text[:80]) if mention.start < _START]
        if states:
            return Voice(None, states[0].code, state=True)
    return voice


def _sided(voice: Voice, contact: JointContact) -> Voice:
    """The voice of whoever took part with the side that other documents tell of the same person."""
    if voice.side is not None or voice.person is None:
        return voice
    taken = contact.participants
    sides = {p.side for p in taken if p.side and p.kind == "person" and same_person_name(p.name, voice.person)}
    return msgspec.structs.replace(voice, side=sides.pop()) if len(sides) == 1 else voice


def _is_about(memcon: Memcon, attribution: Attribution, contact: Contact, party: bool) -> bool:
    """True where an attribution speaks of the contact: names it, those who took part, or an occasion of theirs.

    Sides that took no part are asked for more: what they say beside a contact is most often about something else.
    """
    if _holds(attribution, contact):
        return True
    actors = {p.actor for p in contact.participants}
    spans = [*attribution.content, *attribution.cue]
    named = {
        a.id for a in memcon.actors if a.id in actors for m in a.mentions if any(s.overlaps(m.span) for s in spans)
    }
    if not party:
        return len(named) >= 2
    sentences = [e for e in contact.evidence if e.start <= contact.trigger.start < e.end]
    if any(e.contains(cue) for e in sentences for cue in attribution.cue):
        return True
    return bool(named) or any(word.folded in _OCCASION for s in spans for word in words_of(s.text))


def _add_voices(roots: list[_Root], sources: Iterable[_Source], dates: Mapping[str, tuple[str, str]]) -> None:
    """Every source goes to the root of its voice: to an official text that is held, else to the voice itself."""
    groups: defaultdict[str | None, list[_Source]] = defaultdict(list)
    for source in sources:
        groups[source.voice.side].append(source)
    for side in sorted(groups, key=lambda s: (s is None, s or "")):
        mine = sorted((r for r in roots if r.voice and r.voice.side == side), key=lambda r: dates.get(r.name, ("", "")))
        clear = [s for s in groups[side] if not s.voice.state]
        for voices in _alike(clear) if clear else [groups[side]]:
            text = next(
                (r for r in mine if all(same_voice(r.voice or NOBODY, s.voice) is not False for s in voices)), None
            )
            if text is None:
                text = _Root(_named(voices), _best(voices), {}, set())
                roots.append(text)
                mine.append(text)
            _join(text, voices)
        rest = [s for s in groups[side] if s.voice.state]
        if rest and clear:
            documents = {s.document for s in clear}
            # The state's name beside a ministry's is one voice; where a paper names only the state, the largest has it.
            largest = max(mine, key=lambda r: (len(r.documents), r.name))
            for source in rest:
                if source.document not in documents:
                    _join(largest, [source])


def _alike(sources: Sequence[_Source]) -> list[list[_Source]]:
    """Sources of one side in groups of one voice, the largest first; who cannot be told apart is in the largest."""
    voices: dict[Voice, list[_Source]] = defaultdict(list)
    for source in sources:
        voices[source.voice].append(source)
    groups: list[list[Voice]] = []
    unsure: list[Voice] = []
    ordered = sorted(voices, key=lambda v: (v.person is not None, -len(voices[v]), v.name or "", sorted(v.organ)))
    for voice in ordered:
        answers = [[same_voice(voice, other) for other in group] for group in groups]
        same = [n for n, answer in enumerate(answers) if True in answer and False not in answer]
        if same:
            groups[same[0]].append(voice)
        elif any(set(answer) == {None} for answer in answers):
            unsure.append(voice)
        else:
            groups.append([voice])
    held = [[s for voice in group for s in voices[voice]] for group in groups]
    held.sort(key=lambda group: (-len({s.document for s in group}), _named(group)))
    if unsure:
        held[0] += [s for voice in unsure for s in voices[voice]]
    return held


def _add_rest(
    roots: list[_Root],
    held: Sequence[str],
    memcons: Mapping[str, Memcon],
    reprints: Sequence[Reprint],
    own: set[str],
    relayed: Sequence[_Source],
) -> None:
    """Reprints go where what they reprint goes, and who names another's report where that report goes; who has no root
    by now reports in its own name."""
    taken: defaultdict[str, dict[str, tuple[Passage, ...]]] = defaultdict(dict)
    for one in reprints:
        if one.kind == "reprint" and one.a in memcons and one.b in memcons:
            first, second = sorted((one.a, one.b), key=lambda n: (n not in own, *_when(memcons[n])))
            side = 0 if one.a == second else 1
            taken[second][first] = tuple(pair[side] for pair in one.passages)
    named = {name: [source for source in relayed if source.document == name] for name in held}
    waiting = sorted(held, key=lambda n: (n not in own, *_when(memcons[n])))
    while waiting:  # whose report is named has its root before those who name it, if they do not name each other
        free = (n for n in waiting if not any(source.paper in waiting for source in named[n]))
        name = next(free, waiting[0])
        waiting.remove(name)
        for source in named[name]:
            for root in roots:
                if source.paper in root.documents:
                    _join(root, [source])
        sources = sorted((f for f in taken[name] if f in held), key=lambda n: (n not in own, *_when(memcons[n])))
        for root in roots:
            if sources and sources[0] in root.documents and name not in root.documents:
                root.documents[name] = "reprint"
                root.passages.update(taken[name][sources[0]][:1])
        if not any(name in root.documents for root in roots):
            roots.append(_Root(name, None, {name: "first-hand"}, set()))


def _join(root: _Root, sources: Iterable[_Source]) -> None:
    for source in sources:
        root.documents.setdefault(source.document, "attributed")
        root.passages.update(source.passages[:1])


def _origin(root: _Root) -> Origin:
    reasons = {why for name, why in root.documents.items() if name != root.name}
    why: OriginReason = "attributed" if "attributed" in reasons else "reprint" if "reprint" in reasons else "first-hand"
    return Origin(root.name, tuple(sorted(root.documents)), why, tuple(sorted(root.passages)))


def _named(sources: Sequence[_Source]) -> str:
    voice = _best(sources)
    name = voice.name or (state_name(voice.side) if voice.side else None) or "unnamed"
    return f"{voice.side}: {name}" if voice.side else name


def _best(sources: Sequence[_Source]) -> Voice:
    """The voice that names a group best: an organ before a person, one that many documents name before others."""
    documents: defaultdict[Voice, set[str]] = defaultdict(set)
    for source in sources:
        documents[source.voice].add(source.document)
    return min(
        documents, key=lambda v: (v.person is not None, not v.organ and not v.defence, -len(documents[v]), v.name or "")
    )


def _when(memcon: Memcon) -> tuple[str, str]:
    """Earlier documents sort first, undated ones last."""
    return memcon.document.published or "~", memcon.document.id
