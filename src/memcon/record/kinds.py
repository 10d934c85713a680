"""Sorts of a record's words that several floors ask for: which documents, modes and statuses are alike in what."""

from __future__ import annotations

OWN_ACCOUNTS = ("readout", "press_release")
"""Kinds of document that speak in their publisher's voice: what a party says in them was said in the contact."""
IN_PERSON = frozenset(("meeting", "visit", "talks", "encounter"))
"""Modes of a contact at which people are, or may be, in one place."""
IN_ONE_PLACE = frozenset(("meeting", "visit", "encounter"))
"""Those at which they surely are: talks may be held by telephone."""
AT_A_DISTANCE = frozenset(("call", "video", "message"))
"""Modes of a contact at which they are in two."""
NOT_HELD = frozenset(("refused", "cancelled", "denied"))
"""Statuses of a contact that did not come about."""
