"""Contacts: tellings of occasions become contacts, each with its people, way, status, day and place."""
