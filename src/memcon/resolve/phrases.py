"""The shapes of noun phrases that name people: heads, articles, pronouns, plurals, loose ends."""

from __future__ import annotations

import re

HEAD_END = re.compile(
    r",|\(|\s(?:who|whom|whose|which|that|of|for|from|at|in|on|with|to|by|near|close|familiar|speaking|citing|"
    r"including|as|under|inside|within|and|or)\s",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|its|his|her|their|our|my)\s+", re.IGNORECASE)
PRONOUNS = {  # what an antecedent must be
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
    "it": "thing",
    "its": "thing",
    "they": "many",
    "them": "many",
    "their": "many",
    "who": "any",
    "whom": "any",
    "i": "self",
    "me": "self",
    "my": "self",
    "we": "selves",
    "us": "selves",
    "our": "selves",
    "you": "other",
    "your": "other",
}
FOR = re.compile(r"\s(?:for|of|from|with|at|in)\s+", re.IGNORECASE)
PLURAL = re.compile(r"(?:[a-z]{3,}s|people|police|both|two|three|several|many|some|aides|media|troops)$", re.IGNORECASE)
ISSUED = re.compile(
    r"\b(?:release|readout|statement|report|communiqu[eé]|letter|memo|transcript|website|post|account|summary)\b",
    re.IGNORECASE,
)
LOOSE_END = re.compile(r"(?:,?\s+(?:and|or|of|to|by|with|for|is|was|has|had|will|would|have))+$", re.IGNORECASE)
CONNECTIVES = frozenset(("of", "the", "top", "senior", "new"))
COUNTED = re.compile(r"\b(?:two|both|three|four|several|many|some|dozens|all)\b", re.IGNORECASE)


def stretch(words: str) -> str:
    """A noun phrase up to its apposition or relative clause, its "of" kept: "Chairman of the Joint Chiefs"."""
    return re.split(r",|\(|\swho\s|\swhose\s|\sfor\s", words, maxsplit=1)[0]


def head(words: str) -> str:
    """The head of a noun phrase: its words up to the first comma, preposition or relative pronoun."""
    match = HEAD_END.search(words, 1)
    return words[: match.start()] if match else words
