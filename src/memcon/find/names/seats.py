"""Seats: the letters of a party and a state behind an American's name, "Rep. Jane Roe, D-Mich.", which name nobody."""

from __future__ import annotations

import re

STATES = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas"
    r"|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
    r"|New\s(?:Hampshire|Jersey|Mexico|York)|(?:North|South)\s(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\sIsland|Tennessee"
    r"|Texas|Utah|Vermont|(?:West\s)?Virginia|Washington|Wisconsin|Wyoming)"
)
_SHORT = (
    r"(?:Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.?H|N\.?J|N\.?M"
    r"|N\.?Y|N\.?C|N\.?D|Okla|Ore|Pa|Penn|R\.?I|S\.?C|S\.?D|Tenn|Tex|Vt|Va|Wash|W\.?\s?Va|Wis|Wyo"
    r"|A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
)
SEAT = rf"(?:DFL|[DRI])(?:\s?[-–—]\s?|\.?,\s|\.-)(?:{_SHORT}|{STATES})\b"
"""A party's letter and the state: "R-Ky", "D., Mass", "D-OR"."""
_LETTERS = re.compile(rf"{SEAT}\.?")
_LEADS = (", ", " (", " [", "\u00a0(")


def is_seat(text: str, start: int, end: int) -> bool:
    """True for a party and a state behind a name or in brackets, which are read as a name of their own: "D-Mich"."""
    return text.startswith(_LEADS, max(0, start - 2)) and _LETTERS.fullmatch(text, start, end) is not None
