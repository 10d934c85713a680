"""The few facts of each contact grow to what a line of a list says."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Fills the table anew, as `rebuild` would."""
    from memcon.ledger import briefs

    briefs.anew(op.get_bind())
