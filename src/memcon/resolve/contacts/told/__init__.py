"""What is told of a contact: when and where it was, how, by whom asked, what it was about and who says so."""
