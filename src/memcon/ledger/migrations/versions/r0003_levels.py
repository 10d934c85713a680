"""The index of words in levels, so that adding to a large ledger costs what adding to a small one does."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables and prints all texts into them."""
    from memcon.ledger import words

    op.create_table(
        "fresh_prints",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("postings", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "sorted_prints",
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("first", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("postings", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("level", "first"),
    )
    op.create_table(
        "print_levels",
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("postings", sa.BigInteger(), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("level"),
    )
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":  # hashes do not get smaller
        for table in ("fresh_prints", "sorted_prints"):
            op.execute(f"ALTER TABLE {table} ALTER COLUMN postings SET STORAGE EXTERNAL")
    op.drop_table("prints")
    words.index_anew(connection)
