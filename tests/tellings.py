"""Memcons made by hand, for tests about many documents: words of a text go in, spans are found by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from memcon.record import (
    Account,
    Actor,
    Attribution,
    Contact,
    ContactTime,
    Document,
    Memcon,
    Mention,
    Participant,
    Span,
)

Quote = tuple[str, str, str]
"""Words for the source, words of the content, name of the speaker ("" where nobody is resolved)."""

Telling = tuple[str, Sequence[str], str | None, Sequence[int]]
"""Words for the occasion, names of those who took part, the day, numbers of the quotes that are accounts of it."""


def memcon_of(
    name: str,
    text: str,
    *,
    actors: Mapping[str, Mapping[str, Any]],
    quotes: Sequence[Quote] = (),
    contacts: Sequence[Telling] = (),
    mode: str = "call",
    status: str = "held",
    **facts: Any,
) -> Memcon:
    """A memcon whose spans stand where their words first stand in the text. `actors` maps names to facts."""

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words), words)

    ids = {actor: f"a{number}" for number, actor in enumerate(actors, 1)}
    made = []
    for actor, known in actors.items():
        place = span(actor) if actor in text else Span(0, 1, text[0])
        mentions = (Mention(place.start, place.end, place.text, "name"),)
        made.append(Actor(ids[actor], known.get("kind", "person"), actor, mentions=mentions, **_rest(known)))
    attributions = [
        Attribution(
            f"q{number}",
            "direct" if content[:1] in '“"' else "mixed" if "“" in content else "indirect",
            (span(source),) if source else (),
            (),
            (span(content),),
            speaker=ids.get(speaker),
        )
        for number, (source, content, speaker) in enumerate(quotes, 1)
    ]
    sides = {actor: known.get("country") for actor, known in actors.items()}
    told = []
    for number, (trigger, people, day, held) in enumerate(contacts, 1):
        accounts = tuple(Account(sides.get(quotes[n][2]), ids.get(quotes[n][2]), (f"q{n + 1}",)) for n in held)
        told.append(
            Contact(
                f"c{number}",
                mode,  # type: ignore[arg-type]
                status,  # type: ignore[arg-type]
                span(trigger),
                tuple(Participant(ids[p], sides[p], "party", span(p) if p in text else span(trigger)) for p in people),
                time=ContactTime(day, day, "day", span(trigger)) if day else None,
                accounts=accounts,
                evidence=(span(_sentence(text, trigger)),),
            )
        )
    return Memcon(
        document=Document(id=name, text=text, **{"kind": "report", **facts}),
        actors=tuple(made),
        attributions=tuple(attributions),
        contacts=tuple(told),
    )


def _rest(known: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in known.items() if key != "kind"}


def _sentence(text: str, words: str) -> str:
    at = text.index(words)
    start = text.rfind(". ", 0, at)
    end = text.find(". ", at)
    return text[start + 2 if start >= 0 else 0 : end + 1 if end >= 0 else len(text)]
