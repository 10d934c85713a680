"""Invented sentences that withhold something about a contact; rare in the marked documents, so set among them."""

from __future__ import annotations

import random

_WHAT = (
    "the details of the conversation",
    "the details of the talks",
    "the specific details of their conversation",
    "what was discussed",
    "the contents of the letter",
    "the substance of the call",
    "the date of the meeting",
    "who else took part",
    "what had been agreed",
    "further details",
    "the agenda",
    "the outcome",
)
_WHO = (
    "Both sides",
    "The two sides",
    "Both",
    "The ministry",
    "The embassy",
    "Officials",
    "A spokesman",
    "The two leaders",
    "Neither government",
    "The president's office",
    "The delegations",
)
_PATTERNS = (
    "{lead}[both have agreed to keep {what} private].",
    "{lead}[both sides agreed to keep {what} confidential].",
    "{lead}[{who} agreed not to disclose {what}].",
    "{lead}[{who} declined to give {what}].",
    "{lead}[{who} did not elaborate].",
    "{lead}[{who} would not say {say}].",
    "{lead}[{who} refused to reveal {what}].",
    "{lead}[no details were released].",
    "{lead}[no further details were given].",
    "{lead}[{what} has not been made public].",
    "{lead}[{what} will remain private].",
    "{lead}[{who} did not disclose {what}].",
    "{lead}[{who} offered no details].",
    "{lead}[{who} gave no indication of {what}].",
    "{lead}[it was not immediately clear {say}].",
    "{lead}[little is known about {what}].",
    "{lead}[{who} said {what} would not be published].",
    "{lead}[the readout did not mention {what}].",
)
_SAY = (
    "what was said",
    "when they met",
    "who asked for the call",
    "how long it lasted",
    "what was agreed",
    "where they met",
)
_LEADS = ("", "", "", "In accordance with past practice, ", "As is customary, ", "By mutual consent, ", "For now, ")


def withheld_sentence(rng: random.Random) -> tuple[str, int, int]:
    """A sentence, and the start and end of its withheld words in it (the whole but a lead and the full stop)."""
    marked = rng.choice(_PATTERNS).format(
        lead=rng.choice(_LEADS), what=rng.choice(_WHAT), who=rng.choice(_WHO), say=rng.choice(_SAY)
    )
    start, end = marked.index("["), marked.index("]") - 1
    words = marked.replace("[", "").replace("]", "")
    first = words[start].upper() if start == 0 else words[start].lower()
    return words[:start] + first + words[start + 1 :], start, end
