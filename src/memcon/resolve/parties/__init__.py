"""Who takes part: the spans that tell of an occasion get their actors."""
