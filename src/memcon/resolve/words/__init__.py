"""Words that texts share: names, their spellings, countries, places, outlets, the shapes of phrases."""
