"""Offices: titles beside names, who held which office when, and which names are persons' names."""
