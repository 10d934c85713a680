"""Who says what: pieces of content with their source and cue, put together by scored links.

Source, cue and content are found as spans (Newell, Margolin & Ruths 2018 for the scheme); then each
piece of content chooses, among all spans near it, its source, its cue and an earlier piece that it
continues. Neighbours that hang on one cue are one attribution, and so are pieces that continue each other
unless they have cues of their own, and halves of one sentence. Source and cue are chosen together: most stand
side by side, seldom beyond the words of another, and a cue brings in one attribution alone, the one that is
surest of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from memcon.find.furniture import inside
from memcon.find.inserted import around
from memcon.find.links import Arrays, Pairs, backward_scores, distances, log_softmax
from memcon.find.sentences import Sentences, first_words, sentences_of
from memcon.find.spans import Found, decode, located, offsets, pieces
from memcon.find.speech.further import with_next_sentences, with_second_verbs
from memcon.find.speech.insertions import close_cuts, with_beginnings
from memcon.find.speech.paragraphs import Paragraphs, parts
from memcon.find.speech.parentheses import parenthetical
from memcon.find.speech.running_on import over_paragraphs
from memcon.find.speech.signed import with_signatures
from memcon.find.speech.silences import with_silences
from memcon.find.speech.strays import is_only_seen, is_stray, is_their_talk
from memcon.find.speech.subjects import with_their_own, with_their_subjects
from memcon.find.speech.tagged import with_their_tags
from memcon.find.speech.talks import homes, spoken, told_in
from memcon.find.speech.trimming import trimmed
from memcon.find.speech.unclaimed import claimed, quoted_as_saying
from memcon.find.speech.voices import by_their_voice
from memcon.find.speech.wholes import whole
from memcon.intake.turns import Turn, find_turns
from memcon.reader.reader import Reading
from memcon.record import Furniture

REACH = 400  # wordpieces within which a span may be linked
FAR = -1e3  # log-probability below which a span is out of reach
BLOCK = 128  # anchors scored together
SAME = 0.5  # probability from which a piece of content continues an earlier one
SURE = 0.5  # probability from which a piece of content hangs on a cue whatever else does
AGREE = 0.3  # chance that two pieces have one cue below which they do not continue each other
TOGETHER = 3.0  # what a source and a cue that stand side by side gain over a pair that does not, in log-odds
BEYOND = 1.5  # what a source or cue loses for each piece of another's content that stands before it, in log-odds
TAKEN = 8.0  # what a cue loses that another attribution has
ASTRAY = 6.0  # what a source behind the content loses to those before the cue that opens the sentence, in log-odds
SIDE_BY_SIDE = 15  # wordpieces between a source and a cue that stand side by side
PLAIN = 0.6  # the score of an attribution that its words tell and the reader passed over

BESIDE = 2  # characters between "according to" and its source

_LEADS = re.compile(r"(?i:according\s+to)")
_NOBODY = ("a", "an", "the")

Offsets = tuple[int, int]
Pieces = tuple[int, int]
Chances = NDArray[np.float32]
Homes = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Quotation:
    """An attribution in code points. `content` is never empty; `source` and `cue` may be.

    `media` are the probabilities of `media.MEDIA`, empty where not known.
    """

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]
    score: float
    media: tuple[float, ...] = ()


def find_attributions(reading: Reading, arrays: Arrays, furniture: Sequence[Furniture] = ()) -> list[Quotation]:
    """The attributions outside furniture, in order of their content's first piece."""
    if not len(reading.words):
        return []
    turns, firsts = find_turns(reading.text), first_words(reading)
    sentences = sentences_of(reading, firsts)
    by_role = _spans(reading, furniture, turns, firsts)
    found = _reported(reading, arrays, by_role, turns, firsts) if by_role["content"] else []
    found = with_their_own(reading.text, found, sentences)
    unclaimed = _unclaimed(reading, by_role, found, furniture, sentences)
    found = [q for q in found if not is_their_talk(reading.text, q, unclaimed)] + unclaimed
    found.sort(key=lambda q: q.content)
    told = trimmed(reading.text, close_cuts(reading.text, found, furniture))
    told = with_their_tags(reading.text, told)
    told = whole(reading.text, with_their_subjects(reading.text, told, sentences), sentences, furniture)
    told = with_second_verbs(reading.text, with_next_sentences(reading.text, told), sentences)
    told = with_beginnings(reading.text, [by_their_voice(reading.text, q) for q in told], sentences, furniture)
    asides = [
        Quotation((source,), (cue,), content, PLAIN)
        for source, cue, content in parenthetical(reading.text, told, sentences)
        if not any(inside(furniture, *piece) for piece in (source, cue, *content))
    ]
    asides += [
        Quotation((source,), cue, (content,), PLAIN)
        for source, cue, content in quoted_as_saying(reading.text, told, sentences)
        if not any(inside(furniture, *piece) for piece in (source, *cue, content))
    ]
    told = with_silences(reading.text, [*told, *asides], sentences, furniture)
    told = [one for q in told if (one := _outside(reading.text, q, furniture)).content]
    told = over_paragraphs(reading.text, told, furniture)
    told = with_signatures(reading.text, told, lambda who, dash, words: Quotation((who,), (dash,), (words,), PLAIN))
    told = [q for q in told if not is_only_seen(reading.text, q) and all(a < b for a, b in q.content)]
    return sorted([*spoken(turns, furniture), *told], key=lambda q: q.content)


def _outside(text: str, one: Quotation, furniture: Sequence[Furniture]) -> Quotation:
    """An attribution whose content does not reach into furniture, wherever its words were taken to end."""
    if not any(inside(furniture, a, b) for a, b in one.content):
        return one
    held = [around(a, b, [f for f in furniture if f.start < b and a < f.end]) for a, b in one.content]
    return replace(one, content=tuple(p for parts in held for p in parts if any(map(str.isalnum, text[slice(*p)]))))


def _spans(
    reading: Reading, furniture: Sequence[Furniture], turns: Sequence[Turn], firsts: NDArray[np.intp]
) -> dict[str, list[Found]]:
    """The sources, cues and pieces of content that the reader finds; sentences begin with the words `firsts`."""
    by_role: dict[str, list[Found]] = {"source": [], "cue": [], "content": []}
    for found in told_in(reading, decode(reading, "attribution"), turns, firsts):
        start, end = offsets(reading, found)
        words = reading.text[start:end].casefold()
        empty = words in _NOBODY if found.type == "source" else not any(c.isalnum() for c in words)
        if not empty:
            by_role[found.type] += _in_parts(reading, found, furniture)
    return by_role


def _reported(
    reading: Reading,
    arrays: Arrays,
    by_role: dict[str, list[Found]],
    turns: Sequence[Turn],
    firsts: NDArray[np.intp],
) -> list[Quotation]:
    """What the reader's spans make up; no attribution reaches from one turn of a conversation into another."""
    contents = by_role["content"]
    home = {role: homes(reading, by_role[role], turns) for role in by_role}
    chosen = {
        role: _log_choices(arrays, reading, f"attribution_{role}", contents, by_role[role], home["content"], home[role])
        for role in ("source", "cue")
    }
    spans = {role: [pieces(reading, f) for f in by_role[role]] for role in by_role}
    paragraphs, places = Paragraphs(reading.text), [offsets(reading, f) for f in contents]
    for i in range(1, len(contents)):
        left_open = paragraphs.left_open(places, i)
        if left_open is not None and home["content"][left_open] == home["content"][i]:
            for chances in chosen.values():  # it is whose the paragraph before is, whoever stands nearer
                chances[i] = chances[left_open]

    def joins(i: int, j: int) -> bool:
        return home["content"][i] == home["content"][j] and paragraphs.may_join(places[i], places[j])

    def bound(i: int, j: int) -> bool:
        return home["content"][i] == home["content"][j] and paragraphs.in_one_quotation(places[i], places[j])

    groups = _groups(arrays, reading, spans["content"], np.exp(chosen["cue"]), joins, bound)
    out = []
    barred = _barred(reading, by_role["source"], by_role["cue"])
    pairs = _pairs(groups, chosen, spans, reading.words[firsts], barred)
    for group, (source, cue) in zip(groups, pairs, strict=True):
        if not source and not cue:
            continue  # words that nobody is said to have said
        content: list[Offsets] = []
        for i in group:
            begins = content.pop()[0] if content and i and bound(i - 1, i) else places[i][0]
            content.append((begins, places[i][1]))
        who = (offsets(reading, by_role["source"][source - 1]),) if source else ()
        how = (offsets(reading, by_role["cue"][cue - 1]),) if cue else ()
        content = [piece for piece in content if not paragraphs.are_apart((*who, *how), piece)]
        if not content or is_stray(reading.text, paragraphs, who, how, content[0]):
            continue
        scores = [contents[i].score for i in group]
        scores += [float(np.exp(_mean(chosen[role][group, at]))) for role, at in (("source", source), ("cue", cue))]
        out.append(Quotation(who, how, tuple(content), round(sum(scores) / len(scores), 4)))
    return out


def _unclaimed(
    reading: Reading,
    by_role: dict[str, list[Found]],
    told: Sequence[Quotation],
    furniture: Sequence[Furniture],
    sentences: Sentences,
) -> list[Quotation]:
    """The attributions of sources and cues that none of those told has, as their sentences tell them."""
    scored = {role: [(offsets(reading, f), f.score) for f in by_role[role]] for role in ("source", "cue")}
    found = claimed(reading.text, scored["source"], scored["cue"], told, sentences)
    return [
        Quotation((source,), (cue,), (words,), score)
        for (source, cue, words), score in found
        if not inside(furniture, *words)
    ]


def _in_parts(reading: Reading, found: Found, furniture: Sequence[Furniture]) -> list[Found]:
    """A span as it is, in the parts that furniture put into it leaves, or as the quotations of two people; else none.

    What begins or ends in furniture is no span; of a source or cue the first part stands for all of it.
    """
    start, end = offsets(reading, found)
    if inside(furniture, start, start + 1) or inside(furniture, end - 1, end):
        return []
    split = around(start, end, [piece for piece in furniture if start < piece.start and piece.end < end])
    if found.type == "content":
        split = [part for a, b in split for part in parts(reading.text, a, b)]
    if len(split) == 1:
        return [found]
    cut = [located(reading, a, b, found.type, found.score) for a, b in split]
    whole = [one for one in cut if one is not None and not inside(furniture, *offsets(reading, one))]
    return whole if found.type == "content" else whole[:1]


def _log_choices(
    arrays: Arrays,
    reading: Reading,
    link: str,
    anchors: list[Found],
    candidates: list[Found],
    own: Homes,
    others: Homes,
) -> Chances:
    """Log-probabilities [anchors, 1 + candidates] of each choice, "none" first; far candidates get none.

    `own` and `others` are the turns that anchors and candidates stand in: those of another turn are far.
    """
    spans = [pieces(reading, c) for c in candidates]
    starts = np.asarray([s for s, _ in spans], dtype=np.int64)
    out = np.full((len(anchors), 1 + len(candidates)), -1e4, dtype=np.float32)
    for begin in range(0, len(anchors), BLOCK):
        block = [pieces(reading, a) for a in anchors[begin : begin + BLOCK]]
        low = int(np.searchsorted(starts, block[0][0] - 2 * REACH))
        high = int(np.searchsorted(starts, block[-1][1] + REACH, side="right"))
        near = spans[low:high]
        pairs = Pairs(reading, block, near)
        scores = pairs.scores(arrays, link)
        if near:
            away = own[begin : begin + BLOCK, None] != others[None, low:high]
            scores[:, 1:][(np.abs(pairs.distances) > REACH) | away] = -1e4
        rows = log_softmax(scores)
        out[begin : begin + BLOCK, 0] = rows[:, 0]
        out[begin : begin + BLOCK, 1 + low : 1 + high] = rows[:, 1:]
    return out


def _pairs(
    groups: list[list[int]],
    chosen: dict[str, Chances],
    spans: dict[str, list[Pieces]],
    firsts: NDArray[np.int64] | None = None,
    barred: NDArray[np.bool_] | None = None,
) -> list[tuple[int, int]]:
    """The source and cue of each group of pieces, 0 being none; who is surest of a cue has it.

    `chosen` are log-probabilities [pieces of content, 1 + spans] of sources and of cues; `firsts` are the wordpieces
    that sentences begin with, `barred` [sources, cues] those that are no pair.
    """
    led = _led(spans["source"], spans["cue"], firsts) if firsts is not None else np.zeros(len(spans["cue"]), dtype=bool)
    edges = {role: np.asarray(spans[role], dtype=np.int64).reshape(-1, 2) for role in chosen}
    far = (BEYOND * np.arange(1 + len(spans["content"]))).astype(np.float32)  # by how many pieces stand between
    at = {role: both[:, 0] for role, both in edges.items()}
    starts = [start for start, _ in spans["content"]]
    before = {  # for each span, how many pieces of content stand before it
        role: np.searchsorted(starts, at[role]) for role in chosen
    }
    cues = chosen["cue"].copy()
    sure = [float(_mean(cues[group])[1:].max(initial=FAR)) for group in groups]
    out = [(0, 0)] * len(groups)
    for number in sorted(range(len(groups)), key=lambda k: -sure[k]):
        group = groups[number]
        likely = {"source": chosen["source"][group], "cue": cues[group]}
        for role, count in before.items():
            likely[role][:, 1:] -= far[np.maximum(np.maximum(count - group[-1] - 1, group[0] - count), 0)]
        opens = starts[group[0]]
        astray = (at["source"] > opens, led & (at["cue"] < opens))
        out[number] = _pair(likely["source"], likely["cue"], edges["source"], edges["cue"], astray, barred)
        if out[number][1]:
            cues[:, out[number][1]] -= TAKEN
    return out


def _barred(reading: Reading, sources: list[Found], cues: list[Found]) -> NDArray[np.bool_] | None:
    """The sources and cues that are no pair [sources, cues], or None: "according to" has its source behind it."""
    where = [offsets(reading, cue) for cue in cues]
    leading = [i for i, (start, end) in enumerate(where) if _LEADS.fullmatch(reading.text, start, end)]
    if not leading:
        return None
    barred: NDArray[np.bool_] = np.zeros((len(sources), len(cues)), dtype=bool)
    starts = np.asarray([offsets(reading, source)[0] for source in sources], dtype=np.int64)
    for i in leading:
        barred[:, i] = (starts < where[i][1]) | (starts > where[i][1] + BESIDE)
    return barred


def _led(sources: list[Pieces], cues: list[Pieces], firsts: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Of each cue whether a source stands before it in its sentence, such as a verb's subject."""
    starts, at = (np.asarray([start for start, _ in spans], dtype=np.int64) for spans in (sources, cues))
    openings = firsts[firsts.searchsorted(at, side="right") - 1]
    led: NDArray[np.bool_] = starts.searchsorted(openings) < starts.searchsorted(at)
    return led


def _pair(
    sources: Chances,
    cues: Chances,
    of_sources: NDArray[np.int64],
    of_cues: NDArray[np.int64],
    astray: tuple[NDArray[np.bool_], NDArray[np.bool_]] | None = None,
    barred: NDArray[np.bool_] | None = None,
) -> tuple[int, int]:
    """The likeliest source and cue of pieces of content, 0 being none, from log-probabilities [pieces, 1 + spans].

    `of_sources` and `of_cues` are their wordpieces [spans, 2]; `astray` are the sources that stand behind the content,
    and the cues before it that have a source before them; `barred` [sources, cues] are no pairs.
    """
    left, right = (rows[0] if len(rows) == 1 else np.add.reduce(rows, axis=0) for rows in (sources, cues))
    near_left, near_right = ((total[1:] > FAR).nonzero()[0] for total in (left, right))  # a long text has thousands
    best_left, best_right = left.max(), right.max()
    if len(near_left) and len(near_right):
        away = distances(of_sources[near_left], of_cues[near_right])
        both = left[1 + near_left][:, None] + right[1 + near_right][None, :]
        both = both + TOGETHER * len(sources) * (np.abs(away) <= SIDE_BY_SIDE)
        if astray is not None:
            both -= ASTRAY * len(sources) * (astray[0][near_left][:, None] & astray[1][near_right])
        if barred is not None:
            both = np.where(barred[near_left[:, None], near_right], np.float32(FAR), both)
        i, j = divmod(int(both.argmax()), both.shape[1])
        if both[i, j] >= max(left[0] + best_right, best_left + right[0]):
            return 1 + int(near_left[i]), 1 + int(near_right[j])
    if left[0] + best_right >= best_left + right[0]:
        return 0, int(right.argmax())
    return int(left.argmax()), 0


def _groups(
    arrays: Arrays,
    reading: Reading,
    spans: list[Pieces],
    cue_chances: Chances,
    joins: Callable[[int, int], bool],
    bound: Callable[[int, int], bool],
) -> list[list[int]]:
    """Indices of contents that are one attribution, each group and the list of groups in text order.

    `cue_chances` are the probabilities [pieces of content, 1 + cues] of each cue, "none" first; `joins` tells of two
    pieces whether they may be one attribution, `bound` whether they must.
    """
    groups = {i: [i] for i in range(len(spans))}
    home = list(range(len(spans)))

    def unite(i: int, j: int) -> None:
        first, second = sorted((home[i], home[j]))
        if first != second:
            groups[first] += groups.pop(second)
            for member in groups[first]:
                home[member] = first

    before = 0
    for i, cue in enumerate(cue_chances.argmax(axis=1).tolist()):
        cue = cue if cue_chances[i, cue] >= SURE else 0
        if (cue and cue == before and joins(i - 1, i)) or (i and bound(i - 1, i)):
            unite(i - 1, i)
        before = cue
    lows = []
    for i in range(len(spans)):
        low = i
        while low and spans[i][0] - spans[low - 1][1] <= REACH and i - low < 12:
            low -= 1
        lows.append(low)
    for i, row in enumerate(backward_scores(arrays, reading, "attribution_earlier", spans, lows)):
        best = int(row.argmax())
        if best and 1 / np.exp(row - row[best]).sum() >= SAME:
            earlier = lows[i] + best - 1
            if joins(earlier, i) and _may_share(*(_mean(cue_chances[groups[home[k]]]) for k in (earlier, i))):
                unite(earlier, i)
    return sorted(sorted(group) for group in groups.values())


def _mean(rows: Chances) -> Chances:
    """The mean of rows; numpy's own takes longer to be called than to add a handful."""
    return rows[0] if len(rows) == 1 else np.add.reduce(rows, axis=0) / len(rows)  # type: ignore[no-any-return]


def _may_share(one: Chances, other: Chances) -> bool:
    """False where two pieces both have a cue, and hardly the same one."""
    both = (1 - one[0]) * (1 - other[0])
    return bool(both <= 0.5 or (one[1:] * other[1:]).sum() >= AGREE * both)
