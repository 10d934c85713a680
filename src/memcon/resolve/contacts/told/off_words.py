"""Words of calling off: nothing is cancelled of which no word says that it did not come about.

"Hours before she was set to sit down with X" only tells what was to come.
"""

from __future__ import annotations

import re

_OFF = re.compile(
    r"\b(?:cancel\w*|postpon\w*|scrap\w*|shel(?:f|v\w*)|abort\w*|suspen\w*|stall\w*|collaps\w*|deteriorat\w*|sour\w*|abandon\w*"
    r"|br(?:eak|oke|oken)\w*|f[ae]ll\w*\s+(?:through|apart)|skip\w*|nix\w*|axed?|delay\w*|ditch\w*|drop\w*|scuttl\w*|derail\w*"
    r"|snub\w*|withdr\w*|freez\w*|froze\w*|halt\w*|paus\w*|impasse|deadlock\w*|fail\w*|interrupt\w*|adjourn\w*|torpedo\w*|sank|sunk"
    r"|boycott\w*|defer\w*|resched\w*|avert\w*|lapse\w*|moribund|hiatus|standstill|quit|stop\w*|revok\w*|rescind\w*|disinvit\w*"
    r"|reject\w*|refus\w*|declin\w*|rul\w+\s+out|(?:pull|back|drop|bow|walk|opt)\w*\s+out|walk\w*\s+away|st[oa]\w*d\w*\s+up"
    r"|put\s+(?:it\s+)?off|on\s+hold|off|dead|ended|cut\s+short|curtail\w*|not|never|no|nor|neither|cannot|without|unable|instead"
    r"|(?:had|have|has)\s+been|would\s+have|(?:was|were)\s+to)\b|n[’']t\b",
    re.IGNORECASE,
)


def called_off_in(words: str) -> bool:
    """True where some word of a passage may tell that an occasion did not come about."""
    return _OFF.search(words) is not None
