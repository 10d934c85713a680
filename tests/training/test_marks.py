"""Marks kept apart from their texts: they fit the texts that they were made on, and no others."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import get_args

import pytest

from memcon.find.media import MEDIA
from memcon.record.memcon import Act
from training.marks import MARKS, kept_back, named, rows, speakers, text_key

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def _corpus(folder: Path, text: str) -> None:
    path = folder / "attribution" / "polnear-train.jsonl.gz"
    path.parent.mkdir(parents=True)
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "a", "text": text, "date": "2020-01-02"}) + "\n")


def test_marks_are_read_beside_their_text(tmp_path: Path) -> None:
    text = "Dahl met Novak."
    _corpus(tmp_path, text)
    marks = tmp_path / "marks.jsonl"
    contact = {
        "trigger": [5, 8],
        "mode": "meeting",
        "status": "held",
        "who": [[0, 4, "NOR", "party"], [9, 14, None, "party"]],
        "evidence": [[0, 15]],
    }
    mark = {"corpus": "polnear", "id": "a", "text": text_key(text), "contacts": [contact]}
    marks.write_text(json.dumps(mark) + "\n")
    (row,) = rows(tmp_path, marks)
    assert row["published"] == "2020-01-02"
    assert [p["name"] for p in row["contacts"][0]["participants"]] == ["Dahl", "Novak"]
    assert row["contacts"][0]["time"] is None

    marks.write_text(json.dumps(mark | {"text": text_key("another text")}) + "\n")
    with pytest.raises(ValueError, match="polnear a: the corpus has no such text"):
        list(rows(tmp_path, marks))


def test_the_marks_of_the_project_fit_their_corpora() -> None:
    if not DATA.is_dir():
        pytest.skip("the corpora do not lie beside the project")
    kept = 0
    for row in rows(DATA, MARKS):
        kept += kept_back(row["id"])
        for contact in row["contacts"]:
            for span in (contact["trigger"], *contact["evidence"], *(p["span"] for p in contact["participants"])):
                assert 0 <= span["start"] < span["end"] <= len(row["text"])
    assert kept > 100


def test_the_marked_speakers_fit_their_articles() -> None:
    if not DATA.is_dir():
        pytest.skip("the corpora do not lie beside the project")
    articles = list(speakers(DATA))
    assert len(articles) > 100
    for article, marks in articles:
        assert set(marks) <= {a["id"] for a in article["attributions"]}
        for act, medium, _, relays, owner in marks.values():
            assert act in get_args(Act)
            assert medium in MEDIA
            for start, end in (*relays, *([owner] if owner else [])):
                assert 0 <= start < end <= len(article["text"])


TREEBANK = """# newdoc id = a
# sent_id = a-1
1\tDahl\tDahl\tPROPN\tNNP\t_\t0\troot\t_\t_
2\tleft\tleave\tVERB\tVBD\t_\t1\tx\t_\tSpaceAfter=No

# newdoc id = b
# sent_id = b-1
1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_
"""


def test_marked_names_are_read_into_the_treebank(tmp_path: Path) -> None:
    path = tmp_path / "some.conllu.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(TREEBANK + "\n")
    marks = tmp_path / "names.jsonl"
    mark = {"id": "a", "text": text_key("Dahl left"), "names": [[0, 4, "Person"]]}
    marks.write_text(json.dumps(mark) + "\n")
    first, second = named(path, marks)
    assert [(m.start, m.end, m.label) for m in first.spans["name"]] == [(0, 4, "Person")]
    assert "name" in first.tasks and "name" not in second.tasks and "sentence" in second.tasks
    for wrong, told in (
        (mark | {"text": text_key("Dahl right")}, "another text"),
        (mark | {"id": "c"}, "no text of c"),
    ):
        marks.write_text(json.dumps(wrong) + "\n")
        with pytest.raises(ValueError, match=told):
            named(path, marks)


def test_the_marked_names_fit_their_treebank() -> None:
    path = DATA / "language/syntax/ewt.train.conllu.gz"
    if not path.is_file():
        pytest.skip("the treebank does not lie beside the project")
    names = [(e.text, m) for e in named(path) for m in e.spans.get("name", ())]
    assert len(names) > 10_000
    assert all(0 <= m.start < m.end <= len(text) and text[m.start : m.end].strip() for text, m in names)
