"""The tables of the ledger, for SQLite and PostgreSQL alike.

`documents`, `readings`, `decisions` and `quarantine` are what is true; all other tables are derived from them and can be
made anew, to the same bytes. Records are kept as JSON text, written by msgspec, so that the same record is the same bytes
in either database.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

metadata = MetaData()

# What is true --------------------------------------------------------------------------------------

documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sha256", Text),  # of the original bytes, where the document had any
    Column("text", Text, nullable=False),  # as kept: offsets count its code points
    Column("facts", Text, nullable=False),  # the Document as JSON, its text and furniture left out
    Column("source", Text),  # what it was read from, as the user named it
)

readings = Table(
    "readings",
    metadata,
    Column("document_id", Text, ForeignKey("documents.id"), primary_key=True),
    Column("reader", Text, primary_key=True),  # version of memcon and date of the weights
    Column("current", Boolean, nullable=False),
    Column("memcon", Text, nullable=False),  # the Memcon as JSON, the document's text left out
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("record", Text, nullable=False),  # the Decision as JSON
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Text, primary_key=True),  # made from source and code
    Column("source", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("options", Text, nullable=False),  # JSON: what the user said of the source (published, publisher)
    Column("tries", Integer, nullable=False),
)

# What is derived: contacts -------------------------------------------------------------------------

members = Table(
    "members",
    metadata,
    Column("id", Text, primary_key=True),
    Column("document_id", Text, nullable=False, index=True),
    Column("contact", Text, nullable=False),  # the contact's id in its document's memcon
    Column("view", Text, nullable=False),  # the MergeView as JSON
    Column("joint_id", Text, index=True),
)

blocks = Table(
    "blocks",
    metadata,
    Column("block", Text, primary_key=True),
    Column("member_id", Text, primary_key=True),
)

links = Table(  # pairs of tellings whose score lets them be one contact
    "links",
    metadata,
    Column("a", Text, primary_key=True),
    Column("b", Text, primary_key=True, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False),  # JSON array
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("start", Text),
    Column("end", Text),
    Column("mode", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("sides", Text, nullable=False),  # sorted, as " USA RUS "
    Column("documents", Integer, nullable=False),
    Column("roots", Integer, nullable=False),
    Column("record", Text, nullable=False),  # the JointContact as JSON
    Index("contacts_start", "start", "id"),
    Index("contacts_mode", "mode", "start"),
    Index("contacts_status", "status", "start"),
)

contact_sides = Table(
    "contact_sides",
    metadata,
    Column("side", Text, primary_key=True),
    Column("contact_id", Text, primary_key=True, index=True),
)

contact_people = Table(
    "contact_people",
    metadata,
    Column("key", Text, primary_key=True),  # a folded word of a participant's name
    Column("contact_id", Text, primary_key=True, index=True),
    Column("actor", Text, primary_key=True),
)

# What is derived: words ----------------------------------------------------------------------------

prints = Table(  # winnowed fingerprints of the texts
    "prints",
    metadata,
    Column("print", BigInteger, primary_key=True),
    Column("document_id", Text, primary_key=True, index=True),
    Column("at", Integer, primary_key=True),  # code point where the printed words start
)

reprints = Table(
    "reprints",
    metadata,
    Column("a", Text, primary_key=True),
    Column("b", Text, primary_key=True, index=True),
    Column("record", Text, nullable=False),  # the shared passages, as JSON
)
