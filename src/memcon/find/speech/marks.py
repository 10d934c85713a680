"""Marks and words that several rooms on speech look for: what is quoted, how a sentence opens, "according to"."""

from __future__ import annotations

import re

QUOTED = re.compile(r"[“”\"«»]|''|``")
"""A quotation mark of any make but the single one, which is an apostrophe too."""
OPENING = re.compile(r"(?:[-*•·–]\s+)?(?:(?:But|And|However|Meanwhile|Still|Yet|Also|Instead),?\s+)?")
"""What stands before the first words of a sentence that tell something."""
ACCORDING = re.compile(r"according\s+to", re.IGNORECASE)
