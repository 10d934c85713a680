"""Where reports come from: texts go in; shared passages, reprints and the roots of a contact come out. No database."""

from memcon.origins.prints import Word, long_prints_of, prints_of, words_of
from memcon.origins.reprints import Reprint, reprint, shared_passages
from memcon.origins.roots import origins_of

__all__ = [
    "Reprint",
    "Word",
    "long_prints_of",
    "origins_of",
    "prints_of",
    "reprint",
    "shared_passages",
    "words_of",
]
