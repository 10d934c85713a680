"""Marks against themselves are perfect, against nothing zero; what is wrong lowers the figure it concerns."""

from __future__ import annotations

import gzip
import importlib.util
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from memcon.errors import BrokenSource, EmptySource, MissingSource
from memcon.evaluate import GoldDocument, evaluate, read_gold
from memcon.record import Account, Actor, Attribution, Contact, ContactTime, Document, Memcon, Participant, span_of

TEXT = (
    "Ana Petrova of Utopia and Karl Weiss of Hungary met in Midport on 3 May 2031. “It went well,” Petrova said. "
    "The ministry denied that they would meet again."
)


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def span(words: str) -> dict[str, Any]:
    start, end = at(words)
    return {"start": start, "end": end, "text": words}


ROW: dict[str, Any] = {
    "id": "d1",
    "text": TEXT,
    "date": "2031-05-04",
    "contacts": [
        {
            "mode": "meeting",
            "status": "held",
            "participants": [
                {"name": "Ana Petrova", "side": "UTO", "role": "party", "span": span("Ana Petrova")},
                {"name": "Karl Weiss", "side": "HUN", "role": "party", "span": None},
            ],
            "time": {"start": "2031-05-03", "end": "2031-05-03", "grain": "day", "span": span("3 May 2031")},
            "place": None,
            "topics": [],
            "withheld": [],
            "reported_by": [span("Petrova")],
            "evidence": [span("Ana Petrova of Utopia and Karl Weiss of Hungary met in Midport on 3 May 2031.")],
        }
    ],
    "attributions": [
        {"source": [[at("Petrova said")[0], at("Petrova said")[0] + 7]], "cue": [list(at("said"))],
         "content": [list(at("“It went well,”"))]},
        {"source": [list(at("The ministry"))], "cue": [list(at("denied"))],
         "content": [list(at("that they would meet again"))]},
    ],
}  # fmt: skip


def written(folder: Path, *rows: object) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def read(folder: Path, row: dict[str, Any] = ROW) -> GoldDocument:
    (document,) = read_gold(written(folder, row))
    return document


def as_marked(document: GoldDocument) -> Memcon:
    """The memcon that says exactly what is marked."""
    text = document.text
    attributions = tuple(
        Attribution(
            f"q{i}", "direct", *(tuple(span_of(text, a, b) for a, b in part) for part in (m.source, m.cue, m.content))
        )
        for i, m in enumerate(document.attributions or ())
    )
    contacts, actors = [], []
    for n, c in enumerate(document.contacts or ()):
        parties = []
        for p in c.participants:
            a, b = p.spans[0] if p.spans else at(p.name)
            actors.append(Actor(f"a{len(actors)}", "person", p.name))
            parties.append(Participant(actors[-1].id, p.side, "party", span_of(text, a, b)))
        time = ContactTime(c.time[0], c.time[1] or "", "day", span_of(text, *at("3 May 2031"))) if c.time[0] else None
        accounts = (Account(None, None, tuple(q.id for q in attributions[:1])),) if c.sources else ()
        evidence = tuple(span_of(text, a, b) for a, b in c.evidence)
        contacts.append(
            Contact(
                f"c{n}", c.mode, c.status, evidence[0], tuple(parties), time=time, accounts=accounts, evidence=evidence
            )  # type: ignore[arg-type]
        )
    return Memcon(
        document=Document(id=document.id, text=text),
        actors=tuple(actors),
        attributions=attributions,
        contacts=tuple(contacts),
    )


def figures(document: GoldDocument, memcon: Memcon | None) -> dict[str, Any]:
    return dict(msgspec.to_builtins(evaluate([document], [memcon])))


def test_marks_against_themselves_are_perfect(tmp_path: Path) -> None:
    document = read(tmp_path)
    made = figures(document, as_marked(document))
    for name in ("found", "record", "participants", "time"):
        assert made["contacts"][name] == {"p": 1, "r": 1, "f1": 1}
    for name in ("mode_accuracy", "side_accuracy", "role_accuracy", "time_accuracy"):
        assert made["contacts"][name] == 1
    for name in ("partial", "exact", "joint", "joint_exact"):
        assert made["attributions"]["attributions"][name]["f1"] == 1
    assert made["attributions"]["by_type"]["direct"]["gold"] == made["attributions"]["by_type"]["indirect"]["gold"] == 1


def test_a_document_that_could_not_be_read_has_found_nothing(tmp_path: Path) -> None:
    made = figures(read(tmp_path), None)
    assert made["contacts"]["found"]["r"] == made["attributions"]["attributions"]["partial"]["r"] == 0
    assert made["contacts"]["documents_missing"] == 1


def test_a_wrong_side_lowers_sides_and_record_and_nothing_else(tmp_path: Path) -> None:
    document = read(tmp_path)
    right = as_marked(document)
    (contact,) = right.contacts
    first, second = contact.participants
    wrong = msgspec.structs.replace(contact, participants=(msgspec.structs.replace(first, side="RUS"), second))
    made = figures(document, msgspec.structs.replace(right, contacts=(wrong,)))["contacts"]
    assert (made["side_accuracy"], made["record"]["f1"]) == (0.5, 0)
    assert made["found"]["f1"] == made["time_accuracy"] == made["participants"]["f1"] == 1


def test_a_wrong_source_lowers_joint_alone(tmp_path: Path) -> None:
    document = read(tmp_path)
    right = as_marked(document)
    first, second = right.attributions
    wrong = msgspec.structs.replace(second, source=(span_of(TEXT, *at("Karl Weiss")),))
    made = figures(document, msgspec.structs.replace(right, attributions=(first, wrong)))["attributions"][
        "attributions"
    ]
    assert made["exact"]["f1"] == 1
    assert made["joint"]["f1"] == made["source_head"] == 0.5


def test_furniture_is_left_out(tmp_path: Path) -> None:
    row = ROW | {"ignore": [list(at("The ministry denied that they would meet again."))]}
    document = read(tmp_path, row)
    made = figures(document, as_marked(document))["attributions"]
    assert made["gold"] == made["predicted"] == 1


def test_only_what_is_marked_is_scored(tmp_path: Path) -> None:
    document = read(tmp_path, {"text": TEXT, "contacts": []})
    made = figures(document, Memcon(document=Document(id=document.id, text=TEXT)))
    assert made["attributions"] is None
    assert made["contacts"]["empty_documents_right"] == 1


def test_a_packed_file_and_a_date_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(ROW).encode()))
    assert read_gold(path)[0].facts == {"published": "2031-05-04"}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ([], "object"),
        ({"contacts": []}, "no text"),
        ({"text": TEXT}, "nothing is marked"),
        ({"text": TEXT, "contacts": [7]}, "object"),
        ({"text": TEXT, "contacts": [{"participants": None}]}, "participants"),
        ({"text": TEXT, "attributions": [{"content": [[3, 2]]}]}, "no place"),
        ({"text": TEXT, "attributions": [{"content": [[0, 10**6]]}]}, "no place"),
        ({"text": TEXT, "attributions": [{"content": ["x"]}]}, "start and an end"),
        ({"text": TEXT, "contacts": [{"participants": [], "evidence": [{"start": True, "end": 3}]}]}, "no place"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, row: object, reason: str) -> None:
    with pytest.raises(BrokenSource, match=reason) as caught:
        read_gold(written(tmp_path, ROW, row))
    assert caught.value.source.endswith(":2")


def test_files_that_hold_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingSource):
        read_gold(tmp_path / "none.jsonl")
    with pytest.raises(EmptySource):
        read_gold(written(tmp_path))
    with pytest.raises(BrokenSource, match="twice"):
        read_gold(written(tmp_path, ROW, ROW))


SHARED = Path(__file__).resolve().parents[3] / "shared"


def scorer(name: str) -> Any:
    path = SHARED / "eval" / f"{name}.py"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_attributions_are_counted_as_the_common_scorer_counts_them() -> None:
    score = scorer("score_attribution")
    path = SHARED / "data/attribution/polnear-dev.jsonl.gz"
    gold = list(score.read_jsonl(path))[:25]
    documents = read_gold(path)[:25]
    memcons, predicted = [], {}
    for row in gold:
        marks = [
            {part: [[a, max(a + 1, b - 3 * (i % 3))] for a, b in mark[part]] for part in ("source", "cue", "content")}
            for i, mark in enumerate(row["attributions"])
            if i % 5
        ]  # some missing, some cut short
        predicted[row["id"]] = {"attributions": marks}
        text = row["text"]
        memcons.append(
            Memcon(
                document=Document(id=row["id"], text=text),
                attributions=tuple(
                    Attribution(f"q{i}", "direct", *(tuple(span_of(text, a, b) for a, b in m[p]) for p in m))
                    for i, m in enumerate(marks)
                ),
            )
        )
    theirs = score.report(score.total(score.score(gold, predicted)), by=True)
    mine = msgspec.to_builtins(evaluate(documents, memcons).attributions)
    assert _flat(mine) == pytest.approx(_flat(theirs))


def _flat(figures: dict[str, Any], prefix: str = "") -> dict[str, float]:
    out: dict[str, float] = {}
    for name, value in figures.items():
        out |= _flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}": value}
    return out


def test_contacts_are_counted_as_the_common_scorer_counts_them() -> None:
    score = scorer("score_contacts")
    path = SHARED / "data/contacts/contacts-dev.jsonl"
    memcons = _readings(path)
    if not memcons:
        pytest.skip("the documents could not be read")
    gold = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][: len(memcons)]
    from memcon.record import to_dict

    theirs, _ = score.score(gold, {m.document.id: to_dict(m) for m in memcons})
    mine = msgspec.to_builtins(evaluate(read_gold(path)[: len(memcons)], memcons).contacts)
    for name, value in theirs.items():
        if name in mine:
            figure = list(mine[name].values()) if isinstance(mine[name], dict) else mine[name]
            assert figure == pytest.approx(list(value) if isinstance(value, tuple) else value), name


def _readings(path: Path) -> list[Memcon]:
    from memcon import read_text

    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][:6]
    out = []
    for row in rows:
        m = read_text(row["text"], published=row["published"], publisher=row["publisher"])
        out.append(msgspec.structs.replace(m, document=msgspec.structs.replace(m.document, id=row["id"])))
    return out
