"""Lists of contacts by what can be said of them as a whole: whose accounts are held, and why a person should look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from memcon.ledger.columns import Words

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table; revision 0004 fills it."""
    op.create_table(
        "contact_traits",
        sa.Column("trait", Words(), nullable=False),
        sa.Column("moment", Words(), nullable=False),
        sa.Column("contact_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("trait", "moment", "contact_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_traits_contact_id", "contact_traits", ["contact_id"], unique=False)
    op.create_index("contacts_sides", "contacts", ["sides", "id"], unique=False)
