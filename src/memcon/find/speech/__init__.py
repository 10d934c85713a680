"""What belongs to somebody's words: turns, paragraphs, asides, and where quotations begin and end."""
