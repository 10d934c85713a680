"""Who: the people, states, offices and bodies of one document, and whom words mean.

`cast` is what the floors above ask. Below it, each on what the ones before know: `namings` (one name, one person),
`roster` (the persons named), `holders`, `bearers` and `apposed` (whom an office means: told in full, bare, beside a
name), `persons` (all that means a person), `others` (all that means somebody else), `meant` (any words). The rest
answer one question each: whom a pronoun means (`antecedents`), whom somebody serves (`hosts`, `capitals`, `missions`,
`belonging` and others), whose text it is (`publishers`, `authors`).
"""
