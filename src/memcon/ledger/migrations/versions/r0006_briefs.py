"""A few facts of each contact stand apart, for pages that sum up many; and which contacts changed is kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from memcon.ledger.columns import Json, Words

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables and fills the first, as `rebuild` would."""
    from memcon.ledger import briefs

    op.create_table(
        "contact_briefs",
        sa.Column("contact_id", Words(), nullable=False),
        sa.Column("record", Json(), nullable=False),
        sa.PrimaryKeyConstraint("contact_id"),
    )
    op.create_table(
        "contact_changes",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("contact_id", Words(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    briefs.anew(op.get_bind())
