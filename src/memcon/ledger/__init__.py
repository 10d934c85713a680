"""Many memcons, one record: kept, merged, corrected, and told again on request."""
