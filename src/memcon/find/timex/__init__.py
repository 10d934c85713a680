"""The grammar of time expressions: their words, names and forms, and what each says."""
