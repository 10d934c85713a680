"""A source becomes Documents: text, JSON Lines, HTML, PDF, e-mail, a folder, standard input, a URL.

Importing this package loads none of the libraries that a kind of source needs; they come with
the first source of that kind.
"""

from memcon.intake.take import take_sources, take_text
from memcon.intake.taken import Taken

__all__ = ["Taken", "take_sources", "take_text"]
