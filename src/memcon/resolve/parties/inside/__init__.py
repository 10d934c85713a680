"""Who takes part in an occasion by what the words around it say."""
