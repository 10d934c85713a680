"""Contacts whose sides make opposed statements are known by a trait of their own."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Fills the table of traits, as `rebuild` would."""
    from memcon.ledger import derive

    derive.traits_anew(op.get_bind())
