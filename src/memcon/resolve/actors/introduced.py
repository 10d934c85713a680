"""Where a text introduces somebody, with what it tells of him: a headline has the surname alone."""

from __future__ import annotations

from memcon.resolve.offices.incumbents import Role

HEADLINE = 200  # characters that a headline has at most


def introduced_at(role: Role, text: str) -> int:
    """Where a text introduces somebody: by his whole name below a headline that has his surname alone."""
    first = role.first()
    line = text.find("\n", 0, HEADLINE)
    if first >= line or text[:line].rstrip().endswith("."):
        return first
    whole = [a for a, b, form in role.mentions if form == "name" and b - a >= len(role.name)]
    return min(whole, default=first)
