"""One sentence, several contacts: each clause, each of several people or days, gets a telling of its own."""
