"""What a name is and where it ends: one type for all its mentions, and whole names."""
