"""Whose words: who speaks, for whom, through which relays, in which act and medium."""
