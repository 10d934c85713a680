"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from memcon.ledger.columns import Json, Words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes all tables."""
    op.create_table(
        "blocks",
        sa.Column("block", Words(), nullable=False),
        sa.Column("member_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("block", "member_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_blocks_member_id", "blocks", ["member_id"], unique=False)
    op.create_table(
        "contact_actors",
        sa.Column("actor", Words(), nullable=False),
        sa.Column("contact_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("actor", "contact_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_actors_contact_id", "contact_actors", ["contact_id"], unique=False)
    op.create_table(
        "contact_people",
        sa.Column("key", Words(), nullable=False),
        sa.Column("moment", Words(), nullable=False),
        sa.Column("contact_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("key", "moment", "contact_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_people_contact_id", "contact_people", ["contact_id"], unique=False)
    op.create_table(
        "contact_records",
        sa.Column("contact_id", Words(), nullable=False),
        sa.Column("record", Json(), nullable=False),
        sa.PrimaryKeyConstraint("contact_id"),
    )
    op.create_table(
        "contact_reprints",
        sa.Column("contact_id", Words(), nullable=False),
        sa.Column("a", Words(), nullable=False),
        sa.Column("b", Words(), nullable=False),
        sa.Column("record", Json(), nullable=True),
        sa.PrimaryKeyConstraint("contact_id", "a", "b"),
    )
    op.create_table(
        "contact_sides",
        sa.Column("side", Words(), nullable=False),
        sa.Column("moment", Words(), nullable=False),
        sa.Column("contact_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("side", "moment", "contact_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_sides_contact_id", "contact_sides", ["contact_id"], unique=False)
    op.create_table(
        "contact_words",
        sa.Column("word", Words(), nullable=False),
        sa.Column("moment", Words(), nullable=False),
        sa.Column("contact_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("word", "moment", "contact_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_words_contact_id", "contact_words", ["contact_id"], unique=False)
    op.create_table(
        "contacts",
        sa.Column("id", Words(), nullable=False),
        sa.Column("stamp", Words(), nullable=False),
        sa.Column("moment", Words(), nullable=False),
        sa.Column("start", Words(), nullable=True),
        sa.Column("end", Words(), nullable=True),
        sa.Column("mode", Words(), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("sides", Words(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("roots", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("contacts_mode", "contacts", ["mode", "moment", "id", "rejected", "end"], unique=False)
    op.create_index("contacts_moment", "contacts", ["moment", "id", "rejected", "end"], unique=False)
    op.create_index("contacts_rejected", "contacts", ["rejected", "id"], unique=False)
    op.create_index("contacts_status", "contacts", ["status", "moment", "id", "rejected", "end"], unique=False)
    op.create_table(
        "decisions",
        sa.Column("id", Words(), nullable=False),
        sa.Column("at", Words(), nullable=False),
        sa.Column("action", Words(), nullable=False),
        sa.Column("record", Json(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "documents",
        sa.Column("id", Words(), nullable=False),
        sa.Column("sha256", Words(), nullable=True),
        sa.Column("text", Words(), nullable=False),
        sa.Column("facts", Json(), nullable=False),
        sa.Column("digest", Words(), nullable=False),
        sa.Column("source", Words(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "links",
        sa.Column("a", Words(), nullable=False),
        sa.Column("b", Words(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", Json(), nullable=False),
        sa.PrimaryKeyConstraint("a", "b"),
    )
    op.create_index("ix_links_b", "links", ["b"], unique=False)
    op.create_table(
        "members",
        sa.Column("id", Words(), nullable=False),
        sa.Column("document_id", Words(), nullable=False),
        sa.Column("contact", Words(), nullable=False),
        sa.Column("view", Json(), nullable=False),
        sa.Column("joint_id", Words(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_members_document_id", "members", ["document_id"], unique=False)
    op.create_index("ix_members_joint_id", "members", ["joint_id"], unique=False)
    op.create_table(
        "printed",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("document_id", Words(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "prints",
        sa.Column("print", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("print", "number", "at"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "quarantine",
        sa.Column("id", Words(), nullable=False),
        sa.Column("source", Words(), nullable=False),
        sa.Column("code", Words(), nullable=False),
        sa.Column("reason", Words(), nullable=False),
        sa.Column("options", Json(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "pins",
        sa.Column("decision_id", Words(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("other", sa.Boolean(), nullable=False),
        sa.Column("document_id", Words(), nullable=False),
        sa.Column("member_id", Words(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("now", Words(), nullable=True),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["decisions.id"],
        ),
        sa.PrimaryKeyConstraint("decision_id", "place"),
    )
    op.create_index("ix_pins_document_id", "pins", ["document_id"], unique=False)
    op.create_index("ix_pins_now", "pins", ["now"], unique=False)
    op.create_table(
        "readings",
        sa.Column("document_id", Words(), nullable=False),
        sa.Column("reader", Words(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("memcon", Json(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
        ),
        sa.PrimaryKeyConstraint("document_id", "reader"),
    )
    op.create_index("readings_current", "readings", ["document_id", "current"], unique=False)
