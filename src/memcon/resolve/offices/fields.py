"""What was read as a person's name and names nobody: a minister's field, a greeting, the realm of an emir.

"Canada's Minister of | International Development |", "| Bonjour | à tous": such are told.
"""

from __future__ import annotations

import re

LEAD = 40  # characters before a name in which the office stands that it ends
_OFFICE_OF = re.compile(
    r"\b(?:[Mm]inisters?|[Mm]inistry|[Mm]inistries|[Dd]epartment|[Ss]ecretar(?:y|ies)(?!\sof\sState\s)|[Cc]ommissioner|[Ee]mir|[Ss]ultan|[Kk]ing|[Qq]ueen"
    r"|[Hh]eads?|[Cc]hief|[Pp]resident|[Ee]mirate|[Ss]ultanate|[Cc]ommittee|[Bb]oard|[Cc]hamber)\s(?:of|for)\s(?:the\s)?\Z"
)
_FIELD = re.compile(r"[A-Z][a-z]+(?:\s(?:and\s)?[A-Z][a-z]+){0,2}")
_FIELDS = re.compile(
    r"(?:"
    r"affairs|africa|agriculture|alliance|aviation|commerce|communities|cooperation|culture|defen[cs]e"
    r"|development|digital|diaspora|economy|education|emergencies|employment|energy|environment|equality"
    r"|europe|families|finance|fisheries|food|foreign|forestry|gender|health|heritage|home|housing|human"
    r"|immigration|indigenous|industry|information|infrastructure|innovation|integration|interior"
    r"|international|investment|justice|labou?r|lands|livestock|maritime|migration|mines|mining|natural"
    r"|oceans|oil|petroleum|planning|ports|power|public|railways|reconstruction|refugees|regional|religious"
    r"|research|resources|rights|roads|rural|science|security|seniors|shipping|social|sports?|state"
    r"|technology|telecommunications|tourism|trade|transport|treasury|veterans|water|welfare|women|works"
    r"|youth|union|league|bloc|transition|mission|delegation|council|commission|agency"
    r")",
    re.IGNORECASE,
)
"""Words for what a minister has charge of."""
_GREETING = re.compile(
    r"(?:Bonjour|Bonsoir|Merci(?:\s[Bb]eaucoup)?|Gracias|Grazie|Danke|Hola|Ciao|Salut|Obrigad[oa]|Buenas|Buenos|Guten)",
    re.IGNORECASE,
)
_FREE = re.compile(r"(?:\s+(?:[a-zà-ÿ]+)\b|[.,!;:…]|\s*\Z)")
"""What stands behind a greeting, where it is no name."""


def ends_office(text: str, start: int, end: int) -> bool:
    """True for words that were read as a person and are the end of an office, or a greeting."""
    words = text[start:end]
    if _GREETING.fullmatch(words):
        return _FREE.match(text, end) is not None
    if _OFFICE_OF.search(text, max(0, start - LEAD), start) is None or _FIELD.fullmatch(words) is None:
        return False
    return all(_FIELDS.fullmatch(word) or word == "and" for word in words.split())
