"""Text that is shown cannot steer what shows it."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from memcon.view.plain import json_visible, visible


@given(st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    left = set(visible(text)) - {"\u200c", "\u200d"}
    assert not {c for c in left if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}


@given(st.text(st.characters(categories=["L", "N", "P", "S", "M", "Zs"])))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_controls_are_spelt_out() -> None:
    assert visible("a\x1b[31mb\u202ec\U000e0041\n", keep="\n") == r"a\x1b[31mb\u202ec\U000e0041" + "\n"
    assert visible("so\u00adft\ufeff") == "soft"
    assert visible("می\u200cخواهم") == "می\u200cخواهم"


@given(st.text())
def test_json_keeps_its_meaning(text: str) -> None:
    line = json_visible(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(line) == {"text": text}
    assert not {c for c in line if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
