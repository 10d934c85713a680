"""Who took a decision back, and when; for decisions taken back before this, nobody knows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from memcon.ledger.columns import Words

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table."""
    op.create_table(
        "undoings",
        sa.Column("decision_id", Words(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", Words(), nullable=True),
        sa.Column("by", Words(), nullable=True),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("decision_id", "number"),
    )
