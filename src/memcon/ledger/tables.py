"""The tables of the ledger, for SQLite and PostgreSQL alike.

`documents`, `readings`, `decisions`, `undoings`, `pins` and `quarantine` are what is true; all other tables are derived
from them and can be made anew, to the same bytes. Records are kept as JSON text, so that the same record is the same
bytes in either database. What each column may hold says `columns`.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Table

from memcon.ledger.columns import Json, Words

metadata = MetaData()

# What is true --------------------------------------------------------------------------------------

documents = Table(
    "documents",
    metadata,
    Column("id", Words, primary_key=True),
    Column("sha256", Words),  # of the original bytes, where the document had any
    Column("text", Words, nullable=False),  # as it came: offsets count its code points
    Column("facts", Json, nullable=False),  # the Document as JSON, its text and furniture left out
    Column("digest", Words, nullable=False),  # of text and facts: what was read before is known by it
    Column("source", Words),  # what it was read from, as the user named it
)

readings = Table(
    "readings",
    metadata,
    Column("document_id", Words, ForeignKey("documents.id"), primary_key=True),
    Column("reader", Words, primary_key=True),  # version of memcon and date of the weights
    Column("current", Boolean, nullable=False),
    Column("memcon", Json, nullable=False),  # the Memcon as JSON, the document left out
    Index("readings_current", "document_id", "current"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Words, primary_key=True),
    Column("at", Words, nullable=False),
    Column("action", Words, nullable=False),
    Column("record", Json, nullable=False),  # the Decision as JSON
    Column("undone", Boolean, nullable=False),
)

undoings = Table(  # each time that a decision was taken back
    "undoings",
    metadata,
    Column("decision_id", Words, ForeignKey("decisions.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Words),  # null where nobody said
    Column("by", Words),
)

pins = Table(  # the tellings that a decision is about, by their places in the text, since ids change with the reader
    "pins",
    metadata,
    Column("decision_id", Words, ForeignKey("decisions.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("other", Boolean, nullable=False),  # of the decision's `others`
    Column("document_id", Words, nullable=False, index=True),
    Column("member_id", Words, nullable=False),  # what it was when the decision was made
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("now", Words, index=True),  # derived: the member of today; null where today's reading has none
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Words, primary_key=True),  # made from the source
    Column("source", Words, nullable=False),
    Column("code", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("options", Json, nullable=False),  # what the user said of the source (folder, published, publisher)
    Column("tries", Integer, nullable=False),
)

UNDATED = "~"
"""Stands for the start of a contact without one, so that it sorts after all dates."""

# What is derived: contacts -------------------------------------------------------------------------

members = Table(
    "members",
    metadata,
    Column("id", Words, primary_key=True),
    Column("document_id", Words, nullable=False, index=True),
    Column("contact", Words, nullable=False),  # the contact's id in its document's memcon
    Column("view", Json, nullable=False),  # the MergeView as JSON
    Column("joint_id", Words, index=True),
)

blocks = Table(
    "blocks",
    metadata,
    Column("block", Words, primary_key=True),
    Column("member_id", Words, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

links = Table(  # pairs of tellings whose score lets them be one contact
    "links",
    metadata,
    Column("a", Words, primary_key=True),
    Column("b", Words, primary_key=True, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", Json, nullable=False),  # array
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Words, primary_key=True),
    Column("stamp", Words, nullable=False),  # of its members and joins
    Column("moment", Words, nullable=False),  # `start`, or what sorts after all dates
    Column("start", Words),
    Column("end", Words),
    Column("mode", Words, nullable=False),
    Column("status", Words, nullable=False),
    Column("sides", Words, nullable=False),  # sorted, as "RUS|USA"
    Column("documents", Integer, nullable=False),
    Column("roots", Integer, nullable=False),
    Column("rejected", Boolean, nullable=False),  # by a person, as a whole
    # What a question asks for stands in the index that answers it.
    Index("contacts_moment", "moment", "id", "rejected", "end"),
    Index("contacts_mode", "mode", "moment", "id", "rejected", "end"),
    Index("contacts_status", "status", "moment", "id", "rejected", "end"),
    Index("contacts_rejected", "rejected", "id"),
    Index("contacts_sides", "sides", "id"),
)

contact_records = Table(  # apart from `contacts`, whose rows are small and quick to go through
    "contact_records",
    metadata,
    Column("contact_id", Words, primary_key=True),
    Column("record", Json, nullable=False),  # the JointContact as JSON
)

contact_briefs = Table(
    "contact_briefs",
    metadata,
    Column("contact_id", Words, primary_key=True),
    Column("record", Json, nullable=False),  # the Brief as JSON
)

contact_sides = Table(
    "contact_sides",
    metadata,
    Column("side", Words, primary_key=True),  # folded: a side, or two sides with a bar between them, in order
    Column("moment", Words, primary_key=True),
    Column("contact_id", Words, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

contact_people = Table(
    "contact_people",
    metadata,
    Column("key", Words, primary_key=True),  # a folded word of a participant's name
    Column("moment", Words, primary_key=True),
    Column("contact_id", Words, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

contact_actors = Table(
    "contact_actors",
    metadata,
    Column("actor", Words, primary_key=True),
    Column("contact_id", Words, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

contact_traits = Table(
    "contact_traits",
    metadata,
    Column("trait", Words, primary_key=True),  # see `traits`
    Column("moment", Words, primary_key=True),
    Column("contact_id", Words, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

contact_words = Table(
    "contact_words",
    metadata,
    Column("word", Words, primary_key=True),  # a folded word of what is told of the contact
    Column("moment", Words, primary_key=True),
    Column("contact_id", Words, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# What is derived: words ----------------------------------------------------------------------------

printed = Table(  # documents whose texts are printed, by a number made from their ids, which may be long
    "printed",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("document_id", Words, nullable=False),
)

# Winnowed fingerprints of the texts, as `postings` keeps them: what came last, and blocks of what is in order.
fresh_prints = Table(
    "fresh_prints",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),  # of the document
    Column("postings", LargeBinary, nullable=False),
)

sorted_prints = Table(
    "sorted_prints",
    metadata,
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("first", BigInteger, primary_key=True, autoincrement=False),  # the first print of the block
    Column("postings", LargeBinary, nullable=False),
)

print_levels = Table(
    "print_levels",
    metadata,
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("postings", BigInteger, nullable=False),  # how many it holds
    Column("next", BigInteger, nullable=False),  # the print from which on it is next to give some away
)

contact_reprints = Table(  # pairs of documents of one contact that share long prints
    "contact_reprints",
    metadata,
    Column("contact_id", Words, primary_key=True),
    Column("a", Words, primary_key=True),
    Column("b", Words, primary_key=True),
    Column("record", Json),  # the Reprint as JSON; null where the texts say that it is none
)

contact_changes = Table(  # which contacts were written or went, the latest last; the first ones are forgotten
    "contact_changes",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("contact_id", Words),  # null: all of them
)

OF_CONTACTS = (
    contact_records,
    contact_briefs,
    contact_sides,
    contact_people,
    contact_actors,
    contact_traits,
    contact_words,
    contact_reprints,
)
"""These have the id of a contact in `contact_id`."""

PRINTS = (fresh_prints, sorted_prints, print_levels)
"""Where the rows stand in these follows from the order in which documents came; `postings` tells what they hold."""

DERIVED = (members, blocks, links, contacts, *OF_CONTACTS, printed, *PRINTS)
"""All of these can be emptied and made anew. `contact_changes` is none of them: it tells what happened, not what is."""
