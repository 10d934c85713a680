"""Each contact once: tellings that are of one contact come together, and those that continue another are noted."""
