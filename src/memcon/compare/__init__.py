"""Accounts side by side: a merged contact goes in, what its sides' accounts share and where they part comes out."""

from memcon.compare.compare import compare

__all__ = ["compare"]
