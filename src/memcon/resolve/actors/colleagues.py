"""Colleagues: an official named without a state whom another official speaks of, sends or has beside him is of his.

"Norwegian Foreign Minister A said that Prime Minister B would fly to Lima", "A, along with Finance Minister B, met C":
a report says of no one's state what goes without saying.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from memcon.find.sentences import Sentences
from memcon.resolve.actors.delegations import is_title, named_in
from memcon.resolve.actors.elsewhere import is_open
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import states_in

_BESIDE = re.compile(
    r"(?:,[^,;:.()“”\"\n]{1,60},)?\s+(?:(?:has|had|also|later|then)\s+)*"
    r"(?:(?:said|says|announced|announces|confirmed|added|noted|insisted|denied|suggested|told\s+(?:reporters|journalists|lawmakers|parliament|[A-Z]\w+))"
    r"\s+(?:(?:on\s+)?\w+day\s+)?(?:that\s+)?"
    r"|(?:dispatched|sent|is\s+sending|appointed|named|replaced|fired|sacked|dismissed|ordered|instructed)\s+(?:(?:his|her)\s+)?)"
    r"(?P<title>\S[^;:()“”\"\n]{0,80})"
    r"|,\s+(?:along\s+with|together\s+with|accompanied\s+by|flanked\s+by|as\s+well\s+as)\s+(?:(?:his|her)\s+)?(?P<beside>\S[^;:()“”\"\n]{0,80})"
    r"|\s+(?:(?:will|has|had|also)\s+)*(?:accompan(?:y|ied|ies|ying)|(?:travell?ed|flew|went|came)\s+(?:to\s+[A-Z]\w+\s+)?with)\s+"
    r"(?:(?:his|her)\s+)?(?P<went>\S[^;:()“”\"\n]{0,80})"
)
"""What stands between an official and his colleague: "A | said that Prime Minister | B"."""
_NATIONAL = ("prime minister", "president", "minister", "chancellor", "monarch")
_HEADS = frozenset(("prime minister", "president", "monarch"))
FAR = 130  # characters between the two names


def serve_with_colleagues(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an official without a state to that of the one who is named right before him and speaks of him."""
    open_ones = {n for n, role in enumerate(roles) if is_open(role)}
    if not open_ones or not len(sentences):
        return
    for (_, end, first), (start, _, second) in pairwise(named_in(roles)):
        if second not in open_ones or start - end > FAR or sentences.at(end - 1) != sentences.at(start):
            continue
        link = _BESIDE.fullmatch(text, end, start)
        title = (link["title"] or link["beside"] or link["went"] or "") if link else ""
        kind, told = office_kind(title.strip()), office_kind(roles[first].office or "")
        if not is_title(title) or states_in(title) or kind is None or not kind.endswith(_NATIONAL):
            continue
        if kind == told or {kind, told} <= _HEADS:  # "Prime Minister A said President B": of two states, maybe
            continue
        if roles[first].country is not None and roles[first].body is None and roles[first].office:
            roles[second].country = roles[first].country
