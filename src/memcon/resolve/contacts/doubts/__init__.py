"""Whether it is a contact: matches, sessions, landmarks, what is only imagined, and people of one side are none."""
