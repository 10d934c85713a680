"""The history of the ledger's schema, for Alembic; a revision is never changed once it is released."""
