"""One contact over documents: tellings come in, the contacts that they tell of go out, with reasons for each join."""
