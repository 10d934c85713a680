"""Who: the people, states, offices and bodies of one document, and whom words mean."""
