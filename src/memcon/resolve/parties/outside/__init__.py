"""Who is named near an occasion and has no part in it."""
