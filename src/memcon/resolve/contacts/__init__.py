"""Contacts: tellings of occasions become contacts, each with its people, way, status, day and place.

`occasions` is the order of the steps. `reading` makes a draft of each telling (`several`, `doubts`, `drafting`), `once`
brings together those of one contact, `told` settles what each contact is said to be.
"""
