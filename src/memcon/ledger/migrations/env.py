"""Alembic's entry: runs the migrations in the transaction of the connection that it is given."""

from __future__ import annotations

from alembic import context

from memcon.ledger.migrate import VERSION_TABLE
from memcon.ledger.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=False,  # the transaction is the caller's
    render_as_batch=True,
)
context.run_migrations()
